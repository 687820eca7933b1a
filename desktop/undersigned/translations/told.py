"""What is told of translators' files beside what is wrong in a text: remarks, drafts, what fits nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from undersigned.language import tags
from undersigned.language.plurals import forms
from undersigned.language.po import PoEntry
from undersigned.problems import Place, Problem, Severity
from undersigned.translations.glossary import TERM_DIFFERS
from undersigned.translations.taken import Fate, Given
from undersigned.translations.units import Key

REMARK, _UNKNOWN = "translation-remark", "translation-unknown"
_OTHER = "translations-other-language"
_DRAFTS, _DOUBTED, _NOTHING = "translations-drafts", "translations-doubted", "translations-of-nothing"
NO_QUESTIONS = frozenset(
    {TERM_DIFFERS, REMARK, _DRAFTS, _DOUBTED, _NOTHING, _OTHER}
)  # nothing to ask a translator

_NEW = (Fate.ADDED, Fate.CHANGED)


def remark(place: Place, file: str, words: str) -> Problem:
    """Return a translator's question or remark on a text, which somebody should read."""
    return Problem(
        REMARK,
        Severity.LOOK,
        "{file} has a remark on this text: “{words}”",
        place,
        fix="Answer whoever sent it, if it is a question.",
        facts={"file": file, "words": " ".join(words.split())},
    )


def not_there(place: Place, file: str, entry: PoEntry) -> Problem:
    """Return that words are for a text that isn't there; or for none, where the text beside them is lost."""
    if entry.source == NO_SOURCE:
        return Problem(
            "translation-of-what",
            Severity.STOPS,
            "{file} has a translation without its text beside it, so it wasn’t taken in: “{words}”",
            Place(file=file, language=place.language),
            fix="See in the file where it belongs, and copy it to that text.",
            facts={"file": file, "words": short(entry.text)},
        )
    return Problem(
        _UNKNOWN,
        Severity.LOOK,
        "{file} translates a text that isn’t in the letter, so it wasn’t taken in: “{source}”",
        place,
        fix="See whether the file belongs to this letter.",
        facts={"file": file, "source": short(entry.source)},
    )


NO_SOURCE = "?"  # of an entry beside which no text stood


def forms_missing(place: Place, file: str, entry: PoEntry) -> Problem | None:
    """Return that a plural's forms aren't all there; None where they are, or none is."""
    given = sum(bool(text.strip()) for text in entry.plural_texts)
    wanted = len(forms(place.language))
    if not entry.plural_source or not given or given >= wanted:
        return None
    return Problem(
        "translation-forms-missing",
        Severity.LOOK,
        "{language} has {wanted} forms of this text, for different counts, and {file} fills in {given}.",
        place,
        fix="Have all of them filled in; until then it is a draft.",
        facts={"file": file, "given": given, "wanted": wanted, "language": place.language},
    )


def with_files(
    problems: Sequence[Problem],
    languages: Sequence[str],
    given: Sequence[Given],
    entries: Mapping[Key, list[tuple[str, PoEntry]]],
    fates: Mapping[Key, Fate],
) -> tuple[Problem, ...]:
    """Return the problems of files, then those of texts; a file that is of another letter is told once."""
    found = (
        *(p for file in given for p in _languages(file, languages)),
        *_of_files(given, entries, fates),
    )
    foreign = {p.place.file for p in found if p.kind == _NOTHING}
    return (*found, *(p for p in problems if p.kind != _UNKNOWN or p.place.file not in foreign))


def _of_files(
    given: Sequence[Given], entries: Mapping[Key, list[tuple[str, PoEntry]]], fates: Mapping[Key, Fate]
) -> Iterator[Problem]:
    """Yield what each file's marks mean, and which file belongs to another letter."""
    for file in given:
        own = {key: e for key, found in entries.items() for name, e in found if name == file.name}
        said = [key for key, entry in own.items() if entry.text.strip()]
        unknown = sum(fates.get(key) is Fate.UNKNOWN for key in said)
        if 2 * unknown > len(said):
            yield _of_nothing(file, unknown, len(said))
        marked = [key for key in said if own[key].draft and not own[key].previous]
        yield from _marks(file, [key for key in marked if not key[0].startswith("@")], fates)


def _languages(file: Given, known: Sequence[str]) -> Iterator[Problem]:
    """Yield where a file may be in another language than the one it is taken in as."""
    own, said = tags.parse(file.language).language, file.says.replace("_", "-")
    place = Place(file=file.name, language=file.language)
    near = [tag for tag in known if tags.parse(tag).language == own]
    if tags.is_known(said) and tags.parse(said).language != own:
        yield Problem(
            _OTHER,
            Severity.LOOK,
            "{file} says that it is in {said}, and was taken in as {language}.",
            place,
            fix="See which is right.",
            facts={"file": file.name, "said": said, "language": file.language},
        )
    elif near and file.language not in known:
        yield Problem(
            _OTHER,
            Severity.LOOK,
            "{file} is in {language}, in which the letter had nothing yet; it is in {near}.",
            place,
            fix="If it is meant for {near}, take it in again as {near}.",
            facts={"file": file.name, "language": file.language, "near": near[0]},
        )


def _of_nothing(file: Given, number: int, of_all: int) -> Problem:
    return Problem(
        _NOTHING,
        Severity.STOPS,
        "{number} of the {of_all} translations in {file} are of texts that aren’t in this letter.",
        Place(file=file.name, language=file.language),
        fix="See whether it is the right file, and the right campaign.",
        facts={"file": file.name, "number": number, "of_all": of_all},
    )


def _marks(file: Given, marked: Sequence[Key], fates: Mapping[Key, Fate]) -> Iterator[Problem]:
    place = Place(file=file.name, language=file.language)
    drafts = sum(fates.get(key) in _NEW for key in marked)
    doubted = [key for key in marked if fates.get(key) is Fate.SAME]
    if drafts:
        yield Problem(
            _DRAFTS,
            Severity.LOOK,
            "{file} marks {number} of its translations as unfinished; they came in as drafts.",
            place,
            fix="Have them finished, or say that they are done.",
            facts={"file": file.name, "number": drafts},
        )
    if doubted:
        yield Problem(
            _DOUBTED,
            Severity.LOOK,
            "{file} marks {number} translations as unfinished that are the same here: {names}.",
            place,
            fix="See what is wrong with them; those that are done here stay so.",
            facts={"file": file.name, "number": len(doubted), "names": _listed(doubted)},
        )


def _listed(keys: Sequence[Key], most: int = 5) -> str:
    names = ["|".join(filter(None, key)) for key in keys]
    return ", ".join([*names[:most], *(["…"] if len(names) > most else [])])


def short(text: str) -> str:
    """Return the beginning of a text, on one line."""
    text = " ".join(text.split())
    return text if len(text) <= 60 else f"{text[:59]}…"
