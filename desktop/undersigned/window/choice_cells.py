"""Cells that are chosen from a list, in tables whose other cells say what it is chosen for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyledItemDelegate, QTableView, QWidget

from undersigned.window import theme

_SIGN = 14  # pixels a side
_MARGIN = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen: the value that the model takes, what it is called, and an icon's name."""

    value: str
    name: str
    icon: str = ""


class ChoiceCells(QStyledItemDelegate):
    """Chooses from a list that opens at once; at rest a sign shows that it can be changed."""

    def __init__(self, choices: Callable[[QModelIndex], Iterable[Choice]], parent: QTableView) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: Any, index: Any) -> QWidget:
        """Return the list."""
        box = QComboBox(parent)
        box.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        for choice in self._choices(index):
            if choice.icon:
                box.addItem(theme.icon(choice.icon, "secondary"), choice.name, choice.value)
            else:
                box.addItem(choice.name, choice.value)

        def chosen() -> None:
            self.commitData.emit(box)
            self.closeEditor.emit(box)

        box.activated.connect(chosen)
        return box

    def setEditorData(self, editor: Any, index: Any) -> None:
        """Choose what it is now."""
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        editor.showPopup()

    def setModelData(self, editor: Any, model: Any, index: Any) -> None:
        """Take what was chosen."""
        model.setData(index, editor.currentData())

    def paint(self, painter: Any, option: Any, index: QModelIndex | Any) -> None:
        """Draw the word, and a small arrow at the end."""
        super().paint(painter, option, index)
        arrow = QRect(0, 0, _SIGN, _SIGN)
        arrow.moveCenter(option.rect.center())
        if option.direction is Qt.LayoutDirection.RightToLeft:
            arrow.moveLeft(option.rect.left() + _MARGIN)
        else:
            arrow.moveRight(option.rect.right() - _MARGIN)
        theme.icon("chevron-down", "secondary").paint(painter, arrow)


def let_choose(table: QTableView, column: int, choices: Callable[[QModelIndex], Iterable[Choice]]) -> None:
    """Let a column's cells be chosen with a click, Enter on the row or F2."""
    table.setItemDelegateForColumn(column, ChoiceCells(choices, table))
    table.setEditTriggers(
        QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
    )
    table.clicked.connect(lambda index: table.edit(index) if index.column() == column else None)
    table.activated.connect(lambda index: table.edit(index.siblingAtColumn(column)))
