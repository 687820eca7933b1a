"""Corrected copies of letters that were sent with the name of somebody who has withdrawn since.

They go to a folder of their own, under names that say what they are; what was sent stays as it was kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from undersigned.window.letters.choices import Choices
from undersigned.window.letters.known import Known
from undersigned.window.letters.naming import correction
from undersigned.window.names import isolated

translate = QCoreApplication.translate
CORRECTED = "corrected"  # the place of those that have to be
_FEW = 4  # letters that are named


class Corrected:
    """Turns an export's choices to corrected copies, and back when it is over."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self._before: tuple[Path, str] | None = None  # the folder, and the names of its files

    @property
    def is_on(self) -> bool:
        """Whether the next export writes corrected copies."""
        return self._before is not None

    def begin(self, letters: Sequence[Known]) -> None:
        """Write corrected copies of these from now on; one that was sent before stays as it is, too."""
        if self._before is None:
            folder, names = self.choices.folder, self.choices.names.currentText()
            self._before = folder, names
            self.choices.export_to(folder / translate("LettersRoom", "Corrected"))
            mark = correction(self.choices.session.campaign, [known.letter for known in letters])
            self.choices.names.setEditText(f"{names} {mark}")

    def end(self) -> None:
        """Write letters as before."""
        if self._before is not None:
            (folder, names), self._before = self._before, None
            self.choices.export_to(folder)
            self.choices.names.setEditText(names)


def what_they_are(letters: Sequence[Known]) -> str:
    """Return a sentence on the letters that are to be corrected."""
    few = ", ".join(isolated(known.name) for known in letters[:_FEW]) + ("…" if len(letters) > _FEW else "")
    text = translate(
        "LettersRoom",
        "%n letter(s) (was|were) sent with the name of somebody who has withdrawn: {names}."
        " Corrected copies go to a folder of their own; what was sent stays as it is.",
        "",
        len(letters),
    )
    return text.format(names=few)
