"""The letter is changed in any editor of plain text: marks lost, doubled or inside a text cost nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from translations.letters import LANGUAGES, campaign, sentence
from translations.test_staying_true import MERGED, MOVED, REWORDED, SPLIT, TYPOS, by_standing, reworded, typo
from undersigned.campaign.model import Campaign
from undersigned.text.files import read_text, write_text
from undersigned.text.standing import Standing
from undersigned.translations.units import set_aside

AT_END, IN_EACH, NOWHERE = "at the end", "in each part", "nowhere"


@pytest.fixture(scope="module")
def before() -> Campaign:
    return campaign()


def edited(members: Mapping[str, bytes], marks: str) -> dict[str, bytes]:
    """Change forty paragraphs in five ways, with the marks as a person leaves them."""
    blocks = members["letter.md"].decode().strip().split("\n\n")
    texts = {block.rpartition(" ^")[2]: block.rpartition(" ^")[0] for block in blocks}

    def marked(text: str, ident: str) -> str:
        return text if marks == NOWHERE else f"{text} ^{ident}"

    new: list[str] = []
    gone = {n + 8 for n in MERGED} | set(MOVED)
    for number in [*MOVED[::-1], *(n for n in range(50) if n not in gone)]:
        ident = f"p{number}"
        text = texts[ident]
        if number in MOVED:
            new.append(marked(text, ident))
        elif number in SPLIT:
            first, second = sentence(number), text.removeprefix(sentence(number)).strip()
            new += [marked(first, ident) if marks == IN_EACH else first, marked(second, ident)]
        elif number in MERGED:
            other = f"p{number + 8}"
            new.append(f"{marked(text, ident)} {marked(texts[other], other)}")
        else:
            text = typo(text) if number in TYPOS else reworded(text) if number in REWORDED else text
            new.append(f"{text} ^{ident}")
    new += [block for block in blocks if block.startswith("[^")]
    return {**members, "letter.md": "\n\n".join(new).encode()}


@pytest.mark.parametrize("marks", [AT_END, IN_EACH, NOWHERE])
def test_exactly_what_changed_is_stale_whatever_became_of_the_marks(before: Campaign, marks: str) -> None:
    text, _ = read_text(edited(write_text(before.text), marks))
    now = replace(before, text=text)

    for language in LANGUAGES:
        found = by_standing(now, language)
        assert found[Standing.STALE] == {f"p{n}" for n in (*TYPOS, *REWORDED, *SPLIT, *MERGED)}
        assert len(found[Standing.MISSING]) == len(SPLIT)
        assert {t.segment for t in set_aside(text, language)} == {f"p{n + 8}" for n in MERGED}
    assert not any("^p" in s.text for s in text.segments)


def test_what_was_read_keeps_its_ids_when_it_is_written_and_read_again(before: Campaign) -> None:
    text, _ = read_text(edited(write_text(before.text), NOWHERE))
    again, problems = read_text(write_text(text))

    assert [s.id for s in again.segments] == [s.id for s in text.segments]
    assert problems == ()


def test_a_caret_that_marks_no_paragraph_is_text() -> None:
    text, _ = read_text({"letter.md": b"Two ^p1 marks, ^x too. ^p0\n"})

    assert [(s.id, s.text) for s in text.segments] == [("p0", "Two ^p1 marks, ^x too.")]
