"""The theme a document must have: the paper's faces, and plain colours nobody set by default.

Our styles name their faces themselves; the theme is what Word's pickers offer (ECMA-376 20.1.6.9).
"""

from __future__ import annotations

from undersigned.document.paper import Paper
from undersigned.render.docx.markup import DECLARATION, attribute

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLOURS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "404040",
    "lt2": "F2F2F2",
    "accent1": "1F4E79",
    "accent2": "9C3D1E",
    "accent3": "4F6228",
    "accent4": "5F497A",
    "accent5": "31708E",
    "accent6": "7F6000",
    "hlink": "1F4E79",
    "folHlink": "5F497A",
}
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'


def theme_xml(paper: Paper) -> str:
    """Return word/theme/theme1.xml."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS.items())
    families = {"major": paper.heading_family or paper.family, "minor": paper.family}
    faces = "".join(
        f'<a:{rank}Font><a:latin typeface="{attribute(family)}"/><a:ea typeface=""/><a:cs typeface=""/>'
        f"</a:{rank}Font>"
        for rank, family in families.items()
    )
    lines = "".join(f'<a:ln w="{width}">{_FILL}</a:ln>' for width in (6350, 12700, 19050))
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{DECLARATION}<a:theme xmlns:a="{_DRAWING}" name="Letter">'
        f'<a:themeElements><a:clrScheme name="Letter">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Letter">{faces}</a:fontScheme><a:fmtScheme name="Letter">'
        f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )
