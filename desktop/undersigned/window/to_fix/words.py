"""How a problem is said to somebody who has never seen a template language, and where it is.

The engine's sentences serve the command, too, and name fields and tags as they are typed. Where one
does, the window has its own sentence here; all others it says as they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from undersigned.campaign.model import Campaign
from undersigned.language import tags
from undersigned.problems import Place, Problem
from undersigned.text.inline import TokenKind, parse
from undersigned.window.dialogs import said
from undersigned.window.names import language_name, language_title

_WORDS = 7  # of a paragraph, to know it again by
_MOST_NAMED = 3  # letters that are named one by one

_FIELD = str(QT_TRANSLATE_NOOP("Messages", "Take it out here, and choose one again from Insert › Field."))
_CONDITION = str(
    QT_TRANSLATE_NOOP("Messages", "Take it out, and say in the paragraph’s own menu which letters get it.")
)
_OWN: dict[str, tuple[str, str]] = {
    "typed-count": (
        "The text says “{phrase}”, but {count} sign this letter.",
        "A number from Insert › Field counts by itself.",
    ),
    "another-recipients-name": (
        "“{name}” stands in this letter, but is the name of another recipient.",
        "Put in whom this letter is to, or leave it if {name} is meant.",
    ),
    "another-recipients-field": (
        "“{name}” stands in this letter, but belongs to {owner}.",
        "Put in what belongs to this recipient, or leave it if it is meant.",
    ),
    "another-recipients-person": (
        "“{name}” stands in this letter, but the letter to {owner} is the one to this person.",
        "Write whom this letter is to, or leave it if the person is meant.",
    ),
    "wording-stale": (
        "The text of all letters has changed since this letter got a wording of its own.",
        "Look at both, and keep the one that is right.",
    ),
    "passage-empty": ("This paragraph has no text for this recipient.", "Write it, or leave it out."),
    "translation-missing": (
        "This text isn’t translated yet.",
        "Translate it, or say that it stays untranslated.",
    ),
    "translation-stale": (
        "The text has changed since it was translated.",
        "Bring the translation up to date, or say that it still fits.",
    ),
    "slip-field-foreign": (
        "“{name}” is filled in by the translation, but not by the text.",
        "Put in what the text fills in at that place.",
    ),
    "slip-field-missing": (
        "The text fills in “{name}” here, but the translation doesn’t.",
        "Put it where it belongs in the translation.",
    ),
    "slip-note-missing": (
        "The mark of the note “{label}” is missing in the translation.",
        "Put it where it belongs in the translation.",
    ),
    "slip-field-repeated": (
        "“{name}” is filled in more often by the translation than by the text.",
        "Take one out, unless the language needs it more often.",
    ),
    "slip-field-spaces": ("There are spaces inside “{name}” in the translation.", "Take the spaces out."),
    "slip-field-open": ("“{start}” begins something to be filled in, but it has no end.", _FIELD),
    "empty-field": ("“{about}” is empty for this recipient, and the text needs it.", "Fill it in there."),
    "field-unknown": ("Nothing here is called “{name}”, so it can’t be filled in.", _FIELD),
    "field-unended": ("“{start}” begins something to be filled in, but it has no end.", _FIELD),
    "field-not-used": ("The text holds a command that letters don’t know.", _FIELD),
    "field-unreadable": ("Something here is to be filled in, but can’t be understood.", _FIELD),
    "field-unprintable": ("Something here is to be filled in that isn’t a text.", _FIELD),
    "field-wrong-kind": ("A condition here compares things that can’t be compared.", _CONDITION),
    "fields-too-much": ("This paragraph has far too much to fill in.", _FIELD),
    "filter-unknown": ("“{name}” is no way to fill in a text here.", _FIELD),
    "for-no-list": ("“{name}” is no list, so it can’t be gone through.", _FIELD),
    "tag-unbalanced": ("A condition here begins or ends, but not both.", _CONDITION),
    "note-missing": ("A mark leads to a note that isn’t there.", "Write the note, or take its mark out."),
    "note-unused": (
        "No mark leads to this note, so it isn’t printed.",
        "Set its mark where it belongs, or delete the note.",
    ),
    "text-too-long": ("This paragraph is too long to be read.", "Part it into several paragraphs."),
    "link-refused": (
        "The link to “{address}” leads nowhere, so it is printed as text.",
        "Give it an address that begins with https://, or an e-mail address.",
    ),
    "paper-unknown": ("The page of this letter has a setting that isn’t known.", "Take it out on the Page."),
    "frame-unknown": (
        "The file words a part of the letter that letters don’t have: “{key}”. It isn’t printed.",
        "",
    ),
    "id-doubled": (
        "Two paragraphs were the same one in the file. The second was taken as a new one.",
        "If you copied the paragraph, this is as it should be.",
    ),
    "note-label-doubled": (
        "Two notes have the same name, so it isn’t clear which a mark leads to.",
        "Delete one of them, and set its mark again.",
    ),
    "nested-too-deep": (
        "The text has lists within lists, too deep to read all of it.",
        "Move what is innermost further out.",
    ),
    "private-email-in-print": (
        "The private e-mail address of {owner} is printed in this letter.",
        "Take it out. An address that may be printed is the contact of whoever signs.",
    ),
    "no-recipient": ("This letter isn’t to anybody yet.", "Say whom it is to."),
}  # fmt: skip
_FRAME = {
    "date": str(QT_TRANSLATE_NOOP("ToFix", "the date")),
    "via": str(QT_TRANSLATE_NOOP("ToFix", "the way it is sent")),
    "subject": str(QT_TRANSLATE_NOOP("ToFix", "the subject")),
    "salutation": str(QT_TRANSLATE_NOOP("ToFix", "the salutation")),
    "closing": str(QT_TRANSLATE_NOOP("ToFix", "the closing")),
    "contact": str(QT_TRANSLATE_NOOP("ToFix", "the contact")),
    "enclosures": str(QT_TRANSLATE_NOOP("ToFix", "the enclosures")),
    "cc": str(QT_TRANSLATE_NOOP("ToFix", "the copies")),
    "roster-heading": str(QT_TRANSLATE_NOOP("ToFix", "the heading of the names")),
    "roster-note": str(QT_TRANSLATE_NOOP("ToFix", "the line under the names")),
    "running-head": str(QT_TRANSLATE_NOOP("ToFix", "the head of the further pages")),
    "letterhead": str(QT_TRANSLATE_NOOP("ToFix", "the letterhead")),
}


_FIELDS = {
    "recipient.name": str(QT_TRANSLATE_NOOP("ToFix", "the recipient’s name")),
    "recipient.organisation": str(QT_TRANSLATE_NOOP("ToFix", "the recipient’s full name")),
    "recipient.salutation": str(QT_TRANSLATE_NOOP("ToFix", "the salutation")),
    "signatories.count": str(QT_TRANSLATE_NOOP("ToFix", "how many sign")),
    "letter.date": str(QT_TRANSLATE_NOOP("ToFix", "the date")),
    "letter.subject": str(QT_TRANSLATE_NOOP("ToFix", "the subject")),
    "campaign.title": str(QT_TRANSLATE_NOOP("ToFix", "the title")),
}


def what(problem: Problem) -> str:
    """Return what is wrong."""
    own = _OWN.get(problem.kind) or (_structural(problem) and _OWN["tag-unbalanced"])
    return said(own[0] if own else problem.message, _facts(problem))


def advice(problem: Problem) -> str:
    """Return what to do about it."""
    own = _OWN.get(problem.kind) or (_structural(problem) and _OWN["tag-unbalanced"])
    return said(own[1] if own else problem.fix, _facts(problem))


def _facts(problem: Problem) -> dict[str, object]:
    """Return a problem's facts, languages by their names."""
    named = {
        key: language_name(str(tag))
        for key in ("language", "parent")
        if (tag := problem.facts.get(key)) and tags.script(str(tag))
    }
    return {**problem.facts, **named}


def fill_in(campaign: Campaign, name: str) -> str:
    """Return what a field fills in, as a person calls it."""
    known = _FIELDS.get(name)
    if known:
        return QCoreApplication.translate("ToFix", known)
    return campaign.text.fields.get(name.removeprefix("recipient."), "") or name


def _structural(problem: Problem) -> bool:
    """Whether it is of the lines that hold a condition: their sentences name tags as they are typed."""
    return "{%" in str(problem) or "{%" in problem.advice()


def which_letters(campaign: Campaign, places: Sequence[Place]) -> str:
    """Return in which letters it is: "Letter to Amazon", "12 letters"; "" where it is in none of them."""
    known = {r.id: r.name for r in campaign.recipients}
    letters = list(dict.fromkeys(known[p.recipient] for p in places if p.recipient in known))
    translate = QCoreApplication.translate
    if not letters:
        return ""
    if len(letters) == 1:
        return translate("ToFix", "Letter to {name}").format(name=letters[0]) if len(known) > 1 else ""
    if len(letters) == len(known):
        return translate("ToFix", "All %n letter(s)", "", len(letters))
    if len(letters) <= _MOST_NAMED:
        return translate("ToFix", "Letters to {names}").format(names=", ".join(letters))
    return translate("ToFix", "%n letter(s)", "", len(letters))


def where(campaign: Campaign, place: Place) -> str:
    """Return where in a letter it is: a paragraph by its first words, a part by its name, who signs."""
    translate = QCoreApplication.translate
    found = ""
    if place.signatory:
        named = (s.name for s in campaign.roster.signatories if s.id == place.signatory)
        found = next(named, "")
    elif place.segment in _FRAME:
        found = translate("ToFix", _FRAME[place.segment])
    elif place.segment and (opening := first_words(campaign, place)):
        found = translate("ToFix", "“{words}”").format(words=opening)
    if place.language and len({campaign.text.language, *campaign.languages}) > 1:
        language = language_name(place.language)
        found = (
            translate("ToFix", "{place}, in {language}").format(place=found, language=language)
            if found
            else language_title(place.language)
        )
    return found


def first_words(campaign: Campaign, place: Place) -> str:
    """Return how a paragraph begins, without its marks; what is to be filled in stands as "…"."""
    text = next(
        (w.text for w in campaign.text.wordings if w.id == place.wording and w.segment == place.segment),
        "",
    ) or next((s.text for s in (*campaign.text.segments, *campaign.text.frame) if s.id == place.segment), "")
    recipient = campaign.recipient(place.recipient)
    name = recipient.name if recipient else "…"
    pieces = []
    for token in parse(text):
        if token.kind is TokenKind.TEXT:
            pieces.append(token.text)
        elif token.kind is TokenKind.FIELD:
            pieces.append(name if token.text.strip() == "recipient.name" else "…")
        elif token.kind in (TokenKind.BREAK, TokenKind.LINE_BREAK):
            pieces.append(" ")
    words = "".join(pieces).split()
    return " ".join(words[:_WORDS]) + ("…" if len(words) > _WORDS else "")
