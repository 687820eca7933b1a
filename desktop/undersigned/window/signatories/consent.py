"""Which letters somebody signs, asked for one or many at once: all and future ones, all of today, these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.signatories.model import Consent, Scope, Signatory
from undersigned.window import theme
from undersigned.window.names import count
from undersigned.window.signatories import words

_IDENT = Qt.ItemDataRole.UserRole
_SCOPES = (Scope.ALL, Scope.ALL_OF_TODAY, Scope.THESE)


def ask_consent(
    parent: QWidget, signatories: Sequence[Signatory], recipients: Mapping[str, str]
) -> Consent | None:
    """Return which letters these sign from now on; None where somebody stopped."""
    dialog = ConsentDialog(parent, signatories, recipients)
    dialog.exec()
    dialog.deleteLater()
    return dialog.consent


class ConsentDialog(QDialog):
    """Three ways to say it, and a tick for each letter."""

    def __init__(
        self, parent: QWidget | None, signatories: Sequence[Signatory], recipients: Mapping[str, str]
    ) -> None:
        super().__init__(parent)
        self.consent: Consent | None = None
        self.recipients = recipients
        one = signatories[0]
        same = all(s.consent == one.consent for s in signatories)
        self.present = one.consent if same else Consent()
        self.setWindowTitle(self.tr("Which letters do they sign?"))
        self.resize(460, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        who = f"\u2068{one.name}\u2069" if len(signatories) == 1 else words.several(len(signatories))
        title = QLabel(self.tr("{who} sign:").format(who=who))
        if len(signatories) == 1:
            title.setText(self.tr("{who} signs:").format(who=who))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(theme.titled(title))
        column.addWidget(title)
        if not same:
            column.addWidget(QLabel(self.tr("Until now they sign different letters.")))
        self.ways = QButtonGroup(self)
        self.radios: dict[Scope, QRadioButton] = {}
        for scope, text in (
            (Scope.ALL, self.tr("All letters, also those to future recipients")),
            (
                Scope.ALL_OF_TODAY,
                self.tr("All letters of today ({count})").format(count=count(len(recipients))),
            ),
            (Scope.THESE, self.tr("These letters")),
        ):
            radio = self.radios[scope] = QRadioButton(text)
            self.ways.addButton(radio)
            column.addWidget(radio)
        self.letters = QListWidget()
        self.letters.setAccessibleName(self.tr("Letters"))
        for ident, name in recipients.items():
            item = QListWidgetItem(name, self.letters)
            item.setData(_IDENT, ident)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_state(self.present.covers(ident)))
        column.addWidget(self.letters, 1)
        self.told = QLabel()
        self.told.setWordWrap(True)
        column.addWidget(self.told)
        column.addLayout(self._buttons())
        self.radios[self.present.scope].setChecked(True)
        self.ways.buttonClicked.connect(self._way_chosen)
        self.letters.itemChanged.connect(lambda _: self._tell())
        self._tell()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.done_ = QPushButton()
        self.done_.setDefault(True)
        self.done_.clicked.connect(self._done)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.done_)
        return row

    @property
    def scope(self) -> Scope:
        """The way that is chosen."""
        return next(scope for scope in _SCOPES if self.radios[scope].isChecked())

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of the ticked recipients."""
        items = (self.letters.item(n) for n in range(self.letters.count()))
        return tuple(i.data(_IDENT) for i in items if i.checkState() is Qt.CheckState.Checked)

    def _way_chosen(self) -> None:
        """Tick all letters where all are meant; those that aren't can be taken out again."""
        self.letters.blockSignals(True)
        for n in range(self.letters.count()):
            on = self.scope is not Scope.THESE or self.present.covers(self.letters.item(n).data(_IDENT))
            self.letters.item(n).setCheckState(_state(on))
        self.letters.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        ticked = len(self.ticked())
        left = len(self.recipients) - ticked
        text = self.tr("Sign %n letter(s)", "", ticked)
        said = ""
        if self.scope is Scope.ALL:
            text = self.tr("Sign all letters") if not left else text
            said = self.tr("A letter to somebody new is signed too, without asking.")
        elif self.scope is Scope.ALL_OF_TODAY:
            said = self.tr("When there is a new recipient, you are asked whether they sign that letter too.")
        self.told.setText(said)
        self.done_.setText(text if ticked or self.scope is Scope.ALL else self.tr("Sign no letter"))

    def _done(self) -> None:
        ticked = self.ticked()
        gone = tuple(r for r in self.present.letters if r not in self.recipients)
        if self.scope is Scope.ALL:
            gone = tuple(r for r in self.present.but if r not in self.recipients)
            left = tuple(r for r in self.recipients if r not in ticked)
            self.consent = Consent(Scope.ALL, but=(*left, *gone))
        else:
            self.consent = Consent(self.scope, (*ticked, *gone))
        self.accept()


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
