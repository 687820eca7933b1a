"""The list of languages from which one is added to the letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from undersigned.language.offered import OFFERED
from undersigned.window import theme
from undersigned.window.fonts import InItsFace
from undersigned.window.names import isolated, language_name, language_title, own_language_name

ISOLATES = "\u2068\u2069"  # FSI and PDI (UAX #9)
_TAG = Qt.ItemDataRole.UserRole


class AddLanguage(QDialog):
    """Asks for a language: by its own name, by the window's name for it, or by its tag."""

    def __init__(self, parent: QWidget, there: Sequence[str], lends: Callable[[str], str]) -> None:
        """Make the dialog.

        Args:
            parent: The window it belongs to.
            there: Languages that the letter has already.
            lends: Tells of a language from which other it would have translations; "" for none.
        """
        super().__init__(parent)
        self.lends = lends
        self.there = frozenset(there)
        self.setWindowTitle(self.tr("Add a language"))
        self.resize(420, 480)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search, such as Portuguese or português"))
        self.search.setAccessibleName(self.tr("Search the languages"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Languages"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(InItsFace(self.list))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setFont(theme.small(self))
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(self.tr("Add it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("main")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID)
        for widget in (self.search, self.list, self.told, buttons):
            column.addWidget(widget)
        for tag in sorted(OFFERED, key=lambda tag: own_language_name(tag).strip(ISOLATES).casefold()):
            if tag not in self.there:
                self._add(tag)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.search.textChanged.connect(self._seek)
        self.search.installEventFilter(self)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.list.currentItemChanged.connect(lambda *_: self._tell())
        self._seek("")
        self.search.setFocus()

    @property
    def language(self) -> str:
        """The tag of the language that is chosen; "" for none."""
        item = self.list.currentItem()
        return str(item.data(_TAG)) if item is not None and not item.isHidden() else ""

    def _add(self, tag: str) -> QListWidgetItem:
        own, known = own_language_name(tag), language_title(tag)
        is_same = own.strip(ISOLATES).casefold() == known.casefold()
        item = QListWidgetItem(known if is_same else f"{own} · {isolated(known)}")
        item.setData(_TAG, tag)
        item.setSizeHint(QSize(100, theme.ROW - 4))
        self.list.addItem(item)
        return item

    def _seek(self, text: str) -> None:
        sought = " ".join(text.casefold().split())
        first, best = None, None
        exact = False
        for row in range(self.list.count()):
            item = self.list.item(row)
            tag, said = str(item.data(_TAG)).casefold(), item.text().casefold()
            hidden = bool(sought) and sought not in said and sought != tag
            item.setHidden(hidden)
            if not hidden:
                first = first or item
                exact = exact or tag == sought
                words = [word.strip(ISOLATES) for word in said.split(" · ")]
                if best is None and sought and (tag == sought or any(w.startswith(sought) for w in words)):
                    best = item
        typed = text.strip().replace("_", "-")
        if (
            typed
            and first is None
            and not exact
            and language_name(typed) != typed
            and typed not in self.there
        ):
            first = self._add(typed)
        wanted = best or first
        if wanted is not None:
            self.list.setCurrentItem(wanted)
        self._tell()

    def _tell(self) -> None:
        tag = self.language
        self.go.setEnabled(bool(tag))
        self.go.setToolTip("" if tag else self.tr("Choose a language"))
        lent = self.lends(tag) if tag else ""
        said = ""
        if lent:
            said = self.tr(
                "What is translated into {language} is used for it, until you write something of its own."
            ).format(language=language_name(lent))
        elif not tag:
            said = self.tr("No language has this name. You can type its code, such as “pt-BR”.")
        self.told.setText(said)
        self.told.setStyleSheet(f"color: {theme.colours().secondary}")

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Move in the list from the search field."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if key == Qt.Key.Key_Down else -1
            row = self.list.currentRow() + by
            while 0 <= row < self.list.count() and self.list.item(row).isHidden():
                row += by
            if 0 <= row < self.list.count():
                self.list.setCurrentRow(row)
            return True
        return False


def ask_for_language(parent: QWidget, there: Sequence[str], lends: Callable[[str], str]) -> str:
    """Return the language that somebody chooses; "" for none."""
    dialog = AddLanguage(parent, there, lends)
    chosen = dialog.language if dialog.exec() else ""
    dialog.deleteLater()
    return chosen
