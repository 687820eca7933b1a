"""Translations as gettext PO files: the one door of polib.

An entry's context is the id of a segment, or `segment|wording`; its source is the very text
that was translated, its fields without inner spaces so that translators' tools know them as
placeholders ("{{recipient.name}}"). A draft is fuzzy; what a stale translation was made for
stands as the previous source. Reading is tolerant of other tools' habits, writing is what
`msgfmt -c` accepts. What entries mean for a letter is `text.files`' business.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import polib

from undersigned.errors import UnreadableError
from undersigned.language import plural_rules, plurals, tags

_WRAP = 76
_FUZZY = "fuzzy"
_FIELD = re.compile(r"\{\{[ \t\u00a0]*([^{}]*?)[ \t\u00a0]*\}\}")
_STRING = r'"(?:[^"\\]|\\.)*"'
_STATEMENT = re.compile(
    rf"(?:#~\|?|#\|)?\s*(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)\s*)?{_STRING}\s*$"
)
_CHARSET = re.compile(rb"charset=([\w.:-]+)", re.IGNORECASE)

# What Python takes for the end of a line and gettext doesn't. polib splits lines as Python
# does, so noncharacters stand in for these while it works.
_ODD_ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_STAND_INS = {ord(odd): 0xFDD0 + i for i, odd in enumerate(_ODD_ENDS)}
_DROPPED = dict.fromkeys((0, *_STAND_INS.values()))
_BACK = {stand_in: odd for odd, stand_in in _STAND_INS.items()}
_ODD = re.compile("[" + "".join(map(chr, (*_STAND_INS, *_DROPPED))) + "]")


@dataclass(frozen=True, slots=True)
class PoEntry:
    """One entry of a PO file."""

    segment: str
    source: str
    text: str = ""
    wording: str = ""
    draft: bool = False
    previous: str = ""  # the source the text was made for, where that is no longer `source`
    comment: str = ""  # the translator's
    hint: str = ""  # for the translator: what a field is, where it stands
    places: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()  # further ones, which other tools may drop
    obsolete: bool = False  # its source is gone; kept until a person deletes it
    plural_source: str = ""
    plural_texts: tuple[str, ...] = ()
    plural_previous: str = ""


def tight(text: str) -> str:
    """Return the text with its fields as PO files have them: `{{ recipient.name }}` without the spaces."""
    return _FIELD.sub(r"{{\1}}", text)


def read_po(data: bytes, language: str) -> tuple[PoEntry, ...]:
    """Return the entries of a PO file in their order, obsolete ones last; the header isn't one.

    Raises:
        UnreadableError: it isn't a PO file; the message names the line.
    """
    file = _parsed(data, language)
    said = file.metadata.get("Plural-Forms", "")
    return tuple(_from_polib(entry, language, said) for entry in file if entry.msgid or entry.msgctxt)


def read_header(data: bytes, language: str) -> Mapping[str, str]:
    """Return the fields of a PO file's header, such as its last translator; {} where it has none.

    Raises:
        UnreadableError: it isn't a PO file.
    """
    return {key: _exchanged(value, _BACK) for key, value in _parsed(data, language).metadata.items()}


def write_po(entries: Iterable[PoEntry], language: str, *, header: Mapping[str, str] | None = None) -> bytes:
    """Return a PO file in UTF-8 of these entries, in their order; one without a source is left out.

    `header` adds to the header's fields or replaces them. The clock is never asked.
    """
    file = polib.POFile(wrapwidth=_WRAP)
    file.metadata = _header(language) | dict(header or {})
    seen: set[tuple[str, str]] = set()
    for entry in entries:
        made = _to_polib(entry)
        if made.msgid and (made.msgctxt, made.msgid) not in seen:
            seen.add((made.msgctxt, made.msgid))
            file.append(made)
    text = _exchanged(str(file), _BACK)
    return (text.rstrip("\n") + "\n").encode("utf-8")


def _exchanged(text: str, table: Mapping[int, int | str | None]) -> str:
    """Return the text with its odd characters as the table has them; most have none, and are seen at once."""
    return text.translate(table) if _ODD.search(text) else text


def _header(language: str) -> dict[str, str]:
    return {
        "Project-Id-Version": "letter",
        "Report-Msgid-Bugs-To": "",
        "PO-Revision-Date": "",
        "Last-Translator": "",
        "Language-Team": "",
        "Language": str(tags.parse(language)).replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_rules.header(language),
    }


# ----------------------------------------------------------------- reading


def _parsed(data: bytes, language: str) -> polib.POFile:
    text = _decoded(data, language)
    _check_lines(text, language)
    try:
        # The line feed keeps polib from taking the text for the name of a file.
        return polib.pofile(_exchanged(text, _STAND_INS) + "\n", wrapwidth=_WRAP)
    except (OSError, ValueError, IndexError, KeyError, AttributeError) as error:
        line = re.search(r"line (\d+)", str(error))
        raise _unreadable(language, int(line[1]) if line else 1) from error


def _decoded(data: bytes, language: str) -> str:
    """Return the file's text: UTF-8, else what its header names, else Windows-1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ["utf-16"]
    else:
        named = _CHARSET.search(data)
        encodings = [
            "utf-8-sig",
            *([named[1].decode("ascii", "replace")] if named else []),
            "cp1252",
            "latin-1",
        ]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except (UnicodeError, LookupError, TypeError):
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise UnreadableError(
        "The translation file for {language} is not text.",
        fix="Choose a PO file, as Poedit and other translation programs save it.",
        language=language,
    )


def _check_lines(text: str, language: str) -> None:
    """Refuse what polib would take in silence: half a string, an entry cut off before its translation."""
    opened = 0  # the line of a msgctxt or msgid that waits for its msgstr
    for number, line in enumerate(text.split("\n"), start=1):
        said = line.strip()
        if not said or (said[0] == "#" and not said.startswith(("#~", "#|"))) or said in ("#~", "#|", "#~|"):
            continue
        if not _STATEMENT.match(said) and not said.startswith(("#~ #", "#~#", "#~ ,")):
            raise _unreadable(language, number)
        keyword = said.removeprefix("#~").lstrip()
        if keyword.startswith("msgstr"):
            opened = 0
        elif keyword.startswith(("msgctxt", "msgid")) and not opened:
            opened = number
    if opened:
        raise _unreadable(language, opened)


def _unreadable(language: str, line: int) -> UnreadableError:
    return UnreadableError(
        "The translation file for {language} can't be read: line {line} is not as a PO file has it,"
        " perhaps a quotation mark is missing.",
        fix="Open it in a translation program such as Poedit, mend line {line}, and save it.",
        language=language,
        line=line,
    )


def _from_polib(entry: polib.POEntry, language: str, said: str) -> PoEntry:
    segment, _, wording = (entry.msgctxt or "").partition("|")
    previous = entry.previous_msgid or ""
    forms = [text for _, text in sorted(entry.msgstr_plural.items())]
    return PoEntry(
        segment=_exchanged(segment, _BACK),
        wording=_exchanged(wording, _BACK),
        source=_exchanged(entry.msgid, _BACK),
        text=_exchanged(entry.msgstr, _BACK),
        draft=_FUZZY in entry.flags,
        previous=_exchanged(previous, _BACK),
        comment=_exchanged(entry.tcomment, _BACK),
        hint=_exchanged(entry.comment, _BACK),
        places=tuple(f"{file}:{line}" if line else file for file, line in entry.occurrences),
        flags=tuple(flag for flag in entry.flags if flag != _FUZZY),
        obsolete=bool(entry.obsolete),
        plural_source=_exchanged(entry.msgid_plural, _BACK),
        plural_texts=plurals.in_our_order([_exchanged(text, _BACK) for text in forms], language, said)
        if entry.msgid_plural
        else (),
        plural_previous=_exchanged(entry.previous_msgid_plural or "", _BACK),
    )


# ----------------------------------------------------------------- writing


def _to_polib(entry: PoEntry) -> polib.POEntry:
    made_for = entry.previous if entry.obsolete and entry.previous else entry.source
    source = _writable(made_for)  # many readers, polib among them, skip an obsolete entry's previous source
    plural = _writable(entry.plural_source)
    return polib.POEntry(
        msgctxt=_writable(f"{entry.segment}|{entry.wording}" if entry.wording else entry.segment),
        msgid=source,
        msgstr="" if plural else _ends_like(source, _writable(entry.text)),
        msgid_plural=plural,
        msgstr_plural={i: _ends_like(source, _writable(t)) for i, t in enumerate(entry.plural_texts)}
        if plural
        else {},
        flags=[*([_FUZZY] if entry.draft else []), *entry.flags],
        previous_msgid=None if entry.obsolete else _writable(entry.previous) or None,
        previous_msgid_plural=None if entry.obsolete else _writable(entry.plural_previous) or None,
        tcomment=_comment(entry.comment),
        comment=_comment(entry.hint),
        occurrences=[(place, "") for place in entry.places],
        obsolete=entry.obsolete,
    )


def _writable(text: str) -> str:
    return _exchanged(_exchanged(tight(text), _DROPPED), _STAND_INS)


def _comment(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "\r\0"))).translate(_STAND_INS)


def _ends_like(source: str, text: str) -> str:
    """Begin and end the text with a line feed only where its source does, as `msgfmt -c` asks."""
    if not text.strip("\n"):
        return ""
    lead, tail = source.startswith("\n"), source.endswith("\n")
    return "\n" * lead + text.strip("\n") + "\n" * tail
