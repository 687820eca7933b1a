"""What a translator is told about a text: where it stands, for whom it is, what its fields say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.letter.facts import facts_for
from undersigned.letter.fields import Count, Facts
from undersigned.letter.glossary import terms_of
from undersigned.letter.remembered import remembered
from undersigned.letter.slips.reading import plain
from undersigned.text.inline import TokenKind, parse
from undersigned.text.model import LetterText, Segment, SegmentKind, Wording
from undersigned.translations.units import Unit, in_order

MEANINGS = {
    "recipient.name": "what the letter calls whoever it goes to",
    "recipient.organisation": "the recipient's full name",
    "recipient.salutation": "the greeting: “Dear Ms. Díaz,”",
    "recipient.id": "the recipient's short sign",
    "signatories.count": "how many sign, a number",
    "letter.date": "the letter's date, written out in your language",
    "letter.language": "the letter's language, a code",
    "letter.subject": "the letter's subject, in your language",
    "campaign.title": "the campaign's title",
}
_FRAME = {
    "via": "How the letter is sent, above the address",
    "subject": "The subject of the letter",
    "salutation": "The greeting",
    "closing": "The closing, before the names",
    "contact": "Whom to ask, at the end of the letter",
    "enclosures": "What goes with the letter",
    "roster-heading": "The heading over the names of those who sign",
    "roster-note": "A note to the names of those who sign",
    "running-head": "The line at the top of the second and further pages",
    "letterhead": "The letterhead",
}
_KINDS = {
    SegmentKind.PARAGRAPH: "Paragraph",
    SegmentKind.HEADING: "Heading",
    SegmentKind.ITEM: "Item of a list",
    SegmentKind.ITEM_MORE: "A further paragraph of an item",
    SegmentKind.QUOTE: "Quotation",
    SegmentKind.NOTE: "Note",
    SegmentKind.FRAME: "A part of the frame",
}
_OWN_WORDS = {
    "name": "The name of a recipient; leave it empty if it is the same in your language",
    "salutation": "How a recipient is greeted",
    "title": "The title of somebody the letter goes to",
    "honorific": "“Mr.”, “Ms.”: how somebody is addressed; while it is empty, it stays as it is",
}
_SIMPLE = re.compile(r"[a-z_]+(?:\.\w+)+")
# For a text that has no recipients yet, as a template's.
_EXAMPLE = Recipient(
    "northwind",
    "Northwind",
    "Northwind Company",
    (Addressee("Ana Díaz", "Ms.", surname="Díaz", title="Chief Executive"),),
)
_LONGEST = 60


def hint(unit: Unit, campaign: Campaign) -> str:
    """Return what is said about a text, one thing a line; its author's own remark first."""
    if unit.shared is None:
        last = unit.wording.rpartition(".")[2]
        what = _OWN_WORDS.get(last, f"“{last.replace('_', ' ')}” of a recipient")
        name = next((r.name for r in campaign.recipients if r.id == unit.segment[1:]), unit.segment[1:])
        return f"{what}: {name}."
    return "\n".join(_lines(unit, unit.shared, campaign))


def _lines(unit: Unit, segment: Segment, campaign: Campaign) -> Iterator[str]:
    if segment.comment:
        yield segment.comment
    yield f"{where(segment, campaign.text)}."
    if unit.own is not None:
        yield f"{for_whom(unit.own, campaign)}."
    for name in dict.fromkeys(t.text for t in parse(unit.source) if t.kind is TokenKind.FIELD):
        yield f"{{{{{name}}}}}: {_field(name, unit, campaign)}"
    for term in terms_of(campaign.text, unit.source, unit.language):
        yield f"Glossary: {term.term} = {term.translation}{f' ({term.note})' if term.note else ''}"
    if notes := dict.fromkeys(t.text for t in parse(unit.source) if t.kind is TokenKind.NOTE):
        yield f"{', '.join(f'[^{label}]' for label in notes)}: the mark of a note. Keep it where it belongs."


def where(segment: Segment, text: LetterText) -> str:
    """Return where a segment stands, in words: "Paragraph 3, under “What we ask”"."""
    if segment.kind is SegmentKind.FRAME:
        return _FRAME.get(segment.id, "A heading over, or a note to, a group of names")
    number, heading = standing_place(segment, text)
    under = f", under “{heading}”" if heading and segment.kind is not SegmentKind.NOTE else ""
    label = f" {segment.label}" if segment.label else f" {number}"
    return f"{_KINDS[segment.kind]}{label}{under}"


def standing_place(segment: Segment, text: LetterText) -> tuple[int, str]:
    """Return a segment's number among those of its kind, and the heading it stands under."""
    return _places(text.segments, text.frame).get(segment.id, (0, ""))


@remembered(4)
def _places(segments: tuple[Segment, ...], frame: tuple[Segment, ...]) -> Mapping[str, tuple[int, str]]:
    """Return each segment's number among its kind, and the heading it stands under."""
    text = LetterText(segments=segments, frame=frame)
    found: dict[str, tuple[int, str]] = {}
    numbers: dict[SegmentKind, int] = {}
    heading = ""
    for segment in in_order(text):
        numbers[segment.kind] = numbers.get(segment.kind, 0) + 1
        found[segment.id] = (numbers[segment.kind], heading)
        if segment.kind is SegmentKind.HEADING:
            heading = _short(plain(segment.text).replace("\ufffc", "…"))
    return found


def for_whom(wording: Wording, campaign: Campaign) -> str:
    """Return whom a wording is for, in words."""
    if wording.recipients:
        names = {r.id: r.name for r in campaign.recipients}
        return f"Only in the letters to: {_short(', '.join(names.get(i, i) for i in wording.recipients))}"
    if wording.rule is not None:
        return f"Only where “{wording.rule.field}” is {wording.rule.equals}"
    return "Only in some letters"


def _field(name: str, unit: Unit, campaign: Campaign) -> str:
    own = name.removeprefix("recipient.")
    meaning = MEANINGS.get(name) or campaign.text.fields.get(own) or own.replace("_", " ")
    example = sample(name, unit, campaign)
    return (
        f"{_short(meaning.rstrip('.'), 160)}. Example: “{example}”" if example else f"{_short(meaning, 160)}."
    )


def sample(name: str, unit: Unit, campaign: Campaign) -> str:
    """Return what a field says in a letter that has this text; "" where it says nothing."""
    if not _SIMPLE.fullmatch(name):
        return ""
    whom = unit.own.recipients if unit.own else ()
    fitting = [r for r in campaign.recipients if not whom or r.id in whom] or [_EXAMPLE]
    recipient = next((r for r in fitting if unit.language in r.languages), fitting[0])
    value: object = _facts(campaign, recipient, unit.language).values
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    if isinstance(value, Count) and not campaign.roster.signatories:
        return "92"
    return _short(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else ""


@remembered(64)
def _facts(campaign: Campaign, recipient: Recipient, language: str) -> Facts:
    return facts_for(campaign, recipient, language)


def _short(text: str, most: int = _LONGEST) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
