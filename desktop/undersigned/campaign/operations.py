"""What a person does to a campaign, each a short function that returns the changed one.

They are named as the menu names them, and are the steps that `history` can take back. What
comes from tables is `recipients`' and the roster's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from undersigned.campaign.model import Campaign, Recipient
from undersigned.errors import UsageError
from undersigned.text.model import Rule, Segment, Wording


def keep_present_wording(campaign: Campaign, segment: str, recipients: Iterable[str]) -> Campaign:
    """Return the campaign with a segment's shared text fixed for these recipients.

    What they read now they go on reading when the shared text changes. Recipients that have
    a wording of their own already, by name or by rule, keep that one.

    Raises:
        UsageError: there is no such segment or recipient.
    """
    text = segment_of(campaign, segment).text
    for_whom = tuple(r for r in dict.fromkeys(recipients) if not has_own_wording(campaign, segment, r))
    if not for_whom:
        return campaign
    return word_for(campaign, segment, for_whom, text)


def word_for(
    campaign: Campaign, segment: str, recipients: Iterable[str], text: str, *, left_out: bool = False
) -> Campaign:
    """Return the campaign with another text, or none, of a segment for these recipients.

    A recipient is taken out of the other wordings of the segment that name it; one that
    names nobody any more, and has no rule, is gone with that.

    Raises:
        UsageError: there is no such segment or recipient.
    """
    shared = segment_of(campaign, segment)
    for_whom = tuple(dict.fromkeys(recipients))
    for ident in for_whom:
        _refuse_unknown(campaign, ident)
    others = []
    for wording in campaign.text.wordings:
        if wording.segment == segment and set(wording.recipients) & set(for_whom):
            left = tuple(r for r in wording.recipients if r not in for_whom)
            if not left and wording.rule is None:
                continue
            wording = replace(wording, recipients=left)
        others.append(wording)
    new = Wording(
        id=_new_id(segment, for_whom, {w.id for w in others}),
        segment=segment,
        text=text,
        made_for=shared.text,
        recipients=for_whom,
        left_out=left_out,
    )
    return _with_wordings(campaign, (*others, new))


def has_own_wording(campaign: Campaign, segment: str, ident: str) -> bool:
    """Whether a recipient has a wording of this segment, by name or by rule."""
    recipient = campaign.recipient(ident)
    if recipient is None:
        raise _unknown(campaign, ident)
    return any(
        ident in w.recipients or (w.rule is not None and fits(w.rule, recipient))
        for w in campaign.text.wordings
        if w.segment == segment
    )


def fits(rule: Rule, recipient: Recipient) -> bool:
    """Whether a rule is for this recipient. A truth is no number: 1 isn't true."""
    value = recipient.fields.get(rule.field)
    return value == rule.equals and isinstance(value, bool) == isinstance(rule.equals, bool)


def _with_wordings(campaign: Campaign, wordings: tuple[Wording, ...]) -> Campaign:
    return replace(campaign, text=replace(campaign.text, wordings=wordings))


def segment_of(campaign: Campaign, ident: str) -> Segment:
    """Return the segment of the text or the frame with this id.

    Raises:
        UsageError: there is none.
    """
    for segment in (*campaign.text.segments, *campaign.text.frame):
        if segment.id == ident:
            return segment
    raise UsageError("The letter has no segment “{segment}”.", segment=ident)


def _refuse_unknown(campaign: Campaign, ident: str) -> None:
    if campaign.recipient(ident) is None:
        raise _unknown(campaign, ident)


def _unknown(campaign: Campaign, ident: str) -> UsageError:
    known = ", ".join(r.id for r in campaign.recipients) or "none"
    return UsageError(
        "There is no recipient “{recipient}”.", fix="There are: {known}.", recipient=ident, known=known
    )


def _new_id(segment: str, recipients: tuple[str, ...], taken: set[str]) -> str:
    """Return an id that says what the wording is, as people name them in letter.toml."""
    ident = f"{segment}-{recipients[0]}" if recipients else segment
    free, number = ident, 2
    while free in taken:
        free, number = f"{ident}-{number}", number + 1
    return free
