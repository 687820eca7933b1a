"""What a setting is chosen with. Each tells what a person chose; a wheel that passes by changes nothing.

What is changed while the keyboard stays in one of them is one step, undone together.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSizePolicy, QSpinBox

from undersigned.window.names import count

_LEAST = 72  # pixels; a form that is narrow cuts a box rather than itself
_ARROWS = 30  # pixels beside a number
_bursts = itertools.count(1)
_MILLIMETRE, _INCH = 72 / 25.4, 72.0  # points


class Control(Protocol):
    """What all of them have. `chosen` comes with the value, as the campaign has it."""

    key: str
    burst: str
    chosen: Any

    def show_value(self, value: Any) -> None:
        """Show a value."""


def burst() -> str:
    """Return a name for what is changed in one go."""
    return f"page {next(_bursts)}"


class Number(QDoubleSpinBox):
    """A size in points, or a share.

    Signals:
        chosen(object): the number, by a person.
    """

    chosen = Signal(object)
    unit = 1.0  # in the campaign's

    def __init__(self, key: str, name: str, least: float, most: float, step: float, suffix: str = "") -> None:
        super().__init__()
        self.key, self.burst = key, burst()
        self._least, self._most = least, most
        self._shown = 0.0
        self.setAccessibleName(name)
        self.setDecimals(2 if step < 0.5 else 1)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setSuffix(f"\u00a0{suffix}" if suffix else "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        widest = self.fontMetrics().horizontalAdvance(f"00.00{self.suffix()}")
        self.setMinimumWidth(widest + _ARROWS)
        self.valueChanged.connect(self._changed)

    def show_value(self, value: float) -> None:
        """Show a value; one beyond the range that is offered widens it."""
        if value == self._shown:
            return
        self._shown = value
        shown = value / self.unit
        self.blockSignals(True)
        self.setRange(min(self._least, shown), max(self._most, shown))
        self.setValue(shown)
        self.blockSignals(False)

    def textFromValue(self, value: float) -> str:
        """Return a number in the interface's digits, without zeros that say nothing."""
        text = self.locale().toString(value, "f", self.decimals())
        point = self.locale().decimalPoint()
        return text.rstrip(self.locale().zeroDigit()).rstrip(point) if point in text else text

    def _changed(self, shown: float) -> None:
        self._shown = round(shown * self.unit, 3)
        self.chosen.emit(self._shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin a burst."""
        self.burst = burst()
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()


class Length(Number):
    """A length on the page: millimetres, or inches where people measure so."""

    def __init__(self, key: str, name: str, least: float, most: float) -> None:
        """Take the limits in millimetres."""
        inches = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        self.unit = _INCH if inches else _MILLIMETRE
        if inches:
            super().__init__(key, name, round(least / 25.4, 1), round(most / 25.4, 1), 0.1, self.tr("in"))
        else:
            super().__init__(key, name, least, most, 1.0, self.tr("mm"))


class Whole(QSpinBox):
    """A number of columns or pages.

    Signals:
        chosen(object): the number, by a person.
    """

    chosen = Signal(object)

    def __init__(self, key: str, name: str, least: int, most: int) -> None:
        super().__init__()
        self.key, self.burst = key, burst()
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(lambda number: self.chosen.emit(number))

    def show_value(self, value: int) -> None:
        """Show a value."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)

    def textFromValue(self, value: int) -> str:
        """Return the number in the interface's digits."""
        return count(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin a burst."""
        self.burst = burst()
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()


class Choice(QComboBox):
    """One of a few.

    Signals:
        chosen(object): the value, by a person.
    """

    chosen = Signal(object)

    def __init__(self, key: str, name: str, offered: Sequence[tuple[str, object]]) -> None:
        super().__init__()
        self.key, self.burst = key, ""
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST)
        self.offer(offered)
        self.activated.connect(lambda at: self.chosen.emit(self.values[at]))

    def offer(self, offered: Sequence[tuple[str, object]]) -> None:
        """Offer these, each with the words for it."""
        at = self.currentIndex()
        self.clear()
        self.values = [value for _, value in offered]
        self.addItems([text for text, _ in offered])
        self.setCurrentIndex(at)

    def show_value(self, value: object) -> None:
        """Show a value."""
        self.setCurrentIndex(self.values.index(value) if value in self.values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()


class Switch(QCheckBox):
    """Yes or no, with what it says when it is ticked.

    Signals:
        chosen(object): whether it is ticked, by a person.
    """

    chosen = Signal(object)

    def __init__(self, key: str, text: str) -> None:
        super().__init__(text)
        self.key, self.burst = key, ""
        self.clicked.connect(lambda on: self.chosen.emit(on))

    def show_value(self, value: bool) -> None:
        """Show a value."""
        self.setChecked(value)
