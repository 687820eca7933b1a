"""The glossary in the room of translations, by real keys and clicks."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from undersigned.text.model import Term
from undersigned.translations import glossary
from undersigned.translations.formats import FORMATS
from undersigned.window.main_window import MainWindow
from undersigned.window.translating.glossary import AddTerm, Glossary
from undersigned.window.translating.room import TranslationsRoom
from undersigned.window.translating.taking_in import TakeIn
from window.person import click, key, keys
from window.test_translating import CONTROL, SHIFT, K, add, in_dialog, press, take_files, write


@pytest.fixture
def room(window: MainWindow) -> TranslationsRoom:
    key(window, K.Key_5, CONTROL)
    room = window.room("translations")
    assert isinstance(room, TranslationsRoom)
    add(room, "portuguese")
    room.choose(("ask-report", ""))
    return room


def with_term(window: MainWindow, room: TranslationsRoom, term: str, translation: str) -> None:
    made = glossary.with_term(window.session.campaign, Term(term, translation, "pt"))
    window.session.do("add a term", made)
    room.desk.looking.look()


def own(window: MainWindow) -> tuple[Term, ...]:
    """Return the terms in Portuguese."""
    return glossary.own_terms(window.session.campaign, "pt")


def editor(dialog: Glossary) -> QLineEdit:
    """Return the field in which a cell is edited."""
    return next(field for field in dialog.table.findChildren(QLineEdit) if field.isVisible())


def choose_in_text(room: TranslationsRoom, words: str) -> None:
    """Select words of the source, as with the mouse."""
    cursor = room.desk.source.document().find(words)
    assert not cursor.isNull()
    room.desk.source.setTextCursor(cursor)


def test_words_chosen_in_the_text_are_added_with_what_they_are_called_and_one_undo_takes_them_back(
    window: MainWindow, room: TranslationsRoom
) -> None:
    choose_in_text(room, "work")
    room.desk.source.setFocus()

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, AddTerm)
        assert dialog.term.text() == "work"
        assert not dialog.go.isEnabled()
        keys(dialog.translation, "trabalho")
        keys(dialog.note, "de quem")
        key(dialog.note, K.Key_Return)

    in_dialog(AddTerm, fill, lambda: press(K.Key_A, CONTROL | SHIFT))
    assert own(window) == (Term("work", "trabalho", "pt", "de quem"),)
    assert window.session.to_undo == "add to the glossary"
    room.desk.looking.look()
    (button,) = room.desk.terms.buttons
    assert "trabalho" in button.text()
    assert "de quem" in button.toolTip()
    window.session.undo()
    assert own(window) == ()
    room.desk.looking.look()
    assert not room.desk.terms.isVisible()


def test_a_term_of_the_text_is_put_in_at_the_caret_by_a_click_and_by_a_key(
    window: MainWindow, room: TranslationsRoom, qtbot: QtBot
) -> None:
    with_term(window, room, "work", "trabalho")
    with_term(window, room, "once a year", "anualmente")
    room.desk.target.setFocus()
    write("Mostrem o")
    assert [one.translation for one, _ in room.desk.terms.shown] == ["trabalho", "anualmente"]
    click(room.desk.terms.buttons[0])
    assert room.desk.target.text == "Mostrem o trabalho"
    assert room.desk.target.hasFocus()
    qtbot.waitUntil(lambda: [said for _, said in room.desk.terms.shown] == [True, False])
    write(".")
    press(K.Key_T, CONTROL | SHIFT)
    assert room.desk.target.text == "Mostrem o trabalho. anualmente"
    window.session.undo()
    assert "anualmente" not in room.desk.target.text


def test_a_missing_term_is_told_while_typing_and_put_in_where_the_caret_is(
    window: MainWindow, room: TranslationsRoom, qtbot: QtBot
) -> None:
    with_term(window, room, "work", "trabalho")
    room.desk.target.setFocus()
    write("Mostrem o serviço. Uma vez por ano, publiquem:")

    def told() -> list[str]:
        return [line.text.text() for line in room.desk.slips.lines]

    qtbot.waitUntil(lambda: any("glossary" in text for text in told()))
    room.desk.target.moveCursor(QTextCursor.MoveOperation.Start)
    at = next(n for n, text in enumerate(told()) if "glossary" in text)
    click(room.desk.slips.lines[at].button)
    assert room.desk.target.text.startswith("trabalho Mostrem")
    qtbot.waitUntil(lambda: not any("glossary" in text for text in told()))


def test_all_terms_of_a_language_are_changed_in_a_table_by_the_keyboard(
    window: MainWindow, room: TranslationsRoom
) -> None:
    with_term(window, room, "work", "trabalho")
    with_term(window, room, "year", "ano")

    def change(dialog: QWidget) -> None:
        assert isinstance(dialog, Glossary)
        assert dialog.table.rowCount() == 2
        dialog.table.setCurrentCell(1, 0)
        key(dialog.table, K.Key_Delete)
        click(dialog.add)
        keys(editor(dialog), "rule")
        key(editor(dialog), K.Key_Return)
        QApplication.processEvents()
        dialog.table.setCurrentCell(1, 1)
        key(dialog.table, K.Key_F2)
        keys(editor(dialog), "regra")
        click(dialog.go)

    in_dialog(Glossary, change, lambda: click(room.desk.glossary))
    found = [(t.term, t.translation) for t in own(window)]
    assert found == [("work", "trabalho"), ("rule", "regra")]
    assert window.session.to_undo == "change the glossary"
    window.session.undo()
    assert [t.term for t in own(window)] == ["work", "year"]


def test_leaving_the_table_changes_nothing(window: MainWindow, room: TranslationsRoom) -> None:
    with_term(window, room, "work", "trabalho")
    before = window.session.campaign

    def leave(dialog: QWidget) -> None:
        assert isinstance(dialog, Glossary)
        dialog.table.setCurrentCell(0, 0)
        key(dialog.table, K.Key_Delete)
        key(dialog, K.Key_Escape)

    in_dialog(Glossary, leave, room.deeds.change_glossary)
    assert window.session.campaign is before


def test_the_row_of_terms_runs_as_its_languages_do(window: MainWindow, room: TranslationsRoom) -> None:
    made = glossary.with_term(window.session.campaign, Term("work", "العمل", "ar"))
    window.session.do("add a term", made)
    room.choose_language("ar")
    room.choose(("ask-report", ""))
    room.desk.looking.look()

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, AddTerm)
        assert dialog.translation.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert dialog.term.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert (dialog.translation.text(), dialog.go.text()) == ("العمل", "Change it")
        key(dialog, K.Key_Escape)

    (button,) = room.desk.terms.buttons
    assert button.text() == "\u2068work\u2069 = \u2068العمل\u2069"
    choose_in_text(room, "work")
    in_dialog(AddTerm, look, room.deeds.add_term)


def test_terms_that_a_translator_changed_are_told_and_not_taken(
    window: MainWindow,
    room: TranslationsRoom,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    with_term(window, room, "face surveillance", "vigilância facial")
    path = tmp_path / "sent.pt.docx"
    path.write_bytes(FORMATS["docx"].write(window.session.campaign, "pt"))
    sent = docx.Document(str(path))
    sent.tables[-1].rows[1].cells[1].paragraphs[0].runs[0].text = "vigilância de rostos"
    sent.save(str(path))
    before = window.session.campaign
    told: list[str] = []

    def look(dialog: TakeIn) -> None:
        told.extend(label.text() for label in dialog.area.findChildren(QLabel))
        assert dialog.ask.isHidden()  # it is a question to no translator
        key(dialog, K.Key_Escape)

    take_files(room, qtbot, monkeypatch, [path], look)

    assert [text for text in told if "“vigilância de rostos”; the glossary has" in text]
    assert window.session.campaign is before
