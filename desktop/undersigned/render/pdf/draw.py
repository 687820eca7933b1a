"""Draw pages: put each placed block's operators where it stands, tag them, and link them.

Content is written in the order it is read, so the file's order and the tags' are the same; a
note is written right after the block that holds its first mark.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from undersigned.document.model import Block, Document, Inline, Run
from undersigned.faces.model import Face
from undersigned.render.pdf.columns import Fill
from undersigned.render.pdf.galley import Chunk, Galley
from undersigned.render.pdf.objects import File, text_string
from undersigned.render.pdf.outline import Home, Outline
from undersigned.render.pdf.pages import RULE, Page, Placed, PlacedColumns
from undersigned.render.pdf.shape import Usage
from undersigned.render.pdf.tags import Element, Tree

_TAGS = {"text": b"P", "link": b"Link", "mark": b"Link", "span": b"Span", "label": b"Lbl"}


@dataclass(slots=True)
class Link:
    """An annotation to be written: its rectangle, what it says, and where it leads."""

    number: int
    rectangle: tuple[float, float, float, float]
    contents: str
    target: str  # an address; "" where it leads to a note
    note: str
    key: int = 0


@dataclass(slots=True)
class Sheetful:
    """A page's content: operators, links, and the faces its text is set in."""

    ops: list[bytes] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    set: list[Galley | Fill] = field(default_factory=list)  # whatever text is set on it


class Artist:
    """Draws the pages of one letter, in order."""

    def __init__(self, document: Document, file: File, tree: Tree, outline: Outline) -> None:
        self.document = document
        self.file = file
        self.tree = tree
        self.outline = outline
        self.pages: list[int] = []  # their objects' numbers
        self.note_places: dict[str, tuple[int, float]] = {}  # label -> page index, height above its bottom
        self.block_places: dict[int, tuple[int, float]] = {}  # key -> the same
        self._homes: dict[int, Home] = {}
        self._notes: dict[str, tuple[Element, Element]] = {}  # label -> Note, its Lbl
        self._links: dict[tuple[int, str, str], Element] = {}  # link elements that go on over lines
        self._note_text = {note.label: _said(note.inlines) for note in document.notes}
        self._last: Home | None = None

    def draw_page(self, index: int, page: Page, top: float) -> Sheetful:
        """Return a page's content.

        Args:
            index: The page, from 0.
            page: What stands on it.
            top: How far below the page's upper edge its text area begins, in points.
        """
        sheet = Sheetful()
        paper = self.document.paper
        height, left = paper.size.height, paper.margin_start
        foot_top = top + page.height - page.foot
        for placed in page.placed:
            if isinstance(placed, PlacedColumns):
                self._draw_columns(sheet, index, placed, left, top + placed.y)
                continue
            y = foot_top + placed.y if placed.note else top + placed.y
            if self._draw_plain(sheet, placed, left + placed.x, height - y):
                continue
            home = self._note_home(placed) if placed.note else self._block_home(placed)
            if placed.note:
                self.note_places.setdefault(placed.note, (index, height - y))
            elif placed.block is not None:
                self.block_places.setdefault(placed.block.key, (index, height - y))
            self._draw(sheet, placed, home, left + placed.x, height - y)
        if page.foot:
            sheet.ops.append(
                b"/Artifact BMC q 0.5 w 0.45 G %.6g %.6g m %.6g %.6g l S Q EMC\n"
                % (left, height - foot_top - RULE * 0.35, left + 130, height - foot_top - RULE * 0.35)
            )
        return sheet

    def _draw_plain(self, sheet: Sheetful, placed: Placed, x: float, y: float) -> bool:
        """Draw a whole block that is one P with one piece of text, as most are; say whether it is one."""
        if placed.block is None or not self.outline.is_plain(placed.block.block):
            return False
        galley = placed.galley
        drawn = galley.all_lines
        if (
            placed.end - placed.start < len(galley.lines)
            or len(drawn.chunks) > 1
            or drawn.chunks[0].role != "text"
        ):
            return False
        sheet.set.append(galley)
        sheet.ops.append(
            b"/P<</MCID %d>>BDC BT\n%.6g %.6g Td\n%bET EMC\n"
            % (self.outline.plain(), x + drawn.x, y - galley.baseline, drawn.chunks[0].ops)
        )
        return True

    def _block_home(self, placed: Placed) -> Home:
        assert placed.block is not None, "only notes have no block"
        return self._home(placed.block.block, placed.block.key)

    def _home(self, block: Block, key: int) -> Home:
        home = self._homes.get(key)
        if home is None:
            home = self._homes[key] = self.outline.home(block, key)
        self._last = home
        return home

    def _draw_columns(
        self, sheet: Sheetful, index: int, placed: PlacedColumns, left: float, top: float
    ) -> None:
        """Draw a fill of columns: names as one piece where they are no more than text, else one by one."""
        setting, height = placed.setting, self.document.paper.size.height
        fill = setting.fill(placed.at, placed.ends)
        if fill.template:
            names = self.outline.names(labelled=setting.labelled)
            count = len(fill.stands)
            first = self.tree.open_items(names, count, labelled=setting.labelled)
            numbers = tuple(range(first, first + count * (2 if setting.labelled else 1)))
            sheet.ops.append(b"q 1 0 0 1 %.6g %.6g cm\n%bQ\n" % (left, height - top, fill.template % numbers))
            sheet.set.append(fill)
            return
        for at, x, y in fill.stands:
            galley = setting.galleys[at]
            home = self._home(setting.blocks[at], placed.key + at)
            self._draw_lines(sheet, galley, 0, len(galley.lines), home, left + x, height - top - y)

    def _note_home(self, placed: Placed) -> Home:
        note = self._notes.get(placed.note)
        if note is None:
            parent = self._last.notes if self._last else self.outline.root
            element = self.tree.open(b"Note", parent, b"/ID" + text_string(self.tree.note_id()))
            note = self._notes[placed.note] = (element, self.tree.open(b"Lbl", element))
        return Home(note[0], note[1], note[0])

    def _draw(self, sheet: Sheetful, placed: Placed, home: Home, x: float, y: float) -> None:
        self._draw_lines(sheet, placed.galley, placed.start, placed.end, home, x, y)

    def draw_free(self, sheet: Sheetful, galley: Galley, element: Element, x: float, y: float) -> None:
        """Draw a whole galley into an element, outside the flow."""
        grey = galley.style.grey
        if grey:
            sheet.ops.append(b"%.6g g\n" % grey)
        self._draw_lines(sheet, galley, 0, len(galley.lines), Home(element, None, element), x, y)
        if grey:
            sheet.ops.append(b"0 g\n")

    def _draw_lines(
        self, sheet: Sheetful, galley: Galley, start: int, end: int, home: Home, x: float, y: float
    ) -> None:
        drawn = galley.draw(start, end)
        sheet.set.append(galley)
        baseline = y - galley.baseline
        ops = sheet.ops
        mark = self.tree.mark
        chunks = drawn.chunks
        if len(chunks) == 1 and chunks[0].role == "text":
            ops.append(
                b"/%b<</MCID %d>>BDC BT\n%.6g %.6g Td\n%bET EMC\n"
                % (home.text.tag, mark(home.text), x + drawn.x, baseline, chunks[0].ops)
            )
            return
        ops.append(b"BT %.6g %.6g Td\n" % (x + drawn.x, baseline))
        for chunk in chunks:
            element = self._element(chunk, home)
            tag = home.text.tag if chunk.role == "text" else _TAGS[chunk.role]
            ops.append(b"/%b<</MCID %d>>BDC\n%bEMC\n" % (tag, mark(element), chunk.ops))
            if chunk.role in ("link", "mark"):
                self._annotate(sheet, chunk, element, galley, x, baseline)
        ops.append(b"ET\n")

    def _element(self, chunk: Chunk, home: Home) -> Element:
        match chunk.role:
            case "label":
                return home.label or home.text
            case "link":
                known = self._links.get((home.text.number, chunk.key, "link"))
                # The next line of the same link goes on in its element; anything else begins anew.
                if known is not None and home.text.kids[-1] == b"%d 0 R" % known.number:
                    return known
                element = self.tree.open(b"Link", home.text)
                self._links[home.text.number, chunk.key, "link"] = element
                return element
            case "mark":
                return self.tree.open(b"Link", self.tree.open(b"Reference", home.text))
            case "span":
                return self.tree.open(b"Span", home.text, b"/Lang" + text_string(chunk.key))
            case _:
                return home.text

    def _annotate(
        self, sheet: Sheetful, chunk: Chunk, element: Element, galley: Galley, x: float, y: float
    ) -> None:
        leading, size = galley.style.leading, galley.style.size
        base = y - chunk.line * leading
        left = x + chunk.x
        number = self.file.reserve()
        if chunk.role == "mark":
            box = (left - 0.6, base + size * 0.1, left + chunk.width + 0.6, base + size)
            link = Link(number, box, self._note_text.get(chunk.key, chunk.key)[:200], "", chunk.key)
        else:
            box = (left, base - size * 0.25, left + chunk.width, base + size * 0.85)
            link = Link(number, box, chunk.key, chunk.key, "")
        link.key = self.tree.annotate(element, number)
        sheet.links.append(link)


def faces_of(sheets: Iterable[Sheetful]) -> dict[Face, list[Usage]]:
    """Return what the text on some pages uses of each face."""
    found: dict[Face, dict[Usage, None]] = {}
    for sheet in sheets:
        for text in sheet.set:
            for face, usage in text.usage.items():
                found.setdefault(face, {})[usage] = None
    return {face: list(usages) for face, usages in found.items()}


def _said(inlines: tuple[Inline, ...]) -> str:
    return " ".join("".join(i.text for i in inlines if isinstance(i, Run)).split())
