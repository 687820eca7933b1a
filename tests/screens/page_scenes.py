"""Scenes of the Page room."""

from __future__ import annotations

from dataclasses import replace

from screens.scenes import sample, scene, wait
from undersigned.campaign.model import Campaign
from undersigned.letter.template import begin
from undersigned.window.main_window import MainWindow
from undersigned.window.page.room import PageRoom


def at_page(window: MainWindow, campaign: Campaign) -> PageRoom:
    """Open a campaign in the window; return its Page room, entered, with the pages of each letter known."""
    window.files.begin(campaign)
    window.side.enter("page")
    room = window.room("page")
    assert isinstance(room, PageRoom)
    letters = len(campaign.recipients)
    stood: set[str] = set()
    window.proof.stood.connect(lambda answer: stood.update(s.recipient for s in answer.new))
    wait(lambda: len(stood) >= letters, 40.0)
    wait(lambda: not room.form.miniatures.is_busy)
    return room


@scene
def page(window: MainWindow) -> None:
    """The sample's three letters."""
    at_page(window, sample())


@scene
def page_40(window: MainWindow) -> None:
    """Forty letters."""
    at_page(window, sample(40))


@scene
def page_one_letter(window: MainWindow) -> None:
    """One letter alone: nobody asks for which letters."""
    at_page(window, sample(1))


@scene
def page_nobody(window: MainWindow) -> None:
    """No letter yet, and no letterhead."""
    at_page(window, begin("blank", sample=False))


@scene
def page_own(window: MainWindow) -> None:
    """What one letter has of its own, seen from that letter."""
    room = _with_own(window)
    room.for_this.click()


@scene
def page_differing(window: MainWindow) -> None:
    """What some letters have of their own, seen from all."""
    _with_own(window)


def _with_own(window: MainWindow) -> PageRoom:
    campaign = sample()
    first, second, *rest = campaign.recipients
    first = replace(first, paper={"text_size": 9.0, "size": "A4"})
    second = replace(second, paper={"text_size": 9.5})
    return at_page(window, replace(campaign, recipients=(first, second, *rest)))


@scene
def page_names(window: MainWindow) -> None:
    """Further down: the names, notes and cover."""
    room = at_page(window, sample())
    room.form.ensureWidgetVisible(room.form.controls["draft_mark"])


@scene
def page_fitted(window: MainWindow) -> None:
    """The letters made to fit on three pages, and what was done."""
    room = at_page(window, sample())
    room.length.number.setValue(3)
    room.length.go.click()
    wait(lambda: not room.fitting.is_running, 40.0)


@scene
def page_fitting(window: MainWindow) -> None:
    """Letters being fitted, with a way to stop."""
    room = at_page(window, sample(40))
    room.length.number.setValue(2)
    room.length.go.click()
    beginning = room.length.told.text()
    wait(lambda: room.length.told.text() != beginning, 20.0)
