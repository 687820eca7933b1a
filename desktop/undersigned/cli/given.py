"""What the words of a command name: campaigns, folders, days, recipients, tables.

The rooms below take values; here words become values. A wrong word is wrong usage, and the
nearest right one is offered.
"""

from __future__ import annotations

import argparse
import datetime
import difflib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from undersigned.errors import NeedsAPersonError, UnreadableError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from undersigned.campaign.file import Opened
    from undersigned.campaign.model import Campaign
    from undersigned.tables.reader import Reading, Table


def to_change(path: Path) -> Opened:
    """Read a campaign that will be saved again.

    Raises:
        NeedsAPersonError: its text has an error, such as a condition without an end. Saving
            would write down how we understood it, and the error would be gone, unmended.
    """
    from undersigned.campaign import file

    opened = file.read(path)
    for problem in opened.problems:
        if problem.stops:
            raise NeedsAPersonError(
                "{path} can't be saved again, because its text has an error: {part}: {what}",
                fix="Mend it first: `undersigned unpack`, an editor for plain text, `undersigned pack`.",
                path=path,
                part=problem.place.part or problem.place.file,
                line=problem.place.line,
                what=f"{problem} {problem.advice()}".strip(),
            )
    return opened


def languages(words: Iterable[str] | None) -> list[str]:
    """Return the languages that words name, each once.

    Raises:
        UsageError: one is no language's code.
    """
    from undersigned.language import tags
    from undersigned.language.names import name_in
    from undersigned.language.offered import OFFERED

    found = dict.fromkeys(words or ())
    for word in found:
        if not tags.is_known(word):
            names = ((tag, {name.casefold(), name_in(tag, "en").casefold()}) for tag, name in OFFERED.items())
            meant = [tag for tag, known in names if word.casefold() in known]
            raise UsageError(
                "“{word}” isn't a language's code.",
                fix=f"Did you mean {meant[0]}?" if meant else "Write es, de, pt-BR and so on.",
                word=word,
            )
    return list(found)


def folder(word: str) -> Path:
    """Return the folder a word names.

    Raises:
        UsageError: it is empty, as an unset variable of a shell is, and would mean this folder.
    """
    if not word:
        raise UsageError("The folder to write to has no name.", fix="Name one after --out.")
    return Path(word)


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


def count(word: str | None, option: str) -> int:
    """Return the number an option was given, from 1 to 64; 0 for none.

    Raises:
        UsageError: it is no such number.
    """
    if word is None:
        return 0
    if not word.isascii() or not word.isdecimal() or not 1 <= int(word[:4]) <= 64:
        raise UsageError(
            "“{word}” is no number from 1 to 64.", fix="Give one after {option}.", word=word, option=option
        )
    return int(word)


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


def reading(asked: argparse.Namespace) -> Reading:
    """Return how a table is to be read, by the options that say so."""
    from undersigned.tables.model import Reading

    return Reading(
        asked.sheet, asked.encoding, asked.separator, asked.header_row, not asked.without_hidden_rows
    )


def taken(asked: argparse.Namespace) -> dict[str, str]:
    """Return what columns are to be taken as, by heading or letter, from words such as "Website=url"."""
    pairs = (word.rpartition("=") if "=" in word else (word, "=", "") for word in asked.take or ())
    return {column.strip(): kind.strip() for column, _, kind in pairs}


def table(word: str, reading: Reading, name: str = "") -> Table:
    """Read a table from the file a word names, or from standard input where it is "-".

    `name` is what it is called, where that isn't its file's name.

    Raises:
        UnreadableError: there is no table in it, or too much.
        UsageError: it has no such sheet, row or encoding.
    """
    from undersigned.disk import read_bounded
    from undersigned.tables.model import MOST_BYTES
    from undersigned.tables.reader import read_table

    if word == "-":
        return read_table(_from_standard_input(MOST_BYTES + 1), "standard input", reading=reading)
    path = Path(word)
    return read_table(read_bounded(path, MOST_BYTES), name or path.name, reading=reading)


def read_as(table: Table) -> list[str]:
    """Return lines that say how a table was read, and with which option another way is chosen."""
    found, said, options = table.detection, [], []
    if found.encoding:
        said.append(f"{found.encoding} text")
        options.append("--encoding")
    if found.separator:
        said.append(
            "one column" if found.separator == "none" else f"columns parted by {_SIGNS[found.separator]}"
        )
        options.append("--separator")
    if found.sheet:
        others = [
            f"“{s.name}”{' (hidden)' if s.hidden else ''}" for s in found.sheets if s.name != found.sheet
        ]
        said.append(f"sheet “{found.sheet}”" + (f", not {', '.join(others)}" if others else ""))
        options.append("--sheet")
    said.append(f"headings in row {found.header_row}" if found.header_row else "without headings")
    options.append("--header-row")
    lines = [f"{table.name}: read as {'; '.join(said)} (choose otherwise with {', '.join(options)})"]
    if "encoding" in found.in_doubt:
        lines += [
            f"{table.name}: with --encoding {other.codec} it would read: {other.sample}"
            for other in found.encodings[1:4]
            if other.sample
        ]
    return lines


_SIGNS = {
    "comma": "commas",
    "semicolon": "semicolons",
    "tab": "tabs",
    "bar": "bars",
    "spaces": "spaces",
    "full-width comma": "full-width commas",
    "full-width semicolon": "full-width semicolons",
    "tilde": "tildes",
    "caret": "carets",
}


def _from_standard_input(most: int) -> bytes:
    if sys.stdin is None:
        raise UnreadableError("Standard input is closed, so no table can be read from it.")
    try:
        return sys.stdin.buffer.read(most)
    except OSError as error:
        raise UnreadableError("Standard input can't be read: {why}.", why=error.strerror) from error
