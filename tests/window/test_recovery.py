"""After a crash at most the last second of typing is lost, and nobody's work is thrown away unasked."""

from __future__ import annotations

import datetime
import pickle
import stat
import struct
import sys
import time
import zlib
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from undersigned import __version__
from undersigned.campaign import file
from undersigned.campaign.archive import read_archive
from undersigned.campaign.model import Campaign
from undersigned.letter.template import begin
from undersigned.proof.changes import Fields, Members, Packed
from undersigned.window import recovery_copies as copies
from undersigned.window import recovery_records
from undersigned.window.application import Application
from undersigned.window.recovery_records import Records

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
    put_in_place(place, campaign, copies.Facts(campaign.id, campaign.title, path, "", at.isoformat()))
    owner.leave()
    return place


def put_in_place(place: Path, campaign: Campaign, facts: copies.Facts) -> None:
    copies.prepare(place, campaign, facts, file.packed).replace(place)


def named(title: str) -> Campaign:
    return replace(begin("blank", sample=False), title=title)


def held(folder: Path) -> list[str]:
    found = []
    for place in folder.glob("*.recovery"):
        if not (written := place.read_bytes()):
            continue  # the first copy is about to take its place
        _, whole, since = copies._parted(written)
        copy = file.from_members(read_archive(whole)) if whole else None
        _, campaign = recovery_records.read(since, copy)
        if campaign is not None:  # else its first record is about to be written
            found.append(campaign.title)
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


def test_what_is_typed_is_kept_while_typing_goes_on_without_a_pause(
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

    def modes() -> list[int]:
        return [stat.S_IMODE(p.stat().st_mode) for p in folder.glob("*.recovery")]

    def which() -> list[int]:
        return [p.stat().st_ino for p in folder.glob("*.recovery")]

    assert modes() == [0o600]
    before = which()
    qtbot.waitUntil(lambda: which() not in ([], before), timeout=10_000)  # a copy of all took its place
    assert modes() == [0o600]


def test_a_stroke_is_on_the_disk_before_the_next(kept_window: Kept, folder: Path, qtbot: QtBot) -> None:
    def there(title: str) -> bool:
        return held(folder) == [title]

    window = kept_window()
    for number in range(30):
        window.session.do("Typing", replace(window.session.campaign, title=f"{number}"), burst="1")
        qtbot.waitUntil(partial(there, f"{number}"), timeout=3000)


def test_what_was_changed_for_good_is_in_no_copy(kept_window: Kept, folder: Path, qtbot: QtBot) -> None:
    window = kept_window()
    window.session.do("Name it", replace(window.session.campaign, title="A group at risk"))
    window.files.recovery.keep_now()
    window.session.do("Name it", replace(window.session.campaign, title="A group at risk, again"))
    qtbot.waitUntil(lambda: held(folder) == ["A group at risk, again"], timeout=3000)
    window.session.do_for_good("Erase", replace(window.session.campaign, title="Nobody"))
    qtbot.waitUntil(lambda: held(folder) == ["Nobody"], timeout=3000)

    (left,) = folder.glob("*.recovery")
    assert b"at risk" not in left.read_bytes()
    window.files.recovery.keep_now()
    facts, whole, since = copies._parted(left.read_bytes())
    assert not since
    assert facts.size == len(whole)
    assert b"at risk" not in b"".join(read_archive(whole).values())


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


def with_records(folder: Path, *titles: str, version: str = __version__) -> Path:
    """Return a copy of a run that is over, in which each title after the first is a record."""
    campaign = named(titles[0])
    facts = copies.Facts(campaign.id, "", at=NOW.isoformat(), version=version)
    place = a_copy(folder, campaign)
    records = Records()
    records.begin(place, b"")
    assert records.replace(copies.prepare(place, campaign, facts, file.packed), campaign)
    for title in titles[1:]:
        records.write(replace(campaign, title=title))
    records.end()
    return place


def test_a_torn_record_ends_what_is_recovered(folder: Path) -> None:
    place = with_records(folder, "One", "Two", "Three")
    place.write_bytes(place.read_bytes()[:-3])

    assert [left.campaign().title for left in copies.left(folder)] == ["Two"]


def test_records_of_another_version_are_not_read_and_its_copy_is(folder: Path) -> None:
    with_records(folder, "One", "Two", version="0.0")

    assert [left.campaign().title for left in copies.left(folder)] == ["One"]


class Harmful:
    def __init__(self, place: Path) -> None:
        self.place = place

    def __reduce__(self) -> tuple[object, ...]:
        return Path.write_bytes, (self.place, b"done")


@pytest.mark.parametrize("packed", [False, True])
def test_nothing_in_a_record_is_run(folder: Path, tmp_path: Path, packed: bool) -> None:
    place = with_records(folder, "One")
    harmful = Harmful(tmp_path / "harm")
    inner = Members((Packed(pickle.dumps([harmful])),)) if packed else harmful
    data = pickle.dumps((NOW.isoformat(), Fields({"comments": inner})))
    with place.open("ab") as out:
        out.write(struct.pack(">II", len(data), zlib.crc32(data)) + data)

    assert [left.campaign().title for left in copies.left(folder)] == ["One"]
    assert not (tmp_path / "harm").exists()


def test_copies_of_a_program_that_runs_are_left_alone(folder: Path) -> None:
    owner = copies.Owner(folder)
    campaign = named("In another window")
    facts = copies.Facts(campaign.id, "x", at=NOW.isoformat())
    put_in_place(owner.place(campaign.id, ""), campaign, facts)

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
