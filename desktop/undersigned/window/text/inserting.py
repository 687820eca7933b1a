"""What is put into the text from the tool row: fields, notes, links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextCursor

from undersigned.campaign.writing import Typed, rewritten, unused_label
from undersigned.letter.facts import facts_for
from undersigned.letter.fields import Budget
from undersigned.letter.manuscript import State
from undersigned.letter.markup import plain_text, words
from undersigned.problems import Place
from undersigned.text.inline import TokenKind
from undersigned.text.model import SegmentKind
from undersigned.text.pieces import Piece
from undersigned.window.session import Session
from undersigned.window.text import looks

if TYPE_CHECKING:
    from undersigned.window.text.editor import LetterEditor


def fields(session: Session) -> Iterator[tuple[str, str, str]]:
    """Yield the fields that can be inserted: name, what it is, what it says in the letter in view."""
    translate = QCoreApplication.translate
    known = {
        "recipient.name": translate("Fields", "Recipient’s name"),
        "recipient.organisation": translate("Fields", "Recipient’s organization, in full"),
        "signatories.count": translate("Fields", "How many sign"),
        "letter.date": translate("Fields", "Date of the letter"),
    }
    campaign = session.campaign
    own = dict(campaign.text.fields)
    for recipient in campaign.recipients:
        for name in recipient.fields:
            own.setdefault(name, "")
    for name, what in own.items():
        if not name.startswith("_"):
            known[f"recipient.{name}"] = _short(what) or name.replace("_", " ")
    facts = facts_for(campaign, session.recipient) if session.recipient else None
    for name, what in known.items():
        example = plain_text(words(f"{{{{{name}}}}}", facts, Budget()).words) if facts else ""
        yield name, what, example if len(example) <= 40 else f"{example[:38]}…"


def said_fields(session: Session) -> Iterator[tuple[str, str]]:
    """Yield the fields that stand for a name in the letter in view, and what they say there."""
    recipient = session.recipient
    if recipient is None or len(session.campaign.recipients) < 2:
        return
    yield "recipient.name", recipient.name
    if recipient.organisation and recipient.organisation != recipient.name:
        yield "recipient.organisation", recipient.organisation
    for name, value in recipient.fields.items():
        if isinstance(value, str):
            yield f"recipient.{name}", value


def _short(what: str) -> str:
    return what if len(what) <= 60 else f"{what[:58].rstrip()}…"


def field(editor: LetterEditor, name: str) -> None:
    """Put a field in at the caret."""
    cursor = editor.textCursor()
    if not editor.may_change(cursor):
        return
    editor.new_step()
    facts = facts_for(editor.session.campaign, editor.session.recipient) if editor.session.recipient else None
    says = plain_text(words(f"{{{{{name}}}}}", facts, Budget()).words) if facts else ""
    values = {**editor.sheet.manuscript.values, name: says}
    editor.sheet.know_values(values)
    put(editor, cursor, Piece(TokenKind.FIELD, name))


def put(editor: LetterEditor, cursor: QTextCursor, piece: Piece) -> None:
    """Put a piece in at a cursor, over what it selects."""
    line = editor.line
    base = looks.char_format(line, editor.sheet.family) if line else cursor.blockCharFormat()
    cursor.beginEditBlock()
    if cursor.hasSelection():
        cursor.removeSelectedText()
    editor.sheet.insert(cursor, (piece,), base)
    cursor.endEditBlock()
    editor.setTextCursor(cursor)
    editor.setFocus()


def note(editor: LetterEditor) -> None:
    """Put a new note's mark in at the caret, and the caret into the note's text, as one step."""
    line = editor.line
    cursor = editor.textCursor()
    if line is None or line.state is State.FOLLOWS or not editor.may_change(cursor):
        return
    campaign = editor.session.campaign
    label = unused_label(campaign.text)
    block = cursor.block()
    at = cursor.selectionEnd() - block.position()
    before = editor.sheet.pieces_of(block, 0, at)
    after = editor.sheet.pieces_of(block, at, block.length() - 1)
    marked = (*before, Piece(TokenKind.NOTE, label), *after)
    recipient = editor.session.view.recipient
    typed = []
    for shown in editor.sheet.as_shown():
        if shown.segment == line.segment:
            shown = editor.sheet.with_pieces(shown, marked)
        typed.append(shown)
    wording = line.wording if line.wording else ""
    typed.append(Typed("", wording, "…", SegmentKind.NOTE, label=label))
    changed, named = rewritten(campaign, editor.sheet.as_shown(), tuple(typed))
    place = Place(segment=named[-1], recipient=recipient)
    editor.new_step()
    editor.session.do(QCoreApplication.translate("LetterEditor", "add a note"), changed, place)
    editor.go_to(place)
    editor.select_line()
    editor.setFocus()


def link(editor: LetterEditor, address: str, before: str) -> None:
    """Make what is selected, the link round the caret, or the address itself a link."""
    cursor = editor.textCursor()
    if address in ("https://", "http://"):
        address = ""
    if address and "://" not in address and not address.startswith(("mailto:", "tel:")):
        address = f"mailto:{address}" if "@" in address else f"https://{address}"
    if not cursor.hasSelection() and before:
        _widen(cursor, before)
    line = editor.line
    base = looks.char_format(line, editor.sheet.family) if line else QTextCharFormat()
    look = looks.piece_format(Piece(TokenKind.TEXT, "", link=address), QTextCharFormat())
    editor.new_step()
    if not cursor.hasSelection():
        if address:
            cursor.insertText(address, looks.piece_format(Piece(TokenKind.TEXT, "", link=address), base))
        return
    if not address:
        look.setAnchor(False)
        look.setAnchorHref("")
        look.setFontUnderline(False)
        look.setForeground(base.foreground())
    cursor.mergeCharFormat(look)


def _widen(cursor: QTextCursor, address: str) -> None:
    """Select the whole link that the cursor stands in."""
    start = end = cursor.position()
    probe = QTextCursor(cursor)
    first = cursor.block().position()
    last = first + cursor.block().length() - 1
    while start > first:
        probe.setPosition(start)
        if probe.charFormat().anchorHref() != address:
            break
        start -= 1
    while end < last:
        probe.setPosition(end + 1)
        if probe.charFormat().anchorHref() != address:
            break
        end += 1
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
