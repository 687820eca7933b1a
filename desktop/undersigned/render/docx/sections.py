"""Sections: which blocks stand in how many columns, and the properties a section ends with.

Columns are sections of their own, continuous with what stands around them, so that a heading
before them keeps the whole width.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from undersigned.document.model import Block, Columns, Document, Kind, Mark, Part
from undersigned.document.paper import Paper
from undersigned.render.docx.lengths import twips

COLUMN_GAP = 22.0
NARROWEST_COLUMN = 118.0
_TYPE = '<w:type w:val="{}"/>'
_LEADS = frozenset({Kind.HEADING, Kind.GROUP, Kind.GROUP_NOTE})


@dataclass(slots=True)
class Section:
    """Parts that stand in the same number of columns."""

    columns: int
    parts: list[Part]
    new_page: bool = False  # it begins a page


@dataclass(frozen=True, slots=True)
class Page:
    """A paper's page, in the pieces of a `w:sectPr`."""

    references: str  # to heads and feet
    notes: str  # how endnotes are numbered; "" for footnotes
    size: str
    first_differs: bool
    right_to_left: bool

    @property
    def cover(self) -> str:
        """Return the paragraph that ends the cover: a section without heads and feet."""
        turned = "<w:bidi/>" if self.right_to_left else ""
        return (
            '<w:p><w:pPr><w:pStyle w:val="RosterEnd"/><w:sectPr>'
            f"{self.notes}{self.size}{turned}</w:sectPr></w:pPr></w:p>"
        )

    def ending(self, columns: int, *, first: bool, new_page: bool = False) -> str:
        """Return a section's properties; later sections have the heads and feet of the first."""
        kind = "" if first and not new_page else _TYPE.format("nextPage" if new_page else "continuous")
        count = f' w:num="{columns}"' if columns > 1 else ""
        return (
            f"<w:sectPr>{self.references if first else ''}{self.notes}{kind}{self.size}"
            f'<w:cols{count} w:space="{twips(COLUMN_GAP)}"/>'
            f"{'<w:titlePg/>' if first and self.first_differs else ''}"
            f"{'<w:bidi/>' if self.right_to_left else ''}</w:sectPr>"
        )


def sections(document: Document) -> tuple[list[Section], Block | None]:
    """Return a document's parts as sections, and the block that begins a new page, if one does."""
    roster = _roster(document.parts) if document.paper.roster_on_new_page else None
    found: list[Section] = []
    breaks: Block | None = None
    for part in document.parts:
        if isinstance(part, Columns) and not part.blocks:
            continue
        count = fitting(part.count, document.paper) if isinstance(part, Columns) else 1
        begins = part is roster
        if begins and count == 1:
            breaks = part.blocks[0] if isinstance(part, Columns) else part
        if count > 1 or not found or found[-1].columns > 1 or _lets_columns_go(found, part):
            found.append(Section(count, [], begins and count > 1))
        found[-1].parts.append(part)
    return found, breaks


def _lets_columns_go(found: list[Section], part: Part) -> bool:
    """Whether a section should end before this block, so that the columns above it stay columns.

    LibreOffice (7.4) dissolves a section with columns when the next one has a footnote.
    """
    if len(found) < 2 or found[-2].columns == 1 or not isinstance(part, Block):
        return False
    return _has_mark(part) and not any(_has_mark(above) for above in found[-1].parts)


def _has_mark(part: Part) -> bool:
    blocks = part.blocks if isinstance(part, Columns) else (part,)
    return any(isinstance(inline, Mark) for block in blocks for inline in block.inlines)


@lru_cache(maxsize=64)
def fitting(wanted: int, paper: Paper) -> int:
    """Return how many columns of that many the paper has room for."""
    measure = paper.size.width - paper.margin_start - paper.margin_end
    for count in range(min(max(wanted, 1), 3), 1, -1):
        if (measure - COLUMN_GAP * (count - 1)) / count >= NARROWEST_COLUMN:
            return count
    return 1


def _roster(parts: tuple[Part, ...]) -> Part | None:
    """Return where the list of names begins: with the headings right before its first column."""
    for at, part in enumerate(parts):
        if isinstance(part, Columns) and part.blocks and part.blocks[0].kind is Kind.ENTRY:
            return parts[at - len(list(_leading(parts, at)))]
    return None


def _leading(parts: tuple[Part, ...], at: int) -> Iterator[Block]:
    """Yield the headings and notes right before a part, the nearest first."""
    for part in reversed(parts[:at]):
        if not isinstance(part, Block) or part.kind not in _LEADS:
            return
        yield part
