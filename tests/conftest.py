"""What holds for every test."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from undersigned import ahead
from undersigned.proof import WARM

hypothesis.settings.register_profile("here", deadline=None)  # a busy computer is not a fault
if hypothesis.settings.get_current_profile_name() == "default":  # in CI hypothesis picks its own
    hypothesis.settings.load_profile("here")


_STATE = tempfile.TemporaryDirectory(prefix="undersigned-state-")
os.environ["UNDERSIGNED_STATE"] = _STATE.name  # tests never see or touch what the person at this computer has


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the journeys first: they take long and wait more than they work, so others can work meanwhile."""
    items.sort(key=lambda item: "journeys" not in item.path.parts)


@pytest.fixture(scope="session", autouse=True)
def _processes() -> None:
    """Begin the process that the window's are forked from, whoever needs one first."""
    ahead.load(WARM)


@pytest.fixture(autouse=True)
def state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a folder of the user's own state that is empty."""
    folder = tmp_path_factory.mktemp("state")
    monkeypatch.setenv("UNDERSIGNED_STATE", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _silence(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning in a log; one that means to asks for caplog and clears it."""
    yield
    stray = [
        record
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
    ]
    assert not stray, "stray log records:\n" + "\n".join(
        f"{record.name}: {record.getMessage()}" for record in stray
    )
