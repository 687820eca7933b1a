"""Export the letter in view: as a file, to the clipboard, as a draft of an e-mail, on paper.

The letter is made beside the main thread. What stops it is said, with where to mend it; a file
that is there already is replaced only by somebody who said so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from undersigned import produce
from undersigned.campaign.model import Campaign
from undersigned.disk import write_whole
from undersigned.errors import UndersignedError
from undersigned.export.mail import as_draft
from undersigned.export.plan import plan
from undersigned.problems import Problem
from undersigned.render.formats import FORMATS
from undersigned.window import dialogs
from undersigned.window.exporting.outside import open_file, show_in_folder
from undersigned.window.exporting.printing import print_pages
from undersigned.window.jobs import Job
from undersigned.window.notice import Notice
from undersigned.window.session import Session
from undersigned.window.settings import Settings

_SAY_AFTER = 400  # milliseconds, after which it is said that a letter is being made
EML = ".eml"


@dataclass(frozen=True, slots=True)
class Made:
    """One letter made in some formats, or what stops it."""

    campaign: Campaign
    recipient: str
    language: str
    draft: bool
    data: dict[str, bytes]
    title: str
    stopped: tuple[Problem, ...] = ()


class ExportThis(QObject):
    """What can be done with the letter in view."""

    def __init__(self, session: Session, settings: Settings, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self.session, self.settings, self.notice, self.window = session, settings, notice, window
        self._job: Job | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SAY_AFTER)
        self._slow.timeout.connect(self._say_slow)

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
        view, campaign = self.session.view, self.session.campaign
        if not view.recipient or self._job is not None:
            return

        def work() -> Iterator[object]:
            yield made_of(campaign, view.recipient, view.language, formats, draft=draft)

        self._run(work, lambda made: self._made(made, then, formats))

    def _made(self, made: object, then: Callable[[Made], None], formats: tuple[str, ...]) -> None:
        assert isinstance(made, Made)
        if not made.stopped:
            then(made)
            return
        first = dialogs.said(made.stopped[0].message, dict(made.stopped[0].facts))
        said = self.tr("This letter can’t go out yet: {problem}").format(problem=first)
        if more := len(made.stopped) - 1:
            said += " " + self.tr("And %n more thing(s) stop it.", "", more)
        buttons = [
            (self.tr("Show"), lambda: self.session.lead_to(made.stopped[0].place)),
            (self.tr("Export as a draft"), lambda: self._make(formats, then, draft=True)),
        ]
        self.notice.say(said, buttons, about=made)

    def _run(self, work: Callable[[], Iterator[object]], came: Callable[[object], None]) -> None:
        """Do something beside the main thread, then go on with what came of it."""
        found: list[object] = []
        job = self._job = Job(work, self)
        job.came.connect(found.append)

        def ended(error: UndersignedError | None) -> None:
            self._job = None
            self._slow.stop()
            if self.notice.about is self._slow:
                self.notice.hide()
            if error is not None:
                fix = dialogs.said(error.fix, dict(error.facts))
                self.notice.say(f"{dialogs.said(error.message, dict(error.facts))} {fix}".strip())
            elif found and not job.is_stopped:
                came(found[0])

        job.ended.connect(ended)
        self._slow.start()
        job.start()

    def _say_slow(self) -> None:
        if self._job is not None:
            self.notice.say(
                self.tr("Making the letter…"), [(self.tr("Stop"), self._job.stop)], about=self._slow
            )

    # ------------------------------------------------------------- where it goes

    def _save(self, made: Made, called: str, data: bytes) -> None:
        """Ask for a place, and write there."""
        name = _planned(made, called)
        suffix, kind = (EML, self.tr("E-mail draft")) if called == EML else _kind(called)
        path = dialogs.file_to_save(
            self.window, self.tr("Export this letter"), self._folder() / name, f"{kind} (*{suffix})", suffix
        )
        if path is None:
            return
        self.settings.keep("export/folder", str(path.parent))

        def work() -> Iterator[object]:
            write_whole(path, data)
            yield path

        self._run(work, lambda _: self._written(path))

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
        name = _planned(made, "pdf")
        self._save(made, EML, as_draft(made.title, data["txt"], data["html"], data["pdf"], name))

    def _folder(self) -> Path:
        """Return the folder of the last export, that of the campaign, or the system's for documents."""
        kept = self.settings.text("export/folder")
        if kept and Path(kept).is_dir():
            return Path(kept)
        if self.session.path is not None:
            return self.session.path.parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def made_of(
    campaign: Campaign, recipient: str, language: str, formats: tuple[str, ...], *, draft: bool = False
) -> Made:
    """Return one letter in some formats, or what stops it."""
    prepared = produce.prepare(campaign, recipient, language, draft=draft)
    data: dict[str, bytes] = {}
    for name in formats:
        produced = produce.write(campaign, prepared, FORMATS[name])
        if produced.made is None:
            stopped = tuple(p for p in produced.problems if p.stops)
            return Made(campaign, recipient, language, draft, {}, prepared.letter.title, stopped)
        data[name] = produced.made.data
    return Made(campaign, recipient, language, draft, data, prepared.letter.title)


def _planned(made: Made, called: str) -> str:
    """Return the file's name, the same as a batch gives it."""
    name = called if called in FORMATS else "pdf"
    (planned,) = plan(made.campaign, [made.recipient], [made.language], [name], draft=made.draft)
    return str(Path(planned.file).with_suffix(EML)) if called == EML else planned.file


def _kind(called: str) -> tuple[str, str]:
    return FORMATS[called].extension, dialogs.said(FORMATS[called].called, {})
