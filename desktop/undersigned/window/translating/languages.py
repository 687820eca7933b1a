"""The row of languages, each with how far it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

from undersigned.window import theme
from undersigned.window.fonts import font_for
from undersigned.window.names import count, language_name, language_title, own_language_name
from undersigned.window.translating.chooser import Chooser
from undersigned.window.translating.words import progress_in_words

_TAG = Qt.ItemDataRole.UserRole
_MOST_TABS = 12  # languages that may stand side by side, where there is room
_NARROW = 100  # pixels: less it has only before it was laid out


class _Tabs(QTabBar):
    """The languages side by side."""

    def wanted_width(self) -> int:
        """Return how wide it has to be for all of them."""
        return sum(self.tabSizeHint(at).width() for at in range(self.count()))


class LanguageRow(QWidget):
    """Chooses the language that is worked on: from tabs, or from a list where those have no room.

    Signals:
        chosen(str): this language.
        asked_to_add(), asked_to_remove(str).
    """

    chosen = Signal(str)
    asked_to_add = Signal()
    asked_to_remove = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.tabs = _Tabs()
        self.tabs.setObjectName("flat")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(self.tr("Languages"))
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.add = QToolButton()
        self.add.setText(self.tr("Add a language"))
        self.add.setAccessibleName(self.add.text())
        self.add.setIcon(theme.icon("plus"))
        self.add.setIconSize(QSize(16, 16))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setAutoRaise(True)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = self.row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        row.setSpacing(theme.GRID // 2)
        self.button = QToolButton()
        self.button.setIcon(theme.icon("languages"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolTip(self.tr("Choose another language"))
        self.button.hide()
        self.all_told = QLabel()
        self.all_told.hide()
        self.chooser = Chooser(self)
        row.addWidget(self.tabs, 0)
        row.addWidget(self.button)
        row.addWidget(self.add)
        row.addStretch(1)
        row.addWidget(self.all_told)
        self._shown: tuple[object, ...] = ()
        self._languages: dict[str, tuple[int, int]] = {}
        self._current = ""
        self.button.clicked.connect(lambda _=False: self.open())
        self.chooser.chosen.connect(self.chosen)
        self.tabs.currentChanged.connect(self._turned)
        self.tabs.customContextMenuRequested.connect(self._pop_up)
        self.add.clicked.connect(self.asked_to_add)

    def show_languages(self, languages: Mapping[str, tuple[int, int]], current: str) -> None:
        """Show the languages with what is left and how much there is in each."""
        shown = (tuple(languages.items()), current)
        if shown == self._shown:
            return
        self._shown = shown
        self._languages, self._current = dict(languages), current
        if len(languages) <= _MOST_TABS:
            self._show_tabs(languages, current)
        self._show_button(languages, current)
        self._fit()

    def _show_button(self, languages: Mapping[str, tuple[int, int]], current: str) -> None:
        """Say on the button which language is worked on, and beside it how far all are."""
        if current not in languages:
            return
        said = progress_in_words(*languages[current])
        self.button.setText(f"{own_language_name(current)} · {said}{theme.MENU}")
        self.button.setFont(font_for(self.button.text()))
        name = language_name(current)
        self.button.setAccessibleName(self.tr("Language: {language}").format(language=name))
        done = sum(not left for left, _ in languages.values())
        told = self.tr("%n language(s)", "", len(languages))
        if done:
            told = self.tr("{languages}, {done} all done").format(languages=told, done=count(done))
        self.all_told.setText(told)
        self.all_told.setFont(theme.small(self))
        self.all_told.setStyleSheet(f"color: {theme.colours().secondary}")

    def _fit(self) -> None:
        """Show the languages as tabs where all of them have room, else the one in hand on a button."""
        many = len(self._languages) > _MOST_TABS
        room = self.width() - self.add.sizeHint().width() - 3 * theme.GRID
        many = many or (self.width() > _NARROW and self.tabs.wanted_width() > room)
        self.tabs.setVisible(bool(self._languages) and not many)
        self.button.setVisible(bool(self._languages) and many)
        self.all_told.setVisible(bool(self._languages) and many)
        beside = theme.GRID * (2 if many else 1)  # tabs have room of their own
        self.row.setContentsMargins(beside, 0, beside, 0)

    def open(self) -> None:
        """Show the list of languages."""
        self.chooser.show_languages(self._languages, self._current)
        self.chooser.pop_up(self.button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the tabs still have room."""
        super().resizeEvent(event)
        self._fit()

    def _show_tabs(self, languages: Mapping[str, tuple[int, int]], current: str) -> None:
        self.tabs.blockSignals(True)
        self.tabs.setFont(font_for("".join(map(own_language_name, languages))))
        while self.tabs.count() > len(languages):
            self.tabs.removeTab(self.tabs.count() - 1)
        for at, (tag, (left, all_)) in enumerate(languages.items()):
            name = own_language_name(tag)
            said = f"{name} · {progress_in_words(left, all_)}"
            if at >= self.tabs.count():
                self.tabs.addTab(said)
            elif self.tabs.tabText(at) != said:
                self.tabs.setTabText(at, said)
            self.tabs.setTabData(at, tag)
            self.tabs.setTabToolTip(at, language_title(tag))
            if tag == current:
                self.tabs.setCurrentIndex(at)
        self.tabs.blockSignals(False)

    def _turned(self, at: int) -> None:
        if at >= 0:
            self.chosen.emit(self.tabs.tabData(at))

    def _pop_up(self, at: object) -> None:
        number = self.tabs.tabAt(at)  # type: ignore[arg-type]  # a QPoint
        if number < 0:
            return
        tag = self.tabs.tabData(number)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            self.tr("Remove {language}").format(language=language_name(tag)),
            lambda: self.asked_to_remove.emit(tag),
        )
        menu.popup(self.tabs.mapToGlobal(at))  # type: ignore[call-overload]  # a QPoint
