"""Commands on the letters themselves: check, and how the exported ones stand."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from undersigned.campaign import file
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json, code_for, counted, of_error, progress
from undersigned.errors import NeedsAPersonError, UndersignedError

if TYPE_CHECKING:
    from undersigned.campaign.model import Campaign
    from undersigned.problems import Problem


def check(asked: argparse.Namespace) -> Answer:
    """Tell what is wrong or doubtful in the letters; nothing is written."""
    from undersigned.export import letters_of

    opened, day = file.read(Path(asked.FILE)), given.day(asked.as_of)
    chosen = letters_of(opened.campaign, asked.recipient or (), asked.language or ())
    refuse_none(chosen, asked.FILE)
    letters, found, failed = [], list(opened.problems), []
    for number, (recipient, language) in enumerate(chosen, 1):
        progress(f"{number} of {len(chosen)}: {recipient}")
        problems, failure = _checked(opened.campaign, recipient, language, day)
        found += problems
        failed += failure
        errors = sum(problem.stops for problem in problems)
        about = {"recipient": recipient, "language": language}
        letters.append({**about, "errors": errors + len(failure), "warnings": len(problems) - errors})
    told = shown(found, failed)
    errors = sum(problem["severity"] == "error" for problem in told)
    counts = {"errors": errors, "warnings": len(told) - errors}
    found_in_all = f"{counted(errors, 'error')}, {counted(counts['warnings'], 'warning')}"
    line = f"{counted(len(chosen), 'letter')}: {found_in_all}"
    code = code_for(found, *(answer.code for answer in failed))
    return Answer({"letters": letters, **counts}, [line], told, code)


def states(asked: argparse.Namespace) -> Answer:
    """Tell which exported letters are up to date, and why the others aren't."""
    from undersigned.export import plan
    from undersigned.export.state import Stand
    from undersigned.export.state import states as stands

    opened, day = file.read(Path(asked.FILE)), given.day(asked.as_of)
    campaign = opened.campaign
    formats = asked.format or sorted({r.format for r in campaign.records if r.event == "exported"}) or ["pdf"]
    planned = plan(campaign, asked.recipient or (), asked.language or (), formats)
    refuse_none(planned, asked.FILE)
    folder = given.folder(asked.out) if asked.out is not None else None
    found, failed = [], []
    for state in stands(campaign, planned, folder, as_of=day):
        found.append(state)
        progress(f"{len(found)} of {len(planned)}: {state.recipient}")
        if state.error:
            failed.append(error_in(state.error, state.recipient, state.language))
    facts = [
        {
            "recipient": s.recipient,
            "language": s.language,
            "format": s.format,
            "file": s.record.file if s.record else "",
            "state": s.stand.value,
            "why": [str(reason) for reason in s.why],
            "exported": s.record.on if s.record else "",
        }
        for s in found
    ]
    lines = [
        "\t".join((s.recipient, s.language, s.format, s.stand, ", ".join(map(str, s.why)))).rstrip()
        for s in found
    ]
    current = sum(s.stand is Stand.CURRENT for s in found)
    code = code_for(opened.problems, *(answer.code for answer in failed))
    told = shown(opened.problems, failed)
    return Answer({"letters": facts, "up_to_date": current}, lines, told, code)


def _checked(
    campaign: Campaign, recipient: str, language: str, day: datetime.date | None
) -> tuple[tuple[Problem, ...], list[Answer]]:
    """Return the problems of one letter, and the error that kept it from being put into words."""
    from undersigned.produce import prepare

    try:
        return prepare(campaign, recipient, language, as_of=day).problems, []
    except UndersignedError as error:
        return (), [error_in(error, recipient, language)]


def shown(found: Iterable[Problem], failed: Iterable[Answer]) -> list[Mapping[str, object]]:
    """Return problems and errors, each once: what is wrong in one format is so in the others."""
    told: list[Mapping[str, object]] = []
    if there := tuple(found):
        from undersigned.letter.check import grouped

        told += [as_json(trouble.problem, trouble.places) for trouble in grouped(there)]
    for answer in failed:
        told += [problem for problem in answer.problems if problem not in told]
    return told


def error_in(error: UndersignedError, recipient: str, language: str) -> Answer:
    """Return what is said of an error that kept one letter back."""
    return of_error(error, recipient=recipient, language=language)


def refuse_none(letters: Sequence[object], path: str) -> None:
    """Say so where there is no letter at all.

    Raises:
        NeedsAPersonError: the campaign has no recipients.
    """
    if not letters:
        raise NeedsAPersonError(
            "{path} has no recipients, so there is no letter yet.",
            fix="Take some in from a table with `undersigned recipients import`.",
            path=path,
        )
