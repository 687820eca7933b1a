"""The pictures of the letterhead or the cover: seen small, described, put in order, dropped in, taken out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from undersigned.campaign.model import Asset
from undersigned.window import theme
from undersigned.window.drops import files_in
from undersigned.window.jobs import Job, at_once
from undersigned.window.recipients.typed import LineField

WIDE, HIGH = 96, 44  # pixels of a small picture
_KEPT = 24


class Miniatures(QObject):
    """Small pictures, made in a process apart, since a file that somebody sent may hold anything.

    Signals:
        made(): one more is there.
    """

    made = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[bytes, QImage] = {}
        self._waiting: list[bytes] = []
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether some are still to be made."""
        return bool(self._waiting)

    def picture(self, data: bytes) -> QImage | None:
        """Return a small picture; None while it isn't there yet."""
        if data in self._known:
            return self._known[data]
        if data not in self._waiting:
            self._waiting.append(data)
            self._next()
        return None

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        data = self._waiting[0]
        self._job = Job(at_once(lambda: _small(data)), self)
        self._job.came.connect(lambda found: self._came(data, found))
        self._job.ended.connect(lambda _: self._ended())
        self._job.start()

    def _came(self, data: bytes, found: tuple[int, int, bytes]) -> None:
        width, height, points = found
        image = QImage(points, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        while len(self._known) >= _KEPT:
            self._known.pop(next(iter(self._known)))
        self._known[data] = image

    def _ended(self) -> None:
        self._job = None
        self._waiting.pop(0)
        self.made.emit()
        self._next()


def _small(data: bytes) -> tuple[int, int, bytes]:
    from undersigned.intake.pictures_given import look_at_picture  # slow to load

    return look_at_picture(data, 2 * WIDE, 2 * HIGH)


class _Card(QWidget):
    """One picture with what is said of it."""

    def __init__(self, asset: Asset, at: int) -> None:
        super().__init__()
        self.name, self.data = asset.name, asset.data
        self.small = QLabel()
        self.small.setFixedSize(WIDE, HIGH)
        self.small.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.small.setObjectName("paper")
        self.said = LineField(
            f"picture:{asset.name}", self.tr("What the picture shows"), self.tr("What it shows, in words")
        )
        self.said.setToolTip(self.tr("Read aloud to those who can’t see the picture"))
        self.before = self._button(self.tr("Move forward"))
        self.remove = self._button(self.tr("Remove"))
        self.before.setVisible(at > 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.small)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.said)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.before)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column.addLayout(buttons)
        row.addLayout(column, 1)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAutoRaise(True)
        button.setFont(theme.small(button))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button


class Pictures(QFrame):
    """The pictures in one place; a picture file may be dropped anywhere on it.

    Signals:
        given(object): the path of a picture that was dropped.
        asked(): somebody wants to choose one.
        described(str, str, str): a picture's name, what is said of it, and the burst of typing.
        removed(str): a picture's name.
        moved(str): a picture's name; it goes one place forward.
    """

    given = Signal(object)
    asked = Signal()
    described = Signal(str, str, str)
    removed = Signal(str)
    moved = Signal(str)

    def __init__(self, miniatures: Miniatures, name: str, first: str) -> None:
        super().__init__()
        self._miniatures = miniatures
        self._first = first
        self.cards: list[_Card] = []
        self._shown: tuple[tuple[str, bytes], ...] = ()
        self.setObjectName("drop")
        self.setAccessibleName(name)
        self.setAcceptDrops(True)
        self.add = QPushButton(theme.icon("image"), first)
        self.add.clicked.connect(self.asked)
        self.hint = QLabel(self.tr("or drop a PNG or JPEG here"))
        self.hint.setFont(theme.small(self.hint))
        self.hint.setProperty("says", "secondary")
        self.hint.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        self._column.setSpacing(theme.GRID)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.add)
        row.addWidget(self.hint, 1)
        self._column.addLayout(row)
        miniatures.made.connect(self._paint)

    def show_pictures(self, assets: Sequence[Asset], described: str) -> None:
        """Show these; `described` is said where nothing is said of one."""
        shown = tuple((asset.name, asset.data) for asset in assets)
        if shown != self._shown:
            self._shown = shown
            for card in self.cards:
                card.hide()
                card.deleteLater()
            self.cards = [self._card(asset, at) for at, asset in enumerate(assets)]
            self.add.setText(self.tr("Add another…") if assets else self._first)
            self._paint()
        for card, asset in zip(self.cards, assets, strict=True):
            card.said.show_value(asset.description)
            card.said.setPlaceholderText(described or self.tr("What it shows, in words"))

    def _card(self, asset: Asset, at: int) -> _Card:
        card = _Card(asset, at)
        name = asset.name
        card.said.typed.connect(lambda text: self.described.emit(name, text, card.said.burst))
        card.remove.clicked.connect(lambda _=False: self.removed.emit(name))
        card.before.clicked.connect(lambda _=False: self.moved.emit(name))
        self._column.insertWidget(at, card)
        return card

    def _paint(self) -> None:
        ratio = self.devicePixelRatioF()
        for card in self.cards:
            image = self._miniatures.picture(card.data)
            if image is None or image.isNull():
                kind = "ellipsis" if image is None else "triangle-alert"
                card.small.setPixmap(theme.icon(kind, "secondary").pixmap(18, 18))
                continue
            picture = QPixmap.fromImage(image).scaled(
                int(WIDE * ratio),
                int(HIGH * ratio),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setDevicePixelRatio(ratio)
            card.small.setPixmap(picture)

    # ------------------------------------------------------------- what is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if self.isEnabled() and files_in(event.mimeData()):
            self._light(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped."""
        self._light(on=False)
        event.acceptProposedAction()
        for path in files_in(event.mimeData()):
            self.given.emit(path)

    def _light(self, *, on: bool) -> None:
        self.setProperty("under", on)
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Say why nothing can be done while it is disabled."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.setToolTip("" if self.isEnabled() else self.tr("The same in all letters"))
