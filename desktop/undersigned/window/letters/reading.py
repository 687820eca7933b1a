"""Read letters one after the other, with what differs tinted; Space marks one as read and goes on."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from undersigned.export.sent import mark_read, read_as
from undersigned.letter.compose import compose
from undersigned.letter.fingerprint import fingerprint
from undersigned.problems import Place
from undersigned.window import theme
from undersigned.window.aloud import announce
from undersigned.window.letters.known import Letter
from undersigned.window.names import count
from undersigned.window.preview.pane import PreviewPane
from undersigned.window.proof import Proof
from undersigned.window.session import Session


def read_through(parent: QWidget, session: Session, proof: Proof, letters: Sequence[Letter]) -> None:
    """Page through these letters, beginning with the first that wasn't read."""
    before = session.view
    dialog = ReadThrough(parent, session, proof, letters)
    dialog.exec()
    dialog.deleteLater()
    session.look_at(before.recipient, before.language)


class ReadThrough(QDialog):
    """Shows one letter at a time."""

    def __init__(self, parent: QWidget, session: Session, proof: Proof, letters: Sequence[Letter]) -> None:
        super().__init__(parent)
        self.session, self.proof, self.letters = session, proof, tuple(letters)
        self.at = 0
        self.is_there = False  # the page of the letter that is to be read
        self.setWindowTitle(self.tr("Read the letters"))
        self.page = PreviewPane(session, proof)
        self.page.differs.setChecked(len(session.campaign.recipients) > 1)
        self.where = QLabel()
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.back = QPushButton(self.tr("Back"))
        self.later = QPushButton(self.tr("Later"))
        self.later.setToolTip(self.tr("Go on without marking it as read"))
        self.read = QPushButton(self.tr("Read (Space)"))
        self.read.setDefault(True)
        self.close_ = QPushButton(self.tr("Close"))
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(self.where, 1)
        for button in (self.back, self.later, self.read, self.close_):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addLayout(row)
        self.back.clicked.connect(lambda: self._go(self.at - 1))
        self.later.clicked.connect(lambda: self._go(self.at + 1))
        self.read.clicked.connect(self._mark)
        self.close_.clicked.connect(self.accept)
        known = read_as(session.campaign)
        self.at = next((n for n, letter in enumerate(self.letters) if letter not in known), 0)
        self.resize(_size_beside(parent))
        self.page.paper.drawn.connect(self._drawn)
        self._go(self.at)
        self.page.paper.installEventFilter(self)
        self.read.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space mark the letter as read also while the page has the focus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            self._mark()
            return True
        return super().eventFilter(watched, event)

    def _go(self, at: int) -> None:
        if at >= len(self.letters):
            self.accept()
            return
        self.at = max(at, 0)
        self.is_there = False
        self.session.look_at(*self.letters[self.at])
        recipient = self.session.recipient
        self.where.setText(recipient.name if recipient else "")
        self.back.setEnabled(self.at > 0)
        self.later.setEnabled(len(self.letters) > 1)

    def _drawn(self) -> None:
        if self.is_there or self.proof.latest is None:
            return  # that was still the letter before
        self.is_there = True
        recipient = self.session.recipient
        said = self.tr("{name} · letter {number} of {count}").format(
            name=recipient.name if recipient else "",
            number=count(self.at + 1),
            count=count(len(self.letters)),
        )
        self.where.setText(said)
        announce(self, said)

    def _mark(self) -> None:
        if not self.is_there:
            return  # nobody has read it yet
        recipient, language = self.letters[self.at]
        campaign = self.session.campaign
        made_from = fingerprint(compose(campaign, recipient, language))
        now = datetime.datetime.now(datetime.UTC)
        changed = mark_read(campaign, recipient, language, made_from, now)
        place = Place(part="letters", recipient=recipient, language=language)
        self.session.do(self.tr("Mark letters as read"), changed, place, by=self, burst="read")
        self._go(self.at + 1)


def _size_beside(parent: QWidget) -> QSize:
    whole = parent.window().size()
    return QSize(max(640, whole.width() * 3 // 4), max(480, whole.height() - 80))
