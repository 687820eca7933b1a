"""A copy to give away, and a name that must be found nowhere any more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from undersigned.campaign import file
from undersigned.signatories.model import Private
from undersigned.window import dialogs, recovery_copies
from undersigned.window.main_window import MainWindow
from window.conftest import Asked, Kept

SECRET = "ana-secret@example.org"


def with_a_secret(window: MainWindow) -> None:
    """Give the first who signs an address."""
    campaign = window.session.campaign
    first, *others = campaign.roster.signatories
    known = replace(first, private=Private(SECRET, notes=SECRET))
    window.session.do(
        "Note", replace(campaign, roster=replace(campaign.roster, signatories=(known, *others)))
    )


def test_a_copy_without_contacts_holds_none_and_what_is_open_stays(
    window: MainWindow, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_a_secret(window)
    place = tmp_path / "theirs.undersigned"
    monkeypatch.setattr(dialogs, "file_to_save", lambda *_: place)
    before = window.session.campaign
    window.actions_["share"].trigger()

    copy = file.read(place).campaign
    assert SECRET not in repr(copy)
    assert [s.name for s in copy.roster.signatories] == [s.name for s in before.roster.signatories]
    assert window.session.campaign is before
    assert window.session.path is None
    assert "theirs.undersigned can be given to others." in asked.said[0]


def test_the_file_that_is_open_is_not_written_over_by_its_copy(
    window: MainWindow, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_a_secret(window)
    place = tmp_path / "ours.undersigned"
    window.files.save_to(place, None)
    window.files.finish_saving()
    monkeypatch.setattr(dialogs, "file_to_save", lambda *_: place)
    window.actions_["share"].trigger()

    assert SECRET in repr(file.read(place).campaign)
    assert "This is the file that is open." in asked.said[0]


def test_copies_that_were_put_aside_go_with_a_name_that_is_erased(kept_window: Kept, tmp_path: Path) -> None:
    window = kept_window()
    campaign = window.session.campaign
    folder = tmp_path / "state" / "recovery"
    for name, document in (("ours", campaign.id), ("others", "another")):
        place = folder / f"{name}.recovery"
        facts = recovery_copies.Facts(document, "t", at="2019-01-01")
        recovery_copies.prepare(place, campaign, facts, file.packed).replace(place)
        recovery_copies.set_aside(place)
    recovery_copies.remove_old(folder, campaign.id)

    assert [p.name for p in (folder / "set-aside").iterdir()] == ["others.recovery"]
