"""Commands on the letters themselves: check and export."""

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
    from undersigned.export import Outcome, Planned
    from undersigned.problems import Problem


def check(asked: argparse.Namespace) -> Answer:
    """Tell what is wrong or doubtful in the letters; nothing is written."""
    from undersigned.export import letters_of

    opened, day = file.read(Path(asked.FILE)), given.day(asked.as_of)
    chosen = letters_of(opened.campaign, asked.recipient or (), asked.language or ())
    _refuse_none(chosen, asked.FILE)
    letters, found, failed = [], list(opened.problems), []
    for number, (recipient, language) in enumerate(chosen, 1):
        progress(f"{number} of {len(chosen)}: {recipient}")
        problems, failure = _checked(opened.campaign, recipient, language, day)
        found += problems
        failed += failure
        errors = sum(problem.stops for problem in problems)
        about = {"recipient": recipient, "language": language}
        letters.append({**about, "errors": errors + len(failure), "warnings": len(problems) - errors})
    shown = _shown(found, failed)
    errors = sum(problem["severity"] == "error" for problem in shown)
    counts = {"errors": errors, "warnings": len(shown) - errors}
    found_in_all = f"{counted(errors, 'error')}, {counted(counts['warnings'], 'warning')}"
    line = f"{counted(len(chosen), 'letter')}: {found_in_all}"
    code = code_for(found, *(answer.code for answer in failed))
    return Answer({"letters": letters, **counts}, [line], shown, code)


def export(asked: argparse.Namespace) -> Answer:
    """Write the letters, each to a file of its own."""
    from undersigned import export as exporting

    opened, folder, day = file.read(Path(asked.FILE)), given.folder(asked.out), given.day(asked.as_of)
    campaign, formats = opened.campaign, asked.format or ("pdf",)
    planned = exporting.plan(
        campaign, asked.recipient or (), asked.language or (), formats, draft=asked.draft
    )
    _refuse_none(planned, asked.FILE)
    kept_back = [exporting.Outcome(*one[:3], folder / one.file) for one in planned]
    broken = not asked.draft and any(problem.stops for problem in opened.problems)
    outcomes = kept_back if broken else _written(opened.campaign, planned, folder, day, draft=asked.draft)
    failed = [_error_in(o.error, o.recipient, o.language) for o in outcomes if o.error]
    found = [*opened.problems, *(problem for o in outcomes for problem in o.problems)]
    written = [o for o in outcomes if o.written]
    facts = {"folder": str(folder), "letters": [_facts(o) for o in outcomes], "written": len(written)}
    code = max(int(len(written) < len(outcomes)), *(answer.code for answer in failed), 0)
    return Answer(facts, [str(o.path) for o in written], _shown(found, failed), code)


def _checked(
    campaign: Campaign, recipient: str, language: str, day: datetime.date | None
) -> tuple[tuple[Problem, ...], list[Answer]]:
    """Return the problems of one letter, and the error that kept it from being put into words."""
    from undersigned.produce import prepare

    try:
        return prepare(campaign, recipient, language, as_of=day).problems, []
    except UndersignedError as error:
        return (), [_error_in(error, recipient, language)]


def _written(
    campaign: Campaign, planned: Sequence[Planned], folder: Path, day: datetime.date | None, *, draft: bool
) -> list[Outcome]:
    from undersigned.export import export as write_all

    outcomes = []
    for outcome in write_all(campaign, planned, folder, as_of=day, draft=draft):
        outcomes.append(outcome)
        progress(f"{len(outcomes)} of {len(planned)}: {outcome.path.name}")
    return outcomes


def _facts(outcome: Outcome) -> dict[str, object]:
    return {
        "recipient": outcome.recipient,
        "language": outcome.language,
        "format": outcome.format,
        "file": str(outcome.path),
        "written": outcome.written,
        "pages": outcome.pages,
        "signatories": outcome.signatories,
        "sha256": outcome.sha256,
    }


def _shown(found: Iterable[Problem], failed: Iterable[Answer]) -> list[Mapping[str, object]]:
    """Return problems and errors, each once: what is wrong in one format is so in the others."""
    from undersigned.letter.check import grouped

    shown: list[Mapping[str, object]] = [
        as_json(trouble.problem, trouble.places) for trouble in grouped(found)
    ]
    for answer in failed:
        shown += [problem for problem in answer.problems if problem not in shown]
    return shown


def _error_in(error: UndersignedError, recipient: str, language: str) -> Answer:
    """Return what is said of an error that kept one letter back."""
    return of_error(error, recipient=recipient, language=language)


def _refuse_none(letters: Sequence[object], path: str) -> None:
    if not letters:
        raise NeedsAPersonError(
            "{path} has no recipients, so there is no letter yet.",
            fix="Take some in from a table with `undersigned recipients import`.",
            path=path,
        )
