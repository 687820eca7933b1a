"""Many letters at once: which formats, which folder, then what became of each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.model import Campaign
from undersigned.errors import UndersignedError
from undersigned.export import Outcome, export, plan
from undersigned.export.plan import Planned
from undersigned.render.formats import FORMATS
from undersigned.window import dialogs, theme
from undersigned.window.exporting.outside import open_file
from undersigned.window.jobs import Job
from undersigned.window.settings import Settings

_IDENT = Qt.ItemDataRole.UserRole


class ExportMany(QDialog):
    """Asks, then shows the progress in the same place."""

    def __init__(self, parent: QWidget | None, campaign: Campaign, settings: Settings, folder: Path) -> None:
        super().__init__(parent)
        self.campaign, self.settings, self.folder = campaign, settings, folder
        self.setWindowTitle(self.tr("Export letters"))
        self.resize(680, 520)
        self.job: Job | None = None
        self._outcomes: list[Outcome] = []
        self._lines: dict[str, QTreeWidgetItem] = {}
        self._lay_out()
        self._name_button()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID)
        self.letters = QTreeWidget()
        self.letters.setAccessibleName(self.tr("Letters"))
        self.letters.setRootIsDecorated(False)
        self.letters.setHeaderLabels([self.tr("Letter"), self.tr("What became of it")])
        self.letters.setColumnWidth(0, 220)
        for recipient in self.campaign.recipients:
            line = QTreeWidgetItem(self.letters, [recipient.name])
            line.setData(0, _IDENT, recipient.id)
            line.setCheckState(0, Qt.CheckState.Checked)
            self._lines[recipient.id] = line
        self.letters.itemChanged.connect(lambda *_: self._name_button())
        column.addWidget(self.letters, 1)
        column.addLayout(self._choices())
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.progress)
        column.addWidget(self.told)
        column.addLayout(self._buttons())

    def _choices(self) -> QVBoxLayout:
        choices = QVBoxLayout()
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("As")))
        kept = self.settings.text("export/formats", "pdf").split()
        names = {
            "pdf": self.tr("PDF"),
            "docx": self.tr("Word"),
            "html": self.tr("Website"),
            "txt": self.tr("E-mail text"),
        }
        self.formats = {name: QCheckBox(names.get(name, FORMATS[name].called)) for name in FORMATS}
        for name, box in self.formats.items():
            box.setChecked(name in kept)
            box.toggled.connect(lambda _: self._name_button())
            row.addWidget(box)
        row.addStretch(1)
        choices.addLayout(row)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("To")))
        self.place = QLabel(str(self.folder))
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.other = QPushButton(self.tr("Another folder…"))
        self.other.clicked.connect(self._choose)
        row.addWidget(self.place, 1)
        row.addWidget(self.other)
        choices.addLayout(row)
        return choices

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.open_folder = QPushButton(self.tr("Open the folder"))
        self.open_folder.clicked.connect(lambda: open_file(self.folder))
        self.open_folder.hide()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.go = QPushButton()
        self.go.setDefault(True)
        self.go.clicked.connect(self.start)
        row.addWidget(self.open_folder)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        return row

    def _choose(self) -> None:
        if folder := dialogs.folder_to_use(self, self.tr("Export to"), self.folder):
            self.folder = folder
            self.place.setText(str(folder))

    def planned(self) -> tuple[Planned, ...]:
        """Return the files that would be written."""
        chosen = [i for i, line in self._lines.items() if line.checkState(0) is Qt.CheckState.Checked]
        formats = [name for name, box in self.formats.items() if box.isChecked()]
        return plan(self.campaign, chosen, formats=formats) if chosen and formats else ()

    def _name_button(self) -> None:
        if self.job is None:
            count = len({(p.recipient, p.language) for p in self.planned()})
            self.go.setText(
                self.tr("Export %n letter(s)", "", count) if count else self.tr("Choose letters and a format")
            )
            self.go.setEnabled(bool(count))

    # ------------------------------------------------------------- doing it

    def start(self) -> None:
        """Write the chosen letters."""
        planned = self.planned()
        if not planned or self.job is not None:
            return
        self.settings.keep("export/folder", str(self.folder))
        self.settings.keep(
            "export/formats", " ".join(n for n, box in self.formats.items() if box.isChecked())
        )
        self._outcomes = []
        self.progress.setRange(0, len(planned))
        self.progress.setValue(0)
        self.progress.show()
        for widget in (self.go, self.other, *self.formats.values()):
            widget.setEnabled(False)
        campaign, folder = self.campaign, self.folder
        self.job = Job(lambda: export(campaign, planned, folder), self)
        self.job.came.connect(self._came)
        self.job.ended.connect(self._ended)
        self.job.start()

    def _came(self, outcome: object) -> None:
        assert isinstance(outcome, Outcome)
        self._outcomes.append(outcome)
        self.progress.setValue(len(self._outcomes))
        self.told.setText(outcome.path.name)
        line = self._lines[outcome.recipient]
        before = f"{line.text(1)}; " if line.text(1) else ""
        line.setText(1, before + (f"✓ {outcome.path.name}" if outcome.written else f"▲ {why(outcome)}"))
        line.setToolTip(1, line.text(1))
        self.letters.scrollToItem(line)

    def _ended(self, error: UndersignedError | None) -> None:
        stopped = self.job is not None and self.job.is_stopped
        written = sum(o.written for o in self._outcomes)
        left = len(self._outcomes) - written
        said = [self.tr("%n file(s) written.", "", written)]
        if left:
            said.append(self.tr("%n not written; the list says why.", "", left))
        if stopped:
            said.append(self.tr("Stopped; the others weren’t begun."))
        if error is not None:
            facts = dict(error.facts)
            said = [dialogs.said(error.message, facts), dialogs.said(error.fix, facts)]
        self.told.setText(" ".join(filter(None, said)))
        self.cancel.setText(self.tr("Close"))
        self.open_folder.setVisible(bool(written))
        self.go.hide()

    def reject(self) -> None:
        """Stop after the letter it is at, or close when there is nothing to stop."""
        if self.job is not None and self.cancel.text() == self.tr("Cancel"):
            self.job.stop()
        else:
            super().reject()


def why(outcome: Outcome) -> str:
    """Return why a letter wasn't written, in one sentence."""
    if outcome.error is not None:
        return dialogs.said(outcome.error.message, dict(outcome.error.facts))
    first = next((p for p in outcome.problems if p.stops), None)
    return dialogs.said(first.message, dict(first.facts)) if first else ""
