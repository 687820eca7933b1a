"""What typing does to a letter's text: blocks as they stand in an editor, back into segments.

The editor shows the blocks of one letter. Those that other letters have in their place, and those
that no condition lets into this one, aren't among them and stay as they are. What is typed
changes the wording that was shown and no other, so what is only for some letters stays there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from undersigned.campaign.model import Campaign
from undersigned.campaign.operations import fits
from undersigned.text import ids
from undersigned.text.inline import notes_marked
from undersigned.text.model import FRAME_IDS, LetterText, Segment, SegmentKind, Wording

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Typed:
    """One block as it stands in the editor.

    `segment` is "" for a new one; `wording` is the wording it shows, "" for the shared text. A new block
    is of the wording that it was parted from: what stands only in some letters stays theirs.
    """

    segment: str
    wording: str
    text: str
    kind: SegmentKind = SegmentKind.PARAGRAPH
    level: int = 0
    ordered: bool = False
    label: str = ""  # of a note
    only_for: str = ""  # the recipient whose missing passage this is; typing words it for them alone


def rewritten(
    campaign: Campaign, shown: Sequence[Typed], typed: Sequence[Typed]
) -> tuple[Campaign, tuple[str, ...]]:
    """Return the campaign with what was typed, and the segment's id of each typed block.

    A new block gets one as soon as something is written in it.

    Args:
        campaign: as it is.
        shown: the blocks as they were shown.
        typed: the blocks as they are now, in their order. A block that was shown and isn't among
            them was deleted: a shared one from all letters, a wording from those that have it.
    """
    desk = _Desk(campaign)
    for block in _gone(shown, typed):
        desk.delete(block)
    known = set(shown)
    before = ""
    named = []
    for block in typed:
        ident = block.segment
        if not ident and block.text.strip():
            ident = desk.insert(block, after=before)
        elif ident and block not in known:
            desk.change(block)
        if ident and block.kind not in (SegmentKind.FRAME, SegmentKind.NOTE):
            before = ident
        named.append(ident)
    if any(notes_marked(b.text) for b in shown):
        desk.drop_unmarked({label for b in shown for label in notes_marked(b.text)})
    return desk.done(), tuple(named)


def _gone(shown: Sequence[Typed], typed: Sequence[Typed]) -> list[Typed]:
    left = {block.segment for block in typed}
    return [block for block in shown if block.segment not in left]


class _Desk:
    """The text while it is changed."""

    def __init__(self, campaign: Campaign) -> None:
        self.campaign = campaign
        self.text = campaign.text
        self.segments = list(campaign.text.segments)
        self.frame = list(campaign.text.frame)
        self.wordings = list(campaign.text.wordings)

    def done(self) -> Campaign:
        notes = [s for s in self.segments if s.kind is SegmentKind.NOTE]
        body = [s for s in self.segments if s.kind is not SegmentKind.NOTE]
        text = self.text
        segments = _same(text.segments, (*body, *notes))
        frame = _same(text.frame, tuple(self.frame))
        wordings = _same(text.wordings, tuple(self.wordings))
        if segments is text.segments and frame is text.frame and wordings is text.wordings:
            return self.campaign
        changed = replace(text, segments=segments, frame=frame, wordings=wordings)
        return replace(self.campaign, text=changed)

    # ------------------------------------------------------------- blocks

    def change(self, block: Typed) -> None:
        """Give a block's words to the wording that it shows, and its form to the segment."""
        if block.kind is SegmentKind.FRAME:
            self._change_frame(block)
        for at, segment in enumerate(self.segments):
            if segment.id == block.segment:
                changed = self._formed(segment, block)
                own = block.wording or block.only_for
                self.segments[at] = changed if own else replace(changed, text=block.text)
        if block.only_for and block.text.strip():
            self._word_missing(block)
        self._reword(block)

    def _formed(self, segment: Segment, block: Typed) -> Segment:
        if (segment.kind, segment.level, segment.ordered) == (block.kind, block.level, block.ordered):
            return segment
        return replace(segment, kind=block.kind, level=block.level, ordered=block.ordered)

    def _change_frame(self, block: Typed) -> None:
        if block.wording or block.only_for:
            return
        for at, segment in enumerate(self.frame):
            if segment.id == block.segment:
                self.frame[at] = replace(segment, text=block.text)
                return
        self.frame.append(Segment(block.segment, SegmentKind.FRAME, block.text))
        places = {ident: place for place, ident in enumerate(FRAME_IDS)}
        self.frame.sort(key=lambda s: places.get(s.id, len(places)))

    def _word_missing(self, block: Typed) -> None:
        """Write a passage for the one recipient who has none yet."""
        ident = ids.unused(f"{block.segment}-{block.only_for}", {w.id for w in self.wordings})
        shared = self._shared(block.segment)
        made_for = shared.text if shared else ""
        self.wordings.append(
            Wording(ident, block.segment, block.text, made_for, recipients=(block.only_for,))
        )

    def _reword(self, block: Typed) -> None:
        if not block.wording:
            return
        for at, wording in enumerate(self.wordings):
            if (wording.segment, wording.id) == (block.segment, block.wording):
                self.wordings[at] = replace(wording, text=block.text)

    def insert(self, block: Typed, *, after: str) -> str:
        """Put a new block behind another, or first; return its id."""
        segment = Segment(
            "",
            block.kind,
            "" if block.wording else block.text,
            level=block.level,
            ordered=block.ordered,
            label=block.label,
        )
        at = next((n + 1 for n, s in enumerate(self.segments) if s.id == after), 0)
        if block.kind is SegmentKind.NOTE:
            at = len(self.segments)
        elif at:
            segment = replace(segment, guards=self.segments[at - 1].guards)
        named = replace(segment, id=ids.new_id(replace(segment, text=block.text), self._used()))
        self.segments.insert(at, named)
        if block.wording:
            self._word_like(block, named.id)
        return named.id

    def _word_like(self, block: Typed, ident: str) -> None:
        """Let a new block stand just in the letters of the wording that it was parted from."""
        like = next((w for w in self.wordings if w.id == block.wording), None)
        if like is None:
            return
        used = {w.id for w in self.wordings}
        own = ids.unused(f"{ident}-{like.recipients[0] if like.recipients else 'some'}", used)
        without = ids.unused(f"{ident}-others", used | {own})
        others = tuple(
            r.id
            for r in self.campaign.recipients
            if r.id not in like.recipients and not (like.rule and fits(like.rule, r))
        )
        self.wordings.append(
            replace(like, id=own, segment=ident, text=block.text, made_for="", left_out=False)
        )
        if others:
            self.wordings.append(Wording(without, ident, "", "", recipients=others, left_out=True))

    def delete(self, block: Typed) -> None:
        """Take a block away: from the letters that have its wording, or from all."""
        if block.kind is SegmentKind.FRAME:
            self._change_frame(replace(block, text=""))
        elif block.wording and self._stands_elsewhere(block):
            for at, wording in enumerate(self.wordings):
                if (wording.segment, wording.id) == (block.segment, block.wording):
                    self.wordings[at] = replace(wording, left_out=True)
        else:
            self.segments = [s for s in self.segments if s.id != block.segment]

    def _stands_elsewhere(self, block: Typed) -> bool:
        """Whether other letters have something in a block's place."""
        shared = self._shared(block.segment)
        return bool(shared and shared.text.strip()) or any(
            w.segment == block.segment and w.id != block.wording and not w.left_out for w in self.wordings
        )

    def drop_unmarked(self, labels: set[str]) -> None:
        """Take out the notes among these that no mark in any of the texts leads to any more."""
        texts = [s.text for s in (*self.segments, *self.frame)]
        texts += [w.text for w in self.wordings if not w.left_out]
        marked = {label for text in texts for label in notes_marked(text)}
        gone = labels - marked
        self.segments = [s for s in self.segments if s.kind is not SegmentKind.NOTE or s.label not in gone]

    # ------------------------------------------------------------- looking up

    def _shared(self, ident: str) -> Segment | None:
        return next((s for s in (*self.segments, *self.frame) if s.id == ident), None)

    def _used(self) -> set[str]:
        kept = {w.segment for w in self.text.wordings} | {t.segment for t in self.text.translations}
        return kept | {s.id for s in (*self.segments, *self.text.segments, *self.frame)}


def _same(before: tuple[T, ...], after: tuple[T, ...]) -> tuple[T, ...]:
    """Return the very tuple there was, where nothing in it changed: memories go by which one it is."""
    return before if before == after else after


def unused_label(text: LetterText) -> str:
    """Return a label for a new note that no note or mark has yet."""
    used = {s.label for s in text.segments} | {
        label for s in (*text.segments, *text.frame) for label in notes_marked(s.text)
    }
    used |= {label for w in text.wordings for label in notes_marked(w.text)}
    return ids.unused("note", used)
