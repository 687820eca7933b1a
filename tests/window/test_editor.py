"""Typing in the letter changes just the letters it says it changes, and nothing is lost or mixed up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from undersigned.campaign.model import Campaign
from undersigned.letter.manuscript import State
from undersigned.problems import Place
from undersigned.text.inline import TokenKind
from undersigned.text.model import Segment, SegmentKind
from undersigned.window.main_window import MainWindow
from undersigned.window.text.chips import chip_in, shown
from undersigned.window.text.editor import LetterEditor
from undersigned.window.text.room import TextRoom


@pytest.fixture
def room(window: MainWindow) -> TextRoom:
    found = window.room("text")
    assert isinstance(found, TextRoom)
    return found


@pytest.fixture
def editor(room: TextRoom) -> LetterEditor:
    room.editor.setFocus()
    return room.editor


def shared(campaign: Campaign, ident: str) -> Segment:
    return next(s for s in (*campaign.text.segments, *campaign.text.frame) if s.id == ident)


def wording(campaign: Campaign, ident: str) -> str:
    return next(w.text for w in campaign.text.wordings if w.id == ident)


def put_caret(editor: LetterEditor, segment: str, after: str = "") -> None:
    editor.go_to(Place(segment=segment))
    block = editor.sheet.block_of(segment)
    assert block is not None
    cursor = editor.textCursor()
    at = block.text().index(after) + len(after) if after else block.length() - 1
    cursor.setPosition(block.position() + at)
    editor.setTextCursor(cursor)


def ids(campaign: Campaign) -> list[str]:
    return [s.id for s in campaign.text.segments if s.kind is not SegmentKind.NOTE]


def test_opening_a_letter_changes_nothing_in_it(window: MainWindow, editor: LetterEditor) -> None:
    before = window.session.campaign
    for recipient in before.recipients:
        window.session.look_at(recipient.id)
        typed, _ = editor.sheet.as_typed(recipient.id)
        assert [t.text for t in typed] == [t.text for t in editor.sheet.as_shown()]

    assert window.session.campaign is before


def test_typing_in_shared_text_changes_it_for_all(window: MainWindow, editor: LetterEditor) -> None:
    put_caret(editor, "meaning")
    QTest.keyClicks(editor, " Really.")

    assert shared(window.session.campaign, "meaning").text.endswith("next. Really.")


def test_typing_in_a_wording_changes_that_one_alone(window: MainWindow, editor: LetterEditor) -> None:
    before = window.session.campaign
    window.session.look_at("amazon")
    put_caret(editor, "what-should-follow")
    QTest.keyClicks(editor, " Now.")
    after = window.session.campaign

    assert wording(after, "what-should-follow-amazon").endswith("sold. Now.")
    assert after.text.segments == before.text.segments
    assert wording(after, "what-should-follow-google") == wording(before, "what-should-follow-google")


def test_fields_and_notes_stay_when_the_text_round_them_is_typed(
    window: MainWindow, editor: LetterEditor
) -> None:
    put_caret(editor, "trust", "to spend the trust on which ")
    QTest.keyClicks(editor, "wise ")

    text = shared(window.session.campaign, "trust").text
    assert "on which wise {{recipient.name}} depends" in text
    assert "too.[^pressure] We" in text


def test_a_sign_that_markdown_or_fields_use_is_only_a_sign(window: MainWindow, editor: LetterEditor) -> None:
    put_caret(editor, "meaning")
    QTest.keyClicks(editor, " *a* {{b}} [c]")

    assert shared(window.session.campaign, "meaning").text.endswith(r" \*a\* \{{b}} \[c\]")


def test_enter_inside_a_paragraph_leaves_the_id_with_the_first_part(
    window: MainWindow, editor: LetterEditor
) -> None:
    put_caret(editor, "meaning", "from one place")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    campaign = window.session.campaign
    names = ids(campaign)

    assert shared(campaign, "meaning").text.endswith("from one place")
    assert shared(campaign, names[names.index("meaning") + 1]).text == "to the next."
    QTest.keyClicks(editor, "X")
    assert shared(window.session.campaign, names[names.index("meaning") + 1]).text == "Xto the next."


def test_backspace_at_the_start_joins_and_keeps_the_first_id(
    window: MainWindow, editor: LetterEditor
) -> None:
    put_caret(editor, "meaning")
    editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    campaign = window.session.campaign

    assert "meaning" not in ids(campaign)
    assert "today.[^pressure]By face surveillance" in shared(campaign, "not-alone").text


def test_paragraphs_that_go_to_different_letters_are_never_joined(
    window: MainWindow, editor: LetterEditor, qtbot: QtBot
) -> None:
    before = window.session.campaign
    window.session.look_at("amazon")
    put_caret(editor, "what-you-did")
    with qtbot.waitSignal(editor.refused):
        editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
        QTest.keyClick(editor, Qt.Key.Key_Backspace)  # "Where Amazon stands" goes to all

    assert window.session.campaign is before


def test_lines_that_follow_from_data_take_no_typing(
    window: MainWindow, editor: LetterEditor, qtbot: QtBot
) -> None:
    before = window.session.campaign
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    with qtbot.waitSignal(editor.refused):
        QTest.keyClicks(editor, "x")
    editor.selectAll()
    with qtbot.waitSignal(editor.refused):
        QTest.keyClick(editor, Qt.Key.Key_Delete)

    assert window.session.campaign is before
    assert editor.document().begin().text() == "January 15, 2019"


def test_a_passage_that_is_missing_is_written_for_this_letter_alone(
    window: MainWindow, editor: LetterEditor
) -> None:
    from dataclasses import replace

    campaign = window.session.campaign
    text = replace(
        campaign.text, wordings=tuple(w for w in campaign.text.wordings if w.id != "what-you-did-google")
    )
    window.session.do("take it away", replace(campaign, text=text))
    window.session.look_at("google")
    put_caret(editor, "what-you-did")
    assert editor.line is not None
    assert editor.line.state is State.MISSING
    QTest.keyClicks(editor, "You")
    after = window.session.campaign

    assert shared(after, "what-you-did").text == ""
    assert [(w.text, w.recipients) for w in after.text.wordings if w.segment == "what-you-did"][-1] == (
        "You",
        ("google",),
    )


def test_a_wording_parted_in_two_stays_in_its_letters(window: MainWindow, editor: LetterEditor) -> None:
    window.session.look_at("amazon")
    put_caret(editor, "what-should-follow", "We do not say")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    window.session.look_at("google")
    words = " ".join(line.source for line in editor.sheet.manuscript.lines if line.may_be_typed)

    assert "that this is what you intend" not in words
    window.session.look_at("amazon")
    words = " ".join(line.source for line in editor.sheet.manuscript.lines if line.may_be_typed)
    assert "that this is what you intend" in words


def test_undo_takes_a_burst_of_typing_back_and_redo_does_it_again(
    window: MainWindow, editor: LetterEditor
) -> None:
    before = window.session.campaign
    put_caret(editor, "meaning")
    QTest.keyClicks(editor, " Really so.")
    typed = window.session.campaign
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert window.session.campaign == before
    block = editor.sheet.block_of("meaning")
    assert block is not None
    assert block.text().endswith("to the next.")
    QTest.keyClick(editor, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.session.campaign == typed


def test_bold_is_written_and_shown(window: MainWindow, editor: LetterEditor) -> None:
    put_caret(editor, "meaning", "By face")
    for _ in range(4):
        QTest.keyClick(editor, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)

    assert shared(window.session.campaign, "meaning").text.startswith("By **face** surveillance")


def test_a_note_is_added_at_the_caret_and_written_at_once(window: MainWindow, editor: LetterEditor) -> None:
    put_caret(editor, "meaning")
    QTest.keyClick(
        editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    QTest.keyClicks(editor, "See page 3.")
    campaign = window.session.campaign
    note = next(s for s in campaign.text.segments if s.label == "note")

    assert shared(campaign, "meaning").text.endswith("next.[^note]")
    assert note.text == "See page 3."
    assert editor.sheet.manuscript.numbers["note"] == "2"


def test_a_note_goes_with_its_last_mark(window: MainWindow, editor: LetterEditor) -> None:
    put_caret(editor, "reason-fails", "98 percent of cases.")
    QTest.keyClick(editor, Qt.Key.Key_Delete)

    assert "note-face-off" not in [s.id for s in window.session.campaign.text.segments]


def test_a_list_begins_with_its_sign_and_ends_with_enter_twice(
    window: MainWindow, editor: LetterEditor
) -> None:
    put_caret(editor, "meaning")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, "- one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "two")
    campaign = window.session.campaign
    at = ids(campaign).index("meaning")
    added = campaign.text.segments[at + 1 : at + 3]

    assert [(s.text, s.kind) for s in added] == [("one", SegmentKind.ITEM), ("two", SegmentKind.ITEM)]


def test_an_emptied_paragraph_goes_when_the_caret_leaves_it(
    window: MainWindow, editor: LetterEditor, qtbot: QtBot
) -> None:
    put_caret(editor, "meaning")
    editor.select_line()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    put_caret(editor, "opening")

    qtbot.waitUntil(lambda: "meaning" not in ids(window.session.campaign))


def test_copied_paragraphs_are_pasted_with_their_fields(window: MainWindow, editor: LetterEditor) -> None:
    put_caret(editor, "trust")
    editor.select_line()
    copied = editor.createMimeDataFromSelection()
    put_caret(editor, "meaning")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    editor.insertFromMimeData(copied)
    campaign = window.session.campaign

    assert campaign.text.segments[ids(campaign).index("meaning") + 1].text == shared(campaign, "trust").text
    assert "Microsoft depends" in copied.text()


def test_plain_text_of_several_paragraphs_becomes_paragraphs(
    window: MainWindow, editor: LetterEditor
) -> None:
    put_caret(editor, "meaning")
    pasted = QMimeData()
    pasted.setText(" One.\n\nTwo *stars*.")
    editor.insertFromMimeData(pasted)
    campaign = window.session.campaign

    assert shared(campaign, "meaning").text.endswith("next. One.")
    assert campaign.text.segments[ids(campaign).index("meaning") + 1].text == r"Two \*stars\*."


def test_the_line_says_which_letters_typing_changes(window: MainWindow, room: TextRoom) -> None:
    put_caret(room.editor, "meaning")
    assert room.reach.text() == "In all 3 letters ▾"
    window.session.look_at("amazon")
    put_caret(room.editor, "what-should-follow")
    assert room.reach.text() == "Only in Amazon ▾"
    put_caret(room.editor, "ask-listen")
    assert room.reach.text() == "Only in Amazon and Google ▾"


def test_with_one_recipient_there_is_no_such_line(window: MainWindow, room: TextRoom) -> None:
    from dataclasses import replace

    campaign = window.session.campaign
    window.session.do("keep one", replace(campaign, recipients=campaign.recipients[:1]))
    put_caret(room.editor, "meaning")

    assert not room.reach.isVisible()


def test_a_typed_name_is_offered_as_a_field_that_changes_with_the_letter(
    window: MainWindow, room: TextRoom
) -> None:
    put_caret(room.editor, "meaning")
    QTest.keyClicks(room.editor, " Ask Microsoft")
    assert room.reach.text() == "Tab: let “Microsoft” change with the letter"
    QTest.keyClick(room.editor, Qt.Key.Key_Tab)
    QTest.keyClicks(room.editor, " now")

    assert shared(window.session.campaign, "meaning").text.endswith("Ask {{recipient.name}} now")


def paste_html(editor: LetterEditor, html: str, plain: str = "x") -> None:
    pasted = QMimeData()
    pasted.setHtml(html)
    pasted.setText(plain)
    editor.insertFromMimeData(pasted)


def test_formatted_words_are_pasted_into_the_sentence(window: MainWindow, editor: LetterEditor) -> None:
    put_caret(editor, "meaning", "from one place")
    paste_html(editor, "<p><b>and</b> <a href='https://eff.org/a_b'>back</a> *</p>")

    text = shared(window.session.campaign, "meaning").text
    assert "from one place**and** [back](https://eff.org/a_b) \\* to the next." in text


def test_pasted_blocks_keep_lists_headings_and_what_stood_round_the_caret(
    window: MainWindow, editor: LetterEditor
) -> None:
    before = window.session.campaign
    put_caret(editor, "meaning", "from one place")
    paste_html(editor, "<p>, so.</p><h2>New part</h2><ul><li>one</li><li>two</li></ul><p>Last</p>")
    campaign = window.session.campaign
    at = ids(campaign).index("meaning")

    assert [(s.kind, s.text) for s in campaign.text.segments[at : at + 5]] == [
        (SegmentKind.PARAGRAPH, before.text.segments[at].text.replace(" to the next.", ", so.")),
        (SegmentKind.HEADING, "New part"),
        (SegmentKind.ITEM, "one"),
        (SegmentKind.ITEM, "two"),
        (SegmentKind.PARAGRAPH, "Last to the next."),
    ]
    assert editor.line is not None
    assert editor.line.source == "Last to the next."
    window.session.undo()
    assert window.session.campaign == before


def test_pasted_notes_come_with_marks_of_their_own(window: MainWindow, editor: LetterEditor) -> None:
    put_caret(editor, "meaning")
    word = (
        "<p>See this<a href='#_ftn1' name='_ftnref1'>[1]</a>.</p><p>And that.</p>"
        "<div id='ftn1'><p><a href='#_ftnref1' name='_ftn1'>[1]</a> A source.</p></div>"
    )
    paste_html(editor, word)
    campaign = window.session.campaign
    note = next(s for s in campaign.text.segments if s.label == "note")

    assert note.text == "A source."
    assert "See this[^note]." in shared(campaign, "meaning").text


def test_blocks_pasted_into_a_wording_stand_in_its_letters_alone(
    window: MainWindow, editor: LetterEditor
) -> None:
    window.session.look_at("amazon")
    put_caret(editor, "what-should-follow")
    paste_html(editor, "<p> One.</p><p>Only for you.</p>")
    window.session.look_at("google")

    words = " ".join(x.source for x in editor.sheet.manuscript.lines if x.may_be_typed)
    assert "Only for you." not in words


def test_the_page_follows_the_caret(window: MainWindow, editor: LetterEditor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.proof.latest is not None, timeout=15_000)
    before = window.preview.paper.verticalScrollBar().value()
    put_caret(editor, "reply-by")

    qtbot.waitUntil(lambda: window.preview.paper.verticalScrollBar().value() > before, timeout=5_000)
    assert editor.hasFocus()


def test_a_field_without_a_value_shows_its_name(window: MainWindow, editor: LetterEditor) -> None:
    from dataclasses import replace

    window.session.do("to nobody", replace(window.session.campaign, recipients=()))
    block = editor.sheet.block_of("trust")
    assert block is not None
    chips = []
    parts = block.begin()
    while not parts.atEnd():
        if (chip := chip_in(parts.fragment().charFormat())) is not None:
            chips.append((chip, shown(parts.fragment().charFormat())))
        parts += 1

    assert chips[0] == ((TokenKind.FIELD, "recipient.name", ""), "name?")
