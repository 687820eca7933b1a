"""A box for one text: typed like any other, its fields and marks of notes as chips that stay whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from undersigned.language import tags
from undersigned.letter.slips.terms import WITHOUT_SPACES
from undersigned.text.inline import TokenKind
from undersigned.text.pieces import Piece, pieces, written
from undersigned.window import theme
from undersigned.window.fonts import shaped_by
from undersigned.window.text import clip, looks, runs
from undersigned.window.text.chips import Chips

_SIZE = theme.TEXT - 1  # pixels
_LINE = 1.4  # of it
_EDGE = 6  # pixels round the text
_CLOSING = ",;:.!?)”»،؛؟\ufffc"  # after these, and after a chip, a word begins with a space


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands in a field: a text in a language, and what its fields and marks of notes say."""

    text: str
    language: str
    family: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)


class TextField(QTextEdit):
    """Shows one text as it reads.

    Signals:
        typed(str): it is another text now.
        entered(): it has the focus.
    """

    typed = Signal(str)
    entered = Signal()

    def __init__(self, *, read_only: bool = False) -> None:
        super().__init__()
        looks.load_faces()
        self.chips = Chips(self.document(), self)
        self.setUndoRedoEnabled(False)
        self.setReadOnly(read_only)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(True)
        self.setFrameShape(QFrame.Shape.NoFrame if read_only else QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.document().setDocumentMargin(_EDGE)
        if read_only:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.shown = Shown("", "en")
        self.more: list[QAction] = []  # what its menu offers beside the usual
        self._drawing = False
        self.document().contentsChanged.connect(self._read)

    # ------------------------------------------------------------- what is shown

    def show_text(self, shown: Shown, *, anew: bool = False) -> None:
        """Show a text; the caret stays where it was, where that text is shown already."""
        before, same = self.shown, shown == self.shown and not anew
        if same or (not anew and self._says(shown) == self._says(before) and self.text == shown.text):
            self.shown = shown
            return
        at = self.textCursor().position()
        self.shown = shown
        self._draw(shown)
        cursor = self.textCursor()
        goes_on = before.language == shown.language and before.text and not anew
        cursor.setPosition(min(at, self.document().characterCount() - 1) if goes_on else 0)
        self.setTextCursor(cursor)

    def _says(self, shown: Shown) -> object:
        return (shown.language, shown.family, dict(shown.values), dict(shown.numbers))

    def _draw(self, shown: Shown) -> None:
        self._drawing = True
        right = tags.right_to_left(shown.language)
        direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        form = QTextBlockFormat()
        form.setLayoutDirection(direction)
        form.setLineHeight(_SIZE * _LINE, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(self.base)
        cursor.setCharFormat(self.base)
        runs.insert(cursor, pieces(shown.text), self.base, self.says)
        cursor.endEditBlock()
        self._drawing = False
        self.updateGeometry()

    @property
    def base(self) -> QTextCharFormat:
        """How letters look before anything is bold or a link."""
        made = QTextCharFormat()
        script = tags.script(self.shown.language)
        others = (self.shown.family or "Noto Serif", "Noto Serif", "Noto Sans")
        font = QFont([name for name in shaped_by(looks.family_for(script), script, others) if name])
        font.setPixelSize(_SIZE)
        made.setFont(font)
        made.setForeground(QColor(theme.colours().text))
        return made

    def says(self, piece: Piece) -> str:
        """Return what a chip shows."""
        if piece.kind is TokenKind.NOTE:
            return self.shown.numbers.get(piece.text, "?")
        return self.shown.values.get(piece.text, "")

    @property
    def text(self) -> str:
        """What stands here now, as Markdown; a space at an edge stays, as it is typed."""
        return written(self._pieces(0, self.document().characterCount() - 1))

    def _pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        found: list[Piece] = []
        block = self.document().begin()
        while block.isValid():
            if found:
                found.append(Piece(TokenKind.LINE_BREAK))
            first = block.position()
            found += runs.read(block, max(0, start - first), max(0, end - first), self.base)
            block = block.next()
        return tuple(found)

    # ------------------------------------------------------------- what is typed

    def _read(self) -> None:
        if not self._drawing and not self.isReadOnly():
            self.updateGeometry()
            self.typed.emit(self.text)

    def insert_raw(self, raw: str) -> None:
        """Put a text, such as a field, in at the caret, with a space where it would stick to a word."""
        cursor = self.textCursor()
        before = self._beside(cursor, -1)
        field_ = raw.startswith("{{")
        space = " " if field_ and before and not before.isspace() and before not in "(“«„" else ""
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if space:
            cursor.insertText(space, self.base)
        runs.insert(cursor, pieces(raw), self.base, self.says)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_words(self, words: str) -> None:
        """Put words in at the caret, in place of what is chosen, apart from the words beside them."""
        cursor = self.textCursor()
        before = self._beside(cursor, -1)
        after = self.document().characterAt(cursor.selectionEnd())
        spaced = tags.script(self.shown.language) not in WITHOUT_SPACES
        if spaced and before and (before.isalnum() or before in _CLOSING):
            words = f" {words}"
        if spaced and after.isalnum():
            words = f"{words} "
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.insertText(words, self.base)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen_words(self) -> str:
        """What is selected, in words: without fields and marks of notes."""
        cursor = self.textCursor()
        found = self._pieces(cursor.selectionStart(), cursor.selectionEnd())
        return " ".join("".join(p.text if p.kind is TokenKind.TEXT else " " for p in found).split())

    def _beside(self, cursor: QTextCursor, by: int) -> str:
        at = cursor.selectionStart() + (by if by < 0 else 0)
        return self.document().characterAt(at) if at >= 0 else ""

    def toggle_look(self, *, bold: bool) -> None:
        """Make what is selected bold or italic, or no longer so."""
        made, now = QTextCharFormat(), self.currentCharFormat()
        if bold:
            made.setFontWeight(QFont.Weight.Normal if now.fontWeight() > 500 else QFont.Weight.Bold)
        else:
            made.setFontItalic(not now.fontItalic())
        self.mergeCurrentCharFormat(made)

    def _clean(self) -> None:
        """Let what is typed next be no part of the chip or link before the caret."""
        made = self.currentCharFormat()
        cursor = QTextCursor(self.textCursor())
        inside = cursor.movePosition(QTextCursor.MoveOperation.Right) and cursor.charFormat().isAnchor()
        if made.objectType() != 0 or (made.isAnchor() and not inside):
            clean = QTextCharFormat(self.base)
            if made.fontWeight() > 500:
                clean.setFontWeight(QFont.Weight.Bold)
            if made.fontItalic():
                clean.setFontItalic(True)
            self.setCurrentCharFormat(clean)

    # ------------------------------------------------------------- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Enter begins a new line within the text."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if held in (Qt.KeyboardModifier.NoModifier, shift):
                self._clean()
                self.textCursor().insertText(runs.BREAK)
                self.ensureCursorVisible()
            else:
                event.ignore()
        elif event.matches(QKeySequence.StandardKey.Bold) or event.matches(QKeySequence.StandardKey.Italic):
            self.toggle_look(bold=event.matches(QKeySequence.StandardKey.Bold))
        else:
            if event.text() and event.text().isprintable():
                self._clean()
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method writes."""
        if event.commitString():
            self._clean()
        super().inputMethodEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the words, too."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.more:
            menu.addSeparator()
            menu.addActions(self.more)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it is worked in."""
        super().focusInEvent(event)
        self.entered.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is copied: with its looks and fields."""
        cursor = self.textCursor()
        return clip.for_clipboard([self._pieces(cursor.selectionStart(), cursor.selectionEnd())], self.says)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether something can be pasted."""
        return not self.isReadOnly() and (source.hasText() or source.hasHtml() or source.hasFormat(clip.OURS))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, all of it into this one text."""
        self._clean()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for number, block in enumerate(clip.from_clipboard(source)):
            if number:
                cursor.insertText(runs.BREAK, self.base)
            runs.insert(cursor, block, self.base, self.says)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    # ------------------------------------------------------------- size

    def wanted_height(self) -> int:
        """Return how high it has to be for all of its text."""
        return round(self.document().size().height()) + 2 * self.frameWidth() + 2

    def sizeHint(self) -> QSize:
        """Return the size of its text."""
        return QSize(200, max(40, self.wanted_height()))

    def minimumSizeHint(self) -> QSize:
        """Return the size of a line or two."""
        return QSize(120, round(_SIZE * _LINE) + 2 * _EDGE + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the text breaks otherwise."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
