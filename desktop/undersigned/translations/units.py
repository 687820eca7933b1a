"""What there is to translate: every text of the letter, wording by wording, and the recipients' own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from undersigned.campaign.model import Campaign
from undersigned.language import tags
from undersigned.letter.overlay import Overlays, overlays, translation_for
from undersigned.letter.remembered import remembered
from undersigned.text.model import FRAME_IDS, LetterText, Segment, SegmentKind, Translation, Wording
from undersigned.text.standing import Standing, standing
from undersigned.translations import data

Key = tuple[str, str]  # a segment's id, and a wording's or ""; of a recipient's words "@ID" and their name


_NONE = Translation("", "", "", "", "")


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
    lent: Translation | None = None  # by the language that this one is part of, where it has none of its own

    @property
    def key(self) -> Key:
        """What it is looked up by, within its language."""
        return self.segment, self.wording

    @property
    def standing(self) -> Standing:
        """How its translation stands."""
        if self.lent is not None:
            return standing(self.lent, self.source)
        return standing(self.translation, self.source)

    @property
    def said(self) -> str:
        """What letters say for it: its translation, or the one that is lent; "" for the source."""
        return (self.lent or self.translation or _NONE).text


def units(campaign: Campaign, language: str) -> tuple[Unit, ...]:
    """Return what there is to translate, in the order of the letter; recipients' words last."""
    text = campaign.text
    found = list(units_of_text(text, language))
    for own in data.words(campaign, language):
        done = Translation(own.owner, own.name, language, own.text, own.source) if own.text else None
        found.append(Unit(own.owner, own.name, own.source, language, done))
    return tuple(found)


def units_of_text(text: LetterText, language: str) -> Iterator[Unit]:
    """Yield what there is to translate in the letter itself, in its order."""
    known = overlays(text)
    for segment in in_order(text):
        for source, wording in _texts(segment, text):
            ident = wording.id if wording else ""
            own = known.translations.get((segment.id, ident, language))
            said = translation_for(known, segment.id, ident, language, source)
            lent = said if said is not None and said.language != language else None
            yield Unit(segment.id, ident, source, language, own, segment, wording, lent)


def progress(campaign: Campaign, language: str) -> tuple[int, int]:
    """Return how many of the letter's texts are still to be done in a language, and how many there are."""
    return progress_of_all(campaign, (language,))[language]


def progress_of_all(campaign: Campaign, wanted: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Return the progress of several languages; those that are as they were are counted no second time."""
    text = campaign.text
    by_language: dict[str, list[Translation]] = {}
    for t in text.translations:
        by_language.setdefault(t.language, []).append(t)
    found = {}
    for language in wanted:
        own = tuple(t for tag in tags.family(language) for t in by_language.get(tag, ()))
        found[language] = _progress(text.segments, text.frame, text.wordings, own, language)
    return found


@remembered(96)
def _progress(
    segments: tuple[Segment, ...],
    frame: tuple[Segment, ...],
    wordings: tuple[Wording, ...],
    translations: tuple[Translation, ...],
    language: str,
) -> tuple[int, int]:
    text = LetterText(segments=segments, frame=frame, wordings=wordings)
    known = {(t.segment, t.wording, t.language): t for t in reversed(translations)}
    there = Overlays({}, known, frozenset())
    found = []
    for segment in in_order(text):
        for source, wording in _texts(segment, text):
            ident = wording.id if wording else ""
            said = translation_for(there, segment.id, ident, language, source)
            found.append(standing(said, source).is_done)
    return found.count(False), len(found)


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
