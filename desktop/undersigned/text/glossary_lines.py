"""A language's terms in a letter.toml that a person wrote: changed where they stand, all else as it is typed.

`glossary` reads them and says how they are written in a campaign's file.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from typing import Any

import tomli_w

from undersigned.errors import NeedsAPersonError
from undersigned.text import toml_text
from undersigned.text.glossary import KEY, written_terms
from undersigned.text.model import Term

_HEAD = re.compile(rf"^[ \t]*\[[ \t]*{KEY}[ \t]*\][^\n]*(?:\n|$)", re.MULTILINE)
_STRING = re.compile(r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'', re.DOTALL)


def with_terms_typed(data: bytes, language: str, terms: Iterable[Term]) -> bytes:
    """Return letter.toml with these terms of a language in place of those it has.

    Raises:
        NeedsAPersonError: it is typed in such a way that something else would change with them.
    """
    text = data.decode("utf-8-sig").replace("\r\n", "\n")
    wanted = written_terms(terms).get(language, [])
    made = _changed(text, language, _typed(language, wanted))
    before, after = tomllib.loads(text), _parsed(made)
    known = {tag: those for tag, those in before.pop(KEY, {}).items() if tag != language}
    known |= {language: wanted} if wanted else {}
    if after is None or after.pop(KEY, {}) != known or after != before:
        raise NeedsAPersonError(
            "The glossary of letter.toml holds more than terms, such as remarks, which would be lost.",
            fix="Change it there by hand: under [glossary], the line that begins with {language}.",
            language=language,
        )
    newline = "\r\n" if b"\r\n" in data else "\n"
    return made.replace("\n", newline).encode("utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8")


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        return toml_text.parsed(text)
    except tomllib.TOMLDecodeError:
        return None


def _typed(language: str, terms: list[dict[str, object]]) -> str:
    """Return the line of a language, or its lines where there are several terms; "" for none."""
    if not terms:
        return ""
    key = tomli_w.dumps({language: 0}).partition(" ")[0]
    inline = [_inline(term) for term in terms]
    if len(inline) == 1:
        return f"{key} = [{inline[0]}]\n"
    return f"{key} = [\n{''.join(f'    {term},{chr(10)}' for term in inline)}]\n"


def _inline(term: dict[str, object]) -> str:
    pairs = tomli_w.dumps(term).strip().split("\n")
    return f"{{ {', '.join(pairs)} }}"


def _changed(text: str, language: str, line: str) -> str:
    head = _HEAD.search(text)
    if head is None:
        return f"{text.rstrip()}\n\n[{KEY}]\n{line}" if line else text
    end = head.end()
    for key, start, stop in _entries(text, head.end()):
        if key.strip("\"'") == language:
            kept = "#" in _STRING.sub("", text[start:stop])
            return text if kept else text[:start] + line + text[stop:]
        end = stop
    break_ = "" if text[:end].endswith("\n") else "\n"
    return f"{text[:end]}{break_}{line}{text[end:]}"


def _entries(text: str, at: int) -> Iterator[tuple[str, int, int]]:
    """Yield the keys of a table with where the lines of each begin and end."""
    key = re.compile(r"[ \t]*([A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')[ \t]*=")
    while at < len(text):
        found = key.match(text, at)
        end = _end_of_value(text, found.end()) if found else _end_of_line(text, at)
        if found:
            yield found[1], at, end
        elif text[at:].lstrip(" \t").startswith("["):
            return
        at = end


def _end_of_line(text: str, at: int) -> int:
    return (text.find("\n", at) + 1) or len(text)


def _end_of_value(text: str, at: int) -> int:
    """Return where the line ends on which a value ends that begins here."""
    depth = 0
    while at < len(text):
        string = _STRING.match(text, at)
        if string:
            at = string.end()
            continue
        char = text[at]
        if char == "#":
            at = _end_of_line(text, at) - 1
            char = "\n"
        depth += (char in "[{") - (char in "]}")
        at += 1
        if char == "\n" and depth <= 0:
            break
    return at
