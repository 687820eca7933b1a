"""The ground of every part: namespaces, and text made safe to stand in XML.

Whatever is written as text or as an attribute's value goes through here, so that no name,
however odd, can break a part. XML 1.0 forbids most control characters even as references:
those that break a line become line feeds, the others are left out.
"""

from __future__ import annotations

import re

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(-[A-Za-z]{4})?(-(?:[A-Za-z]{2}|\d{3}))?(?:-|$)")
_EAST_ASIAN = frozenset({"zh", "ja", "ko"})
_COMPLEX = re.compile(
    "ar|arc|bn|bo|ckb|dv|fa|gu|he|hi|iw|km|kn|ku|lo|ml|mr|my|ne|nqo|or|pa|ps|sa|sd|si|syr|ta|te|th|ug|ur|yi"
)


def clean(text: str) -> str:
    """Return the text without what XML can't hold, each kind of line end as a line feed."""
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def escaped(text: str) -> str:
    """Return clean text as an element's content."""
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Return clean text as an attribute's value, on one line."""
    return escaped(text).replace('"', "&quot;").replace("\n", " ").replace("\t", " ")


def language_of(tag: str) -> str:
    """Return the language, script and region of a BCP 47 tag, which is all that Word reads, or ""."""
    found = _LANGUAGE.match(tag)
    return "".join(part for part in found.groups() if part) if found else ""


def lang(tag: str) -> str:
    """Return the `w:lang` of a language, under each of the three classes of script it is for."""
    language = language_of(tag)
    if not language:
        return ""
    primary = language.split("-")[0].lower()
    also = ""
    if primary in _EAST_ASIAN:
        also = f' w:eastAsia="{language}"'
    elif _COMPLEX.fullmatch(primary):
        also = f' w:bidi="{language}"'
    return f'<w:lang w:val="{language}"{also}/>'
