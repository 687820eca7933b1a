"""Take in signatories from one table or several: all are read before anything changes, and saved at once."""

from __future__ import annotations

import argparse
import contextlib
import functools
import gc
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from undersigned.cli import given
from undersigned.cli.said import Answer, code_for, counted, of_tables
from undersigned.cli.signatories import as_object, both, pairs, save, told
from undersigned.errors import UsageError

if TYPE_CHECKING:
    from undersigned.campaign.model import Campaign
    from undersigned.campaign.prepared import Prepared
    from undersigned.signatories.match.beside import Beside
    from undersigned.signatories.merge import Intake
    from undersigned.tables.reader import Table

_MANY, _LONG = 10_000, 150_000  # rows of a long list, and bytes of a file that may have them
_MOST_LINES = 40  # names of one kind said in words; --json has them all


@dataclass(frozen=True, slots=True)
class _Taken:
    """What came of one table."""

    table: Table
    intake: Intake


def take_in(asked: argparse.Namespace) -> Answer:
    """Take in signatories from tables, and save the campaign where that changed it."""
    path = Path(asked.FILE)
    if asked.whole_list and asked.additions:
        raise UsageError(
            "A list can't be the whole list and only additions.", fix="Leave one of the two out."
        )
    from undersigned.campaign.prepared import Prepared
    from undersigned.signatories.match.beside import beside

    prepared = Prepared()
    with _without_collecting(), beside(worth_it=_is_long(asked.TABLE)) as process:
        opened = given.to_change(path)
        campaign, taken = _all_taken(opened.campaign, asked, process, prepared)
        if not asked.dry_run:
            save(path, opened, campaign, prepared)
        problems = (*opened.problems, *(p for one in taken for p in one.intake.problems))
        return Answer(
            _facts(path, campaign, taken, saved=not asked.dry_run),
            () if asked.json else _lines(path, campaign, taken, asked),
            of_tables(problems, {one.table.name for one in taken}),
            code_for(problems),
        )


@contextlib.contextmanager
def _without_collecting() -> Iterator[None]:
    """Keep the garbage collector from going again and again through values that all stay, also at the end."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.enable()


def _is_long(tables: Sequence[str]) -> bool:
    """Whether a list may be so long that another process is worth its start."""
    return any(path.is_file() and path.stat().st_size > _LONG for path in map(Path, tables))


def _all_taken(
    campaign: Campaign, asked: argparse.Namespace, process: Beside | None, prepared: Prepared
) -> tuple[Campaign, list[_Taken]]:
    """Return the campaign with all tables folded in, in their order, and what came of each.

    Raises:
        UnreadableError: one of them can't be read; nothing has changed.
    """
    from undersigned.campaign import signatories
    from undersigned.signatories.company import Company
    from undersigned.signatories.merge import Options

    reading, chosen = given.reading(asked), given.taken(asked)
    tables = [
        given.table(word, reading, name=name)
        for word, name in zip(asked.TABLE, _names(asked.TABLE), strict=True)
    ]
    options = Options(
        fold=asked.fold == "same",
        whole=True if asked.whole_list else False if asked.additions else None,
        pending=asked.pending,
        day=given.day(asked.on),
    )
    taken = []
    for table in tables:
        beside = frozenset(t.name for t in tables if t is not table)
        meanwhile = len if asked.dry_run else functools.partial(prepared.prepare, campaign)
        company = Company(process, meanwhile, _MANY, is_last=table is tables[-1]) if process else None
        campaign, intake = signatories.take_in(
            campaign, table, replace(options, beside=beside), chosen=chosen, company=company
        )
        taken.append(_Taken(table, intake))
    return campaign, taken


def _names(words: Sequence[str]) -> list[str]:
    """Return what the tables are called: as their files, with the folder where two files have one name."""
    count = Counter(Path(word).name for word in dict.fromkeys(words))
    return [
        str(Path(Path(word).absolute().parent.name, Path(word).name)) if count[Path(word).name] > 1 else ""
        for word in words
    ]


def _missing(taken: Sequence[_Taken]) -> list[str]:
    """Return the ids of those whom none of the tables names, though one is their list."""
    here = {i for one in taken for i in (*one.intake.added, *(r.id for r in one.intake.repeats))}
    return [i for i in dict.fromkeys(i for one in taken for i in one.intake.missing) if i not in here]


def _pairs(taken: Sequence[_Taken]) -> list[dict[str, object]]:
    """Return the pairs of all sets of repeats; what a later table says of a pair again counts once."""
    found: dict[tuple[str, ...], dict[str, object]] = {}
    for one in taken:
        before = set(found)
        for number, pair in enumerate(p for some in one.intake.sets for p in pairs(some)):
            names = tuple(sorted(cast("list[str]", pair["names"])))
            if names not in before:  # a name may be twice in one table
                found[(*names, str(number)) if names in found else names] = pair
    return list(found.values())


def _facts(path: Path, campaign: Campaign, taken: Sequence[_Taken], *, saved: bool) -> dict[str, object]:
    name = {s.id: s.name for s in campaign.roster.signatories}
    each = [_facts_of_table(one) for one in taken]
    return {
        "file": str(path),
        "saved": saved,
        "rows": sum(one.intake.rows for one in taken),
        "added": [name[i] for one in taken for i in one.intake.added],
        "changed": [change.name for one in taken for change in one.intake.changes],
        "changes": [as_object(change) for one in taken for change in one.intake.changes],
        "missing": [name[i] for i in _missing(taken)],
        "repeats": _pairs(taken),
        "there": [
            {"name": r.name, "row": r.row, "of": r.of, "reason": r.reason}
            for one in taken
            for r in one.intake.repeats
        ],
        "signatories": len(name),
        "columns": {heading: kind for one in taken for heading, kind in one.intake.columns.items()},
        "detected": each[0]["detected"] if len(each) == 1 else {str(f["table"]): f["detected"] for f in each},
        "tables": each,
    }


def _facts_of_table(one: _Taken) -> dict[str, object]:
    return {
        "table": one.table.name,
        "rows": one.intake.rows,
        "added": len(one.intake.added),
        "changed": len(one.intake.changes),
        "there": len(one.intake.repeats),
        "columns": dict(one.intake.columns),
        "detected": dict(one.intake.detected),
    }


def _lines(path: Path, campaign: Campaign, taken: Sequence[_Taken], asked: argparse.Namespace) -> list[str]:
    name = {s.id: s.name for s in campaign.roster.signatories}
    intakes, missing = [one.intake for one in taken], _missing(taken)
    lines = [line for one in taken for line in _about(one, alone=len(taken) == 1)]
    added, changed, there = (
        sum(map(len, some))
        for some in ([i.added for i in intakes], [i.changes for i in intakes], [i.repeats for i in intakes])
    )
    now = counted(len(name), "signatory")
    head = f"{path}: {added} added, {changed} changed, {there} there already, {now} now"
    lines.append(f"{head} (nothing was saved)" if asked.dry_run else head)
    lines += [f"changed\t{told(change)}" for intake in intakes for change in intake.changes]
    lines += [f"missing\t{name[i]}" for i in missing[:_MOST_LINES]]
    if len(missing) > _MOST_LINES:
        lines.append(f"missing\tand {len(missing) - _MOST_LINES} more; --json has them all")
    lines += [f"{pair['verdict']}\t{both(pair)}" for pair in _pairs(taken)]
    if missing and not asked.whole_list:
        lines.append(
            "Is this the whole list, or only additions? Say --whole-list or --additions. "
            "Who is missing stays, until you say: undersigned signatories withdraw"
        )
    questions = sum(some.asks for intake in intakes for some in intake.sets)
    if questions:
        lines.append(
            f"{counted(questions, 'set')} may be one signatory each. Say so with: "
            "undersigned signatories repeats FILE --same A B, or --different A B"
        )
    return lines


def _about(one: _Taken, *, alone: bool) -> list[str]:
    """Return how a table was read, what its columns were taken as, and what came of it."""
    lines = [*given.read_as(one.table)]
    columns = [(h, k) for h, k in one.intake.columns.items() if k]
    if columns:
        said = "; ".join(f"“{heading}” as {kind.replace('_', ' ')}" for heading, kind in columns)
        lines.append(f'{one.table.name}: took {said} (--take "COLUMN=KIND" takes one otherwise)')
    if not alone:
        intake = one.intake
        lines.append(
            f"{one.table.name}: {counted(intake.rows, 'row')}, {len(intake.added)} added, "
            f"{len(intake.changes)} changed, {len(intake.repeats)} there already"
        )
    return lines
