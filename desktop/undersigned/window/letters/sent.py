"""Keep letters as they were sent, and show one that was."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.model import Campaign, Record
from undersigned.disk import write_whole
from undersigned.errors import UndersignedError
from undersigned.export.sent import (
    Copy,
    bytes_of,
    exported,
    mark_sent,
    not_sent,
    since_sent,
    todays,
    words_of,
)
from undersigned.problems import Place
from undersigned.window import dialogs, theme
from undersigned.window.jobs import waited
from undersigned.window.letters.compared import show_compared
from undersigned.window.letters.known import Known
from undersigned.window.letters.words import day_in_words, why_in_words
from undersigned.window.preview.paper import PaperView
from undersigned.window.question import Question
from undersigned.window.session import Session


def mark_as_sent(parent: QWidget, session: Session, letters: Sequence[Known], folder: Path) -> str:
    """Ask for the day and which copy, and keep the letters; return what is to be said, "" for nothing."""
    dialog = WhenSent(letters)
    answered = dialog.exec() == QDialog.DialogCode.Accepted
    day, as_exported = dialog.chosen_day, dialog.as_exported.isChecked()
    dialog.deleteLater()
    if not answered:
        return ""
    campaign = session.campaign
    changed, wrong = waited(lambda: _marked(campaign, letters, folder, day, as_exported=as_exported))
    translate = QCoreApplication.translate
    done = len(letters) - len(wrong)
    said = []
    if done:
        name = letters[0].name if len(letters) == 1 else ""
        said.append(
            translate("Sent", "{name}’s letter is kept as it was sent.").format(name=name)
            if name
            else translate("Sent", "%n letter(s) are kept as they were sent.", "", done)
        )
        first = letters[0]
        place = Place(part="letters", recipient=first.recipient, language=first.language)
        step = (
            translate("Sent", "Mark {name}’s letter as sent").format(name=name)
            if name
            else translate("Sent", "Mark %n letter(s) as sent", "", done)
        )
        session.do(step, changed, place)
    said += [dialogs.said(error.message, dict(error.facts)) for error in wrong]
    return " ".join(said)


def _marked(
    campaign: Campaign, letters: Sequence[Known], folder: Path, day: datetime.date, *, as_exported: bool
) -> tuple[Campaign, list[UndersignedError]]:
    changed, wrong = campaign, []
    for known in letters:
        try:
            copy = _copy(campaign, known, folder, as_exported=as_exported)
        except UndersignedError as error:
            wrong.append(error)
            continue
        changed = mark_sent(changed, known.recipient, known.language, copy, day)
    return changed, wrong


def _copy(campaign: Campaign, known: Known, folder: Path, *, as_exported: bool) -> Copy:
    record = known.exported
    if record is not None and known.why and as_exported:
        return exported(campaign, record, folder)
    copy = todays(campaign, known.recipient, known.language, record.format if record else "pdf")
    return replace(copy, file=record.file) if record is not None and not known.why else copy


class WhenSent(Question):
    """Asks for the day, and where the exported file isn't today's letter, which of them it was."""

    def __init__(self, letters: Sequence[Known]) -> None:
        one = letters[0].name if len(letters) == 1 else ""
        text = what_marking_does(one, len(letters))
        super().__init__(
            QCoreApplication.translate("Sent", "Mark as sent"),
            text,
            QCoreApplication.translate("Sent", "Mark as sent"),
        )
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMMM yyyy")
        self.day.setAccessibleName(self.tr("The day it was sent"))
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Sent on")))
        row.addWidget(self.day)
        row.addStretch(1)
        self.column.addLayout(row)
        self.as_exported = QRadioButton(self.tr("What went out is the file that was exported"))
        self.as_now = QRadioButton(self.tr("What went out is the letter as it is now"))
        old = [known for known in letters if known.is_out_of_date]
        self.as_exported.setChecked(bool(old))
        self.as_now.setChecked(not old)
        if old:
            why = QLabel(
                self.tr("Changed since the export: {why}.").format(
                    why=why_in_words(tuple(dict.fromkeys(w for known in old for w in known.why)))
                )
            )
            why.setWordWrap(True)
            self.column.addWidget(why)
            self.column.addWidget(self.as_exported)
            self.column.addWidget(self.as_now)
        self.end()
        self.day.setFocus()

    @property
    def chosen_day(self) -> datetime.date:
        """The day that was chosen."""
        day = self.day.date()
        return datetime.date(day.year(), day.month(), day.day())


def what_marking_does(name: str, letters: int) -> str:
    """Return what marking letters as sent does."""
    translate = QCoreApplication.translate
    if name:
        return translate(
            "Sent",
            "The letter to {name} is kept with its words, its names and its file. Nothing changes it later.",
        ).format(name=name)
    return translate(
        "Sent",
        "%n letter(s) are kept with their words, their names and their files. Nothing changes them later.",
        "",
        letters,
    )


def show_as_sent(parent: QWidget, session: Session, known: Known) -> None:
    """Show a letter as it was sent, with what can be done with it."""
    assert known.sent is not None
    try:
        dialog = AsSent(parent, session, known, known.sent)
    except UndersignedError as error:
        dialogs.tell_error(parent, QCoreApplication.translate("Sent", "Show as sent"), error)
        return
    dialog.exec()
    dialog.deleteLater()


class AsSent(QDialog):
    """A letter that was sent: its pages, or its words where it isn't a PDF."""

    def __init__(self, parent: QWidget, session: Session, known: Known, record: Record) -> None:
        super().__init__(parent)
        self.session, self.known, self.record = session, known, record
        self.data = bytes_of(session.campaign, record)
        self.words = words_of(session.campaign, record)
        day = day_in_words(datetime.date.fromisoformat(record.on[:10]))
        self.setWindowTitle(self.tr("{name}, as it was sent on {day}").format(name=known.name, day=day))
        whole = parent.window().size()
        self.resize(max(560, whole.width() // 2), max(480, whole.height() - 80))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.addWidget(self._shown(), 1)
        column.addLayout(self._foot())

    def _shown(self) -> QWidget:
        if self.record.format == "pdf":
            paper = PaperView()
            paper.setAccessibleName(self.tr("The letter as it was sent"))
            if paper.show_letter(self.data, tuple, right_to_left=False):
                return paper
        text = QTextBrowser()
        text.setAccessibleName(self.tr("The letter as it was sent"))
        text.setPlainText(self.words or self.tr("Only the file was kept. Save a copy to read it."))
        return text

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID * 2, 0, theme.GRID * 2, 0)
        since = QLabel(self._since())
        since.setWordWrap(True)
        self.unmark = QPushButton(self.tr("It wasn’t sent"))
        self.save = QPushButton(self.tr("Save a copy…"))
        self.compare = QPushButton(self.tr("Compare with today’s"))
        self.compare.setEnabled(bool(self.words))
        self.compare.setToolTip("" if self.words else self.tr("Only the file was kept, not its words"))
        close = QPushButton(self.tr("Close"))
        row.addWidget(since, 1)
        for button in (self.unmark, self.save, self.compare, close):
            button.setAutoDefault(False)
            row.addWidget(button)
        close.setDefault(True)
        close.setFocus()
        close.clicked.connect(self.accept)
        self.unmark.clicked.connect(self._unmark)
        self.save.clicked.connect(self._save)
        self.compare.clicked.connect(lambda: show_compared(self, self.session, self.known, self.words))
        return row

    def _since(self) -> str:
        """Return what is other in the letter of this moment, of which nobody may have told yet."""
        try:
            why = since_sent(self.session.campaign, self.record)
        except UndersignedError:  # it can't be put into words at present; the room says why
            why = self.known.since_sent
        if not why:
            return self.tr("The letter is still the same today.")
        return self.tr("Since then: {why}.").format(why=why_in_words(why))

    def _save(self) -> None:
        suffix = Path(self.record.file).suffix
        name = Path.home() / Path(self.record.file).name
        path = dialogs.file_to_save(self, self.tr("Save a copy"), name, f"*{suffix}", suffix)
        if path is not None:
            try:
                write_whole(path, self.data)
            except UndersignedError as error:
                dialogs.tell_error(self, self.tr("Save a copy"), error)

    def _unmark(self) -> None:
        """Take the mark away; undo brings it back."""
        place = Place(part="letters", recipient=self.record.recipient, language=self.record.language)
        step = self.tr("{name}’s letter wasn’t sent").format(name=self.known.name)
        self.session.do(step, not_sent(self.session.campaign, self.record), place)
        self.accept()
