"""Footnotes: numbered by the order of their first marks in this letter; a note marked twice has one number.

A note that no mark leads to isn't printed; a mark whose note is missing is an error, and is
left out of a draft.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from undersigned.document.model import Inline, Mark
from undersigned.language.voice import voice
from undersigned.letter.fields import Fault
from undersigned.letter.model import EntryGroup, NoteWords, Passage, Words
from undersigned.letter.overlay import overlays
from undersigned.letter.pen import Pen, in_language
from undersigned.problems import Place, Severity
from undersigned.text.model import Segment, SegmentKind


@dataclass(slots=True)
class Notes:
    """The notes of one letter, found while its words are gone through in reading order."""

    pen: Pen
    printed: list[NoteWords] = field(default_factory=list)
    _numbers: dict[str, str] = field(default_factory=dict)  # label -> number; "" for a note that is missing
    _waiting: list[tuple[str, Passage]] = field(default_factory=list)

    def words(self, given: Words, segment: str = "") -> Words:
        """Return words with the numbers of their marks, and take the notes in that they lead to."""
        for word in given:
            if isinstance(word, Mark):
                break
        else:
            return given
        done: list[Inline] = []
        for word in given:
            if not isinstance(word, Mark):
                done.append(word)
            elif number := self._number(word.label, segment):
                done.append(word._replace(number=number))
        return tuple(done)

    def passage(self, given: Passage | None) -> Passage | None:
        """Return a passage with the numbers of its marks."""
        if given is None:
            return None
        numbered = self.words(given.words, given.origin.segment)
        return given if numbered is given.words else replace(given, words=numbered)

    def passages(self, given: Iterable[Passage]) -> tuple[Passage, ...]:
        """Return passages with the numbers of their marks."""
        return tuple(n for p in given if (n := self.passage(p)) is not None and n.words)

    def group(self, given: EntryGroup) -> EntryGroup:
        """Return a group of signatories with the numbers in its heading and note."""
        ident = given.origin.segment
        heading, note = self.words(given.heading, ident), self.words(given.note, f"{ident}-note")
        if heading is given.heading and note is given.note:
            return given
        return replace(given, heading=heading, note=note)

    def _number(self, label: str, segment: str) -> str:
        if label in self._numbers:
            return self._numbers[label]
        note = self._note(label)
        passage = self.pen.passage(note) if note else None
        if note is None:
            self.pen.tell(_missing(label), Place(segment=segment))
        count = sum(map(bool, self._numbers.values())) + 1
        number = voice(self.pen.language).mark(count) if passage else ""
        self._numbers[label] = number
        if passage:
            self._waiting.append((label, passage))
        return number

    def _note(self, label: str) -> Segment | None:
        for segment in self.pen.campaign.text.segments:
            if segment.kind is SegmentKind.NOTE and segment.label == label and self.pen.stands(segment):
                return segment
        return None

    def ended(self) -> tuple[NoteWords, ...]:
        """Return the notes in the order of their numbers, those that notes lead to behind them."""
        while self._waiting:
            label, passage = self._waiting.pop(0)
            shown = self.words(in_language(passage.words, passage.language), passage.origin.segment)
            self.printed.append(NoteWords(label, self._numbers[label], shown, passage.origin))
        self._tell_unused()
        return tuple(self.printed)

    def _tell_unused(self) -> None:
        """Tell of notes that no mark in any of the texts leads to; one for other recipients only is fine."""
        text = self.pen.campaign.text
        marked = overlays(text).marked
        for note in text.segments:
            if note.kind is SegmentKind.NOTE and note.label not in marked and note.text:
                place = Place(part="letter.md", segment=note.id, line=note.line)
                self.pen.tell(_unused(note.label), place)


def _missing(label: str) -> Fault:
    return Fault(
        "note-missing",
        "There is no note that is called {label}, and a mark that leads to it.",
        0,
        "Write the note, or take its mark [^{label}] out.",
        {"label": label},
    )


def _unused(label: str) -> Fault:
    return Fault(
        "note-unused",
        "No mark leads to the note {label}, so it isn't printed.",
        0,
        "Set its mark [^{label}] where it belongs, or delete the note.",
        {"label": label},
        Severity.LOOK,
    )
