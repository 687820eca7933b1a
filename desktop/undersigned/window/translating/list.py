"""The list of texts, with its search and the choice of which ones it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.language import tags
from undersigned.translations.units import Key, Unit
from undersigned.window import row_tables, theme
from undersigned.window.flow import Flow
from undersigned.window.fonts import font_for
from undersigned.window.names import count
from undersigned.window.translating.listed import (
    SOURCE,
    STATE,
    TRANSLATION,
    UNIT,
    Found,
    Show,
    UnitsModel,
    is_shown,
    state_of,
)

_STATE = 124  # pixels


class _Rows(QTableView):
    """The table itself.

    Signals:
        entered_(): Enter or F2: the translation should take the focus.
    """

    entered_ = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a list."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not held:
            self.entered_.emit()
        else:
            super().keyPressEvent(event)


class _Line(QStyledItemDelegate):
    """Draws a text in its own direction, and a row's mark in its own colour."""

    def initStyleOption(self, option: Any, index: Any) -> None:
        """Turn a translation the way its language runs."""
        super().initStyleOption(option, index)
        if not option.icon.isNull():
            option.icon = theme.unselected(option.icon)
        unit = index.data(UNIT)
        if index.column() != STATE and unit is not None:
            model = index.model().sourceModel()
            language = model.source_language if index.column() == SOURCE else unit.language
            right = tags.right_to_left(language)
            option.font = font_for(option.text)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            option.displayAlignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
            option.direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight


class UnitList(QWidget):
    """Texts, one a row.

    Signals:
        chosen(Unit): this one is to be worked on.
        entered(): the translation should take the focus.
    """

    chosen = Signal(object)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = UnitsModel()
        self.found = Found(self.model)
        self.language = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the texts and their translations"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(220)
        self.filters: dict[Show, QToolButton] = {}
        self.show_ = Show.ALL
        self.rows = _Rows()
        self.none_found = QLabel(self.tr("No text has these words."))
        self.none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none_found.hide()
        self._choosing = False
        self._dress_rows()
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._seek())
        self.rows.entered_.connect(self.entered)
        self.rows.doubleClicked.connect(lambda _: self.entered.emit())
        self.rows.selectionModel().currentRowChanged.connect(self._moved_to)
        self.dress()

    def _dress_rows(self) -> None:
        rows = self.rows
        rows.setModel(self.found)
        rows.setItemDelegate(_Line(rows))
        rows.setAccessibleName(self.tr("Texts"))
        rows.setFrameShape(QTableView.Shape.NoFrame)
        row_tables.dress(rows)
        rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = rows.horizontalHeader()
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(SOURCE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(TRANSLATION, QHeaderView.ResizeMode.Stretch)
        row_tables.give_widths(rows, {STATE: _STATE})

    def _lay_out(self) -> None:
        flow = QWidget()
        row = Flow(flow, across=theme.GRID // 2)
        group = QButtonGroup(self)
        for show in Show:
            button = self.filters[show] = QToolButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setChecked(show is Show.ALL)
            button.clicked.connect(lambda _=False, show=show: self._filter(show))
            group.addButton(button)
            row.addWidget(button)
        head = QHBoxLayout()
        head.setContentsMargins(theme.GRID * 2, 0, theme.GRID, 0)
        head.setSpacing(theme.GRID)
        head.addWidget(flow, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(head)
        column.addWidget(self.rows, 1)
        column.addWidget(self.none_found, 1)

    def dress(self) -> None:
        """Take on the colours of the scheme."""
        theme.tint_selection(self.rows)

    # ------------------------------------------------------------- what is shown

    def show_units(
        self, units: tuple[Unit, ...], source_language: str, says: Callable[[str], str], *, anew: bool
    ) -> None:
        """Show a language's texts; `anew` seeks again among those that are shown already."""
        same = units is self.model.units and says is self.model.says
        if same and not (anew and self._is_seeking):
            return
        self.language = units[0].language if units else ""
        self._choosing = True
        self.model.show(units, source_language, says, anew=anew)
        if anew:
            self.found.invalidate()
        self._choosing = False
        self.tell_filters()

    @property
    def _is_seeking(self) -> bool:
        """Whether not all texts are shown."""
        return self.show_ is not Show.ALL or bool(self.search.text())

    def tell_filters(self) -> None:
        """Say how many texts stand how."""
        titles = {
            Show.ALL: self.tr("All"),
            Show.TO_DO: self.tr("To do"),
            Show.STALE: self.tr("Changed since"),
            Show.DONE: self.tr("Done"),
            Show.STAYS: self.tr("Not translated"),
            Show.NAMES: self.tr("Names and titles"),
        }
        numbers = Counter(map(state_of, self.model.units))
        numbers[Show.ALL] = len(self.model.units)
        for show, button in self.filters.items():
            button.setText(f"{titles[show]} {count(numbers[show])}")
            there = bool(numbers[show]) or show in (Show.ALL, Show.TO_DO) or button.isChecked()
            if there is button.isHidden():
                button.setVisible(there)

    def filter(self, show: Show) -> None:
        """Show the texts of this state alone."""
        self.filters[show].click()

    def _filter(self, show: Show) -> None:
        self.show_ = show
        hand = next((unit for unit in self.model.units if unit.key == self.found.in_hand), None)
        if hand is not None and not is_shown(hand, show):
            self.found.in_hand = ("", "")
        self._seek()
        if not self.found.in_hand[0] and self.found.rowCount():
            self.chosen.emit(self.found.index(0, STATE).data(UNIT))

    def _seek(self) -> None:
        self._choosing = True
        self.found.seek(self.show_, self.search.text())
        self._choosing = False
        nothing = self.found.rowCount() == 0
        self.none_found.setVisible(nothing)
        self.rows.setVisible(not nothing)

    def all_shown(self) -> None:
        """Show all texts again."""
        self.search.clear()
        if self.show_ is not Show.ALL:
            self.filter(Show.ALL)

    # ------------------------------------------------------------- what is chosen

    def select(self, key: Key) -> None:
        """Select a text's row, which is shown from now on, whatever is sought."""
        before, self.found.in_hand = self.found.in_hand, key
        if before != key and self._is_seeking:
            self._seek()
        row = self.model.row_of(key)
        if row < 0:
            return
        index = self.found.mapFromSource(self.model.index(row, STATE))
        if not index.isValid():
            return
        self._choosing = True
        flag = QItemSelectionModel.SelectionFlag
        self.rows.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.rows.scrollTo(index)
        self._choosing = False

    def shown(self) -> tuple[Unit, ...]:
        """Return the texts that are shown, in their order."""
        if self.found.rowCount() == len(self.model.units):
            return self.model.units
        return tuple(self.found.index(row, STATE).data(UNIT) for row in range(self.found.rowCount()))

    def _moved_to(self, index: QModelIndex, _before: object) -> None:
        unit = self.rows.currentIndex().data(UNIT)
        if unit is not None and not self._choosing:
            self.chosen.emit(unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.rows.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "none_found"):
            self.dress()
