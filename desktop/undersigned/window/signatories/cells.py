"""The cells of the table: drawn by their row's state, and what each is edited with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from undersigned.signatories.model import SignatoryKind, Standing
from undersigned.window import theme
from undersigned.window.signatories import rows, words
from undersigned.window.signatories.listed import SignatoriesModel

_RING = 2  # pixels
_ROOM = 24  # pixels round a text that is typed


class Cells(QStyledItemDelegate):
    """Draws and edits.

    Signals:
        edited(str, str, object): of whom, in which column, what it is now.
    """

    edited = Signal(str, str, object)

    def __init__(self, model: SignatoriesModel, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self.model, self.view = model, view
        self.hovered = -1  # the row under the mouse

    # ------------------------------------------------------------- drawn

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        """Draw a cell; the one that has the focus wears a ring."""
        state = QStyle.StateFlag
        has_focus = bool(option.state & state.State_HasFocus)
        if index.row() == self.hovered and not option.state & state.State_Selected:
            c = theme.colours()
            painter.fillRect(option.rect, theme.tinted(c.accent, 0.06, c.page))
        option.state &= ~(state.State_HasFocus | state.State_MouseOver)
        super().paint(painter, option, index)
        if has_focus:
            painter.save()
            painter.setPen(QPen(QColor(theme.colours().accent), _RING))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
            painter.restore()

    # ------------------------------------------------------------- edited

    def createEditor(self, parent: QWidget, option: Any, index: Any) -> QWidget:
        """Return what a cell is edited with: a field, or a choice where there are few."""
        column = self.model.columns[index.column()]
        signatory = self.model.signatory(index.row())
        choices: list[tuple[str, object]] = []
        if column == "kind":
            choices = [(words.kind_in_words(kind) or "–", kind) for kind in SignatoryKind]
        elif column == "state":
            choices = [(words.standing_in_words(standing), standing) for standing in Standing]
        elif column == "group":
            choices = [("", ""), *((heading, heading) for heading in self.model.known.headings.values())]
        editor: QWidget
        if choices:
            editor = self._choice(parent, choices)
            editor.setEditable(column == "group")
        else:
            editor = QLineEdit(parent)
            editor.setFrame(False)
        what = words.heading_in_words(column)
        editor.setAccessibleName(f"{what}: {signatory.name}")
        return editor

    def _choice(self, parent: QWidget, choices: list[tuple[str, object]]) -> QComboBox:
        box = QComboBox(parent)
        for text, value in choices:
            box.addItem(text, value)

        def chosen() -> None:
            self.commitData.emit(box)
            self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

        box.activated.connect(lambda _: chosen())
        return box

    def setEditorData(self, editor: QWidget, index: Any) -> None:
        """Show what the cell holds."""
        column, signatory = self.model.columns[index.column()], self.model.signatory(index.row())
        if isinstance(editor, QLineEdit):
            editor.setText(rows.text_of(signatory, column, self.model.known))
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            group = self.model.known.headings.get(signatory.group, "")
            held = {"kind": signatory.kind, "state": signatory.standing(), "group": group}[column]
            editor.setCurrentIndex(next((n for n in range(editor.count()) if editor.itemData(n) == held), -1))
            if editor.isEditable():
                editor.setEditText(str(held))
                if (line := editor.lineEdit()) is not None:
                    line.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Any) -> None:
        """Tell what was typed or chosen; the model is changed by the step that follows."""
        column, signatory = self.model.columns[index.column()], self.model.signatory(index.row())
        value: object = None
        if isinstance(editor, QLineEdit):
            value = editor.text()
        elif isinstance(editor, QComboBox):
            value = editor.currentText() if editor.isEditable() else editor.currentData()
        self.edited.emit(signatory.id, column, value)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | Any
    ) -> None:
        """Let what is edited be seen whole, also over the cells beside it."""
        rect = option.rect
        wide = editor.sizeHint().width()
        if isinstance(editor, QLineEdit):
            wide = editor.fontMetrics().horizontalAdvance(editor.text()) + _ROOM
        if editor.isRightToLeft():
            rect.setLeft(max(0, min(rect.left(), rect.right() - wide)))
        else:
            rect.setRight(min(self.view.viewport().width(), max(rect.right(), rect.left() + wide)))
        editor.setGeometry(rect)

    def eventFilter(self, editor: Any, event: QEvent) -> bool:
        """Open a choice's list on Alt+Down and let its popup have the focus without ending the edit."""
        if isinstance(editor, QComboBox) and event.type() is QEvent.Type.FocusOut:
            view = editor.view()
            if view is not None and view.isVisible():
                return False
        return super().eventFilter(editor, event)
