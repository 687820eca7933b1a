"""What is said of texts that are translated: how they stand, where they stand, for whom they are."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from undersigned.campaign.model import Campaign
from undersigned.text.changed import Kind, by_word
from undersigned.text.inline import TokenKind
from undersigned.text.model import SegmentKind
from undersigned.text.pieces import Piece, pieces
from undersigned.text.standing import Standing
from undersigned.translations.hints import standing_place
from undersigned.translations.units import Unit
from undersigned.window import theme
from undersigned.window.names import count, isolated, language_name
from undersigned.window.to_fix.words import fill_in

translate = QCoreApplication.translate

_AROUND = 5  # words that stayed the same, shown on either side of a change
_BRACED = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")

ICONS = {
    Standing.DONE: ("circle-check", "sent"),
    Standing.MISSING: ("minus", "secondary"),
    Standing.DRAFT: ("pen-line", "accent"),
    Standing.STALE: ("refresh-cw", "look"),
    Standing.STAYS: ("lock", "secondary"),
}
_STATES = {
    Standing.DONE: str(QT_TRANSLATE_NOOP("Translating", "done")),
    Standing.MISSING: str(QT_TRANSLATE_NOOP("Translating", "to do")),
    Standing.DRAFT: str(QT_TRANSLATE_NOOP("Translating", "begun")),
    Standing.STALE: str(QT_TRANSLATE_NOOP("Translating", "changed since")),
}
_FRAME = {
    "via": str(QT_TRANSLATE_NOOP("Translating", "How the letter is sent")),
    "subject": str(QT_TRANSLATE_NOOP("Translating", "The subject")),
    "salutation": str(QT_TRANSLATE_NOOP("Translating", "The salutation")),
    "closing": str(QT_TRANSLATE_NOOP("Translating", "The closing, before the names")),
    "contact": str(QT_TRANSLATE_NOOP("Translating", "Whom to ask, at the end")),
    "enclosures": str(QT_TRANSLATE_NOOP("Translating", "The enclosures")),
    "roster-heading": str(QT_TRANSLATE_NOOP("Translating", "The heading over the names")),
    "roster-note": str(QT_TRANSLATE_NOOP("Translating", "The line under the names")),
    "running-head": str(QT_TRANSLATE_NOOP("Translating", "The head of the further pages")),
    "letterhead": str(QT_TRANSLATE_NOOP("Translating", "The letterhead")),
}
_KINDS = {
    SegmentKind.PARAGRAPH: str(QT_TRANSLATE_NOOP("Translating", "Paragraph {number}")),
    SegmentKind.HEADING: str(QT_TRANSLATE_NOOP("Translating", "Heading {number}")),
    SegmentKind.ITEM: str(QT_TRANSLATE_NOOP("Translating", "Item {number} of the lists")),
    SegmentKind.ITEM_MORE: str(QT_TRANSLATE_NOOP("Translating", "Paragraph {number} within the lists")),
    SegmentKind.QUOTE: str(QT_TRANSLATE_NOOP("Translating", "Quotation {number}")),
    SegmentKind.NOTE: str(QT_TRANSLATE_NOOP("Translating", "Note {number}")),
}
_OWN = {
    "name": str(QT_TRANSLATE_NOOP("Translating", "Name of {recipient}")),
    "salutation": str(QT_TRANSLATE_NOOP("Translating", "Salutation to {recipient}")),
    "title": str(QT_TRANSLATE_NOOP("Translating", "Title, in the address of {recipient}")),
    "honorific": str(QT_TRANSLATE_NOOP("Translating", "“Mr.”, “Ms.”, in the address of {recipient}")),
}


def state_in_words(unit: Unit, source_language: str) -> str:
    """Return how a text stands."""
    if unit.shared is None:
        return "" if unit.translation is not None else translate("Translating", "as in the original")
    if unit.lent is not None:
        return translate("Translating", "from {language}").format(language=language_name(unit.lent.language))
    if unit.standing is Standing.STAYS:
        return translate("Translating", "stays in {language}").format(language=language_name(source_language))
    return translate("Translating", _STATES[unit.standing])


def where(campaign: Campaign, unit: Unit) -> str:
    """Return where a text stands in the letter, and in which letters, in words."""
    if unit.shared is None:
        last = unit.wording.rpartition(".")[2]
        recipient = campaign.recipient(unit.segment[1:])
        pattern = _OWN.get(last)
        said = (
            translate("Translating", pattern)
            if pattern
            else translate("Translating", "{field} of {recipient}")
        )
        field = campaign.text.fields.get(last, "").rstrip(".") or last.replace("_", " ")
        return said.format(recipient=isolated(recipient.name if recipient else ""), field=field)
    segment = unit.shared
    if segment.kind is SegmentKind.FRAME:
        known = _FRAME.get(segment.id)
        found = (
            translate("Translating", known)
            if known
            else translate("Translating", "A heading over, or a line under, a group of names")
        )
    else:
        number, heading = standing_place(segment, campaign.text)
        found = translate("Translating", _KINDS[segment.kind]).format(number=count(number))
        if heading and segment.kind not in (SegmentKind.NOTE, SegmentKind.HEADING):
            found = translate("Translating", "{place}, under “{heading}”").format(
                place=found, heading=heading
            )
    return f"{found} · {whose}" if (whose := _for_whom(campaign, unit)) else found


def _for_whom(campaign: Campaign, unit: Unit) -> str:
    if unit.own is None:
        return ""
    names = [r.name for r in campaign.recipients if r.id in unit.own.recipients]
    if not names:
        return translate("Translating", "only in some letters")
    if len(names) > 3:
        return translate("Translating", "only in %n letter(s)", "", len(names))
    return translate("Translating", "only to {names}").format(names=", ".join(names))


def note_in_words(campaign: Campaign, note: str) -> str:
    """Return an author's note to translators, with fields called as people call them."""
    return _BRACED.sub(lambda m: f"“{fill_in(campaign, m[1])}”", note)


def plain(text: str, says: Callable[[Piece], str]) -> str:
    """Return a text in one line as it reads, with what its fields say."""
    return " ".join("".join(_word(piece, says) for piece in pieces(text)).split())


def _word(piece: Piece, says: Callable[[Piece], str]) -> str:
    if piece.kind is TokenKind.LINE_BREAK:
        return " "
    if piece.kind is TokenKind.TEXT:
        return piece.text
    if piece.kind in (TokenKind.NOTE, TokenKind.TAG):
        return ""
    return says(piece) or "…"


def difference(before: str, now: str, says: Callable[[Piece], str]) -> str:
    """Return as HTML what changed between two states of a text, word by word."""
    c = theme.colours()
    went = f"color:{c.stops};text-decoration:line-through"
    came = f"color:{c.sent};text-decoration:underline;font-weight:600"
    found, changes = [], by_word(before, now)
    for number, stretch in enumerate(changes):
        words = "".join(_shown(piece, says) for piece in pieces(f"\u2060{stretch.text}\u2060"))
        words = words.replace("\u2060", "")
        if stretch.kind is Kind.SAME:
            found.append(html.escape(_short(words, number > 0, number + 1 < len(changes))))
            continue
        style = went if stretch.kind is Kind.GONE else came
        after = "\u2009" if stretch.kind is Kind.GONE and not words.endswith(" ") else ""
        found.append(f'<span style="{style}">{html.escape(words)}</span>{after}')
    return "".join(found)


def _short(words: str, comes_after: bool, goes_before: bool) -> str:
    """Return what stayed the same, as far as it says where the change beside it stands."""
    parts = words.split(" ")
    head, tail = _AROUND * comes_after, _AROUND * goes_before
    if len(parts) <= head + tail + 2:
        return words
    return " ".join([*parts[:head], "…", *parts[len(parts) - tail :]])


def _shown(piece: Piece, says: Callable[[Piece], str]) -> str:
    if piece.kind is TokenKind.FIELD:
        return says(piece) or f"{piece.text.rpartition('.')[2].replace('_', ' ')}?"
    if piece.kind is TokenKind.NOTE:
        return f"[{says(piece)}]"
    return "\n" if piece.kind is TokenKind.LINE_BREAK else piece.text


def progress_in_words(left: int, all_: int) -> str:
    """Return how far a language is: "12 of 55 left", "all done"."""
    if not left:
        return translate("Translating", "all done")
    return translate("Translating", "{left} of {all} left").format(left=count(left), all=count(all_))
