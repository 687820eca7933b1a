"""Find words in all of a letter's texts, and put others in their place.

Only what is read is searched: no field's name, no address behind a link, no sign of Markdown. Every
find says where it stands (the text of all letters, a wording, a translation) and which letters have
it, so that each can be replaced or left by itself.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from undersigned.campaign.model import Campaign
from undersigned.campaign.wordings import keep_mine
from undersigned.letter.manuscript import reaches
from undersigned.letter.overlay import keep_present_wording
from undersigned.text.inline import TokenKind
from undersigned.text.model import LetterText, Segment, SegmentKind, Wording
from undersigned.text.pieces import Piece, pieces, written

MOST = 2_000  # finds; more are not listed
_ROUND = 36  # characters shown before and behind a find


@dataclass(frozen=True, slots=True)
class Find:
    """One place where the words stand. `start` and `end` count characters of what is read."""

    segment: str
    wording: str  # "" for the shared text
    language: str  # "" for the language the letter is written in
    start: int
    end: int
    before: str
    words: str
    after: str
    reach: tuple[str, ...]  # the recipients whose letters have it


def find(
    campaign: Campaign, words: str, *, match_case: bool = False, whole_words: bool = False
) -> tuple[Find, ...]:
    """Return where the words stand, in the letter's order; at most `MOST` places."""
    by_text = finding(campaign, words, match_case=match_case, whole_words=whole_words)
    return tuple(itertools.chain.from_iterable(by_text))


def finding(
    campaign: Campaign, words: str, *, match_case: bool = False, whole_words: bool = False
) -> Iterator[tuple[Find, ...]]:
    """Yield where the words stand in each text, one after the other, so that one can pause between them."""
    if not words.strip():
        return
    pattern = re.escape(words)
    if whole_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    wanted = re.compile(pattern, 0 if match_case else re.IGNORECASE)
    left = MOST
    for place in _places(campaign):
        read = as_read(place.text)
        matches = itertools.islice(wanted.finditer(read), left)
        found = tuple(_found(place, read, match.start(), match.end()) for match in matches)
        left -= len(found)
        yield found
        if not left:
            return


@dataclass(frozen=True, slots=True)
class _Place:
    segment: str
    wording: str
    language: str
    text: str
    reach: tuple[str, ...]


def _places(campaign: Campaign) -> Iterator[_Place]:
    """Yield all texts: each segment's shared one, its wordings, then their translations."""
    text = campaign.text
    known = reaches(text, campaign.recipients)
    everybody = tuple(r.id for r in campaign.recipients)
    for segment in _in_order(text):
        reach = known.get(segment.id, {"": everybody})
        yield _Place(segment.id, "", "", segment.text, reach.get("", ()))
        for wording in text.wordings:
            if wording.segment == segment.id and not wording.left_out:
                yield _Place(segment.id, wording.id, "", wording.text, reach.get(wording.id, ()))
        for t in text.translations:
            if t.segment == segment.id and t.text:
                yield _Place(segment.id, t.wording, t.language, t.text, reach.get(t.wording, ()))


def _in_order(text: LetterText) -> Iterator[Segment]:
    """Yield the segments as they are read: above the body, the body, below it, the notes."""
    below = {"closing", "contact", "enclosures", "roster-heading", "roster-note"}
    yield from (s for s in text.frame if s.id not in below)
    yield from (s for s in text.segments if s.kind is not SegmentKind.NOTE)
    yield from (s for s in text.frame if s.id in below)
    yield from (s for s in text.segments if s.kind is SegmentKind.NOTE)


@functools.lru_cache(4000)  # while somebody types a word to find, nothing else changes
def as_read(text: str) -> str:
    """Return what is read of a text; each field and mark is one sign that no search finds."""
    return "".join(_sign(p) for p in pieces(text))


def _sign(piece: Piece) -> str:
    if piece.kind is TokenKind.TEXT:
        return piece.text
    return "\n" if piece.kind is TokenKind.LINE_BREAK else "\ufffc"


def _found(place: _Place, read: str, start: int, end: int) -> Find:
    head, tail = read[max(0, start - _ROUND) : start], read[end : end + _ROUND]
    return Find(
        place.segment,
        place.wording,
        place.language,
        start,
        end,
        _shown("…" * (start > _ROUND) + head),
        read[start:end],
        _shown(tail + "…" * (end + _ROUND < len(read))),
        place.reach,
    )


def _shown(text: str) -> str:
    return text.replace("\n", " ").replace("\ufffc", "[…]")


# ----------------------------------------------------------------- replacing


def replaced(
    campaign: Campaign, finds: Iterable[Find], words: str, *, but_not_in: Sequence[str] = ()
) -> Campaign:
    """Return the campaign with other words in these places.

    Args:
        campaign: in which they were found.
        finds: the places; those that are no longer as they were found are left alone.
        words: what is put there; it takes the look of the first letter it replaces.
        but_not_in: recipients whose letters keep the words they have now.
    """
    before = {(w.segment, w.id) for w in campaign.text.wordings}
    by_place: dict[tuple[str, str, str], list[Find]] = {}
    for found in finds:
        if but_not_in and found.reach and set(found.reach) <= set(but_not_in):
            continue
        by_place.setdefault((found.segment, found.wording, found.language), []).append(found)
    kept: set[str] = set()
    for segment, wording, _language in by_place:
        staying = [r for r in but_not_in if any(r in f.reach for f in by_place[segment, wording, _language])]
        if staying and not wording and segment not in kept:
            campaign = keep_present_wording(campaign, segment, staying)
            kept.add(segment)
    text = campaign.text
    changed = replace(
        text,
        segments=tuple(_segment(s, by_place, words) for s in text.segments),
        frame=tuple(_segment(s, by_place, words) for s in text.frame),
        wordings=tuple(_wording(w, by_place, words) for w in text.wordings),
        translations=tuple(
            replace(t, text=_with(t.text, here, words))
            if (here := by_place.get((t.segment, t.wording, t.language)))
            else t
            for t in text.translations
        ),
    )
    if changed == text:
        return campaign
    campaign = replace(campaign, text=changed)
    for own in changed.wordings:
        if (own.segment, own.id) not in before:  # kept on purpose, by somebody who knows the new words
            campaign = keep_mine(campaign, own.segment, own.id)
    return campaign


def _segment(segment: Segment, by_place: dict[tuple[str, str, str], list[Find]], words: str) -> Segment:
    here = by_place.get((segment.id, "", ""))
    return replace(segment, text=_with(segment.text, here, words)) if here else segment


def _wording(wording: Wording, by_place: dict[tuple[str, str, str], list[Find]], words: str) -> Wording:
    here = by_place.get((wording.segment, wording.id, ""))
    return replace(wording, text=_with(wording.text, here, words)) if here else wording


def _with(text: str, finds: Sequence[Find], words: str) -> str:
    """Return a text with other words in these places of what is read."""
    read = as_read(text)
    spans = sorted((f.start, f.end) for f in finds if read[f.start : f.end] == f.words)
    if not spans:
        return text
    out: list[Piece] = []
    at = 0
    for piece in pieces(text):
        sign = _sign(piece)
        if piece.kind is TokenKind.TEXT:
            out += _parts(piece, at, spans, words)
        else:
            out.append(piece)
        at += len(sign)
    return written(out)


def _parts(piece: Piece, at: int, spans: Sequence[tuple[int, int]], words: str) -> Iterator[Piece]:
    """Yield a piece's text without what is replaced, and the new words where a place begins in it."""
    end = at + len(piece.text)
    position = at
    for start, stop in spans:
        if stop <= at or start >= end:
            continue
        if start > position:
            yield piece._replace(text=piece.text[position - at : start - at])
        if start >= at:
            yield piece._replace(text=words)
        position = min(stop, end)
    if position < end:
        yield piece._replace(text=piece.text[position - at :])
