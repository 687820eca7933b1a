"""The rows below the headings: what among them is no row of the list.

Headings that come again, lines that head a group of rows, and what stands below the list
(totals, notes) are told apart and said; a group's heading becomes a column of its rows.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from undersigned.problems import Place, Problem
from undersigned.tables import headings
from undersigned.tables.model import Grid, Row, look_at, without_contacts

_COUNTED = re.compile(r"\S\s*[(\[](\d{1,4})[)\]]\s*:?\s*$")
_FEET = 6  # lines at most below a list
_NAMED = 6  # of which the text is shown


class Body(NamedTuple):
    """The rows of the list; each one's group where lines among them head groups; what was taken out."""

    rows: list[Row]
    groups: list[str]
    problems: tuple[Problem, ...]


def read(
    grid: Grid,
    rows: Sequence[Row],
    named: Sequence[str],
    name: str,
    above: Row | None = None,
    others: Sequence[Row] = (),
) -> Body:
    """Return what is left of the rows below the headings, and what was told apart.

    `above` is the row above the headings, if there is one; `others` are rows with other headings.
    """
    place = Place(file=name, sheet=grid.sheet)
    kept, feet = _without_feet(rows)
    kept, asides = _without_asides(kept)
    if letters := _letters_of_alphabet(kept):
        kept, asides = _but(kept, letters), sorted((*asides, *letters), key=lambda row: row.number)
    whole = kept
    kept, again = _without_repeated_headings(kept, named)
    further = {r.number for r in others}
    kept = [r for r in kept if r.number not in further]
    titles = _titles_of_blocks(whole, sorted((*again, *others), key=lambda row: row.number))
    if titles:
        kept, groups, lines = _in_blocks(kept, titles, above)
    else:
        kept, groups, lines = _without_sections(grid, kept, named)
    problems: list[Problem] = []
    if again:
        problems.append(
            look_at(
                "headings-repeated",
                "The headings come again in rows {rows}; these were not read as names.",
                _at(place, again[0]),
                rows=_numbers(again),
            )
        )
    if others:
        problems.append(
            look_at(
                "headings-change",
                "Further down are other headings (row {rows}: {text}); the rows below were read under them.",
                _at(place, others[0]),
                "If a row there names somebody, say which row holds the headings with --header-row.",
                rows=_numbers(others),
                text=_texts(others),
            )
        )
    if lines:
        problems.append(
            look_at(
                "sections-found",
                "{count} rows head groups of the rows below them, and were read as such: {text}.",
                _at(place, lines[0]),
                "If one of them is a name, give it a cell in another column, or move it.",
                count=len(lines),
                text=_texts(lines),
            )
        )
    if asides:
        problems.append(
            look_at(
                "asides-left-out",
                "Rows {rows} say something of the list and name nobody, and were left out: {text}.",
                _at(place, asides[0]),
                "If one of them is a name, give it a cell in another column.",
                rows=_numbers(asides),
                text=_texts(asides),
            )
        )
    if feet:
        problems.append(
            look_at(
                "foot-left-out",
                "Below the list stands what is no name, and was left out (row {rows}): {text}.",
                _at(place, feet[0]),
                "If it is a name, move it up among the others.",
                rows=_numbers(feet),
                text=_texts(feet),
            )
        )
    return Body(kept, groups, tuple(problems))


def _at(place: Place, row: Row) -> Place:
    return Place(file=place.file, sheet=place.sheet, row=row.number)


def _numbers(rows: Sequence[Row]) -> str:
    shown = ", ".join(str(r.number) for r in rows[:_NAMED])
    return f"{shown} and {len(rows) - _NAMED} more" if len(rows) > _NAMED else shown


def _texts(rows: Sequence[Row]) -> str:
    lines = [" ".join(filter(None, map(headings.repaired, r.cells)))[:300] for r in rows[:_NAMED]]
    return without_contacts("; ".join(lines) + ("; …" if len(rows) > _NAMED else ""))


def _filled(row: Row) -> list[str]:
    return [c for c in row.cells if c.strip()]


def _without_feet(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows, and those at their end that count the list or speak of its file."""
    kept, feet = _without_leave(rows)
    wide = sorted(len(_filled(r)) for r in rows[:200])[len(rows[:200]) // 2] if rows else 0
    while len(kept) > 1 and len(feet) < _FEET:
        parted = kept[-1].number > kept[-2].number + 1
        if not _is_foot(kept[-1], wide, parted=parted):
            break
        feet.insert(0, kept.pop())
    return kept, feet


def _without_asides(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows of a list of several columns, and those that only speak of it."""
    asides = [r for r in rows if (f := _alone(r)) and headings.is_aside(f)]
    if not asides or all(len(_filled(r)) == 1 for r in rows[:200]):
        return list(rows), []
    return _but(rows, asides), asides


def _but(rows: Sequence[Row], others: Sequence[Row]) -> list[Row]:
    numbers = {r.number for r in others}
    return [r for r in rows if r.number not in numbers]


def _is_letter(row: Row) -> bool:
    filled = _filled(row)
    return len(filled) == 1 and len(filled[0].strip()) == 1 and filled[0].strip().isupper()


def _letters_of_alphabet(rows: Sequence[Row]) -> list[Row]:
    """Return the rows that are nothing but the letter with which the names below them begin."""
    if not rows or not _is_letter(rows[0]):
        return []
    letters = [r for r in rows if _is_letter(r)]
    said = [_filled(r)[0].strip() for r in letters]
    if len(letters) < 3 or said != sorted(set(said)):
        return []
    letter, fitting, others = "", 0, 0
    for row in rows:
        first = _filled(row)[0].strip()
        if row in letters:
            letter = first
        else:
            others += 1
            fitting += headings.folded(first).removeprefix("the ")[:1] == letter.casefold()
    return letters if fitting >= 0.8 * others else []


def _alone(row: Row) -> str:
    """Return the only filled cell of a row that begins as a remark or a page's number does, else ""."""
    first = ""
    for cell in row.cells:
        if first := cell.lstrip():
            break
    return first if first[:1] in "#/-PpSs" and len(_filled(row)) == 1 else ""


def _without_leave(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return the rows of one column without a mail's end below them: "Best regards," and a name."""
    for at in range(max(1, len(rows) - _FEET), len(rows)):
        cells = _filled(rows[at])
        parted = rows[at].number > rows[at - 1].number + 1
        if parted and len(cells) == 1 and headings.closes_a_mail(cells[0]):
            return list(rows[:at]), list(rows[at:])
    return list(rows), []


def _is_foot(row: Row, wide: int, *, parted: bool) -> bool:
    filled = _filled(row)
    first = filled[0]
    if parted and re.match(r"[*†‡]+\s?\w", first.strip()):
        return True
    if headings.is_total(first):
        if len(filled) == 1:
            return wide > 1 or any(c.isdigit() for c in first) or headings.folded(first) == "total"
        return all(headings.looks_like_data(c) for c in filled[1:])
    if (
        wide > 1
        and all(c.strip().replace(",", "").replace(".", "").isdecimal() for c in filled)
        and len(filled) < wide
    ):
        return True  # sums below their columns, without a word
    return len(filled) <= 2 and headings.is_remark(first) and (len(filled) < wide or wide == 1 or parted)


def _without_repeated_headings(rows: Sequence[Row], named: Sequence[str]) -> tuple[list[Row], list[Row]]:
    heads = [headings.folded(h) for h in named]
    if not any(heads) or (sum(map(bool, heads)) == 1 and not headings.known(next(filter(None, named)))):
        return list(rows), []
    first = next(i for i, h in enumerate(heads) if h)
    begins = {heads[first][0], heads[first][0].upper()}
    again = [
        r
        for r in rows
        if first < len(r.cells)
        and (cell := r.cells[first])
        and (cell[0] in begins or not cell.isascii() or not cell[0].isalnum())  # as few do
        and headings.folded(cell) == heads[first]
        and [headings.folded(c) for c in r.cells if c.strip()] == list(filter(None, heads))
    ]
    numbers = {r.number for r in again}
    return [r for r in rows if r.number not in numbers], again


def _titles_of_blocks(rows: Sequence[Row], again: Sequence[Row]) -> list[Row]:
    """Return the rows right above headings that come again, where each of these has a title of its own."""
    numbers = {r.number for r in again}
    titles = [a for a, b in itertools.pairwise(rows) if b.number in numbers]
    alone = all(len(f := _filled(r)) == 1 and not headings.looks_like_data(f[0]) for r in titles)
    several = again and len(_filled(again[0])) > 1
    return titles if several and alone and len(titles) == len(again) else []


def _in_blocks(
    rows: Sequence[Row], titles: Sequence[Row], above: Row | None
) -> tuple[list[Row], list[str], list[Row]]:
    """Return the rows without the titles of their blocks, each one's title, and the titles."""
    numbers = {r.number for r in titles}
    first = _filled(above) if above else []
    group = headings.repaired(first[0]).rstrip(":：") if len(first) == 1 else ""
    kept, groups = [], []
    for row in rows:
        if row.number in numbers:
            group = headings.repaired(_filled(row)[0]).rstrip(":：")
        else:
            kept.append(row)
            groups.append(group)
    return kept, groups, list(titles)


def _without_sections(
    grid: Grid, rows: Sequence[Row], named: Sequence[str]
) -> tuple[list[Row], list[str], list[Row]]:
    """Return the rows without those that head a group, each row's group, and the heading ones."""
    lines = _counted_groups(rows) or [r for r in rows if _may_head(grid, r, len(rows))]
    if not lines or not rows or lines[0] is not rows[0]:
        return list(rows), [], []
    one_column = all(len(_filled(r)) == 1 for r in rows)
    if one_column and (len(lines) < 2 or len(lines) > len(rows) / 2):
        return list(rows), [], []
    if any(b.number == a.number + 1 and a in lines and b in lines for a, b in itertools.pairwise(rows)):
        return list(rows), [], []  # a heading with nothing below it is none
    numbers = {r.number for r in lines}
    kept, groups, group = [], [], ""
    for row in rows:
        if row.number in numbers:
            group = headings.section_name(_filled(row)[0])
        else:
            kept.append(row)
            groups.append(group)
    return kept, groups, lines


def _counted_groups(rows: Sequence[Row]) -> list[Row]:
    """Return rows that each say how many rows are below them: "Health (2)"."""
    if not rows or not _says_its_count(rows[0]):
        return []
    at = [i for i, r in enumerate(rows) if _says_its_count(r)]
    counts = [int(_COUNTED.search(_filled(rows[i])[0])[1]) for i in at]  # type: ignore[index]  # it matched
    below = [b - a - 1 for a, b in itertools.pairwise([*at, len(rows)])]
    return [rows[i] for i in at] if counts == below and len(at) > 1 else []


def _says_its_count(row: Row) -> bool:
    filled = _filled(row)
    return len(filled) == 1 and bool(_COUNTED.search(filled[0]))


def _may_head(grid: Grid, row: Row, count: int) -> bool:
    """Whether a row is a line over the rows below: alone in its row, and merged across or known as such."""
    cells = row.cells
    if len(cells) > 1 and cells[0].strip() and cells[1].strip():  # as most rows
        return False
    filled = [c for c in cells if c.strip()]
    if len(filled) != 1 or count < 2 or headings.looks_like_data(filled[0]):
        return False
    return row.number in grid.bands or headings.is_section(filled[0])
