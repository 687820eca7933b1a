"""Nasty tables of every kind we know are read as a person would read them, and none in silence."""

from __future__ import annotations

import pytest

from tables import nasty_forms, nasty_lines, nasty_lists
from tables.nasty import Case, cases
from undersigned.signatories.columns import understood
from undersigned.tables.reader import read_table

ALL = [*cases(), *nasty_lines.cases(), *nasty_forms.cases(), *nasty_lists.cases()]


@pytest.mark.parametrize("case", ALL, ids=[c.what for c in ALL])
def test_a_nasty_table_is_read_as_a_person_reads_it(case: Case) -> None:
    table = read_table(case.data, case.name)
    columns = understood(table)
    read = [
        {m: c for m, c in zip(columns.taken_as, row.cells, strict=True) if m and c.strip()}
        for row in table.rows
    ]
    kinds = {p.kind for p in (*table.problems, *columns.problems)}

    assert read == case.rows
    assert case.told <= kinds
    assert "no-headings" in kinds or table.detection.header_row
