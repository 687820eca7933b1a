"""A Word file's zip and XML, within limits: the door of lxml for reading.

Nothing is believed that the zip says of itself, no entity is expanded, nothing outside the
file is ever looked at. What isn't a Word file is told apart, since each needs another remedy.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from undersigned.errors import UnreadableError
from undersigned.strict_xml import root_of

MOST_ENTRIES = 5_000
MOST_TOTAL = 400_000_000  # bytes unpacked, pictures with them
MOST_PART = 40_000_000  # bytes of one part of XML
MOST_RATIO = 300
_SMALL = 1_000_000  # bytes that may grow by any ratio
MOST_ELEMENTS = 1_500_000

_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "urn:schemas-microsoft-com:vml": "v",
}
_URIS = {p: [u for u, q in _PREFIXES.items() if q == p] for p in set(_PREFIXES.values())}
_DOCUMENT = "wordprocessingml.document.main+xml"
_SAVE = "Open it in Word or LibreOffice, save it as Word document (.docx), and choose that file."

_REFUSALS = {
    "empty": ("{name} is empty.", "Choose the file with the letter."),
    "large": ("{name} is larger than a letter can be.", "Copy the letter's text and paste it instead."),
    "bomb": (
        "{name} unpacks to far more than a letter can hold, so it wasn't opened.",
        "Ask whoever sent it for another copy, or paste the letter's text.",
    ),
    "doc": ("{name} is in the old Word format (.doc).", _SAVE),
    "password": (
        "{name} is protected by a password.",
        "Open it in Word, take the password off under File, Info, Protect, and save a copy.",
    ),
    "macros": ("{name} is a Word file with macros, which aren't opened here.", _SAVE),
    "template": ("{name} is a Word template (.dotx), not a letter.", _SAVE),
    "odt": ("{name} is an OpenDocument text (.odt).", _SAVE),
    "rtf": ("{name} is a Rich Text file (.rtf).", _SAVE),
    "pdf": (
        "{name} is a PDF, which doesn't hold the letter's text as it was typed.",
        "Choose the Word file it was made from, or copy its text and paste it.",
    ),
    "pages": ("{name} is a Pages document.", "In Pages, choose File, Export to, Word, and choose that file."),
    "sheet": ("{name} is a spreadsheet, not a letter.", "Take in lists under Recipients or Signatories."),
    "slides": ("{name} is a presentation, not a letter.", "Copy the letter's text and paste it instead."),
    "zip": ("{name} is a zip file, not a Word file.", "Unpack it, and choose the Word file in it."),
    "other": ("{name} isn't a Word file.", "Choose a Word file (.docx), or paste the letter's text."),
    "damaged": (
        "{name} is damaged: it can't be read as a Word file.",
        "Open it in Word and save it again, ask for another copy, or paste the letter's text.",
    ),
}


def refused(why: str, name: str) -> UnreadableError:
    """Return the error that says why a file isn't taken, and what to do."""
    message, fix = _REFUSALS[why]
    return UnreadableError(message, fix=fix, name=name or "The file")


class Link(NamedTuple):
    """One relationship of a part."""

    kind: str  # the last piece of its type: "hyperlink", "image", "footnotes", …
    target: str  # a part's name, or an address
    external: bool


class Package:
    """An opened Word file."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        _refuse_what_is_none(data, name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._entries = self._checked()
            self._types = self._content_types()
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
            raise refused("damaged", name) from error
        self._elements = 0
        self.document = self._main()

    def parts(self) -> list[str]:
        """Return the names of all parts."""
        return list(self._entries)

    def read(self, part: str, most: int = MOST_PART) -> bytes:
        """Return a part's bytes; b"" where there is no such part, or it is larger than that."""
        entry = self._entries.get(part)
        if entry is None:
            return b""
        try:
            with self._zip.open(entry) as file:
                data = file.read(most + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            OSError,
        ) as error:
            raise refused("damaged", self.name) from error
        return b"" if len(data) > most else data

    def xml(self, part: str) -> etree._Element | None:
        """Return a part's root element; None where there is no such part.

        Raises:
            UnreadableError: it isn't XML, declares a document type, or holds too much.
        """
        entry = self._entries.get(part)
        if entry is None:
            return None
        data = self.read(part)
        if not data and entry.file_size:
            raise refused("large", self.name)
        root = parsed(data, self.name)
        self._elements += sum(1 for _ in root.iter())
        if self._elements > MOST_ELEMENTS:
            raise refused("large", self.name)
        return root

    def links(self, part: str) -> Mapping[str, Link]:
        """Return a part's relationships by id."""
        folder, file = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found: dict[str, Link] = {}
        for one in root if root is not None else ():
            target = str(one.get("Target", ""))
            external = one.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[str(one.get("Id", ""))] = Link(
                str(one.get("Type", "")).rpartition("/")[2], target, external
            )
        return found

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        entries: dict[str, zipfile.ZipInfo] = {}
        total = 0
        infos = self._zip.infolist()
        if len(infos) > MOST_ENTRIES:
            raise refused("bomb", self.name)
        for info in infos:
            total += info.file_size
            if info.flag_bits & 0x1:
                raise refused("password", self.name)
            if info.file_size > _SMALL and info.file_size > info.compress_size * MOST_RATIO:
                raise refused("bomb", self.name)
            part = info.filename.replace("\\", "/").lstrip("/")
            if part in entries:
                raise refused("damaged", self.name)
            entries[part] = info
        if total > MOST_TOTAL:
            raise refused("bomb", self.name)
        return entries

    def _content_types(self) -> dict[str, str]:
        root = parsed(self.read("[Content_Types].xml"), self.name) if self._entries else None
        found: dict[str, str] = {}
        for one in root if root is not None else ():
            key = str(one.get("PartName", "") or f"*.{one.get('Extension', '')}").lstrip("/")
            found[key] = str(one.get("ContentType", ""))
        return found

    def _main(self) -> str:
        """Return the name of the part that holds the letter."""
        target = next((k.target for k in self.links("").values() if k.kind == "officeDocument"), "")
        kind = self._types.get(target, "") or self._types.get("*.xml", "")
        lower = kind.lower()
        if "macroenabled" in lower or any(p.lower().endswith("vbaproject.bin") for p in self._entries):
            raise refused("macros", self.name)
        for sign, why in (("spreadsheetml", "sheet"), ("presentationml", "slides"), ("template", "template")):
            if sign in lower:
                raise refused(why, self.name)
        if target not in self._entries or (target in self._types and _DOCUMENT not in kind):
            raise refused("damaged" if target else "other", self.name)
        return target


def _refuse_what_is_none(data: bytes, name: str) -> None:
    if not data.strip(b"\0 \r\n\t"):
        raise refused("empty", name)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        raise refused("password" if encrypted else "doc", name)
    for sign, why in ((b"%PDF-", "pdf"), (b"{\\rtf", "rtf"), (b"\xdb\xa5", "doc")):
        if data.startswith(sign):
            raise refused(why, name)
    if not data.startswith(b"PK"):
        raise refused("other", name)
    head = data[:200]
    if b"opendocument.text" in head:
        raise refused("odt", name)
    if b"opendocument." in head:
        raise refused("sheet", name)
    if b"Index/Document.iwa" in data[:100_000]:
        raise refused("pages", name)
    if b"[Content_Types].xml" not in data:
        raise refused("zip" if data.startswith((b"PK\3\4", b"PK\5\6")) else "damaged", name)


def parsed(data: bytes, name: str) -> etree._Element:
    """Return the root of some XML.

    Raises:
        UnreadableError: it isn't well-formed, is nested too deep, or declares a document type.
    """
    try:
        return root_of(data)
    except ValueError as error:
        raise refused("damaged", name) from error


# ----------------------------------------------------------------- names


def tag(element: etree._Element) -> str:
    """Return an element's name with the usual prefix of its namespace: "w:p"; "" for what is no element."""
    name = element.tag
    if not isinstance(name, str):
        return ""
    uri, _, local = name.rpartition("}")
    return f"{_PREFIXES.get(uri[1:], '?')}:{local}"


def value(element: etree._Element | None, attribute: str = "val") -> str:
    """Return one of Word's attributes; "" where it isn't there."""
    if element is None:
        return ""
    for uri in _URIS["w"]:
        found = element.get(f"{{{uri}}}{attribute}")
        if found is not None:
            return str(found)
    return ""


def reference(element: etree._Element, attribute: str) -> str:
    """Return the id of a relationship that an element names."""
    return next((str(v) for u in _URIS["r"] if (v := element.get(f"{{{u}}}{attribute}"))), "")


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """Return what lies under these names, one below the other."""
    for name in names:
        if element is None:
            return None
        element = next((e for e in element if tag(e) == name), None)
    return element


def every(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield all elements of this name below an element, in their order."""
    prefix, _, local = name.partition(":")
    return element.iter(*(f"{{{uri}}}{local}" for uri in _URIS[prefix]))


def is_on(element: etree._Element | None) -> bool | None:
    """Return what a switch such as w:b says: None where it isn't there (ECMA-376 17.17.4)."""
    if element is None:
        return None
    return value(element).lower() not in ("0", "false", "off", "none")
