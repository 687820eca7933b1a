"""The line under a setting that isn't the same in all letters: whose differ, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from undersigned.campaign import pages
from undersigned.campaign.model import Campaign
from undersigned.window import theme
from undersigned.window.names import isolated

translate = QCoreApplication.translate
_MOST = 12  # letters that the menu names


class Differing(QToolButton):
    """Says that a letter has its own, or which ones have; hidden where none has.

    Signals:
        wanted(str): the id of the recipient whose letter somebody wants to see.
        shared(object): the ids of those that are to be as all others are.
    """

    wanted = Signal(str)
    shared = Signal(object)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.setAutoRaise(True)
        self.setFont(theme.small(self))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("says", "differs")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMenu(QMenu(self))
        self.hide()

    def show_state(self, campaign: Campaign, recipient: str, shared: str) -> None:
        """Say who has its own; with a recipient, only whether that one has, and what is `shared`."""
        own = pages.own_in(campaign, self.key)
        names = {r.id: r.name for r in campaign.recipients}
        if recipient:
            own = (recipient,) if recipient in own else ()
        self.setVisible(bool(own))
        if not own:
            return

        why = ""
        if recipient:
            text = translate("Page", "all others: {value}").format(value=shared)
            why = translate("Page", "This letter has its own")
        elif len(own) == 1:
            text = translate("Page", "{recipient} has its own").format(recipient=isolated(names[own[0]]))
        else:
            text = translate("Page", "%n letter(s) have their own", "", len(own))
        self.setIcon(theme.icon("diamond", "differs"))
        self.setText(text.replace("&", "&&") + theme.MENU)
        self.setAccessibleName(f"{why}; {text}" if why else text)
        self.setToolTip(why)
        self._fill({ident: names[ident] for ident in own}, recipient)

    def _fill(self, own: dict[str, str], recipient: str) -> None:
        menu = self.menu()
        menu.clear()
        if recipient:
            menu.addAction(
                translate("Page", "As in all other letters"), lambda: self.shared.emit((recipient,))
            )
            return
        for ident, name in list(own.items())[:_MOST]:
            text = translate("Page", "Show {recipient}").format(recipient=isolated(name)).replace("&", "&&")
            menu.addAction(text, partial(self.wanted.emit, ident))
        menu.addSeparator()
        menu.addAction(translate("Page", "The same in all letters"), lambda: self.shared.emit(tuple(own)))
