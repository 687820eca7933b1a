"""Write a letter as one HTML file for a website: no scripts, nothing fetched, one small style.

Lists, headings and notes are real ones, values are escaped, and the language and direction are
the document's. What belongs to pages (running head, page numbers) has no place here.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import groupby

from undersigned.document.model import Block, Columns, Document, Inline, Kind, Mark, Part, Picture, Run
from undersigned.language import tags
from undersigned.render.model import Made

_LINKS = ("https:", "http:", "mailto:", "tel:")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")  # HTML 13.1.2.6 bars them
_LOWEST = 6  # the lowest heading HTML has
_NUMBERING = ("1", "a", "i")  # `type` of an ordered list, by its level and again from the first

_STYLE = (
    "body{max-width:42em;margin:2em auto;padding:0 1em;font:1.05em/1.5 Georgia,'Noto Serif',serif;"
    "color:#1f2328;background:#fff}"
    "h1{font-size:1.5em;line-height:1.25;text-align:center;margin:1.5em 0 1em}"
    "h2{font-size:1.25em}h3,h4,h5,h6{font-size:1.05em}h2,h3,h4,h5,h6{margin:1.4em 0 .4em}"
    "blockquote{margin:1em 2em}li{margin:.25em 0}img{max-height:4em;margin-inline-end:1em}"
    ".logos{display:flex;flex-wrap:wrap;gap:1.5em;align-items:center;margin-bottom:2em}"
    ".sign{display:block;height:2.6em;max-width:14em;border-bottom:1px solid #595959}"
    ".side{display:flex;flex-wrap:wrap;gap:0 3em}"
    ".names{padding:0;columns:18em;column-gap:2em}.names li{break-inside:avoid}"
    "ul.names,.notes ol{list-style:none;padding:0}ol.names{padding-inline-start:2em}"
    ".notes{border-top:1px solid #c8ccd1;margin-top:2em;padding-top:1em;font-size:.88em;"
    "overflow-wrap:anywhere}sup{line-height:0}a{color:#2f5bd0}"
    ".draft{font-weight:bold;color:#b3261e;letter-spacing:.1em}"
)


def write_html(document: Document) -> Made:
    """Return the document as a page of HTML in UTF-8."""
    return Made("".join(_Page(document).lines()).encode("utf-8"))


@dataclass(slots=True)
class _Page:
    """One page as it is written, from top to bottom."""

    document: Document
    _marked: dict[str, int] = field(default_factory=dict)  # how often each note was marked so far
    _lists: list[str] = field(default_factory=list)  # the tags of the open lists, the outermost first

    def lines(self) -> Iterator[str]:
        """Yield the page's source."""
        whole = self.document
        direction = "rtl" if whole.right_to_left else "ltr"
        yield "<!DOCTYPE html>\n"
        yield f'<html lang="{_text(whole.language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        yield f"<title>{_text(whole.title)}</title>\n"
        if whole.author:
            yield f'<meta name="author" content="{_text(whole.author)}">\n'
        yield f"<style>{_STYLE}</style>\n</head>\n<body>\n"
        yield from self._letterhead()
        yield "<main>\n"
        if whole.draft:
            yield f'<p class="draft">{_text(whole.draft)}</p>\n'
        yield from self._parts(whole.parts)
        yield from self._notes()
        yield "</main>\n</body>\n</html>\n"

    def _letterhead(self) -> Iterator[str]:
        if (cover := self.document.cover) and cover.pictures:
            yield f'<header class="logos">{"".join(_picture(p) for p in cover.pictures)}</header>\n'
        head = self.document.letterhead
        if not (head.pictures or head.lines):
            return
        yield "<header>\n"
        if head.pictures:
            yield f"<p>{''.join(_picture(p) for p in head.pictures)}</p>\n"
        if head.lines:
            yield f"<p>{'<br>'.join(self._words(line) for line in head.lines)}</p>\n"
        yield "</header>\n"

    def _parts(self, parts: Sequence[Part]) -> Iterator[str]:
        below = int(self._is_titled())
        for kind, same in groupby(parts, lambda p: p.kind if isinstance(p, Block) else None):
            if kind is None:
                yield from self._close(0)
                for columns in same:
                    assert isinstance(columns, Columns)
                    yield from self._columns(columns)
                continue
            blocks = [p for p in same if isinstance(p, Block)]
            if kind not in (Kind.ITEM, Kind.ITEM_MORE):
                yield from self._close(0)
            if kind is Kind.QUOTE:
                yield "<blockquote>\n"
            for block in blocks:
                yield from self._block(block, below)
            if kind is Kind.QUOTE:
                yield "</blockquote>\n"
        yield from self._close(0)

    def _is_titled(self) -> bool:
        return any(isinstance(p, Block) and p.kind is Kind.TITLE for p in self.document.parts)

    def _block(self, block: Block, below: int) -> Iterator[str]:
        words, said = self._words(block.inlines), _spoken(block.language)
        if block.kind is Kind.ITEM:
            yield from self._item(block)
            yield words
        elif block.kind is Kind.ITEM_MORE:
            yield from self._close(max(block.level, 1))
            yield f"\n<p{said}>{words}</p>"
        elif block.kind in (Kind.TITLE, Kind.HEADING, Kind.GROUP):
            level = 1 if block.kind is Kind.TITLE else min(max(block.level, 1) + below, _LOWEST)
            yield f"<h{level}{said}>{words}</h{level}>\n"
        elif block.kind in (Kind.PARAGRAPH, Kind.QUOTE):
            yield f"<p{said}>{words}</p>\n"
        else:
            yield f'<p class="{block.kind.value}"{said}>{words}</p>\n'

    # ------------------------------------------------------------- lists

    def _item(self, block: Block) -> Iterator[str]:
        """Open an item, with the lists it is the first of."""
        level = max(block.level, 1)
        yield from self._close(level)
        if len(self._lists) == level:
            if block.starts_list:
                yield from self._close(level - 1)
            else:
                yield "</li>\n"
        while len(self._lists) < level:
            self._lists.append("ol" if block.ordered else "ul")
            look = f' type="{_NUMBERING[(len(self._lists) - 1) % 3]}"' if block.ordered else ""
            look += f' start="{start}"' if block.ordered and (start := _number(block)) > 1 else ""
            yield f"\n<{self._lists[-1]}{look}>\n"
            if len(self._lists) < level:
                yield "<li>"
        yield f"<li{_spoken(block.language)}>"

    def _close(self, level: int) -> Iterator[str]:
        """Close the lists deeper than a level."""
        while len(self._lists) > level:
            yield f"</li>\n</{self._lists.pop()}>\n"

    def _columns(self, columns: Columns) -> Iterator[str]:
        """Write names as a list, anything else side by side."""
        if any(b.kind is not Kind.ENTRY for b in columns.blocks):
            yield '<div class="side">\n'
            for block in columns.blocks:
                yield from self._block(block, 0)
            yield "</div>\n"
            return
        numbered = bool(columns.blocks and columns.blocks[0].label)
        tag = "ol" if numbered else "ul"
        yield f'<{tag} class="names">\n'
        for block in columns.blocks:
            value = f' value="{_number(block)}"' if numbered else ""
            above = self._signature(block)
            yield f"<li{value}{_spoken(block.language)}>{above}<bdi>{self._words(block.inlines)}</bdi></li>\n"
        yield f"</{tag}>\n"

    def _signature(self, block: Block) -> str:
        """Return what stands above a name; a picture of a hand's signature only where it is asked for."""
        if block.signature is None:
            return ""
        if block.signature.picture is None:
            return '<span class="sign"></span>'
        if block.signature.private and not self.document.paper.signatures_in_word:
            return ""
        return f"{_picture(block.signature.picture)}<br>"

    # ------------------------------------------------------------- notes and words

    def _notes(self) -> Iterator[str]:
        """Write the notes, each with its number as the link back to its first mark."""
        if not self.document.notes:
            return
        yield '<section class="notes" role="doc-endnotes">\n'
        if self.document.notes_heading:
            level = 1 + int(self._is_titled())
            yield f"<h{level}>{self._words(self.document.notes_heading)}</h{level}>\n"
        yield "<ol>\n"
        for note in self.document.notes:
            number, words = _text(note.number), self._words(note.inlines)
            back = f'<a href="#mark-{number}" role="doc-backlink">{number}</a>'
            yield f'<li id="note-{number}">{back} {words}</li>\n'
        yield "</ol>\n</section>\n"

    def _words(self, inlines: Sequence[Inline]) -> str:
        said = []
        for inline in inlines:
            if isinstance(inline, Run):
                said.append(_run(inline))
            elif isinstance(inline, Mark):
                said.append(self._mark(inline))
        return "".join(said)

    def _mark(self, mark: Mark) -> str:
        number = _text(mark.number)
        again = self._marked[mark.label] = self._marked.get(mark.label, 0) + 1
        ident = f"mark-{number}" + (f"-{again}" if again > 1 else "")
        return f'<sup><a id="{ident}" href="#note-{number}" role="doc-noteref">{number}</a></sup>'


def _run(run: Run) -> str:
    said = _text(run.text).replace("\n", "<br>")
    if run.italic:
        said = f"<em>{said}</em>"
    if run.bold:
        said = f"<strong>{said}</strong>"
    if run.language:
        said = f"<span{_spoken(run.language)}>{said}</span>"
    if run.link.lower().startswith(_LINKS):
        said = f'<a href="{_text(run.link)}">{said}</a>'
    return said


def _picture(picture: Picture) -> str:
    data = base64.b64encode(picture.data).decode("ascii")
    size = f'width="{round(picture.width * 4 / 3)}" height="{round(picture.height * 4 / 3)}"'
    return f'<img src="data:{picture.media_type};base64,{data}" alt="{_text(picture.description)}" {size}>'


def _spoken(language: str) -> str:
    """Return the attributes of words in another language."""
    if not language:
        return ""
    direction = "rtl" if tags.right_to_left(language) else "ltr"
    return f' lang="{_text(language)}" dir="{direction}"'


def _number(block: Block) -> int:
    """Return the number an item or a name has in its list."""
    shown = block.label.strip("(). ")
    return block.number or (int(shown) if shown.isdecimal() else 1)


def _text(text: str) -> str:
    return escape(_CONTROLS.sub("", text))
