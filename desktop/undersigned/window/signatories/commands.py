"""The room's menus: what can be done to the chosen rows, to all, and to the columns."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from undersigned.signatories.model import Order, SignatoryKind, Standing
from undersigned.window.names import isolated
from undersigned.window.signatories import rows, words
from undersigned.window.signatories.chosen import fill_groups

if TYPE_CHECKING:
    from undersigned.window.signatories.room import SignatoriesRoom

translate = QCoreApplication.translate
ORDERS = (Order.ALPHABETICAL, Order.BY_SIGNING, Order.BY_COUNTRY, Order.AS_LISTED)


def fill_add(room: SignatoriesRoom, menu: QMenu) -> None:
    """Fill the menu of ways to add names."""
    menu.clear()
    menu.addAction(translate("Signatories", "Type a name"), room.ask_for_name)
    menu.addAction(translate("Signatories", "Paste…"), room.paste)
    menu.addAction(translate("Signatories", "Import a list…"), room.take_in)


def fill_more(room: SignatoriesRoom, menu: QMenu) -> None:
    """Fill the menu of all that can be done in the room."""
    menu.clear()
    add = menu.addMenu(translate("Signatories", "Add"))
    fill_add(room, add)
    _order(room, menu.addMenu(translate("Signatories", "Order of the names")))
    columns(room, menu.addMenu(translate("Signatories", "Columns")))
    menu.addAction(translate("Signatories", "Same group?…"), room.ask_same_group)
    menu.addAction(translate("Signatories", "Compare with an earlier state…"), room.compare)
    if room.table.chosen_ids():
        menu.addSeparator()
        fill_chosen(room, menu)


def fill_chosen(room: SignatoriesRoom, menu: QMenu) -> None:
    """Add what can be done to the chosen rows to a menu."""
    idents = room.table.chosen_ids()
    one = len(idents) == 1
    if one:
        _keyed(menu.addAction(translate("Signatories", "Details"), room.open_details), "Enter")
    menu.addAction(translate("Signatories", "Which letters they sign…"), room.ask_signs)
    state = menu.addMenu(translate("Signatories", "State"))
    for standing in (Standing.SIGNED, Standing.PENDING):
        text = words.standing_in_words(standing)
        state.addAction(text, partial(room.deeds.stand, idents, standing))
    state.addAction(translate("Signatories", "Withdrew…"), room.ask_withdrawal)
    group = menu.addMenu(translate("Signatories", "Group"))
    fill_groups(group, room.model, lambda heading: room.deeds.change(idents, "group", heading))
    kinds = menu.addMenu(translate("Signatories", "Kind"))
    for kind in SignatoryKind:
        text = words.kind_in_words(kind) or translate("Signatories", "not said")
        kinds.addAction(text, partial(room.deeds.change, idents, "kind", kind))
    for text, keys, by in (
        (translate("Signatories", "Move up"), "Alt+Up", -1),
        (translate("Signatories", "Move down"), "Alt+Down", 1),
    ):
        action = _keyed(menu.addAction(text, partial(room.moving.by, by)), keys)
        action.setEnabled(room.moving.may_move)
        if not room.moving.may_move:
            action.setText(translate("Signatories", "Move: first show the order of the letters"))
            break
    menu.addSeparator()
    menu.addAction(translate("Signatories", "Withdrew…"), room.ask_withdrawal)
    whom = room.session.recipient
    if whom is not None and len(room.session.campaign.recipients) > 1:
        text = translate("Signatories", "Leave out of the letter to {recipient}")
        text = text.format(recipient=isolated(whom.name)).replace("&", "&&")
        menu.addAction(text, lambda: room.deeds.not_under(idents, whom.id))
    _keyed(menu.addAction(translate("Signatories", "Leave out of the list"), room.leave_out), "Del")
    if one:
        menu.addAction(translate("Signatories", "Erase from this file…"), room.erase)


def _keyed(action: QAction, keys: str) -> QAction:
    """Show the keys of the table beside an action, which itself has none."""
    action.setText(f"{action.text()}\t{keys}")
    return action


def _order(room: SignatoriesRoom, menu: QMenu) -> None:
    present = room.session.campaign.roster.arrangement
    for order in ORDERS:
        action = menu.addAction(words.order_in_words(order), partial(room.moving.arrange, order))
        action.setCheckable(True)
        action.setChecked(present.order is order)
    menu.addSeparator()
    lead = menu.addAction(translate("Signatories", "Lead signatories first"))
    lead.setCheckable(True)
    lead.setChecked(present.lead_first)
    lead.triggered.connect(lambda on: room.deeds.arrange(lead_first=on))


def columns(room: SignatoriesRoom, menu: QMenu) -> None:
    """Fill a menu with the columns that can be shown."""
    menu.clear()
    for column in room.all_columns():
        text = words.heading_in_words(column).replace("&", "&&")
        if rows.is_private(column):
            text = translate("Signatories", "{column} (private)").format(column=text)
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(column in room.model.columns)
        action.setEnabled(column not in rows.ALWAYS)
        action.triggered.connect(lambda on, c=column: room.show_column(c, on=on))
