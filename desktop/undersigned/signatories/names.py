"""Names as written: repaired only where nobody would see it, folded for comparing, made into ids.

A name is printed exactly as its group writes it, save outer white space, Unicode NFC, and
characters that can't be seen. Joiners that shape Arabic, Persian or Indic words stay.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Container

_LONGEST_ID = 48
_GHOSTS = re.compile(r"[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufffc]|[\u202a-\u202e\u2066-\u2069]")
# A joiner has work to do only between two characters that aren't ASCII.
_LOST_JOINERS = re.compile(r"(?<![^\x00-\x7f])[\u200c\u200d]+|[\u200c\u200d]+(?![^\x00-\x7f])")
_ODD_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f](?![»:;!?%])(?<!«.)")
_LINE_BREAKS = re.compile(r"[ \t]*[\r\n\x0b\x0c\x85\u2028\u2029]+[ \t]*")
_NO_ID = re.compile(r"[^a-z0-9]+")
_MARKS = re.compile(r"[\u200e\u200f]")
_SPECIAL = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)


def repaired(text: str) -> str:
    """Return a name or other value without what can't be seen; what can be seen stays as it is."""
    if text.isascii() and text.isprintable():
        return text.strip()
    text = _LINE_BREAKS.sub(" ", _GHOSTS.sub("", text))
    text = _LOST_JOINERS.sub("", _ODD_SPACES.sub(" ", text))
    if text.isascii() or not any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        text = _MARKS.sub("", text)  # marks of direction have a use beside right-to-left letters only
    return unicodedata.normalize("NFC", text.strip().strip("\u3000"))


def is_plain(text: str) -> bool:
    """Whether nothing has to be repaired, as a moment's look tells of most names."""
    return text.isascii() and text.isprintable() and bool(text) and text[0] != " " != text[-1]


def only_trimmed(written: str, kept: str) -> bool:
    """Whether nothing but white space at the ends was taken off."""
    return written.strip().strip("\u3000") == kept


def folded(name: str) -> str:
    """Return what two spellings have in common that differ in case and white space alone."""
    return " ".join(unicodedata.normalize("NFC", name.casefold()).split())


def slug(text: str) -> str:
    """Return an id made from a text: small ASCII letters, digits and hyphens; never empty."""
    if text.isascii():
        if text.replace(" ", "").isalnum():  # as most names are
            return "-".join(text.lower().split())[:_LONGEST_ID].rstrip("-")
        if made := _made(text.lower().replace("'", "")):
            return made
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    ascii_only = re.sub(r"['’]", "", plain).encode("ascii", "ignore").decode()
    made = _made(ascii_only)
    lost = sum(c.isalnum() and not c.isascii() for c in unicodedata.normalize("NFC", plain))
    if made and lost <= len(made):
        return made
    return f"{made[:20]}-{_digest(text)}".lstrip("-") if made else f"n-{_digest(text)}"


def _made(text: str) -> str:
    return _NO_ID.sub("-", text).strip("-")[:_LONGEST_ID].rstrip("-")


def fresh(wanted: str, taken: Container[str]) -> str:
    """Return the wanted id, or the first of wanted-2, wanted-3, … that isn't taken."""
    made, n = wanted, 2
    while made in taken:
        made, n = f"{wanted}-{n}", n + 1
    return made


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
