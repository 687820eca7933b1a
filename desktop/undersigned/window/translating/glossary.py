"""The glossary on the screen: a term is added from the chosen words; all of a language's stand in a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from undersigned.language import tags
from undersigned.text.model import Term
from undersigned.window import row_tables, theme
from undersigned.window.names import language_name, language_title

_TERM, _TRANSLATION, _NOTE = range(3)
_WHOLE = Qt.ItemDataRole.UserRole  # of a row's first cell: the term as it is in the campaign


class AddTerm(QDialog):
    """Asks for one term."""

    def __init__(
        self, parent: QWidget, source: str, language: str, known: Sequence[Term], words: tuple[str, str]
    ) -> None:
        """Make the dialog.

        Args:
            parent: The window it belongs to.
            source: The language of the text.
            language: The language of the translation.
            known: The terms there are.
            words: What is chosen in the text, and in its translation.
        """
        super().__init__(parent)
        self.language, self.known = language, {" ".join(one.term.split()): one for one in known}
        self.setWindowTitle(self.tr("Add to the glossary"))
        self.setMinimumWidth(440)
        self.term, self.translation, self.note = QLineEdit(words[0]), QLineEdit(words[1]), QLineEdit()
        self.translation.setLayoutDirection(_direction(language))
        self.term.setLayoutDirection(_direction(source))
        self.note.setPlaceholderText(self.tr("For translators, where there is something to say"))
        form = QFormLayout()
        form.setSpacing(theme.GRID)
        form.addRow(self.tr("In {language}").format(language=language_name(source)), self.term)
        form.addRow(self.tr("In {language}").format(language=language_name(language)), self.translation)
        form.addRow(self.tr("Note"), self.note)
        self.told = QLabel(
            self.tr("Whoever translates is shown it beside each text with these words, also in her files.")
        )
        self.told.setWordWrap(True)
        self.told.setStyleSheet(f"color: {theme.colours().secondary}")
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(self.tr("Add it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("main")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID * 2)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(buttons)
        self.term.textChanged.connect(lambda _: self._look_up())
        self.translation.textChanged.connect(lambda _: self._tell())
        self._look_up()
        (self.translation if words[0] else self.term).setFocus()

    @property
    def made(self) -> Term:
        """The term as it stands here."""
        return Term(self.term.text(), self.translation.text(), self.language, self.note.text())

    def _look_up(self) -> None:
        """Show what a term is called already."""
        there = self.known.get(" ".join(self.term.text().split()))
        if there is not None and not self.translation.text().strip():
            self.translation.setText(there.translation)
        if there is not None and not self.note.text().strip():
            self.note.setText(there.note)
        self.go.setText(self.tr("Change it") if there is not None else self.tr("Add it"))
        self._tell()

    def _tell(self) -> None:
        whole = bool(self.term.text().strip() and self.translation.text().strip())
        self.go.setEnabled(whole)
        self.go.setToolTip("" if whole else self.tr("Write the words in both languages"))


class _Table(QTableWidget):
    """The terms, edited in place; Delete removes what is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a list."""
        if event.key() == Qt.Key.Key_Delete and self.state() is not QAbstractItemView.State.EditingState:
            self.remove()
        else:
            super().keyPressEvent(event)

    def remove(self) -> None:
        """Take the chosen rows out."""
        for row in sorted({index.row() for index in self.selectedIndexes()}, reverse=True):
            self.removeRow(row)


class Glossary(QDialog):
    """All terms of one language."""

    def __init__(self, parent: QWidget, source: str, language: str, terms: Sequence[Term]) -> None:
        super().__init__(parent)
        self.language = language
        name = language_title(language)
        self.setWindowTitle(self.tr("Glossary · {language}").format(language=name))
        self.resize(640, 420)
        self.table = _Table(0, 3)
        self.table.setAccessibleName(self.tr("Terms"))
        row_tables.dress(self.table)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.setHorizontalHeaderLabels([language_title(source), name, self.tr("Note")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        theme.tint_selection(self.table)
        self.nothing = QLabel(
            self.tr("No term yet. Choose words in the text and add them, or write the first one here.")
        )
        self.nothing.setWordWrap(True)
        self.nothing.setStyleSheet(f"color: {theme.colours().secondary}")
        for one in terms:
            self._put(one)
        self.add = QPushButton(theme.icon("plus"), self.tr("Add a term"))
        self.remove = QPushButton(theme.icon("trash-2"), self.tr("Remove"))
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(self.tr("Keep these terms"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("main")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self.add)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.add.clicked.connect(lambda _=False: self.begin())
        self.remove.clicked.connect(lambda _=False: self.table.remove())
        self.table.itemSelectionChanged.connect(self._tell)
        self.table.model().rowsInserted.connect(lambda *_: self._tell())
        self.table.model().rowsRemoved.connect(lambda *_: self._tell())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        self._tell()
        self.table.setFocus()

    @property
    def made(self) -> tuple[Term, ...]:
        """The terms as they stand here."""
        found = []
        for row in range(self.table.rowCount()):
            first = self.table.item(row, _TERM)
            whole = first.data(_WHOLE) if first is not None else None
            extra = whole.extra if isinstance(whole, Term) else {}
            term, translation, note = (self._text(row, column) for column in (_TERM, _TRANSLATION, _NOTE))
            found.append(Term(term, translation, self.language, note, extra))
        return tuple(found)

    def begin(self) -> None:
        """Begin another term, in a row of its own."""
        self._put(Term("", "", self.language))
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, _TERM)
        self.table.edit(self.table.model().index(row, _TERM))

    def accept(self) -> None:
        """Take in what is just being typed, too."""
        self.table.setFocus()
        super().accept()

    def _put(self, one: Term) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, words in ((_TERM, one.term), (_TRANSLATION, one.translation), (_NOTE, one.note)):
            item = QTableWidgetItem(words)
            if column == _TERM:
                item.setData(_WHOLE, one)
            if column == _TRANSLATION and tags.right_to_left(self.language):
                item.setTextAlignment(
                    Qt.AlignmentFlag.AlignRight
                    | Qt.AlignmentFlag.AlignVCenter
                    | Qt.AlignmentFlag.AlignAbsolute
                )
            self.table.setItem(row, column, item)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def _tell(self) -> None:
        chosen = bool(self.table.selectedIndexes())
        self.remove.setEnabled(chosen)
        self.remove.setToolTip("" if chosen else self.tr("Choose the terms first"))
        self.nothing.setVisible(not self.table.rowCount())


def _direction(language: str) -> Qt.LayoutDirection:
    right = tags.right_to_left(language)
    return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
