"""The room of the page: a form of how the letters look, and how long each is, beside the page itself.

What a setting does is `campaign.pages`' work, and fitting is `fitting`'s; here they are offered and named.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QLabel, QMenu, QRadioButton, QSplitter, QVBoxLayout, QWidget

from undersigned.campaign import pages, pictures, signatories
from undersigned.campaign.model import Campaign
from undersigned.errors import UndersignedError, UsageError
from undersigned.problems import Place
from undersigned.proof.answers import Standing, Standings
from undersigned.window import dialogs, theme
from undersigned.window.flow import Flow
from undersigned.window.names import isolated
from undersigned.window.notice import Notice
from undersigned.window.page import words
from undersigned.window.page.fitting import Fitting
from undersigned.window.page.form import PageForm
from undersigned.window.page.length import LengthPane, Letter
from undersigned.window.page.picture_deeds import PictureDeeds
from undersigned.window.proof import Proof
from undersigned.window.rooms import Room
from undersigned.window.session import Change, Session, View
from undersigned.window.settings import Settings

_SOON = 100  # ms after it was dressed
_STACKED = 560  # pixels; narrower, the lengths stand below the form


class PageRoom(Room):
    """Shows and changes how the pages look."""

    def __init__(self, session: Session, proof: Proof, settings: Settings) -> None:
        super().__init__(session, proof, settings)
        self.notice = Notice()
        self.notice.follow(session)
        self.form = PageForm()
        self.length = LengthPane()
        self.fitting = Fitting(self)
        self._standings: dict[Letter, Standing] = {}
        self._is_behind = True
        self._shown: tuple[Campaign, str, View] | None = None  # what was shown last, and for whom
        self.pictures = PictureDeeds(self)
        self._lay_out()
        self._listen()

    # ------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self.title = QLabel(self.tr("Page"))
        self.title.setFont(theme.titled(self.title))
        self.for_all, self.for_this = QRadioButton(), QRadioButton()
        self.for_all.setChecked(True)
        self._scope = QButtonGroup(self)
        self.scope = QWidget()
        flow = Flow(self.scope, across=theme.GRID * 2)
        for button in (self.for_all, self.for_this):
            self._scope.addButton(button)
            flow.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID)
        head.setSpacing(theme.GRID // 2)
        head.addWidget(self.title)
        head.addWidget(self.scope)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(1)
        self.panes.addWidget(self.form)
        self.panes.addWidget(self.length)
        self.panes.setStretchFactor(0, 1)
        self.panes.setStretchFactor(1, 0)
        self.panes.setSizes([450, 190])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addLayout(head)
        whole.addWidget(self.panes, 1)

    def resizeEvent(self, event: Any) -> None:
        """Put the lengths below the form where the room is narrow."""
        super().resizeEvent(event)
        wanted = Qt.Orientation.Vertical if self.width() < _STACKED else Qt.Orientation.Horizontal
        if self.panes.orientation() is not wanted:
            self.panes.setOrientation(wanted)

    def _listen(self) -> None:
        self.session.changed.connect(self._changed)
        self.session.viewed.connect(lambda _: self._show())
        self.proof.stood.connect(self._stood)
        self._scope.buttonClicked.connect(lambda _: self._show())
        self.form.chosen.connect(self.change)
        for key, line in self.form.differing.items():
            line.wanted.connect(self._show_own)
            line.shared.connect(lambda idents, key=key: self.share(key, idents))
        for where, shown in self.form.pictures.items():
            self.pictures.listen(where, shown)
        self.form.groups.worded.connect(self._head_group)
        self.form.groups.moved.connect(self._move_group)
        self.length.asked.connect(self.fit)
        self.length.stopped.connect(self._stop)
        self.length.wanted.connect(self.session.look_at)
        self.length.asked_for_recipient.connect(lambda: self.session.lead_to(Place(part="recipients")))
        self.fitting.moved.connect(lambda tried: self.length.go_on(tried, self._named(tried.recipient)))
        self.fitting.ended.connect(self._fitted)

    def add_to_menus(self, menus: Mapping[str, QMenu]) -> None:
        """Add what is done to the page to the menu "letter"."""
        menu = menus["letter"]
        menu.addSeparator()
        menu.addAction(self.tr("&Fit on so many pages…")).triggered.connect(self._ask_to_fit)
        menu.addAction(self.tr("C&hoose a logo…")).triggered.connect(
            lambda: self.pictures.choose(pictures.LETTERHEAD)
        )

    # ------------------------------------------------------------- for whom

    @property
    def recipient(self) -> str:
        """The id of the recipient whose letter alone is changed; "" for all letters."""
        several = len(self.session.campaign.recipients) > 1
        return self.session.view.recipient if several and self.for_this.isChecked() else ""

    def _named(self, ident: str) -> str:
        recipient = self.session.campaign.recipient(ident)
        return recipient.name if recipient else ""

    def _show_own(self, ident: str) -> None:
        """Show what a letter has of its own."""
        self.for_this.setChecked(True)
        self.session.look_at(ident)
        self._show()

    def do(self, step: str, campaign: Campaign, key: str, *, recipient: str = "", burst: str = "") -> None:
        """Take a step that this room shows already; `key` is the setting it changed."""
        place = Place(part="paper", recipient=recipient, column=key)
        self.session.do(step, campaign, place, by=self, burst=f"{burst} {key} {recipient}" if burst else "")

    # ------------------------------------------------------------- settings

    def change(self, key: str, value: object, burst: str = "") -> None:
        """Change a setting, for all letters or for the one in view."""
        whom = self.recipient if key in pages.OWN else ""
        try:
            campaign = pages.change(self.session.campaign, key, value, whom)
        except UsageError as error:
            self.tell(error)
            self._shown = None
            self._show()
            return
        step = words.step_in_words(key)
        if whom:
            step = self.tr("{step} in {recipient}’s letter").format(step=step, recipient=self._named(whom))
        self.do(step, campaign, key, recipient=whom, burst=burst)

    def share(self, key: str, idents: tuple[str, ...]) -> None:
        """Let letters be as all others are."""
        campaign = pages.as_for_all(self.session.campaign, key, idents)
        step = self.tr("{step}: as in all letters").format(step=words.step_in_words(key))
        self.do(step, campaign, key, recipient=idents[0] if self.recipient else "")

    def _head_group(self, group: str, heading: str, burst: str) -> None:
        campaign = signatories.head_group(self.session.campaign, group, heading)
        self.do(self.tr("Change the heading of a group"), campaign, f"group:{group}", burst=burst)

    def _move_group(self, group: str) -> None:
        campaign = signatories.move_group(self.session.campaign, group, -1)
        self.do(self.tr("Move a group"), campaign, f"group:{group}")

    # ------------------------------------------------------------- length

    def _ask_to_fit(self) -> None:
        self.session.lead_to(Place(part="paper", column="fit"))

    def fit(self, count: int) -> None:
        """Make the letters, or the one in view, fit on so many pages."""
        self.notice.hide()
        self.length.begin()
        self.fitting.start(self.session.campaign, count, self.recipient)

    def _stop(self) -> None:
        self.length.stopping()
        self.fitting.stop()

    def _fitted(self) -> None:
        self.length.end()
        fitting, found = self.fitting, self.fitting.found
        if fitting.error is not None:
            self.tell(fitting.error)
        elif found is None:
            self.notice.say(self.tr("Stopped; nothing was changed."))
        elif fitting.campaign is not self.session.campaign:
            self.notice.say(self.tr("The letters changed meanwhile, so nothing was done. Try again."))
        elif not found.fits:
            said = self.tr("It can’t be done, and nothing was changed.")
            tightest = self.tr(
                "Even at its tightest, the letter to {recipient} has %n page(s).", "", found.pages
            )
            short = found.falls_short
            why = dialogs.said(short.message, dict(short.facts)) if short else ""
            tightest = tightest.format(recipient=isolated(self._named(found.longest)))
            self.notice.say(f"{said} {tightest} {why}".strip())
        elif found.campaign is fitting.campaign:
            text = self.tr("Nothing had to be done: no letter has more than %n page(s).", "", found.before)
            self.notice.say(text)
        else:
            self._keep_fitted()

    def _keep_fitted(self) -> None:
        fitting, found = self.fitting, self.fitting.found
        assert found is not None
        step = self.tr("Fit the letters on %n page(s)", "", fitting.pages)
        if fitting.recipient:
            step = self.tr("Fit {recipient}’s letter on %n page(s)", "", fitting.pages)
            step = step.format(recipient=self._named(fitting.recipient))
        self.do(step, found.campaign, "fit", recipient=fitting.recipient)
        said = [self.tr("No letter has more than %n page(s) now.", "", found.pages)]
        if fitting.recipient:
            said = [self.tr("This letter has %n page(s) now.", "", found.pages)]
        said += [dialogs.said(one.message, dict(one.facts)) for one in found.done]
        self.notice.say(" ".join(said), [(self.tr("Undo"), self._undo_told)], about=step)

    def _undo_told(self) -> None:
        if self.session.to_undo == self.notice.about:
            self.session.undo()
        self.notice.hide()

    def tell(self, error: UndersignedError) -> None:
        """Say why something wasn't done."""
        facts = dict(error.facts)
        said = [dialogs.said(error.message, facts), dialogs.said(error.fix, facts)]
        self.notice.say(" ".join(filter(None, said)))

    # ------------------------------------------------------------- what is shown

    def dress_ahead(self) -> None:
        """Take on the style while nobody looks."""
        self.form.dress()
        super().dress_ahead()
        QTimer.singleShot(_SOON, self, self._fill_ahead)

    def _fill_ahead(self) -> None:
        """Fill the form while nobody sees it, so that entering the room takes no time."""
        campaign, view = self.session.campaign, self.session.view
        if campaign.id and self._is_behind:
            self.form.show_campaign(campaign, self.recipient, view.language or campaign.text.language)

    def showEvent(self, event: Any) -> None:
        """Ask how long the letters are, and catch up."""
        self.form.dress()
        super().showEvent(event)
        self.proof.want_standings(wanted=True)
        self.form.families.look(self.session.campaign)
        if self._is_behind:
            self._shown = None
            self._show()

    def hideEvent(self, event: Any) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self.proof.want_standings(wanted=False)

    def _changed(self, change: Change) -> None:
        if change.opened:
            self.fitting.stop()
            self._standings.clear()
            self.length.forget()
            self.for_all.setChecked(True)
            self.notice.hide()
        self._show()

    def _stood(self, answer: Standings) -> None:
        for standing in answer.new:
            self._standings[standing.recipient, standing.language] = standing
        if answer.new and self.isVisible():
            self._show_lengths()

    def _show(self) -> None:
        self._is_behind = not self.isVisible()
        campaign, view = self.session.campaign, self.session.view
        if self._is_behind or not campaign.id:
            return
        before, self._shown = self._shown, (campaign, self.recipient, view)
        if before and before[0] is campaign and before[1:] == self._shown[1:]:
            return
        number = len(campaign.recipients)
        self.scope.setVisible(number > 1)
        self.for_all.setText(self.tr("In all %n letters", "", number))
        name = isolated(self._named(view.recipient)).replace("&", "&&")
        self.for_this.setText(self.tr("Only in the letter to {recipient}").format(recipient=name))
        self.form.show_campaign(campaign, self.recipient, view.language or campaign.text.language)
        self._show_lengths()

    def _show_lengths(self) -> None:
        view = self.session.view
        self.length.show_letters(self.session.campaign, self._standings, self.recipient)
        self.length.select((view.recipient, view.language))

    # ------------------------------------------------------------- where it is

    def go_to(self, place: Place) -> None:
        """Show a setting, for the letters that a step changed it in."""
        own = bool(place.recipient) and len(self.session.campaign.recipients) > 1
        (self.for_this if own else self.for_all).setChecked(True)
        if own:
            self.session.look_at(place.recipient)
        self._show()
        if place.column == "fit":
            (self.length.number if self.session.campaign.recipients else self.length.add).setFocus()
        elif not self.form.focus_on(place.column or place.segment):
            self.enter()

    def enter(self) -> None:
        """Begin with the letterhead."""
        shown: QWidget = self.form.pictures[pictures.LETTERHEAD].add
        (shown if shown.isEnabled() else self.for_this).setFocus()

    def leave(self) -> None:
        """Stop what still runs."""
        self.fitting.stop()
