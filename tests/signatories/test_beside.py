"""Who is who may be found in a process beside this one; nothing of what is found is different for it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import closing

from undersigned.signatories import merge
from undersigned.signatories.match import repeats
from undersigned.signatories.match.beside import Beside
from undersigned.signatories.match.forms import Entry
from undersigned.signatories.model import Roster, Signatory
from undersigned.tables.reader import Row, Table

_WORDS = ("River", "Harbor", "Press", "Privacy", "Youth", "Law", "Peace", "Land", "Forest", "Coast")
_KINDS = ("Watch", "Alliance", "Fund", "Union", "Council", "Network")


def names(count: int) -> list[str]:
    """Return invented names, some of them again in another spelling."""
    chance = random.Random(4)
    found: list[str] = []
    for n in range(count):
        if found and chance.random() < 0.1:
            known = chance.choice(found)
            found.append(chance.choice((known.upper(), f"The {known}", f"{known}, Inc.", f"{known} (RHW)")))
            continue
        first, second = chance.sample(_WORDS, 2)
        found.append(f"{first} {second} {chance.choice(_KINDS)} {chr(97 + n % 26) * 2}{n // 7:x}")
    return found


def test_a_process_beside_this_one_finds_the_same_pairs_in_the_same_order() -> None:
    entries = [Entry(name, "Kenya" if n % 3 else "") for n, name in enumerate(names(1500))]
    here, done = repeats.found(entries, 200), list[str]()

    with closing(Beside()) as process:
        process.read([entry.name for entry in entries[:900]])
        there = process.found(entries, 200, lambda: done.append("meanwhile"))
        again = process.found(entries[:300])

    assert there == here
    assert len(there) > 100
    assert done == ["meanwhile"]
    assert again == repeats.found(entries[:300])


def test_a_process_that_dies_is_done_without() -> None:
    entries = [Entry(name) for name in names(300)]
    with closing(Beside()) as process:
        process.process.kill()
        assert process.found(entries) == repeats.found(entries)


def test_a_list_taken_in_with_a_process_beside_is_the_same_list() -> None:
    rows = tuple(Row(n, (name, "Kenya")) for n, name in enumerate(names(1200), 2))
    table = Table("long.csv", "", ("Organization", "Country"), rows)
    seen: list[Sequence[Signatory]] = []

    alone = merge.take_in(Roster(), table)
    with closing(Beside()) as process:
        together = merge.take_in(Roster(), table, company=merge.Company(process, seen.append, 100))

    assert together == alone
    assert [s.name for s in seen[0]] == [row.cells[0] for row in rows]
