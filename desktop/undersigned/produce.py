"""One letter, from the campaign to the bytes of a file: what preview, check and export share.

`prepare` puts it into words, checks it and gives it its shape, which is the same for every
format; `produce` has it written as well. A letter with a problem that stops it isn't written,
unless it is asked for as a draft.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from undersigned.campaign.model import Campaign
from undersigned.document.model import Document
from undersigned.errors import UsageError
from undersigned.letter.check import check, open_problems
from undersigned.letter.compose import compose
from undersigned.letter.facts import recipient_of
from undersigned.letter.layout import lay_out
from undersigned.letter.model import Letter
from undersigned.problems import Problem
from undersigned.render.formats import FORMATS, Format
from undersigned.render.model import Made


@dataclass(frozen=True, slots=True)
class Prepared:
    """A letter's words, their shape, and the problems in them that nobody accepted."""

    letter: Letter
    document: Document
    problems: tuple[Problem, ...]
    draft: bool = False

    @property
    def may_be_written(self) -> bool:
        """Whether nothing stops it, or it is a draft."""
        return self.draft or not any(p.stops for p in self.problems)


@dataclass(frozen=True, slots=True)
class Produced:
    """A letter and the file made of it; `made` is None where a problem stops it."""

    letter: Letter
    made: Made | None
    problems: tuple[Problem, ...]


def prepare(
    campaign: Campaign,
    recipient: str,
    language: str = "",
    *,
    as_of: datetime.date | None = None,
    draft: bool = False,
) -> Prepared:
    """Return the letter to one recipient, composed, checked and laid out.

    Raises:
        UsageError: the campaign has no such recipient.
    """
    if recipient_of(campaign, recipient) is None:
        raise UsageError(
            "There is no recipient “{recipient}”.",
            fix="Choose one from the list of recipients.",
            recipient=recipient,
        )
    letter = compose(campaign, recipient, language, as_of=as_of, draft=draft)
    problems = open_problems(campaign, check(campaign, letter))
    return Prepared(letter, lay_out(letter), problems, draft)


def write(campaign: Campaign, prepared: Prepared, format: Format) -> Produced:  # noqa: A002 - the field's word
    """Return a prepared letter in a format, if it may be written.

    What a writer finds counts as what the check finds: if it stops the letter, so it does here.
    """
    if not prepared.may_be_written:
        return Produced(prepared.letter, None, prepared.problems)
    made = format.write(prepared.document)
    problems = (*prepared.problems, *open_problems(campaign, made.problems))
    stopped = not prepared.draft and any(p.stops for p in problems)
    return Produced(prepared.letter, None if stopped else made, problems)


def produce(
    campaign: Campaign,
    recipient: str,
    language: str,
    format: str,  # noqa: A002 - the field's word
    *,
    as_of: datetime.date | None = None,
    draft: bool = False,
) -> Produced:
    """Return one letter in one format.

    Args:
        campaign: What the letter is made from.
        recipient: Its recipient's id.
        language: BCP 47; "" for the recipient's first.
        format: A key of `FORMATS`.
        as_of: The day whose roster signs; None for today's.
        draft: Whether it is written although problems stop it, marked as a draft.

    Raises:
        UsageError: there is no such recipient or format.
    """
    if format not in FORMATS:
        raise UsageError(
            "There is no format “{format}”.",
            fix="Choose one of {known}.",
            format=format,
            known=", ".join(FORMATS),
        )
    prepared = prepare(campaign, recipient, language, as_of=as_of, draft=draft)
    return write(campaign, prepared, FORMATS[format])
