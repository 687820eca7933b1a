"""The table of letters, with its ticks and the choice of which ones it shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.window import row_tables, theme
from undersigned.window.flow import Flow
from undersigned.window.letters import words
from undersigned.window.letters.known import Known, Letter, Show, is_shown
from undersigned.window.letters.languages import LanguageBox
from undersigned.window.letters.listed import (
    DOES,
    EXPORTED,
    KNOWN,
    LETTER,
    PAGES,
    READ,
    SENT,
    SIGNS,
    LettersModel,
    Shown,
)
from undersigned.window.names import count
from undersigned.window.session import Session


class _Rows(QTableView):
    """The table itself, with the keys of a list.

    Signals:
        to_tick(), entered_(): Space, Enter.
    """

    to_tick = Signal()
    entered_ = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a list."""
        if event.key() == Qt.Key.Key_Space:
            self.to_tick.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_.emit()
        else:
            super().keyPressEvent(event)


class _Steady(QStyledItemDelegate):
    """Draws a row's mark in its own colour, also where the row is selected."""

    def initStyleOption(self, option: Any, index: Any) -> None:
        """Have the mark drawn as it is."""
        super().initStyleOption(option, index)
        if not option.icon.isNull():
            option.icon = theme.unselected(option.icon)


class LettersTable(QWidget):
    """Letters, one a row.

    Signals:
        chosen(Known): this letter should be in view.
        asked_to_mark(Known), asked_to_show(Known): it is to be marked as sent, or shown as sent.
        menu_wanted(QPoint)
    """

    chosen = Signal(object)
    asked_to_mark = Signal(object)
    asked_to_show = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.model = LettersModel()
        self.shown = Shown(self.model)
        self.all = QCheckBox()
        self.all.setTristate(True)
        self.all.setAccessibleName(self.tr("Tick all letters"))
        self.all.setToolTip(self.tr("Tick all letters that are shown, or none"))
        self.ticked = QLabel()
        self.languages = LanguageBox()
        self._filters: dict[Show, QToolButton] = {}
        self.rows = _Rows()
        self._dress_rows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(self._head())
        column.addWidget(self.rows, 1)
        self._listen()
        self.dress()

    def _head(self) -> Flow:
        row = Flow()
        row.setContentsMargins(theme.GRID * 2, 0, theme.GRID, 0)
        ticks = QWidget()
        beside = QHBoxLayout(ticks)
        beside.setContentsMargins(0, 0, theme.GRID, 0)
        beside.addWidget(self.all)
        beside.addWidget(self.ticked)
        row.addWidget(ticks)
        row.addWidget(self.languages)
        group = QButtonGroup(self)
        for show in Show:
            button = self._filters[show] = QToolButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setChecked(show is Show.ALL)
            button.clicked.connect(lambda _=False, show=show: self._filter(show))
            group.addButton(button)
            row.addWidget(button)
        return row

    def _dress_rows(self) -> None:
        rows = self.rows
        rows.setModel(self.shown)
        rows.setItemDelegateForColumn(LETTER, _Steady(rows))
        rows.setAccessibleName(self.tr("Letters"))
        rows.setFrameShape(QTableView.Shape.NoFrame)
        row_tables.dress(rows)
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = rows.horizontalHeader()
        header.setMinimumSectionSize(44)
        row_tables.give_widths(rows, {LETTER: 148, PAGES: 48, SIGNS: 46, READ: 60, SENT: 80})
        header.setSectionResizeMode(EXPORTED, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(DOES, QHeaderView.ResizeMode.Fixed)  # looking at all rows takes long
        metrics = rows.fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in words.deeds_in_words())
        rows.setColumnWidth(DOES, widest + theme.GRID * 2)

    def dress(self) -> None:
        """Take on the colours of the scheme."""
        theme.tint_selection(self.rows)

    def _listen(self) -> None:
        self.rows.to_tick.connect(self._toggle)
        self.rows.entered_.connect(self._entered)
        self.rows.clicked.connect(self._clicked)
        self.rows.selectionModel().currentRowChanged.connect(self._moved_to)
        self.rows.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.rows.viewport().mapToGlobal(at))
        )
        self.model.ticked.connect(self._tell_ticks)
        self.all.clicked.connect(lambda _: self._tick_all())

    # ------------------------------------------------------------- what is shown

    def show_letters(self, known: Sequence[Known], own_language: str) -> None:
        """Show letters as they stand."""
        self.model.show(known, own_language)
        self.shown.invalidate()
        self._tell_filters()
        self._tell_ticks()

    def _tell_filters(self) -> None:
        titles = {
            Show.ALL: self.tr("All"),
            Show.TO_FIX: self.tr("To fix"),
            Show.TO_EXPORT: self.tr("Not exported"),
            Show.OUT_OF_DATE: self.tr("Out of date"),
            Show.UNREAD: self.tr("Not read"),
            Show.SENT: self.tr("Sent"),
        }
        for show, button in self._filters.items():
            number = sum(is_shown(known, show) for known in self.model.rows)
            button.setText(f"{titles[show]} {count(number)}")
            button.setVisible(bool(number) or show is Show.ALL or button.isChecked())

    def filter(self, show: Show) -> None:
        """Show the letters of this state alone."""
        self._filters[show].click()

    def _filter(self, show: Show) -> None:
        self.shown.show(show)
        self._tell_ticks()

    def _tell_ticks(self) -> None:
        ticked, all_ = {known.letter for known in self.model.ticks}, len(self.model.rows)
        said = self.tr("{number} of {count}").format(number=count(len(ticked)), count=count(all_))
        self.ticked.setText(said)
        state = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        if ticked and ticked == {known.letter for known in self._in_sight()}:
            state = Qt.CheckState.Checked
        self.all.setCheckState(state)

    def _tick_all(self) -> None:
        """Tick the letters that are shown, and no others; where that is so already, none."""
        here = {index.letter for index in self._in_sight()}
        ticked = {known.letter for known in self.model.ticks}
        self.model.tick(ticked - here, on=False)
        self.model.tick(here, on=ticked != here)

    def _in_sight(self) -> tuple[Known, ...]:
        return tuple(self.shown.index(row, LETTER).data(KNOWN) for row in range(self.shown.rowCount()))

    # ------------------------------------------------------------- what is chosen

    def selected(self) -> tuple[Known, ...]:
        """Return the letters whose rows are selected."""
        rows = sorted(self.rows.selectionModel().selectedRows(LETTER), key=lambda index: index.row())
        return tuple(index.data(KNOWN) for index in rows)

    def tick(self, letters: Sequence[Known], *, on: bool) -> None:
        """Tick letters, or take their ticks away."""
        self.model.tick([known.letter for known in letters], on=on)

    def select(self, letter: Letter) -> None:
        """Select a letter's row, if it is shown."""
        current = self.rows.currentIndex()
        if current.isValid() and current.data(KNOWN).letter == letter:
            return
        at = next((n for n, known in enumerate(self._in_sight()) if known.letter == letter), -1)
        if at >= 0:
            flag = QItemSelectionModel.SelectionFlag
            index = self.shown.index(at, LETTER)
            self.rows.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.rows.scrollTo(index)

    def _moved_to(self, _index: object, _before: object) -> None:
        known = self.rows.currentIndex().data(KNOWN)
        if known is not None and self.rows.hasFocus():
            self.chosen.emit(known)

    def _toggle(self) -> None:
        chosen = {known.letter for known in self.selected()}
        ticked = {known.letter for known in self.model.ticks}
        self.model.tick(chosen, on=not chosen <= ticked)

    def _entered(self) -> None:
        for known in self.selected()[:1]:
            self._do(known)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == DOES:
            self._do(index.data(KNOWN))

    def _do(self, known: Known) -> None:
        if known.sent is not None:
            self.asked_to_show.emit(known)
        elif known.exported is not None:
            self.asked_to_mark.emit(known)

    def enter(self) -> None:
        """Take the focus."""
        self.rows.setFocus()
