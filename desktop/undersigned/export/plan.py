"""Which letters there are to export, and the file each is to become.

The names follow from the whole campaign, so that a letter has the same file whether it is
exported alone or with the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from undersigned.campaign.model import Campaign, Recipient
from undersigned.export import names
from undersigned.export.mail import DRAFT
from undersigned.export.pattern import DEFAULT, Pattern, unknown
from undersigned.render.formats import FORMATS

EXTENSIONS = {**{name: form.extension for name, form in FORMATS.items()}, DRAFT: ".eml"}
BUNDLES = {"combined": ("all letters", ".pdf"), "zip": ("letters", ".zip")}


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
            raise unknown("There is no recipient “{given}”.", one, known)
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
            raise unknown(
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
    pattern: str = DEFAULT,
) -> tuple[Planned, ...]:
    """Return the files to write: all letters, or those to these recipients in these languages.

    Raises:
        UsageError: there is no such recipient, language or format, or the pattern is none.
    """
    for one in formats:
        if one not in EXTENSIONS:
            raise unknown("There is no format “{given}”.", one, list(EXTENSIONS))
    formats = tuple(dict.fromkeys(formats))
    stems = file_stems(campaign, formats, pattern, draft=draft)
    return tuple(
        Planned(recipient, language, name, stems[recipient, language, name] + EXTENSIONS[name])
        for recipient, language in letters_of(campaign, recipients, languages)
        for name in formats
    )


def file_stems(
    campaign: Campaign, formats: Sequence[str], pattern: str = DEFAULT, *, draft: bool = False
) -> Mapping[tuple[str, str, str], str]:
    """Return the file name of every letter there can be, without its extension.

    The keys are recipient's id, language, format. The window shows its example by this too.

    Raises:
        UsageError: the pattern is none.
    """
    read = Pattern(pattern, campaign)
    letters = [
        (recipient, language, _tail(campaign, recipient, language, read, draft))
        for recipient in campaign.recipients
        for language in _all_languages(campaign, recipient)
    ]
    found: dict[tuple[str, str, str], str] = {}
    for name in formats:
        if found and not read.tells("format"):
            found |= {(r.id, language, name): found[r.id, language, formats[0]] for r, language, _ in letters}
            continue
        stems = names.different(read.stem(r, language, name, tail) for r, language, tail in letters)
        found |= {(r.id, lang, name): stem for (r, lang, _), stem in zip(letters, stems, strict=True)}
    return found


def every_file(campaign: Campaign, pattern: str = DEFAULT) -> Iterator[str]:
    """Return every file that an export of this campaign by this pattern can write."""
    for draft in (False, True):
        for (_, _, name), stem in file_stems(campaign, tuple(EXTENSIONS), pattern, draft=draft).items():
            yield stem + EXTENSIONS[name]
        yield bundle_file(campaign, *BUNDLES["combined"], draft=draft)
        yield bundle_file(campaign, *BUNDLES["zip"], draft=draft)


def bundle_file(campaign: Campaign, ending: str, extension: str, *, draft: bool = False) -> str:
    """Return the name of one file that holds all letters: "Stop - all letters.pdf"."""
    end = f"{ending} (draft)" if draft else ending
    title = names.cleaned(campaign.title, names.MOST_BYTES - len(f" - {end}{extension}".encode()))
    return names.legal(f"{title} - {end}" if title else end) + extension


def _tail(campaign: Campaign, recipient: Recipient, language: str, pattern: Pattern, draft: bool) -> str:
    """Return what tells a letter apart that its pattern leaves out: its language where needed, a draft."""
    own = language == campaign.text.language and len(_languages(campaign, recipient)) == 1
    tail = "" if own or pattern.tells("language") else f" - {language}"
    return tail + (" (draft)" if draft else "")


def _languages(campaign: Campaign, recipient: Recipient) -> tuple[str, ...]:
    return tuple(dict.fromkeys(recipient.languages)) or (campaign.text.language,)


def _all_languages(campaign: Campaign, recipient: Recipient) -> tuple[str, ...]:
    """Return the languages a letter can be in: without a choice of the recipient's, the campaign's."""
    if recipient.languages:
        return _languages(campaign, recipient)
    return tuple(dict.fromkeys((campaign.text.language, *campaign.languages)))
