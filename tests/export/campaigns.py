"""A small campaign whose letters have nothing wrong, for the tests of one letter and of many."""

from __future__ import annotations

import datetime
from dataclasses import replace

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.signatories.model import Roster, Signatory
from undersigned.text.model import LetterText, Segment, SegmentKind

RECIPIENTS = (
    Recipient("northwind", "Northwind", addressees=(Addressee("Nadia Sattar", "Ms.", surname="Sattar"),)),
    Recipient("riverbank", "Riverbank", addressees=(Addressee("Jeff Bosman", "Mr.", surname="Bosman"),)),
)


def a_campaign(ask: str = "We ask {{recipient.name}} to stop.") -> Campaign:
    """Return a campaign of two letters that ask this."""
    text = LetterText(
        segments=(Segment("ask", SegmentKind.PARAGRAPH, ask, line=1),),
        frame=(
            Segment("subject", SegmentKind.FRAME, "Stop it"),
            Segment("closing", SegmentKind.FRAME, "Sincerely,"),
        ),
    )
    return Campaign(
        "c1",
        "Stop",
        "Coalition",
        date=datetime.date(2019, 1, 15),
        text=text,
        recipients=RECIPIENTS,
        roster=Roster((Signatory("alder", "Alder Alliance"), Signatory("birch", "Birch Union"))),
    )


def asking(campaign: Campaign, ask: str) -> Campaign:
    """Return the campaign with other words."""
    segments = (replace(campaign.text.segments[0], text=ask),)
    return replace(campaign, text=replace(campaign.text, segments=segments))
