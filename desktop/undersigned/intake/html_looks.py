"""What an element of HTML says of the look of the text in it: by its tag, its style, and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from undersigned.intake.model import Cell, Change
from undersigned.intake.tree import Node

_ALIGNED = {"center": "centre", "right": "end", "end": "end"}
_TELLING = {  # tags that say something of a look themselves
    *("b", "strong", "th", "i", "em", "cite", "var", "dfn", "ins", "del", "blockquote", "center", "pre"),
    *(f"h{level}" for level in range(1, 7)),
}


@dataclass(frozen=True, slots=True)
class State:
    """What holds for the text at one place."""

    bold: bool = False
    italic: bool = False
    link: str = ""
    hidden: bool = False
    change: Change = Change.NONE
    heading: int = 0
    quote: bool = False
    title: bool = False
    align: str = ""
    level: int = 0
    ordered: bool = False
    cell: Cell | None = None
    pre: bool = False


def styled(node: Node, state: State) -> State:
    """Return the state inside an element."""
    if not node.attributes and node.tag not in _TELLING:  # a page may have a hundred thousand of these
        return state
    style, tag = node.style, node.tag
    weight = style.get("font-weight", "")
    bold, italic = state.bold, state.italic
    if tag in ("b", "strong", "th"):
        bold = True
    if tag in ("i", "em", "cite", "var", "dfn"):
        italic = True
    if weight:
        bold = weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 600)
    if style.get("font-style"):
        italic = style["font-style"] in ("italic", "oblique")
    heading = int(tag[1]) if re.fullmatch(r"h[1-6]", tag) else state.heading
    if tag == "p" and "mso-outline-level" in style and style["mso-outline-level"].isdigit():
        heading = min(int(style["mso-outline-level"]), 6)
    hidden = (
        style.get("display") == "none"
        or style.get("visibility") == "hidden"
        or style.get("mso-hide") == "all"
    )
    change = {"ins": Change.INSERTED, "del": Change.DELETED}.get(tag, state.change)
    align = style.get("text-align") or node.attributes.get("align", "").lower()
    return replace(
        state,
        bold=bold and not heading,
        italic=italic,
        heading=heading,
        hidden=state.hidden or hidden or "hidden" in node.attributes,
        change=change,
        quote=state.quote or tag == "blockquote",
        title=state.title or bool({"msotitle", "title"} & node.classes and tag in ("p", "h1")),
        align=_ALIGNED.get(align, "") if align else "centre" if tag == "center" else state.align,
        pre=state.pre or tag == "pre" or style.get("white-space") == "pre",
    )
