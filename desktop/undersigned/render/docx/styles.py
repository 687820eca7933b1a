"""The named styles of a paper: one table, from which word/styles.xml is written.

Sizes and spacing are those of the PDF's page, in Word's terms. Where Word has a built-in
style for a thing, its name is used, so that a person finds what they know. Every paragraph
style is based on Normal, and so is the direction of a right-to-left letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from undersigned.document.paper import Align, Paper
from undersigned.render.docx.families import fonts
from undersigned.render.docx.lengths import half_points, twips
from undersigned.render.docx.markup import DECLARATION, W, lang
from undersigned.render.grid import TITLE_SIZE, TITLE_TOP

LIST_STEP = 2.0  # how far each level of a list stands in, in text sizes
LIST_DEPTH = 9  # Word's numbering has nine levels
HEADINGS = 6
LETTERHEAD_TOP = 0.6  # of the top margin
HEAD_LINE = 0.56  # where the running head's baseline stands in the top margin
FOOT_LINE = 0.52  # where the foot's baseline stands in the bottom margin
LINK_COLOUR = "1F4E79"
_HEADING_SIZES = (1.22, 1.08, 1.0)
_JC = {Align.START: "left", Align.END: "right", Align.CENTRE: "center"}  # "left" is where lines begin


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style. Lengths in points; what is 0 or "" is as in Normal."""

    id: str
    name: str
    size: float = 0.0
    leading: float = 0.0
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    indent_end: float = 0.0
    hang: float = 0.0
    align: Align = Align.START
    family: str = ""
    bold: bool = False
    italic: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    outline: int = 0  # of a heading: 1 is the highest
    colour: str = ""
    next: str = ""
    priority: int = 10
    tabs: tuple[tuple[str, float], ...] = ()
    line: bool = False  # whether there is a line below


def styles_xml(paper: Paper, language: str, *, right_to_left: bool, titled: bool) -> str:
    """Return word/styles.xml.

    Args:
        paper: Where sizes and faces come from.
        language: The letter's, BCP 47.
        right_to_left: The letter's direction.
        titled: Whether Heading 1 is the letter's title; headings of the body then begin at Heading 2.
    """
    paragraphs = "".join(_paragraph_style(s, language) for s in _styles(paper, titled))
    return (
        f'{DECLARATION}<w:styles xmlns:w="{W}">'
        f"{_defaults(paper, language)}{_normal(paper, right_to_left)}{paragraphs}"
        f"{_character_styles('endnote' if paper.endnotes else 'footnote')}{_TABLE_AND_LIST}</w:styles>"
    )


def _styles(paper: Paper, titled: bool) -> Iterator[Style]:
    size, line = paper.text_size, paper.text_size * paper.leading
    yield from _headings(paper, titled)
    yield from _frame(paper)
    yield Style(
        "Subject", "Subject", before=line, after=line * 0.9, bold=True, keep_next=True, keep_lines=True
    )
    yield Style("Salutation", "Salutation", before=line, after=line * 0.6, keep_next=True, keep_lines=True)
    yield Style("Quote", "Quote", after=line * 0.55, indent=size * 2.2, indent_end=size * 2.2, priority=29)
    yield from _lists(paper)
    yield Style("Closing", "Closing", before=line * 0.9, after=line * 0.9, keep_next=True, keep_lines=True)
    yield Style("Contact", "Contact", before=line * 0.6, after=line * 0.6, keep_lines=True)
    yield Style("Enclosures", "Enclosures", before=line * 0.6, after=line * 0.6, keep_lines=True)
    yield Style("Copies", "Copies", before=line * 0.6, after=line * 0.6, keep_lines=True)
    yield from _roster(paper)
    yield from _signing(paper)
    yield from _cover(paper)
    word = "endnote" if paper.endnotes else "footnote"
    yield Style(
        f"{word.title()}Text", f"{word} text", size=paper.note_size, leading=paper.note_size * 1.36,
        after=paper.note_size * 0.25, indent=paper.note_size * 1.5, hang=paper.note_size * 1.5, priority=99,
    )  # fmt: skip


def _lists(paper: Paper) -> Iterator[Style]:
    step, after = paper.text_size * LIST_STEP, paper.text_size * paper.leading * 0.45
    for number in range(1, LIST_DEPTH + 1):
        more = f" {number}" if number > 1 else ""
        for kind, hang in (("Number", step), ("Bullet", step), ("Continue", 0.0)):
            yield Style(
                f"List{kind}{number}", f"List {kind}{more}", after=after, indent=step * number, hang=hang
            )


def _headings(paper: Paper, titled: bool) -> Iterator[Style]:
    size, line = paper.text_size, paper.text_size * paper.leading
    family = paper.heading_family or paper.family
    for number in range(1, HEADINGS + 1):
        level = number - titled
        if level == 0:
            yield Style(
                "Heading1", "heading 1", size=size * 1.55, leading=size * 1.55 * 1.24, before=line * 1.5,
                after=line * 1.1, indent=line * 1.5, indent_end=line * 1.5, align=Align.CENTRE, family=family,
                bold=True, keep_next=True, keep_lines=True, outline=1, next="Normal", priority=9,
            )  # fmt: skip
            continue
        own = size * _HEADING_SIZES[min(level, 3) - 1]
        yield Style(
            f"Heading{number}", f"heading {number}", size=own, leading=own * 1.3, family=family, bold=True,
            before=line * (1.35 if level == 1 else 1.0), after=line * 0.4, italic=level > 2,
            keep_next=True, keep_lines=True, outline=number, next="Normal", priority=9,
        )  # fmt: skip


def _frame(paper: Paper) -> Iterator[Style]:
    size, line = paper.text_size, paper.text_size * paper.leading
    measure = paper.size.width - paper.margin_start - paper.margin_end
    running = Style("Header", "header", size=size * 0.8, leading=size, colour="545454", priority=99)
    yield replace(running, tabs=(("center", measure / 2), ("right", measure)))
    yield replace(running, id="Footer", name="footer", align=Align.CENTRE)
    yield Style(
        "Letterhead", "Letterhead", size=size * 0.9, family=paper.heading_family or paper.family,
        leading=size * 1.3, align=paper.letterhead_align, colour="404040",
    )  # fmt: skip
    yield Style("Date", "Date", before=line, after=line, align=paper.date_align, keep_lines=True)
    yield Style(
        "Via",
        "Via",
        before=line * 0.4,
        after=line * 0.4,
        align=paper.address_align,
        italic=True,
        keep_lines=True,
    )
    yield Style(
        "Address", "Address", before=line * 0.7, after=line * 0.7, align=paper.address_align, keep_lines=True
    )


def _roster(paper: Paper) -> Iterator[Style]:
    size, line = paper.roster_size, paper.text_size * paper.leading
    entry = Style(
        "RosterEntry", "Roster Entry", size=size, leading=size * 1.36, after=size * 0.22, indent=size * 1.1,
        hang=size * 1.1, keep_lines=True,
    )  # fmt: skip
    yield entry
    yield replace(
        entry, id="RosterNumbered", name="Roster Entry Numbered", indent=size * 2.6, hang=size * 2.6
    )
    note = Style(
        "RosterNote", "Roster Note", size=size, leading=size * 1.38, before=line * 0.2, after=line * 0.4,
        italic=True, keep_next=True, keep_lines=True,
    )  # fmt: skip
    yield note
    yield replace(note, id="RosterRemark", name="Roster Remark", before=line * 0.8, keep_next=False)
    yield Style("RosterEnd", "Roster End", size=1.0, leading=1.0)


def _signing(paper: Paper) -> Iterator[Style]:
    size = paper.roster_size
    signed = Style(
        "RosterSigned", "Roster Entry Signed", size=size, leading=size * 1.36, after=size * 0.22 + 12.0,
        keep_lines=True,
    )  # fmt: skip
    yield signed
    yield replace(
        signed,
        id="RosterSignedNumbered",
        name="Roster Entry Signed Numbered",
        indent=size * 2.6,
        hang=size * 2.6,
    )
    above = Style("SignaturePicture", "Signature Picture", size=size, after=4.0, keep_next=True)
    yield above
    yield replace(
        above, id="SignatureLine", name="Signature Line", leading=40.0, indent_end=size * 4, line=True
    )


def _cover(paper: Paper) -> Iterator[Style]:
    size, family = paper.text_size, paper.heading_family or paper.family
    large = size * TITLE_SIZE
    sender = Style(
        "CoverSender", "Cover Sender", size=size * 1.15, leading=size * 1.6, family=family, colour="4D4D4D"
    )
    yield sender
    third = paper.size.height * TITLE_TOP - paper.margin_top - size * 1.6
    yield Style(
        "Title", "Title", size=large, leading=large * 1.18, before=max(third, 0.0), after=size * 1.4,
        indent_end=size * 3, family=family, bold=True, next="Normal",
    )  # fmt: skip
    yield replace(sender, id="CoverDate", name="Cover Date")
    yield Style("Logo", "Logo")


def _defaults(paper: Paper, language: str) -> str:
    size = half_points(paper.text_size)
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts(paper.family, language)}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>{lang(language)}</w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _normal(paper: Paper, right_to_left: bool) -> str:
    line = paper.text_size * paper.leading
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{'<w:bidi/>' if right_to_left else ''}"
        f'<w:spacing w:before="0" w:after="{twips(line * 0.55)}" w:line="{twips(line)}" '
        'w:lineRule="atLeast"/></w:pPr></w:style>'
    )


def _paragraph_style(style: Style, language: str) -> str:
    follow = f'<w:next w:val="{style.next}"/>' if style.next else ""
    return (
        f'<w:style w:type="paragraph"{"" if style.name[0].islower() or style.name in _BUILT_IN else _CUSTOM} '
        f'w:styleId="{style.id}"><w:name w:val="{style.name}"/><w:basedOn w:val="Normal"/>{follow}'
        f'<w:uiPriority w:val="{style.priority}"/><w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(style)}</w:pPr>"
        f"<w:rPr>{_run_properties(style, language)}</w:rPr></w:style>"
    ).replace("<w:rPr></w:rPr>", "")


_CUSTOM = ' w:customStyle="1"'
_BUILT_IN = frozenset({"Title", "Date", "Salutation", "Closing", "Quote"}) | {
    f"List {kind}{more}" for kind in ("Number", "Bullet", "Continue") for more in ("", " 2", " 3", " 4", " 5")
}


def _paragraph_properties(style: Style) -> str:
    """Return the properties in the order of the schema (ECMA-376 17.3.1.26, CT_PPrBase)."""
    rule = "exact" if style.leading == 1.0 else "atLeast"
    line = f' w:line="{twips(style.leading)}" w:lineRule="{rule}"' if style.leading else ""
    tabs = "".join(f'<w:tab w:val="{kind}" w:pos="{twips(place)}"/>' for kind, place in style.tabs)
    indents = "".join(
        f' w:{name}="{twips(length)}"'
        for name, length in (("left", style.indent), ("right", style.indent_end), ("hanging", style.hang))
        if length
    )
    return "".join(
        (
            "<w:keepNext/>" if style.keep_next else "",
            "<w:keepLines/>" if style.keep_lines else "",
            _LINE_BELOW if style.line else "",
            f"<w:tabs>{tabs}</w:tabs>" if tabs else "",
            f'<w:spacing w:before="{twips(style.before)}" w:after="{twips(style.after)}"{line}/>',
            f"<w:ind{indents}/>" if indents else "",
            f'<w:jc w:val="{_JC[style.align]}"/>' if style.align is not Align.START else "",
            f'<w:outlineLvl w:val="{style.outline - 1}"/>' if style.outline else "",
        )
    )


_LINE_BELOW = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="595959"/></w:pBdr>'


def _run_properties(style: Style, language: str) -> str:
    size = half_points(style.size)
    return "".join(
        (
            fonts(style.family, language) if style.family else "",
            "<w:b/><w:bCs/>" if style.bold else "",
            "<w:i/><w:iCs/>" if style.italic else "",
            f'<w:color w:val="{style.colour}"/>' if style.colour else "",
            f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else "",
        )
    )


def _character_styles(note: str) -> str:
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>'
        f'<w:rPr><w:color w:val="{LINK_COLOUR}"/><w:u w:val="single"/></w:rPr></w:style>'
        f'<w:style w:type="character" w:styleId="{note.title()}Reference"><w:name w:val="{note} reference"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    )


_TABLE_AND_LIST = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)
