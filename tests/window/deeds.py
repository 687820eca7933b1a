"""What a person does in a window from opening a campaign to exporting a letter, with real keys and clicks.

Each deed lets the window live for a while, as a person does who looks at what came of it. They build
on each other, in the order of `DEEDS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QMenu, QWidget

import samples
from undersigned.campaign.model import Campaign
from undersigned.letter.differences import Has
from undersigned.letter.manuscript import Line, State
from undersigned.window.letters.room import LettersRoom
from undersigned.window.main_window import MainWindow
from undersigned.window.page.room import PageRoom
from undersigned.window.recipients.importing import ImportDialog
from undersigned.window.recipients.room import RecipientsRoom
from undersigned.window.text.editor import LetterEditor
from undersigned.window.text.room import TextRoom
from window.person import click, key, keys, write_over

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key
LOOK = 300  # milliseconds that a person looks at what came of it
STROKE = 40  # milliseconds from one key to the next


def large(signatories: int, recipients: int) -> Campaign:
    """Return the sample with that many who sign, and that many letters."""
    sample = samples.sample()
    first, roster = sample.recipients, sample.roster
    names = tuple(
        replace(
            roster.signatories[n % len(roster.signatories)],
            id=f"s{n}",
            name=f"Center for Rights and Justice of the {n}th District",
        )
        for n in range(signatories)
    )
    others = tuple(
        replace(first[n % len(first)], id=f"r{n}", name=f"Company {n}", organisation=f"Company {n} Inc.")
        for n in range(recipients - len(first))
    )
    return replace(sample, recipients=(*first, *others), roster=replace(roster, signatories=names))


class Person:
    """Somebody at a window. `path` is the campaign's file; `folder` is where things may be written."""

    def __init__(self, window: MainWindow, path: Path, folder: Path) -> None:
        self.window, self.path, self.folder = window, path, folder

    def do(self, deed: Callable[[Person], None]) -> None:
        """Do one of the deeds, in the window as it is then."""
        if QApplication.activeWindow() is not self.window:
            self.window.activateWindow()
            self.until(self.window.isActiveWindow)
        deed(self)

    # ------------------------------------------------------------- what is there

    @property
    def text(self) -> TextRoom:
        room = self.window.room("text")
        assert isinstance(room, TextRoom)
        return room

    @property
    def editor(self) -> LetterEditor:
        return self.text.editor

    @property
    def recipients(self) -> RecipientsRoom:
        room = self.window.room("recipients")
        assert isinstance(room, RecipientsRoom)
        return room

    @property
    def page(self) -> PageRoom:
        room = self.window.room("page")
        assert isinstance(room, PageRoom)
        return room

    @property
    def letters(self) -> LettersRoom:
        room = self.window.room("letters")
        assert isinstance(room, LettersRoom)
        return room

    def look(self, milliseconds: int = LOOK) -> None:
        """Let the window live."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, condition: Callable[[], object], seconds: float = 60.0) -> None:
        """Let the window live until something holds."""
        for _ in range(int(seconds * 100)):
            if condition():
                return
            self.look(10)
        raise AssertionError("it never came")

    def press(self, pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, wherever the keyboard is."""
        key(QApplication.focusWidget() or self.window, pressed, held)

    def write(self, words: str) -> None:
        """Type words, a key at a time."""
        for letter in words:
            keys(QApplication.focusWidget() or self.window, letter)
            self.look(STROKE)

    def choose(self, menu: QMenu, begins: str) -> None:
        """Click what begins with these words in a menu that is open."""
        action = next(a for a in menu.actions() if a.text().replace("&", "").startswith(begins))
        click(menu, menu.actionGeometry(action).center())

    def lines(self) -> list[Line]:
        """Return the lines that can be typed in."""
        return [line for line in self.editor.sheet.manuscript.lines if line.may_be_typed]

    def click_into(self, segment: str) -> None:
        """Click into a paragraph's first word."""
        block = self.editor.sheet.block_of(segment)
        assert block is not None
        cursor = self.editor.textCursor()
        cursor.setPosition(block.position())
        bar = self.editor.verticalScrollBar()
        bar.setValue(bar.value() + self.editor.cursorRect(cursor).top() - 120)
        click(self.editor.viewport(), self.editor.cursorRect(cursor).center() + QPoint(8, 0))

    def from_menu(self, segment: str, begins: str) -> None:
        """Choose from the menu of the line below a paragraph."""
        self.click_into(segment)
        self.look()
        QTimer.singleShot(LOOK, lambda: self.choose(self.text.reach.menu(), begins))
        before = self.window.session.campaign
        self.press(K.Key_D, CONTROL | SHIFT)  # it returns when the menu is closed
        self.look()
        assert self.window.session.campaign is not before or begins.startswith("Compare")

    def in_dialog(self, does: Callable[[QWidget], object], opens: Callable[[], object]) -> None:
        """Do something in the dialog that something opens, once it is there."""

        def when_there() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(20, when_there)
            else:
                does(dialog)

        QTimer.singleShot(20, when_there)
        opens()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)


# ----------------------------------------------------------------- the deeds


def open_it(person: Person) -> None:
    """Open a file from the start page, and wait for its page and its check."""
    window = person.window
    window.take_file(person.path)
    person.until(lambda: window.proof.latest is not None)
    person.look()


def type_everywhere(person: Person) -> None:
    """Click into every paragraph and type a word."""
    for line in person.lines():
        if line.segment:
            person.click_into(line.segment)
            person.write("so ")


def part_and_join(person: Person) -> None:
    """Begin new paragraphs and take them away again."""
    person.click_into(_shared(person)[2].segment)
    for _ in range(3):
        person.press(K.Key_End)
        person.press(K.Key_Return)
        person.write("New.")
        for _ in range(5):
            person.press(K.Key_Backspace)
            person.look(STROKE)


def word_differently(person: Person) -> None:
    """Write a paragraph differently for this letter."""
    person.from_menu(_shared(person)[3].segment, "Write it differently for ")
    person.write("Here ")


def compare(person: Person) -> None:
    """Compare this letter's wording with the shared one."""
    own = next(line for line in person.lines() if line.state is State.OWN)

    def close(dialog: QWidget) -> None:
        person.look()
        key(dialog, K.Key_Escape)

    person.in_dialog(close, lambda: person.from_menu(own.segment, "Compare "))
    person.look()


def leave_out(person: Person) -> None:
    """Leave a paragraph out of this letter."""
    person.from_menu(_shared(person)[4].segment, "Leave it out for ")


def find_and_replace(person: Person) -> None:
    """Find a word that stands everywhere, and replace it in all places."""
    person.press(K.Key_H, CONTROL)
    person.look()
    finding = person.text.finding
    write_over(finding.words, "")
    person.write("the ")
    person.look()
    finding.other.setFocus()
    person.write("that ")
    before = person.window.session.campaign
    click(finding.replace)
    person.look()
    assert person.window.session.campaign is not before
    person.press(K.Key_Escape)
    person.look()


def undo(person: Person) -> None:
    """Take all steps back."""
    while person.window.session.to_undo:
        person.press(K.Key_Z, CONTROL)
        person.look(150)


def redo(person: Person) -> None:
    """Take them again."""
    while person.window.session.to_redo:
        person.press(K.Key_Z, CONTROL | SHIFT)
        person.look(150)


def turn_letters(person: Person) -> None:
    """Go through the letters with › and ‹."""
    for _ in range(10):
        click(person.window.bar.after)
        person.look(150)
    for _ in range(10):
        click(person.window.bar.before)
        person.look(150)


def see_who_gets_what(person: Person) -> None:
    """Turn to the table of what differs, choose cells and leave a paragraph out."""
    bar = person.text.tabs
    click(bar, bar.tabRect(1).center())
    person.look()
    view, shown = person.text.who.view, person.text.who.model.shown
    at = next(n for n, cell in enumerate(shown.rows[0][1]) if cell.has is Has.SHARED) + 1
    model = view.model()
    view.scrollTo(model.index(0, at))
    for row in (0, 2, 4):
        place = view.visualRect(model.index(row, at)).center()
        held = CONTROL if row else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
        person.look(STROKE)
    before = person.window.session.campaign
    click(person.text.who.out)
    person.look()
    assert person.window.session.campaign is not before
    click(bar, bar.tabRect(0).center())
    person.look()


def enter_recipients(person: Person) -> None:
    """Enter the room of recipients."""
    person.press(K.Key_2, CONTROL)
    person.look()
    assert person.recipients.isVisible()


def enter_text(person: Person) -> None:
    """Enter the room of the text."""
    person.press(K.Key_1, CONTROL)
    person.look()
    assert person.text.isVisible()


def choose_recipients(person: Person) -> None:
    """Go down the list of recipients, and up again."""
    table = person.recipients.list.table
    click(table.viewport(), table.visualRect(table.model().index(0, 0)).center() + QPoint(20, 0))
    for way in (K.Key_Down, K.Key_Up):
        for _ in range(6):
            person.press(way)
            person.look(150)
        assert (table.currentIndex().row() == 6) is (way is K.Key_Down)


def add_recipient(person: Person) -> None:
    """Begin a letter to somebody new."""
    click(person.recipients.new)
    person.look(100)
    person.write("Zenith")
    person.press(K.Key_Return)
    person.look()
    person.write("Zenith Inc.")
    click(person.recipients.form.add_person)
    person.look()
    person.write("Ana Ray")
    person.look()
    added = person.window.session.campaign.recipients[-1]
    assert (added.name, added.organisation, added.addressees[0].name) == ("Zenith", "Zenith Inc.", "Ana Ray")


def change_person(person: Person) -> None:
    """Write another name over that of the first letter's person."""
    window = person.window
    window.session.look_at(window.session.campaign.recipients[0].id)
    person.look()
    field = person.recipients.form.people.persons[0].fields["name"]
    write_over(field, "")
    person.write("Amy Hood")
    person.look(600)
    assert window.session.campaign.recipients[0].addressees[0].name == "Amy Hood"


def import_recipients(person: Person) -> None:
    """Take in forty recipients from rows that were copied."""
    rows = ["Company\tName\tTitle\tAddress"]
    rows += [f"New company {n}\tPerson {n}\tChief\t{n} Main Street, Springfield" for n in range(40)]

    def take(dialog: QWidget) -> None:
        assert isinstance(dialog, ImportDialog)
        person.look()
        QApplication.clipboard().setText("\n".join(rows))
        dialog.pasted.setFocus()
        key(dialog.pasted, K.Key_V, CONTROL)
        person.look()
        click(dialog.next)
        person.until(lambda: dialog.foreseen is not None and dialog.next.isEnabled())
        person.look()
        click(dialog.next)

    before = len(person.window.session.campaign.recipients)
    person.in_dialog(take, person.recipients.take_in)
    person.look()
    assert len(person.window.session.campaign.recipients) == before + 40


def enter_page(person: Person) -> None:
    """Enter the room of the page."""
    person.press(K.Key_4, CONTROL)
    person.look()
    assert person.page.isVisible()


def set_page(person: Person) -> None:
    """Change settings of the page, for all letters and for one; undo both, and do both again."""
    window, room = person.window, person.page
    before = window.session.campaign
    for scope, words in (
        (room.for_all, "Page numbers at the foot"),
        (room.for_this, "Begin the names on a new page"),
    ):
        click(scope, QPoint(8, scope.height() // 2))
        box = next(b for b in room.form.findChildren(QCheckBox) if b.text() == words and b.isEnabled())
        box.setFocus()
        person.press(K.Key_Space)
        person.look()
    after = window.session.campaign
    for held, campaign in ((CONTROL, before), (CONTROL | SHIFT, after)):
        for _ in range(2):
            person.press(K.Key_Z, held)
            person.look(150)
        assert window.session.campaign is campaign


def fit_this(person: Person) -> None:
    """Fit the letter in view on a page less than it has."""
    room = person.page
    click(room.for_this, QPoint(8, room.for_this.height() // 2))
    person.until(lambda: room.length.go.isEnabled())
    click(room.length.go)
    person.until(lambda: not room.fitting.is_running)
    person.look()


def enter_letters(person: Person) -> None:
    """Enter the room of all letters, and wait until it is known how they stand."""
    person.press(K.Key_6, CONTROL)
    person.until(lambda: all(known.standing for known in person.letters.table.model.rows))
    person.look()


def export_all(person: Person) -> None:
    """Export all letters."""
    room = person.letters
    room.choices.export_to(person.folder / "All")
    click(room.go)
    person.until(lambda: not room.batch.is_running)
    person.look()
    assert len(list((person.folder / "All").iterdir())) == len(room.batch.written) > 0


def save(person: Person) -> None:
    """Save, and type on meanwhile."""
    window = person.window
    for word in ("and ", "yet "):
        person.click_into(person.lines()[3].segment)
        person.write(word)
        person.press(K.Key_S, CONTROL)
        person.write("so ")
        person.until(lambda: window.files.saving is None)
        assert window.session.path == person.path
        assert "Saved" in window.told.text() or window.session.is_modified
    person.look()


def export_this(person: Person) -> None:
    """Export the first letter."""
    window, path = person.window, person.folder / "letter.pdf"
    window.session.look_at(window.session.campaign.recipients[0].id)
    person.look()
    with patch.object(QFileDialog, "getSaveFileName", lambda *_: (str(path), "")):
        person.press(K.Key_E, CONTROL)
        person.until(lambda: not window.exporting.is_busy and window.notice.isVisible())
    person.look()
    assert path.read_bytes().startswith(b"%PDF")


def open_to_fix(person: Person) -> None:
    """Open the drawer, go through what is to fix, and close it."""
    window = person.window
    click(window.bar.fix)
    person.look()
    for _ in range(4):
        person.press(K.Key_F8)
        person.look(150)
    click(window.drawer.close_button)
    person.look()


def _shared(person: Person) -> list[Line]:
    return [line for line in person.lines() if line.segment and line.state is State.SHARED]


DEEDS: tuple[tuple[str, Callable[[Person], None]], ...] = (
    ("open the campaign", open_it),
    ("type in all paragraphs", type_everywhere),
    ("begin and join paragraphs", part_and_join),
    ("new wording", word_differently),
    ("leave out", leave_out),
    ("compare", compare),
    ("find and replace all", find_and_replace),
    ("undo", undo),
    ("redo", redo),
    ("back to Text", enter_text),
    ("switch letters", turn_letters),
    ("who gets what", see_who_gets_what),
    ("enter Recipients, first time", enter_recipients),
    ("go through the recipients", choose_recipients),
    ("enter Text again", enter_text),
    ("enter Recipients again", enter_recipients),
    ("add a recipient", add_recipient),
    ("change of person", change_person),
    ("import 40 recipients", import_recipients),
    ("back to Text", enter_text),
    ("enter Page", enter_page),
    ("set the page, undo, redo", set_page),
    ("fit a letter", fit_this),
    ("enter Export", enter_letters),
    ("export all letters", export_all),
    ("back to Text", enter_text),
    ("save while typing", save),
    ("export this letter", export_this),
    ("the To fix drawer", open_to_fix),
)
