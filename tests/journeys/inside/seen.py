"""What somebody before the window sees: what is written where, and whether a click would reach it.

Runs inside the program, in its main thread. Only what is visible, not covered, and belongs to the
menu or dialog that stands open is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QStyle,
    QStyleOptionViewItem,
    QTabBar,
    QTextEdit,
    QWidget,
)

Thing = tuple[
    str, str, QRect, QWidget, bool
]  # kind, words, where in its widget, the widget, whether it can be used


def answer(question: dict[str, Any]) -> dict[str, Any]:
    """Return the answer to a question."""
    if question["ask"] == "find":
        return {"found": found(question["words"], question["kind"])}
    if question["ask"] == "all":
        return {"all": [[kind, words] for kind, words, *_ in things()]}
    focused = QApplication.focusWidget()
    window = QApplication.activeWindow()
    return {
        "focus": type(focused).__name__ if focused else "",
        "named": focused.accessibleName() if focused else "",
        "window": window.windowTitle() if window else "",
        "popup": QApplication.activePopupWidget() is not None,
        "modal": QApplication.activeModalWidget() is not None,
    }


def found(words: str, kind: str) -> list[dict[str, Any]]:
    """Return where these words stand that can be clicked, in the screen's pixels."""
    told = []
    for its, says, box, widget, enabled in things(words):
        if its != kind or (plain(says) != plain(words) and kind not in ("text", "label")):
            continue
        if kind == "label" and plain(words) not in plain(says):
            continue
        box = box.intersected(widget.visibleRegion().boundingRect())
        if box.isEmpty():
            continue
        middle = widget.mapToGlobal(box.center())
        if not _reached(widget, middle):
            continue
        corner = widget.mapToGlobal(box.topLeft())
        told.append(
            {
                "x": corner.x(),
                "y": corner.y(),
                "w": box.width(),
                "h": box.height(),
                "enabled": enabled,
                "says": says,
            }
        )
    return told


def plain(words: str) -> str:
    """Return words without what only marks them: mnemonics, arrows, dots."""
    return " ".join(words.replace("&", "").replace("▾", "").replace("…", "").split())


def _reached(widget: QWidget, at: QPoint) -> bool:
    """Whether a click there comes to this widget."""
    hit = QApplication.widgetAt(at)
    return hit is not None and (hit is widget or widget.isAncestorOf(hit) or hit.isAncestorOf(widget))


def things(words: str = "") -> Iterator[Thing]:
    """Yield all that can be seen; of a text only these words."""
    for top in _open():
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisible() and widget.window() is top:
                yield from _of(widget, words)


def _open() -> list[QWidget]:
    tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    if QApplication.activePopupWidget() is not None:
        return [w for w in tops if w.windowType() is Qt.WindowType.Popup]
    modal = QApplication.activeModalWidget()
    return [modal] if modal is not None else tops


def _of(widget: QWidget, words: str) -> Iterator[Thing]:
    on = widget.isEnabled()
    if isinstance(widget, QMenu | QMenuBar):
        for action in widget.actions():
            if action.isVisible() and action.text():
                yield (
                    "entry",
                    action.text().partition("\t")[0],
                    widget.actionGeometry(action),
                    widget,
                    action.isEnabled(),
                )
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield "button", widget.tabText(number), widget.tabRect(number), widget, on
    elif isinstance(widget, QAbstractButton):
        yield "button", widget.text() or widget.accessibleName(), widget.rect(), widget, on
        if widget.accessibleName() and plain(widget.accessibleName()) != plain(widget.text()):
            yield "button", widget.accessibleName(), widget.rect(), widget, on
    elif isinstance(widget, QComboBox):
        yield "button", widget.accessibleName(), widget.rect(), widget, on
    elif isinstance(widget, QLabel):
        yield "label", widget.text(), widget.rect(), widget, on
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield from _field(widget, words)


def _rows(view: QAbstractItemView) -> Iterator[Thing]:
    model = view.model()
    if model is None:
        return
    port = view.viewport()
    columns = 1 if isinstance(view, QListView) else model.columnCount(view.rootIndex())
    for row in range(min(model.rowCount(view.rootIndex()), 500)):
        for column in range(columns):
            index = model.index(row, column, view.rootIndex())
            box = view.visualRect(index)
            says = index.data(Qt.ItemDataRole.DisplayRole)
            if box.isEmpty() or not box.intersects(port.rect()) or says is None:
                continue
            on = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
            yield "row", str(says), box, port, on
            if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
                option = QStyleOptionViewItem()
                view.initViewItemOption(option)
                option.rect = box
                option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
                tick = view.style().subElementRect(
                    QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view
                )
                yield "tick", str(says), tick, port, on


def _field(field: QWidget, words: str) -> Iterator[Thing]:
    box = field.viewport() if isinstance(field, QPlainTextEdit | QTextEdit) else field
    on = field.isEnabled()
    for name in dict.fromkeys((field.accessibleName(), field.property("placeholderText"), _label(field))):
        if name:
            yield "field", str(name), box.rect(), box, on
    if isinstance(field, QTextEdit) and words:
        text = field.toPlainText()
        at = text.find(words)
        while at >= 0:
            first, last = QTextCursor(field.document()), QTextCursor(field.document())
            first.setPosition(at)
            last.setPosition(at + len(words))
            start, end = field.cursorRect(first), field.cursorRect(last)
            if end.top() > start.top():  # the words go on in the next line: where they end there
                start = end.translated(-12, 0)
            yield "text", words, QRect(start.topLeft(), end.bottomRight()).normalized(), box, on
            at = text.find(words, at + 1)


def _label(field: QWidget) -> str:
    top = field.window()
    return next((label.text() for label in top.findChildren(QLabel) if label.buddy() is field), "")
