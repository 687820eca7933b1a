"""What holds for every test."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import hypothesis
import pytest

hypothesis.settings.register_profile("here", deadline=None)  # a busy computer is not a fault
if hypothesis.settings.get_current_profile_name() == "default":  # in CI hypothesis picks its own
    hypothesis.settings.load_profile("here")


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
