"""What a translator's slip of the pen looks like: a translation held against its source, text against text.

`marks` looks at what has to come through whole: fields, conditions, marks of notes, links, bold, italics.
`signs`, `spaces` and `quotes` look at what the language has in its own way, `words` at the words, `terms` at
those that the glossary has, `debris` at what programs leave. What is found are faults, as composing finds
them: those that stop would print something wrong, the others are worth a look. Nothing is ever changed here.
"""

from __future__ import annotations

import functools

from undersigned.language.plurals import forms
from undersigned.letter.fields import Fault
from undersigned.letter.slips.debris import left_over
from undersigned.letter.slips.marks import lost_marks
from undersigned.letter.slips.quotes import odd_quotes
from undersigned.letter.slips.reading import plain
from undersigned.letter.slips.signs import odd_signs
from undersigned.letter.slips.spaces import odd_spaces
from undersigned.letter.slips.terms import Pair, lost_terms
from undersigned.letter.slips.words import odd_words
from undersigned.text.counted import counted, forms_of

__all__ = ["slips"]


@functools.lru_cache(maxsize=8192)
def slips(
    source: str, text: str, language: str, segment: str = "", terms: tuple[Pair, ...] = ()
) -> tuple[Fault, ...]:
    """Return what is wrong or odd about a translation, what stops first; () for one that is empty.

    Args:
        source: the text it was made for.
        text: the translation.
        language: its language, BCP 47.
        segment: the id of the segment, which may be a part of the frame with habits of its own.
        terms: the terms of the glossary that the source has, and what they are called.
    """
    if not text.strip():
        return ()
    found: list[Fault] = []
    by_count, by_form = counted(source), forms_of(text, language)
    if by_count is not None and by_form is not None:
        last = len(by_form) - 1
        for number, sentence in enumerate(dict.fromkeys(by_form)):
            few = number < last and len(forms(language)[number].counts) < 2
            found += _of_one(by_count.other, sentence, language, segment, few=few)
    else:
        found += _of_one(source, text, language, segment)
    found += lost_terms(text, terms, language)
    once = {(f.kind, str(sorted(f.facts.items()))): f for f in found}
    return tuple(sorted(once.values(), key=lambda fault: fault.severity.value != "error"))


def _of_one(source: str, text: str, language: str, segment: str, *, few: bool = False) -> list[Fault]:
    """Look at one sentence. `few`: it is for one count alone, and may leave the number out."""
    marks = lost_marks(source, text, language)
    if few:
        marks = [f for f in marks if f.kind != "slip-field-missing" or f.facts["name"] != "signatories.count"]
    said, ours = plain(source), plain(text)
    return [
        *marks,
        *(left_over(said, ours, language) if source != text else ()),
        *odd_signs(source, text, language, segment),
        *odd_spaces(source, text, said, ours, language),
        *odd_quotes(said, ours, language),
        *odd_words(source, text, language),
    ]
