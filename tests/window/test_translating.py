"""The room of translations, by real keys and clicks: a translator's walk, and what she relies on."""

from __future__ import annotations

import functools
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from programs import needs
from undersigned.campaign import file
from undersigned.cli import main as command
from undersigned.problems import Place
from undersigned.text.model import Translation
from undersigned.text.standing import Standing
from undersigned.translations.units import progress
from undersigned.window.jobs import Job
from undersigned.window.main_window import MainWindow
from undersigned.window.translating.adding import AddLanguage
from undersigned.window.translating.listed import Show
from undersigned.window.translating.room import TranslationsRoom
from undersigned.window.translating.taking_in import TakeIn
from window.person import click, key, keys
from window.turns import Turns

K = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOST = 0.3  # seconds of work in one turn, as in `test_turns`


@pytest.fixture
def room(window: MainWindow) -> TranslationsRoom:
    key(window, K.Key_5, CONTROL)
    room = window.room("translations")
    assert isinstance(room, TranslationsRoom)
    assert room.isVisible()
    return room


def in_dialog(kind: type[QWidget], does: Callable[[QWidget], object], opens: Callable[[], object]) -> None:
    """Do something in the dialog that something opens, once it is there."""
    seen: list[QWidget] = []

    def when_there() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            seen.append(dialog)
            try:
                does(dialog)
            except BaseException:
                dialog.close()
                raise
        elif len(seen) == 0:
            QTimer.singleShot(20, when_there)

    QTimer.singleShot(20, when_there)
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
    opens()
    window.activateWindow()
    QApplication.processEvents()


def press(pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key, wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    key(focused, pressed, held)


def write(words: str) -> None:
    """Type words, wherever the keyboard is; letters beyond ASCII come as from another keyboard."""
    for letter in words:
        focused = QApplication.focusWidget()
        assert focused is not None
        if letter.isascii():
            keys(focused, letter)
            QApplication.processEvents()
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def add(room: TranslationsRoom, sought: str) -> None:
    """Add a language by its name, with the keyboard."""

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, AddLanguage)
        keys(dialog.search, sought)
        key(dialog.search, K.Key_Return)

    in_dialog(AddLanguage, choose, lambda: click(room.row.add))


def words(pdf: bytes, folder: Path) -> str:
    """Return what stands in a PDF, as another program reads it."""
    path = folder / "page.pdf"
    path.write_bytes(pdf)
    told = subprocess.run([needs("pdftotext"), path, "-"], capture_output=True, check=True).stdout
    return " ".join(told.decode().split())


def on_page(window: MainWindow, said: str, folder: Path) -> bool:
    """Whether words stand on the page beside the text."""
    return window.proof.latest is not None and said in words(window.proof.latest.data, folder)


def standing(room: TranslationsRoom) -> Standing:
    """Return how the text in hand stands now."""
    assert room.unit is not None
    return room.unit.standing


def take_files(
    room: TranslationsRoom,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    paths: list[Path],
    does: Callable[[TakeIn], object],
) -> None:
    """Choose files to take in, and do something in the window that shows what came."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (list(map(str, paths)), ""))
    done: list[str] = []

    def in_it(dialog: QWidget) -> None:
        assert isinstance(dialog, TakeIn)
        does(dialog)
        done.append(dialog.summary.text())

    in_dialog(TakeIn, in_it, lambda: click(room.take_in))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)


def save_as(
    room: TranslationsRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: str, path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    room.send_file(kind)
    for job in room.findChildren(Job):  # it may be over before the window looks
        assert job.wait(20)
    qtbot.waitUntil(lambda: room.notice.text.text().startswith("Saved"), timeout=20_000)
    room.notice.hide()
    room.notice.say("")


@pytest.fixture
def turns() -> Iterator[Turns]:
    made = Turns()
    yield made
    made.stop()


# ----------------------------------------------------------------- the walk


def test_a_translator_adds_portuguese_translates_takes_in_a_file_and_sends_one(
    window: MainWindow,
    room: TranslationsRoom,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    turns: Turns,
) -> None:
    turns.start()
    turns.doing = "add a language"
    add(room, "portuguese")
    assert room.language == "pt"
    assert window.session.view.language == "pt"
    assert window.session.to_undo == "add Portuguese"
    left, all_ = progress(window.session.campaign, "pt")
    assert (left, all_) == (48, 48)
    assert f"{left} of {all_} left" in room.row.tabs.tabText(room.row.tabs.currentIndex())

    turns.doing = "translate ten texts"
    said = []
    for number in range(10):
        assert QApplication.focusWidget() is room.desk.target
        unit = room.unit
        assert unit is not None
        said.append(f"Texto nosso número {'um' * (number + 1)}")
        write(said[-1])
        while room.desk.target.text.count("{{") < unit.source.count("{{"):
            press(K.Key_I, CONTROL | SHIFT)
        while room.desk.target.text.count("[^") < unit.source.count("[^"):
            press(K.Key_I, CONTROL | SHIFT)
        press(K.Key_Return, CONTROL)
        QApplication.processEvents()
        assert room.unit is not None
        assert room.unit.key != unit.key
    assert progress(window.session.campaign, "pt") == (38, 48)
    done = [t for t in window.session.campaign.text.translations if t.language == "pt"]
    assert len(done) == 10
    assert not any(t.draft for t in done)

    turns.doing = "see the page"
    for one in done:  # some are of other letters
        whose = next((w for w in window.session.campaign.text.wordings if w.id == one.wording), None)
        if whose is None or window.session.view.recipient in whose.recipients:
            mine = " ".join(one.text.partition("{")[0].partition("[")[0].split())
            qtbot.waitUntil(functools.partial(on_page, window, mine, tmp_path), timeout=20_000)

    turns.skip()  # nor what poppler did
    turns.doing = "take in a PO made elsewhere"
    kept = tmp_path / "Face.undersigned"
    file.write(kept, window.session.campaign, replacing=None)
    assert command(["translations", "export", str(kept), "--language", "pt", "--out", str(tmp_path)]) == 0
    made, filled = tmp_path / "elsewhere.pt.po", tmp_path / "filled.po"
    subprocess.run([needs("msgen"), tmp_path / "Face.pt.po", "-o", filled], check=True)
    subprocess.run(
        [needs("msgfilter"), "--keep-header", "-i", filled, "-o", made, "sed", "-e", r"s/\bthe\b/aquele/g"],
        check=True,
    )
    before = window.session.campaign
    turns.skip()  # what gettext's programs did is not the window's
    take_files(room, qtbot, monkeypatch, [made], lambda dialog: click(dialog.go))
    qtbot.waitUntil(lambda: window.session.campaign is not before)
    assert progress(window.session.campaign, "pt")[0] < 10
    assert window.session.to_undo == "take in elsewhere.pt.po"

    turns.doing = "resolve a stale one"
    campaign = window.session.campaign
    ident = "trust"
    segments = tuple(
        replace(s, text=s.text.replace("endanger", "put at risk")) if s.id == ident else s
        for s in campaign.text.segments
    )
    window.session.do("typing", replace(campaign, text=replace(campaign.text, segments=segments)))
    room.list.filter(Show.STALE)
    assert room.unit is not None
    assert (room.unit.segment, room.unit.standing) == (ident, Standing.STALE)
    assert "put at risk" in room.desk.changed.text()
    assert "endanger" in room.desk.changed.text()
    click(room.desk.fits)
    assert standing(room) is Standing.DONE

    turns.doing = "send"
    file.write(kept, window.session.campaign, replacing=file.read(kept).sha256)
    turns.skip()
    formats = {"po": "po", "xliff": "xlf", "xliff2": "xliff"}
    for kind, ending in formats.items():
        save_as(room, qtbot, monkeypatch, kind, tmp_path / f"ours.{ending}")
    turns.stop()
    asked = [word for kind in formats for word in ("--format", kind)]
    theirs = tmp_path / "by"
    assert (
        command(["translations", "export", str(kept), "--language", "pt", "--out", str(theirs), *asked]) == 0
    )
    for ending in formats.values():
        assert (tmp_path / f"ours.{ending}").read_bytes() == (theirs / f"Face.pt.{ending}").read_bytes()
    subprocess.run([needs("msgfmt"), "-c", "-o", tmp_path / "x.mo", tmp_path / "ours.po"], check=True)
    assert turns.hardest.work < MOST, str(turns.hardest)


def test_the_word_file_and_the_letter_beside_it_are_those_of_the_command(
    window: MainWindow, room: TranslationsRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from undersigned.window.translating.sending import SendDialog

    room.choose_language("es")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ours.docx"), ""))
    in_dialog(SendDialog, lambda dialog: key(dialog, K.Key_Return), lambda: click(room.send))
    qtbot.waitUntil(lambda: room.notice.text.text() == "Saved ours.docx and ours.pdf.", timeout=30_000)
    kept = tmp_path / "Face.undersigned"
    file.write(kept, window.session.campaign, replacing=None)
    exported = ["translations", "export", str(kept), "--language", "es", "--format", "docx"]
    assert command([*exported, "--out", str(tmp_path)]) == 0
    assert (tmp_path / "ours.docx").read_bytes() == (tmp_path / "Face.es.docx").read_bytes()
    first = window.session.campaign.recipients[0].id
    assert command(["export", str(kept), "--recipient", first, "--out", str(tmp_path / "by")]) == 0
    (letter,) = (tmp_path / "by").glob("*.pdf")
    assert (tmp_path / "ours.pdf").read_bytes() == letter.read_bytes()


# ----------------------------------------------------------------- what is typed


def test_what_is_typed_is_a_draft_until_it_is_said_to_be_done_and_one_undo_takes_a_stretch_back(
    window: MainWindow, room: TranslationsRoom
) -> None:
    before = window.session.campaign
    add(room, "portug")
    assert room.unit is not None
    write("Por correio")
    assert standing(room) is Standing.DRAFT
    assert room.desk.state.text() == "begun"
    assert window.session.to_undo == "translating"
    press(K.Key_Z, CONTROL)
    assert room.desk.target.text == ""
    assert window.session.to_undo == "add Portuguese"
    press(K.Key_Z, CONTROL)
    assert window.session.campaign == before
    press(K.Key_Z, CONTROL | SHIFT)
    press(K.Key_Z, CONTROL | SHIFT)
    assert room.desk.target.text == "Por correio"


def test_a_correction_leaves_what_was_done_done(window: MainWindow, room: TranslationsRoom) -> None:
    room.choose_language("es")
    room.choose(("why", ""))
    assert room.unit is not None
    assert standing(room) is Standing.DONE
    room.desk.target.setFocus()
    press(K.Key_End, CONTROL)
    write("!")
    assert standing(room) is Standing.DONE
    assert room.unit.said.endswith("!")
    press(K.Key_U, CONTROL)
    assert standing(room) is Standing.DRAFT


def test_a_draft_stands_on_the_page_as_it_is_typed_but_in_no_letter_that_goes_out(
    window: MainWindow, room: TranslationsRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    add(room, "portuguese")
    room.choose(("why-faces", ""))
    room.desk.target.setFocus()
    write("Um rosto")
    qtbot.waitUntil(
        lambda: window.proof.latest is not None and "Um rosto" in words(window.proof.latest.data, tmp_path),
        timeout=20_000,
    )
    kept = tmp_path / "Face.undersigned"
    file.write(kept, window.session.campaign, replacing=None)
    asked = ["export", str(kept), "--language", "pt", "--out", str(tmp_path / "out")]
    assert command(asked) == 1
    assert not list((tmp_path / "out").glob("*.pdf"))
    assert command([*asked, "--draft"]) == 0
    assert all("Um rosto" not in words(p.read_bytes(), tmp_path) for p in (tmp_path / "out").glob("*.pdf"))


def test_fields_come_through_as_chips_that_are_one_step_wide(
    window: MainWindow, room: TranslationsRoom
) -> None:
    add(room, "arabic (egypt)")
    room.choose(("opening", ""))
    room.deeds.clear()
    room.desk.target.setFocus()
    press(K.Key_B, CONTROL | SHIFT)
    assert room.unit is not None
    assert room.desk.target.text == room.unit.source
    assert room.desk.target.document().toPlainText().count("\ufffc") == room.unit.source.count("{{")
    assert room.desk.target.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    press(K.Key_A, CONTROL)
    write("x")
    press(K.Key_I, CONTROL | SHIFT)
    assert room.desk.target.text == "x {{signatories.count}}"
    press(K.Key_I, CONTROL | SHIFT)
    assert room.desk.target.text == "x {{signatories.count}} {{recipient.name}}"
    press(K.Key_I, CONTROL | SHIFT)
    press(K.Key_Backspace)
    assert room.desk.target.text == "x {{signatories.count}}"


def test_slips_are_told_while_typing_and_one_click_mends_those_that_can_be(
    window: MainWindow, room: TranslationsRoom, qtbot: QtBot
) -> None:
    add(room, "portuguese")
    room.choose(("ask-report", ""))
    room.desk.target.setFocus()
    write("Mostrem o o trabalho. Uma vez por ano, publiquem.")

    def mend(slip: str) -> None:
        qtbot.waitUntil(lambda: any(slip in line.text.text() for line in room.desk.slips.lines))
        click(next(line.button for line in room.desk.slips.lines if slip in line.text.text()))

    mend("stands twice")
    assert room.desk.target.text.startswith("Mostrem o trabalho.")
    assert window.session.to_undo == "mend a slip"
    mend("ends with")
    assert room.desk.target.text.endswith("publiquem:")


def test_what_stays_in_english_on_purpose_counts_as_done_and_can_be_taken_back(
    window: MainWindow, room: TranslationsRoom
) -> None:
    add(room, "portuguese")
    left, _ = progress(window.session.campaign, "pt")
    room.choose(("subject", ""))
    click(room.desk.staying)
    assert progress(window.session.campaign, "pt")[0] == left - 1
    assert window.session.to_undo == "stays in English"
    click(room.desk.staying)
    assert progress(window.session.campaign, "pt")[0] == left


# ----------------------------------------------------------------- the list


def test_the_list_is_searched_and_filtered_and_leads_the_letter_in_view(
    window: MainWindow, room: TranslationsRoom
) -> None:
    room.choose_language("fr")
    keys(room.list.search, "visage")
    shown = room.list.shown()
    assert 0 < len(shown) < len(room.units)
    assert all("visage" in u.said.casefold() or u.key == room.key for u in shown)
    room.list.search.clear()
    google = next(u for u in room.units if u.own is not None and "google" in u.own.recipients)
    room.choose(google.key)
    assert window.session.view.recipient == "google"
    assert "only to Google" in room.desk.where.text()
    room.list.filter(Show.NAMES)
    assert all(u.shared is None for u in room.list.shown())
    title = next(u for u in room.list.shown() if u.wording == "to-1.title")
    room.choose(title.key)
    room.desk.target.setFocus()
    press(K.Key_A, CONTROL)
    write("Présidente")
    recipient = window.session.campaign.recipient(title.segment[1:])
    assert recipient is not None
    assert recipient.addressees[0].titles["fr"] == "Présidente"
    assert window.session.view.recipient == recipient.id


def test_an_undone_step_is_led_to_from_another_room(
    window: MainWindow, room: TranslationsRoom, qtbot: QtBot
) -> None:
    add(room, "portuguese")
    room.choose(("why", ""))
    room.desk.target.setFocus()
    write("Por quê")
    room.choose(("subject", ""))
    key(window, K.Key_1, CONTROL)
    window.session.undo()
    qtbot.waitUntil(room.isVisible)
    assert room.key == ("why", "")
    assert room.desk.target.text == ""


def test_to_fix_leads_to_the_text_that_is_missing(window: MainWindow, room: TranslationsRoom) -> None:
    from undersigned.window.to_fix.listed import destination

    add(room, "portuguese")
    key(window, K.Key_1, CONTROL)
    place = Place(segment="why-faces", recipient="google", language="pt")
    window.session.lead_to(destination("translation-missing", place))
    assert room.isVisible()
    assert (room.language, room.key) == ("pt", ("why-faces", ""))


def test_a_text_that_turns_on_a_count_is_translated_form_by_form(
    window: MainWindow, room: TranslationsRoom
) -> None:
    campaign = window.session.campaign
    one, more = "One group signs.", "{{signatories.count}} groups sign."
    counts = f"{{% if signatories.count == 1 %}}{one}{{% else %}}{more}{{% endif %}}"
    segments = tuple(replace(s, text=counts) if s.id == "why" else s for s in campaign.text.segments)
    window.session.do("typing", replace(campaign, text=replace(campaign.text, segments=segments)))
    add(room, "polish")
    room.choose(("why", ""))
    forms = room.desk.forms
    assert [forms.tabText(n) for n in range(forms.count())] == [
        "for 1",
        "for 2, 3, 4, 22 …",
        "for 0, 5, 6, 7 …",
    ]
    assert room.desk.source.text == "One group signs."
    for number, text in enumerate(("Jedna.", "Dwie.", "Pięć.")):
        forms.setCurrentIndex(number)
        press(K.Key_A, CONTROL)
        write(text)
    done = next(t for t in window.session.campaign.text.translations if t.language == "pl")
    assert done.text == (
        '{% if signatories.plural == "one" %}Jedna.{% elif signatories.plural == "few" %}Dwie.'
        "{% else %}Pięć.{% endif %}"
    )


# ----------------------------------------------------------------- languages, help, files


def test_a_region_has_the_words_of_its_language_and_says_so(
    window: MainWindow, room: TranslationsRoom
) -> None:
    add(room, "de-CH")
    assert progress(window.session.campaign, "de-CH") == (0, 48)
    assert room.desk.state.text() == "from German"
    assert not [t for t in window.session.campaign.text.translations if t.language == "de-CH"]
    room.choose(("why", ""))
    room.desk.target.setFocus()
    press(K.Key_End, CONTROL)
    write(" (CH)")
    (own,) = [t for t in window.session.campaign.text.translations if t.language == "de-CH"]
    assert own.text.endswith("(CH)")
    assert room.desk.state.text() == "done"


def test_a_language_is_removed_with_its_translations_and_undo_brings_them_back(
    window: MainWindow, room: TranslationsRoom
) -> None:
    before = window.session.campaign
    room.choose_language("fr")
    room.deeds.remove_language()
    assert not [t for t in window.session.campaign.text.translations if t.language == "fr"]
    assert "fr" not in [room.row.tabs.tabData(n) for n in range(room.row.tabs.count())]
    click(room.notice.buttons[0])
    assert window.session.campaign == before


def test_what_was_translated_before_is_offered_with_its_difference_and_the_very_same_is_filled_in(
    window: MainWindow, room: TranslationsRoom, qtbot: QtBot
) -> None:
    campaign = window.session.campaign
    old = next(s for s in campaign.text.segments if s.id == "why-faces")
    near = replace(old, id="why-again", text=old.text.replace("A face is", "Your face is"))
    same = replace(old, id="why-same")
    text = replace(campaign.text, segments=(near, same, *campaign.text.segments))
    window.session.do("typing", replace(campaign, text=text))
    room.choose_language("es")
    room.choose(("why-again", ""))
    qtbot.waitUntil(lambda: bool(room.suggestions.found), timeout=10_000)
    (line,) = room.desk.offers.lines[:1]
    assert "Your" in line.more.text()
    said = room.suggestions.found[0].text
    press(K.Key_U, CONTROL | SHIFT)
    assert room.desk.target.text == said
    assert room.unit is not None
    assert standing(room) is Standing.DRAFT
    room.deeds.fill_in()
    filled = next(t for t in window.session.campaign.text.translations if t.segment == "why-same")
    assert (filled.language, filled.text, filled.draft) == ("es", said, True)


def test_what_two_files_say_differently_is_chosen_by_keys_and_one_undo_takes_it_back(
    window: MainWindow,
    room: TranslationsRoom,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add(room, "portuguese")
    head = 'msgid ""\nmsgstr "Language: pt\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
    source = next(s.text for s in window.session.campaign.text.segments if s.id == "why")
    for name, said in (("ana", "Por quê?"), ("bia", "Qual a razão?")):
        entry = f'msgctxt "why"\nmsgid "{source}"\nmsgstr "{said}"\n'
        (tmp_path / f"{name}.po").write_text(head + entry, encoding="utf-8")
    before = window.session.campaign
    paths = [tmp_path / "ana.po", tmp_path / "bia.po"]

    def leave(dialog: TakeIn) -> None:
        assert dialog.conflicts is not None
        shown = [text.text() for text in dialog.conflicts.texts if text.isVisible()]
        assert shown == ["Por quê?", "Qual a razão?"]
        assert [b.text() for b in dialog.conflicts.buttons] == [
            "1  Take neither for now",
            "2  Take ana.po",
            "3  Take bia.po",
        ]
        assert not dialog.go.isEnabled()
        key(dialog, K.Key_Escape)

    def choose(dialog: TakeIn) -> None:
        assert dialog.conflicts is not None
        key(dialog.conflicts, K.Key_3)
        assert dialog.go.text() == "Take in 1 text"
        key(dialog.conflicts, K.Key_Return)

    take_files(room, qtbot, monkeypatch, paths, leave)
    assert window.session.campaign is before
    take_files(room, qtbot, monkeypatch, paths, choose)
    qtbot.waitUntil(lambda: window.session.campaign is not before)
    (said,) = [
        t.text for t in window.session.campaign.text.translations if (t.segment, t.language) == ("why", "pt")
    ]
    assert said == "Qual a razão?"
    window.session.undo()
    assert window.session.campaign is before


def test_what_a_file_says_otherwise_than_what_is_done_here_is_shown_by_word_and_mine_can_be_kept(
    window: MainWindow,
    room: TranslationsRoom,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from undersigned.translations.formats import FORMATS

    here = {t.segment: t.text for t in window.session.campaign.text.translations if t.language == "es"}
    path = tmp_path / "Ours.es.po"
    came = FORMATS["po"].write(window.session.campaign, "es").decode()
    assert came.count("Por qué el Gobierno") == 1
    path.write_text(
        came.replace("Por qué el Gobierno", "Por cuál razón el Gobierno").replace("Mantengan la", "Dejen la"),
        "utf-8",
    )
    told: list[str] = []

    def keep_one(dialog: TakeIn) -> None:
        assert dialog.conflicts is not None
        assert dialog.go.text() == "Take in 2 texts"
        while "Por" not in dialog.conflicts.texts[0].text():
            key(dialog.conflicts, K.Key_PageDown)
        told.append(dialog.conflicts.texts[1].text())
        key(dialog.conflicts, K.Key_1)
        assert dialog.go.text() == "Take in 1 text"
        key(dialog.conflicts, K.Key_Return)

    take_files(room, qtbot, monkeypatch, [path], keep_one)
    qtbot.waitUntil(lambda: window.session.to_undo.startswith("take in"))
    now = {t.segment: t.text for t in window.session.campaign.text.translations if t.language == "es"}
    assert {segment for segment in now if now[segment] != here[segment]} == {"subject"}
    assert "line-through" in told[0]
    assert ">qué<" in told[0]
    assert ">cuál razón<" in told[0]


def test_questions_go_back_as_comments_in_her_word_file(
    window: MainWindow,
    room: TranslationsRoom,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add(room, "portuguese")
    source = next(s.text for s in window.session.campaign.text.segments if s.id == "where-you-stand")
    head = 'msgid ""\nmsgstr "Language: pt\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
    entry = f'msgctxt "where-you-stand"\nmsgid "{source}"\nmsgstr "A posição de {{{{recipient.nome}}}}"\n'
    (tmp_path / "her.po").write_text(head + entry, encoding="utf-8")
    back = tmp_path / "back.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(back), ""))

    def ask(dialog: TakeIn) -> None:
        click(dialog.ask)
        qtbot.waitUntil(dialog.told.isVisible, timeout=10_000)
        key(dialog, K.Key_Escape)

    take_files(room, qtbot, monkeypatch, [tmp_path / "her.po"], ask)
    import zipfile

    with zipfile.ZipFile(back) as made:
        assert b"recipient.nome" in made.read("word/comments.xml")


def test_an_unreadable_file_is_told_and_changes_nothing(
    window: MainWindow, room: TranslationsRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "odd.es.po"
    path.write_bytes(b"\x00\x01 no")
    before = window.session.campaign
    window.take_file(path)
    qtbot.waitUntil(
        lambda: room.notice.isVisible() and "Reading" not in room.notice.text.text(), timeout=20_000
    )
    assert window.session.campaign is before


def test_every_key_of_the_room_is_in_a_menu(window: MainWindow, room: TranslationsRoom) -> None:
    def under(menu: QMenu) -> Iterator[QAction]:
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                yield from under(inner)
            else:
                yield action

    listed = {id(a) for menu in window.room_menus.values() for a in under(menu)}
    keyed = [a for a in room.actions() if not a.shortcut().isEmpty()]
    assert len(keyed) >= 12
    assert all(id(action) in listed for action in keyed)


def test_the_room_of_a_letter_in_one_language_is_one_sentence_and_its_buttons(
    window: MainWindow, room: TranslationsRoom
) -> None:
    campaign = window.session.campaign
    none: tuple[Translation, ...] = ()
    window.session.do("typing", replace(campaign, text=replace(campaign.text, translations=none)))
    assert room.empty.isVisible()
    assert room.empty.said.text() == "Only English so far."
    assert not window.bar.languages.isVisible()
    in_dialog(AddLanguage, lambda dialog: key(dialog, K.Key_Escape), lambda: click(room.empty.add))
    assert room.empty.isVisible()
