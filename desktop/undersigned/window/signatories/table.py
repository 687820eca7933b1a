"""The table of signatories: its keys, its order by hand, and what is chosen in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from undersigned.window import row_tables
from undersigned.window.signatories import rows
from undersigned.window.signatories.cells import Cells
from undersigned.window.signatories.listed import SignatoriesModel

_WIDTHS = {"name": 250, "kind": 88, "group": 116, "country": 92, "signs": 98, "state": 152}
_OTHERS = 130
_MOST_FOR_NAMES = 380
_MOST_KEPT = 5_000  # chosen rows that stay so when other rows are shown


class SignatoriesTable(QTableView):
    """Rows to choose, edit and move.

    Signals:
        chosen(): other rows are chosen.
        entered_(), to_leave_out(), pasted(): Enter; Del; the clipboard's text is to be taken in.
        moved(int), dropped(object, str): Alt with an arrow; ids put before another, "" for the end.
        signs_wanted(): the letters of the chosen are to be asked for.
    """

    chosen = Signal()
    entered_ = Signal()
    to_leave_out = Signal()
    pasted = Signal()
    moved = Signal(int)
    dropped = Signal(object, str)
    signs_wanted = Signal()

    def __init__(self, model: SignatoriesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_ = model
        self._kept: tuple[list[str], str, int] = ([], "", 0)
        self._all_of: list[str] = []  # rows that were all chosen, and too many to look for one by one
        self._fitted = -1  # the names' width as it was given last
        self.setModel(model)
        self.cells = Cells(model, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(self.tr("Signatories"))
        self._dress_rows()
        self._dress_header()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def _dress_rows(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        row_tables.dress(self)
        self.setMouseTracking(True)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        # With the rows' own selection it would ask of each of them whether all are chosen, to draw an edge.
        header.setSelectionModel(QItemSelectionModel(self.rows_, header))
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sortIndicatorChanged.connect(self._sort)

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        column = self.rows_.columns[section] if 0 <= section < len(self.rows_.columns) else rows.AS_PRINTED
        self.rows_.sort_by(column, descending=order is Qt.SortOrder.DescendingOrder and section >= 0)

    def fit_columns(self) -> None:
        """Give each column its width."""
        columns = enumerate(self.rows_.columns)
        row_tables.give_widths(self, {section: _WIDTHS.get(column, _OTHERS) for section, column in columns})
        self._fitted = self.columnWidth(0)
        self._fit_names()

    def _fit_names(self) -> None:
        """Give the names what the others leave, unless somebody gave them another width."""
        if self.rows_.columns and self.columnWidth(0) == self._fitted:
            others = sum(map(self.columnWidth, range(1, len(self.rows_.columns))))
            least, most = _WIDTHS["name"], _MOST_FOR_NAMES
            self._fitted = max(least, min(self.viewport().width() - others, most))
            self.setColumnWidth(0, self._fitted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the names be as wide as they can."""
        super().resizeEvent(event)
        self._fit_names()

    # ------------------------------------------------------------- what is chosen

    def chosen_ids(self) -> tuple[str, ...]:
        """Return the ids of the chosen rows, in the order they are shown."""
        shown = self.rows_.shown
        found: list[str] = []
        for top, bottom in sorted(self._ranges()):
            found += shown[top : bottom + 1]
        return tuple(dict.fromkeys(found))

    @property
    def chosen_count(self) -> int:
        """How many rows are chosen."""
        return sum(bottom - top + 1 for top, bottom in self._ranges())

    def _ranges(self) -> list[tuple[int, int]]:
        """Return the first and last rows of what is chosen; with 100,000 rows nobody asks row by row."""
        selection = self.selectionModel().selection()
        parts = (selection.at(n) for n in range(selection.count()))
        return [(part.top(), part.bottom()) for part in parts]

    @property
    def current_id(self) -> str:
        """The id of the row that the keyboard is at; "" for none."""
        index = self.currentIndex()
        return self.rows_.shown[index.row()] if index.isValid() else ""

    def choose(self, idents: list[str] | tuple[str, ...], column: str = "") -> bool:
        """Choose these rows, and scroll to the first; return whether it is shown."""
        found = [row for ident in idents if (row := self.rows_.row_of(ident)) >= 0]
        if not found:
            return False
        columns = self.rows_.columns
        section = columns.index(column) if column in columns else max(self.currentIndex().column(), 0)
        index = self.rows_.index(found[0], section)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        self.selectionModel().select(self._selection(sorted(found)), flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)
        return True

    def _selection(self, found: list[int]) -> QItemSelection:
        """Return rows as a selection, those that follow each other as one range."""
        selection, last = QItemSelection(), self.rows_.columnCount() - 1
        start = at = found[0]
        for row in (*found[1:], -1):
            if row == at + 1:
                at = row
                continue
            selection.select(self.rows_.index(start, 0), self.rows_.index(at, last))
            start = at = row
        return selection

    def _keep(self) -> None:
        number, shown = self.chosen_count, self.rows_.shown
        chosen = list(self.chosen_ids()) if number <= _MOST_KEPT else []
        self._all_of = shown if _MOST_KEPT < number == len(shown) else []
        self._kept = (chosen, self.current_id, max(self.currentIndex().column(), 0))

    def _restore(self) -> None:
        chosen, current, section = self._kept
        found = sorted(row for ident in chosen if (row := self.rows_.row_of(ident)) >= 0)
        flag = QItemSelectionModel.SelectionFlag
        row = self.rows_.row_of(current) if current else -1
        if row >= 0:
            index = self.rows_.index(row, min(section, self.rows_.columnCount() - 1))
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
            self.scrollTo(index)
        if found:
            self.selectionModel().select(self._selection(found), flag.ClearAndSelect | flag.Rows)
        if self._are_all(self._all_of):
            first, last = self.rows_.index(0, 0), self.rows_.index(len(self._all_of) - 1, 0)
            self.selectionModel().select(QItemSelection(first, last), flag.ClearAndSelect | flag.Rows)
        self._all_of = []
        self.chosen.emit()

    def _are_all(self, idents: list[str]) -> bool:
        """Whether these many are the ones that are shown, in whatever order."""
        shown = self.rows_.shown
        if not idents or idents is shown:
            return bool(idents)
        return len(idents) == len(shown) and set(shown).issuperset(idents)

    # ------------------------------------------------------------- the clipboard, by the menu's commands

    def copy(self) -> None:
        """Copy the chosen rows: what they show, but for what is private."""
        columns = [c for c in self.rows_.columns if not rows.is_private(c)]
        found = [self.rows_.by_id[ident] for ident in self.chosen_ids()]
        lines = ["\t".join(rows.text_of(s, c, self.rows_.known) for c in columns) for s in found]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Ask for the clipboard's names to be taken in."""
        self.pasted.emit()

    # ------------------------------------------------------------- keys and mouse

    def edit(self, *args: Any) -> Any:
        """Edit a cell; which letters are signed is asked in a window of its own."""
        index: QModelIndex = args[0]
        trigger = QAbstractItemView.EditTrigger
        is_signs = index.isValid() and self.rows_.columns[index.column()] == "signs"
        if is_signs and (len(args) == 1 or args[1] in (trigger.EditKeyPressed, trigger.DoubleClicked)):
            self.signs_wanted.emit()
            return False
        begun = super().edit(*args)
        self.rows_.on_hold = self.state() is QAbstractItemView.State.EditingState
        return begun

    def closeEditor(self, editor: QWidget, hint: Any) -> None:
        """Let rows go again."""
        super().closeEditor(editor, hint)
        self.rows_.on_hold = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a list."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_.emit()
        elif key == Qt.Key.Key_Delete:
            self.to_leave_out.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tint the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Tint no row any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.cells.hovered:
            self.cells.hovered = row
            self.viewport().update()

    # ------------------------------------------------------------- by hand

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take rows of this table alone, and only where their order is that of the letters."""
        super().dragMoveEvent(event)
        if event.source() is not self or self.rows_.sorted_by != rows.AS_PRINTED:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what is dragged where it was let go."""
        if event.source() is not self or self.rows_.sorted_by != rows.AS_PRINTED:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # the session moves the rows, not Qt
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.dropped.emit(self.chosen_ids(), self.row_before(event.position().toPoint()))

    def row_before(self, at: QPoint) -> str:
        """Return the id of the row before which something is let go; "" for the end."""
        row = self.rowAt(at.y())
        if row < 0:
            return ""
        box = self.visualRect(self.rows_.index(row, 0))
        row += at.y() > box.center().y()
        return self.rows_.shown[row] if row < len(self.rows_.shown) else ""
