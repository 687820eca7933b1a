"""Commands on the program itself: its version, and whether it works where it is installed."""

from __future__ import annotations

import argparse
import io
import tempfile
import zipfile
from pathlib import Path

from undersigned import __version__
from undersigned.cli.said import Answer
from undersigned.errors import NeedsAPersonError, UndersignedError


def version(asked: argparse.Namespace) -> Answer:
    """Tell the version."""
    return Answer({"version": __version__}, [f"undersigned {__version__}"])


def self_check(asked: argparse.Namespace) -> Answer:
    """Make the sample's letters in a temporary folder, in every format, and read them back.

    Raises:
        NeedsAPersonError: a step of it failed; its name says which.
    """
    done: list[str] = []
    with tempfile.TemporaryDirectory(prefix="undersigned-") as folder:
        for name, step in (("the campaign file", _campaign), ("the letters", _letters)):
            try:
                done += step(Path(folder))
            except UndersignedError as error:
                raise NeedsAPersonError(
                    "The self-check failed at {step}: {why}",
                    fix="Install Undersigned again; if that doesn't help, please report it.",
                    step=name,
                    why=str(error),
                ) from error
    return Answer({"checked": done}, [*(f"{name}: as it should be" for name in done)])


def _campaign(folder: Path) -> list[str]:
    """Save the sample, and open it again."""
    from undersigned.campaign import file
    from undersigned.letter.template import begin

    made = begin("face-surveillance", sample=True)
    path = folder / "sample.undersigned"
    file.write(path, made, replacing=None)
    _see("campaign file", file.to_members(file.read(path).campaign) == file.to_members(made))
    return ["campaign file"]


def _letters(folder: Path) -> list[str]:
    """Export the sample in every format, and look at each file."""
    from undersigned.campaign import file
    from undersigned.export import export, plan
    from undersigned.render.formats import FORMATS

    campaign = file.read(folder / "sample.undersigned").campaign
    done = []
    for outcome in export(campaign, plan(campaign, formats=tuple(FORMATS)), folder / "letters"):
        if outcome.error:
            raise outcome.error
        called = f"{outcome.recipient}, {outcome.format}"
        _see(called, outcome.written and _is_whole(outcome.path.read_bytes(), outcome.format))
        done.append(called)
    return done


def _is_whole(data: bytes, kind: str) -> bool:
    """Whether a file is what its format says, as far as can be seen without a reader for it."""
    if kind == "pdf":
        return data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
    if kind == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.testzip() is None and b"<w:t" in archive.read("word/document.xml")
    return bool(data)


def _see(what: str, holds: bool) -> None:
    if not holds:
        raise NeedsAPersonError("The {what} isn't as it should be.", what=what)
