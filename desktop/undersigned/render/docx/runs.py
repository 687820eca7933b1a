"""Inlines as runs, links and fields; memoised, since most words are those of the letter before.

What isn't known before the whole letter is, the id of a footnote, stays a hole: the mark
itself, which `notes` fills.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from undersigned.document.model import Inline, Mark, PageNumber, Run
from undersigned.render.docx.direction import stretches
from undersigned.render.docx.links import id_of, target_of
from undersigned.render.docx.markup import clean, escaped, lang

Piece = str | Mark


class Words(NamedTuple):
    """Markup with holes, and the targets of the links in it; the last paragraph begins with piece `last`."""

    pieces: tuple[Piece, ...]
    links: tuple[str, ...]
    last: int = 0


@lru_cache(maxsize=2048)
def words(inlines: tuple[Inline, ...], language: str, right_to_left: bool, italic: bool = False) -> Words:
    """Return inlines as runs.

    Args:
        inlines: What is said.
        language: BCP 47, where it is not the document's; else "".
        right_to_left: The direction of the document.
        italic: Whether the paragraph's style is; italic words then stand out upright.
    """
    pieces: list[Piece] = []
    links: list[str] = []
    alone = sum(isinstance(inline, Run) for inline in inlines) == 1
    for target, group in groupby(inlines, key=_target):
        inner: list[Piece] = []
        for inline in group:
            if isinstance(inline, Run):
                inner.append(
                    "".join(
                        _runs(
                            inline,
                            language,
                            right_to_left,
                            italic,
                            linked=bool(target),
                            apart=alone or bool(inline.field or target),
                        )
                    )
                )
            elif isinstance(inline, Mark):
                if inner and isinstance(inner[-1], Mark):
                    inner.append(text_run(",", '<w:rStyle w:val="FootnoteReference"/>'))
                inner.append(inline)
            else:
                inner.append(_page_number(inline))
        if target:
            links.append(target)
            inner = [f'<w:hyperlink r:id="{id_of(target)}" w:history="1">', *inner, "</w:hyperlink>"]
        pieces += inner
    return Words(joined(pieces), tuple(dict.fromkeys(links)))


def joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return pieces with the strings between two holes made one."""
    whole: list[Piece] = []
    for holes, group in groupby(pieces, key=lambda p: isinstance(p, Mark)):
        if holes:
            whole += group
        elif text := "".join(str(p) for p in group):
            whole.append(text)
    return tuple(whole)


def text_run(text: str, properties: str = "") -> str:
    """Return one run; line feeds, tabs and soft hyphens in it become elements."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{look}{''.join(_contents(text))}</w:r>"


def simple_field(instruction: str, shown: str, properties: str = "") -> str:
    """Return a field with its last result, which a reader shows until it reckons anew."""
    return f'<w:fldSimple w:instr=" {instruction} ">{text_run(shown, properties)}</w:fldSimple>'


def _target(inline: Inline) -> str:
    return target_of(inline.link) if isinstance(inline, Run) and inline.link else ""


def _runs(
    run: Run, language: str, right_to_left: bool, italic: bool, *, linked: bool, apart: bool
) -> Iterator[str]:
    tongue = lang(run.language or language) if run.language or language else ""
    look = '<w:rStyle w:val="Hyperlink"/>' if linked else ""
    look += "<w:b/><w:bCs/>" if run.bold else ""
    if run.italic:
        look += '<w:i w:val="0"/><w:iCs w:val="0"/>' if italic else "<w:i/><w:iCs/>"
    for piece, turned in stretches(clean(run.text), right_to_left, apart=apart):
        yield text_run(piece, f"{look}{'<w:rtl/>' if turned else ''}{tongue}")


_ELEMENTS = {"\n": "<w:br/>", "\t": "<w:tab/>", "\xad": "<w:softHyphen/>"}
_PARTING = re.compile("([\n\t\xad])")


def _contents(text: str) -> Iterator[str]:
    for piece in _PARTING.split(text):
        yield _ELEMENTS.get(piece) or _text(piece)


def _text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escaped(text)}</w:t>' if text else ""


def _page_number(number: PageNumber) -> str:
    return simple_field("NUMPAGES" if number.of_all else "PAGE", "1")
