"""Make and write letter after letter; each gives an outcome, whatever became of it.

A stop is a `break`, or a `stop` that answers True: what was written is whole and known. One
letter's failure is an outcome too, and the others go on.
"""

from __future__ import annotations

import datetime
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from undersigned.ahead import cores
from undersigned.campaign.model import Campaign, Fingerprint
from undersigned.disk import cause_of, sha256_of
from undersigned.errors import UnconfirmedError, UndersignedError, UnwritableError
from undersigned.export import bundle
from undersigned.export.desk import Desk, earlier_folder, is_hopeless
from undersigned.export.ledger import opened
from undersigned.export.making import Making, Task, Written
from undersigned.export.outcome import AS_USUAL, How, Outcome
from undersigned.export.plan import Planned, every_file
from undersigned.export.press import press
from undersigned.export.rows import Row
from undersigned.problems import Place, Problem, Severity

_MOST_JOBS = 8
_WORTH_A_WORKER = 75  # files; for fewer, starting it takes longer than it saves
_WORTH_ONE_AHEAD = 10  # files, where it has begun to load already


def export(
    campaign: Campaign, planned: Sequence[Planned], folder: Path, how: How = AS_USUAL
) -> Generator[Outcome, None, None]:
    """Write the planned letters to a folder, which is made if it isn't there.

    Outcomes come as letters are done; with several workers, that is not the order of the plan.

    Raises:
        UnwritableError: the folder can't be made, another export is writing there, or a list is
            wanted where somebody else's file has its name.
    """
    _make(folder)
    with opened(campaign, folder, how.beside, how.mark) as ledger:
        now = how.now or datetime.datetime.now()
        earlier = earlier_folder(folder, now) if how.move_earlier else None
        desk = Desk(folder, ledger, listed=how.manifest, earlier=earlier)
        outcomes: list[Outcome] = []
        try:
            for outcome in _letters(campaign, planned, desk, how):
                outcomes.append(outcome)
                yield outcome
            if not how.stop() and not any(o.error and is_hopeless(o.error) for o in outcomes):
                for outcome in bundle.bundles(campaign, planned, outcomes, desk, how):
                    outcomes.append(outcome)
                    yield outcome
                yield from _left_over(campaign, desk, how, outcomes)
        finally:
            trouble = desk.sync()
        for error in filter(None, (ledger.trouble, trouble)):
            yield _about_folder(folder, "not-safe", str(error), error.advice())


def _letters(campaign: Campaign, planned: Sequence[Planned], desk: Desk, how: How) -> Iterator[Outcome]:
    files: dict[tuple[str, str], list[Planned]] = {}
    for one in planned:
        files.setdefault((one.recipient, one.language), []).append(one)
    tasks = [
        Task(*letter, tuple(one.format for one in ones), _there(ones, desk) if how.resume else {}, _pdf(ones))
        for letter, ones in _by_language(files)
    ]
    jobs = how.jobs or _jobs(len(planned), _WORTH_ONE_AHEAD if how.workers else _WORTH_A_WORKER)
    made = press(
        campaign,
        tasks,
        jobs,
        as_of=how.as_of,
        draft=how.draft,
        limits=how.limits,
        stop=how.stop,
        workers=how.workers,
    )
    rosters: dict[tuple[str, ...], tuple[str, ...]] = {}
    try:
        for task, making in made:
            signed_by = rosters.setdefault(making.signatories, making.signatories)
            making = replace(making, signatories=signed_by)  # else each letter's outcome keeps its own
            for one in files[task.recipient, task.language]:
                outcome = _outcome(one, making, desk)
                yield outcome
                if outcome.error and is_hopeless(outcome.error):
                    return
            if trouble := desk.pause():
                yield _about_folder(desk.folder, "not-safe", str(trouble), trouble.advice())
    finally:
        made.close()


def _by_language(
    files: Mapping[tuple[str, str], list[Planned]],
) -> list[tuple[tuple[str, str], list[Planned]]]:
    """Return the letters one language after the other: what letters of a language share is made once."""
    places: dict[str, int] = {}
    for _, language in files:
        places.setdefault(language, len(places))
    return sorted(files.items(), key=lambda letter: places[letter[0][1]])


def _pdf(files: Sequence[Planned]) -> str:
    """Return what a letter's PDF is called beside its other files."""
    return next(
        (one.file for one in files if one.format == "pdf"), str(Path(files[0].file).with_suffix(".pdf"))
    )


def _jobs(files: int, worth_one: int) -> int:
    """Return how many workers are worth their start."""
    return max(1, min(cores(), _MOST_JOBS, files // worth_one))


def _there(files: Sequence[Planned], desk: Desk) -> dict[str, Fingerprint]:
    """Return what those files were made from that are on the disk as an export wrote them."""
    found = {}
    for one in files:
        try:
            row = desk.ledger.row(one.file, desk.present(one.file))
        except UnwritableError:
            continue
        if row and row.words:
            found[one.format] = row.fingerprint
    return found


def _outcome(planned: Planned, making: Making, desk: Desk) -> Outcome:
    """Put one letter in one format on the disk, and say what became of it."""
    outcome = Outcome(
        planned.recipient,
        planned.language,
        planned.format,
        desk.folder / planned.file,
        signed_by=making.signatories,
        fingerprint=making.fingerprint,
        error=making.error,
    )
    if making.error:
        return outcome
    made = next(one for one in making.formats if one.format == planned.format)
    outcome = replace(outcome, problems=made.problems, error=made.error)
    if made.is_there:
        return _as_it_is(outcome, planned, desk)
    return _written(outcome, planned, made, desk) if made.data else outcome


def _as_it_is(outcome: Outcome, planned: Planned, desk: Desk) -> Outcome:
    row = desk.ledger.row(planned.file, desk.present(planned.file))
    if row is None:  # somebody changed it while the batch ran
        error = UnwritableError("{path} was changed while letters were made.", path=outcome.path)
        return replace(outcome, error=error)
    return replace(outcome, written=True, unchanged=True, sha256=row.sha256, pages=int(row.pages or 0))


def _written(outcome: Outcome, planned: Planned, made: Written, desk: Desk) -> Outcome:
    sha256 = sha256_of(made.data)
    outcome = replace(outcome, pages=made.pages, sha256=sha256)
    pages, count, print_ = str(made.pages or ""), str(outcome.signatories), outcome.fingerprint
    row = Row(
        planned.file, *planned[:3], pages, count, sha256,
        print_.words, print_.roster, print_.paper, print_.release,
    )  # fmt: skip
    try:
        unchanged = desk.write(row, made.data, outcome.signed_by)
    except UnconfirmedError as error:
        return replace(outcome, written=True, error=error)
    except UndersignedError as error:
        return replace(outcome, error=error)
    return replace(outcome, written=True, unchanged=unchanged)


def _left_over(campaign: Campaign, desk: Desk, how: How, outcomes: Sequence[Outcome]) -> Iterator[Outcome]:
    """Tell of files of earlier exports that are no longer right: somebody might send or print them."""
    bundles = {o.path.name for o in outcomes if o.format and not o.recipient}

    def planned() -> set[str]:
        found = set(every_file(campaign, how.pattern))
        if any(o.written and o.recipient and not o.unchanged for o in outcomes):
            found -= set(bundle.files(campaign, draft=how.draft)) - bundles
        return found

    found = desk.tidy((o.path.name for o in outcomes if o.format), planned)
    if found and not how.move_earlier:
        few = ", ".join(f"“{file}”" for file in found[:4]) + (", …" if len(found) > 4 else "")
        what = "{count} of the files in {folder} come from earlier exports and are out of date: {few}."
        if len(found) == 1:
            what = "A file in {folder} comes from an earlier export and is out of date: {few}."
        yield _about_folder(
            desk.folder,
            "left-over",
            what.format(count=len(found), folder=desk.folder, few=few),
            "Delete what you don't need, or export with --move-earlier.",
        )


def _about_folder(folder: Path, kind: str, what: str, fix: str) -> Outcome:
    facts = {"what": what, "advice": fix}
    problem = Problem(kind, Severity.LOOK, "{what}", Place(file=str(folder)), "{advice}", facts)
    return Outcome("", "", "", folder, problems=(problem,))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        cause = cause_of(error) if isinstance(error, OSError) else "no folder can have this name"
        raise UnwritableError(
            "The folder {path} can't be made: {cause}.",
            fix="Choose another folder.",
            path=folder,
            cause=cause,
        ) from error
