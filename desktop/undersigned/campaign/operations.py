"""What a person does to a campaign, each a short function that returns the changed one.

They are named as the menu names them, and are the steps that `history` can take back. What
comes from tables is `recipients`' and the roster's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from undersigned.campaign.model import Accepted, Campaign
from undersigned.errors import UsageError
from undersigned.problems import Problem
from undersigned.text.model import Segment, Wording


def keep_present_wording(campaign: Campaign, segment: str, recipients: Iterable[str]) -> Campaign:
    """Return the campaign with a segment's shared text fixed for these recipients.

    What they read now they go on reading when the shared text changes. Recipients that have
    a wording of their own already, by name or by rule, keep that one.

    Raises:
        UsageError: there is no such segment or recipient.
    """
    text = _segment(campaign, segment).text
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
    shared = _segment(campaign, segment)
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


def accept(campaign: Campaign, problem: Problem, reason: str) -> Campaign:
    """Return the campaign with a problem left as it is, and the reason remembered."""
    accepted = Accepted(
        kind=problem.kind,
        segment=problem.place.segment,
        recipient=problem.place.recipient,
        facts=dict(problem.facts),
        reason=reason,
    )
    return replace(campaign, accepted=(*campaign.accepted, accepted))


def has_own_wording(campaign: Campaign, segment: str, ident: str) -> bool:
    """Whether a recipient has a wording of this segment, by name or by rule."""
    recipient = campaign.recipient(ident)
    if recipient is None:
        raise _unknown(campaign, ident)
    return any(
        ident in w.recipients
        or (w.rule is not None and _equal(recipient.fields.get(w.rule.field), w.rule.equals))
        for w in campaign.text.wordings
        if w.segment == segment
    )


def _equal(value: object, wanted: object) -> bool:
    """Whether two fields' values are the same; a truth is no number."""
    return value == wanted and isinstance(value, bool) == isinstance(wanted, bool)


def _with_wordings(campaign: Campaign, wordings: tuple[Wording, ...]) -> Campaign:
    return replace(campaign, text=replace(campaign.text, wordings=wordings))


def _segment(campaign: Campaign, ident: str) -> Segment:
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
