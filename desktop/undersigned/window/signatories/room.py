"""The room of those who sign: a table, a search and filters over it, and the form of the one that is chosen.

What is done to the campaign is `deeds`' work; here it is offered and shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
)

from undersigned.campaign.model import Campaign
from undersigned.problems import Place
from undersigned.window.proof import Proof
from undersigned.window.session import Change, Session
from undersigned.window.settings import Settings
from undersigned.window.signatories import asked, commands, doors, rows
from undersigned.window.signatories.layout import RoomLayout
from undersigned.window.signatories.moving import Moving

_LOOKED_AT = 2_000  # rows looked through at once for the columns that are in use


class SignatoriesRoom(RoomLayout):
    """Lists the signatories."""

    def __init__(self, session: Session, proof: Proof, settings: Settings) -> None:
        super().__init__(session, proof, settings)
        self.moving = Moving(self)
        self._listen()

    def _listen(self) -> None:
        self.session.changed.connect(self._changed)
        self.session.viewed.connect(lambda _: None if self._is_behind else self._show(self.session.campaign))
        for part in (self.empty.asked_to_import, self.empty.asked_to_paste):
            part.connect(self.take_in if part is self.empty.asked_to_import else self.paste)
        self.empty.named.connect(self.add)
        for button, fill in ((self.head.add, commands.fill_add), (self.head.more, commands.fill_more)):
            menu = button.menu()
            menu.aboutToShow.connect(lambda menu=menu, fill=fill: fill(self, menu))
        self.head.details.toggled.connect(self._show_details)
        self.name.returnPressed.connect(self._named)
        table = self.table
        table.chosen.connect(self._chosen)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._chosen())
        table.entered_.connect(self.open_details)
        table.to_leave_out.connect(self.leave_out)
        table.pasted.connect(self.paste)
        table.moved.connect(self.moving.by)
        table.dropped.connect(self.moving.put_before)
        table.signs_wanted.connect(self.ask_signs)
        table.cells.edited.connect(self._edited)
        table.customContextMenuRequested.connect(
            lambda at: self._pop_up(table.viewport().mapToGlobal(at), chosen=True)
        )
        header = table.horizontalHeader()
        header.customContextMenuRequested.connect(
            lambda at: self._pop_up(header.mapToGlobal(at), chosen=False)
        )
        self.chosen.changed.connect(lambda column, value: self.deeds.change(self.ids, column, value))
        for signals in (self.chosen, self.form):
            signals.signs_wanted.connect(self.ask_signs)
            signals.withdrawal_wanted.connect(self.ask_withdrawal)
        self.chosen.to_leave_out.connect(self.leave_out)
        self.filtering.left.connect(self._to_table)
        self.filtering.repeats_wanted.connect(self.doubts.want)
        self.model.arranged.connect(self._arranged)
        self.model.used.connect(self._use)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the chosen ones."""
        return self.table.chosen_ids()

    def _pop_up(self, at: QPoint, *, chosen: bool) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not chosen:
            commands.columns(self, menu)
        elif self.ids:
            commands.fill_chosen(self, menu)
        else:
            commands.fill_more(self, menu)
        menu.popup(at)

    # ------------------------------------------------------------- what is done

    def ask_for_name(self) -> None:
        """Show the field for a name."""
        self.name.show()
        self.name.setFocus()

    def _named(self) -> None:
        if name := self.name.text().strip():
            self.name.clear()
            self.add(name)
            self.name.setFocus()

    def add(self, name: str) -> None:
        """Add somebody by name, and show the row."""
        self.filtering.clear()
        ident = self.deeds.add(name)
        self.go_to(Place(part="roster", signatory=ident))
        self.notice.hide()

    def paste(self) -> None:
        """Take in names from the clipboard, after showing what they would become."""
        asked.paste(self)

    def take_in(self) -> None:
        """Take in a list."""
        doors.import_signatories(self)

    def ask_same_group(self) -> None:
        """Ask who of them may be one and the same."""
        doors.same_group(self)

    def ask_signs(self) -> None:
        """Ask which letters the chosen ones sign."""
        asked.signs(self)

    def ask_withdrawal(self) -> None:
        """Ask since when the chosen ones have withdrawn."""
        asked.withdrawal(self)

    def leave_out(self) -> None:
        """Take the chosen ones off the list, and offer to undo it."""
        idents = self.ids
        if not idents:
            return
        who = self.deeds.called(idents)
        row = self.model.row_of(idents[0])
        step = self.deeds.leave_out(idents)
        said = self.tr("{name} was left out of the list.")
        if len(idents) > 1:
            said = self.tr("%n name(s) left out of the list.", "", len(idents))
        self.tell(said.format(name=who), step)
        if self.model.shown:
            self.table.choose([self.model.shown[min(row, len(self.model.shown) - 1)]])

    def erase(self) -> None:
        """Erase the chosen one from the file, after saying what that can't reach."""
        asked.erase(self)

    def compare(self) -> None:
        """Show what changed on the list."""
        from undersigned.window.signatories.comparing import compare_states

        path = self.session.path
        compare_states(self, self.session.campaign, path.parent if path else Path.home())

    def tell(self, text: str, step: str, further: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say what was done, with a button that undoes it, and further ones."""
        self.notice.say(text, [*further, (self.tr("Undo"), self._undo_told)], about=step)

    def _undo_told(self) -> None:
        if self.session.to_undo == self.notice.about:
            self.session.undo()
        self.notice.hide()

    def _edited(self, ident: str, column: str, value: object) -> None:
        if column == "state" and value == "withdrew":
            QTimer.singleShot(0, self, self.ask_withdrawal)  # once the cell is no longer edited
        else:
            self.deeds.change([ident], column, value)

    # ------------------------------------------------------------- columns

    def all_columns(self) -> tuple[str, ...]:
        """Return every column that could be shown."""
        own = sorted(c for c in self._used if c.startswith("private:"))
        return (*rows.PRINTED, *rows.CONTACTS, *own)

    def _columns(self) -> tuple[str, ...]:
        """Return the columns to show: those in use, but for what somebody said otherwise."""
        wanted = {c: c in self._used for c in self.all_columns()} | self._shown_by_hand
        return tuple(c for c in self.all_columns() if wanted[c] or c in rows.ALWAYS)

    def show_column(self, column: str, *, on: bool) -> None:
        """Show a column, or hide it; also next time."""
        self._shown_by_hand[column] = on
        for name, shown in (("shown", True), ("hidden", False)):
            kept = "\n".join(c for c, is_shown in self._shown_by_hand.items() if is_shown is shown)
            self.settings.keep(f"signatories/{name}", kept)
        self._show(self.session.campaign)

    def _use(self, columns: frozenset[str]) -> None:
        """Show columns in which something was found."""
        if not columns <= self._used:
            self._used |= columns
            self._show(self.session.campaign)

    # ------------------------------------------------------------- what is shown

    def _changed(self, change: Change) -> None:
        before, after = change.before, change.after
        self.moving.forget()
        if change.opened:
            self.notice.hide()
            self.name.hide()
            self._used = frozenset()
            self.filtering.clear()
            self.moving.show_printed_order()
        elif self.notice.isVisible() and self.session.to_undo != self.notice.about:
            self.notice.hide()
        same = before.roster is after.roster and before.recipients is after.recipients
        if same and before.text is after.text and before.languages == after.languages and not change.opened:
            return
        self._show(after)

    def showEvent(self, event: Any) -> None:
        """Catch up with what changed while another room was shown."""
        super().showEvent(event)
        if self._is_behind:
            self._show(self.session.campaign)

    def _show(self, campaign: Campaign) -> None:
        self._is_behind = not self.isVisible()
        if self._is_behind:
            return
        there = campaign.roster.signatories
        self.stack.setCurrentIndex(1 if there else 0)
        if not self._used:
            self._used = rows.columns_in_use(islice(there, _LOOKED_AT))
        had = self.model.columns
        self.model.show(campaign, self._columns())
        if had != self.model.columns or self.table.columnWidth(0) < 120:
            self.table.fit_columns()
        self.doubts.follow(campaign)
        self._chosen()

    def _arranged(self) -> None:
        nothing = not self.model.shown and bool(self.model.signatories)
        self.none_found.setVisible(nothing)
        self.table.setVisible(not nothing)
        if self.notice.about is self.model:
            self.notice.hide()
        self.moving.go_on()
        if self._to_go is not None:
            place, self._to_go = self._to_go, None
            self.go_to(place)
        self._chosen()

    def _chosen(self) -> None:
        self.chosen.show_number(self.table.chosen_count)
        if self.form.isVisible():
            self.form.show_signatory(self.table.current_id)

    def _show_details(self, on: bool) -> None:
        self.form.setVisible(on)
        self._chosen()

    def open_details(self) -> None:
        """Show the form, with the focus in it."""
        self.head.details.setChecked(True)
        if not self.form.signatory and self.model.shown:
            self.table.choose([self.model.shown[0]])
        self._chosen()
        self.form.focus_on("name")

    # ------------------------------------------------------------- where it is

    def go_to(self, place: Place) -> None:
        """Show a signatory's row; in the form, where that has the focus or alone has such a field."""
        if self._is_behind:
            self._show(self.session.campaign)
        if self.model.is_working:
            self._to_go = place
            return
        focused = QApplication.focusWidget()
        in_form = focused is not None and self.form.isAncestorOf(focused)
        if place.signatory in self.model.by_id and self.model.row_of(place.signatory) < 0:
            self.filtering.clear()
            if self.model.is_working:
                self._to_go = place
                return
        if place.signatory and self.table.choose([place.signatory], place.column):
            is_column = not place.column or place.column in self.model.columns
            if in_form or not is_column:
                self.head.details.setChecked(True)
                self._chosen()
                if self.form.focus_on(place.column):
                    return
        if not self.name.isVisible() or not self.name.hasFocus():
            self.enter()

    def enter(self) -> None:
        """Begin in the table, or where there is none, with the first names."""
        if self.session.campaign.roster.signatories:
            self._to_table()
        else:
            self.empty.enter()

    def _to_table(self) -> None:
        if not self.table.currentIndex().isValid() and self.model.shown:
            self.table.choose([self.model.shown[0]])
        (self.table if self.table.isVisible() else self.filtering.search).setFocus()

    def leave(self) -> None:
        """End what runs beside the room."""
        self.doubts.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search on Ctrl+F; leave the field for a name, the form or the search on Escape."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.filtering.search.setFocus()
            self.filtering.search.selectAll()
        elif event.key() == Qt.Key.Key_Escape:
            self.name.hide()
            self.name.clear()
            self._to_table()
        else:
            super().keyPressEvent(event)
