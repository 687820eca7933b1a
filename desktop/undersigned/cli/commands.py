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
TABLE = _take("TABLE", "a table (CSV, TSV, XLSX, ODS), or - to read it from standard input")
SHEET = _take("--sheet", "the sheet to read, where there are several", metavar="NAME", default="")
DRY_RUN = _take("--dry-run", "only tell what would change, and save nothing", action="store_true")
ENCODING = _take("--encoding", "the encoding to read a CSV file with", metavar="NAME", default="")

COMMANDS = (
    Command(
        "new",
        "campaigns:new",
        "begin a campaign from a template, or from a letter you have, in a new file",
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
            _take(
                "--from",
                "a letter to begin from: a Word file (.docx), or text or HTML in a file",
                metavar="LETTER",
                dest="letter",
                default="",
            ),
            _take("--changes", "tracked changes in it", choices=("accept", "reject"), default=""),
            _take("--hidden", "hidden text in it", choices=("leave-out", "take"), default=""),
            _take("--comments", "comments in it", choices=("keep", "leave-out"), default=""),
            _take(
                "--fields",
                "let its recipient's name and the number of those who sign change with each letter",
                action="store_true",
            ),
            _take(
                "--names-as-text",
                "keep the names under it as words, not as signatories",
                action="store_true",
            ),
        ),
        {
            "file": "the campaign file that was made",
            "title": "the campaign's title",
            "template": "the template it began from",
            "sample": "whether it is a sample",
            "recipients": "how many recipients it has",
            "signatories": "how many signatories it has",
            "understood": "of --from: language, date, recipient, its count in the text, and parts, a list of "
            "{role, text}",
            "left_out": "of --from: a list of {kind, why, text} of what isn't in the campaign",
            "asked": "of --from, also when it stopped: a list of {question, what, answer, found}",
        },
        more=(
            "A Word file is only read. Tracked changes, hidden text and comments in it need a word from you: "
            "without --changes, --hidden or --comments nothing is made, and the exit code is 1."
        ),
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
        (FILE, TABLE, SHEET, ENCODING, DRY_RUN),
        {
            "file": "the campaign file",
            "saved": "whether it was saved; false with --dry-run",
            "rows": "how many rows of data the table has",
            "added": "the ids of new recipients",
            "changed": "the ids of recipients that were there and now differ",
            "recipients": "how many recipients there are now",
            "asks": "of each new one, as {recipient, sign, ask}: how many signatories sign that letter too, "
            "and the names of those who agreed to earlier letters only",
            "detected": "what was found out about the table: its encoding, its separator, …",
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
        (
            FILE,
            TABLE,
            SHEET,
            ENCODING,
            DRY_RUN,
            _take(
                "--fold",
                "same (also when nothing is said): names that are surely one signatory are combined; "
                "none: only names written alike are",
                choices=("same", "none"),
                default="same",
            ),
            _take(
                "--whole-list", "the table is the whole list: who isn't in it is told", action="store_true"
            ),
            _take("--additions", "the table holds only additions: nobody is missing", action="store_true"),
            _take("--pending", "new ones are still to say yes, and sign nothing yet", action="store_true"),
            _take(
                "--on", "the day since when new ones sign, where no row says, as 2019-01-31", metavar="DATE"
            ),
        ),
        {
            "file": "the campaign file",
            "saved": "whether it was saved; false with --dry-run",
            "rows": "how many rows of data the table has",
            "added": "the names of new signatories, as in the table",
            "changed": "the names of signatories that were there and now differ",
            "changes": "what differs, as {id, name, before, after}",
            "missing": "the names of those who aren't in this list of theirs any more; they stay",
            "repeats": "pairs of names, as {names, verdict, reason}; verdict is same or perhaps",
            "there": "rows whose signatory was there already, as {name, row, of, reason}",
            "signatories": "how many there are now",
            "columns": "what each column was taken as",
            "detected": "what was found out about the table: its encoding, its separator, …",
        },
        more=(
            "Every row becomes a signatory, or a repeat of one, or a problem that says why. Names that may "
            "be one signatory stay two until you say so, with `undersigned signatories repeats`. A later "
            "state of a list changes what the list said before, and nothing that was changed by hand."
        ),
    ),
    Command(
        "signatories repeats",
        "signatories:repeats",
        "tell which names may be one signatory, or decide on them",
        (
            FILE,
            _take(
                "--same",
                "these two, by name or id, are one: they are combined, and A is printed",
                nargs=2,
                metavar=("A", "B"),
                action="append",
            ),
            _take(
                "--different",
                "these two are different signatories: that isn't asked again",
                nargs=2,
                metavar=("A", "B"),
                action="append",
            ),
            _take("--on", "the day of the decision, as 2019-01-31", metavar="DATE"),
        ),
        {
            "file": "the campaign file, saved where something was decided",
            "repeats": "the pairs of names that are still in question, as {names, verdict, reason}",
            "same": "the pairs that you said are one",
            "different": "the pairs that you said are two",
            "decisions": "all that was decided so far, as {names, verdict, on}",
            "signatories": "how many there are now",
        },
        more="Decisions are kept in the campaign, and used when the next list is taken in.",
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
            "letters": "letters made or sent before that bear its name, as {recipient, event, on, file}",
        },
    ),
    Command(
        "signatories erase",
        "signatories:erase",
        "remove a signatory at risk from the file altogether, and tell what that can't reach",
        (FILE, _take("NAME", "its name or id, as `undersigned signatories list` tells it")),
        {
            "file": "the campaign file that was saved",
            "erased": "the name that was erased",
            "beyond": "sentences on what still bears the name",
        },
        more="This can't be undone. Who only takes back a signature withdraws.",
    ),
    Command(
        "signatories compare",
        "signatories:compare",
        "tell what changed on the roster since an earlier campaign file, or an earlier day",
        (
            FILE,
            _take("EARLIER", "the earlier campaign file", nargs="?", default=""),
            _take("--since", "as the roster stood at the end of this day, as 2019-01-31", metavar="DATE"),
            AS_OF,
        ),
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
        "exporting:export",
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
                "pdf (also when none is named), docx, html or txt; may be given again",
                metavar="FORMAT",
                action="append",
            ),
            _take(
                "--name",
                "how files are called: text with {campaign}, {recipient}, {organisation}, {language}, "
                "{date}, {number}, {format} or a field of the recipients' own; without it "
                "“{campaign} - {recipient}”",
                metavar="PATTERN",
            ),
            DRAFT,
            AS_OF,
            _take("--resume", "make only what is missing, changed or out of date", action="store_true"),
            _take(
                "--combined",
                "one PDF of all letters too, with bookmarks, for the printer",
                action="store_true",
            ),
            _take("--zip", "one zip of all files too", action="store_true"),
            _take("--manifest", "list the files in the folder, in manifest.csv", action="store_true"),
            _take(
                "--move-earlier",
                "move what earlier exports wrote and this one replaces to the folder Earlier",
                action="store_true",
            ),
            _take("--jobs", "how many processes make letters; without it as many as help", metavar="N"),
        ),
        {
            "folder": "the folder that was written to",
            "letters": "a list of {recipient, language, format, file, written, up_to_date, pages, "
            "signatories, sha256}; of a file of all letters, format is combined or zip, and recipient empty",
            "written": "how many files are there now as they should be",
            "up_to_date": "how many of them were there already",
            "left": "how many weren't tried, after a stop or on a full disk",
        },
        more=(
            "A letter with an error is not written, and the exit code is then 1; the others are. Each "
            "file is written whole or not at all, and only a file that an export wrote is ever replaced. "
            "Ctrl-C ends after the letter at hand. What was exported is noted in the campaign file."
        ),
    ),
    Command(
        "letters",
        "letters:states",
        "tell which exported letters are up to date, and why the others aren't",
        (
            FILE,
            _take(
                "--out", "the folder they were exported to, to see whether the files are there", metavar="DIR"
            ),
            RECIPIENT,
            LANGUAGE,
            _take(
                "--format",
                "only these formats (without it, those that were exported); may be given again",
                metavar="FORMAT",
                action="append",
            ),
            AS_OF,
        ),
        {
            "letters": "a list of {recipient, language, format, file, state, why, exported}",
            "up_to_date": "how many letters are up to date",
        },
        more=("Each line holds recipient, language, format, how the letter stands and why, parted by tabs."),
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
