"""Calm bars over the workspace: something to know, and buttons that do what may be wanted.

A bar never takes the focus and never blocks; it stands until its matter is settled or somebody
closes it. Each has a key, and a new one takes the place of the one with the same key.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from undersigned.window import theme

Choice = tuple[str, Callable[[], object]]


class MessageBars(QWidget):
    """All bars of a window, the latest last."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._bars: dict[str, MessageBar] = {}
        self.hide()

    def show_bar(self, key: str, text: str, choices: Sequence[Choice] = (), *, icon: str = "info") -> None:
        """Show a bar, which is closed by any of its choices."""
        self.close_bar(key)

        def closing(does: Callable[[], object]) -> Callable[[], None]:
            def chosen() -> None:
                self.close_bar(key)
                does()

            return chosen

        bar = MessageBar(text, [(said, closing(does)) for said, does in choices], icon, closing(lambda: None))
        self._bars[key] = bar
        self._column.addWidget(bar)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(bar, text))

    def close_bar(self, key: str) -> None:
        """Close a bar, if it is there."""
        bar = self._bars.pop(key, None)
        if bar is not None:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def close_all(self) -> None:
        """Close every bar: another campaign is open now."""
        for key in list(self._bars):
            self.close_bar(key)

    def bar(self, key: str) -> MessageBar | None:
        """Return the bar with this key, if it is shown."""
        return self._bars.get(key)


class Bar(QFrame):
    """The ground of a bar: a little of the accent, and a hairline below."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme there is."""
        c = theme.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tinted(c.accent, 0.07, c.frame))
        painter.fillRect(self.rect().adjusted(0, self.height() - 1, 0, 0), QColor(c.line))
        painter.end()


class MessageBar(Bar):
    """One bar: an icon, a sentence, buttons, and a cross."""

    def __init__(self, text: str, choices: Sequence[Choice], icon: str, closes: Callable[[], object]) -> None:
        super().__init__()
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID * 2, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        row.setSpacing(theme.GRID)
        picture = QLabel()
        picture.setPixmap(
            theme.icon(icon, "look" if icon == "triangle-alert" else "accent").pixmap(QSize(18, 18))
        )
        self.text = QLabel(text)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        self.buttons: list[QPushButton] = []
        for said, does in choices:
            button = QPushButton(said)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, does=does: does())
            self.buttons.append(button)
            row.addWidget(button)
        cross = QToolButton()
        cross.setIcon(theme.icon("x", "secondary"))
        cross.setAutoRaise(True)
        cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cross.setAccessibleName(self.tr("Close this message"))
        cross.setToolTip(cross.accessibleName())
        cross.clicked.connect(lambda _=False: closes())
        row.addWidget(cross)
