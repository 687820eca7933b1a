"""One file that holds all letters: a PDF for the printer, with a bookmark a letter, and a zip.

Both are files like the letters' own: written whole, known, never over somebody else's. A zip is
written as it is read, a combined PDF as it is composed, letter by letter.
"""

from __future__ import annotations

import hashlib
import struct
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded, sha256_of, unwritable
from undersigned.document.model import Document
from undersigned.errors import NeedsAPersonError, UndersignedError, UnwritableError
from undersigned.export.desk import Desk
from undersigned.export.outcome import How, Outcome
from undersigned.export.plan import BUNDLES, Planned, bundle_file
from undersigned.export.rows import Row
from undersigned.problems import Place, Problem, Severity

COMBINED, ZIP = "combined", "zip"
_MOST_BYTES = 500_000_000
_AT_ONCE = 1 << 20  # bytes that are copied at a time
_MOST_ZIPPED = 4_000_000_000  # bytes, and files: a zip without the 64-bit extension
_MOST_FILES = 65_000
_FIXED = struct.Struct("<HHHHHLLLHH")  # from "version needed" to "length of the extra field"
_NEW_YEAR_1980 = 0x21
_UTF_8 = 0x800


def files(campaign: Campaign, *, draft: bool) -> tuple[str, ...]:
    """Return the names of the files that hold all letters."""
    return tuple(bundle_file(campaign, *parts, draft=draft) for parts in BUNDLES.values())


def bundles(
    campaign: Campaign, planned: Sequence[Planned], outcomes: Sequence[Outcome], desk: Desk, how: How
) -> Iterator[Outcome]:
    """Write the files that hold all letters, as far as they are wanted."""
    order = {(one.recipient, one.language, one.format): place for place, one in enumerate(planned)}
    letters = [o for o in outcomes if o.format]
    written = sorted(
        (o for o in letters if o.written), key=lambda o: order[o.recipient, o.language, o.format]
    )
    missing = [o for o in letters if not o.written]
    if how.combined:
        yield _told(_combined(campaign, written, missing, desk, how), missing)
    if how.zipped:
        yield _told(_zipped(campaign, written, desk, how), missing)


def _told(outcome: Outcome, missing: Sequence[Outcome]) -> Outcome:
    """Say which letters a bundle lacks: at a printer's nobody would notice."""
    if not missing or not outcome.written:
        return outcome
    who = list(dict.fromkeys(o.recipient for o in missing))
    few = ", ".join(who[:8]) + (", …" if len(who) > 8 else "")
    problem = Problem(
        "letters-missing",
        Severity.LOOK,
        "{file} lacks letters that weren't written: {few}.",
        Place(file=str(outcome.path)),
        "Mend them, then export again.",
        {"file": outcome.path.name, "few": few},
    )
    return replace(outcome, problems=(*outcome.problems, problem))


def _empty(outcome: Outcome) -> Outcome:
    error = NeedsAPersonError("{file} wasn't made: no letter was written.", file=outcome.path.name)
    return replace(outcome, error=error)


# ----------------------------------------------------------------- one PDF


def _combined(
    campaign: Campaign, written: Sequence[Outcome], missing: Sequence[Outcome], desk: Desk, how: How
) -> Outcome:
    from undersigned.letter.compose import compose
    from undersigned.letter.layout import lay_out
    from undersigned.render.pdf import write_combined

    file = bundle_file(campaign, *BUNDLES[COMBINED], draft=how.draft)
    outcome = _outcome(COMBINED, desk.folder / file)
    lost = {(o.recipient, o.language) for o in missing}
    letters = [key for key in dict.fromkeys((o.recipient, o.language) for o in written) if key not in lost]
    if not letters:
        return _empty(outcome)

    def documents() -> Iterator[Document]:
        for recipient, language in letters:
            yield lay_out(compose(campaign, recipient, language, as_of=how.as_of, draft=how.draft))
            if how.stop():
                raise NeedsAPersonError("{file} wasn't made: the export was stopped.", file=file)

    try:
        with tempfile.TemporaryFile(dir=desk.folder) as spool:  # of many letters it is large
            pages = write_combined(documents(), campaign.title, spool)
            spool.seek(0)
            digest = hashlib.file_digest(spool, "sha256").hexdigest()
            spool.seek(0)
            return _put(outcome, file, iter(lambda: spool.read(_AT_ONCE), b""), digest, pages, desk)
    except OSError as error:
        return replace(outcome, error=unwritable(desk.folder / file, error))
    except UndersignedError as error:
        return replace(outcome, error=error)


# ----------------------------------------------------------------- one zip


def _zipped(campaign: Campaign, written: Sequence[Outcome], desk: Desk, how: How) -> Outcome:
    file = bundle_file(campaign, *BUNDLES[ZIP], draft=how.draft)
    outcome = _outcome(ZIP, desk.folder / file)
    if not written:
        return _empty(outcome)
    try:
        digest = hashlib.sha256()
        for piece in zipped(written):
            digest.update(piece)
        return _put(outcome, file, zipped(written), digest.hexdigest(), 0, desk)
    except UndersignedError as error:
        return replace(outcome, error=error)


def zipped(written: Sequence[Outcome]) -> Iterator[bytes]:
    """Yield a zip of these files piece by piece (APPNOTE 6.3.10, 4.3.7 to 4.3.16).

    They are stored as they are, since PDF and DOCX are compressed inside: so the same letters
    give the same bytes on every system. Every time is 1980-01-01.

    Raises:
        UnwritableError: a letter is no longer as it was written, or there are too many for a zip.
    """
    directory: list[bytes] = []
    offset = 0
    for outcome in written:
        data, name = _letter(outcome), outcome.path.name.encode()
        facts = _FIXED.pack(
            20, _UTF_8, 0, 0, _NEW_YEAR_1980, zlib.crc32(data), len(data), len(data), len(name), 0
        )
        yield b"PK\3\4" + facts + name
        yield data
        directory.append(b"PK\1\2\x14\0" + facts + struct.pack("<HHHLL", 0, 0, 0, 0, offset) + name)
        offset += 4 + len(facts) + len(name) + len(data)
        if offset > _MOST_ZIPPED or len(directory) > _MOST_FILES:
            raise UnwritableError(
                "The letters are too many for one zip.", fix="Export some of the recipients at a time."
            )
    listing, count = b"".join(directory), len(directory)
    yield listing
    yield b"PK\5\6" + struct.pack("<HHHHLLH", 0, 0, count, count, len(listing), offset, 0)


def _letter(outcome: Outcome) -> bytes:
    data = read_bounded(outcome.path, _MOST_BYTES)
    if sha256_of(data) != outcome.sha256:
        raise UnwritableError(
            "{path} was changed by somebody else while letters were written, so there is no zip.",
            path=outcome.path,
        )
    return data


def _outcome(kind: str, path: Path) -> Outcome:
    return Outcome("", "", kind, path)


def _put(
    outcome: Outcome, file: str, data: bytes | Iterator[bytes], sha256: str, pages: int, desk: Desk
) -> Outcome:
    row = Row(file, format=outcome.format, pages=str(pages or ""), sha256=sha256)
    unchanged = desk.write(row, data)
    return replace(outcome, written=True, unchanged=unchanged, pages=pages, sha256=sha256)
