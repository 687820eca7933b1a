"""Names to paste, read as a list to import is, with what would become of them shown before it is done."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign import signatories
from undersigned.campaign.model import Campaign
from undersigned.errors import UndersignedError
from undersigned.signatories.merge import Intake, Options
from undersigned.tables.reader import read_table
from undersigned.window import dialogs, theme
from undersigned.window.jobs import Job, at_once, delete_after
from undersigned.window.names import isolated

_REST = 200  # milliseconds without a letter typed, before it is read
_MOST_SHOWN = 500


class Pasted(NamedTuple):
    """The campaign with what was pasted, and what became of it."""

    campaign: Campaign
    intake: Intake


def ask_for_names(parent: QWidget, campaign: Campaign, text: str) -> Pasted | None:
    """Return the campaign with the names that somebody pastes; None where they stopped."""
    dialog = PasteDialog(parent, campaign, text)
    dialog.exec()
    delete_after(dialog, dialog.job)
    return dialog.pasted if dialog.result() == QDialog.DialogCode.Accepted else None


class PasteDialog(QDialog):
    """The text above, what would be added below."""

    def __init__(self, parent: QWidget | None, campaign: Campaign, text: str = "") -> None:
        super().__init__(parent)
        self.campaign = campaign
        self.pasted: Pasted | None = None
        self.job: Job | None = None
        self.setWindowTitle(self.tr("Paste names"))
        self.resize(560, 520)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        label = QLabel(self.tr("&One name a line, or cells copied from a spreadsheet or a page:"))
        label.setWordWrap(True)
        self.field = QPlainTextEdit(text)
        self.field.setTabChangesFocus(True)
        label.setBuddy(self.field)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("What will be added"))
        self.names.setUniformItemSizes(True)
        for widget, stretch in ((label, 0), (self.field, 3), (self.told, 0), (self.names, 2)):
            column.addWidget(widget, stretch)
        column.addLayout(self._buttons())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST)
        self._later.timeout.connect(self.read)
        self.field.textChanged.connect(self._typed)
        self._say(self.tr("Nothing is added before the last click."))
        self._name_button()
        if text.strip():
            self.read()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.take = QPushButton()
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.take)
        return row

    # ------------------------------------------------------------- what is in it

    def _typed(self) -> None:
        self.pasted = None
        self._name_button()
        self._later.start()

    def read(self) -> None:
        """Read what is there beside the main thread."""
        self._later.stop()
        if self.job is not None:
            self.job.stop()
        text, campaign, name = self.field.toPlainText(), self.campaign, self.tr("pasted")
        if not text.strip():
            self._show(None)
            return
        options = Options(whole=False, day=datetime.date.today())

        def work() -> Pasted:
            table = read_table(text.encode("utf-8", "replace"), name)
            return Pasted(*signatories.take_in(campaign, table, options))

        job = self.job = Job(at_once(work), self)
        job.came.connect(lambda found: self._show(found) if self.job is job else None)
        job.ended.connect(lambda error: self._ended(job, error))
        job.start()

    def _ended(self, job: Job, error: UndersignedError | None) -> None:
        if self.job is job and error is not None:
            self._show(None)
            self._say(dialogs.said(error.message, error.facts), wrong=True)

    def _show(self, found: object) -> None:
        self.names.clear()
        self.pasted = found if isinstance(found, Pasted) else None
        if self.pasted is None:
            self._say("")
            self._name_button()
            return
        intake = self.pasted.intake
        names = {s.id: s.name for s in intake.roster.signatories}
        for ident in intake.added[:_MOST_SHOWN]:
            QListWidgetItem(isolated(names[ident]), self.names)
        if (more := len(intake.added) - _MOST_SHOWN) > 0:
            QListWidgetItem(self.tr("and %n more", "", more), self.names)
        for repeat in intake.repeats[:_MOST_SHOWN]:
            text = self.tr("{name}: there already").format(name=isolated(repeat.name))
            item = QListWidgetItem(text, self.names)
            item.setForeground(self.palette().placeholderText())
        for problem in intake.problems[:_MOST_SHOWN]:
            item = QListWidgetItem(theme.icon("info", "secondary"), "", self.names)
            item.setText(dialogs.said(problem.message, dict(problem.facts)))
            item.setToolTip(item.text())
        self._say(self._counts(intake))
        self._name_button()

    def _counts(self, intake: Intake) -> str:
        said = [self.tr("%n will be added", "", len(intake.added))]
        if intake.repeats:
            said.append(self.tr("%n there already", "", len(intake.repeats)))
        asked = sum(found.asks for found in intake.sets)
        if asked:
            said.append(self.tr("%n may be the same as others", "", asked))
        return " · ".join(said)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.told.setText(text)
        self.told.setStyleSheet(f"color: {theme.colours().stops};" if wrong else "")

    def _name_button(self) -> None:
        changed = self.pasted is not None and self.pasted.campaign != self.campaign
        added = len(self.pasted.intake.added) if self.pasted else 0
        self.take.setEnabled(changed)
        text = self.tr("Add %n name(s)", "", added) if added else self.tr("Add the names")
        self.take.setText(text)
        self.take.setToolTip("" if changed else self.tr("Paste names first"))
