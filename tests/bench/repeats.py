"""Measure how well repeats are found, beside what others would use: precision and recall, and time.

Run it by itself: `python tests/bench/repeats.py [PAIRS.csv]`. The pairs have the columns name_a,
name_b and label (same or different); without a file they are those of tests/signatories/data.
Each rival is shown at the threshold that suits it best on these very pairs, which flatters it.
"""

from __future__ import annotations

import csv
import difflib
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz

from undersigned.signatories.match.forms import Entry
from undersigned.signatories.match.judgement import Likeness
from undersigned.signatories.match.repeats import found

OWN = Path(__file__).parents[1] / "signatories" / "data" / "repeats.csv"


class Labelled(NamedTuple):
    """Two names, and whether they are one signatory."""

    one: str
    other: str
    same: bool


class Score(NamedTuple):
    """How a way of finding repeats does on labelled pairs."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


class Ours(NamedTuple):
    """What Undersigned says of the pairs, all their names taken as one list."""

    found: Score  # the same, or asked about
    folded: Score  # the same for sure
    missed: tuple[Labelled, ...]
    combined: tuple[Labelled, ...]  # different ones taken for the same
    asked: tuple[Labelled, ...]  # different ones asked about
    further: int  # questions about pairs without a label


def read_pairs(path: Path) -> list[Labelled]:
    """Return the labelled pairs of a file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            Labelled(row["name_a"].strip(), row["name_b"].strip(), row["label"] == "same")
            for row in csv.DictReader(file)
        ]


def ours(pairs: Sequence[Labelled]) -> Ours:
    """Return what Undersigned says of the pairs."""
    names = list(dict.fromkeys(name for pair in pairs for name in (pair.one, pair.other)))
    said = {
        frozenset((names[p.one], names[p.other])): p.judgement.likeness
        for p in found([Entry(name) for name in names])
    }
    verdicts = [said.get(frozenset((pair.one, pair.other)), Likeness.DIFFERENT) for pair in pairs]
    labelled = {frozenset((pair.one, pair.other)) for pair in pairs}
    both = list(zip(pairs, verdicts, strict=True))
    return Ours(
        score(pairs, [v > Likeness.DIFFERENT for v in verdicts]),
        score(pairs, [v is Likeness.SAME for v in verdicts]),
        tuple(p for p, v in both if p.same and v is Likeness.DIFFERENT),
        tuple(p for p, v in both if not p.same and v is Likeness.SAME),
        tuple(p for p, v in both if not p.same and v is Likeness.PERHAPS),
        sum(v is Likeness.PERHAPS for pair, v in said.items() if pair not in labelled),
    )


def score(pairs: Sequence[Labelled], said: Sequence[bool]) -> Score:
    """Return the precision and recall of what was said of the pairs."""
    right = sum(pair.same and yes for pair, yes in zip(pairs, said, strict=True))
    positives, same = sum(said), sum(pair.same for pair in pairs)
    return Score(right / positives if positives else 1.0, right / same if same else 1.0)


def at_best(
    pairs: Sequence[Labelled], likeness: Callable[[str, str], float], *, most_wrong: float = 1.0
) -> tuple[float, Score]:
    """Return the threshold from 0 to 100 at which a rival does best by F1, and how it does there.

    `most_wrong` is the share of the different pairs that it may take for the same.
    """
    values = [likeness(pair.one, pair.other) for pair in pairs]
    different = [v for pair, v in zip(pairs, values, strict=True) if not pair.same]
    bearable = [
        least
        for least in sorted({*values, 100.1})
        if sum(v >= least for v in different) <= most_wrong * len(different)
    ]
    best = max(bearable, key=lambda least: score(pairs, [v >= least for v in values]).f1)
    return best, score(pairs, [v >= best for v in values])


def token_set_ratio(one: str, other: str) -> float:
    """Return RapidFuzz's likeness of two names in small letters."""
    return fuzz.token_set_ratio(one.casefold(), other.casefold())


def difflib_ratio(one: str, other: str) -> float:
    """Return difflib's likeness of two names in small letters, from 0 to 100."""
    return 100 * difflib.SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio()


def two_thousand_against_two_thousand() -> tuple[float, int]:
    """Return how many seconds a long list against a long roster takes, and how many pairs were found."""
    chance = random.Random(7)
    kinds = ("Foundation", "Network", "Alliance", "Institute", "Project", "Union", "Lab", "Council")
    causes = ("Rights", "Rivers", "Privacy", "Press", "Peace", "Health", "Climate", "Justice", "Youth", "Law")
    syllables = ("ka", "lo", "mi", "ra", "ten", "so", "vi", "du", "pel", "mar", "zin", "go", "sha", "fen")

    def invented() -> str:
        word = "".join(chance.choice(syllables) for _ in range(chance.randint(2, 4))).title()
        return f"{word} {chance.choice(kinds)} for {chance.choice(causes)} and {chance.choice(causes)}"

    roster = [invented() for _ in range(2000)]
    ways = (
        lambda n: f"The {n}",
        str.upper,
        lambda n: f"{n} e.V.",
        lambda n: n[:3] + n[4:],
        lambda n: invented(),
    )
    entries = [Entry(name) for name in (*roster, *(chance.choice(ways)(name) for name in roster))]
    found(entries[:20])  # the tables are read once
    started = time.process_time()
    pairs = found(entries, 2000)
    return time.process_time() - started, len(pairs)


def main(words: Sequence[str]) -> int:
    """Print the figures; return 0."""
    path = Path(words[0]) if words else OWN
    pairs = read_pairs(path)
    mine = ours(pairs)
    same = sum(pair.same for pair in pairs)
    print(f"{path.name}: {same} pairs that are the same, {len(pairs) - same} that are different\n")
    print(f"{'':34}{'precision':>10}{'recall':>8}{'F1':>7}")
    rows = [("Undersigned, folded or asked", mine.found), ("Undersigned, folded unasked", mine.folded)]
    for name, likeness in (("RapidFuzz token_set_ratio", token_set_ratio), ("difflib ratio", difflib_ratio)):
        threshold, reached = at_best(pairs, likeness)
        rows.append((f"{name} >= {threshold:.0f}", reached))
        threshold, reached = at_best(pairs, likeness, most_wrong=0.1)
        rows.append((f"  with a tenth wrong, >= {threshold:.0f}", reached))
    for name, reached in rows:
        print(f"{name:34}{reached.precision:10.3f}{reached.recall:8.3f}{reached.f1:7.3f}")
    print(
        f"\ndifferent ones combined: {len(mine.combined)}; asked about: {len(mine.asked)};"
        f" further questions: {mine.further}"
    )
    for title, some in (("missed", mine.missed), ("combined", mine.combined), ("asked", mine.asked)):
        for pair in some:
            print(f"  {title}: {pair.one} | {pair.other}")
    seconds, count = two_thousand_against_two_thousand()
    print(f"2,000 names against 2,000: {seconds:.2f} s of processor time, {count} pairs found")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
