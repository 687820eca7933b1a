"""Signs as a language has them: what ends a text, digits, brackets, what nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from undersigned.language import tags
from undersigned.letter.fields import Fault
from undersigned.letter.slips.reading import FIELD, plain, without_addresses
from undersigned.problems import Severity

_LOOK = Severity.LOOK

# What may end a text, by what it is; the first is English's.
_ENDS = {
    "stop": ".。．।۔։።။༎᙮",
    "question": "?؟？\u037e՞፧",
    "exclamation": "!！՜",
    "colon": ":：፦։",
    "comma": ",،，、՝፣",
    "semicolon": ";؛；·፤",
    "ellipsis": "…",
}
_CLOSERS = " \n\t\u00a0\u202f\u200e\u200f\"'”’»›“‘」』）)]）】*_"

# A language's or script's own signs where they aren't English's: what stands for what.
_CJK = {
    "stop": "。",
    "question": "？",
    "exclamation": "！",
    "colon": "：",
    "comma": "，、",
    "semicolon": "；",
}
_OWN = {
    "zh": _CJK,
    "ja": {**_CJK, "comma": "、，", "colon": "："},
    "ar": {"question": "؟", "comma": "،", "semicolon": "؛"},
    "fa": {"question": "؟", "comma": "،", "semicolon": "؛"},
    "ckb": {"question": "؟", "comma": "،", "semicolon": "؛"},
    "ps": {"question": "؟", "comma": "،", "semicolon": "؛"},
    "ur": {"stop": "۔", "question": "؟", "comma": "،", "semicolon": "؛"},
    "ug": {"question": "؟", "comma": "،", "semicolon": "؛"},
    "hi": {"stop": "।."},
    "mr": {"stop": "।."},
    "ne": {"stop": "।"},
    "bn": {"stop": "।"},
    "pa": {"stop": "।"},
    "as": {"stop": "।"},
    "or": {"stop": "।"},
    "hy": {"stop": "։:", "question": "՞", "exclamation": "՜", "colon": "․:", "comma": ",՝"},
    "el": {"question": ";\u037e"},
    "am": {"stop": "።", "comma": "፣", "question": "?፧", "colon": "፦:", "semicolon": "፤"},
    "ti": {"stop": "።", "comma": "፣", "question": "?፧", "colon": "፦:", "semicolon": "፤"},
    "my": {"stop": "။", "comma": "၊"},
}
_UNENDED = frozenset({"th", "lo", "km", "bo", "my"})  # a sentence needs no sign at its end
_GREETS_WITH_COLON = frozenset({"es", "gl", "ast"})
_INVISIBLE = re.compile(r"[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad\u0640]")
_DIGITS = re.compile(r"\d(?:[\d.,'’\u00a0\u202f\u066b\u066c٬٫](?=\d)|\d)*")
_BEYOND = rf"[^\x00-\x7f{FIELD}]"  # a letter of another script
_DENSE = r"[\u3040-\u30ff\u3400-\u9fff]"
_AFTER = r"(?=\s|$|[”’»」\"')])"
_TWICE = re.compile(r"(?<![.…])([,.;:،؛।۔])\1(?!\1)(?=\s|$)|([،,;:؛])(?=[.।۔]\s*$)")
_PAIRS = ("()", "[]", "（）", "「」", "『』", "«»", "‹›", "【】")


def odd_signs(source: str, text: str, language: str, segment: str = "") -> Iterator[Fault]:
    """Yield what is odd about the signs of a translation."""
    own = tags.parse(language).language
    said, ours = plain(source), plain(text)
    yield from _ending(said, ours, own, segment)
    yield from _foreign(ours, own)
    yield from _numbers(said, ours)
    yield from _brackets(said, ours)
    yield from _twice(said, without_addresses(ours))
    yield from _invisible(source, text)


def _ending(said: str, ours: str, own: str, segment: str) -> Iterator[Fault]:
    before, now = _end(said), _end(ours)
    allowed = {before}
    if before == "comma" and segment in ("salutation", "closing"):
        allowed = {"colon", "exclamation", "", "stop"} | (
            set() if own in _GREETS_WITH_COLON and segment == "salutation" else {"comma"}
        )
    elif before == "stop" and own in _UNENDED:
        allowed |= {""}
    elif before == "colon" and segment in ("salutation", "subject", "via"):
        allowed |= {"comma", "exclamation"}
    if own == "el" and before == "question" and now == "semicolon":  # the same sign
        now = before
    if now in allowed:
        return
    if now == before:  # as English ends it, and the language doesn't
        yield Fault(
            "slip-end",
            "The translation ends with {found}; its language ends such a text with {wanted}.",
            0,
            "End it as your language ends such a text.",
            {"wanted": "“:”", "found": _end_sign(ours)},
            _LOOK,
        )
        return
    yield Fault(
        "slip-end",
        "The text ends with {wanted}, the translation with {found}.",
        0,
        "End it as your language ends such a text.",
        {"wanted": _end_sign(said), "found": _end_sign(ours)},
        _LOOK,
    )


def _last(text: str) -> str:
    return text.rstrip(_CLOSERS)[-1:]


def _end(text: str) -> str:
    last = _last(text)
    return next((kind for kind, signs in _ENDS.items() if last and last in signs), "")


def _end_sign(text: str) -> str:
    last = _last(text)
    if last == FIELD:
        return "{{…}}"
    return f"“{last}”"


def wanted_end(source: str, language: str) -> str:
    """Return the sign that ends a translation of this text in the language; "" for none."""
    kind = _end(plain(source))
    own = _OWN.get(tags.parse(language).language, {})
    return own.get(kind, _ENDS.get(kind, ""))[:1]


def ends_with_sign(text: str) -> bool:
    """Whether the last character is one that ends a text."""
    return any(text[-1:] in signs for signs in _ENDS.values()) if text else False


def is_invisible(sign: str) -> bool:
    """Whether a sign is one that nobody sees, and that steers what stands beside it."""
    return bool(_INVISIBLE.match(sign))


def _foreign(ours: str, own: str) -> Iterator[Fault]:
    """Find an English sign where the language has its own."""
    for kind, signs in _OWN.get(own, {}).items():
        english = _ENDS[kind][0]
        if english in signs:
            continue
        dense = own in ("zh", "ja")
        beside = (
            rf"(?<={_DENSE}){re.escape(english)}(?!\d)"
            if dense
            else rf"(?<={_BEYOND}){re.escape(english)}{_AFTER}"
        )
        if re.search(beside, ours) or (_last(ours) == english and (dense or kind != "stop")):
            yield Fault(
                "slip-sign",
                "The translation has an English {found} where its language has {wanted}.",
                0,
                "Write {wanted}.",
                {"found": f"“{english}”", "wanted": f"“{signs[0]}”"},
                _LOOK,
            )


def _numbers(said: str, ours: str) -> Iterator[Fault]:
    wanted, there = Counter(_digits_of(said)), Counter(_digits_of(ours))
    for number in wanted - there:
        yield Fault(
            "slip-number-missing",
            "The number {number} is missing in the translation.",
            0,
            "Compare the numbers.",
            {"number": number},
            _LOOK,
        )
    for number in there - wanted:
        if len(number) > 2 or int(number) > 12:  # a month that is a word elsewhere
            yield Fault(
                "slip-number-foreign",
                "The translation has a number {number} that the text hasn’t.",
                0,
                "Compare the numbers.",
                {"number": number},
                _LOOK,
            )
    odd = next((c for c in ours if c.isdecimal() and not c.isascii() and c not in said), "")
    if odd:
        yield Fault(
            "slip-digits",
            "The translation has digits of its script ({digit}); the letter’s own numbers are in 0 to 9.",
            0,
            "Write all numbers in one kind of digits.",
            {"digit": odd},
            _LOOK,
        )


def _digits_of(text: str) -> Iterator[str]:
    """Yield numbers in ASCII digits, without what groups them."""
    for match in _DIGITS.finditer(text):
        yield "".join(str(unicodedata.decimal(c)) for c in match[0] if c.isdecimal())


def _brackets(said: str, ours: str) -> Iterator[Fault]:
    for opening, closing in map(tuple, _PAIRS):
        if ours.count(opening) != ours.count(closing) and said.count(opening) == said.count(closing):
            if (
                opening == "«"
                and ours.count("»") - ours.count("«") in (-1, 1)
                and said.count("“") > said.count("”")
            ):
                continue
            yield Fault(
                "slip-bracket",
                "A “{opening}” or “{closing}” stands alone in the translation.",
                0,
                "Add the other one, or take it out.",
                {"opening": opening, "closing": closing},
                _LOOK,
            )


def _twice(said: str, ours: str) -> Iterator[Fault]:
    twice = _TWICE.search(ours)
    if twice and twice[0] not in said:
        yield Fault(
            "slip-doubled",
            "“{word}” stands twice in a row.",
            0,
            "Take one of the two out.",
            {"word": twice[1] or twice[2]},
            _LOOK,
        )


def _invisible(source: str, text: str) -> Iterator[Fault]:
    there = {c for c in _INVISIBLE.findall(text) if c not in source}
    if there:
        yield Fault(
            "slip-invisible",
            "There are invisible signs in the translation: {names}.",
            0,
            "Take them out: the direction of a text follows from its language.",
            {"names": ", ".join(sorted(unicodedata.name(c, f"U+{ord(c):04X}") for c in there))},
            _LOOK,
        )
