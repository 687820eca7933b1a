"""Commands on the letter in other languages: status, export, import, update."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from undersigned.campaign.model import Campaign
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json, code_for
from undersigned.errors import NeedsAPersonError, UnwritableError, UsageError
from undersigned.text.changed import in_signs
from undersigned.text.standing import Standing
from undersigned.translations import deeds
from undersigned.translations.conflicts import preferring
from undersigned.translations.held import Held, hold, keep
from undersigned.translations.taken import MINE, Conflict, Fate, Given, Taken, fates
from undersigned.translations.units import Key, Unit, counts, languages, set_aside, units

_STATES = ("done", "missing", "drafts", "stale", "stays")


def status(asked: argparse.Namespace) -> Answer:
    """Tell how far each language is."""
    held = hold(Path(asked.FILE))
    campaign = held.campaign
    wanted = tuple(given.languages(asked.language) or languages(campaign))
    found = [_counts(campaign, language) for language in wanted]
    texts = [one for language in wanted for one in _unfinished(campaign, language)]
    lines = [
        "\t".join((str(one["language"]), *(f"{one[state]} {state}" for state in _STATES))) for one in found
    ]
    if asked.texts:
        lines += [line for text in texts for line in _in_lines(text)]
    undone = asked.complete and any(text["standing"] != "set-aside" for text in texts)
    facts = {"languages": found, "texts": texts}
    return Answer(facts, lines, [as_json(problem) for problem in held.problems], int(undone))


def _counts(campaign: Campaign, language: str) -> dict[str, object]:
    found = units(campaign, language)
    return {"language": language, "segments": sum(u.shared is not None for u in found), **counts(found)}


def _unfinished(campaign: Campaign, language: str) -> Iterator[dict[str, object]]:
    """Yield the texts that aren't done, and the translations that no text needs any more."""
    from undersigned.translations.offers import offers

    for unit in units(campaign, language):
        if unit.shared is not None and not unit.standing.is_done:
            yield {
                **_named(language, unit.segment, unit.wording, unit.standing.value),
                "changed": _change(unit),
                "offers": [
                    {
                        "segment": offer.segment,
                        "wording": offer.wording,
                        "text": offer.text,
                        "source": offer.source,
                        "likeness": round(offer.likeness, 2),
                        "set_aside": offer.aside,
                    }
                    for offer in offers(campaign, unit)
                ],
            }
    for t in set_aside(campaign.text, language):
        yield {**_named(language, t.segment, t.wording, "set-aside"), "changed": "", "offers": []}


def _named(language: str, segment: str, wording: str, standing: str) -> dict[str, object]:
    return {"language": language, "segment": segment, "wording": wording, "standing": standing}


def _change(unit: Unit) -> str:
    """Return by word what changed in the source since it was translated."""
    if unit.standing is not Standing.STALE or unit.translation is None:
        return ""
    return in_signs(unit.translation.made_for, unit.source)


def _in_lines(text: dict[str, object]) -> Iterator[str]:
    name = f"{text['segment']}|{text['wording']}" if text["wording"] else str(text["segment"])
    yield "\t".join(
        filter(None, (f"{text['language']}: {name}", str(text["standing"]), str(text["changed"])))
    )
    offered = text["offers"]
    assert isinstance(offered, list)
    for offer in offered:
        yield f"\toffered from {offer['segment']}: {' '.join(offer['text'].split())}"


# ----------------------------------------------------------------- out


def export(asked: argparse.Namespace) -> Answer:
    """Write what translators need, a file a language."""
    from undersigned.disk import write_whole
    from undersigned.translations.formats import FORMATS

    held = hold(Path(asked.FILE))
    folder = given.folder(asked.out)
    wanted = given.languages(asked.language) or languages(held.campaign)
    if not wanted:
        raise UsageError("The letter has no other language yet.", fix="Name one with --language, such as es.")
    made = [
        (language, kind, folder / f"{held.name}.{language}{FORMATS[kind].suffix}")
        for language in dict.fromkeys(wanted)
        for kind in dict.fromkeys(asked.format or ["po"])
    ]
    for language, _, path in made:
        if language == held.campaign.text.language:
            raise UsageError("The letter is written in {language} already.", language=language)
        if path.exists() and not asked.replace:
            raise UnwritableError(
                "{path} is there already, and may hold a translator’s work.",
                fix="Take it in first, name another folder, or add --replace.",
                path=path,
            )
    _make(folder)
    for language, kind, path in made:
        write_whole(path, FORMATS[kind].write(held.campaign, language))
    files = [
        {"file": str(path), "format": kind, **_counts(held.campaign, language)}
        for language, kind, path in made
    ]
    problems = [as_json(problem) for problem in held.problems]
    return Answer({"folder": str(folder), "files": files}, [str(path) for *_, path in made], problems)


def _make(folder: Path) -> None:
    from undersigned.disk import unwritable

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error


# ----------------------------------------------------------------- in


def take_in(asked: argparse.Namespace) -> Answer:
    """Take in what translators sent, and save where that changed something."""
    from undersigned.translations import formats, incoming

    given.languages([asked.language] if asked.language else [])
    prefers = _preferred(asked.prefer, [Path(word) for word in asked.TRANSLATED])
    held = _to_change(Path(asked.FILE))
    read = [formats.read(Path(word), held.campaign, asked.language) for word in asked.TRANSLATED]
    campaign, taken = held.campaign, []
    for language in dict.fromkeys(one.language for one in read):
        one = incoming.take_in(campaign, [g for g in read if g.language == language])
        one = preferring(one, prefers) if prefers else one
        campaign = one.campaign if held.is_folder else deeds.with_language(one.campaign, language)
        taken.append((language, one))
    if campaign != held.campaign and not asked.dry_run:
        keep(held, campaign, tuple(language for language, _ in taken))
    asked_in = _ask(held, campaign, taken, read, asked.questions)
    told = [{"language": language, **fates([one])} for language, one in taken]
    problems = [p for _, one in taken for p in one.problems]
    facts = {
        "file": str(held.path),
        "saved": campaign != held.campaign and not asked.dry_run,
        "questions": [str(path) for path in asked_in],
        "files": [
            {"file": word, "language": one.language} for word, one in zip(asked.TRANSLATED, read, strict=True)
        ],
        "languages": told,
        "conflicts": [_conflict(one, came.fates) for _, came in taken for one in came.conflicts],
    }
    lines = [_told(one, dry=asked.dry_run) for one in told]
    return Answer(facts, lines, [as_json(p) for p in (*held.problems, *problems)], code_for(problems))


def _preferred(word: str, paths: Sequence[Path]) -> str:
    """Return what is preferred: "", "mine", "theirs", or the name of one of the files."""
    if word in ("", "mine", "theirs"):
        return word
    name = Path(word).name
    if [path.name for path in paths].count(name) != 1:
        raise UsageError(
            "{name} isn’t the name of one of the files.",
            fix="Say mine, theirs, or the name of a file that is taken in and that no other one has.",
            name=name,
        )
    return name


def _conflict(one: Conflict, known: Mapping[Key, Fate]) -> dict[str, object]:
    unit = one.unit
    owner = unit.shared is None
    chosen = "" if known[unit.key] is Fate.CONFLICT else "mine"
    return {
        "language": unit.language,
        "segment": "" if owner else unit.segment,
        "wording": "" if owner else unit.wording,
        "recipient": unit.segment[1:] if owner else "",
        "column": unit.wording if owner else "",
        "mine": unit.said,
        "versions": [{"files": list(v.files), "text": v.text, "fate": v.fate.value} for v in one.versions],
        "chosen": one.versions[one.chosen].files[0] if one.chosen != MINE else chosen,
    }


def _ask(
    held: Held,
    campaign: Campaign,
    taken: Sequence[tuple[str, Taken]],
    read: Sequence[Given],
    word: str,
) -> list[Path]:
    """Write a Word file for each language that has questions, with the translator's own words in it."""
    from undersigned.disk import write_whole
    from undersigned.translations.handout.writing import write_handout
    from undersigned.translations.incoming import asked_again

    made = []
    for language, one in taken if word else ():
        shown, questions = asked_again(campaign, one, [g for g in read if g.language == language])
        if questions:
            folder = given.folder(word)
            _make(folder)
            path = folder / f"{held.name}.{language}.questions.docx"
            write_whole(path, write_handout(shown, language, questions))
            made.append(path)
    return made


_SAID = {
    "added": "{} new",
    "changed": "{} changed",
    "stale": "{} taken though the text has changed",
    "same": "{} as they were",
    "empty": "{} empty",
    "late": "{} left out, older than what is there",
    "broken": "{} left out, broken",
    "conflict": "{} left out, said differently by two files",
    "unknown": "{} of texts that aren't in the letter",
}


def _told(one: dict[str, object], *, dry: bool) -> str:
    said = ", ".join(words.format(one[fate]) for fate, words in _SAID.items() if one[fate])
    return f"{one['language']}: {said or 'nothing in it'}{' (nothing was saved)' if dry else ''}"


def _to_change(path: Path) -> Held:
    """Read what will be saved again; of a campaign whose text has an error nothing may be saved."""
    if not path.is_dir():
        given.to_change(path)
    return hold(path)


# ----------------------------------------------------------------- what the author says


def update(asked: argparse.Namespace) -> Answer:
    """Bring translations up to date with what the author says of them."""
    held = _to_change(Path(asked.FILE))
    campaign, named = held.campaign, tuple(given.languages(asked.language))
    if held.is_folder and (asked.stays or asked.no_longer_stays):
        raise NeedsAPersonError(
            "What stays in the source language stands in a template’s letter.toml.",
            fix='Add it there: under [stays], a line such as es = ["subject"].',
        )
    right: list[dict[str, object]] = []
    for segment in asked.still_right or ():
        campaign, done = deeds.still_right(campaign, segment, named)
        right.append({"segment": segment, "languages": list(done)})
    for segment in asked.stays or ():
        campaign = deeds.stays(campaign, segment, named)
    for segment in asked.no_longer_stays or ():
        campaign = deeds.stays(campaign, segment, named, on_purpose=False)
    if not (asked.still_right or asked.stays or asked.no_longer_stays) and not held.is_folder:
        for language in named:
            campaign = deeds.with_language(campaign, language)
    present = tuple(dict.fromkeys((*languages(campaign), *(named if held.is_folder else ()))))
    written: tuple[Path, ...] = ()
    if not asked.dry_run and (held.is_folder or campaign != held.campaign):
        written = keep(held, campaign, present)
    found = [_counts(campaign, language) for language in present]
    facts = {
        "file": str(held.path),
        "saved": bool(written),
        "written": [str(path) for path in written],
        "still_right": right,
        "languages": found,
    }
    lines = [f"{one['segment']}: {_still(one)}" for one in right]
    lines += ["\t".join((str(one["language"]), *(f"{one[s]} {s}" for s in _STATES))) for one in found]
    if asked.dry_run:
        lines.append("nothing was saved")
    return Answer(facts, lines, [as_json(problem) for problem in held.problems])


def _still(one: dict[str, object]) -> str:
    done = one["languages"]
    assert isinstance(done, list)
    return f"still right in {', '.join(done)}" if done else "nothing was stale"
