"""JSON, strictly: what a campaign file may hold, and nothing that programs read differently.

Refused are doubled keys, numbers that aren't numbers or that lose digits elsewhere, halves of
a character, and depth without measure. Written is one form only: the same value, the same bytes.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from json.encoder import encode_basestring
from typing import NoReturn

from undersigned.campaign.names import shown
from undersigned.errors import UnreadableError

MOST_DEPTH = 40
MOST_NUMBER = 2**53  # beyond it other programs lose digits
_MOST_DIGITS = 30

_QUOTED = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


def read_json(data: bytes, file: str) -> dict[str, object]:
    """Return the object in a member's bytes.

    Raises:
        UnreadableError: names the member, and what is wrong with it.
    """
    try:
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError:
        raise UnreadableError("{file} isn't UTF-8 text.", file=file) from None
    if _depth(data) > MOST_DEPTH:
        raise UnreadableError("{file} is nested too deep.", file=file)
    try:
        found = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole_number,
            parse_float=_number,
            parse_constant=_no_number,
        )
    except json.JSONDecodeError as error:
        raise UnreadableError("{file} is damaged in line {line}.", file=file, line=error.lineno) from None
    except _FaultError as fault:
        raise UnreadableError("{file} holds {what}.", file=file, what=str(fault)) from None
    if not isinstance(found, dict):
        raise UnreadableError("{file} isn't what a campaign holds there.", file=file)
    if b"\\u" in data:  # only an escape can spell one; the bytes are UTF-8
        _refuse_halves(found, file)
    return found


def write_json(value: Mapping[str, object]) -> bytes:
    """Return a value as bytes, its keys in the order they have.

    Raises:
        UnreadableError: it holds something that `read_json` wouldn't read.
    """
    return write_pieces({key: json_of(part) for key, part in value.items()})


def json_of(value: object) -> str:
    """Return a value as it stands in the file, for `write_pieces`.

    Raises:
        UnreadableError: it holds something that `read_json` wouldn't read.
    """
    try:
        return _indented(value, "\n")
    except (ValueError, TypeError, RecursionError):
        raise UnreadableError("it holds a value that no file can keep.") from None


def _indented(value: object, line: str) -> str:
    """Return a value as `json.dumps` does with an indent of one, and long lists of texts in a moment."""
    deeper, inner = line + " ", list[str]()
    if isinstance(value, dict) and value:
        inner = [f"{_key(key)}: {_indented(kept, deeper)}" for key, kept in value.items()]
        return f"{{{deeper}{(',' + deeper).join(inner)}{line}}}"
    if isinstance(value, list | tuple) and value:
        texts = all(type(item) is str for item in value)
        inner = list(map(_text, value)) if texts else [_indented(item, deeper) for item in value]
        return f"[{deeper}{(',' + deeper).join(inner)}{line}]"
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


_text = encode_basestring  # as `json.dumps` writes a text with its letters as they are


def _key(key: object) -> str:
    if type(key) is not str:
        raise TypeError("a key that is no text")
    return _text(key)


def json_of_line(value: object) -> str:
    """Return a value on one line, for `as_lines`.

    Raises:
        UnreadableError: it holds something that `read_json` wouldn't read.
    """
    try:
        return _LINE.encode(value)
    except (ValueError, TypeError, RecursionError):
        raise UnreadableError("it holds a value that no file can keep.") from None


_LINE = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


def as_lines(lines: Iterable[str]) -> str:
    """Return a list of values that are JSON already, a line for each, as long lists stand in the file."""
    inner = ",\n ".join(lines)
    return f"[\n {inner}\n]" if inner else "[]"


def joined(pieces: Mapping[str, str]) -> str:
    """Return an object whose values are JSON already, by key, in this order."""
    if not pieces:
        return "{}"
    inner = ",\n".join(
        # A line feed in JSON is never within a text, so each begins a line that goes one step in.
        f" {json.dumps(key, ensure_ascii=False)}: {piece}".replace("\n", "\n ")
        for key, piece in pieces.items()
    )
    return f"{{\n{inner}\n}}"


def write_pieces(pieces: Mapping[str, str]) -> bytes:
    """Return an object as bytes whose values are JSON already, by key, in this order.

    Raises:
        UnreadableError: a text in it can't be written.
    """
    try:
        return f"{joined(pieces)}\n".encode()
    except UnicodeEncodeError:
        raise UnreadableError("it holds half a character, which no file can keep.") from None


class _FaultError(Exception):
    """What is wrong with a part of the text, as the end of a sentence."""


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        doubled = next(key for key in keys if keys.count(key) > 1)
        raise _FaultError(f"“{shown(doubled)}” twice in one place")
    return found


def _whole_number(digits: str) -> int:
    if len(digits) > _MOST_DIGITS or abs(int(digits)) > MOST_NUMBER:
        raise _FaultError("a number that is too large")
    return int(digits)


def _number(digits: str) -> float:
    found = float(digits)
    if not math.isfinite(found):
        raise _FaultError("a number that is too large")
    return found


def _no_number(name: str) -> NoReturn:
    raise _FaultError(f"{name}, which is no number")


def _depth(data: bytes) -> int:
    """Return how deep brackets are nested, without parsing."""
    deepest = depth = 0
    for bracket in _QUOTED.sub(b"", data).translate(None, _NO_BRACKETS):
        if bracket in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        else:
            depth -= 1
    return deepest


def _refuse_halves(found: object, file: str) -> None:
    """Refuse lone surrogates, which JSON can spell and no text holds."""
    left = [found]
    while left:
        part = left.pop()
        if isinstance(part, str):
            try:
                part.encode("utf-8")
            except UnicodeEncodeError:
                raise UnreadableError("{file} holds half a character.", file=file) from None
        elif isinstance(part, dict):
            left.extend(part)
            left.extend(part.values())
        elif isinstance(part, list):
            left.extend(part)
