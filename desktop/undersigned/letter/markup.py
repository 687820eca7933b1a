"""From a text's tokens and a letter's facts to the words that are printed.

The Markdown was read before any field is filled, so a value can't become markup. What depends on
the text alone is made once. Reading the Markdown is `text.inline`'s, the fields are `fields`', the white
space between pieces is `setting`'s, the numbers of notes are `notes`'.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import NamedTuple

from undersigned.document.model import Run
from undersigned.letter import fields
from undersigned.letter.fields import Budget, Facts, Fault, Piece, Program
from undersigned.letter.model import Words
from undersigned.letter.setting import TAGS, Setting, address_program, is_open, plain_value, source_of
from undersigned.text.inline import MOST_CHARACTERS, Token, TokenKind, parse


class Written(NamedTuple):
    """A text's words, and what is wrong with it. Marks of notes have no number yet."""

    words: Words
    faults: tuple[Fault, ...] = ()


def words(text: str, facts: Facts, budget: Budget) -> Written:
    """Return the words of one segment's text for one letter."""
    known = fixed(text)
    if known is not None:
        return known
    wrong = _faults(text, facts.names)
    tokens, program = parse(text), _program(text)
    pieces, faults = fields.evaluate(program, facts, budget)
    setting = Setting(facts, budget)
    for piece in pieces:
        setting.take(piece, tokens)
    return Written(setting.ended(), _once((*wrong, *faults, *setting.faults)))


def plain_text(words: Words) -> str:
    """Return words without looks and marks, on one line."""
    return " ".join("".join(w.text for w in words if isinstance(w, Run)).split())


def value_words(text: str, field_name: str = "") -> Words:
    """Return a value's words: one run, never parsed; () for an empty one."""
    shown = plain_value(text).strip()
    return (Run(shown, field=field_name),) if shown else ()


def _once(faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    seen = {(f.kind, f.line, str(f.facts)): f for f in faults}
    return tuple(seen.values())


# ----------------------------------------------------------------- what depends on the text alone


@functools.lru_cache(maxsize=4096)
def fixed(text: str) -> Written | None:
    """Return the words of a text without fields, the same in every letter; None where it has some."""
    if len(text) > MOST_CHARACTERS:
        return Written((), (_too_long(len(text)),))
    tokens = parse(text)
    if is_open(tokens) or any(is_open(t.look.link) for t in tokens):
        return None
    setting = Setting(Facts({}, frozenset()), Budget())
    for number in range(len(tokens)):
        setting.take(Piece(number), tokens)
    return Written(setting.ended(), tuple(setting.faults))


@functools.lru_cache(maxsize=4096)
def _program(text: str) -> Program:
    return fields.parsed("".join(source_of(parse(text))))


@functools.lru_cache(maxsize=4096)
def _faults(text: str, names: frozenset[str]) -> tuple[Fault, ...]:
    """Return what is wrong with a text's fields and tags, whatever their values are."""
    tokens = parse(text)
    found = [f for token in tokens for f in _wrong_token(token)]
    if unbalanced := tuple(_unbalanced(tokens)):
        return _once((*found, *unbalanced))
    links = {t.look.link for t in tokens if is_open(t.look.link)}
    programs = [_program(text), *(address_program(link) for link in links)]
    for program in programs:
        found += [*program.faults, *fields.unknown(program, names)]
    return _once(tuple(found))


def _wrong_token(token: Token) -> Iterator[Fault]:
    if token.kind is TokenKind.UNENDED:
        yield Fault(
            "field-unended",
            "A field or tag is opened but never closed: “{start}”.",
            token.line,
            "Close it, or put a backslash before it if it is meant as text.",
            {"start": token.text},
        )
    elif token.kind is TokenKind.TAG and (word := token.text.split(None, 1)[0]) not in TAGS:
        yield Fault(
            "field-not-used",
            "Letters don't use {what} in fields or conditions.",
            token.line,
            "Put a backslash before it if it is meant as text.",
            {"what": f"{{% {word} %}}"},
        )


def _unbalanced(tokens: tuple[Token, ...]) -> Iterator[Fault]:
    """Yield the tags of a text that don't belong to each other."""
    open_tags: list[Token] = []
    for token in tokens:
        word = token.text.split(None, 1)[0] if token.kind is TokenKind.TAG else ""
        if word in ("if", "for"):
            open_tags.append(token)
        elif word in ("elif", "else", "endif", "endfor"):
            wanted = {"endif": ("if",), "endfor": ("for",), "elif": ("if",)}.get(word, ("if", "for"))
            if not open_tags or open_tags[-1].text.split(None, 1)[0] not in wanted:
                yield _lone(
                    token, "{{% {tag} %}} stands without the {{% {other} %}} it belongs to.", wanted[0]
                )
            elif word.startswith("end"):
                open_tags.pop()
    for token in open_tags:
        word = token.text.split(None, 1)[0]
        yield _lone(token, "{{% {tag} %}} is never ended by {{% {other} %}}.", f"end{word}")


def _lone(token: Token, message: str, other: str) -> Fault:
    return Fault(
        "tag-unbalanced",
        message,
        token.line,
        "Each if and each for ends within the same paragraph; or set the tags on lines of their own.",
        {"tag": token.text.split(None, 1)[0], "other": other},
    )


def _too_long(count: int) -> Fault:
    return Fault(
        "text-too-long",
        "This paragraph has {count} characters; more than {most} aren't read.",
        1,
        "Part it into several paragraphs.",
        {"count": count, "most": MOST_CHARACTERS},
    )
