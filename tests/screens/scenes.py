"""The scenes that `make screens` takes pictures of: each brings a window into a state worth looking at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.campaign.wordings import leave_out
from undersigned.letter.template import begin
from undersigned.problems import Place
from undersigned.window.main_window import MainWindow
from undersigned.window.text.room import TextRoom

Scene = Callable[[MainWindow], object]
SCENES: dict[str, Scene] = {}


def scene(made: Scene) -> Scene:
    """Add a function to the table of scenes, under its name."""
    SCENES[made.__name__.replace("_", "-")] = made
    return made


def sample(letters: int = 3) -> Campaign:
    """Return the sample, with so many letters."""
    campaign = begin("face-surveillance", sample=True)
    more = tuple(
        Recipient(
            f"company-{n}",
            f"Company {n}",
            organisation=f"Company {n} Incorporated",
            addressees=(Addressee(f"Person {n}", "Ms.", surname=f"{n}", title="Chief Executive Officer"),),
            fields={"product": f"Product {n}", "sells_to_police": n % 3 == 0},
        )
        for n in range(4, letters + 1)
    )
    return replace(campaign, recipients=(*campaign.recipients, *more)[:letters])


def settle() -> None:
    """Let everything that was asked for be drawn."""
    for _ in range(6):
        QApplication.processEvents()


def at_work(window: MainWindow, campaign: Campaign) -> TextRoom:
    """Open a campaign in the window; return its Text room."""
    window.files.begin(campaign)
    settle()
    room = window.room("text")
    assert isinstance(room, TextRoom)
    return room


@scene
def start(window: MainWindow) -> None:
    """The start page."""


@scene
def text_shared(window: MainWindow) -> None:
    """The caret in a paragraph of all letters."""
    at_work(window, sample()).go_to(Place(segment="meaning"))


@scene
def text_own(window: MainWindow) -> None:
    """The caret in a wording of one letter."""
    room = at_work(window, sample(40))
    window.session.look_at("amazon")
    room.go_to(Place(segment="what-should-follow"))


@scene
def text_left_out(window: MainWindow) -> None:
    """A paragraph that is left out here."""
    room = at_work(window, leave_out(sample(), "meaning", ["amazon"]))
    window.session.look_at("amazon")
    room.go_to(Place(segment="meaning"))


@scene
def text_missing(window: MainWindow) -> None:
    """A passage that nobody has written for this letter."""
    room = at_work(window, sample(40))
    window.session.look_at("company-12")
    room.go_to(Place(segment="what-you-did"))


@scene
def text_one_letter(window: MainWindow) -> None:
    """With one recipient: a word processor with a page beside it."""
    at_work(window, sample(1)).go_to(Place(segment="asks"))


@scene
def text_menu(window: MainWindow) -> None:
    """What can be done with a paragraph."""
    room = at_work(window, sample(40))
    room.go_to(Place(segment="meaning"))
    menu = room.reach.menu()
    menu.popup(room.reach.mapToGlobal(room.reach.rect().bottomLeft()))


@scene
def text_find(window: MainWindow) -> None:
    """Find and replace."""
    room = at_work(window, sample(40))
    room.look_for_and_replace()
    room.finding.words.setText("facial recognition")
    room.finding.other.setText("face recognition")
    room.finding.search()


@scene
def who_gets_what(window: MainWindow) -> None:
    """Who gets what, for forty letters."""
    room = at_work(window, sample(40))
    room.tabs.setCurrentIndex(1)
    settle()
    model, view = room.who.sorted, room.who.view
    for row in range(3):
        view.selectionModel().select(model.index(row, 3), view.selectionModel().SelectionFlag.Select)


@scene
def who_gets_what_empty(window: MainWindow) -> None:
    """Who gets what, where all letters say the same."""
    campaign = sample()
    text = replace(
        campaign.text,
        wordings=(),
        fields={},
        segments=tuple(replace(s, text=s.text or "Text.", prompt="") for s in campaign.text.segments),
    )
    plain = tuple(replace(r, fields={}) for r in campaign.recipients)
    room = at_work(window, replace(campaign, text=text, recipients=plain))
    room.tabs.setCurrentIndex(1)
