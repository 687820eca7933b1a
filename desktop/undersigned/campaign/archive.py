"""A campaign file's bytes <-> its members: a zip that is read with suspicion and written the same each time.

The reader is our own, since libraries believe what a zip says of itself: this one wants the
members to fill the file from its first byte to the directory without a gap or an overlap,
checks names, count, sizes and ratio before it unpacks anything, and unpacks each member with
a cap. What the members mean is `members`' work.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from undersigned.campaign.names import refuse_unsafe, shown
from undersigned.errors import UnreadableError

MIMETYPE = "mimetype"
MEDIA_TYPE = b"application/x-undersigned"

MOST_FILE = 256_000_000  # bytes of the whole file
MOST_MEMBERS = 20_000  # letters that were sent are kept, so there may be many
MOST_MEMBER = 64_000_000  # bytes of one, unpacked
MOST_TOTAL = 512_000_000  # bytes of all, unpacked
MOST_RATIO = 100  # what a member may grow by; those that would grow more are stored
_SMALL = 100_000  # bytes that may grow by any ratio: they harm nobody

_LONG = 4_000_000  # bytes that take more than a moment to pack well

_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _SIZES_AFTER, _UTF8 = 0x1, 0x8, 0x800
_DAY = 0x21  # 1 January 1980, the first day a zip knows
_UNIX = 3
_FILE_MODE = 0o100644

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_SIGN, _CENTRAL_SIGN, _END_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the directory says of one member. None of it is believed before it is checked."""

    name: str
    raw_name: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    mode: int  # Unix file mode, or 0


def read_archive(data: bytes) -> dict[str, bytes]:
    """Return the members of a campaign file by name, without its mimetype.

    Raises:
        UnreadableError: with the second half of a sentence on what is wrong with the file.
    """
    entries, directory = _directory(data)
    _refuse_unfit(entries)
    _refuse_gaps(data, entries, directory)
    found = {e.name: _unpacked(data, e) for e in entries if not e.name.endswith("/")}
    if found.pop(MIMETYPE, b"").strip() != MEDIA_TYPE:
        raise UnreadableError("it is a zip, but not a campaign of Undersigned.")
    return found


def write_archive(members: Mapping[str, bytes]) -> bytes:
    """Return a campaign file's bytes. The same members give the same bytes, in whatever order they come.

    Raises:
        UnreadableError: what was to be written is more than the reader takes, or has an unsafe name.
    """
    refuse_unsafe(members)
    _refuse_too_much([len(data) for data in members.values()], list(members))
    body, directory = bytearray(), bytearray()
    for name, data in [(MIMETYPE, MEDIA_TYPE), *sorted(members.items())]:
        method, packed = _packed(data, store=name == MIMETYPE)
        raw, offset = name.encode("utf-8"), len(body)
        facts = (_UTF8, method, 0, _DAY, zlib.crc32(data), len(packed), len(data), len(raw), 0)
        body += _LOCAL.pack(_LOCAL_SIGN, 20, *facts) + raw + packed
        directory += (
            _CENTRAL.pack(_CENTRAL_SIGN, _UNIX << 8 | 20, 20, *facts, 0, 0, 0, _FILE_MODE << 16, offset) + raw
        )
    count = len(members) + 1
    end = _END.pack(_END_SIGN, 0, 0, count, count, len(directory), len(body), 0)
    if len(body) + len(directory) + len(end) > MOST_FILE:
        raise UnreadableError("it would be larger than {most} MB.", most=MOST_FILE // 1_000_000)
    return bytes(body + directory + end)


def _packed(data: bytes, *, store: bool) -> tuple[int, bytes]:
    """Return the method and bytes of a member: deflated where that helps and the reader takes it."""
    if not store:
        level = 9 if len(data) <= _LONG else 1  # nobody waits seconds for a tenth less
        deflate = zlib.compressobj(level, zlib.DEFLATED, -15)
        packed = deflate.compress(data) + deflate.flush()
        if len(packed) < len(data) and not _grows_too_much(len(packed), len(data)):
            return _DEFLATED, packed
    return _STORED, data


def _grows_too_much(packed: int, size: int) -> bool:
    return size > _SMALL and size > packed * MOST_RATIO


def _directory(data: bytes) -> tuple[list[_Entry], int]:
    """Return the directory's entries, and where it begins."""
    if not data.startswith(_LOCAL_SIGN):
        raise UnreadableError(_what_it_is_instead(data))
    if len(data) < _END.size or data[-_END.size :][:4] != _END_SIGN:
        raise UnreadableError("it was cut off, or something was put after its end.")
    _, disk, first_disk, here, count, size, start, _ = _END.unpack(data[-_END.size :])
    if disk or first_disk or here != count or start + size != len(data) - _END.size:
        raise UnreadableError("its directory is damaged, or it is two files in one.")
    if count > MOST_MEMBERS:
        raise UnreadableError("it holds more than {most} files.", most=MOST_MEMBERS)
    entries, at = [], start
    for _ in range(count):
        entry, at = _entry(data, at, len(data) - _END.size)
        entries.append(entry)
    if at != len(data) - _END.size:
        raise UnreadableError("its directory is damaged, or it is two files in one.")
    return entries, start


def _entry(data: bytes, at: int, end: int) -> tuple[_Entry, int]:
    """Read one entry of the directory; return it and where the next begins."""
    if at + _CENTRAL.size > end:
        raise UnreadableError("its directory is damaged.")
    facts = _CENTRAL.unpack_from(data, at)
    sign, made_by, _, flags, method, _, _, crc, packed, size = facts[:10]
    name_length, extra_length, remark_length, _, _, outside, offset = facts[10:]
    raw = data[at + _CENTRAL.size : at + _CENTRAL.size + name_length]
    after = at + _CENTRAL.size + name_length + extra_length + remark_length
    if sign != _CENTRAL_SIGN or after > end:
        raise UnreadableError("its directory is damaged.")
    try:
        name = raw.decode("utf-8" if flags & _UTF8 else "ascii")
    except UnicodeDecodeError:
        raise UnreadableError("it holds a file whose name can't be read.") from None
    mode = outside >> 16 if made_by >> 8 == _UNIX else 0
    return _Entry(name, raw, flags, method, crc, packed, size, offset, mode), after


def _what_it_is_instead(data: bytes) -> str:
    """Return what a file seems to be that doesn't begin as a campaign does."""
    head = data[:512].lstrip().lower()
    if not data:
        return "it is empty."
    if not data[:4096].strip(b"\0"):
        return "it holds nothing but zeros, as after a power cut."
    if head.startswith((b"<!doctype html", b"<html")) or b"<html" in head:
        return "it is a web page, perhaps a log-in page that was saved in its stead."
    if head.startswith(b"pk\x05\x06"):
        return "it is an empty zip, not a campaign of Undersigned."
    return "it isn't a campaign of Undersigned."


def _refuse_unfit(entries: list[_Entry]) -> None:
    """Refuse, before anything is unpacked, what no campaign file holds."""
    for entry in entries:
        if entry.flags & ~(_UTF8 | _SIZES_AFTER | 0x6):  # 0x6: how hard it was deflated
            kind = "encrypted" if entry.flags & _ENCRYPTED else "packed in an unknown way"
            raise UnreadableError("“{name}” in it is {kind}.", name=shown(entry.name), kind=kind)
        if entry.method not in {_STORED, _DEFLATED}:
            raise UnreadableError("“{name}” in it is packed in an unknown way.", name=shown(entry.name))
        folder = entry.name.endswith("/")
        if (entry.mode & 0o170000) not in ({0, 0o040000} if folder else {0, 0o100000}):
            raise UnreadableError("“{name}” in it is a link or a device.", name=shown(entry.name))
        if folder and (entry.size or entry.packed > 2):
            raise UnreadableError("“{name}” in it is damaged.", name=shown(entry.name))
        if _grows_too_much(entry.packed, entry.size) and entry.method == _DEFLATED:
            raise UnreadableError("“{name}” in it would grow without measure.", name=shown(entry.name))
    names = [e.name for e in entries]
    if names.count(MIMETYPE) != 1:
        raise UnreadableError("it is a zip, but not a campaign of Undersigned.")
    # Folders that another zip program noted down say nothing new, but must be safe too.
    refuse_unsafe(n.removesuffix("/") + "/-" if n.endswith("/") else n for n in names)
    _refuse_too_much([e.size for e in entries], names)


def _refuse_too_much(sizes: list[int], names: list[str]) -> None:
    if len(sizes) > MOST_MEMBERS:
        raise UnreadableError("it holds more than {most} files.", most=MOST_MEMBERS)
    for size, name in zip(sizes, names, strict=True):
        if size > MOST_MEMBER:
            raise UnreadableError(
                "“{name}” in it is larger than {most} MB.", name=shown(name), most=MOST_MEMBER // 1_000_000
            )
    if sum(sizes) > MOST_TOTAL:
        raise UnreadableError("it holds more than {most} MB.", most=MOST_TOTAL // 1_000_000)


def _refuse_gaps(data: bytes, entries: list[_Entry], directory: int) -> None:
    """See that the members lie side by side and fill the file up to its directory."""
    at = 0
    for entry in sorted(entries, key=lambda e: e.offset):
        if entry.offset != at or at + _LOCAL.size > directory:
            raise UnreadableError("its parts overlap, or something is hidden between them.")
        sign, _, flags, method, _, _, crc, packed, size, name_length, extra = _LOCAL.unpack_from(data, at)
        start = at + _LOCAL.size
        later = bool(flags & _SIZES_AFTER)
        told = (crc, packed, size) == (entry.crc, entry.packed, entry.size) or (later and not crc)
        same = (flags, method) == (entry.flags, entry.method) and told
        if sign != _LOCAL_SIGN or not same or data[start : start + name_length] != entry.raw_name:
            raise UnreadableError("“{name}” in it is damaged.", name=shown(entry.name))
        at = start + name_length + extra + entry.packed
        if later:
            at += 16 if data[at : at + 4] == b"PK\x07\x08" else 12
    if at != directory:
        raise UnreadableError("its parts overlap, or something is hidden between them.")


def _unpacked(data: bytes, entry: _Entry) -> bytes:
    """Unpack one member, never past the size it claims."""
    facts = _LOCAL.unpack_from(data, entry.offset)
    start = entry.offset + _LOCAL.size + facts[9] + facts[10]
    found = data[start : start + entry.packed]
    if entry.method == _DEFLATED:
        inflate = zlib.decompressobj(-15)
        try:
            found = inflate.decompress(found, entry.size + 1)
        except zlib.error:
            found = b""
        if not inflate.eof or inflate.unused_data:
            raise UnreadableError("“{name}” in it is damaged.", name=shown(entry.name))
    if len(found) != entry.size or zlib.crc32(found) != entry.crc:
        raise UnreadableError("“{name}” in it is damaged.", name=shown(entry.name))
    return found
