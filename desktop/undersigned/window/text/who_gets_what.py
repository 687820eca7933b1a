"""Who gets what: a letter a row, what differs a column; choose for many cells at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from undersigned.letter import differences as table
from undersigned.letter.differences import Cell, Column, Differences, Has
from undersigned.problems import Place
from undersigned.window import row_tables, theme
from undersigned.window.session import Change, Session

_Index = QModelIndex | QPersistentModelIndex

_LETTER, _WORDING = 150, 200  # pixels that a column is wide at least


class DifferencesModel(QAbstractTableModel):
    """The table of differences as Qt asks for it; the first column is the letter's name."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.shown = Differences((), ())
        self.names: dict[str, str] = {}

    def show(self) -> None:
        """Take the campaign as it is now."""
        self.beginResetModel()
        self.shown = table.differences(self.session.campaign)
        self.names = {r.id: r.name for r in self.session.campaign.recipients}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many letters there are."""
        return 0 if parent.isValid() else len(self.shown.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns there are, the names' among them."""
        return 0 if parent.isValid() else len(self.shown.columns) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return a column's title."""
        if orientation is Qt.Orientation.Vertical:
            return None
        column = self.shown.columns[section - 1] if section else None
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title if column else self.tr("Letter")
        if role == Qt.ItemDataRole.ToolTipRole and column:
            return column.title
        return None

    def cell(self, index: _Index) -> Cell | None:
        """Return what a cell shows; None in the names' column."""
        return self.shown.rows[index.row()][1][index.column() - 1] if index.column() else None

    def column(self, index: _Index) -> Column | None:
        """Return a cell's column; None for the names'."""
        return self.shown.columns[index.column() - 1] if index.column() else None

    def data(self, index: _Index, role: int = 0) -> Any:
        """Return what a cell says, in its colour, the whole text as its tooltip."""
        ident = self.shown.rows[index.row()][0]
        cell = self.cell(index)
        if cell is None:
            name = self.names.get(ident, ident)
            return name if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.words or None
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(_colour(cell))
        return None

    def said(self, cell: Cell) -> str:
        """Return a cell in words."""
        begun = cell.words if len(cell.words) <= 40 else f"{cell.words[:38].rstrip()}…"
        if cell.has is Has.SHARED:
            return self.tr("shared")
        if cell.has is Has.LEFT_OUT:
            return self.tr("⊘ left out")
        if cell.has is Has.MISSING:
            return self.tr("▲ missing")
        mark = "↻ " if cell.stale else ""
        return f"{mark}{cell.name}  {begun}" if cell.name else begun


def _colour(cell: Cell) -> str:
    c = theme.colours()
    if cell.has is Has.MISSING:
        return c.stops
    if cell.stale:
        return c.look
    if cell.has is Has.WORDING:
        return c.differs if cell.name else c.text
    return c.secondary


class WhoGetsWhat(QWidget):
    """The table with its search and what can be done with the cells that are chosen.

    Signals:
        wanted(Place): the person wants to see a paragraph of a letter.
    """

    wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.model = DifferencesModel(session)
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSourceModel(self.model)
        self.sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.sorted.setFilterKeyColumn(-1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search letters and texts"))
        self.search.setAccessibleName(self.tr("Search letters and texts"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.sorted.setFilterFixedString)
        self.view = QTableView()
        self.view.setModel(self.sorted)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._count())
        self.view.setAccessibleName(self.tr("Who gets what"))
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        row_tables.dress(self.view)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.empty = QLabel(
            self.tr("All letters say the same so far. In the letter, write a paragraph differently for one.")
        )
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told = QLabel()
        self.use = QPushButton(self.tr("Use wording"))
        self.use_menu = QMenu(self.use)
        self.use.setMenu(self.use_menu)
        self.out = QPushButton(self.tr("Leave out"))
        self.shared = QPushButton(self.tr("Shared"))
        self.use_menu.aboutToShow.connect(self._fill_wordings)
        self.out.clicked.connect(self.leave_out)
        self.shared.clicked.connect(lambda: self.give(""))
        self.view.doubleClicked.connect(self._show)
        self.view.activated.connect(self._show)
        self._lay_out()
        theme.tint_selection(self.view)
        session.changed.connect(self._changed)
        self._stale = True

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.told)
        for button in (self.use, self.out, self.shared):
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.foot)

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "foot"):
            theme.tint_selection(self.view)

    def refresh(self) -> None:
        """Show the campaign as it is now, with the same cells chosen."""
        chosen = [(i.row(), i.column()) for i in self.view.selectionModel().selectedIndexes()]
        had = self.model.shown.columns
        self.model.show()
        if had != self.model.shown.columns:
            first, others = {0: _LETTER}, dict.fromkeys(range(1, self.model.columnCount()), _WORDING)
            row_tables.give_widths(self.view, first | others)
        self._stale = False
        several = bool(self.model.shown.columns) and len(self.model.shown.rows) > 1
        self.view.setVisible(several)
        self.foot.setVisible(several)
        self.search.setVisible(several and len(self.model.shown.rows) > 8)
        self.empty.setVisible(not several)
        selection = self.view.selectionModel()
        for row, column in chosen:
            index = self.sorted.index(row, column)
            if index.isValid():
                selection.select(index, selection.SelectionFlag.Select)
        self._count()

    def _changed(self, change: Change) -> None:
        same = change.before.text is change.after.text and change.before.recipients is change.after.recipients
        if not same:
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: object) -> None:
        """Take the campaign as it is when the table comes into sight."""
        if self._stale:
            self.refresh()
        super().showEvent(event)  # type: ignore[arg-type]  # Qt's event

    # ------------------------------------------------------------- what is chosen

    def chosen(self) -> tuple[Column | None, tuple[str, ...]]:
        """Return the one column that all chosen cells are in, None for several, and the letters."""
        indexes = [self.sorted.mapToSource(i) for i in self.view.selectionModel().selectedIndexes()]
        cells = [i for i in indexes if i.column()]
        columns = {i.column() for i in cells}
        rows = sorted({i.row() for i in cells})
        column = self.model.column(cells[0]) if len(columns) == 1 else None
        return column, tuple(self.model.shown.rows[row][0] for row in rows)

    def _count(self) -> None:
        column, letters = self.chosen()
        can = column is not None and bool(column.segment) and bool(letters)
        self.told.setText(
            self.tr("%n letter(s) chosen:", "", len(letters))
            if can
            else self.tr("Choose cells of one column.")
        )
        self.use.setEnabled(can and bool(column and column.wordings))
        self.out.setEnabled(can)
        self.shared.setEnabled(can)

    def _fill_wordings(self) -> None:
        self.use_menu.clear()
        column, _ = self.chosen()
        for ident, name, words in column.wordings if column else ():
            begun = words if len(words) <= 60 else f"{words[:58].rstrip()}…"
            self.use_menu.addAction(f"{name}  {begun}").triggered.connect(
                lambda _=False, ident=ident: self.give(ident)
            )

    def give(self, wording: str) -> None:
        """Give the chosen letters a wording; "" for the shared text."""
        column, letters = self.chosen()
        if column is not None and letters:
            campaign = table.give(self.session.campaign, column.segment, letters, wording)
            step = self.tr("choose a wording for %n letter(s)", "", len(letters))
            self.session.do(step, campaign, Place(segment=column.segment))

    def leave_out(self) -> None:
        """Leave the paragraph out of the chosen letters."""
        column, letters = self.chosen()
        if column is not None and letters:
            campaign = table.leave_out(self.session.campaign, column.segment, letters)
            step = self.tr("leave it out of %n letter(s)", "", len(letters))
            self.session.do(step, campaign, Place(segment=column.segment))

    def _show(self, index: QModelIndex) -> None:
        source = self.sorted.mapToSource(index)
        column = self.model.column(source)
        ident = self.model.shown.rows[source.row()][0]
        segment = column.segment if column else ""
        part = "" if segment else "recipients"
        self.wanted.emit(Place(segment=segment, part=part, recipient=ident))
