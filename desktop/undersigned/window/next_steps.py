"""One bar over the workspace for each next step that is still undone: to whom it goes, who signs it.

No tour and no wizard: a bar goes as soon as its step is done, by it or anywhere else. The next one
comes only then, so that nobody is asked two things at once.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.model import Recipient
from undersigned.errors import UndersignedError
from undersigned.problems import Place
from undersigned.window import dialogs, drops, theme
from undersigned.window.message_bar import Bar
from undersigned.window.rooms import Room
from undersigned.window.session import Change, Session
from undersigned.window.signatories.asking import SignsThisToo

if TYPE_CHECKING:
    from undersigned.tables.model import Table
    from undersigned.window.main_window import MainWindow

_NAMES = ("Name",)
TABLES = "*.csv *.tsv *.xlsx *.xls *.ods"


class NextSteps(QWidget):
    """Shows the first step that is undone; nothing where none is."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__()
        self.session, self.window_ = session, window
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.to_whom = _ToWhom(session)
        self.who_signs = _WhoSigns(session, window)
        self._later: set[QWidget] = set()
        for bar in (self.to_whom, self.who_signs):
            bar.later.clicked.connect(lambda _=False, bar=bar: self._put_off(bar))
            column.addWidget(bar)
        self.signs_too = SignsThisToo(session)
        column.addWidget(self.signs_too)
        session.changed.connect(self._changed)
        window.workspace.currentChanged.connect(lambda _: self._show())
        self._show()

    def _changed(self, change: Change) -> None:
        if change.opened:
            self._later.clear()
        before, after = change.before, change.after
        if change.opened or before.recipients is not after.recipients or before.roster is not after.roster:
            self._show()

    def _put_off(self, bar: QWidget) -> None:
        self._later.add(bar)
        self._show()

    def _show(self) -> None:
        campaign = self.session.campaign
        undone: list[_Step] = []
        if campaign.id and not campaign.recipients:
            undone.append(self.to_whom)
        if campaign.id and not campaign.roster.signatories:
            undone.append(self.who_signs)
        present = next((bar for bar in undone if bar not in self._later), None)
        room = self.window_.workspace.currentWidget()
        if present is self.to_whom and isinstance(room, Room) and room.asks_to_whom:
            present = None  # nobody is asked twice
        for bar in (self.to_whom, self.who_signs):
            bar.setVisible(bar is present)
        self.setVisible(present is not None or not self.signs_too.isHidden())


class _Step(Bar):
    """A bar: a question and what answers it."""

    def __init__(self, question: str) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.GRID * 2, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        self.row.setSpacing(theme.GRID)
        self.question = QLabel(question)
        self.row.addWidget(self.question)
        self.later = QPushButton(self.tr("Later"))
        self.later.setFlat(True)

    def _button(self, text: str, does: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        self.row.addWidget(button)
        return button

    def _end(self) -> None:
        self.row.addStretch(1)
        self.row.addWidget(self.later)


class _ToWhom(_Step):
    """Asks whom the letter goes to."""

    def __init__(self, session: Session) -> None:
        super().__init__("")
        self.session = session
        self.question.setText(self.tr("Who is it to?"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("A company, an office or a person"))
        self.name.setAccessibleName(self.tr("Who is it to?"))
        self.name.setMinimumWidth(260)
        self.row.addWidget(self.name)
        self.add = self._button(self.tr("Add"), self._add)
        self.add.setEnabled(False)
        self.name.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._add)
        self._end()

    def _add(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            return
        campaign = self.session.campaign
        recipient = Recipient(uuid.uuid4().hex[:12], name)
        after = replace(campaign, recipients=(*campaign.recipients, recipient))
        self.name.clear()
        self.session.do(self.tr("Add {name}").format(name=name), after, Place(recipient=recipient.id))
        self.session.look_at(recipient.id)


class _WhoSigns(_Step):
    """Asks who signs it."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__("")
        self.session, self.window_ = session, window
        self.question.setText(self.tr("Who signs?"))
        self.import_ = self._button(self.tr("Import a list…"), self._import)
        self.paste = self._button(self.tr("Paste…"), self._paste)
        self.type = self._button(self.tr("Type a name"), self._begin_typing)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of who signs"))
        self.name.setPlaceholderText(self.tr("Name as it is to be printed; Enter adds it"))
        self.name.setMinimumWidth(260)
        self.name.returnPressed.connect(self._typed)
        self.name.hide()
        self.row.addWidget(self.name)
        self._end()

    def _import(self) -> None:
        kinds = self.tr("Lists ({patterns})").format(patterns=TABLES)
        path = dialogs.file_to_open(
            self.window_, self.tr("Import a list"), self.window_.files.folder(), kinds
        )
        if path:
            drops.take_signatories(self.window_, path)

    def _paste(self) -> None:
        box = PasteNames(self.window_, QApplication.clipboard().text())
        if box.exec() and (names := box.text()):
            self._take_in(names)

    def _begin_typing(self) -> None:
        self.type.hide()
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        from undersigned.tables.model import Row, Table

        name = self.name.text().strip()
        if name:
            self.name.clear()
            self._fold(Table(self.tr("typed"), "", _NAMES, (Row(1, (name,)),)))

    def _take_in(self, text: str) -> None:
        """Take in pasted names: a name a line, or cells of a spreadsheet with their headings."""
        from undersigned.tables.model import Row, Table
        from undersigned.tables.reader import read_table

        try:
            if "\t" in text:
                table = read_table(text.encode(), self.tr("pasted"))
            else:
                lines = [line.lstrip(" •·*–-").rstrip() for line in text.splitlines()]
                rows = tuple(Row(n, (line,)) for n, line in enumerate(lines, 1) if line)
                table = Table(self.tr("pasted"), "", _NAMES, rows)
        except UndersignedError as error:
            dialogs.tell_error(self.window_, self.tr("Nothing was taken in"), error)
            return
        self._fold(table)

    def _fold(self, table: Table) -> None:
        from undersigned.campaign import signatories

        campaign, intake = signatories.take_in(self.session.campaign, table)
        if not intake.added:
            dialogs.tell(
                self.window_, self.tr("No name was found"), self.tr("There is no name in what was pasted.")
            )
            return
        count = len(intake.added)
        name = next(s.name for s in campaign.roster.signatories if s.id == intake.added[0])
        step = (
            self.tr("Add %n signator(y|ies)", "", count)
            if count > 1
            else self.tr("Add {name}").format(name=name)
        )
        self.session.do(step, campaign, Place(part="roster"))


class PasteNames(QDialog):
    """Names to paste: one a line, or cells from a spreadsheet."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste names"))
        self.resize(520, 360)
        column = QVBoxLayout(self)
        label = QLabel(
            self.tr("&One name a line, as it is to be printed, or cells copied from a spreadsheet:")
        )
        label.setWordWrap(True)
        self.field = QPlainTextEdit(text)
        self.field.setTabChangesFocus(True)
        label.setBuddy(self.field)
        column.addWidget(label)
        column.addWidget(self.field)
        buttons = QDialogButtonBox()
        self.take = buttons.addButton(self.tr("Add these names"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.field.textChanged.connect(self._count)
        self._count()

    def text(self) -> str:
        """Return what was pasted."""
        return self.field.toPlainText().strip()

    def _count(self) -> None:
        count = sum(bool(line.strip()) for line in self.field.toPlainText().splitlines())
        self.take.setEnabled(count > 0)
        self.take.setText(self.tr("Add %n name(s)", "", count) if count > 1 else self.tr("Add this name"))
