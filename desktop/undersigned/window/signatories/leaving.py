"""When somebody's name goes: who withdrew since when, and who has to be erased from the file."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from undersigned.campaign.erasing import Erased, erase
from undersigned.campaign.file import backups_of
from undersigned.campaign.model import Campaign, Record
from undersigned.campaign.records import SENT, bearing
from undersigned.problems import Problem
from undersigned.signatories.model import Signatory
from undersigned.window import dialogs, theme
from undersigned.window.jobs import waited
from undersigned.window.signatories import words

_MOST_TOLD = 8  # letters

translate = QCoreApplication.translate


def letters_bearing(campaign: Campaign, signatories: Sequence[Signatory]) -> tuple[Record, ...]:
    """Return the records of exported and sent letters that bear any of these names."""
    found = (record for s in signatories for record in bearing(campaign, s.id))
    return tuple(dict.fromkeys(found)) if len(signatories) > 1 else tuple(found)


def letters_in_words(campaign: Campaign, records: Sequence[Record]) -> str:
    """Return a line for each letter that bears a name: to whom, what became of it, when."""
    names = {r.id: r.name for r in campaign.recipients}
    lines: dict[str, None] = {}  # a letter in several formats is told once
    for record in sorted(records, key=lambda record: record.event != SENT):
        text = translate("Signatories", "{recipient}, exported on {day}")
        if record.event == SENT:
            text = translate("Signatories", "{recipient}, sent on {day}")
        whom = names.get(record.recipient, record.recipient) or record.file
        lines["• " + text.format(recipient=whom, day=_day(record.on))] = None
    told = list(lines)[:_MOST_TOLD]
    if len(lines) > _MOST_TOLD:
        told.append("• " + translate("Signatories", "and %n more", "", len(lines) - _MOST_TOLD))
    return "\n".join(told)


def _day(on: str) -> str:
    try:
        return words.day_in_words(datetime.date.fromisoformat(on[:10]))
    except ValueError:
        return on


def ask_withdrawal(
    parent: QWidget, campaign: Campaign, signatories: Sequence[Signatory]
) -> datetime.date | None:
    """Return the day since which these have withdrawn; None where somebody stopped."""
    dialog = WithdrewDialog(parent, campaign, signatories)
    dialog.exec()
    dialog.deleteLater()
    return dialog.day


class WithdrewDialog(QDialog):
    """Asks for the day, and tells which letters bear the name."""

    def __init__(self, parent: QWidget | None, campaign: Campaign, signatories: Sequence[Signatory]) -> None:
        super().__init__(parent)
        self.day: datetime.date | None = None
        several = len(signatories) > 1
        who = words.several(len(signatories)) if several else f"\u2068{signatories[0].name}\u2069"
        self.setWindowTitle(self.tr("Withdrew"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID)
        title = QLabel(self.tr("{who} withdrew on").format(who=who))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(theme.titled(title))
        self.date = QDateEdit(QDate.currentDate())
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(self.tr("Day of the withdrawal"))
        column.addWidget(title)
        column.addWidget(self.date, 0, Qt.AlignmentFlag.AlignLeading)
        said = self.tr("The name goes from all letters that are exported from now on. It stays in this list.")
        if several:
            said = self.tr(
                "Their names go from all letters that are exported from now on, and stay in this list."
            )
        column.addWidget(self._label(said))
        records = letters_bearing(campaign, signatories)
        if records:
            bears = self.tr("These letters bear the name, and stay as they are:")
            column.addWidget(self._label(f"{bears}\n{letters_in_words(campaign, records)}"))
        row = QHBoxLayout()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.done_ = QPushButton(self.tr("Mark as withdrawn"))
        self.done_.setDefault(True)
        self.done_.clicked.connect(self._done)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.done_)
        column.addLayout(row)
        self.date.setFocus()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumWidth(380)
        return label

    def _done(self) -> None:
        day = self.date.date()
        self.day = datetime.date(day.year(), day.month(), day.day())
        self.accept()


def ask_and_erase(
    parent: QWidget, campaign: Campaign, signatory: Signatory, path: Path | None
) -> Erased | None:
    """Return the campaign without somebody, after it was said what that can't reach; None for no.

    `path` is the campaign's file, if it has one.

    Raises:
        UndersignedError: the file's earlier states can't be looked through.
    """
    erased = waited(lambda: erase(campaign, signatory.id, backups_of(path) if path else ()))
    told = list(dict.fromkeys("• " + _still_named(problem) for problem in erased.beyond))
    text = translate("Signatories", "Erase {name} from this file?").format(name=signatory.name)
    more = translate(
        "Signatories",
        "This can’t be undone. The name, the contacts and every trace go from this file and the states kept"
        " in it. Steps before it can’t be undone any more either. It can’t reach:",
    )
    button = translate("Signatories", "Erase from this file")
    title = translate("Signatories", "Erase")
    answer = dialogs.ask(parent, title, text, "\n".join([more, *told]), (button,), careful=True)
    return erased if answer == 0 else None


def _still_named(problem: Problem) -> str:
    """Return where a name still stands, without the names of a file's members."""
    if problem.place.part in ("letter.md", "letter.toml") or problem.place.part.startswith("locale/"):
        return translate("Signatories", "The name still stands in the letter’s words. Change it there.")
    if problem.place.part:
        return translate(
            "Signatories", "The name still stands elsewhere in this file, such as in another name."
        )
    return dialogs.said(problem.message, dict(problem.facts))
