"""The words of a list, and row by row what says nothing, each with the letters it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QTableView,
)

from undersigned.signatories.model import Consent, Scope
from undersigned.window import row_tables, theme
from undersigned.window.importing import words
from undersigned.window.names import count, isolated

SAID, TIMES, SIGNS = range(3)


@dataclass(frozen=True, slots=True)
class Asked:
    """One line: a word of the list, or a row that has none, and what is answered; None for nothing yet."""

    said: str
    times: int
    answer: Consent | None
    unclear: str = ""
    row: int = 0  # of one that says nothing
    name: str = ""


class LettersModel(QAbstractTableModel):
    """A word of the list a row, and the letters it means.

    Signals:
        answered(): one means other letters.
    """

    answered = Signal()

    def __init__(self, recipients: Mapping[str, str]) -> None:
        super().__init__()
        self.lines: list[Asked] = []
        self._recipients = recipients

    def show_lines(self, lines: list[Asked]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def answer(self, row: int, consent: Consent) -> None:
        """Take a line as these letters."""
        line = self.lines[row]
        self.lines[row] = Asked(line.said, line.times, consent, line.unclear, line.row, line.name)
        self.dataChanged.emit(self.index(row, 0), self.index(row, SIGNS))
        self.answered.emit()

    def chips(self, row: int) -> list[str]:
        """Return the letters of a line, as they stand on its chips."""
        consent = self.lines[row].answer
        if consent is None:
            return []
        known = [r for r in self._recipients if consent.covers(r)]
        if consent.scope is Scope.ALL or not known or len(known) == len(self._recipients) > 1:
            return [words.letters(consent, self._recipients)]
        return [self._recipients[r] for r in known]

    def rowCount(self, parent: Any = None) -> int:
        """Return how many words there are."""
        return 0 if parent and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Any = None) -> int:
        """Return three: the word, how often it is said, the letters."""
        return 3

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == SAID:
                if line.row:
                    return self.tr("{name} (says nothing)").format(name=isolated(line.name))
                return f"“{isolated(line.said)}”"
            if column == TIMES:
                return count(line.times)
            return ", ".join(self.chips(index.row())) or self.tr("Choose…")
        if (
            role == Qt.ItemDataRole.DecorationRole
            and column == SAID
            and (line.unclear or line.answer is None)
        ):
            return theme.icon("triangle-alert", "look")
        if role == Qt.ItemDataRole.ToolTipRole and column == SAID and line.unclear:
            return self.tr("Not clear: “{words}”").format(words=line.unclear)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and column == SAID and line.unclear:
            return self.tr("Not clear: “{words}”").format(words=line.unclear)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == TIMES:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("In your file"), self.tr("Rows"), self.tr("They sign"))[section]


class LettersTable(QTableView):
    """The words with their letters; a menu of all letters opens from a line."""

    def __init__(self, model: LettersModel, recipients: Mapping[str, str]) -> None:
        super().__init__()
        self._lines, self._recipients = model, recipients
        self.setModel(model)
        self.setItemDelegateForColumn(SIGNS, _Chips(self))
        self.setAccessibleName(self.tr("Words for letters"))
        row_tables.dress(self, one=True)
        self.horizontalHeader().setSectionResizeMode(SIGNS, QHeaderView.ResizeMode.Stretch)
        row_tables.give_widths(self, {SAID: 300, TIMES: 70})
        theme.tint_selection(self)
        self.clicked.connect(lambda index: self.open(index) if index.column() == SIGNS else None)
        self.activated.connect(lambda index: self.open(index))

    def open(self, index: QModelIndex | Any) -> None:
        """Open the menu of letters of a line."""
        menu = self.menu_of(index.row())
        box = self.visualRect(index.siblingAtColumn(SIGNS))
        corner = box.bottomRight() if self.isRightToLeft() else box.bottomLeft()
        menu.popup(self.viewport().mapToGlobal(corner))

    def menu_of(self, row: int) -> QMenu:
        """Return the letters to tick for a line."""
        menu = _Staying(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        answer = self._lines.lines[row].answer
        if len(self._recipients) > 1:
            every = menu.addAction(self.tr("All %n of today", "", len(self._recipients)))
            every.triggered.connect(
                lambda _=False: self._lines.answer(row, Consent(Scope.ALL_OF_TODAY, tuple(self._recipients)))
            )
        future = menu.addAction(self.tr("All, also future ones"))
        future.triggered.connect(lambda _=False: self._lines.answer(row, Consent()))
        none = menu.addAction(self.tr("None"))
        none.triggered.connect(lambda _=False: self._lines.answer(row, Consent(Scope.THESE)))
        menu.addSeparator()
        for ident, name in self._recipients.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(answer is not None and answer.covers(ident))
            action.toggled.connect(lambda on, ident=ident: self._toggle(row, ident, on))
        return menu

    def _toggle(self, row: int, ident: str, on: bool) -> None:
        answer = self._lines.lines[row].answer or Consent(Scope.THESE)
        has = {r for r in self._recipients if answer.covers(r)}
        has = has | {ident} if on else has - {ident}
        self._lines.answer(row, Consent(Scope.THESE, tuple(r for r in self._recipients if r in has)))


class _Staying(QMenu):
    """A menu that stays open while letters are ticked with the mouse."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, and stay."""
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
            return
        super().mouseReleaseEvent(event)


class _Chips(QStyledItemDelegate):
    """Draws letters as chips, as many as there is room for, and says how many more there are."""

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        """Draw a line's letters."""
        c = theme.colours()
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        chips = index.model().chips(index.row())
        metrics = QFontMetrics(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        area: QRect = option.rect.adjusted(6, 4, -6, -4)
        painter.setFont(option.font)
        if not chips:
            painter.setPen(QColor(c.look))
            text = QCoreApplication.translate("Import", "Choose…")
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        at = 0
        for number, text in enumerate(chips):
            left = len(chips) - number - 1
            wide = metrics.horizontalAdvance(text) + 16
            room = area.width() - at - (44 if left else 0)
            if wide > room and number:
                more = QCoreApplication.translate("Import", "+%n", "", left + 1)
                painter.setPen(QColor(c.secondary))
                painter.drawText(
                    _placed(area, at, area.width() - at, mirrored),
                    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
                    more,
                )
                break
            box = _placed(area, at, min(wide, room), mirrored)
            painter.setPen(QColor(theme.tinted(c.accent, 0.4, c.page)))
            painter.setBrush(theme.tinted(c.accent, 0.1, c.page))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(c.text))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() - 12)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
            at += box.width() + 6
        painter.restore()

    def sizeHint(self, option: Any, index: Any) -> QSize:
        """Return a row's height."""
        return QSize(120, theme.ROW)


def _placed(area: QRect, at: int, wide: int, mirrored: bool) -> QRect:
    left = area.right() - at - wide + 1 if mirrored else area.left() + at
    return QRect(left, area.top(), wide, area.height())
