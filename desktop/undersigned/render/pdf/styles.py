"""How each kind of block is set on a paper: sizes, spacing, indents. All lengths are points.

The text's leading is the unit of the page's rhythm; space between blocks is a part of it.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, replace

from undersigned.document.model import Document, Kind
from undersigned.document.paper import Align, Paper
from undersigned.faces.families import Family


@dataclass(frozen=True, slots=True)
class Style:
    """How a block's lines are set.

    Attributes:
        before: Space above, save at the top of a page or column; of two neighbours' `before`
            and `after` the larger counts.
        hang: How far lines after the first stand in from it.
        label: How far before the text a list's label stands; it is set from there, to the start.
        keep: Whether it must stay with the block that follows.
        whole: Whether it is never broken.
        grey: How light its text is: 0 is black.
    """

    family: Family
    size: float
    leading: float
    bold: bool = False
    italic: bool = False
    align: Align = Align.START
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    indent_end: float = 0.0
    hang: float = 0.0
    label: float = 0.0
    keep: bool = False
    whole: bool = False
    grey: float = 0.0
    _hash: int = field(default=0, init=False, repr=False, compare=False)

    def __hash__(self) -> int:
        """Return the hash, found once: all blocks of a kind are looked up with the same style."""
        if not self._hash:
            own = (self.family, self.size, self.leading, self.align, self.before, self.after, self.indent)
            object.__setattr__(self, "_hash", hash(own))
        return self._hash


HEADING_SIZES = (1.22, 1.08, 1.0)


class Sheet:
    """The styles of one paper, with the font files that come with its letter."""

    def __init__(self, paper: Paper, fonts: tuple[bytes, ...]) -> None:
        self.paper = paper
        self.family = Family(paper.family, fonts)
        self.heading_family = Family(paper.heading_family or paper.family, fonts)
        self.size = paper.text_size
        self.leading = paper.text_size * paper.leading

    def _text(self, **more: object) -> Style:
        base: dict[str, object] = {"family": self.family, "size": self.size, "leading": self.leading}
        return Style(**{**base, **more})  # type: ignore[arg-type]  # the fields' types are Style's own

    @functools.cache  # noqa: B019 - one sheet a paper, kept as long as the process
    def of(self, kind: Kind, level: int = 0) -> Style:
        """Return the style of a kind of block; `level` is a heading's or an item's."""
        line = self.leading
        paper = self.paper
        match kind:
            case Kind.TITLE:
                size = self.size * 1.55
                return self._text(
                    family=self.heading_family, size=size, leading=size * 1.24, bold=True, align=Align.CENTRE,
                    before=line * 1.5, after=line * 1.1, indent=line * 1.5, indent_end=line * 1.5,
                    keep=True, whole=True,
                )  # fmt: skip
            case Kind.HEADING:
                size = self.size * HEADING_SIZES[min(max(level, 1), 3) - 1]
                return self._text(
                    family=self.heading_family, size=size, leading=size * 1.3, bold=True,
                    italic=level > 2, before=line * (1.35 if level <= 1 else 1.0), after=line * 0.4,
                    keep=True, whole=True,
                )  # fmt: skip
            case Kind.GROUP:
                return self._text(
                    family=self.heading_family,
                    bold=True,
                    before=line * 1.1,
                    after=line * 0.35,
                    keep=True,
                    whole=True,
                )
            case Kind.GROUP_NOTE:
                return self._text(size=paper.roster_size, leading=paper.roster_size * 1.38, italic=True,
                                  before=line * 0.2, after=line * 0.4, keep=True)  # fmt: skip
            case Kind.DATE:
                return self._text(align=paper.date_align, before=line, after=line, whole=True)
            case Kind.VIA:
                return self._text(
                    italic=True, align=paper.address_align, before=line * 0.4, after=line * 0.4, whole=True
                )
            case Kind.ADDRESS:
                return self._text(align=paper.address_align, before=line * 0.7, after=line * 0.7, whole=True)
            case Kind.SUBJECT:
                return self._text(bold=True, before=line * 1.0, after=line * 0.9, keep=True, whole=True)
            case Kind.SALUTATION:
                return self._text(before=line * 1.0, after=line * 0.6, keep=True, whole=True)
            case Kind.ITEM | Kind.ITEM_MORE:
                deep = max(level, 1)
                step = self.size * 2.0
                return self._text(before=line * 0.3, after=line * 0.45, indent=step * deep,
                                  label=step * 0.5 if kind is Kind.ITEM else 0.0)  # fmt: skip
            case Kind.QUOTE:
                return self._text(before=line * 0.55, after=line * 0.55, indent=self.size * 2.2,
                                  indent_end=self.size * 2.2)  # fmt: skip
            case Kind.CLOSING:
                return self._text(before=line * 0.9, after=line * 0.9, keep=True, whole=True)
            case Kind.CONTACT | Kind.ENCLOSURES | Kind.CC:
                return self._text(before=line * 0.6, after=line * 0.6, whole=True)
            case Kind.ENTRY:
                size = paper.roster_size
                return self._text(size=size, leading=size * 1.36, after=size * 0.22, hang=size * 1.1,
                                  label=size * 0.7, whole=True)  # fmt: skip
            case Kind.PARAGRAPH:
                return self._text(before=line * 0.55, after=line * 0.55)

    @functools.cached_property
    def note(self) -> Style:
        """Return the style of a footnote; its number hangs before it."""
        size = self.paper.note_size
        return Style(self.family, size, size * 1.36, indent=size * 1.5, label=size * 0.55, after=size * 0.25)

    @functools.cached_property
    def running(self) -> Style:
        """Return the style of the running head and foot."""
        return Style(self.family, self.size * 0.8, self.size, grey=0.33)

    @functools.cached_property
    def foot(self) -> Style:
        """Return the style of the running foot."""
        return replace(self.running, align=Align.CENTRE)

    @functools.cached_property
    def letterhead(self) -> Style:
        """Return the style of the letterhead's lines."""
        return Style(
            self.heading_family,
            self.size * 0.9,
            self.size * 1.3,
            align=self.paper.letterhead_align,
            grey=0.25,
        )


_sheet = functools.lru_cache(maxsize=64)(Sheet)


def sheet(document: Document) -> Sheet:
    """Return the styles of a document's paper."""
    return _sheet(document.paper, document.fonts)
