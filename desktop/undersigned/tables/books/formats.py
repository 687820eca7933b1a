"""Numbers and dates as a spreadsheet shows them, by the cell's number format.

Number formats: ECMA-376 part 1, 18.8.30 and 18.8.31. What no list needs (fractions, widths,
colours) is left out; what isn't understood shows the number as it was typed.
"""

from __future__ import annotations

import datetime
import functools
import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import NamedTuple

GENERAL = "General"
# 18.8.30: the formats that a file names by number alone. 14 and 22 follow the reader's own
# system; ISO can't be misread.
BUILT_IN = {
    0: GENERAL, 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: GENERAL, 13: GENERAL, 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 37: "#,##0;-#,##0",
    38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
    27: "yyyy-mm-dd", 28: "yyyy-mm-dd", 29: "yyyy-mm-dd", 30: "yyyy-mm-dd", 31: "yyyy-mm-dd", 32: "h:mm",
    33: "h:mm:ss", 34: "h:mm", 35: "h:mm:ss", 36: "yyyy-mm-dd", 50: "yyyy-mm-dd", 51: "yyyy-mm-dd",
    52: "yyyy-mm-dd", 53: "yyyy-mm-dd", 54: "yyyy-mm-dd", 55: "yyyy-mm-dd", 56: "yyyy-mm-dd",
    57: "yyyy-mm-dd", 58: "yyyy-mm-dd", 59: "0", 60: "0.00", 61: "#,##0", 62: "#,##0.00",
}  # fmt: skip
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<ampm>AM/PM|A/P|am/pm|a/p)|(?P<exponent>[Ee][+-]0+)|(?P<general>General)"
    r"|(?P<date>[yYmMdDhHsSeEgGbB]+)|(?P<digits>[0#?]+)|(?P<other>.)",
    re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?[\d.]+)")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Part(NamedTuple):
    """One piece of a format: kind is "text", "date", "digits", "elapsed", "ampm", "exponent" or a sign."""

    kind: str
    text: str


class Section(NamedTuple):
    """One of the parts of a format that semicolons separate."""

    parts: tuple[Part, ...]
    condition: tuple[str, float] | None
    is_date: bool


class Shown(NamedTuple):
    """A number as shown, and the day it is where the format says that it is one."""

    text: str
    day: datetime.date | None = None


def shown(value: float, code: str, *, from_1904: bool = False) -> Shown:
    """Return a number as its cell shows it."""
    sections = _sections(code)
    section, magnitude = _chosen(sections, value)
    if section is not None and not section.parts and len(sections) > 1:
        return Shown("")  # such a format hides these numbers
    if section is None or any(p.kind == "general" for p in section.parts) or not section.parts:
        prefix = "".join(p.text for p in section.parts if p.kind == "text") if section else ""
        return Shown(prefix + plain(value if len(sections) < 2 else magnitude))
    if section.is_date:
        moment = moment_of(value, from_1904=from_1904)
        if moment is None:
            return Shown(plain(value))
        day = moment.date() if any(p.kind == "date" and p.text[0] in "yd" for p in section.parts) else None
        if day and _names_in_another_language(section.parts):
            return Shown(day.isoformat(), day)
        return Shown(_as_date(section.parts, moment, value), day)
    if any(p.kind == "slash" for p in section.parts):
        return Shown(plain(value))
    if not any(p.kind == "digits" for p in section.parts):
        if any(p.kind == "at" for p in section.parts):
            return Shown(plain(value))
        return Shown("".join(p.text for p in section.parts if p.kind == "text"))
    return Shown(_as_number(section.parts, magnitude))


def plain(value: float) -> str:
    """Return a number as it was typed: 2139.0 is 2139, 0.1 is 0.1."""
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    rounded = float(f"{value:.15g}")  # spreadsheets keep fifteen digits: 0.1 + 0.2 is 0.3 there
    return repr(rounded) if not rounded.is_integer() or abs(rounded) >= 1e15 else str(int(rounded))


def moment_of(serial: float, *, from_1904: bool = False) -> datetime.datetime | None:
    """Return the moment a serial date means, to the second; None for none of this calendar."""
    if from_1904:
        begin = datetime.datetime(1904, 1, 1)
    else:  # 18.17.4.1: 1900 counts as a leap year, so that days from March 1900 on are one too high
        begin = datetime.datetime(1899, 12, 30) if serial >= 61 else datetime.datetime(1899, 12, 31)
    try:
        return begin + datetime.timedelta(seconds=round(serial * 86400))
    except (OverflowError, ValueError):
        return None


@functools.lru_cache(maxsize=500)
def _sections(code: str) -> tuple[Section, ...]:
    made: list[Section] = []
    parts: list[Part] = []
    condition: tuple[str, float] | None = None
    for found in _TOKEN.finditer(code[:500]):
        if found["other"] == ";":
            made.append(_section(parts, condition))
            parts, condition = [], None
        elif found["bracket"] is not None:
            inside = found["bracket"]
            if said := _CONDITION.fullmatch(inside):
                condition = (said[1], float(said[2]))
            elif re.fullmatch(r"[hH]+|[mM]+|[sS]+", inside):
                parts.append(Part("elapsed", inside.lower()))
            elif inside.startswith("$"):
                currency, _, locale = inside[1:].partition("-")
                parts.append(Part("text", currency))
                parts += [Part("foreign", locale)] if _is_foreign(locale) else []
        else:
            parts += _part(found)
    made.append(_section(parts, condition))
    return tuple(made)


def _is_foreign(locale: str) -> bool:
    """Whether a format's locale has month names that aren't English; F800 and F400 are the system's own."""
    return (
        bool(locale) and not locale.upper().endswith(("09", "F800", "F400")) and not locale.startswith("en")
    )


def _part(found: re.Match[str]) -> list[Part]:
    if found["quoted"] is not None or found["escaped"] is not None:
        return [Part("text", found["quoted"] or found["escaped"] or "")]
    for kind in ("ampm", "exponent", "general", "digits"):
        if found[kind]:
            return [Part(kind, found[kind])]
    if found["date"]:
        return [Part("date", run[0].lower()) for run in re.finditer(r"(.)\1*", found["date"], re.IGNORECASE)]
    signs = {".": "point", ",": "comma", "%": "percent", "@": "at", "/": "slash"}
    other = found["other"]
    return [Part(signs.get(other, "text"), other)] if other else []


def _section(parts: list[Part], condition: tuple[str, float] | None) -> Section:
    is_date = any(p.kind in ("date", "elapsed", "ampm") for p in parts) and not any(
        p.kind == "general" for p in parts
    )
    if is_date:  # signs are text in a date
        parts = [Part("text", p.text) if p.kind in ("slash", "comma", "percent") else p for p in parts]
    elif not any(p.kind == "digits" for p in parts):
        parts = [Part("text", p.text) if p.kind == "slash" else p for p in parts]
    return Section(tuple(parts), condition, is_date)


def _chosen(sections: tuple[Section, ...], value: float) -> tuple[Section | None, float]:
    """Return the section that holds for a number, and the number it shows, without minus in its own."""
    if any(s.condition for s in sections):
        for section in sections:
            if section.condition is None or _holds(section.condition, value):
                return section, value
        return None, value
    if value > 0 or len(sections) == 1:
        return sections[0], value
    if value < 0:
        return sections[1], -value
    return sections[2] if len(sections) > 2 else sections[0], value


def _holds(condition: tuple[str, float], value: float) -> bool:
    sign, limit = condition
    return {
        "<": value < limit, "<=": value <= limit, ">": value > limit, ">=": value >= limit,
        "=": value == limit, "<>": value != limit,
    }[sign]  # fmt: skip


# ----------------------------------------------------------------- numbers


def _as_number(parts: tuple[Part, ...], value: float) -> str:
    if any(p.kind == "exponent" for p in parts):
        return plain(value)
    at = [i for i, p in enumerate(parts) if p.kind == "digits"]
    point = next((i for i, p in enumerate(parts) if p.kind == "point"), None)
    whole = [i for i in at if point is None or i < point]
    decimals = sum(len(parts[i].text) for i in at if point is not None and i > point)
    least = sum(parts[i].text.count("0") for i in at if point is not None and i > point)
    commas = [i for i, p in enumerate(parts) if p.kind == "comma"]
    grouped = any(whole and whole[0] < i < whole[-1] for i in commas)
    scale = sum(
        1 for i in commas if (at and i > at[-1]) or (point is not None and whole and whole[-1] < i < point)
    )
    try:
        number = Decimal(repr(value)) * 100 ** sum(p.kind == "percent" for p in parts) / 1000**scale
        number = number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        if number.is_nan():
            return plain(value)
    except InvalidOperation:
        return plain(value)
    digits, _, fraction = f"{abs(number):f}".partition(".")
    while len(fraction) > least and fraction.endswith("0"):
        fraction = fraction[:-1]
    filled = _filled(parts, whole, digits if digits != "0" else "", grouped=grouped)
    minus = "-" if number < 0 else ""
    said, first = [minus], True
    for i, part in enumerate(parts):
        if i in filled:
            said.append(filled[i])
        elif part.kind == "digits" and first:
            said.append(fraction)
            first = False
        elif part.kind == "point":
            said.append("." if fraction or least else "")
        elif part.kind in ("text", "percent"):
            said.append(part.text)
    return "".join(said).strip()


def _filled(parts: tuple[Part, ...], whole: list[int], digits: str, *, grouped: bool) -> dict[int, str]:
    """Return the digits before the point that each place of them shows; the first takes what is left over."""
    if grouped:
        width = sum(parts[i].text.count("0") for i in whole)
        text = f"{int(digits or '0'):,}" if digits or width else ""
        if digits and len(digits) < width:
            text = digits.rjust(width, "0")
        return {i: text if n == 0 else "" for n, i in enumerate(whole)}
    filled: dict[int, str] = {}
    for i in reversed(whole):
        places = len(parts[i].text)
        own, digits = (digits, "") if i == whole[0] else (digits[-places:], digits[:-places])
        zeros = len(parts[i].text) - parts[i].text.find("0") if "0" in parts[i].text else 0
        filled[i] = own.rjust(zeros, "0")
    return filled


# ----------------------------------------------------------------- dates


def _names_in_another_language(parts: tuple[Part, ...]) -> bool:
    """Whether months or days are to be named in a language other than English: "15 de enero de 2019"."""
    names = any(p.kind == "date" and p.text[0] in "md" and len(p.text) > 2 for p in parts)
    return names and any(
        p.kind == "foreign" or (p.kind == "text" and p.text.strip().isalpha()) for p in parts
    )


def _as_date(parts: tuple[Part, ...], moment: datetime.datetime, serial: float) -> str:
    halves = any(p.kind == "ampm" for p in parts)
    said: list[str] = []
    for i, part in enumerate(parts):
        if part.kind == "date":
            said.append(_date_part(parts, i, moment, halves=halves))
        elif part.kind == "elapsed":
            unit = {"h": 3600, "m": 60, "s": 1}[part.text[0]]
            said.append(str(round(serial * 86400) // unit).rjust(len(part.text), "0"))
        elif part.kind == "ampm":
            said.append("AM" if moment.hour < 12 else "PM")
        elif part.kind in ("text", "point"):
            said.append(part.text)
        elif part.kind == "digits":
            said.append("0" * len(part.text))
    return "".join(said).strip()


def _date_part(parts: tuple[Part, ...], at: int, moment: datetime.datetime, *, halves: bool) -> str:
    letter, width = parts[at].text[0], len(parts[at].text)
    if letter == "m" and _is_minutes(parts, at):
        return str(moment.minute).rjust(min(width, 2), "0")
    if letter == "m":
        name = _MONTHS[moment.month - 1]
        by_width = {3: name[:3], 4: name, 5: name[0]}
        return by_width.get(width, str(moment.month).rjust(min(width, 2), "0"))
    if letter == "d":
        name = _DAYS[moment.weekday()]
        return {3: name[:3], 4: name}.get(width, str(moment.day).rjust(min(width, 2), "0"))
    if letter in "yeb":
        return str(moment.year) if width > 2 or letter == "e" else f"{moment.year % 100:02d}"
    if letter == "h":
        hour = (moment.hour % 12 or 12) if halves else moment.hour
        return str(hour).rjust(min(width, 2), "0")
    return str(moment.second).rjust(min(width, 2), "0") if letter == "s" else ""


def _is_minutes(parts: tuple[Part, ...], at: int) -> bool:
    """Whether this m means minutes: it follows hours, or seconds follow it."""
    units = [(i, p.text[0]) for i, p in enumerate(parts) if p.kind in ("date", "elapsed")]
    place = next(n for n, (i, _) in enumerate(units) if i == at)
    before = units[place - 1][1] if place else ""
    after = units[place + 1][1] if place + 1 < len(units) else ""
    return before == "h" or after == "s"


def of_iso(text: str) -> Shown:
    """Return an ISO 8601 date or time as it is written, its T as a space, and the day it names."""
    found = re.match(r"(\d{4})-(\d\d)-(\d\d)(?:T00:00:00(?:\.0+)?Z?$)?", text)
    try:
        day = datetime.date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        day = None
    if found and day and found.end() == len(text):
        return Shown(day.isoformat(), day)
    return Shown(text.replace("T", " ").removesuffix("Z"), day)
