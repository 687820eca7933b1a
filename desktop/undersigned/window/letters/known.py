"""What is known of each letter: how it would come out now, beside what was exported, read and sent."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from undersigned.campaign.model import Campaign, Record
from undersigned.campaign.records import SENT, rosters_of
from undersigned.export.records import newest
from undersigned.export.sent import read_as
from undersigned.export.state import Reason, reasons
from undersigned.proof.answers import Standing

Letter = tuple[str, str]  # recipient's id, language


class Read(enum.Enum):
    """Whether a letter was read as it would come out now."""

    NOT = "not"
    YES = "yes"
    BEFORE = "before"  # it has changed since


@dataclass(frozen=True, slots=True)
class Known:
    """One letter. Without a standing it isn't known yet how it would come out."""

    recipient: str
    language: str
    name: str
    standing: Standing | None = None
    exported: Record | None = None  # the newest file, in whatever format
    why: tuple[Reason, ...] = ()  # it isn't up to date
    sent: Record | None = None
    since_sent: tuple[Reason, ...] = ()  # what is other today
    read: Read = Read.NOT

    @property
    def letter(self) -> Letter:
        """Which letter it is."""
        return self.recipient, self.language

    @property
    def stops(self) -> bool:
        """Whether something keeps it from going out."""
        return self.standing is not None and bool(self.standing.stops or self.standing.error)

    @property
    def is_unfinished(self) -> bool:
        """Whether it isn't fully translated, or no longer as the text stands."""
        return self.standing is not None and self.standing.untranslated > 0

    @property
    def is_out_of_date(self) -> bool:
        """Whether the exported file isn't what one would export now."""
        return self.exported is not None and bool(self.why)

    @property
    def is_to_export(self) -> bool:
        """Whether it was never exported, or not as it is now."""
        return self.exported is None or bool(self.why)


class Show(enum.Enum):
    """Which letters a table shows."""

    ALL = "all"
    TO_FIX = "to fix"
    TO_EXPORT = "to export"
    OUT_OF_DATE = "out of date"
    UNREAD = "unread"
    SENT = "sent"


def is_shown(known: Known, show: Show) -> bool:
    """Whether a letter is among those to show."""
    return _WHETHER[show](known)


_WHETHER: Mapping[Show, Callable[[Known], bool]] = {
    Show.ALL: lambda known: True,
    Show.TO_FIX: lambda known: known.stops,
    Show.TO_EXPORT: lambda known: known.exported is None,
    Show.OUT_OF_DATE: lambda known: known.is_out_of_date,
    Show.UNREAD: lambda known: known.read is not Read.YES,
    Show.SENT: lambda known: known.sent is not None,
}


def all_known(
    campaign: Campaign, standings: Mapping[Letter, Standing], letters: Iterable[Letter]
) -> Iterator[Known]:
    """Yield what is known of each of these letters."""
    exported = _newest(campaign)
    rosters = rosters_of(campaign.records)
    read = read_as(campaign)
    sent: dict[Letter, Record] = {}
    for record in campaign.records:
        key = (record.recipient, record.language)
        if record.event == SENT and (key not in sent or sent[key].on <= record.on):
            sent[key] = record
    names = {r.id: r.name for r in campaign.recipients}
    for letter in letters:
        standing, out, kept = standings.get(letter), exported.get(letter), sent.get(letter)
        yield Known(
            *letter,
            names[letter[0]],
            standing,
            out,
            _why(out, standing, rosters),
            kept,
            _why(kept, standing, rosters),
            _read(read.get(letter), standing),
        )


def _newest(campaign: Campaign) -> dict[Letter, Record]:
    """Return the newest export of each letter; of several at once, the PDF."""
    found: dict[Letter, Record] = {}
    for (recipient, language, _), record in newest(campaign).items():
        known = found.get((recipient, language))
        if known is None or (known.on, known.format == "pdf") <= (record.on, record.format == "pdf"):
            found[recipient, language] = record
    return found


def _why(
    record: Record | None, standing: Standing | None, rosters: Mapping[str, tuple[str, ...]]
) -> tuple[Reason, ...]:
    if record is None or standing is None or standing.error is not None:
        return ()
    signed_by = record.signatories or rosters.get(record.fingerprint.roster, ())
    return reasons(record.fingerprint, signed_by, standing.fingerprint, standing.signed_by)


def _read(made_from: object, standing: Standing | None) -> Read:
    if made_from is None or standing is None:
        return Read.NOT
    return Read.YES if made_from == standing.fingerprint else Read.BEFORE
