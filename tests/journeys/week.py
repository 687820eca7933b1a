"""What an organizer has on Monday: a letter, a table of forty companies, and what came in by a form.

All of it is invented. `signs` says who signs which letter, worked out here from the form's own words.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.letter.template import begin

COMPANIES = (
    *(
        "Amazon",
        "Google",
        "Microsoft",
        "Axlewood",
        "Brightmarsh",
        "Calderpost",
        "Dunmore Optics",
        "Eaglefern",
    ),
    *(
        "Fernlock",
        "Gatestone",
        "Harrowgate Data",
        "Inkwell Sight",
        "Juniper Lens",
        "Kestrelworks",
        "Lodestar",
    ),
    *("Mirrorfield", "Northcairn", "Ottermere", "Pikestaff", "Quayside Vision", "Ravensbeck", "Saltmarsh"),
    *(
        "Thornbury Faces",
        "Umberline",
        "Vaultworth",
        "Wexley Camera",
        "Xylo Imaging",
        "Yarrowgate",
        "Zephyrine",
    ),
    *(
        "Ashcombe",
        "Birchhollow",
        "Cedarquay",
        "Driftlock",
        "Elmsworth",
        "Foxglade",
        "Greywater",
        "Hollowmere",
    ),
    *("Ironbridge Vision", "Jasperline", "Knollcrest"),
)
LATE, LATE_NOT = "Lanterns of Gull Harbor", ("Amazon", "Google")
WITHDRAWS = "Clinic Escorts of Corvane"
SAME = ("Harbor Rights Coalition (HRC)", "HRC")
DIFFERENT = ("Rossman Group", "Rossmann Group")
LATER = ("Northern Tenants League", "Northern Tenant League")
_WHICH = {  # by the form's words; None for all there are today
    "All": None,
    "Amazon, Google": ("Amazon", "Google"),
    "All except Microsoft": tuple(c for c in COMPANIES if c != "Microsoft"),
    "Axlewood, Knollcrest and Lodestar": ("Axlewood", "Knollcrest", "Lodestar"),
}
_EMPTY = ()  # who left the cell empty signs nothing, the organizer says


def campaign() -> Campaign:
    """Return the letter, to nobody yet and signed by nobody."""
    sample = begin("face-surveillance", sample=True)
    segments = tuple(replace(s, prompt="") for s in sample.text.segments if s.text.strip())
    text = replace(sample.text, segments=segments, wordings=(), translations=())
    return replace(
        sample,
        title="Face surveillance",
        text=text,
        recipients=(),
        roster=replace(sample.roster, signatories=()),
    )


def companies() -> str:
    """Return the table of recipients, as a spreadsheet saves it."""
    rows = [("Company", "Person", "Title", "Address", "Product")]
    rows += [
        (
            c,
            f"Person{_letters(n)} Example",
            "Chief Executive",
            f"{n + 1} Main Street, Springfield",
            f"{c} Eye",
        )
        for n, c in enumerate(COMPANIES)
    ]
    return _csv(rows)


def form() -> str:
    """Return what the form exported: contacts, notes, and groups that answered twice."""
    rows = [("Timestamp", "Organization Name", "Email Address", "Which companies?", "Notes for us")]
    for n, (name, said) in enumerate(answers()):
        rows.append(
            (f"2019-01-{5 + n // 24:02} {n % 24:02}:10", name, f"office{n}@example.org", said, _note(n))
        )
    return _csv(rows)


def answers() -> Iterator[tuple[str, str]]:
    """Yield who answered the form, and the words they wrote for the letters."""
    groups = sorted(s.name for s in begin("face-surveillance", sample=True).roster.signatories)
    words = ("All", "Amazon, Google", "All", "All except Microsoft", "All", "")
    for n, name in enumerate(groups[:60]):
        yield name, "Axlewood, Knollcrest and Lodestar" if name == WITHDRAWS else words[n % len(words)]
    yield SAME[0], "Amazon, Google"
    yield SAME[1], "Axlewood, Knollcrest and Lodestar"
    yield from ((name, "All") for name in DIFFERENT)
    yield from ((name, "All") for name in LATER)
    yield groups[0].upper(), "All"


def signs() -> dict[str, set[str]]:
    """Return the companies whose letters each name stands under, after the withdrawal and the late one."""
    found: dict[str, set[str]] = {}
    for name, said in answers():
        which = _WHICH[said] if said else _EMPTY
        found[name] = set(COMPANIES if which is None else which)
    found[SAME[0]] |= found.pop(SAME[1])
    found.pop(next(name for name in found if name.isupper() and len(name) > 10))  # the same in capitals
    found[LATE] = {c for c in COMPANIES if c not in LATE_NOT}
    found[WITHDRAWS] = set()
    return found


def _note(n: int) -> str:
    return "check with Ines first" if n % 7 == 0 else ""


def _letters(n: int) -> str:
    return "abcdefghij"[n // 10] + "abcdefghij"[n % 10]


def _csv(rows: Sequence[tuple[str, ...]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()
