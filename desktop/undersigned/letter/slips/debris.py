"""What programs and habits leave in a text: broken letters, codes, marks of lists, another script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from undersigned.language import tags
from undersigned.letter.fields import Fault
from undersigned.letter.slips.reading import FIELD, without_addresses
from undersigned.problems import Severity

# UTF-8 that was read as Windows-1252: a lead byte, then what the byte after it became.
_AS_1252 = "\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€"
_MOJIBAKE = re.compile(rf"(?:[ÃÂØÙÐÑ×][{_AS_1252}]|[àâã][{_AS_1252}]{{2}})+")
_LOST = re.compile(r"\ufffd+|\?{4,}|(?<=[^\W\d_])\?(?=[^\W\d_])")
_LEFT = re.compile(
    r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,6}|nbsp|amp|quot|apos|lt|gt|[lr]squo|[lr]dquo|[lr]aquo|ndash|mdash|hellip);"
    r"|</?(?:b|i|u|em|strong|span|p|br|div|font|a|li|ul|ol|g|x|ph|bpt|ept|mrk)(?:\s[^<>]*)?/?>"
    r"|\{#.*?#\}|\{%.*?%\}|[{}｛｝]+|\\[nrt]\b|`|[\ue000-\uf8ff]"
    r"|\b(?:TODO|FIXME|TBD|XXX+)\b|\b[A-Z2-7]{5}-[A-Z2-7]{4}\b|(?<=\s)\^[a-z][\w-]*\s*$",
    re.DOTALL,
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_BEGINS = re.compile(r"[•▪◦‣·●○■□*–—-][ \u00a0]|#{1,6} |(?:\d{1,2}|[a-zA-Z])[.)][ \u00a0]")
_OWN_SCRIPT = {"Latn": "LATIN", "Cyrl": "CYRILLIC", "Grek": "GREEK"}
# A letter of each other script, whose name begins with the script's.
_SAMPLE = {
    "Arab": "ا",
    "Hebr": "א",
    "Deva": "अ",
    "Thai": "ก",
    "Beng": "অ",
    "Geor": "ა",
    "Armn": "ա",
    "Ethi": "አ",
    "Taml": "அ",
}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 3  # words


def left_over(said: str, ours: str, language: str) -> Iterator[Fault]:
    """Yield what would be printed and is no word of the language."""
    bare, before = without_addresses(ours), without_addresses(said)
    garbled = _MOJIBAKE.search(bare) or _LOST.search(bare) or _CONTROL.search(bare)
    if garbled and garbled[0] not in said:
        start = max(0, garbled.start() - 8)
        shown = "".join(c if c.isprintable() else "\ufffd" for c in bare[start : garbled.end() + 8])
        yield Fault(
            "slip-garbled",
            "There are letters in the translation that a program broke: “{found}”.",
            0,
            "Ask for the file again, saved as UTF-8, or type them anew.",
            {"found": " ".join(shown.split())},
        )
    found = [m[0] for m in _LEFT.finditer(ours) if m[0] not in said]
    begins = _BEGINS.match(ours)
    if begins and not _BEGINS.match(said):
        found.insert(0, begins[0].strip())
    for sign in dict.fromkeys(found):
        yield Fault(
            "slip-left-over",
            "“{sign}” would be printed in the translation.",
            0,
            "Take it out, or write it as the text has it.",
            {"sign": sign if sign.isprintable() else f"U+{ord(sign[0]):04X}"},
            Severity.LOOK,
        )
    yield from _letters(before, bare, language)


def _letters(said: str, ours: str, language: str) -> Iterator[Fault]:
    script = tags.script(language)
    words = _WORD.findall(ours.replace(FIELD, " "))
    wanted = _OWN_SCRIPT.get(script, "")
    mixed = next((w for w in words if len(w) > 1 and len(_scripts(w)) > 1 and w not in said), "")
    if mixed:
        yield Fault(
            "slip-mixed",
            "Letters of two scripts stand in one word: “{word}”.",
            0,
            "Type the word anew.",
            {"word": mixed},
            Severity.LOOK,
        )
    if not wanted and script in _SAMPLE:
        wanted = unicodedata.name(_SAMPLE[script]).split()[0]
    own = sum(wanted in unicodedata.name(w[0], "") for w in words) if wanted else len(words)
    if len(words) >= _ENOUGH and not own and any(w not in said for w in words):
        yield Fault(
            "slip-script",
            "The translation isn’t in the letters of its language.",
            0,
            "See whether it stands in its place, and in the right file.",
            {},
            Severity.LOOK,
        )


def _scripts(word: str) -> set[str]:
    names = (unicodedata.name(c, "") for c in word)
    return {script for name in names for script in ("LATIN", "CYRILLIC", "GREEK") if name.startswith(script)}
