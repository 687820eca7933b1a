"""The signatories as a table's model: a row for each that is found by a filter, in an order.

Qt's own proxy asks Python about each row again and again; of 100,000 it makes seconds. So this model
holds which rows are shown, as a list of ids, and has it made by `arranging` beside what the window
does, a few milliseconds at a time.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from undersigned.campaign.model import Campaign
from undersigned.signatories.model import Signatory
from undersigned.window import theme
from undersigned.window.names import isolated
from undersigned.window.signatories import rows, words
from undersigned.window.signatories.arranging import Arranging
from undersigned.window.signatories.looks import drawn
from undersigned.window.signatories.rows import Filters, Known

Index = QModelIndex | QPersistentModelIndex
IDENT = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_AT_ONCE = 0.02  # seconds of work that nobody notices, done before `show` returns
_PIECE = 0.008  # seconds of work between two looks at what the person does
_WAIT = 10  # milliseconds, for what goes on elsewhere
_LOOKED_AT, _DRAWN_ALONE = 2_000, 50  # rows
_LOOKED_FOR = 4  # rows that are looked for one by one before it is noted where all are

_FLAG = Qt.ItemFlag
_READ = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable | _FLAG.ItemNeverHasChildren | _FLAG.ItemIsDragEnabled
_EDITED = _READ | _FLAG.ItemIsEditable


class SignatoriesModel(QAbstractTableModel):
    """A signatory a row. Cells are edited by `table`, since an edit is a step of the session's.

    Signals:
        delayed(): the rows that are asked for are shown later than at once.
        arranged(): they are shown.
        used(object): columns in which somebody has something.
    """

    delayed = Signal()
    arranged = Signal()
    used = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._arranging = Arranging()
        self.by_id: Mapping[str, Signatory] = self._arranging.kept.by_id
        self.columns: tuple[str, ...] = rows.ALWAYS
        self.shown: list[str] = []
        self.repeats: frozenset[str] = frozenset()
        self.troubles: Mapping[str, str] = {}  # id -> what is to fix, in words
        self.on_hold = False  # while a cell is edited its row mustn't go
        self._rows: dict[str, int] | None = None
        self._asked_for = 0  # rows, since they are others
        self._work: Iterator[bool] | None = None
        self._rest: Iterator[bool] | None = None  # work that nobody waits for
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def signatories(self) -> tuple[Signatory, ...]:
        """All of them, in the roster's own order."""
        return self._arranging.kept.signatories

    @property
    def known(self) -> Known:
        """What rows show besides their signatories."""
        return self._arranging.known

    @property
    def filters(self) -> Filters:
        """Which rows are asked for."""
        return self._arranging.filters

    @property
    def sorted_by(self) -> str:
        """The column that the rows are sorted by; AS_PRINTED for the order of the letters."""
        return self._arranging.sorted_by

    # ------------------------------------------------------------- what is to be shown

    def show(self, campaign: Campaign, columns: tuple[str, ...]) -> None:
        """Show a campaign's signatories; what is remembered of those that didn't change stays."""
        known = Known.of(campaign)
        is_first = not self.signatories
        changed, moved = self._take(campaign.roster.signatories)
        if is_first and len(changed) > _LOOKED_AT:
            gc.freeze()  # so many values stay, and looking through them for garbage takes long
            self._reset([s.id for s in changed])  # as the list has them, until they are in order
        is_other = known != self.known
        if is_other:
            self._arranging.learn(known)
        if columns != self.columns:
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()
        if changed or moved or is_other:
            self._begin()
        if changed or is_other:
            self._draw_again([s.id for s in changed[: _DRAWN_ALONE + 1]] if not is_other else ())
        if changed:
            self.used.emit(rows.columns_in_use(changed[:_LOOKED_AT]))
        if len(changed) > _LOOKED_AT:
            self._rest = self._look_for_columns()

    def _take(self, after: tuple[Signatory, ...]) -> tuple[Sequence[Signatory], bool]:
        """Take on other signatories; return who is new or not the same, and if somebody went or moved."""
        if after is self.signatories:
            return (), False
        taken = self._arranging.take(after)
        if taken.gone and any(ident in taken.gone for ident in self.shown):  # nothing may be asked about them
            self._reset([ident for ident in self.shown if ident not in taken.gone])
        return taken.others, taken.moved

    def _draw_again(self, idents: Sequence[str] = ()) -> None:
        """Draw these rows anew, or without any or with many, all."""
        if not self.shown:
            return
        last = self.columnCount() - 1
        if not 0 < len(idents) <= (_DRAWN_ALONE if self._rows is not None else _LOOKED_FOR):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.shown) - 1, last))
            return
        for row in filter(lambda row: row >= 0, map(self.row_of, idents)):
            self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def find(self, filters: Filters) -> None:
        """Show the rows that filters find."""
        if filters != self.filters:
            self._arranging.filters = filters
            self._begin()

    def sort_by(self, column: str, *, descending: bool = False) -> None:
        """Show the rows in another order; AS_PRINTED is that of the letters."""
        if (column, descending) != (self.sorted_by, self._arranging.descending):
            self._arranging.sort_by(column, descending=descending)
            self._begin()

    def mark(self, repeats: frozenset[str], troubles: Mapping[str, str]) -> None:
        """Mark the rows that may be repeats, and those with something to fix."""
        if (repeats, troubles) == (self.repeats, self.troubles):
            return
        self.repeats, self.troubles = repeats, troubles
        if self.filters.look is not None:
            self._begin()
        self._draw_again()

    # ------------------------------------------------------------- the work, in pieces

    @property
    def is_working(self) -> bool:
        """Whether other rows will be shown in a moment."""
        return self._work is not None

    @property
    def is_sorting(self) -> bool:
        """Whether the rows' order isn't known yet."""
        return self.is_working and not self._arranging.is_in_order

    def _begin(self) -> None:
        self._work = self._arrange()
        self._go_on(_AT_ONCE)
        if self.is_working:
            self.delayed.emit()

    def _go_on(self, seconds: float = _PIECE) -> None:
        """Do a piece of the work; a piece that is true waits for something itself."""
        work, is_rest = (self._rest, True) if self._work is None else (self._work, False)
        until = time.perf_counter() + seconds
        for waits in work or ():
            if waits or time.perf_counter() > until:
                self._timer.start(_WAIT if waits else 0)
                return
        if is_rest:
            self._rest = None
            self._timer.stop()
        else:
            self._work = None
            self._timer.start(0)
            self.arranged.emit()

    def finish(self) -> None:
        """Do all that is left at once."""
        while self._work is not None:
            self._arranging.wait()
            self._go_on(1.0)

    def _arrange(self) -> Iterator[bool]:
        marked = {"repeats": self.repeats, "troubles": self.troubles}
        shown = yield from self._arranging.found(marked)
        yield False
        while self.on_hold:
            yield True
        if shown != self.shown:
            self._reset(shown)

    def _look_for_columns(self) -> Iterator[bool]:
        for at in range(0, len(self.signatories), _LOOKED_AT // 4):
            self.used.emit(rows.columns_in_use(self.signatories[at : at + _LOOKED_AT // 4]))
            yield False

    def _reset(self, shown: list[str]) -> None:
        self.beginResetModel()
        self._see(shown)
        self.endResetModel()

    def _see(self, shown: list[str]) -> None:
        self.shown, self._rows, self._asked_for = shown, None, 0

    # ------------------------------------------------------------- rows

    def signatory(self, row: int) -> Signatory:
        """Return who stands in a row."""
        return self.by_id[self.shown[row]]

    def row_of(self, ident: str) -> int:
        """Return the row of a signatory, -1 where it isn't shown."""
        self._asked_for += 1
        if self._rows is None and self._asked_for <= _LOOKED_FOR:
            return self.shown.index(ident) if ident in self.shown else -1
        if self._rows is None:
            self._rows = {shown: row for row, shown in enumerate(self.shown)}
        return self._rows.get(ident, -1)

    def as_printed(self) -> list[str]:
        """Return the ids of all in the order of the letters, whatever is shown."""
        return self._arranging.as_printed()

    # ------------------------------------------------------------- as Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how much is shown of each."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be edited but the list it is from."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between the rows
        return _READ if self.columns[index.column()] == "from" else _EDITED

    def supportedDropActions(self) -> Qt.DropAction:
        """Let rows be moved."""
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Any) -> QMimeData:
        """Return what is dragged, for other programs: the names."""
        data = QMimeData()
        data.setText("\n".join(self.signatory(row).name for row in sorted({i.row() for i in indexes})))
        return data

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading; a private one carries a lock."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.heading_in_words(column)
        if rows.is_private(column) and role == Qt.ItemDataRole.DecorationRole:
            return theme.icon("lock", "secondary")
        if rows.is_private(column) and role == Qt.ItemDataRole.ToolTipRole:
            return QCoreApplication.translate("Signatories", "Private: never printed")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if role == Qt.ItemDataRole.SizeHintRole or role == Qt.ItemDataRole.TextAlignmentRole:
            return None
        signatory, column = self.by_id[self.shown[index.row()]], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(rows.text_of(signatory, column, self.known))
        if role == IDENT:
            return signatory.id
        return drawn(self, signatory, column, role)
