"""What a person is asked about a file, and what follows from the answers.

Tracked changes, hidden text and comments are never dropped in silence: as long as a question
is open, no campaign is made. The answers only choose what of the source is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from undersigned.intake.model import Paragraph, Piece, Source

CHANGES, HIDDEN, COMMENTS = "changes", "hidden", "comments"


class Found(NamedTuple):
    """One thing that is asked about, and its place."""

    text: str
    paragraph: int  # its number
    how: str  # "inserted", "deleted", "moved-here", "moved-away", "hidden", "comment"
    author: str = ""
    about: str = ""  # of a comment: the words it is about


@dataclass(frozen=True, slots=True)
class Question:
    """One question; `choices` are keys and what a button says."""

    key: str
    sentence: str
    found: tuple[Found, ...]
    choices: tuple[tuple[str, str], ...]
    answer: str = ""


_ASKED = {  # of one, and of several
    CHANGES: (
        "The file has a tracked change that nobody accepted or rejected yet.",
        "The file has {count} tracked changes that nobody accepted or rejected yet.",
    ),
    HIDDEN: (
        "The file has a piece of hidden text, which Word doesn't print.",
        "The file has {count} pieces of hidden text, which Word doesn't print.",
    ),
    COMMENTS: ("The file has a comment.", "The file has {count} comments."),
}
_CHOICES = {  # the first is how an open question is read meanwhile
    CHANGES: (("accept", "Accept all"), ("reject", "Reject all")),
    HIDDEN: (("leave-out", "Leave it out"), ("take", "Take it as text")),
    COMMENTS: (("keep", "Keep beside the text"), ("leave-out", "Leave them out")),
}


def questions(source: Source, answers: Mapping[str, str]) -> tuple[Question, ...]:
    """Return what a person is to be asked about this source, with the answers there are."""
    found = {
        CHANGES: _joined(tuple(_changed(source))),
        HIDDEN: tuple(_hidden(source)),
        COMMENTS: tuple(Found(r.text, r.paragraph, "comment", r.author, r.about) for r in source.remarks),
    }
    return tuple(
        Question(
            key,
            _ASKED[key][len(them) > 1].format(count=len(them)),
            them,
            _CHOICES[key],
            answers.get(key, ""),
        )
        for key, them in found.items()
        if them
    )


def choices_of(key: str) -> tuple[str, ...]:
    """Return the keys of the answers that a question can have; () where there is no such question."""
    return tuple(choice for choice, _ in _CHOICES.get(key, ()))


def _every(source: Source) -> Iterator[Paragraph]:
    yield from source.paragraphs
    for note in source.notes:
        yield from note.paragraphs


def _changed(source: Source) -> Iterator[Found]:
    last: tuple[int, int, str, str] | None = None
    for at, paragraph in enumerate(_every(source)):
        for index, piece in enumerate(paragraph.pieces):
            if not piece.change:
                continue
            text = piece.text or "[note]"
            if last == (at, index - 1, piece.change.value, piece.author):
                yield Found(text, paragraph.number, "", "")  # joined below
            else:
                yield Found(text, paragraph.number, piece.change.value, piece.author)
            last = (at, index, piece.change.value, piece.author)
        if paragraph.mark and not any(p.change for p in paragraph.pieces):
            yield Found("¶", paragraph.number, paragraph.mark.value)


def _hidden(source: Source) -> Iterator[Found]:
    for paragraph in _every(source):
        for piece in paragraph.pieces:
            if piece.hidden and (piece.text.strip() or piece.note):
                yield Found(piece.text, paragraph.number, "hidden")


def _joined(found: Sequence[Found]) -> tuple[Found, ...]:
    """Return findings with what differs in looks alone put together."""
    done: list[Found] = []
    for one in found:
        if not one.how and done:
            done[-1] = done[-1]._replace(text=done[-1].text + one.text)
        else:
            done.append(one)
    return tuple(done)


# ----------------------------------------------------------------- what follows


def answered(paragraphs: Sequence[Paragraph], answers: Mapping[str, str]) -> list[Paragraph]:
    """Return the paragraphs as they read with these answers; an open question is read as its first choice."""
    accept = answers.get(CHANGES, "accept") == "accept"
    hidden = answers.get(HIDDEN, "leave-out") == "take"
    done: list[Paragraph] = []
    joins = False
    for paragraph in paragraphs:
        kept = tuple(p for p in paragraph.pieces if _stands(p, accept=accept, hidden=hidden))
        if joins and done:
            before = done.pop()
            shape = paragraph if not before.pieces else before
            kept = (*before.pieces, *kept)
            made = replace(shape, number=before.number, pieces=kept)
        else:
            made = replace(paragraph, pieces=kept)
        done.append(made)
        mark = paragraph.mark
        joins = (mark.takes_away if accept else mark.adds) or mark == "passing"
    if joins and done and not done[-1].pieces:
        done.pop()
    return done


def _stands(piece: Piece, *, accept: bool, hidden: bool) -> bool:
    if piece.hidden and not hidden:
        return False
    if not piece.change:
        return True
    return piece.change.adds if accept else piece.change.takes_away
