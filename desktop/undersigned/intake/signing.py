"""The names under a letter: one a line, in columns by tabs or a table, by commas, or in blocks.

Names stay exactly as written. What tells persons from organisations is the heading they stand
under, an honorific, or a title behind the name.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from undersigned.intake import vocabulary as known
from undersigned.intake.lines import Line
from undersigned.intake.roles import Role

_LISTED = re.compile(r"\s*[;؛]\s*")
_COMMAS = re.compile(r"\s*[,،、]\s*(?:(?:and|y|e|et|und|en|och|og|i|и|και|و)\s+)?")
_LAST = re.compile(r"\s+(?:and|y|et|und|&)\s+(?=[^,;]+$)")
_LEAD = re.compile(r"^[^:]{0,60}:\s*")
_MOST_IN_BLOCK = 5
_MOST_COLUMNS = 3
_TITLE_AFTER = re.compile(r"[,،]\s+|\s+[–—-]\s+")


@dataclass(frozen=True, slots=True)
class Name:
    """One who signs, as the letter names them, and the lines it was read from."""

    text: str  # as written, on one line; of a block, its first line
    lines: tuple[str, ...]  # ids
    below: tuple[str, ...] = ()  # further lines of a block
    group: str = ""  # the heading it stands under
    person: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """All who sign, in the order the letter has them."""

    names: tuple[Name, ...] = ()
    groups: tuple[str, ...] = ()  # headings, in their order
    columns: int = 1
    numbered: bool = False
    blocks: bool = False  # whether each stands in a block of lines
    lead: str = ""  # what leads a list of names in one paragraph


def names_of(lines: Sequence[tuple[Line, Role]]) -> Names:
    """Return who signs, from the lines that hold names and headings of groups."""
    found: list[Name] = []
    groups: list[str] = []
    columns, numbered, blocks, lead = 1, 0, False, ""
    for heading, run in _by_group(lines):
        if heading and heading not in groups:
            groups.append(heading)
        persons = known.mentions("persons", heading) if heading else False
        entries, across, in_blocks = _entries(run)
        columns, blocks = max(columns, across), blocks or in_blocks
        numbered += sum(line.paragraph.ordered for line in run)
        lead = lead or _lead_of(run)
        for text, ids, below in entries:
            person = (
                persons
                or bool(known.begins("honorific", text))
                or bool(below and known.has("title", below[0]))
            )
            found.append(Name(text, ids, below, heading, person or _has_title(text)))
    many = bool(found) and numbered > len(found) / 2
    return Names(tuple(found), tuple(groups), min(columns, _MOST_COLUMNS), many, blocks, lead)


def _lead_of(run: Sequence[Line]) -> str:
    """Return the words before a colon that lead a list of names in one paragraph: "Signed by: A; B; C"."""
    if len(run) != 1 or len(_parted(run[0].text, alone=True)) < 2:
        return ""
    found = _LEAD.match(run[0].text)
    return found[0].strip() if found else ""


_Entry = tuple[str, tuple[str, ...], tuple[str, ...]]


def _by_group(lines: Sequence[tuple[Line, Role]]) -> Iterator[tuple[str, list[Line]]]:
    heading, run = "", list[Line]()
    for line, role in lines:
        if role is Role.GROUP:
            if run or heading:
                yield heading, run
            heading, run = line.text.rstrip(": "), []
        elif role is Role.SIGNATORY:
            run.append(line)
    if run or heading:
        yield heading, run


def _entries(run: Sequence[Line]) -> tuple[list[_Entry], int, bool]:
    """Return the names in some lines, in how many columns they stood, and whether as blocks."""
    if any(line.cell for line in run):
        return _in_table(run)
    if any("\t" in line.paragraph.text.strip() for line in run):
        return _by_tabs(run)
    blocks = _blocks(run)
    if _is_of_blocks(blocks):
        return [_block(b) for b in blocks], 1, True
    found: list[_Entry] = []
    for line in run:
        found += [(text, (line.id,), ()) for text in _parted(line.text, alone=len(run) <= 3)]
    return found, 1, False


def _parted(text: str, *, alone: bool) -> list[str]:
    """Return the names in one line: several where semicolons or many commas part them."""
    if text.count(";") + text.count("؛") >= 2:
        return _clean(_LISTED.split(_LEAD.sub("", text, count=1) if alone else text))
    if alone and sum(map(text.count, ",،、")) >= 4:
        parts = _COMMAS.split(_LEAD.sub("", text, count=1))
        last = _LAST.split(parts[-1])
        return _clean([*parts[:-1], *last])
    return [text]


def _clean(parts: Sequence[str]) -> list[str]:
    found = [p.strip() for p in parts if p and p.strip()]
    if found and found[-1].endswith(".") and not re.search(r"\b\w{1,4}\.$", found[-1]):
        found[-1] = found[-1][:-1]
    return found


def _by_tabs(run: Sequence[Line]) -> tuple[list[_Entry], int, bool]:
    rows = [[" ".join(t.split()) for t in line.paragraph.text.split("\t") if t.strip()] for line in run]
    width = max(map(len, rows))
    grid: list[list[_Entry]] = [
        [(text, (line.id,), ()) for text in row] for line, row in zip(run, rows, strict=True)
    ]
    return _in_reading_order(grid), width, False


def _in_table(run: Sequence[Line]) -> tuple[list[_Entry], int, bool]:
    """Return the names of a table: a cell each, or a row each where its columns say different things."""
    rows: dict[tuple[int, int], dict[int, list[Line]]] = {}
    outside = [line for line in run if line.cell is None]
    for line in run:
        if line.cell:
            rows.setdefault((line.cell.table, line.cell.row), {}).setdefault(line.cell.column, []).append(
                line
            )
    lists = list(rows.values())
    if len(lists) <= 2 and any(len(lines) > 2 for cells in lists for lines in cells.values()):
        columns = [lines for cells in lists for _, lines in sorted(cells.items())]
        blocky = [_blocks(lines) for lines in columns]
        if all(_is_of_blocks(b) for b in blocky):
            return [_block(b) for blocks in blocky for b in blocks], len(columns), True
        return [(line.text, (line.id,), ()) for lines in columns for line in lines], len(columns), False
    grid = [[_block(lines) for _, lines in sorted(cells.items())] for cells in lists]
    width = max(len(row) for row in grid)
    blocks = any(below for row in grid for _, _, below in row)
    found = [(line.text, (line.id,), ()) for line in outside] + _in_reading_order(grid)
    return found, width, blocks


def _in_reading_order(grid: list[list[_Entry]]) -> list[_Entry]:
    """Return the entries by row, or by column where only that is in the order of the alphabet."""
    by_row = [e for row in grid for e in row]
    width = max((len(row) for row in grid), default=0)
    by_column = [row[n] for n in range(width) for row in grid if n < len(row)]
    return by_column if _sorted(by_column) > _sorted(by_row) else by_row


def _sorted(entries: Sequence[_Entry]) -> int:
    texts = [known.folded(e[0]) for e in entries]
    return sum(a <= b for a, b in itertools.pairwise(texts))


# ----------------------------------------------------------------- blocks


def _blocks(run: Sequence[Line]) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    for line in run:
        if not blocks or line.gap or (not line.goes_on and blocks[-1][-1].goes_on):
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _is_of_blocks(blocks: Sequence[Sequence[Line]]) -> bool:
    """Whether names stand in blocks, each with a title or an organisation below it."""
    if not blocks or any(len(b) > _MOST_IN_BLOCK for b in blocks):
        return False
    several = [b for b in blocks if len(b) > 1]
    titled = [b for b in several if any(known.has("title", line.text) for line in b[1:])]
    return len(several) > len(blocks) / 2 and len(titled) >= max(1, len(several) / 2)


def _block(lines: Sequence[Line]) -> _Entry:
    return lines[0].text, tuple(line.id for line in lines), tuple(line.text for line in lines[1:])


def _has_title(text: str) -> bool:
    """Whether a title stands behind a name: "Jane Doe, Executive Director"."""
    parts = _TITLE_AFTER.split(text, maxsplit=1)
    return len(parts) == 2 and known.has("title", parts[1]) and not known.has("organisation", parts[0])
