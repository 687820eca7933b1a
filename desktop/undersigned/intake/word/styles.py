"""What a Word file's styles and lists say of a paragraph (ECMA-376 17.7 and 17.9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from undersigned.intake.word.package import child, every, is_on, tag, value

_MOST_BASED = 20  # styles that one is based on, one on the other
_HEADING = re.compile(r"heading ?([1-9])$", re.IGNORECASE)
_QUOTES = ("quote", "intense quote", "block text", "quotations", "block quotation")
_TITLES = ("title",)
_ALIGNED = {"center": "centre", "right": "end", "end": "end"}


class Look(NamedTuple):
    """What a run looks like; None where nothing is said."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None

    def over(self, below: Look) -> Look:
        """Return this look, with what it leaves open taken from another."""
        return Look(*(a if a is not None else b for a, b in zip(self, below, strict=True)))


NOTHING_SAID = Look()


@dataclass(frozen=True, slots=True)
class Style:
    """What is known of one style, with all that it is based on."""

    name: str = ""
    look: Look = NOTHING_SAID
    heading: int = 0
    title: bool = False
    quote: bool = False
    align: str = ""
    list_id: str = ""
    list_level: int = 0


@dataclass(slots=True)
class Level:
    """One level of a list."""

    ordered: bool = False
    start: int = 1
    text: str = ""
    shown: bool = True


@dataclass(slots=True)
class Lists:
    """A file's lists, and how far each has counted."""

    levels: Mapping[str, Mapping[int, Level]] = field(default_factory=dict)  # by the list's own id
    abstract: Mapping[str, str] = field(default_factory=dict)
    overrides: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def next(self, list_id: str, level: int) -> tuple[Level, int] | None:
        """Return the level that a paragraph stands on and its number; None where it is in no list."""
        known = self.levels.get(list_id)
        if list_id in ("", "0") or known is None:
            return None
        here = known.get(level, Level())
        counts = self._counts.setdefault(self.abstract.get(list_id, list_id), {})
        override = self.overrides.get(list_id, {}).get(level)
        if override is not None and (list_id, level) not in self._begun:
            counts[level] = override - 1
        self._begun.add((list_id, level))
        counts[level] = counts.get(level, here.start - 1) + 1
        for deeper in [n for n in counts if n > level]:
            del counts[deeper]
        return here, counts[level]


# ----------------------------------------------------------------- styles


def look_of(properties: etree._Element | None) -> Look:
    """Return what a w:rPr says."""
    if properties is None:
        return Look()
    named = {tag(e): e for e in properties}
    return Look(*(is_on(named.get(n)) for n in ("w:b", "w:i", "w:vanish")))


def styles_of(root: etree._Element | None) -> Mapping[str, Style]:
    """Return a file's styles by id; the default paragraph style also under ""."""
    raw = {value(e, "styleId"): e for e in every(root, "w:style")} if root is not None else {}
    found = {ident: _style(ident, raw) for ident in raw}
    default = next(
        (
            i
            for i, e in raw.items()
            if value(e, "default") in ("1", "true") and value(e, "type") == "paragraph"
        ),
        "",
    )
    return {**found, "": found.get(default, Style())}


def _style(ident: str, raw: Mapping[str, etree._Element]) -> Style:
    style, seen, chain = Style(), 0, []
    while ident in raw and seen < _MOST_BASED:
        chain.append(raw[ident])
        ident = value(child(raw[ident], "w:basedOn"))
        seen += 1
    for element in reversed(chain):
        style = _over(element, style)
    return style


def _over(element: etree._Element, below: Style) -> Style:
    name = value(child(element, "w:name")).casefold()
    said = child(element, "w:pPr")
    outline = value(child(said, "w:outlineLvl"))
    named = _HEADING.match(name)
    heading = int(named[1]) if named else below.heading
    if outline.isdigit():
        heading = int(outline) + 1 if int(outline) < 9 else 0
    align = value(child(said, "w:jc"))
    list_id = value(child(said, "w:numPr", "w:numId"))
    level = value(child(said, "w:numPr", "w:ilvl"))
    return Style(
        name,
        look_of(child(element, "w:rPr")).over(below.look),
        heading,
        below.title or name in _TITLES,
        below.quote or name in _QUOTES,
        _ALIGNED.get(align, "") if align else below.align,
        list_id or below.list_id,
        int(level) if level.isdigit() else below.list_level,
    )


def aligned(properties: etree._Element | None, style: Style) -> str:
    """Return where a paragraph's lines stand: "", "centre" or "end"."""
    said = value(child(properties, "w:jc"))
    return _ALIGNED.get(said, "") if said else style.align


def language_of(root: etree._Element | None) -> str:
    """Return the language that a file's styles say it is in."""
    return value(child(root, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"))


# ----------------------------------------------------------------- lists


def lists_of(root: etree._Element | None, styles: Mapping[str, Style]) -> Lists:
    """Return a file's lists."""
    if root is None:
        return Lists()
    shapes: dict[str, dict[int, Level]] = {}
    linked: dict[str, str] = {}
    for element in every(root, "w:abstractNum"):
        ident = value(element, "abstractNumId")
        shapes[ident] = dict(map(_level, (e for e in element if tag(e) == "w:lvl")))
        linked[ident] = value(child(element, "w:numStyleLink"))
    abstract = {value(e, "numId"): value(child(e, "w:abstractNumId")) for e in every(root, "w:num")}
    for ident, style in linked.items():
        other = abstract.get(styles[style].list_id, "") if style in styles else ""
        if other in shapes and not shapes[ident]:
            shapes[ident] = shapes[other]
    levels: dict[str, dict[int, Level]] = {}
    overrides: dict[str, dict[int, int]] = {}
    for element in every(root, "w:num"):
        ident = value(element, "numId")
        levels[ident] = dict(shapes.get(abstract[ident], {}))
        for one in (e for e in element if tag(e) == "w:lvlOverride"):
            at, start = _number(value(one, "ilvl"), 0), value(child(one, "w:startOverride"))
            if (shape := child(one, "w:lvl")) is not None:
                levels[ident][at] = _level(shape)[1]
            if start.isdigit():
                overrides.setdefault(ident, {})[at] = int(start)
    return Lists(levels, abstract, overrides)


def _level(element: etree._Element) -> tuple[int, Level]:
    shape = value(child(element, "w:numFmt"))
    text = value(child(element, "w:lvlText"))
    start = _number(value(child(element, "w:start")), 1)
    ordered = shape not in ("bullet", "none", "") and "%" in text
    return _number(value(element, "ilvl"), 0), Level(ordered, start, text, shape != "none")


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isdigit() and len(text) < 9 else otherwise
