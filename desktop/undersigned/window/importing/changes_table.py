"""The lines of what a list would change, with a tick each; of one kind at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from undersigned.campaign.roster_changes import Line, LineKind
from undersigned.window import row_tables, theme
from undersigned.window.importing import words
from undersigned.window.names import count, isolated

NAME, WHAT, SIGNS, ROW = range(4)
_TICKED = (LineKind.NEW, LineKind.CHANGED, LineKind.MISSING)


class Lines(QAbstractTableModel):
    """All lines; those of one kind are shown.

    A tick means that it is taken; of those who aren't in the list, that they withdrew.

    Signals:
        ticked(): other lines are ticked.
    """

    ticked = Signal()

    def __init__(self, recipients: Mapping[str, str]) -> None:
        super().__init__()
        self._recipients = recipients
        self._all: dict[LineKind, list[Line]] = {kind: [] for kind in LineKind}
        self._against: set[str] = set()  # new and changed ones that aren't taken
        self._gone: set[str] = set()
        self.kind = LineKind.NEW

    def clear(self) -> None:
        """Forget all lines; what isn't taken is remembered for when they come again."""
        self.beginResetModel()
        self._all = {kind: [] for kind in LineKind}
        self.endResetModel()

    def add(self, lines: Collection[Line]) -> None:
        """Take more lines, which are shown by `show_kind`."""
        for line in lines:
            self._all[LineKind(line.kind)].append(line)

    def show_kind(self, kind: LineKind) -> None:
        """Show the lines of a kind."""
        self.beginResetModel()
        self.kind = kind
        self.endResetModel()

    def taken(self, kind: LineKind) -> int:
        """Return how many lines of a kind are ticked."""
        lines = self._all[kind]
        if kind is LineKind.MISSING:
            return sum(line.id in self._gone for line in lines)
        return sum(line.id not in self._against for line in lines)

    def left(self) -> Iterator[str]:
        """Yield the ids of those that stay as they were."""
        for kind in (LineKind.NEW, LineKind.CHANGED):
            yield from (line.id for line in self._all[kind] if line.id in self._against)

    def withdrawn(self) -> Iterator[str]:
        """Yield the ids of those who withdrew."""
        yield from (line.id for line in self._all[LineKind.MISSING] if line.id in self._gone)

    def toggle_all(self) -> None:
        """Tick all lines that are shown, or none where all are."""
        ids = {line.id for line in self._shown}
        picked = self._gone if self.kind is LineKind.MISSING else self._against
        fully = picked >= ids
        if fully:
            picked -= ids
        else:
            picked |= ids
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
        self.ticked.emit()

    @property
    def _shown(self) -> list[Line]:
        return self._all[self.kind]

    # ------------------------------------------------------------- the model

    def rowCount(self, parent: Any = None) -> int:
        """Return how many lines are shown."""
        return 0 if parent and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Any = None) -> int:
        """Return four: who, what, which letters, which row."""
        return 4

    def flags(self, index: Any) -> Qt.ItemFlag:
        """Let those be ticked that can be taken or left."""
        ticks = index.column() == NAME and self.kind in _TICKED
        more = Qt.ItemFlag.ItemIsUserCheckable if ticks else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | more

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        line, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME and self.kind in _TICKED:
            return Qt.CheckState.Checked if self._is_ticked(line) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            if line.problem is not None:
                return f"{words.problem(line.problem)} {words.advice(line.problem)}".strip()
            return self._text(line, column) if column in (NAME, WHAT) else None
        if role == Qt.ItemDataRole.ForegroundRole and column in (WHAT, ROW) and line.problem is None:
            return QColor(theme.colours().secondary)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == ROW:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: Any, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a line, or take its tick off."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != NAME:
            return False
        line = self._shown[index.row()]
        is_on = Qt.CheckState(value) is Qt.CheckState.Checked
        picked = self._gone if self.kind is LineKind.MISSING else self._against
        if is_on is (self.kind is LineKind.MISSING):
            picked.add(line.id)
        else:
            picked.discard(line.id)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), ROW))
        self.ticked.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        who = self.tr("Withdrew") if self.kind is LineKind.MISSING else self.tr("Name")
        what = {
            LineKind.NEW: self.tr("About"),
            LineKind.CHANGED: self.tr("What changes"),
            LineKind.THERE: self.tr("On the roster as"),
            LineKind.MISSING: self.tr("From"),
        }.get(self.kind, self.tr("What it is"))
        return (who, what, self.tr("Signs"), self.tr("Row"))[section]

    def _is_ticked(self, line: Line) -> bool:
        return line.id in self._gone if self.kind is LineKind.MISSING else line.id not in self._against

    def _text(self, line: Line, column: int) -> str:
        if column == ROW:
            return count(line.row) if line.row else ""
        if line.problem is not None:
            return words.problem(line.problem) if column == WHAT else ""
        if column == NAME:
            return isolated(line.name)
        if column == SIGNS:
            said = words.letters(line.consent, self._recipients) if line.consent is not None else ""
            return f"{said} · {words.value(line.standing)}" if line.standing not in ("", "signed") else said
        if self.kind is LineKind.CHANGED:
            change = self.tr("{what}: {before} → {after}")
            return "; ".join(
                change.format(
                    what=words.part(p.what), before=words.value(p.before), after=words.value(p.after)
                )
                for p in line.parts
            )
        return isolated(line.more)


class ChangesTable(QTableView):
    """Shows the lines; Space ticks the chosen one."""

    def __init__(self, recipients: Mapping[str, str]) -> None:
        super().__init__()
        self.lines = Lines(recipients)
        self.setModel(self.lines)
        self.setAccessibleName(self.tr("What will change"))
        row_tables.dress(self)
        header = self.horizontalHeader()
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(lambda at: self.lines.toggle_all() if at == NAME else None)
        row_tables.give_widths(self, {NAME: 330, SIGNS: 170, ROW: 60})
        theme.tint_selection(self)

    def show_kind(self, kind: LineKind) -> None:
        """Show the lines of a kind, with the columns it has something for."""
        self.lines.show_kind(kind)
        is_told = kind in (LineKind.UNREAD, LineKind.LOOK)
        self.setColumnHidden(NAME, is_told)
        self.setColumnHidden(SIGNS, kind is not LineKind.NEW)
        self.setColumnHidden(ROW, kind is LineKind.MISSING)
        self.setWordWrap(is_told)
        self.scrollToTop()
        if self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(0, WHAT if is_told else NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick all chosen lines by Space."""
        rows = self.selectionModel().selectedRows(NAME)
        if event.key() == Qt.Key.Key_Space and rows and self.lines.kind in _TICKED:
            self._toggle(rows)
            return
        super().keyPressEvent(event)

    def _toggle(self, rows: list[QModelIndex]) -> None:
        role = Qt.ItemDataRole.CheckStateRole
        is_on = all(row.data(role) is Qt.CheckState.Checked for row in rows)
        wanted = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
        for row in rows:
            self.lines.setData(row, wanted, role)
