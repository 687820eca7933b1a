"""Which part of a letter each line is: letterhead, date, address, …, body, closing, names.

The salutation and the closing are found first; what stands before, between and after them is
told apart by its words, its place and its neighbours. A person's corrections are taken as given,
and the rest follows from them.
"""

from __future__ import annotations

import enum
import itertools
import re
from collections.abc import Mapping, Sequence

from undersigned.intake import signs
from undersigned.intake import vocabulary as known
from undersigned.intake.lines import Line
from undersigned.intake.model import Spot
from undersigned.language.days import find_day


class Role(enum.StrEnum):
    """What a line is in its letter."""

    LETTERHEAD = "letterhead"
    RUNNING_HEAD = "running-head"
    FOOT = "foot"  # of the pages; letters have page numbers there, and nothing else
    DATE = "date"
    VIA = "via"
    ADDRESS = "address"
    CC = "cc"
    SUBJECT = "subject"
    TITLE = "title"
    SALUTATION = "salutation"
    BODY = "body"
    CONTACT = "contact"
    CLOSING = "closing"
    ROSTER_HEADING = "roster-heading"
    GROUP = "group"
    SIGNATORY = "signatory"
    ROSTER_NOTE = "roster-note"
    ENCLOSURES = "enclosures"
    LEFT_OUT = "left-out"  # by a person's word


_LONG = 130  # characters; a longer line is a paragraph of the text
_HEAD_LINES = 70  # the salutation is looked for in the first so many
_REACHED = re.compile(
    r"@|https?://|www\.|\+?\d[\d\s().-]{7,}\d|\b(?:tel|phone|fax|telefon|tél|тел)\b", re.IGNORECASE
)
_SENT = re.compile(r"mail|post|pec|fax|corriere|mano", re.IGNORECASE)
_POSTAL = re.compile(r"\d{3,}|\b\d{1,4}[A-Za-z]?\b")


class Roles:
    """The roles of a letter's lines while they are found."""

    def __init__(self, lines: Sequence[Line], language: str, corrections: Mapping[str, Role]) -> None:
        self.language = language
        self.given = corrections
        self.lines = lines
        self.text = [one for one in lines if one.spot in (Spot.BODY, Spot.BOX)]
        self.found: dict[str, Role] = {}

    def assign(self) -> Mapping[str, Role]:
        """Return the role of each line, by its id."""
        for line in self.lines:
            if line not in self.text:
                self._put(line, _at_edge(line))
        salutation = self._salutation()
        begin = salutation if salutation >= 0 else self._first_of_body() - 1
        closing = self._closing(begin + 1)
        end = closing if closing >= 0 else self._roster(begin + 1)
        self._head(self.text[: begin + (salutation < 0)], salutation >= 0)
        if salutation >= 0:
            self._put(self.text[salutation], Role.SALUTATION)
        for line in self.text[begin + 1 : end]:
            self._put(line, Role.BODY)
        self._contact_above(begin + 1, end)
        if closing >= 0:
            self._put(self.text[closing], Role.CLOSING)
        self._tail(self.text[end + (closing >= 0) :])
        return self.found

    def _put(self, line: Line, role: Role) -> None:
        self.found[line.id] = self.given.get(line.id, role)

    def _is(self, line: Line, role: Role) -> bool | None:
        """Return whether a person said that a line is this; None where nobody said anything."""
        said = self.given.get(line.id)
        return None if said is None else said is role

    # ------------------------------------------------------------- anchors

    def _anchor(self, role: Role) -> int | None:
        return next((i for i, line in enumerate(self.text) if self._is(line, role)), None)

    def _salutation(self) -> int:
        """Return which line greets; -1 where none does."""
        if (said := self._anchor(Role.SALUTATION)) is not None:
            return said
        found = -1
        for at, line in enumerate(self.text[:_HEAD_LINES]):
            text = line.text
            if self._is(line, Role.SALUTATION) is None and line.cell is None and signs.greets(text):
                found = at
            if found >= 0 or len(text) > _LONG + 50:
                if found >= 0 and at > found + 2:
                    break
                if len(text) > _LONG + 50:
                    break
        return found

    def _first_of_body(self) -> int:
        """Return where the text begins in a letter that greets nobody."""
        for at, line in enumerate(self.text):
            if self._is(line, Role.BODY):
                return at
            text = line.text
            sentence = len(text) > 60 and signs.SENTENCE_END.search(text) and not line.bold
            if (len(text) > _LONG or line.paragraph.level or sentence) and not line.paragraph.title:
                return at
        return min(1, len(self.text))

    def _closing(self, start: int) -> int:
        """Return which line closes the letter; -1 where none does."""
        if (said := self._anchor(Role.CLOSING)) is not None and said >= start:
            return said
        for at in range(start, len(self.text)):
            line = self.text[at]
            if self._is(line, Role.CLOSING) is not None or at == start or not signs.closes(line):
                continue
            below = self.text[at + 1 :]
            long = [
                one
                for one in below
                if len(one.text) > 180 and not signs.is_listed(one.text) and not signs.is_note(one.text)
            ]
            if len(long) <= max(1, len(below) // 10) and not any(
                one.paragraph.heading for one in below[:1] if len(long)
            ):
                return at + 1 if below and signs.closes(below[0]) else at  # "Thank you." before "Sincerely,"
        return -1

    def _roster(self, start: int) -> int:
        """Return where the names begin in a letter that nothing closes; its length where they don't."""
        lines = self.text
        said = [
            i
            for i, one in enumerate(lines)
            if i >= start and self.given.get(one.id) in (Role.ROSTER_HEADING, Role.SIGNATORY, Role.GROUP)
        ]
        if said:
            return said[0]
        for at in range(start + 1, len(lines)):
            if self._is(lines[at], Role.BODY):
                continue
            headed = known.begins("roster", lines[at].text) and len(lines[at].text) < _LONG
            below = lines[at + 1 :]
            if (
                headed
                and below
                and all(signs.is_named(one) or signs.is_listed(one.text) for one in below[:3])
            ):
                return at
        at = len(lines)
        while (
            at > start + 1
            and signs.is_named(lines[at - 1])
            and not lines[at - 1].paragraph.level
            and self._is(lines[at - 1], Role.BODY) is None
        ):
            at -= 1
        return at if len(lines) - at >= 3 else len(lines)

    # ------------------------------------------------------------- above the text

    def _head(self, lines: Sequence[Line], greeted: bool) -> None:
        """Tell apart what stands before the salutation, or before the first paragraph."""
        dated = next((i for i, one in enumerate(lines) if self._dates(one)), -1)
        addressed = self._addressed(lines, dated)
        before: Role | None = None
        for at, line in enumerate(lines):
            role = self._one_of_head(line, before, greeted=greeted)
            if (
                role is Role.TITLE
                and greeted
                and at < min(dated, addressed)
                and not (line.paragraph.title or line.paragraph.heading)
            ):
                role = Role.LETTERHEAD
            if role is None:
                in_head = at < addressed and (
                    (greeted and at < dated) or _REACHED.search(line.text) or line.paragraph.align
                )
                if in_head or line.spot is Spot.BOX:
                    role = Role.LETTERHEAD
                elif greeted or self._in_address(lines, at):
                    role = Role.ADDRESS
                else:
                    role = Role.BODY
            self._put(line, role)
            before = self.found[line.id]
        self._untitled(lines, greeted=greeted)

    def _untitled(self, lines: Sequence[Line], *, greeted: bool) -> None:
        """Find a title that no look sets apart: a statement's first line, or the last before a greeting."""
        if any(r in (Role.TITLE, Role.SUBJECT) for r in self.found.values()) or not lines:
            return
        first, last = lines[0], lines[-1]
        if not greeted:
            if self.found[first.id] in (Role.BODY, Role.ADDRESS) and first.cell is None:
                self._put(first, Role.TITLE)
            return
        heads = [line for line in lines if self.found[line.id] is Role.LETTERHEAD]
        addressed = any(r is Role.ADDRESS for r in self.found.values())
        if (
            len(heads) == 1
            and not addressed
            and len(first.text.split()) > 4
            and self.found[first.id] is Role.LETTERHEAD
        ):
            self._put(first, Role.TITLE)
            return
        words = last.text.split()
        above = any(self.found[line.id] is Role.ADDRESS for line in lines[:-1])
        alone = last.gap and last.cell is None and self.found[last.id] is Role.ADDRESS
        if above and alone and len(words) > 4 and not _POSTAL.search(last.text):
            self._put(last, Role.TITLE)

    def _one_of_head(self, line: Line, before: Role | None, *, greeted: bool) -> Role | None:
        """Return what a line of the head says it is; None for a letterhead or an address."""
        text, p = line.text, line.paragraph
        if self._dates(line):
            return Role.DATE
        if known.label_of("subject", text):
            return Role.SUBJECT
        if known.label_of("cc", text) or (before is Role.CC and not line.gap):
            return Role.CC
        street = self.language == "it" and not _SENT.search(text)  # "Via Garibaldi 8"
        if known.begins("via", text) and len(text) < 90 and line.cell is None and not street:
            return Role.VIA
        if before is Role.SUBJECT and not line.gap and (line.goes_on or line.bold):
            return Role.SUBJECT
        if len(text) > _LONG and greeted:
            return Role.BODY
        heads = p.title or p.heading or (p.align == "centre" and line.bold) or (line.bold and not greeted)
        if heads and line.cell is None and not _REACHED.search(text):
            title_before = any(r is Role.TITLE for r in self.found.values())
            return Role.BODY if title_before and before is not Role.TITLE else Role.TITLE
        if line.bold and line.gap and before in (Role.ADDRESS, Role.DATE) and len(text) > 30:
            return Role.TITLE
        if not greeted and not self.found.get(line.id) and p.align == "centre" and before is Role.TITLE:
            return Role.BODY
        return None

    def _dates(self, line: Line) -> bool:
        text = line.text
        day = find_day(text, self.language) if len(text) <= 80 else None
        if day is None:
            return False
        beside = (text[: day.start] + text[day.end :]).strip(" ,.;:")
        return len(beside) <= 45 and not signs.SENTENCE_END.search(beside + "x" if len(beside) > 30 else "")

    def _addressed(self, lines: Sequence[Line], dated: int) -> int:
        """Return before which line of the head a letterhead can stand."""
        if dated > 0:
            below = [one for one in lines[dated + 1 :] if self._one_of_head(one, None, greeted=True) is None]
            if below or dated == 1:
                return dated
        blocks = [
            i for i, one in enumerate(lines) if one.gap and self._one_of_head(one, None, greeted=True) is None
        ]
        reached = [i for i, one in enumerate(lines) if _REACHED.search(one.text)]
        if len(blocks) > 1 and (reached or lines[0].paragraph.align):
            return next((b for b in blocks[1:] if not reached or b > reached[0]), blocks[1])
        return 0

    def _in_address(self, lines: Sequence[Line], at: int) -> bool:
        """Whether a line stands in a block that looks like an address, where nobody is greeted."""
        first = next((i for i in range(at, -1, -1) if lines[i].gap), 0)
        last = next((i for i in range(at + 1, len(lines)) if lines[i].gap), len(lines))
        block = [one.text for one in lines[first:last]]
        if len(block) < 2 or any(len(t) > 90 for t in block):
            return False
        return any(known.begins("honorific", t) or _POSTAL.search(t) or known.has("title", t) for t in block)

    # ------------------------------------------------------------- below the text

    def _contact_above(self, start: int, end: int) -> None:
        for line in self.text[max(start, end - 3) : end]:
            if (
                known.label_of("contact", line.text)
                and not line.paragraph.level
                and not line.paragraph.heading
            ):
                self._put(line, Role.CONTACT)

    def _tail(self, lines: Sequence[Line]) -> None:
        """Tell apart what stands after the closing."""
        before: Role | None = None
        all_bold = bool(lines) and sum(one.bold for one in lines) > len(lines) / 2
        for at, line in enumerate(lines):
            role = self._one_of_tail(line, before)
            if role is None:
                following = lines[at + 1] if at + 1 < len(lines) else None
                role = self._name_or_heading(line, following, before, all_bold=all_bold)
            self._put(line, role)
            before = self.found[line.id]
        for line, following in itertools.pairwise(lines):
            pair = (self.found[line.id], self.found[following.id])
            if pair == (Role.GROUP, Role.GROUP) and line.id not in self.given:
                self._put(line, Role.ROSTER_HEADING)  # a heading over headings

    def _one_of_tail(self, line: Line, before: Role | None) -> Role | None:
        text = line.text
        for key, role in (("cc", Role.CC), ("enclosures", Role.ENCLOSURES), ("contact", Role.CONTACT)):
            if known.label_of(key, text) or (
                role is not Role.CONTACT and known.begins(key, text) == known.folded(text).rstrip(".: ")
            ):
                return role
            if before is role and not line.gap:
                return role
        if before is Role.CLOSING and line.goes_on and len(text) < 40 and text.endswith(","):
            return Role.CLOSING
        if signs.is_note(text) and line.cell is None:
            return Role.ROSTER_NOTE
        return None

    def _name_or_heading(
        self, line: Line, following: Line | None, before: Role | None, *, all_bold: bool
    ) -> Role:
        text, p = line.text, line.paragraph
        names = any(r is Role.SIGNATORY for r in self.found.values())
        bare = known.folded(text).rstrip(":. ")
        heading = (
            p.heading or p.title or (line.bold and not all_bold) or text.endswith(":")
        ) and following is not None
        if following is not None and signs.heads_group(bare):
            return Role.GROUP
        if known.begins("roster", text) and following is not None and not names and len(text) < _LONG:
            return Role.ROSTER_HEADING
        if heading and not p.level and line.cell is None and len(text) < _LONG:
            starts_block = line.gap or names is False or p.heading or text.endswith(":")
            if starts_block and not (line.bold and not p.heading and signs.is_block_name(line, following)):
                first = not names and before is not Role.GROUP and before is not Role.ROSTER_HEADING
                return Role.ROSTER_HEADING if first and not p.heading and text.endswith(":") else Role.GROUP
        sentence = (
            signs.SENTENCE_END.search(text) and not signs.ABBREVIATED.search(text) and len(text.split()) > 4
        )
        if (len(text) > signs.LONGEST_NAME or sentence) and not signs.is_listed(text):
            return Role.ROSTER_NOTE
        return Role.SIGNATORY


def _at_edge(line: Line) -> Role:
    if line.spot is Spot.FIRST_HEAD:
        return Role.LETTERHEAD
    return Role.RUNNING_HEAD if line.spot is Spot.HEAD else Role.FOOT
