"""Open and save campaign files: `NAME.undersigned`.

A file is read with suspicion, written whole or not at all, never over a file that isn't the
one that was read, and never without proof that what is written can be opened again. What is
in it: `members`; the zip: `archive`; the disk: `undersigned.disk`; older versions: `upgrade`.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from undersigned.campaign import upgrade
from undersigned.campaign.archive import MOST_FILE, read_archive, write_archive
from undersigned.campaign.folder import read_folder, write_folder
from undersigned.campaign.json_text import read_json
from undersigned.campaign.members import Lines, from_members, opened, to_members
from undersigned.campaign.model import Campaign
from undersigned.campaign.names import CAMPAIGN
from undersigned.campaign.validity import refuse_invalid
from undersigned.disk import read_bounded, remove_asides, sha256_of, write_whole
from undersigned.errors import ChangedOnDiskError, UnreadableError, UnwritableError
from undersigned.problems import Problem

__all__ = ["Opened", "backups_of", "from_members", "pack", "packed", "read", "to_members", "unpack", "write"]

_LONG = 4_000_000  # bytes of campaign.json that take more than a moment to understand
_FEW = 500  # signatories that are read back of a longer roster


@dataclass(frozen=True, slots=True)
class Opened:
    """A campaign as read, the hash by which its file is known again, and what is wrong in its text."""

    campaign: Campaign
    sha256: str
    problems: tuple[Problem, ...] = ()


def read(path: Path) -> Opened:
    """Open a campaign file. Nothing on the disk is changed, also where the file is of an older version.

    Raises:
        UnreadableError: one sentence on why not.
    """
    data = read_bounded(path, MOST_FILE)
    try:
        campaign, problems = opened(read_archive(data))
    except UnreadableError as error:
        raise _unopened(path, error) from error
    return Opened(campaign, sha256_of(data), problems)


def packed(campaign: Campaign, lines: Lines | None = None) -> bytes:
    """Return a campaign as its file's bytes; `lines` are as `to_members` takes them.

    Raises:
        UnreadableError: they couldn't be opened again.
    """
    members = to_members(campaign, lines=lines)
    data = write_archive(members)
    _prove(data, members, campaign)
    return data


def write(
    path: Path,
    campaign: Campaign,
    *,
    replacing: str | None,
    mark: str = "",
    packing: Callable[[Campaign], bytes] = packed,
) -> str:
    """Save a campaign; return the new file's hash.

    Args:
        path: where to.
        campaign: what to save.
        replacing: the hash of the file that was read, or None where no file may be there yet.
        mark: as `disk.write_whole` has it.
        packing: what does the work of `packed`, perhaps in another process.

    Raises:
        ChangedOnDiskError: the file there isn't the one that was read; nothing has changed.
        UnconfirmedError: the file was written, but the disk didn't confirm it. Another try
            must pass `sha256_of` the bytes that are there now.
        UnwritableError: nothing has changed.
    """
    try:
        data = packing(campaign)
    except UnreadableError as error:
        raise UnwritableError("{path} wasn't saved: {why}", path=path, why=str(error)) from error
    _write_over(path, data, replacing, mark)
    return sha256_of(data)


def _prove(data: bytes, members: Mapping[str, bytes], campaign: Campaign) -> None:
    """See that a campaign's bytes can be opened again: what can't be is never written.

    The zip is read back, each member by its checksum, and all of it understood. Of lists so long
    that this takes seconds, only the first signatories and records are: `values.plain` wrote each
    field as the kind that is read, and each is looked at for what must hold of all.

    Raises:
        UnreadableError: they can't.
    """
    found = read_archive(data)
    if len(members[CAMPAIGN]) <= _LONG:
        from_members(found)
        return
    if found != members:
        raise UnreadableError("what was written isn't what can be read.")
    refuse_invalid(campaign)
    arrangement = replace(campaign.roster.arrangement, kept={})
    roster = replace(campaign.roster, signatories=campaign.roster.signatories[:_FEW], arrangement=arrangement)
    shorter = replace(campaign, roster=roster, records=campaign.records[:_FEW])
    first = to_members(shorter, remember=False)
    from_members({**members, CAMPAIGN: first[CAMPAIGN]})


def unpack(path: Path, folder: Path) -> None:
    """Write a campaign file's members into a new or empty folder.

    Raises:
        UnreadableError: the file can't be opened.
        UnwritableError: the folder isn't empty or can't be written; it is left as it was.
    """
    data = read_bounded(path, MOST_FILE)
    try:
        members = read_archive(data)
        from_members(members)
    except UnreadableError as error:
        raise _unopened(path, error) from error
    write_folder(folder, members)


def pack(folder: Path, path: Path, *, replacing: str | None = None) -> str:
    """Make a campaign file of a folder that `unpack` made; return its hash.

    Raises:
        UnreadableError: the folder holds something that isn't a campaign's, or is unsafe.
        UnwritableError: there is a file already, or it can't be written.
    """
    members = read_folder(folder)
    try:
        from_members(members)
        data = write_archive(members)
    except UnreadableError as error:
        raise UnreadableError(
            "{path} can't be packed: {why}",
            fix=error.fix,
            **{**error.facts, "path": folder, "why": _clause(error)},
        ) from error
    _write_over(path, data, replacing)
    return sha256_of(data)


def _unopened(path: Path, error: UnreadableError) -> UnreadableError:
    """Return the whole sentence on a file that can't be opened, with its newest backup if it has one."""
    fix = error.fix
    backups = backups_of(path)
    if backups and not fix:
        fix = "A backup from before an upgrade lies beside it: {backup}."
    return UnreadableError(
        "{path} can't be opened: {why}",
        fix=fix or "Ask for the file again, or take an earlier copy of it.",
        **{
            **error.facts,
            "path": path,
            "why": _clause(error),
            "backup": backups[-1].name if backups else "",
        },
    )


def backups_of(path: Path) -> tuple[Path, ...]:
    """Return the backups from before upgrades that lie beside a campaign's file, the newest last."""
    found = path.parent.glob(f"{_literal(path.name)}.v*.bak")
    return tuple(sorted(found, key=lambda p: (len(p.name), p.name)))


def _clause(error: UnreadableError) -> str:
    """Return what an error says, as the second half of a sentence."""
    said = str(error)
    return said[0].lower() + said[1:] if said[1:2].islower() else said


def _literal(name: str) -> str:
    """Return a file name as a glob that means this very name."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)


def _write_over(path: Path, data: bytes, replacing: str | None, mark: str = "") -> None:
    """Write a file where the one that was read is, or where none is."""
    old = _the_one_read(path, replacing)
    with contextlib.suppress(ValueError):  # a NUL in the name, which is told below
        remove_asides(Path(os.path.realpath(path)).parent, _own_mark(path))  # of a save that was killed
    if old is not None:
        keep_before_upgrade(path, old)
    write_whole(
        path, data, just_before=lambda: _refuse_changed(path, replacing), mark=mark or _own_mark(path)
    )


def _own_mark(path: Path) -> str:
    """Return what the hidden files of one campaign's saves have in their names."""
    return sha256_of(path.name.encode("utf-8", "surrogatepass"))[:12]


def _refuse_changed(path: Path, replacing: str | None) -> None:
    _the_one_read(path, replacing)


def _the_one_read(path: Path, replacing: str | None) -> bytes | None:
    """Return the bytes that will be written over, None where there is no file.

    Raises:
        ChangedOnDiskError: it isn't the file that was read.
        UnwritableError: there is a file, and none was read.
    """
    try:
        found = read_bounded(path, MOST_FILE) if path.is_symlink() or path.exists() else None
    except (UnreadableError, OSError) as error:
        raise UnwritableError("{path} wasn't saved: what is there can't be read.", path=path) from error
    if replacing is None:
        if found is None:
            return None
        raise UnwritableError(
            "{path} is there already, so it isn't written over.", fix="Choose another name.", path=path
        )
    if found is None:
        raise ChangedOnDiskError(
            "{path} is no longer there, so it wasn't saved.",
            fix="Save it under this or another name as a new file.",
            path=path,
        )
    if sha256_of(found) != replacing:
        raise ChangedOnDiskError(
            "{path} was changed by another program or person since it was opened, so it wasn't saved.",
            fix="Save under another name, then compare the two.",
            path=path,
        )
    return found


def keep_before_upgrade(path: Path, old: bytes, present: int | None = None) -> Path | None:
    """Keep a file of an older version beside it, before it is written over in the present one.

    Returns:
        The backup: `NAME.undersigned.v1.bak`, with a number where another of that name is
        there. None where the file is of the present version, or none that can be opened.
    """
    version = _version(old)
    if version is None or version >= (present or upgrade.present()):
        return None
    for number in range(1, 1000):
        more = f".{number}" if number > 1 else ""
        backup = path.with_name(f"{path.name}.v{version}{more}.bak")
        if not backup.exists():
            write_whole(backup, old, mark=_own_mark(path))
            return backup
        if backup.is_file() and read_bounded(backup, MOST_FILE) == old:
            return backup
    raise UnwritableError("{path} wasn't saved: it has too many backups.", path=path)


def _version(data: bytes) -> int | None:
    """Return the file version of a campaign file's bytes, None where it has none."""
    try:
        members: Mapping[str, bytes] = read_archive(data)
        return upgrade.version_of(read_json(members[CAMPAIGN], CAMPAIGN))
    except (UnreadableError, KeyError):
        return None
