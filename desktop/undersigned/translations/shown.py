"""What fields and marks of notes say where a text is shown to be translated."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from undersigned.campaign.model import Campaign, Recipient
from undersigned.document.paper import Paper
from undersigned.letter.facts import facts_for
from undersigned.letter.fields import Budget, Facts
from undersigned.letter.manuscript import manuscript, reaches
from undersigned.letter.markup import plain_text, words
from undersigned.letter.remembered import remembered
from undersigned.signatories.model import Roster
from undersigned.text.inline import TokenKind
from undersigned.text.model import LetterText, Segment, Wording
from undersigned.text.pieces import pieces
from undersigned.translations.units import Unit


class Saying:
    """What the fields say in one letter: each is found out when it is first asked for, and once."""

    def __init__(self, campaign: Campaign, recipient: Recipient | None, language: str) -> None:
        self._made_from = (campaign, recipient, language)
        self._facts: Facts | None = None
        self._known: dict[str, str] = {}

    def __call__(self, name: str) -> str:
        """Return what a field says; "" where it says nothing, or there is no letter yet."""
        if name not in self._known:
            self._known[name] = self._found(name)
        return self._known[name]

    def _found(self, name: str) -> str:
        campaign, recipient, language = self._made_from
        if recipient is None:
            return ""
        if self._facts is None:
            self._facts = facts_for(campaign, recipient, language)
        return plain_text(words(f"{{{{{name}}}}}", self._facts, Budget()).words)

    def of(self, *texts: str) -> Mapping[str, str]:
        """Return what the fields of these texts say, by their names."""
        names = (p.text for text in texts if "{{" in text for p in pieces(text) if p.kind is TokenKind.FIELD)
        return {name: self(name) for name in names}


def saying(campaign: Campaign, recipient: Recipient | None, language: str) -> Saying:
    """Return what fields say in a letter; the very same one, as long as only translations change."""
    return _saying(_without_translations(campaign), recipient, language)


@remembered(32)
def _saying(campaign: Campaign, recipient: Recipient | None, language: str) -> Saying:
    return Saying(campaign, recipient, language)


def numbers(campaign: Campaign, recipient: str) -> Mapping[str, str]:
    """Return the numbers of the notes in a letter, by their labels."""
    return _numbers(_without_translations(campaign), recipient)


@remembered(64)
def _numbers(campaign: Campaign, recipient: str) -> Mapping[str, str]:
    return manuscript(campaign, recipient).numbers


def _without_translations(campaign: Campaign) -> Campaign:
    """Return what a letter in the text's own language is made from: the very same one for the same parts."""
    text, c = campaign.text, campaign
    parts = (text.segments, text.frame, text.wordings, text.fields, text.language)
    return _apart(*parts, c.recipients, c.roster, c.paper, c.date, c.title)


@remembered(4)
def _apart(
    segments: tuple[Segment, ...],
    frame: tuple[Segment, ...],
    wordings: tuple[Wording, ...],
    fields: Mapping[str, str],
    language: str,
    recipients: tuple[Recipient, ...],
    roster: Roster,
    paper: Paper,
    date: datetime.date | None,
    title: str,
) -> Campaign:
    text = LetterText(language=language, segments=segments, frame=frame, wordings=wordings, fields=fields)
    return Campaign("", title, date=date, text=text, recipients=recipients, roster=roster, paper=paper)


def missing(source: str, text: str) -> str:
    """Return the first field or mark of a note that a text has and its translation hasn't, as it is typed."""
    there = [(p.kind, p.text) for p in pieces(text)]
    for piece in pieces(source):
        if piece.kind in (TokenKind.FIELD, TokenKind.NOTE, TokenKind.TAG):
            if (piece.kind, piece.text) not in there:
                return _typed(piece.kind, piece.text)
            there.remove((piece.kind, piece.text))
    return ""


def _typed(kind: TokenKind, text: str) -> str:
    if kind is TokenKind.NOTE:
        return f"[^{text}]"
    return f"{{{{{text}}}}}" if kind is TokenKind.FIELD else f"{{% {text} %}}"


def letter_of(campaign: Campaign, unit: Unit, in_view: str) -> str:
    """Return the recipient whose letter says a text: the one in view, where it does."""
    if unit.segment.startswith("@"):
        return unit.segment[1:]
    if unit.own is None:
        return in_view
    wordings = reaches(campaign.text, campaign.recipients).get(unit.segment, {})
    fitting = wordings.get(unit.wording, ())
    return in_view if in_view in fitting or not fitting else fitting[0]
