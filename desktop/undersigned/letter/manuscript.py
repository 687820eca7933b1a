"""A letter as it is written: line by line in its order, each with the text that typing there changes.

Where a letter's words follow from data (date, address, salutation, names) the line says so; where
they are a segment's, it says which wording this letter gets, which letters share it, and what
is special about it. It is always in the language the letter is written in; translations have a room
of their own.
"""

from __future__ import annotations

import datetime
import enum
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from undersigned.campaign.model import Campaign, Recipient
from undersigned.campaign.own_words import own_salutation
from undersigned.document.model import Run
from undersigned.language.voice import voice
from undersigned.letter.address import addresses, copies, salutation_of
from undersigned.letter.facts import facts_for
from undersigned.letter.fields import Budget, Facts, decide
from undersigned.letter.markup import plain_text, words
from undersigned.letter.model import Words
from undersigned.letter.numbering import Lists
from undersigned.letter.overlay import overlays, wording_for
from undersigned.letter.remembered import remembered
from undersigned.signatories.model import Consent, Roster, Standing
from undersigned.text.inline import TokenKind, notes_marked, parse
from undersigned.text.model import LetterText, Segment, SegmentKind, Wording
from undersigned.text.stale import is_stale


class Role(enum.Enum):
    """What a line is in the letter."""

    DATE = "date"
    VIA = "via"
    ADDRESS = "address"
    SUBJECT = "subject"
    SALUTATION = "salutation"
    BODY = "body"
    CONTACT = "contact"
    CLOSING = "closing"
    SIGNATORIES = "signatories"
    ENCLOSURES = "enclosures"
    CC = "cc"
    NOTE = "note"


class State(enum.Enum):
    """Where a line's words come from in this letter."""

    FOLLOWS = "follows"  # from the campaign's data; it isn't typed here
    SHARED = "shared"
    OWN = "own"  # a wording for this letter, and perhaps others
    LEFT_OUT = "left-out"
    MISSING = "missing"  # a passage meant to vary that nobody has written for this letter yet


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the manuscript. `source` is the Markdown that is typed; `words` what follows from data."""

    role: Role
    state: State
    segment: str = ""
    wording: str = ""
    source: str = ""
    words: str = ""
    kind: SegmentKind = SegmentKind.PARAGRAPH
    level: int = 0
    ordered: bool = False
    label: str = ""  # an item's number or bullet; a note's number
    note: str = ""  # a note's label, as its marks call it
    reach: tuple[str, ...] = ()  # the recipients whose letters typing here changes
    elsewhere: bool = False  # other letters have another wording, or leave it out
    stale: bool = False  # the shared text has changed since this wording was made
    prompt: str = ""

    @property
    def may_be_typed(self) -> bool:
        """Whether its words are typed in this place."""
        return self.state in (State.SHARED, State.OWN, State.MISSING)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The lines of one letter, what its fields say in it, and its notes' numbers by label."""

    lines: tuple[Line, ...]
    values: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"
    right_to_left: bool = False


_NOBODY = Recipient("", "")


def manuscript(campaign: Campaign, recipient_id: str) -> Manuscript:
    """Return the letter to a recipient as it is written; "" for a letter that goes to nobody yet."""
    recipient = campaign.recipient(recipient_id) or _NOBODY
    return _Writing(campaign, recipient).done()


def reaches(
    text: LetterText, recipients: tuple[Recipient, ...]
) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return which recipients get which wording: segment -> wording ("" for the shared text) -> ids.

    Segments that have one text for all are left out.
    """
    return _reaches(text.wordings, recipients)


@remembered(4)
def _reaches(
    wordings: tuple[Wording, ...], recipients: tuple[Recipient, ...]
) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    known = overlays(LetterText(wordings=wordings))
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for ident in known.wordings:
        by_wording: dict[str, list[str]] = {}
        for recipient in recipients:
            wording = wording_for(known, ident, recipient)
            by_wording.setdefault(wording.id if wording else "", []).append(recipient.id)
        found[ident] = {key: tuple(ids) for key, ids in by_wording.items()}
    return found


@remembered(16)
def _standing(
    conditions: str, recipients: tuple[Recipient, ...], roster: Roster, language: str, title: str, date: str
) -> Mapping[str, frozenset[str]]:
    """Return for which recipients each of these conditions, one a line, holds."""
    day = datetime.date.fromisoformat(date) if date else None
    campaign = Campaign("", title, date=day, text=LetterText(language=language), recipients=recipients)
    found: dict[str, set[str]] = {condition: set() for condition in conditions.split("\n")}
    for recipient in recipients:
        facts = facts_for(campaign, recipient, language, count=_count(roster, recipient.id))
        for condition, ids in found.items():
            if decide(condition, facts, Budget())[0]:
                ids.add(recipient.id)
    return {condition: frozenset(ids) for condition, ids in found.items()}


def _count(roster: Roster, recipient: str) -> int:
    """Return how many sign the letter to a recipient now."""
    return sum(many for consent, many in _consents(roster) if consent.covers(recipient))


@remembered(4)
def _consents(roster: Roster) -> tuple[tuple[Consent, int], ...]:
    """Return what those sign who sign anything now, and how many sign the same."""
    signing = (s.consent for s in roster.signatories if s.standing() is Standing.SIGNED)
    return tuple(Counter(signing).items())


class _Writing:
    """One manuscript while it is made."""

    def __init__(self, campaign: Campaign, recipient: Recipient) -> None:
        self.campaign, self.recipient = campaign, recipient
        self.text = campaign.text
        self.language = self.text.language
        self.speaking = voice(self.language)
        self.facts = facts_for(
            campaign, recipient, self.language, count=_count(campaign.roster, recipient.id)
        )
        self.everybody = tuple(r.id for r in campaign.recipients)
        self.reaches = reaches(self.text, campaign.recipients)
        self.frame = {s.id: s for s in self.text.frame}
        self.marked: list[str] = []  # labels, in the order of their marks

    def done(self) -> Manuscript:
        lines = [*self._head(), *self._body(), *self._end()]
        notes = list(self._notes())
        self._find_subject(lines)
        asked = dict.fromkeys(field for line in (*lines, *notes) for field in _fields(line))
        values = {expression: _said(expression, self.facts) for expression in asked}
        numbers = {line.note: line.label for line in notes if line.label}
        return Manuscript((*lines, *notes), values, numbers, self.language, self.speaking.right_to_left)

    # ------------------------------------------------------------- parts

    def _head(self) -> Iterator[Line]:
        date = Line(
            Role.DATE,
            State.FOLLOWS,
            words=self.speaking.date(self.campaign.date) if self.campaign.date else "",
        )
        if not self.text.date_after_address:
            yield date
        via = self.recipient.via
        if via:
            yield Line(Role.VIA, State.FOLLOWS, words=via)
        else:
            yield from self._part("via", Role.VIA)
        address = addresses(self.recipient, self.language, self.campaign.paper)
        lines = [plain_lines(passage.words) for passage in address] if self.recipient.id else []
        yield Line(Role.ADDRESS, State.FOLLOWS, words="\n\n".join(lines))
        if self.text.date_after_address:
            yield date
        yield from self._part("subject", Role.SUBJECT, always=True)
        own = own_salutation(self.recipient, self.language)
        if not own and "salutation" in self.frame:
            yield from self._part("salutation", Role.SALUTATION)
        else:
            greeting = salutation_of(self.recipient, self.language) if self.recipient.id else ""
            yield Line(Role.SALUTATION, State.FOLLOWS, words=own or greeting)

    def _body(self) -> Iterator[Line]:
        lists = Lists()
        for segment in self.text.segments:
            if segment.kind is SegmentKind.NOTE or not self._stands(segment):
                continue
            line = self._line(segment, Role.BODY)
            if line.state is State.LEFT_OUT:
                yield line
                continue
            if segment.kind is SegmentKind.ITEM:
                item = lists.item(segment.level, ordered=segment.ordered, start=segment.start)
                yield replace(line, level=item.level, label=item.label)
                continue
            if segment.kind is not SegmentKind.ITEM_MORE:
                lists.end()
            yield line

    def _end(self) -> Iterator[Line]:
        yield from self._part("contact", Role.CONTACT)
        yield from self._part("closing", Role.CLOSING, always=True, otherwise=self.speaking.word("closing"))
        yield from self._part("roster-heading", Role.SIGNATORIES)
        count = _count(self.campaign.roster, self.recipient.id)
        yield Line(Role.SIGNATORIES, State.FOLLOWS, words=str(count))
        yield from self._part("enclosures", Role.ENCLOSURES)
        if cc := copies(self.recipient, self.language):
            yield Line(Role.CC, State.FOLLOWS, words=plain_lines(cc))

    def _notes(self) -> Iterator[Line]:
        """Yield the notes in the order of their marks; those that none of this letter's leads to, not."""
        numbers: dict[str, str] = {}
        notes = {
            s.label: s for s in reversed(self.text.segments) if s.kind is SegmentKind.NOTE and self._stands(s)
        }
        waiting = list(dict.fromkeys(self.marked))
        while waiting:
            label = waiting.pop(0)
            if label in numbers or label not in notes:
                continue
            numbers[label] = str(len(numbers) + 1)
            line = self._line(notes[label], Role.NOTE)
            waiting += notes_marked(line.source)
            yield replace(line, label=numbers[label], note=label)

    # ------------------------------------------------------------- one line

    def _part(self, ident: str, role: Role, *, always: bool = False, otherwise: str = "") -> Iterator[Line]:
        segment = self.frame.get(ident)
        if segment is None and always:
            segment = Segment(ident, SegmentKind.FRAME, otherwise)
        if segment is not None:
            yield self._line(segment, role)

    def _line(self, segment: Segment, role: Role) -> Line:
        known = overlays(self.text)
        here = segment.id in known.wordings
        wording = wording_for(known, segment.id, self.recipient) if here and self.recipient.id else None
        reach = self.everybody
        if here:
            reach = self.reaches[segment.id].get(wording.id if wording else "", ())
        for guard in segment.guards:
            holds = self._holding(guard.condition)
            reach = tuple(ident for ident in reach if (ident in holds) is guard.holds)
        source = wording.text if wording else segment.text
        if wording and wording.left_out:
            state, source = State.LEFT_OUT, segment.text
        elif not source.strip() and (segment.prompt or here) and segment.kind is not SegmentKind.FRAME:
            state = State.MISSING
        else:
            state = State.OWN if wording else State.SHARED
        if state is not State.LEFT_OUT:
            self.marked += notes_marked(source)
        return Line(
            role,
            state,
            segment.id,
            wording.id if wording else "",
            source,
            kind=segment.kind,
            level=segment.level,
            ordered=segment.ordered,
            reach=reach,
            elsewhere=len(reach) < len(self.everybody),
            stale=wording is not None and is_stale(wording.made_for, segment.text),
            prompt=segment.prompt,
        )

    def _holding(self, condition: str) -> frozenset[str]:
        """Return the recipients for whom a condition holds; found anew when they or the names change."""
        conditions = "\n".join(sorted({g.condition for s in self.text.segments for g in s.guards}))
        campaign = self.campaign
        date = campaign.date.isoformat() if campaign.date else ""
        known = _standing(
            conditions, campaign.recipients, campaign.roster, self.language, campaign.title, date
        )
        return known[condition]

    def _stands(self, segment: Segment) -> bool:
        return all(
            decide(guard.condition, self.facts, Budget())[0] is guard.holds for guard in segment.guards
        )

    # ------------------------------------------------------------- what fields say

    def _find_subject(self, lines: list[Line]) -> None:
        subject = next((line for line in lines if line.role is Role.SUBJECT), None)
        if subject is not None:
            said = plain_text(words(subject.source, self.facts, Budget()).words)
            values = dict(self.facts.values)
            letter = values["letter"]
            values["letter"] = {**letter, "subject": said} if isinstance(letter, Mapping) else letter
            self.facts = Facts(values, self.facts.names, self.facts.number)


def _fields(line: Line) -> Iterator[str]:
    """Yield the fields of a line that somebody may type in."""
    if line.may_be_typed or line.state is State.LEFT_OUT:
        yield from (token.text for token in parse(line.source) if token.kind is TokenKind.FIELD)


def _said(expression: str, facts: Facts) -> str:
    """Return what a field says in this letter; "" where it says nothing or isn't known."""
    written = words(f"{{{{{expression}}}}}", facts, Budget()).words
    return "".join(w.text for w in written if isinstance(w, Run) and w.field)


def plain_lines(given: Words) -> str:
    """Return words without looks and marks, line by line."""
    return "".join(w.text for w in given if isinstance(w, Run))
