"""One bar over the workspace for each next step that is still undone: to whom it goes, who signs it.

No tour and no wizard: a bar goes as soon as its step is done, by it or anywhere else. The next one
comes only then, so that nobody is asked two things at once.
"""

from __future__ import annotations

import datetime
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.model import Recipient
from undersigned.problems import Place
from undersigned.window import dialogs, drops, theme
from undersigned.window.message_bar import Bar
from undersigned.window.rooms import Room
from undersigned.window.session import Change, Session
from undersigned.window.signatories.asking import SignsThisToo

if TYPE_CHECKING:
    from undersigned.window.main_window import MainWindow

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
        from undersigned.window.signatories.pasting import ask_for_names  # brings much along

        campaign = self.session.campaign
        found = ask_for_names(self.window_, campaign, QApplication.clipboard().text())
        if found is not None and (count := len(found.intake.added)):
            step = self.tr("Add %n signator(y|ies)", "", count)
            self.session.do(step, found.campaign, Place(part="roster"))

    def _begin_typing(self) -> None:
        self.type.hide()
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        from undersigned.campaign import signatories

        name = self.name.text().strip()
        if name:
            self.name.clear()
            campaign, _ = signatories.add(self.session.campaign, name, datetime.date.today())
            self.session.do(self.tr("Add {name}").format(name=name), campaign, Place(part="roster"))
