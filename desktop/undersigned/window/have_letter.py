"""I have the letter: choose its file or paste it, look at what was understood, put it right.

The file is only read. Each line says what it was taken as, and can be made something else; what
only a person can decide is asked, and nothing begins before it is answered.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from undersigned import intake
from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded
from undersigned.errors import UndersignedError
from undersigned.intake import Understood
from undersigned.window import dialogs, theme
from undersigned.window.jobs import Job, at_once
from undersigned.window.what_was_understood import WhatWasUnderstood

_MOST = 60_000_000  # bytes
KINDS = "*.docx *.docm *.txt *.html *.htm"


class HaveLetter(QDialog):
    """Takes in a letter that somebody has already."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._job: Job | None = None
        self._campaign: Campaign | None = None
        self.setWindowTitle(self.tr("I have the letter"))
        self.resize(820, 600)
        self.pages = QStackedWidget()
        self.choosing = self._choosing()
        self.waiting = self._waiting()
        self.understood = WhatWasUnderstood()
        for page in (self.choosing, self.waiting, self.understood):
            self.pages.addWidget(page)
        self.buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.back = self.buttons.addButton(self.tr("Back"), roles.ResetRole)
        self.next = self.buttons.addButton(self.tr("Read this text"), roles.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self.back.clicked.connect(lambda: self._show(self.choosing))
        self.next.clicked.connect(self._go_on)
        self.buttons.rejected.connect(self.reject)
        self.understood.changed.connect(self._tell_next)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID * 2)
        column.addWidget(self.pages)
        column.addWidget(self.buttons)
        self._show(self.choosing)

    # ------------------------------------------------------------- pages

    def _choosing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        row = QHBoxLayout()
        self.choose = QPushButton(self.tr("Choose a Word file…"))
        self.choose.setIcon(theme.icon("file-up"))
        self.choose.clicked.connect(self._choose)
        row.addWidget(self.choose)
        row.addWidget(QLabel(self.tr("The file is only read, never changed.")))
        row.addStretch(1)
        label = QLabel(self.tr("or &paste the letter from Word, Google Docs or an e-mail:"))
        self.field = _Pasted()
        self.field.setAccessibleName(self.tr("The letter’s text"))
        self.field.setPlaceholderText(self.tr("Paste here. Headings, lists, bold, links and notes are kept."))
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._tell_next)
        label.setBuddy(self.field)
        column.addLayout(row)
        column.addWidget(label)
        column.addWidget(self.field, 1)
        return page

    def _waiting(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setAccessibleName(self.tr("Reading the letter"))
        column.addStretch(1)
        column.addWidget(QLabel(self.tr("Reading the letter…")))
        column.addWidget(bar)
        column.addStretch(2)
        return page

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.back.setVisible(page is self.understood)
        self.next.setVisible(page is not self.waiting)
        self._tell_next()
        if page is self.choosing:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_next(self) -> None:
        if self.pages.currentWidget() is self.understood:
            self.next.setText(self.tr("Begin with this letter"))
            reason = self.understood.what_is_missing()
            self.next.setEnabled(not reason)
            self.next.setToolTip(reason)
        else:
            self.next.setText(self.tr("Read this text"))
            self.next.setEnabled(bool(self.field.toPlainText().strip()))
            self.next.setToolTip("")

    # ------------------------------------------------------------- what happens

    def _choose(self) -> None:
        kinds = self.tr("Letters ({patterns})").format(patterns=KINDS) + ";;" + self.tr("All files (*)")
        if path := dialogs.file_to_open(self, self.tr("Choose the letter"), self._folder, kinds):
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a letter's file."""
        self._read(lambda: intake.read_letter(read_bounded(path, _MOST), path.name))

    def _go_on(self) -> None:
        if self.pages.currentWidget() is self.choosing:
            given = self.field.given()
            self._read(lambda: intake.read_letter(given))
            return
        try:
            self._campaign = self.understood.campaign()
        except UndersignedError as error:
            dialogs.tell_error(self, self.tr("This letter can’t be begun with"), error)
            return
        self.accept()

    def _read(self, work: object) -> None:
        self._show(self.waiting)
        self._job = Job(at_once(work), self)  # type: ignore[arg-type]  # a function without arguments
        self._job.came.connect(self._came)
        self._job.ended.connect(self._ended)
        self._job.start()

    def _came(self, understood: Understood) -> None:
        self.understood.show_letter(understood)
        self._show(self.understood)

    def _ended(self, error: UndersignedError | None) -> None:
        if error is not None and self.isVisible():
            self._show(self.choosing)
            dialogs.tell_error(self, self.tr("This letter can’t be read"), error)

    def campaign(self) -> Campaign | None:
        """Return the campaign that was made of the letter; None as long as it isn't wanted."""
        return self._campaign


class _Pasted(QTextEdit):
    """A field that keeps what was pasted as it came, with all that this field itself can't show."""

    def __init__(self) -> None:
        super().__init__()
        self._came, self._shown = "", ""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take a paste, and keep its HTML."""
        was_empty = not self.toPlainText().strip()
        super().insertFromMimeData(source)
        self._came = source.html() if was_empty and source.hasHtml() else ""
        self._shown = self.toPlainText()

    def given(self) -> str:
        """Return what was pasted: as it came, or as it reads where somebody typed in it as well."""
        text = self.toPlainText()
        if self._came and text == self._shown:
            return self._came
        return text if not self._came else self.toHtml()
