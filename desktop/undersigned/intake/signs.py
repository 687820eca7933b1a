"""What a line looks like by itself: a greeting, a closing, a name, a note, a heading over names."""

from __future__ import annotations

import re

from undersigned.intake import vocabulary as known
from undersigned.intake.lines import Line

_LONGEST_SALUTATION = 160
_LONGEST_CLOSING = 70
_LONGEST_SENTENCE = 320
_STARS = re.compile(r"^[*†‡¹²³⁎]")
LONGEST_NAME = 160
SENTENCE_END = re.compile(r"[.!?。؟।…][\"'”’»)]*$")
ABBREVIATED = re.compile(
    r"(?:\b[A-Za-z]{1,4}\.){1,4}$|\b(?:inc|ltd|corp|co|e\.\s?v|z\.\s?s|s\.\s?a|jr|sr)\.$", re.IGNORECASE
)


def greets(text: str) -> bool:
    """Whether a line is a salutation."""
    if len(text) > _LONGEST_SALUTATION or not known.begins("salutation", text):
        return False
    word = known.begins("salutation", text)
    if known.folded(text).rstrip(" ,:;!،") == word and word in ("cc", "best", "hi"):
        return False
    if text.rstrip("*_ ")[-1:] in ",:;!،，：—–-" or text.endswith("المحترم"):
        return True
    return len(text) <= 60 and word in ("to whom it may concern", "dear", "إلى من يهمه الأمر", "تحية طيبة")


def closes(line: Line) -> bool:
    """Whether a line closes a letter."""
    text = line.text
    if line.paragraph.level or line.paragraph.heading or line.cell:
        return False
    if known.begins("closing_sentence", text):
        return len(text) <= _LONGEST_SENTENCE
    word = known.begins("closing", text)
    if not word or len(text) > _LONGEST_CLOSING or len(known.begins("roster", text)) > len(word):
        return False
    rest = known.folded(text)[len(word) :].strip(" ,.:;!،")
    return len(rest.split()) <= 4 and (not rest or text.rstrip()[-1:] in ",.:،!" or len(rest.split()) <= 2)


def is_named(line: Line) -> bool:
    """Whether a line looks like a name rather than a sentence."""
    text = line.text
    if not text or len(text) > LONGEST_NAME or line.paragraph.quote:
        return False
    return not SENTENCE_END.search(text) or bool(ABBREVIATED.search(text))


def is_listed(text: str) -> bool:
    """Whether a line holds many names, parted by semicolons or commas."""
    return max(text.count(";"), text.count("؛"), text.count(","), text.count("،")) >= 4


def is_note(text: str) -> bool:
    """Whether a line is a note below the names."""
    return bool(_STARS.match(text)) or (known.mentions("roster_note", text) and len(text) > 40)


def heads_group(bare: str) -> bool:
    """Whether a folded text is the heading of a group of names, with a count or without."""
    bare = re.sub(r"\s*\(\d+\)$|^\d+\s+", "", bare)
    return bare in known.words("groups")


def is_block_name(line: Line, following: Line | None) -> bool:
    """Whether a bold line is a name above its title, rather than a heading."""
    return following is not None and not following.gap and known.has("title", following.text)
