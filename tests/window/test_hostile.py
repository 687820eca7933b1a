"""Files from strangers, opened in the window: one sentence, and what is open stays as it is."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import samples
from campaign.zips import Part, a_zip, the_end
from hostile.attacks import TOO_MUCH
from intake.test_refused import refused_file
from undersigned.campaign import file
from undersigned.campaign.members import to_members
from undersigned.letter.template import begin
from undersigned.window.have_letter import HaveLetter
from undersigned.window.main_window import MainWindow
from window.conftest import Asked

pytestmark = pytest.mark.alone
MEMBERS = to_members(begin("blank", sample=False))


def a_campaign_with(*more: Part, told: str = "") -> bytes:
    """Return a campaign file with further members, or another campaign.json."""
    members = {**MEMBERS, "campaign.json": told.encode("utf-8", "surrogatepass") or MEMBERS["campaign.json"]}
    return a_zip([*(Part(name, data) for name, data in members.items()), *more])


def a_million() -> bytes:
    """Return a zip of a million members, of which its end can only tell the last sixteen bits."""
    one = a_zip([], mimetype=None)
    body = a_zip([Part("a", b"")], mimetype=None)
    at = body.index(b"PK\1\2")
    directory = body[at : -len(one)] * 1_000_000
    return body[:at] + directory + the_end(1_000_000 % 65_536, len(directory), at)


def campaigns() -> Iterator[tuple[str, bytes]]:
    """Yield files that must not be opened, by what is wrong with them."""
    good = MEMBERS["campaign.json"].decode()
    yield "a way out", a_campaign_with(Part("assets/../../../evil", b"x"))
    yield "an absolute path", a_campaign_with(Part("/etc/evil", b"x"))
    yield "a drive", a_campaign_with(Part("C:/evil", b"x"))
    yield "a backslash", a_campaign_with(Part("assets\\..\\evil", b"x"))
    yield "a link", a_campaign_with(Part("assets/link", b"/etc/passwd", mode=0o120777))
    yield "two of one name", a_campaign_with(Part("assets/a", b"x"), Part("assets/a", b"y"))
    yield "twins", a_campaign_with(Part("assets/a", b"x"), Part("assets/A", b"y"))
    yield "a bomb", a_campaign_with(Part("assets/a", bytes(60_000_000), deflated=True))
    yield "a lie", a_campaign_with(Part("assets/a", bytes(60_000_000), deflated=True, size=90_000))
    yield "a million members", a_million()
    yield "deep", a_campaign_with(told='{"version": 1, "x": ' + "[" * 200_000 + "]" * 200_000 + "}")
    yield "NaN", a_campaign_with(told=good.replace("{", '{"x": NaN,', 1))
    yield "a huge number", a_campaign_with(told=good.replace("{", '{"x": 1' + "0" * 5000 + ",", 1))
    yield "half a character", a_campaign_with(told=good.replace("{", '{"x": "\\ud800",', 1))
    yield "a later version", a_campaign_with(told='{"version": 999, "needs": "7.0"}')
    yield "a web page", b"<!DOCTYPE html><html><body>Please log in</body></html>"
    yield "zeros", bytes(5000)
    yield "nothing", b""


def test_a_hostile_campaign_file_is_one_sentence_and_what_is_open_stays(
    window: MainWindow, tmp_path: Path, asked: Asked
) -> None:
    before, folder = window.session.campaign, tmp_path / "came"
    folder.mkdir()
    for what, data in campaigns():
        path = folder / "theirs.undersigned"
        path.write_bytes(data)
        begun, said = time.monotonic(), len(asked.said)

        assert not window.files.open(path), what
        assert time.monotonic() - begun < 5, what
        assert len(asked.said) == said + 1, what
        assert "theirs.undersigned" in asked.said[-1], (what, asked.said)
        assert "Traceback" not in asked.said[-1]
    assert window.session.campaign is before
    assert [p.name for p in folder.iterdir()] == ["theirs.undersigned"]
    assert not list(tmp_path.rglob("evil"))


@pytest.mark.parametrize("case", ["bomb", "lying", "entities", "external-entity", "deep", "macros"])
def test_a_hostile_word_letter_is_one_sentence(
    window: MainWindow, tmp_path: Path, asked: Asked, qtbot: QtBot, case: str
) -> None:
    path = tmp_path / "their letter.docx"
    path.write_bytes(refused_file(case))
    box = HaveLetter(tmp_path, window)
    qtbot.addWidget(box)
    box.show()
    box.read_file(path)
    qtbot.waitUntil(lambda: bool(asked.said), timeout=20_000)

    assert len(asked.said) == 1
    assert "their letter.docx" in asked.said[0]
    assert "Traceback" not in asked.said[0]
    assert box.pages.currentWidget() is box.choosing
    assert box.campaign() is None


def test_a_campaign_full_of_bombs_opens_and_can_be_worked_on(window: MainWindow, tmp_path: Path) -> None:
    sample = samples.sample()
    segments = tuple(
        replace(segment, text=TOO_MUCH[at % len(TOO_MUCH)][:20_000])
        for at, segment in enumerate(sample.text.segments)
    )
    bad = replace(sample, text=replace(sample.text, segments=segments, translations=()))
    path = tmp_path / "theirs.undersigned"
    file.write(path, bad, replacing=None)
    begun = time.monotonic()

    assert window.files.open(path)
    QApplication.processEvents()
    assert time.monotonic() - begun < 15
    window.session.do("Rename", replace(window.session.campaign, title="Ours"))
    assert window.session.campaign.title == "Ours"
