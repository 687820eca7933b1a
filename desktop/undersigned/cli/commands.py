"""The commands: what each is called, takes, does, and puts into its `--json` object.

This table is all that `--help` needs, so it imports nothing of the house. Who does the work
is named as "module:function" in this room, and is loaded when it is asked for.
"""

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


NOUNS = {
    "recipients": "whom the letters go to",
    "signatories": "who signs",
    "translations": "the letter in other languages",
}


def _take(name: str, what: str, **settings: Any) -> Argument:
    return Argument(name, {"help": what, **settings})


FILE = _take("FILE", "the campaign file")
RECIPIENT = _take(
    "--recipient",
    "only this recipient's letters, by its id; may be given again",
    metavar="ID",
    action="append",
)
LANGUAGE = _take(
    "--language", "only letters in this language; may be given again", metavar="CODE", action="append"
)
DRAFT = _take("--draft", "write letters with errors too, marked as drafts on every page", action="store_true")
AS_OF = _take("--as-of", "with those who had signed at the end of this day, as 2019-01-31", metavar="DATE")
TABLE = _take("TABLE", "a table (CSV, TSV, text, XLSX, XLS, ODS, HTML), or - to read it from standard input")
SHEET = _take("--sheet", "the sheet to read, where there are several", metavar="NAME", default="")
ENCODING = _take(
    "--encoding",
    "the encoding to read a text with, such as utf-8, cp1252, mac_roman or shift_jis",
    metavar="NAME",
    default="",
)
SEPARATOR = _take(
    "--separator", "what parts the columns of a text: comma, semicolon, tab, bar or none", metavar="SIGN"
)
HEADER_ROW = _take(
    "--header-row", "the row that holds the headings, counted from 1; 0 for none", metavar="N", type=int
)
WITHOUT_HIDDEN = _take("--without-hidden-rows", "leave out rows that the sheet hides", action="store_true")
TAKE = _take(
    "--take",
    'what a column is taken as, such as "Website=url" or B=name; without =KIND it stays private',
    metavar="COLUMN[=KIND]",
    action="append",
)
READING = (SHEET, ENCODING, SEPARATOR, HEADER_ROW, WITHOUT_HIDDEN, TAKE)
_DETECTED = (
    "what was found out about the table: {encoding, other_encodings, separator, sheet, other_sheets, "
    "header_row}, and for signatories columns, a list of {column, heading, taken_as}"
)

COMMANDS = (
    Command(
        "new",
        "campaigns:new",
        "begin a campaign from a template, in a new file",
        (
            _take("FILE", "the campaign file to make; an existing file is never written over"),
            _take(
                "--template",
                "the template to begin from: one of `undersigned templates`, or a folder",
                metavar="NAME|FOLDER",
                default="",
            ),
            _take(
                "--sample", "with recipients and invented signatories, to try things out", action="store_true"
            ),
            _take("--title", "the campaign's title", metavar="TITLE", default=""),
        ),
        {
            "file": "the campaign file that was made",
            "title": "the campaign's title",
            "template": "the template it began from",
            "sample": "whether it is a sample",
            "recipients": "how many recipients it has",
            "signatories": "how many signatories it has",
        },
    ),
    Command(
        "templates",
        "campaigns:templates",
        "list the templates a campaign can begin from",
        (),
        {"templates": "a list of {name, title, about}"},
    ),
    Command(
        "unpack",
        "campaigns:unpack",
        "turn a campaign file into a folder of plain text",
        (FILE, _take("DIR", "the folder to make")),
        {"folder": "the folder that was made"},
    ),
    Command(
        "pack",
        "campaigns:pack",
        "turn such a folder into a campaign file again",
        (_take("DIR", "the folder"), _take("FILE", "the campaign file to make")),
        {"file": "the campaign file that was made"},
    ),
    Command(
        "recipients list",
        "recipients:listed",
        "list whom the letters go to",
        (FILE,),
        {"recipients": "a list of {id, name, organisation, addressees, cc, via, languages, fields}"},
        more="Each line holds id, name, languages and addressees, parted by tabs.",
    ),
    Command(
        "recipients import",
        "recipients:take_in",
        "take in recipients from a table",
        (FILE, TABLE, *READING),
        {
            "file": "the campaign file that was saved",
            "added": "the ids of new recipients",
            "changed": "the ids of recipients that were there and now differ",
            "recipients": "how many recipients there are now",
            "detected": _DETECTED,
        },
        more=(
            "One row is one addressee; rows with the same id are one letter. Columns: id, role (to, cc, "
            "via), honorific, person, title, organisation, address, salutation, language; any other "
            "column is a field of the recipient's own."
        ),
    ),
    Command(
        "signatories list",
        "signatories:listed",
        "list who signs",
        (
            FILE,
            _take(
                "--recipient",
                "only those who sign this recipient's letter, by its id",
                metavar="ID",
                default="",
            ),
            AS_OF,
        ),
        {"signatories": "a list of {id, name, standing, group, country, signs}, without contacts"},
        more="Each line holds id, name and standing, parted by tabs. Contacts are never shown.",
    ),
    Command(
        "signatories import",
        "signatories:take_in",
        "take in signatories from a table",
        (FILE, TABLE, *READING),
        {
            "file": "the campaign file that was saved",
            "rows": "how many rows the table has",
            "added": "the ids of new signatories",
            "changed": "the ids of signatories that were there and now differ",
            "repeats": "rows whose name was there already, as {name, row, of, reason}",
            "signatories": "how many there are now",
            "columns": "what each column was taken as",
            "detected": _DETECTED,
        },
        more=(
            "A name that is there already, or twice in the table, is not taken in again. Columns are known "
            "by their headings; --take says otherwise. Kinds: name, organisation, person, first_name, "
            "last_name, acronym, kind, title, affiliation, group, country, city, url, email, phone, "
            "timestamp, signs, status, notes, private, leave out."
        ),
    ),
    Command(
        "signatories withdraw",
        "signatories:withdraw",
        "note that a signatory withdrew; it stays on the roster, and signs no letter",
        (
            FILE,
            _take("NAME", "its name or id, as `undersigned signatories list` tells it"),
            _take("--on", "the day it withdrew, as 2019-01-31; without it, from the start", metavar="DATE"),
        ),
        {
            "file": "the campaign file that was saved",
            "withdrew": "its id in a list, empty if it had withdrawn before",
        },
    ),
    Command(
        "signatories compare",
        "signatories:compare",
        "tell what changed on the roster since an earlier campaign file",
        (FILE, _take("EARLIER", "the earlier campaign file")),
        {
            "added": "names that are new",
            "gone": "names that are no longer there",
            "withdrew": "names that withdrew",
            "changed": "a list of {id, name, before, after}",
        },
        more="Each line holds what happened and a name, parted by a tab.",
    ),
    Command(
        "check",
        "letters:check",
        "tell what a careful colleague would notice before signing",
        (FILE, RECIPIENT, LANGUAGE, AS_OF),
        {
            "letters": "a list of {recipient, language, errors, warnings}",
            "errors": "how many errors were found",
            "warnings": "how many warnings were found",
        },
        more="The exit code is 1 where an error was found. The same trouble in several letters is told once.",
    ),
    Command(
        "export",
        "letters:export",
        "write the letters as files to send",
        (
            FILE,
            _take(
                "--out", "the folder to write to; it is made if it isn't there", metavar="DIR", required=True
            ),
            RECIPIENT,
            LANGUAGE,
            _take(
                "--format",
                "pdf (also when none is named) or docx; may be given again",
                metavar="FORMAT",
                action="append",
            ),
            DRAFT,
            AS_OF,
        ),
        {
            "folder": "the folder that was written to",
            "letters": "a list of {recipient, language, format, file, written, pages, signatories, sha256}",
            "written": "how many files were written",
        },
        more=(
            "A letter with an error is not written, and the exit code is then 1; the others are. Each "
            "file is written whole or not at all, and only a file that an export wrote is ever replaced."
        ),
    ),
    Command(
        "translations status",
        "translations:status",
        "tell how far each language is",
        (FILE,),
        {"languages": "a list of {language, segments, done, missing, drafts, stale, stays}"},
        more="Each line holds a language and how many of its texts are done, missing, drafts and stale.",
    ),
    Command(
        "share",
        "campaigns:share",
        "write a copy without contacts, to give to others",
        (FILE, _take("COPY", "the campaign file to make; an existing file is never written over")),
        {
            "file": "the copy that was made",
            "emptied": "how many signatories had contacts or notes",
        },
        more=(
            "Signatories' e-mail addresses, phone numbers, notes and signatures stay behind, and so do named "
            "earlier states, which hold them too."
        ),
    ),
)
