"""The files worked on last, on the start page: their names, when, and how far they are.

What is in a file is read beside the main thread; until then, and where it can't be read, its line
says what is known without it.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QMenu, QStyle, QStyledItemDelegate

from undersigned.errors import UndersignedError
from undersigned.window import theme
from undersigned.window.file_questions import clock
from undersigned.window.jobs import Job
from undersigned.window.names import count
from undersigned.window.settings import Settings

_PATH = Qt.ItemDataRole.UserRole
_MORE = Qt.ItemDataRole.UserRole + 1
_MOST_READ = 5_000_000  # bytes; a larger file isn't read for a line on the start page


class Counted(NamedTuple):
    """How far a campaign is."""

    path: Path
    letters: int = 0
    sent: int = 0


class RecentFiles(QListWidget):
    """The recent files; missing ones are grey, and can be removed.

    Signals:
        asked(Path): a file to open.
        emptied(): none is remembered any more.
    """

    asked = Signal(object)
    emptied = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self._job: Job | None = None
        self.setAccessibleName(self.tr("Recent files"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Line(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.itemClicked.connect(self._open)
        self.itemActivated.connect(self._open)

    def refresh(self) -> None:
        """Show the files that are remembered now, and count in them afterwards."""
        self.clear()
        there = []
        for path in self.settings.recent:
            item = QListWidgetItem(path.stem)
            item.setData(_PATH, str(path))
            item.setToolTip(str(path))
            self.addItem(item)
            if path.exists():
                there.append(path)
                self._say(item, clock(_changed(path)))
            else:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                self._say(item, self.tr("no longer there"))
        if self.count():
            self.setCurrentRow(0)
        self.setFixedHeight(min(self.count(), 6) * (theme.ROW + 2) + 4)
        if there:
            self._count(there)

    def _count(self, paths: Sequence[Path]) -> None:
        if self._job is not None:
            self._job.stop()
        self._job = Job(_counting(paths), self)
        self._job.came.connect(self._counted)
        self._job.start()

    def _counted(self, counted: Counted) -> None:
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_PATH) == str(counted.path):
                said = [clock(_changed(counted.path)), _letters(counted)]
                self._say(item, " · ".join(filter(None, said)))

    def _say(self, item: QListWidgetItem, more: str) -> None:
        item.setData(_MORE, more)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {more}")

    def _open(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.asked.emit(Path(item.data(_PATH)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a line off the list with Del; the file stays."""
        if event.key() == Qt.Key.Key_Delete and (item := self.currentItem()) is not None:
            self._forget(Path(item.data(_PATH)))
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to take the line off the list."""
        menu = QMenu(self)
        item = self.itemAt(event.pos())
        if item is not None:
            path = Path(item.data(_PATH))
            menu.addAction(self.tr("Remove from this list"), lambda: self._forget(path))
        menu.addAction(self.tr("Forget all of these"), self._forget_all)
        menu.exec(event.globalPos())

    def _forget(self, path: Path) -> None:
        self.settings.forget_recent(path)
        self._after_forgetting()

    def _forget_all(self) -> None:
        self.settings.forget_recent()
        self._after_forgetting()

    def _after_forgetting(self) -> None:
        self.refresh()
        if not self.count():
            self.emptied.emit()


def _counting(paths: Sequence[Path]) -> Callable[[], Iterator[object]]:
    def work() -> Iterator[object]:
        from undersigned.campaign import file

        for path in paths:
            try:
                if path.stat().st_size > _MOST_READ:
                    continue
                campaign = file.read(path).campaign
            except (UndersignedError, OSError):
                continue
            sent = {(r.recipient, r.language) for r in campaign.records if r.event == "sent"}
            yield Counted(path, len(campaign.recipients), len({recipient for recipient, _ in sent}))

    return work


def _letters(counted: Counted) -> str:
    translate = QCoreApplication.translate
    said = translate("RecentFiles", "%n letter(s)", "", counted.letters) if counted.letters != 1 else ""
    if counted.letters == 1:
        said = translate("RecentFiles", "one letter")
    if counted.sent:
        said += ", " + translate("RecentFiles", "{count} sent").format(count=count(counted.sent))
    return said


def _changed(path: Path) -> datetime.datetime:
    try:
        return datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC)
    except OSError:
        return datetime.datetime.now(datetime.UTC)


class _Line(QStyledItemDelegate):
    """The name, and behind it what more is known, in the secondary colour."""

    def sizeHint(self, option: Any, index: Any) -> QSize:
        """Return the height of a row."""
        return QSize(200, theme.ROW + 2)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        """Draw one line."""
        c = theme.colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ring = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ring or hovered:
            painter.setPen(QPen(QColor(c.accent), 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(theme.tinted(c.accent, 0.12 if ring else 0.06, c.frame))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 4, 4)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        line = option.rect.adjusted(12, 0, -12, 0)
        name = option.fontMetrics.elidedText(
            index.data(), Qt.TextElideMode.ElideMiddle, line.width() * 2 // 3
        )
        painter.setPen(QColor(c.text) if enabled else theme.tinted(c.text, 0.45, c.frame))
        painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), name)
        gone = option.fontMetrics.horizontalAdvance(name) + theme.GRID * 2
        box = line.adjusted(*((0, 0, -gone, 0) if mirrored else (gone, 0, 0, 0)))
        painter.setPen(QColor(c.secondary))
        more = option.fontMetrics.elidedText(
            index.data(_MORE) or "", Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), more)
        painter.restore()
