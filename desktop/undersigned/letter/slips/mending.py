"""Mend a slip where what is meant can be told: the text as it would be, checked again before it is offered.

Nothing is guessed about words. What a way yields counts only if that slip is gone then and no other came.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

from undersigned.language import tags
from undersigned.letter.fields import Fault
from undersigned.letter.slips import signs, slips

_Way = Callable[[str, str, Fault, str], str]  # source, text, fault, language
_FIELD = re.compile(r"\{\{[^{}]*\}\}")
_SPACES = r"[\s\u00a0\u202f]*"
_TAIL = re.compile(r"[\s.,;:!?؟،؛。！？，；：।۔…\"'”’»]*$")
_NARROW, _WIDE = "\u202f", "\u00a0"


def mended(source: str, text: str, language: str, fault: Fault, segment: str = "") -> str:
    """Return a translation without a slip; "" where a person must see to it.

    Args:
        source: the text it was made for.
        text: the translation.
        language: its language.
        fault: one of the slips found in it.
        segment: the id of the segment, as for `slips`.
    """
    way = _WAYS.get(fault.kind)
    if way is None:
        return ""
    better = way(source, text, fault, language)
    if not better.strip() or better == text:
        return ""
    before = {_known(f) for f in slips(source, text, language, segment)}
    after = {_known(f) for f in slips(source, better, language, segment)}
    return better if after <= before - {_known(fault)} else ""


def _known(fault: Fault) -> tuple[str, str]:
    return fault.kind, str(sorted(fault.facts.items()))


# ----------------------------------------------------------------- what has to come through whole


def _missing_field(source: str, text: str, fault: Fault, language: str) -> str:
    return _before_end(text, f" {{{{{fault.facts['name']}}}}}")


def _missing_note(source: str, text: str, fault: Fault, language: str) -> str:
    return f"{text.rstrip()}[^{fault.facts['label']}]"


def _before_end(text: str, words: str) -> str:
    tail = _TAIL.search(text)
    at = tail.start() if tail else len(text)
    return f"{text[:at]}{words}{text[at:]}"


def _foreign_field(source: str, text: str, fault: Fault, language: str) -> str:
    meant, name = str(fault.facts["meant"]), str(fault.facts["name"])
    new = f"{{{{{meant}}}}}" if meant else ""
    return (
        _FIELD.sub(lambda m: new if _bare(m[0]) == name else m[0], text) if meant else _taken_out(text, name)
    )


def _taken_out(text: str, name: str) -> str:
    """Return a text without a field, and without the space that then stands twice."""
    found = next((m for m in reversed(list(_FIELD.finditer(text))) if _bare(m[0]) == name), None)
    if found is None:
        return text
    head, tail = text[: found.start()], text[found.end() :]
    return f"{head}{tail.lstrip(' ') if not head or head.endswith(' ') else tail}"


def _repeated_field(source: str, text: str, fault: Fault, language: str) -> str:
    return _taken_out(text, str(fault.facts["name"]))


def _spaced_field(source: str, text: str, fault: Fault, language: str) -> str:
    return _FIELD.sub(
        lambda m: f"{{{{{_bare(m[0])}}}}}" if _bare(m[0]) == fault.facts["name"] else m[0], text
    )


def _bare(field: str) -> str:
    return re.sub(r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]+", "", field.strip("{}"))


def _note_out(source: str, text: str, fault: Fault, language: str) -> str:
    mark = f"[^{fault.facts['label']}]"
    head, found, tail = text.rpartition(mark)
    return f"{head}{tail}" if found else text


# ----------------------------------------------------------------- signs


def _ending(source: str, text: str, fault: Fault, language: str) -> str:
    wanted = signs.wanted_end(source, language)
    marks = "".join(dict.fromkeys(re.findall(r"\[\^[^\]\n]+\]\s*$", text)))  # a note's mark stays behind
    body = text[: len(text) - len(marks)].rstrip()
    closing = re.search(r"[\"'”’»』」）)\]*_]*$", body)
    tail = closing[0] if closing else ""
    core = body[: len(body) - len(tail)].rstrip()
    if signs.ends_with_sign(core):
        core = core[:-1].rstrip(" \u00a0\u202f")
    own = tags.parse(language)
    if own.language == "fr" and own.region not in ("CA", "CH") and wanted in (";", "!", "?", ":"):
        wanted = f"{_WIDE if wanted == ':' else _NARROW}{wanted}"
    return f"{core}{wanted}{tail}{marks}"


def _sign(source: str, text: str, fault: Fault, language: str) -> str:
    found, wanted = (str(fault.facts[key]).strip("“”") for key in ("found", "wanted"))
    if tags.parse(language).language in ("zh", "ja"):
        inside = rf"(?<=[\u3040-\u30ff\u3400-\u9fff}}]){re.escape(found)}(?!\d) ?"
    else:
        inside = rf"(?<=[^\x00-\x7f]){re.escape(found)}(?=\s|$|[”’»」\"')\[*])"
    return re.sub(inside, wanted, text)


def _edges(source: str, text: str, fault: Fault, language: str) -> str:
    return text.strip()


def _two_spaces(source: str, text: str, fault: Fault, language: str) -> str:
    return re.sub(r"(?<=\S) {2,}(?=\S)", " ", text)


def _french(source: str, text: str, fault: Fault, language: str) -> str:
    def spaced(match: re.Match[str]) -> str:
        return f"{_WIDE if match[1] in ':»' else _NARROW}{match[1]}"

    parts = re.split(r"(\{\{.*?\}\}|\{%.*?%\}|\S*(?://|@)\S*|\]\([^)]*\)|\[\^[^\]]*\])", text)
    return "".join(
        part if number % 2 else re.sub(r"(?<=[^\s:;!?(\d/.…]) ?([;:!?»])(?![/\d])", spaced, part)
        for number, part in enumerate(parts)
    )


def _digits(source: str, text: str, fault: Fault, language: str) -> str:
    return "".join(
        str(unicodedata.decimal(c)) if c.isdecimal() and not c.isascii() and c not in source else c
        for c in text
    )


def _doubled(source: str, text: str, fault: Fault, language: str) -> str:
    word = re.escape(str(fault.facts["word"]))
    return re.sub(rf"(?<![\w'’-])({word})[ \t\u00a0]+{word}(?![\w'’-])", r"\1", text, flags=re.IGNORECASE)


def _invisible(source: str, text: str, fault: Fault, language: str) -> str:
    return "".join(c for c in text if c in source or not signs.is_invisible(c))


_WAYS: Mapping[str, _Way] = {
    "slip-field-missing": _missing_field,
    "slip-note-missing": _missing_note,
    "slip-field-foreign": _foreign_field,
    "slip-field-repeated": _repeated_field,
    "slip-field-spaces": _spaced_field,
    "slip-note-foreign": _note_out,
    "slip-note-repeated": _note_out,
    "slip-end": _ending,
    "slip-sign": _sign,
    "slip-edge-spaces": _edges,
    "slip-two-spaces": _two_spaces,
    "slip-french-space": _french,
    "slip-digits": _digits,
    "slip-doubled": _doubled,
    "slip-invisible": _invisible,
}
