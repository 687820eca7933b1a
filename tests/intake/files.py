"""Letters as files that other programs write: Word files by python-docx and by hand, HTML, plain text."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterable, Mapping

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from intake.letters import Letter, Typed

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NOTE = re.compile(r"\{\^([^}]*)\}")
_LOOKS = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*")
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def plain_words(text: str) -> str:
    """Return a typed text without its marks."""
    return (
        _LOOKS.sub(lambda m: m[1] or m[2], _NOTE.sub("", text))
        if not text.startswith("*")
        else _NOTE.sub("", text)
    )


def groups(lines: Iterable[Typed]) -> list[list[Typed]]:
    """Return lines that are one paragraph together."""
    found: list[list[Typed]] = []
    for line in lines:
        if "n" in line.flags and found:
            found[-1].append(line)
        else:
            found.append([line])
    return found


# ----------------------------------------------------------------- by python-docx


def by_python_docx(letter: Letter) -> bytes:
    """Return the letter as python-docx writes it; notes are left off, which it can't write."""
    document = docx.Document()
    table = None
    for run in groups(letter.lines):
        first = run[0]
        if any(f.startswith("t") for f in first.flags):
            cells = first.text.split("||")
            table = table or document.add_table(0, len(cells))
            for cell, text in zip(table.add_row().cells, cells, strict=True):
                cell.text = text
            continue
        table = None
        paragraph = document.add_paragraph(style=_style(first.flags))
        if "c" in first.flags or "r" in first.flags:
            right = WD_ALIGN_PARAGRAPH.RIGHT
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if "c" in first.flags else right
        for at, line in enumerate(run):
            if at:
                paragraph.add_run().add_break()
            for text, bold, italic in _runs(line.text):
                made = paragraph.add_run(text)
                made.bold = bold or "b" in line.flags or None
                made.italic = italic or "i" in line.flags or None
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _style(flags: frozenset[str]) -> str | None:
    styles = {
        "*": "List Bullet",
        "1": "List Number",
        "2*": "List Bullet 2",
        "21": "List Number 2",
        "T": "Title",
        "h1": "Heading 1",
        "h2": "Heading 2",
    }
    return next((style for flag, style in styles.items() if flag in flags), None)


def _runs(text: str) -> list[tuple[str, bool, bool]]:
    text = _NOTE.sub("", text)
    found, at = [], 0
    for match in () if text.startswith("*") else _LOOKS.finditer(text):
        found += [
            (text[at : match.start()], False, False),
            (match[1] or match[2], bool(match[1]), bool(match[2])),
        ]
        at = match.end()
    return [r for r in (*found, (text[at:], False, False)) if r[0]]


# ----------------------------------------------------------------- HTML, plain text


def as_html(letter: Letter) -> str:
    """Return the letter as a word processor's HTML, its notes as anchors that lead to each other."""
    parts: list[str] = []
    notes: list[str] = []
    depth = 0
    open_tags: list[str] = []
    rows: list[str] = []
    for run in groups(letter.lines):
        first = run[0]
        level = next((2 if f.startswith("2") else 1 for f in first.flags if f in ("*", "1", "2*", "21")), 0)
        tag = "ol" if first.flags & {"1", "21"} else "ul"
        if not any(f.startswith("t") for f in first.flags) and rows:
            parts.append(f"<table>{''.join(rows)}</table>")
            rows = []
        while depth > level:
            parts.append(f"</{open_tags.pop()}>")
            depth -= 1
        while depth < level:
            parts.append(f"<{tag}>")
            open_tags.append(tag)
            depth += 1
        if any(f.startswith("t") for f in first.flags):
            rows.append(
                "<tr>"
                + "".join(f"<td><p>{html.escape(c)}</p></td>" for c in first.text.split("||"))
                + "</tr>"
            )
            continue
        inner = "<br>".join(_marked_up(line, notes) for line in run) or "<br>"
        align = "center" if "c" in first.flags else "right" if "r" in first.flags else ""
        style = f' style="text-align:{align}"' if align else ""
        name = "h1" if first.flags & {"h1", "T"} else "h2" if "h2" in first.flags else "p"
        parts.append(f"<li><p>{inner}</p></li>" if level else f"<{name}{style}>{inner}</{name}>")
    while depth:
        parts.append(f"</{open_tags.pop()}>")
        depth -= 1
    if rows:
        parts.append(f"<table>{''.join(rows)}</table>")
    below = "".join(
        f'<div id="sdfootnote{n}"><p><a class="sdfootnotesym" name="sdfootnote{n}sym" href="#sdfootnote{n}anc">{n}</a> {html.escape(t)}</p></div>'
        for n, t in enumerate(notes, 1)
    )
    return f"<html><body>{''.join(parts)}{below}</body></html>"


def _marked_up(line: Typed, notes: list[str]) -> str:
    def note(match: re.Match[str]) -> str:
        notes.append(html.unescape(match[1]).replace("*", ""))
        n = len(notes)
        return f'<a class="sdfootnoteanc" name="sdfootnote{n}anc" href="#sdfootnote{n}sym"><sup>{n}</sup></a>'

    text = html.escape(line.text, quote=False)
    if not text.startswith("*"):
        text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = _NOTE.sub(note, text)
    text = f"<b>{text}</b>" if "b" in line.flags else text
    return f"<i>{text}</i>" if "i" in line.flags else text


def as_plain(letter: Letter) -> str:
    """Return the letter as plain text, a paragraph a line; lists with typed marks."""
    found = []
    number = 0
    for line in letter.lines:
        number = number + 1 if "1" in line.flags else 0 if not line.flags & {"2*", "21"} else number
        mark = f"{number}. " if "1" in line.flags else "- " if line.flags & {"*", "2*"} else ""
        cells = line.text.split("||") if any(f.startswith("t") for f in line.flags) else [line.text]
        found.append(mark + "\t".join(plain_words(c) for c in cells))
    return "\n".join(found)


# ----------------------------------------------------------------- Word files by hand


def by_hand(
    body: str,
    parts: Mapping[str, str] | None = None,
    *,
    links: str = "",
    raw: Mapping[str, bytes] | None = None,
    kind: str = f"{_TYPES}.document.main+xml",
) -> bytes:
    """Return a Word file with this inside w:body; `parts` are further XML parts, by name ("footnotes.xml")."""
    names = {f"word/{name}": xml for name, xml in (parts or {}).items()}
    overrides = "".join(
        f'<Override PartName="/word/{n}" ContentType="{_TYPES}.{n.rstrip("0123456789.xml").rstrip(".")}+xml"/>'
        for n in (parts or {})
    )
    relations = "".join(
        f'<Relationship Id="p{n}" Type="{_REL}/{re.sub("[0-9]*[.]xml", "", name)}" Target="{name}"/>'
        for n, name in enumerate(parts or {})
    )
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{kind}"/>'
        f"{overrides}</Types>",
        "_rels/.rels": _relationships(
            f'<Relationship Id="d" Type="{_REL}/officeDocument" Target="word/document.xml"/>'
        ),
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}" {_MORE}><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": _relationships(relations + links),
        **names,
    }
    return zipped({**{n: x.encode() for n, x in files.items()}, **(raw or {})})


_MORE = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)


def _relationships(inner: str) -> str:
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def part(root: str, inner: str) -> str:
    """Return a part of a Word file: its root, such as "footnotes", and what is inside."""
    return f'<w:{root} xmlns:w="{W}" xmlns:r="{R}" {_MORE}>{inner}</w:{root}>'


def p(inner: str = "", properties: str = "") -> str:
    """Return a paragraph; plain text is made a run."""
    inner = inner if inner.startswith("<") or not inner else r(inner)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def r(text: str, look: str = "") -> str:
    """Return a run."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{html.escape(text, quote=False)}</w:t></w:r>'


def link(ident: str, kind: str, target: str, *, external: bool = True) -> str:
    """Return a relationship."""
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{ident}" Type="{_REL}/{kind}" Target="{html.escape(target)}"{mode}/>'


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of these files."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return written.getvalue()
