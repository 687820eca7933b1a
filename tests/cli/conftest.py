"""The command within the tests' own process, and a campaign to call it on."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from calls import Call, Called
from undersigned.cli import main


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Return a function that calls the command, with what is typed on its standard input."""

    def called(*words: str | Path, typed: bytes = b"") -> Called:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
        capsys.readouterr()
        code = main([str(word) for word in words])
        return Called(code, *capsys.readouterr())

    return called


@pytest.fixture(scope="session")
def _sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sample") / "sample.undersigned"
    assert main(["new", str(path), "--sample"]) == 0
    return path.read_bytes()


@pytest.fixture
def sample(_sample: bytes, tmp_path: Path) -> Path:
    """Return a sample campaign's file, alone in a folder of its own."""
    path = tmp_path / "work" / "sample.undersigned"
    path.parent.mkdir()
    path.write_bytes(_sample)
    return path
