"""Whatever was done can be taken back, and done again."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from undersigned.campaign import history
from undersigned.campaign.history import History
from undersigned.campaign.model import Campaign

FIRST = Campaign(id="1", title="")


def done(titles: list[str]) -> History:
    past = History.of(FIRST)
    for title in titles:
        past = past.did(f"Name it {title}", replace(past.now, title=title))
    return past


@given(st.lists(st.text(min_size=1, max_size=3), max_size=20))
def test_undo_after_any_steps_gives_the_first_campaign_and_redo_the_last(titles: list[str]) -> None:
    past = done(titles)
    back = past
    for _ in titles:
        back = back.undo()
    forth = back
    for _ in titles:
        forth = forth.redo()

    assert back.now == FIRST
    assert forth == past


def test_steps_have_names() -> None:
    past = done(["a", "b"]).undo()

    assert past.names == ("Name it a", "Name it b")
    assert past.to_undo == "Name it a"
    assert past.to_redo == "Name it b"


def test_at_either_end_nothing_happens() -> None:
    past = History.of(FIRST)

    assert past.undo() == past.redo() == past
    assert (past.to_undo, past.to_redo, past.names) == ("", "", ())


def test_a_step_after_undo_takes_the_place_of_what_was_undone() -> None:
    past = done(["a", "b"]).undo().did("Name it c", replace(FIRST, title="c"))

    assert past.names == ("Name it a", "Name it c")
    assert past.redo() == past


def test_a_step_that_changes_nothing_is_none() -> None:
    past = done(["a"])

    assert past.did("Nothing", past.now) == past


def test_only_the_latest_steps_are_kept() -> None:
    past = done([str(n) for n in range(history.MOST_STEPS + 50)])
    oldest = past
    for _ in past.states:
        oldest = oldest.undo()

    assert len(past.names) == history.MOST_STEPS
    assert oldest.now.title == "49"
    assert oldest.to_undo == ""
