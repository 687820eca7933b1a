"""The own fields of one letter in the form: each with what it is for, and which the text still misses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QToolButton, QWidget

from undersigned.campaign import own_fields
from undersigned.campaign.model import Campaign, Recipient
from undersigned.campaign.own_fields import fields_of, is_a_truth
from undersigned.window import dialogs, theme
from undersigned.window.recipients.listed import readable
from undersigned.window.recipients.people import labelled
from undersigned.window.recipients.typed import LineField, YesNoField
from undersigned.window.session import Session


class OwnFields(QWidget):
    """A row for each field there is in any letter.

    Signals:
        edited(str, object, object): a field's name, its value (None for none), the field typed into.
    """

    edited = Signal(str, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, LineField | YesNoField] = {}
        self._marks: dict[str, QLabel] = {}
        self._shape: tuple[tuple[str, str, bool], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.GRID // 2)
        self._grid.setColumnStretch(1, 1)

    def show_fields(self, campaign: Campaign, recipient: Recipient, missing: frozenset[str]) -> None:
        """Show a recipient's values; rows are made anew only where there are other fields."""
        shape = tuple((n, about, is_a_truth(campaign, n)) for n, about in fields_of(campaign).items())
        if shape != self._shape:
            self._lay_out(shape)
        for name, field in self.fields.items():
            value = recipient.fields.get(name)
            if isinstance(field, YesNoField):
                field.show_value(value)
            else:
                field.show_value("" if value is None else str(value))
            self._marks[name].setVisible(name in missing)

    def _lay_out(self, shape: tuple[tuple[str, str, bool], ...]) -> None:
        focused = next((n for n, f in self.fields.items() if f.hasFocus()), "")
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._shape, self.fields, self._marks = shape, {}, {}
        for row, (name, about, truth) in enumerate(shape):
            self._row(row * 2, name, about, truth=truth)
        if focused in self.fields:
            self.fields[focused].setFocus()

    def _row(self, row: int, name: str, about: str, *, truth: bool) -> None:
        called = readable(name)
        field: LineField | YesNoField
        if truth:
            field = YesNoField(f"own:{name}", called)
            field.chosen.connect(lambda value: self.edited.emit(name, value, field))
        else:
            field = LineField(f"own:{name}", called)
            field.typed.connect(lambda text: self.edited.emit(name, text or None, field))
        label = labelled(called, field)
        mark = QLabel("▲ " + self.tr("missing"))
        mark.setProperty("says", "look")
        mark.setVisible(False)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(mark, row, 2)
        if about and about != called:
            told = QLabel(about)
            told.setWordWrap(True)
            told.setTextFormat(Qt.TextFormat.PlainText)
            told.setFont(theme.small(told))
            told.setProperty("says", "secondary")
            self._grid.addWidget(told, row + 1, 1, 1, 2)
            field.setAccessibleDescription(about)
        self.fields[name], self._marks[name] = field, mark


class FieldsMenu(QToolButton):
    """What can be done to a field in all letters at once: add, rename, say what it is for, remove.

    Signals:
        done(str, object, str): the step's name, the changed campaign, the key of the field to show.
    """

    done = Signal(str, object, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setText(self.tr("Fields of all letters"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Add a field…"), self.add)
        campaign = self.session.campaign
        for name in fields_of(campaign):
            one = self._menu.addMenu(readable(name))
            one.addAction(self.tr("Rename…"), partial(self.rename, name))
            one.addAction(self.tr("Say what it is for…"), partial(self.describe, name))
            remove = one.addAction(self.tr("Remove from all letters"), partial(self.remove, name))
            if uses := len(own_fields.uses(campaign, name)):
                remove.setEnabled(False)
                remove.setText(self.tr("Used in %n paragraph(s), so it can’t be removed", "", uses))

    def add(self) -> None:
        """Ask what a new field is called, and add it to all letters."""
        asked = self.tr("What is it called? Every letter gets one.")
        if called := dialogs.ask_text(self, self.tr("Add a field"), asked, self.tr("Add")):
            campaign, name = own_fields.add_field(self.session.campaign, called)
            self.done.emit(self.tr("Add a field"), campaign, f"own:{name}")

    def rename(self, name: str) -> None:
        """Ask what a field is called from now on, in the text too."""
        asked = self.tr("What is it called?")
        called = dialogs.ask_text(self, self.tr("Rename the field"), asked, self.tr("Rename"), readable(name))
        if called:
            campaign, new = own_fields.rename_field(self.session.campaign, name, called)
            self.done.emit(self.tr("Rename a field"), campaign, f"own:{new}")

    def describe(self, name: str) -> None:
        """Ask what should be filled in."""
        present = fields_of(self.session.campaign)[name]
        asked = self.tr("What should be filled in here?")
        if about := dialogs.ask_text(self, readable(name), asked, self.tr("Keep"), present):
            campaign = own_fields.describe_field(self.session.campaign, name, about)
            self.done.emit(self.tr("Say what a field is for"), campaign, f"own:{name}")

    def remove(self, name: str) -> None:
        """Remove a field that no text uses, with its values."""
        campaign = own_fields.remove_field(self.session.campaign, name)
        self.done.emit(self.tr("Remove a field"), campaign, "name")
