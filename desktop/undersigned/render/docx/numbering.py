"""Real numbering: which list an item belongs to, and word/numbering.xml.

Three definitions stand in every letter: numbers (1. → a. → i.), bullets, and the roster's
numbers. Each list that starts anew is a `w:num` of its own, with its start (ECMA-376
17.9.15, 17.9.26). A label that the definitions can't count is kept as it is printed, as the
text of a level of its own, so that no letter loses it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from undersigned.document.model import Block, Kind
from undersigned.document.paper import Paper
from undersigned.render.docx.lengths import twips
from undersigned.render.docx.markup import DECLARATION, W, attribute
from undersigned.render.docx.styles import LIST_DEPTH, LIST_STEP

NUMBERS, BULLETS, ROSTER = range(3)
_BULLETS = ("•", "–")


class Num(NamedTuple):
    """One `w:num`: a use of a definition, and what it changes at one level."""

    definition: int
    level: int = 0  # from 0
    start: int = 0  # 0 where it doesn't start anew
    format: str = ""  # "" for the definition's own
    text: str = ""  # of the level: "%1." or a literal label


def letters(number: int) -> str:
    """Return a … z, aa, bb … as Word counts (ECMA-376 17.18.59, lowerLetter)."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number > 0 else str(number)


def roman(number: int) -> str:
    """Return i, ii, iii, iv …"""  # noqa: D400, D415 - the row goes on
    if not 0 < number < 4000:
        return str(number)
    signs = zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"),
        strict=True,
    )
    text = ""
    for value, sign in signs:
        while number >= value:
            text, number = text + sign, number - value
    return text


_FORMATS: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("decimal", str),
    ("lowerLetter", letters),
    ("lowerRoman", roman),
)


@dataclass(slots=True)
class _Open:
    """A list that is being counted at one level."""

    num: int
    definition: int
    format: str
    text: str
    last: int


@dataclass(slots=True)
class Lists:
    """Gives each item of one letter its `w:num`, from the first item to the last."""

    nums: list[Num] = field(default_factory=list)  # numId 1 is the first
    _open: list[_Open | None] = field(default_factory=list)
    _used: set[int] = field(default_factory=set)  # levels counted since the item above them

    def of(self, block: Block) -> int:
        """Return the numId of an item or a numbered signatory."""
        level = min(max(block.level, 1), LIST_DEPTH) - 1
        if block.kind is Kind.ENTRY:
            return self._counted(block, ROSTER, 0)
        if not block.ordered:
            del self._open[level:]
            self._open.append(None)
            own = block.label == _BULLETS[level % len(_BULLETS)]
            return self._num(Num(BULLETS) if own else Num(BULLETS, level, 0, "bullet", _literal(block.label)))
        return self._counted(block, NUMBERS, level)

    def _counted(self, block: Block, definition: int, level: int) -> int:
        shape, text, value = _read(block.label, level, block.number)
        del self._open[level + 1 :]
        self._used = {deep for deep in self._used if deep <= level}
        self._open += [None] * (level + 1 - len(self._open))
        now = self._open[level]
        fits = now is not None and (now.definition, now.format, now.text) == (definition, shape, text)
        if now is not None and fits and value == now.last + 1 and not block.starts_list:
            now.last = value
        else:
            now = _Open(self._begin(definition, level, shape, text, value), definition, shape, text, value)
            self._open[level] = now
        self._used.add(level)
        return now.num

    def _begin(self, definition: int, level: int, shape: str, text: str, value: int) -> int:
        above = self._open[level - 1] if level else None
        own = (shape, text) == _own_look(definition, level)
        if own and value == 1 and above and above.definition == definition and level not in self._used:
            return above.num  # Word itself begins a deeper level anew after each item above it
        look = ("", "") if own else (shape, text)
        self.nums.append(Num(definition, level, value, *look))
        return len(self.nums)

    def _num(self, num: Num) -> int:
        if num not in self.nums:
            self.nums.append(num)
        return self.nums.index(num) + 1


@lru_cache(maxsize=2048)
def _read(label: str, level: int, number: int) -> tuple[str, str, int]:
    """Return the number format of a label, the text of its level ("%2."), and its value."""
    core = label.strip(" .()[]:°º")
    before, after = label.split(core, 1) if core else ("", "")
    native = _FORMATS[level % 3]
    for name, say in (native, *_FORMATS):
        value = number or _value(core, say)
        if value and say(value) == core:
            return name, f"{_literal(before)}%{level + 1}{_literal(after)}", value
    return "bullet", _literal(label), 1


def _value(core: str, say: Callable[[int], str]) -> int:
    if say is str:
        return int(core) if core.isascii() and core.isdecimal() and len(core) < 6 else 0
    return next((n for n in range(1, 200) if say(n) == core), 0)


def _literal(text: str) -> str:
    """Return a label's text as a level's text, in which a per cent sign would stand for a number."""
    return text.replace("%", "％")


def _own_look(definition: int, level: int) -> tuple[str, str]:
    if definition == BULLETS:
        return "bullet", _BULLETS[level % len(_BULLETS)]
    return _FORMATS[level % 3][0], f"%{level + 1}."


@lru_cache(maxsize=256)
def numbering_xml(paper: Paper, nums: tuple[Num, ...]) -> str:
    """Return word/numbering.xml for the lists of one letter."""
    definitions = "".join(_definition(d, paper) for d in (NUMBERS, BULLETS, ROSTER))
    uses = "".join(_use(number, num, paper) for number, num in enumerate(nums, 1))
    return f'{DECLARATION}<w:numbering xmlns:w="{W}">{definitions}{uses}</w:numbering>'


def _definition(definition: int, paper: Paper) -> str:
    levels = "".join(
        _level(definition, level, paper, *_own_look(definition, level)) for level in range(LIST_DEPTH)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{definition}"><w:multiLevelType w:val="multilevel"/>'
        f"{levels}</w:abstractNum>"
    )


def _level(definition: int, level: int, paper: Paper, shape: str, text: str, start: int = 1) -> str:
    step = paper.roster_size * 2.6 if definition == ROSTER else paper.text_size * LIST_STEP
    indent = f'<w:ind w:left="{twips(step * (level + 1))}" w:hanging="{twips(step)}"/>'
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{shape}"/>'
        f'<w:lvlText w:val="{attribute(text)}"/><w:lvlJc w:val="left"/><w:pPr>{indent}</w:pPr></w:lvl>'
    )


def _use(number: int, num: Num, paper: Paper) -> str:
    override = ""
    if num.start or num.format:
        start = f'<w:startOverride w:val="{num.start}"/>' if num.start else ""
        level = ""
        if num.format:
            level = _level(num.definition, num.level, paper, num.format, num.text, num.start or 1)
        override = f'<w:lvlOverride w:ilvl="{num.level}">{start}{level}</w:lvlOverride>'
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{num.definition}"/>{override}</w:num>'
