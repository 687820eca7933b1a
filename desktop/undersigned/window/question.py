"""Questions that several rooms ask: each with one button that says what it does."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from undersigned.window import theme


class Question(QDialog):
    """A dialog with a question, what is asked for, and one button that says what it does."""

    def __init__(self, title: str, text: str, does: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(theme.GRID)
        self.asks = QLabel(text)
        self.asks.setWordWrap(True)
        self.column.addWidget(self.asks)
        self.buttons = QDialogButtonBox()
        self.does: QPushButton = self.buttons.addButton(does, QDialogButtonBox.ButtonRole.AcceptRole)
        self.leaves: QPushButton = self.buttons.addButton(
            QCoreApplication.translate("Dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def end(self) -> None:
        """Put the buttons below what was added."""
        self.column.addWidget(self.buttons)


def ask_day(title: str, text: str, does: str, now: datetime.date) -> datetime.date | None:
    """Return the day that is chosen; None where the question is left."""
    dialog = Question(title, text, does)
    calendar = QCalendarWidget()
    weekend = QTextCharFormat()
    weekend.setForeground(QColor(theme.colours().secondary))
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekday, weekend)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setAccessibleName(QCoreApplication.translate("Choose", "Date"))
    for inner in calendar.findChildren(QTableView):
        inner.setAccessibleName(calendar.accessibleName())
    calendar.setSelectedDate(QDate(now.year, now.month, now.day))
    dialog.column.addWidget(calendar)
    dialog.end()
    calendar.setFocus()
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    day = calendar.selectedDate()
    return datetime.date(day.year(), day.month(), day.day())


def ask_text(title: str, text: str, does: str, given: str = "") -> str | None:
    """Return a line of text that is typed; None where the question is left."""
    dialog = Question(title, text, does)
    line = QLineEdit(given)
    line.setAccessibleName(text)
    line.selectAll()
    dialog.column.addWidget(line)
    dialog.end()
    dialog.resize(420, dialog.sizeHint().height())
    line.setFocus()
    return line.text() if dialog.exec() == QDialog.DialogCode.Accepted else None
