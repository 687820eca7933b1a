"""Write a file whole or not at all; read one without being flooded by it.

Whatever happens while a file is written (a full disk, a kill, a power cut), the old file or
the new one is there, whole. The order makes it so: the new bytes go to a hidden file in the
same folder, are synced, then take the old file's name in one step, then the folder is
synced. What the bytes mean is nobody's business here.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from undersigned.errors import UnconfirmedError, UnreadableError, UnwritableError

# Windows: access denied, sharing violation, lock violation. A scanner, an indexer or a sync
# client holds the file, usually for milliseconds.
_HELD = frozenset({5, 32, 33})
_SYNCS = 8  # files seen onto the disk at once
_WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8)  # seconds between tries: about 2 s in all

_CAUSES = {
    errno.ENOSPC: "there is no space left on the disk",
    errno.EDQUOT: "your share of the disk is used up",
    errno.EFBIG: "the file is too large for this disk",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "you have no permission for it",
    errno.EPERM: "you have no permission for it",
    errno.ENOENT: "the folder isn't there",
    errno.ENOTDIR: "its folder is no folder",
    errno.EISDIR: "a folder has this name",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "its links lead in a circle",
    errno.EIO: "the disk reports a fault",
    errno.EBUSY: "another program holds it",
}


def sha256_of(data: bytes) -> str:
    """Return the hash by which a file is known again, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def cause_of(error: OSError) -> str:
    """Return why the system refused, as the second half of a sentence."""
    if getattr(error, "winerror", None) in _HELD:
        return "another program holds it open"
    return _CAUSES.get(error.errno or 0) or f"the system says “{error.strerror or type(error).__name__}”"


def unwritable(path: Path, error: OSError) -> UnwritableError:
    """Return the error that says why a path wasn't written, and what to do."""
    return UnwritableError(
        "{path} wasn't saved: {cause}.",
        fix="Free some space, close the program that holds it, or save under another name.",
        path=path,
        cause=cause_of(error),
    )


def read_bounded(path: Path, most: int) -> bytes:
    """Return a file's bytes, at most `most` of them.

    Raises:
        UnreadableError: it isn't there, isn't a file, is larger, or can't be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would wait for ever, a device never end
            raise UnreadableError("{path} is a folder or a device, not a file.", path=path)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        raise UnreadableError(
            "{path} isn't there.", fix="Look whether its name and folder are right.", path=path
        ) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        cause = cause_of(error) if isinstance(error, OSError) else "no file can have this name"
        raise UnreadableError("{path} can't be read: {cause}.", path=path, cause=cause) from error
    if len(data) > most:
        raise UnreadableError(
            "{path} is larger than {most} MB, the most that is read.", path=path, most=most // 1_000_000
        )
    return data


Data = bytes | Iterable[bytes]


def write_whole(
    path: Path, data: Data, *, just_before: Callable[[], None] | None = None, mark: str = ""
) -> None:
    """Write a file, whole or not at all, and see it safe on the disk.

    A symbolic link is followed, so that it goes on leading to the file. The old file's
    permissions are kept. `just_before` is called when the new bytes are safe beside the old
    file and about to replace it; if it raises, nothing has changed. `mark` stands in the name of
    the hidden file, so that `remove_asides` finds it should this process be killed.

    Raises:
        UnwritableError: nothing has changed, and nothing is left beside the file.
        UnconfirmedError: the new file is in place, but a power cut might still undo that.
    """
    try:
        target = Path(os.path.realpath(path))
        with _opened_folder(target.parent) as folder:
            _replace_safely(target, data, just_before, mark)
            _sync_folder(folder, path)
    except OSError as error:
        raise unwritable(path, error) from error
    except ValueError as error:  # a NUL in the name
        raise UnwritableError("{path} wasn't saved: no file can have this name.", path=path) from error


def _aside(folder: Path, mark: str) -> Path:
    return folder / f".undersigned-{mark and f'{mark}-'}{secrets.token_hex(8)}.tmp"


def remove_asides(folder: Path, mark: str) -> None:
    """Remove the hidden files that a killed process of this mark left in a folder."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f".undersigned-{mark}-*.tmp"):
            with contextlib.suppress(OSError):
                path.unlink()


def _replace_safely(
    target: Path,
    data: Data,
    just_before: Callable[[], None] | None,
    mark: str,
    *,
    sync: bool = True,
    new: bool = False,
) -> None:
    """Write the bytes beside the target, sync them, and give them its name."""
    aside = _aside(target.parent, mark)
    try:
        _write_aside(aside, data, None if new else _permissions(target), sync=sync)
        if just_before is not None:
            just_before()
        _replace(aside, target)
    except BaseException:  # also when the person interrupts it
        with contextlib.suppress(OSError):
            aside.unlink()
        raise


class Together:
    """Files written whole one after another, and seen safe on the disk all at once by `sync`.

    A kill leaves each of them whole or absent; a power cut may undo those since the last `sync`.
    """

    def __init__(self, mark: str) -> None:
        self.mark = mark
        self._loose: list[Path] = []
        self._under_way: threading.Thread | None = None
        self._failed: list[tuple[Path, OSError]] = []

    def write(
        self, path: Path, data: Data, *, just_before: Callable[[], None] | None = None, new: bool = False
    ) -> None:
        """Write one file; what `write_whole` says holds here but for the sync.

        Args:
            path: where to.
            data: what to.
            just_before: as there.
            new: whether nothing has this name.

        Raises:
            UnwritableError: nothing has changed, and nothing is left beside the file.
        """
        try:
            target = Path(os.path.realpath(path)) if not new and path.is_symlink() else path
            _replace_safely(target, data, just_before, self.mark, sync=False, new=new)
        except OSError as error:
            raise unwritable(path, error) from error
        except ValueError as error:
            raise UnwritableError("{path} wasn't saved: no file can have this name.", path=path) from error
        self._loose.append(target)

    def begin_sync(self) -> None:
        """Begin to see all files so far onto the disk, and return at once; no two such go on at a time."""
        if self._loose and not (self._under_way and self._under_way.is_alive()):
            paths, self._loose = self._loose, []
            self._under_way = threading.Thread(target=self._see_to, args=(paths,), daemon=True)
            self._under_way.start()

    def sync(self) -> None:
        """See all files onto the disk, and wait for it.

        Raises:
            UnconfirmedError: the disk didn't confirm one of them.
        """
        if self._under_way:
            self._under_way.join()
        paths, self._loose = self._loose, []
        self._see_to(paths)
        failed, self._failed = self._failed, []
        if failed:
            raise _unconfirmed(failed[0][0], failed[0][1]) from failed[0][1]

    def _see_to(self, paths: list[Path]) -> None:
        """Sync several files at once, since each waits for the disk."""
        if not paths:
            return
        from concurrent.futures import ThreadPoolExecutor  # costs every command's start, and few sync

        with ThreadPoolExecutor(_SYNCS) as pool:
            self._failed += [error for error in pool.map(_synced, paths) if error]
        for folder in dict.fromkeys(path.parent for path in paths):
            with contextlib.suppress(OSError), _opened_folder(folder) as handle:  # it may be gone
                _sync_folder(handle, folder)


def _synced(path: Path) -> tuple[Path, OSError] | None:
    """See one file onto the disk; return what kept it from it. One that was moved away is nobody's loss."""
    try:
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
        try:
            _sync(handle)
        finally:
            os.close(handle)
    except (FileNotFoundError, PermissionError):
        return None
    except OSError as error:
        return path, error
    return None


def _permissions(target: Path) -> int | None:
    """Return the old file's permission bits, or None where there is no old file."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    return stat.S_IMODE(found.st_mode)


def _write_aside(aside: Path, data: Data, permissions: int | None, *, sync: bool) -> None:
    """Write a new file. Its bytes are never open to more people than the old file's."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    handle = os.open(aside, flags, 0o666 if permissions is None else 0o600)
    try:
        for piece in (data,) if isinstance(data, bytes) else data:
            left = memoryview(piece)
            while left:
                left = left[os.write(handle, left) :]
        if permissions is not None and hasattr(os, "fchmod"):
            with contextlib.suppress(OSError):  # a disk without permissions; 0600 is the safe side
                os.fchmod(handle, permissions)
        if sync:
            _sync(handle)
    except BaseException:
        with contextlib.suppress(OSError):
            os.close(handle)
        raise
    os.close(handle)  # a network drive may report only now that it has no space


def _sync(handle: int) -> None:
    """See a file's bytes onto the disk itself."""
    if sys.platform == "darwin":  # there fsync leaves them in the drive's own cache
        import fcntl

        try:
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        except OSError:  # network drives don't know it
            os.fsync(handle)
        return
    os.fsync(handle)


def _replace(aside: Path, target: Path) -> None:
    """Give the new file the old one's name, in one step; wait a little for who holds the old one."""
    for wait in _WAITS:
        try:
            aside.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
            time.sleep(wait)
        else:
            return
    aside.replace(target)


@contextlib.contextmanager
def _opened_folder(folder: Path) -> Iterator[int | None]:
    """Open a folder before anything is changed, so that it can be synced afterwards."""
    if sys.platform == "win32":  # which can't sync a folder, and needn't: its journal keeps the order
        yield None
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield handle
    finally:
        with contextlib.suppress(OSError):  # nothing was written through it
            os.close(handle)


def _sync_folder(handle: int | None, path: Path) -> None:
    """See a folder's new entry onto the disk."""
    if handle is None:
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno in {errno.EINVAL, errno.ENOTSUP}:  # some network drives can't sync a folder at all
            return
        raise _unconfirmed(path, error) from error


def _unconfirmed(path: Path, error: OSError) -> UnconfirmedError:
    return UnconfirmedError(
        "{path} was saved, but the disk didn't confirm that it is safe: {cause}.",
        fix="Save a copy in another folder too.",
        path=path,
        cause=cause_of(error),
    )
