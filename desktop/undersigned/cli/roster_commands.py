"""The commands on those who sign: what each takes, does, and puts into its `--json` object."""

from __future__ import annotations

from undersigned.cli.arguments import AS_OF, DETECTED, DRY_RUN, FILE, READING, TABLES, Command, take

SIGNATORIES = (
    Command(
        "signatories list",
        "signatories:listed",
        "list who signs",
        (
            FILE,
            take(
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
        "taking_in:take_in",
        "take in signatories from a table, or several",
        (
            FILE,
            TABLES,
            *READING,
            DRY_RUN,
            take(
                "--fold",
                "same (also when nothing is said): names that are surely one signatory are combined; "
                "none: only names written alike are",
                choices=("same", "none"),
                default="same",
            ),
            take("--whole-list", "the table is the whole list: who isn't in it is told", action="store_true"),
            take("--additions", "the table holds only additions: nobody is missing", action="store_true"),
            take("--pending", "new ones are still to say yes, and sign nothing yet", action="store_true"),
            take(
                "--on", "the day since when new ones sign, where no row says, as 2019-01-31", metavar="DATE"
            ),
        ),
        {
            "file": "the campaign file",
            "saved": "whether it was saved; false with --dry-run",
            "rows": "how many rows of data the tables have",
            "added": "the names of new signatories, as in the table",
            "changed": "the names of signatories that were there and now differ",
            "changes": "what differs, as {id, name, before, after}",
            "missing": "the names of those who aren't in this list of theirs any more; they stay",
            "repeats": "pairs of names, as {names, verdict, reason}; verdict is same or perhaps",
            "there": "rows whose signatory was there already, as {name, row, of, reason}",
            "signatories": "how many there are now",
            "columns": "what each column was taken as",
            "detected": f"{DETECTED}; of several tables, by their names",
            "tables": "of each table {table, rows, added, changed, there, columns, detected}",
        },
        more=(
            "All tables are read before anything changes; if one can't be, nothing is saved. "
            "Every row becomes a signatory, or a repeat of one, or a problem that says why. Names that may "
            "be one signatory stay two until you say so, with `undersigned signatories repeats`. A later "
            "state of a list changes what the list said before, and nothing that was changed by hand. "
            "Columns are known by their headings; --take says otherwise. Kinds: name, organisation, person, "
            "first_name, last_name, acronym, kind, title, affiliation, group, country, city, url, email, "
            "phone, timestamp, signs, status, notes, private, leave out."
        ),
    ),
    Command(
        "signatories repeats",
        "signatories:repeats",
        "tell which names may be one signatory, or decide on them",
        (
            FILE,
            take(
                "--same",
                "these two, by name or id, are one: they are combined, and A is printed",
                nargs=2,
                metavar=("A", "B"),
                action="append",
            ),
            take(
                "--different",
                "these two are different signatories: that isn't asked again",
                nargs=2,
                metavar=("A", "B"),
                action="append",
            ),
            take("--on", "the day of the decision, as 2019-01-31", metavar="DATE"),
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
            take("NAME", "its name or id, as `undersigned signatories list` tells it"),
            take("--on", "the day it withdrew, as 2019-01-31; without it, from the start", metavar="DATE"),
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
        (FILE, take("NAME", "its name or id, as `undersigned signatories list` tells it")),
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
            take("EARLIER", "the earlier campaign file", nargs="?", default=""),
            take("--since", "as the roster stood at the end of this day, as 2019-01-31", metavar="DATE"),
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
)
