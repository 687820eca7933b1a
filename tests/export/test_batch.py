from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from export.campaigns import a_campaign, asking
from undersigned.campaign.model import Campaign
from undersigned.disk import sha256_of
from undersigned.errors import UnwritableError
from undersigned.export import How, Outcome, export, plan
from undersigned.export.rows import NAME, Row, read_manifest

NORTHWIND, RIVERBANK = "Stop - Northwind.pdf", "Stop - Riverbank.pdf"


def exported(
    campaign: Campaign, folder: Path, *, formats: tuple[str, ...] = ("pdf",), **how: Any
) -> list[Outcome]:
    wanted = How(**how)
    planned = plan(campaign, formats=formats, draft=wanted.draft, pattern=wanted.pattern)
    return list(export(campaign, planned, folder, wanted))


def rows(folder: Path) -> tuple[Row, ...]:
    return read_manifest(folder) or ()


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_all_letters_are_written_to_a_new_folder_and_listed(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "out"
    outcomes = exported(a_campaign(), folder, formats=("pdf", "docx"), manifest=True)

    assert files(folder) == {NORTHWIND, RIVERBANK, "Stop - Northwind.docx", "Stop - Riverbank.docx", NAME}
    for outcome in outcomes:
        assert (outcome.written, outcome.error, outcome.signatories) == (True, None, 2)
        assert sha256_of(outcome.path.read_bytes()) == outcome.sha256
        assert outcome.pages == (1 if outcome.format == "pdf" else 0)
    listed = rows(folder)
    assert [(r.file, r.recipient, r.language, r.format, r.pages, r.signatories) for r in listed] == [
        ("Stop - Northwind.docx", "northwind", "en", "docx", "", "2"),
        (NORTHWIND, "northwind", "en", "pdf", "1", "2"),
        ("Stop - Riverbank.docx", "riverbank", "en", "docx", "", "2"),
        (RIVERBANK, "riverbank", "en", "pdf", "1", "2"),
    ]
    assert {r.sha256 for r in listed} == {o.sha256 for o in outcomes}
    assert {r.fingerprint for r in listed if r.recipient == "northwind"} == {outcomes[0].fingerprint}


def test_two_exports_give_the_same_bytes(tmp_path: Path) -> None:
    for folder in (tmp_path / "a", tmp_path / "b"):
        exported(a_campaign(), folder, formats=("pdf", "docx"))

    for name in files(tmp_path / "a"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_a_second_export_replaces_what_the_first_one_wrote(tmp_path: Path) -> None:
    before = exported(a_campaign(), tmp_path, manifest=True)
    after = exported(asking(a_campaign(), "We ask {{recipient.name}} again."), tmp_path)

    assert all(o.written for o in after)
    assert all(a.sha256 != b.sha256 for a, b in zip(after, before, strict=True))
    assert [r.sha256 for r in rows(tmp_path)] == [o.sha256 for o in after]


def test_a_file_of_somebody_elses_is_left_and_the_other_letters_are_written(tmp_path: Path) -> None:
    (tmp_path / NORTHWIND).write_bytes(b"theirs")
    first, second = exported(a_campaign(), tmp_path, manifest=True)

    assert not first.written
    assert isinstance(first.error, UnwritableError)
    assert "somebody else" in str(first.error)
    assert (tmp_path / NORTHWIND).read_bytes() == b"theirs"
    assert second.written
    assert [r.file for r in rows(tmp_path)] == [RIVERBANK]


def test_a_letter_that_somebody_changed_afterwards_is_left(tmp_path: Path) -> None:
    exported(a_campaign(), tmp_path)
    (tmp_path / NORTHWIND).write_bytes(b"signed by hand")
    first, second = exported(asking(a_campaign(), "We ask again."), tmp_path)

    assert (first.written, second.written) == (False, True)
    assert (tmp_path / NORTHWIND).read_bytes() == b"signed by hand"


def test_a_file_that_has_these_very_bytes_is_ours_also_where_nothing_is_remembered(
    tmp_path: Path, state: Path
) -> None:
    exported(a_campaign(), tmp_path)
    shutil.rmtree(state)
    outcomes = exported(a_campaign(), tmp_path, manifest=True)

    assert all(o.written and o.unchanged for o in outcomes)
    assert len(rows(tmp_path)) == 2


def test_an_export_of_some_keeps_the_others_on_the_list(tmp_path: Path) -> None:
    campaign = a_campaign()
    exported(campaign, tmp_path, manifest=True)
    changed = asking(campaign, "We ask again.")
    list(export(changed, plan(changed, ["riverbank"]), tmp_path))

    assert [r.file for r in rows(tmp_path)] == [NORTHWIND, RIVERBANK]


def test_a_stop_leaves_whole_files_that_are_listed(tmp_path: Path) -> None:
    campaign = a_campaign()
    for _ in export(campaign, plan(campaign), tmp_path, How(manifest=True)):
        break

    assert files(tmp_path) == {NORTHWIND, NAME}
    assert [r.file for r in rows(tmp_path)] == [NORTHWIND]


def test_a_letter_with_a_problem_that_stops_it_is_not_written(tmp_path: Path) -> None:
    campaign = a_campaign('We ask {% if recipient.name == "Northwind" %}[TK]{% endif %} this.')
    first, second = exported(campaign, tmp_path)

    assert (first.written, first.error) == (False, None)
    assert [p.kind for p in first.problems] == ["placeholder"]
    assert second.written
    assert files(tmp_path) == {RIVERBANK}


def test_a_draft_is_written_beside_the_final_letter(tmp_path: Path) -> None:
    exported(a_campaign(), tmp_path)
    exported(a_campaign("We ask [TK]."), tmp_path, draft=True)

    drafts = {"Stop - Northwind (draft).pdf", "Stop - Riverbank (draft).pdf"}
    assert files(tmp_path) == {NORTHWIND, RIVERBANK} | drafts


def test_letters_that_are_all_stopped_leave_the_folder_empty(tmp_path: Path) -> None:
    exported(a_campaign("[TK]"), tmp_path)

    assert files(tmp_path) == set()


def test_a_folder_in_a_files_place_is_left(tmp_path: Path) -> None:
    (tmp_path / NORTHWIND).mkdir()
    first, second = exported(a_campaign(), tmp_path)

    assert isinstance(first.error, UnwritableError)
    assert second.written


def test_a_letter_that_cannot_be_made_is_an_outcome_and_the_rest_goes_on(tmp_path: Path) -> None:
    campaign = a_campaign()
    planned = plan(campaign)
    gone = replace(campaign, recipients=campaign.recipients[1:])
    first, second = export(gone, planned, tmp_path)

    assert "no recipient “northwind”" in str(first.error)
    assert second.written


def test_another_table_called_manifest_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("mine")

    with pytest.raises(UnwritableError, match="isn't a list that an export wrote"):
        exported(a_campaign(), tmp_path, manifest=True)
    assert files(tmp_path) == {NAME}
    assert all(o.written for o in exported(a_campaign(), tmp_path))
    assert (tmp_path / NAME).read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_one_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(UnwritableError, match="can't be made"):
        exported(a_campaign(), tmp_path / "file" / "out")


def test_a_disk_that_takes_no_letter_leaves_no_partial_file(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="this system can't limit the size of files")
    most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, most[1]))  # enough for the list alone
    try:
        outcomes = exported(a_campaign(), tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, most)

    assert [type(o.error) for o in outcomes] == [UnwritableError] * 2
    assert not any(o.written for o in outcomes)
    assert files(tmp_path) == set()
