"""Lists as people paste them: with bullets or numbers, in one line, as mail addresses, as forms.

What was taken off or apart is said. A text that is none of these comes back as None.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from undersigned.tables import headings

_BULLET = re.compile(r"\s*(?:[•●◦▪■□‣⁃∙·○▫◆►➢➤✓✔☑\uf0b7\uf0a7\uf0d8*+–—-]|o(?=\t))[ \t\u00a0]+(?=\S)")
_NUMBER = re.compile(
    r"\s*(?:\(?(\d{1,4})[.):]|(\d{1,4})[．、]|№ ?(\d{1,4})|#(\d{1,4}))[ \t\u00a0\u3000]*(?=\S)"
)
_LETTER = re.compile(r"\s*(?:\(?([a-z])[.)]|\(?([A-Z])\))[ \t\u00a0]+(?=\S)")  # "A. Roe" is a person
_ROMAN = re.compile(r"\s*\(?([IVXL]+|[ivxl]+)[.)][ \t\u00a0]+(?=\S)")
_TENS = {"i": 1, "v": 5, "x": 10, "l": 50}
_LINKED = re.compile(r"\[([^\]\n]+)\]\((?:https?://|mailto:|www\.)[^)\s]*\)")
_STRONG = re.compile(r"(?<![\w*])(\*\*|__)(?=\S)([^*_\n]+)(?<=\S)\1(?![\w*])")
_QUOTED = re.compile(r"\s*>+ ?")
_RULE = re.compile(r"[\s:|+]*[-=_─━]{3}[\s:|+=_─━-]*")
_ADDRESSED = re.compile(
    r"\s*[,;]?\s*\"?([^\"<>\n;]*?)\"?\s*<\s*(?:mailto:)?([^<>\s@]+@[^<>\s]+)>\s*[,;]?[ \t]*\n?"
)
_ENTRY = re.compile(r"\s*([^\s:,;|\t][^:,;|\t]{0,58}):(?!//)[ \t]*(.*)")
_FIRST = 20  # lines, of which one at least must look so too
_FEWEST = 0.7  # of the lines that must look alike


_HASHED = re.compile(r"#{1,6} +([^#\n]*[^#:\s])[ #:]*")
_BOX = re.compile(r"\s*(?:\[([ xX✓✔])\]|([☐☑☒✅]))[ \t]+(?=\S)")
_SHORTENED = re.compile(r"\b(?:Inc|Ltd|Co|Corp|Assn|Assoc|Univ|Pty|Lda|Cía|[A-Za-z])\.$")
_JOINED = re.compile(r"(?:and|und|y|e|et|&)\s+(?=\S)")


class Cleaned(NamedTuple):
    """A text without the marks at its lines' beginnings, and what they were: "" for none."""

    text: str
    marks: str = ""
    not_ticked: int = 0  # boxes


def without_marks(text: str) -> Cleaned:
    """Return the text without bullets, numbers, mail's quotation signs and rules before its lines."""
    lines = text.split("\n")
    filled = [line for line in lines if line.strip()]
    if len(filled) < 2:
        return Cleaned(text)
    if all(_QUOTED.match(line) for line in filled):
        inner = without_marks("\n".join(_QUOTED.sub("", line, count=1) for line in lines))
        return Cleaned(inner.text, inner.marks or "quotation signs")
    if '"' not in text and any(_RULE.fullmatch(line) for line in filled):
        lines = ["" if line.strip() and _RULE.fullmatch(line) else line for line in lines]
        filled = [line for line in lines if line.strip()]
    if _outlined(filled):
        lines = [line.strip().strip("|│┃").strip() if line.strip() else line for line in lines]
        return Cleaned("\n".join(lines).replace("│", "|").replace("┃", "|"))
    marked = [bool(_BULLET.match(line)) for line in filled]
    if sum(marked) > 1 and any(map(_HASHED.match, filled)):  # Markdown's headings
        lines = [_HASHED.sub(r"\1:", line) for line in lines]
        filled = [line for line in lines if line.strip()]
    others = [line for line, mark in zip(filled, marked, strict=True) if not mark]
    grouped = len(others) < sum(marked) and all(map(headings.is_section, others))
    if sum(marked) >= max(2, (0.5 if grouped else _FEWEST) * len(filled)):
        return _without_boxes([_BULLET.sub("", line, count=1) for line in lines], "bullets")
    for pattern, count in ((_NUMBER, _digits), (_LETTER, _letter), (_ROMAN, _roman)):
        if _counted(filled, pattern, count):
            return Cleaned("\n".join(pattern.sub("", line, count=1) for line in lines), "numbers")
    if sign := _ended(filled):
        last = max(i for i, line in enumerate(lines) if line.strip())
        lines[last] = _JOINED.sub("", lines[last].strip(), count=1)
        if not _SHORTENED.search(lines[last]):
            lines[last] = lines[last].removesuffix(".")
        return Cleaned("\n".join(line.rstrip().removesuffix(sign) for line in lines), "signs")
    return _without_boxes(lines, "")


def _without_boxes(lines: Sequence[str], marks: str) -> Cleaned:
    """Return the text without boxes to tick before its lines; of those not ticked, how many there are."""
    if not any(map(_BOX.match, lines[:_FIRST])):
        return Cleaned("\n".join(lines), marks)
    found = [_BOX.match(line) for line in lines]
    boxes = [m for m in found if m]
    if len(boxes) < max(2, _FEWEST * sum(bool(line.strip()) for line in lines)):
        return Cleaned("\n".join(lines), marks)
    empty = sum(m[1] == " " or m[2] == "☐" for m in boxes)
    return Cleaned("\n".join(_BOX.sub("", line, count=1) for line in lines), "boxes", empty)


def _ended(filled: Sequence[str]) -> str:
    """Return the comma or semicolon that all lines but the last end in, and that stands nowhere else."""
    for sign in ",;":
        if not filled[0].rstrip().endswith(sign):
            continue
        ends = [line.rstrip().endswith(sign) for line in filled]
        inside = any(sign in line.rstrip()[:-1] for line in filled)
        if len(filled) > 2 and all(ends[:-1]) and not ends[-1] and not inside:
            return sign
    return ""


def _outlined(filled: Sequence[str]) -> bool:
    """Whether every line stands between bars, as tables in Markdown and on terminals do."""
    return all(re.fullmatch(r"\s*[|│┃].*[|│┃]\s*", line) for line in filled)


def without_markdown(text: str) -> str:
    """Return the text with Markdown's links and strong words as they are read; others stay."""
    if not _LINKED.search(text) and "| **" not in text:
        return text
    return _STRONG.sub(r"\2", _LINKED.sub(r"\1", text))


def _counted(filled: Sequence[str], pattern: re.Pattern[str], count: Callable[[str], int]) -> bool:
    """Whether most lines begin with a number and they count up, from one again in each of several groups."""
    if not any(map(pattern.match, filled[:_FIRST])):
        return False
    found = [pattern.match(line) for line in filled]
    numbers = [count(next(filter(None, m.groups()), "")) for m in found if m]
    others = [line for line, m in zip(filled, found, strict=True) if not m]
    grouped = len(numbers) >= 4 and len(others) <= len(numbers) and all(map(headings.is_section, others))
    if len(numbers) < 2 or (len(numbers) < _FEWEST * len(filled) and not grouped):
        return False
    if count is not _digits and (len(numbers) < 3 or numbers[0] != 1):
        return False
    steps = list(itertools.pairwise(numbers))
    ups = sum(b - a == 1 or (grouped and b == 1) for a, b in steps)
    return ups >= (0.6 if count is _digits else 1) * len(steps)


def _digits(said: str) -> int:
    return int(said or "0")


def _letter(said: str) -> int:
    return ord(said.lower()) - ord("a") + 1 if said else 0


def _roman(said: str) -> int:
    values = [_TENS[c] for c in said.lower()]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def rows_of(text: str) -> tuple[list[list[str]], str] | None:
    """Return the rows of a list that isn't a table of lines, and how it was written; None where it is one."""
    stripped = text.strip()
    addressed = stripped.count("<") == stripped.count(">") >= 1 and "@" in stripped[:2000]
    if addressed and (found := _addressed(stripped)):
        return found, "addresses"
    lines = [line for line in stripped.split("\n") if line.strip()]
    may_be_forms = len(lines) > 1 and stripped.count(":") >= 0.8 * len(lines)  # as hardly any long list
    if may_be_forms and (forms := _forms(stripped.split("\n"))):
        return forms, "forms"
    if len(lines) == 1 or (len(lines) == 2 and headings.is_list_title(lines[0]) and _several(lines[1])):
        names = _in_one_line(lines[-1])
        if names:
            title = [[lines[0].strip().rstrip(":：")]] if len(lines) == 2 else []
            return [*title, *([name] for name in names)], "one line"
    return None


def _addressed(text: str) -> list[list[str]]:
    """Return name and address of each of a mail program's addressees; nothing for other texts."""
    found, at = [], 0
    while at < len(text):
        one = _ADDRESSED.match(text, at)
        if one is None or one.end() == at:
            return []
        found.append([one[1].strip().strip(","), one[2]])
        at = one.end()
    return found if any(name for name, _ in found) else []


def _several(line: str) -> bool:
    return ";" in line or line.count(",") > 1


def _in_one_line(line: str) -> list[str]:
    """Return the names in one line, parted by semicolons, tabs, bars, bullets or commas."""
    line = line.strip()
    title, colon, rest = line.partition(":")
    if colon and headings.is_list_title(title) and rest.strip():
        line = rest.strip()
    for sign in (";", "；", "\t", "|", " • ", " · ", "、"):
        parts = [p.strip() for p in line.split(sign) if p.strip()]
        if len(parts) > 1 and not _is_row(parts):
            return [p.rstrip(".") if p == parts[-1] and sign in ";；" else p for p in parts]
    parts = [p.strip() for p in re.split(r",(?!\S)|，", line) if p.strip()] if '"' not in line else []
    if len(parts) < 3:
        parts = [p.strip() for p in line.split(",") if p.strip()] if '"' not in line else []
    if len(parts) < 3 or _is_row(parts) or "<" in line:
        return []
    parts[-1] = re.sub(r"^(?:and|und|y|e|et|&)\s+", "", parts[-1])
    return parts


def _is_row(parts: Sequence[str]) -> bool:
    """Whether the parts are one row of a table: headings, or an address among them."""
    known = sum(bool(headings.known(p)) for p in parts)
    return known >= 2 or any(headings.looks_like_data(p) for p in parts)


def _forms(lines: Sequence[str]) -> list[list[str]]:
    """Return a table of "Heading: value" lines, one form after the other; nothing for other texts."""
    entries = [_ENTRY.fullmatch(line) for line in lines]
    filled = sum(bool(line.strip()) for line in lines)
    known = [e for e in entries if e and headings.known(e[1])]
    if len(known) < max(2, 0.6 * filled) or sum(map(bool, entries)) < 0.8 * filled:
        return []
    heads: dict[str, str] = {}
    records: list[dict[str, str]] = []
    for entry in filter(None, entries):
        key = headings.folded(entry[1])
        heads.setdefault(key, entry[1].strip())
        if not records or key in records[-1]:
            records.append({})
        records[-1][key] = entry[2].strip()
    if len(heads) < 2 or (len(records) == 1 and len(known) < filled):
        return []
    return [list(heads.values()), *([record.get(key, "") for key in heads] for record in records)]
