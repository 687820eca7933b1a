"""Where a letter's text names its recipient, and counts those who sign: what can become a field.

A name inside a longer one ("Microsoft Azure") is left alone: that is a product, or somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from undersigned.campaign.model import Addressee
from undersigned.intake import vocabulary as known

_GENERIC_LISTED = (
    "the ministero committee comité comisión commissione "
    "european united national international ministry department office federal house senate council "
    "city state university bank world global ministerio ministère bundesministerium le la el les los die "
    "der das banco"
)
_GENERIC = frozenset(_GENERIC_LISTED.split())
_NUMBER = re.compile(r"(?<![\d.,/–-])\(?(\d{1,3}(?:[.,\u202f\u00a0 ]\d{3})|\d{1,5})\)?(?![\d/%–-]|[.,]\d)")
_NEAR = 45  # characters between a number and what it counts
_BRACKETED = re.compile(r"\(([A-Z][\w&.-]{1,12})\)")
_FIELDS = {
    "recipient.name": "company organization organisation company_name organization_name organisation_name"
    " recipient recipient_name empresa entreprise firma",
    "recipient.salutation": "salutation greetingline greeting",
    "signatories.count": "count signatories number_of_signatories",
    "letter.date": "date letter_date",
}


def recipient_in(texts: Sequence[str], people: Sequence[Addressee], said: str | None) -> tuple[str, int]:
    """Return what the text calls its recipient, and how often; `said` is a person's word on it."""
    if said is not None:
        return said, sum(sum(1 for _ in places(text, said)) for text in texts)
    counted = [(name, sum(sum(1 for _ in places(t, name)) for t in texts)) for name in _candidates(people)]
    best = max(counted, key=lambda pair: pair[1], default=("", 0))
    if best[1]:
        return best
    return counted[0] if counted else ("", 0)


def _candidates(people: Sequence[Addressee]) -> list[str]:
    """Return what a recipient may be called: the short name of its organisation first."""
    found: dict[str, None] = {}
    for person in people:
        whole = person.organisation
        short = _without_form(whole)
        for name in (short, whole, *_BRACKETED.findall(whole), *short.split()[:1]):
            if (len(name) > 1 and known.folded(name) not in _GENERIC and name[:1].isupper()) or (
                len(name) > 1 and not name.isascii()
            ):
                found.setdefault(name)
    for person in people:
        if not found and (name := person.title or person.name):
            found.setdefault(name)
    return list(found)


def _without_form(name: str) -> str:
    """Return an organisation's name without its legal form."""
    words = re.sub(r"\s*\([^)]*\)", "", name).replace(",", " ").split()
    while len(words) > 1 and known.folded(words[-1]).rstrip(".") in known.words("legal_form"):
        words.pop()
    return " ".join(words)


def places(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where a text names this recipient and nothing longer: begin and end."""
    if not name:
        return
    for match in re.finditer(rf"(?<![\w@./-]){re.escape(name)}(?![\w@]|\.\w|-\w)", text):
        before = re.search(r"(\S+) $", text[: match.start()])
        after = re.match(r" ([^\W\d_]\S*)", text[match.end() :])
        if after and _is_name_like(after[1]):
            continue
        if (
            before
            and _is_name_like(before[1])
            and not _begins_sentence(text[: match.start() - 1 - len(before[1])])
        ):
            continue
        yield match.start(), match.end()


def _is_name_like(word: str) -> bool:
    """Whether a word next to a name seems to be part of it."""
    return word[0].isupper() and word.strip("“”\"'’(").isalpha() and len(word) > 1 and not word.isupper()


def _begins_sentence(before: str) -> bool:
    return not before.strip() or before.rstrip()[-1:] in '.!?:;”"“('


def counts(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield where a text counts those who sign: begin and end of the number, and the number."""
    low = text.casefold()
    for match in _NUMBER.finditer(text):
        near = low[max(0, match.start(1) - _NEAR) : match.end(1) + _NEAR]
        near = (
            re.split(r"[.;!?]\s", near[min(match.start(1), _NEAR) :])[0]
            + " "
            + near[: min(match.start(1), _NEAR)]
        )
        number = int(re.sub(r"\D", "", match[1]))
        if any(word in near for word in known.words("signing")) and number > 1 and not _is_year(number):
            yield match.start(1), match.end(1), number


def _is_year(number: int) -> bool:
    return 1900 <= number <= 2100


def count_said(texts: Sequence[str]) -> int:
    """Return how many a text says that sign; 0 where it says nothing, or two different numbers."""
    said = {number for text in texts for _, _, number in counts(text)}
    return said.pop() if len(said) == 1 else 0


def field_for(merge_field: str) -> str:
    """Return the field of ours that a mail-merge field stands for; "" for none."""
    name = known.folded(merge_field).replace(" ", "_")
    return next((ours for ours, theirs in _FIELDS.items() if name in theirs.split()), "")
