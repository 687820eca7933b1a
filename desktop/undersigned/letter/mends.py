"""What mends a problem by itself: for each kind that has such a mend, the campaign as it is after it.

A mend never guesses: it is offered where the problem says all that is needed. Everything else a
person mends, at the problem's place.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from undersigned.campaign.model import Campaign
from undersigned.campaign.operations import word_for
from undersigned.letter.overlay import overlays
from undersigned.problems import Place, Problem
from undersigned.text.model import LetterText, Segment, Translation, Wording

_QUALIFIED = frozenset({"than", "over", "least", "of", "nearly", "almost", "to", "about", "around", "some"})
_NUMBER = r"\d[\d.,\u00a0\u202f’]*"


@dataclass(frozen=True, slots=True)
class Mend:
    """One way to mend a problem: what it does, as its button says it, and the campaign after it."""

    label: str
    campaign: Campaign
    facts: Mapping[str, object] = field(default_factory=dict)


def mends(
    campaign: Campaign, problem: Problem, places: Sequence[Place] = (), *, today: datetime.date | None = None
) -> tuple[Mend, ...]:
    """Return the ways to mend a problem, the likeliest first; () where a person must.

    Args:
        campaign: As it is.
        problem: What is wrong in it.
        places: Where the same trouble is; all are mended. () for the problem's own place.
        today: The day to date an undated letter with.
    """
    makes = _MAKERS.get(problem.kind)
    if makes is None:
        return ()
    if problem.kind == "no-date":
        return _dated(campaign, today)
    found = makes(campaign, problem, tuple(places) or (problem.place,))
    return tuple(mend for mend in found if mend.campaign is not campaign)


def _dated(campaign: Campaign, today: datetime.date | None) -> tuple[Mend, ...]:
    if today is None or campaign.date is not None:
        return ()
    return (Mend("Date it today", replace(campaign, date=today)),)


# ----------------------------------------------------------------- in the words

_Edit = Callable[[str], str]
_T = TypeVar("_T", Segment, Wording)


def _edited(campaign: Campaign, places: Sequence[Place], edit: _Edit) -> Campaign:
    """Return the campaign with the text at these places edited: translated, worded or shared."""
    text = campaign.text
    for key in dict.fromkeys((p.segment, p.wording, p.language) for p in places):
        text = _edited_at(text, *key, edit)
    return campaign if text is campaign.text else replace(campaign, text=text)


def _edited_at(text: LetterText, segment: str, wording: str, language: str, edit: _Edit) -> LetterText:
    translation = overlays(text).translations.get((segment, wording, language))
    if translation is not None and translation.text.strip() and not translation.stays:
        new = edit(translation.text)
        return _with_translation(text, replace(translation, text=new)) if new != translation.text else text
    if language not in ("", text.language) and translation is None:
        return text
    if wording:
        wordings = _swapped(text.wordings, lambda w: w.id == wording and w.segment == segment, edit)
        same = all(a is b for a, b in zip(text.wordings, wordings, strict=True))
        return text if same else replace(text, wordings=wordings)
    for part in ("segments", "frame"):
        old: tuple[Segment, ...] = getattr(text, part)
        new_ones = _swapped(old, lambda s: s.id == segment, edit)
        if any(a is not b for a, b in zip(old, new_ones, strict=True)):
            return replace(text, **{part: new_ones})  # type: ignore[arg-type]  # one of the two fields
    return text


def _swapped(ones: tuple[_T, ...], fits: Callable[[_T], bool], edit: _Edit) -> tuple[_T, ...]:
    return tuple(
        replace(one, text=new) if fits(one) and (new := edit(one.text)) != one.text else one for one in ones
    )


def _one_of_two(campaign: Campaign, problem: Problem, places: Sequence[Place]) -> Iterator[Mend]:
    word = re.escape(str(problem.facts.get("text", "")))
    pattern = re.compile(rf"(?<![\w'’-])({word})[ \t\u00a0]+{word}(?![\w'’-])", re.IGNORECASE)
    yield Mend("Take one out", _edited(campaign, places, lambda text: pattern.sub(r"\1", text)))


def _counting(campaign: Campaign, problem: Problem, places: Sequence[Place]) -> Iterator[Mend]:
    """Let a typed count count by itself, unless words before it make it less than exact."""
    words = str(problem.facts.get("phrase", "")).split()
    if not words or not any(re.fullmatch(_NUMBER, word) for word in words):
        return
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))

    def edit(text: str) -> str:
        def counted(match: re.Match[str]) -> str:
            before = text[: match.start()].split()[-1:]
            if before and before[0].casefold() in _QUALIFIED:
                return match[0]
            return re.sub(_NUMBER, "{{signatories.count}}", match[0], count=1)

        return pattern.sub(counted, text)

    yield Mend("Let it count by itself", _edited(campaign, places, edit))


def _own_name(campaign: Campaign, problem: Problem, places: Sequence[Place]) -> Iterator[Mend]:
    name = str(problem.facts.get("name", ""))
    edit = _instead(name, "{{recipient.name}}")
    yield Mend("Put each letter’s own name there", _edited(campaign, places, edit))


def _own_value(campaign: Campaign, problem: Problem, places: Sequence[Place]) -> Iterator[Mend]:
    name, own = str(problem.facts.get("name", "")), str(problem.facts.get("field", ""))
    edit = _instead(name, f"{{{{recipient.{own}}}}}")
    yield Mend("Put each letter’s own there", _edited(campaign, places, edit))


def _instead(words: str, other: str) -> _Edit:
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    return lambda text: pattern.sub(lambda _: other, text)


def _nearest_field(campaign: Campaign, problem: Problem, places: Sequence[Place]) -> Iterator[Mend]:
    said, nearest = str(problem.facts.get("name", "")), str(problem.facts.get("nearest", ""))
    if said and nearest:
        pattern = re.compile(rf"(\{{[{{%][^{{}}]*?)(?<![\w.]){re.escape(said)}(?![\w.])")
        edited = _edited(campaign, places, lambda text: pattern.sub(lambda m: m[1] + nearest, text))
        yield Mend("Fill in {nearest}", edited, {"nearest": nearest})


# ----------------------------------------------------------------- in wordings and translations


def _stale_wording(campaign: Campaign, problem: Problem, places: Sequence[Place]) -> Iterator[Mend]:
    ident, segment = str(problem.facts.get("wording", "")), problem.place.segment
    wording = next((w for w in campaign.text.wordings if (w.id, w.segment) == (ident, segment)), None)
    shared = next((s for s in (*campaign.text.segments, *campaign.text.frame) if s.id == segment), None)
    if wording is None or shared is None:
        return
    others = campaign.text.wordings
    kept = tuple(replace(w, made_for=shared.text) if w is wording else w for w in others)
    yield Mend("Keep it as it is", _with_wordings(campaign, kept))
    if wording.rule is None:
        left = tuple(r for r in wording.recipients if r not in {p.recipient for p in places})
        new = (replace(wording, recipients=left),) if left else ()
        changed = tuple(o for w in others for o in (new if w is wording else (w,)))
        yield Mend("Use the text of all letters", _with_wordings(campaign, changed))


def _left_out(campaign: Campaign, problem: Problem, places: Sequence[Place]) -> Iterator[Mend]:
    recipients = tuple(dict.fromkeys(p.recipient for p in places if campaign.recipient(p.recipient)))
    if recipients and problem.place.segment:
        changed = word_for(campaign, problem.place.segment, recipients, "", left_out=True)
        yield Mend("Leave it out", changed)


def _still_fits(campaign: Campaign, problem: Problem, places: Sequence[Place]) -> Iterator[Mend]:
    place, text = problem.place, campaign.text
    known = overlays(text).translations.get((place.segment, place.wording, place.language))
    if known is not None:
        fresh = replace(known, made_for=_source(text, place.segment, place.wording))
        yield Mend("It still fits", replace(campaign, text=_with_translation(text, fresh)))


def _stays(campaign: Campaign, problem: Problem, places: Sequence[Place]) -> Iterator[Mend]:
    place, text = problem.place, campaign.text
    source = _source(text, place.segment, place.wording)
    known = overlays(text).translations.get((place.segment, place.wording, place.language))
    fresh = replace(
        known or Translation(place.segment, place.wording, place.language, "", source),
        stays=True,
        made_for=source,
    )
    yield Mend("It stays untranslated", replace(campaign, text=_with_translation(text, fresh)))


def _source(text: LetterText, segment: str, wording: str) -> str:
    if wording:
        return next((w.text for w in text.wordings if (w.id, w.segment) == (wording, segment)), "")
    return next((s.text for s in (*text.segments, *text.frame) if s.id == segment), "")


def _with_translation(text: LetterText, new: Translation) -> LetterText:
    key = (new.segment, new.wording, new.language)
    known = any((t.segment, t.wording, t.language) == key for t in text.translations)
    others = tuple(new if (t.segment, t.wording, t.language) == key else t for t in text.translations)
    return replace(text, translations=others if known else (*others, new))


def _with_wordings(campaign: Campaign, wordings: tuple[Wording, ...]) -> Campaign:
    return replace(campaign, text=replace(campaign.text, wordings=wordings))


_Maker = Callable[[Campaign, Problem, Sequence[Place]], Iterator[Mend]]
_MAKERS: Mapping[str, _Maker] = {
    "no-date": lambda campaign, problem, places: iter(()),
    "doubled-word": _one_of_two,
    "typed-count": _counting,
    "another-recipients-name": _own_name,
    "another-recipients-field": _own_value,
    "field-unknown": _nearest_field,
    "wording-stale": _stale_wording,
    "passage-empty": _left_out,
    "translation-stale": _still_fits,
    "translation-missing": _stays,
}
