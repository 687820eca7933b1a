"""Fill a new campaign with its template's sample: recipients, roster, letterhead, and the open words.

A sample lies under resources/samples/<template>/: campaign.toml says what it is, and two
tables are taken in just as a person's own would be. All who sign are invented, and every
sample campaign is marked as one. What it says in other languages is `sample_languages`' part.
"""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from undersigned import assets
from undersigned.campaign.model import Accepted, Asset, Campaign, LetterheadChoice
from undersigned.campaign.recipients import take_in as with_recipients
from undersigned.disk import read_bounded
from undersigned.document.paper import PageSize, Paper
from undersigned.errors import UnreadableError
from undersigned.letter import sample_languages
from undersigned.problems import Problem
from undersigned.signatories import merge
from undersigned.tables.reader import Table, read_table
from undersigned.text import toml_text
from undersigned.text.model import FRAME_IDS, LetterText, Segment, SegmentKind

_MOST_BYTES = 2_000_000

Settings = Mapping[str, object]


def folder_of(template: str) -> Path | None:
    """Return where the template's sample lies; None where it has none."""
    folder = assets.resource(f"samples/{template}")
    return folder if (folder / "campaign.toml").is_file() else None


def filled(campaign: Campaign, template: str, title: str = "") -> Campaign:
    """Return the campaign as its template's sample.

    Raises:
        UnreadableError: there is no sample, or a file of it is damaged.
    """
    folder = folder_of(template)
    if folder is None:
        raise UnreadableError("There is no sample for the template {name}.", name=template)
    settings = _settings(folder)
    campaign = replace(
        campaign,
        title=title or str(settings["title"]),
        organisation=str(settings["organisation"]),
        sample=True,
        date=_day(settings.get("date")),
        text=replace(
            _worded(campaign.text, _part(settings, "words")), reply_by=_day(settings.get("reply_by"))
        ),
        paper=_paper(_part(settings, "paper")),
        accepted=tuple(_accepted(entry) for entry in _parts(settings, "accepted")),
    )
    campaign = _with_pictures(campaign, folder, _parts(settings, "pictures"))
    campaign = _with_roster(_with_recipients(campaign, folder, settings), folder, settings)
    return sample_languages.added(campaign, folder / "locale")


def _settings(folder: Path) -> Settings:
    path = folder / "campaign.toml"
    try:
        return toml_text.parsed(read_bounded(path, _MOST_BYTES).decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UnreadableError("The sample {path} is damaged: {why}.", path=path, why=error) from error


def _part(settings: Settings, key: str) -> Settings:
    found = settings.get(key, {})
    return found if isinstance(found, Mapping) else {}


def _parts(settings: Settings, key: str) -> tuple[Settings, ...]:
    found = settings.get(key, [])
    return tuple(p for p in found if isinstance(p, Mapping)) if isinstance(found, list) else ()


def _day(value: object) -> datetime.date | None:
    return value if isinstance(value, datetime.date) else None


def _worded(text: LetterText, words: Settings) -> LetterText:
    """Return the text with these words in place of the template's, by segment id."""
    new = {ident: str(value) for ident, value in words.items()}
    body = tuple(replace(s, text=new.pop(s.id, s.text)) for s in text.segments)
    frame = [replace(s, text=new.pop(s.id, s.text)) for s in text.frame]
    frame += [Segment(ident, SegmentKind.FRAME, value) for ident, value in new.items()]
    if strange := [s.id for s in frame if s.id not in FRAME_IDS and not s.id.startswith("group-")]:
        raise UnreadableError("The sample has words for {ids}, which its letter hasn't.", ids=strange)
    places = {ident: place for place, ident in enumerate(FRAME_IDS)}
    frame.sort(key=lambda s: places.get(s.id, len(places)))
    return replace(text, segments=body, frame=tuple(frame))


def _paper(settings: Settings) -> Paper:
    paper = Paper()
    size = str(settings.get("size", paper.size.name)).upper()
    columns = settings.get("roster_columns", paper.roster_columns)
    side_by_side = settings.get("address_columns", paper.address_columns)
    return replace(
        paper,
        size=PageSize[size],
        roster_columns=columns if isinstance(columns, int) else paper.roster_columns,
        roster_on_new_page=settings.get("roster_on_new_page") is True,
        address_columns=side_by_side if isinstance(side_by_side, int) else paper.address_columns,
    )


def _accepted(entry: Settings) -> Accepted:
    return Accepted(
        kind=str(entry.get("kind", "")),
        segment=str(entry.get("segment", "")),
        recipient=str(entry.get("recipient", "")),
        facts=_part(entry, "facts"),
        reason=str(entry.get("reason", "")),
    )


def _with_pictures(campaign: Campaign, folder: Path, pictures: Iterable[Settings]) -> Campaign:
    kept = tuple(
        Asset(
            str(picture["file"]),
            read_bounded(folder / str(picture["file"]), _MOST_BYTES),
            str(picture["description"]),
        )
        for picture in pictures
    )
    return replace(
        campaign,
        assets=kept,
        letterhead=replace(LetterheadChoice(), pictures=tuple(asset.name for asset in kept)),
    )


def _with_recipients(campaign: Campaign, folder: Path, settings: Settings) -> Campaign:
    table = _table(folder, str(settings["recipients"]))
    campaign, problems = with_recipients(campaign, table)
    _refuse_any(table.name, problems)
    return campaign


def _with_roster(campaign: Campaign, folder: Path, settings: Settings) -> Campaign:
    table = _table(folder, str(settings["signatories"]))
    intake = merge.take_in(campaign.roster, table, {r.id: r.name for r in campaign.recipients})
    _refuse_any(table.name, intake.problems)
    return replace(campaign, roster=intake.roster)


def _table(folder: Path, name: str) -> Table:
    table = read_table(read_bounded(folder / name, _MOST_BYTES), name)
    _refuse_any(name, table.problems)
    return table


def _refuse_any(name: str, problems: Iterable[Problem]) -> None:
    for problem in problems:
        raise UnreadableError(
            "The sample's table {name} can't be taken in: {why}",
            name=name,
            why=problem,
            row=problem.place.row,
        )
