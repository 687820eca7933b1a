"""Many letters: plan their file names, produce them, write them, and say what became of each.

In the order of the work: `pattern`, `names` and `plan` say which files there are to be, `press`
has letters made (`making`) in worker processes, `desk` puts them on the disk, `ledger` and `rows`
know which files are ours, `bundle` puts all into one file, `batch` runs it all, and `records`
and `state` tell the campaign what was exported and whether it is out of date. How one letter is
made is `produce`.
"""

from __future__ import annotations

from undersigned.export.batch import export
from undersigned.export.making import LetterFailedError
from undersigned.export.outcome import How, Outcome
from undersigned.export.pattern import DEFAULT
from undersigned.export.plan import Planned, file_stems, letters_of, plan
from undersigned.export.press import Limits

__all__ = [
    "DEFAULT",
    "How",
    "LetterFailedError",
    "Limits",
    "Outcome",
    "Planned",
    "export",
    "file_stems",
    "letters_of",
    "plan",
]
