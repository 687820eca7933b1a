"""The room of all letters, with letters in several languages: which are shown, and which go out how."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.cli import main as command
from undersigned.window.letters.listed import EXPORTED, LETTER
from undersigned.window.letters.room import LettersRoom
from undersigned.window.main_window import MainWindow
from window.test_letters import cell, export, room, wait_for_standings

__all__ = ["room"]  # a fixture


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry by the keyboard."""
    assert box.isVisible()
    box.setFocus()
    at = box.findText(text)
    assert at >= 0, [box.itemText(n) for n in range(box.count())]
    while box.currentIndex() != at:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)


def in_languages(campaign: Campaign, *languages: str) -> Campaign:
    return replace(campaign, languages=languages)


def without_one_for_google(campaign: Campaign) -> Campaign:
    """Return a campaign in which one French text is missing that stands in Google's letter alone."""
    wording = next(w for w in campaign.text.wordings if w.recipients == ("google",) and w.text.strip())
    kept = tuple(t for t in campaign.text.translations if (t.wording, t.language) != (wording.id, "fr"))
    assert len(kept) < len(campaign.text.translations)
    return replace(campaign, text=replace(campaign.text, translations=kept))


def by_command(window: MainWindow, folder: Path, *calls: tuple[str, ...]) -> dict[str, bytes]:
    path = folder / "c.undersigned"
    file.write(path, window.session.campaign, replacing=None)
    for call in calls:
        assert command(["export", str(path), "--out", str(folder / "by"), *call]) in (0, 1)
    return {p.name: p.read_bytes() for p in (folder / "by").iterdir()}


def written(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in (folder / "Letters").iterdir()}


def test_with_one_language_nobody_is_asked_for_one(room: LettersRoom) -> None:
    assert not room.table.languages.isVisible()
    assert not room.choices.unfinished.isVisible()


def test_letters_of_a_chosen_language_are_shown_and_exported_as_by_the_command(
    window: MainWindow, room: LettersRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.do("languages", in_languages(window.session.campaign, "ar"))
    choose(room.table.languages, "Arabic")
    wait_for_standings(room, qtbot)
    assert [cell(room, row, LETTER) for row in range(3)] == [
        "Microsoft · Arabic",
        "Google · Arabic",
        "Amazon · Arabic",
    ]
    assert window.session.view.language == "ar"
    assert "ar" in room.choices.example.text()
    assert room.go.text() == "Export 3 letters"
    export(room, qtbot)

    assert written(tmp_path) == by_command(window, tmp_path, ("--language", "ar"))
    assert len(written(tmp_path)) == 3
    choose(room.table.languages, "All languages")
    wait_for_standings(room, qtbot)
    assert room.go.text() == "Export 6 letters"


def test_a_recipients_own_language_is_what_its_letter_is_in(
    window: MainWindow, room: LettersRoom, qtbot: QtBot
) -> None:
    campaign = in_languages(window.session.campaign, "ar")
    own = tuple(replace(r, languages=("ar",)) if r.id == "google" else r for r in campaign.recipients)
    window.session.do("languages", replace(campaign, recipients=own))
    assert room.table.languages.currentText() == "Each in its own language"
    assert [cell(room, row, LETTER) for row in range(3)] == ["Microsoft", "Google · Arabic", "Amazon"]


@pytest.mark.parametrize(
    ("way", "letters", "calls"),
    [
        ("not now", 6, [("--language", "en", "--language", "ar")]),
        ("only the finished letters", 8, [("--language", "en", "--language", "ar", "--language", "fr")]),
        (
            "as draft, with English marked",
            9,
            [
                ("--language", "en", "--language", "ar", "--language", "fr"),
                ("--language", "fr", "--recipient", "google", "--draft"),
            ],
        ),
    ],
)
def test_an_unfinished_language_waits_or_goes_out_as_far_as_it_is_as_by_the_command(
    window: MainWindow,
    room: LettersRoom,
    qtbot: QtBot,
    tmp_path: Path,
    way: str,
    letters: int,
    calls: list[tuple[str, ...]],
) -> None:
    campaign = without_one_for_google(in_languages(window.session.campaign, "ar", "fr"))
    window.session.do("languages", campaign)
    choose(room.table.languages, "All languages")
    wait_for_standings(room, qtbot)
    row = next(n for n in range(9) if cell(room, n, LETTER) == "Google · French")
    assert cell(room, row, EXPORTED) == "1 text to translate"
    choose(room.choices.unfinished, way)
    assert room.go.text() == f"Export {letters} letters"
    export(room, qtbot)

    assert written(tmp_path) == by_command(window, tmp_path, *calls)
    assert len(written(tmp_path)) == letters
    drafts = [r for r in window.session.campaign.records if r.event == "drafted"]
    assert [(r.recipient, r.language) for r in drafts] == ([("google", "fr")] if letters == 9 else [])
