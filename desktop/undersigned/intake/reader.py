"""Read a letter that people already have: see what it is, read it apart, understand it."""

from __future__ import annotations

import re

from undersigned import apart
from undersigned.errors import DiedError, TookTooLongError, TookTooMuchMemoryError, UnreadableError
from undersigned.intake.html import read_html
from undersigned.intake.model import MOST_BYTES, Source
from undersigned.intake.plain import read_plain
from undersigned.intake.segments import Block, blocks_of
from undersigned.intake.understood import Understood, understand

SECONDS = 40
MEGABYTES = 1_200
_HTML = re.compile(
    r"\s*(?:<!doctype html|<html|<meta|<body|<p\b|<div|<b\b|<span|<h[1-6]\b|<[uo]l|<table|<!--\s*StartF)",
    re.IGNORECASE,
)


def read_letter(given: bytes | str, name: str = "") -> Understood:
    """Return what a letter is understood as.

    Args:
        given: a Word file's bytes, or what was pasted: HTML, or plain text.
        name: the file's, without its folder, for sentences about it.

    Raises:
        UnreadableError: it isn't a Word file, is protected, damaged, too large, or empty.
    """
    return understand(_read_apart(given, name))


def segments_from_html(html: str) -> tuple[Block, ...]:
    """Return the blocks of pasted HTML: its notes stand last, hidden text is left out.

    Raises:
        UnreadableError: there is too much of it.
    """
    return blocks_of(read_html(html))


def segments_from_text(text: str) -> tuple[Block, ...]:
    """Return the blocks of pasted plain text, its wrapped lines joined and its lists found.

    Raises:
        UnreadableError: there is too much of it.
    """
    if len(text) > MOST_BYTES // 10:
        raise _too_large("")
    return blocks_of(read_plain(text))


def _read_apart(given: bytes | str, name: str) -> Source:
    if len(given) > MOST_BYTES:
        raise _too_large(name)
    if isinstance(given, str) and len(given) < 200_000 and not _HTML.match(given):
        source = read_plain(given, name)
    else:
        try:
            source = apart.run(source_of, given, name, seconds=SECONDS, megabytes=MEGABYTES)
        except (TookTooLongError, TookTooMuchMemoryError) as error:
            raise _too_large(name) from error
        except DiedError as error:
            raise _damaged(name) from error
    if not any(p.text.strip() for p in source.paragraphs):
        raise UnreadableError(
            "{name} has no text.",
            fix="Choose the file with the letter, or paste its text.",
            name=name or "The letter",
        )
    return source


def source_of(given: bytes | str, name: str) -> Source:
    """Return what a file or a paste holds. For a process of its own."""
    if isinstance(given, str):
        return read_html(given, name) if _HTML.match(given) else read_plain(given, name)
    from undersigned.intake.word.reader import read_word

    text = _as_text(given)
    if text is not None:
        return source_of(text, name)
    return read_word(given, name)


def _as_text(data: bytes) -> str | None:
    """Return what is plain text or HTML saved as a file; None for all else."""
    head = data[:4]
    if head.startswith((b"PK", b"\xd0\xcf", b"%PDF", b"{\\rt", b"\xdb\xa5")) or not data.strip():
        return None
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _too_large(name: str) -> UnreadableError:
    return UnreadableError(
        "{name} is larger than a letter can be.",
        fix="Copy the letter's text and paste it instead.",
        name=name or "What was pasted",
    )


def _damaged(name: str) -> UnreadableError:
    return UnreadableError(
        "{name} is damaged: it can't be read as a Word file.",
        fix="Open it in Word and save it again, ask for another copy, or paste the letter's text.",
        name=name or "The file",
    )
