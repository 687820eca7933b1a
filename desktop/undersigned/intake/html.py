"""Pasted HTML as a `Source`: from Word, Google Docs, LibreOffice, or a web page.

Only the words and their looks are taken; nothing in the HTML is run or fetched. `tree` reads
the elements, here it is said what they mean. Notes are found by anchors that lead to each other, as
all three programs write them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from undersigned.intake.anchors import SCHEMES, paired_notes, without_detour
from undersigned.intake.html_looks import State, styled
from undersigned.intake.model import (
    MOST_PARAGRAPHS,
    Cell,
    LeftOut,
    Note,
    Paragraph,
    Piece,
    Source,
    Spot,
)
from undersigned.intake.tree import Node, read_tree, row_widths

_BLOCKS_LISTED = (
    "p div h1 h2 h3 h4 h5 h6 li ul ol table tr td th thead tbody tfoot blockquote section article header "
    "footer main aside figure figcaption address pre dl dt dd body html center form fieldset nav caption "
    "hr"
)
_BLOCKS = frozenset(_BLOCKS_LISTED.split())
_DROPPED_LISTED = "script style head title noscript template svg math iframe object embed select textarea"
_DROPPED = frozenset(_DROPPED_LISTED.split())
_WHITE = re.compile(r"[ \t\r\n\f]+")
_WORD_LIST = re.compile(r"\bl\d+ level(\d+) lfo\d+")
_MARKER = re.compile(r"^\(?([0-9]{1,4}|[A-Za-z]{1,4})[.)]")
_CELLS, _ROWS = ("td", "th"), ("tr", "thead", "tbody", "tfoot")
_HOLDERS = ("div", "li", "section", "aside")


@dataclass(slots=True)
class _Open:
    """The paragraph that is being read."""

    state: State = field(default_factory=State)
    pieces: list[Piece] = field(default_factory=list)
    count: int = 1
    more: bool = False
    note: str = ""  # of a footnote's text: its label
    parts: bool = False  # whether it parts what is above and below it, even when it is empty


def read_html(text: str, name: str = "") -> Source:
    """Return what some HTML holds."""
    tree = read_tree(text)
    reading = _Reading(name, *paired_notes(tree))
    reading.widths = row_widths(tree)
    reading.element(tree, State())
    reading.end()
    notes = [
        Note(label, tuple(reading.notes[label]))
        for label in dict.fromkeys(reading.marks.values())
        if label in reading.notes
    ]
    return Source(
        "html", name, tuple(reading.done), tuple(notes), (), tuple(reading.left_out), reading.pictures
    )


class _Reading:
    def __init__(self, name: str, marks: dict[int, str], texts: dict[int, str]) -> None:
        self.name, self.marks, self.texts = name, marks, texts
        self.done: list[Paragraph] = []
        self.notes: dict[str, list[Paragraph]] = {}
        self.left_out: list[LeftOut] = []
        self.open = _Open()
        self.pictures = self.number = self.tables = 0
        self.counts: list[int] = []
        self.item = (0, False)  # the count of the item that is open, and whether it has a paragraph
        self.note = ""
        self.widths: dict[int, int] = {}  # by an element's id: the most cells that a row in it has
        self.within = 0  # how many elements are open that may hold a note

    # ------------------------------------------------------------- elements

    def element(self, node: Node, state: State) -> None:
        """Read what an element holds."""
        for child in node.children:
            if isinstance(child, str):
                self._text(child, state)
            elif child.tag in _DROPPED:
                continue
            elif child.tag == "br":
                self.open.parts = True
                self._put(Piece("\n"), state)
            elif child.tag == "img":
                self.pictures += 1
            elif id(child) in self.marks:
                self._put(Piece(note=self.marks[id(child)], hidden=state.hidden), state)
            elif id(child) in self.texts:
                self.open.note = self.note = self.texts[id(child)]
            elif child.tag in _BLOCKS:
                self._block(child, styled(child, state))
            else:
                self._inline(child, styled(child, state))

    def _inline(self, node: Node, state: State) -> None:
        style = node.style
        if "mso-list" in style and "ignore" in style["mso-list"]:
            self._marker(node)
            return
        if style.get("mso-tab-count"):
            self._put(Piece("\t"), state)
            return
        if "mso-spacerun" in style or "apple-converted-space" in node.classes:
            self._put(Piece(" "), state)
            return
        if node.tag == "a":
            state = replace(state, link=self._allowed(node.attributes.get("href", "")) or state.link)
        self.element(node, state)

    def _block(self, node: Node, state: State) -> None:
        self.end()
        note = self.note
        if node.tag in ("ul", "ol"):
            self._list(node, state)
        elif node.tag == "table":
            self._table(node, state)
        elif node.tag == "li":
            self._item(node, state)
        else:
            self.within += node.tag in _HOLDERS
            self._begin(state, node)
            self.element(node, state)
            self.within -= node.tag in _HOLDERS
        self.end()
        if node.tag in _HOLDERS or not self.within:  # a note may have several paragraphs in one of these
            self.note = note

    def _begin(self, state: State, node: Node | None = None) -> None:
        count, more = (self.item[0], self.item[1]) if state.level and self.item[0] else (1, False)
        self.open = _Open(state, [], count, more, self.note, node is not None and node.tag in ("p", "div"))
        found = _WORD_LIST.search(node.style.get("mso-list", "")) if node is not None else None
        if found:
            self.open.state = replace(state, level=min(int(found[1]), 9), heading=state.heading)

    def _list(self, node: Node, state: State) -> None:
        start = node.attributes.get("start", "")
        self.counts.append(int(start) - 1 if start.isdigit() and len(start) < 7 else 0)
        before = self.item
        self.element(node, replace(state, level=state.level + 1, ordered=node.tag == "ol", heading=0))
        self.item = before
        self.counts.pop()

    def _item(self, node: Node, state: State) -> None:
        said = node.attributes.get("aria-level", "")
        level = int(said) if said.isdigit() and 0 < int(said) < 10 else max(state.level, 1)
        if self.counts:
            self.counts[-1] += 1
        value = node.attributes.get("value", "")
        if self.counts and value.isdigit() and len(value) < 7:
            self.counts[-1] = int(value)
        self.item = (self.counts[-1] if self.counts else 1, False)
        inner = replace(state, level=level)
        self._begin(inner)
        self.element(node, inner)

    def _table(self, node: Node, state: State) -> None:
        if state.cell is not None or self.widths.get(id(node), 0) < 2:  # within another, or for the layout
            self.element(node, state)
            return
        table, self.tables = self.tables, self.tables + 1
        self._rows(node, state, Cell(table, -1, 0, 0))

    def _rows(self, node: Node, state: State, at: Cell) -> Cell:
        """Read the rows of a table, or the cells of a row; what is between them is read where it stands."""
        in_row = node.tag == "tr"
        width = sum(isinstance(c, Node) and c.tag in _CELLS for c in node.children)
        at = at._replace(row=at.row + 1, column=0, columns=width) if in_row else at
        for child in node.children:
            if isinstance(child, Node) and child.tag in _CELLS and in_row:
                inner = replace(styled(child, state), cell=at)
                self._alone(child, inner)
                at = at._replace(column=at.column + 1)
            elif isinstance(child, Node) and child.tag in _ROWS:
                at = self._rows(child, state, at)
            elif isinstance(child, Node) or child.strip():
                stray = Node("div", {})
                stray.children.append(child)
                self._alone(stray, state)
        return at

    def _alone(self, node: Node, state: State) -> None:
        self.end()
        self._begin(state)
        self.element(node, state)
        self.end()

    def _marker(self, node: Node) -> None:
        """Take the number or bullet that Word writes before an item as text."""
        found = _MARKER.match(node.text.strip())
        count = int(found[1]) if found and found[1].isdigit() else 1
        if found and not found[1].isdigit():
            count = _letter_count(found[1])
        self.open.state = replace(
            self.open.state, ordered=found is not None, level=self.open.state.level or 1
        )
        self.open.count = count

    # ------------------------------------------------------------- words

    def _text(self, text: str, state: State) -> None:
        text = text if state.pre else _WHITE.sub(" ", text)
        if text:
            self._put(Piece(text), state)

    def _put(self, piece: Piece, state: State) -> None:
        opened = self.open
        if not opened.pieces and not piece.note and not piece.text.strip(" \n"):
            return
        if not opened.pieces and opened.state == State():
            opened.state = replace(state)
        piece = piece._replace(
            bold=state.bold and not opened.state.heading,
            italic=state.italic,
            link=state.link if not piece.note else "",
            hidden=state.hidden,
            change=state.change,
        )
        last = opened.pieces[-1] if opened.pieces else None
        if (
            last is not None
            and piece.text.startswith(" ")
            and last.text.endswith((" ", "\n"))
            and not state.pre
        ):
            piece = piece._replace(text=piece.text[1:])
        if piece.text == "\n" and last is not None and last.text.endswith(" "):
            opened.pieces[-1] = last._replace(text=last.text[:-1])
        if not piece.text and not piece.note:
            return
        if last is not None and not last.note and last._replace(text="") == piece._replace(text=""):
            opened.pieces[-1] = last._replace(text=last.text + piece.text)
        else:
            opened.pieces.append(piece)

    def end(self) -> None:
        """End the paragraph that is open, if there is one."""
        opened, self.open = self.open, _Open(note=self.note)
        pieces = _trimmed(opened.pieces)
        if not pieces or self.number >= MOST_PARAGRAPHS:
            if opened.parts and not opened.state.level:
                self._blank()
            return
        self.number += 1
        s = opened.state
        made = Paragraph(
            self.number,
            tuple(pieces),
            Spot.BODY,
            s.heading,
            s.title,
            s.level,
            s.ordered,
            opened.count,
            opened.more,
            s.quote,
            s.align,
            s.cell,
        )
        if s.level and self.item[0]:
            self.item = (self.item[0], True)
        if opened.note:
            self.notes.setdefault(opened.note, []).append(made)
        else:
            self.done.append(made)

    def _blank(self) -> None:
        """Keep an empty paragraph: it parts addresses and names."""
        if self.done and self.done[-1].pieces and not self.note and not self.open.state.cell:
            self.number += 1
            self.done.append(Paragraph(self.number))

    def _allowed(self, address: str) -> str:
        address = address.strip()
        if address.lower().startswith(SCHEMES):
            return without_detour(address)
        if address and not address.startswith("#"):
            why = "The link to {address} leads nowhere from a letter; its words stay."
            self.left_out.append(LeftOut("link", why, "", self.number + 1, {"address": address[:200]}))
        return ""


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    kept = list(pieces)
    while kept and not kept[-1].note and not kept[-1].text.rstrip(" \n\u00a0"):
        kept.pop()
    while kept and not kept[0].note and not kept[0].text.lstrip(" \n\u00a0"):
        kept.pop(0)
    if kept and not kept[-1].note:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(" \n\u00a0"))
    if kept and not kept[0].note:
        kept[0] = kept[0]._replace(text=kept[0].text.lstrip(" \n\u00a0"))
    return kept


def _letter_count(marker: str) -> int:
    """Return the number that a, b, … or i, ii, … stand for; roman where it can be only that."""
    low = marker.lower()
    if len(low) == 1:
        return ord(low) - 96
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
    if any(c not in values for c in low):
        return 1
    found = [values[c] for c in low]
    return sum(-a if b > a else a for a, b in zip(found, [*found[1:], 0], strict=True))
