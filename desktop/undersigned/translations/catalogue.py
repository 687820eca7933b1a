"""A language's texts as entries for translators' files: each with what is known about it."""

from __future__ import annotations

from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.language.plurals import forms
from undersigned.language.po import PoEntry, tight
from undersigned.text import counted
from undersigned.text.standing import Standing
from undersigned.translations.hints import hint
from undersigned.translations.units import Unit, set_aside, units

STAYS = "Stays as it is in the original language, on purpose: nothing is to be done."


def entries(campaign: Campaign, language: str) -> tuple[PoEntry, ...]:
    """Return the entries of a language, in the order of the letter, then what is set aside."""
    found = [entry(unit, campaign) for unit in units(campaign, language)]
    gone = [
        PoEntry(t.segment, t.made_for, t.text, t.wording, draft=t.draft, comment=t.comment, obsolete=True)
        for t in set_aside(campaign.text, language)
        if t.text.strip() and t.made_for.strip()
    ]
    return (*found, *gone)


def entry(unit: Unit, campaign: Campaign) -> PoEntry:
    """Return one text as an entry: stale ones with the source they were made for, drafts as such."""
    t = unit.lent or unit.translation
    stale, stays = unit.standing is Standing.STALE, unit.standing is Standing.STAYS
    said = hint(unit, campaign)
    whole = PoEntry(
        unit.segment,
        tight(unit.source),
        tight(unit.source if stays else t.text if t else ""),
        unit.wording,
        draft=not stays and (stale or (t is not None and t.draft and bool(t.text.strip()))),
        previous=tight(t.made_for) if t is not None and stale else "",
        comment=t.comment if t is not None else "",
        hint=f"{said}\n{STAYS}" if stays else said,
        places=(_place(unit),),
    )
    return counted.as_plural(whole, unit.language) if not stays else whole


def header(campaign: Campaign) -> dict[str, str]:
    """Return what a PO file's header says about the letter."""
    title = " ".join((campaign.title or campaign.text.name or "letter").split())
    return {"Project-Id-Version": title, "X-Source-Language": campaign.text.language}


def _place(unit: Unit) -> str:
    """Return where gettext's users look for the source: a file and a line, without spaces."""
    if unit.shared is None:
        return "recipients"
    if unit.own is not None or not unit.shared.line:
        return "letter.toml" if unit.own is not None or unit.shared.kind.value == "frame" else "letter.md"
    return f"letter.md:{unit.shared.line}"


def rejoined(entry_: PoEntry, language: str) -> PoEntry:
    """Return an entry with its forms as one text again, as the letter has it."""
    if not entry_.plural_source:
        return entry_
    given = sum(bool(t.strip()) for t in entry_.plural_texts)
    missing = given < len(forms(language))
    return replace(
        entry_,
        source=counted.source_of(entry_),
        text=counted.text_of(entry_, language),
        previous=counted.previous_of(entry_),
        draft=entry_.draft or missing,
        plural_source="",
        plural_texts=(),
        plural_previous="",
    )
