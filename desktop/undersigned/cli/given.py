"""What the words of a command name: a day, a recipient, a table. Wrong ones are wrong usage.

The rooms below take values; here words become values, and the nearest right word is offered
for a wrong one.
"""

from __future__ import annotations

import datetime
import difflib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from undersigned.errors import UnreadableError, UsageError

if TYPE_CHECKING:
    from undersigned.campaign.model import Campaign
    from undersigned.tables.reader import Table


def day(word: str | None) -> datetime.date | None:
    """Return the day a word names, as 2019-01-31; None for none.

    Raises:
        UsageError: it names no day.
    """
    if word is None:
        return None
    try:
        return datetime.datetime.strptime(word, "%Y-%m-%d").date()
    except ValueError:
        raise UsageError(
            "“{word}” is not a date.", fix="Write it as year-month-day, such as 2019-01-31.", word=word
        ) from None


def recipient(campaign: Campaign, word: str) -> str:
    """Return the id of the recipient a word names.

    Raises:
        UsageError: no recipient has this id; the nearest is offered.
    """
    known = [one.id for one in campaign.recipients]
    if word in known:
        return word
    near = difflib.get_close_matches(word, known, 1, 0.5)
    raise UsageError(
        "There is no recipient “{word}”.",
        fix="Did you mean “{near}”?" if near else "See the ids with `undersigned recipients list`.",
        word=word,
        near=near[0] if near else "",
    )


def table(word: str, sheet: str, encoding: str) -> Table:
    """Read a table from the file a word names, or from standard input where it is "-".

    Raises:
        UnreadableError: there is no table in it, or too much.
    """
    from undersigned.disk import read_bounded
    from undersigned.tables.model import MOST_BYTES
    from undersigned.tables.reader import read_table

    if word == "-":
        return read_table(
            _from_standard_input(MOST_BYTES + 1), "standard input", sheet=sheet, encoding=encoding
        )
    path = Path(word)
    return read_table(read_bounded(path, MOST_BYTES), path.name, sheet=sheet, encoding=encoding)


def _from_standard_input(most: int) -> bytes:
    if sys.stdin is None:
        raise UnreadableError("Standard input is closed, so no table can be read from it.")
    try:
        return sys.stdin.buffer.read(most)
    except OSError as error:
        raise UnreadableError("Standard input can't be read: {why}.", why=error.strerror) from error
