"""How lists and letters are told in words: which letters somebody signs, what a part is called."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from undersigned.problems import Problem
from undersigned.signatories.model import Consent, Scope
from undersigned.window import dialogs
from undersigned.window.names import count, isolated

translate = QCoreApplication.translate
_FEW = 3  # letters told by name


def letters(consent: Consent, recipients: Mapping[str, str]) -> str:
    """Return which letters are signed: "All 40", "38: not Amazon, Meta", "Only Google"."""
    known = [r for r in recipients if consent.covers(r)]
    missing = [r for r in recipients if r not in known]
    if consent.scope is Scope.ALL and not consent.but:
        return translate("Import", "All, also future ones")
    if not known:
        return translate("Import", "None yet")
    if not missing:
        return translate("Import", "All %n", "", len(known))
    if len(missing) <= _FEW and len(missing) < len(known):
        return translate("Import", "{count}: not {names}").format(
            count=count(len(known)), names=_named(missing, recipients)
        )
    if len(known) <= _FEW:
        return translate("Import", "Only {names}").format(names=_named(known, recipients))
    return translate("Import", "{count} of {all}").format(count=count(len(known)), all=count(len(recipients)))


def _named(ids: list[str], recipients: Mapping[str, str]) -> str:
    return ", ".join(isolated(recipients[ident]) for ident in ids)


def part(what: str) -> str:
    """Return what a part of a signatory is called."""
    return {
        "name": translate("Import", "Name"),
        "kind": translate("Import", "Kind"),
        "person": translate("Import", "Person who signs"),
        "title": translate("Import", "Title"),
        "affiliation": translate("Import", "Affiliation"),
        "group": translate("Import", "Group"),
        "country": translate("Import", "Country"),
        "city": translate("Import", "City"),
        "url": translate("Import", "Web address"),
        "standing": translate("Import", "State"),
        "e-mail address": translate("Import", "E-mail"),
        "phone number": translate("Import", "Phone"),
        "note": translate("Import", "Note"),
    }.get(what, what)


def value(text: str) -> str:
    """Return a value of a part as people read it."""
    return {
        "": translate("Import", "nothing"),
        "signed": translate("Import", "signed"),
        "pending": translate("Import", "pending"),
        "withdrew": translate("Import", "withdrew"),
        "added": translate("Import", "added"),
    }.get(text) or isolated(text)


def meanings() -> tuple[tuple[str, str], ...]:
    """Return what a column can be taken as, with its words, in the order of a list to choose from."""
    return (
        ("", translate("Import", "Leave out")),
        ("name", translate("Import", "Name, printed")),
        ("organisation", translate("Import", "Organization, printed")),
        ("person", translate("Import", "Person who signs")),
        ("first_name", translate("Import", "Given name")),
        ("last_name", translate("Import", "Surname")),
        ("title", translate("Import", "Title")),
        ("affiliation", translate("Import", "Affiliation")),
        ("group", translate("Import", "Group in the list")),
        ("country", translate("Import", "Country")),
        ("city", translate("Import", "City")),
        ("url", translate("Import", "Web address")),
        ("kind", translate("Import", "Kind: organization or person")),
        ("signs", translate("Import", "Signs which letters")),
        ("status", translate("Import", "Signed, pending or withdrew")),
        ("timestamp", translate("Import", "Day of signing")),
        ("acronym", translate("Import", "Short form, never printed")),
        ("email", translate("Import", "E-mail, never printed")),
        ("phone", translate("Import", "Phone, never printed")),
        ("notes", translate("Import", "Notes, never printed")),
        ("private", translate("Import", "Keep it, never printed")),
    )


def problem(found: Problem) -> str:
    """Return a problem's sentence and what to do, in the window's language."""
    facts = dict(found.facts)
    return dialogs.said(found.message, facts)


def advice(found: Problem) -> str:
    """Return what to do about a problem; nothing where that is a word for the command."""
    return "" if "--" in found.fix else dialogs.said(found.fix, dict(found.facts))
