"""Letters and campaigns made by hand, for the rooms that read letters and don't compose them."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.document.model import Inline, Mark, Origin, PageNumber, Run
from undersigned.document.paper import Paper
from undersigned.letter.model import Entry, EntryGroup, Letter, NoteWords, Passage, Words
from undersigned.signatories.model import Roster, Signatory
from undersigned.text.model import LetterText, SegmentKind, SubjectForm

DAY = datetime.date(2019, 1, 15)

NORTHWIND = Recipient(
    "northwind",
    "Northwind",
    "Northwind Corporation",
    (Addressee("Nadia Sattar", "Ms.", surname="Sattar", title="Chief Executive Officer"),),
    fields={"product": "Lens API"},
)
RIVERBANK = Recipient(
    "riverbank",
    "Riverbank",
    "Riverbank.com, Inc.",
    (Addressee("Jeff Bosman", "Mr.", surname="Bosman", title="CEO"),),
    fields={"product": "Spotter", "sells": True},
    former=("Erika Schmid",),
)
MAYFIELD = Recipient(
    "mayfield",
    "Mayfield",
    addressees=(Addressee("Theresa May", "Mrs.", surname="May"),),
    fields={"product": "facial tools"},
)


def words(*given: str | Inline) -> Words:
    """Return inlines; a string is a plain run."""
    return tuple(Run(g) if isinstance(g, str) else g for g in given)


def passage(
    text: str | Inline | Words = "",
    segment: str = "opening",
    kind: SegmentKind = SegmentKind.PARAGRAPH,
    **more: Any,
) -> Passage:
    """Return a passage of the shared text."""
    inlines = words(text) if isinstance(text, str | Run | Mark | PageNumber) else text
    origin = more.pop("origin", Origin(segment))
    return Passage(kind, inlines, origin, **more)


def item(text: str, level: int = 1, *, ordered: bool = True, start: int = 1) -> Passage:
    """Return a list's item."""
    return passage(text, text, SegmentKind.ITEM, level=level, ordered=ordered, start=start)


def note(*given: str | Inline, segment: str = "note-source") -> NoteWords:
    """Return the letter's first note."""
    return NoteWords("source", "1", words(*given), Origin(segment))


def entries(*names: str) -> EntryGroup:
    """Return names without a heading; the signatory's id is the name."""
    return EntryGroup((), (), tuple(Entry(words(n), Origin(signatory=n)) for n in names))


def a_letter(*body: str | Passage, **more: Any) -> Letter:
    """Return a letter to Northwind that has nothing wrong, with this body."""
    passages = tuple(b if isinstance(b, Passage) else passage(b) for b in body)
    plain = Letter(
        recipient="northwind",
        language="en",
        title="Keep it out of government hands",
        author="Coalition",
        right_to_left=False,
        date=words("January 15, 2019"),
        via=(),
        addresses=(
            passage(
                "Ms. Nadia Sattar\nChief Executive Officer\nNorthwind Corporation",
                origin=Origin(addressee=0),
                kind=SegmentKind.FRAME,
            ),
        ),
        cc=(),
        subject=passage("Keep it out of government hands", "subject", SegmentKind.FRAME),
        subject_form=SubjectForm.TITLE,
        salutation=passage("Dear Ms. Sattar,", "salutation", SegmentKind.FRAME),
        body=passages,
        closing=passage("Sincerely,", "closing", SegmentKind.FRAME),
        contact=None,
        enclosures=(),
        roster_heading=(),
        groups=(entries("Alder Alliance", "Birch Union"),),
        roster_note=(),
        notes=(),
        letterhead=(),
        pictures=(),
        head=(),
        foot=(),
        paper=Paper(),
        day=DAY,
    )
    return replace(plain, **more)


def a_campaign(**more: Any) -> Campaign:
    """Return a campaign with three recipients and the two signatories of `a_letter`."""
    roster = Roster((Signatory("Alder Alliance", "Alder Alliance"), Signatory("Birch Union", "Birch Union")))
    plain = Campaign(
        "c1",
        "Keep it out",
        "Coalition",
        date=DAY,
        text=LetterText(),
        recipients=(NORTHWIND, RIVERBANK, MAYFIELD),
        roster=roster,
    )
    return replace(plain, **more)
