"""Signatories and the roster that holds them. Values are frozen; names are kept as written.

Private fields (`Private`) never reach a letter: nothing outside this room and the campaign
file reads them, and the fields a letter may use can't name them.
"""

from __future__ import annotations

import datetime
import enum
import operator
from collections.abc import Mapping
from dataclasses import dataclass, field, fields


class SignatoryKind(enum.StrEnum):
    """What a signatory is. UNKNOWN prints as an organisation does."""

    UNKNOWN = ""
    ORGANISATION = "organisation"
    PERSON = "person"


class Scope(enum.StrEnum):
    """Which letters a signatory agreed to sign."""

    ALL = "all"  # all letters, also to recipients added later
    ALL_OF_TODAY = "all-of-today"  # the letters there were when they agreed, kept in `letters`
    THESE = "these"  # the letters in `letters`, and no other


class Standing(enum.StrEnum):
    """Where a signatory stands. Only those who signed are printed."""

    SIGNED = "signed"
    PENDING = "pending"
    WITHDREW = "withdrew"


# What a list says of a signatory beside its name and kind.
PARTS = ("person", "title", "affiliation", "group", "country", "city", "url", "acronym")


@dataclass(frozen=True, slots=True)
class Consent:
    """What a signatory signs, exactly. `letters` and `but` hold ids of recipients."""

    scope: Scope = Scope.ALL
    letters: tuple[str, ...] = ()
    but: tuple[str, ...] = ()  # taken out of ALL
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)  # unknown keys of this file version

    def covers(self, recipient: str) -> bool:
        """Whether the letter to this recipient is signed."""
        if self.scope is Scope.ALL:
            return recipient not in self.but
        return recipient in self.letters


@dataclass(frozen=True, slots=True)
class Step:
    """From a day on, a signatory stands so. `since` is None where the day isn't known: from the start."""

    standing: Standing
    since: datetime.date | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)  # unknown keys of this file version


@dataclass(frozen=True, slots=True)
class Source:
    """Which row of which list a signatory, or a repeat of one, came from. Rows count from 1."""

    table: str = ""  # the file's name, without its folder
    sheet: str = ""
    row: int = 0
    name: str = ""  # as written there
    # What the row said of parts that are printed, by which an edit by hand is known from what a list said.
    said: Mapping[str, str] = field(default_factory=dict, hash=False)
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)  # unknown keys of this file version


@dataclass(frozen=True, slots=True)
class Private:
    """What is known of a signatory and never printed."""

    email: str = ""
    phone: str = ""
    notes: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)  # further private columns, by heading
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)  # unknown keys of this file version


# What most signatories have: one value for all of them.
ALL_LETTERS = Consent()
SIGNED = (Step(Standing.SIGNED),)
NOTHING_PRIVATE = Private()


@dataclass(frozen=True, slots=True)
class Signatory:
    """One who signs. `name` is printed exactly as it stands here, unless `print_as` says otherwise."""

    id: str
    name: str
    kind: SignatoryKind = SignatoryKind.UNKNOWN
    person: str = ""  # who signs for the organisation, where it prints one
    title: str = ""
    affiliation: str = ""  # of a person; several are parted by "; "
    individual_capacity: bool = False
    group: str = ""  # id of the group it stands under
    country: str = ""
    city: str = ""
    url: str = ""
    acronym: str = (
        ""  # as a list's own column gives it: for telling who is who, printed only as part of a name
    )
    contact: str = ""  # printed, typed by the author on purpose
    print_as: str = ""
    names: Mapping[str, str] = field(default_factory=dict)  # by language
    lead: bool = False
    consent: Consent = ALL_LETTERS
    steps: tuple[Step, ...] = SIGNED  # in the order of their days
    sources: tuple[Source, ...] = ()
    private: Private = NOTHING_PRIVATE
    signature: str = (
        ""  # "" for none, "line" to sign on, or an asset's name: private a signature, else a logo
    )
    extra: Mapping[str, object] = field(default_factory=dict)

    def with_parts(self, **parts: object) -> Signatory:
        """Return it with these parts instead, as `dataclasses.replace` does in twice the time."""
        values = list(_parts_of(self))
        for name, value in parts.items():
            values[_PLACES[name]] = value
        return Signatory(*values)

    def standing(self, as_of: datetime.date | None = None) -> Standing | None:
        """Return how it stood at the end of that day, or stands now; None before its first step."""
        if as_of is None:
            return self.steps[-1].standing if self.steps else None
        known = [s for s in self.steps if s.since is None or s.since <= as_of]
        return known[-1].standing if known else None

    def signs(self, recipient: str, as_of: datetime.date | None = None) -> bool:
        """Whether its name stands under the letter to this recipient."""
        return self.standing(as_of) is Standing.SIGNED and self.consent.covers(recipient)


_PLACES = {part.name: at for at, part in enumerate(fields(Signatory))}
_parts_of = operator.attrgetter(*_PLACES)


class Order(enum.StrEnum):
    """How the names under a letter are sorted, within their groups."""

    AS_LISTED = "as-listed"  # the roster's own order: by hand, or as the lists have it
    BY_SIGNING = "by-signing"  # by the day they signed; those of one day in the roster's own order
    ALPHABETICAL = "alphabetical"  # by the letter's language, articles ignored
    BY_COUNTRY = "by-country"


class RowForm(enum.StrEnum):
    """How one signatory is printed."""

    NAME = "name"
    NAME_COUNTRY_BRACKETS = "name-country-brackets"  # Name (Country)
    NAME_COUNTRY_COMMA = "name-country-comma"  # Name, Country
    NAME_TITLE = "name-title"  # **Name**, title
    BLOCK = "block"  # name, then title, organisation and contact on lines of their own
    CAPACITY = "capacity"  # Name, in an individual capacity (Affiliation)


@dataclass(frozen=True, slots=True)
class Group:
    """A heading in the roster.

    The heading and its note are worded parts of the frame: segments `group-ID` and `group-ID-note`.
    """

    id: str
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the roster is set out under the letters."""

    order: Order = Order.ALPHABETICAL
    form: RowForm = RowForm.NAME
    numbered: bool = False
    lead_first: bool = True
    groups: tuple[Group, ...] = ()  # in the order they are printed; ungrouped names come first
    kept: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # language -> ids, marked, as sorted
    extra: Mapping[str, object] = field(default_factory=dict)


class Verdict(enum.StrEnum):
    """What a person decided about names that may be the same signatory."""

    SAME = "same"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's word on whether these names, as written, are one signatory."""

    names: tuple[str, ...]
    verdict: Verdict
    on: datetime.date | None = None
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ColumnMemory:
    """What the columns of a list were taken as, for the next list of the same shape."""

    headings: tuple[str, ...]
    taken_as: tuple[str, ...]
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)  # unknown keys of this file version


@dataclass(frozen=True, slots=True)
class Roster:
    """The merged list, in its own order, and what was decided about it."""

    signatories: tuple[Signatory, ...] = ()
    arrangement: Arrangement = Arrangement()
    decisions: tuple[Decision, ...] = ()
    columns: tuple[ColumnMemory, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    def under(self, recipient: str, as_of: datetime.date | None = None) -> tuple[Signatory, ...]:
        """Return who signs the letter to this recipient, in the roster's own order."""
        return tuple(s for s in self.signatories if s.signs(recipient, as_of))
