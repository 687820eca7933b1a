"""From what was understood to a campaign: text, frame, one recipient, roster, letterhead."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from undersigned.campaign.model import (
    Accepted,
    Addressee,
    Asset,
    Campaign,
    Comment,
    LetterheadChoice,
    Recipient,
)
from undersigned.document.paper import Align, PageSize, Paper
from undersigned.errors import NeedsAPersonError
from undersigned.intake import asked, mentions
from undersigned.intake import vocabulary as known
from undersigned.intake.lines import Line, without_start
from undersigned.intake.model import Piece
from undersigned.intake.roles import Role
from undersigned.intake.roster import group_frame, roster_of
from undersigned.intake.segments import markdown, segments_of
from undersigned.intake.understood import Understood
from undersigned.language.voice import voice
from undersigned.letter.address import salutation_of
from undersigned.signatories.names import repaired, slug
from undersigned.text.inline import Token, TokenKind
from undersigned.text.model import FRAME_IDS, LetterText, Segment, SegmentKind, SubjectForm
from undersigned.text.pieces import shielded

_REACHED = re.compile(r"@|https?://|www\.|\d{3}")
_PREPOSITION = re.compile(
    r"^(?:(?:sent|delivered|enviad[oa]|envoyée?|vorab|inviata)\s+)?(?:by|via|vía|per|par|por|tramite|through)\s+",
    re.IGNORECASE,
)
_LONGEST_TITLE = 120
NOBODY = "Open letter"  # what a letter without a recipient is listed as; it never prints


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose about taking a letter in."""

    title: str = ""  # the campaign's; "" for the letter's subject
    organisation: str | None = None  # who sends it; None for what the letterhead says
    signatories: bool = True  # the names become the roster; else they stay as words under the closing
    recipient_field: bool = False  # the recipient's name in the text changes with the recipient
    count_field: bool = False  # "the 92 undersigned" counts by itself
    logo: bool = True  # the picture in the head of the first page goes into the letterhead


def campaign_from(understood: Understood, choices: Choices | None = None) -> Campaign:
    """Return a new campaign that says what the letter says.

    Raises:
        NeedsAPersonError: a question about tracked changes, hidden text or comments is still open.
    """
    for question in understood.open_questions:
        raise NeedsAPersonError(
            "{what} Say first what is to become of them.",
            fix="Choose one of: {known}.",
            what=question.sentence,
            question=question.key,
            known=", ".join(label for _, label in question.choices),
        )
    return _Taking(understood, choices or Choices()).campaign()


class _Taking:
    """One letter on its way into a campaign."""

    def __init__(self, understood: Understood, choices: Choices) -> None:
        self.u, self.choices = understood, choices
        self.language = understood.language or "en"

    def campaign(self) -> Campaign:
        u = self.u
        recipient = self._recipient()
        body = self._body()
        text = LetterText(
            language=self.language,
            subject_form=self._subject_form(),
            date_after_address=self._date_after_address(),
            segments=body,
            frame=tuple(self._in_order(self._frame(recipient))),
        )
        roster = (
            roster_of(u.names)
            if self.choices.signatories
            else roster_of(replace(u.names, names=(), groups=()))
        )
        campaign = Campaign(
            id=uuid.uuid4().hex,
            title=self._title(),
            organisation=self._organisation(),
            date=u.date,
            text=text,
            recipients=(self._with_salutation(recipient),),
            roster=roster,
            paper=self._paper(),
            comments=tuple(self._comments(body)),
            accepted=() if u.addressees else (_nobody_addressed(recipient.id),),
        )
        return self._with_logo(campaign)

    # ------------------------------------------------------------- the text

    def _body(self) -> tuple[Segment, ...]:
        lines = list(self.u.of(Role.BODY))
        if self._title_is_heading():
            lines = [
                *(
                    replace(one, paragraph=replace(one.paragraph, title=True))
                    for one in self.u.of(Role.TITLE)
                ),
                *lines,
            ]
        return segments_of(lines, self.u.source.notes, dict(self.u.answers), self._filled)

    def _filled(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Return tokens with fields in place of the names and counts that are to be such."""
        found: list[Token] = []
        for token in tokens:
            if token.kind is not TokenKind.TEXT:
                found.append(token)
                continue
            at = 0
            for begin, end, field in sorted(self._fields(token.text)):
                if begin < at:
                    continue
                found += [token._replace(text=token.text[at:begin])] if begin > at else []
                found.append(token._replace(kind=TokenKind.FIELD, text=field))
                at = end
            found += [token._replace(text=token.text[at:])] if token.text[at:] else []
        return found

    def _fields(self, text: str) -> Iterator[tuple[int, int, str]]:
        if self.choices.recipient_field and self.u.recipient:
            for begin, end in mentions.places(text, self.u.recipient):
                yield begin, end, "recipient.name"
        if self.choices.count_field and self.choices.signatories and self.u.said_count:
            for begin, end, _ in mentions.counts(text):
                yield begin, end, "signatories.count"

    # ------------------------------------------------------------- the frame

    def _frame(self, recipient: Recipient) -> Iterator[tuple[str, str]]:
        subject = self._subject()
        if subject:
            yield "subject", subject
        if not self.u.of(Role.SALUTATION):
            yield "salutation", ""
        yield "closing", self._closing()
        for ident, role in (("contact", Role.CONTACT), ("enclosures", Role.ENCLOSURES)):
            if text := self._by_line(self.u.of(role)):
                yield ident, text
        if head := self._by_line(self.u.of(Role.LETTERHEAD)):
            yield "letterhead", head
        running = [
            one for one in self.u.of(Role.RUNNING_HEAD) if not any(p.field == "PAGE" for p in one.pieces)
        ]
        if running:
            yield "running-head", self._by_line(running)
        if self.choices.signatories:
            heading = self._by_line(self.u.of(Role.ROSTER_HEADING), bold=False)
            if heading := "\n".join(filter(None, (heading, shielded(self.u.names.lead)))):
                yield "roster-heading", heading
            yield from group_frame(self.u.names)
        if note := self._by_line(self.u.of(Role.ROSTER_NOTE)):
            yield "roster-note", note

    def _in_order(self, parts: Iterator[tuple[str, str]]) -> list[Segment]:
        places = {ident: place for place, ident in enumerate(FRAME_IDS)}
        made = [Segment(ident, SegmentKind.FRAME, text) for ident, text in parts]
        return sorted(made, key=lambda s: places.get(s.id, len(places)))

    def _by_line(self, lines: Sequence[Line], *, bold: bool = True) -> str:
        texts = (markdown(line.pieces, bold=bold, fill=self._filled) for line in lines)
        return "\n".join(text.strip() for text in texts if text.strip())

    def _closing(self) -> str:
        closing = list(self.u.of(Role.CLOSING))
        if not self.choices.signatories:
            closing += self.u.of(Role.ROSTER_HEADING, Role.GROUP, Role.SIGNATORY)
        return self._by_line(closing)

    def _subject(self) -> str:
        lines = self.u.of(Role.SUBJECT) or self.u.of(Role.TITLE)
        cut = [(_without_label(line) if n == 0 else line.pieces) for n, line in enumerate(lines)]
        texts = [markdown(p, bold=False, fill=self._filled).strip() for p in cut]
        return "\n".join(filter(None, texts))

    def _subject_form(self) -> SubjectForm:
        if self.u.of(Role.SUBJECT):
            titled = self.u.of(Role.TITLE) and not self._title_is_heading()
            return SubjectForm.BOTH if titled else SubjectForm.RE_LINE
        return SubjectForm.TITLE if self.u.of(Role.TITLE) else SubjectForm.RE_LINE

    def _title_is_heading(self) -> bool:
        """Whether there is a title that says something else than the subject's line."""
        title = " ".join(line.text for line in self.u.of(Role.TITLE))
        subject = self.u.of(Role.SUBJECT)
        said = " ".join(
            [_plain(_without_label(line)) if n == 0 else line.text for n, line in enumerate(subject)]
        )
        return bool(title and subject) and known.folded(title) != known.folded(said)

    def _date_after_address(self) -> bool:
        order = [self.u.roles[line.id] for line in self.u.lines]
        if Role.DATE not in order or Role.ADDRESS not in order:
            return False
        return order.index(Role.DATE) > order.index(Role.ADDRESS)

    # ------------------------------------------------------------- to whom

    def _recipient(self) -> Recipient:
        u = self.u
        name = u.recipient or _first_named(u) or NOBODY
        via = " ".join(line.text for line in u.of(Role.VIA))
        organisations = {a.organisation for a in u.addressees}
        whole = organisations.pop() if len(organisations) == 1 and u.addressees else ""
        people = u.addressees or (Addressee(),)  # nobody: no address is printed
        return Recipient(
            id=slug(name),
            name=repaired(name),
            organisation=whole,
            addressees=people,
            cc=u.cc,
            via=self._means(via),
        )

    def _means(self, via: str) -> str:
        """Return how the letter goes, without a word that another one would be printed before."""
        before = voice(self.language).word("via", means="\0").partition("\0")[0].strip().casefold()
        return via if before and via.casefold().startswith(before) else _PREPOSITION.sub("", via, count=1)

    def _with_salutation(self, recipient: Recipient) -> Recipient:
        said = " ".join(line.text for line in self.u.of(Role.SALUTATION))
        if not said or salutation_of(recipient, self.language) == said:
            return recipient
        return replace(recipient, salutations={self.language: said})

    # ------------------------------------------------------------- the rest

    def _title(self) -> str:
        subject = " ".join(
            _plain(_without_label(line)) for line in self.u.of(Role.SUBJECT) or self.u.of(Role.TITLE)
        )
        name = re.sub(r"\.\w{2,5}$", "", self.u.source.name)
        found = self.choices.title or subject or name or self.u.recipient or NOBODY
        return found if len(found) <= _LONGEST_TITLE else found[: _LONGEST_TITLE - 1].rstrip() + "…"

    def _organisation(self) -> str:
        if self.choices.organisation is not None:
            return self.choices.organisation
        head = [line.text for line in self.u.of(Role.LETTERHEAD)]
        return head[0] if head and len(head[0]) <= 80 and not _REACHED.search(head[0]) else ""

    def _paper(self) -> Paper:
        dates, address = self.u.of(Role.DATE), self.u.of(Role.ADDRESS)
        ends = [bool(run) and run[0].paragraph.align == "end" for run in (dates, address)]
        size = {"A4": PageSize.A4, "LETTER": PageSize.LETTER}.get(self.u.source.page, PageSize.A4)
        head = self.u.of(Role.LETTERHEAD)
        align = {"centre": Align.CENTRE, "end": Align.END}.get(
            head[0].paragraph.align if head else "", Align.START
        )
        return replace(
            Paper(),
            size=size,
            roster_columns=2 if len(self.u.names.names) > 12 else max(1, self.u.names.columns),
            address_columns=2 if any(line.cell for line in address) else 1,
            date_align=Align.END if ends[0] else Align.START,
            address_align=Align.END if ends[1] else Align.START,
            letterhead_align=align,
        )

    def _with_logo(self, campaign: Campaign) -> Campaign:
        logo = self.u.source.logo
        if logo is None or not self.choices.logo:
            return campaign
        name = "logo.png" if logo.media_type == "image/png" else "logo.jpg"
        asset = Asset(name, logo.data, logo.description)
        return replace(campaign, assets=(asset,), letterhead=LetterheadChoice(pictures=(name,)))

    def _comments(self, body: Sequence[Segment]) -> Iterator[Comment]:
        if self.u.answers.get(asked.COMMENTS) != "keep":
            return
        for number, remark in enumerate(self.u.source.remarks, 1):
            about = f"“{remark.about.strip()}”: " if remark.about.strip() else ""
            place = self._segment_at(remark.paragraph, body)
            yield Comment(f"comment-{number}", place, remark.author, f"{about}{remark.text}", remark.on)

    def _segment_at(self, paragraph: int, body: Sequence[Segment]) -> str:
        """Return the segment that a paragraph became: by its place among those of the body."""
        line = next((one for one in self.u.lines if one.paragraph.number == paragraph), None)
        role = self.u.roles[line.id] if line else Role.BODY
        if role is not Role.BODY:
            return _FRAME_OF.get(role, "salutation")
        words = re.findall(r"\w+", line.text) if line else []
        scored = [(sum(w in s.text for w in words), -n, s.id) for n, s in enumerate(body)]
        return max(scored, default=(0, 0, ""))[2]


_FRAME_OF = {
    Role.SUBJECT: "subject",
    Role.TITLE: "subject",
    Role.VIA: "via",
    Role.CLOSING: "closing",
    Role.CONTACT: "contact",
    Role.ENCLOSURES: "enclosures",
    Role.LETTERHEAD: "letterhead",
    Role.RUNNING_HEAD: "running-head",
    Role.ROSTER_HEADING: "roster-heading",
    Role.ROSTER_NOTE: "roster-note",
    Role.SIGNATORY: "roster-heading",
}


def _nobody_addressed(recipient: str) -> Accepted:
    """Return what an open letter is accepted with: a letter that addresses nobody isn't written otherwise."""
    reason = "The letter that this was taken from has no address."
    return Accepted("no-addressee", recipient=recipient, reason=reason)


def _without_label(line: Line) -> tuple[Piece, ...]:
    """Return a subject's words without the "Re:" before them."""
    whole = line.paragraph.text
    return without_start(line.pieces, known.label_of("subject", whole))


def _plain(pieces: Sequence[Piece]) -> str:
    return " ".join("".join(p.text for p in pieces).split())


def _first_named(understood: Understood) -> str:
    """Return what a letter's recipient can be called where nothing else says it."""
    for person in understood.addressees:
        if found := person.organisation or person.title or person.name:
            return found
    return ""
