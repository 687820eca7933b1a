"""A sample's part in other languages: its own words, and what its recipients are called there.

Under the sample's locale/, <language>.po translates the words that campaign.toml puts in place
of the template's, and <language>.toml names the recipients, by id. Whose letters are written in
which language is left to the person who tries the sample.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.disk import read_bounded
from undersigned.errors import UnreadableError
from undersigned.language.po import read_po
from undersigned.text import toml_text
from undersigned.text.model import Translation

_MOST_BYTES = 2_000_000

Names = Mapping[str, object]


def added(campaign: Campaign, folder: Path) -> Campaign:
    """Return the campaign with what this folder says in other languages; it needn't exist.

    Raises:
        UnreadableError: a file of it is damaged.
    """
    for path in sorted(folder.glob("*.po")):
        campaign = _translated(campaign, tuple(_translations(path)))
    for path in sorted(folder.glob("*.toml")):
        named = _named(path)
        recipients = (_called(r, path.stem, _part(named, r.id)) for r in campaign.recipients)
        campaign = replace(campaign, recipients=tuple(recipients))
    return campaign


def _translated(campaign: Campaign, new: tuple[Translation, ...]) -> Campaign:
    """Return the campaign with these translations in place of the template's of the same texts."""
    keys = {(t.segment, t.wording, t.language) for t in new}
    kept = (t for t in campaign.text.translations if (t.segment, t.wording, t.language) not in keys)
    ordered = sorted((*kept, *new), key=lambda t: t.language)  # as a file of them is read
    return replace(campaign, text=replace(campaign.text, translations=tuple(ordered)))


def _translations(path: Path) -> Iterator[Translation]:
    for entry in read_po(read_bounded(path, _MOST_BYTES), path.stem):
        yield Translation(entry.segment, entry.wording, path.stem, entry.text, entry.source)


def _named(path: Path) -> Names:
    try:
        return toml_text.parsed(read_bounded(path, _MOST_BYTES).decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UnreadableError("The sample {path} is damaged: {why}.", path=path, why=error) from error


def _called(recipient: Recipient, language: str, names: Names) -> Recipient:
    """Return the recipient with its names in this language."""
    if not names:
        return recipient
    name, fields = names.get("name"), _part(names, "fields")
    return replace(
        recipient,
        names={**recipient.names, language: name} if isinstance(name, str) else recipient.names,
        fields_in={**recipient.fields_in, language: {k: str(v) for k, v in fields.items()}}
        if fields
        else recipient.fields_in,
        addressees=_people(recipient.addressees, language, names.get("addressees")),
        cc=_people(recipient.cc, language, names.get("cc")),
    )


def _people(people: tuple[Addressee, ...], language: str, names: object) -> tuple[Addressee, ...]:
    """Return these people with their names there; the list names them in their order."""
    if not isinstance(names, list):
        return people
    return tuple(_person(p, language, n) for p, n in zip(people, names, strict=True))


def _person(person: Addressee, language: str, names: Names) -> Addressee:
    def put(known: Mapping[str, str], key: str) -> Mapping[str, str]:
        return {**known, language: str(names[key])} if key in names else known

    return replace(
        person,
        names=put(person.names, "name"),
        titles=put(person.titles, "title"),
        honorifics=put(person.honorifics, "honorific"),
    )


def _part(settings: Names, key: str) -> Names:
    found = settings.get(key, {})
    return found if isinstance(found, Mapping) else {}
