"""Sets of repeats among many entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from undersigned.signatories.match.candidates import candidates
from undersigned.signatories.match.evidence import judge_read
from undersigned.signatories.match.forms import Entry, Reading
from undersigned.signatories.match.glance import Glances
from undersigned.signatories.match.judgement import Judgement, Likeness
from undersigned.signatories.match.reading import read_entry


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries, by their places, that are one signatory or may be."""

    one: int
    other: int
    judgement: Judgement


def found(entries: Sequence[Entry], since: int = 0, known: Mapping[str, Reading] | None = None) -> list[Pair]:
    """Return the pairs that are the same or perhaps the same; `known` are names that were read before."""
    pairs = []
    readings = [read_entry(entry, known) for entry in entries]
    glances = Glances(entries, readings)
    for one, other in candidates(entries, readings, since):
        if glances.are_different(one, other):
            continue
        judged = judge_read(entries[one], entries[other], readings[one], readings[other])
        if judged.likeness is not Likeness.DIFFERENT:
            pairs.append(Pair(one, other, judged))
    return pairs


def read_ahead() -> None:
    """Read the tables that all this takes, while nobody waits."""
    found([Entry("Rivers Fund", "Peru"), Entry("River Fund (RF)", "Peru")])
