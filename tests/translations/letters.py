"""A letter of many paragraphs with translations into several languages, for the rooms that deal with them."""

from __future__ import annotations

import datetime
from dataclasses import replace

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.signatories.model import Roster, Signatory
from undersigned.text.blocks import read_blocks
from undersigned.text.files import sources
from undersigned.text.model import LetterText, Segment, SegmentKind, Translation, Wording

LANGUAGES = ("es", "ar", "pl")
_THINGS = [
    "cameras",
    "doorways",
    "markets",
    "stations",
    "schools",
    "courts",
    "bridges",
    "ferries",
    "libraries",
    "clinics",
    "parks",
    "harbors",
    "airports",
    "stadiums",
    "theaters",
    "museums",
    "offices",
    "hotels",
    "prisons",
    "borders",
    "streets",
    "squares",
    "gardens",
    "tunnels",
    "towers",
    "churches",
    "mosques",
    "temples",
    "halls",
    "shops",
    "banks",
    "depots",
    "mills",
    "mines",
    "farms",
    "docks",
    "yards",
    "piers",
    "gates",
    "walls",
    "roofs",
    "lanes",
    "paths",
    "fields",
    "hills",
    "rivers",
    "lakes",
    "coasts",
    "woods",
]
_DEEDS = [
    "watches",
    "counts",
    "follows",
    "records",
    "compares",
    "judges",
    "reports",
    "sorts",
    "keeps",
    "sells",
]


_ANA = Addressee("Ana Díaz", "Ms.", surname="Díaz", title="Chief")


def sentence(number: int) -> str:
    """Return a sentence that no other is like."""
    thing, deed = _THINGS[number % len(_THINGS)], _DEEDS[number % len(_DEEDS)]
    other = _THINGS[(number * 7 + 3) % len(_THINGS)]
    return (
        f"Whoever {deed} people near {thing} learns {number + 20} things about {other}, "
        f"and nobody at the {thing} was ever asked for consent."
    )


def paragraph(number: int) -> str:
    """Return a paragraph of two sentences; every fifth has a field, every seventh a note."""
    extra = " {{recipient.name}} must answer for that." if number % 5 == 0 else ""
    note = "[^source]" if number % 7 == 0 else ""
    last = _THINGS[-(number % len(_THINGS)) - 1]
    return (
        f"{sentence(number)} So we ask for rule {number + 100} before the {last} "
        f"are built, not afterwards.{note}{extra}"
    )


def segments(count: int = 50) -> tuple[Segment, ...]:
    """Return a body of so many paragraphs, and a note."""
    blocks = [f"{paragraph(n)} ^p{n}" for n in range(count)]
    found, problems = read_blocks("\n\n".join([*blocks, "[^source]: A report of 2018. ^note-source"]))
    assert problems == ()
    return found


def translated(source: str, language: str) -> str:
    """Return a text that stands for the translation: its words marked, its fields and notes as they are."""
    return f"{language.upper()} {source}"


def campaign(count: int = 50) -> Campaign:
    """Return a campaign whose texts are all translated into all languages."""
    frame = (
        Segment("subject", SegmentKind.FRAME, "Ask first"),
        Segment("closing", SegmentKind.FRAME, "Yours,"),
    )
    own = paragraph(3).replace("So we ask", "So we ask you")
    wording = Wording("p3-mill", "p3", own, paragraph(3), ("mill",))
    text = LetterText(segments=segments(count), frame=frame, wordings=(wording,))
    done = tuple(
        Translation(*key, language, translated(source, language), source)
        for language in LANGUAGES
        for key, source in sources(text).items()
    )
    return Campaign(
        "c1",
        "Ask first",
        date=datetime.date(2019, 1, 15),
        text=replace(text, translations=done),
        languages=LANGUAGES,
        recipients=(
            Recipient("mill", "Mill", addressees=(_ANA,)),
            Recipient("dock", "Dock", fields={"product": "Gaze"}),
        ),
        roster=Roster((Signatory("a", "Alder"), Signatory("b", "Birch"))),
    )


def with_segments(made: Campaign, new: tuple[Segment, ...]) -> Campaign:
    """Return the campaign with another body."""
    return replace(made, text=replace(made.text, segments=new))
