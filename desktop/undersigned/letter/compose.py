"""The whole letter for one recipient in one language, in words: nothing is left open after this.

Segments are written by `pen`, addresses by `address`, names by `signing`; here they are put
into the order in which they are read, and marks of notes get their numbers in that order.
What is wrong is collected as the letter's problems; nothing in a text stops the composing.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping

from undersigned.campaign.model import Campaign
from undersigned.campaign.own_words import own_salutation
from undersigned.document.model import Cover, Inline, Origin, PageNumber, Run
from undersigned.errors import UsageError
from undersigned.language.voice import Voice, voice
from undersigned.letter.address import addresses, copies, salutation_words
from undersigned.letter.facts import facts_for, language_of, recipient_of
from undersigned.letter.markup import plain_text, value_words
from undersigned.letter.model import EntryGroup, Letter, Passage, Words
from undersigned.letter.notes import Notes
from undersigned.letter.own_paper import own_paper
from undersigned.letter.pen import Pen, lines_of, without_marks
from undersigned.letter.pictures import cover_pictures, letterhead_pictures, signature_faults
from undersigned.letter.signing import signatories_of, signed
from undersigned.problems import Place
from undersigned.signatories.model import Signatory
from undersigned.text.model import SegmentKind, SubjectForm

__all__ = ["compose", "facts_for", "language_of"]


def compose(
    campaign: Campaign,
    recipient_id: str,
    language: str = "",
    *,
    as_of: datetime.date | None = None,
    draft: bool = False,
    names: bool = True,
) -> Letter:
    """Return the letter to one recipient.

    Args:
        campaign: What the letter is made from.
        recipient_id: Whom it is to.
        language: BCP 47; "" for the recipient's first, or the text's own.
        as_of: The day whose roster signs; None for today's.
        draft: Whether untranslated text stands in for what should be translated, and the
            letter is marked as a draft.
        names: Whether the names of those who sign are set under it; their number is known either way.

    Raises:
        UsageError: the campaign has no such recipient.
    """
    recipient = recipient_of(campaign, recipient_id)
    if recipient is None:
        raise UsageError(
            "There is no recipient “{recipient}”.",
            fix="Choose one from the list of recipients.",
            recipient=recipient_id,
        )
    language = language or language_of(campaign, recipient)
    signatories = signatories_of(campaign.roster, recipient.id, as_of)
    facts = facts_for(campaign, recipient, language, count=len(signatories))
    pen = Pen(campaign, recipient, language, facts, draft)
    return _letter(pen, signatories if names else ())


def _letter(pen: Pen, signatories: tuple[Signatory, ...]) -> Letter:
    campaign, recipient, speaking = pen.campaign, pen.recipient, voice(pen.language)
    paper, unfit = own_paper(campaign.paper, recipient)
    for fault in unfit:
        pen.tell(fault, Place(part="recipients"))
    notes = Notes(pen)
    subject = notes.passage(pen.part("subject"))
    title = plain_text(subject.words) if subject else ""
    _tell_subject(pen, title)
    salutation = notes.passage(_salutation(pen))
    body = notes.passages(_body(pen))
    closing = notes.passage(_closing(pen, speaking))
    contact = notes.passage(_contact(pen, speaking))
    enclosures = notes.words(_enclosures(pen, speaking), "enclosures")
    heading = notes.words(pen.words("roster-heading"), "roster-heading")
    groups = tuple(notes.group(g) for g in _groups(pen, signatories))
    roster_note = notes.words(pen.words("roster-note"), "roster-note")
    pictures, faults = letterhead_pictures(campaign)
    faults = (*faults, *signature_faults((s.signature for s in signatories), campaign.assets))
    for fault in faults:
        pen.tell(fault, Place(part="assets"))
    date = value_words(speaking.date(campaign.date), "letter.date") if campaign.date else ()
    return Letter(
        recipient=recipient.id,
        language=pen.language,
        title=title or campaign.title,
        author=campaign.organisation,
        right_to_left=speaking.right_to_left,
        date=date,
        via=_via(pen, speaking),
        addresses=addresses(recipient, pen.language, paper),
        cc=copies(recipient, pen.language),
        subject=_labelled(pen, subject, speaking),
        subject_form=campaign.text.subject_form,
        salutation=salutation,
        body=body,
        closing=closing,
        contact=contact,
        enclosures=enclosures,
        roster_heading=heading,
        groups=groups,
        roster_note=roster_note,
        notes=notes.ended(),
        letterhead=lines_of(without_marks(pen.words("letterhead"))),
        pictures=pictures,
        head=_head(pen, title or campaign.title),
        foot=_foot(speaking) if paper.page_numbers else (),
        paper=paper,
        date_after_address=campaign.text.date_after_address,
        day=campaign.date,
        draft=speaking.word("draft") if pen.draft or paper.draft_mark else "",
        cover=_cover(pen, title or campaign.title, date),
        fonts=campaign.fonts,
        problems=tuple(pen.problems),
    )


# ----------------------------------------------------------------- head


def _cover(pen: Pen, title: str, date: Words) -> Cover | None:
    campaign = pen.campaign
    if not campaign.cover.shown:
        return None
    pictures, faults = cover_pictures(campaign)
    for fault in faults:
        pen.tell(fault, Place(part="assets"))
    sender = (Run(campaign.organisation),) if campaign.organisation else ()
    return Cover(sender, (Run(title),) if title else (), date, pictures, campaign.cover.columns)


def _tell_subject(pen: Pen, title: str) -> None:
    """Let what follows the subject name it: `letter.subject`."""
    values = dict(pen.facts.values)
    known = values["letter"]
    values["letter"] = {**known, "subject": title} if isinstance(known, Mapping) else known
    pen.facts = dataclasses.replace(pen.facts, values=values)


def _labelled(pen: Pen, subject: Passage | None, speaking: Voice) -> Passage | None:
    """Return the subject, with its label where it is a line; as a title it has none."""
    if subject is None or pen.campaign.text.subject_form is not SubjectForm.RE_LINE:
        return subject
    label = Run(f"{speaking.word('re')} ")
    return dataclasses.replace(subject, words=(label, *subject.words))


def _via(pen: Pen, speaking: Voice) -> Words:
    """Return how the letter is sent: the recipient's own way before that of all letters."""
    means = value_words(pen.recipient.via, "recipient.via") or without_marks(pen.words("via"))
    before, _, after = speaking.word("via", means="\0").partition("\0")
    if not means or plain_text(means).casefold().startswith((before.strip() or "\0").casefold()):
        return means
    around: list[Inline] = [Run(before)] if before else []
    return (*around, *means, *([Run(after)] if after else []))


def _salutation(pen: Pen) -> Passage | None:
    """Return the recipient's own salutation, else that of all letters, else what follows from the data."""
    own = own_salutation(pen.recipient, pen.language)
    if not own and pen.worded("salutation"):
        return pen.part("salutation")
    words = salutation_words(pen.recipient, pen.language)
    return Passage(SegmentKind.FRAME, words, Origin("salutation")) if words else None


def _head(pen: Pen, title: str) -> Words:
    """Return what runs at the head of the further pages; marks of notes have no place there."""
    if pen.worded("running-head"):
        return without_marks(pen.words("running-head"))
    return (Run(title),) if title else ()


def _foot(speaking: Voice) -> Words:
    """Return "page n of m" with the two numbers left to the writer."""
    pattern = speaking.word("page_of", number="\0n\0", count="\0m\0")
    found: list[Inline] = []
    for piece in pattern.split("\0"):
        if piece in ("n", "m"):
            found.append(PageNumber(of_all=piece == "m"))
        elif piece:
            found.append(Run(piece))
    return tuple(found)


# ----------------------------------------------------------------- body and end


def _body(pen: Pen) -> list[Passage]:
    """Return the body; a further paragraph whose item is gone becomes an item in its place."""
    found: list[Passage] = []
    item_gone = False
    for segment in pen.campaign.text.segments:
        if segment.kind is SegmentKind.NOTE:
            continue
        passage = pen.passage(segment) if pen.stands(segment) else None
        if segment.kind is SegmentKind.ITEM:
            item_gone, ordered, start = passage is None, segment.ordered, segment.start
        elif passage and segment.kind is SegmentKind.ITEM_MORE and item_gone:
            passage = dataclasses.replace(passage, kind=SegmentKind.ITEM, ordered=ordered, start=start)
            item_gone = False
        if passage:
            found.append(passage)
    return found


def _closing(pen: Pen, speaking: Voice) -> Passage | None:
    if pen.worded("closing"):
        return pen.part("closing")
    return Passage(SegmentKind.FRAME, (Run(speaking.word("closing")),), Origin("closing"))


def _contact(pen: Pen, speaking: Voice) -> Passage | None:
    """Return whom to ask, with its label unless its words say so themselves."""
    contact = pen.part("contact")
    if contact is None:
        return None
    label = speaking.word("contact")
    if _bare(label) in plain_text(contact.words).casefold():
        return contact
    return dataclasses.replace(contact, words=(Run(f"{label} "), *contact.words))


def _enclosures(pen: Pen, speaking: Voice) -> Words:
    """Return what goes with the letter: its label, then one a line."""
    listed = pen.words("enclosures")
    if not listed:
        return ()
    several = len(lines_of(listed)) > 1
    label = speaking.word("enclosures" if several else "enclosure")
    if plain_text(listed).casefold().startswith((_bare(label), _bare(speaking.word("enclosures")), "encl")):
        return listed
    return (Run(f"{label}\n" if several else f"{label} "), *listed)


def _bare(label: str) -> str:
    return label.casefold().rstrip(" :\u00a0\u202f：፦՝៖။")


def _groups(pen: Pen, signatories: tuple[Signatory, ...]) -> list[EntryGroup]:
    found = []
    for ident, entries in signed(
        signatories, pen.campaign.roster.arrangement, pen.language, pen.campaign.assets
    ):
        segment = f"group-{ident}" if ident else ""
        heading = pen.words(segment) if segment else ()
        note = pen.words(f"{segment}-note") if segment else ()
        found.append(EntryGroup(heading, note, entries, Origin(segment)))
    return found
