"""Files that aren't Word files, or are meant to harm: one plain sentence each, and nothing else happens."""

from __future__ import annotations

import contextlib
import io
import struct
import time
import zipfile
import zlib
from collections.abc import Callable

import pytest

from intake.files import W, by_hand, p, zipped
from undersigned.errors import UnreadableError
from undersigned.intake import read_letter
from undersigned.intake.word.package import MOST_ENTRIES
from undersigned.intake.word.reader import read_word

GOOD = by_hand(p("A letter."))
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def files_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_document(xml: bytes) -> bytes:
    return zipped({**files_of(GOOD), "word/document.xml": xml})


def bomb() -> bytes:
    return with_document(b"<x>" + b"A" * 60_000_000 + b"</x>")


def lying() -> bytes:
    """Return a file with a part that says that it is small, and isn't."""
    data = bytearray(with_document(b"<x>" + b"A" * 60_000_000 + b"</x>"))
    at = data.index(struct.pack("<L", 60_000_007))
    while at >= 0:
        data[at : at + 4] = struct.pack("<L", 10)
        at = data.find(struct.pack("<L", 60_000_007))
    return bytes(data)


ENTITIES = (
    b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    b'<w:document xmlns:w="%b"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>'
    % W.encode()
)
EXTERNAL = (
    b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    b'<w:document xmlns:w="%b"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>'
    % W.encode()
)
DEEP = b'<w:document xmlns:w="%b"><w:body>' % W.encode() + b"<w:sdt><w:sdtContent>" * 5000

CASES: dict[str, tuple[bytes | Callable[[], bytes], str]] = {  # what takes long is made by whoever tries it
    "empty": (b"", "is empty"),
    "old-doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Word format"),
    "password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    "macros": (by_hand(p("x"), kind=MACROS), "macros"),
    "macros-hidden": (zipped({**files_of(GOOD), "word/vbaProject.bin": b"x"}), "macros"),
    "sheet": (by_hand(p("x"), kind=SHEET), "spreadsheet"),
    "pdf": (b"%PDF-1.7 x", "PDF"),
    "rtf": (b"{\\rtf1 x}", "Rich Text"),
    "odt": (
        zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}),
        "OpenDocument",
    ),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0", "isn't a Word file"),
    "zip": (zipped({"a.txt": b"x"}), "zip file"),
    "cut-off": (GOOD[: len(GOOD) // 2], "damaged"),
    "garbled": (with_document(b"<w:document"), "damaged"),
    "no-document": (zipped({k: v for k, v in files_of(GOOD).items() if "document.xml" not in k}), "damaged"),
    "bomb": (bomb, "unpacks to far more"),
    "lying": (lying, "damaged"),
    "entities": (with_document(ENTITIES), "damaged"),
    "external-entity": (with_document(EXTERNAL), "damaged"),
    "deep": (with_document(DEEP), "damaged"),
    "many-entries": (
        lambda: zipped({**files_of(GOOD), **{f"x/{n}": b"" for n in range(MOST_ENTRIES)}}),
        "unpacks to far more",
    ),
    "many-paragraphs": (
        lambda: by_hand("".join(p(str(n * n)) for n in range(20_001))),
        "larger than a letter",
    ),
    "no-text": (by_hand(p()), "has no text"),
}


def refused_file(case: str) -> bytes:
    """Return the file of a case."""
    data = CASES[case][0]
    return data() if callable(data) else data


@pytest.mark.parametrize("case", CASES)
def test_each_is_refused_with_a_sentence_that_names_it_and_says_what_to_do(case: str) -> None:
    data, says = refused_file(case), CASES[case][1]
    began = time.monotonic()

    with pytest.raises(UnreadableError, match=says) as refused:
        read_letter(data, "their letter.docx")

    assert str(refused.value).startswith("their letter.docx ")
    assert refused.value.advice().endswith(".")
    assert time.monotonic() - began < 15


def test_a_flipped_bit_is_told_or_read_and_never_anything_else() -> None:
    for at in range(0, len(GOOD), 7):
        data = bytearray(GOOD)
        data[at] ^= 0x10
        with contextlib.suppress(UnreadableError):
            read_word(bytes(data), "x.docx")


def test_a_part_that_is_cut_short_in_its_stream_is_damaged() -> None:
    packed = zlib.compress(b"x")
    data = GOOD.replace(GOOD[200:230], packed + b"\0" * (30 - len(packed)))

    with pytest.raises(UnreadableError):
        read_word(data, "x.docx")
