"""The structure tree of a tagged PDF (ISO 32000-1 14.7, ISO 14289-1): elements, and what they hold.

Elements are numbered as they are opened, so their numbers are objects of the file in reading
order; their bytes are written when all content has found its element.
"""

from __future__ import annotations

from undersigned.render.pdf.objects import File, text_string


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
            self.tag,
            self.parent,
            page,
            kids,
            self.attributes,
        )


class Tree:
    """The structure tree of a file in the making."""

    def __init__(self, file: File, language: str) -> None:
        self._file = file
        self.root = file.reserve()
        self._elements: list[Element] = []
        self._parents: list[list[int]] = []  # for each page, the element of each marked content
        self._annotations: list[int] = []  # elements of annotations, after the pages' keys
        self._pages: list[int] = []
        self._notes = 0
        self.document = self._new(b"Document", self.root, b"/Lang" + text_string(language))

    def note_id(self) -> str:
        """Return an identifier that no other note of the file has."""
        self._notes += 1
        return f"note-{self._notes}"

    def _new(self, tag: bytes, parent: int, attributes: bytes) -> Element:
        element = Element(self._file.reserve(), tag, parent, attributes)
        self._elements.append(element)
        return element

    def open(self, tag: bytes, parent: Element, attributes: bytes = b"") -> Element:
        """Return a new last child of an element."""
        element = self._new(tag, parent.number, attributes)
        parent.kids.append(b"%d 0 R" % element.number)
        return element

    def open_leaf(self, tag: bytes, parent: Element) -> int:
        """Open a child that holds no more than the next marked content of this page; return its MCID."""
        number, parents = self._file.reserve(), self._parents[-1]
        mcid = len(parents)
        self._file.ready[number] = b"<</Type/StructElem/S/%b/P %d 0 R/Pg %d 0 R/K %d>>" % (
            tag, parent.number, self._pages[-1], mcid,
        )  # fmt: skip
        parents.append(number)
        parent.kids.append(b"%d 0 R" % number)
        return mcid

    def open_items(self, list_element: Element, count: int, *, labelled: bool) -> int:
        """Open that many items of a list, all with no more than text and maybe a label before it.

        Their content is the next marked content of this page: for each its label, then its text.
        Returns the first MCID.
        """
        file, page, parents = self._file, self._pages[-1], self._parents[-1]
        ready = file.ready
        mcid = first = len(parents)
        size = 3 if labelled else 2
        start = file.reserve_many(size * count)
        numbers = range(start, start + size * count, size)
        for item in numbers:
            body = item + size - 1
            if labelled:
                ready[item] = b"<</Type/StructElem/S/LI/P %d 0 R/K[%d 0 R %d 0 R]>>" % (
                    list_element.number, item + 1, body,
                )  # fmt: skip
                ready[item + 1] = b"<</Type/StructElem/S/Lbl/P %d 0 R/Pg %d 0 R/K %d>>" % (item, page, mcid)
                parents.append(item + 1)
                mcid += 1
            else:
                ready[item] = b"<</Type/StructElem/S/LI/P %d 0 R/K %d 0 R>>" % (list_element.number, body)
            ready[body] = b"<</Type/StructElem/S/LBody/P %d 0 R/Pg %d 0 R/K %d>>" % (item, page, mcid)
            parents.append(body)
            mcid += 1
        list_element.kids.extend([b"%d 0 R" % item for item in numbers])
        return first

    def begin_page(self, number: int) -> None:
        """Go on to the page that is this object."""
        self._pages.append(number)
        self._parents.append([])

    def mark(self, element: Element) -> int:
        """Give an element the next marked content of this page, and return its MCID."""
        parents = self._parents[-1]
        mcid = len(parents)
        parents.append(element.number)
        page = self._pages[-1]
        if not element.page:
            element.page = page
        if element.page == page:
            element.kids.append(b"%d" % mcid)
        else:
            element.kids.append(b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (page, mcid))
        return mcid

    def annotate(self, element: Element, annotation: int) -> int:
        """Give an element an annotation of this page, and return its key in the parent tree."""
        page = self._pages[-1]
        element.page = element.page or page
        element.kids.append(b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % (annotation, page))
        self._annotations.append(element.number)
        return len(self._annotations) - 1  # the pages' keys come before; see `finish`

    def finish(self, first_annotation: int) -> None:
        """Write all elements, the root and its parent tree.

        Args:
            first_annotation: The key of the first annotation in the parent tree; pages have
                those below it.
        """
        file = self._file
        for element in self._elements:
            file.ready[element.number] = element.data()
        nums = []
        for key, parents in enumerate(self._parents):
            array = b"[" + b" ".join([b"%d 0 R" % number for number in parents]) + b"]"
            nums.append(b"%d %d 0 R" % (key, file.add(array)))
        nums.extend(
            b"%d %d 0 R" % (first_annotation + i, number) for i, number in enumerate(self._annotations)
        )
        tree = file.add(b"<</Nums[" + b" ".join(nums) + b"]>>")
        file.ready[self.root] = (
            b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d>>"
            % (
                self.document.number,
                tree,
                first_annotation + len(self._annotations),
            )
        )
