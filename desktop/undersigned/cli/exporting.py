"""The command that exports letters: what was asked for, progress, a stop, and what came of it."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import secrets
import signal
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from undersigned import ahead
from undersigned.cli.said import STOPPED, Answer, counted, progress
from undersigned.errors import UndersignedError

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

    from undersigned.campaign.file import Opened
    from undersigned.export import How, Outcome, Planned
    from undersigned.problems import Problem


def export(asked: argparse.Namespace) -> Answer:
    """Write the letters, each to a file of its own, and note in the campaign what was written."""
    workers = _begun(asked)  # before all else is loaded
    from undersigned import export as exporting
    from undersigned.campaign import file
    from undersigned.cli import given
    from undersigned.cli.letters import refuse_none

    path, folder = Path(asked.FILE), given.folder(asked.out)
    opened = file.read(path)
    pattern = exporting.DEFAULT if asked.name is None else asked.name
    planned = exporting.plan(
        opened.campaign,
        asked.recipient or (),
        asked.language or (),
        asked.format or ("pdf",),
        draft=asked.draft,
        pattern=pattern,
    )
    refuse_none(planned, asked.FILE)
    if not asked.draft and any(problem.stops for problem in opened.problems):
        kept_back = [exporting.Outcome(*one[:3], folder / one.file) for one in planned]
        return _answer(opened, planned, kept_back, folder, (), len(planned), stopped=False)
    with _stoppable() as stop:
        how = exporting.How(
            as_of=given.day(asked.as_of),
            draft=asked.draft,
            jobs=given.count(asked.jobs, "--jobs"),
            resume=asked.resume,
            manifest=asked.manifest,
            move_earlier=asked.move_earlier,
            combined=asked.combined,
            zipped=asked.zip,
            pattern=pattern,
            beside=(path.resolve().parent,),
            mark=secrets.token_hex(6),
            stop=stop.is_set,
            workers=workers,
        )
        outcomes = []
        for outcome in exporting.export(opened.campaign, planned, folder, how):
            outcomes.append(outcome)
            progress(f"{min(len(outcomes), len(planned))} of {len(planned)}: {outcome.path.name}")
        told = _remembered(opened, path, outcomes, how)
    wanted = len(planned) + asked.combined + asked.zip
    return _answer(opened, planned, outcomes, folder, told, wanted, stopped=stop.is_set())


def _begun(asked: argparse.Namespace) -> BaseContext | None:
    """Let workers begin to load what makes letters, if some may be wanted."""
    if asked.jobs == "1" or (asked.recipient and not asked.jobs) or ahead.cores() == 1:
        return None
    return ahead.load("undersigned.export.warm")


@contextlib.contextmanager
def _stoppable() -> Iterator[threading.Event]:
    """Let the first Ctrl-C end the work after the letter at hand, and only the second break it off."""
    stop = threading.Event()

    def asked(number: int, _: object) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    before = signal.signal(signal.SIGINT, asked)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


def _remembered(opened: Opened, path: Path, outcomes: Sequence[Outcome], how: How) -> tuple[Problem, ...]:
    """Save in the campaign which letters were written; return a warning where that can't be."""
    from undersigned.campaign import file
    from undersigned.export.records import recorded
    from undersigned.problems import Place, Problem, Severity

    if any(problem.stops for problem in opened.problems):  # saving would write down how we understood it
        return ()
    now = datetime.datetime.now(datetime.UTC)
    campaign = recorded(opened.campaign, outcomes, now, draft=how.draft)
    if campaign is opened.campaign:
        return ()
    try:
        file.write(path, campaign, replacing=opened.sha256, mark=how.mark)
    except UndersignedError as error:
        what = "The letters were written, but the campaign file doesn't know of it: {why}"
        facts = {"path": path, "why": str(error)}
        fix = "Nothing is lost; this computer remembers which files it wrote."
        return (Problem("not-recorded", Severity.LOOK, what, Place(file=str(path)), fix, facts),)
    return ()


def _answer(
    opened: Opened,
    planned: Sequence[Planned],
    outcomes: Sequence[Outcome],
    folder: Path,
    told: Sequence[Problem],
    wanted: int,
    *,
    stopped: bool,
) -> Answer:
    from undersigned.cli.letters import error_in, shown

    order = {one: place for place, one in enumerate(one[:3] for one in planned)}
    files = [o for o in outcomes if o.format]
    files.sort(key=lambda o: order.get((o.recipient, o.language, o.format), len(order)))
    written = [o for o in files if o.written]
    failed = [error_in(o.error, o.recipient, o.language) for o in files if o.error]
    problems = [*opened.problems, *(problem for o in outcomes for problem in o.problems), *told]
    untried = wanted - len(files)
    current = sum(o.unchanged for o in written)
    facts = {
        "folder": str(folder),
        "letters": [_facts(o) for o in files],
        "written": len(written),
        "up_to_date": current,
        "left": untried,
    }
    code = max(int(len(written) < len(files)), *(answer.code for answer in failed), 0)
    shown_problems = shown(problems, failed)
    if untried:
        shown_problems.append(_unfinished(len(written), wanted, untried, stopped=stopped))
    lines = [str(o.path) for o in written]
    return Answer(facts, lines, shown_problems, STOPPED if stopped and (untried or code) else code)


def _unfinished(written: int, wanted: int, untried: int, *, stopped: bool) -> dict[str, object]:
    """Return what is said of letters that weren't tried, after a stop or on a full disk."""
    began = "Stopped" if stopped else "The export ended early"
    return {
        "severity": "error",
        "kind": "stopped" if stopped else "unfinished",
        "what": f"{began}: {written} of {counted(wanted, 'file')} are written, each of them whole; "
        f"{untried} weren't made.",
        "place": {},
        "fix": "Export again with --resume to make the rest.",
    }


def _facts(outcome: Outcome) -> dict[str, object]:
    return {
        "recipient": outcome.recipient,
        "language": outcome.language,
        "format": outcome.format,
        "file": str(outcome.path),
        "written": outcome.written,
        "up_to_date": outcome.unchanged,
        "pages": outcome.pages,
        "signatories": outcome.signatories,
        "sha256": outcome.sha256,
    }
