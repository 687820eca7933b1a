"""What there is to translate: every text of the letter, wording by wording, and the recipients' own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from undersigned.campaign.model import Campaign
from undersigned.text.model import FRAME_IDS, LetterText, Segment, SegmentKind, Translation, Wording
from undersigned.text.standing import Standing, standing
from undersigned.translations import data

Key = tuple[str, str]  # a segment's id, and a wording's or ""; of a recipient's words "@ID" and their name


@dataclass(frozen=True, slots=True)
class Unit:
    """One text to be translated into one language."""

    segment: str
    wording: str
    source: str
    language: str
    translation: Translation | None = None
    shared: Segment | None = None  # None for a recipient's own words
    own: Wording | None = None

    @property
    def key(self) -> Key:
        """What it is looked up by, within its language."""
        return self.segment, self.wording

    @property
    def standing(self) -> Standing:
        """How its translation stands."""
        return standing(self.translation, self.source)


def units(campaign: Campaign, language: str) -> tuple[Unit, ...]:
    """Return what there is to translate, in the order of the letter; recipients' words last."""
    text = campaign.text
    known = {(t.segment, t.wording): t for t in reversed(text.translations) if t.language == language}
    found = [
        Unit(segment.id, wording.id if wording else "", source, language, known.get(key), segment, wording)
        for segment in in_order(text)
        for source, wording in _texts(segment, text)
        for key in [(segment.id, wording.id if wording else "")]
    ]
    for own in data.words(campaign, language):
        done = Translation(own.owner, own.name, language, own.text, own.source) if own.text else None
        found.append(Unit(own.owner, own.name, own.source, language, done))
    return tuple(found)


def in_order(text: LetterText) -> Iterator[Segment]:
    """Yield the segments as a letter has them: what stands before the body, the body, the end, the notes."""
    places = {ident: place for place, ident in enumerate(FRAME_IDS)}
    before = places["salutation"]
    frame = sorted(text.frame, key=lambda s: places.get(s.id, len(places)))
    yield from (s for s in frame if places.get(s.id, len(places)) <= before)
    yield from (s for s in text.segments if s.kind is not SegmentKind.NOTE)
    yield from (s for s in frame if places.get(s.id, len(places)) > before)
    yield from (s for s in text.segments if s.kind is SegmentKind.NOTE)


def _texts(segment: Segment, text: LetterText) -> Iterator[tuple[str, Wording | None]]:
    if segment.text.strip():
        yield segment.text, None
    for wording in text.wordings:
        if wording.segment == segment.id and not wording.left_out and wording.text.strip():
            yield wording.text, wording


def languages(campaign: Campaign) -> tuple[str, ...]:
    """Return the languages that letters are in, or texts are translated into, besides the text's own."""
    tags = (
        *campaign.languages,
        *(tag for recipient in campaign.recipients for tag in recipient.languages),
        *(translation.language for translation in campaign.text.translations),
    )
    return tuple(tag for tag in dict.fromkeys(tags) if tag != campaign.text.language)


def set_aside(text: LetterText, language: str) -> tuple[Translation, ...]:
    """Return the translations whose segment or wording is gone; they are kept, and offered for others."""
    there = {(s.id, "") for s in (*text.frame, *text.segments)} | {(w.segment, w.id) for w in text.wordings}
    return tuple(
        t for t in text.translations if t.language == language and (t.segment, t.wording) not in there
    )


def counts(found: Mapping[Key, Unit] | tuple[Unit, ...]) -> dict[str, int]:
    """Return how many texts of the letter stand how; each is counted once."""
    given = found.values() if isinstance(found, Mapping) else found
    standings = [unit.standing for unit in given if unit.shared is not None]
    return {one.value: standings.count(one) for one in Standing}
