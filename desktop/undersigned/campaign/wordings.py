"""Which letters say a segment their own way: what a person does about it, each a short function.

None of them loses a text: a wording that nobody gets any more is gone only when the person said
so, and what is left out keeps its words for when it is put back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.campaign.operations import fits, segment_of, word_for
from undersigned.errors import UsageError
from undersigned.text import ids
from undersigned.text.model import FieldValue, Rule, Wording


def leave_out(campaign: Campaign, segment: str, recipients: Iterable[str], text: str = "") -> Campaign:
    """Return the campaign with a segment left out of these letters.

    Args:
        campaign: as it is.
        segment: its id.
        recipients: whose letters.
        text: the words that are kept for when it is put back; "" for the shared text.
    """
    return word_for(campaign, segment, recipients, text, left_out=True)


def use_shared(campaign: Campaign, segment: str, recipients: Iterable[str]) -> Campaign:
    """Return the campaign with these letters saying what all others say, or having it again.

    Those that a rule gives a wording to are named in one that says the same as the shared text.
    """
    whom = tuple(dict.fromkeys(recipients))
    kept: list[Wording] = []
    ruled: set[str] = set()
    for wording in campaign.text.wordings:
        if wording.segment == segment:
            left = tuple(r for r in wording.recipients if r not in whom)
            ruled |= {r for r in whom if _is_ruled(campaign, wording, r)}
            if not left and wording.rule is None:
                continue
            wording = replace(wording, recipients=left) if left != wording.recipients else wording
        kept.append(wording)
    changed = replace(campaign, text=replace(campaign.text, wordings=tuple(kept)))
    if ruled:
        text = segment_of(campaign, segment).text
        return word_for(changed, segment, (r for r in whom if r in ruled), text)
    return changed


def put_back(campaign: Campaign, segment: str, wording: str) -> Campaign:
    """Return the campaign with what a wording leaves out standing in its letters again."""
    found = _wording(campaign, segment, wording)
    if found.text.strip():
        return _with(campaign, replace(found, left_out=False))
    if found.rule is None:
        return use_shared(campaign, segment, found.recipients)
    return _without(campaign, found)


def also_for(campaign: Campaign, segment: str, wording: str, recipients: Iterable[str]) -> Campaign:
    """Return the campaign with a wording used for these recipients too."""
    found = _wording(campaign, segment, wording)
    whom = tuple(dict.fromkeys(recipients))
    freed = use_shared_by_name(campaign, segment, whom, but=wording)
    more = tuple(dict.fromkeys((*found.recipients, *whom)))
    return _with(freed, replace(found, recipients=more))


def use_shared_by_name(campaign: Campaign, segment: str, recipients: Iterable[str], *, but: str) -> Campaign:
    """Return the campaign with these recipients named in no other wording of the segment."""
    whom = set(recipients)
    kept: list[Wording] = []
    for wording in campaign.text.wordings:
        if wording.segment == segment and wording.id != but and whom & set(wording.recipients):
            left = tuple(r for r in wording.recipients if r not in whom)
            if not left and wording.rule is None:
                continue
            wording = replace(wording, recipients=left)
        kept.append(wording)
    return replace(campaign, text=replace(campaign.text, wordings=tuple(kept)))


def make_shared(campaign: Campaign, segment: str, wording: str) -> Campaign:
    """Return the campaign with a wording as the text of all letters that have none of their own."""
    found = _wording(campaign, segment, wording)
    text = campaign.text
    segments = tuple(replace(s, text=found.text) if s.id == segment else s for s in text.segments)
    frame = tuple(replace(s, text=found.text) if s.id == segment else s for s in text.frame)
    changed = replace(campaign, text=replace(text, segments=segments, frame=frame))
    return _without(changed, found)


def word_by_rule(campaign: Campaign, segment: str, field: str, equals: FieldValue, text: str) -> Campaign:
    """Return the campaign with another text of a segment wherever an own field has this value."""
    shared = segment_of(campaign, segment)
    used = {w.id for w in campaign.text.wordings}
    ident = ids.unused(f"{segment}-{field}", used)
    new = Wording(ident, segment, text, shared.text, rule=Rule(field, equals))
    return replace(campaign, text=replace(campaign.text, wordings=(*campaign.text.wordings, new)))


def keep_mine(campaign: Campaign, segment: str, wording: str) -> Campaign:
    """Return the campaign with a wording kept as it is although the shared text has changed."""
    found = _wording(campaign, segment, wording)
    return _with(campaign, replace(found, made_for=segment_of(campaign, segment).text))


def _with(campaign: Campaign, changed: Wording) -> Campaign:
    key = (changed.segment, changed.id)
    wordings = tuple(changed if (w.segment, w.id) == key else w for w in campaign.text.wordings)
    return replace(campaign, text=replace(campaign.text, wordings=wordings))


def _without(campaign: Campaign, gone: Wording) -> Campaign:
    wordings = tuple(w for w in campaign.text.wordings if (w.segment, w.id) != (gone.segment, gone.id))
    return replace(campaign, text=replace(campaign.text, wordings=wordings))


def _wording(campaign: Campaign, segment: str, ident: str) -> Wording:
    for wording in campaign.text.wordings:
        if (wording.segment, wording.id) == (segment, ident):
            return wording
    raise UsageError("There is no such wording of “{segment}”.", segment=segment, wording=ident)


def _is_ruled(campaign: Campaign, wording: Wording, ident: str) -> bool:
    recipient = campaign.recipient(ident)
    return recipient is not None and wording.rule is not None and fits(wording.rule, recipient)
