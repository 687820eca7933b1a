"""Address blocks as addressees: honorific, name, title, organisation, address lines.

What isn't known stays in the line it stood in: no word is lost, and none is guessed at.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from undersigned.campaign.model import Addressee
from undersigned.intake import vocabulary as known
from undersigned.intake.lines import Line

_TO = re.compile(r"^(?:to|an|para|à|a|til|till|aan|do|кому|προς|إلى|אל)\s*:\s*", re.IGNORECASE)
_POST_NOMINALS = re.compile(
    r",?((?:\s+(?:AO|AC|AM|KC|QC|SC|MP|MEP|MSP|MdB|PhD|Ph\.D\.|MD|M\.D\.|JD|J\.D\.|Esq\.|OBE|CBE|MBE))+)$"
)
_PLACE = re.compile(r"\d")
_WORDS = re.compile(r"\W+")
_COMMA = re.compile(r"\s*[,،]\s+")


def blocks_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines of an address, block by block: an empty line or another cell begins one."""
    blocks: list[list[Line]] = []
    for line in lines:
        other_cell = bool(blocks) and line.cell != blocks[-1][-1].cell
        if not blocks or line.gap or other_cell:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def addressees(lines: Sequence[Line]) -> tuple[Addressee, ...]:
    """Return whom the address blocks name, in their order."""
    found: list[Addressee] = []
    for block in blocks_of(lines):
        texts = [part for line in block for part in _columns(line)]
        texts[0] = _TO.sub("", texts[0]) or texts[0]
        found += _persons(texts)
    return _with_shared_places(found) if not any(line.cell for line in lines) else tuple(found)


def _with_shared_places(people: list[Addressee]) -> tuple[Addressee, ...]:
    """Return persons with the organisation and address that stand below those after them."""
    for at in range(len(people) - 2, -1, -1):
        person, below = people[at], people[at + 1]
        if person.name and not person.organisation and not person.address:
            people[at] = replace(person, organisation=below.organisation, address=below.address)
    return tuple(people)


def _columns(line: Line) -> list[str]:
    return [" ".join(t.split()) for t in line.paragraph.text.split("\t") if t.strip()]


def _persons(texts: list[str]) -> list[Addressee]:
    """Return the persons of one block; a further honorific begins another at the same address."""
    starts = [
        i
        for i, t in enumerate(texts)
        if i and known.begins("honorific", t) and not known.has("organisation", t)
    ]
    bounds = [0, *starts, len(texts)]
    return [_person(texts[a:b]) for a, b in itertools.pairwise(bounds)]


def _person(texts: list[str]) -> Addressee:
    first, rest = texts[0], texts[1:]
    honorific = _honorific(first)
    if not honorific and _is_organisation(first, rest):
        return Addressee(organisation=first, address=tuple(rest))
    if not honorific and known.has("title", first) and not known.has("title", " ".join(rest[:1])):
        name, title = ("", first) if not _COMMA.search(first) else _split(first)
    else:
        name, title = _split(first)
    name = name[len(honorific) :].strip() if name and honorific else name
    name, after = _without_post_nominals(name)
    while rest and not _PLACE.search(rest[0]) and _is_title(rest[0]):
        title = f"{title}, {rest[0]}" if title else rest[0]
        rest = rest[1:]
    organisation = ""
    if rest and not _PLACE.search(rest[0]):
        organisation, rest = rest[0], rest[1:]
    return Addressee(
        name=name,
        honorific=honorific,
        post_nominals=after,
        title=title,
        organisation=organisation,
        address=tuple(rest),
    )


def _is_organisation(text: str, below: Sequence[str]) -> bool:
    if known.begins("honorific", text):
        return False
    if known.has("organisation", text):
        return True
    return not below or (bool(_PLACE.search(below[0])) and not known.has("title", text) and len(below) < 3)


def _is_title(text: str) -> bool:
    """Whether a line says what somebody is ("Director of the Office"), rather than where he is."""
    words = re.split(r"[\s,;/()-]+", text)
    first = next((w for w in words if known.has("title", w) or known.has("organisation", w)), "")
    return bool(first) and known.has("title", first)


def _honorific(text: str) -> str:
    """Return the honorific a line begins with, as written."""
    word = known.begins("honorific", text)
    if not word:
        return ""
    end = len(word)
    if text[end : end + 1] == ".":
        end += 1
    more = _honorific(text[end:].lstrip()) if text[end:].strip() else ""
    lead = len(text[end:]) - len(text[end:].lstrip())
    return text[: end + lead + len(more)].rstrip() if more else text[:end] if text[end:].strip() else ""


def _split(text: str) -> tuple[str, str]:
    """Return name and title of "Satya Nadella, CEO"."""
    at = _COMMA.search(text)
    if at is None:
        return text, ""
    behind = text[at.end() :]
    if _POST_NOMINALS.fullmatch(f", {behind}") or not behind:
        return text, ""
    return text[: at.start()], behind


def _without_post_nominals(name: str) -> tuple[str, str]:
    found = _POST_NOMINALS.search(name)
    if found is None or not name[: found.start()]:
        return name, ""
    return name[: found.start()], name[found.start() :].strip()


def with_surnames(people: Sequence[Addressee], salutation: str) -> tuple[Addressee, ...]:
    """Return addressees with the surnames that the salutation calls them by; none is guessed."""
    said = f" {_WORDS.sub(' ', salutation)} "
    found = []
    for person in people:
        words = person.name.split()
        tails = [" ".join(words[n:]) for n in range(1, len(words))]
        called = next((t for t in tails if f" {_WORDS.sub(' ', t)} " in said), "")
        whole = f" {_WORDS.sub(' ', person.name)} " in said
        found.append(replace(person, surname=called) if called and not whole else person)
    return tuple(found)
