"""Recipients' own fields: what there is in all letters, what it is for, and each recipient's value.

A field's name is how the text calls it, `recipient.product`; what people read is its description.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from undersigned.campaign.addressing import change, recipient_of
from undersigned.campaign.columns import field_name, free_name
from undersigned.campaign.model import Campaign
from undersigned.text.model import FieldValue, LetterText, Rule, Segment

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)


def fields_of(campaign: Campaign) -> Mapping[str, str]:
    """Return all own fields in their order, with what each is for; "" where nobody said."""
    found = dict(campaign.text.fields)
    for recipient in campaign.recipients:
        for name in recipient.fields:
            found.setdefault(name, "")
        for translated in recipient.fields_in.values():
            for name in translated:
                found.setdefault(name, "")
    return found


def is_a_truth(campaign: Campaign, name: str) -> bool:
    """Whether a field says yes or no, as far as any recipient has a value."""
    values = [r.fields[name] for r in campaign.recipients if name in r.fields]
    return bool(values) and all(isinstance(v, bool) for v in values)


def set_field(campaign: Campaign, ident: str, name: str, value: FieldValue | None) -> Campaign:
    """Return the campaign with a recipient's value of a field; None for no value."""
    fields = {known: v for known, v in recipient_of(campaign, ident).fields.items() if known != name}
    if value is not None:
        fields[name] = value
    return change(campaign, ident, fields=fields)


def add_field(campaign: Campaign, called: str, what_for: str = "") -> tuple[Campaign, str]:
    """Return the campaign with one more field for all recipients, and its name as the text calls it."""
    name = free_name(field_name(called), fields_of(campaign))
    fields = {**campaign.text.fields, name: what_for or called}
    return replace(campaign, text=replace(campaign.text, fields=fields)), name


def describe_field(campaign: Campaign, name: str, what_for: str) -> Campaign:
    """Return the campaign with other words on what a field is for."""
    return replace(campaign, text=replace(campaign.text, fields={**campaign.text.fields, name: what_for}))


def rename_field(campaign: Campaign, old: str, called: str) -> tuple[Campaign, str]:
    """Return the campaign with a field called otherwise, also where the texts print it; and its new name."""
    others = {name: "" for name in fields_of(campaign) if name != old}
    new = free_name(field_name(called), others)
    if new == old:
        return campaign, old
    recipients = tuple(
        replace(
            r,
            fields={new if name == old else name: v for name, v in r.fields.items()},
            fields_in={
                language: {new if name == old else name: v for name, v in own.items()}
                for language, own in r.fields_in.items()
            },
        )
        for r in campaign.recipients
    )
    return replace(campaign, recipients=recipients, text=_renamed(campaign.text, old, new)), new


def remove_field(campaign: Campaign, name: str) -> Campaign:
    """Return the campaign without a field and all its values. The texts stay; `uses` says where it stands."""
    recipients = tuple(
        replace(
            r,
            fields={known: v for known, v in r.fields.items() if known != name},
            fields_in={
                language: {known: v for known, v in own.items() if known != name}
                for language, own in r.fields_in.items()
            },
        )
        for r in campaign.recipients
    )
    fields = {known: about for known, about in campaign.text.fields.items() if known != name}
    return replace(campaign, recipients=recipients, text=replace(campaign.text, fields=fields))


def uses(campaign: Campaign, name: str) -> tuple[str, ...]:
    """Return the ids of the segments whose texts, wordings or conditions speak of a field."""
    field = _name_in_tags(name)
    text = campaign.text
    found: dict[str, None] = {}
    for segment in (*text.frame, *text.segments):
        guards = any(field.search(g.condition) for g in segment.guards)
        if guards or any(field.search(tag) for tag in _TAG.findall(segment.text)):
            found[segment.id] = None
    for wording in text.wordings:
        ruled = wording.rule is not None and wording.rule.field == name
        if ruled or any(field.search(tag) for tag in _TAG.findall(wording.text)):
            found[wording.segment] = None
    return tuple(found)


# ----------------------------------------------------------------- inside


def _name_in_tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"\brecipient\s*\.\s*{re.escape(name)}\b")


def _renamed(text: LetterText, old: str, new: str) -> LetterText:
    field = _name_in_tags(old)

    def told(source: str) -> str:
        return _TAG.sub(lambda tag: field.sub(f"recipient.{new}", tag[0]), source)

    def segment(one: Segment) -> Segment:
        guards = tuple(replace(g, condition=field.sub(f"recipient.{new}", g.condition)) for g in one.guards)
        return replace(one, text=told(one.text), guards=guards)

    def rule(one: Rule | None) -> Rule | None:
        return replace(one, field=new) if one is not None and one.field == old else one

    return replace(
        text,
        segments=tuple(map(segment, text.segments)),
        frame=tuple(map(segment, text.frame)),
        wordings=tuple(
            replace(w, text=told(w.text), made_for=told(w.made_for), rule=rule(w.rule)) for w in text.wordings
        ),
        translations=tuple(
            replace(t, text=told(t.text), made_for=told(t.made_for)) for t in text.translations
        ),
        fields={new if name == old else name: about for name, about in text.fields.items()},
    )
