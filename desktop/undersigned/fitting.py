"""Fit letters on so many pages: a paper a little tighter, in order and within good taste. Words stay.

First the names (columns, then size), then the space between lines, the size of the text, and last the
margins. Each is tightened no more than it must be, and only what helps is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from undersigned.campaign.model import Campaign, Recipient
from undersigned.campaign.values import plain
from undersigned.document.paper import Paper
from undersigned.errors import UsageError
from undersigned.letter.compose import compose, language_of
from undersigned.letter.layout import lay_out
from undersigned.letter.model import Letter
from undersigned.letter.own_paper import own_paper
from undersigned.render.pdf.extent import Extent, extent

LEAST_ROSTER, LEAST_TEXT, LEAST_NOTE = 7.5, 9.0, 7.0  # points: smaller can't be read with ease
LEAST_LEADING = 1.26  # of the text's size
LEAST_SIDE, LEAST_TOP = 62.0, 54.0  # points: about 22 and 19 millimetres
_MARGINS = 6  # steps
_MILLIMETRE = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence on what was done, with its facts kept apart."""

    message: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.message.format_map(self.facts)


@dataclass(frozen=True, slots=True)
class Tried:
    """Progress: a letter was set once more."""

    recipient: str
    times: int


@dataclass(frozen=True, slots=True)
class Fitted:
    """What came of it. `campaign` is the one given where nothing had to be or could be done.

    Attributes:
        fits: Whether all letters have no more pages than wanted.
        pages: The most that a letter has now, or would have at best.
        before: The most that a letter had.
        done: What was changed, in the order it was tried; where it doesn't fit, what would be.
        falls_short: Where it doesn't fit, by how much.
        longest: The recipient of the longest letter.
    """

    campaign: Campaign
    fits: bool
    pages: int
    before: int
    done: tuple[Said, ...]
    falls_short: Said | None
    longest: str


def fit(campaign: Campaign, pages: int, recipient: str = "") -> Iterator[Tried | Fitted]:
    """Yield progress, and at the end what came of fitting letters on so many pages.

    Args:
        campaign: Whose letters they are.
        pages: How many pages each may have at most, a cover among them.
        recipient: The one whose letter is to fit, on a paper of its own; "" for all letters.

    Raises:
        UsageError: there is no such recipient, no letter, or no such number of pages.
    """
    letters = _letters(campaign, recipient)
    if pages < 1:
        raise UsageError("A letter has at least one page.", fix="Give a number from 1 on.")
    desk = _Desk(letters, pages)
    start = own_paper(campaign.paper, letters[0][0])[0] if recipient else campaign.paper
    yield from desk.measure(start)
    before = max(found.pages for found in desk.found.values())
    paper = start
    for values in _STAGES:
        if not desk.fits():
            paper = yield from _tightened(desk, paper, values(paper))
    if not desk.fits():
        longest = max(desk.found, key=lambda at: desk.found[at].beyond(pages))
        short = _short(desk.found[longest].beyond(pages))
        most = max(found.pages for found in desk.found.values())
        yield Fitted(campaign, False, most, before, _done(start, paper), short, letters[longest][1].recipient)
        return
    most = max(found.pages for found in desk.found.values())
    longest = max(desk.found, key=lambda at: sum(desk.found[at].filled))
    changed = _with(campaign, recipient, start, paper)
    yield Fitted(changed, True, most, before, _done(start, paper), None, letters[longest][1].recipient)


def _letters(campaign: Campaign, recipient: str) -> list[tuple[Recipient, Letter]]:
    wanted = [r for r in campaign.recipients if recipient in ("", r.id)]
    if not wanted:
        raise UsageError(
            "There is no recipient “{recipient}”." if recipient else "There is no letter yet.",
            fix="Choose one from the list of recipients.",
            recipient=recipient,
        )
    return [
        (one, compose(campaign, one.id, language))
        for one in wanted
        for language in one.languages or (language_of(campaign, one),)
    ]


class _Desk:
    """The letters, and how long they are on the paper tried last."""

    def __init__(self, letters: Sequence[tuple[Recipient, Letter]], pages: int) -> None:
        self.letters = letters
        self.pages = pages
        self.found: dict[int, Extent] = {}
        self._order = list(range(len(letters)))
        self._times = 0

    def fits(self) -> bool:
        """Whether all letters were found short enough."""
        return all(found.pages <= self.pages for found in self.found.values())

    def measure(self, paper: Paper, *, whole: bool = True) -> Generator[Tried, None, dict[int, Extent]]:
        """Set all letters on a paper, the longest first; without `whole` only up to one that is too long."""
        self.found = {}
        for at in self._order:
            recipient, letter = self.letters[at]
            own = own_paper(paper, recipient)[0]
            found = self.found[at] = extent(lay_out(replace(letter, paper=own)))
            self._times += 1
            yield Tried(letter.recipient, self._times)
            if not whole and found.pages > self.pages:
                break
        if whole:
            self._order.sort(key=lambda at: (-self.found[at].pages, -self.found[at].filled[-1]))
        return self.found


def _tightened(desk: _Desk, paper: Paper, ladder: Sequence[Paper]) -> Generator[Tried, None, Paper]:
    """Return the first paper of a ladder that fits; else its last, if letters are shorter on it."""
    if not ladder:
        return paper
    before = desk.found
    yield from desk.measure(ladder[-1])
    if not desk.fits():
        if _length(desk.found, desk.pages) < _length(before, desk.pages):
            return ladder[-1]
        desk.found = before
        return paper
    low, high = 0, len(ladder) - 1
    while low < high:
        middle = (low + high) // 2
        yield from desk.measure(ladder[middle], whole=False)
        if desk.fits():
            high = middle
        else:
            low = middle + 1
    yield from desk.measure(ladder[high])
    return ladder[high]


def _length(found: Mapping[int, Extent], pages: int) -> tuple[int, int]:
    return sum(one.beyond(pages) for one in found.values()), round(
        sum(sum(one.filled) for one in found.values())
    )


# ----------------------------------------------------------------- what is tried


def _columns(paper: Paper) -> list[Paper]:
    return [replace(paper, roster_columns=n) for n in range(paper.roster_columns + 1, 4)]


def _roster_sizes(paper: Paper) -> list[Paper]:
    return [replace(paper, roster_size=size) for size in _down(paper.roster_size, LEAST_ROSTER, 0.25)]


def _leadings(paper: Paper) -> list[Paper]:
    return [replace(paper, leading=leading) for leading in _down(paper.leading, LEAST_LEADING, 0.02)]


def _text_sizes(paper: Paper) -> list[Paper]:
    """Return papers with smaller text; notes shrink with it, and names are never larger."""
    return [
        replace(
            paper,
            text_size=size,
            note_size=min(
                paper.note_size, max(LEAST_NOTE, round(paper.note_size * size / paper.text_size, 2))
            ),
            roster_size=min(paper.roster_size, size),
        )
        for size in _down(paper.text_size, LEAST_TEXT, 0.25)
    ]


def _margins(paper: Paper) -> list[Paper]:
    def nearer(margin: float, least: float, step: int) -> float:
        return round(margin + (min(margin, least) - margin) * step / _MARGINS, 1)

    papers = [
        replace(
            paper,
            margin_start=nearer(paper.margin_start, LEAST_SIDE, step),
            margin_end=nearer(paper.margin_end, LEAST_SIDE, step),
            margin_top=nearer(paper.margin_top, LEAST_TOP, step),
            margin_bottom=nearer(paper.margin_bottom, LEAST_TOP, step),
        )
        for step in range(1, _MARGINS + 1)
    ]
    return [tighter for tighter in papers if tighter != paper]


def _down(value: float, least: float, step: float) -> list[float]:
    count = round((value - least) / step + 1e-9)
    found = [round(value - step * n, 3) for n in range(1, count + 1)]
    return [one for one in found if one >= least - 1e-9]


_STAGES: tuple[Callable[[Paper], list[Paper]], ...] = (
    _columns,
    _roster_sizes,
    _leadings,
    _text_sizes,
    _margins,
)


# ----------------------------------------------------------------- what is said and kept


def _done(before: Paper, now: Paper) -> tuple[Said, ...]:
    """Return what differs, in plain words."""
    said = []
    for name, message in (
        ("roster_columns", "The names stand in {now} columns instead of {before}."),
        ("roster_size", "The names are set in {now} points instead of {before}."),
        ("leading", "Lines stand closer: {now} times the size of the text instead of {before}."),
        ("text_size", "The text is set in {now} points instead of {before}."),
        ("note_size", "The notes are set in {now} points instead of {before}."),
    ):
        if getattr(before, name) != getattr(now, name):
            said.append(Said(message, {"now": _shown(now, name), "before": _shown(before, name)}))
    for name, message in (
        ("margin_start", "The margins at the sides are {now} millimetres instead of {before}."),
        ("margin_top", "The margins above and below are {now} millimetres instead of {before}."),
    ):
        if getattr(before, name) != getattr(now, name):
            found = (round(getattr(paper, name) / _MILLIMETRE) for paper in (now, before))
            said.append(Said(message, dict(zip(("now", "before"), found, strict=True))))
    return tuple(said)


def _shown(paper: Paper, name: str) -> float:
    value = round(float(getattr(paper, name)), 2)
    return int(value) if value.is_integer() else value


def _short(lines: int) -> Said:
    if lines == 1:
        return Said("That is one line too many: take out a few words, or allow one page more.")
    return Said(
        "That is about {lines} lines too many: shorten the text, or allow more pages.", {"lines": lines}
    )


def _with(campaign: Campaign, recipient: str, before: Paper, now: Paper) -> Campaign:
    """Return the campaign with the paper for all letters, or with what differs for one."""
    if now == before:
        return campaign
    if not recipient:
        return replace(campaign, paper=now)
    was, is_now = (plain(paper, whole=(Paper,)) for paper in (before, now))
    own = {key: value for key, value in is_now.items() if value != was[key]}
    recipients = tuple(
        replace(r, paper={**r.paper, **own}) if r.id == recipient else r for r in campaign.recipients
    )
    return replace(campaign, recipients=recipients)
