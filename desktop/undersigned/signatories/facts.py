"""What a row's cells say of who signs: an organisation, a person, or a person for an organisation."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from undersigned.signatories import answers
from undersigned.signatories.model import SignatoryKind
from undersigned.tables.headings import folded

_AS_THEY_ARE = frozenset({"title", "country", "city", "url", "acronym"})
_OF_PERSONS = frozenset(("person", "first_name", "last_name", "affiliation", "kind", "group"))
_CALLING_PERSONS = frozenset(("person", "name", "first_name", "last_name"))
_NO_NAME = 30  # characters of the longest way to say that there is no organisation, and some more


@functools.lru_cache(maxsize=2000)
def kind_named(text: str) -> SignatoryKind:
    """Return the kind a cell or a group's heading names; UNKNOWN where it is about both, or neither."""
    words = set(folded(text).split())
    persons, organisations = (bool(words & answers.words("kind", k)) for k in ("person", "organisation"))
    if persons == organisations:
        return SignatoryKind.UNKNOWN
    return SignatoryKind.PERSON if persons else SignatoryKind.ORGANISATION


def without_organisation(cells: dict[str, str]) -> str:
    """Take out an organisation that says there is none, where a person signs; return what it said."""
    if _CALLING_PERSONS.isdisjoint(cells) or not any(map(cells.get, _CALLING_PERSONS)):
        return ""
    said = cells.get("organisation", "")
    if not said or len(said) > _NO_NAME or answers.means("organisation", said) != "none":
        return ""
    return cells.pop("organisation")


def facts_of(cells: Mapping[str, str]) -> dict[str, Any]:
    """Return who signs, as fields of a signatory: an organisation before the person who signs for it."""
    facts: dict[str, Any] = {part: text for part, text in cells.items() if part in _AS_THEY_ARE}
    organisation, plain = cells.get("organisation", ""), cells.get("name", "")
    if _OF_PERSONS.isdisjoint(cells) and not (organisation and plain):  # as in most long lists
        facts["name"] = organisation or plain
        facts["kind"] = SignatoryKind.ORGANISATION if organisation else SignatoryKind.UNKNOWN
        return facts
    person = cells.get("person", "")
    if not person:
        person = " ".join(filter(None, (cells.get("first_name", ""), cells.get("last_name", ""))))
    said_kind = kind_named(cells["kind"]) if "kind" in cells else SignatoryKind.UNKNOWN
    kind = said_kind or kind_named(cells.get("group", ""))
    affiliation = cells.get("affiliation", "")
    if organisation and person and said_kind is SignatoryKind.PERSON:
        name, kind, person, affiliation = person, SignatoryKind.PERSON, "", affiliation or organisation
    elif organisation:
        name, kind = organisation, SignatoryKind.ORGANISATION
        person = person or plain
    elif plain:
        name = plain
    else:
        name, kind, person = person, SignatoryKind.PERSON, ""
    facts["name"], facts["kind"] = name, kind
    if person and person != name:
        facts["person"] = person
    if affiliation:
        facts["affiliation"] = affiliation
    return facts
