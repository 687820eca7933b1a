"""What was understood of a letter: a summary, questions, and every line with what it was taken as."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undersigned import intake
from undersigned.campaign.model import Campaign
from undersigned.intake import Question, Understood
from undersigned.window import dialogs, theme
from undersigned.window.letter_lines import Lines, lines_table
from undersigned.window.names import count


class WhatWasUnderstood(QWidget):
    """Shows what was understood, and lets it be put right.

    Signals:
        changed(): something was corrected or answered.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._letter: Understood | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.questions = QVBoxLayout()
        self.lines = Lines()
        self.table = lines_table(self.lines)
        self.lines.corrected.connect(self._correct)
        self.names = QCheckBox()
        self.recipient = QCheckBox()
        self.count = QCheckBox()
        column.addWidget(self.summary)
        column.addLayout(self.questions)
        column.addWidget(self.table, 1)
        for box in (self.names, self.recipient, self.count):
            box.setChecked(True)
            column.addWidget(box)
        self.left_out = QPushButton()
        self.left_out.setFlat(True)
        self.left_out.clicked.connect(self._show_left_out)
        column.addWidget(self.left_out, 0, Qt.AlignmentFlag.AlignLeading)

    def show_letter(self, letter: Understood) -> None:
        """Show a letter as it is understood now."""
        self._letter = letter
        self.summary.setText(_summary(letter))
        self.lines.show_letter(letter)
        self._ask(letter)
        names = len(letter.names.names)
        self.names.setVisible(bool(names))
        self.names.setText(self.tr("Take the {count} names as signatories").format(count=count(names)))
        times = letter.recipient_count
        self.recipient.setVisible(bool(letter.recipient and times))
        said = self.tr("“{name}”, %n time(s): change it with the recipient", "", times)
        self.recipient.setText(said.format(name=letter.recipient))
        self.count.setVisible(bool(letter.said_count))
        said = self.tr("“{count}” counts the names: keep it right by itself")
        self.count.setText(said.format(count=letter.said_count))
        self.left_out.setVisible(bool(letter.left_out))
        self.left_out.setText(self.tr("Not taken over: {count}…").format(count=count(len(letter.left_out))))
        self.changed.emit()

    def what_is_missing(self) -> str:
        """Return why the letter can't be begun with yet, "" where it can."""
        if self._letter is None:
            return self.tr("No letter was read yet.")
        if any(not question.answer for question in self._letter.questions):
            return self.tr("Answer the questions over the list first.")
        return ""

    def campaign(self) -> Campaign:
        """Return the campaign that the letter becomes.

        Raises:
            NeedsAPersonError: a question is open.
        """
        assert self._letter is not None
        choices = intake.Choices(
            signatories=self.names.isChecked(),
            recipient_field=self.recipient.isChecked() and bool(self._letter.recipient),
            count_field=self.count.isChecked() and bool(self._letter.said_count) and self.names.isChecked(),
        )
        return intake.campaign_from(self._letter, choices)

    # ------------------------------------------------------------- inside

    def _correct(self, line: str, role: str) -> None:
        if self._letter is not None:
            self.show_letter(intake.correct(self._letter, line, role))

    def _ask(self, letter: Understood) -> None:
        while (item := self.questions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for question in letter.questions:
            asked = _Asked(question)
            asked.answered.connect(self._answer)
            self.questions.addWidget(asked)

    def _answer(self, key: str, choice: str) -> None:
        if self._letter is not None:
            self.show_letter(intake.answer(self._letter, key, choice))

    def _show_left_out(self) -> None:
        assert self._letter is not None
        told = "\n".join(str(one) for one in self._letter.left_out)
        dialogs.tell(self, self.tr("Not taken over"), self.tr("This isn’t in the letter:"), told)


class _Asked(QWidget):
    """One question, with a button for each answer and one to look at what it is about.

    Signals:
        answered(str, str): the question's key, the choice's key.
    """

    answered = Signal(str, str)

    def __init__(self, question: Question) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        picture = QLabel()
        icon, colour = ("circle-check", "sent") if question.answer else ("circle-help", "look")
        picture.setPixmap(theme.icon(icon, colour).pixmap(18, 18))
        row.addWidget(picture)
        row.addWidget(QLabel(QCoreApplication.translate("Messages", question.sentence)), 1)
        look = QPushButton(self.tr("Show them"))
        look.setFlat(True)
        look.clicked.connect(lambda: self._show(question))
        row.addWidget(look)
        for key, said in question.choices:
            button = QPushButton(QCoreApplication.translate("Messages", said))
            button.setCheckable(True)
            button.setChecked(key == question.answer)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, key=key: self.answered.emit(question.key, key))
            row.addWidget(button)

    def _show(self, question: Question) -> None:
        told = "\n".join(f"{f.author}: {f.text}" if f.author else f.text for f in question.found[:60])
        dialogs.tell(self, self.tr("In the file"), question.sentence, told)


def _summary(letter: Understood) -> str:
    """Return what was understood, in one line."""
    translate = QCoreApplication.translate
    roles = [str(role) for role in letter.roles.values()]
    said = []
    if letter.date:
        # Python's own dates are taken.
        day = QLocale().toString(letter.date, QLocale.FormatType.LongFormat)  # type: ignore[call-overload]
        said.append(
            day + (translate("WhatWasUnderstood", " (or another day?)") if letter.date_doubtful else "")
        )
    to = ", ".join(a.name or a.title or a.organisation for a in letter.addressees)
    if to:
        said.append(translate("WhatWasUnderstood", "to {people}").format(people=to))
    said.append(translate("WhatWasUnderstood", "{count} paragraphs").format(count=count(roles.count("body"))))
    if notes := len(letter.source.notes):
        said.append(translate("WhatWasUnderstood", "{count} notes").format(count=count(notes)))
    if names := len(letter.names.names):
        said.append(translate("WhatWasUnderstood", "{count} names").format(count=count(names)))
    return translate("WhatWasUnderstood", "Understood: {all}.").format(all=" · ".join(said))
