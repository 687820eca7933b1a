"""What a command takes, and the arguments that several share, as argparse has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Argument(NamedTuple):
    """One thing a command takes: a position ("FILE") or an option ("--out"), as argparse has it."""

    name: str
    settings: Mapping[str, Any]


class Command(NamedTuple):
    """One command. `keys` are those of its object beside ok, exit_code and problems."""

    name: str  # "new", or of a noun's own commands "recipients list"
    run: str
    does: str
    arguments: tuple[Argument, ...] = ()
    keys: Mapping[str, str] = {}
    more: str = ""


def take(name: str, what: str, **settings: Any) -> Argument:
    """Return an argument with what `--help` says of it."""
    return Argument(name, {"help": what, **settings})


FILE = take("FILE", "the campaign file")
RECIPIENT = take(
    "--recipient",
    "only this recipient's letters, by its id; may be given again",
    metavar="ID",
    action="append",
)
LANGUAGE = take(
    "--language", "only letters in this language; may be given again", metavar="CODE", action="append"
)
DRAFT = take("--draft", "write letters with errors too, marked as drafts on every page", action="store_true")
AS_OF = take("--as-of", "with those who had signed at the end of this day, as 2019-01-31", metavar="DATE")
TABLE = take("TABLE", "a table (CSV, TSV, text, XLSX, XLS, ODS, HTML), or - to read it from standard input")
TABLES = take(
    "TABLE",
    "a table (CSV, TSV, text, XLSX, XLS, ODS, HTML), or - for standard input; several may be named",
    metavar="TABLE",
    nargs="+",
)
SHEET = take("--sheet", "the sheet to read, where there are several", metavar="NAME", default="")
DRY_RUN = take("--dry-run", "only tell what would change, and save nothing", action="store_true")
ENCODING = take(
    "--encoding",
    "the encoding to read a text with, such as utf-8, cp1252, mac_roman or shift_jis",
    metavar="NAME",
    default="",
)
SEPARATOR = take(
    "--separator", "what parts the columns of a text: comma, semicolon, tab, bar or none", metavar="SIGN"
)
HEADER_ROW = take(
    "--header-row", "the row that holds the headings, counted from 1; 0 for none", metavar="N", type=int
)
WITHOUT_HIDDEN = take("--without-hidden-rows", "leave out rows that the sheet hides", action="store_true")
COLUMN_AS = take(
    "--take",
    'what a column is taken as, such as "Website=url" or B=name; without =KIND it stays private',
    metavar="COLUMN[=KIND]",
    action="append",
)
READING = (SHEET, ENCODING, SEPARATOR, HEADER_ROW, WITHOUT_HIDDEN, COLUMN_AS)
DETECTED = (
    "what was found out about the table: {encoding, other_encodings, separator, sheet, other_sheets, "
    "header_row}, and for signatories columns, a list of {column, heading, taken_as}"
)
