"""The one door of markdown-it-py: which Markdown a letter may use, and how it is read.

CommonMark without what a letter has no use for and a person types by accident: no code, no HTML, no
pictures, no rules, no underlined headings, no link definitions. Emphasis also works next to
Chinese, Japanese and Korean punctuation, and a bare web address is a link. What the pieces
mean is next door: `blocks` for blocks, `inline` for what is inside one.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.common.utils import isMdAsciiPunct, isPunctChar, isWhiteSpace
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Scanned
from markdown_it.token import Token
from markdown_it.utils import EnvType

MOST_NESTED = 60  # blocks within blocks; what is deeper isn't read
NOTE = re.compile(r"\[\^([^\]\s^]+)\]:[ \t]*")
_MARK = re.compile(r"\[\^([^\]\s^]+)\]")
_ADDRESS = re.compile(r"[^\s<>\[\]\"“”„«»‘’*\U000f0000-\U000ffffd]*")
_SCHEME = re.compile(r"(?:^|\W)(https?)$", re.IGNORECASE)
_MARKUP = re.compile(r"[\n\r\0\\*_\[<&]|://")  # wherever any of our rules for inlines begins
_TAIL = re.compile(r"[.,;:!?'_。、，；：！？]+$")


class RawBlock(NamedTuple):
    """A piece of text that stands by itself, and what encloses it. Lines count from 0."""

    type: str  # "paragraph", "heading" or "note"
    text: str
    line: int
    level: int = 0  # of a heading
    label: str = ""  # of a note
    path: tuple[RawList, ...] = ()  # the lists and quotations it stands in, outermost first


class RawList(NamedTuple):
    """A list or a quotation that encloses a block, and the count of this block's item in it."""

    type: str  # "ordered", "bullet" or "quote"
    start: int
    item: int  # from 1
    first: bool  # whether the block is its item's first


class RawInline(NamedTuple):
    """A piece of a block's inside: text, literal, break or mark, or where a span opens or closes."""

    type: str
    text: str = ""


# ----------------------------------------------------------------- blocks


def raw_blocks(source: str) -> tuple[list[RawBlock], bool]:
    """Return the blocks of a text in their order, and whether some were nested too deep to be read."""
    found: list[RawBlock] = []
    path: list[RawList] = []
    deepest, heading = 0, 0
    for token in _blocks().parse(source):
        deepest = max(deepest, token.level)
        kind = token.type
        if kind in _OPENS:
            path.append(RawList(_OPENS[kind], int(token.attrs.get("start", 1)), 0, False))
        elif kind in _CLOSES:
            path.pop()
        elif kind == "list_item_open":
            path[-1] = path[-1]._replace(item=path[-1].item + 1, first=True)
        elif kind == "heading_open":
            heading = int(token.tag[1:])
        elif kind == "heading_close":
            heading = 0
        elif kind in ("inline", "note"):
            line = token.map[0] if token.map else 0
            name = "heading" if heading else "note" if kind == "note" else "paragraph"
            found.append(RawBlock(name, token.content, line, heading, token.info, tuple(path)))
            if path:
                path[-1] = path[-1]._replace(first=False)
    return found, deepest >= MOST_NESTED - 1


_OPENS = {"ordered_list_open": "ordered", "bullet_list_open": "bullet", "blockquote_open": "quote"}
_CLOSES = ("ordered_list_close", "bullet_list_close", "blockquote_close")


@functools.cache
def _blocks() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"html": False, "maxNesting": MOST_NESTED})
    md.disable(["html_block", "code", "fence", "lheading", "hr", "reference", "inline", "text_join"])
    md.block.ruler.before("heading", "note", _note, {"alt": ["paragraph", "blockquote", "list"]})
    return md


def _note(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Read `[^label]: text`; indented paragraphs below are part of it, after a line break each."""
    match = NOTE.match(state.src, state.bMarks[start] + state.tShift[start], state.eMarks[start])
    if match is None:
        return False
    if silent:
        return True
    lines = [state.src[match.end() : state.eMarks[start]]]
    base, at, last = state.sCount[start], start + 1, start
    while at < end:
        if state.isEmpty(at):
            at += 1
            continue
        skipped = at > last + 1
        if skipped and state.sCount[at] < base + 4:
            break
        if not skipped and state.sCount[at] < base + 4 and _interrupts(state, at, end):
            break
        text = state.src[state.bMarks[at] + state.tShift[at] : state.eMarks[at]]
        if skipped:
            lines[-1] = lines[-1].rstrip(" \t\\") + "\\"
        lines.append(text)
        last = at
        at += 1
    token = state.push("note", "", 0)
    token.info, token.content, token.map = match[1], "\n".join(lines).strip(), [start, last + 1]
    state.line = last + 1
    return True


def _interrupts(state: StateBlock, line: int, end: int) -> bool:
    rules = state.md.block.ruler.getRules("paragraph")
    return any(rule(state, line, end, True) for rule in rules)


# ----------------------------------------------------------------- inside a block


def raw_inlines(text: str) -> Iterator[RawInline]:
    """Yield what a block's text consists of; a link's address stands at its opening."""
    if text and not _MARKUP.search(text):  # most texts, and reading them takes its time
        yield RawInline("text", text)
        return
    for token in _inlines().parseInline(text)[0].children or ():
        address = str(token.attrs.get("href", "")) if token.type == "link_open" else token.content
        yield RawInline(token.type, address)


@functools.cache
def _inlines() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"html": False})
    md.inline = _Inside()
    md.disable(["backticks", "image", "html_inline", "strikethrough", "linkify"])
    md.core.ruler.disable(["text_join"])  # it would make escaped characters indistinguishable from typed ones
    md.inline.ruler.before("link", "mark", _mark)
    md.inline.ruler.before("escape", "bare_address", _bare_address)
    md.validateLink = lambda url: True  # type: ignore[method-assign]  # `markup` looks at the filled address
    md.normalizeLink = lambda url: url  # type: ignore[method-assign]  # links stay as they were written
    md.normalizeLinkText = lambda link: link  # type: ignore[method-assign]  # as above
    return md


def _mark(state: StateInline, silent: bool) -> bool:
    match = _MARK.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        state.push("mark", "", 0).content = match[1]
    state.pos = match.end()
    return True


def _bare_address(state: StateInline, silent: bool) -> bool:
    """Make a link of an address that is typed as it is, without the punctuation behind it."""
    at = state.pos
    if state.linkLevel or state.src[at] != ":" or state.src[at : at + 3] != "://":
        return False
    before = _SCHEME.search(state.pending)
    if before is None:
        return False
    tail = _ADDRESS.match(state.src, at + 3, state.posMax)
    rest = _TAIL.sub("", tail[0]) if tail else ""
    while rest.endswith(")") and rest.count(")") > rest.count("("):
        rest = _TAIL.sub("", rest[:-1])
    if not rest:
        return False
    if not silent:
        address = f"{before[1]}://{rest}"
        state.pending = state.pending[: -len(before[1])]
        state.push("link_open", "a", 1).attrs = {"href": address}
        state.push("text", "", 0).content = address
        state.push("link_close", "a", -1)
    state.pos = at + 3 + len(rest)
    return True


class _State(StateInline):
    def scanDelims(self, start: int, canSplitWord: bool) -> Scanned:  # noqa: N802, N803  # markdown-it's names
        """Return whether `*` or `_` opens or closes here.

        As CommonMark 0.31 has it (6.2), but Chinese, Japanese and Korean set no spaces: their
        punctuation counts as letters, and their letters as good a neighbour as a space.
        """
        marker, at = self.src[start], start
        while at < self.posMax and self.src[at] == marker:
            at += 1
        before = self.src[start - 1] if start else " "
        after = self.src[at] if at < self.posMax else " "
        before_space, after_space = isWhiteSpace(ord(before)), isWhiteSpace(ord(after))
        before_cjk, after_cjk = _is_cjk(before), _is_cjk(after)
        before_punct = _is_punctuation(before) and not before_cjk
        after_punct = _is_punctuation(after) and not after_cjk
        left = not after_space and (not after_punct or before_space or before_punct or before_cjk)
        right = not before_space and (not before_punct or after_space or after_punct or after_cjk)
        opens = left and (canSplitWord or not right or _is_punctuation(before))
        closes = right and (canSplitWord or not left or _is_punctuation(after))
        return Scanned(opens, closes, at - start)


class _Inside(ParserInline):
    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """As the original does, but with our state."""
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _is_punctuation(character: str) -> bool:
    return isMdAsciiPunct(ord(character)) or isPunctChar(character)


@functools.lru_cache(maxsize=4096)
def _is_cjk(character: str) -> bool:
    wide = unicodedata.east_asian_width(character) in "WFH" and character != " "
    return wide and unicodedata.category(character) != "So"  # emoji are wide too
