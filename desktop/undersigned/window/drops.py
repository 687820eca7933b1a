"""What becomes of a file that is dropped on the window or opened from outside, by its kind.

A campaign opens, a Word file begins a letter, a table is asked about: signatories or recipients.
Anything else is told in a sentence.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData

from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded
from undersigned.errors import UndersignedError
from undersigned.problems import Place
from undersigned.window import dialogs
from undersigned.window.jobs import waited
from undersigned.window.names import count

if TYPE_CHECKING:
    from undersigned.window.main_window import MainWindow

_LETTERS = {".docx", ".docm", ".dotx", ".odt", ".doc", ".rtf", ".txt", ".md", ".html", ".htm"}
_PICTURES = {".png", ".jpg", ".jpeg", ".svg"}
_TRANSLATIONS = {".po", ".pot", ".xlf", ".xliff"}
_TABLES = {".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"}

translate = QCoreApplication.translate


def files_in(mime: QMimeData) -> list[Path]:
    """Return the files of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def take(window: MainWindow, path: Path) -> bool:
    """Do with a file what its kind asks for; return whether it was taken."""
    kind = path.suffix.lower()
    if kind in _TRANSLATIONS or (kind in (".docx", ".odt") and _is_translating(window)):
        return take_translation(window, path)
    if kind in _LETTERS:
        return window.start.begin_from(path)
    if kind in _TABLES:
        return ask_and_take_in(window, path)
    if kind in _PICTURES and window.is_at_work:
        return take_logo(window, path)
    if kind == dialogs.SUFFIX or not path.is_dir():
        return window.files.open(path)
    dialogs.tell(
        window,
        translate("Drops", "That is a folder"),
        translate("Drops", "“{name}” is a folder. Drop a campaign, a Word file or a table.").format(
            name=path.name
        ),
    )
    return False


def ask_and_take_in(window: MainWindow, path: Path) -> bool:
    """Ask what a table's rows are, and take them in."""
    if not window.is_at_work:
        dialogs.tell(
            window,
            translate("Drops", "Open a letter first"),
            translate(
                "Drops", "“{name}” looks like a list. Open the letter it belongs to, then drop it again."
            ).format(name=path.name),
        )
        return False
    answer = dialogs.ask(
        window,
        translate("Drops", "Who is in this list?"),
        translate("Drops", "Who is in “{name}”?").format(name=path.name),
        translate("Drops", "One undo takes it back."),
        (translate("Drops", "Signatories"), translate("Drops", "Recipients")),
    )
    if answer < 0:
        return False
    return take_signatories(window, path) if answer == 0 else take_recipients(window, path)


def _is_translating(window: MainWindow) -> bool:
    """Whether the room of translations is shown, where a Word file is a translator's."""
    return window.is_at_work and window.workspace.currentWidget() is window.room("translations")


def take_translation(window: MainWindow, path: Path) -> bool:
    """Take in what a translator sent."""
    from undersigned.window.translating.room import TranslationsRoom

    if not window.is_at_work:
        dialogs.tell(
            window,
            translate("Drops", "Open a letter first"),
            translate(
                "Drops", "“{name}” is a translator’s file. Open the letter it belongs to, then drop it again."
            ).format(name=path.name),
        )
        return False
    window.side.enter("translations")
    room = window.room("translations")
    assert isinstance(room, TranslationsRoom)
    room.take_files((path,))
    return True


def take_logo(window: MainWindow, path: Path) -> bool:
    """Put a picture into the letterhead."""
    from undersigned.window.page.room import PageRoom

    window.side.enter("page")
    room = window.room("page")
    assert isinstance(room, PageRoom)
    room.pictures.take(path)
    return True


def take_signatories(window: MainWindow, path: Path) -> bool:
    """Take in a table of those who sign."""
    from undersigned.window.importing import import_signatories

    return import_signatories(window, path)


def take_recipients(window: MainWindow, path: Path) -> bool:
    """Take in a table of those whom the letters go to."""
    from undersigned.campaign import recipients
    from undersigned.tables.reader import read_table

    campaign = window.session.campaign

    def work() -> tuple[Campaign, list[str]]:
        table = read_table(read_bounded(path, _MOST), path.name)
        after, problems = recipients.take_in(campaign, table)
        return after, [str(p) for p in (*table.problems, *problems)]

    try:
        after, problems = waited(work)
    except UndersignedError as error:
        dialogs.tell_error(window, translate("Drops", "Nothing was taken in"), error)
        return False
    known = {r.id: r for r in campaign.recipients}
    added = sum(r.id not in known for r in after.recipients)
    changed = sum(r.id in known and known[r.id] != r for r in after.recipients)
    _done(window, translate("Drops", "Import recipients"), after, Place(part="recipients"))
    _tell(
        window,
        translate("Drops", "{added} recipients added, {changed} updated.").format(
            added=count(added), changed=count(changed)
        ),
        problems,
    )
    return True


_MOST = 200_000_000  # bytes; what `tables` takes is less


def _done(window: MainWindow, step: str, campaign: Campaign, place: Place) -> None:
    window.session.do(step, campaign, place)


def _tell(window: MainWindow, text: str, problems: list[str]) -> None:
    """Say what came of it in a bar; what was doubtful is one click away."""
    choices = [(translate("Drops", "Undo"), window.session.undo)]
    if problems:
        text += " " + translate("Drops", "Look at {count} rows or columns.").format(
            count=count(len(problems))
        )
        told = "\n".join(problems[:30])
        choices.append(
            (
                translate("Drops", "Show"),
                lambda: dialogs.tell(window, translate("Drops", "To look at"), text, told),
            )
        )
    icon = "triangle-alert" if problems else "circle-check"
    window.files.bars.show_bar("taken-in", text, choices, icon=icon)
