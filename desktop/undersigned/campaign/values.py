"""Frozen dataclasses <-> the plain values that JSON has, by their type hints.

One converter for all of the model: a field that is added there is read and written without a
line here. Values that a field has anyway are left out; keys that nobody knows go to `extra`
and come back from it. What the fields mean together is `validity`'s.
"""

from __future__ import annotations

import datetime
import enum
import functools
import itertools
import math
import operator
import types
import typing
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any, TypeVar

from undersigned.campaign.json_text import MOST_DEPTH, MOST_NUMBER
from undersigned.campaign.names import shown
from undersigned.errors import UnreadableError

T = TypeVar("T")
Where = tuple[str, ...]

EXTRA = "extra"


# ----------------------------------------------------------------- from values to plain


def plain(value: object, *, whole: Collection[type] = (), without: Collection[str] = ()) -> Any:
    """Return a value as dicts, lists, texts, numbers and truths, such as `built` takes back.

    Args:
        value: what to turn into plain values.
        whole: dataclasses whose fields are all written, so that a release with other
            defaults makes the same letters from the same file.
        without: names of fields of this very value that are left out.
    """
    kind: Any = type(value)
    return value if kind is str else _way_of(kind)(value, whole, without)


_Way = Callable[[Any, Collection[type], Collection[str]], Any]


@functools.cache
def _way_of(kind: type) -> _Way:
    """Return how values of a kind become plain."""
    if issubclass(kind, tuple | list):
        return _plain_items
    if hasattr(kind, "__dataclass_fields__"):
        return _plain_fields
    if issubclass(kind, enum.Enum):
        return lambda value, _, __: _name_of(value)
    if issubclass(kind, datetime.date):
        return lambda value, _, __: value.isoformat()
    if issubclass(kind, Mapping):
        return _plain_mapping
    if issubclass(kind, types.NoneType | str | bool):
        return lambda value, _, __: value
    return _plain_number


def _plain_items(value: Iterable[object], whole: Collection[type], _: Collection[str]) -> list[object]:
    return [item if type(item) is str else plain(item, whole=whole) for item in value]


def _plain_mapping(
    value: Mapping[object, object], whole: Collection[type], _: Collection[str]
) -> dict[str, object]:
    return {
        str(key): kept if type(kept := value[key]) is str else plain(kept, whole=whole)
        for key in (sorted(value, key=str) if len(value) > 1 else value)
    }


def _plain_number(value: object, _: Collection[type], __: Collection[str]) -> float:
    if isinstance(value, int):
        if -MOST_NUMBER <= value <= MOST_NUMBER:
            return value
    elif isinstance(value, float) and math.isfinite(value):
        return value
    raise UnreadableError("it holds a value of a kind that no file can keep.")


def _plain_fields(value: Any, whole: Collection[type], without: Collection[str]) -> dict[str, object]:
    cls = typing.cast("Any", type(value))
    all_of_it = cls in whole
    found: dict[str, object] = {}
    plan = plan_of(cls)
    values = plan.take(value)
    told: Iterable[tuple[object, tuple[str, object, Field[Any], bool]]]
    told = zip(values, plan.facts, strict=True)
    if not all_of_it and plan.kinds.isdisjoint(whole):  # most fields of most values
        told = itertools.compress(told, map(operator.is_not, values, plan.usual))
    for given, (name, default, fact, is_text) in told:
        if is_text:
            if type(given) is not str:
                raise UnreadableError("it holds a value of a kind that no file can keep.")
            if (all_of_it or given != default) and name not in without:
                found[name] = given
            continue
        if not given and fact.default_factory is dict and not all_of_it:
            continue
        if name in without:
            continue
        if all_of_it or type(given) in whole or not is_default(fact, given):
            found[name] = plain(given, whole=whole)
    extra = getattr(value, EXTRA, None)
    if extra:
        for key, kept in sorted(extra.items()):
            found.setdefault(key, plain(kept))
    return found


class Plan(typing.NamedTuple):
    """How the fields of a class become plain."""

    take: Callable[[object], tuple[object, ...]]  # all fields' values
    facts: tuple[tuple[str, object, Field[Any], bool], ...]  # name, default, itself, whether it is a text
    usual: tuple[object, ...]  # their defaults: what is one of these very values isn't written
    kinds: frozenset[type]  # of the defaults


@functools.cache
def plan_of(cls: type) -> Plan:
    """Return how the fields of a class become plain; made once."""
    hints, facts = _hints(cls), _facts(cls)
    names = [fact.name for fact in facts]
    take = operator.attrgetter(*names) if len(names) > 1 else lambda v: tuple(getattr(v, n) for n in names)
    usual = tuple(fact.default for fact in facts)
    told = tuple((fact.name, fact.default, fact, hints[fact.name] is str) for fact in facts)
    return Plan(take, told, usual, frozenset(map(type, usual)))


@functools.cache
def _facts(cls: type) -> tuple[Field[Any], ...]:
    return tuple(fact for fact in fields(cls) if fact.name != EXTRA)


def is_default(fact: Field[Any], given: object) -> bool:
    """Whether a field has this value anyway."""
    if fact.default is not MISSING:
        return given is fact.default or (bool(given == fact.default) and type(given) is type(fact.default))
    return fact.default_factory is not MISSING and bool(given == fact.default_factory())


@functools.cache
def _name_of(value: enum.Enum) -> str:
    """Return an enum's text where its value is one, else its name."""
    return value.value if isinstance(value.value, str) else value.name


# ----------------------------------------------------------------- from plain to values


def built(cls: type[T], data: object, where: Where, /, **given: object) -> T:
    """Return a dataclass made from a plain dict; `given` holds fields that come from elsewhere.

    Raises:
        UnreadableError: says where in the file what kind of value was expected.
    """
    if not isinstance(data, dict):
        raise _expected("a group of named values", where)
    hints = _hints(typing.cast("Any", cls))
    made: dict[str, Any] = dict(given)
    for fact in _facts(typing.cast("Any", cls)):
        if fact.name in given:
            continue
        if fact.name in data:
            made[fact.name] = _value(hints[fact.name], data[fact.name], (*where, fact.name))
        elif fact.default is MISSING and fact.default_factory is MISSING:
            raise UnreadableError("{where}: {key} is missing.", where=_said(where), key=fact.name)
    unknown = {k: frozen(v) for k, v in data.items() if k not in hints or k in given or k == EXTRA}
    if EXTRA in hints:
        made[EXTRA] = unknown
    return cls(**made)


def frozen(data: object, depth: int = 0) -> object:
    """Return a plain value as it is kept where its kind isn't known: lists become tuples."""
    if depth > MOST_DEPTH:
        raise UnreadableError("it is nested too deep.")
    if isinstance(data, list):
        return tuple(frozen(item, depth + 1) for item in data)
    if isinstance(data, dict):
        return {key: frozen(item, depth + 1) for key, item in data.items()}
    return data


@functools.cache
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls)


def _value(hint: Any, data: object, where: Where) -> object:
    """Return one field's value, of exactly the kind its type hint says."""
    if hint is str and type(data) is str:  # most are, and a campaign may hold thousands of records
        return data
    if hint is object:
        return frozen(data)
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return _one_of(typing.get_args(hint), data, where)
    if origin is tuple:
        (item, _) = typing.get_args(hint)
        return tuple(_value(item, d, (*where, f"entry {n}")) for n, d in enumerate(_list(data, where), 1))
    if origin is Mapping:
        if not isinstance(data, dict):
            raise _expected("a group of named values", where)
        item = typing.get_args(hint)[1]
        return {key: _value(item, d, (*where, shown(key))) for key, d in data.items()}
    if is_dataclass(hint):
        return built(typing.cast("type[Any]", hint), data, where)
    return _single(hint, data, where)


def _single(hint: Any, data: object, where: Where) -> object:
    """Return a value that has no parts."""
    if hint is float:
        if type(data) in (int, float):
            return float(typing.cast("float", data))
        raise _expected("a number", where)
    if hint in _KINDS:
        if type(data) is hint:
            return data
        raise _expected(_KINDS[hint], where)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        members = {_name_of(member): member for member in hint}
        if isinstance(data, str) and data in members:
            return members[data]
        raise _expected("one of " + ", ".join(f"“{name}”" for name in members), where)
    if hint is datetime.date:
        return _day(data, where)
    raise TypeError(f"the model has a field of a kind that no file can keep: {hint!r}")


_KINDS: Mapping[Any, str] = {str: "a text", bool: "true or false", int: "a whole number"}


def _one_of(kinds: tuple[Any, ...], data: object, where: Where) -> object:
    """Return a value that may be of several kinds: a plain one, or one other and nothing."""
    if data is None and types.NoneType in kinds:
        return None
    others = [kind for kind in kinds if kind is not types.NoneType]
    if len(others) == 1:
        return _value(others[0], data, where)
    if type(data) in others:
        return data
    raise _expected(", ".join(_KINDS[kind] for kind in others[:-1]) + " or " + _KINDS[others[-1]], where)


def _list(data: object, where: Where) -> list[object]:
    if not isinstance(data, list):
        raise _expected("a list", where)
    return data


def _day(data: object, where: Where) -> datetime.date:
    if isinstance(data, str) and len(data) == 10:
        try:
            return datetime.date.fromisoformat(data)
        except ValueError:
            pass
    raise _expected("a day such as 2019-01-15", where)


def _said(where: Where) -> str:
    return ", ".join(where)


def _expected(what: str, where: Where) -> UnreadableError:
    return UnreadableError("{where}: {what} was expected.", where=_said(where), what=what)
