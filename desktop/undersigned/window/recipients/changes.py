"""What a table would change, as a tree to tick: new letters, changed ones by cell, those it lacks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from undersigned.campaign.foreseen import Cell, Changed, Foreseen
from undersigned.campaign.model import Recipient
from undersigned.window import dialogs
from undersigned.window.names import count, isolated
from undersigned.window.recipients.listed import called, readable

_IDENT = Qt.ItemDataRole.UserRole


class ChangesTree(QTreeWidget):
    """Each change has a tick; without it, that letter stays as it is.

    Signals:
        ticked(): other changes are taken.
    """

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What will change"))
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Letter"), self.tr("Now"), self.tr("Then")])
        self.setColumnWidth(0, 240)
        self.setColumnWidth(1, 200)
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self._added: list[QTreeWidgetItem] = []
        self._changed: list[QTreeWidgetItem] = []
        self.itemChanged.connect(lambda *_: self.ticked.emit())

    def show_changes(self, found: Foreseen) -> None:
        """Show what would change; all of it is ticked."""
        self.blockSignals(True)
        self.clear()
        new = self._group(self.tr("New"), len(found.added))
        self._added = [self._new(new, r) for r in found.added]
        changed = self._group(self.tr("Changed"), len(found.changed))
        self._changed = [self._differing(changed, c) for c in found.changed]
        self._group(self.tr("Already there, the same"), len(found.same))
        gone = self._group(self.tr("Not in this table; they stay"), len(found.missing))
        for recipient in found.missing:
            QTreeWidgetItem(gone, [recipient.name])
        doubts = self._group(self.tr("Worth a look"), len(found.problems))
        for problem in found.problems:
            where = self.tr("row {row}").format(row=count(problem.place.row)) if problem.place.row else ""
            line = QTreeWidgetItem(doubts, [dialogs.said(problem.message, dict(problem.facts)), where])
            line.setFirstColumnSpanned(not where)
            line.setToolTip(0, f"{line.text(0)} {dialogs.said(problem.fix, dict(problem.facts))}".strip())
        self.blockSignals(False)
        self.viewport().update()

    def counts(self) -> tuple[int, int]:
        """Return how many letters would be added, and how many changed."""
        return sum(map(_is_ticked, self._added)), sum(map(_is_ticked, self._changed))

    def left(self) -> frozenset[str]:
        """Return the ids of those whose change isn't taken."""
        return frozenset(i.data(0, _IDENT) for i in (*self._added, *self._changed) if not _is_ticked(i))

    def _group(self, title: str, number: int) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self, [f"{title}: {count(number)}"])
        group.setFirstColumnSpanned(True)
        group.setExpanded(number > 0)
        group.setHidden(not number)
        return group

    def _new(self, group: QTreeWidgetItem, recipient: Recipient) -> QTreeWidgetItem:
        people = ", ".join(filter(None, map(called, recipient.addressees)))
        return self._ticked(QTreeWidgetItem(group, [recipient.name, "", people]), recipient)

    def _differing(self, group: QTreeWidgetItem, changed: Changed) -> QTreeWidgetItem:
        line = self._ticked(QTreeWidgetItem(group, [changed.recipient.name]), changed.recipient)
        for cell in changed.cells:
            after = cell.after
            if cell.what == "person" and not after:
                after = self.tr("no longer named; kept as a former person")
            one = QTreeWidgetItem(line, [self._what(cell), *_one_line(cell.before, after)])
            one.setToolTip(1, cell.before)
            one.setToolTip(2, cell.after)
        line.setExpanded(True)
        return line

    def _ticked(self, line: QTreeWidgetItem, recipient: Recipient) -> QTreeWidgetItem:
        line.setData(0, _IDENT, recipient.id)
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        line.setCheckState(0, Qt.CheckState.Checked)
        return line

    def _what(self, cell: Cell) -> str:
        if cell.own:
            return readable(cell.what)
        names = {
            "name": self.tr("Name"),
            "organisation": self.tr("Organization"),
            "via": self.tr("Sent by"),
            "languages": self.tr("Languages"),
            "salutation": self.tr("Salutation"),
            "honorific": self.tr("Honorific"),
            "surname": self.tr("Surname"),
            "post_nominals": self.tr("Letters after the name"),
            "title": self.tr("Title"),
            "address": self.tr("Address"),
        }
        name = names.get(cell.what, cell.what)
        if not cell.person:
            return name
        whose = self.tr("copy {number}") if cell.role == "cc" else self.tr("person {number}")
        if cell.what == "person":
            text = whose.format(number=count(cell.person))
            return text[:1].upper() + text[1:]
        return f"{name}, {whose.format(number=count(cell.person))}"


def _one_line(*texts: str) -> list[str]:
    return [isolated(text.replace("\n", ", ")) for text in texts]


def _is_ticked(line: QTreeWidgetItem) -> bool:
    return line.checkState(0) is Qt.CheckState.Checked
