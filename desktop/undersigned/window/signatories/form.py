"""The form of one signatory, beside the table. What is typed is the campaign's at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from undersigned.campaign.model import Campaign
from undersigned.campaign.signatories import group_headings
from undersigned.signatories.model import Signatory, Standing
from undersigned.window import theme
from undersigned.window.fonts import font_for
from undersigned.window.names import isolated, language_title
from undersigned.window.recipients.people import labelled
from undersigned.window.recipients.typed import LineField
from undersigned.window.signatories import rows, words
from undersigned.window.signatories.deeds import Deeds
from undersigned.window.signatories.form_layout import FormLayout
from undersigned.window.signatories.listed import SignatoriesModel
from undersigned.window.signatories.looks import why_marked

_MOST_SOURCES = 12


class SignatoryForm(FormLayout):
    """Shows one signatory.

    Signals:
        signs_wanted(), withdrawal_wanted(): the letters, or the day of a withdrawal, are to be asked for.
    """

    signs_wanted = Signal()
    withdrawal_wanted = Signal()

    def __init__(self, deeds: Deeds, model: SignatoriesModel) -> None:
        super().__init__()
        self.deeds, self.model = deeds, model
        self.ident = ""
        self._shape: tuple[str, ...] = ()
        for standing in Standing:
            self.state.addItem("", standing)
        for key in list(self.fields):
            self.fields[key].typed.connect(partial(self._typed, key))
        self.kind.activated.connect(lambda _: self._change("kind", self.kind.currentData()))
        self.group.activated.connect(lambda _: self._change("group", self.group.currentText()))
        line = self.group.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._group_typed)
        self.lead.clicked.connect(lambda on: self._change("lead", on))
        self.capacity.clicked.connect(lambda on: self._change("individual_capacity", on))
        self.signs.clicked.connect(self.signs_wanted)
        self.state.activated.connect(lambda _: self._stand(self.state.currentData()))

    # ------------------------------------------------------------- what is typed

    def _typed(self, key: str, text: str) -> None:
        self.deeds.change([self.ident], key, text, self.fields[key].burst)

    def _change(self, key: str, value: object) -> None:
        if self.ident:
            self.deeds.change([self.ident], key, value)

    def _group_typed(self) -> None:
        signatory = self.signatory
        text = self.group.currentText().strip()
        if signatory is not None and text != self.model.known.headings.get(signatory.group, ""):
            self._change("group", text)

    def _stand(self, standing: object) -> None:
        signatory = self.signatory
        if signatory is None or standing is signatory.standing():
            return
        if standing is Standing.WITHDREW:
            self.withdrawal_wanted.emit()
            self.show_signatory(self.ident)
        else:
            self.deeds.stand([self.ident], Standing(str(standing)))

    # ------------------------------------------------------------- what is shown

    @property
    def signatory(self) -> Signatory | None:
        """Whose form it is."""
        return self.model.by_id.get(self.ident)

    def show_signatory(self, ident: str) -> None:
        """Show a signatory as it is now; what is there already stays untouched."""
        self.ident = ident
        signatory, campaign = self.signatory, self.deeds.session.campaign
        self._within.setVisible(signatory is not None)
        if signatory is None:
            return
        self._lay_out_further(campaign, signatory)
        for key, field in self.fields.items():
            field.show_value(self._value(signatory, key))
            field.setFont(font_for(field.text()))
        self.title.setText(isolated(signatory.name))
        self.title.setFont(theme.titled(self))
        marked = why_marked(self.model, signatory)
        self.marked.setText(f"▲ {marked}" if marked else "")
        self.marked.setVisible(bool(marked))
        self.kind.setCurrentIndex(self.kind.findData(signatory.kind))
        self._show_groups(campaign, signatory)
        self.lead.setChecked(signatory.lead)
        self.capacity.setChecked(signatory.individual_capacity)
        said = words.signs_in_words(signatory.consent, self.model.known.recipients) or "–"
        self.signs.setText(said.replace("&", "&&"))
        self.signs.setAccessibleName(self.tr("Signs {letters}").format(letters=said))
        for at, standing in enumerate(Standing):
            is_now = signatory.standing() is standing
            self.state.setItemText(
                at, words.state_in_words(signatory) if is_now else words.standing_in_words(standing)
            )
            if is_now:
                self.state.setCurrentIndex(at)
        self.history.setText("\n".join(_history(signatory)))

    def _value(self, signatory: Signatory, key: str) -> str:
        if key.startswith("in:"):
            return signatory.names.get(key.removeprefix("in:"), "")
        if rows.is_private(key):
            return rows.text_of(signatory, key, self.model.known)
        return str(getattr(signatory, key))

    def _show_groups(self, campaign: Campaign, signatory: Signatory) -> None:
        headings = group_headings(campaign)
        if [self.group.itemText(n) for n in range(self.group.count())] != ["", *headings.values()]:
            self.group.clear()
            self.group.addItems(["", *headings.values()])
        line = self.group.lineEdit()
        if line is None or not line.hasFocus():
            self.group.setCurrentText(headings.get(signatory.group, ""))

    def _lay_out_further(self, campaign: Campaign, signatory: Signatory) -> None:
        """Make fields for the languages of the letters, and for the further private columns there are."""
        languages = dict.fromkeys(
            (*campaign.languages, *(x for r in campaign.recipients for x in r.languages), *signatory.names)
        )
        shape = [f"in:{tag}" for tag in languages if tag != campaign.text.language]
        shape += [c for c in self.model.columns if c.startswith("private:")]
        shape += [f"private:{heading}" for heading in signatory.private.fields]
        wanted = tuple(dict.fromkeys(shape))
        if wanted == self._shape:
            return
        for key in self._shape:
            field = self.fields.pop(key)
            (self.languages if key.startswith("in:") else self.private).removeRow(field)
        self._shape = wanted
        for key in wanted:
            in_language = key.startswith("in:")
            called = language_title(key.removeprefix("in:")) if in_language else key.removeprefix("private:")
            field = self.fields[key] = LineField(key, called)
            (self.languages if in_language else self.private).addRow(labelled(called, field), field)
            field.typed.connect(partial(self._typed, key))
        self.languages_title.setVisible(any(key.startswith("in:") for key in wanted))

    # ------------------------------------------------------------- where the keyboard is

    def focus_on(self, key: str) -> bool:
        """Put the focus into the field with this key; return whether there is one."""
        others: dict[str, QWidget] = {
            "kind": self.kind,
            "group": self.group,
            "lead": self.lead,
            "individual_capacity": self.capacity,
            "signs": self.signs,
            "state": self.state,
        }
        field = self.fields.get(key) or others.get(key)
        if field is None or self.signatory is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, field, lambda: self.ensureWidgetVisible(field))
        return True


def _history(signatory: Signatory) -> list[str]:
    lines = [words.source_in_words(source) for source in signatory.sources[:_MOST_SOURCES]]
    for step in signatory.steps:
        said = words.standing_in_words(step.standing)
        lines.append(f"{words.day_in_words(step.since)}: {said}" if step.since else said)
    return lines
