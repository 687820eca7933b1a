"""Which files of a folder exports of a campaign wrote: the ledger, kept with the user's own things.

A line is added for each file before it takes its name, so that a kill at any moment leaves only
files that are known. A file is ours if the ledger, the campaign's records or a `manifest.csv` in
the folder lists it with the hash that it has on the disk; any other is somebody else's.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from undersigned.campaign.model import Campaign
from undersigned.campaign.records import rosters_of
from undersigned.disk import read_bounded, remove_asides, sha256_of, write_whole
from undersigned.errors import UndersignedError, UnwritableError
from undersigned.export.names import same_file
from undersigned.export.rows import Row, read_manifest
from undersigned.user_folders import locked, state_folder

_ROOM = "exports"
_MOST_BYTES = 200_000_000
_KEPT = 4  # states of one file that are remembered
_EMPTY = sha256_of(b"")
_JSON = json.JSONEncoder(separators=(",", ":"))


class Ledger:
    """The rows of one campaign's files in one folder; the last of a file is its newest.

    Attributes:
        mark: What stands in the names of this run's hidden files.
        trouble: Why it can't be kept on the disk, where it can't; then it holds for this run alone.
    """

    def __init__(self, path: Path | None, mark: str, trouble: UndersignedError | None = None) -> None:
        self.mark = mark
        self.trouble = trouble
        self.rosters: dict[str, tuple[str, ...]] = {}  # by hash, the ids of who signs
        self._rows: dict[str, dict[str, Row]] = {}
        self._shared: set[str] = set()
        self._path = path
        self._handle = -1

    def has(self, file: str, sha256: str) -> bool:
        """Whether a file of this name with these bytes is ours; an empty one is what a power cut leaves."""
        known = self._rows.get(same_file(file), {})
        return sha256 in known or (bool(known) and sha256 == _EMPTY)

    def row(self, file: str, sha256: str) -> Row | None:
        """Return what is known of a file that has these bytes."""
        return self._rows.get(same_file(file), {}).get(sha256)

    def newest(self) -> tuple[Row, ...]:
        """Return the newest row of each file, in the order of their names."""
        rows = (next(reversed(known.values())) for known in self._rows.values() if known)
        return tuple(sorted(rows, key=lambda row: (row.file.casefold(), row.file)))

    def is_own(self, file: str) -> bool:
        """Whether this campaign's export wrote it, and not only one that shares the folder."""
        return same_file(file) in self._rows and same_file(file) not in self._shared

    def learn(self, row: Row, *, own: bool = True) -> None:
        """Take in a row from elsewhere; it isn't written down."""
        key = same_file(row.file)
        if own:
            self._shared.discard(key)
        elif key not in self._rows:
            self._shared.add(key)
        known = self._rows.setdefault(key, {})
        known.pop(row.sha256, None)
        known[row.sha256] = row
        while len(known) > _KEPT:
            del known[next(iter(known))]

    def announce(self, row: Row, signatories: tuple[str, ...] = ()) -> None:
        """Write down that a file is about to have these bytes."""
        if row.roster and row.roster not in self.rosters:
            self.rosters[row.roster] = signatories
            self._add({"roster": row.roster, "signatories": signatories})
        if self.row(row.file, row.sha256) != row or not self._is_newest(row):
            self.learn(row)
            self._add({"row": row})

    def take_back(self, row: Row) -> None:
        """Forget a file that was announced and not written."""
        known = self._rows.get(same_file(row.file), {})
        known.pop(row.sha256, None)
        if not known:
            self._rows.pop(same_file(row.file), None)
        self._add({"not": (row.file, row.sha256)})

    def forget(self, file: str) -> None:
        """Drop what is known of a file that was moved away."""
        self._rows.pop(same_file(file), None)
        self._add({"gone": file})

    def sync(self) -> None:
        """See all lines safe on the disk."""
        if self._handle >= 0:
            with contextlib.suppress(OSError):
                os.fsync(self._handle)

    def _is_newest(self, row: Row) -> bool:
        return next(reversed(self._rows[same_file(row.file)].values())) == row

    def _add(self, entry: dict[str, object]) -> None:
        if self._handle < 0:
            return
        data = f"{_JSON.encode(entry)}\n".encode()
        try:
            if os.write(self._handle, data) != len(data):
                raise OSError("it was cut off")
        except OSError as error:
            self.trouble = self.trouble or _not_kept(self._path, error)

    # ------------------------------------------------------------- on the disk

    def load(self) -> tuple[str, ...]:
        """Take in what is on the disk; return the marks of runs that may have left hidden files."""
        assert self._path is not None
        marks: list[str] = []
        lines = read_bounded(self._path, _MOST_BYTES).splitlines() if self._path.exists() else []
        for line in lines:
            with contextlib.suppress(ValueError, TypeError, AttributeError):  # a line that a kill cut off
                self._take(json.loads(line), marks)
        return tuple(dict.fromkeys(marks))

    def _take(self, entry: dict[str, object], marks: list[str]) -> None:
        if isinstance(row := entry.get("row"), list):
            self.learn(Row(*map(str, row)))
        if isinstance(roster := entry.get("roster"), str) and isinstance(ids := entry["signatories"], list):
            self.rosters[roster] = tuple(map(str, ids))
        if isinstance(taken := entry.get("not"), list):
            self._rows.get(same_file(str(taken[0])), {}).pop(str(taken[1]), None)
        if isinstance(gone := entry.get("gone"), str):
            self._rows.pop(same_file(gone), None)
        if isinstance(run := entry.get("run"), str) and run.isalnum():
            marks.append(run)

    def open(self, folder: Path, marks: Iterable[str] = ()) -> None:
        """Write it anew, in short, and go on adding to it; `marks` are kept for a later run."""
        assert self._path is not None
        kept = [row for key, known in self._rows.items() if key not in self._shared for row in known.values()]
        used = {row.roster for row in kept}
        entries: list[dict[str, object]] = [{"folder": str(folder)}]
        entries += [{"run": mark} for mark in (*marks, self.mark)]
        entries += [{"roster": r, "signatories": ids} for r, ids in self.rosters.items() if r in used]
        entries += [{"row": row} for row in kept]
        data = "".join(json.dumps(entry) + "\n" for entry in entries).encode()
        write_whole(self._path, data, mark=_own_mark(self._path))
        with contextlib.suppress(OSError):
            self._path.chmod(0o600)
        flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        self._handle = os.open(self._path, flags)

    def close(self) -> None:
        """Let go of the file."""
        if self._handle >= 0:
            self.sync()
            os.close(self._handle)
            self._handle = -1


@contextlib.contextmanager
def opened(campaign: Campaign, folder: Path, beside: Iterable[Path] = (), mark: str = "") -> Iterator[Ledger]:
    """Hold the ledger of a campaign's files in a folder, and remove what killed runs left there.

    Args:
        campaign: whose files they are; its records count as well.
        folder: where they are.
        beside: other folders in which a run leaves hidden files when it is killed.
        mark: what stands in the names of this run's; "" for a new one.

    Raises:
        UnwritableError: another export of this campaign is writing to this folder.
    """
    mark = mark or secrets.token_hex(6)
    try:
        path = state_folder(_ROOM) / f"{_key(campaign, folder)}.jsonl"
    except UndersignedError as error:
        yield _informed(Ledger(None, mark, error), campaign, folder)
        return
    with locked(path.with_suffix(".lock")) as held:
        if held is False:
            raise UnwritableError(
                "Another export is writing this campaign's letters to {path} at this moment.",
                fix="Wait until it is done, or stop it.",
                path=folder,
            )
        ledger = Ledger(path, mark)
        try:
            marks = ledger.load()
            _informed(ledger, campaign, folder)
            ledger.open(folder, () if held else marks)
        except (UndersignedError, OSError) as error:
            ledger.trouble = _not_kept(path, error)
        else:
            if held:  # whoever made them is dead, or would hold the lock
                _tidy((folder, *beside), marks, path)
        try:
            yield ledger
        finally:
            ledger.close()


def _informed(ledger: Ledger, campaign: Campaign, folder: Path) -> Ledger:
    """Let a ledger know what the campaign and the folder itself know of the files there."""
    rosters = rosters_of(campaign.records)
    for record in campaign.records:
        if record.file and record.sha256:
            print_ = record.fingerprint
            signed_by = record.signatories or rosters.get(print_.roster, ())
            ledger.learn(
                Row(
                    record.file,
                    record.recipient,
                    record.language,
                    record.format,
                    str(record.pages or ""),
                    str(len(signed_by)),
                    record.sha256,
                    print_.words,
                    print_.roster,
                    print_.paper,
                    print_.release,
                )
            )
            ledger.rosters.setdefault(print_.roster, signed_by)
    with contextlib.suppress(UnwritableError):
        for row in read_manifest(folder) or ():
            if not ledger.has(row.file, row.sha256):
                ledger.learn(row, own=False)
    return ledger


def _tidy(folders: Iterable[Path], marks: Iterable[str], path: Path) -> None:
    """Remove the hidden files of killed runs."""
    remove_asides(path.parent, _own_mark(path))
    for folder in folders:
        for mark in marks:
            remove_asides(folder, mark)


def _own_mark(path: Path) -> str:
    return path.stem[:12]


def _key(campaign: Campaign, folder: Path) -> str:
    where = unicodedata.normalize("NFC", os.path.normcase(os.path.realpath(folder)))
    return sha256_of(f"{campaign.id}\0{where}".encode("utf-8", "surrogatepass"))[:32]


def _not_kept(path: Path | None, error: Exception) -> UnwritableError:
    found = UnwritableError(
        "What was exported can't be remembered in {path}, so later exports may take these files for "
        "somebody else's.",
        fix="Free some space, or see whether you may write there.",
        path=path or "",
    )
    found.__cause__ = error
    return found
