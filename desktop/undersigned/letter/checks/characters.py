"""Characters that no face can draw: a letter with a box in it isn't printed. And faces that aren't there."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterator

from undersigned.campaign.model import Campaign
from undersigned.faces.families import Family
from undersigned.letter.checks.reading import Part, Piece, Read
from undersigned.problems import Place, Problem, Severity

_IN_HEADING_FACE = frozenset({Part.HEADING, Part.SUBJECT, Part.ROSTER, Part.LETTERHEAD})
_OF_A_TEXT = "Write it in another way, or add a font file that has it."
_OF_A_NAME = "Add a font file that has it, or say what to print as the name; lists still know it by its own."
_ALWAYS = ("Noto Serif", "Noto Sans")  # they ship
_AROUND = 24  # characters shown before and after


def undrawable_characters(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find the characters that neither the letter's faces nor any other has."""
    paper = read.letter.paper
    for piece, _ in read.found(_beyond_ascii):
        heading = piece.part in _IN_HEADING_FACE and paper.heading_family
        family = paper.heading_family if heading else paper.family
        for character in _lacking(piece.text, Family(family, read.letter.fonts)):
            yield _problem(character, piece, read)


def missing_families(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find the families of the paper that this computer hasn't, so that the letter looks otherwise here."""
    paper = read.letter.paper
    for name in dict.fromkeys((paper.family, paper.heading_family)):
        if name and name not in _ALWAYS and not _is_there(Family(name, read.letter.fonts)):
            column = "family" if name == paper.family else "heading_family"
            yield Problem(
                "font-missing",
                Severity.LOOK,
                "This computer has no font “{family}”, so another stands in for it.",
                Place(part="paper", column=column),
                fix="Choose another font in Page, or install that one.",
                facts={"family": name},
            )


@functools.lru_cache(maxsize=64)
def _is_there(family: Family) -> bool:
    from undersigned.faces.installed import is_there
    from undersigned.faces.own import own_families

    return family.name in own_families(family.files) or is_there(family.name)


def _beyond_ascii(piece: Piece) -> bool:
    return not piece.text.isascii()


@functools.lru_cache(maxsize=4096)
def _lacking(text: str, family: Family) -> tuple[str, ...]:
    """Return what of a text no face can draw, in the order of the text."""
    from undersigned.faces import marked, undrawable  # fonts are slow to load, and most checks need none

    characters = " ".join((*sorted(set(text)), *marked(text)))
    return tuple(sorted(undrawable(characters, family), key=text.index))


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
