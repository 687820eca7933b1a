"""Questions of the Text room: which letters, and the letter's date."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from undersigned.campaign.model import Campaign
from undersigned.text.model import FieldValue
from undersigned.window.question import Question, ask_day
from undersigned.window.session import Session

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Letters:
    """Which letters were chosen: by name, or by a field's value."""

    recipients: tuple[str, ...] = ()
    rule: tuple[str, FieldValue] | None = None


class LettersQuestion(Question):
    """Asks for letters: a list with ticks and a search, or a field's value."""

    def __init__(
        self,
        session: Session,
        title: str,
        text: str,
        does: str,
        offered: Sequence[str],
        ticked: Sequence[str],
        by_field: bool,
    ) -> None:
        super().__init__(title, text, does)
        campaign = session.campaign
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Letters"))
        for recipient in campaign.recipients:
            if recipient.id in offered:
                item = QListWidgetItem(recipient.name)
                item.setData(_ID, recipient.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                state = Qt.CheckState.Checked if recipient.id in ticked else Qt.CheckState.Unchecked
                item.setCheckState(state)
                self.list.addItem(item)
        self.search.setVisible(self.list.count() > 8)
        self.fields = fields_with_few_values(campaign) if by_field else {}
        self.one_by_one = QRadioButton(self.tr("These"))
        self.by_field = QRadioButton(self.tr("Wherever a field says"))
        self.field, self.value = QComboBox(), QComboBox()
        if self.fields:
            self._offer_fields()
        self.column.addWidget(self.search)
        self.column.addWidget(self.list)
        if self.fields:
            self.column.addWidget(self.by_field)
            self.column.addWidget(self._field_row())
        self.end()
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._count)
        self.list.setFocus()
        self._count()
        self.resize(380, 420)

    def _offer_fields(self) -> None:
        group = QButtonGroup(self)
        group.addButton(self.one_by_one)
        group.addButton(self.by_field)
        self.one_by_one.setChecked(True)
        self.column.addWidget(self.one_by_one)
        for name in self.fields:
            self.field.addItem(name.replace("_", " "), name)
        self.field.setAccessibleName(self.tr("Field"))
        self.value.setAccessibleName(self.tr("Value"))
        self.field.currentIndexChanged.connect(self._fill_values)
        self.by_field.toggled.connect(self._switch)
        self._fill_values()
        self._switch(by_field=False)

    def _field_row(self) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(24, 0, 0, 0)
        across.addWidget(self.field)
        across.addWidget(QLabel(self.tr("is")))
        across.addWidget(self.value)
        across.addStretch(1)
        return row

    def _fill_values(self) -> None:
        self.value.clear()
        for value in self.fields.get(self.field.currentData(), ()):
            self.value.addItem(said(value), value)

    def _switch(self, by_field: bool) -> None:
        self.list.setEnabled(not by_field)
        self.field.setEnabled(by_field)
        self.value.setEnabled(by_field)
        self._count()

    def _filter(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())

    def _count(self) -> None:
        self.does.setEnabled(bool(self.chosen().recipients or self.chosen().rule))
        self.does.setToolTip("" if self.does.isEnabled() else self.tr("Tick at least one letter."))

    def chosen(self) -> Letters:
        """Return what is chosen now."""
        if self.fields and self.by_field.isChecked():
            return Letters(rule=(self.field.currentData(), self.value.currentData()))
        items = (self.list.item(row) for row in range(self.list.count()))
        return Letters(tuple(i.data(_ID) for i in items if i.checkState() is Qt.CheckState.Checked))


def fields_with_few_values(campaign: Campaign) -> dict[str, tuple[FieldValue, ...]]:
    """Return the recipients' own fields that sort letters into groups, with their values."""
    found: dict[str, dict[FieldValue, None]] = {}
    for recipient in campaign.recipients:
        for name, value in recipient.fields.items():
            if not isinstance(value, str) or len(value) <= 30:
                found.setdefault(name, {})[value] = None
    most = max(2, min(12, len(campaign.recipients) // 2 + 1))
    return {name: tuple(values) for name, values in found.items() if len(values) <= most}


def said(value: FieldValue) -> str:
    """Return a field's value as people say it."""
    if isinstance(value, bool):
        translate = QCoreApplication.translate
        return translate("Choose", "yes") if value else translate("Choose", "no")
    return str(value)


def ask_letters(
    session: Session,
    title: str,
    text: str,
    does: str,
    *,
    offered: Sequence[str] | None = None,
    ticked: Sequence[str] = (),
    by_field: bool = False,
) -> Letters | None:
    """Return which letters are chosen among those offered; None where the question is left."""
    known = [r.id for r in session.campaign.recipients] if offered is None else offered
    dialog = LettersQuestion(session, title, text, does, known, ticked, by_field)
    return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask_date(session: Session) -> datetime.date | None:
    """Return the day that is chosen for the letter; None where the question is left."""
    translate = QCoreApplication.translate
    return ask_day(
        translate("Choose", "Date of the letter"),
        translate("Choose", "It stands in every letter, and stays until you change it."),
        translate("Choose", "Set the date"),
        session.campaign.date or datetime.date.today(),
    )
