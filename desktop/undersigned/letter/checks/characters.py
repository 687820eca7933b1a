"""Characters that no face can draw: they would be printed as a box, so the letter isn't printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from undersigned.campaign.model import Campaign
from undersigned.letter.checks.reading import Part, Piece, Read
from undersigned.problems import Problem, Severity

_IN_HEADING_FACE = frozenset({Part.HEADING, Part.SUBJECT, Part.ROSTER, Part.LETTERHEAD})
_OF_A_TEXT = "Write it in another way, or add a font file that has it."
_OF_A_NAME = "Add a font file that has it, or say what to print as the name; lists still know it by its own."
_AROUND = 24  # characters shown before and after


def undrawable_characters(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find the characters that neither the letter's faces nor any other has."""
    beyond = [p for p in read.pieces if not p.text.isascii()]
    if not beyond:
        return
    from undersigned.faces import marked, undrawable  # fonts are slow to load, and most checks need none

    paper = read.letter.paper
    families = {paper.family, paper.heading_family or paper.family}
    text = "\n".join(p.text for p in beyond)
    characters = " ".join((*sorted(set(text)), *marked(text)))
    missing = {family: undrawable(characters, family) for family in families}
    for piece in beyond:
        heading = piece.part in _IN_HEADING_FACE and paper.heading_family
        lacking = missing[paper.heading_family if heading else paper.family]
        for character in sorted((c for c in lacking if c in piece.text), key=piece.text.index):
            yield _problem(character, piece, read)


def _problem(character: str, piece: Piece, read: Read) -> Problem:
    at = piece.text.index(character)
    start, end = max(0, at - _AROUND), at + _AROUND
    around = ("…" if start else "") + piece.text[start:end] + ("…" if end < len(piece.text) else "")
    place = read.place(piece)
    return Problem(
        "undrawable-character",
        Severity.STOPS,
        "No font here can draw {character} ({name}) in “{around}”.",
        place,
        fix=_OF_A_NAME if place.signatory else _OF_A_TEXT,
        facts={
            "character": character,
            "name": ", ".join(unicodedata.name(c, f"U+{ord(c):04X}") for c in character),
            "around": " ".join(around.split()),
        },
    )
