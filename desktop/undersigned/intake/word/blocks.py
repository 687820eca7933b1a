"""Paragraphs and tables of one part of a Word file, in their order (ECMA-376 17.3 and 17.4).

What is inside a paragraph is `runs`' work. Empty paragraphs are kept: they part addresses and names.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from lxml import etree

from undersigned.intake.model import (
    MOST_CHARACTERS,
    MOST_PARAGRAPHS,
    Cell,
    Change,
    LeftOut,
    Paragraph,
    Piece,
    Spot,
)
from undersigned.intake.word import runs
from undersigned.intake.word.package import Link, child, refused, tag, value
from undersigned.intake.word.runs import CHANGES, combined
from undersigned.intake.word.styles import Level, Lists, Look, Style, aligned

_Numbered = tuple[Level, int, int]  # the level, its number, its depth from 0
_WRAPPERS = ("w:customXml", "w:smartTag", "w:sdtContent", "w:txbxContent", "mc:Choice", "mc:Fallback")
_NOTHING = ("w:sectPr", "w:tblPr", "w:tblGrid", "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:trPr", "w:tcPr")


@dataclass(frozen=True, slots=True)
class Given:
    """What stands beside the text of a part."""

    name: str
    styles: dict[str, Style]
    lists: Lists
    links: dict[str, Link]
    notes: dict[tuple[str, str], str]  # ("footnote", id) -> label
    bookmarks: dict[str, str] = field(default_factory=dict)  # name -> label of the note marked in it


@dataclass(slots=True)
class Walk:
    """One part of a file while it is read."""

    given: Given
    first: int = 1  # the number of its first paragraph
    done: list[Paragraph] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    about: dict[str, list[str]] = field(default_factory=dict)  # comment -> the words it is about
    where: dict[str, int] = field(default_factory=dict)  # comment -> paragraph
    open_comments: list[str] = field(default_factory=list)
    fields: list[runs.Field] = field(default_factory=list)
    pictures: int = 0
    formatting: int = 0  # tracked changes of looks alone
    notes_marked: list[str] = field(default_factory=list)
    characters: int = 0
    number: int = 0
    tables: int = 0

    def blocks(
        self, parent: etree._Element, spot: Spot, cell: Cell | None = None, change: Change = Change.NONE
    ) -> None:
        """Read all blocks that stand in an element."""
        for element in parent:
            name = tag(element)
            if name == "w:p":
                self.paragraph(element, spot, cell, change)
            elif name == "w:tbl":
                self._table(element, spot, cell, change)
            elif name == "w:altChunk":
                self.leave_out(
                    "alt-chunk", "A piece of another document is embedded in the file; it can't be read."
                )
            elif name == "w:sdt":
                self._control(element, spot, cell, change)
            elif name == "mc:AlternateContent":
                chosen = runs.alternative(element)
                if chosen is not None:
                    self.blocks(chosen, spot, cell, change)
            elif name in CHANGES:
                self.blocks(element, spot, cell, combined(change, CHANGES[name]))
            elif name in _WRAPPERS:
                self.blocks(element, spot, cell, change)
            elif name not in _NOTHING:
                runs.note_range(self, element)

    def leave_out(self, kind: str, why: str, text: str = "", **facts: object) -> None:
        """Keep in mind that something of the file isn't in the letter."""
        self.left_out.append(LeftOut(kind, why, text, self.first + self.number, facts))

    def paragraph(self, element: etree._Element, spot: Spot, cell: Cell | None, change: Change) -> None:
        """Read one paragraph; text boxes that hang on it come after it."""
        self.number += 1
        if self.number > MOST_PARAGRAPHS:
            raise refused("large", self.given.name)
        number = self.first + self.number - 1
        properties = child(element, "w:pPr")
        style = self._style(value(child(properties, "w:pStyle")))
        made = self._placed(Paragraph(number, spot=spot, cell=cell), properties, style)
        mark = child(properties, "w:rPr")
        ends = _changed(mark)
        if properties is not None and child(properties, "w:pPrChange") is not None:
            self.formatting += 1
        below = style.look if not made.heading and not made.title else _without_weight(style)
        inside = runs.Inside(self, number, below)
        inside.walk(element, change)
        self.characters += sum(len(p.text) for p in inside.pieces)
        if self.characters > MOST_CHARACTERS:
            raise refused("large", self.given.name)
        label = self._label_of_heading(made, properties, style)
        pieces = (Piece(f"{label} "), *inside.pieces) if label and inside.pieces else tuple(inside.pieces)
        self.done.append(replace(made, pieces=pieces, mark=combined(change, ends)))
        for box in inside.boxes:
            self.blocks(box, Spot.BOX if spot in (Spot.BODY, Spot.BOX) else spot, None, change)

    def _style(self, ident: str) -> Style:
        return self.given.styles.get(ident) or self.given.styles[""]

    def _placed(self, made: Paragraph, properties: etree._Element | None, style: Style) -> Paragraph:
        """Return the paragraph with what its style and its properties say of it."""
        outline = value(child(properties, "w:outlineLvl"))
        heading = int(outline) + 1 if outline.isdigit() and int(outline) < 9 else style.heading
        made = replace(
            made, heading=heading, title=style.title, quote=style.quote, align=aligned(properties, style)
        )
        if heading or style.title:
            return made
        numbered = self._numbered(properties, style)
        if numbered is None or not numbered[0].shown:
            return made
        level, count, depth = numbered
        return replace(made, level=depth + 1, ordered=level.ordered, count=count)

    def _numbered(self, properties: etree._Element | None, style: Style) -> _Numbered | None:
        list_id = value(child(properties, "w:numPr", "w:numId")) or style.list_id
        said = value(child(properties, "w:numPr", "w:ilvl"))
        depth = int(said) if said.isdigit() and int(said) < 9 else style.list_level
        found = self.given.lists.next(list_id, depth)
        return (*found, depth) if found else None

    def _label_of_heading(self, made: Paragraph, properties: etree._Element | None, style: Style) -> str:
        """Return the number that Word prints before a numbered heading: it is part of what is read."""
        if not made.heading:
            return ""
        numbered = self._numbered(properties, style)
        if numbered is None or not numbered[0].ordered or numbered[0].text.count("%") != 1:
            return ""
        level, count, depth = numbered
        return str(level.text.replace(f"%{depth + 1}", str(count)))

    def _control(self, element: etree._Element, spot: Spot, cell: Cell | None, change: Change) -> None:
        content = child(element, "w:sdtContent")
        if content is None:
            return
        if child(element, "w:sdtPr", "w:showingPlcHdr") is not None:
            self.leave_out(
                "placeholder", "A form field that nobody filled was left out.", runs.text_of(content)
            )
            return
        self.blocks(content, spot, cell, change)

    def _table(self, element: etree._Element, spot: Spot, cell: Cell | None, change: Change) -> None:
        if cell is not None:  # a table in a table: its text belongs to the cell
            for row in (e for e in element.iter() if tag(e) == "w:tc"):
                self.blocks(row, spot, cell, change)
            return
        table, self.tables = self.tables, self.tables + 1
        for at, row in enumerate(_rows(element)):
            changed = _changed(child(row, "w:trPr"))
            cells = _cells(row)
            for column, one in enumerate(cells):
                self.blocks(one, spot, Cell(table, at, column, len(cells)), combined(change, changed))


def _changed(properties: etree._Element | None) -> Change:
    """Return the tracked change of a row, or of a paragraph's end."""
    return next(
        (CHANGES[tag(e)] for e in (properties if properties is not None else ()) if tag(e) in CHANGES),
        Change.NONE,
    )


def _rows(table: etree._Element) -> list[etree._Element]:
    return _within(table, "w:tr", ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:del"))


def _cells(row: etree._Element) -> list[etree._Element]:
    return _within(row, "w:tc", ("w:sdt", "w:sdtContent", "w:customXml"))


def _within(parent: etree._Element, wanted: str, through: tuple[str, ...]) -> list[etree._Element]:
    found = []
    for element in parent:
        if tag(element) == wanted:
            found.append(element)
        elif tag(element) in through:
            found += _within(element, wanted, through)
    return found


def _without_weight(style: Style) -> Look:
    """Return a heading's look without bold and italic: headings have a look of their own."""
    return style.look._replace(bold=None, italic=None)
