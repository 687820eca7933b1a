"""Some of many signatories, ticked in a list that can be searched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.signatories.model import Signatory
from undersigned.window import theme
from undersigned.window.names import isolated

_IDENT = Qt.ItemDataRole.UserRole


def choose_signatories(parent: QWidget, title: str, there: Sequence[Signatory]) -> tuple[str, ...] | None:
    """Return the ids of those who are ticked; None where somebody stopped."""
    dialog = ChooseDialog(parent, title, there)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = dialog.ticked()
    dialog.deleteLater()
    return chosen if accepted else None


class ChooseDialog(QDialog):
    """A list with ticks; nobody is ticked at first."""

    def __init__(self, parent: QWidget | None, title: str, there: Sequence[Signatory]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(440, 480)
        heading = QLabel(title)
        heading.setFont(theme.titled(heading))
        heading.setWordWrap(True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the signatories"))
        self.search.textChanged.connect(self._find)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Signatories"))
        self.names.setUniformItemSizes(True)
        for signatory in there:
            item = QListWidgetItem(isolated(signatory.name), self.names)
            item.setData(_IDENT, signatory.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.names.itemChanged.connect(lambda _: self._name_button())
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.take = QPushButton()
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        for widget in (heading, self.search, self.names):
            column.addWidget(widget)
        column.addLayout(row)
        self._name_button()

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of those who are ticked."""
        items = (self.names.item(n) for n in range(self.names.count()))
        return tuple(i.data(_IDENT) for i in items if i.checkState() is Qt.CheckState.Checked)

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        for n in range(self.names.count()):
            name = self.names.item(n).text().casefold()
            self.names.item(n).setHidden(not all(word in name for word in words))

    def _name_button(self) -> None:
        number = len(self.ticked())
        self.take.setEnabled(number > 0)
        self.take.setText(
            self.tr("%n sign(s|) it too", "", number) if number else self.tr("Tick who signs it")
        )
