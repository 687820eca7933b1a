"""letter.toml <-> what a letter's text has besides its words: settings, frame, prompts, comments, wordings.

Keys that this release doesn't know are kept in `extra` and given back. A value of the wrong
type is refused with its key. `files` is next door.
"""

from __future__ import annotations

import datetime
import difflib
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import tomli_w

from undersigned.errors import UnreadableError
from undersigned.problems import Place, Problem, Severity
from undersigned.text import glossary, toml_text
from undersigned.text.ids import is_reserved
from undersigned.text.model import (
    FRAME_IDS,
    FieldValue,
    LetterText,
    Rule,
    Segment,
    SegmentKind,
    SubjectForm,
    Term,
    Translation,
    Wording,
)

FILE = "letter.toml"
_Table = dict[str, object]
_T = TypeVar("_T")
_SIMPLE_KEYS = ("template", "language", "subject_form", "date_after_address", "reply_by")
_OWN_KEYS = (*_SIMPLE_KEYS, "fields", "frame", "prompts", "comments", "stays", glossary.KEY, "wording")


@dataclass(frozen=True, slots=True)
class Settings:
    """What letter.toml says: the text without its body, and what is said about segments of the body."""

    text: LetterText
    prompts: Mapping[str, str] = field(default_factory=dict)
    comments: Mapping[str, str] = field(default_factory=dict)
    stays: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # language -> contexts of translations
    fitting: frozenset[int] = frozenset()  # places of wordings typed without what they were made for
    problems: tuple[Problem, ...] = ()


# ----------------------------------------------------------------- reading


def read_settings(data: bytes) -> Settings:
    """Return what letter.toml says.

    Raises:
        UnreadableError: it isn't TOML, or a value has the wrong type.
    """
    table = _parsed(data)
    frame = _texts(table, "frame")
    prompts, comments = _texts(table, "prompts"), _texts(table, "comments")
    text = LetterText(
        name=_value(table, "template", str, ""),
        language=_value(table, "language", str, "en"),
        subject_form=_subject_form(table),
        date_after_address=_value(table, "date_after_address", bool, False),
        frame=tuple(_frame_segment(i, frame[i], prompts, comments) for i in _in_order(frame)),
        wordings=tuple(_wordings(table)),
        glossary=_terms(table),
        reply_by=_day(table),
        fields=_texts(table, "fields"),
        extra={k: v for k, v in table.items() if k not in _OWN_KEYS},
    )
    stays = {k: tuple(_strings(v, f"stays.{k}")) for k, v in _table(table, "stays").items()}
    entries = enumerate(_entries(table))
    fitting = frozenset(number for number, entry in entries if "made_for" not in entry)
    return Settings(text, prompts, comments, stays, fitting, tuple(_unknown_parts(frame)))


def _parsed(data: bytes) -> _Table:
    try:
        return toml_text.parsed(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        raise UnreadableError(
            "{part} isn't UTF-8 text.", fix="Save it again as UTF-8, in an editor for plain text.", part=FILE
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise UnreadableError(
            "{part} isn't valid TOML: {why}.",
            fix="Mend the place it names; a text in quotation marks that has quotation marks of its own needs"
            " a backslash before each.",
            part=FILE,
            why=str(error).rstrip("."),
        ) from error


def _frame_segment(ident: str, text: str, prompts: Mapping[str, str], comments: Mapping[str, str]) -> Segment:
    return Segment(
        ident, SegmentKind.FRAME, text, prompt=prompts.get(ident, ""), comment=comments.get(ident, "")
    )


def _in_order(frame: Mapping[str, str]) -> list[str]:
    places = {ident: place for place, ident in enumerate(FRAME_IDS)}
    return sorted(frame, key=lambda ident: places.get(ident, len(places)))


def _unknown_parts(frame: Mapping[str, str]) -> Iterator[Problem]:
    for ident in frame:
        if not is_reserved(ident):
            near = difflib.get_close_matches(ident, FRAME_IDS, n=1)
            yield Problem(
                "frame-unknown",
                Severity.LOOK,
                "{part} words a part “{key}” of the frame, which letters haven't, so it isn't printed.",
                Place(part=FILE, segment=ident),
                fix="Did you mean “{nearest}”?" if near else "The parts are: {known}.",
                facts={
                    "part": FILE,
                    "key": ident,
                    "nearest": near[0] if near else "",
                    "known": ", ".join(FRAME_IDS),
                },
            )


def _subject_form(table: _Table) -> SubjectForm:
    value = _value(table, "subject_form", str, SubjectForm.RE_LINE.value)
    if value not in list(SubjectForm):
        raise _wrong("subject_form", "one of " + ", ".join(SubjectForm))
    return SubjectForm(value)


def _day(table: _Table) -> datetime.date | None:
    value = table.get("reply_by")
    if value is None or (isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)):
        return value
    raise _wrong("reply_by", "a day, such as 2019-02-15")


_WORDING_KEYS = ("id", "segment", "text", "left_out", "made_for", "for", "when")


def _entries(table: _Table) -> Iterator[_Table]:
    entries = table.get("wording", [])
    for entry in entries if isinstance(entries, list) else [entries]:
        if not isinstance(entry, dict):
            raise _wrong("wording", "a list of tables, each under [[wording]]")
        yield entry


def _wordings(table: _Table) -> Iterator[Wording]:
    for number, entry in enumerate(_entries(table), start=1):
        where = f"wording {number}"
        segment = _needed(entry, "segment", where)
        recipients = tuple(_strings(entry.get("for", []), f"{where}, for"))
        yield Wording(
            id=_value(entry, "id", str, "", where)
            or "-".join((segment, *recipients[:1]) if recipients else (segment, str(number))),
            segment=segment,
            text=_value(entry, "text", str, "", where),
            made_for=_value(entry, "made_for", str, "", where),
            recipients=recipients,
            rule=_rule(entry, where),
            left_out=_value(entry, "left_out", bool, False, where),
            extra={k: v for k, v in entry.items() if k not in _WORDING_KEYS},
        )


def _rule(entry: _Table, where: str) -> Rule | None:
    if "when" not in entry:
        return None
    when = _table(entry, "when")
    equals: object = when.get("equals")
    if not isinstance(equals, str | bool | int):
        raise _wrong(f"{where}, when.equals", "a text, a whole number, or true or false")
    return Rule(_needed(when, "field", f"{where}, when"), equals)


def _terms(table: _Table) -> tuple[Term, ...]:
    try:
        return tuple(glossary.read_terms(table.get(glossary.KEY, {})))
    except glossary.TermError as error:
        raise _wrong(str(error), "terms, each with `term` and `translation` in quotation marks") from None


def _needed(table: _Table, key: str, where: str) -> str:
    found = _value(table, key, str, "", where)
    if not found:
        raise _wrong(f"{where}, {key}", "given")
    return found


def _value(table: _Table, key: str, kind: type[_T], default: _T, where: str = "") -> _T:
    value = table.get(key, default)
    if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
        raise _wrong(f"{where}, {key}" if where else key, _NAMES[kind])
    return value


_NAMES: dict[type, str] = {str: "a text in quotation marks", bool: "true or false"}


def _table(table: _Table, key: str) -> _Table:
    value = table.get(key, {})
    if not isinstance(value, dict):
        raise _wrong(key, "a table")
    return value


def _texts(table: _Table, key: str) -> dict[str, str]:
    part = _table(table, key)
    return {name: _value(part, name, str, "", key) for name in part}


def _strings(value: object, where: str) -> Iterator[str]:
    if not isinstance(value, list):
        raise _wrong(where, "a list in square brackets")
    for item in value:
        if not isinstance(item, str):
            raise _wrong(where, "a list of texts in quotation marks")
        yield item


def _wrong(key: str, should_be: str) -> UnreadableError:
    return UnreadableError(
        "In {part}, “{key}” should be {should_be}.",
        fix="Mend it in an editor for plain text.",
        part=FILE,
        key=key,
        should_be=should_be,
    )


# ----------------------------------------------------------------- writing


def write_settings(text: LetterText) -> bytes:
    """Return letter.toml, in an order that a person would choose."""
    everything = (*text.frame, *text.segments)
    table: _Table = {"template": text.name} if text.name else {}
    table |= {
        "language": text.language,
        "subject_form": text.subject_form.value,
        "date_after_address": text.date_after_address,
    }
    if text.reply_by:
        table["reply_by"] = text.reply_by
    table |= {k: v for k, v in text.extra.items() if k not in _OWN_KEYS}
    parts: dict[str, object] = {
        "fields": dict(text.fields),
        "frame": {s.id: s.text for s in text.frame},
        "prompts": _left_over(text, "prompts") | {s.id: s.prompt for s in everything if s.prompt},
        "comments": _left_over(text, "comments") | {s.id: s.comment for s in everything if s.comment},
        "stays": _stays(text.translations),
        glossary.KEY: glossary.written_terms(text.glossary),
        "wording": [_wording(w) for w in text.wordings],
    }
    table |= {key: part for key, part in parts.items() if part}
    return tomli_w.dumps(table).encode("utf-8")


def _left_over(text: LetterText, key: str) -> dict[str, str]:
    """Return what was said about segments that are gone."""
    found = text.extra.get(key)
    return dict(found) if isinstance(found, Mapping) else {}


def _stays(translations: Sequence[Translation]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for t in translations:
        if t.stays:
            found.setdefault(t.language, []).append(context(t.segment, t.wording))
    return found


def context(segment: str, wording: str) -> str:
    """Return what names a translation within one language, as PO files have it."""
    return f"{segment}|{wording}" if wording else segment


def _wording(wording: Wording) -> _Table:
    whom: _Table = {"for": list(wording.recipients)} if wording.recipients or not wording.rule else {}
    if wording.rule:
        rule: dict[str, FieldValue] = {"field": wording.rule.field, "equals": wording.rule.equals}
        whom["when"] = rule
    words: _Table = {"left_out": True} if wording.left_out else {}
    if wording.text or not wording.left_out:
        words["text"] = wording.text
    return {
        "id": wording.id,
        "segment": wording.segment,
        **whom,
        **words,
        "made_for": wording.made_for,
        **wording.extra,
    }
