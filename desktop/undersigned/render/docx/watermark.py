"""The word across each page of a draft: VML WordArt in the heads, as Word itself makes it.

Under the name Word gives it, so that its own command takes it away again.
"""

from __future__ import annotations

import math

from undersigned.document.paper import Paper
from undersigned.render.docx.markup import attribute

NAMESPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w10="urn:schemas-microsoft-com:office:word"'
)
_LETTER_WIDTH = 0.68  # of the type size, for a bold capital
_LETTER_HEIGHT = 0.66
_LARGEST = 150.0

_SHAPE_TYPE = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
    '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
    '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
    '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" '
    'o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>'
    '<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>'
    '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
)


def watermark(word: str, paper: Paper, number: int) -> str:
    """Return a run that draws the word from corner to corner, behind the text.

    Args:
        word: What it says.
        paper: Whose page it crosses.
        number: Of the head it stands in, from 1; each shape has an id of its own.
    """
    width, height = paper.size.width, paper.size.height
    letters = max(len(word), 1)
    size = min(_LARGEST, math.hypot(width, height) * 0.62 / (letters * _LETTER_WIDTH))
    place = (
        "position:absolute;margin-left:0;margin-top:0;"
        f"width:{size * letters * _LETTER_WIDTH:.1f}pt;height:{size * _LETTER_HEIGHT:.1f}pt;rotation:315;"
        "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"
    )
    face = f"font-family:&quot;{attribute(paper.family)}&quot;;font-size:1pt;font-weight:bold"
    return (
        f"<w:r><w:rPr><w:noProof/></w:rPr><w:pict>{_SHAPE_TYPE}"
        f'<v:shape id="PowerPlusWaterMarkObject{number}" '
        f'o:spid="_x0000_s{2048 + number}" type="#_x0000_t136" alt="{attribute(word)}" style="{place}" '
        'o:allowincell="f" fillcolor="silver" stroked="f"><v:fill opacity=".5"/>'
        f'<v:textpath style="{face}" string="{attribute(word)}"/><w10:wrap anchorx="page" anchory="page"/>'
        "</v:shape></w:pict></w:r>"
    )
