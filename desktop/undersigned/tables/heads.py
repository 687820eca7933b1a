"""Where a table's headings stand: which row, how many rows, and what they come to together."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from undersigned.errors import UsageError
from undersigned.tables import headings
from undersigned.tables.model import Grid, Row

_MAIL = 8  # rows in which a mail's first sentences stand
_SENTENCE = 5  # words, from which on a line with a full stop is one
_LOOKED_AT = 25  # rows in which a heading row is sought
_NAMING = frozenset({"name", "organisation", "person"})
_SURVEY_HINTS = frozenset({"response", "open ended response", "open ended", "other please specify"})


class Heads(NamedTuple):
    """The heading rows among the filled ones: `at` is the first of `height`; -1 and 0 for none."""

    at: int
    height: int
    named: tuple[str, ...] = ()  # by index into the rows' cells
    title: int = 0  # rows above a list without headings that only say that it begins


def found(grid: Grid, rows: Sequence[Row]) -> Heads:
    """Return where the headings stand among the filled rows."""
    if mail := _mail_above(rows):
        return Heads(-1, 0, title=mail)
    if _is_title(rows):
        return Heads(-1, 0, title=1)
    at = _heading_row(rows)
    if at < 0:
        return Heads(-1, 0)
    return _with_neighbours(grid, rows, at)


def asked_for(grid: Grid, rows: Sequence[Row], number: int) -> Heads:
    """Return the headings of the row of this number, as somebody wants it; 0 for none.

    Raises:
        UsageError: there is no such row.
    """
    if number == 0:
        return Heads(-1, 0)
    at = next((i for i, r in enumerate(rows) if r.number == number), -1)
    if at < 0:
        raise UsageError(
            "Row {row} is empty, or beyond the end of the table, so it can't be the heading row.",
            fix="Name another row with --header-row, or 0 for a list without headings.",
            row=number,
        )
    return Heads(at, 1, _texts(rows[at].cells))


def _texts(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(headings.repaired, cells))


def _mail_above(rows: Sequence[Row]) -> int:
    """Return how many rows of a mail stand above a list pasted from it: a greeting, and what follows."""
    near = rows[:_MAIL]
    if len(rows) < 3 or any(_filled(r.cells) != 1 for r in rows[:_LOOKED_AT]):
        return 0
    lines = [r.filled[0] for r in near]
    if not headings.opens_a_mail(lines[0]):
        return 0
    ends = [
        i
        for i, line in enumerate(lines)
        if line.rstrip().endswith((":", "："))
        or (line.rstrip().endswith((".", "!")) and len(line.split()) > _SENTENCE)
    ]
    return ends[-1] + 1 if ends else 1


def _is_title(rows: Sequence[Row]) -> bool:
    """Whether the first line says that a list of names follows: "The undersigned:", "Signed,"."""
    if len(rows) < 2 or any(_filled(r.cells) != 1 for r in rows[:_LOOKED_AT]):
        return False
    first = next(c for c in rows[0].cells if c.strip())
    if headings.known(first) in _NAMING or _heads_a_group([r.cells for r in rows[:_LOOKED_AT]]):
        return False
    if headings.is_list_title(first) or first.rstrip().endswith((":", "：")):
        return True
    if headings.closes_a_mail(first) and first.rstrip().endswith((",", "，")):
        return True  # "Sincerely,", with those who sign below it
    steps = [b.number - a.number for a, b in itertools.pairwise(rows[:_LOOKED_AT])]
    return len(rows) > 2 and steps[0] > 1 == max(steps[1:]) and headings.begins_as_title(first)


def _heading_row(rows: Sequence[Row]) -> int:
    """Return where the heading row stands among the filled rows, -1 where there is none."""
    near = [r.cells for r in rows[:_LOOKED_AT]]
    if not near:
        return -1
    codes = next((i for i, cells in enumerate(near[:5]) if any(map(_is_code, cells))), 0)
    if codes:
        return max(0, codes - 2)
    first = headings.is_heading_row(near[0], near[1:]) and not _heads_a_group(near)
    if first and not _better_below(near):
        return 0
    for at in range(1, len(near)):
        if _heads_clearly(rows, near, at):
            return at
    return 0 if first else -1


def _heads_a_group(near: Sequence[Sequence[str]]) -> bool:
    """Whether the first row is the first of several lines that head groups of names: "Organizations:"."""
    lines = [c for cells in near if _filled(cells) == 1 for c in cells if c.strip()]
    if not near or _filled(near[0]) != 1 or (len(lines) < len(near) and _knows_more(near)):
        return False
    return headings.is_section(lines[0]) and any(
        headings.is_section(line) and headings.folded(line) != headings.folded(lines[0]) for line in lines[1:]
    )


def _knows_more(near: Sequence[Sequence[str]]) -> bool:
    """Whether rows of several cells hold a heading: then a line above them is a title."""
    return any(_filled(cells) > 1 and any(map(headings.known, cells)) for cells in near)


def _better_below(near: Sequence[Sequence[str]]) -> bool:
    """Whether the first row, though it could be one, is a title line above the true heading row."""
    return (_filled(near[0]) == 1 or _is_note(near[0])) and any(_known(cells) >= 2 for cells in near[1:10])


def _heads_clearly(rows: Sequence[Row], near: Sequence[Sequence[str]], at: int) -> bool:
    """Whether this row heads the table and all above it is a preamble: narrower, or parted by a blank row."""
    if not headings.is_heading_row(near[at], near[at + 1 :]) or not _known(near[at]):
        return False
    wide = _filled(near[at])
    if wide >= 2:
        narrow = all(_filled(above) <= max(1, wide // 2) or _is_note(above) for above in near[:at])
        if _known(near[at]) >= 2 and narrow:
            return True
        gap = rows[at].number > rows[at - 1].number + 1
        return gap and narrow and all(_filled(above) == 1 for above in near[:at])
    if at + 1 == len(rows):
        return False  # a word with nothing below heads nothing
    parted = rows[at].number > rows[at - 1].number + 1
    return parted and at <= 4 and not any(_known(above) for above in near[:at])


def _is_note(cells: Sequence[str]) -> bool:
    """Whether a row above the headings notes something of the file: "Exported by:", "Ana"."""
    noted = [c for c in cells if c.strip()]
    ends = [c.rstrip().endswith((":", "：")) for c in noted]
    return any(ends) and (_known(cells) <= 1 or (ends[0] and len(noted) == 2))


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(c.strip()) for c in cells)


def _known(cells: Sequence[str]) -> int:
    return sum(bool(headings.known(c)) for c in cells if c.strip())


# ----------------------------------------------------------------- several heading rows


def _with_neighbours(grid: Grid, rows: Sequence[Row], at: int) -> Heads:
    """Return the heading row with those that belong to it: bands above, answers or a translation below."""
    head = rows[at]
    last = _survey_codes(rows, at)
    if last:
        return Heads(at, last - at + 1, _texts(rows[at + 1].cells) if last > at + 1 else _texts(head.cells))
    if at > 0 and rows[at - 1].number == head.number - 1 and _is_band(grid, rows[at - 1], head):
        return Heads(at - 1, 2, _joined(grid, rows[at - 1], head))
    if at + 1 < len(rows) - 1:
        below = rows[at + 1]
        after = [r.cells for r in rows[at + 2 : at + 12]]
        if headings.is_hint(below.cells):
            return Heads(at, 2, _texts(head.cells))
        if _answers_kinds(below.cells) or (_is_band(grid, head, below) and _heads_below(below, after)):
            return Heads(at, 2, _joined(grid, head, below))
        if _is_translation(head.cells, below.cells, after):
            return Heads(at, 2, _texts(head.cells))
    return Heads(at, 1, _texts(head.cells))


def _survey_codes(rows: Sequence[Row], at: int) -> int:
    """Return the last heading row of a survey that writes its questions' codes below them, 0 for others."""
    for i in range(at + 1, min(at + 3, len(rows))):
        if any(map(_is_code, rows[i].cells)):
            return i
    return 0


def _is_code(cell: str) -> bool:
    return cell.startswith('{"ImportId"')


def _is_band(grid: Grid, upper: Row, lower: Row) -> bool:
    """Whether the upper row groups the columns that the lower row heads."""
    if any(headings.looks_like_data(c) for c in upper.cells) or _known(lower.cells) < 1:
        return False
    merged = grid.bands.get(upper.number, ())
    if merged and _filled(upper.cells) >= 2:
        return True
    if any(first > 0 or last + 1 < _filled(lower.cells) for first, last in merged):
        return True
    twice = [headings.folded(c) for c in lower.filled]
    gaps = any(not c.strip() for c in upper.cells[: len(lower.cells)]) or len(upper.cells) < len(lower.cells)
    few = 2 * _filled(upper.cells) <= _filled(lower.cells) and _known(lower.cells) >= 3
    narrower = 2 <= _filled(upper.cells) < _filled(lower.cells)
    return narrower and gaps and (few or len(set(twice)) < len(twice))


def _heads_below(row: Row, after: Sequence[Sequence[str]]) -> bool:
    return headings.is_heading_row(row.cells, after) and _known(row.cells) >= 2


def _answers_kinds(cells: Sequence[str]) -> bool:
    filled = [headings.folded(c) for c in cells if c.strip()]
    return (
        bool(filled)
        and any(c in _SURVEY_HINTS for c in filled)
        and _known(cells) + sum(c in _SURVEY_HINTS for c in filled) >= len(filled)
    )


def _is_translation(upper: Sequence[str], lower: Sequence[str], after: Sequence[Sequence[str]]) -> bool:
    """Whether the lower row says the same as the upper in another language: at least two meanings alike."""
    if not headings.is_heading_row(lower, after):
        return False
    pairs = [
        (headings.known(a), headings.known(b))
        for a, b in zip(upper, lower, strict=False)
        if a.strip() and b.strip() and headings.folded(a) != headings.folded(b)
    ]
    return sum(bool(a) and a == b for a, b in pairs) >= 2


def _joined(grid: Grid, upper: Row, lower: Row) -> tuple[str, ...]:
    """Return two rows of headings as one: "Contact: Name" where a band stands over a heading."""
    bands: Mapping[int, str] = {
        i: upper.cells[first]
        for first, last in grid.bands.get(upper.number, ())
        if first < len(upper.cells)
        for i in range(first, last + 1)
    }
    carried, made = "", []
    for i in range(max(len(upper.cells), len(lower.cells))):
        above = headings.repaired(upper.cells[i]) if i < len(upper.cells) else ""
        below = headings.repaired(lower.cells[i]) if i < len(lower.cells) else ""
        carried = above or (carried if below else "")
        over = headings.repaired(bands.get(i, "")) or carried
        if (
            not below
            or headings.folded(below) in _SURVEY_HINTS
            or headings.folded(over) == headings.folded(below)
        ):
            made.append(over or below)
        else:
            made.append(f"{over}: {below}" if over else below)
    return tuple(made)
