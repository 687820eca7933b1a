"""The list of letters: searched, sorted, ticked; choosing a row puts that letter in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.model import Campaign
from undersigned.window import row_tables, theme
from undersigned.window.recipients.listed import IDENT, NAME, TO, Found, RecipientsModel
from undersigned.window.session import Session


class _Rows(QTableView):
    """The table itself, with the keys of a list.

    Signals:
        entered_(), to_remove(), ticked(), moved(int): Enter or F2; Del; Space; Alt with an arrow.
    """

    entered_ = Signal()
    to_remove = Signal()
    to_tick = Signal()
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a list."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entered_.emit()
        elif key == Qt.Key.Key_Delete:
            self.to_remove.emit()
        elif key == Qt.Key.Key_Space:
            self.to_tick.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class RecipientsList(QWidget):
    """A search field over the table; over both, where it is asked for, the field for a new name.

    Signals:
        chosen(str): the letter to this recipient should be in view.
        named(str): a letter to somebody of this name is to be begun.
        entered(): the form of the chosen one should take the focus.
        to_remove(object): these ids are to be removed.
        moved(int), menu_wanted(QPoint)
    """

    chosen = Signal(str)
    named = Signal(str)
    entered = Signal()
    to_remove = Signal(object)
    moved = Signal(int)
    menu_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._searching = False
        self.model = RecipientsModel(session.campaign)
        self.found = Found(self.model)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the recipients"))
        self.search.setClearButtonEnabled(True)
        self.table = _Rows()
        self._dress_table()
        self.none_found = QLabel(self.tr("Nobody has these words."))
        self.none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none_found.hide()
        self.ticks = QLabel()
        self.untick = QToolButton()
        self.untick.setText(self.tr("Untick all"))
        self.untick.setAutoRaise(True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Who is the new letter to?"))
        self.name.setAccessibleName(self.tr("Who is the new letter to?"))
        self.name.hide()
        self._lay_out()
        self._listen()
        self._dress()

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.found)
        table.setAccessibleName(self.tr("Recipients"))
        table.setFrameShape(QTableView.Shape.NoFrame)
        row_tables.dress(table)
        table.setSortingEnabled(True)
        table.horizontalHeader().setSortIndicatorClearable(True)
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultSectionSize(150)
        row_tables.give_widths(table, {NAME: 130, TO: 170})
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, 0, theme.GRID // 2, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.name)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.none_found, 1)
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(theme.GRID, 0, 0, theme.GRID // 2)
        row.addWidget(self.ticks, 1)
        row.addWidget(self.untick)
        self.foot.hide()
        column.addWidget(self.foot)

    def _listen(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.table.selectionModel().currentRowChanged.connect(self._moved_to)
        self.table.entered_.connect(self.entered)
        self.table.doubleClicked.connect(lambda _: self.entered.emit())
        self.table.to_remove.connect(lambda: self.to_remove.emit(self.chosen_ids()))
        self.table.to_tick.connect(self._toggle)
        self.table.moved.connect(self.moved)
        self.table.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.table.viewport().mapToGlobal(at))
        )
        self.model.ticked.connect(self._ticked)
        self.untick.clicked.connect(lambda: self.model.tick(self.model.ticks, on=False))
        self.name.returnPressed.connect(self._named)
        self.session.viewed.connect(lambda view: self._select(view.recipient))

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "name"):
            self._dress()

    def _dress(self) -> None:
        theme.tint_selection(self.table)

    # ------------------------------------------------------------- what is shown

    def show_campaign(self, campaign: Campaign, in_view: str) -> None:
        """Show a campaign's recipients, with the one in view selected."""
        self.model.show(campaign)
        mode = QHeaderView.ResizeMode
        two = not self.model.fields  # columns, which share the width there is
        self.table.horizontalHeader().setSectionResizeMode(TO, mode.Stretch if two else mode.Interactive)
        self._select(in_view)
        self._searched(self.search.text(), only_tell=True)

    def _select(self, ident: str) -> None:
        row = self.model.row_of(ident)
        index = self.found.mapFromSource(self.model.index(row, NAME)) if row >= 0 else None
        current = self.table.currentIndex()
        if index is None or not index.isValid() or (current.isValid() and current.data(IDENT) == ident):
            return
        flag = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.table.scrollTo(index)

    def _searched(self, text: str, *, only_tell: bool = False) -> None:
        if not only_tell:
            self._searching = True  # what is in view stays, though its row goes
            self.found.search(text)
            self._searching = False
            flag = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(QModelIndex(), flag.Clear)
            self._select(self.session.view.recipient)
        nothing = bool(text.strip()) and self.found.rowCount() == 0
        self.none_found.setVisible(nothing)
        self.table.setVisible(not nothing)

    def _ticked(self) -> None:
        count = len(self.model.ticks)
        self.foot.setVisible(bool(count))
        self.ticks.setText(self.tr("%n letter(s) ticked", "", count))

    def _moved_to(self, index: object, _before: object) -> None:
        ident = self.table.currentIndex().data(IDENT)
        if ident and not self._searching and ident != self.session.view.recipient:
            self.chosen.emit(ident)

    # ------------------------------------------------------------- what is chosen

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the ids of the ticked letters, or where none is, of the selected ones."""
        if self.model.ticks:
            return self.model.ticks
        rows = self.table.selectionModel().selectedRows(NAME)
        return tuple(index.data(IDENT) for index in sorted(rows, key=lambda i: i.row()))

    def _toggle(self) -> None:
        rows = [i.data(IDENT) for i in self.table.selectionModel().selectedRows(NAME)]
        self.model.tick(rows, on=not set(rows) <= set(self.model.ticks))

    # ------------------------------------------------------------- a new one

    def ask_for_name(self) -> None:
        """Show the field for the name of a new letter's recipient."""
        self.name.show()
        self.name.setFocus()

    def _named(self) -> None:
        name = self.name.text().strip()
        self.name.clear()
        self.name.hide()
        self.search.clear()
        if name:
            self.named.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field for a new name on Escape, or the search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.name.isVisible():
            self.name.clear()
            self.name.hide()
            self.table.setFocus()
        else:
            self.search.clear()
            self.table.setFocus()

    def enter(self) -> None:
        """Take the focus."""
        self.table.setFocus()
