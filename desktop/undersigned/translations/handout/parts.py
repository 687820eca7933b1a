"""The parts of the Word file beside its text: types, relations, properties, styles."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from undersigned import assets

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_THEME = "theme/theme1.xml"
_BESIDE = ("styles", "settings", "fontTable")
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OUTSIDE = ' TargetMode="External"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def content_types(*, comments: bool) -> str:
    """Return [Content_Types].xml."""
    kinds = {"/word/document.xml": "document.main"}
    kinds |= {f"/word/{name}.xml": name for name in (*_BESIDE, *(["comments"] if comments else []))}
    parts = "".join(f'<Override PartName="{p}" ContentType="{_WORD}.{k}+xml"/>' for p, k in kinds.items())
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f"{parts}"
        f'<Override PartName="/word/{_THEME}" ContentType="{_OFFICE}.theme+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def top_relations() -> str:
    """Return _rels/.rels."""
    return _relations(
        (
            ("rId1", f"{R}/officeDocument", "word/document.xml", False),
            ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml", False),
        )
    )


def relations(links: Iterable[str], *, comments: bool) -> str:
    """Return the document's relations: styles, comments, and the links in their order: "link1", "link2"."""
    beside = {name: f"{name}.xml" for name in (*_BESIDE, *(["comments"] if comments else []))}
    beside["theme"] = _THEME
    found = [
        (f"rId{n}", f"{R}/{kind}", part, False) for n, (kind, part) in enumerate(beside.items(), start=1)
    ]
    found += [(f"link{n}", f"{R}/hyperlink", link, True) for n, link in enumerate(links, start=1)]
    return _relations(found)


def _relations(found: Iterable[tuple[str, str, str, bool]]) -> str:
    one = "".join(
        f'<Relationship Id="{ident}" Type="{kind}" Target={quoteattr(target)}{_OUTSIDE if outside else ""}/>'
        for ident, kind, target, outside in found
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{one}</Relationships>'


def core(title: str, language: str) -> str:
    """Return docProps/core.xml: the title and the language, nothing about anybody."""
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>{escape(language)}</dc:language></cp:coreProperties>"
    )


def settings() -> str:
    """Return word/settings.xml: as Word 2013 and later lay out, and nothing locked."""
    return (
        f'{DECLARATION}<w:settings xmlns:w="{W}"><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat></w:settings>'
    )


def styles() -> str:
    """Return word/styles.xml."""
    return assets.resource("handout/styles.xml").read_text(encoding="utf-8")
