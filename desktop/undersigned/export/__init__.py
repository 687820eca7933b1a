"""Many letters: plan their file names, produce them, write them, and say what became of each.

`names` makes file names that every system takes, `manifest` knows which files of a folder are
ours, `batch` does the work, one outcome after the other. How one letter is made is `produce`.
"""

from __future__ import annotations

from undersigned.export.batch import LetterFailedError, Outcome, export
from undersigned.export.plan import Planned, letters_of, plan

__all__ = ["LetterFailedError", "Outcome", "Planned", "export", "letters_of", "plan"]
