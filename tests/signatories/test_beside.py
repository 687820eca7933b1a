"""Who is who may be found in a process beside this one; nothing of what is found is different for it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

import pytest

from undersigned.signatories import merge
from undersigned.signatories.company import Company
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


def test_what_is_asked_is_told_though_something_else_was_foreseen() -> None:
    entries = [Entry(name) for name in names(600)]
    with closing(Beside()) as process:
        process.foresee(entries)
        process.begin(0)
        other = process.found(entries[:500], 100)
        process.foresee(entries[:200])
        process.foresee(entries[200:])
        process.begin(50)
        foreseen = process.found(entries, 50)

    assert other == repeats.found(entries[:500], 100)
    assert foreseen == repeats.found(entries, 50)


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
        together = merge.take_in(Roster(), table, company=Company(process, seen.append, 100))

    assert together == alone
    assert [s.name for s in seen[0]] == [row.cells[0] for row in rows]


def test_of_a_list_of_all_kinds_of_rows_it_is_foreseen_who_is_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kinds = (
        ("{}", "", "", "Kenya", "signed"),
        ("{}", "Ana Díaz", "ana@example.org", "", ""),
        ("none", "Dr. Ana {}", "", "Kenya", "yes"),
        ("{}", "", "", "n/a", "declined"),
        ("", "", "", "Peru", ""),
        (" {} ", "", "http://example.org", "Peru", "perhaps"),
    )
    rows = tuple(
        Row(n, tuple(cell.format(name) for cell in kinds[n % len(kinds)]))
        for n, name in enumerate(names(600), 2)
    )
    table = Table("kinds.csv", "", ("Organization", "Your name", "Email", "Country", "Status"), rows)
    roster = merge.take_in(Roster(), replace(table, name="earlier.csv", rows=rows[:90])).roster
    asked: list[str] = []
    put = Beside._put

    def listening(self: Beside, what: str, about: object) -> None:
        asked.append(what)
        put(self, what, about)

    monkeypatch.setattr(Beside, "_put", listening)

    alone = merge.take_in(roster, table)
    with closing(Beside()) as process:
        together = merge.take_in(roster, table, company=Company(process, len, 100))

    assert together == alone
    assert len(alone.added) > 200
    assert len(alone.repeats) > 50
    assert set(asked) == {"foresee", "find"}  # and nothing again


def test_a_list_that_comes_again_is_compared_as_without_a_process() -> None:
    rows = tuple(Row(n, (name, "Kenya")) for n, name in enumerate(names(400), 2))
    table = Table("long.csv", "", ("Organization", "Country"), rows)
    roster = merge.take_in(Roster(), replace(table, rows=rows[:300])).roster

    alone = merge.take_in(roster, table)
    with closing(Beside()) as process:
        together = merge.take_in(roster, table, company=Company(process, len, 100))

    assert together == alone
