"""Whom a letter is to: address blocks, copies, and the salutation that follows from the data.

All of it is values and never parsed. The wording round them is the frame's, in `compose`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from undersigned.campaign.model import Addressee, Recipient
from undersigned.campaign.own_words import own_name, own_salutation
from undersigned.document.model import Origin, Run
from undersigned.document.paper import Paper
from undersigned.language import tags
from undersigned.language.voice import Greeted, voice
from undersigned.letter.markup import value_words
from undersigned.letter.model import Passage, Words
from undersigned.letter.setting import plain_value
from undersigned.text.model import SegmentKind

_ENDS = (",", ":", ";", "!", ".", "،", "，", "：", "、", "፣")


def name_of(addressee: Addressee, language: str) -> str:
    """Return a person's name as this language writes it."""
    return tags.spoken(addressee.names, language) or addressee.name


def title_of(addressee: Addressee, language: str) -> str:
    """Return a person's title in this language."""
    return tags.spoken(addressee.titles, language) or addressee.title


def honorific_of(addressee: Addressee, language: str) -> str:
    """Return a person's honorific in this language."""
    return tags.spoken(addressee.honorifics, language) or addressee.honorific


# ----------------------------------------------------------------- address blocks


def addresses(recipient: Recipient, language: str, paper: Paper) -> tuple[Passage, ...]:
    """Return one block an addressee; the organisation alone where no addressee is given.

    Addressees below each other at one address share it: it stands under the last of them. Side
    by side, each has the whole.
    """
    if not recipient.addressees:
        name = recipient.organisation or own_name(recipient, language)
        return _block([name], 0)
    blocks: list[Passage] = []
    for index, addressee in enumerate(recipient.addressees):
        below = recipient.addressees[index + 1 : index + 2]
        shared = paper.address_columns == 1 and any(_same_place(addressee, b, recipient) for b in below)
        place = [] if shared else _place_lines(addressee, recipient)
        blocks += _block([*_person_lines(addressee, language), *place], index)
    return tuple(blocks)


def _block(lines: Sequence[str], index: int) -> tuple[Passage, ...]:
    shown = [text for line in lines if (text := plain_value(line).strip())]
    if not shown:
        return ()
    words = (Run("\n".join(shown), field="recipient.addressees"),)
    return (Passage(SegmentKind.FRAME, words, Origin(addressee=index)),)


def _person_lines(addressee: Addressee, language: str) -> Iterator[str]:
    name = " ".join(p for p in (honorific_of(addressee, language), name_of(addressee, language)) if p)
    after = addressee.post_nominals
    if name:
        yield f"{name}{'' if after.startswith(',') or not after else ' '}{after}"
    yield title_of(addressee, language)


def _place_lines(addressee: Addressee, recipient: Recipient) -> list[str]:
    return [addressee.organisation or recipient.organisation, *addressee.address]


def _same_place(one: Addressee, other: Addressee, recipient: Recipient) -> bool:
    lines = _place_lines(one, recipient)
    return any(lines) and lines == _place_lines(other, recipient)


def copies(recipient: Recipient, language: str) -> Words:
    """Return the cc: its label, then who gets a copy, one a line."""
    lines = []
    for addressee in recipient.cc:
        parts = (*_person_lines(addressee, language), addressee.organisation)
        lines.append(", ".join(text for p in parts if (text := " ".join(plain_value(p).split()))))
    lines = [line for line in lines if line]
    if not lines:
        return ()
    label = voice(language).word("cc")
    return (Run(f"{label} "), Run("\n".join(lines), field="recipient.cc"))


# ----------------------------------------------------------------- salutation


def salutation_of(recipient: Recipient, language: str) -> str:
    """Return the salutation: the recipient's own in this language, else what follows from the data."""
    own = own_salutation(recipient, language)
    if own:
        return own if own.endswith(_ENDS) else own + _usual_end(language)
    people = _people(recipient, language)
    if people:
        return voice(language).greet(people)
    offices = [title for a in recipient.addressees if (title := title_of(a, language))]
    if offices:
        return voice(language).greet([Greeted(title) for title in offices])
    name = own_name(recipient, language)
    return voice(language).greet([Greeted(name)] if name[:1].isupper() else ())


def salutation_words(recipient: Recipient, language: str) -> Words:
    """Return the salutation's words: values, printed as they are."""
    return value_words(salutation_of(recipient, language), "recipient.salutation")


def _people(recipient: Recipient, language: str) -> list[Greeted]:
    """Return the persons to greet, all by honorific and surname or all by their whole names.

    A surname that isn't part of the name in this language (its script may be another) isn't said.
    """
    named = [a for a in recipient.addressees if name_of(a, language)]
    formal = all(
        a.surname and a.surname in (tags.spoken(a.names, language) or a.surname) and honorific_of(a, language)
        for a in named
    )
    people = []
    for addressee in named:
        honorific, name = honorific_of(addressee, language), name_of(addressee, language)
        whole = f"{honorific} {name}" if honorific else name
        people.append(Greeted(whole, honorific, addressee.surname if formal else ""))
    return people


def _usual_end(language: str) -> str:
    """Return what a salutation to a person ends with in this language."""
    end = voice(language).greet([Greeted("X")])[-1:]
    return end if end in _ENDS else ""
