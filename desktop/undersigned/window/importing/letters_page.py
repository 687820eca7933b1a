"""Which letters do they sign? Each different word of the list with the letters it was understood as.

Unclear words come first. Cells that say nothing have no default: a person says what they mean, for
all of them at once or one by one.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.roster_import import Sight
from undersigned.signatories.consent import Answers
from undersigned.signatories.model import Consent, Scope
from undersigned.window import theme
from undersigned.window.importing.letters_table import Asked, LettersModel, LettersTable


class LettersPage(QWidget):
    """Shows what the list says about letters, and lets it be put right.

    Signals:
        changed(): something was answered.
    """

    changed = Signal()

    def __init__(self, recipients: Mapping[str, str]) -> None:
        super().__init__()
        self._recipients = recipients
        self._sight: Sight | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        self.model = LettersModel(recipients)
        self.model.answered.connect(self.changed)
        self.table = LettersTable(self.model, recipients)
        column.addWidget(self.table, 1)
        self.silent = QWidget()
        row = QHBoxLayout(self.silent)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID * 2)
        self.silent_count = QLabel()
        row.addWidget(self.silent_count)
        self.all = QRadioButton(self.tr("&All %n", "", len(recipients)))
        self.none = QRadioButton(self.tr("N&one"))
        self.ask = QRadioButton(self.tr("As&k me"))
        group = QButtonGroup(self)
        for button in (self.all, self.none, self.ask):
            group.addButton(button)
            row.addWidget(button)
        group.buttonClicked.connect(lambda _: self._silent_answered())
        self._group = group
        row.addStretch(1)
        column.addWidget(self.silent)

    def show_sight(self, sight: Sight) -> None:
        """Show what a list says; answers to another list are forgotten."""
        if self._sight is not None and sight.letters == self._sight.letters:
            return
        self._sight = sight
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        silent = len(sight.letters.silent)
        self.silent.setVisible(bool(silent))
        self.silent_count.setText(self.tr("%n empty cell(s):", "", silent))
        self.silent_count.setAccessibleName(self.silent_count.text())
        self._lay_out()

    def _lay_out(self) -> None:
        assert self._sight is not None
        said = self._sight.letters
        lines = [Asked("", 1, None, "", s.row, s.name) for s in said.silent] if self.ask.isChecked() else []
        for word in said.words:
            nothing = word.unclear and not word.consent.letters and word.consent.scope is not Scope.ALL
            lines.append(Asked(word.said, word.times, None if nothing else word.consent, word.unclear))
        self.model.show_lines(lines)

    def _silent_answered(self) -> None:
        had_rows = any(line.row for line in self.model.lines)
        if self.ask.isChecked() != had_rows:
            answered = {line.said: line for line in self.model.lines if not line.row}
            self._lay_out()
            self.model.show_lines([answered.get(x.said, x) if not x.row else x for x in self.model.lines])
        self.changed.emit()

    @property
    def silent_left(self) -> int:
        """How many rows say nothing, and nobody has said what that means."""
        if self._sight is None or self._group.checkedButton() is not None:
            return 0
        return len(self._sight.letters.silent)

    def what_is_missing(self) -> str:
        """Return what has to be answered first, "" for nothing."""
        if self.silent_left:
            return self.tr("Say what empty cells mean")
        left = sum(line.answer is None for line in self.model.lines)
        return self.tr("Say for %n more line(s) which letters they sign", "", left) if left else ""

    def answers(self) -> Answers:
        """Return what was answered otherwise than it was understood; what is unclear counts as seen."""
        clear = {w.said: w.consent for w in self._sight.letters.words if not w.unclear} if self._sight else {}
        said = {
            x.said: x.answer
            for x in self.model.lines
            if x.answer is not None and not x.row and clear.get(x.said) != x.answer
        }
        rows = {x.row: x.answer for x in self.model.lines if x.answer is not None and x.row}
        if self.all.isChecked():
            said[""] = Consent(Scope.ALL_OF_TODAY, tuple(self._recipients))
        elif self.none.isChecked():
            said[""] = Consent(Scope.THESE)
        return Answers(said, rows)
