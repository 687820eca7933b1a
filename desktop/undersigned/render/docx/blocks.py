"""Blocks as paragraphs: each kind in its style, memoised by its words.

A paragraph's numId is a hole like a footnote's mark: both are filled when the letter's order
is known.
"""

from __future__ import annotations

from functools import lru_cache

from undersigned.document.model import Block, Columns, Inline, Kind, Part, Run
from undersigned.language import tags
from undersigned.render.docx.runs import Piece, Words, joined, words
from undersigned.render.docx.styles import HEADINGS, LIST_DEPTH

NUMBER = "\0"  # stands for the numId in a paragraph's start; no XML holds it otherwise

_STYLES = {
    Kind.DATE: "Date",
    Kind.VIA: "Via",
    Kind.ADDRESS: "Address",
    Kind.CC: "Copies",
    Kind.SUBJECT: "Subject",
    Kind.SALUTATION: "Salutation",
    Kind.PARAGRAPH: "Normal",
    Kind.QUOTE: "Quote",
    Kind.CLOSING: "Closing",
    Kind.CONTACT: "Contact",
    Kind.ENCLOSURES: "Enclosures",
    Kind.GROUP_NOTE: "RosterNote",
    Kind.ENTRY: "RosterEntry",
}
_MOST_INTRODUCING = 300  # characters, about three lines
_ITALIC = frozenset({"Via", "RosterNote", "RosterRemark"})


class Headings:
    """The levels of one letter's headings, as the PDF tags them: none is skipped, a title is the first."""

    def __init__(self, *, titled: bool) -> None:
        self._below = 1 if titled else 0
        self._last = 0

    def style_of(self, block: Block) -> str:
        """Return the style of the next heading."""
        level = 1 if block.kind is Kind.TITLE else max(block.level, 1) + self._below
        self._last = min(level, self._last + 1, HEADINGS)
        return f"Heading{self._last}"


def style_of(block: Block, headings: Headings) -> str:
    """Return the id of the block's style; headings must come in their order."""
    if style := _STYLES.get(block.kind):
        if block.signature:
            return "RosterSignedNumbered" if block.label else "RosterSigned"
        return "RosterNumbered" if block.label and block.kind is Kind.ENTRY else style
    if block.kind is Kind.ITEM:
        name = "ListNumber" if block.ordered else "ListBullet"
    elif block.kind is Kind.ITEM_MORE:
        name = "ListContinue"
    else:
        return headings.style_of(block)
    return f"{name}{min(max(block.level, 1), LIST_DEPTH)}"


def is_numbered(block: Block) -> bool:
    """Whether Word is to count the block."""
    return block.kind is Kind.ITEM or (block.kind is Kind.ENTRY and bool(block.label))


@lru_cache(maxsize=2048)
def paragraph(
    style: str, inlines: tuple[Inline, ...], language: str, right_to_left: bool, extra: str = ""
) -> Words:
    """Return a paragraph.

    Args:
        style: The id of its style.
        inlines: What it says.
        language: BCP 47, where it is not the document's; else "".
        right_to_left: The direction of the document.
        extra: Properties of its own, as `properties` makes them.
    """
    turned = bool(language) and tags.right_to_left(language) != right_to_left
    said = words(inlines, language, right_to_left != turned, style in _ITALIC)
    direction = f'<w:bidi w:val="{not right_to_left:d}"/>' if turned else ""
    start = f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}{direction}</w:pPr>'
    pieces: tuple[Piece, ...] = (start, *said.pieces, "</w:p>")
    return Words(joined(pieces), said.links)


@lru_cache(maxsize=128)
def names(columns: Columns, right_to_left: bool) -> Words | None:
    """Return names without numbers as one piece, since they stand under many letters; None for others.

    The first name keeps with the next: where only one has room at a page's foot, LibreOffice (7.4) shows
    none of it there, and the next page begins with the second.
    """
    if any(b.kind is not Kind.ENTRY or b.signature or is_numbered(b) for b in columns.blocks):
        return None
    style = _STYLES[Kind.ENTRY]
    first, *others = columns.blocks
    keeps = properties(False, 0, True) if others else ""
    written = [paragraph(style, first.inlines, first.language, right_to_left, keeps)]
    written += [paragraph(style, b.inlines, b.language, right_to_left) for b in others]
    before = joined([piece for each in written[:-1] for piece in each.pieces])
    links = dict.fromkeys(link for each in written for link in each.links)
    return Words((*before, *written[-1].pieces), tuple(links), len(before))


def introduces_list(block: Block, following: Part | None) -> bool:
    """Whether a short paragraph is followed by the list it introduces, and so stays with it."""
    return (
        block.kind is Kind.PARAGRAPH
        and isinstance(following, Block)
        and following.kind is Kind.ITEM
        and sum(len(i.text) for i in block.inlines if isinstance(i, Run)) <= _MOST_INTRODUCING
    )


@lru_cache(maxsize=64)
def properties(new_page: bool, level: int, keeps: bool = False) -> str:
    """Return what a paragraph has beyond its style; `level` is its depth in a list from 1, or 0."""
    number = ""
    if level:
        depth = min(level, LIST_DEPTH) - 1
        number = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{NUMBER}"/></w:numPr>'
    keep = "<w:keepNext/>" if keeps else ""
    return f"{keep}{'<w:pageBreakBefore/>' if new_page else ''}{number}"
