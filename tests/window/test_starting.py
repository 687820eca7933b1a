"""The program starts once per user, hands files over, and says in a sentence what keeps it from opening."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from programs import ROOT
from undersigned.campaign import file
from undersigned.letter.template import begin
from undersigned.window.application import App, Application
from undersigned.window.faults import Faults
from undersigned.window.instance import Instance
from undersigned.window.run import has_display

from .conftest import Asked

pytestmark = pytest.mark.alone  # it measures or waits for other processes


@pytest.fixture
def alone(tmp_path: Path) -> Mapping[str, str]:
    """Return an environment with a state of its own."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT / "desktop"),
        "QT_QPA_PLATFORM": "offscreen",
        "UNDERSIGNED_STATE": str(tmp_path / "state"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "TMPDIR": str(tmp_path / "passing"),
    }


def undersigned(*arguments: object, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "undersigned", *map(str, arguments)]
    return subprocess.run(command, env=dict(env), capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture
def running(alone: Mapping[str, str], tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Yield a program that runs, with its windows."""
    process = subprocess.Popen([sys.executable, "-m", "undersigned"], env=dict(alone), text=True)
    until = time.monotonic() + 30
    while not list((tmp_path / "state").glob("recovery/*.lock")) and time.monotonic() < until:
        time.sleep(0.05)
    yield process
    process.kill()
    process.wait()


def test_a_second_start_hands_its_file_over_and_ends(
    running: subprocess.Popen[str], alone: Mapping[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "Face.undersigned"
    file.write(path, begin("blank", sample=False), replacing=None)
    second = undersigned(path, env=alone)

    assert (second.returncode, second.stderr) == (0, "")
    assert running.poll() is None
    until = time.monotonic() + 20
    while not list(tmp_path.glob(".~Face*.open")) and time.monotonic() < until:
        time.sleep(0.05)  # the running one says that it has it open now
    assert str(running.pid) in next(tmp_path.glob(".~Face*.open")).read_text(encoding="utf-8")


def test_a_start_after_a_crash_finds_no_closed_door(alone: Mapping[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.mkdir(exist_ok=True)
    code = (
        "import os; from pathlib import Path; from undersigned.window.instance import Instance;"
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        f"assert Instance(Path({str(folder)!r})).is_first(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code], env=dict(alone), check=False)
    next_one = Instance(folder)

    assert next_one.is_first()
    next_one.close()


def test_a_first_one_that_does_not_answer_is_not_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.is_first()
    first.listen()
    assert not second.is_first()
    begun = time.monotonic()

    assert not second.hand_over([tmp_path])  # the first can't answer: this thread is its own
    assert time.monotonic() - begun < 5
    first.close()


def test_without_a_screen_there_is_one_sentence(alone: Mapping[str, str]) -> None:
    without = {k: v for k, v in alone.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    for more in ({}, {"DISPLAY": ":987"}, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"}):
        ended = undersigned(env={**without, **more})
        assert ended.returncode == 2
        assert ended.stderr.count("\n") == 1
        assert "no screen" in ended.stderr


def test_a_screen_of_another_kind_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    assert has_display()


def test_with_qt_broken_there_is_one_sentence(alone: Mapping[str, str], tmp_path: Path) -> None:
    broken = tmp_path / "broken" / "PySide6"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise ImportError('libGL.so.1: no such file')", encoding="utf-8")
    path = os.pathsep.join((str(tmp_path / "broken"), alone["PYTHONPATH"]))
    ended = undersigned(env={**alone, "PYTHONPATH": path})

    assert ended.returncode == 2
    assert ended.stderr.startswith("error: The window can’t open")
    assert ended.stderr.count("\n") == 1


def test_a_command_goes_before_a_file_of_its_name(
    alone: Mapping[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "new").write_text("x", encoding="utf-8")

    assert "undersigned new" in undersigned("new", "--help", env=alone).stdout


def test_a_file_from_the_system_opens(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    heard: list[Path] = []
    path = tmp_path / "Face.undersigned"
    event = QFileOpenEvent(QUrl.fromLocalFile(str(path)))
    assert isinstance(qapp, App)
    qapp.asked.connect(heard.append)
    QApplication.sendEvent(qapp, event)
    qapp.asked.disconnect()

    assert heard == [path]


def test_a_file_opened_twice_comes_to_the_front_once(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    path, other = tmp_path / "Face.undersigned", tmp_path / "Other.undersigned"
    for one in (path, other):
        file.write(one, begin("blank", sample=False), replacing=None)
    application.start([path])
    qtbot.waitUntil(lambda: application.windows[0].session.path == path)
    application.come_forward([path])
    application.come_forward([other])

    assert [w.session.path for w in application.windows] == [path, other]


def test_a_fault_is_said_in_a_sentence_and_reported_without_names(
    application: Application, qtbot: QtBot, tmp_path: Path, asked: Asked
) -> None:
    window = application.new_window()
    window.start.look_around()
    window.session.do("x", begin("blank", sample=False))
    secret, nobody = "Ana Díaz", dict[str, str]()
    try:
        nobody[secret]
    except KeyError as error:
        application.faults.catch((type(error), error, error.__traceback__))
    qtbot.waitUntil(lambda: bool(asked.said), timeout=3000)
    report = next((tmp_path / "state" / "reports").glob("fault-*.txt")).read_text(encoding="utf-8")

    assert "Your work is safe" in asked.said[0]
    assert "KeyError" in report
    assert "test_starting.py" in report
    assert secret not in report
    assert str(tmp_path.parent) not in report
    assert len(list((tmp_path / "state" / "recovery").glob("*.recovery"))) == 1


def test_the_same_fault_is_said_once(qtbot: QtBot, tmp_path: Path) -> None:
    faults = Faults(tmp_path, lambda: None)
    heard: list[str] = []
    faults.happened.connect(heard.append)
    for _ in range(50):
        faults.catch((ValueError, ValueError("x"), None))
    qtbot.wait(50)

    assert len(heard) == 1
