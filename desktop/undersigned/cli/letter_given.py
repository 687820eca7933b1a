"""Begin a campaign from a letter that people already have: `undersigned new FILE --from LETTER`."""

from __future__ import annotations

import argparse
from pathlib import Path

from undersigned import intake
from undersigned.campaign import file
from undersigned.cli.said import Answer, counted
from undersigned.disk import read_bounded
from undersigned.errors import UsageError
from undersigned.intake.model import MOST_BYTES

_FLAGS = ("changes", "hidden", "comments")


def new(asked: argparse.Namespace) -> Answer:
    """Take a letter in; stop where it needs a word on what nobody decided yet."""
    if asked.template or asked.sample:
        raise UsageError(
            "A campaign begins from a letter or from a template, not from both.",
            fix="Leave out --from, or --template and --sample.",
        )
    source = Path(asked.letter)
    understood = intake.read_letter(read_bounded(source, MOST_BYTES), source.name)
    for flag in _FLAGS:
        if choice := getattr(asked, flag):
            understood = intake.answer(understood, flag, choice)
    if understood.open_questions:
        return _stopped(asked, understood)
    choices = intake.Choices(
        title=asked.title,
        signatories=not asked.names_as_text,
        recipient_field=asked.fields,
        count_field=asked.fields,
    )
    campaign = intake.campaign_from(understood, choices)
    path = Path(asked.FILE)
    file.write(path, campaign, replacing=None)
    facts = {
        "file": str(path),
        "title": campaign.title,
        "template": "",
        "sample": False,
        "recipients": len(campaign.recipients),
        "signatories": len(campaign.roster.signatories),
    }
    lines = [f"{path}: “{campaign.title}”", *_in_words(understood)]
    return Answer({**facts, **_facts(understood)}, lines)


def _stopped(asked: argparse.Namespace, understood: intake.Understood) -> Answer:
    """Return what has to be decided first; nothing was made."""
    problems = []
    for question in understood.open_questions:
        keys = " or ".join(f"--{question.key} {key}" for key, _ in question.choices)
        problems.append(
            {
                "severity": "error",
                "kind": f"asked-{question.key}",
                "what": f"{question.sentence} The campaign was not made.",
                "place": {"file": asked.letter},
                "fix": f"Say what is to become of them: {keys}.",
            }
        )
    return Answer(_facts(understood), (), problems, code=1)


def _facts(understood: intake.Understood) -> dict[str, object]:
    return {
        "understood": {
            "language": understood.language,
            "date": understood.date.isoformat() if understood.date else "",
            "recipient": understood.recipient,
            "named": understood.recipient_count,
            "parts": [{"role": part.role.value, "text": part.text} for part in understood.parts],
        },
        "left_out": [{"kind": one.kind, "why": str(one), "text": one.text} for one in understood.left_out],
        "asked": [
            {
                "question": question.key,
                "what": question.sentence,
                "answer": question.answer,
                "found": [found._asdict() for found in question.found],
            }
            for question in understood.questions
        ],
    }


def _in_words(understood: intake.Understood) -> list[str]:
    """Return what was understood, for people: a part a line, then what was left out."""
    lines = [f"language\t{understood.language or 'unknown'}"]
    lines += [
        f"{part.role.value}\t{_short(part.text)}"
        for part in understood.parts
        if part.role not in (intake.Role.BODY, intake.Role.SIGNATORY)
    ]
    body = sum(len(part.lines) for part in understood.parts if part.role is intake.Role.BODY)
    lines.append(f"body\t{counted(body, 'paragraph')}, {counted(len(understood.source.notes), 'note')}")
    lines.append(f"signatory\t{counted(len(understood.names.names), 'name')}")
    if understood.recipient_count:
        lines.append(
            f"recipient\t{understood.recipient}, named {counted(understood.recipient_count, 'time')}"
        )
    return lines + [
        f"left out\t{one}{f' “{_short(one.text)}”' if one.text else ''}" for one in understood.left_out
    ]


def _short(text: str) -> str:
    line = " / ".join(text.split("\n"))
    return line if len(line) <= 100 else f"{line[:99]}…"
