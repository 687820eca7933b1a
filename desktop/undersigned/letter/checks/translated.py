"""Slips in what was translated, as `slips` finds them by holding a translation against its source."""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.campaign.model import Campaign
from undersigned.language import tags
from undersigned.letter.checks.reading import Read
from undersigned.letter.glossary import pairs_of
from undersigned.letter.overlay import overlays, translation_for
from undersigned.letter.remembered import remembered
from undersigned.letter.slips import slips
from undersigned.problems import Place, Problem, Severity
from undersigned.text.files import sources
from undersigned.text.model import LetterText
from undersigned.text.stale import is_stale


def translation_slips(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find what is lost or odd in the translations that this letter says."""
    language, text = read.letter.language, campaign.text
    if language == text.language:
        return
    known, wanted = overlays(text), _sources(text)
    for key, place in _places(read).items():
        source = wanted.get(key, "")
        translation = translation_for(known, *key, language, source) if source else None
        if translation is None or translation.stays or translation.draft:
            continue
        if not is_stale(translation.made_for, source):
            for f in slips(source, translation.text, language, key[0], pairs_of(text, source, language)):
                yield Problem(f.kind, f.severity, f.message, place, fix=f.fix, facts=f.facts)


def borrowed(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Tell that a letter for a region says what was translated for the language as a whole."""
    language, text = read.letter.language, campaign.text
    if language == text.language or len(tags.family(language)) < 2:
        return
    found, wanted = overlays(text), _sources(text)
    lent: dict[str, int] = {}
    for key in _places(read):
        source = wanted.get(key, "")
        said = translation_for(found, *key, language, source) if source else None
        if said is not None and said.language != language:
            lent[said.language] = lent.get(said.language, 0) + 1
    for parent, number in lent.items():
        yield Problem(
            "translation-borrowed",
            Severity.LOOK,
            "{number} texts of this letter are said in {parent}, as there is no translation into {language}.",
            Place(recipient=read.letter.recipient, language=language, part="translations"),
            fix="Leave it so if they read well there, or translate what is said otherwise.",
            facts={"number": number, "parent": parent, "language": language},
        )


def half_translated(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Tell that people are addressed in the original language, in a letter that is otherwise translated."""
    language, source = read.letter.language, campaign.text.language
    recipient = next((r for r in campaign.recipients if r.id == read.letter.recipient), None)
    if recipient is None or tags.parse(language).language == tags.parse(source).language:
        return
    if not any(t.language in tags.family(language) for t in campaign.text.translations):
        return
    another_script = tags.script(language) != tags.script(source)
    left: dict[str, None] = {}
    for person in (*recipient.addressees, *recipient.cc):
        for word, known in ((person.honorific, person.honorifics), (person.title, person.titles)):
            if word and not tags.spoken(known, language) and (another_script or word in _COURTESY):
                left[word] = None
    if left:
        yield Problem(
            "address-untranslated",
            Severity.LOOK,
            "In this letter’s address some words are still in the original language: {words}.",
            Place(recipient=recipient.id, language=language),
            fix="Translate them; translators’ files have them at their end.",
            facts={"words": ", ".join(f"“{word}”" for word in left)},
        )


_COURTESY = frozenset({"Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Mx.", "Mx"})


def _places(read: Read) -> dict[tuple[str, str], Place]:
    """Return the places of the texts that this letter says, or failed to."""
    found = {(p.place.segment, p.place.wording): p.place for p in read.letter.problems}
    return found | {(p.origin.segment, p.origin.wording): read.place(p) for p in read.pieces}


@remembered(8)
def _sources(text: LetterText) -> dict[tuple[str, str], str]:
    return sources(text)
