"""HTML as a tree of elements, read leniently and within limits. Nothing in it is run or fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from undersigned.errors import UnreadableError
from undersigned.tables.hypertext import without_declarations

MOST_CHARACTERS = 12_000_000
MOST_NODES = 400_000
MOST_DEPTH = 120  # what lies deeper is read as if it lay there
_VOID_LISTED = "area base br col embed hr img input link meta param source track wbr"
_VOID = frozenset(_VOID_LISTED.split())
_ENDS_P_LISTED = (
    "p div ul ol li table blockquote h1 h2 h3 h4 h5 h6 section article header footer pre hr dl address"
)
_ENDS_P = frozenset(_ENDS_P_LISTED.split())
_SIBLINGS = {
    "li": ("li",),
    "tr": ("tr", "td", "th"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "dd": ("dd", "dt"),
}
_WITHIN = {"li": ("ul", "ol"), "tr": ("table",), "td": ("tr", "table"), "th": ("tr", "table"), "dd": ("dl",)}


class Node:
    """An element; its children are elements and texts."""

    __slots__ = ("attributes", "children", "tag")

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag, self.attributes = tag, attributes
        self.children: list[Node | str] = []

    @property
    def style(self) -> dict[str, str]:
        """The properties in its style attribute, in small letters."""
        found = {}
        for one in self.attributes.get("style", "").split(";"):
            name, colon, said = one.partition(":")
            if colon:
                found[name.strip().lower()] = said.strip().lower()
        return found

    @property
    def classes(self) -> set[str]:
        """The names in its class attribute, in small letters."""
        return set(self.attributes.get("class", "").lower().split())

    @property
    def text(self) -> str:
        """All text below it."""
        return "".join(c if isinstance(c, str) else c.text for c in self.children)

    @property
    def elements(self) -> list[Node]:
        """Its children that are elements."""
        return [c for c in self.children if isinstance(c, Node)]

    def walk(self) -> Iterator[Node]:
        """Yield all elements below it, in their order."""
        waiting = list(reversed(self.elements))
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.elements))


def read_tree(text: str) -> Node:
    """Return the elements of some HTML below one root.

    Raises:
        UnreadableError: there is too much of it.
    """
    if len(text) > MOST_CHARACTERS:
        raise _too_much()
    parser = _Parser()
    parser.feed("".join(without_declarations(_fragment(text))))
    parser.close()
    return parser.root


def row_widths(root: Node) -> dict[int, int]:
    """Return how many cells the widest row below each element has, by its id; none where there is no cell."""
    found: dict[int, int] = {}
    for node in reversed(list(root.walk())):  # what is in an element comes before it
        inner = node.elements
        width = max((found.get(id(child), 0) for child in inner), default=0)
        if node.tag == "tr":
            width = max(width, sum(child.tag in ("td", "th") for child in inner))
        if width:
            found[id(node)] = width
    return found


def _fragment(text: str) -> str:
    """Return what was selected, where the clipboard says so."""
    found = re.search(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", text, re.DOTALL)
    return found[1] if found and found[1].strip() else text


def _too_much() -> UnreadableError:
    return UnreadableError("That is more text than a letter can hold.", fix="Paste the letter alone.")


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("html", {})
        self.stack = [self.root]
        self.nodes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise _too_much()
        if tag in _ENDS_P:
            self._end("p", stop=("td", "th", "li", "div", "blockquote", "table"))
        if tag in _SIBLINGS:
            for sibling in _SIBLINGS[tag]:
                self._end(sibling, stop=_WITHIN[tag])
        node = Node(tag, {k: v or "" for k, v in attrs})
        self.stack[-1].children.append(node)
        if tag not in _VOID and len(self.stack) < MOST_DEPTH:
            self.stack.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if self.stack[-1].tag == tag and tag not in _VOID and len(self.stack) > 1:
            self.stack.pop()

    def handle_endtag(self, tag: str) -> None:
        self._end(tag)

    def handle_data(self, data: str) -> None:
        self.stack[-1].children.append(data)

    def _end(self, tag: str, stop: tuple[str, ...] = ()) -> None:
        """Close the innermost open element of this tag, with what is open in it."""
        for at in range(len(self.stack) - 1, 0, -1):
            if self.stack[at].tag == tag:
                del self.stack[at:]
                return
            if self.stack[at].tag in stop:
                return
