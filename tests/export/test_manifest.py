from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.errors import UnwritableError
from undersigned.export import manifest
from undersigned.export.manifest import COLUMNS, NAME, Manifest, Row
from undersigned.export.names import same_file

ROW = Row("Letter - Ana.pdf", "ana", "en", "pdf", "4", "92", "a" * 64)


def test_a_folder_without_a_list_has_an_empty_one(tmp_path: Path) -> None:
    assert manifest.read(tmp_path).rows == ()


def test_a_list_is_a_table_that_a_person_can_open(tmp_path: Path) -> None:
    listed = manifest.read(tmp_path)
    listed.settle(ROW)
    listed.save()

    rows = list(csv.reader(io.StringIO((tmp_path / NAME).read_text(encoding="utf-8-sig"))))
    assert rows == [list(COLUMNS), list(ROW)]


_CELL = st.text(alphabet=st.characters(codec="utf-8"))


@given(st.lists(st.tuples(_CELL, _CELL, _CELL), unique_by=lambda cells: same_file(cells[0])))
def test_a_list_that_was_written_is_read_as_it_was(cells: list[tuple[str, str, str]]) -> None:
    rows = tuple(Row(file, recipient, "en", "pdf", "", "3", sha) for file, recipient, sha in cells)
    text = manifest.as_csv(rows).decode("utf-8-sig")

    assert manifest.from_csv(text) == rows
    cells_read = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells_read)


def test_a_file_is_ours_only_with_the_bytes_it_was_listed_with(tmp_path: Path) -> None:
    listed = Manifest(tmp_path / NAME, (ROW,))

    assert listed.has("LETTER - ANA.pdf", "a" * 64)
    assert not listed.has("Letter - Ana.pdf", "b" * 64)
    assert not listed.has("Letter - Bo.pdf", "a" * 64)


def test_between_announcing_and_settling_both_states_of_a_file_are_ours(tmp_path: Path) -> None:
    listed = Manifest(tmp_path / NAME, (ROW,))
    new = ROW._replace(sha256="b" * 64)
    listed.announce(new, "a" * 64)

    on_disk = manifest.read(tmp_path)
    assert on_disk.has(ROW.file, "a" * 64)
    assert on_disk.has(ROW.file, "b" * 64)
    listed.settle(new)
    listed.save()
    assert manifest.read(tmp_path).rows == (new,)


def test_a_file_that_was_announced_and_not_written_is_forgotten(tmp_path: Path) -> None:
    listed = Manifest(tmp_path / NAME, (ROW,))
    new = ROW._replace(sha256="b" * 64)
    listed.announce(new, "a" * 64)
    listed.take_back(new, "a" * 64)
    other = ROW._replace(file="Letter - Bo.pdf")
    listed.announce(other, "")
    listed.take_back(other, "")
    listed.save()

    assert manifest.read(tmp_path).rows == (ROW,)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"name,email\r\nAna,ana@example.org\r\n",
        b"\xff\xfe\x00",
        ",".join(COLUMNS).encode() + b"\r\na,b\r\n",
    ],
)
def test_another_table_of_that_name_is_never_written_over(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)

    with pytest.raises(UnwritableError, match="isn't a list that an export wrote"):
        manifest.read(tmp_path)
    assert (tmp_path / NAME).read_bytes() == content
