"""A calm bar over a room: what just happened, and what can be done about it. It blocks nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from undersigned.window import theme
from undersigned.window.aloud import announce
from undersigned.window.session import Session

Does = Callable[[], object]


class Notice(QWidget):
    """One line with a few buttons; hidden until something is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("notice")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.GRID * 2, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self.text, 1)
        self._close = QToolButton()
        self._close.setText(self.tr("Close"))
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.clicked.connect(self.hide)
        self._row.addWidget(self._close)
        self.buttons: list[QToolButton] = []
        self.about: object = None  # what it speaks of, for whoever said it
        self._dress()
        self.hide()

    def say(self, text: str, buttons: Sequence[tuple[str, Does]] = (), *, about: object = None) -> None:
        """Show a sentence, with buttons and what each does; it takes the place of the one before."""
        self.about = about
        self.text.setText(text)
        self.setAccessibleName(text)
        for button in self.buttons:
            button.deleteLater()
        self.buttons = [self._button(label, does) for label, does in buttons]
        for at, button in enumerate(self.buttons):
            self._row.insertWidget(1 + at, button)
        self.show()
        announce(self, text)

    def follow(self, session: Session) -> None:
        """Go when what was told of a step isn't the last one any more: its *Undo* would undo another."""

        def changed(_: object) -> None:
            if isinstance(self.about, str) and session.to_undo != self.about:
                self.hide()

        session.changed.connect(changed)

    def _button(self, label: str, does: Does) -> QToolButton:
        button = QToolButton(self)
        button.setText(label)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _=False: does())
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        c = theme.colours()
        sheet = (
            f"QWidget#notice {{ background: {theme.tinted(c.accent, 0.10, c.page).name()};"
            f" border-bottom: 1px solid {c.line}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
