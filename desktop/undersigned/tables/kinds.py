"""What a file is, by its bytes and not by its name; and what is no table is refused in one sentence."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from undersigned.errors import UnreadableError
from undersigned.tables.books.ole import MAGIC as COMPOUND
from undersigned.tables.model import MOST_BYTES

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_EXPORT = "Export the list as CSV or XLSX, and import that file."
_COPY = "Copy the list into a spreadsheet or a text file, and import that."
_ASK = "Open it, copy the list into a spreadsheet or a text file, and import that."
_MAGIC = (
    (b"%PDF-", "a PDF", "Ask for the list as CSV or XLSX, or copy it into a text file, and import that."),
    (b"\x89PNG", "a picture", "Type the names into a text file or a spreadsheet, and import that."),
    (b"\xff\xd8\xff", "a picture", "Type the names into a text file or a spreadsheet, and import that."),
    (b"GIF8", "a picture", "Type the names into a text file or a spreadsheet, and import that."),
    (b"BM", "a picture", "Type the names into a text file or a spreadsheet, and import that."),
    (b"II*\0", "a picture", "Type the names into a text file or a spreadsheet, and import that."),
    (b"MM\0*", "a picture", "Type the names into a text file or a spreadsheet, and import that."),
    (b"{\\rtf", "a text document (RTF)", _COPY),
    (b"\x1f\x8b", "a packed file", "Unpack it, and import the list that is in it."),
    (b"7z\xbc\xaf", "a packed file", "Unpack it, and import the list that is in it."),
    (b"Rar!", "a packed file", "Unpack it, and import the list that is in it."),
    (b"BZh", "a packed file", "Unpack it, and import the list that is in it."),
    (b"\xfd7zXZ", "a packed file", "Unpack it, and import the list that is in it."),
    (b"\x7fELF", "a program", _EXPORT),
    (b"MZ\x90", "a program", _EXPORT),
    (b"SQLite format", "a database", _EXPORT),
    (b"\x00\x01\x00\x00Standard", "a database", _EXPORT),
    (b"PAR1", "a database", _EXPORT),
    (b"BEGIN:VCARD", "a file of contacts (vCard)", "Export the contacts as CSV, and import that file."),
    (b"BEGIN:VCALENDAR", "a calendar", _EXPORT),
    (b"From ", "", ""),
    (b"bplist00", "a file of settings", _EXPORT),
    (
        b"[InternetShortcut]",
        "only a link to a web page",
        "Open the page, download the list, and import that.",
    ),
)
_OPEN_IN_NUMBERS = "Open it in Numbers, choose File > Export To > CSV or Excel, and import that file."
# What else comes as a zip file: a member that only it has.
_ZIPPED = (
    ("word/document.xml", "a text document, not a spreadsheet", _COPY),
    ("ppt/presentation.xml", "a set of slides, not a spreadsheet", _COPY),
    (
        "index/document.iwa",
        "a Numbers or Pages document, which only Apple's programs can read",
        _OPEN_IN_NUMBERS,
    ),
    ("index.zip", "a Numbers or Pages document, which only Apple's programs can read", _OPEN_IN_NUMBERS),
    ("index.apxl", "a Numbers or Pages document, which only Apple's programs can read", _OPEN_IN_NUMBERS),
    ("campaign.json", "a campaign of Undersigned, not a list", "Open it as a campaign."),
    ("meta-inf/container.xml", "a book, not a spreadsheet", _COPY),
)
# The first record of a sheet or workbook of before Excel 5, when they stood in no container yet.
_BEFORE_EXCEL_5 = re.compile(rb"\x09([\0\x02\x04])[\x04-\x10]\0..(?:[\x10\x20\x40]\0|\0\x01)", re.DOTALL)
_OFFICE_TEXT = b"application/vnd.oasis.opendocument."


def refuse_what_is_no_table(data: bytes, name: str) -> None:
    """Refuse a file that is plainly something else.

    Raises:
        UnreadableError: it is; the sentence says what.
    """
    if len(data) > MOST_BYTES:
        raise UnreadableError(
            "{name} is larger than {most} MB.",
            fix="Split the list into several files.",
            name=name,
            most=MOST_BYTES // 1_000_000,
        )
    if not data.strip(b"\x00\x09\x0a\x0d\x20\xef\xbb\xbf\xff\xfe"):
        raise empty(name)
    if old := _BEFORE_EXCEL_5.match(data):
        raise UnreadableError(
            "{name} is a spreadsheet of Excel {version}, from before 1994, which can't be read.",
            fix="Open it in LibreOffice or Excel, save it as Excel workbook (.xlsx), and import that file.",
            name=name,
            version=2 + old[1][0] // 2,
        )
    head = data[:2000].removeprefix(b"\xef\xbb\xbf").lstrip()
    kind, fix = next(
        ((called, fix) for magic, called, fix in _MAGIC if head.startswith(magic)), ("", _EXPORT)
    )
    if head.startswith(b"BM") and (len(head) < 10 or head[6:10] != b"\0\0\0\0"):
        kind = ""  # a name may begin so
    if head.startswith(b"{\\rtf"):
        kind, fix = (
            "a text document (RTF)",
            "Copy the list into a spreadsheet or a text file, and import that.",
        )
    elif head.startswith((b"{", b"[{")) and data.rstrip().endswith((b"}", b"]")):
        kind, fix = "JSON", _EXPORT
        if b'"doc_id"' in head or b"docs.google.com" in head:
            kind = "only a link to Google Sheets"
            fix = "Open the sheet in a browser, choose File > Download, and import that file."
    if re.match(rb"(?:[A-Z][\w-]+: .*\r?\n)+", head) and re.search(
        rb"(?im)^(?:mime-version|received):", head
    ):
        kind, fix = "an e-mail", _ASK
    if kind:
        raise UnreadableError("{name} is {kind}, not a table.", fix=fix, name=name, kind=kind)


def empty(name: str) -> UnreadableError:
    """Return the error that says that a file has no rows."""
    return UnreadableError(
        "{name} is empty: there is no row in it.",
        fix="Choose the file with the list, or export it again.",
        name=name,
    )


def is_zip(data: bytes) -> bool:
    """Whether the bytes begin as a zip file does."""
    return data.startswith(ZIP)


def is_compound(data: bytes) -> bool:
    """Whether the bytes begin as an Office file of before 2007 does, or a protected one of today."""
    return data.startswith(COMPOUND)


def is_markup(data: bytes) -> bool:
    """Whether the bytes are HTML or XML, in whatever encoding."""
    head = data[:4000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if head.startswith(
        (
            b"<!doctype html",
            b"<html",
            b"<table",
            b"<?xml",
            b"<head",
            b"<body",
            b"<meta",
            b"<style",
            b"<ul",
            b"<ol",
        )
    ):
        return True
    return head.startswith(b"<") and b"<table" in head


def refuse_other_zips(data: bytes, name: str) -> None:
    """Refuse a zip file that is no workbook: a text document, slides, or just packed files.

    Raises:
        UnreadableError: it is; the sentence says what.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {i.filename.replace("\\", "/").lower() for i in archive.infolist()}
            kind = archive.read("mimetype")[:100] if "mimetype" in members and _small(archive) else b""
    except (
        zipfile.BadZipFile,
        zlib.error,
        ValueError,
        LookupError,
        NotImplementedError,
        OSError,
        RuntimeError,
    ):
        return  # what is damaged is said by who reads it
    if kind.startswith(_OFFICE_TEXT) and b"spreadsheet" not in kind:
        raise _not_a_table(name, "a document of another kind, not a spreadsheet", _COPY)
    for member, called, fix in _ZIPPED:
        if member in members and not any(m.startswith("xl/") for m in members):
            raise _not_a_table(name, called, fix)
    workbook = any(m.startswith("xl/") or m == "content.xml" for m in members)
    if not workbook and any(m.endswith((".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods")) for m in members):
        raise _not_a_table(name, "a zip file", "Unpack it, and import the list that is in it.")


def _small(archive: zipfile.ZipFile) -> bool:
    return archive.getinfo("mimetype").file_size < 1000


def _not_a_table(name: str, called: str, fix: str) -> UnreadableError:
    return UnreadableError("{name} is {kind}.", fix=fix, name=name, kind=called)
