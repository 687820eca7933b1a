"""Slips in the wording itself: placeholders that were never filled, doubled words, e-mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.campaign.model import Campaign
from undersigned.letter.checks.reading import DATA, OURS, QUOTED, Part, Piece, Read
from undersigned.problems import Problem, Severity
from undersigned.signatories.model import Signatory

# Square brackets around other words are a quotation's insertion, and right.
_IN_BRACKETS = (
    r"\?+|_+|\.{4,}|to come|to be (?:added|confirmed|determined)"
    r"|(?:your |the |recipient(?:['’]s)? |company |full |last |first )?"
    r"(?:name|date|title|address|organi[sz]ation|company|product|recipient|salutation|signature|e-?mail|phone|number)"
    r"(?: here)?"
)
_SURE_WORDS = r"\[\s*(?i:tk|tbd|tba|tbc|todo|xx+|insert|add|placeholder|fill in)\b[^\]\n]{0,200}\]"
_SURE = re.compile(_SURE_WORDS)
_PLACEHOLDER = re.compile(
    rf"{_SURE_WORDS}"
    rf"|[\[<]\s*(?i:{_IN_BRACKETS})\s*[\]>]"
    r"|(?<![\w-])(?:TK(?:TK)*|TBD|XXX+|TODO(?=:)|FIXME)(?![\w-])"
    r"|(?i:\blorem ipsum\b)|\?{3,}|_{4,}|\{\{[^{}]*\}\}|\{%[^%]*%\}|\{\{|\}\}|\{%|%\}"
)
_WHOLE_ENTRY = re.compile(r"\s*(?:[\[<][^\]>]*[\]>]|TK|TBD|XXX+|\?+|_+)\s*")
_SIGNS_OF_ONE = re.compile(r"[\[<{}%?_]|TK|TBD|XXX|FIXME|TODO|[Ll][Oo][Rr][Ee][Mm]")

_DOUBLED = re.compile(r"(?<![\w'’-])([^\W\d_]+)[ \t\u00a0]+(\1)(?![\w'’-])", re.IGNORECASE)
# Only languages in which a word rarely stands twice, and without those that may.
_MAY_DOUBLE = {
    "en": frozenset({"that", "had", "her", "ha", "bye", "very", "no", "blah"}),
    "de": frozenset({"die", "der", "das", "den", "dem", "sie", "ihnen", "ihr", "uns"}),
    "fr": frozenset({"nous", "vous"}),
    "es": frozenset({"muy", "no", "sí"}),
    "it": frozenset({"piano", "via", "quasi", "no", "sì", "ora", "mano"}),
    "pt": frozenset({"muito", "não", "logo", "quase", "nos"}),
    "nl": frozenset({"die", "dat", "zij", "had", "heel"}),
}

_EMAIL = re.compile(r"(?<![\w.-])[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")


def placeholders(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find words that stood for others to come: "[TK]", "XXX", a field's own brackets."""
    for piece, found in read.found(_placeholders):
        for text in found:
            yield Problem(
                "placeholder",
                # Composing fills fields and tells of broken ones, so braces left over were meant as text.
                Severity.LOOK if text[0] in "{}%" else Severity.STOPS,
                "“{text}” is still to be filled in.",
                read.place(piece),
                fix="Write what belongs there, or leave the passage out.",
                facts={"text": text},
            )


def _placeholders(piece: Piece) -> tuple[str, ...]:
    text = piece.text
    if piece.part is Part.ENTRY:
        return (text.strip(),) if _WHOLE_ENTRY.fullmatch(text) else ()
    return tuple(dict.fromkeys(text[a:b] for a, b in _spans(text) if not _may_stand(piece, a, b)))


def _may_stand(piece: Piece, start: int, end: int) -> bool:
    """Whether it is no placeholder here: a value's own signs, or a word put into a quotation."""
    text = piece.text[start:end]
    if piece.is_a_value(start, end) and text[0] != "[":
        line = piece.text[piece.text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
        return text[0] in "{}%" or line.strip() != text  # "TK Maxx" is a name, "TK" alone is none
    return text[0] == "[" and not _SURE.match(text) and _is_quoted(piece, start, end)


def _is_quoted(piece: Piece, start: int, end: int) -> bool:
    if piece.part is Part.QUOTE:
        return True
    return any(q.start() < start and end < q.end() for q in QUOTED.finditer(piece.text))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    if _SIGNS_OF_ONE.search(text):
        yield from (m.span() for m in _PLACEHOLDER.finditer(text))


def doubled_words(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find a word that was typed twice in a row: "the the"."""
    for piece, found in read.found(_doubled):
        for text in found:
            yield Problem(
                "doubled-word",
                Severity.LOOK,
                "“{text}” stands twice in a row.",
                read.place(piece),
                fix="Take one of the two out.",
                facts={"text": text},
            )


def _doubled(piece: Piece) -> tuple[str, ...]:
    allowed = _MAY_DOUBLE.get(piece.language.split("-")[0].lower())
    if allowed is None or piece.part in DATA or piece.part is Part.ADDRESS:
        return ()
    return doubled_in(piece.text, piece.language)


def doubled_in(text: str, language: str) -> tuple[str, ...]:
    """Return the words that stand twice in a row in a text, but for those that may in its language."""
    allowed = _MAY_DOUBLE.get(language.split("-")[0].lower(), frozenset())
    found = (m for m in _DOUBLED.finditer(text) if _ends_small(m[2]) and m[1].lower() not in allowed)
    return tuple(dict.fromkeys(m[2] for m in found))


def _ends_small(word: str) -> bool:
    """Whether a word isn't a name: one may be doubled ("Walla Walla"). Many scripts have one case only."""
    return word[0].islower() or word.lower() == word.upper()


def emails(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find e-mail addresses in print. A signatory's private one stops the letter.

    Where the sender speaks of itself, in the way of sending, and in what a signatory asked to be
    printed, an address is there on purpose.
    """
    private: dict[str, str] | None = None
    public: dict[str, str] | None = None
    for piece, found in read.found(_emails_in):
        if public is None:
            public = {s.id: s.contact for s in campaign.roster.signatories if s.contact}
        for email in found:
            if email in public.get(piece.origin.signatory, ""):
                continue
            private = _private(campaign.roster.signatories) if private is None else private
            is_private = email.casefold() in private and piece.part not in OURS
            if is_private:
                yield _private_email(private[email.casefold()], piece, read)
            elif piece.part not in OURS and piece.part is not Part.VIA:
                yield Problem(
                    "email-in-print",
                    Severity.LOOK,
                    "The e-mail address {email} is printed in this letter.",
                    read.place(piece),
                    fix="Take it out, move it to the contact, or accept this if it is public.",
                    facts={"email": email},
                )


def _private_email(owner: str, piece: Piece, read: Read) -> Problem:
    return Problem(
        "private-email-in-print",
        Severity.STOPS,
        "The private e-mail address of {owner} is printed in this letter.",
        read.place(piece),
        fix="Take it out; a contact that may be printed has a field of its own.",
        facts={"owner": owner},  # never the address itself: problems go into logs
    )


def _emails_in(piece: Piece) -> tuple[str, ...]:
    if "@" not in piece.text and not any(s.run.link for s in piece.stretches):
        return ()
    links = [s.run.link for s in piece.stretches if s.run.link.startswith("mailto:")]
    typed = [m[0].strip(".'") for m in _EMAIL.finditer(piece.text)]
    linked = [link.removeprefix("mailto:").partition("?")[0] for link in links]
    return tuple(dict.fromkeys(typed + linked))


def _private(signatories: tuple[Signatory, ...]) -> dict[str, str]:
    """Return whose each private address is, by the address in small letters."""
    found: dict[str, str] = {}
    for one in signatories:
        for text in (one.private.email, one.private.notes, *one.private.fields.values()):
            for match in _EMAIL.finditer(text):
                found.setdefault(match[0].strip(".'").casefold(), one.name)
    return found
