"""Sets of repeats among many entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from undersigned.signatories.match.candidates import candidates
from undersigned.signatories.match.evidence import judge_read, same_mail, same_page
from undersigned.signatories.match.forms import Entry, Reading
from undersigned.signatories.match.judgement import Judgement, Likeness
from undersigned.signatories.match.reading import read_entry
from undersigned.signatories.match.wording import plainly_different


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries, by their places, that are one signatory or may be."""

    one: int
    other: int
    judgement: Judgement


def found(entries: Sequence[Entry], since: int = 0) -> list[Pair]:
    """Return the pairs that are the same or perhaps the same."""
    pairs = []
    readings = [read_entry(entry) for entry in entries]
    plain = [_plain_words(entry, reading) for entry, reading in zip(entries, readings, strict=True)]
    for one, other in candidates(entries, readings, since):
        if (
            (left := plain[one])
            and (right := plain[other])
            and plainly_different(left, right)
            and not _may_meet_otherwise(entries[one], entries[other], readings[one], readings[other])
        ):
            continue
        judged = judge_read(entries[one], entries[other], readings[one], readings[other])
        if judged.likeness is not Likeness.DIFFERENT:
            pairs.append(Pair(one, other, judged))
    return pairs


def _plain_words(entry: Entry, reading: Reading) -> frozenset[str] | None:
    """Return the words of an entry that is told by them alone, but for letters and a place beside them."""
    main = reading.main
    if (
        len(reading.forms) > 1
        or reading.bare
        or reading.lettered
        or reading.person
        or entry.kind == "person"
        or not main.key.isascii()
    ):
        return None
    said = frozenset(main.words)
    return said if len(said) == len(main.words) else None


def _may_meet_otherwise(one: Entry, other: Entry, a: Reading, b: Reading) -> bool:
    """Whether two such entries of different words may be one all the same."""
    return (
        a.main.key == b.main.key
        or bool(a.place and b.main.key.startswith(a.main.key))
        or bool(b.place and a.main.key.startswith(b.main.key))
        or not a.acronyms.isdisjoint(b.acronyms)
        or bool(one.url and other.url and same_page(one.url, other.url))
        or bool(one.email and other.email and same_mail(one.email, other.email))
    )
