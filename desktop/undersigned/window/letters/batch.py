"""An export of many letters as it goes on: progress with names, a stop, and what came of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from undersigned import ahead
from undersigned.campaign.model import Campaign
from undersigned.errors import UndersignedError
from undersigned.export import How, Outcome, Planned, export
from undersigned.export.records import recorded, with_exports_of
from undersigned.proof import WARM
from undersigned.window import dialogs, theme
from undersigned.window.aloud import announce
from undersigned.window.jobs import Job
from undersigned.window.names import count
from undersigned.window.session import Session

_FEW = 24  # files that are made sooner here than a process starts; more would hold the window up


class Batch(QObject):
    """One export at a time.

    Signals:
        moved(Outcome): a file is done, one way or the other.
        ended(): it is over; `outcomes`, `left` and `error` say how.
    """

    moved = Signal(object)
    ended = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.job: Job | None = None
        self.planned: tuple[Planned, ...] = ()
        self.outcomes: list[Outcome] = []
        self.error: UndersignedError | None = None
        self.is_stopped = False
        self.drafts: tuple[Planned, ...] = ()  # of the planned, those that are written as drafts
        self._campaign: Campaign | None = None

    @property
    def is_running(self) -> bool:
        """Whether letters are being written."""
        return self.job is not None

    @property
    def written(self) -> tuple[Outcome, ...]:
        """The files of letters that are there now as they should be."""
        return tuple(o for o in self.outcomes if o.format and o.written)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The files that couldn't be written."""
        return tuple(o for o in self.outcomes if o.format and not o.written)

    @property
    def left(self) -> tuple[Planned, ...]:
        """The files that weren't written: those that failed, and those that weren't begun."""
        done = {(o.recipient, o.language, o.format) for o in self.written}
        return tuple(p for p in self.planned if (p.recipient, p.language, p.format) not in done)

    def start(
        self, planned: Sequence[Planned], folder: Path, how: How, drafts: Sequence[Planned] = ()
    ) -> None:
        """Begin to write files; `drafts` are written as drafts, whatever is said of the others."""
        if self.job is not None:
            return
        self.planned, self.outcomes, self.error, self.is_stopped = (*drafts, *planned), [], None, False
        self.drafts = self.planned if how.draft else tuple(drafts)
        campaign = self._campaign = self.session.campaign
        jobs = 1 if len(self.planned) <= _FEW else 2
        beside = (self.session.path.resolve().parent,) if self.session.path is not None else ()

        def work() -> Iterator[Outcome]:
            workers = ahead.load(WARM) if jobs > 1 else None
            whole = replace(how, jobs=jobs, beside=beside, stop=stopped, workers=workers)
            if drafts:  # first, since what is made of all files at the end is made of those that can go out
                alone = replace(whole, draft=True)
                if planned:
                    alone = replace(alone, combined=False, zipped=False, manifest=False)
                yield from export(campaign, drafts, folder, alone)
            if planned and not stopped():
                yield from export(campaign, planned, folder, whole)

        job = self.job = Job(work, self)

        def stopped() -> bool:
            return job.is_stopped

        job.came.connect(self._came)
        job.ended.connect(self._ended)
        job.start()

    def stop(self) -> None:
        """Stop after the letter at hand."""
        if self.job is not None:
            self.is_stopped = True
            self.job.stop()

    def _came(self, outcome: object) -> None:
        assert isinstance(outcome, Outcome)
        self.outcomes.append(outcome)
        self.moved.emit(outcome)

    def _ended(self, error: UndersignedError | None) -> None:
        self.job, self.error = None, error
        self.is_stopped = self.is_stopped and bool(self.left)
        if self._campaign is not None and self._campaign.id == self.session.campaign.id:
            now = datetime.datetime.now(datetime.UTC)
            drafts = {planned.file for planned in self.drafts}
            drafted = [o for o in self.outcomes if o.path.name in drafts]
            others = [o for o in self.outcomes if o.path.name not in drafts]
            only = bool(drafts) and len(drafts) == len(self.planned)
            known = recorded(self.session.campaign, drafted, now, draft=True)
            known = recorded(known, others, now, draft=only)
            if known is not self.session.campaign:
                self.session.remember(lambda campaign: with_exports_of(campaign, known))
        self.ended.emit()


class Progress(QWidget):
    """The line that shows how far an export is.

    Signals:
        stopped(): somebody wants it to stop.
    """

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.GRID)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID * 2)
        row.addWidget(self.bar, 1)
        row.addWidget(self.told, 2)
        row.addWidget(self.cancel)

    def minimumSizeHint(self) -> QSize:
        """Return the height of its button, so that nothing jumps when it comes."""
        return QSize(0, self.cancel.sizeHint().height())

    def begin(self, files: int) -> None:
        """Show that nothing is done yet of so many files."""
        self.bar.setRange(0, files)
        self.bar.setValue(0)
        self.cancel.setEnabled(True)
        self.told.setText(self.tr("Beginning…"))
        announce(self, self.tr("Exporting %n file(s)", "", files))

    def go_on(self, done: int, files: int, name: str) -> None:
        """Show how far it is, and at which file."""
        self.bar.setValue(done)
        self.told.setText(
            self.tr("{done} of {files}: {name}").format(done=count(done), files=count(files), name=name)
        )

    def stopping(self) -> None:
        """Show that it ends after the letter at hand."""
        self.cancel.setEnabled(False)
        self.told.setText(self.tr("Stopping after this letter…"))


def why(outcome: Outcome) -> str:
    """Return why a letter wasn't written, in one sentence."""
    if outcome.error is not None:
        return dialogs.said(outcome.error.message, dict(outcome.error.facts))
    first = next((p for p in outcome.problems if p.stops), None)
    return dialogs.said(first.message, dict(first.facts)) if first else ""
