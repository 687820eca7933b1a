"""Export the letter in view: as a file, to the clipboard, as a draft of an e-mail, on paper.

The letter is made beside the main thread. What stops it is said, with where to mend it; a file
that is there already is replaced only by somebody who said so.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from undersigned.campaign.model import Campaign
from undersigned.campaign.records import SENT
from undersigned.disk import sha256_of, write_whole
from undersigned.errors import UndersignedError
from undersigned.export.mail import as_draft
from undersigned.export.plan import plan
from undersigned.problems import Problem
from undersigned.render.formats import FORMATS
from undersigned.window import dialogs
from undersigned.window.exporting.outside import open_file, show_in_folder
from undersigned.window.exporting.printing import print_pages
from undersigned.window.jobs import Job, at_once
from undersigned.window.letters.naming import correction
from undersigned.window.notice import Notice
from undersigned.window.proof import MadeFile, Proof
from undersigned.window.session import Session
from undersigned.window.settings import Settings

_SAY_AFTER = 400  # milliseconds, after which it is said that a letter is being made
EML = ".eml"


@dataclass(slots=True)
class Made:
    """One letter in some formats, once all have come."""

    campaign: Campaign
    recipient: str
    language: str
    draft: bool
    formats: tuple[str, ...]
    title: str = ""
    data: dict[str, bytes] = field(default_factory=dict)


class ExportThis(QObject):
    """What can be done with the letter in view."""

    def __init__(
        self, session: Session, proof: Proof, settings: Settings, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self.session, self.proof, self.settings = session, proof, settings
        self.notice, self.window = notice, window
        self._making: Made | None = None
        self._writing: Job | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SAY_AFTER)
        self._slow.timeout.connect(self._say_slow)

    @property
    def is_busy(self) -> bool:
        """Whether a letter is being made or written."""
        return self._making is not None or self._writing is not None

    # ------------------------------------------------------------- what a person asks for

    def again(self) -> None:
        """Export in the format that was used last: a PDF, to begin with."""
        kept = self.settings.text("export/format", "pdf")
        self.to_file(kept if kept in FORMATS else "pdf")

    def to_file(self, format: str, *, draft: bool = False) -> None:  # noqa: A002 - the field's word
        """Export to a file of this format, whose place is asked for."""
        self.settings.keep("export/format", format)
        self._make((format,), lambda made: self._save(made, format, made.data[format]), draft=draft)

    def to_clipboard(self, *, draft: bool = False) -> None:
        """Put the letter on the clipboard, for an e-mail or a website."""
        self._make(("html", "txt"), self._copy, draft=draft)

    def to_mail(self, *, draft: bool = False) -> None:
        """Export as a draft that a mail program opens, with the PDF attached."""
        self._make(("txt", "html", "pdf"), self._mail, draft=draft)

    def to_paper(self, *, draft: bool = False) -> None:
        """Print the pages of the PDF."""

        def printed(made: Made) -> None:
            print_pages(self.window, made.data["pdf"], made.title)

        self._make(("pdf",), printed, draft=draft)

    # ------------------------------------------------------------- making it

    def _make(self, formats: tuple[str, ...], then: Callable[[Made], None], *, draft: bool) -> None:
        """Have the letter in view made in the warm process, and go on with it."""
        view, campaign = self.session.view, self.session.campaign
        if not view.recipient or self.is_busy:
            return
        made = self._making = Made(campaign, view.recipient, view.language, draft, formats)
        self._slow.start()
        for name in formats:
            came = functools.partial(self._came, made, name, then)
            self.proof.make(view.recipient, view.language, name, came, draft=draft)

    def _came(self, made: Made, name: str, then: Callable[[Made], None], file: MadeFile) -> None:
        if self._making is not made:  # it was stopped
            return
        if file.error is not None or not file.data:
            self._end_making()
            if file.error is not None:
                self._tell(file.error)
            else:
                self._tell_stopped(tuple(p for p in file.problems if p.stops), made, then)
            return
        made.title, made.data[name] = file.title, file.data
        if len(made.data) == len(made.formats):
            self._end_making()
            then(made)

    def _end_making(self) -> None:
        self._making = None
        self._slow.stop()
        if self.notice.about is self._slow:
            self.notice.hide()

    def _tell(self, error: UndersignedError) -> None:
        fix = dialogs.said(error.fix, dict(error.facts))
        self.notice.say(f"{dialogs.said(error.message, dict(error.facts))} {fix}".strip())

    def _tell_stopped(self, stopped: Sequence[Problem], made: Made, then: Callable[[Made], None]) -> None:
        first = dialogs.said(stopped[0].message, dict(stopped[0].facts))
        said = self.tr("This letter can’t go out yet: {problem}").format(problem=first)
        if more := len(stopped) - 1:
            said += " " + self.tr("And %n more thing(s) stop it.", "", more)
        buttons = [
            (self.tr("Show"), lambda: self.session.lead_to(stopped[0].place)),
            (self.tr("Export as a draft"), lambda: self._make(made.formats, then, draft=True)),
        ]
        self.notice.say(said, buttons, about=made)

    def _say_slow(self) -> None:
        if self._making is not None:
            self.notice.say(
                self.tr("Making the letter…"), [(self.tr("Stop"), self._end_making)], about=self._slow
            )

    # ------------------------------------------------------------- where it goes

    def _save(self, made: Made, called: str, data: bytes) -> None:
        """Ask for a place, and write there."""
        name = _named(made, called)
        suffix, kind = (EML, self.tr("E-mail draft")) if called == EML else _kind(called)
        path = dialogs.file_to_save(
            self.window, self.tr("Export this letter"), self._folder() / name, f"{kind} (*{suffix})", suffix
        )
        if path is None:
            return
        self.settings.keep("export/folder", str(path.parent))

        def ended(error: UndersignedError | None) -> None:
            self._writing = None
            if error is not None:
                self._tell(error)
            else:
                self._written(path)

        job = self._writing = Job(at_once(lambda: write_whole(path, data)), self)
        job.ended.connect(ended)
        job.start()

    def _written(self, path: Path) -> None:
        buttons = [
            (self.tr("Open"), lambda: open_file(path)),
            (self.tr("Show in folder"), lambda: show_in_folder(path)),
        ]
        self.notice.say(self.tr("Exported {file}").format(file=path.name), buttons, about=path)

    def _copy(self, made: Made) -> None:
        """Put it on the clipboard as HTML and as plain text, so that each program takes what it can."""
        both = QMimeData()
        both.setHtml(made.data["html"].decode("utf-8"))
        both.setText(made.data["txt"].decode("utf-8"))
        QGuiApplication.clipboard().setMimeData(both)
        self.notice.say(self.tr("The letter is on the clipboard. Paste it into an e-mail or a website."))

    def _mail(self, made: Made) -> None:
        data = made.data
        name = _named(made, "pdf")
        self._save(made, EML, as_draft(made.title, data["txt"], data["html"], data["pdf"], name))

    def _folder(self) -> Path:
        """Return the folder of the last export, that of the campaign, or the system's for documents."""
        kept = self.settings.text("export/folder")
        if kept and Path(kept).is_dir():
            return Path(kept)
        if self.session.path is not None:
            return self.session.path.parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _named(made: Made, called: str) -> str:
    """Return the file's name, as a batch gives it; if another was sent under it, that of a corrected copy."""
    name = called if called in FORMATS else "pdf"
    whose = (made.recipient, made.language)
    (planned,) = plan(made.campaign, [made.recipient], [made.language], [name], draft=made.draft)
    path = Path(planned.file)
    of_this = (r for r in made.campaign.records if (r.recipient, r.language, r.event) == (*whose, SENT))
    sent = {r.sha256 for r in of_this if r.file == planned.file}
    if sent and sha256_of(made.data[name]) not in sent:
        path = path.with_stem(f"{path.stem} {correction(made.campaign, [whose])}")
    return str(path.with_suffix(EML) if called == EML else path)


def _kind(called: str) -> tuple[str, str]:
    return FORMATS[called].extension, dialogs.said(FORMATS[called].called, {})
