"""The list of rooms at the side, each with its count."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from undersigned.campaign.model import Campaign
from undersigned.window import theme
from undersigned.window.rooms import ROOMS

_COUNT = Qt.ItemDataRole.UserRole


class SideList(QListWidget):
    """Chooses the room.

    Signals:
        chosen(str): the name of the room that is entered.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Rooms"))
        self.setObjectName("rooms")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setFixedWidth(168)
        self.setIconSize(QSize(18, 18))
        self.setItemDelegate(_Line(self))
        for number, line in enumerate(ROOMS, 1):
            item = QListWidgetItem(theme.icon(line.icon), QCoreApplication.translate("Rooms", line.title))
            item.setToolTip(self.tr("Ctrl+{number}").format(number=number))
            self.addItem(item)
        self.currentRowChanged.connect(lambda row: self.chosen.emit(ROOMS[row].name))

    def enter(self, name: str) -> None:
        """Choose a room by its name."""
        self.setCurrentRow(next(n for n, line in enumerate(ROOMS) if line.name == name))

    def count_in(self, campaign: Campaign) -> None:
        """Show how much of everything there is."""
        for row, line in enumerate(ROOMS):
            item = self.item(row)
            counted = line.count(campaign)
            if counted == item.data(_COUNT):
                continue
            item.setData(_COUNT, counted)
            title = QCoreApplication.translate("Rooms", line.title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title} {counted}".strip())


class _Line(QStyledItemDelegate):
    """A room's line: icon, title, and its count at the end edge in the secondary colour."""

    def sizeHint(self, option: Any, index: Any) -> QSize:
        """Return the height of a row."""
        return QSize(160, theme.ROW + theme.GRID // 2)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        """Draw one line."""
        super().paint(painter, option, index)
        if not (counted := index.data(_COUNT)):
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        end = Qt.AlignmentFlag.AlignRight  # which the painter takes for the end in a mirrored window
        painter.save()
        painter.setPen(theme.colours().page if selected else theme.colours().secondary)
        box = option.rect.adjusted(10, 0, -10, 0)
        painter.drawText(box, int(end | Qt.AlignmentFlag.AlignVCenter), str(counted))
        painter.restore()
