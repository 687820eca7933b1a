"""Patterns for file names as people write them: "(campaign) - (recipient)"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from undersigned.campaign.model import Campaign
from undersigned.campaign.own_fields import fields_of
from undersigned.campaign.records import SENT
from undersigned.export.pattern import DEFAULT
from undersigned.window.names import count

PRESETS = (
    DEFAULT,
    "{recipient} - {campaign}",
    "{number} {recipient}",
    "{campaign} - {recipient} - {date}",
    "{recipient}",
)
_NAMED = re.compile(r"\(([^()]+)\)")
_FIELD = re.compile(r"\{([^{}]+)\}")


def presets(campaign: Campaign) -> tuple[str, ...]:
    """Return the patterns to choose from; where there are several languages, one that tells them apart."""
    several = campaign.languages or any(r.languages for r in campaign.recipients)
    return (*PRESETS, "{campaign} - {recipient} - {language}") if several else PRESETS


def names_for(campaign: Campaign) -> dict[str, str]:
    """Return what a file can be named after: the pattern's own word, and how it is called on the screen."""
    translate = QCoreApplication.translate
    known = {
        "campaign": translate("FileNames", "campaign"),
        "recipient": translate("FileNames", "recipient"),
        "organisation": translate("FileNames", "organisation"),
        "language": translate("FileNames", "language"),
        "date": translate("FileNames", "date"),
        "number": translate("FileNames", "number"),
        "format": translate("FileNames", "format"),
    }
    return known | {f"field.{field}": field.replace("_", " ") for field in fields_of(campaign)}


def correction(campaign: Campaign, letters: Iterable[tuple[str, str]]) -> str:
    """Return what stands behind a corrected copy's name; "(corrected 2)" if one was sent before."""
    marked = QCoreApplication.translate("LettersRoom", "corrected")
    sent = Counter(
        (r.recipient, r.language) for r in campaign.records if r.event == SENT and f"({marked}" in r.file
    )
    most = max((sent[letter] for letter in letters), default=0)
    return f"({marked} {count(most + 1)})" if most else f"({marked})"


def as_written(pattern: str, called: Mapping[str, str]) -> str:
    """Return a pattern with its names in brackets."""
    return (
        _FIELD.sub(lambda found: f"({called.get(found[1], found[1])})", pattern)
        .replace("{{", "{")
        .replace("}}", "}")
    )


def as_pattern(written: str, called: Mapping[str, str]) -> str:
    """Return the pattern that was written; brackets round anything else are just brackets."""
    names = {said.casefold(): name for name, said in called.items()}
    found, last = "", 0
    for named in _NAMED.finditer(written):
        name = names.get(named[1].strip().casefold())
        if name:
            found += _escaped(written[last : named.start()]) + f"{{{name}}}"
            last = named.end()
    return found + _escaped(written[last:])


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
