"""A wording beside the shared text, with what differs marked word by word."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from undersigned.letter.manuscript import Line
from undersigned.text.inline import TokenKind
from undersigned.text.pieces import pieces
from undersigned.window import theme
from undersigned.window.question import Question
from undersigned.window.session import Session
from undersigned.window.word_marks import marked


def show_comparison(session: Session, line: Line) -> str:
    """Show both; return "mine" or "shared" where one is chosen for good, else ""."""
    translate = QCoreApplication.translate
    campaign = session.campaign
    shared = next(
        (s.text for s in (*campaign.text.segments, *campaign.text.frame) if s.id == line.segment), ""
    )
    name = session.recipient.name if session.recipient else ""
    dialog = Question(
        translate("Compare", "Compare"),
        translate("Compare", "What differs is marked."),
        translate("Compare", "Close"),
    )
    left, right = marked(plain(shared), plain(line.source))
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.GRID * 2)
    nowhere = translate("Compare", "Nothing stands there.")
    nothing = f"<i>{escape(nowhere)}</i>"
    left, right = (html or nothing for html in (left, right))
    for title, html in (
        (translate("Compare", "Shared"), left),
        (translate("Compare", "{name}").format(name=name), right),
    ):
        across.addLayout(_side(title, html))
    dialog.column.addWidget(row)
    chosen: list[str] = []
    role = QDialogButtonBox.ButtonRole.ActionRole
    for key, text in (
        ("mine", translate("Compare", "Keep {name}’s wording").format(name=name)),
        ("shared", translate("Compare", "Use the shared wording")),
    ):
        if key == "mine" and not line.stale:
            continue
        button = dialog.buttons.addButton(text, role)
        button.clicked.connect(lambda _=False, key=key: chosen.append(key))
        button.clicked.connect(dialog.reject)
    dialog.end()
    dialog.buttons.removeButton(dialog.leaves)  # "Close" does the same
    dialog.resize(720, 420)
    dialog.exec()
    return chosen[0] if chosen else ""


def _side(title: str, html: str) -> QVBoxLayout:
    column = QVBoxLayout()
    head = QLabel(title)
    head.setFont(theme.small(head))
    view = QTextBrowser()
    view.setHtml(f'<p style="line-height: 150%">{html}</p>')
    view.setAccessibleName(title)
    column.addWidget(head)
    column.addWidget(view)
    return column


def plain(text: str) -> str:
    """Return a text's words, its fields by name in brackets."""
    parts = []
    for piece in pieces(text):
        if piece.kind is TokenKind.FIELD:
            parts.append(f"[{piece.text.rpartition('.')[2]}]")
        elif piece.kind is TokenKind.LINE_BREAK:
            parts.append("\n")
        elif piece.kind is TokenKind.TEXT:
            parts.append(piece.text)
    return "".join(parts)
