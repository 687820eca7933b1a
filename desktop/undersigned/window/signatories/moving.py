"""Rows moved by hand, which must stand in the letters' order, and the order in which names are printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from undersigned.signatories.model import Order
from undersigned.window.signatories import rows

if TYPE_CHECKING:
    from undersigned.window.signatories.room import SignatoriesRoom


class Moving(QObject):
    """Moves a room's rows. What comes while they are being sorted is done when they are in order."""

    def __init__(self, room: SignatoriesRoom) -> None:
        super().__init__(room)
        self.room = room
        self._then: Callable[[], object] | None = None

    @property
    def may_move(self) -> bool:
        """Whether the rows are in the order of the letters, which alone can be changed by hand."""
        return self.room.model.sorted_by == rows.AS_PRINTED

    def by(self, steps: int) -> None:
        """Move the chosen rows up (-1) or down (1)."""
        model = self.room.model
        if model.is_sorting:
            self._once_in_order(lambda: self.by(steps))
            return
        idents, shown = self.room.ids, model.shown
        if not idents or not self._explain():
            return
        places = [model.row_of(ident) for ident in idents]
        target = min(places) - 1 if steps < 0 else max(places) + 2
        if target >= 0 and not (steps > 0 and max(places) + 1 >= len(shown)):
            self.put_before(idents, shown[target] if target < len(shown) else "")

    def put_before(self, idents: list[str] | tuple[str, ...], before: str) -> None:
        """Put rows before another, "" for the end; the order is by hand from then on."""
        if not idents or before in idents or not self._explain():
            return
        room = self.room
        was_by_rule = room.session.campaign.roster.arrangement.order is not Order.AS_LISTED
        step = room.deeds.move(room.model.as_printed(), idents, before)
        room.table.choose(idents)
        if was_by_rule:
            translate = QCoreApplication.translate
            room.tell(translate("SignatoriesRoom", "From now on the names stand as you put them."), step)

    def _explain(self) -> bool:
        """Return whether rows may be moved now; say why not."""
        translate, notice = QCoreApplication.translate, self.room.notice
        if self.room.model.is_sorting:
            text = translate("SignatoriesRoom", "The rows are still being sorted. Move them in a moment.")
            notice.say(text, about=self.room.model)
            return False
        if not self.may_move:
            text = translate(
                "SignatoriesRoom", "Rows can be moved while they stand in the order of the letters."
            )
            notice.say(text, [(translate("SignatoriesRoom", "Show that order"), self.show_printed_order)])
        return self.may_move

    def show_printed_order(self) -> None:
        """Show the rows in the order of the letters."""
        self.room.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.room.notice.hide()

    def arrange(self, order: Order) -> None:
        """Have the names printed by a rule, or kept as they stand now."""
        self.show_printed_order()
        if order is not Order.AS_LISTED:
            self.room.deeds.arrange(by=order)
        else:
            self._once_in_order(lambda: self.room.deeds.by_hand(self.room.model.as_printed()))

    # ------------------------------------------------------------- once they are in order

    def _once_in_order(self, does: Callable[[], object]) -> None:
        if self.room.model.is_working:
            self._then = does
        else:
            does()

    def forget(self) -> None:
        """Do no longer what waits, since another step came before."""
        self._then = None

    def go_on(self) -> None:
        """Do what waits, now that the rows are in order."""
        does, self._then = self._then, None
        if does is not None:
            does()
