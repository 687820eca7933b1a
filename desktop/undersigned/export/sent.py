"""Letters that were sent, and letters that were read: what the campaign keeps of them.

Of a sent letter it keeps the bytes, the words and who signed, so that nothing done later
changes what was sent. One that was read counts as read for as long as it would come out the same.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from undersigned import produce
from undersigned.campaign.model import Asset, Campaign, Fingerprint, Record
from undersigned.campaign.records import READ, SENT, rosters_of
from undersigned.disk import read_bounded, sha256_of
from undersigned.errors import NeedsAPersonError, UnreadableError
from undersigned.export.names import cleaned
from undersigned.export.plan import plan
from undersigned.export.records import newest
from undersigned.export.state import Reason, reasons
from undersigned.letter.compose import compose
from undersigned.letter.fingerprint import fingerprint, signatories_of
from undersigned.render.formats import FORMATS
from undersigned.render.plain import paragraphs_of

_MOST_BYTES = 500_000_000
_WORDS = ".txt"


@dataclass(frozen=True, slots=True)
class Copy:
    """One letter as it goes out. `words` is "" where only its file is known."""

    file: str
    format: str
    data: bytes
    words: str
    pages: int
    fingerprint: Fingerprint
    signed_by: tuple[str, ...]


# ----------------------------------------------------------------- what went out


def todays(campaign: Campaign, recipient: str, language: str, format: str = "pdf") -> Copy:  # noqa: A002 - the field's word
    """Return a letter as it would be exported now.

    Raises:
        UsageError: there is no such letter or format.
        NeedsAPersonError: a problem stops it.
    """
    (planned,) = plan(campaign, (recipient,), (language,), (format,))
    prepared = produce.prepare(campaign, recipient, language)
    made = produce.write(campaign, prepared, FORMATS[format])
    if made.made is None:
        first = next(p for p in made.problems if p.stops)
        raise NeedsAPersonError(
            "The letter to {recipient} can't go out yet: {why}",
            fix="Mend it, then mark it as sent.",
            recipient=recipient,
            why=str(first),
        )
    letter = prepared.letter
    said = "\n".join(paragraphs_of(prepared.document))
    pages = made.made.pages
    return Copy(
        planned.file, format, made.made.data, said, pages, fingerprint(letter), signatories_of(letter)
    )


def words_now(campaign: Campaign, recipient: str, language: str) -> str:
    """Return a letter's words as they are now, whatever stops it, a paragraph a line."""
    return "\n".join(paragraphs_of(produce.prepare(campaign, recipient, language).document))


def exported(campaign: Campaign, record: Record, folder: Path) -> Copy:
    """Return a letter as it was exported to this folder, from its file.

    Raises:
        UnreadableError: the file is gone, or somebody changed it.
    """
    path = folder / Path(record.file).name
    data = read_bounded(path, _MOST_BYTES)
    if sha256_of(data) != record.sha256:
        raise UnreadableError(
            "{path} was changed after it was exported, so it can't be kept as what was sent.",
            fix="Export the letter again, and mark that one as sent.",
            path=path,
        )
    signed_by = record.signatories or rosters_of(campaign.records).get(record.fingerprint.roster, ())
    return Copy(record.file, record.format, data, "", record.pages, record.fingerprint, signed_by)


# ----------------------------------------------------------------- sent


def mark_sent(campaign: Campaign, recipient: str, language: str, copy: Copy, on: datetime.date) -> Campaign:
    """Return the campaign that keeps a letter as it was sent on a day.

    The same letter sent again, such as a corrected copy, is kept beside the first.
    """
    extension = Path(copy.file).suffix
    stem = f"sent/{cleaned(recipient, 60) or 'letter'}-{language}-{on.isoformat()}-{sha256_of(copy.data)[:8]}"
    assets = [Asset(stem + extension, copy.data)]
    if copy.words and extension != _WORDS:
        assets.append(Asset(stem + _WORDS, copy.words.encode("utf-8")))
    record = Record(
        recipient,
        language,
        copy.format,
        SENT,
        on.isoformat(),
        copy.file,
        sha256_of(copy.data),
        copy.fingerprint,
        copy.signed_by,
        copy.pages,
        stem + extension,
    )
    campaign = _without(campaign, lambda r: r.event == SENT and r.asset == record.asset)  # marked twice
    names = {asset.name for asset in assets}
    kept = tuple(asset for asset in campaign.assets if asset.name not in names)
    return replace(campaign, assets=(*kept, *assets), records=(*campaign.records, record))


def not_sent(campaign: Campaign, record: Record) -> Campaign:
    """Return the campaign without a letter that was marked as sent by mistake, and without its copy."""
    campaign = _without(campaign, lambda r: r == record)
    if any(r.asset == record.asset for r in campaign.records):
        return campaign
    gone = {record.asset, _words_of(record)}
    return replace(campaign, assets=tuple(a for a in campaign.assets if a.name not in gone))


def sent(campaign: Campaign, recipient: str, language: str) -> Record | None:
    """Return what is kept of a letter as it was sent last."""
    found = [r for r in campaign.records if (r.recipient, r.language, r.event) == (recipient, language, SENT)]
    return max(reversed(found), key=lambda r: r.on, default=None)  # of one day, the one marked last


def since_sent(campaign: Campaign, record: Record) -> tuple[Reason, ...]:
    """Return what is other today in a letter that was sent.

    Raises:
        UndersignedError: it can't be put into words any more.
    """
    signed_by = record.signatories or rosters_of(campaign.records).get(record.fingerprint.roster, ())
    letter = compose(campaign, record.recipient, record.language)
    return reasons(record.fingerprint, signed_by, fingerprint(letter), signatories_of(letter))


def bytes_of(campaign: Campaign, record: Record) -> bytes:
    """Return the file that was sent.

    Raises:
        UnreadableError: the campaign doesn't hold it any more.
    """
    asset = campaign.asset(record.asset)
    if asset is None:
        raise UnreadableError(
            "The letter to {recipient} as it was sent is no longer in this campaign.",
            fix="Look for {file} where it was exported.",
            recipient=record.recipient,
            file=record.file,
        )
    return asset.data


def words_of(campaign: Campaign, record: Record) -> str:
    """Return the words that were sent, a paragraph a line; "" where only the file was kept."""
    asset = campaign.asset(_words_of(record))
    return asset.data.decode("utf-8") if asset is not None else ""


# ----------------------------------------------------------------- read


def mark_read(
    campaign: Campaign, recipient: str, language: str, now_from: Fingerprint, on: datetime.datetime
) -> Campaign:
    """Return the campaign that knows a letter was read as it would come out now."""
    campaign = not_read(campaign, recipient, language)
    moment = f"{on.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}"
    record = Record(recipient, language, "", READ, moment, fingerprint=now_from)
    return replace(campaign, records=(*campaign.records, record))


def not_read(campaign: Campaign, recipient: str, language: str) -> Campaign:
    """Return the campaign in which a letter is still to be read."""
    letter = (recipient, language, READ)
    return _without(campaign, lambda r: (r.recipient, r.language, r.event) == letter)


def read_as(campaign: Campaign) -> dict[tuple[str, str], Fingerprint]:
    """Return what each letter was made from when it was read: by recipient and language."""
    return {(r.recipient, r.language): r.fingerprint for r in campaign.records if r.event == READ}


def last_exported(campaign: Campaign, recipient: str, language: str) -> Record | None:
    """Return the newest export of a letter in any format; of several at once, the PDF."""
    found = [r for (who, tongue, _), r in newest(campaign).items() if (who, tongue) == (recipient, language)]
    return max(found, key=lambda r: (r.on, r.format == "pdf"), default=None)


# ----------------------------------------------------------------- inside


def _without(campaign: Campaign, wanted: Callable[[Record], bool]) -> Campaign:
    return replace(campaign, records=tuple(r for r in campaign.records if not wanted(r)))


def _words_of(record: Record) -> str:
    return str(Path(record.asset).with_suffix(_WORDS).as_posix()) if record.asset else ""
