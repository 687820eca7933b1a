"""A session has one present campaign, and everybody hears when it becomes another."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from undersigned.campaign.model import Campaign, Recipient
from undersigned.problems import Place
from undersigned.window.session import Change, Session, View

CAMPAIGN = Campaign(
    id="1", title="a", recipients=(Recipient("x", "X"), Recipient("y", "Y", languages=("es",)))
)


def a_session() -> tuple[Session, list[Change]]:
    session = Session(CAMPAIGN)
    heard: list[Change] = []
    session.changed.connect(heard.append)
    return session, heard


def test_a_step_tells_what_was_and_what_is_and_who_asked(qtbot: QtBot) -> None:
    session, heard = a_session()
    session.do("Name it", replace(CAMPAIGN, title="b"), by="me")

    assert [(c.before.title, c.after.title, c.step, c.by) for c in heard] == [("a", "b", "Name it", "me")]
    assert session.is_modified


def test_undo_leads_to_the_place_of_the_step_it_takes_back(qtbot: QtBot) -> None:
    session, _ = a_session()
    led: list[Place] = []
    session.led.connect(led.append)
    session.do("Name it", replace(CAMPAIGN, title="b"), Place(segment="opening"))
    session.do("Name it again", replace(CAMPAIGN, title="c"), Place(segment="closing"))
    session.undo()
    session.redo()

    assert led == [Place(segment="closing"), Place(segment="closing")]
    assert session.campaign.title == "c"


def test_a_campaign_undone_to_what_was_saved_is_not_modified(qtbot: QtBot) -> None:
    session, _ = a_session()
    session.do("Name it", replace(CAMPAIGN, title="b"))
    session.undo()

    assert not session.is_modified


def test_steps_of_one_burst_are_undone_together(qtbot: QtBot) -> None:
    session, _ = a_session()
    for title in ("b", "bc", "bcd"):
        session.do("Typing", replace(session.campaign, title=title), burst="1")
    session.undo()

    assert session.campaign.title == "a"


def test_the_letter_in_view_goes_to_another_recipient_when_its_own_is_gone(qtbot: QtBot) -> None:
    session, _ = a_session()
    session.look_at("y")
    assert session.view == View("y", "es")
    session.do("Take Y out", replace(CAMPAIGN, recipients=CAMPAIGN.recipients[:1]))

    assert session.view == View("x", "en")
