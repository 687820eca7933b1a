"""A redline is a Word file whose changes are accepted to one text and rejected to the other."""

from __future__ import annotations

import io
import time

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from undersigned.render.docx.redline import redlined
from undersigned.text.side_by_side import paragraphs

SENT = "Dear Ana,\nWe ask you to stop.\nAsh Union\nElm Circle"
TODAY = "Dear Ana,\nWe ask you to stop at once.\nAsh Union\nBirch Circle"
LINES = st.lists(st.text("ab ü", min_size=1).map(str.strip).filter(bool), max_size=8).map("\n".join)


def read(made: bytes, *, leaving: str) -> str:
    """Return the words of a Word file with one kind of change left out, as its reader decides."""
    found = []
    for paragraph in docx.Document(io.BytesIO(made)).paragraphs:
        words = ""
        for part in paragraph._p.iter(qn("w:t"), qn("w:delText")):
            inside = {ancestor.tag for ancestor in part.iterancestors()}
            if qn(f"w:{leaving}") not in inside:
                words += part.text or ""
        if words:
            found.append(words)
    return "\n".join(found)


def test_it_is_accepted_to_todays_words_and_rejected_to_those_before() -> None:
    made = redlined(SENT, TODAY, "en")
    assert read(made, leaving="del") == TODAY
    assert read(made, leaving="ins") == SENT


@given(LINES, LINES)
def test_no_word_is_lost_whatever_changed(before: str, now: str) -> None:
    pairs = paragraphs(before, now)
    assert "\n".join(old for old, _ in pairs if old) == before
    assert "\n".join(new for _, new in pairs if new) == now


def test_words_that_stayed_are_not_marked() -> None:
    assert paragraphs(SENT, TODAY)[1] == ("We ask you to stop.", "We ask you to stop at once.")
    assert redlined(SENT, SENT, "en").count(b"w:ins ") == 0


def test_the_same_texts_give_the_same_bytes_at_any_time(monkeypatch: pytest.MonkeyPatch) -> None:
    before = redlined(SENT, TODAY, "en")
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(1_900_000_000))
    assert redlined(SENT, TODAY, "en") == before
