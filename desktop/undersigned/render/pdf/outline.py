"""The tags of a document's parts, opened in reading order, and what each block draws into.

Title H1; body headings one below, from H1 where there is no title; lists L > LI > Lbl, LBody,
nested inside the body of the item before; quotations BlockQuote > P; each group of names one L;
all else P. A note follows the block that holds its first mark (ISO 14289-1 7).
"""

from __future__ import annotations

from typing import NamedTuple

from undersigned.document.model import Block, Kind
from undersigned.render.pdf.objects import text_string
from undersigned.render.pdf.tags import Element, Tree

_NUMBERING = {
    "1": b"/A<</O/List/ListNumbering/Decimal>>",
    "a": b"/A<</O/List/ListNumbering/LowerAlpha>>",
    "i": b"/A<</O/List/ListNumbering/LowerRoman>>",
    "": b"/A<</O/List/ListNumbering/Unordered>>",
    "none": b"/A<</O/List/ListNumbering/None>>",
}


class Home(NamedTuple):
    """Where a block's content goes: its text's element, its label's, and what its notes follow in."""

    text: Element
    label: Element | None
    notes: Element


class Bookmark(NamedTuple):
    """A heading for the reader's side bar."""

    level: int
    key: int  # the block's


class Outline:
    """Opens an element for each block of a letter as it comes."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.root = tree.root
        self.bookmarks: list[Bookmark] = []
        self._lists: list[tuple[Element, Element]] = []  # (L, its last LBody), outermost first
        self._names: Element | None = None  # the L of the names being listed
        self._has_title = False
        self._last_level = 0

    def home(self, block: Block, key: int) -> Home:
        """Open the element of the next block and return where its content goes."""
        kind = block.kind
        if kind is Kind.ITEM:
            return self._item(block)
        if kind is Kind.ITEM_MORE and self._lists:
            body = self._lists[min(max(block.level, 1), len(self._lists)) - 1][1]
            return Home(self.tree.open(b"P", body, _lang(block)), None, body)
        self._lists.clear()
        if kind is Kind.ENTRY:
            return self._entry(block)
        self._names = None
        document = self.root
        if kind is Kind.QUOTE:
            quote = self.tree.open(b"BlockQuote", document, _lang(block))
            return Home(self.tree.open(b"P", quote), None, document)
        if kind in (Kind.TITLE, Kind.HEADING, Kind.GROUP):
            return self._heading(block, key)
        element = self.tree.open(b"P", document, _lang(block))
        return Home(element, None, document)

    def _heading(self, block: Block, key: int) -> Home:
        if block.kind is Kind.TITLE:
            level, self._has_title = 1, True
        else:
            wanted = max(block.level, 1) + (1 if self._has_title else 0)
            level = min(wanted, self._last_level + 1, 6)
        self._last_level = level
        element = self.tree.open(b"H%d" % level, self.root, _lang(block))
        self.bookmarks.append(Bookmark(level, key))
        return Home(element, None, self.root)

    def _item(self, block: Block) -> Home:
        depth = max(block.level, 1)
        if block.starts_list and depth == 1:
            self._lists.clear()
        del self._lists[depth:]
        while len(self._lists) < depth:
            parent = self._lists[-1][1] if self._lists else self.root
            numbering = _NUMBERING.get(block.label[:1].lower() if block.ordered else "", _NUMBERING["1"])
            self._lists.append((self.tree.open(b"L", parent, numbering), parent))
        list_element = self._lists[-1][0]
        body, label = self._list_item(list_element, block)
        self._lists[-1] = (list_element, body)
        return Home(body, label, body)

    def _entry(self, block: Block) -> Home:
        body, label = self._list_item(self.names(labelled=bool(block.label)), block)
        return Home(body, label, body)

    def names(self, *, labelled: bool) -> Element:
        """Return the list of the names that stand here, opened with its first one."""
        self._lists.clear()
        if self._names is None:
            self._names = self.tree.open(b"L", self.root, _NUMBERING["1" if labelled else "none"])
        return self._names

    def _list_item(self, list_element: Element, block: Block) -> tuple[Element, Element | None]:
        item = self.tree.open(b"LI", list_element, _lang(block))
        label = self.tree.open(b"Lbl", item) if block.label else None
        return self.tree.open(b"LBody", item), label


def _lang(block: Block) -> bytes:
    return b"/Lang" + text_string(block.language) if block.language else b""
