"""Put a text's pieces together as runs, and keep the white space between them in order.

What a condition or an empty field takes out leaves no gap: the spaces round it become one, and an
empty line none. An address is filled and looked at here too. `markup` says what to put together.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

from undersigned.document.model import Inline, Mark, Run
from undersigned.letter import fields
from undersigned.letter.fields import Budget, Facts, Fault, Piece, Program
from undersigned.letter.model import Words
from undersigned.problems import Severity
from undersigned.text.inline import PLAIN, Look, Token, TokenKind

TAGS = frozenset({"if", "elif", "else", "endif", "for", "endfor"})  # all that a letter has a use for
_SCHEME = re.compile(r"(https?|mailto|tel):\S", re.IGNORECASE)
_IN_ADDRESS = "!#$%&'()*+,/:;=?@[]~"  # kept as they are; RFC 3986, 2.2, and "%" of what is already encoded
_CLOSING = tuple(".,)”")  # a space before these, left over by what vanished, goes too
_CONTROLS = {**dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127)), 9: " ", 13: "\n"}
_OPEN = (TokenKind.FIELD, TokenKind.TAG, TokenKind.UNENDED)


@dataclass(slots=True)
class Setting:
    """The words of one text for one letter, growing."""

    facts: Facts
    budget: Budget
    faults: list[Fault] = field(default_factory=list)
    done: list[Inline] = field(default_factory=list)
    look: Look = PLAIN
    link: str = ""
    last: str = "\n"  # the last character of ours; "" after a value or a mark
    gap: bool = True  # whether something may have vanished since then
    line_ended: bool = False  # in the source only

    def take(self, piece: Piece, tokens: tuple[Token, ...]) -> None:
        """Put the next piece at the end: a token of the text, or a value."""
        if piece.mark < 0:
            self._value(piece)
            return
        token = tokens[piece.mark]
        self.gap = self.gap or (piece.mark > 0 and tokens[piece.mark - 1].kind is TokenKind.TAG)
        if token.kind is TokenKind.BREAK:
            self.line_ended = True
            return
        if token.look != self.look:
            self._turn(token.look)
        if token.kind is TokenKind.TEXT:
            self._text(token.text.translate(_CONTROLS))
        elif token.kind is TokenKind.LINE_BREAK:
            self._break()
        elif token.kind is TokenKind.NOTE:
            self._space()
            self.done.append(Mark(token.text, ""))
            self.last, self.gap = "", False

    def ended(self) -> Words:
        """Return the words; () where nothing would be seen of them."""
        while self.done and isinstance(run := self.done[-1], Run) and not run.field:
            text = run.text.rstrip(" \n")
            if text:
                self.done[-1] = run._replace(text=text)
                break
            self.done.pop()
        if any(isinstance(w, Mark) or (isinstance(w, Run) and w.text.strip()) for w in self.done):
            return tuple(self.done)
        return ()

    def _turn(self, look: Look) -> None:
        if look.link != self.look.link:
            self.link = self._address(look.link) if look.link else ""
        self.look = look

    def _text(self, text: str) -> None:
        self._space(text[0])
        if self.gap and self.last in (" ", "\n"):
            text = text.lstrip(" ")
            if text.startswith(_CLOSING) and self.last == " ":
                self._trim()
        elif self.last == "\n":
            text = text.lstrip(" ")
        if text:
            self._put(text)
            self.last, self.gap = text[-1], False

    def _space(self, before: str = "") -> None:
        """Set the space that a line's end in the source stands for; Chinese and Japanese have none."""
        if not self.line_ended:
            return
        self.line_ended = False
        if self.last not in (" ", "\n") and not (
            before and _sets_no_spaces(self.last) and _sets_no_spaces(before)
        ):
            self._put(" ")
            self.last, self.gap = " ", True

    def _break(self) -> None:
        self.line_ended = False
        self._trim()
        if self.last != "\n":
            self._put("\n")
            self.last, self.gap = "\n", True

    def _value(self, piece: Piece) -> None:
        text = plain_value(piece.text)
        if not text.strip():
            self.gap = True
            return
        self._space()
        look = self.look
        self.done.append(Run(text, look.bold, look.italic, self.link, "", piece.field or "condition"))
        self.last, self.gap = "", False

    def _put(self, text: str) -> None:
        bold, italic, _ = self.look
        before = self.done[-1] if self.done else None
        if isinstance(before, Run) and before[1:] == (bold, italic, self.link, "", ""):
            self.done[-1] = before._replace(text=before.text + text)
        else:
            self.done.append(Run(text, bold, italic, self.link))

    def _trim(self) -> None:
        """Take spaces of ours off the end."""
        while self.last == " " and isinstance(run := self.done[-1], Run):
            text = run.text.rstrip(" ")
            if text:
                self.done[-1] = run._replace(text=text)
                self.last = text[-1]
                return
            self.done.pop()
            before = self.done[-1] if self.done else None
            ours = isinstance(before, Run) and not before.field
            self.last = before.text[-1] if isinstance(before, Run) and ours else "" if before else "\n"

    def _address(self, link: tuple[Token, ...]) -> str:
        """Return a link's address, filled; "" for one that a letter can't have, which is a fault."""
        if is_open(link):
            pieces, faults = fields.evaluate(address_program(link), self.facts, self.budget)
            self.faults += faults
            address = "".join(
                link[p.mark].text if p.mark >= 0 else p.text for p in pieces if not _is_look(p, link)
            )
        else:
            address = "".join(part.text for part in link)
        address = address.strip()
        if address and not _SCHEME.match(address):
            self.faults.append(_refused(address, link[0].line))
            return ""
        return quote(address, safe=_IN_ADDRESS)


def plain_value(text: str) -> str:
    """Return a value as it is printed: as it is, but for characters that can't be."""
    return text.replace("\r\n", "\n").translate(_CONTROLS)


def source_of(tokens: tuple[Token, ...]) -> Iterator[str]:
    """Yield what Jinja is to parse: fields and tags; the number of its token stands for all else."""
    for number, token in enumerate(tokens):
        if token.kind is TokenKind.TAG:
            if token.text.split(None, 1)[0] in TAGS:
                yield f"{{% {token.text} %}}"
            continue
        yield f"{fields.MARK}{number}{fields.MARK}"
        if token.kind is TokenKind.FIELD:
            yield f"{{{{ {token.text} }}}}"
        elif token.kind in (TokenKind.BREAK, TokenKind.LINE_BREAK):
            yield "\n"


@functools.lru_cache(maxsize=4096)
def address_program(link: tuple[Token, ...]) -> Program:
    """Return the program of an address with fields."""
    return fields.parsed("".join(source_of(link)))


def is_open(tokens: tuple[Token, ...]) -> bool:
    """Whether some of this depends on the letter's facts."""
    return any(t.kind in _OPEN for t in tokens)


def _is_look(piece: Piece, link: tuple[Token, ...]) -> bool:
    """Whether this is only the mark before a field's value."""
    return piece.mark >= 0 and link[piece.mark].kind is not TokenKind.TEXT


def _refused(address: str, line: int) -> Fault:
    return Fault(
        "link-refused",
        "The link to “{address}” leads nowhere, so it is printed as text.",
        line,
        "Begin the address with https://, http://, mailto: or tel:.",
        {"address": address[:200]},
        Severity.LOOK,
    )


def _sets_no_spaces(text: str) -> bool:
    """Whether a character is of a script that sets no spaces between words; Korean sets them."""
    character = text[-1:]
    if not character or unicodedata.east_asian_width(character) not in "WF":
        return False
    return not ("\uac00" <= character <= "\ud7af" or unicodedata.category(character) == "So")
