"""Two states of a text, a paragraph a line, as a Word file with tracked changes to accept or reject.

ISO/IEC 29500-1, 17.13.5: insertions in w:ins, deletions in w:del with w:delText; a paragraph that is
new or gone has the mark in its own properties.
"""

from __future__ import annotations

import datetime
import difflib
import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from undersigned.render.docx.archive import archive, member
from undersigned.text.side_by_side import paragraphs

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_DAY = datetime.datetime(2000, 1, 1)  # the same text gives the same bytes; when it was compared says nothing


def redlined(before: str, now: str, language: str) -> bytes:
    """Return a Word file of the text as it was, with what is other now as tracked changes."""
    document = docx.Document()
    core = document.core_properties
    core.author, core.title, core.language = "", "", language
    core.created = core.modified = _DAY
    number = 0
    for old, new in paragraphs(before, now):
        paragraph = document.add_paragraph()
        if not old or not new:
            number += 1
            properties = paragraph._p.get_or_add_pPr()
            mark = OxmlElement("w:rPr")
            mark.append(_change("w:ins" if new else "w:del", number))
            properties.append(mark)
        for kind, text in _pieces(old, new):
            if kind == "same":
                paragraph._p.append(_run(text, "w:t"))
                continue
            number += 1
            change = _change("w:ins" if kind == "new" else "w:del", number)
            change.append(_run(text, "w:t" if kind == "new" else "w:delText"))
            paragraph._p.append(change)
    written = io.BytesIO()
    document.save(written)
    return _undated(written)


def _undated(written: io.BytesIO) -> bytes:
    """Return a package without the time at which it was packed."""
    with zipfile.ZipFile(written) as before:
        return archive(member(name, before.read(name)) for name in before.namelist())


def _pieces(old: str, new: str) -> Iterator[tuple[str, str]]:
    a, b = _WORD.findall(old), _WORD.findall(new)
    for kind, a1, a2, b1, b2 in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if kind == "equal":
            yield "same", "".join(a[a1:a2])
            continue
        if a1 < a2:
            yield "old", "".join(a[a1:a2])
        if b1 < b2:
            yield "new", "".join(b[b1:b2])


def _change(name: str, number: int) -> Any:
    change = OxmlElement(name)
    change.set(qn("w:id"), str(number))
    change.set(qn("w:author"), "Undersigned")
    change.set(qn("w:date"), f"{_DAY.isoformat()}Z")
    return change


def _run(text: str, name: str) -> Any:
    run = OxmlElement("w:r")
    words = OxmlElement(name)
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(words)
    return run
