"""What there is to translate: every text of the letter, wording by wording, and the recipients' own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from undersigned.campaign.model import Campaign, Recipient
from undersigned.language import tags
from undersigned.letter.overlay import Overlays, translation_for
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


@remembered(8)
def units(campaign: Campaign, language: str) -> tuple[Unit, ...]:
    """Return what there is to translate, in the order of the letter; recipients' words last."""
    used = data.fields_used(campaign.text.segments, campaign.text.frame, campaign.text.wordings)
    own = _own_units(campaign.recipients, language, campaign.text.language, used)
    return (*units_of_text(campaign.text, language), *own)


@remembered(8)
def _own_units(
    recipients: tuple[Recipient, ...], language: str, source_language: str, used: frozenset[str]
) -> tuple[Unit, ...]:
    found = []
    for own in data.words(recipients, language, source_language, used):
        done = Translation(own.owner, own.name, language, own.text, own.source) if own.text else None
        found.append(Unit(own.owner, own.name, own.source, language, done))
    return tuple(found)


def units_of_text(text: LetterText, language: str) -> tuple[Unit, ...]:
    """Return what there is to translate in the letter itself, in its order."""
    own = _of_family(_by_language(text.translations), language)
    return _units(text.segments, text.frame, text.wordings, own, language)


@remembered(8)
def _units(
    segments: tuple[Segment, ...],
    frame: tuple[Segment, ...],
    wordings: tuple[Wording, ...],
    translations: tuple[Translation, ...],
    language: str,
) -> tuple[Unit, ...]:
    known = _known(translations)
    found = []
    for segment, source, wording in _all_texts(segments, frame, wordings):
        ident = wording.id if wording else ""
        own = known.translations.get((segment.id, ident, language))
        said = translation_for(known, segment.id, ident, language, source)
        lent = said if said is not None and said.language != language else None
        found.append(Unit(segment.id, ident, source, language, own, segment, wording, lent))
    return tuple(found)


def _known(translations: tuple[Translation, ...]) -> Overlays:
    """Return translations as they are looked up; of two of one text, the first counts."""
    return Overlays({}, {(t.segment, t.wording, t.language): t for t in reversed(translations)}, frozenset())


def _of_family(there: Mapping[str, tuple[Translation, ...]], language: str) -> tuple[Translation, ...]:
    """Return the translations that a language's letters may say: its own, and those that are lent."""
    family = tags.family(language)
    if len(family) == 1:
        return there.get(language, ())
    return tuple(t for tag in family for t in there.get(tag, ()))


@remembered(4)
def _by_language(translations: tuple[Translation, ...]) -> Mapping[str, tuple[Translation, ...]]:
    found: dict[str, list[Translation]] = {}
    for t in translations:
        found.setdefault(t.language, []).append(t)
    return {language: tuple(those) for language, those in found.items()}


def progress(campaign: Campaign, language: str) -> tuple[int, int]:
    """Return how many of the letter's texts are still to be done in a language, and how many there are."""
    return progress_of_all(campaign, (language,))[language]


def progress_of_all(campaign: Campaign, wanted: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Return the progress of several languages; those that are as they were are counted no second time."""
    text = campaign.text
    there = _by_language(text.translations)
    return {
        language: _progress(text.segments, text.frame, text.wordings, _of_family(there, language), language)
        for language in wanted
    }


@remembered(96, by_use=True)
def _progress(
    segments: tuple[Segment, ...],
    frame: tuple[Segment, ...],
    wordings: tuple[Wording, ...],
    translations: tuple[Translation, ...],
    language: str,
) -> tuple[int, int]:
    known = _known(translations)
    left = of_all = 0
    for segment, source, wording in _all_texts(segments, frame, wordings):
        said = translation_for(known, segment.id, wording.id if wording else "", language, source)
        left += not standing(said, source).is_done
        of_all += 1
    return left, of_all


@remembered(4)
def _all_texts(
    segments: tuple[Segment, ...], frame: tuple[Segment, ...], wordings: tuple[Wording, ...]
) -> tuple[tuple[Segment, str, Wording | None], ...]:
    """Return all texts in the order of the letter, each with its segment and its wording."""
    text = LetterText(segments=segments, frame=frame, wordings=wordings)
    return tuple((segment, *said) for segment in in_order(text) for said in _texts(segment, text))


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
    there = (
        *campaign.languages,
        *_of_recipients(campaign.recipients),
        *_by_language(campaign.text.translations),
    )
    return tuple(tag for tag in dict.fromkeys(there) if tag != campaign.text.language)


@remembered(4)
def _of_recipients(recipients: tuple[Recipient, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for recipient in recipients for tag in recipient.languages))


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
