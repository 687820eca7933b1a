"""Our own base document: the smallest package of parts that a letter's frame is built on.

python-docx's own template brings its author, a thumbnail, stale styles and a hundred things
nobody asked for. This one has styles, numbering, notes, settings and a font table, and says
nothing about who made it.
"""

from __future__ import annotations

from undersigned.document.paper import Paper
from undersigned.faces.families import is_sans
from undersigned.render.docx.archive import archive, member
from undersigned.render.docx.families import complex_family, east_asian_family
from undersigned.render.docx.markup import DECLARATION, RELATIONSHIPS, R, W, attribute
from undersigned.render.docx.notes import NoteForm, form_of
from undersigned.render.docx.numbering import numbering_xml
from undersigned.render.docx.styles import styles_xml
from undersigned.render.docx.theme import theme_xml

CORE = "docProps/core.xml"
DOCUMENT = "word/document.xml"
NUMBERING = "word/numbering.xml"

_OFFICE = "application/vnd.openxmlformats-officedocument."
_TYPE = f"{_OFFICE}wordprocessingml."
_THEME = "theme/theme1.xml"
_PACKAGE = "application/vnd.openxmlformats-package."
_PARTS = {
    "document": "document.main",
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "fontTable": "fontTable",
}
_NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'


def base(paper: Paper, language: str, *, right_to_left: bool, titled: bool) -> bytes:
    """Return a .docx without words, for a paper and a language."""
    notes = form_of(paper)
    parts = {
        "[Content_Types].xml": _content_types(notes),
        "_rels/.rels": _package_relationships(),
        DOCUMENT: f"{DECLARATION}<w:document {_NAMESPACES}><w:body><w:sectPr/></w:body></w:document>",
        "word/_rels/document.xml.rels": _document_relationships(notes),
        "word/styles.xml": styles_xml(paper, language, right_to_left=right_to_left, titled=titled),
        NUMBERING: numbering_xml(paper, ()),
        "word/settings.xml": _SETTINGS.format(notes=notes.settings),
        "word/fontTable.xml": font_table(paper, language),
        f"word/{_THEME}": theme_xml(paper),
        notes.part: notes.whole(""),
        CORE: f'{DECLARATION}<cp:coreProperties xmlns:cp="{_CORE}"/>',
    }
    return archive(member(name, content) for name, content in parts.items())


_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"

_SETTINGS = (
    f'{DECLARATION}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    "{notes}"
    # Notes on a page must not drive the columns below them to the next (ECMA-376 17.15.3.26).
    "<w:compat><w:footnoteLayoutLikeWW8/>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat></w:settings>'
)


def core_properties(title: str, author: str, language: str) -> str:
    """Return docProps/core.xml: title, sender and language, and nothing else."""
    said = (("title", title), ("creator", author), ("language", language))
    inner = "".join(f"<dc:{name}>{attribute(text)}</dc:{name}>" for name, text in said if text)
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="{_DUBLIN}">{inner}</cp:coreProperties>'
    )


def font_table(paper: Paper, language: str) -> str:
    """Return word/fontTable.xml: the families a letter names, and what to take where one is missing."""
    named: dict[str, str] = {}
    for family in dict.fromkeys((paper.family, paper.heading_family or paper.family)):
        for name, other in (
            (family, ""),
            complex_family(family, language),
            east_asian_family(family, language),
        ):
            named[name] = named.get(name) or other
    fonts = "".join(_font(family, other) for family, other in named.items() if family)
    return f'{DECLARATION}<w:fonts xmlns:w="{W}">{fonts}</w:fonts>'


def _font(family: str, other: str) -> str:
    sans = is_sans(family)
    if family.startswith("Noto "):
        other = other or ("Calibri" if sans else "Cambria")
    again = f'<w:altName w:val="{attribute(other)}"/>' if other else ""
    return (
        f'<w:font w:name="{attribute(family)}">{again}<w:charset w:val="00"/>'
        f'<w:family w:val="{"swiss" if sans else "roman"}"/><w:pitch w:val="variable"/></w:font>'
    )


def _content_types(notes: NoteForm) -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}{kind}+xml"/>'
        for name, kind in (_PARTS | {f"{notes.word}s": f"{notes.word}s"}).items()
    )
    return (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{_PACKAGE}relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        f'<Override PartName="/word/{_THEME}" ContentType="{_OFFICE}theme+xml"/>'
        f'<Override PartName="/{CORE}" ContentType="{_PACKAGE}core-properties+xml"/></Types>'
    )


def _package_relationships() -> str:
    return (
        f'{DECLARATION}<Relationships xmlns="{RELATIONSHIPS}">'
        f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="{DOCUMENT}"/>'
        f'<Relationship Id="rId2" Type="{RELATIONSHIPS}/metadata/core-properties" Target="{CORE}"/>'
        "</Relationships>"
    )


def _document_relationships(notes: NoteForm) -> str:
    named = (*(name for name in _PARTS if name != "document"), f"{notes.word}s")
    targets = {name: f"{name}.xml" for name in named} | {"theme": _THEME}
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{R}/{name}" Target="{target}"/>'
        for number, (name, target) in enumerate(targets.items(), 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{RELATIONSHIPS}">{inner}</Relationships>'
