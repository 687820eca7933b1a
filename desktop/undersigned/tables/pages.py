"""Tables in HTML, as web pages have them and many databases export them under the name .xls.

Parsed leniently by the standard library, apart and with limits; nothing in it is run or fetched.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from undersigned.tables.books.model import BookError
from undersigned.tables.hypertext import without_declarations
from undersigned.tables.model import MOST_CELLS, MOST_COLUMNS, MOST_IN_A_CELL, MOST_ROWS

_CHARSET = re.compile(rb"""<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_MOST_SPANNED = 1000
_UNSEEN = {"script", "style", "template", "head", "title"}
_LISTS = {"ul", "ol"}
_NOTE = re.compile(r"\s*(?:\[?\d{1,3}\]?|\[[a-z]\]|[*†‡§]+)\s*")
_BREAKS = {"br", "p", "div", "li"}

Cells = list[str]


def charset_of(data: bytes) -> str:
    """Return the encoding an HTML page names, "" for none."""
    found = _CHARSET.search(data[:4000])
    return found[1].decode("ascii") if found else ""


def tables_of(text: str) -> list[list[Cells]]:
    """Return the rows of every table in a page that has any text, in the page's order.

    Without one, those of the longest list.

    Raises:
        BookError: a table is larger than any list.
    """
    reader = _Reader()
    reader.feed("".join(without_declarations(text)))
    reader.close()
    reader.end_all()
    found = [t for t in reader.found if any(cell.strip() for row in t for cell in row)]
    if found or not reader.listed:
        return found
    return [max(reader.listed, key=len)]  # the others are a site's menus


class _Table:
    """One table while it is read."""

    def __init__(self) -> None:
        self.rows: list[Cells] = []
        self.row: Cells | None = None
        self.cell: list[str] | None = None
        self.spans = (1, 1)  # down, across
        self.below: dict[int, tuple[int, str]] = {}  # column -> how many rows more, and their text
        self.size = 0

    def begin_row(self) -> None:
        self.end_row()
        self.row = []
        self._take_spanned()

    def end_row(self) -> None:
        self.end_cell()
        if self.row is not None:
            if len(self.rows) >= MOST_ROWS:
                raise BookError("large")
            self.rows.append(self.row)
            self.row = None

    def begin_cell(self, down: int, across: int) -> None:
        self.end_cell()
        if self.row is None:
            self.begin_row()
        self.cell, self.spans, self.size = [], (down, across), 0

    def say(self, text: str) -> None:
        if self.cell is not None:
            self.cell.append(text)
            self.size += len(text)
            if self.size > MOST_IN_A_CELL:
                raise BookError("cell")

    def end_cell(self) -> None:
        if self.cell is None or self.row is None:
            return
        lines = (" ".join(line.split(" ")).strip(" ") for line in "".join(self.cell).split("\n"))
        text = re.sub(r" {2,}", " ", "\n".join(filter(None, lines)))
        down, across = self.spans
        for n in range(across):
            if down > 1:
                self.below[len(self.row)] = (down - 1, text if n == 0 else "")
            self.row.append(text if n == 0 else "")
        if len(self.row) > MOST_COLUMNS:
            raise BookError("large")
        self.cell = None
        self._take_spanned()

    def _take_spanned(self) -> None:
        """Fill in what a cell of a row above says for this row too."""
        while self.row is not None and (spanned := self.below.get(len(self.row))):
            more, text = spanned
            if more == 1:
                del self.below[len(self.row)]
            else:
                self.below[len(self.row)] = (more - 1, text)
            self.row.append(text)


class _Reader(HTMLParser):
    """Follows a page's tags; tables inside tables are tables of their own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[_Table] = []
        self.found: list[list[Cells]] = []
        self.unseen = 0
        self.cells = 0
        self.lists: list[_Table] = []  # open ones outside tables
        self.listed: list[list[Cells]] = []
        self.raised = False  # within <sup>

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, row or cell."""
        if tag in _UNSEEN:
            self.unseen += 1
        if tag == "table":
            self.open.append(_Table())
        if not self.open:
            self._begin_in_list(tag)
            return
        self.raised = tag == "sup" or (self.raised and tag not in ("td", "th", "tr"))
        self.unseen = 0 if tag in ("tr", "td", "th") else self.unseen  # whatever was left open ends here
        table = self.open[-1]
        if tag == "tr":
            table.begin_row()
        elif tag in ("td", "th"):
            given = {k: v or "" for k, v in attrs}
            table.begin_cell(_span(given.get("rowspan", "")), _span(given.get("colspan", "")))
            self.cells += 1
            if self.cells > MOST_CELLS:
                raise BookError("large")
        elif tag in _BREAKS:
            table.say("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a table, row or cell."""
        if tag in _UNSEEN:
            self.unseen = max(0, self.unseen - 1)
        if tag == "sup":
            self.raised = False
        if not self.open:
            self._end_in_list(tag)
            return
        if tag == "table":
            self._end_table()
        elif tag == "tr":
            self.open[-1].end_row()
        elif tag in ("td", "th"):
            self.open[-1].end_cell()
        elif tag in _BREAKS:
            self.open[-1].say("\n")

    def handle_data(self, data: str) -> None:
        """Take what stands in a cell; white space collapses as in a browser."""
        if self.raised and _NOTE.fullmatch(data):
            return  # the number of a note
        inner = self.open or self.lists
        if inner and not self.unseen:
            inner[-1].say(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _begin_in_list(self, tag: str) -> None:
        """Begin a list, or an entry of one, where no table is open."""
        if tag in _LISTS:
            self.lists.append(_Table())
        elif tag == "li" and self.lists:
            self.lists[-1].begin_row()
            self.lists[-1].begin_cell(1, 1)
        elif tag == "br" and self.lists:
            self.lists[-1].say("\n")

    def _end_in_list(self, tag: str) -> None:
        if tag == "li" and self.lists:
            self.lists[-1].end_row()
        elif tag in _LISTS and self.lists:
            ended = self.lists.pop()
            ended.end_row()
            self.listed.append(ended.rows)

    def end_all(self) -> None:
        """End what the page left open."""
        while self.open:
            self._end_table()
        while self.lists:
            self._end_in_list("ul")

    def _end_table(self) -> None:
        table = self.open.pop()
        table.end_row()
        self.found.append(table.rows)


def _span(text: str) -> int:
    return min(max(1, int(text)), _MOST_SPANNED) if text.isdecimal() and len(text) < 6 else 1
