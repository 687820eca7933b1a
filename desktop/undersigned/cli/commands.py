"""The commands: what each is called, takes, does, and puts into its `--json` object.

This table is all that `--help` needs, so it imports nothing of the house. Who does the work
is named as "module:function" in this room, and is loaded when it is asked for.
"""

from __future__ import annotations

from undersigned.cli.arguments import (
    AS_OF,
    DETECTED,
    DRAFT,
    DRY_RUN,
    FILE,
    LANGUAGE,
    READING,
    RECIPIENT,
    TABLE,
    Command,
    take,
)
from undersigned.cli.page_commands import PAGE
from undersigned.cli.roster_commands import SIGNATORIES
from undersigned.cli.translation_commands import TRANSLATIONS

NOUNS = {
    "recipients": "whom the letters go to",
    "signatories": "who signs",
    "translations": "the letter in other languages",
    "fonts": "the campaign's own fonts",
}


COMMANDS = (
    Command(
        "new",
        "campaigns:new",
        "begin a campaign from a template, or from a letter you have, in a new file",
        (
            take("FILE", "the campaign file to make; an existing file is never written over"),
            take(
                "--template",
                "the template to begin from: one of `undersigned templates`, or a folder",
                metavar="NAME|FOLDER",
                default="",
            ),
            take(
                "--sample", "with recipients and invented signatories, to try things out", action="store_true"
            ),
            take("--title", "the campaign's title", metavar="TITLE", default=""),
            take(
                "--from",
                "a letter to begin from: a Word file (.docx), or text or HTML in a file",
                metavar="LETTER",
                dest="letter",
                default="",
            ),
            take("--changes", "tracked changes in it", choices=("accept", "reject"), default=""),
            take("--hidden", "hidden text in it", choices=("leave-out", "take"), default=""),
            take("--comments", "comments in it", choices=("keep", "leave-out"), default=""),
            take(
                "--fields",
                "let its recipient's name and the number of those who sign change with each letter",
                action="store_true",
            ),
            take(
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
        (FILE, take("DIR", "the folder to make")),
        {"folder": "the folder that was made"},
    ),
    Command(
        "pack",
        "campaigns:pack",
        "turn such a folder into a campaign file again",
        (take("DIR", "the folder"), take("FILE", "the campaign file to make")),
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
        (FILE, TABLE, *READING, DRY_RUN),
        {
            "file": "the campaign file",
            "saved": "whether it was saved; false with --dry-run",
            "rows": "how many rows of data the table has",
            "added": "the ids of new recipients",
            "changed": "the ids of recipients that were there and now differ",
            "recipients": "how many recipients there are now",
            "asks": "of each new one, as {recipient, sign, ask}: how many signatories sign that letter too, "
            "and the names of those who agreed to earlier letters only",
            "detected": DETECTED,
        },
        more=(
            "One row is one addressee; rows with the same id are one letter. Columns: id, role (to, cc, "
            "via), honorific, person, title, organisation, address, salutation, language; any other "
            "column is a field of the recipient's own."
        ),
    ),
    *SIGNATORIES,
    *PAGE,
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
            take(
                "--out", "the folder to write to; it is made if it isn't there", metavar="DIR", required=True
            ),
            RECIPIENT,
            LANGUAGE,
            take(
                "--format",
                "pdf (also when none is named), docx, html, txt, or eml, the draft of an e-mail with the PDF "
                "attached; may be given again",
                metavar="FORMAT",
                action="append",
            ),
            take(
                "--name",
                "how files are called: text with {campaign}, {recipient}, {organisation}, {language}, "
                "{date}, {number}, {format} or a field of the recipients' own; without it "
                "“{campaign} - {recipient}”",
                metavar="PATTERN",
            ),
            DRAFT,
            AS_OF,
            take("--resume", "make only what is missing, changed or out of date", action="store_true"),
            take(
                "--combined",
                "one PDF of all letters too, with bookmarks, for the printer",
                action="store_true",
            ),
            take("--zip", "one zip of all files too", action="store_true"),
            take("--manifest", "list the files in the folder, in manifest.csv", action="store_true"),
            take(
                "--move-earlier",
                "move what earlier exports wrote and this one replaces to the folder Earlier",
                action="store_true",
            ),
            take("--jobs", "how many processes make letters; without it as many as help", metavar="N"),
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
            take(
                "--out", "the folder they were exported to, to see whether the files are there", metavar="DIR"
            ),
            RECIPIENT,
            LANGUAGE,
            take(
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
        "sent",
        "sending:sent",
        "keep letters as they were sent: words, names and bytes",
        (
            FILE,
            take(
                "--recipient",
                "the recipient whose letter was sent, by its id; may be given again",
                metavar="ID",
                action="append",
                required=True,
            ),
            take("--date", "the day it was sent, as 2019-01-31", metavar="DATE", required=True),
            LANGUAGE,
            take("--format", "the format it was sent in; without it pdf", metavar="FORMAT", default="pdf"),
            take(
                "--out",
                "the folder it was exported to, to keep the file that is there; without it the letter is "
                "made as it would be exported now",
                metavar="DIR",
            ),
        ),
        {
            "file": "the campaign file",
            "sent": "a list of {recipient, language, format, date, file, pages, signatories, sha256}",
        },
        more="Nothing that is done to the campaign later changes what is kept of a letter that was sent.",
    ),
    *TRANSLATIONS,
    Command(
        "share",
        "campaigns:share",
        "write a copy without contacts, to give to others",
        (FILE, take("COPY", "the campaign file to make; an existing file is never written over")),
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
