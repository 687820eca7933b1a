"""The list of a letter's languages where they don't all stand side by side: searched, and chosen from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from undersigned.window import theme
from undersigned.window.fonts import InItsFace
from undersigned.window.names import isolated, language_title, own_language_name
from undersigned.window.translating.words import progress_in_words

_TAG = Qt.ItemDataRole.UserRole
_ISOLATES = "\u2068\u2069"  # FSI and PDI (UAX #9)
_SIZE = QSize(460, 380)


class Chooser(QFrame):
    """Pops up under the button that shows the language in hand.

    Signals:
        chosen(str): this language.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Languages"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search, such as Portuguese or português"))
        self.search.setAccessibleName(self.tr("Search the languages"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Languages"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setItemDelegate(InItsFace(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its keys come from the search
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        theme.tint_selection(self.list)
        self.nothing = QLabel(self.tr("This letter has no such language."))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        self.search.textChanged.connect(self._seek)
        self.list.itemClicked.connect(lambda _: self._choose())

    def show_languages(self, languages: Mapping[str, tuple[int, int]], current: str) -> None:
        """List the languages by their names, each with how far it is."""
        self.list.clear()
        names = {tag: language_title(tag) for tag in languages}
        for tag in sorted(languages, key=lambda tag: names[tag].casefold()):
            own, known = own_language_name(tag), names[tag]
            same = own.strip(_ISOLATES).casefold() == known.casefold()
            left, all_ = languages[tag]
            said = known if same else f"{isolated(known)} · {own}"
            item = QTreeWidgetItem([said, progress_in_words(left, all_)])
            item.setData(0, _TAG, tag)
            item.setSizeHint(0, QSize(100, theme.ROW - 4))
            if not left:
                item.setIcon(1, theme.icon("check", "sent"))
            self.list.addTopLevelItem(item)
            if tag == current:
                self.list.setCurrentItem(item)
        self.search.clear()
        self.nothing.hide()
        self.list.show()

    def pop_up(self, under: QWidget) -> None:
        """Come up under a button, at its beginning, within the window."""
        window = under.window()
        height = min(_SIZE.height(), window.height() - theme.GRID * 6)
        self.resize(min(_SIZE.width(), window.width() - theme.GRID * 4), height)
        corner = under.mapToGlobal(QPoint(0, under.height() + 2))
        if under.isRightToLeft():
            corner.setX(corner.x() + under.width() - self.width())
        edge = window.mapToGlobal(QPoint(window.width(), window.height()))
        corner.setX(max(0, min(corner.x(), edge.x() - self.width() - theme.GRID)))
        corner.setY(max(0, min(corner.y(), edge.y() - height - theme.GRID)))
        self.move(corner)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        if item := self.list.currentItem():
            self.list.scrollToItem(item, QTreeWidget.ScrollHint.PositionAtCenter)

    def items(self) -> list[QTreeWidgetItem]:
        """Return the rows of all languages, in their order."""
        rows = range(self.list.topLevelItemCount())
        return [item for row in rows if (item := self.list.topLevelItem(row)) is not None]

    def _seek(self, text: str) -> None:
        sought = " ".join(text.casefold().split())
        first = best = None
        for item in self.items():
            tag = str(item.data(0, _TAG)).casefold()
            there = sought in item.text(0).casefold() or sought == tag
            item.setHidden(not there)
            begins = any(w.strip(_ISOLATES).startswith(sought) for w in item.text(0).casefold().split(" · "))
            if there:
                first = first or item
                best = item if sought == tag else best or (item if begins else None)
        wanted = best or first
        if wanted is not None and sought:
            self.list.setCurrentItem(wanted)
        self.nothing.setVisible(first is None)
        self.list.setVisible(first is not None)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self.hide()
            self.chosen.emit(str(item.data(0, _TAG)))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Move in the list, and choose, from the search field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                item = self.list.currentItem()
                below = event.key() == Qt.Key.Key_Down
                if item is not None:
                    other = self.list.itemBelow(item) if below else self.list.itemAbove(item)
                    self.list.setCurrentItem(other or item)
                return True
        return False
