"""Our own making of the measured letter: a campaign as a person would have it, and the loop over its letters.

Run as `python ours.py pdf|docx[+check] LETTERS [RECIPIENTS]`, like `peers.py`; `python ours.py campaign
LETTERS FILE` writes the campaign for the command.
"""

from __future__ import annotations

import datetime
import json
import resource
import sys
import time
from pathlib import Path

import content as c

from undersigned.campaign.file import write
from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.letter.compose import compose
from undersigned.letter.layout import lay_out
from undersigned.produce import produce
from undersigned.render.formats import FORMATS
from undersigned.signatories.model import Arrangement, Order, Roster, Signatory
from undersigned.text.model import LetterText, Segment, SegmentKind, SubjectForm


def _segments() -> list[Segment]:
    said = Segment(
        "said",
        SegmentKind.PARAGRAPH,
        c.said(0).replace(c.company(0), "{{recipient.name}}").split(". ")[0] + ". {{recipient.said}}",
    )
    body = [said]
    notes = []
    for number, paragraph in enumerate(c.SHARED):
        if paragraph.heading:
            body.append(Segment(f"h{number}", SegmentKind.HEADING, paragraph.heading, level=1))
        mark = ""
        if paragraph.note:
            label = f"n{number}"
            notes.append(
                Segment(f"note-{label}", SegmentKind.NOTE, f"{paragraph.note} <{c.SOURCE}>", label=label)
            )
            mark = f"[^{label}]"
        body.append(Segment(f"p{number}", SegmentKind.PARAGRAPH, paragraph.text + mark))
    for number, (lead, text) in enumerate(c.ITEMS):
        body.append(Segment(f"i{number}", SegmentKind.ITEM, f"**{lead}** {text}", level=1, ordered=True))
    return body + notes


def campaign(letters: int) -> Campaign:
    """Return a campaign with that many recipients, and 90 who sign."""
    frame = (
        Segment("subject", SegmentKind.FRAME, c.TITLE),
        Segment("closing", SegmentKind.FRAME, c.CLOSING),
    )
    return Campaign(
        id="bench",
        title="Measured",
        organisation="A coalition",
        date=datetime.date(2019, 1, 15),
        text=LetterText(
            language=c.LANGUAGE,
            subject_form=SubjectForm.TITLE,
            segments=tuple(_segments()),
            frame=frame,
            fields={"said": "What it said"},
        ),
        recipients=tuple(
            Recipient(
                f"company-{n}",
                c.company(n),
                addressees=(
                    Addressee(c.person(n), title="Chief Executive Officer", organisation=c.company(n)),
                ),
                fields={"said": c.said(n).split(". ", 1)[1]},
            )
            for n in range(letters)
        ),
        roster=Roster(
            tuple(Signatory(f"s{n}", name) for n, name in enumerate(c.NAMES)),
            Arrangement(order=Order.AS_LISTED),
        ),
    )


def main(what: str, letters: int, more: str = "") -> None:
    """Measure one writer, or write the campaign."""
    if what == "campaign":
        write(Path(more), campaign(letters), replacing=None)
        return
    made = campaign(int(more or letters) + 1)
    format_, _, checked = what.partition("+")  # "pdf+check": proofread as well, as no peer does

    def letter(recipient: str) -> bool:
        if checked:
            return produce(made, recipient, c.LANGUAGE, format_).made is not None
        return bool(FORMATS[format_].write(lay_out(compose(made, recipient))).data)

    letter(made.recipients[0].id)
    start = time.perf_counter()
    for recipient in made.recipients[1 : letters + 1]:
        assert letter(recipient.id)
    seconds = time.perf_counter() - start
    usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": seconds, "megabytes": usage / 1024}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:])
