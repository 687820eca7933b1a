"""What fields and marks of notes say where a text is shown to be translated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from undersigned.campaign.model import Campaign, Recipient
from undersigned.letter.facts import facts_for
from undersigned.letter.fields import Budget
from undersigned.letter.manuscript import manuscript
from undersigned.letter.markup import plain_text, words
from undersigned.text.inline import TokenKind
from undersigned.text.pieces import pieces
from undersigned.translations.units import Unit


def values(
    campaign: Campaign, recipient: Recipient | None, language: str, texts: Iterable[str]
) -> Mapping[str, str]:
    """Return what the fields in these texts say in a letter in this language."""
    if recipient is None:
        return {}
    names = {p.text for text in texts for p in pieces(text) if p.kind is TokenKind.FIELD}
    facts = facts_for(campaign, recipient, language)
    return {name: plain_text(words(f"{{{{{name}}}}}", facts, Budget()).words) for name in names}


def numbers(campaign: Campaign, recipient: str) -> Mapping[str, str]:
    """Return the numbers of the notes in a letter, by their labels."""
    return manuscript(campaign, recipient).numbers


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
    fitting = [r.id for r in campaign.recipients if _gets(campaign, unit, r)]
    return in_view if in_view in fitting or not fitting else fitting[0]


def _gets(campaign: Campaign, unit: Unit, recipient: Recipient) -> bool:
    from undersigned.letter.overlay import overlays, wording_for

    found = wording_for(overlays(campaign.text), unit.segment, recipient)
    return found is not None and found.id == unit.wording
