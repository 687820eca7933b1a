"""Sets of repeats among many entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from undersigned.signatories.match.candidates import candidates
from undersigned.signatories.match.evidence import judge_read
from undersigned.signatories.match.forms import Entry
from undersigned.signatories.match.judgement import Judgement, Likeness
from undersigned.signatories.match.reading import read


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries, by their places, that are one signatory or may be."""

    one: int
    other: int
    judgement: Judgement


def found(entries: Sequence[Entry], since: int = 0) -> list[Pair]:
    """Return the pairs that are the same or perhaps the same."""
    pairs = []
    readings = [read(entry.name) for entry in entries]
    for one, other in candidates(entries, readings, since):
        judged = judge_read(entries[one], entries[other], readings[one], readings[other])
        if judged.likeness is not Likeness.DIFFERENT:
            pairs.append(Pair(one, other, judged))
    return pairs
