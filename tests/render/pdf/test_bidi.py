"""The bidirectional algorithm against Unicode's own tests (Debian's unicode-data)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from programs import needs
from undersigned.document.model import Document, Kind, Run
from undersigned.document.paper import Paper
from undersigned.render.pdf.bidi import bidi_class, levels, line_levels, visual_order
from undersigned.render.pdf.galley import galley
from undersigned.render.pdf.lines import slices
from undersigned.render.pdf.styles import sheet

REMOVED = frozenset(("RLE", "LRE", "RLO", "LRO", "PDF", "BN"))
SAMPLES = {
    "L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "1", "ES": "+", "ET": "%", "AN": "\u0661", "CS": ",",
    "NSM": "\u0300", "BN": "\u00ad", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "LRE": "\u202a",
    "LRO": "\u202d", "RLE": "\u202b", "RLO": "\u202e", "PDF": "\u202c", "LRI": "\u2066", "RLI": "\u2067",
    "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip


def _lines(path: str) -> Iterator[str]:
    with Path(needs(path)).open(encoding="utf-8") as file:
        for line in file:
            if text := line.split("#")[0].strip():
                yield text


def _resolved(text: str, classes: list[str], base: int | None) -> tuple[int, list[str], list[int]]:
    base, found = levels(text, base, classes)
    found = line_levels(classes, found, base)
    kept = [i for i, each in enumerate(classes) if each not in REMOVED]
    order = [kept[i] for i in visual_order([found[i] for i in kept])]
    return base, ["x" if c in REMOVED else str(n) for c, n in zip(classes, found, strict=True)], order


def test_every_line_of_bidi_character_test() -> None:
    wrong = []
    count = 0
    for line in _lines("/usr/share/unicode/BidiCharacterTest.txt"):
        codes, direction, base, wanted, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        given = {"0": 0, "1": 1, "2": None}[direction]
        found = _resolved(text, [bidi_class(c) for c in text], given)
        count += 1
        if found != (int(base), wanted.split(), [int(n) for n in order.split()]):
            wrong.append(line)

    assert count > 90_000
    assert wrong == []


@pytest.mark.parametrize(("bit", "base"), [(1, None), (2, 0), (4, 1)], ids=["by-text", "left", "right"])
def test_every_line_of_bidi_test(bit: int, base: int | None) -> None:
    wrong = []
    count = 0
    wanted: list[str] = []
    order: list[int] = []
    for line in _lines("/usr/share/unicode/BidiTest.txt"):
        if line.startswith("@Levels:"):
            wanted = line[8:].split()
        elif line.startswith("@Reorder:"):
            order = [int(n) for n in line[9:].split()]
        elif not line.startswith("@"):
            names, bits = line.split(";")
            if int(bits) & bit:
                classes = names.split()
                text = "".join(SAMPLES[c] for c in classes)
                count += 1
                if _resolved(text, classes, base)[1:] != (wanted, order):
                    wrong.append(line)

    assert count > 250_000
    assert wrong == []


def test_a_hebrew_name_stands_in_an_english_line_from_right_to_left() -> None:
    text = "We thank האגודה לזכויות (ACRI) for it."
    line = galley(
        (Run(text),), sheet(Document("", "en", "", Paper(), ())).of(Kind.PARAGRAPH), 400.0, "en"
    ).lines[0]

    placed = sorted(slices(line), key=lambda piece: piece[3])
    runs = itertools.groupby(placed, key=lambda piece: piece[0].shaped.right_to_left)
    from_the_left = [
        (leftward, "".join(text[start:end] for _, start, end, _ in run)) for leftward, run in runs
    ]

    assert from_the_left == [(False, "We thank "), (True, "האגודה לזכויות"), (False, " (ACRI) for it.")]


def test_two_hebrew_names_side_by_side_are_read_from_the_right() -> None:
    text = "אחת 12 שתיים"
    line = galley(
        (Run(text),), sheet(Document("", "en", "", Paper(), ())).of(Kind.PARAGRAPH), 400.0, "en"
    ).lines[0]

    placed = sorted(slices(line), key=lambda piece: piece[3])

    words = [text[start:end].strip() for _, start, end, _ in placed]
    assert [word for word in words if word] == ["שתיים", "12", "אחת"]
