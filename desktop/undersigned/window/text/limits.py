"""Where typing may go: what keeps it out of a line, and two paragraphs apart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from undersigned.letter.manuscript import Line, Role, State
from undersigned.problems import Place
from undersigned.window.text.sheet import Sheet


def against_typing(sheet: Sheet, cursor: QTextCursor) -> str:
    """Return why what is selected, or where the caret is, can't be typed over; "" where it can."""
    lines = _selected(sheet, cursor)
    known = [line for line in lines if line is not None]
    stuck = next((line for line in known if not line.may_be_typed), None)
    if stuck is not None:
        return _why(stuck)
    if len(lines) > 1 and not _may_join(known):
        return QCoreApplication.translate(
            "Limits", "These paragraphs go to different letters, so change them one after the other."
        )
    return ""


def against_looks(sheet: Sheet, cursor: QTextCursor) -> str:
    """Return why what is selected can't be made bold or a link; "" where it can."""
    lines = _selected(sheet, cursor)
    stuck = next((line for line in lines if line is not None and not line.may_be_typed), None)
    return _why(stuck) if stuck is not None else ""


def _selected(sheet: Sheet, cursor: QTextCursor) -> list[Line | None]:
    """Return the lines that a selection touches; None for a block that nothing is written in yet."""
    block = sheet.document.findBlock(cursor.selectionStart())
    last = sheet.document.findBlock(cursor.selectionEnd())
    found = []
    while block.isValid():
        found.append(sheet.line_of(block))
        if block == last:
            break
        block = block.next()
    return found


def _may_join(lines: list[Line]) -> bool:
    """Whether paragraphs may become one: they stand in the body, and in the same letters."""
    if any(line.role is not Role.BODY for line in lines):
        return False
    return len({(line.wording != "", line.reach) for line in lines}) <= 1


def _why(line: Line) -> str:
    translate = QCoreApplication.translate
    if line.state is State.LEFT_OUT:
        return translate("Limits", "This paragraph is left out here. Put it back to write in it.")
    if line.role is Role.DATE:
        return translate("Limits", "The date is set in the line below it.")
    if line.role is Role.SIGNATORIES:
        return translate("Limits", "The names come from the list of signatories.")
    return translate("Limits", "This line follows from the recipient’s data. Change it in Recipients.")


def place_behind(line: Line, recipient: str) -> Place:
    """Return where a line's words are changed that follow from data."""
    if line.role is Role.DATE:
        return Place(part="date")
    if line.role is Role.SIGNATORIES:
        return Place(part="roster")
    return Place(part="recipients", recipient=recipient)
