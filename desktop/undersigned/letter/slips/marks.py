"""What has to come through a translation whole: fields, conditions, marks of notes, links, bold, italics."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from undersigned.language import tags
from undersigned.letter.fields import Fault
from undersigned.problems import Severity
from undersigned.text.inline import Token, TokenKind, parse

_INVISIBLE = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]+")
_RAW_FIELD = re.compile(r"\{\{[^{}]*\}\}")
_LOOK = Severity.LOOK
_ITALIC_SCRIPTS = frozenset({"Latn", "Cyrl", "Grek"})


def lost_marks(source: str, text: str, language: str) -> list[Fault]:
    """Return what is lost, foreign, doubled or moved in a translation."""
    theirs, ours = parse(source), parse(text)
    return [
        *_fields(source, text, theirs, ours),
        *_tags(theirs, ours),
        *_notes(theirs, ours),
        *_moved_notes(theirs, ours),
        *_links(theirs, ours),
        *_bold(theirs, ours),
        *(_italics(theirs, ours) if tags.script(language) in _ITALIC_SCRIPTS else ()),
        *_printed(theirs, ours),
    ]


def field_names(tokens: Sequence[Token]) -> list[str]:
    """Return the fields in a text and in the addresses of its links, without spaces."""
    found = [_bare(t.text) for t in tokens if t.kind is TokenKind.FIELD]
    for link, _ in groupby(t.look.link for t in tokens if t.look.link):
        found += [_bare(t.text) for t in link if t.kind is TokenKind.FIELD]
    return found


def _bare(expression: str) -> str:
    return _INVISIBLE.sub("", expression)


def _fields(source: str, text: str, theirs: Sequence[Token], ours: Sequence[Token]) -> Iterator[Fault]:
    wanted, there = Counter(field_names(theirs)), Counter(field_names(ours))
    missing, foreign = list((wanted - there).keys() - there.keys()), list(there.keys() - wanted.keys())
    for name in sorted(foreign):
        near = difflib.get_close_matches(name, missing, n=1, cutoff=0.3)
        meant = near[0] if near else missing[0] if len(missing) == 1 else ""
        yield Fault(
            "slip-field-foreign",
            "The translation has a field “{name}” that the text hasn’t.",
            0,
            "Write “{meant}”: the names of fields are never translated." if meant else "Take it out.",
            {"name": name, "meant": meant},
        )
    for name in sorted(missing):
        yield Fault(
            "slip-field-missing",
            "The field “{name}” is missing in the translation.",
            0,
            "Put it where it belongs, with both pairs of braces.",
            {"name": name},
        )
    for name in sorted(n for n in wanted if there[n] > wanted[n]):
        yield Fault(
            "slip-field-repeated",
            "The field “{name}” stands more often in the translation than in the text.",
            0,
            "Take one out, unless your language needs it.",
            {"name": name},
            _LOOK,
        )
    typed = set(_RAW_FIELD.findall(source))
    for raw in dict.fromkeys(_RAW_FIELD.findall(text)):
        if raw not in typed and _bare(raw) != raw:
            name = _bare(raw).strip("{}")
            yield Fault(
                "slip-field-spaces",
                "There are spaces in the field “{name}”.",
                0,
                "Write it without them.",
                {"name": name},
                _LOOK,
            )
    for token in ours:
        if token.kind is TokenKind.UNENDED:
            yield Fault(
                "slip-field-open",
                "A field in the translation is opened but never closed: “{start}”.",
                0,
                "Close it with two braces.",
                {"start": token.text},
            )


def _tags(theirs: Sequence[Token], ours: Sequence[Token]) -> Iterator[Fault]:
    wanted, there = _expressions(theirs), _expressions(ours)
    if wanted != there:
        lost = ", ".join(f"{{% {tag} %}}" for tag in [*(wanted - there), *(there - wanted)])
        yield Fault(
            "slip-condition",
            "The conditions in the translation aren’t those of the text: {tags}.",
            0,
            "Copy them from the text as they are, and translate what stands between.",
            {"tags": lost},
        )


def _expressions(tokens: Sequence[Token]) -> Counter[str]:
    return Counter(" ".join(t.text.split()) for t in tokens if t.kind is TokenKind.TAG)


def _notes(theirs: Sequence[Token], ours: Sequence[Token]) -> Iterator[Fault]:
    wanted = Counter(t.text for t in theirs if t.kind is TokenKind.NOTE)
    there = Counter(t.text for t in ours if t.kind is TokenKind.NOTE)
    for label in wanted.keys() - there.keys():
        yield Fault(
            "slip-note-missing",
            "The mark of the note “{label}” is missing in the translation.",
            0,
            "Put [^{label}] where the note belongs.",
            {"label": label},
        )
    for label in there.keys() - wanted.keys():
        yield Fault(
            "slip-note-foreign",
            "The translation has a mark of a note “{label}” that the text hasn’t.",
            0,
            "Take it out, or write the label as the text has it.",
            {"label": label},
        )
    for label in (n for n in wanted if there[n] > wanted[n]):
        yield Fault(
            "slip-note-repeated",
            "The mark of the note “{label}” stands more often in the translation than in the text.",
            0,
            "Take one out.",
            {"label": label},
            _LOOK,
        )


def _moved_notes(theirs: Sequence[Token], ours: Sequence[Token]) -> Iterator[Fault]:
    wanted, there = ([t.text for t in tokens if t.kind is TokenKind.NOTE] for tokens in (theirs, ours))
    before, now = ([t.kind is TokenKind.NOTE for t in tokens[:1]] for tokens in (theirs, ours))
    if now > before or (wanted != there and sorted(wanted) == sorted(there)):
        yield Fault(
            "slip-notes-moved",
            "The marks of notes stand elsewhere than in the text.",
            0,
            "See whether each stands behind the words it belongs to.",
            {},
            _LOOK,
        )


def _links(theirs: Sequence[Token], ours: Sequence[Token]) -> Iterator[Fault]:
    wanted, there = list(_addresses(theirs)), list(_addresses(ours))
    missing, foreign = Counter(wanted) - Counter(there), Counter(there) - Counter(wanted)
    for address in missing:
        yield Fault(
            "slip-link-missing",
            "The link to {address} is missing in the translation.",
            0,
            "Put it on the words it belongs to.",
            {"address": address},
            _LOOK,
        )
    for address in foreign:
        yield Fault(
            "slip-link-foreign",
            "The translation links to {address}, and the text doesn’t.",
            0,
            "Compare the two addresses.",
            {"address": address},
            _LOOK,
        )
    if not missing and not foreign and wanted != there:
        yield Fault(
            "slip-links-swapped",
            "The links stand in another order than in the text.",
            0,
            "See whether each is on the right words.",
            {},
            _LOOK,
        )


def _addresses(tokens: Sequence[Token]) -> Iterator[str]:
    for link, _ in groupby(t.look.link for t in tokens):
        if link:
            yield "".join(_bare(f"{{{{{t.text}}}}}") if t.kind is TokenKind.FIELD else t.text for t in link)


def _bold(theirs: Sequence[Token], ours: Sequence[Token]) -> Iterator[Fault]:
    wanted, there = _stretches(theirs, _is_bold), _stretches(ours, _is_bold)
    if wanted > there:
        yield Fault(
            "slip-bold-lost",
            "Words that are bold in the text aren’t in the translation.",
            0,
            "Set the words that answer to them in bold.",
            {},
            _LOOK,
        )
    elif there > wanted:
        yield Fault(
            "slip-bold-more",
            "More words are bold in the translation than in the text.",
            0,
            "Set only those in bold that are bold in the text.",
            {},
            _LOOK,
        )


def _italics(theirs: Sequence[Token], ours: Sequence[Token]) -> Iterator[Fault]:
    wanted, there = _stretches(theirs, _is_italic), _stretches(ours, _is_italic)
    if wanted and not there:
        yield Fault(
            "slip-italic-lost",
            "Words that are in italics in the text aren’t in the translation.",
            0,
            "Set the words that answer to them in italics.",
            {},
            _LOOK,
        )
    elif there and not wanted:
        yield Fault(
            "slip-italic-more",
            "Words are in italics in the translation, and none in the text.",
            0,
            "Set only those in italics that are in italics in the text.",
            {},
            _LOOK,
        )


def _is_bold(token: Token) -> bool:
    return token.look.bold


def _is_italic(token: Token) -> bool:
    return token.look.italic


def _stretches(tokens: Sequence[Token], has_look: Callable[[Token], bool]) -> int:
    shown = (t for t in tokens if t.kind not in (TokenKind.NOTE, TokenKind.TAG))
    return sum(1 for has, _ in groupby(shown, key=has_look) if has)


def _printed(theirs: Sequence[Token], ours: Sequence[Token]) -> Iterator[Fault]:
    """Find signs of markup that are no longer read as such."""
    for sign in ("*", "["):
        said, printed = (
            sum(t.text.count(sign) for t in tokens if t.kind is TokenKind.TEXT) for tokens in (theirs, ours)
        )
        if printed > said:
            yield Fault(
                "slip-markup",
                "A “{sign}” would be printed in the translation.",
                0,
                "Compare the signs around bold words, links and notes with the text: no space stands inside.",
                {"sign": sign},
                _LOOK,
            )
