"""The room of recipients: a list of the letters and the form of the one in view, side by side.

What is done to the campaign is `campaign.addressing`'s; here it is offered, named and shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign import addressing
from undersigned.campaign.model import Campaign
from undersigned.language.voice import voice
from undersigned.problems import Place
from undersigned.window import theme
from undersigned.window.notice import Notice
from undersigned.window.proof import Proof
from undersigned.window.recipients.empty import WhoIsItTo
from undersigned.window.recipients.form import RecipientForm
from undersigned.window.recipients.former import FormerNames
from undersigned.window.recipients.importing import import_recipients
from undersigned.window.recipients.list import RecipientsList
from undersigned.window.rooms import Room
from undersigned.window.session import Change, Session
from undersigned.window.settings import Settings

_AHEAD = 1200  # ms after a campaign was opened, when its first letter's form is filled
_STACKED = 560  # pixels; narrower, the form stands below the list


class RecipientsRoom(Room):
    """Lists the recipients, and shows the form of the one in view."""

    asks_to_whom = True

    def __init__(self, session: Session, proof: Proof, settings: Settings) -> None:
        super().__init__(session, proof, settings)
        self.list = RecipientsList(session)
        self.form = RecipientForm(session)
        self.notice = Notice()
        self.notice.follow(session)
        self.empty = WhoIsItTo()
        self._is_behind = True
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD)
        self._ahead.timeout.connect(self._fill_ahead)
        self.former = FormerNames(session, self.notice)
        self._lay_out()
        self._listen()

    # ------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(1)
        self.panes.addWidget(self.list)
        self.panes.addWidget(self.form)
        self.panes.setStretchFactor(0, 1)
        self.panes.setStretchFactor(1, 1)
        self.panes.setSizes([250, 420])
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.panes, 1)
        self.stack = self.hold(self.notice, self.empty, full)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID, theme.GRID)
        self.title = QLabel(self.tr("Recipients"))
        self.title.setFont(theme.titled(self.title))
        self.new = QPushButton(theme.icon("file-plus-2"), self.tr("New recipient"))
        self.new.setToolTip(self.tr("A new letter, to somebody else"))
        self.more = QToolButton()
        self.more.setText(self.tr("More") + theme.MENU)
        self.more.setAccessibleName(self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.more.setMenu(menu)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.new)
        row.addWidget(self.more)
        return row

    def resizeEvent(self, event: Any) -> None:
        """Put the form below the list where the room is narrow."""
        super().resizeEvent(event)
        wanted = Qt.Orientation.Vertical if self.width() < _STACKED else Qt.Orientation.Horizontal
        if self.panes.orientation() is not wanted:
            self.panes.setOrientation(wanted)

    def _listen(self) -> None:
        self.session.changed.connect(self._changed)
        self.session.viewed.connect(lambda _: self._show(self.session.campaign))
        self.empty.named.connect(self.add)
        self.empty.asked_to_import.connect(self.take_in)
        self.new.clicked.connect(self.list.ask_for_name)
        self.list.named.connect(self.add)
        self.list.chosen.connect(self.session.look_at)
        self.list.entered.connect(lambda: self.form.focus_on("name"))
        self.list.to_remove.connect(self.remove)
        self.list.menu_wanted.connect(self._pop_up)
        self.list.moved.connect(self.move_letter)

    def _fill(self, menu: QMenu) -> None:
        """Fill a menu with what can be done to the chosen letters, and to all."""
        menu.clear()
        chosen = self.list.chosen_ids()
        name = self._named(chosen)
        menu.addAction(self.tr("Import or update from a table…"), self.take_in)
        menu.addSeparator()
        copy = menu.addAction(self.tr("Duplicate {recipient}").format(recipient=name), self.duplicate)
        copy.setEnabled(len(chosen) == 1)
        up = menu.addAction(self.tr("Move up"), lambda: self.move_letter(-1))
        down = menu.addAction(self.tr("Move down"), lambda: self.move_letter(1))
        for action, keys in ((up, "Alt+Up"), (down, "Alt+Down")):
            action.setText(f"{action.text()}\t{keys}")
            action.setEnabled(len(chosen) == 1 and len(self.session.campaign.recipients) > 1)
        menu.addAction(self.tr("Sort all by name"), self.sort)
        menu.addSeparator()
        remove = menu.addAction(
            self.tr("Remove {recipient}").format(recipient=name), lambda: self.remove(chosen)
        )
        remove.setEnabled(bool(chosen))

    def _pop_up(self, at: Any) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        menu.popup(at)

    def _named(self, idents: Sequence[str]) -> str:
        """Return what some letters are called in a menu or a step."""
        if len(idents) == 1 and (recipient := self.session.campaign.recipient(idents[0])):
            return recipient.name or self.tr("this letter")
        return self.tr("%n letter(s)", "", len(idents))

    # ------------------------------------------------------------- what is done

    def add(self, name: str) -> None:
        """Begin a letter to somebody else."""
        campaign, ident = addressing.add(self.session.campaign, name)
        self._do(self.tr("Add {recipient}").format(recipient=name), campaign, ident)
        self.session.look_at(ident)
        self.form.focus_on("organisation")

    def duplicate(self) -> None:
        """Copy the chosen letter's recipient, with its wordings."""
        chosen = self.list.chosen_ids()
        if len(chosen) != 1 or (recipient := self.session.campaign.recipient(chosen[0])) is None:
            return
        name = self.tr("{recipient} (copy)").format(recipient=recipient.name)
        campaign, ident = addressing.duplicate(self.session.campaign, recipient.id, name)
        self._do(self.tr("Duplicate {recipient}").format(recipient=recipient.name), campaign, ident)
        self.session.look_at(ident)
        self.form.focus_on("name")
        self.form.name.selectAll()

    def remove(self, idents: Sequence[str]) -> None:
        """Remove letters, say what goes out of use with them, and offer to undo it."""
        if not idents:
            return
        campaign, name = self.session.campaign, self._named(idents)
        lost = addressing.lost_with(campaign, idents)
        said = [self.tr("{recipient} was removed.").format(recipient=name)]
        if len(idents) > 1:
            said = [self.tr("{letters} were removed.").format(letters=name)]
        if lost.wordings:
            said.append(
                self.tr("%n wording(s) for them alone are set aside, not deleted.", "", lost.wordings)
            )
        if lost.signatories:
            said.append(self.tr("%n signator(y|ies) agreed to sign nothing else.", "", lost.signatories))
        if lost.sent:
            said.append(self.tr("What was already sent stays on record."))
        step = self.tr("Remove {recipient}").format(recipient=name)
        self._do(step, addressing.remove(campaign, idents), idents[0])
        self.notice.say(" ".join(said), [(self.tr("Undo"), self._undo_told)], about=step)

    def _undo_told(self) -> None:
        if self.session.to_undo == self.notice.about:
            self.session.undo()
        self.notice.hide()

    def move_letter(self, by: int) -> None:
        """Move the chosen letter up or down among the others."""
        chosen, ids = self.list.chosen_ids(), [r.id for r in self.session.campaign.recipients]
        if len(chosen) != 1 or not 0 <= ids.index(chosen[0]) + by < len(ids):
            return
        at = ids.index(chosen[0])
        before = ids[at - 1] if by < 0 else ids[at + 2] if at + 2 < len(ids) else ""
        campaign = addressing.move(self.session.campaign, chosen, before)
        self._do(self.tr("Move {recipient}").format(recipient=self._named(chosen)), campaign, chosen[0])

    def sort(self) -> None:
        """Put all letters into the order of their recipients' names."""
        campaign = self.session.campaign
        order = voice(campaign.text.language).sort_key
        self._do(
            self.tr("Sort the recipients"),
            addressing.sort_by_name(campaign, order),
            self.session.view.recipient,
        )

    def take_in(self) -> None:
        """Take in recipients from a table, after showing what would change."""
        found = import_recipients(self, self.session.campaign)
        if found is not None:
            added = [r.id for r in found.campaign.recipients if self.session.campaign.recipient(r.id) is None]
            self._do(found.step, found.campaign, added[0] if added else self.session.view.recipient)
            self.notice.say(found.said, [(self.tr("Undo"), self._undo_told)], about=found.step)

    def _do(self, step: str, campaign: Campaign, ident: str) -> None:
        self.session.do(step, campaign, Place(part="recipients", recipient=ident), by=self)

    # ------------------------------------------------------------- what is shown

    def _changed(self, change: Change) -> None:
        before, after = change.before, change.after
        if change.opened:
            self.notice.hide()
            self._ahead.start()
        same = before.recipients is after.recipients and before.text is after.text
        if same and before.languages == after.languages and not change.opened:
            return
        self.former.note(before, after)
        self._show(after)

    def _fill_ahead(self) -> None:
        """Fill the form while nobody sees it, so that entering the room takes no time."""
        if self._is_behind and not self.isVisible():
            self.form.show_recipient()
            QTimer.singleShot(_AHEAD // 4, self, self.dress_ahead)

    def showEvent(self, event: Any) -> None:
        """Catch up with what changed while another room was shown."""
        super().showEvent(event)
        if self._is_behind:
            self._show(self.session.campaign)

    def _show(self, campaign: Campaign) -> None:
        self._is_behind = not self.isVisible()
        if self._is_behind:
            return
        self.stack.setCurrentIndex(1 if campaign.recipients else 0)
        self.list.show_campaign(campaign, self.session.view.recipient)
        self.form.show_recipient()

    # ------------------------------------------------------------- where it is

    def go_to(self, place: Place) -> None:
        """Show a recipient, and put the focus into the field that the place names."""
        if place.recipient and self.session.campaign.recipient(place.recipient) is not None:
            self.session.look_at(place.recipient, place.language)
        if not (place.column and self.form.focus_on(place.column)):
            self.list.enter()

    def enter(self) -> None:
        """Begin in the list, or where there is none, with the first name."""
        if self.session.campaign.recipients:
            self.list.enter()
        else:
            self.empty.enter()
