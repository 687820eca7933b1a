"""A campaign <-> the members of its file: campaign.json, the letter as plain text, assets.

The letter's text is `text.files`' work, plain values `values`', the zip around it all
`archive`'s. What can't be read is refused with its place; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields, replace

from undersigned.campaign.json_lines import line_of
from undersigned.campaign.json_text import as_lines, joined, json_of, read_json, write_pieces
from undersigned.campaign.model import Asset, Campaign
from undersigned.campaign.names import CAMPAIGN, LETTER, SETTINGS, refuse_foreign, refuse_unsafe
from undersigned.campaign.upgrade import header, upgraded
from undersigned.campaign.validity import refuse_invalid
from undersigned.campaign.values import built, plain
from undersigned.document.paper import Paper
from undersigned.errors import UnreadableError
from undersigned.problems import Problem
from undersigned.signatories.model import Arrangement, Roster, Signatory
from undersigned.text.files import read_text, write_text
from undersigned.text.model import LetterText

_ASSETS = "assets/"
_LISTED = "assets"  # the key under which campaign.json lists them
_LONG = ("recipients", "roster")
_written: dict[str, tuple[object, str]] = {}  # of each long part, what was written last, and its JSON
_WHOLE = (Paper, Roster, Arrangement)  # what decides how a page looks is never left to a release's defaults


Lines = Mapping[int, tuple[Signatory, str]]  # JSON of signatories, each with the value, by its identity


def to_members(campaign: Campaign, *, remember: bool = True, lines: Lines | None = None) -> dict[str, bytes]:
    """Return the members of a campaign's file, by name. The same campaign gives the same bytes.

    `remember` keeps the long parts' JSON for the next time; without it none is touched.
    `lines` may hold that of some signatories.

    Raises:
        UnreadableError: the campaign holds what no file can keep.
    """
    listed = [plain(asset, without={"data"}) for asset in campaign.assets]
    values = plain(campaign, whole=_WHOLE, without={"text", "assets", *_LONG})
    first = header()
    content = {**first, **{key: kept for key, kept in values.items() if key not in first}}
    if listed:
        content[_LISTED] = listed
    pieces = {key: json_of(value) for key, value in content.items()}
    for key in _LONG:
        if (value := getattr(campaign, key)) != ():
            pieces[key] = _json_of_long(key, value, lines or {}, remember=remember)
    try:
        words = write_text(campaign.text)
    except UnicodeEncodeError:
        raise UnreadableError("its letter holds half a character, which no file can keep.") from None
    return {
        CAMPAIGN: write_pieces({key: pieces[key] for key in _in_order(pieces)}),
        **words,
        **{_ASSETS + asset.name: asset.data for asset in campaign.assets},
    }


def _in_order(keys: Collection[str]) -> list[str]:
    """Return the keys of campaign.json in the order of the file: the header's, the campaign's, any others."""
    known = [*header(), *(fact.name for fact in fields(Campaign) if fact.name != _LISTED)]
    ordered = [key for key in dict.fromkeys(known) if key in keys]
    return [*ordered, *(key for key in keys if key not in ordered)]


def _json_of_long(key: str, value: object, lines: Lines, *, remember: bool) -> str:
    """Return the JSON of a long part, which seldom changes: typing in the text leaves it the same value."""
    known = _written.get(key)
    if known is None or known[0] is not value:
        if isinstance(value, Roster):
            said = _json_of_roster(value, lines)
        else:
            said = json_of(plain(value, whole=_WHOLE))
        if not remember:
            return said
        known = _written[key] = (value, said)
    return known[1]


def _json_of_roster(roster: Roster, lines: Lines) -> str:
    """Return a roster's JSON, with one line for each signatory: there may be a hundred thousand."""
    rest = plain(roster, whole=_WHOLE, without={"signatories"})
    written = []
    for signatory in roster.signatories:
        known = lines.get(id(signatory))
        written.append(known[1] if known and known[0] is signatory else line_of(signatory))
    signatories = as_lines(written)
    pieces = {"signatories": signatories, **{key: json_of(value) for key, value in rest.items()}}
    return joined(pieces)


def from_members(members: Mapping[str, bytes]) -> Campaign:
    """Return the campaign that these members hold.

    Raises:
        UnreadableError: with the second half of a sentence on what can't be read, and where.
    """
    return opened(members)[0]


def opened(members: Mapping[str, bytes]) -> tuple[Campaign, tuple[Problem, ...]]:
    """Return the campaign that these members hold, and what is wrong in its letter's text."""
    if CAMPAIGN not in members:
        raise UnreadableError("{file} is missing in it.", file=CAMPAIGN)
    content = upgraded(read_json(members[CAMPAIGN], CAMPAIGN))
    refuse_unsafe(members)
    refuse_foreign(members)
    listed = content.pop(_LISTED, [])
    text, problems = _text(members)
    campaign = built(Campaign, content, (CAMPAIGN,), text=text, assets=_assets(listed, members))
    refuse_invalid(campaign)
    return campaign, problems


def _text(members: Mapping[str, bytes]) -> tuple[LetterText, tuple[Problem, ...]]:
    """Read the letter's own members."""
    found = {
        name: data for name, data in members.items() if name != CAMPAIGN and not name.startswith(_ASSETS)
    }
    for name in (LETTER, SETTINGS):
        if name not in found:
            raise UnreadableError("{file} is missing in it.", file=name)
    for name, data in found.items():
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            raise UnreadableError("{file} isn't UTF-8 text.", file=name) from None
    try:
        return read_text(found)
    except RecursionError:
        raise UnreadableError("the letter's text is nested too deep.") from None


def _assets(listed: object, members: Mapping[str, bytes]) -> tuple[Asset, ...]:
    """Return the assets in the order they are listed; files that nobody listed come last."""
    if not isinstance(listed, list):
        raise UnreadableError("{where}: a list was expected.", where=f"{CAMPAIGN}, {_LISTED}")
    left = {
        name.removeprefix(_ASSETS): data for name, data in sorted(members.items()) if name.startswith(_ASSETS)
    }
    found = []
    for number, entry in enumerate(listed, 1):
        where = (CAMPAIGN, _LISTED, f"entry {number}")
        asset = built(Asset, entry, where, data=b"")
        if asset.name not in left:
            raise UnreadableError("{where}: its file is missing.", where=", ".join(where))
        found.append(replace(asset, data=left.pop(asset.name)))
    return (*found, *(Asset(name, data) for name, data in left.items()))
