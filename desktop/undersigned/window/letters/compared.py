"""A letter as it was sent beside today's, paragraph by paragraph, and as a Word file to send round."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from undersigned.disk import write_whole
from undersigned.errors import UndersignedError
from undersigned.export.sent import words_now
from undersigned.text.side_by_side import paragraphs
from undersigned.window import dialogs, theme
from undersigned.window.jobs import waited
from undersigned.window.letters.known import Known
from undersigned.window.session import Session
from undersigned.window.word_marks import marked


def show_compared(parent: QWidget, session: Session, known: Known, before: str) -> None:
    """Show what differs between the words that were sent and today's."""
    campaign = session.campaign
    try:
        now = waited(lambda: words_now(campaign, known.recipient, known.language))
    except UndersignedError as error:
        dialogs.tell_error(parent, QCoreApplication.translate("Sent", "Compare with today’s"), error)
        return
    dialog = Compared(parent, known, before, now)
    dialog.exec()
    dialog.deleteLater()


class Compared(QDialog):
    """Two texts side by side."""

    def __init__(self, parent: QWidget, known: Known, before: str, now: str) -> None:
        super().__init__(parent)
        self.known, self.before, self.now = known, before, now
        self.setWindowTitle(self.tr("{name}: as sent, and today").format(name=known.name))
        whole = parent.window().size()
        self.resize(max(720, whole.width() * 3 // 4), max(480, whole.height() - 120))
        sides = QHBoxLayout()
        sides.setSpacing(theme.GRID * 2)
        html = _side_by_side(before, now)
        for title, text in zip((self.tr("As it was sent"), self.tr("Today")), html, strict=True):
            side = QVBoxLayout()
            side.addWidget(QLabel(title))
            view = QTextBrowser()
            view.setAccessibleName(title)
            view.setHtml(text)
            side.addWidget(view)
            sides.addLayout(side)
        self.save = QPushButton(self.tr("Save as Word, with the changes marked…"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._save)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("What differs is marked.")), 1)
        row.addWidget(self.save)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addLayout(sides, 1)
        column.addLayout(row)
        close.setFocus()

    def _save(self) -> None:
        name = Path.home() / self.tr("{name}, changes.docx").format(name=self.known.name)
        path = dialogs.file_to_save(self, self.tr("Save as Word"), name, self.tr("Word (*.docx)"), ".docx")
        if path is not None:
            try:
                from undersigned.render.docx.redline import redlined  # it takes long to load

                write_whole(path, redlined(self.before, self.now, self.known.language))
            except UndersignedError as error:
                dialogs.tell_error(self, self.tr("Save as Word"), error)


def _side_by_side(before: str, now: str) -> tuple[str, str]:
    return tuple(  # type: ignore[return-value]  # two of them
        "".join(f'<p style="line-height: 140%">{part}</p>' for part in side)
        for side in zip(*(marked(a, b) for a, b in paragraphs(before, now)), strict=True)
    )
