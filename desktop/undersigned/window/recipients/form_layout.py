"""Where everything stands in the form of one recipient; what is typed into it is `form`'s work."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.window import theme
from undersigned.window.recipients.own import FieldsMenu, OwnFields
from undersigned.window.recipients.people import People, labelled
from undersigned.window.recipients.printed import AsItPrints
from undersigned.window.recipients.typed import LineField
from undersigned.window.session import Session

_BESIDE = 600  # pixels; wider, the paper stands beside the fields, else over them


class FormLayout(QScrollArea):
    """The form's parts, from the name to the own fields, and the paper beside or over them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("This letter"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.paper = AsItPrints()
        self._fill()
        theme.dress_form(self)

    def _fill(self) -> None:
        inside = QWidget()
        inside.setObjectName("form")
        self._across = QHBoxLayout(inside)
        self._across.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID * 2)
        self._across.setSpacing(theme.GRID * 3)
        fields = QWidget()
        fields.setMaximumWidth(560)
        self._column = QVBoxLayout(fields)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self.printed = QLabel(self.tr("As it prints"))
        self.printed.setProperty("says", "secondary")
        self._letter()
        self._people()
        self._copies()
        self._languages()
        self._own()
        self._column.addStretch(1)
        self._beside = QVBoxLayout()
        self._beside.addStretch(1)
        self._across.addWidget(fields, 3, Qt.AlignmentFlag.AlignTop)
        self._across.addLayout(self._beside, 2)
        self._place_paper(beside=False)
        self.setWidget(inside)

    def _letter(self) -> None:
        form = self.salutation_form = _form(self._column)
        self.name = LineField("name", self.tr("Name in the letter"), self.tr("as the letter calls it"))
        self.organisation = LineField("organisation", self.tr("Organization in full"))
        self.via = LineField("via", self.tr("Sent by"), self.tr("as for all letters"))
        self.salutation = LineField("salutation", self.tr("Salutation"))
        self.automatic = QLabel(self.tr("automatic, from the people below"))
        self.automatic.setFont(theme.small(self.automatic))
        self.automatic.setProperty("says", "secondary")
        self.use_automatic = QToolButton()
        self.use_automatic.setText(self.tr("Use the automatic one"))
        self.use_automatic.setAutoRaise(True)
        self.use_automatic.setFont(theme.small(self.use_automatic))
        self.use_automatic.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for field in (self.name, self.organisation, self.via):
            form.addRow(labelled(field.accessibleName(), field), field)
        label = labelled(self.tr("Salutation"), self.salutation)
        self.salutation_label = label
        form.addRow(label, self.salutation)
        form.addRow(labelled(""), self.automatic)
        form.addRow(labelled(""), self.use_automatic)

    def _people(self) -> None:
        self._column.addWidget(theme.section(self.tr("People this letter is to")))
        self.people = People("addressees")
        self._column.addWidget(self.people)
        self.add_person = QPushButton(theme.icon("user-plus"), self.tr("Add a person to this letter"))
        self._column.addWidget(self.add_person, 0, Qt.AlignmentFlag.AlignLeading)

    def _copies(self) -> None:
        self._column.addWidget(theme.section(self.tr("Copies (cc)")))
        self.cc = People("cc")
        self._column.addWidget(self.cc)
        self.add_copy = QPushButton(self.tr("Add a copy"))
        self._column.addWidget(self.add_copy, 0, Qt.AlignmentFlag.AlignLeading)

    def _languages(self) -> None:
        self.languages_title = theme.section(self.tr("Languages of this letter"))
        self._column.addWidget(self.languages_title)
        self.languages = QWidget()
        self._languages_row = QHBoxLayout(self.languages)
        self._languages_row.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.languages)
        self._boxes: dict[str, QCheckBox] = {}

    def _own(self) -> None:
        self._column.addWidget(theme.section(self.tr("Fields the text uses")))
        self.own = OwnFields()
        self._column.addWidget(self.own)
        self.fields_menu = FieldsMenu(self.session)
        self._column.addWidget(self.fields_menu, 0, Qt.AlignmentFlag.AlignLeading)

    def _place_paper(self, *, beside: bool) -> None:
        if beside:
            self._beside.insertWidget(0, self.printed)
            self._beside.insertWidget(1, self.paper)
        else:
            self._column.insertWidget(0, self.printed)
            self._column.insertWidget(1, self.paper)
        self._across.setStretch(1, 2 if beside else 0)

    def resizeEvent(self, event: Any) -> None:
        """Put the paper beside the fields where there is room."""
        super().resizeEvent(event)
        beside = self.viewport().width() >= _BESIDE
        if beside != (self._beside.indexOf(self.paper) >= 0):
            self._place_paper(beside=beside)

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            theme.dress_form(self)


def _form(column: QVBoxLayout) -> QFormLayout:
    form = QFormLayout()
    form.setVerticalSpacing(theme.GRID // 2)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    column.addLayout(form)
    return form
