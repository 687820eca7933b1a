"""Where everything stands in the form of the page; what is chosen in it is `form`'s work."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign import pages, pictures
from undersigned.document.paper import PageSize
from undersigned.window import theme
from undersigned.window.page import words
from undersigned.window.page.controls import Choice, Length, Number, Switch, Whole
from undersigned.window.page.differing import Differing
from undersigned.window.page.groups import Groups
from undersigned.window.page.pictures import Miniatures, Pictures
from undersigned.window.recipients.typed import LineField, LinesField
from undersigned.window.signatories import words as signatories_words
from undersigned.window.signatories.commands import ORDERS

_WIDEST = 560  # pixels; wider, a form is harder to read
LABELS = 96  # pixels, so that all controls begin at one edge


class FormLayout(QScrollArea):
    """The settings of the page, in groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("How the pages look"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.controls: dict[str, Any] = {}
        self.differing: dict[str, Differing] = {}
        self.written: dict[str, LineField | LinesField] = {}
        self.same: list[QWidget] = []  # what is the same in all letters
        self.miniatures = Miniatures(self)
        self.pictures: dict[str, Pictures] = {}
        self._labels: list[QLabel] = []
        inside, fields = QWidget(), QWidget()
        inside.setObjectName("form")
        fields.setMaximumWidth(_WIDEST)
        across = QHBoxLayout(inside)
        across.setContentsMargins(theme.GRID * 2, 0, theme.GRID * 2, theme.GRID * 3)
        across.addWidget(fields, 1)
        across.addStretch(0)
        self._column = QVBoxLayout(fields)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        for fill in (
            self._letterhead,
            self._head_and_foot,
            self._paper,
            self._text,
            self._names,
            self._notes,
            self._cover,
            self._draft,
        ):
            fill()
        self._column.addStretch(1)
        self.setWidget(inside)

    # ------------------------------------------------------------- the groups

    def _letterhead(self) -> None:
        self._section(self.tr("Letterhead"))
        self._pictures(pictures.LETTERHEAD, self.tr("Logo"), self.tr("Choose a logo…"))
        lines = LinesField("letterhead", self.tr("Words"), self.tr("Street, city\nTelephone, web address"))
        self._written(self.tr("Words"), lines)
        align = Choice("letterhead_align", self.tr("Position"), words.sides(right_to_left=False))
        self.height_of_logo = Length("letterhead_height", self.tr("Height of the logo"), 5, 60)
        self._row(self.tr("Position"), align, self.height_of_logo, between=self.tr("height"))

    def _head_and_foot(self) -> None:
        self._section(self.tr("Head and foot of the pages"))
        line = LineField("running-head", self.tr("Running head"))
        self.insert = QToolButton()
        self.insert.setText(self.tr("Insert") + theme.MENU)
        self.insert.setAccessibleName(self.tr("Insert into the running head"))
        self.insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.insert.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self.insert)
        for said in words.field_words().values():
            menu.addAction(f"({said})").triggered.connect(lambda _=False, t=f"({said})": self._insert(t))
        self.insert.setMenu(menu)
        self.same.append(self.insert)
        self._written(self.tr("Running head"), line, beside=self.insert)
        self._row("", Switch("head_from_page_2", self.tr("Not on the first page")))
        self._row("", Switch("page_numbers", self.tr("Page numbers at the foot")))

    def _paper(self) -> None:
        self._section(self.tr("Paper"))
        sizes = [(words.size_in_words(size), size) for size in PageSize]
        self._row(self.tr("Size"), Choice("size", self.tr("Size of the paper"), sizes))
        most = 70
        top = Length("margin_top", self.tr("Top margin"), 10, most)
        bottom = Length("margin_bottom", self.tr("Bottom margin"), 10, most)
        upper = self._row(self.tr("Margins"), top, bottom, before=self.tr("top"), between=self.tr("bottom"))
        self.start_margin = Length("margin_start", "", 10, most)
        self.end_margin = Length("margin_end", "", 10, most)
        self._sides = self._row("", self.start_margin, self.end_margin, before=" ", between=" ")
        self._margins = tuple(zip(upper, self._sides, strict=True))

    def _text(self) -> None:
        self._section(self.tr("Text"))
        self.family = Choice("family", self.tr("Font"), ())
        self.family.setMaximumWidth(230)
        self._row(self.tr("Font"), self.family)
        size = Number("text_size", self.tr("Size of the text"), 7, 20, 0.5, self.tr("pt"))
        leading = Number("leading", self.tr("Line spacing"), 1, 2.5, 0.05)
        leading.setToolTip(self.tr("How far lines stand apart, in sizes of the text"))
        self._row(self.tr("Size"), size, leading, between=self.tr("line spacing"))
        self.heading_family = Choice("heading_family", self.tr("Font of headings"), ())
        self.heading_family.setMaximumWidth(230)
        self._row(self.tr("Headings"), self.heading_family)
        sides = words.sides(right_to_left=False)
        self._row(self.tr("Date"), Choice("date_align", self.tr("Where the date stands"), sides))
        address = Choice("address_align", self.tr("Where the address stands"), sides)
        beside = Choice(
            "address_columns",
            self.tr("Several people"),
            ((self.tr("one below the other"), 1), (self.tr("side by side"), 2)),
        )
        self._row(self.tr("Address"), address)
        self._row(self.tr("Several people"), beside)

    def _names(self) -> None:
        self._section(self.tr("Signatories"))
        self._written(self.tr("Heading"), LineField("roster-heading", self.tr("Heading over the names")))
        columns = Whole("roster_columns", self.tr("Columns of names"), 1, 3)
        size = Number("roster_size", self.tr("Size of the names"), 6, 16, 0.5, self.tr("pt"))
        self._row(self.tr("Columns"), columns, size, between=self.tr("size"))
        self._row(self.tr("Print as"), Choice("form", self.tr("How a name is printed"), words.forms()))
        orders = [(signatories_words.order_in_words(order), order) for order in ORDERS]
        self._row(self.tr("Order"), Choice("order", self.tr("Order of the names"), orders))
        self._row("", Switch("lead_first", self.tr("Lead signatories first")))
        self._row("", Switch("numbered", self.tr("Numbers before the names")))
        self._row("", Switch("roster_on_new_page", self.tr("Begin the names on a new page")))
        self.groups = Groups()
        self._row(self.tr("Groups"), self.groups)
        self.same.append(self.groups)
        text = self.tr("Signatures in Word and web pages, too")
        switch = Switch("signatures_in_word", text)
        switch.setToolTip(self.tr("Pictures of signatures go into PDFs alone unless you say so"))
        self._row("", switch)

    def _notes(self) -> None:
        self._section(self.tr("Notes"))
        where = (
            (self.tr("at the foot of their page"), False),
            (self.tr("at the end of the letter"), True),
        )
        self._row(self.tr("Place"), Choice("endnotes", self.tr("Where notes stand"), where))
        self._row(
            self.tr("Size"), Number("note_size", self.tr("Size of the notes"), 6, 14, 0.5, self.tr("pt"))
        )

    def _cover(self) -> None:
        self._section(self.tr("Cover"))
        self._row("", Switch("cover_shown", self.tr("A page with logos before the letter")))
        self._pictures(pictures.COVER, self.tr("Logos"), self.tr("Choose logos…"))
        columns = Whole("cover_columns", self.tr("Columns of logos"), 1, 6)
        height = Length("cover_height", self.tr("Height of the logos"), 5, 60)
        self._row(self.tr("Columns"), columns, height, between=self.tr("height"))

    def _draft(self) -> None:
        self._section(self.tr("Draft"))
        self._row("", Switch("draft_mark", self.tr("Mark every page as a draft")))

    # ------------------------------------------------------------- how they stand

    def _section(self, title: str) -> None:
        label = QLabel(title)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        label.setContentsMargins(0, theme.GRID * 2, 0, 0)
        self._column.addWidget(label)

    def _row(self, label: str, *controls: Any, before: str = "", between: str = "") -> tuple[QLabel, ...]:
        """Add a row: its label, and one or two controls, each over the line that says who differs."""
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._label(label, controls[0]), 0, Qt.AlignmentFlag.AlignTop)
        named: list[QLabel] = []
        for said, control in zip((before, between), controls, strict=False):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            across = QHBoxLayout()
            across.setSpacing(theme.GRID)
            if said:
                small = QLabel(said.strip())
                small.setBuddy(control)
                small.setProperty("says", "secondary")
                named.append(small)
                across.addWidget(small)
            alone = len(controls) == 1 and not isinstance(control, Choice | Number | Whole)
            across.addWidget(control, 1 if alone else 0)
            if not alone:
                across.addStretch(1)
            cell.addLayout(across)
            self._take(control)
            if (key := getattr(control, "key", "")) in pages.OWN:
                line = self.differing[key] = Differing(key)
                cell.addWidget(line)
            cell.addStretch(1)
            row.addLayout(cell, 1)
        self._column.addLayout(row)
        return tuple(named)

    def _take(self, control: Any) -> None:
        key = getattr(control, "key", "")
        if key:
            self.controls[key] = control
            if key not in pages.OWN:
                self.same.append(control)

    def _written(self, label: str, field: LineField | LinesField, beside: QWidget | None = None) -> None:
        self.written[field.key] = field
        self.same.append(field)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._label(label, field), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(field, 1)
        if beside is not None:
            row.addWidget(beside)
        self._column.addLayout(row)

    def _pictures(self, where: str, label: str, first: str) -> None:
        shown = self.pictures[where] = Pictures(self.miniatures, label, first)
        self.same.append(shown)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._label(label, shown.add), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(shown, 1)
        self._column.addLayout(row)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text)
        label.setFixedWidth(LABELS)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        label.setContentsMargins(0, theme.GRID // 2, 0, 0)
        label.setBuddy(buddy)
        return label

    def _insert(self, text: str) -> None:
        """Put a word for a field into the running head."""
        line = self.written["running-head"]
        assert isinstance(line, LineField)
        line.setFocus()
        line.insert(text)
        line.typed.emit(line.text())

    def name_sides(self, *, right_to_left: bool) -> None:
        """Call the sides as they lie in a letter that is read so."""
        sides: Sequence[tuple[str, object]] = words.sides(right_to_left=right_to_left)
        for key in ("letterhead_align", "date_align", "address_align"):
            self.controls[key].offer(sides)
        left, right = self.tr("left"), self.tr("right")
        start, end = (right, left) if right_to_left else (left, right)
        for label, control, said in zip(
            self._sides, (self.start_margin, self.end_margin), (start, end), strict=True
        ):
            label.setText(said)
            control.setAccessibleName(self.tr("Margin: {side}").format(side=said))
        for pair in self._margins:
            wide = max(label.sizeHint().width() for label in pair)
            for label in pair:
                label.setMinimumWidth(wide)

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.styleSheet():
            self.dress()

    def dress(self) -> None:
        """Take on its colours; not while it is made, since each move to another parent would do so again."""
        c = theme.colours()
        lit = theme.tinted(c.accent, 0.12, c.page).name()
        sheet = (
            f"QWidget#form {{ background: {c.page}; }}"
            f'QLabel[says="secondary"] {{ color: {c.secondary}; }}'
            f'QToolButton[says="differs"] {{ color: {c.differs}; }}'
            f"QFrame#drop {{ border: 1px dashed {c.line if not c.is_dark else c.secondary};"
            f" border-radius: 6px; }}"
            f'QFrame#drop[under="true"] {{ border: 1px solid {c.accent}; background: {lit}; }}'
            f"QLabel#paper {{ background: #FFFFFF; border: 1px solid {c.line}; border-radius: 2px; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
