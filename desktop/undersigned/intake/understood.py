"""What was understood of a letter: its parts, each with the lines it comes from; all can be corrected.

Everything here follows from the source, the answers, and the corrections; a correction
makes it anew, so that the rest follows from it.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from undersigned.campaign.model import Addressee
from undersigned.errors import UsageError
from undersigned.intake import addresses, asked, mentions, signing
from undersigned.intake import vocabulary as known
from undersigned.intake.asked import Question
from undersigned.intake.lines import Line, lines_of
from undersigned.intake.model import LeftOut, Source
from undersigned.intake.roles import Role, Roles
from undersigned.intake.signing import Names
from undersigned.language import tags
from undersigned.language.days import Day, find_day
from undersigned.language.guess import guess
from undersigned.language.voice import voice


@dataclass(frozen=True, slots=True)
class Part:
    """Lines next to each other that are the same part of the letter."""

    role: Role
    lines: tuple[str, ...]  # ids
    text: str  # as it reads, a line each


@dataclass(frozen=True, slots=True)
class Understood:
    """A letter that people already have, as far as it was understood. Made by `read_letter` alone."""

    source: Source
    answers: Mapping[str, str]  # question -> choice
    corrections: Mapping[str, Role]  # line -> what a person said it is
    language: str  # BCP 47
    lines: tuple[Line, ...]
    roles: Mapping[str, Role]  # by line
    parts: tuple[Part, ...]
    questions: tuple[Question, ...]
    left_out: tuple[LeftOut, ...]
    date: datetime.date | None = None
    date_doubtful: bool = False  # whether it could be another day, as 3/4/2019
    addressees: tuple[Addressee, ...] = ()
    cc: tuple[Addressee, ...] = ()
    recipient: str = ""  # what the letter calls it: "Microsoft"
    recipient_count: int = 0  # how often the text names it
    names: Names = field(default_factory=Names)
    said_count: int = 0  # "the 92 undersigned"; 0 where no number is said

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The questions that a person has still to answer."""
        return tuple(q for q in self.questions if not q.answer)

    def of(self, *roles: Role) -> tuple[Line, ...]:
        """Return the lines of these roles, in their order."""
        return tuple(line for line in self.lines if self.roles[line.id] in roles)

    def line(self, ident: str) -> Line | None:
        """Return a line by its id."""
        return next((line for line in self.lines if line.id == ident), None)


def understand(
    source: Source,
    answers: Mapping[str, str] | None = None,
    corrections: Mapping[str, Role] | None = None,
    language: str = "",
    recipient: str | None = None,
) -> Understood:
    """Return what a source is understood as; `language` and `recipient` override what is found."""
    answers, corrections = answers or {}, corrections or {}
    lines = lines_of(asked.answered(source.paragraphs, answers))
    tongue = language or guess("\n".join(line.text for line in lines)) or tags.parse(source.language).language
    roles = Roles(lines, tongue, corrections).assign()
    by_role = [(line, roles[line.id]) for line in lines]
    dated = next((line.text for line, role in by_role if role is Role.DATE), "")
    day = find_day(dated, tongue)
    people = addresses.addressees([line for line, role in by_role if role is Role.ADDRESS])
    greeting = " ".join(line.text for line, role in by_role if role is Role.SALUTATION)
    people = addresses.with_surnames(people, greeting)
    names = signing.names_of(by_role)
    body = [line.text for line, role in by_role if role in (Role.BODY, Role.TITLE, Role.SUBJECT)]
    name, count = mentions.recipient_in(body, people, recipient)
    return Understood(
        source=source,
        answers=dict(answers),
        corrections={k: v for k, v in corrections.items() if k in roles},
        language=language or _with_region(tongue, day, dated, source.language),
        lines=lines,
        roles=roles,
        parts=tuple(_parts(by_role)),
        questions=asked.questions(source, answers),
        left_out=(*source.left_out, *_told(source, by_role, day, dated)),
        date=day.date if day else None,
        date_doubtful=bool(day and day.doubtful),
        addressees=people,
        cc=tuple(_copies(line.text for line, role in by_role if role is Role.CC)),
        recipient=name,
        recipient_count=count,
        names=names,
        said_count=mentions.count_said(body),
    )


# ----------------------------------------------------------------- what a person changes


def correct(understood: Understood, line: str, role: Role | str) -> Understood:
    """Return what is understood when a line is said to be something else; the rest follows anew.

    Raises:
        UsageError: there is no such line or role.
    """
    if understood.line(line) is None:
        raise UsageError("The letter has no line {line}.", line=line)
    if role not in list(Role):
        raise UsageError(
            "“{role}” isn't a part of a letter.", fix="There are: {known}.", role=role, known=", ".join(Role)
        )
    return _anew(understood, corrections={**understood.corrections, line: Role(role)})


def answer(understood: Understood, question: str, choice: str) -> Understood:
    """Return what is understood when a question is answered.

    Raises:
        UsageError: there is no such question or choice.
    """
    if choice not in asked.choices_of(question):
        raise UsageError("“{choice}” doesn't answer “{question}”.", choice=choice, question=question)
    return _anew(understood, answers={**understood.answers, question: choice})


def speak(understood: Understood, language: str) -> Understood:
    """Return what is understood when the letter is said to be in this language (BCP 47)."""
    return replace(_anew(understood, language=str(tags.parse(language))))


def call(understood: Understood, recipient: str) -> Understood:
    """Return what is understood when the recipient is said to be called so in the text."""
    return _anew(understood, recipient=recipient)


def _anew(understood: Understood, **changes: object) -> Understood:
    said = {
        "answers": understood.answers,
        "corrections": understood.corrections,
        "language": "",
        "recipient": None,
    } | changes
    guessed = understand(understood.source, understood.answers, understood.corrections)
    if "language" not in changes and understood.language != guessed.language:
        said["language"] = understood.language
    if "recipient" not in changes and understood.recipient != guessed.recipient:
        said["recipient"] = understood.recipient
    return understand(understood.source, **said)  # type: ignore[arg-type]  # by name, each of its kind


# ----------------------------------------------------------------- what follows


def _parts(by_role: Sequence[tuple[Line, Role]]) -> list[Part]:
    return [
        Part(role, tuple(line.id for line, _ in run), "\n".join(line.text for line, _ in run))
        for role, members in groupby(by_role, key=lambda pair: pair[1])
        if (run := list(members))
    ]


def _copies(texts: Sequence[str] | object) -> list[Addressee]:
    """Return who gets a copy, one a line; the label before the first is left off."""
    found = []
    for text in texts if not isinstance(texts, str) else ():  # type: ignore[attr-defined]  # any iterable
        text = text[known.label_of("cc", text) :].strip()
        if text:
            name, comma, title = text.partition(", ")
            found.append(Addressee(name=name, title=title if comma else ""))
    return found


def _with_region(language: str, day: Day | None, dated: str, of_file: str) -> str:
    """Return the language with the region that writes dates as this letter does, if one is known to."""
    if day is None:
        return language
    own = tags.parse(of_file)
    wanted = [language, str(own) if own.language == language and own.region else ""]
    wanted += ["en-GB"] if language == "en" and day.day_first else []
    squashed = "".join(dated.split())
    for tag in filter(None, wanted):
        if "".join(voice(tag).date(day.date).split()) in squashed:
            return tag
    return wanted[-1] or language


def _told(source: Source, by_role: Sequence[tuple[Line, Role]], day: Day | None, dated: str) -> list[LeftOut]:
    """Return what isn't in the letter because letters have no place for it, or another way to say it."""
    told: list[LeftOut] = []
    for line, role in by_role:
        number = line.paragraph.number
        if role is Role.FOOT:
            pages = any(p.field == "PAGE" for p in line.pieces)
            why = (
                "Pages are numbered at their foot anew."
                if pages
                else "Letters have no text at the foot of their pages."
            )
            told.append(LeftOut("foot", why, line.text, number))
        elif role is Role.RUNNING_HEAD and any(p.field == "PAGE" for p in line.pieces):
            told.append(LeftOut("head-number", "Pages are numbered at their foot.", line.text, number))
        elif role is Role.LEFT_OUT:
            told.append(LeftOut("by-you", "You left it out.", line.text, number))
    beside = (dated[: day.start] + " " + dated[day.end :]).strip(" ,.;:") if day else ""
    if beside:
        told.append(
            LeftOut("date-line", "The date's line has more than the date; only the date is taken.", beside)
        )
    for extra in [line for line, role in by_role if role is Role.DATE][1:]:
        why = "A letter has one date; this is another."
        told.append(LeftOut("date-line", why, extra.text, extra.paragraph.number))
    tables = {line.cell.table for line, role in by_role if line.cell and role is Role.BODY}
    if tables:
        why = "{count} tables were taken as text, a paragraph a row."
        told.append(LeftOut("table", why, facts={"count": len(tables)}))
    in_head = 1 if source.logo else 0
    if source.pictures > in_head:
        why = "{count} pictures were left out."
        told.append(LeftOut("pictures", why, facts={"count": source.pictures - in_head}))
    merged = {p.field for line, _ in by_role for p in line.pieces if p.field not in ("", "PAGE")}
    for name in sorted(merged):
        if not mentions.field_for(name):
            why = "The mail-merge field {name} stands as text."
            told.append(LeftOut("merge-field", why, facts={"name": name}))
    return told
