"""The ids of segments: how they are typed, made, kept apart, and found again when an editor lost them."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import replace

from undersigned.text.model import FRAME_IDS, Segment, SegmentKind
from undersigned.text.parted import rejoined

RESEMBLES = 0.6  # at least so like (difflib's ratio) must a block be to the segment whose id it gets
_MOST_COMPARED = 4_000  # pairs; an edit that lost more ids at once than this gets new ones for the rest
_MOST_READ = 1_500  # characters of each
_ID = re.compile(r"(?:^|[ \t\n])\^([A-Za-z][A-Za-z0-9_-]*)\s*$")
_SEVERAL, _SHARED = 6, 0.3  # words, and which part of them two texts that are alike have in common at least
_WORDS_IN_ID = 3
_LONGEST = 32
_READ_FOR_ID = 300  # characters


def cut_off(text: str) -> tuple[str, str]:
    """Return a block's id, or "", and its text without it."""
    match = _ID.search(text)
    return (match[1], text[: match.start()]) if match else ("", text)


def is_reserved(ident: str) -> bool:
    """Whether this is the id of a worded part of the frame."""
    return ident in FRAME_IDS or ident.startswith("group-")


def given(segments: Sequence[Segment], known: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Return the segments with an id each, none twice, and those that had one which wasn't theirs."""
    if known:
        segments = rejoined(segments, known)
    seen: set[str] = set()
    kept: list[Segment] = []
    for segment in segments:
        theirs = segment.id and segment.id not in seen and not is_reserved(segment.id)
        kept.append(segment if theirs else replace(segment, id=""))
        seen.add(segment.id)
    vanished = [s for s in known if s.id not in seen]
    nameless = [s for s in kept if not s.id]
    found = _found_again(nameless, vanished)
    used = {s.id for s in kept} | set(found.values()) | {s.id for s in known}
    named, doubled = [], []
    for before, segment in zip(segments, kept, strict=True):
        if not segment.id:
            segment = replace(segment, id=found.get(segment.line) or new_id(segment, used))
            used.add(segment.id)
            if before.id:
                doubled.append(segment)
        named.append(segment)
    return named, doubled


def new_id(segment: Segment, used: Container[str]) -> str:
    """Return an id made from the segment's text that nobody has yet."""
    words = re.findall(r"[a-z][a-z0-9]*", _ascii(_without_fields(segment.text[:_READ_FOR_ID])).lower())
    stem = "-".join(words[:_WORDS_IN_ID])[:_LONGEST].strip("-")
    if segment.kind is SegmentKind.NOTE:
        label = "-".join(re.findall(r"[a-z0-9]+", _ascii(segment.label).lower()))[:_LONGEST]
        stem = f"note-{label or stem}".strip("-")
    stem = stem or segment.kind.value
    if is_reserved(stem):
        stem = f"{stem}-text" if stem in FRAME_IDS else f"the-{stem}"
    return unused(stem, used)


def unused(stem: str, used: Container[str]) -> str:
    """Return the stem, with a number behind it if need be, as nobody uses it."""
    ident, number = stem, 2
    while ident in used:
        ident, number = f"{stem}-{number}", number + 1
    return ident


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _without_fields(text: str) -> str:
    return re.sub(r"\{\{[^}]*\}\}|\{%[^%]*%\}|\[\^[^\]]*\]|['’]", "", text)


# ----------------------------------------------------------------- finding ids again


def _found_again(nameless: Sequence[Segment], vanished: Sequence[Segment]) -> dict[int, str]:
    """Return, by line, the ids of vanished segments for blocks that resemble them."""
    found: dict[int, str] = {}
    for notes in (False, True):
        blocks = [s for s in nameless if (s.kind is SegmentKind.NOTE) is notes]
        lost = [s for s in vanished if (s.kind is SegmentKind.NOTE) is notes]
        by_text = {_plain(s): s for s in reversed(lost) if s.text}
        for block in blocks:
            if same := by_text.pop(_plain(block), None):
                found[block.line] = same.id
        taken = set(found.values())
        found |= _most_alike(
            [b for b in blocks if b.line not in found], [s for s in lost if s.id not in taken]
        )
    return found


def _most_alike(blocks: Sequence[Segment], lost: Sequence[Segment]) -> dict[int, str]:
    """Pair blocks with lost segments, both in their order, so that the sum of likeness is greatest."""
    if not blocks or not lost:
        return {}
    blocks = blocks[: max(1, _MOST_COMPARED // len(lost))]
    lost = lost[:_MOST_COMPARED]
    rows = [[_likeness(block, segment) for segment in lost] for block in blocks]
    best = [[0.0] * (len(lost) + 1) for _ in range(len(blocks) + 1)]
    for i in range(len(blocks) - 1, -1, -1):
        for j in range(len(lost) - 1, -1, -1):
            paired = rows[i][j] + best[i + 1][j + 1] if rows[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    pairs: dict[int, str] = {}
    i = j = 0
    while i < len(blocks) and j < len(lost):
        if rows[i][j] and best[i][j] == rows[i][j] + best[i + 1][j + 1]:
            pairs[blocks[i].line] = lost[j].id
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _likeness(block: Segment, segment: Segment) -> float:
    """Return how like two texts are, from RESEMBLES to 1, or 0 where they are less so."""
    a, b = _plain(block)[:_MOST_READ], _plain(segment)[:_MOST_READ]
    if not a or not b or _share_few_words(a, b):
        return 0.0
    matcher = difflib.SequenceMatcher(None, a, b, autojunk=False)
    if matcher.real_quick_ratio() < RESEMBLES or matcher.quick_ratio() < RESEMBLES:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= RESEMBLES else 0.0


def _share_few_words(one: str, other: str) -> bool:
    """Whether two texts of several words can't be alike; it is seen much sooner than how alike they are."""
    ours, theirs = Counter(one.split()), Counter(other.split())
    fewer, together = min(ours.total(), theirs.total()), ours.total() + theirs.total()
    return fewer >= _SEVERAL and 2 * (ours & theirs).total() < _SHARED * together


def _plain(segment: Segment) -> str:
    return " ".join(segment.text.split())
