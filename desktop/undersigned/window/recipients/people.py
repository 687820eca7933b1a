"""The people of one letter in the form: whom it is to, or who gets a copy, each with what prints of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from undersigned.campaign.addressing import Role
from undersigned.campaign.model import Addressee
from undersigned.window import theme
from undersigned.window.names import count
from undersigned.window.recipients.typed import LineField, LinesField

Field = LineField | LinesField


LABELS = 124  # pixels, so that all fields of the form begin at one edge


def labelled(text: str, field: QWidget | None = None) -> QLabel:
    """Return the label of a field, as wide as all labels of the form."""
    label = QLabel(text)
    label.setFixedWidth(LABELS)
    label.setWordWrap(True)
    if field is not None:
        label.setBuddy(field)
    return label


class PersonFields(QWidget):
    """One person or office.

    Signals:
        edited(str, object, object): a part of the `Addressee`, its new value, the field it was typed into.
    """

    edited = Signal(str, object, object)
    removed = Signal()
    moved = Signal(int)  # by how many places

    def __init__(self, role: Role, at: int) -> None:
        super().__init__()
        self.at, self.role = at, role
        self.fields: dict[str, Field] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, theme.GRID // 2, 0, theme.GRID)
        self._form.setVerticalSpacing(theme.GRID // 2)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.heading = QLabel()
        self._form.addRow(self._head())
        self._name_row()
        if role == "addressees":
            self._line("surname", self.tr("Surname"), self.tr("for “Dear Mr. …”"))
            self.other_name = QLabel()
            self.other_name.setFont(theme.small(self.other_name))
            self.other_name.setWordWrap(True)
            self.other_name.setProperty("says", "look")
            self._form.addRow(labelled(""), self.other_name)
        self._line("title", self.tr("Title"))
        self._line("organisation", self.tr("Organization"))
        if role == "addressees":
            address = LinesField(self._key("address"), self.tr("Address"), self.tr("Street\nCity, postcode"))
            address.typed.connect(
                lambda text: self._edited("address", tuple(text.split("\n")) if text else ())
            )
            self.fields["address"] = address
            self._form.addRow(labelled(self.tr("Address"), address), address)

    def _key(self, part: str) -> str:
        return f"{self.role}:{self.at}:{part}"

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        self.heading.setFont(theme.small(self.heading))
        row.addWidget(self.heading, 1)
        self.up = self._button(self.tr("Move up"), lambda: self.moved.emit(-1))
        self.remove = self._button(self.tr("Remove"), self.removed.emit)
        row.addWidget(self.up)
        row.addWidget(self.remove)
        return head

    def _button(self, text: str, does: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAutoRaise(True)
        button.setFont(theme.small(button))
        button.clicked.connect(lambda _=False: does())
        return button

    def _name_row(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID // 2)
        for part, name, hint, share in (
            ("honorific", self.tr("Honorific"), self.tr("Mr."), 2),
            ("name", self.tr("Name"), self.tr("Name as printed"), 6),
            ("post_nominals", self.tr("Letters after the name"), self.tr("AO KC"), 2),
        ):
            row.addWidget(self._field(part, name, hint), share)
        self._form.addRow(labelled(self.tr("Name"), self.fields["name"]), row)

    def _line(self, part: str, name: str, hint: str = "") -> None:
        field = self._field(part, name, hint)
        self._form.addRow(labelled(name, field), field)

    def _field(self, part: str, name: str, hint: str) -> LineField:
        field = LineField(self._key(part), name, hint)
        field.setMinimumWidth(44)
        field.typed.connect(lambda text: self._edited(part, text))
        self.fields[part] = field
        return field

    def _edited(self, part: str, value: object) -> None:
        self.edited.emit(part, value, self.fields[part])

    def chain(self) -> list[QWidget]:
        """Return what Tab goes through, in its order."""
        return [*self.fields.values(), self.up, self.remove]

    def show_person(self, person: Addressee, heading: str, organisation: str, *, several: bool) -> None:
        """Show a person's data; `organisation` is the letter's, which stands where theirs is empty."""
        self.heading.setText(heading)
        for part, field in self.fields.items():
            value = "\n".join(person.address) if part == "address" else getattr(person, part)
            field.show_value(value)
        self.fields["organisation"].setPlaceholderText(organisation)
        if self.role == "addressees":
            differs = bool(person.surname and person.name) and person.surname not in person.name
            self.other_name.setText("▲ " + self.tr("not part of the name: whom is the letter greeting?"))
            self._form.setRowVisible(self.other_name, differs)
        self.up.setVisible(several and self.at > 0)
        who = person.name or heading
        self.up.setAccessibleName(self.tr("Move {person} up").format(person=who))
        self.remove.setAccessibleName(self.tr("Remove {person}").format(person=who))


class People(QWidget):
    """All of one role. A form that is there already shows another person's data; it isn't made anew.

    Signals:
        edited(int, str, object, object): the person's place, then as `PersonFields.edited`.
        removed(int), moved(int, int): a person's place, and the place it goes to.
    """

    edited = Signal(int, str, object, object)
    removed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, role: Role) -> None:
        super().__init__()
        self.role = role
        self.persons: list[PersonFields] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_people(self, people: tuple[Addressee, ...], organisation: str) -> None:
        """Show these people."""
        while len(self.persons) > len(people):
            gone = self.persons.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.persons) < len(people):
            self._add(len(self.persons))
        for at, (fields, person) in enumerate(zip(self.persons, people, strict=True)):
            fields.show_person(person, self._heading(at, len(people)), organisation, several=len(people) > 1)

    def _add(self, at: int) -> None:
        person = PersonFields(self.role, at)
        person.edited.connect(lambda part, value, field: self.edited.emit(at, part, value, field))
        person.removed.connect(lambda: self.removed.emit(at))
        person.moved.connect(lambda by: self.moved.emit(at, at + by))
        self._column.addWidget(person)
        self.persons.append(person)

    def _heading(self, at: int, of_all: int) -> str:
        if self.role == "cc":
            return (
                self.tr("Copy to {number}").format(number=count(at + 1)) if of_all > 1 else self.tr("Copy to")
            )
        return (
            self.tr("Person {number} of {count}").format(number=count(at + 1), count=count(of_all))
            if of_all > 1
            else self.tr("Person")
        )
