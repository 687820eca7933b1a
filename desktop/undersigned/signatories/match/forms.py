"""What a name says when it is taken apart: its forms, its acronyms, where it is; and a list's entry."""

from __future__ import annotations

import enum
from typing import NamedTuple


class FormKind(enum.IntEnum):
    """Where a form of a name stands in it."""

    MAIN = 0
    OTHER = 1  # after a slash, or in brackets
    PART = 2  # before a dash, colon or comma, or without its host: "Clinic at Some University"
    TAIL = 3  # after a dash, colon or comma
    SHORT = 4  # the acronym in place of the words it stands for
    FORMER = 5


class Form(NamedTuple):
    """One way in which a name calls its group: words that count, and all words."""

    kind: FormKind
    words: tuple[str, ...]
    whole: tuple[str, ...]
    key: str  # the words that count, run together


class Style(enum.Enum):
    """How a place is put behind a name, which says how far it is a part of it."""

    COMMA = "comma"  # "Name, Country", as lists add it
    BRACKET = "bracket"
    DASH = "dash"  # "Name – Country", as chapters are called
    DOT = "dot"


class Entry(NamedTuple):
    """What a list says of one signatory, as far as it tells who it is."""

    name: str
    country: str = ""
    url: str = ""
    email: str = ""
    affiliation: str = ""
    kind: str = ""  # "person", "organisation" or ""
    acronym: str = ""  # in a column of its own


class Reading(NamedTuple):
    """A name understood. A tuple, as the others here: a long list makes a hundred thousand of each."""

    name: str
    forms: tuple[Form, ...]
    acronyms: frozenset[str]  # that the name gives for itself
    bare: str = ""  # the name, where it may be nothing but an acronym
    lettered: str = ""  # its first word, where that is written as letters that stand for words
    legal: frozenset[str] = frozenset()
    country: str = ""  # put behind the name, or named in it
    place: str = ""  # what is put behind it, plain
    style: Style | None = None
    branch: str = ""  # a place before that one: "Rio" in "Name – Rio, Brazil"
    person: bool = False  # an honorific, post-nominals or a capacity say so
    capitals: bool = False
    strange: bool = False  # letters in brackets that seem not to be made of the name

    @property
    def main(self) -> Form:
        """The name without what comes and goes."""
        return self.forms[0]
