"""Two states of the roster side by side: today's and a day's, a kept state's, or another file's."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign import file
from undersigned.campaign.archive import read_archive
from undersigned.campaign.members import from_members
from undersigned.campaign.model import Campaign
from undersigned.errors import UndersignedError
from undersigned.signatories.model import Roster, Standing
from undersigned.signatories.states import Comparison, compare
from undersigned.signatories.updates import Change
from undersigned.window import dialogs, theme
from undersigned.window.jobs import Job, at_once, delete_after
from undersigned.window.names import count, isolated
from undersigned.window.signatories import words

_DAY, _FILE = "day", "file"
_MOST_SHOWN = 2000  # of each kind


def compare_states(parent: QWidget, campaign: Campaign, folder: Path) -> None:
    """Show what changed on the roster since an earlier state."""
    dialog = CompareDialog(parent, campaign, folder)
    dialog.exec()
    delete_after(dialog, dialog.job)


class CompareDialog(QDialog):
    """Chooses the earlier state, and lists what is new, gone, withdrawn and changed since."""

    def __init__(self, parent: QWidget | None, campaign: Campaign, folder: Path) -> None:
        super().__init__(parent)
        self.campaign, self.folder = campaign, folder
        self.job: Job | None = None
        self.found: Comparison | None = None
        self.setWindowTitle(self.tr("What changed on the list"))
        self.resize(680, 520)
        self.earlier = QComboBox()
        self.earlier.setAccessibleName(self.tr("Compare with"))
        self.earlier.addItem(self.tr("the list as of a day"), _DAY)
        for state in campaign.states:
            if state.snapshot:
                text = self.tr("“{state}”, kept on {day}")
                self.earlier.addItem(
                    text.format(state=state.name, day=words.day_in_words(state.on)), state.snapshot
                )
        self.earlier.addItem(self.tr("another file…"), _FILE)
        self.day = QDateEdit(QDate.currentDate().addDays(-7))
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("As of"))
        label = QLabel(self.tr("&Today’s list compared with"))
        label.setBuddy(self.earlier)
        across = QHBoxLayout()
        across.addWidget(label)
        across.addWidget(self.earlier)
        across.addWidget(self.day)
        across.addStretch(1)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("What changed"))
        self.tree.setHeaderLabels([self.tr("Signatory"), self.tr("Then"), self.tr("Now")])
        self.tree.setColumnWidth(0, 300)
        self.tree.setColumnWidth(1, 160)
        self.tree.setUniformRowHeights(True)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID)
        column.addLayout(across)
        column.addWidget(self.told)
        column.addWidget(self.tree, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.earlier.activated.connect(lambda _: self._chosen())
        self.day.dateChanged.connect(lambda _: self._chosen())
        self._chosen()

    def _chosen(self) -> None:
        """Compare with what is chosen, beside the main thread."""
        what = str(self.earlier.currentData())
        self.day.setVisible(what == _DAY)
        now, campaign = self.campaign.roster, self.campaign
        if what == _DAY:
            date = self.day.date()
            then = datetime.date(date.year(), date.month(), date.day())
            self._run(lambda: compare(now, now, then=then))
        elif what == _FILE:
            kinds = self.tr("Letters (*.undersigned)")
            path = dialogs.file_to_open(self, self.tr("An earlier file"), self.folder, kinds)
            if path is not None:
                self._run(lambda: compare(file.read(path).campaign.roster, now))
        else:
            self._run(lambda: compare(_kept(campaign, what), now))

    def _run(self, does: Callable[[], Comparison]) -> None:
        if self.job is not None:
            self.job.stop()
        job = self.job = Job(at_once(does), self)
        job.came.connect(lambda found: self.show_found(found) if self.job is job else None)
        job.ended.connect(lambda error: self._ended(job, error))
        job.start()

    def _ended(self, job: Job, error: UndersignedError | None) -> None:
        if self.job is job and error is not None:
            self.tree.clear()
            self.told.setText(dialogs.said(error.message, error.facts))

    def show_found(self, found: object) -> None:
        """Show what changed."""
        if not isinstance(found, Comparison):
            return
        self.found = found
        self.tree.clear()
        for title, names in (
            (self.tr("New"), found.added),
            (self.tr("No longer there"), found.gone),
            (self.tr("Withdrew"), found.withdrew),
        ):
            group = self._group(title, len(names))
            for name in names[:_MOST_SHOWN]:
                QTreeWidgetItem(group, [isolated(name)])
        group = self._group(self.tr("Changed"), len(found.changed))
        for change in found.changed[:_MOST_SHOWN]:
            self._changed(group, change)
        nothing = not (found.added or found.gone or found.withdrew or found.changed)
        self.told.setText(self.tr("Nothing changed since then.") if nothing else "")
        self.told.setVisible(nothing)

    def _group(self, title: str, number: int) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [f"{title}: {count(number)}"])
        group.setFirstColumnSpanned(True)
        group.setExpanded(True)
        group.setHidden(not number)
        return group

    def _changed(self, group: QTreeWidgetItem, change: Change) -> None:
        line = QTreeWidgetItem(group, [isolated(change.name)])
        for part, after in change.after.items():
            shown = (self._shown(part, change.before[part]), self._shown(part, after))
            QTreeWidgetItem(line, [self._part(part), *map(isolated, shown)])
        line.setExpanded(True)

    def _part(self, part: str) -> str:
        return {
            "standing": words.heading_in_words("state"),
            "affiliation": self.tr("Affiliation"),
            "city": self.tr("City"),
            "url": self.tr("Web address"),
            "print_as": self.tr("Print as"),
        }.get(part, words.heading_in_words(part))

    def _shown(self, part: str, value: str) -> str:
        if part == "standing":
            return words.standing_in_words(Standing(value)) if value else ""
        if part == "signs":
            return self._letters(value)
        if part == "kind":
            return {"organisation": self.tr("organization"), "person": self.tr("person")}.get(value, "")
        return value

    def _letters(self, said: str) -> str:
        """Return what the engine says of letters, with the recipients' names for their ids."""
        names = {r.id: r.name for r in self.campaign.recipients}
        if said == "all, also future ones":
            return self.tr("All")
        if said == "none":
            return self.tr("None")
        but = said.removeprefix("all but ")
        listed = ", ".join(names.get(ident, ident) for ident in but.split(", "))
        return self.tr("All but {names}").format(names=listed) if but != said else listed


def _kept(campaign: Campaign, snapshot: str) -> Roster:
    asset = campaign.asset(snapshot)
    return from_members(read_archive(asset.data)).roster if asset is not None else Roster()
