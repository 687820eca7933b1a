"""From a text file's bytes to its text, never by a silent guess.

UTF-8 is taken if every byte fits it, and UTF-16 if it says so. Anything else is a choice among
the code pages that lists come in; it is made by how plausible the text reads, and a problem
says what was taken, shows a sample, and how to choose another.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Mapping

from undersigned.errors import UnreadableError, UsageError
from undersigned.problems import Place, Problem
from undersigned.tables.model import look_at, without_contacts

# The first of those that read equally well is taken.
_RANKED: Mapping[str, str] = {
    "cp1252": "Windows-1252 (Western)",
    "mac_roman": "Mac Roman",
    "cp932": "Shift-JIS (Japanese)",
    "cp1251": "Windows-1251 (Cyrillic)",
    "cp1250": "Windows-1250 (Central European)",
    "gb18030": "GB 18030 (Chinese)",
    "cp1253": "Windows-1253 (Greek)",
    "cp1256": "Windows-1256 (Arabic)",
}
_FAMILIAR = frozenset("áàâãäåæçéèêëíìîïñóòôõöøœúùûüýßÁÉÍÓÚÀÂÇÈÊÑÖÜÄÅØ’‘“”–—…·°«»§")
_SAMPLE_BYTES = 200_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)


def decoded(data: bytes, name: str, encoding: str = "") -> tuple[str, str, tuple[Problem, ...]]:
    """Return the text, the encoding's name, and problems; `encoding` overrides what would be detected.

    Raises:
        UnreadableError: the bytes don't fit the encoding that was asked for.
        UsageError: there is no encoding of that name.
    """
    if encoding:
        return _as_asked(data, name, encoding), encoding, ()
    for bom, codec, called in _BOMS:
        if data.startswith(bom):
            return _as_asked(data, name, codec), called, ()
    wide = _without_bom_utf16(data)
    if wide:
        return _guessed(data.decode(wide, "replace"), name, wide, wide.upper())
    try:
        return data.decode("utf-8"), "UTF-8", ()
    except UnicodeDecodeError:
        pass
    if _mostly_utf8(data):
        return _mixed(data, name)
    codec = _most_plausible(data[:_SAMPLE_BYTES])
    return _guessed(data.decode(codec, "replace"), name, codec, _RANKED[codec])


def _as_asked(data: bytes, name: str, encoding: str) -> str:
    try:
        codec = codecs.lookup(encoding)
        text = data.decode("utf-8-sig" if codec.name == "utf-8" else encoding)
    except (LookupError, TypeError) as error:
        raise UsageError(
            "There is no text encoding called {encoding}.",
            fix="Name one such as utf-8, windows-1252, mac_roman or shift_jis.",
            encoding=encoding,
        ) from error
    except UnicodeError as error:
        at = getattr(error, "start", 0)
        raise UnreadableError(
            "{name} isn't {encoding} text: line {line} doesn't fit it.",
            fix="Choose another encoding with --encoding, or save the list as UTF-8.",
            name=name,
            encoding=encoding,
            line=data.count(b"\n", 0, at) + 1,
        ) from error
    return text.removeprefix("\ufeff")


def _guessed(text: str, name: str, codec: str, called: str) -> tuple[str, str, tuple[Problem, ...]]:
    problem = look_at(
        "encoding-guessed",
        "{file} doesn't say how its characters are stored; it was read as {encoding}. For example: {sample}",
        Place(file=name),
        "If names look wrong, choose another encoding with --encoding ({others}), or save the list as UTF-8.",
        file=name,
        encoding=called,
        sample=without_contacts(_sample(text)),
        others=", ".join(c for c in _RANKED if c != codec),
    )
    return text, called, (problem,)


def _mixed(data: bytes, name: str) -> tuple[str, str, tuple[Problem, ...]]:
    """Read line by line: lists pasted together from files of different kinds."""
    lines, odd = [], []
    for number, line in enumerate(data.split(b"\n"), start=1):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
            odd.append(number)
    problem = look_at(
        "encoding-mixed",
        "{file} is UTF-8 text save in {count} of its lines, the first of them line {line}; these were read as"
        " Windows-1252. For example: {sample}",
        Place(file=name),
        "Look at the names in these lines, and mend them in the list if they are wrong.",
        file=name,
        count=len(odd),
        line=odd[0],
        sample=without_contacts(_sample(lines[odd[0] - 1])),
    )
    return "\n".join(lines), "UTF-8, partly Windows-1252", (problem,)


def _sample(text: str) -> str:
    """Return the first line with a character that the encoding decides, shortened around it."""
    found = re.search(r"[^\n\r]{0,20}[^\x00-\x7f][^\n\r]{0,20}", text)
    return found[0].strip() if found else text[:40].strip()


def _without_bom_utf16(data: bytes) -> str:
    """Return "utf-16-le" or "-be" where every other byte of mostly Western text is zero, else ""."""
    head = data[:4000]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half < 4 or max(even, odd) < 0.4 * half or min(even, odd) > 0.05 * half:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _mostly_utf8(data: bytes) -> bool:
    """Whether most of the non-ASCII sequences are UTF-8: other encodings hit upon one by rare chance."""
    text = data[:_SAMPLE_BYTES].decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(1 for c in text if c > "\x7f") - wrong
    return right >= 2 and right >= wrong


def _most_plausible(data: bytes) -> str:
    return max(_RANKED, key=lambda codec: _plausibility(data, codec))


def _plausibility(data: bytes, codec: str) -> float:
    """Score how much the text reads like names, per non-ASCII character; more is better."""
    text = data.decode(codec, "replace")
    odd = [(i, c) for i, c in enumerate(text) if c > "\x7f"]
    if not odd:
        return 0.0
    score = 0.0
    for i, char in odd:
        before, after = text[i - 1 : i], text[i + 1 : i + 2]
        score += _fits(char, before, after)
    return score / len(odd)


def _fits(char: str, before: str, after: str) -> float:
    """Score one character in its surroundings, from -4 (can't be) to 2 (as in any list)."""
    category = unicodedata.category(char)
    if char == "\ufffd" or category in ("Cc", "Cn", "Co", "Cs"):
        return -4.0
    code = ord(char)
    if 0xFF61 <= code <= 0xFF9F:  # half-width katakana: what Western letters look like in Shift-JIS
        return -1.5
    if 0x3040 <= code <= 0x30FF or 0x4E00 <= code <= 0x9FFF or 0xFF01 <= code <= 0xFF60:
        return 1.6 if not (before.isascii() and before.isalpha()) else 0.4
    if category[0] == "L":
        if category == "Lu" and before.islower():
            return -2.0
        if before > "\x7f" and after > "\x7f" and before.isalpha() and after.isalpha() and code < 0x250:
            return -1.0  # Latin names don't have three such letters in a row, save for once in a while
        if char in _FAMILIAR:
            return 2.0
        neighbours = [unicodedata.name(c, "").split(" ")[0] for c in (before, after) if c.isalpha()]
        own = unicodedata.name(char, "").split(" ")[0]
        same = neighbours.count(own)
        return 0.9 + 0.3 * same - 1.2 * (len(neighbours) - same)
    if before.isalpha() and after.isalpha() and char not in "’‘·–—":
        return -2.0
    return 1.0 if char in _FAMILIAR else -0.5
