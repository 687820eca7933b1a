"""letter.md <-> segments: the text of a letter as one person types it, and as the program keeps it.

A segment's id stands at the end of its block, as ` ^demand-2`; a block that is only an id is
a passage without shared text. Notes are kept at the end. Reading what was written gives the
same segments. `markdown` reads the blocks, `structure` the conditions, `ids` finds the ids.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from undersigned.problems import Place, Problem, Severity
from undersigned.text import ids, markdown, structure
from undersigned.text.markdown import RawBlock, RawList
from undersigned.text.model import Guard, Segment, SegmentKind

_LISTS = (SegmentKind.ITEM, SegmentKind.ITEM_MORE)
_NEWLINE = re.compile(r"\r\n?")
_BEGINS_BLOCK = re.compile(r"(?=#{1,6}(?:[ \t]|$)|>|[-+*](?:[ \t]|$))")
_BEGINS_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=[ \t]|$)")
_HIGHEST = 999_999_999  # number of an item that Markdown reads as one
_BEGINS_NOTE = re.compile(r"(\[\^[^\]\s^]+\]):")


# ----------------------------------------------------------------- reading


def read_blocks(
    source: str, known: Sequence[Segment] = (), *, file: str = "letter.md"
) -> tuple[tuple[Segment, ...], tuple[Problem, ...]]:
    """Return the segments of a text, the body in order and then the notes, and what is wrong with it.

    `known` holds the segments of the text as it was before somebody edited it elsewhere: a block
    that lost its id gets it back.
    """
    source = _NEWLINE.sub("\n", source.replace("\ufeff", "")).replace("\0", "\ufffd")
    text, guards, problems = structure.cut_out(source, file)
    raw, too_deep = markdown.raw_blocks(text)
    if too_deep:
        problems.append(_too_deep(file))
    read = list(_segments(raw, guards))
    named, doubled = ids.given(read, known)
    problems += [_doubled(file, segment) for segment in doubled]
    notes = [s for s in named if s.kind is SegmentKind.NOTE]
    problems += _same_label(notes, file)
    return (*(s for s in named if s.kind is not SegmentKind.NOTE), *notes), tuple(problems)


def _segments(raw: list[RawBlock], guards: list[tuple[Guard, ...]]) -> Iterator[Segment]:
    """Yield segments, whose ids are still those that were typed, or ""."""
    lists = _Lists()
    for block in raw:
        ident, text = ids.cut_off(block.text)
        text = one_block(text)
        if not text and not ident:
            continue
        segment = Segment(ident, SegmentKind.PARAGRAPH, text, guards=guards[block.line], line=block.line + 1)
        quotes = sum(p.type == "quote" for p in block.path)
        if block.type == "note":
            yield replace(segment, kind=SegmentKind.NOTE, label=block.label)
        elif quotes:
            lists.open.clear()
            text = _unlisted(text, block.path[-1])
            yield replace(segment, kind=SegmentKind.QUOTE, level=quotes, text=text)
        elif block.path:
            yield lists.placed(segment, block.path)
        else:
            lists.open.clear()
            heading = block.type == "heading"
            yield replace(segment, kind=SegmentKind.HEADING, level=block.level) if heading else segment


class _Lists:
    """The lists that are open while the flat sequence is made of blocks within blocks.

    A quotation between two items ends their list; the item after it begins another, which goes
    on counting. Two lists side by side become one.
    """

    def __init__(self) -> None:
        self.open: list[tuple[bool, int]] = []  # ordered, number of the first item; the outermost first

    def placed(self, segment: Segment, path: tuple[RawList, ...]) -> Segment:
        """Return the segment as an item, or as a further paragraph of the item before it."""
        inner = path[-1]
        self.open = self.open[: len(path)]
        if not inner.first:
            if not self.open:
                return segment
            return replace(segment, kind=SegmentKind.ITEM_MORE, level=len(self.open))
        ordered = inner.type == "ordered"
        level = min(len(path), len(self.open) + 1)
        if len(self.open) < level or self.open[-1][0] is not ordered:
            first = min(inner.start + inner.item - 1, _HIGHEST) if ordered else 1
            self.open = [*self.open[: level - 1], (ordered, first)]
        start = self.open[-1][1]
        return replace(segment, kind=SegmentKind.ITEM, level=level, ordered=ordered, start=start)


def _unlisted(text: str, inner: RawList) -> str:
    """Return an item's text for a quotation, which holds no lists, with its number as text."""
    if not text or inner.type == "quote" or not inner.first:
        return text
    return f"{inner.start + inner.item - 1}\\. {text}" if inner.type == "ordered" else f"\\- {text}"


def _too_deep(file: str) -> Problem:
    return Problem(
        "nested-too-deep",
        Severity.STOPS,
        "{part} has lists or quotations nested so deep that not all of it can be read.",
        Place(part=file),
        fix="Move what is nested deepest further out.",
        facts={"part": file},
    )


def _doubled(file: str, segment: Segment) -> Problem:
    return Problem(
        "id-doubled",
        Severity.LOOK,
        "The paragraph in line {line} had the id of another one, so it was given a new one.",
        Place(part=file, line=segment.line, segment=segment.id),
        fix="If you copied the paragraph, this is as it should be.",
        facts={"line": segment.line},
    )


def _same_label(notes: list[Segment], file: str) -> Iterator[Problem]:
    """Find notes that go by one label under the same conditions: only the first can be printed."""
    seen: set[tuple[str, tuple[Guard, ...]]] = set()
    for note in notes:
        if (note.label, note.guards) in seen:
            yield Problem(
                "note-label-doubled",
                Severity.STOPS,
                "Line {line} has a second note that is called {label}.",
                Place(part=file, line=note.line, segment=note.id),
                fix="Give one of them, and its marks, another label.",
                facts={"line": note.line, "label": note.label},
            )
        seen.add((note.label, note.guards))


# ----------------------------------------------------------------- writing


def write_blocks(segments: Sequence[Segment]) -> str:
    """Return the text that holds these segments, each block with its id; notes stand at the end."""
    body = [s for s in segments if s.kind is not SegmentKind.NOTE]
    notes = [s for s in segments if s.kind is SegmentKind.NOTE]
    writer = _Writer()
    parts = [*structure.written(body, writer.block), *structure.written(notes, writer.block)]
    return "".join(_spaced(parts))


def _spaced(parts: list[str]) -> Iterator[str]:
    """Yield the parts with an empty line between two, but none inside next to a structure line."""
    inside = True  # right below a line that opens a branch, or at the beginning
    for part in parts:
        tag = match[1] if (match := structure.LINE.match(part)) else ""
        if not inside and tag not in ("elif", "else", "endif"):
            yield "\n"
        yield part + "\n"
        inside = tag in ("if", "elif", "else")


class _List:
    """A list that is being written: whether it is ordered, and which numbers its items have."""

    def __init__(self, segment: Segment) -> None:
        self.ordered = segment.ordered
        self.indent = 0  # of its items' content
        self._last = segment.start - 1
        self._guarded: list[tuple[tuple[Guard, ...], int]] = []

    def number(self, guards: tuple[Guard, ...]) -> int:
        """Return the next item's number: one more than the last that can stand in the same letter."""
        others = (n for g, n in self._guarded if not _exclude(g, guards))
        number = min(max(self._last, max(others, default=self._last)) + 1, _HIGHEST)
        if guards:
            self._guarded.append((guards, number))
        else:
            self._last, self._guarded = number, []
        return number


def _exclude(some: tuple[Guard, ...], others: tuple[Guard, ...]) -> bool:
    """Whether two segments with these guards can't stand in the same letter."""
    for a, b in zip(some, others, strict=False):
        if a != b:
            return a.condition == b.condition
    return False


class _Writer:
    """Writes block after block, and knows the lists that are open, which set the next block's indent."""

    def __init__(self) -> None:
        self._open: list[_List] = []  # the outermost first

    def block(self, segment: Segment) -> str:
        text = one_block(segment.text)
        if segment.kind is SegmentKind.HEADING:
            text = text.replace("\\\n", " ").replace("\n", " ")
        words = f"{text} ^{segment.id}" if text else f"^{segment.id}"
        if segment.kind in _LISTS:
            return self._listed(segment, words)
        self._open.clear()
        if segment.kind is SegmentKind.HEADING:
            return f"{'#' * min(max(segment.level, 1), 6)} {words}"
        if segment.kind is SegmentKind.QUOTE:
            return _indented(words, "> " * max(segment.level, 1))
        if segment.kind is SegmentKind.NOTE:
            return f"[^{segment.label}]: {words}"
        return words

    def _listed(self, segment: Segment, words: str) -> str:
        if segment.kind is SegmentKind.ITEM_MORE:
            self._open = self._open[: max(segment.level, 1)]
            return _indented(words, " " * self._open[-1].indent) if self._open else words
        level = min(max(segment.level, 1), len(self._open) + 1)
        self._open = self._open[:level]
        if len(self._open) < level or self._open[-1].ordered is not segment.ordered:
            self._open = [*self._open[: level - 1], _List(segment)]
        outer = self._open[-2].indent if level > 1 else 0
        marker = f"{self._open[-1].number(segment.guards)}. " if segment.ordered else "- "
        self._open[-1].indent = outer + len(marker)
        return " " * outer + marker + _indented(words, " " * (outer + len(marker))).lstrip(" ")


def _indented(text: str, indent: str) -> str:
    return "\n".join(indent + line for line in text.split("\n"))


# ----------------------------------------------------------------- both


def one_block(text: str) -> str:
    """Return a text as one block has it: no empty line, no line that would be read as another block.

    It means the same; doing it twice changes nothing.
    """
    lines: list[str] = []
    for line in _NEWLINE.sub("\n", text).strip().split("\n"):
        bare = line.strip(" \t")
        if bare.strip():
            lines.append(bare if not line.endswith("  ") or _ends_in_break(bare) else bare + "\\")
    if lines and not text.strip().endswith("\\"):
        lines[-1] = lines[-1].removesuffix("\\")
    return _joined([_shielded(line) for line in lines])


def _ends_in_break(line: str) -> bool:
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _shielded(line: str) -> str:
    if _BEGINS_BLOCK.match(line):
        return "\\" + line
    line = _BEGINS_NUMBERED.sub(r"\1\\\2", line, count=1) if _BEGINS_NUMBERED.match(line) else line
    return _BEGINS_NOTE.sub(r"\1\\:", line, count=1) if _BEGINS_NOTE.match(line) else line


def _joined(lines: list[str]) -> str:
    """Join lines; one that would be taken for structure goes on the line of its neighbour."""
    text = ""
    for number, line in enumerate(lines):
        alone = structure.LINE.match(line) or (number and structure.LINE.match(lines[number - 1]))
        text += line if not number else f" {line}" if alone else f"\n{line}"
    return text
