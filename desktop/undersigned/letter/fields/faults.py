"""What can be wrong with a text's fields and conditions, as faults: problems whose place isn't known yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from undersigned.problems import Severity


class Fault(NamedTuple):
    """Something wrong with a text, before its place is known. Lines count from 1 within the text."""

    kind: str
    message: str
    line: int = 0
    fix: str = ""
    facts: Mapping[str, object] = {}
    severity: Severity = Severity.STOPS


def unreadable(line: int, why: str) -> Fault:
    """Return the fault of a text that can't be parsed."""
    return Fault(
        "field-unreadable",
        "A field or condition can't be read: {why}.",
        line,
        "Fields look like {{{{recipient.name}}}}, conditions like {{% if recipient.id %}} … {{% endif %}}.",
        {"why": why},
    )


TOO_MUCH = Fault(
    "fields-too-much",
    "The fields and loops of this text would make too much work.",
    1,
    "Take out loops within loops.",
)
