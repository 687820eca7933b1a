"""Where everything stands in the form of one signatory; what is typed into it is `form`'s work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from undersigned.signatories.model import SignatoryKind
from undersigned.window import theme
from undersigned.window.recipients.people import labelled
from undersigned.window.recipients.typed import LineField
from undersigned.window.signatories import words


class FormLayout(QScrollArea):
    """The form's parts: what is printed, what is signed, what is private, where it came from."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("This signatory"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields: dict[str, LineField] = {}
        inside = QWidget()
        inside.setObjectName("form")
        across = QHBoxLayout(inside)
        across.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID * 2)
        self._within = QWidget()
        self._within.setMaximumWidth(560)
        self._column = QVBoxLayout(self._within)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._who()
        self._signing()
        self._languages()
        self._private()
        self._history()
        self._column.addStretch(1)
        across.addWidget(self._within, 1, Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
        theme.dress_form(self)

    def _who(self) -> None:
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(self.title)
        self.marked = QLabel()
        self.marked.setWordWrap(True)
        self.marked.setTextFormat(Qt.TextFormat.PlainText)
        self.marked.setProperty("says", "look")
        self._column.addWidget(self.marked)
        form = self._form()
        self._field(form, "name", self.tr("Name as printed"))
        self._field(form, "print_as", self.tr("Print as"), self.tr("the name above"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in SignatoryKind:
            self.kind.addItem(words.kind_in_words(kind) or self.tr("not said"), kind)
        form.addRow(labelled(self.tr("Kind"), self.kind), self.kind)
        self.group = QComboBox()
        self.group.setEditable(True)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group.setAccessibleName(self.tr("Group"))
        form.addRow(labelled(self.tr("Group"), self.group), self.group)
        self._field(form, "person", self.tr("Person"))
        self._field(form, "title", self.tr("Title"))
        self._field(form, "affiliation", self.tr("Affiliation"))
        self._field(form, "country", self.tr("Country"))
        self._field(form, "city", self.tr("City"))
        self._field(form, "url", self.tr("Web address"))
        self._field(form, "contact", self.tr("Contact in print"), self.tr("printed with the name"))
        self.lead = QCheckBox(self.tr("Lead signatory, stands first"))
        self.capacity = QCheckBox(self.tr("Signs in an individual capacity"))
        form.addRow(labelled(""), self.lead)
        form.addRow(labelled(""), self.capacity)

    def _signing(self) -> None:
        self._column.addWidget(theme.section(self.tr("Signing")))
        form = self._form()
        self.signs = QPushButton()
        self.signs.setToolTip(self.tr("Choose which letters are signed"))
        form.addRow(labelled(self.tr("Signs"), self.signs), self.signs)
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("State"))
        form.addRow(labelled(self.tr("State"), self.state), self.state)

    def _languages(self) -> None:
        self.languages_title = theme.section(self.tr("Name in other languages"))
        self._column.addWidget(self.languages_title)
        self.languages = self._form()

    def _private(self) -> None:
        self.private_title = self._locked(self.tr("Private, never printed"))
        self.private = self._form()
        self._field(self.private, "email", self.tr("E-mail"))
        self._field(self.private, "phone", self.tr("Phone"))
        self._field(self.private, "notes", self.tr("Notes"))

    def _locked(self, text: str) -> QWidget:
        """Return a section's title with a lock."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, theme.GRID, 0, 0)
        lock = QLabel()
        lock.setPixmap(theme.icon("lock", "secondary").pixmap(16, 16))
        title = theme.section(text)
        title.setContentsMargins(0, 0, 0, 0)
        row.addWidget(lock)
        row.addWidget(title, 1)
        self._column.addWidget(whole)
        return whole

    def _history(self) -> None:
        self._column.addWidget(theme.section(self.tr("Where it came from")))
        self.history = QLabel()
        self.history.setWordWrap(True)
        self.history.setTextFormat(Qt.TextFormat.PlainText)
        self.history.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.history.setAccessibleName(self.tr("Where it came from"))
        self._column.addWidget(self.history)

    # ------------------------------------------------------------- pieces

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(theme.GRID // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._column.addLayout(form)
        return form

    def _field(self, form: QFormLayout, key: str, name: str, hint: str = "") -> LineField:
        field = self.fields[key] = LineField(key, name, hint)
        form.addRow(labelled(name, field), field)
        return field

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            theme.dress_form(self)
