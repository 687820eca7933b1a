from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.errors import UnwritableError
from undersigned.export.rows import COLUMNS, NAME, Row, as_csv, from_csv, read_manifest

ROW = Row("Letter - Ana.pdf", "ana", "en", "pdf", "4", "92", "a" * 64, "w", "r", "p", "1.0")


def test_a_folder_without_a_list_has_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None


def test_a_list_is_a_table_that_a_person_can_open(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(as_csv([ROW]))

    rows = list(csv.reader(io.StringIO((tmp_path / NAME).read_text(encoding="utf-8-sig"))))
    assert rows == [list(COLUMNS), list(ROW)]
    assert read_manifest(tmp_path) == (ROW,)


_CELL = st.text(alphabet=st.characters(codec="utf-8"))


@given(st.lists(st.tuples(_CELL, _CELL, _CELL)))
def test_a_list_that_was_written_is_read_as_it_was(cells: list[tuple[str, str, str]]) -> None:
    rows = tuple(Row(file, recipient, "en", "pdf", "", "3", sha) for file, recipient, sha in cells)
    text = as_csv(rows).decode("utf-8-sig")

    assert from_csv(text) == rows
    cells_read = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells_read)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"name,email\r\nAna,ana@example.org\r\n",
        b"\xff\xfe\x00",
        ",".join(COLUMNS).encode() + b"\r\na,b\r\n",
    ],
)
def test_another_table_of_that_name_is_told_from_ours(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)

    with pytest.raises(UnwritableError, match="isn't a list that an export wrote"):
        read_manifest(tmp_path)
    assert (tmp_path / NAME).read_bytes() == content
