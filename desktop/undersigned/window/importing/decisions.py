"""What was decided about names that may be the same: each decision, with what can be changed about it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign import signatories
from undersigned.campaign.model import Campaign
from undersigned.problems import Place
from undersigned.signatories import decided
from undersigned.signatories.model import Decision, Roster, Verdict
from undersigned.window import row_tables, theme
from undersigned.window.names import isolated
from undersigned.window.session import Session

NAMES, VERDICT, DAY = range(3)


class Decisions(QDialog):
    """Lists the decisions, the latest first."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.session = session
        self.has_changed = False
        self.setWindowTitle(self.tr("Decisions"))
        self.resize(760, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID)
        self.said = QLabel()
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        self.table = self._table()
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        self.change = QPushButton(self.tr("C&hange") + theme.MENU)
        self.change.clicked.connect(self._open_menu)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        for button in (self.change, close):
            button.setAutoDefault(False)
        row.addWidget(self.change)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self._fill()

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setAccessibleName(self.tr("Decisions"))
        table.setHorizontalHeaderLabels([self.tr("Names"), self.tr("You said"), self.tr("On")])
        row_tables.dress(table, one=True)
        table.horizontalHeader().setSectionResizeMode(NAMES, QHeaderView.ResizeMode.Stretch)
        row_tables.give_widths(table, {VERDICT: 150, DAY: 110})
        theme.tint_selection(table)
        table.activated.connect(lambda _: self._open_menu())
        return table

    def _fill(self) -> None:
        self.decisions = list(reversed(self.session.campaign.roster.decisions))
        self.table.setRowCount(len(self.decisions))
        for row, decision in enumerate(self.decisions):
            same = decision.verdict is Verdict.SAME
            sign = " = " if same else " ≠ "
            day = decision.on
            shown = (
                QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
                if day
                else ""
            )
            texts = (
                sign.join(isolated(n) for n in decision.names),
                self.tr("the same group") if same else self.tr("different groups"),
                shown,
            )
            for at, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip("\n".join(decision.names))
                self.table.setItem(row, at, item)
        if self.decisions:
            self.table.setCurrentCell(0, 0)
        self.change.setEnabled(bool(self.decisions))
        self.said.setText(
            self.tr("These are used for every list that you take in.")
            if self.decisions
            else self.tr("Nothing was decided yet. What you decide is kept here, and used for the next list.")
        )
        self.change.setToolTip("" if self.decisions else self.tr("There is no decision to change"))

    def _open_menu(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self.decisions):
            menu = self.menu_of(self.decisions[row])
            menu.popup(self.change.mapToGlobal(self.change.rect().bottomLeft()))

    def menu_of(self, decision: Decision) -> QMenu:
        """Return what can be changed about a decision."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if decision.verdict is Verdict.SAME:
            part = menu.addAction(self.tr("They are different groups: take them apart"))
            part.triggered.connect(lambda _=False: self._apart(decision))
        else:
            combine = menu.addAction(self.tr("They are the same group: combine them"))
            combine.triggered.connect(lambda _=False: self._combine(decision))
        again = menu.addAction(self.tr("Ask again with the next list"))
        again.triggered.connect(lambda _=False: self._ask_again(decision))
        return menu

    def _apart(self, decision: Decision) -> None:
        self._do(
            self.tr("Take {name} apart"),
            decision,
            decided.taken_apart(self.session.campaign.roster, decision),
        )

    def _ask_again(self, decision: Decision) -> None:
        self._do(
            self.tr("Ask about {name} again"),
            decision,
            decided.forget(self.session.campaign.roster, decision),
        )

    def _combine(self, decision: Decision) -> None:
        campaign = self.session.campaign
        campaign = replace(campaign, roster=decided.forget(campaign.roster, decision))
        ids = [s.id for s in decided.concerned(campaign.roster, decision)]
        campaign = signatories.say_same(campaign, ids, on=decision.on)
        self._take(self.tr("Combine {name}"), decision, campaign)

    def _do(self, step: str, decision: Decision, roster: Roster) -> None:
        self._take(step, decision, replace(self.session.campaign, roster=roster))

    def _take(self, step: str, decision: Decision, campaign: Campaign) -> None:
        self.session.do(step.format(name=decision.names[0]), campaign, Place(part="roster"))
        self.has_changed = True
        self._fill()
