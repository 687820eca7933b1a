"""What somebody does who translates text by text: types, is done, goes back to what it was.

A new translation is a draft until she says that it is done; one that was done stays so while it is
corrected. One whose source has changed keeps the source it was made for, and so its difference, until she
says that it fits. A recipient's own word has no such states: it is there, or it isn't.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.language import tags
from undersigned.language.plurals import forms
from undersigned.text.counted import by_form, counted, forms_of
from undersigned.text.model import Translation
from undersigned.text.standing import Standing
from undersigned.translations import data
from undersigned.translations.units import Key, Unit, units, units_of_text


def unit_of(campaign: Campaign, language: str, key: Key) -> Unit | None:
    """Return the text that is found by a key; None where there is none."""
    of_recipient = key[0].startswith(data.MARK)
    found = units(campaign, language) if of_recipient else units_of_text(campaign.text, language)
    return next((unit for unit in found if unit.key == key), None)


def typed(campaign: Campaign, unit: Unit, text: str) -> Campaign:
    """Return the campaign with what was typed as a text's translation."""
    if unit.shared is None:
        return data.with_words(campaign, unit.language, {unit.key: text.strip()})
    known, standing = unit.translation, unit.standing
    if known is not None and known.text == text and not known.stays:
        return campaign
    made_for = known.made_for if known is not None and standing is Standing.STALE else unit.source
    draft = bool(text.strip()) and standing is not Standing.DONE
    if standing is Standing.STALE and known is not None and unit.lent is None:
        draft = known.draft
    fresh = Translation(unit.segment, unit.wording, unit.language, text, made_for, draft=draft)
    return _with(campaign, unit, replace(fresh, comment=known.comment if known else ""))


def done(campaign: Campaign, unit: Unit) -> Campaign:
    """Return the campaign with a text's translation said to be right for the text as it is now."""
    known = unit.translation
    if unit.shared is None or known is None or not known.text.strip():
        return campaign
    return _with(campaign, unit, replace(known, draft=False, stays=False, made_for=unit.source))


def needs_work(campaign: Campaign, unit: Unit) -> Campaign:
    """Return the campaign with a text's translation said not to be done yet."""
    known = unit.translation
    if unit.shared is None or known is None or not known.text.strip():
        return campaign
    return _with(campaign, unit, replace(known, draft=True, stays=False))


def stays(campaign: Campaign, unit: Unit, *, on_purpose: bool = True) -> Campaign:
    """Return the campaign with this one text said to stay in the source language, or no longer."""
    if unit.shared is None:
        return campaign
    known = unit.translation or Translation(*unit.key, unit.language, "", unit.source)
    return _with(campaign, unit, replace(known, stays=on_purpose))


def lends(campaign: Campaign, language: str) -> str:
    """Return whose translations a language has until it has its own: "de" for "de-CH"; "" for none."""
    there = {t.language for t in campaign.text.translations if t.text.strip()}
    return next((tag for tag in tags.family(language)[1:] if tag in there), "")


def without_language(campaign: Campaign, language: str) -> Campaign:
    """Return the campaign without a language: no letter is in it, and its translations are gone."""
    text = campaign.text
    kept = tuple(t for t in text.translations if t.language != language)
    terms = tuple(one for one in text.glossary if one.language != language)
    recipients = tuple(
        replace(r, languages=tuple(tag for tag in r.languages if tag != language))
        if language in r.languages
        else r
        for r in campaign.recipients
    )
    return replace(
        campaign,
        text=replace(text, translations=kept, glossary=terms),
        languages=tuple(tag for tag in campaign.languages if tag != language),
        recipients=recipients,
    )


# ----------------------------------------------------------------- texts that turn on a count


def sources_of(unit: Unit) -> tuple[str, ...]:
    """Return a text as it is translated: whole, or where it turns on a count, sentence by sentence."""
    by_count = counted(unit.source)
    if by_count is None or forms_of(unit.said, unit.language) is None:
        return (unit.source,)
    known = forms(unit.language)
    if len(known) < 2:
        return (by_count.other,)
    return tuple(
        by_count.one if form.counts == (1,) or (not n and "one" in form.categories) else by_count.other
        for n, form in enumerate(known)
    )


def numbers_of(unit: Unit) -> tuple[str, ...]:
    """Return for which numbers each of a text's sentences is: "1", "2, 3, 4 …"; () where none counts."""
    if len(sources_of(unit)) < 2:
        return ()
    known = forms(unit.language)
    return tuple(", ".join(map(str, form.counts)) + (" …" if len(form.counts) > 1 else "") for form in known)


def sentences_of(unit: Unit) -> tuple[str, ...]:
    """Return a text's translation, sentence by sentence as `sources_of` gives the source."""
    parts = sources_of(unit)
    found = forms_of(unit.said, unit.language) if len(parts) > 1 else None
    return found if found is not None and len(found) == len(parts) else (unit.said,) * len(parts)


def whole(unit: Unit, sentences: Sequence[str]) -> str:
    """Return a text's translation of its sentences."""
    return by_form(sentences, unit.language) if len(sentences) > 1 else "".join(sentences)


def _with(campaign: Campaign, unit: Unit, new: Translation) -> Campaign:
    """Return the campaign with a translation in its place, a new one after all others."""
    text, old = campaign.text, unit.translation
    if new == old:
        return campaign
    if old is None:
        return replace(campaign, text=replace(text, translations=(*text.translations, new)))
    changed = tuple(new if t is old else t for t in text.translations)
    return replace(campaign, text=replace(text, translations=changed))
