"""How long the window's thread is held up by a translator in a letter of thirty-one languages (printed).

Run as `PYTHONPATH=tests python tests/bench/translating.py`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from waits import go_through, heard

from undersigned.campaign import file
from undersigned.window import theme
from undersigned.window.application import App, Application
from undersigned.window.collecting import collect_here
from undersigned.window.jobs import put_window_first
from undersigned.window.settings import Settings
from window import deeds, many_languages
from window.deeds import Person

RECIPIENTS = 40
MOST_TOLD = 12  # turns that are told one by one


def main() -> None:
    """Measure it."""
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(heard)
    app = App(sys.argv[:1])
    collect_here(app)
    put_window_first()
    theme.dress(app)
    print(f"{len(many_languages.LANGUAGES)} languages, {RECIPIENTS} letters")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["UNDERSIGNED_STATE"] = str(folder / "state")
        (folder / "state" / "recovery").mkdir(parents=True)
        path = folder / "Languages.undersigned"
        file.write(path, many_languages.campaign(RECIPIENTS), replacing=None)
        application = Application(app, Settings(folder / "window.ini"))
        application.start([])
        window = application.windows[0]
        window.activateWindow()
        person = Person(window, path, folder)
        person.look(1500)
        turns = go_through(person, (("open the campaign", deeds.open_it), *many_languages.DEEDS))
        for turn in sorted({*turns.longest.values(), *turns.long}, key=lambda t: -t.work)[:MOST_TOLD]:
            print(f"    {turn}")
        window.session.begin(window.session.campaign)
        window.close()
        application.end()


if __name__ == "__main__":
    main()
