"""The files that translators get and send back: one module a format, one line in this table."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded
from undersigned.errors import UnreadableError, UsageError
from undersigned.language import tags
from undersigned.language.po import read_header, read_po, write_po
from undersigned.text.files import numbered
from undersigned.translations.catalogue import entries, header
from undersigned.translations.handout.writing import write_handout
from undersigned.translations.lines import entries_of
from undersigned.translations.taken import Given

MOST_BYTES = 20_000_000
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


class Format(NamedTuple):
    """How a campaign's texts in one language become a file. `suffix` is its name's end: ".po"."""

    suffix: str
    write: Callable[[Campaign, str], bytes]


def write_catalogue(campaign: Campaign, language: str) -> bytes:
    """Return a language's texts as a PO file."""
    return write_po(entries(campaign, language), language, header=header(campaign))


def _write_xliff(campaign: Campaign, language: str) -> bytes:
    from undersigned.translations.xliff import write_1_2  # lxml is slow to load

    return write_1_2(campaign, language)


def _write_xliff2(campaign: Campaign, language: str) -> bytes:
    from undersigned.translations.xliff import write_2_0

    return write_2_0(campaign, language)


FORMATS: dict[str, Format] = {
    "po": Format(".po", write_catalogue),
    "xliff": Format(".xlf", _write_xliff),
    "xliff2": Format(".xliff", _write_xliff2),
    "docx": Format(".docx", write_handout),
}


def write(campaign: Campaign, language: str, kind: str) -> bytes:
    """Return a language's texts as a file of this kind, the same as once the campaign is saved."""
    return FORMATS[kind].write(replace(campaign, text=numbered(campaign.text)), language)


def read(path: Path, campaign: Campaign, language: str = "") -> Given:
    """Read what a translator sent, whatever its format.

    Args:
        path: the file.
        campaign: whose letter it translates.
        language: its language, where the file's own word isn't to be believed; "" to find it out.

    Raises:
        UnreadableError: it can't be read.
        UsageError: it can't be told which language it is in.
    """
    data = read_bounded(path, MOST_BYTES)
    if not data.strip():
        raise UnreadableError("{path} is empty.", fix="Ask for the file again.", path=path)
    if data.startswith((b"PK", b"\xd0\xcf")):
        from undersigned.translations.handout.reading import read_handout

        back = read_handout(data, path.name)
        told = _language(path, campaign, language, back.language)
        return Given(path.name, told, entries_of(back.rows, campaign, told), back.terms, back.language)
    head = _beginning(data)
    if head.startswith("<"):
        from undersigned.translations.xliff import read as read_xliff

        said, sent = read_xliff(data, path.name)
        told = _language(path, campaign, language, said)
        return Given(path.name, told, entries_of(sent, campaign, told), says=said)
    if "msgid" not in head and b"msgid" not in data:
        raise UnreadableError(
            "{path} is no file that translators send back: a Word, PO or XLIFF file.",
            fix="Ask for the file in the form in which it was handed out.",
            path=path,
        )
    try:
        said = read_header(data, language or "en").get("Language", "")
        told = _language(path, campaign, language, said)
        return Given(path.name, told, read_po(data, told), says=said)
    except UnreadableError as error:
        raise UnreadableError(
            "{path} can’t be read: line {line} is not as a PO file has it,"
            " perhaps a quotation mark is missing.",
            fix="Open it in a translation program such as Poedit, mend line {line}, and save it.",
            path=path,
            line=error.facts.get("line", 1),
        ) from error


def _beginning(data: bytes) -> str:
    """Return a file's first characters, in whatever Unicode it is."""
    sixteen = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = data[:8_000].decode("utf-16" if sixteen else "utf-8-sig", "ignore")
    return text.lstrip()


def _language(path: Path, campaign: Campaign, given: str, said: str) -> str:
    """Return the language of a file: what was said, what it says, what its name says."""
    for word in (given, said, path.stem.rpartition(".")[2], path.stem):
        tag = word.strip().replace("_", "-")
        if _TAG.fullmatch(tag) and tags.is_known(tag) and (word in (given, said) or _is_known(tag)):
            break
    else:
        raise UsageError(
            "It can’t be told which language {path} is in.",
            fix="Say it with --language, such as --language es.",
            path=path,
        )
    if tag == campaign.text.language:
        raise UsageError(
            "{path} is in {language}, the language the letter is written in.",
            fix="Say its language with --language, if that is wrong.",
            path=path,
            language=tag,
        )
    return tag if given else _as_campaign_has_it(tag, campaign)


def _is_known(tag: str) -> bool:
    """Whether a word from a file's name is a language: "es" is, "letter" isn't."""
    return tags.script(tag) != ""


def _as_campaign_has_it(tag: str, campaign: Campaign) -> str:
    from undersigned.translations.units import languages

    return next((known for known in languages(campaign) if known.lower() == tag.lower()), tag)
