"""A campaign file <-> a folder of plain text: for version control, translators' tools and tests.

The members' bytes are the same in both, so that going there and back changes nothing.
Files whose names begin with a dot (.git, .DS_Store) are no members and are left alone.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from undersigned.campaign.archive import MEDIA_TYPE, MIMETYPE, MOST_MEMBER, MOST_MEMBERS, MOST_TOTAL
from undersigned.campaign.names import shown
from undersigned.disk import cause_of, read_bounded, unwritable, write_whole
from undersigned.errors import UnreadableError, UnwritableError


def read_folder(folder: Path) -> dict[str, bytes]:
    """Return the members that lie in a folder, by name.

    Raises:
        UnreadableError: it isn't there, or holds a link, a device, or more than a campaign does.
    """
    if not folder.is_dir():
        raise UnreadableError("{path} isn't a folder.", path=folder)
    found: dict[str, bytes] = {}
    total = 0
    for path in _files(folder, folder):
        name = path.relative_to(folder).as_posix()
        data = read_bounded(path, min(MOST_MEMBER, MOST_TOTAL - total))
        total += len(data)
        found[name] = data
        if len(found) > MOST_MEMBERS:
            raise UnreadableError("{path} holds more than {most} files.", path=folder, most=MOST_MEMBERS)
    if found.pop(MIMETYPE, MEDIA_TYPE).strip() != MEDIA_TYPE:
        raise UnreadableError("{path} isn't an unpacked campaign.", path=folder)
    return found


def _files(folder: Path, top: Path) -> Iterator[Path]:
    """Yield the files in a folder and its folders. Links are never followed."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise UnreadableError("{path} can't be read: {cause}.", path=folder, cause=cause_of(error)) from error
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path = Path(entry.path)
        mode = entry.stat(follow_symlinks=False).st_mode
        if stat.S_ISDIR(mode) and len(path.relative_to(top).parts) < 10:
            yield from _files(path, top)
        elif stat.S_ISREG(mode):
            yield path
        else:
            name = shown(path.relative_to(top).as_posix())
            raise UnreadableError("{path} holds “{name}”, a link or a device.", path=top, name=name)


def write_folder(folder: Path, members: Mapping[str, bytes]) -> None:
    """Write members into a new or empty folder. Their names must be known to be safe.

    Raises:
        UnwritableError: the folder isn't empty, or something couldn't be written; whatever
            was written by then is taken away again.
    """
    made: list[Path] = []
    try:
        try:
            folder.mkdir()
            made.append(folder)
        except FileExistsError:
            _refuse_full(folder)
        for name, data in sorted(members.items()):
            path = folder / name
            for parent in reversed(path.relative_to(folder).parents[:-1]):
                with contextlib.suppress(FileExistsError):
                    (folder / parent).mkdir()
                    made.append(folder / parent)
            made.append(path)
            write_whole(path, data)
    except BaseException as error:
        _take_away(made)
        if isinstance(error, OSError):
            raise unwritable(folder, error) from error
        raise


def _refuse_full(folder: Path) -> None:
    if not folder.is_dir():
        raise UnwritableError("{path} is a file, not a folder.", path=folder)
    with os.scandir(folder) as entries:
        if next(entries, None) is not None:
            raise UnwritableError(
                "{path} isn't empty, so nothing is unpacked there.", fix="Name a new folder.", path=folder
            )


def _take_away(made: list[Path]) -> None:
    """Remove what was made, the last first; what can't be removed stays."""
    for path in reversed(made):
        with contextlib.suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink()
