"""Which text a letter gets: the wording that names its recipient, then the translation of that wording.

A wording whose shared text changed is still printed, with a warning, since its author chose it
for these recipients. A translation that is missing or stale keeps the letter from being written; a
draft has the source text in its place, marked as such. Nothing here deletes an overlay.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from undersigned.campaign import operations
from undersigned.campaign.model import Campaign, Recipient
from undersigned.language import tags
from undersigned.letter.fields import Fault
from undersigned.letter.remembered import remembered
from undersigned.problems import Severity
from undersigned.text.inline import notes_marked
from undersigned.text.model import LetterText, Segment, SegmentKind, Translation, Wording
from undersigned.text.stale import is_stale
from undersigned.text.standing import standing


@dataclass(frozen=True, slots=True)
class Overlays:
    """A text's wordings and translations, by what they are looked up with."""

    wordings: Mapping[str, tuple[Wording, ...]]  # by segment, in the campaign's order
    translations: Mapping[tuple[str, str, str], Translation]  # by segment, wording or "", language
    marked: frozenset[str]  # labels of the notes that any mark in any of the texts leads to


class Chosen(NamedTuple):
    """The text of a segment for one letter. `language` is "" where it is the letter's."""

    text: str
    wording: str = ""
    left_out: bool = False
    language: str = ""
    translated: bool = False
    faults: tuple[Fault, ...] = ()


@remembered(8)
def overlays(text: LetterText) -> Overlays:
    """Return a text's overlays, ready to be looked up."""
    wordings: dict[str, tuple[Wording, ...]] = {}
    for w in text.wordings:
        wordings[w.segment] = (*wordings.get(w.segment, ()), w)
    translations: dict[tuple[str, str, str], Translation] = {}
    for t in text.translations:
        translations.setdefault((t.segment, t.wording, t.language), t)
    texts = [s.text for s in (*text.frame, *text.segments)] + [
        w.text for w in text.wordings if not w.left_out
    ]
    return Overlays(wordings, translations, frozenset(label for t in texts for label in notes_marked(t)))


# ----------------------------------------------------------------- looking up


def wording_for(found: Overlays, segment: str, recipient: Recipient) -> Wording | None:
    """Return the wording of a segment that a recipient gets; None for the shared text.

    One that names the recipient goes before one whose rule fits; of several, the first.
    """
    wordings = found.wordings.get(segment, ())
    for wording in wordings:
        if recipient.id in wording.recipients:
            return wording
    return next((w for w in wordings if w.rule is not None and operations.fits(w.rule, recipient)), None)


def translation_for(
    found: Overlays, segment: str, wording: str, language: str, source: str
) -> Translation | None:
    """Return the translation of a text into a language; where it has none, that of its parent.

    Only a finished one is borrowed ("de" for "de-CH"): what is to be done is told by its own name.
    """
    own = found.translations.get((segment, wording, language))
    if own is not None and (own.stays or own.text.strip()):
        return own
    for parent in tags.family(language)[1:]:
        lent = found.translations.get((segment, wording, parent))
        if lent is not None and standing(lent, source).is_done:
            return lent
    return own


def as_typed(text: LetterText, language: str, in_hand: tuple[str, str]) -> LetterText:
    """Return the text whose drafts in a language are printed as if they were done, to be seen on the page.

    Args:
        text: Of the letters.
        language: In which somebody translates.
        in_hand: The segment and wording whose translation is just being typed; it is printed also where
            its source has changed since.
    """
    seen = tuple(
        t
        if t.language != language or t.stays or not (t.draft or (t.segment, t.wording) == in_hand)
        else _printed(text, t, in_hand)
        for t in text.translations
    )
    same = all(new is old for new, old in zip(seen, text.translations, strict=True))
    return text if same else replace(text, translations=seen)


def _printed(text: LetterText, one: Translation, in_hand: tuple[str, str]) -> Translation:
    """Return a translation that counts as done, and where it is in hand, as made for the present text."""
    if (one.segment, one.wording) != in_hand:
        return replace(one, draft=False)
    wordings = {(w.segment, w.id): w.text for w in text.wordings}
    shared = {(s.id, ""): s.text for s in (*text.frame, *text.segments)}
    source = (wordings if one.wording else shared).get(in_hand, one.made_for)
    return replace(one, draft=False, made_for=source)


def chosen(text: LetterText, segment: Segment, recipient: Recipient, language: str) -> Chosen:
    """Return the text that stands in the letter to this recipient in this language."""
    found = overlays(text)
    wording = wording_for(found, segment.id, recipient) if segment.id in found.wordings else None
    source = wording.text if wording else segment.text
    ident = wording.id if wording else ""
    if wording and wording.left_out:
        return Chosen("", ident, left_out=True, faults=_wording_stale(wording, segment))
    faults = _wording_stale(wording, segment) if wording else ()
    if not source.strip():
        missing = segment.kind is not SegmentKind.FRAME
        return Chosen("", ident, faults=(*faults, _empty(segment)) if missing else faults)
    if language == text.language:
        return Chosen(source, ident, faults=faults)
    translation = translation_for(found, segment.id, ident, language, source)
    if translation is not None and translation.stays:
        return Chosen(source, ident, language=text.language, faults=faults)
    fault = _translation_fault(translation, source, language)
    if fault is None and translation is not None:
        return Chosen(translation.text, ident, translated=True, faults=faults)
    return Chosen(source, ident, language=text.language, faults=(*faults, fault) if fault else faults)


def _wording_stale(wording: Wording, segment: Segment) -> tuple[Fault, ...]:
    if not is_stale(wording.made_for, segment.text):
        return ()
    return (
        Fault(
            "wording-stale",
            "The shared text has changed since this wording was made.",
            0,
            "Compare the two, and keep the wording or change it.",
            {"wording": wording.id},
            Severity.LOOK,
        ),
    )


def _empty(segment: Segment) -> Fault:
    return Fault(
        "passage-empty",
        "This passage has no text for this recipient" + (": {prompt}" if segment.prompt else "."),
        0,
        "Write its wording for the recipient, or leave the passage out for it.",
        {"prompt": segment.prompt} if segment.prompt else {},
    )


def _translation_fault(translation: Translation | None, source: str, language: str) -> Fault | None:
    if translation is None or not translation.text.strip():
        return Fault(
            "translation-missing",
            "This text isn't translated into {language} yet.",
            0,
            "Translate it, or say that it stays as it is.",
            {"language": language},
        )
    if translation.draft:
        return Fault(
            "translation-missing",
            "The translation of this text into {language} is still a draft.",
            0,
            "Finish it, or say that it is done.",
            {"language": language},
        )
    if is_stale(translation.made_for, source):
        return Fault(
            "translation-stale",
            "The text has changed since it was translated into {language}.",
            0,
            "Bring the translation up to date, or say that it still fits.",
            {"language": language},
        )
    return None


# ----------------------------------------------------------------- operations


def keep_present_wording(campaign: Campaign, segment: str, recipients: Iterable[str]) -> Campaign:
    """Return the campaign with a segment's present words fixed for these recipients, in every language.

    The shared text can then be changed, and they go on reading what they read now.

    Raises:
        UsageError: there is no such segment or recipient.
    """
    kept = operations.keep_present_wording(campaign, segment, recipients)
    before = {w.id for w in campaign.text.wordings}
    new = next((w for w in kept.text.wordings if w.id not in before), None)
    if new is None:
        return kept
    others = [t for t in kept.text.translations if (t.segment, t.wording) != (segment, new.id)]
    copies = [replace(t, wording=new.id) for t in others if (t.segment, t.wording) == (segment, "")]
    return replace(kept, text=replace(kept.text, translations=(*others, *copies)))


@dataclass(frozen=True, slots=True)
class SetAside:
    """Overlays that no letter gets any more. They are kept until a person deletes them."""

    wordings: tuple[Wording, ...] = ()
    translations: tuple[Translation, ...] = ()


def set_aside(text: LetterText, recipients: Iterable[Recipient]) -> SetAside:
    """Return the overlays whose segment, wording or recipients are gone."""
    segments = {s.id for s in (*text.frame, *text.segments)}
    present = {r.id for r in recipients}
    gone = [
        w for w in text.wordings if w.segment not in segments or not (w.rule or present & set(w.recipients))
    ]
    wordings = {(w.segment, w.id) for w in text.wordings if w.segment in segments}
    return SetAside(
        tuple(gone),
        tuple(
            t
            for t in text.translations
            if t.segment not in segments or (t.wording and (t.segment, t.wording) not in wordings)
        ),
    )
