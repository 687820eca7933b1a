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
    plain = [_is_plain(entry, reading) for entry, reading in zip(entries, readings, strict=True)]
    for one, other in candidates(entries, readings, since):
        if (
            plain[one]
            and plain[other]
            and plainly_different(readings[one].main, readings[other].main)
            and not _same_address(entries[one], entries[other])
        ):
            continue
        judged = judge_read(entries[one], entries[other], readings[one], readings[other])
        if judged.likeness is not Likeness.DIFFERENT:
            pairs.append(Pair(one, other, judged))
    return pairs


def _is_plain(entry: Entry, reading: Reading) -> bool:
    """Whether an entry is told by the words of its name alone."""
    return (
        len(reading.forms) == 1
        and not (reading.acronyms or reading.bare or reading.lettered or reading.place or reading.person)
        and entry.kind != "person"
        and reading.main.key.isascii()
    )


def _same_address(one: Entry, other: Entry) -> bool:
    return bool(one.url and other.url and same_page(one.url, other.url)) or bool(
        one.email and other.email and same_mail(one.email, other.email)
    )
