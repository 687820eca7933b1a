"""Make a translator's Word file: help in her language, then a table of two columns."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from xml.sax.saxutils import escape

from undersigned import assets
from undersigned.campaign.model import Campaign
from undersigned.language import tags
from undersigned.language.names import own_name
from undersigned.render.docx.archive import archive, member
from undersigned.render.docx.base import font_table
from undersigned.render.docx.theme import theme_xml
from undersigned.text.changed import Kind, by_word
from undersigned.text.inline import TokenKind
from undersigned.text.model import Term
from undersigned.text.pieces import Piece, pieces
from undersigned.translations.glossary import all_terms
from undersigned.translations.handout import MARK, parts
from undersigned.translations.lines import Line, lines

_HALF = 4819  # of the text's width, in twentieths of a point
_NEW, _CHANGED = "E8F1FD", "FFF4D6"
_MARGINS = "<w:tblCellMar>{}</w:tblCellMar>".format(
    "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 80), ("left", 108), ("bottom", 60), ("right", 108))
    )
)
_CODE = "EDE7F6"  # behind fields and marks of notes


def write_handout(
    campaign: Campaign, language: str, questions: Mapping[tuple[str, str], str] | None = None
) -> bytes:
    """Return the Word file of a language's texts.

    Args:
        campaign: whose letter is to be translated.
        language: into which language.
        questions: what the translator is asked about a text, by its key; it stands as a comment beside it.
    """
    return _Paper(campaign, language, questions or {}).made()


@functools.lru_cache(maxsize=1)
def _all_words() -> Mapping[str, Mapping[str, str]]:
    found: Mapping[str, Mapping[str, str]] = tomllib.loads(
        assets.resource("handout/words.toml").read_text(encoding="utf-8")
    )
    return found


def _words(language: str) -> tuple[str, Mapping[str, str]]:
    known = _all_words()
    tag = next((t for t in tags.chain(language) if t in known), "en")
    return tag, known[tag]


class _Paper:
    """One file while it is made."""

    def __init__(self, campaign: Campaign, language: str, questions: Mapping[tuple[str, str], str]) -> None:
        self.campaign, self.language, self.questions = campaign, language, questions
        self.help_language, self.words = _words(language)
        self.links: dict[str, int] = {}
        self.comments: list[str] = []
        self.source_language = str(tags.parse(campaign.text.language))

    def made(self) -> bytes:
        title = self.words["title"].format(title=self.campaign.title or self.campaign.text.name)
        body = "".join((*self._head(title), self._table(), *self._terms()))
        said = bool(self.comments)
        document = (
            f'{parts.DECLARATION}<w:document xmlns:w="{parts.W}" xmlns:r="{parts.R}"><w:body>{body}'
            '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134"'
            ' w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>'
        )
        files = {
            "[Content_Types].xml": parts.content_types(comments=said),
            "_rels/.rels": parts.top_relations(),
            "docProps/core.xml": parts.core(title, self.language),
            "word/_rels/document.xml.rels": parts.relations(self.links, comments=said),
            "word/document.xml": document,
            "word/styles.xml": parts.styles(),
            "word/settings.xml": parts.settings(),
            "word/fontTable.xml": font_table(self.campaign.paper, self.language),
            "word/theme/theme1.xml": theme_xml(self.campaign.paper),
        }
        if said:
            files["word/comments.xml"] = (
                f'{parts.DECLARATION}<w:comments xmlns:w="{parts.W}">{"".join(self.comments)}</w:comments>'
            )
        return archive(member(name, content) for name, content in files.items())

    def _head(self, title: str) -> Iterator[str]:
        yield _paragraph(_run(title, self.help_language), self.help_language, "Title")
        for key in ("how", "fields", "mark", "code"):
            said = self.words[key].format(mark=MARK)
            yield _paragraph(_run(said, self.help_language), self.help_language)

    def _table(self) -> str:
        translation = f"{self.words['translation']}: {own_name(self.language)} ({self.language})"
        source = f"{self.words['source']} ({self.source_language})"
        head = "".join(
            _table_cell(_paragraph(_run(text, self.help_language, bold=True), self.help_language), "F3F4F6")
            for text in (source, translation)
        )
        rows = [self._row(line) for line in lines(self.campaign, self.language)]
        return _whole_table(head, rows) + _paragraph("", self.help_language)

    def _terms(self) -> Iterator[str]:
        """Yield the glossary, a term a row; it is for reading, and isn't taken in again."""
        known = all_terms(self.campaign, self.language)
        if not known:
            return
        said = _run(self.words["glossary"], self.help_language, bold=True)
        yield _paragraph(said, self.help_language)
        head = "".join(
            _table_cell(
                _paragraph(_run(self.words[key], self.help_language, bold=True), self.help_language), "F3F4F6"
            )
            for key in ("source", "translation")
        )
        yield _whole_table(head, [self._term(one) for one in known])
        yield _paragraph("", self.help_language)

    def _term(self, one: Term) -> str:
        left = _paragraph(_run(one.term, self.source_language), self.source_language)
        right = _paragraph(_run(one.translation, self.language), self.language)
        if one.note:
            left += _paragraph(_run(one.note, self.source_language), self.source_language, "About")
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{_table_cell(left)}{_table_cell(right)}</w:tr>"

    def _row(self, line: Line) -> str:
        entry = line.entry
        new, stale = not line.text.strip(), bool(line.previous)
        said = [line.name, *([self.words["new"]] if new else [self.words["changed"]] if stale else [])]
        if line.form >= 0:
            said.append(self.words["counts"].format(counts=", ".join(map(str, line.counts)) + ", …"))
        left = [
            _paragraph(_run(" · ".join(said), self.help_language, bold=True), self.source_language, "About"),
            _paragraph(self._runs(line.source, self.source_language), self.source_language),
        ]
        if stale:
            left.append(
                _paragraph("".join(_difference(line, self.source_language)), self.source_language, "About")
            )
        if entry.hint:
            told = "<w:r><w:br/></w:r>".join(_run(one, "en") for one in entry.hint.split("\n"))
            left.append(_paragraph(told, "en", "About"))
        mark = _run(f"{MARK} ", self.language) if line.text.strip() and (stale or entry.draft) else ""
        runs = mark + self._runs(line.text, self.language)
        question = self.questions.get((entry.segment, entry.wording), "")
        shade = _NEW if new else _CHANGED if stale else ""
        return (
            f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{_table_cell(''.join(left), shade)}"
            f"{_table_cell(_paragraph(self._asked(question, runs), self.language), shade)}</w:tr>"
        )

    def _asked(self, question: str, runs: str) -> str:
        """Return a translation with what is asked about it beside it."""
        if not question:
            return runs
        number = len(self.comments)
        text = _paragraph(_run(question, self.help_language), self.help_language)
        self.comments.append(f'<w:comment w:id="{number}" w:author="" w:initials="">{text}</w:comment>')
        return (
            f'<w:commentRangeStart w:id="{number}"/>{runs}<w:commentRangeEnd w:id="{number}"/>'
            f'<w:r><w:commentReference w:id="{number}"/></w:r>'
        )

    def _runs(self, text: str, language: str) -> str:
        found: list[str] = []
        given = pieces(text)
        for number, piece in enumerate(given):
            made = _of_piece(piece, language)
            if piece.link and "{" not in piece.link:
                link = self.links.setdefault(_xml(piece.link), len(self.links) + 1)
                opens = number == 0 or given[number - 1].link != piece.link
                closes = number + 1 == len(given) or given[number + 1].link != piece.link
                head = f'<w:hyperlink r:id="link{link}">' if opens else ""
                made = f"{head}{made}{'</w:hyperlink>' if closes else ''}"
            elif piece.link:
                made = _run(f"[{piece.text}]({piece.link})", language)
            found.append(made)
        return "".join(found)


def _whole_table(head: str, rows: Sequence[str]) -> str:
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="C4C9CF"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{2 * _HALF}" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/>{_MARGINS}</w:tblPr><w:tblGrid><w:gridCol w:w="{_HALF}"/>'
        f'<w:gridCol w:w="{_HALF}"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>{head}</w:tr>'
        f"{''.join(rows)}</w:tbl>"
    )


def _of_piece(piece: Piece, language: str) -> str:
    if piece.kind is TokenKind.LINE_BREAK:
        return "<w:r><w:br/></w:r>"
    if piece.kind is TokenKind.TEXT:
        return _run(piece.text, language, bold=piece.bold, italic=piece.italic, link=bool(piece.link))
    shown = {TokenKind.FIELD: "{{{{{}}}}}", TokenKind.TAG: "{{% {} %}}", TokenKind.NOTE: "[^{}]"}[piece.kind]
    return _run(shown.format(piece.text), language, bold=piece.bold, italic=piece.italic, shade=_CODE)


def _difference(line: Line, language: str) -> Iterator[str]:
    for stretch in by_word(line.previous, line.source):
        kinds = {Kind.GONE: "<w:strike/>", Kind.NEW: '<w:u w:val="single"/>'}
        yield _run(stretch.text, language, more=kinds.get(stretch.kind, ""))


def _run(
    text: str,
    language: str,
    *,
    bold: bool = False,
    italic: bool = False,
    link: bool = False,
    shade: str = "",
    more: str = "",
) -> str:
    right = tags.right_to_left(language)
    looks = "".join(
        (
            "<w:b/><w:bCs/>" if bold else "",
            "<w:i/><w:iCs/>" if italic else "",
            more if more.startswith("<w:strike") else "",
            '<w:color w:val="1F4FA3"/>' if link else "",
            '<w:u w:val="single"/>' if link else more if more.startswith("<w:u") else "",
            f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else "",
            "<w:rtl/>" if right and not shade else "",
            f'<w:lang w:val="{escape(language)}"{f""" w:bidi="{escape(language)}" """ if right else ""}/>',
        )
    )
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{_xml(text)}</w:t></w:r>' if text else ""


def _paragraph(runs: str, language: str, style: str = "") -> str:
    about = f'<w:pStyle w:val="{style}"/>' if style else ""
    about += "<w:bidi/>" if tags.right_to_left(language) else ""
    return f"<w:p>{f'<w:pPr>{about}</w:pPr>' if about else ''}{runs}</w:p>"


def _table_cell(content: str, shade: str = "") -> str:
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{_HALF}" w:type="dxa"/>{fill}</w:tcPr>{content}</w:tc>'


def _xml(text: str) -> str:
    """Return text for XML, without the characters that it can't hold."""
    return escape(
        "".join(
            c
            for c in text
            if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")
        )
    )
