"""The facts that a letter's fields can say. What isn't here can't be reached: no private field, no object."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.campaign.own_words import own_fields, own_name
from undersigned.language.voice import voice
from undersigned.letter.address import honorific_of, name_of, salutation_of, title_of
from undersigned.letter.fields import Count, Facts, Value
from undersigned.letter.remembered import remembered
from undersigned.letter.signing import signatories_of

_NAMES = frozenset(
    {
        "recipient.id",
        "recipient.name",
        "recipient.organisation",
        "recipient.salutation",
        "recipient.addressees[].name",
        "recipient.addressees[].honorific",
        "recipient.addressees[].title",
        "signatories.count",
        "signatories.plural",
        "letter.date",
        "letter.language",
        "letter.subject",
        "campaign.title",
    }
)


def facts_for(
    campaign: Campaign,
    recipient: Recipient,
    language: str = "",
    *,
    as_of: datetime.date | None = None,
    count: int | None = None,
    subject: str = "",
) -> Facts:
    """Return what the fields of one letter can say.

    Args:
        campaign: What the letter is made from.
        recipient: Whom it is to.
        language: BCP 47; "" for the recipient's first, or the text's own.
        as_of: The day whose roster signs; None for today's.
        count: How many sign, where that is known already.
        subject: The letter's subject in words.
    """
    language = language or language_of(campaign, recipient)
    speaking = voice(language)
    if count is None:
        count = len(signatories_of(campaign.roster, recipient.id, as_of))
    values: dict[str, Value] = {
        "recipient": _recipient(recipient, language),
        "signatories": {"count": Count(count), "plural": speaking.plural(count)},
        "letter": {
            "date": speaking.date(campaign.date) if campaign.date else "",
            "language": language,
            "subject": subject,
        },
        "campaign": {"title": campaign.title},
    }
    return Facts(values, names_of(campaign), speaking.number)


def language_of(campaign: Campaign, recipient: Recipient) -> str:
    """Return the language of a recipient's letter, where nothing else is asked for."""
    return recipient.languages[0] if recipient.languages else campaign.text.language


def recipient_of(campaign: Campaign, ident: str) -> Recipient | None:
    """Return the recipient with this id, however many there are."""
    return _recipients(campaign).get(ident)


@remembered(8)
def _recipients(campaign: Campaign) -> Mapping[str, Recipient]:
    return {recipient.id: recipient for recipient in reversed(campaign.recipients)}


@remembered(8)
def names_of(campaign: Campaign) -> frozenset[str]:
    """Return the full names of the fields there are, in any letter of the campaign."""
    own = set(campaign.text.fields)
    for recipient in campaign.recipients:
        own.update(recipient.fields)
        for translated in recipient.fields_in.values():
            own.update(translated)
    return _NAMES | {f"recipient.{name}" for name in own}


def _recipient(recipient: Recipient, language: str) -> Mapping[str, Value]:
    own: dict[str, Value] = dict(own_fields(recipient, language))
    name = own_name(recipient, language)
    return own | {
        "id": recipient.id,
        "name": name,
        "organisation": recipient.organisation or name,
        "salutation": salutation_of(recipient, language),
        "addressees": tuple(_addressee(a, language) for a in recipient.addressees),
    }


def _addressee(addressee: Addressee, language: str) -> Mapping[str, Value]:
    return {
        "name": name_of(addressee, language),
        "honorific": honorific_of(addressee, language),
        "title": title_of(addressee, language),
    }
