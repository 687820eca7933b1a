"""The bar over the table: a search, a menu of filters, and a button for each that is in use."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from undersigned.signatories.model import SignatoryKind, Standing
from undersigned.window import theme
from undersigned.window.aloud import announce
from undersigned.window.names import count, isolated
from undersigned.window.signatories import words
from undersigned.window.signatories.listed import SignatoriesModel
from undersigned.window.signatories.rows import Filters

_MOST_LISTS = 30  # in the menu
_PATIENCE = 250  # milliseconds before it is said that the rows aren't yet what was asked for


class FilterBar(QWidget):
    """Says which rows are wanted.

    Signals:
        left(): Escape in the search, or the arrow down: the table takes the focus.
        repeats_wanted(): which rows may be repeats is to be found out.
    """

    left = Signal()
    repeats_wanted = Signal()

    def __init__(self, model: SignatoriesModel) -> None:
        super().__init__()
        self.model = model
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the signatories"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._searched)
        self.button = QToolButton()
        self.button.setText(self.tr("Filter") + theme.MENU)
        self.button.setAccessibleName(self.tr("Filter"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self.fill)
        self.button.setMenu(self.menu)
        self.found = QLabel()
        self.found.setProperty("says", "secondary")
        self.chips: list[QToolButton] = []
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._tell_delay)
        self._lay_out()
        model.delayed.connect(self._patience.start)
        model.arranged.connect(self._tell)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(theme.GRID)
        across.addWidget(self.search, 1)
        across.addWidget(self.button)
        across.addWidget(self.found)
        self._used = QWidget()
        self._row = QHBoxLayout(self._used)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GRID // 2)
        self._row.addStretch(1)
        self._used.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.GRID, theme.GRID // 2)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(across)
        column.addWidget(self._used)

    # ------------------------------------------------------------- what is wanted

    def want(self, **parts: Any) -> None:
        """Want other rows: parts of `Filters`."""
        self.model.find(replace(self.model.filters, **parts))
        if self.model.filters.look == "repeats":
            self.repeats_wanted.emit()
        self._show_used()
        self._tell()

    def clear(self) -> None:
        """Show all rows."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.model.find(Filters())
        self._show_used()
        self._tell()

    def _searched(self, text: str) -> None:
        self.want(words=tuple(text.casefold().split()))

    def fill(self) -> None:
        """Fill the menu with what there is to filter by."""
        self.menu.clear()
        known, there = self.model.known, self.model.signatories
        self._part(self.tr("State"), "state", [(words.standing_in_words(s), s) for s in Standing])
        if known.headings:
            named = [(isolated(heading), ident) for ident, heading in known.headings.items()]
            self._part(self.tr("Group"), "group", [*named, (self.tr("no group"), "")])
        kinds = [(words.kind_in_words(kind) or self.tr("not said"), kind) for kind in SignatoryKind]
        self._part(self.tr("Kind"), "kind", kinds[1:] + kinds[:1])
        if lists := list(dict.fromkeys(source.table for s in there for source in s.sources if source.table)):
            named = [(isolated(name), name) for name in lists[:_MOST_LISTS]]
            self._part(self.tr("From list"), "table", [*named, (self.tr("typed here"), "")])
        if len(known.recipients) > 1:
            letters = [(isolated(name), ident) for ident, name in known.recipients.items()]
            self._part(self.tr("Signs the letter to"), "letter", letters)
        self.menu.addSeparator()
        for text, look in (
            (self.tr("Repeats to look at"), "repeats"),
            (self.tr("With something to fix"), "troubles"),
        ):
            self._choice(self.menu, text, "look", look)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Show all"), self.clear).setEnabled(not self.model.filters.is_empty)

    def _part(self, title: str, part: str, choices: list[tuple[str, Any]]) -> None:
        inner = self.menu.addMenu(title)
        for text, value in choices:
            self._choice(inner, text, part, value)

    def _choice(self, menu: QMenu, text: str, part: str, value: Any) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(getattr(self.model.filters, part) == value)
        action.triggered.connect(lambda on: self.want(**{part: value if on else None}))

    # ------------------------------------------------------------- what is said

    def _show_used(self) -> None:
        """Show each filter in use as a button that takes it away."""
        had_focus = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(text, part) for part, text in self._in_use()]
        for at, chip in enumerate(self.chips):
            self._row.insertWidget(at, chip)
        self._used.setVisible(bool(self.chips))
        if had_focus:
            self.search.setFocus()

    def _chip(self, text: str, part: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(text)
        chip.setIcon(theme.icon("x", "secondary"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setToolTip(self.tr("Take this filter away"))
        chip.setAccessibleDescription(chip.toolTip())
        chip.clicked.connect(lambda _=False: self.want(**{part: None}))
        return chip

    def _in_use(self) -> list[tuple[str, str]]:
        f, known = self.model.filters, self.model.known
        found: list[tuple[str, str]] = []
        if f.state is not None:
            found.append(("state", words.standing_in_words(f.state)))
        if f.group is not None:
            found.append(("group", known.headings.get(f.group, "") or self.tr("no group")))
        if f.kind is not None:
            found.append(("kind", words.kind_in_words(SignatoryKind(f.kind)) or self.tr("kind not said")))
        if f.table is not None:
            found.append(("table", f.table or self.tr("typed here")))
        if f.letter is not None:
            text = self.tr("signs {recipient}").format(recipient=known.recipients.get(f.letter, ""))
            found.append(("letter", text))
        if f.look is not None:
            text = self.tr("repeats to look at") if f.look == "repeats" else self.tr("something to fix")
            found.append(("look", text))
        return found

    def _tell_delay(self) -> None:
        if self.model.is_working and not self.model.on_hold:
            said = self.tr("Sorting…") if self.model.is_sorting else self.tr("Searching…")
            self.found.setText(said)
            announce(self, said)

    def _tell(self) -> None:
        """Say how many are shown of how many, once those are shown that were asked for."""
        if self.model.is_working:
            return
        self._patience.stop()
        if self.model.filters.is_empty:
            self.found.clear()
        else:
            shown, there = count(len(self.model.shown)), count(len(self.model.signatories))
            self.found.setText(self.tr("{shown} of {all}").format(shown=shown, all=there))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.search.hasFocus():
            self.left.emit()
        else:
            super().keyPressEvent(event)
