"""Write the segments of one letter: condition, overlay, words; and collect what is wrong, with its place.

The pen belongs to one letter and is thrown away with it. In which order the parts stand is
`compose`'s business, the numbers of notes are `notes`'.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from undersigned.campaign.model import Campaign, Recipient
from undersigned.document.model import Inline, Origin, Run
from undersigned.letter import fields
from undersigned.letter.fields import Budget, Facts, Fault
from undersigned.letter.markup import fixed, words
from undersigned.letter.model import Passage, Words
from undersigned.letter.overlay import Chosen, chosen, overlays
from undersigned.letter.remembered import remembered
from undersigned.problems import Place, Problem
from undersigned.text.model import Guard, LetterText, Segment, SegmentKind

_ANYBODY = Recipient("", "")  # asked for where the text is the same for all
_LINE_END = re.compile(r"[ \t\\]*\n(?=[^\n])")


@dataclass(slots=True)
class Pen:
    """What the segments of one letter are written with."""

    campaign: Campaign
    recipient: Recipient
    language: str
    facts: Facts
    draft: bool = False  # whether the letter is marked as a draft
    budget: Budget = field(default_factory=Budget)
    problems: list[Problem] = field(default_factory=list)
    _decided: dict[str, bool] = field(default_factory=dict)
    _shared: Mapping[int, Passage] = field(init=False)

    def __post_init__(self) -> None:
        """Look up what stands alike in every letter."""
        self._shared = shared_passages(self.campaign.text, self.language)

    def stands(self, segment: Segment) -> bool:
        """Whether the conditions that a segment stands under are as it needs them."""
        guards = segment.guards
        return not guards or all(self._holds(guard, segment) is guard.holds for guard in guards)

    def _holds(self, guard: Guard, segment: Segment) -> bool:
        known = self._decided.get(guard.condition)
        if known is None:
            known, faults = fields.decide(guard.condition, self.facts, self.budget)
            self._decided[guard.condition] = known
            for fault in faults:
                self.tell(fault, Place(part="letter.md", segment=segment.id, line=guard.line))
        return known

    def passage(self, segment: Segment) -> Passage | None:
        """Return a segment's words in this letter; None where it has none."""
        return self._shared.get(id(segment)) or self._own_passage(segment)

    def _own_passage(self, segment: Segment) -> Passage | None:
        text = chosen(self.campaign.text, segment, self.recipient, self.language)
        for fault in text.faults:
            self.tell(fault, self._place(segment, text, fault))
        if not text.text:
            return None
        written = words(_source(segment, text), self.facts, self.budget)
        for fault in written.faults:
            self.tell(fault, self._place(segment, text, fault))
        return _passage(segment, text, written.words, self.language) if written.words else None

    def part(self, ident: str) -> Passage | None:
        """Return the words of one worded part of the frame; None where it has none."""
        segment = self.worded(ident)
        return self.passage(segment) if segment else None

    def worded(self, ident: str) -> Segment | None:
        """Return a part of the frame, whether or not it has words; None where the text leaves it to us."""
        return next((s for s in self.campaign.text.frame if s.id == ident), None)

    def words(self, ident: str) -> Words:
        """Return a part's words alone, each marked where it is in another language than the letter."""
        passage = self.part(ident)
        if passage is None:
            return ()
        return in_language(passage.words, passage.language)

    def tell(self, fault: Fault, place: Place) -> None:
        """Keep a fault as a problem of this letter."""
        place = Place(
            place.file,
            place.part,
            place.segment,
            place.wording,
            self.language,
            self.recipient.id,
            "",
            place.line,
        )
        self.problems.append(
            Problem(fault.kind, fault.severity, fault.message, place, fault.fix, dict(fault.facts))
        )

    def _place(self, segment: Segment, text: Chosen, fault: Fault) -> Place:
        """Return where a fault is: a line of letter.md where the text stands there, else of the text."""
        there = segment.line > 0 and not text.wording and not text.translated
        line = segment.line + max(fault.line - 1, 0) if there else fault.line
        part = "locale" if text.translated else "letter.md" if there else "letter.toml"
        return Place(part=part, segment=segment.id, wording=text.wording, line=line)


@remembered(32)
def shared_passages(text: LetterText, language: str) -> Mapping[int, Passage]:
    """Return the passages that stand alike in every letter in a language, by the identity of their segments.

    They are those of segments without other wordings, without fields, and with nothing wrong.
    """
    found = {}
    worded = overlays(text).wordings
    for segment in (*text.frame, *text.segments):
        if segment.id in worded:
            continue
        its = chosen(text, segment, _ANYBODY, language)
        written = fixed(_source(segment, its)) if its.text and not its.faults else None
        if written is not None and written.words and not written.faults:
            found[id(segment)] = _passage(segment, its, written.words, language)
    return found


def _passage(segment: Segment, text: Chosen, given: Words, language: str) -> Passage:
    return Passage(
        segment.kind,
        given,
        Origin(segment.id, text.wording),
        segment.level,
        segment.ordered,
        segment.start,
        "" if text.language == language else text.language,
    )


def _source(segment: Segment, text: Chosen) -> str:
    return _by_line(text.text) if segment.kind is SegmentKind.FRAME else text.text


def _by_line(text: str) -> str:
    """Return a part of the frame with its lines as typed: there a line's end is meant as one."""
    return _LINE_END.sub("\\\\\n", text) if "\n" in text else text


def in_language(given: Words, language: str) -> Words:
    """Return words whose runs say that they are in this language; "" for the letter's own."""
    if not language:
        return given
    return tuple(w._replace(language=language) if isinstance(w, Run) else w for w in given)


def without_marks(given: Words) -> Words:
    """Return words without marks of notes, for places outside the reading order."""
    return tuple(w for w in given if isinstance(w, Run))


def lines_of(given: Words) -> tuple[Words, ...]:
    """Return words line by line, parted at their line feeds; empty lines are left out."""
    lines: list[list[Inline]] = [[]]
    for word in given:
        if not isinstance(word, Run):
            lines[-1].append(word)
            continue
        first, *more = word.text.split("\n")
        lines[-1] += [word._replace(text=first)] if first else []
        lines += [[word._replace(text=text)] if text else [] for text in more]
    return tuple(tuple(line) for line in lines if line)
