"""What the frame lacks: an addressee, somebody who signs, the enclosures that the text speaks of.

And what it should not lack: an own field that the text needs and this recipient has left empty.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator

from undersigned.campaign.model import Campaign, Recipient
from undersigned.campaign.own_words import own_fields
from undersigned.letter.checks.reading import BODY, Part, Piece, Read
from undersigned.letter.facts import recipient_of
from undersigned.problems import Place, Problem, Severity
from undersigned.text.model import Segment

_ENCLOSED = {
    "en": (
        r"\b(?:enclos(?:ed|ures?|e)|find attached|(?:is|are) attached to this"
        r"|we attach|attached (?:is|are|you))\b"
    ),
    "de": r"\b(?:anbei|beigefügt\w*|beiliegend\w*|in der anlage|als anlage|anlagen?)\b",
    "fr": r"\b(?:ci-joint\w*|pièces? jointes?|en annexe|annexes?)\b",
    "es": r"\b(?:adjunt(?:o|a|os|as|amos)|anexos?)\b",
    "it": r"\b(?:allegat[oiae]|alleghiamo)\b",
    "pt": r"\b(?:em anexo|anexos?|anexamos)\b",
    "nl": r"\b(?:bijlagen?|bijgevoegde?|bijgesloten|ingesloten)\b",
}


def no_addressee(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find a letter that says nowhere whom it is to."""
    if read.has(Part.ADDRESS):
        return
    greeted = read.has(Part.SALUTATION)
    yield Problem(
        "no-addressee",
        Severity.LOOK if greeted else Severity.STOPS,
        "This letter has no addressee.",
        read.place(),
        fix="Add an addressee or an organisation to the recipient, or accept this in an open letter.",
    )


def nobody_signs(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find a letter without a name under it."""
    if read.letter.signatories == 0:
        yield Problem(
            "nobody-signs",
            Severity.STOPS,
            "Nobody signs this letter.",
            read.place(),
            fix="Take in signatories, or look which letters they agreed to sign and from which day.",
        )


def enclosures(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find "enclosed" without enclosures, and enclosures that the text doesn't mention."""
    language = read.letter.language.split("-")[0].lower()
    listed = read.has(Part.ENCLOSURES)
    mention = next(read.found(_mention(language)), None)
    if mention and not listed:
        piece, word = mention
        yield Problem(
            "enclosure-missing",
            Severity.LOOK,
            "The text says “{word}”, but the letter lists no enclosure.",
            read.place(piece),
            fix="List what goes with the letter under its enclosures.",
            facts={"word": word},
        )
    if listed and not mention and language in _ENCLOSED:
        piece = next(p for p in read.pieces if p.part is Part.ENCLOSURES)
        yield Problem(
            "enclosure-unmentioned",
            Severity.LOOK,
            "The letter lists an enclosure that its text doesn't mention.",
            read.place(piece),
            fix="Say in the text what is enclosed, or accept this.",
        )


@functools.lru_cache(maxsize=64)
def _mention(language: str) -> Callable[[Piece], str]:
    """Return a look for the word by which a piece of the body speaks of something enclosed."""
    pattern = re.compile(_ENCLOSED.get(language, "(?!)"), re.IGNORECASE)

    def look(piece: Piece) -> str:
        found = pattern.search(piece.text) if piece.part in BODY else None
        return found[0] if found else ""

    return look


def empty_fields(campaign: Campaign, read: Read) -> Iterator[Problem]:
    """Find own fields that this letter's text prints and that are empty for its recipient."""
    recipient = recipient_of(campaign, read.letter.recipient)
    if recipient is None:
        return
    empty = [name for name in campaign.text.fields if _is_empty(recipient, name, read.letter.language)]
    for name in empty:
        segment = next((s for s in _in_force(campaign, read, recipient) if _prints(s.text, name)), None)
        if segment is not None:
            yield Problem(
                "empty-field",
                Severity.STOPS,
                "“{field}” is empty for this recipient, and the text needs it ({about}).",
                Place(
                    part="recipients",
                    segment=segment.id,
                    recipient=recipient.id,
                    language=read.letter.language,
                    line=segment.line,
                ),
                fix="Fill it in with the recipient.",
                facts={"field": name, "about": campaign.text.fields[name] or name},
            )


def _is_empty(recipient: Recipient, name: str, language: str) -> bool:
    value = own_fields(recipient, language).get(name)
    return value is None or (isinstance(value, str) and not value.strip())


def _in_force(campaign: Campaign, read: Read, recipient: Recipient) -> Iterator[Segment]:
    """Yield the segments whose shared text this letter prints, or would if its fields weren't empty."""
    worded = {p.origin.segment for p in read.pieces if p.origin.wording}
    named = {w.segment for w in campaign.text.wordings if recipient.id in w.recipients or w.rule is not None}
    printed = {p.origin.segment for p in read.pieces}
    for segment in (*campaign.text.segments, *campaign.text.frame):
        if segment.id in worded or (segment.id in named and segment.id not in printed):
            continue
        if segment.id in printed or not segment.guards:
            yield segment


@functools.lru_cache(maxsize=2048)
def _prints(text: str, field: str) -> bool:
    """Whether a text prints the field, and not only under a condition on it."""
    name = rf"recipient\.{re.escape(field)}\b"
    if re.search(rf"\{{%-?\s*(?:el)?if\b[^%]*{name}", text) or re.search(
        rf"{name}[^}}]*\bif\b|\bdefault\b", text
    ):
        return False
    return bool(re.search(rf"\{{\{{[^}}]*{name}", text))
