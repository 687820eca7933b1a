"""A recipient's own words as a letter says them: in its language, or in the one that its language is part of.

What a letter in "de-CH" says is what was written for it, else what was written for "de". Whoever asks what a
letter says asks here; who changes the words of one language goes to that language's alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from undersigned.campaign.model import Recipient
from undersigned.language import tags
from undersigned.text.model import FieldValue


def own_name(recipient: Recipient, language: str) -> str:
    """Return what a letter calls its recipient."""
    return tags.spoken(recipient.names, language) or recipient.name


def own_salutation(recipient: Recipient, language: str) -> str:
    """Return the salutation that was written for a recipient; "" where it follows from the data."""
    return tags.spoken(recipient.salutations, language).strip()


def own_fields(recipient: Recipient, language: str) -> Mapping[str, FieldValue]:
    """Return what a recipient's own fields say."""
    found: dict[str, FieldValue] = dict(recipient.fields)
    for tag in reversed(tags.family(language)):
        found |= {name: said for name, said in recipient.fields_in.get(tag, {}).items() if said}
    return found


def without_own_salutation(recipient: Recipient, language: str) -> Mapping[str, str]:
    """Return a recipient's salutations without those that letters in a language would say."""
    family = tags.family(language)
    return {tag: said for tag, said in recipient.salutations.items() if tag not in family}
