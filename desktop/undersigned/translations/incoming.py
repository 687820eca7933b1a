"""Entries that came back from translators, taken into a campaign: what fits, and nothing else.

An entry without words changes nothing, so nothing is ever lost by taking in a file. One whose source
changed meanwhile comes in with the source it was made for, so that it counts as stale; what would
print something wrong is left out and told, and so is what two files say differently.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from undersigned.campaign.model import Campaign
from undersigned.language.po import PoEntry, tight
from undersigned.letter.glossary import pairs_of
from undersigned.letter.slips import slips
from undersigned.problems import Place, Problem, Severity
from undersigned.text.counted import same_source
from undersigned.text.model import Translation
from undersigned.text.pieces import pieces
from undersigned.text.stale import is_stale
from undersigned.text.standing import Standing
from undersigned.translations import data, told
from undersigned.translations.catalogue import rejoined
from undersigned.translations.glossary import told_of_terms
from undersigned.translations.recognised import recognised
from undersigned.translations.taken import Conflict, Fate, Given, Taken, Version
from undersigned.translations.units import Key, Unit, languages, set_aside, units


@dataclass(slots=True)
class _Desk:
    """What is known while a language's entries are taken in."""

    campaign: Campaign
    language: str
    units: Mapping[Key, Unit]
    fates: dict[Key, Fate] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    texts: dict[Key, Translation] = field(default_factory=dict)
    words: dict[Key, str] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)

    def tell(self, problem: Problem | None) -> None:
        if problem is not None:
            self.problems.append(problem)

    def place(self, key: Key, file: str = "") -> Place:
        owner = key[0].startswith(data.MARK)
        unit = self.units.get(key)
        line = unit.shared.line if unit is not None and unit.shared is not None else 0
        return Place(
            file=file,
            segment="" if owner else key[0],
            wording="" if owner else key[1],
            recipient=key[0].removeprefix(data.MARK) if owner else "",
            column=key[1] if owner else "",
            language=self.language,
            line=0 if key[1] else line,
        )


def take_in(campaign: Campaign, given: Sequence[Given]) -> Taken:
    """Return the campaign with what the files of one language say.

    Where two files change the same text in different ways, neither is taken, and both are told.
    """
    language = given[0].language
    desk = _Desk(campaign, language, {unit.key: unit for unit in units(campaign, language)})
    by_key: dict[Key, list[tuple[str, PoEntry]]] = {}
    aside = {(t.segment, t.wording) for t in set_aside(campaign.text, language)}
    for file in given:
        whole = []
        for entry in (one for one in file.entries if not one.obsolete):
            whole.append(rejoined(entry, language))
            desk.tell(
                told.forms_missing(desk.place((entry.segment, entry.wording), file.name), file.name, entry)
            )
        for entry in recognised(whole, desk.units, aside):
            by_key.setdefault((entry.segment, entry.wording), []).append((file.name, entry))
        desk.problems += told_of_terms(campaign, language, file.name, file.terms)
    for key, found in by_key.items():
        if key not in desk.units:
            _not_there(desk, key, found, known=key in aside)
            continue
        chosen = _one_of(desk, desk.units[key], found)
        if chosen is not None:
            _take(desk, desk.units[key], *chosen)
    problems = told.with_files(desk.problems, languages(campaign), given, by_key, desk.fates)
    return Taken(_with(desk), desk.fates, problems, tuple(desk.conflicts))


def _take(desk: _Desk, unit: Unit, name: str, entry: PoEntry) -> None:
    """Take an entry in; where it says otherwise what was done here, both can be looked at."""
    kept = unit.lent or unit.translation
    if entry.comment.strip() and (kept is None or entry.comment != kept.comment):
        desk.tell(told.remark(desk.place(unit.key, name), name, entry.comment))
    fate = desk.fates[unit.key] = _taken(desk, unit, name, entry)
    finished = unit.lent is None and (unit.shared is None or unit.standing is Standing.DONE)
    if fate is Fate.CHANGED and finished:
        desk.conflicts.append(Conflict(unit, (_version(desk, unit, (name,), entry),), chosen=0))


def _version(desk: _Desk, unit: Unit, files: tuple[str, ...], entry: PoEntry) -> Version:
    """Return what an entry would become, without taking it in."""
    aside = _Desk(desk.campaign, desk.language, desk.units)
    fate = _taken(aside, unit, files[0], entry)
    made, words = aside.texts.get(unit.key), aside.words.get(unit.key, "")
    return Version(files, entry.text, fate, made, words, tuple(aside.problems))


def _not_there(desk: _Desk, key: Key, found: Sequence[tuple[str, PoEntry]], *, known: bool) -> None:
    """Tell of words for a text that isn't there any more; those that are kept already are no news."""
    desk.fates[key] = Fate.UNKNOWN
    name, entry = found[0]
    if not known and entry.text.strip():
        desk.tell(told.not_there(desk.place(key, name), name, entry))


def _one_of(desk: _Desk, unit: Unit, found: Sequence[tuple[str, PoEntry]]) -> tuple[str, PoEntry] | None:
    """Return what is to be taken of what the files say; None where they contradict each other."""
    said = [(name, entry) for name, entry in found if entry.text.strip()]
    if not said:
        return found[0]
    present = unit.said
    new = [(name, entry) for name, entry in said if not _same_text(entry.text, present)]
    if not new:
        return said[-1]
    finished = [pair for pair in new if not pair[1].draft] or new
    others = [pair for pair in finished[1:] if not _same_text(pair[1].text, finished[0][1].text)]
    if not others:
        return finished[0]
    desk.fates[unit.key] = Fate.CONFLICT
    same_file = finished[0][0] == others[0][0]
    message = "{first} and {second} translate this text differently: “{one}” and “{other}”."
    if same_file:
        message = "{first} has this text twice, translated differently: “{one}” and “{other}”."
    clash = Problem(
        "translation-conflict",
        Severity.STOPS,
        message,
        desk.place(unit.key),
        fix="Take one of the two out of the file, or type what is right."
        if same_file
        else "Decide for one of them, and take in that file alone, or type it.",
        facts={
            "first": finished[0][0],
            "second": others[0][0],
            "one": finished[0][1].text,
            "other": others[0][1].text,
        },
    )
    desk.tell(clash)
    by_text: list[tuple[list[str], PoEntry]] = []
    for name, entry in finished:
        known = next((names for names, one in by_text if _same_text(one.text, entry.text)), None)
        if known is None:
            by_text.append(([name], entry))
        else:
            known.append(name)
    versions = tuple(_version(desk, unit, tuple(names), entry) for names, entry in by_text)
    desk.conflicts.append(Conflict(unit, versions, told=clash))
    return None


def _taken(desk: _Desk, unit: Unit, name: str, entry: PoEntry) -> Fate:
    present = unit.lent or unit.translation
    if not entry.text.strip():
        return Fate.EMPTY
    made_for = entry.previous or entry.source
    if same_source(made_for, unit.source) or _same_text(made_for, unit.source):
        made_for = unit.source
    stale = is_stale(made_for, unit.source)
    stays = present is not None and present.stays
    if _same_text(entry.text, unit.source) and (stays or unit.shared is None):
        return Fate.SAME
    if present is not None and not stays and _same_text(entry.text, present.text):
        current = not is_stale(present.made_for, unit.source)
        if entry.draft or stale or (current and not present.draft):
            return Fate.SAME  # what was said to be done here stays so
    if not _checked(desk, unit, name, entry, made_for):
        return Fate.BROKEN
    if stale and (unit.shared is None or unit.standing.is_done):
        desk.tell(_late(desk.place(unit.key, name), name))
        return Fate.LATE
    if unit.shared is None:
        desk.words[unit.key] = entry.text
        return Fate.CHANGED if present is not None else Fate.ADDED
    text = _as_typed(entry.text)
    comment = entry.comment or (present.comment if present is not None else "")
    desk.texts[unit.key] = Translation(
        unit.segment, unit.wording, desk.language, text, made_for, draft=entry.draft, comment=comment
    )
    if stale:
        desk.tell(_stale(desk.place(unit.key, name), name))
        return Fate.STALE
    return Fate.ADDED if unit.standing is Standing.MISSING else Fate.CHANGED


def _as_typed(text: str) -> str:
    """Return a translation without spaces around it and within its fields."""
    return tight(text.strip())


def _same_text(one: str, other: str) -> bool:
    """Whether two texts say the same, however their Markdown is typed."""
    left, right = _as_typed(one), _as_typed(other)
    return left == right or pieces(left) == pieces(right)


def _checked(desk: _Desk, unit: Unit, name: str, entry: PoEntry, made_for: str) -> bool:
    """Tell the slips in an entry; return whether it can be taken in."""
    place = desk.place(unit.key, name)
    terms = pairs_of(desk.campaign.text, made_for, desk.language)
    found = slips(made_for, entry.text, desk.language, unit.segment, terms) if unit.shared is not None else ()
    for fault in found:
        desk.tell(Problem(fault.kind, fault.severity, fault.message, place, fault.fix, fault.facts))
    return not any(fault.severity is Severity.STOPS for fault in found)


def _stale(place: Place, name: str) -> Problem:
    return Problem(
        "translation-came-stale",
        Severity.LOOK,
        "The text has changed since {file} was made, so this translation needs another look.",
        place,
        fix="Compare it with what changed, then say that it is done.",
        facts={"file": name},
    )


def _late(place: Place, name: str) -> Problem:
    return Problem(
        "translation-came-late",
        Severity.LOOK,
        "{file} translates an older state of this text, which has a newer translation; it wasn’t taken in.",
        place,
        fix="Nothing needs to be done, unless the older one is better.",
        facts={"file": name},
    )


def _with(desk: _Desk) -> Campaign:
    """Return the campaign with what was taken in, in its place; new ones in the order of the letter."""
    campaign = data.with_words(desk.campaign, desk.language, desk.words)
    if not desk.texts:
        return campaign
    new = dict(desk.texts)
    kept: list[Translation] = []
    for t in campaign.text.translations:
        key = (t.segment, t.wording)
        kept.append(new.pop(key) if t.language == desk.language and key in new else t)
    added = (new[key] for key in desk.units if key in new)
    return replace(campaign, text=replace(campaign.text, translations=(*kept, *added)))


def asked_again(campaign: Campaign, taken: Taken, given: Sequence[Given]) -> tuple[Campaign, dict[Key, str]]:
    """Return what to send back to a translator: her own words also where they weren't taken, and questions.

    The campaign is only for showing; what wasn't taken stands in it as a draft.
    """
    questions: dict[Key, list[str]] = {}
    language = given[0].language
    for problem in taken.problems:
        if problem.kind in told.NO_QUESTIONS:
            continue
        place = problem.place
        key = (
            (f"{data.MARK}{place.recipient}", place.column)
            if place.recipient
            else (place.segment, place.wording)
        )
        questions.setdefault(key, []).append(f"{problem} {problem.advice()}".strip())
    there = {unit.key: unit for unit in units(campaign, language)}
    shown = {}
    for file in given:
        for entry in file.entries:
            whole = rejoined(entry, language)
            key = (whole.segment, whole.wording)
            if key in questions and key in there and whole.text.strip() and there[key].shared is not None:
                source = there[key].source
                shown[key] = Translation(*key, language, _as_typed(whole.text), source, draft=True)
    kept = [
        t for t in campaign.text.translations if (t.segment, t.wording) not in shown or t.language != language
    ]
    text = replace(campaign.text, translations=(*kept, *shown.values()))
    return replace(campaign, text=text), {
        key: "\n".join(said) for key, said in questions.items() if key in there
    }
