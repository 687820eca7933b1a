"""The structure tree of a tagged PDF (ISO 32000-1 14.7, ISO 14289-1): elements, and what they hold.

A letter's elements are numbered as they are opened, in reading order, behind its pages and its
annotations; their bytes are written when all content has found its element.
"""

from __future__ import annotations

from collections.abc import Sequence

from undersigned.render.pdf.objects import Run


class Element:
    """A structure element. `kids` are ready bytes: numbers of marked content, references."""

    __slots__ = ("attributes", "kids", "number", "page", "parent", "tag")

    def __init__(self, number: int, tag: bytes, parent: int, attributes: bytes) -> None:
        self.number = number
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.kids: list[bytes] = []
        self.page = 0

    def data(self) -> bytes:
        """Return the element's bytes."""
        page = b"/Pg %d 0 R" % self.page if self.page else b""
        kids = self.kids[0] if len(self.kids) == 1 else b"[" + b" ".join(self.kids) + b"]"
        return b"<</Type/StructElem/S/%b/P %d 0 R%b/K %b%b>>" % (
            self.tag, self.parent, page, kids, self.attributes,
        )  # fmt: skip


class Tree:
    """The elements of one letter, in the making. `root` holds all others."""

    def __init__(self, tag: bytes, parent: int, attributes: bytes, pages: range, annotations: range) -> None:
        self.annotated: list[int] = []  # the element of each annotation
        self.parents: list[list[int]] = []  # for each page, the element of each marked content
        self._pages = pages
        self._annotations = annotations
        self._first = annotations.stop
        self._made: list[Element | bytes] = []
        self.root = self._new(tag, parent, attributes)

    def _new(self, tag: bytes, parent: int, attributes: bytes) -> Element:
        element = Element(self._first + len(self._made), tag, parent, attributes)
        self._made.append(element)
        return element

    def open(self, tag: bytes, parent: Element, attributes: bytes = b"") -> Element:
        """Return a new last child of an element."""
        element = self._new(tag, parent.number, attributes)
        parent.kids.append(b"%d 0 R" % element.number)
        return element

    def open_items(self, list_element: Element, count: int, *, labelled: bool) -> range:
        """Open that many items of a list, all with no more than text and maybe a label before it.

        Their content is the next marked content of this page: for each its label, then its text.
        Returns the MCIDs.
        """
        page, parents, made = self._page, self.parents[-1], self._made
        begin = len(parents)
        for _ in range(count):
            item, mcid = self._first + len(made), len(parents)
            list_element.kids.append(b"%d 0 R" % item)
            body, more = item + 1, b"/K %d 0 R" % (item + 1)
            if labelled:
                body, more = item + 2, b"/K[%d 0 R %d 0 R]" % (item + 1, item + 2)
            made.append(b"<</Type/StructElem/S/LI/P %d 0 R%b>>" % (list_element.number, more))
            for tag, number in ((b"Lbl", item + 1), (b"LBody", body))[not labelled :]:
                made.append(b"<</Type/StructElem/S/%b/P %d 0 R/Pg %d 0 R/K %d>>" % (tag, item, page, mcid))
                parents.append(number)
                mcid += 1
        return range(begin, len(parents))

    @property
    def _page(self) -> int:
        return self._pages[len(self.parents) - 1]

    def begin_page(self) -> None:
        """Go on to the next page."""
        self.parents.append([])

    def mark(self, element: Element) -> int:
        """Give an element the next marked content of this page, and return its MCID."""
        parents = self.parents[-1]
        mcid = len(parents)
        parents.append(element.number)
        page = self._page
        if not element.page:
            element.page = page
        if element.page == page:
            element.kids.append(b"%d" % mcid)
        else:
            element.kids.append(b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (page, mcid))
        return mcid

    def annotate(self, element: Element) -> None:
        """Give an element the next annotation, which stands on this page."""
        annotation, page = self._annotations[len(self.annotated)], self._page
        element.page = element.page or page
        element.kids.append(b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % (annotation, page))
        self.annotated.append(element.number)

    def finish(self) -> Run:
        """Return all elements, and behind them for each page the array of its content's parents."""
        made = [e if isinstance(e, bytes) else e.data() for e in self._made]
        arrays = [b"[" + b" ".join([b"%d 0 R" % n for n in parents]) + b"]" for parents in self.parents]
        return Run(self._first, made + arrays)


def tree_root(document: int, parents: Sequence[int]) -> tuple[bytes, bytes]:
    """Return the root of a file's structure, with a hole for the number of its parent tree, and that tree.

    Args:
        document: The number of the element that holds all others.
        parents: By its key in the parent tree (ISO 32000-1 14.7.4.4), for each page the number of the
            array of its content's parents, and for each annotation its element's number.
    """
    tree = b"<</Nums[" + b" ".join([b"%d %d 0 R" % pair for pair in enumerate(parents)]) + b"]>>"
    root = b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %%d 0 R/ParentTreeNextKey %d>>"
    return root % (document, len(parents)), tree
