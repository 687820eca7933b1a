"""After a crash at most the last second of typing is lost, and nobody's work is thrown away unasked."""

from __future__ import annotations

import datetime
import stat
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from undersigned.campaign import file
from undersigned.campaign.archive import read_archive
from undersigned.campaign.model import Campaign
from undersigned.letter.template import begin
from undersigned.window import recovery_copies as copies
from undersigned.window.application import Application

from .conftest import Asked, Kept

NOW = datetime.datetime(2026, 11, 25, 12, tzinfo=datetime.UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "state" / "recovery"
    made.mkdir(parents=True, exist_ok=True)
    return made


def a_copy(folder: Path, campaign: Campaign, path: str = "", at: datetime.datetime = NOW) -> Path:
    """Write a copy as a run would that is over now, though it never ended."""
    owner = copies.Owner(folder)
    place = owner.place(campaign.id, path)
    copies.write(place, campaign, copies.Facts(campaign.id, campaign.title, path, "", at.isoformat()))
    owner.leave()
    return place


def named(title: str) -> Campaign:
    return replace(begin("blank", sample=False), title=title)


def held(folder: Path) -> list[str]:
    found = []
    for place in folder.glob("*.recovery"):
        if not (written := place.read_bytes()):
            continue  # the first copy is about to take its place
        _, data = copies._parted(written)
        found.append(file.from_members(read_archive(data)).title)
    return found


# ----------------------------------------------------------------- while working


@pytest.mark.alone
def test_a_copy_is_there_within_a_second_of_the_last_change(
    kept_window: Kept, folder: Path, qtbot: QtBot
) -> None:
    window = kept_window()
    window.session.do("Name it", replace(window.session.campaign, title="Typed"))
    begun = time.monotonic()
    qtbot.waitUntil(lambda: held(folder) == ["Typed"], timeout=3000)

    assert time.monotonic() - begun < 1.0


def test_copies_are_made_while_typing_goes_on_without_a_pause(
    kept_window: Kept, folder: Path, qtbot: QtBot
) -> None:
    window = kept_window()
    seen: set[str] = set()
    for number in range(60):
        window.session.do("Typing", replace(window.session.campaign, title=f"{number}"), burst="1")
        qtbot.wait(30)
        seen |= set(held(folder))

    assert len(seen) >= 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_copy_is_for_this_user_alone(kept_window: Kept, folder: Path, qtbot: QtBot) -> None:
    window = kept_window()
    window.session.do("Name it", replace(window.session.campaign, title="Typed"))
    qtbot.waitUntil(lambda: held(folder) == ["Typed"], timeout=3000)

    assert [stat.S_IMODE(p.stat().st_mode) for p in folder.glob("*.recovery")] == [0o600]


def test_nothing_is_left_after_saving_undoing_or_closing(
    kept_window: Kept, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = kept_window()
    for settled in (
        lambda: window.files.save_to(tmp_path / "a.undersigned", None),
        window.session.undo,
        window.files.close,
    ):
        window.session.do("Name it", replace(window.session.campaign, title=f"Typed {settled}"))
        window.files.recovery.keep_now()
        assert len(held(folder)) == 1
        settled()
        window.files.finish_saving()
        assert held(folder) == []


def test_an_untouched_sample_leaves_no_copy(kept_window: Kept, folder: Path, qtbot: QtBot) -> None:
    kept_window()
    qtbot.wait(900)

    assert held(folder) == []


def test_when_no_copy_can_be_made_it_is_said(
    kept_window: Kept, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = kept_window()
    place = Path("/nowhere/at/all/x.recovery")
    monkeypatch.setattr(window.files.recovery.owner, "place", lambda *_: place)
    window.session.do("Name it", replace(window.session.campaign, title="Typed"))
    qtbot.waitUntil(lambda: window.files.bars.bar("recovery") is not None, timeout=3000)


# ----------------------------------------------------------------- after a crash


def titles(application: Application) -> list[str]:
    return sorted(w.session.campaign.title for w in application.windows)


@pytest.mark.parametrize(
    ("answer", "open_", "still_there"),
    [
        ("Open recovered", ["Recovered"], 1),  # a copy of its own: it isn't saved yet
        ("Keep saved", [""], 0),
        ("Show both", ["Recovered", "Saved"], 1),
        ("Decide later", [""], 1),
    ],
)
def test_after_a_crash_there_is_one_question(
    application: Application,
    folder: Path,
    tmp_path: Path,
    asked: Asked,
    answer: str,
    open_: list[str],
    still_there: int,
) -> None:
    path = tmp_path / "Face.undersigned"
    saved = named("Saved")
    base = file.write(path, saved, replacing=None)
    a_copy(folder, replace(saved, title="Older"), str(path), NOW - datetime.timedelta(minutes=1))
    a_copy(folder, replace(saved, title="Recovered"), str(path))
    asked.will_be_answered(answer)
    application.new_window()
    application._ask_left()

    assert len(asked.said) == 1
    assert "Face" in asked.said[0]
    assert titles(application) == open_
    assert len(held(folder)) == still_there
    assert file.read(path).sha256 == base


def test_what_was_recovered_is_not_saved_over_a_file_that_changed_since(
    application: Application, folder: Path, tmp_path: Path, asked: Asked
) -> None:
    path = tmp_path / "Face.undersigned"
    file.write(path, named("Saved by Ana since"), replacing=None)
    a_copy(folder, named("Recovered"), str(path))
    asked.will_be_answered("Open recovered", "Cancel")
    window = application.new_window()
    application._ask_left()
    window.files.save()
    window.files.finish_saving()

    assert file.read(path).campaign.title == "Saved by Ana since"
    assert window.session.is_modified


def test_an_untitled_letter_is_recovered_as_one(application: Application, folder: Path, asked: Asked) -> None:
    a_copy(folder, named("Never saved"))
    asked.will_be_answered("Open recovered")
    window = application.new_window()
    application._ask_left()

    assert window.session.campaign.title == "Never saved"
    assert window.session.path is None
    assert window.session.is_modified


def test_a_copy_equal_to_the_file_asks_nothing(
    application: Application, folder: Path, tmp_path: Path, asked: Asked
) -> None:
    path = tmp_path / "Face.undersigned"
    campaign = named("Saved")
    file.write(path, campaign, replacing=None)
    a_copy(folder, campaign, str(path))
    application.new_window()
    application._ask_left()

    assert asked.said == []
    assert held(folder) == []


def test_a_damaged_copy_never_keeps_anybody_from_starting(
    application: Application, folder: Path, asked: Asked
) -> None:
    place = a_copy(folder, named("Torn"))
    place.write_bytes(place.read_bytes()[:-200])
    (folder / "0123456789ab-x.recovery").write_bytes(b"\0" * 500)
    a_copy(folder, named("Whole"))
    asked.will_be_answered("Open recovered")
    application.new_window()
    application._ask_left()

    assert titles(application) == ["Whole"]
    assert len(list((folder / "set-aside").iterdir())) == 2


def test_copies_of_a_program_that_runs_are_left_alone(folder: Path) -> None:
    owner = copies.Owner(folder)
    campaign = named("In another window")
    copies.write(owner.place(campaign.id, ""), campaign, copies.Facts(campaign.id, "x", at=NOW.isoformat()))

    assert copies.left(folder, "somebody-else") == ()
    assert held(folder) == ["In another window"]
    owner.leave()


# ----------------------------------------------------------------- thinning


def test_of_old_copies_some_stay_by_age() -> None:
    hours = [NOW - datetime.timedelta(hours=hour) for hour in range(24 * 400)]
    stay = copies.kept(hours, NOW)

    assert [t for t in stay if NOW - t < datetime.timedelta(days=2)] == hours[:48]
    assert len(stay) == 48 + 12 + 10 + 9


@given(st.lists(st.integers(-100_000, 20_000_000), max_size=60))
def test_the_newest_copy_always_stays_and_thinning_twice_changes_nothing(minutes: list[int]) -> None:
    times = [NOW - datetime.timedelta(minutes=m) for m in minutes]
    stay = copies.kept(times, NOW)

    assert list(copies.kept(stay, NOW)) == list(stay)
    assert set(stay) <= set(times)
    assert not times or max(times) in stay
