from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from undersigned.errors import UnwritableError
from undersigned.user_folders import locked, state_folder


def test_the_folder_named_in_the_environment_is_used_and_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNDERSIGNED_STATE", str(tmp_path / "a" / "b"))

    assert state_folder("exports") == tmp_path / "a" / "b" / "exports"
    assert state_folder().is_dir()
    if os.name != "nt":
        assert stat.S_IMODE(state_folder("exports").stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have places of their own")
def test_without_it_the_folder_is_where_the_system_keeps_such_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("UNDERSIGNED_STATE")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    assert state_folder() == tmp_path / ".local/state/undersigned"
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert state_folder() == tmp_path / "state" / "undersigned"
    monkeypatch.setenv("XDG_STATE_HOME", "relative")  # which the specification says is to be ignored
    assert state_folder() == tmp_path / ".local/state/undersigned"


def test_a_folder_that_cannot_be_made_is_an_error_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("UNDERSIGNED_STATE", str(tmp_path / "file"))

    with pytest.raises(UnwritableError, match="file"):
        state_folder()


def test_a_lock_is_held_once_and_free_again_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "one.lock"
    with locked(path) as first, locked(path) as second:
        assert (first, second) == (True, False)
    with locked(path) as again:
        assert again is True


def test_where_no_lock_can_be_had_nobody_claims_to_hold_it(tmp_path: Path) -> None:
    with locked(tmp_path / "not there" / "one.lock") as held:
        assert held is None
