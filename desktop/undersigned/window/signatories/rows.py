"""A roster as rows: what each shows in a column, what a search looks at, and what it is sorted by.

Sort keys are bytes, which compare a hundred times faster than words of a language do. They are
remembered for as long as a signatory is the same value.
"""

from __future__ import annotations

import datetime
import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast

from undersigned.campaign.model import Campaign
from undersigned.campaign.signatories import group_headings
from undersigned.language.voice import voice
from undersigned.signatories.model import Arrangement, Order, Signatory, Standing
from undersigned.signatories.order import printed_name
from undersigned.window.signatories import words

PRINTED = ("name", "kind", "group", "country", "person", "title", "signs", "state", "from")
CONTACTS = ("email", "phone", "notes")
ALWAYS = ("name", "signs", "state")
PLAIN = ("name", "country", "person", "title")  # texts of a signatory as they stand there
AS_PRINTED = ""  # no column: the order in which the letters print the names
_STANDINGS = {Standing.SIGNED: b"1", Standing.PENDING: b"2", Standing.WITHDREW: b"3", None: b"4"}


@dataclass(frozen=True)
class Known:
    """What a row shows besides its signatory: what recipients and groups are called, and the order."""

    recipients: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, str] = field(default_factory=dict)
    arrangement: Arrangement = field(default_factory=Arrangement)
    language: str = "en"

    @classmethod
    def of(cls, campaign: Campaign) -> Known:
        """Return what is known of a campaign."""
        return cls(
            {r.id: r.name for r in campaign.recipients},
            group_headings(campaign),
            campaign.roster.arrangement,
            campaign.text.language,
        )


def is_private(column: str) -> bool:
    """Whether nothing of a column is ever printed."""
    return column in CONTACTS or column.startswith("private:")


def may_be_typed(column: str) -> bool:
    """Whether a cell of this column is a text that is typed."""
    return column in PLAIN or column == "group" or is_private(column)


def text_of(signatory: Signatory, column: str, known: Known) -> str:
    """Return what a cell says."""
    if column in PLAIN:
        return str(getattr(signatory, column))
    if column == "kind":
        return words.kind_in_words(signatory.kind)
    if column == "group":
        return known.headings.get(signatory.group, "")
    if column == "signs":
        return words.signs_in_words(signatory.consent, known.recipients)
    if column == "state":
        return words.state_in_words(signatory)
    if column == "from":
        return words.from_in_words(signatory)
    if column in CONTACTS:
        return str(getattr(signatory.private, column))
    return signatory.private.fields.get(column.removeprefix("private:"), "")


def columns_in_use(signatories: Iterable[Signatory]) -> frozenset[str]:
    """Return the columns in which somebody has something; those that always stand there are left out."""
    used: set[str] = set()
    for s in signatories:
        for column in ("kind", "group", "country", "person", "title"):
            if column not in used and getattr(s, column):
                used.add(column)
        if "from" not in used and any(source.table for source in s.sources):
            used.add("from")
        private = s.private
        for column in CONTACTS:
            if column not in used and getattr(private, column):
                used.add(column)
        if private.fields:
            used.update(f"private:{heading}" for heading in private.fields)
    return frozenset(used)


def found_in(signatory: Signatory, known: Known) -> str:
    """Return what a search looks at."""
    s, private = signatory, signatory.private
    parts = [s.name, s.print_as, s.person, s.title, s.affiliation, s.country, s.city, s.url]
    parts += [*s.names.values(), *(source.name for source in s.sources), known.headings.get(s.group, "")]
    parts += [private.email, private.phone, private.notes, *private.fields.values()]
    return "\n".join(filter(None, dict.fromkeys(parts))).casefold()


# ----------------------------------------------------------------- order


def collated(language: str, text: str) -> bytes:
    """Return the language's sort key of a text as bytes that order as it does; empty texts come last."""
    if not text:
        return b"\xff"
    primary, second, third, name = cast("tuple[str, str, str, str]", voice(language).sort_key(text))
    levels = (primary.encode("utf-16-be"), second.encode("utf-16-be"), third.encode("utf-16-be"))
    return b"\0\0\0\0".join((*levels, name.encode("utf-8", "surrogatepass")))


def sort_key(column: str, known: Known, collate: Callable[[str], bytes]) -> Callable[[Signatory], bytes]:
    """Return what to sort rows by; rows with the same key stay in the roster's own order.

    `collate` is `collated` in the language that is known, or remembers what that said.
    """
    if column == AS_PRINTED:
        return _printed_key(known, collate)
    if column == "state":
        return lambda s: _STANDINGS[s.standing()] + _day(s)
    if column == "signs":
        ids = tuple(known.recipients)
        return lambda s: struct.pack(">I", sum(map(s.consent.covers, ids)) ^ 0xFFFFFFFF)
    if column == "group":
        ranks = _ranks(known)
        return lambda s: ranks.get(s.group, b"\xff")
    if column == "from":
        return lambda s: b"".join(_place(s))
    return lambda s: collate(text_of(s, column, known))


def _printed_key(known: Known, collate: Callable[[str], bytes]) -> Callable[[Signatory], bytes]:
    arrangement, language, ranks = known.arrangement, known.language, _ranks(known)
    nowhere = struct.pack(">I", 0)

    def place(s: Signatory) -> bytes:
        behind = b"\1" if arrangement.lead_first and not s.lead else b"\0"
        return ranks.get(s.group, nowhere) + behind

    if arrangement.order is Order.AS_LISTED:
        return place
    if arrangement.order is Order.BY_SIGNING:
        return lambda s: place(s) + _day(s, Standing.SIGNED)
    if arrangement.order is Order.ALPHABETICAL:
        return lambda s: place(s) + collate(printed_name(s, language))
    return lambda s: place(s) + collate(s.country) + b"\0" * 8 + collate(printed_name(s, language))


def _ranks(known: Known) -> dict[str, bytes]:
    return {group.id: struct.pack(">I", n) for n, group in enumerate(known.arrangement.groups, 1)}


def _day(signatory: Signatory, standing: Standing | None = None) -> bytes:
    """Return the day of the last step, or of the first with a standing, as bytes that sort."""
    if standing is None:
        day = signatory.steps[-1].since if signatory.steps else None
    else:
        day = next((s.since for s in signatory.steps if s.standing is standing and s.since), None)
    return struct.pack(">I", (day or datetime.date.min).toordinal())


def _place(signatory: Signatory) -> tuple[bytes, bytes]:
    source = next((s for s in signatory.sources if s.table), None)
    if source is None:
        return b"\xff", b""
    return source.table.casefold().encode("utf-8", "surrogatepass") + b"\0", struct.pack(">I", source.row)


# ----------------------------------------------------------------- what is shown


@dataclass(frozen=True, slots=True)
class Filters:
    """Which rows are shown; None for all of that kind."""

    words: tuple[str, ...] = ()
    state: Standing | None = None
    group: str | None = None
    kind: str | None = None
    table: str | None = None  # of a list they came from; "" for those who were typed
    letter: str | None = None  # who signs, or is to sign, the letter to this recipient
    look: str | None = None  # "repeats" or "troubles"

    @property
    def is_empty(self) -> bool:
        """Whether every row is shown."""
        return self == Filters()

    def accepts(self, s: Signatory) -> bool:
        """Whether a row is shown, as far as its signatory alone says."""
        return (
            (self.state is None or s.standing() is self.state)
            and (self.group is None or s.group == self.group)
            and (self.kind is None or s.kind == self.kind)
            and (self.table is None or self._came_from(s))
            and (
                self.letter is None
                or (s.consent.covers(self.letter) and s.standing() is not Standing.WITHDREW)
            )
        )

    def _came_from(self, s: Signatory) -> bool:
        if self.table:
            return any(source.table == self.table for source in s.sources)
        return not any(source.table for source in s.sources)
