"""A signatory's JSON, on the one line that it has in the file.

It is what `json_text.json_of_line` makes of `values.plain`, written without what lies between:
a long roster has a hundred thousand of them. What is seldom is left to these two.
"""

from __future__ import annotations

import itertools
import operator
from collections.abc import Callable, Mapping
from json.encoder import encode_basestring  # as `json.dumps` writes a text with its letters as they are
from typing import Any

from undersigned.campaign.json_text import json_of_line
from undersigned.campaign.values import EXTRA, is_default, plain, plan_of
from undersigned.signatories.model import (
    Consent,
    Private,
    Scope,
    Signatory,
    SignatoryKind,
    Source,
    Standing,
    Step,
)

_MOST_ROWS = 1_000_000  # a number that needs no second look


def line_of(signatory: Signatory) -> str:
    """Return a signatory's JSON.

    Raises:
        UnreadableError: no file can keep it.
    """
    return _line(signatory)


def _line(value: Any) -> str:
    if getattr(value, EXTRA):
        return json_of_line(plain(value))
    kind: Any = type(value)
    plan = plan_of(kind)
    values = plan.take(value)
    pieces = []
    unusual = map(operator.is_not, values, plan.usual)
    for given, (name, default, fact, is_text) in itertools.compress(zip(values, plan.facts), unusual):  # noqa: B905 - as long as each other
        if is_text:
            if type(given) is not str:
                return json_of_line(plain(value))  # refuses it
            if given != default:
                pieces.append(f'"{name}": {encode_basestring(given)}')
        elif (given or fact.default_factory is not dict) and not is_default(fact, given):
            pieces.append(f'"{name}": {_json(given)}')
    return f"{{{', '.join(pieces)}}}"


def _json(value: Any) -> str:
    writer = _WRITERS.get(type(value))
    return (writer(value) if writer else "") or json_of_line(plain(value))


def _items(value: Any) -> str:
    return f"[{', '.join(map(_json, value))}]"


def _number(value: Any) -> str:
    return str(value) if 0 <= value < _MOST_ROWS else ""


def _of_texts(value: Any) -> str:
    """Return the JSON of a mapping of texts; "" for others."""
    pieces = []
    for key in sorted(value, key=str) if len(value) > 1 else value:
        if not type(key) is type(said := value[key]) is str:
            return ""
        pieces.append(f"{encode_basestring(key)}: {encode_basestring(said)}")
    return f"{{{', '.join(pieces)}}}"


_WRITERS: Mapping[type, Callable[[Any], str]] = {
    **dict.fromkeys((Signatory, Consent, Step, Source, Private), _line),
    **{
        kind: {one: encode_basestring(one.value) for one in kind}.__getitem__
        for kind in (SignatoryKind, Standing, Scope)
    },
    tuple: _items,
    str: encode_basestring,
    dict: _of_texts,
    int: _number,
}
