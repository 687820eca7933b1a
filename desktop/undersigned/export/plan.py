"""Which letters there are to export, and the file each is to become.

The names follow from the whole campaign, so that a letter has the same file whether it is
exported alone or with the others.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import NamedTuple

from undersigned.campaign.model import Campaign, Recipient
from undersigned.errors import UsageError
from undersigned.export import names
from undersigned.render.formats import FORMATS

_TITLE_BYTES = 80  # the recipient's name tells the letters apart, so it gets the rest


class Planned(NamedTuple):
    """One file to write."""

    recipient: str
    language: str
    format: str
    file: str


def letters_of(
    campaign: Campaign, recipients: Sequence[str] = (), languages: Sequence[str] = ()
) -> tuple[tuple[str, str], ...]:
    """Return (recipient's id, language) of each letter, in the campaign's order; () means all.

    Raises:
        UsageError: there is no such recipient, or no letter in such a language.
    """
    known = [r.id for r in campaign.recipients]
    for one in recipients:
        if one not in known:
            raise _unknown("There is no recipient “{given}”.", one, known)
    wanted = {language.casefold() for language in languages}
    chosen = [r for r in campaign.recipients if not recipients or r.id in recipients]
    letters = tuple(
        (r.id, language)
        for r in chosen
        for language in (_all_languages(campaign, r) if wanted else _languages(campaign, r))
        if not wanted or language.casefold() in wanted
    )
    there = {language.casefold() for _, language in letters}
    for language in languages:
        if language.casefold() not in there:
            raise _unknown(
                "None of these letters is in the language “{given}”.",
                language,
                sorted({found for r in chosen for found in _all_languages(campaign, r)}),
            )
    return letters


def plan(
    campaign: Campaign,
    recipients: Sequence[str] = (),
    languages: Sequence[str] = (),
    formats: Sequence[str] = ("pdf",),
    *,
    draft: bool = False,
) -> tuple[Planned, ...]:
    """Return the files to write: all letters, or those to these recipients in these languages.

    Raises:
        UsageError: there is no such recipient, language or format.
    """
    for one in formats:
        if one not in FORMATS:
            raise _unknown("There is no format “{given}”.", one, list(FORMATS))
    stems = _stems(campaign, draft)
    return tuple(
        Planned(recipient, language, name, stems[recipient, language] + FORMATS[name].extension)
        for recipient, language in letters_of(campaign, recipients, languages)
        for name in dict.fromkeys(formats)
    )


def _languages(campaign: Campaign, recipient: Recipient) -> tuple[str, ...]:
    return tuple(dict.fromkeys(recipient.languages)) or (campaign.text.language,)


def _all_languages(campaign: Campaign, recipient: Recipient) -> tuple[str, ...]:
    """Return the languages a letter can be in: without a choice of the recipient's, the campaign's."""
    if recipient.languages:
        return _languages(campaign, recipient)
    return tuple(dict.fromkeys((campaign.text.language, *campaign.languages)))


def _stems(campaign: Campaign, draft: bool) -> dict[tuple[str, str], str]:
    letters = [(r, language) for r in campaign.recipients for language in _all_languages(campaign, r)]
    title = names.legal(campaign.title, _TITLE_BYTES)
    wanted = [_stem(title, r, language, campaign, draft) for r, language in letters]
    found = names.different(wanted)
    return {(r.id, language): stem for (r, language), stem in zip(letters, found, strict=True)}


def _stem(title: str, recipient: Recipient, language: str, campaign: Campaign, draft: bool) -> str:
    tail = (
        ""
        if language == campaign.text.language and len(_languages(campaign, recipient)) == 1
        else f" - {language}"
    )
    tail += " (draft)" if draft else ""
    head = f"{title} - " if title else ""
    room = names.MOST_BYTES - 20 - len(f"{head}{tail}".encode())
    name = names.legal(recipient.name, room) or names.legal(recipient.id, room) or "letter"
    return f"{head}{name}{tail}"


def _unknown(message: str, given: str, known: Sequence[str]) -> UsageError:
    near = difflib.get_close_matches(given, known, 1)
    fix = "Did you mean “{near}”?" if near else "Choose from: {known}."
    shown = ", ".join(known[:12]) + (", …" if len(known) > 12 else "")
    return UsageError(message, fix=fix, given=given, near=near[0] if near else "", known=shown or "(none)")
