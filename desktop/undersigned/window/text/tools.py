"""The row over the letter: what a paragraph is, how words look, links, lists, notes, fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QTextCharFormat
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from undersigned.letter.manuscript import Line, Role
from undersigned.text.model import SegmentKind
from undersigned.window import theme
from undersigned.window.question import ask_text
from undersigned.window.session import Session
from undersigned.window.text import inserting, looks
from undersigned.window.text.editor import LetterEditor

_FORMS = (
    (SegmentKind.PARAGRAPH, 0, False),
    (SegmentKind.HEADING, 1, False),
    (SegmentKind.HEADING, 2, False),
    (SegmentKind.QUOTE, 1, False),
    (SegmentKind.ITEM, 1, False),
    (SegmentKind.ITEM, 1, True),
)


class ToolRow(QWidget):
    """Acts on the paragraph with the caret, or on what is selected."""

    def __init__(self, editor: LetterEditor, session: Session) -> None:
        super().__init__()
        self.editor, self.session = editor, session
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(theme.GRID, 4, theme.GRID, 4)
        row.setSpacing(2)
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("What this paragraph is"))
        for name in (
            self.tr("Paragraph"),
            self.tr("Heading"),
            self.tr("Smaller heading"),
            self.tr("Quotation"),
            self.tr("List"),
            self.tr("Numbered list"),
        ):
            self.form.addItem(name)
        self.form.activated.connect(lambda at: self._form(*_FORMS[at]))
        row.addWidget(self.form)
        row.addSpacing(theme.GRID)
        self.bold = self._tool(row, "bold", self.tr("Bold"), "Ctrl+B", self.toggle_bold, word=False)
        self.italic = self._tool(row, "italic", self.tr("Italic"), "Ctrl+I", self.toggle_italic, word=False)
        self.bold.setCheckable(True)
        self.italic.setCheckable(True)
        self.link = self._tool(row, "link", self.tr("Link"), "Ctrl+K", self.set_link)
        self.bullets = self._tool(
            row, "list", self.tr("List"), "Ctrl+Shift+8", lambda: self._toggle(4), word=False
        )
        self.numbers = self._tool(
            row, "list-ordered", self.tr("Numbered list"), "Ctrl+Shift+7", lambda: self._toggle(5), word=False
        )
        self.quote = self._tool(
            row, "quote", self.tr("Quotation"), "Ctrl+Shift+9", lambda: self._toggle(3), word=False
        )
        self.note = self._tool(row, "superscript", self.tr("Note"), "Ctrl+Alt+F", self.add_note)
        self.insert = QToolButton()
        self.insert.setText(self.tr("Insert") + theme.MENU)
        self.insert.setIcon(theme.icon("plus"))
        self.insert.setIconSize(QSize(16, 16))
        self.insert.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.insert.setAutoRaise(True)
        self.insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.insert.setAccessibleName(self.tr("Insert a field"))
        self.insert.setToolTip(self.tr("Insert what differs from letter to letter (Ctrl+Shift+I)"))
        self.insert.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.insert)
        menu.aboutToShow.connect(lambda: self._fill_fields(menu))
        self.insert.setMenu(menu)
        row.addWidget(self.insert)
        self.field = QAction(self.tr("Field…"), self)
        self.field.setShortcut("Ctrl+Shift+I")
        self.field.triggered.connect(self.insert.showMenu)
        self.addAction(self.field)
        row.addStretch(1)
        whole.addLayout(row)
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        whole.addWidget(line)
        editor.moved.connect(self._follow)
        editor.currentCharFormatChanged.connect(lambda _: self._follow())
        self._follow()

    def _tool(
        self,
        row: QHBoxLayout,
        icon: str,
        name: str,
        key: str,
        does: Callable[[], object],
        *,
        word: bool = True,
    ) -> QAction:
        action = QAction(theme.icon(icon), name, self)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"{name} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(lambda _=False: does())
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if word else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style)
        button.setAccessibleName(name)
        row.addWidget(button)
        self.addAction(action)
        return action

    # ------------------------------------------------------------- what the caret is in

    def _follow(self) -> None:
        """Show what the caret is in."""
        line = self.editor.line
        in_body = line is None or (line.role is Role.BODY and line.may_be_typed)
        self.form.setCurrentIndex(_form_of(line))
        may_type = line is None or line.may_be_typed
        for widget in (self.form,):
            widget.setEnabled(in_body)
        for action in (self.bullets, self.numbers, self.quote):
            action.setEnabled(in_body)
        for action in (self.bold, self.italic, self.link, self.note):
            action.setEnabled(may_type)
        self.insert.setEnabled(may_type)
        base = looks.char_format(line, self.editor.sheet.family) if line else QTextCharFormat()
        bold, italic, _ = looks.look_of(self.editor.currentCharFormat(), base)
        self.bold.setChecked(bold)
        self.italic.setChecked(italic)

    def _lines(self) -> tuple[Line, ...]:
        """Return the lines that the selection touches."""
        cursor = self.editor.textCursor()
        block = self.editor.document().findBlock(cursor.selectionStart())
        found = []
        while block.isValid() and block.position() <= cursor.selectionEnd():
            if (line := self.editor.sheet.line_of(block)) is not None:
                found.append(line)
            block = block.next()
        return tuple(found)

    # ------------------------------------------------------------- forms and looks

    def _form(self, kind: SegmentKind, level: int, ordered: bool) -> None:
        self.editor.keys.form(self._lines(), kind, level, ordered=ordered)
        self.editor.setFocus()

    def _toggle(self, number: int) -> None:
        kind, level, ordered = _FORMS[number]
        line = self.editor.line
        if line is not None and line.kind is kind and line.ordered is ordered:
            kind, level, ordered = _FORMS[0]
        self._form(kind, level, ordered)

    def toggle_bold(self) -> None:
        """Make the selection bold, or no longer."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold if self.bold.isChecked() else QFont.Weight.Normal)
        self._look(look, self.tr("bold"))

    def toggle_italic(self) -> None:
        """Make the selection italic, or no longer."""
        look = QTextCharFormat()
        look.setFontItalic(self.italic.isChecked())
        self._look(look, self.tr("italic"))

    def _look(self, look: QTextCharFormat, step: str) -> None:
        cursor = self.editor.textCursor()
        if cursor.hasSelection() and not self.editor.may_change_look(cursor):
            self._follow()
            return
        self.editor.new_step()
        self.editor.mergeCurrentCharFormat(look)
        self.editor.setFocus()

    def set_link(self) -> None:
        """Make the selection a link, or change the one that the caret is in."""
        cursor = self.editor.textCursor()
        if not self.editor.may_change_look(cursor):
            return
        now = cursor.charFormat().anchorHref() if cursor.charFormat().isAnchor() else ""
        address = ask_text(
            self.tr("Link"),
            self.tr("Address it leads to. Leave it empty for no link."),
            self.tr("Set the link"),
            now or "https://",
        )
        if address is not None:
            inserting.link(self.editor, address.strip(), now)
        self.editor.setFocus()

    def add_note(self) -> None:
        """Put a note's mark at the caret and go to the note's text."""
        inserting.note(self.editor)

    def _fill_fields(self, menu: QMenu) -> None:
        menu.clear()
        for name, said, example in inserting.fields(self.session):
            text = f"{said}\t{example}" if example else said
            menu.addAction(text).triggered.connect(lambda _=False, n=name: inserting.field(self.editor, n))


def _form_of(line: Line | None) -> int:
    if line is None:
        return 0
    for number, (kind, level, ordered) in enumerate(_FORMS):
        if line.kind is kind and (kind is not SegmentKind.HEADING or level == min(line.level, 2)):
            if kind is SegmentKind.ITEM and ordered is not line.ordered:
                continue
            return number
    return 0
