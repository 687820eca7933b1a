"""A file is written whole or not at all, whatever the system refuses."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from undersigned import disk
from undersigned.errors import UnconfirmedError, UnreadableError, UnwritableError

OLD, NEW = b"the old letter", b"the new letter, and longer"
CALLS = ("open", "write", "fsync", "fchmod", "close", "replace")
FAULTS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS)


class Failing:
    """Lets the nth of these calls of the system fail, counted together."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, nth: int, fault: int) -> None:
        self.left, self.fault, self.hit = nth, fault, ""
        for name in CALLS:
            monkeypatch.setattr(os, name, self._counted(name, getattr(os, name)))

    def _counted(self, name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **more: object) -> object:
            self.left -= 1
            if self.left == 0:
                self.hit = name
                if name == "close":
                    real(*args)  # a close that fails has closed all the same
                raise OSError(self.fault, os.strerror(self.fault))
            return real(*args, **more)

        return call


@pytest.mark.skipif(sys.platform == "win32", reason="counts the calls that a POSIX system gets")
@pytest.mark.parametrize("fault", FAULTS)
def test_whichever_call_fails_the_old_or_the_new_file_is_whole_and_nothing_is_left_beside_it(
    tmp_path: Path, fault: int
) -> None:
    path = tmp_path / "a.undersigned"
    seen = []
    for nth in range(1, 30):
        path.write_bytes(OLD)
        error: UnwritableError | None = None
        with pytest.MonkeyPatch.context() as patch:
            failing = Failing(patch, nth, fault)
            try:
                disk.write_whole(path, NEW)
            except UnwritableError as raised:
                error = raised
        assert [p.name for p in tmp_path.iterdir()] == [path.name]
        if not failing.hit:
            break
        seen.append(failing.hit)
        if isinstance(error, UnconfirmedError) or error is None:
            assert path.read_bytes() == NEW
        else:
            assert path.read_bytes() == OLD
            assert error.exit_code == 4
            assert str(path) in str(error)

    assert seen == ["open", "open", "write", "fchmod", "fsync", "close", "replace", "fsync", "close"]


def test_what_may_fail_without_harm_is_only_the_permissions_and_closing_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "a"
    harmless = []
    for nth in range(1, 10):
        path.write_bytes(OLD)
        with pytest.MonkeyPatch.context() as patch:
            failing = Failing(patch, nth, errno.EIO)
            try:
                disk.write_whole(path, NEW)
            except UnwritableError:
                continue
        harmless.append(failing.hit)

    assert harmless == ["fchmod", "close"]


def test_a_write_that_takes_only_some_bytes_is_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, bytes(data)[:3]))

    disk.write_whole(tmp_path / "a", NEW)

    assert (tmp_path / "a").read_bytes() == NEW


def test_the_bytes_are_synced_before_they_take_the_name_and_the_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = []
    sync, replace = os.fsync, os.replace

    def synced(handle: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def replaced(source: Path, target: Path) -> None:
        done.append("replace")
        replace(source, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    disk.write_whole(tmp_path / "a", NEW)

    assert done == ["file", "replace", "folder"]


def held(number: int) -> OSError:
    error = PermissionError(errno.EACCES, "held")
    vars(error)["winerror"] = number  # only Windows sets it by itself
    return error


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_a_scanner_holds_for_a_moment_is_written_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = tmp_path / "a"
    path.write_bytes(OLD)
    tries = [held(number), held(number), held(number)]
    waits: list[float] = []
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        if tries:
            raise tries.pop()
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", waits.append)
    disk.write_whole(path, NEW)

    assert path.read_bytes() == NEW
    assert len(waits) == 3


def test_a_file_that_stays_open_in_another_program_is_given_up_after_about_two_seconds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(OLD)
    waits: list[float] = []

    def replace(source: Path, target: Path) -> None:
        raise held(32)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", waits.append)
    with pytest.raises(UnwritableError, match="another program holds it open"):
        disk.write_whole(path, NEW)

    assert 1.5 < sum(waits) < 3
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == OLD


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
@pytest.mark.parametrize("bits", [0o600, 0o640, 0o664])
def test_the_old_files_permissions_are_kept(tmp_path: Path, bits: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(OLD)
    path.chmod(bits)

    disk.write_whole(path, NEW)

    assert stat.S_IMODE(path.stat().st_mode) == bits


@pytest.mark.skipif(sys.platform == "win32", reason="Windows needs a right for links")
def test_a_link_goes_on_leading_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(OLD)
    link = tmp_path / "link"
    link.symlink_to("real")

    disk.write_whole(link, NEW)

    assert link.is_symlink()
    assert (tmp_path / "real").read_bytes() == NEW


def test_who_objects_at_the_last_moment_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(OLD)

    def object_to_it() -> None:
        raise UnwritableError("No.")

    with pytest.raises(UnwritableError, match=r"No\."):
        disk.write_whole(path, NEW, just_before=object_to_it)

    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == OLD


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("gone/a", "the folder isn't there"),
        ("a" * 300, "the name is too long"),
        ("folder", "a folder has this name"),
        ("file/a", "its folder is no folder"),
        ("a\0b", "no file can have this name"),
    ],
)
def test_a_place_that_cannot_be_written_is_named_with_the_cause(
    tmp_path: Path, name: str, cause: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(OLD)

    with pytest.raises(UnwritableError) as caught:
        disk.write_whole(tmp_path / name, NEW)

    assert cause in str(caught.value)
    assert {p.name for p in tmp_path.rglob("*")} == {"folder", "file"}


def test_no_more_is_read_than_allowed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")

    assert disk.read_bounded(path, 5) == b"12345"
    with pytest.raises(UnreadableError, match="larger"):
        disk.read_bounded(path, 4)


@pytest.mark.parametrize("name", ["", "absent", "a\0b"])
def test_what_is_no_file_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        disk.read_bounded(tmp_path / name, 5)

    assert caught.value.exit_code == 3
    assert str(caught.value).endswith(".")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="has no endless file")
def test_an_endless_file_is_not_begun() -> None:
    with pytest.raises(UnreadableError, match="device"):
        disk.read_bounded(Path("/dev/zero"), 10)
