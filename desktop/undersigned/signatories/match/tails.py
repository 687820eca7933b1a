"""Take off a name what stands behind its commas, dashes and colons: places, forms, acronyms, taglines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from undersigned.signatories.match import cutting, places
from undersigned.signatories.match.forms import FormKind, Style
from undersigned.signatories.match.parts import Parts
from undersigned.signatories.match.tables import plain, words

_KINDS_OF_PART = frozenset(("project", "group", "team"))
_CHAPTERS = frozenset(("chapter", "section", "branch", "affiliate", "capitulo", "seccion", "filial"))
_HYPHEN = re.compile(r"(?<=\w\w\w)-(?=[A-Z][^-,:]*$)")
_DASH = re.compile(r"\s+-+\s+|\s+-+(?=\w)|(?<=\w)-+\s+|:\s+|\s+:\s*")


def without_commas(text: str, parts: Parts) -> str:
    """Take off legal forms, post-nominals and places from the end; what is left may have two parts."""
    pieces = [piece.strip() for piece in re.split(r"[,、]", text)]
    pieces = [piece for piece in pieces if piece]
    while len(pieces) > 1:
        said = cutting.cut(pieces[-1], whole=True).whole
        if set(said) <= words().legal:
            parts.legal |= set(said)
        elif set(said) <= words().post_nominals or (_degree(pieces[-1]) and len(pieces) > 1):
            parts.person = True
        elif (
            places.is_place(said)
            or (len(pieces[-1]) <= 3 and places.country(pieces[-1]))
            or places.is_letters(pieces[-1])
        ):
            parts.at(said, Style.COMMA)
        else:
            break
        pieces.pop()
    if len(pieces) == 2 and (given := _with_letters(pieces[0], pieces[1], parts)):
        return given
    if len(pieces) == 2 and len(pieces[0]) > 3 and len(pieces[1]) > 3:
        former = words().former.match(plain(pieces[1]))
        if former:
            parts.others.append((FormKind.FORMER, pieces[1][former.start(1) :]))
            return pieces[0]
    if len(pieces) > 1:
        _note_pieces(pieces, parts)
    return ", ".join(pieces) or text


def _with_letters(first: str, second: str, parts: Parts) -> str:
    """Return the name of the two where the other is its letters: "EFG, Example for Good"."""
    for letters, name in ((first, second), (second, first)):
        if (
            cutting.may_be_acronym(letters)
            and not cutting.may_be_acronym(name)
            and is_initials(letters, name)
        ):
            parts.acronyms.append(letters)
            return name
    return ""


def _note_pieces(pieces: list[str], parts: Parts) -> None:
    """Note what a name with commas may be called without what stands behind them."""
    first, second, *more = pieces
    behind = [word for piece in (second, *more) for word in cutting.cut(piece, whole=True).whole]
    if _is_position(second) and _may_be_a_person(first):
        parts.person = True
        parts.others.append((FormKind.PART, first))
    elif more:
        if _hosts(behind) and not _hosts(cutting.cut(first, whole=True).whole):
            parts.others.append((FormKind.PART, first))
    elif (
        len(first) > 3 and len(second) > 3 and not words().parts & set(behind)
    ):  # "University, Faculty of Law"
        parts.others.append((FormKind.PART, first))
        letters = cutting.may_be_acronym(second)
        if letters and is_made_of(second, first):
            parts.acronyms.append(second)
        elif "and" not in behind and not letters:  # no list of several, no larger body
            parts.others.append((FormKind.TAIL, second))


def _may_be_a_person(piece: str) -> bool:
    said = cutting.cut(piece, whole=True).whole
    return 2 <= len(said) <= 5 and words().everyday.isdisjoint(said)


def _is_position(piece: str) -> bool:
    """Whether a piece says what a person is: "Director", "Professor of Law", "Executive Director"."""
    said = cutting.cut(piece, whole=True).whole
    return bool(said) and not words().positions.isdisjoint((said[0], said[-1], *said[1:3]))


def _hosts(said: Sequence[str]) -> bool:
    return any(words().types.get(word) in ("university", "school") for word in said)


def _degree(piece: str) -> bool:
    """Whether a piece is a degree such as "B. Tech (IT)"."""
    return bool(
        re.fullmatch(
            r"(?:[BM]\.? ?(?:Tech|Sc|Eng|Ed|Com|Phil|A|S)|Ph\.? ?D|LL\.? ?[BM]|D\.? ?Phil)\.?", piece.strip()
        )
    )


def without_dashes(text: str, parts: Parts) -> str:
    """Take off a place, letters or a chapter behind a dash or colon; note what else stands there."""
    head, *tails = _DASH.split(text, maxsplit=1)
    if not tails or not head.strip() or not tails[0].strip():
        return _without_hyphened_place(text, parts)
    tail = tails[0]
    said = cutting.cut(tail, whole=True)
    where = _chapter(said.whole) or (said.whole if places.is_place(said.whole) else ())
    if where:
        parts.at(where, Style.DASH)
        return head
    if cutting.may_be_acronym(head) and not cutting.may_be_acronym(tail) and len(said.words) > 1:
        parts.acronyms.append(head)
        if not _begins_small(tail):
            return tail
        parts.others.append((FormKind.PART, head))
        return text
    acronym, _, behind = tail.partition(" ")
    if cutting.may_be_acronym(acronym) and (not behind or places.is_place(said.whole[1:])):
        parts.acronyms.append(acronym)
        if behind:
            parts.at(said.whole[1:], Style.COMMA)
        return head
    parts.others.append((FormKind.PART, head))
    if len(said.words) > 1 and not _begins_small(tail):
        parts.others.append((FormKind.TAIL, tail))
    return text


def _chapter(said: tuple[str, ...]) -> tuple[str, ...]:
    """Return the place of plain words that call a part of a larger body by it: "Oslo and Bergen Chapter"."""
    kinds = words().parts | _KINDS_OF_PART
    left = tuple(word for word in said if word not in kinds and word not in words().small)
    if len(left) == len(said) or not left:
        return ()
    if not places.is_place(left):
        return said if said[-1] in _CHAPTERS else ()
    return left if set(said) - set(left) <= words().small | _CHAPTERS else said


def _without_hyphened_place(text: str, parts: Parts) -> str:
    """Take off a country at the end of a hyphened word: "Rivers Network-Kenya"; "Guinea-Bissau" stays."""
    head, *tails = _HYPHEN.split(text)
    if len(tails) != 1 or " " not in head.strip():
        return text
    said, before = cutting.cut(tails[0], whole=True).whole, cutting.cut(head, whole=True).whole
    if not said or not before or not places.is_place(said) or len(before[-1]) < 4:
        return text
    if (
        places.code(before[-1])
        or places.code(" ".join((before[-1], *said)))
        or before[-1] in words().prefixes
    ):
        return text
    parts.at(said, Style.DASH)
    return head


def _begins_small(text: str) -> bool:
    first = plain(text).split()[:1]
    return bool(first) and first[0] in words().small and first[0] not in words().articles


def is_made_of(acronym: str, text: str) -> bool:
    """Whether the letters of an acronym stand in a name in their order, the first at a word's beginning."""
    return stand_in(cutting.letters_of(acronym), cutting.cut(text, whole=True).whole)


def stand_in(letters: str, named: Sequence[str]) -> bool:
    """Whether letters stand in words in their order, the first at a word's beginning."""
    said = [word for word in named if word != letters]
    wanted = [c for c in letters if c.isalpha()]
    begins = next((i for i, w in enumerate(said) if wanted and w[0] == wanted[0]), -1)
    if begins < 0:
        return False
    rest, at = "".join(said[begins:]), 0
    for letter in wanted:
        at = rest.find(letter, at) + 1
        if not at:
            return False
    return True


def is_initials(acronym: str, text: str) -> bool:
    """Whether an acronym is the first letters of a name's words, with or without small ones."""
    said = cutting.cut(text, whole=True)
    letters = cutting.letters_of(acronym)
    return not {letters, *cutting.counted_out(letters)}.isdisjoint(
        cutting.acronyms_of(said.whole, said.words)
    )


def stands_for(acronym: str, text: str) -> bool:
    """Whether an acronym behind a name could be made from it: they begin alike, or a letter in two fits."""
    said = cutting.cut(text, whole=True)
    built = cutting.initials(said.whole, said.words)
    return plain(acronym) in built or (
        bool(said.words)
        and sum(any(word.startswith(c) for word in said.words) for c in plain(acronym)) > len(acronym) / 2
    )
