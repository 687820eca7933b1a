"""Send to a translator: the file for her, and the letter as it stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from undersigned.campaign.model import Campaign
from undersigned.disk import write_whole
from undersigned.errors import UndersignedError
from undersigned.text.standing import Standing
from undersigned.translations.formats import FORMATS, write
from undersigned.translations.units import units
from undersigned.window import dialogs, theme
from undersigned.window.exporting.outside import open_file, show_in_folder
from undersigned.window.jobs import Job
from undersigned.window.names import language_name, language_title
from undersigned.window.proof import MadeFile

if TYPE_CHECKING:
    from undersigned.window.translating.room import TranslationsRoom

translate = QCoreApplication.translate


class SendDialog(QDialog):
    """Says what is in the Word file, and asks whether the letter goes with it."""

    def __init__(self, parent: QWidget, campaign: Campaign, language: str, *, has_letter: bool) -> None:
        super().__init__(parent)
        name = language_title(language)
        self.setWindowTitle(self.tr("Send to a translator · {language}").format(language=name))
        self.setFixedWidth(480)
        found = units(campaign, language)
        texts = [unit.standing for unit in found if unit.shared is not None]
        new = sum(one in (Standing.MISSING, Standing.DRAFT) for one in texts)
        said = [self.tr("%n text(s) of the letter", "", len(texts))]
        if new:
            said.append(self.tr("%n of them new", "", new))
        if changed := texts.count(Standing.STALE):
            said.append(self.tr("%n changed since", "", changed))
        if others := len(found) - len(texts):
            said.append(self.tr("%n name(s), title(s) and salutation(s)", "", others))
        what = QLabel(self.tr("One Word file in two columns: {what}.").format(what=", ".join(said)))
        more = QLabel(
            self.tr(
                "She writes in the right column, with any program, also on a telephone, and sends the file "
                "back. How it is done stands in it, in her language where we have it."
            )
        )
        private = QLabel(self.tr("Contacts and signatories’ private columns are not in it."))
        for label in (what, more, private):
            label.setWordWrap(True)
        for label in (more, private):
            label.setStyleSheet(f"color: {theme.colours().secondary}")
        own = language_name(campaign.text.language)
        self.letter = QCheckBox(self.tr("The letter in {language} as PDF beside it").format(language=own))
        self.letter.setChecked(has_letter)
        self.letter.setEnabled(has_letter)
        if not has_letter:
            self.letter.setToolTip(self.tr("Say in Recipients whom the letter is to first"))
        buttons = QDialogButtonBox()
        save = buttons.addButton(self.tr("Save the file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("main")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID)
        for widget in (what, more, self.letter, private):
            column.addWidget(widget)
        column.addSpacing(theme.GRID)
        column.addWidget(buttons)
        self.resize(480, column.heightForWidth(480))


def send(room: TranslationsRoom, kind: str) -> None:
    """Save a file for a translator, whose place is asked for."""
    session, language = room.session, room.language
    with_letter = False
    if kind == "docx":
        dialog = SendDialog(
            room.window(), session.campaign, language, has_letter=bool(session.view.recipient)
        )
        go, with_letter = bool(dialog.exec()), dialog.letter.isChecked()
        dialog.deleteLater()
        if not go:
            return
    path = _ask(room, kind, language)
    if path is not None:
        Sending(room, kind, path, with_letter=with_letter).start()


def _ask(room: TranslationsRoom, kind: str, language: str) -> Path | None:
    suffix = FORMATS[kind].suffix
    name = {
        "docx": translate("Translating", "Word file"),
        "po": translate("Translating", "PO file"),
        "xliff": translate("Translating", "XLIFF file"),
        "xliff2": translate("Translating", "XLIFF file"),
    }[kind]
    title = translate("Translating", "Save for a translator")
    suggested = folder_of(room) / f"{stem_of(room)}.{language}{suffix}"
    path = dialogs.file_to_save(room.window(), title, suggested, f"{name} (*{suffix})", suffix)
    if path is not None:
        room.settings.keep("translations/folder", str(path.parent))
    return path


def folder_of(room: TranslationsRoom) -> Path:
    """Return the folder that files of translators were in last."""
    kept = Path(room.settings.text("translations/folder"))
    if kept.is_absolute() and kept.is_dir():
        return kept
    if room.session.path is not None:
        return room.session.path.parent
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def stem_of(room: TranslationsRoom) -> str:
    """Return what a translator's files are called after, as the command calls them."""
    path, campaign = room.session.path, room.session.campaign
    title = "".join(c for c in campaign.title if c not in '/\\:*?"<>|').strip()
    return path.stem if path is not None else title or translate("Translating", "Letter")


class Sending:
    """Writes one file, and the letter beside it where it is wanted."""

    def __init__(self, room: TranslationsRoom, kind: str, path: Path, *, with_letter: bool) -> None:
        self.room, self.kind, self.path, self.with_letter = room, kind, path, with_letter
        self.campaign, self.language = room.session.campaign, room.language
        self.job: Job | None = None

    def start(self) -> None:
        """Begin."""
        campaign, language, path = self.campaign, self.language, self.path

        def work() -> Iterator[object]:
            write_whole(path, write(campaign, language, self.kind))
            yield path

        self.room.notice.say(translate("Translating", "Writing {file}…").format(file=path.name))
        self.job = Job(work, self.room)
        # Qt holds a function, but not the object of a method: nobody else holds this one.
        self.job.ended.connect(lambda error: self._written(error))
        self.job.start()

    def _written(self, error: UndersignedError | None) -> None:
        if error is not None:
            self._tell(error)
        elif self.with_letter:
            self._make(draft=False)
        else:
            self._done(self.path)

    def _make(self, *, draft: bool) -> None:
        recipient = self.room.session.view.recipient
        self.room.proof.make(
            recipient,
            self.campaign.text.language,
            "pdf",
            lambda made: self._made(made, draft=draft),
            draft=draft,
        )

    def _made(self, made: MadeFile, *, draft: bool) -> None:
        if made.error is not None:
            self._tell(made.error)
        elif not made.data and not draft:
            self._make(draft=True)
        else:
            path = self.path.with_suffix(".pdf")

            def work() -> Iterator[object]:
                write_whole(path, made.data)
                yield path

            self.job = Job(work, self.room)
            self.job.ended.connect(lambda error: self._tell(error) if error else self._done(self.path, path))
            self.job.start()

    def _done(self, *paths: Path) -> None:
        names = translate("Translating", " and ").join(path.name for path in paths)
        said = translate("Translating", "Saved {files}.").format(files=names)
        self.room.notice.say(
            said,
            [
                (translate("Translating", "Open"), lambda: open_file(self.path)),
                (translate("Translating", "Show in folder"), lambda: show_in_folder(self.path)),
            ],
        )

    def _tell(self, error: UndersignedError) -> None:
        facts = dict(error.facts)
        said = [dialogs.said(error.message, facts), dialogs.said(error.fix, facts)]
        self.room.notice.say(" ".join(filter(None, said)))
