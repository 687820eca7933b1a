"""The start page begins a letter in one click, and the bars over it lead through what is undone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import samples
from programs import ROOT
from undersigned import assets
from undersigned.campaign import file
from undersigned.campaign.model import Record
from undersigned.signatories.model import Roster
from undersigned.window import dialogs, theme
from undersigned.window.about import About
from undersigned.window.help import Help
from undersigned.window.importing.dialog import ImportDialog
from undersigned.window.main_window import MainWindow
from undersigned.window.settings import Settings
from undersigned.window.settings_dialog import SettingsDialog
from undersigned.window.signatories.pasting import PasteDialog


@pytest.fixture
def at_start(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Yield a window at its start page, with three recent files, one of which is gone."""
    settings = Settings(tmp_path / "window.ini")
    campaign = samples.sample()
    campaign = replace(
        campaign, records=(Record(campaign.recipients[0].id, "en", "pdf", "sent", "2026-01-01T10:00:00"),)
    )
    for name in ("Gone", "Older", "Newer"):
        path = tmp_path / f"{name}.undersigned"
        if name != "Gone":
            file.write(path, campaign, replacing=None)
        settings.keep_recent(path)
    window = MainWindow(settings)
    qtbot.addWidget(window, before_close_func=lambda w: w.session.begin(w.session.campaign))
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.proof.close()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_looking_around_opens_the_sample_untitled(at_start: MainWindow) -> None:
    click(at_start.start.look)

    assert at_start.is_at_work
    assert at_start.session.campaign.sample
    assert at_start.session.path is None
    assert not at_start.isWindowModified()


def test_a_template_is_two_clicks_and_shows_its_first_page(at_start: MainWindow, qtbot: QtBot) -> None:
    start = at_start.start
    click(start.template)
    page = start._pages["blank"]
    qtbot.waitUntil(lambda: not page._picture.isNull(), timeout=60_000)
    click(page)

    assert at_start.is_at_work
    assert at_start.session.campaign.text.name == "blank"


def test_all_ways_to_begin_are_reached_by_keys(at_start: MainWindow) -> None:
    at_start.start.letter.setFocus()
    QTest.keyClick(at_start.start.letter, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is at_start.start.template
    QTest.keyClick(at_start.start.template, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is at_start.start.look
    QTest.keyClick(at_start.start.look, Qt.Key.Key_Space)

    assert at_start.is_at_work


def test_recent_files_say_how_far_they_are(at_start: MainWindow, qtbot: QtBot) -> None:
    recent = at_start.start.recent
    said = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: "3 letters, 1 sent" in recent.item(0).data(said), timeout=10_000)

    assert [recent.item(n).text() for n in range(3)] == ["Newer", "Older", "Gone"]
    assert "no longer there" in recent.item(2).data(said)


def test_a_recent_file_opens_by_enter_and_a_missing_one_goes_by_del(at_start: MainWindow) -> None:
    recent = at_start.start.recent
    recent.setFocus()
    recent.setCurrentRow(2)
    QTest.keyClick(recent, Qt.Key.Key_Delete)
    assert [p.stem for p in at_start.settings.recent] == ["Newer", "Older"]
    recent.setCurrentRow(0)
    QTest.keyClick(recent, Qt.Key.Key_Return)

    assert at_start.session.path is not None
    assert at_start.session.path.stem == "Newer"


def test_forgetting_recent_files_leaves_none_in_the_settings(at_start: MainWindow) -> None:
    click(at_start.start.forget)
    at_start.settings.write()

    assert not at_start.start.recent.isVisible()
    assert "undersigned" not in at_start.settings.path.read_text()


# ----------------------------------------------------------------- next steps


def test_the_next_steps_come_one_after_the_other_and_go_when_done(window: MainWindow) -> None:
    bare = replace(window.session.campaign, recipients=(), roster=Roster())
    window.session.do("Begin", bare)
    steps = window.next_steps
    assert steps.to_whom.isVisible()
    assert not steps.who_signs.isVisible()
    QTest.keyClicks(steps.to_whom.name, "Microsoft")
    click(steps.to_whom.add)
    assert [r.name for r in window.session.campaign.recipients] == ["Microsoft"]
    assert not steps.to_whom.isVisible()
    assert steps.who_signs.isVisible()
    click(steps.who_signs.type)
    QTest.keyClicks(steps.who_signs.name, "Ana Diaz")
    QTest.keyClick(steps.who_signs.name, Qt.Key.Key_Return)

    assert [s.name for s in window.session.campaign.roster.signatories] == ["Ana Diaz"]
    assert not steps.isVisible()
    assert window.session.to_undo == "Add Ana Diaz"


def test_pasted_names_are_taken_as_they_stand(window: MainWindow, qtbot: QtBot) -> None:
    window.session.do("Begin", replace(window.session.campaign, roster=Roster()))
    QApplication.clipboard().setText("• Fundación Karisma\n• Access Now\n\n")

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, PasteDialog)
        qtbot.waitUntil(box.take.isEnabled, timeout=10_000)
        assert box.take.text() == "Add 2 names"
        click(box.take)

    QTimer.singleShot(50, answer)
    click(window.next_steps.who_signs.paste)

    names = [s.name for s in window.session.campaign.roster.signatories]
    assert names == ["Fundación Karisma", "Access Now"]
    window.session.undo()
    assert window.session.campaign.roster.signatories == ()


def test_an_imported_list_is_one_step(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.do("Begin", replace(window.session.campaign, roster=Roster()))
    table = tmp_path / "list.csv"
    table.write_text("Organization\nKarisma\nAccess Now\n", encoding="utf-8")
    monkeypatch.setattr(dialogs, "file_to_open", lambda *_: table)

    def work() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ImportDialog) and not dialog.is_busy and dialog.next.isEnabled():
            click(dialog.next)

    timer = QTimer()
    timer.timeout.connect(work)
    timer.start(20)
    click(window.next_steps.who_signs.import_)
    timer.stop()

    assert len(window.session.campaign.roster.signatories) == 2
    assert window.session.to_undo == "Import of list.csv"


def test_a_step_can_be_put_off(window: MainWindow) -> None:
    window.session.do("Begin", replace(window.session.campaign, roster=Roster()))
    click(window.next_steps.who_signs.later)

    assert not window.next_steps.isVisible()


# ----------------------------------------------------------------- I have the letter


def test_a_letter_that_somebody_has_is_begun_with(
    at_start: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from undersigned.produce import produce
    from undersigned.window.have_letter import HaveLetter

    sample = samples.sample()
    made = produce(sample, sample.recipients[0].id, "", "docx").made
    assert made is not None
    path = tmp_path / "letter.docx"
    path.write_bytes(made.data)
    monkeypatch.setattr(dialogs, "file_to_open", lambda *_: path)

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, HaveLetter)
        click(box.choose)
        qtbot.waitUntil(lambda: box.pages.currentWidget() is box.understood, timeout=60_000)
        assert "92" in box.understood.names.text()
        click(box.next)

    QTimer.singleShot(50, answer)
    click(at_start.start.letter)

    assert at_start.is_at_work
    assert at_start.isWindowModified()
    assert len(at_start.session.campaign.roster.signatories) == 92
    assert path.read_bytes() == made.data


# ----------------------------------------------------------------- settings, access


def test_settings_hold_at_once(at_start: MainWindow, qtbot: QtBot) -> None:
    box = SettingsDialog(at_start.settings, at_start.files.recovery, at_start)
    qtbot.addWidget(box)
    box.show()
    QTest.keyClick(box.appearance, Qt.Key.Key_End)
    box.appearance.activated.emit(box.appearance.currentIndex())
    assert theme.colours() is theme.DARK
    theme.follow("")
    click(box.recent)

    assert at_start.settings.text("appearance") == "dark"
    assert at_start.settings.recent == ()
    at_start.settings.keep_recent(Path("x.undersigned"))
    assert at_start.settings.recent == ()


@pytest.mark.parametrize("larger", [1.0, 1.5, 2.0])
def test_no_line_of_a_card_is_cut_off_whatever_the_font(at_start: MainWindow, larger: float) -> None:
    at_start.resize(1280, 800)
    for card in (at_start.start.letter, at_start.start.template, at_start.start.look):
        font = card.font()
        font.setPointSizeF(font.pointSizeF() * larger)
        card.setFont(font)
    QApplication.processEvents()
    QApplication.processEvents()

    for card in (at_start.start.letter, at_start.start.template, at_start.start.look):
        metrics, pad = card.fontMetrics(), theme.GRID * 2
        inner = QRect(0, 0, card.width() - pad * 2, 10_000)
        wrapped = metrics.boundingRect(inner, int(Qt.TextFlag.TextWordWrap), card.accessibleDescription())
        above = pad + 28 + theme.GRID + metrics.height() + 4  # the icon and the title
        assert card.height() >= above + wrapped.height() + pad


@pytest.mark.parametrize("make", [About, Help])
def test_a_dialog_closes_by_escape(window: MainWindow, qtbot: QtBot, make: type[QDialog]) -> None:
    box = make(window)
    qtbot.addWidget(box)
    box.show()
    QTest.keyClick(box, Qt.Key.Key_Escape)

    assert not box.isVisible()


def test_everything_that_takes_the_focus_has_a_name(at_start: MainWindow, qtbot: QtBot) -> None:
    click(at_start.start.template)
    boxes: list[QWidget] = [
        at_start,
        SettingsDialog(at_start.settings, at_start.files.recovery, at_start),
        About(at_start),
        Help(at_start),
        PasteDialog(at_start, at_start.session.campaign),
    ]
    nameless = []
    for box in boxes:
        box.show()
        for widget in box.findChildren(QWidget):
            if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            if isinstance(widget, QDialogButtonBox | QPushButton) and widget.accessibleName() == "":
                known = widget.text() if isinstance(widget, QPushButton) else "buttons"
            else:
                accessible = QAccessible.queryAccessibleInterface(widget)
                known = accessible.text(QAccessible.Text.Name) if accessible else ""
            if not known:
                nameless.append(f"{type(box).__name__}: {type(widget).__name__}")
        if box is not at_start:
            box.close()

    assert nameless == []


def test_the_guide_opens_from_the_help_page_by_page_and_leads_nowhere_else(
    at_start: MainWindow, qtbot: QtBot
) -> None:
    box = Help(at_start)
    qtbot.addWidget(box)
    box.show()
    assert "guide.md" in box.text.toHtml()
    for page in sorted(assets.guide("").glob("*.md")):
        box.text.setSource(QUrl(page.name))
        said = page.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
        assert box.text.toPlainText().startswith(said)
        shown = box.text.toPlainText()
        for outside in ("http://x.example/a.md", "file:///etc/passwd", "../README.md", "/etc/passwd"):
            box.text.setSource(QUrl(outside))
            assert "x.example" not in box.text.toPlainText()
            assert "root:" not in box.text.toPlainText()
            box.text.setSource(QUrl(page.name))
        assert box.text.toPlainText() == shown
    click(box.contents)
    assert "guide.md" in box.text.toHtml()
    assert box.back.isEnabled()


def test_every_page_and_picture_that_the_guide_names_is_there_and_small() -> None:
    folder = assets.guide("")
    named = set()
    for page in folder.glob("*.md"):
        named |= set(re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")))
    pictures = {f"pictures/{p.name}" for p in (folder / "pictures").iterdir()}

    assert {name for name in named if not (folder / name).is_file()} == set()
    assert pictures <= named
    assert sum((folder / name).stat().st_size for name in pictures) < 2_000_000


def test_about_tells_version_and_licence_of_all_that_is_built_on(window: MainWindow, qtbot: QtBot) -> None:
    box = About(window)
    qtbot.addWidget(box)
    said = box.licences.toPlainText().casefold().replace("_", "-")
    locked = re.findall(r"^([\w.-]+)==(\S+)", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    for name, version in locked:
        if find_spec_of(name):
            assert f"\n{name} {version}: " in said, (name, said)
    for shipped in ("noto", "lucide", "scowl", "rla-es", "qt ", "python "):
        assert shipped in said
    assert "see its package" not in said


def find_spec_of(name: str) -> bool:
    """Whether a library is installed; some are for other systems."""
    try:
        return bool(metadata.version(name))
    except metadata.PackageNotFoundError:
        return False
