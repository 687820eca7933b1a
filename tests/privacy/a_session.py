"""A session at the window, start to end: open, type, look, import, export, save, help, about. No screen."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "desktop"))

from undersigned.letter.template import begin
from undersigned.window.about import About
from undersigned.window.application import App, Application
from undersigned.window.help import Help
from undersigned.window.settings import Settings


def main(folder: Path) -> None:
    """Do it."""
    tempfile.tempdir = str(folder)
    app = App(["undersigned"])
    application = Application(app, Settings(folder / "window.ini"))
    window = application.new_window()
    window.show()

    def turns(seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            app.processEvents()
            time.sleep(0.005)

    window.files.begin(begin("face-surveillance", sample=True))
    turns(1)
    for room in ("recipients", "signatories", "page", "letters", "text"):
        window.side.enter(room)
        turns(0.2)
    window.session.do("Rename", replace(window.session.campaign, title="Ours"))
    for box in (About(window), Help(window)):
        box.show()
        turns(0.1)
        box.close()
    turns(1)
    window.files.save_to(folder / "ours.undersigned", None)
    window.files.finish_saving()
    assert (folder / "ours.undersigned").exists()
    window.close()
    application.end()
    print("done")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
