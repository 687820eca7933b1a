"""The form of one recipient. What is typed is the campaign's at once; there is nothing to apply."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QWidget,
)

from undersigned.campaign import addressing, own_fields
from undersigned.campaign.addressing import Role
from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.campaign.own_words import own_salutation
from undersigned.letter.addressed import Addressed, addressed
from undersigned.problems import Place
from undersigned.text.model import FieldValue
from undersigned.window.names import language_name, language_title
from undersigned.window.recipients.form_layout import FormLayout
from undersigned.window.recipients.listed import readable
from undersigned.window.recipients.typed import LineField, LinesField, YesNoField
from undersigned.window.session import Session

_LOOK_AFTER = 30  # milliseconds of rest before the head is composed anew


class RecipientForm(FormLayout):
    """Shows the recipient of the letter in view, and hands changed campaigns to the session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.head: Addressed | None = None
        self._chain: list[QWidget] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LOOK_AFTER)
        self._later.timeout.connect(self.look)
        self._listen()

    # ------------------------------------------------------------- what is typed

    def _listen(self) -> None:
        self.name.typed.connect(self._renamed)
        for field, part, what in (
            (self.organisation, "organisation", self.tr("organization")),
            (self.via, "via", self.tr("way of sending")),
        ):
            field.typed.connect(
                lambda text, f=field, part=part, what=what: self._changed(f, part, text, what)
            )
        self.salutation.typed.connect(self._greeted)
        self.salutation.left.connect(self.show_recipient)
        self.use_automatic.clicked.connect(lambda: self._greet(None))
        self.add_person.clicked.connect(lambda: self._add_person("addressees"))
        self.add_copy.clicked.connect(lambda: self._add_person("cc"))
        for people in (self.people, self.cc):
            role = people.role
            people.edited.connect(
                lambda at, part, value, f, role=role: self._person(role, at, part, value, f)
            )
            people.removed.connect(lambda at, role=role: self._remove_person(role, at))
            people.moved.connect(lambda at, to, role=role: self._move_person(role, at, to))
        self.own.edited.connect(self._own_field)
        self.fields_menu.done.connect(self._field_done)

    @property
    def recipient(self) -> Recipient | None:
        """Whose form it is."""
        return self.session.recipient

    def _do(self, step: str, campaign: Campaign, key: str, burst: str = "") -> None:
        """Take a step, named after the recipient, that leads back to this field."""
        recipient = self.recipient
        if recipient is None:
            return
        step = step.format(recipient=recipient.name or self.tr("this letter"))
        place = Place(part="recipients", recipient=recipient.id, column=key)
        self.session.do(step, campaign, place, by=self, burst=f"{burst} {key}" if burst else "")

    def _renamed(self, text: str) -> None:
        campaign = addressing.rename(self.session.campaign, self.session.view.recipient, text, self.name.was)
        self._do(self.tr("Rename {recipient}"), campaign, "name", self.name.burst)

    def _changed(self, field: LineField, part: str, text: str, what: str) -> None:
        campaign = addressing.change(self.session.campaign, self.session.view.recipient, **{part: text})
        step = self.tr("Change the {what} of {recipient}").replace("{what}", what)
        self._do(step, campaign, field.key, field.burst)

    def _greeted(self, text: str) -> None:
        self._greet(text if text.strip() and text != self.salutation.placeholderText() else None)

    def _greet(self, text: str | None) -> None:
        view = self.session.view
        campaign = addressing.greet(self.session.campaign, view.recipient, view.language, text)
        self._do(
            self.tr("Change the salutation of {recipient}"), campaign, "salutation", self.salutation.burst
        )

    def _person(self, role: Role, at: int, part: str, value: object, field: LineField | LinesField) -> None:
        was = field.was if isinstance(field, LineField) and part == "name" else None
        campaign = addressing.change_person(
            self.session.campaign, self.session.view.recipient, role, at, was=was, **{part: value}
        )
        step = self.tr("Change a person of {recipient}")
        if role == "cc":
            step = self.tr("Change a copy of {recipient}")
        self._do(step, campaign, field.key, field.burst)

    def _add_person(self, role: Role) -> None:
        recipient = self.recipient
        if recipient is None:
            return
        key = f"{role}:{len(getattr(recipient, role))}:name"
        person = _beside(recipient) if role == "addressees" else Addressee()
        campaign = addressing.add_person(self.session.campaign, recipient.id, role, person)
        step = (
            self.tr("Add a copy to {recipient}") if role == "cc" else self.tr("Add a person to {recipient}")
        )
        self._do(step, campaign, key)
        self.focus_on(key)

    def _remove_person(self, role: Role, at: int) -> None:
        campaign = addressing.remove_person(self.session.campaign, self.session.view.recipient, role, at)
        self._do(self.tr("Remove a person from {recipient}"), campaign, f"{role}:{max(at - 1, 0)}:name")
        if not self.focus_on(f"{role}:{max(at - 1, 0)}:name"):
            (self.add_copy if role == "cc" else self.add_person).setFocus()

    def _move_person(self, role: Role, at: int, to: int) -> None:
        campaign = addressing.move_person(self.session.campaign, self.session.view.recipient, role, at, to)
        self._do(self.tr("Move a person of {recipient}"), campaign, f"{role}:{to}:name")
        self.focus_on(f"{role}:{to}:name")

    def _own_field(self, name: str, value: FieldValue | None, field: LineField | YesNoField) -> None:
        campaign = own_fields.set_field(self.session.campaign, self.session.view.recipient, name, value)
        step = self.tr("Change “{field}” of {recipient}").replace("{field}", readable(name))
        self._do(step, campaign, field.key, field.burst if isinstance(field, LineField) else "")

    def _field_done(self, step: str, campaign: Campaign, key: str) -> None:
        self._do(step, campaign, key)
        self.focus_on(key)

    # ------------------------------------------------------------- what is shown

    def show_recipient(self) -> None:
        """Show the recipient as it is now; what is there already stays untouched."""
        recipient, campaign = self.recipient, self.session.campaign
        if recipient is None:
            return
        self.name.show_value(recipient.name)
        self.organisation.show_value(recipient.organisation)
        self.organisation.setPlaceholderText(recipient.name)
        self.via.show_value(recipient.via)
        organisation = recipient.organisation or recipient.name
        self.people.show_people(recipient.addressees, organisation)
        self.cc.show_people(recipient.cc, "")
        self._show_languages(campaign, recipient)
        self.own.show_fields(campaign, recipient, self.head.missing if self.head else frozenset())
        self._order_tabs()
        if self.isVisible() and self.head is not None:
            self._later.start()
        else:
            self.look()

    def look(self) -> None:
        """Compose the letter's head, and show what follows from the data."""
        self._later.stop()
        recipient, campaign, view = self.recipient, self.session.campaign, self.session.view
        if recipient is None:
            return
        self.head = addressed(campaign, recipient.id, view.language)
        self.paper.show_head(self.head, view.language)
        own = recipient.salutations.get(view.language, "")
        said = own or own_salutation(recipient, view.language)
        if not (self.salutation.hasFocus() and not self.salutation.text().strip()):
            self.salutation.show_value(said or self.head.automatic)
        self.salutation.setPlaceholderText(said or self.head.automatic)
        self.salutation_form.setRowVisible(self.automatic, not said)
        self.salutation_form.setRowVisible(self.use_automatic, bool(own))
        self.use_automatic.setToolTip(self.head.automatic)
        several = len(self._boxes) > 1
        language = self.tr("Salutation ({language})").format(language=language_name(view.language))
        self.salutation_label.setText(language if several else self.tr("Salutation"))
        self.own.show_fields(campaign, recipient, self.head.missing)

    def _show_languages(self, campaign: Campaign, recipient: Recipient) -> None:
        known = tuple(dict.fromkeys((campaign.text.language, *campaign.languages, *recipient.languages)))
        if tuple(self._boxes) != known:
            while item := self._languages_row.takeAt(0):
                if widget := item.widget():
                    widget.deleteLater()
            self._boxes = {language: QCheckBox(language_title(language)) for language in known}
            for language, box in self._boxes.items():
                box.clicked.connect(lambda on, language=language: self._in_language(language, on=on))
                self._languages_row.addWidget(box)
            self._languages_row.addStretch(1)
        in_use = recipient.languages or (campaign.text.language,)
        for language, box in self._boxes.items():
            box.setChecked(language in in_use)
        self.languages.setVisible(len(known) > 1)
        self.languages_title.setVisible(len(known) > 1)

    def _in_language(self, language: str, *, on: bool) -> None:
        recipient, campaign = self.recipient, self.session.campaign
        if recipient is None:
            return
        present = recipient.languages or (campaign.text.language,)
        chosen = (*present, language) if on else tuple(one for one in present if one != language)
        if not chosen:  # a letter is in some language
            self._boxes[language].setChecked(True)
            return
        chosen = () if chosen == (campaign.text.language,) else chosen
        changed = addressing.change(campaign, recipient.id, languages=chosen)
        self._do(self.tr("Change the languages of {recipient}"), changed, "languages")

    # ------------------------------------------------------------- where the keyboard is

    def focus_on(self, key: str) -> bool:
        """Put the focus into the field with this key; return whether there is one."""
        self.show_recipient()
        field = self._fields().get(key)
        if field is None:
            return False
        field.show()  # one that was made just now isn't yet, and couldn't take the focus
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, field, lambda: self.ensureWidgetVisible(field))
        return True

    def _order_tabs(self) -> None:
        """Let Tab go through the form as it is read, though people came and went."""
        chain: list[QWidget] = [self.paper.words, self.name, self.organisation, self.via, self.salutation]
        chain.append(self.use_automatic)
        for people, button in ((self.people, self.add_person), (self.cc, self.add_copy)):
            chain += [widget for person in people.persons for widget in person.chain()]
            chain.append(button)
        chain += [*self._boxes.values(), *self.own.fields.values(), self.fields_menu]
        if chain != self._chain:
            self._chain = chain
            for one, other in itertools.pairwise(chain):
                QWidget.setTabOrder(one, other)

    def _fields(self) -> dict[str, QWidget]:
        found: dict[str, QWidget] = {}
        for field in (self.name, self.organisation, self.via, self.salutation):
            found[field.key] = field
        for people in (self.people, self.cc):
            for person in people.persons:
                found |= {field.key: field for field in person.fields.values()}
        found |= {field.key: field for field in self.own.fields.values()}
        return found


def _beside(recipient: Recipient) -> Addressee:
    """Return a new person at the address of the one before, who most often shares it."""
    if not recipient.addressees:
        return Addressee()
    last = recipient.addressees[-1]
    return Addressee(organisation=last.organisation, address=last.address)
