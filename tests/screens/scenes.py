"""The scenes that `make screens` takes pictures of: each brings a window into a state worth looking at."""

from __future__ import annotations

import datetime
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QDialog, QMenu

import samples
from undersigned.campaign import file
from undersigned.campaign.model import Addressee, Campaign, Recipient, Record
from undersigned.campaign.wordings import leave_out
from undersigned.errors import UnwritableError
from undersigned.export import Outcome, export, plan
from undersigned.export.records import recorded
from undersigned.export.sent import mark_read, mark_sent, todays, words_of
from undersigned.letter.manuscript import Line
from undersigned.problems import Place
from undersigned.signatories import editing
from undersigned.signatories.model import (
    Consent,
    Private,
    Scope,
    Signatory,
    SignatoryKind,
    Source,
    Standing,
    Step,
)
from undersigned.window import dialogs
from undersigned.window.cards import PageCard
from undersigned.window.have_letter import HaveLetter
from undersigned.window.help import Pages
from undersigned.window.letters.compared import show_compared
from undersigned.window.letters.corrected import CORRECTED
from undersigned.window.letters.languages import ALL
from undersigned.window.letters.reading import ReadThrough
from undersigned.window.letters.room import LettersRoom
from undersigned.window.main_window import MainWindow
from undersigned.window.recipients.importing import ImportDialog
from undersigned.window.recipients.room import RecipientsRoom
from undersigned.window.signatories.comparing import CompareDialog
from undersigned.window.signatories.consent import ConsentDialog
from undersigned.window.signatories.leaving import WithdrewDialog
from undersigned.window.signatories.pasting import PasteDialog
from undersigned.window.signatories.room import SignatoriesRoom
from undersigned.window.text.room import TextRoom

Scene = Callable[[MainWindow], object]
SCENES: dict[str, Scene] = {}


def scene(made: Scene) -> Scene:
    """Add a function to the table of scenes, under its name."""
    SCENES[made.__name__.replace("_", "-")] = made
    return made


def sample(letters: int = 3) -> Campaign:
    """Return the sample, with so many letters."""
    campaign = samples.sample()
    more = tuple(
        Recipient(
            f"company-{n}",
            f"Company {n}",
            organisation=f"Company {n} Incorporated",
            addressees=(Addressee(f"Person {n}", "Ms.", surname=f"{n}", title="Chief Executive Officer"),),
            fields={"product": f"Product {n}", "sells_to_police": n % 3 == 0},
        )
        for n in range(4, letters + 1)
    )
    return replace(campaign, recipients=(*campaign.recipients, *more)[:letters])


def settle() -> None:
    """Let everything that was asked for be drawn."""
    for _ in range(6):
        QApplication.processEvents()


def wait(until: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, "what the scene waits for doesn't come"
        QApplication.processEvents()
        time.sleep(0.005)


@contextmanager
def left_open() -> Iterator[list[QDialog]]:
    """Show dialogs and let them stand, where otherwise an answer would be waited for."""
    opened: list[QDialog] = []
    exec_ = QDialog.exec

    def show(dialog: QDialog) -> int:
        opened.append(dialog)
        dialog.show()
        return 0

    QDialog.exec = show  # type: ignore[method-assign]  # for as long as a scene is set
    try:
        yield opened
    finally:
        QDialog.exec = exec_  # type: ignore[method-assign]  # put back afterwards
    settle()
    KEPT.extend(opened)


FOLDER = Path("Documents", "Letters")
LETTER = """January 15, 2019

Mr. Satya Nadella
Chief Executive Officer
Microsoft Corporation
One Microsoft Way
Redmond, WA 98052

Re: Face surveillance

Dear Mr. Nadella,

We, the undersigned groups, ask Microsoft not to sell face surveillance to the government.

We ask you to:

1. Keep it out of the hands of the police.
2. Say in public that you do.

Sincerely,

American Civil Liberties Union
Electronic Frontier Foundation
Fight for the Future
"""
KEPT: list[QDialog] = []  # dialogs that stand open, until the next scene


def open_menu(window: MainWindow, name: str) -> QMenu:
    """Pull down one of the menus of the menu bar."""
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu) and action.text().replace("&", "") == name:
            box = window.menuBar().actionGeometry(action)
            corner = box.bottomRight() if window.isRightToLeft() else box.bottomLeft()
            menu.popup(window.menuBar().mapToGlobal(corner))
            return menu
    raise LookupError(name)


def line_of(room: TextRoom) -> Line:
    """Return the line with the caret."""
    line = room.editor.line
    assert line is not None
    return line


def at_recipients(window: MainWindow, campaign: Campaign) -> RecipientsRoom:
    """Open a campaign in the window; return its Recipients room, entered."""
    at_work(window, campaign)
    window.side.enter("recipients")
    room = window.room("recipients")
    assert isinstance(room, RecipientsRoom)
    room.enter()
    settle()
    return room


def with_troubles(campaign: Campaign) -> Campaign:
    """Return a campaign with something that stops it, and something to look at."""
    first, second, *rest = campaign.text.segments
    first = replace(first, text=f"{first.text} Google has [TK: figures] of the 7 undersigned.")
    return replace(campaign, text=replace(campaign.text, segments=(first, second, *rest)))


def at_work(window: MainWindow, campaign: Campaign) -> TextRoom:
    """Open a campaign in the window; return its Text room."""
    window.files.begin(campaign)
    settle()
    room = window.room("text")
    assert isinstance(room, TextRoom)
    return room


@scene
def start(window: MainWindow) -> None:
    """The start page."""


@scene
def text_shared(window: MainWindow) -> None:
    """The caret in a paragraph of all letters."""
    at_work(window, sample()).go_to(Place(segment="meaning"))


@scene
def text_own(window: MainWindow) -> None:
    """The caret in a wording of one letter."""
    room = at_work(window, sample(40))
    window.session.look_at("amazon")
    room.go_to(Place(segment="what-should-follow"))


@scene
def text_left_out(window: MainWindow) -> None:
    """A paragraph that is left out here."""
    room = at_work(window, leave_out(sample(), "meaning", ["amazon"]))
    window.session.look_at("amazon")
    room.go_to(Place(segment="meaning"))


@scene
def text_missing(window: MainWindow) -> None:
    """A passage that nobody has written for this letter."""
    room = at_work(window, sample(40))
    window.session.look_at("company-12")
    room.go_to(Place(segment="what-you-did"))


@scene
def text_one_letter(window: MainWindow) -> None:
    """With one recipient: a word processor with a page beside it."""
    at_work(window, sample(1)).go_to(Place(segment="asks"))


@scene
def text_menu(window: MainWindow) -> None:
    """What can be done with a paragraph."""
    room = at_work(window, sample(40))
    room.go_to(Place(segment="meaning"))
    menu = room.reach.menu()
    menu.popup(room.reach.mapToGlobal(room.reach.rect().bottomLeft()))


@scene
def text_find(window: MainWindow) -> None:
    """Find and replace."""
    room = at_work(window, sample(40))
    room.look_for_and_replace()
    room.finding.words.setText("facial recognition")
    room.finding.other.setText("face recognition")
    room.finding.search()


@scene
def who_gets_what(window: MainWindow) -> None:
    """Who gets what, for forty letters."""
    room = at_work(window, sample(40))
    room.tabs.setCurrentIndex(1)
    settle()
    model, view = room.who.sorted, room.who.view
    for row in range(3):
        view.selectionModel().select(model.index(row, 3), view.selectionModel().SelectionFlag.Select)


@scene
def who_gets_what_empty(window: MainWindow) -> None:
    """Who gets what, where all letters say the same."""
    campaign = sample()
    text = replace(
        campaign.text,
        wordings=(),
        fields={},
        segments=tuple(replace(s, text=s.text or "Text.", prompt="") for s in campaign.text.segments),
    )
    plain = tuple(replace(r, fields={}) for r in campaign.recipients)
    room = at_work(window, replace(campaign, text=text, recipients=plain))
    room.tabs.setCurrentIndex(1)


@scene
def text_compare(window: MainWindow) -> None:
    """The shared wording and that of one letter, side by side."""
    room = at_work(window, sample())
    window.session.look_at("amazon")
    room.go_to(Place(segment="what-should-follow"))
    with left_open():
        room.deeds.compare(line_of(room))


@scene
def text_letters(window: MainWindow) -> None:
    """For which letters a wording is to be."""
    room = at_work(window, sample(40))
    room.go_to(Place(segment="meaning"))
    with left_open():
        room.deeds.differently_for(line_of(room))


@scene
def text_date(window: MainWindow) -> None:
    """The date of the letter."""
    room = at_work(window, sample())
    with left_open():
        room.deeds.set_date()


@scene
def text_link(window: MainWindow) -> None:
    """The address of a link."""
    room = at_work(window, sample())
    room.go_to(Place(segment="meaning"))
    with left_open():
        room.tools.set_link()


@scene
def text_fields(window: MainWindow) -> None:
    """What can be inserted."""
    room = at_work(window, sample())
    room.go_to(Place(segment="meaning"))
    menu = room.tools.insert.menu()
    menu.popup(room.tools.insert.mapToGlobal(room.tools.insert.rect().bottomLeft()))


@scene
def recipients(window: MainWindow) -> None:
    """Three letters, and the form of one."""
    at_recipients(window, sample())


@scene
def recipients_many(window: MainWindow) -> None:
    """Forty letters, some ticked."""
    room = at_recipients(window, sample(40))
    room.list.model.tick(("amazon", "company-7"), on=True)
    window.session.look_at("company-7")


@scene
def recipients_empty(window: MainWindow) -> None:
    """Nobody to write to yet."""
    at_recipients(window, sample(0))


@scene
def recipients_removed(window: MainWindow) -> None:
    """What is said after a letter was removed."""
    at_recipients(window, sample()).remove(("amazon",))


@scene
def recipients_new(window: MainWindow) -> None:
    """A new letter is asked for."""
    at_recipients(window, sample()).list.ask_for_name()


@scene
def recipients_not_found(window: MainWindow) -> None:
    """Nobody has the words that are searched for."""
    at_recipients(window, sample()).list.search.setText("Palantir")


@scene
def recipients_more(window: MainWindow) -> None:
    """What can be done with letters."""
    room = at_recipients(window, sample())
    menu = room.more.menu()
    menu.popup(room.more.mapToGlobal(room.more.rect().bottomLeft()))


def at_signatories(window: MainWindow, campaign: Campaign) -> SignatoriesRoom:
    """Open a campaign in the window; return its room of signatories, entered."""
    at_work(window, campaign)
    window.side.enter("signatories")
    room = window.room("signatories")
    assert isinstance(room, SignatoriesRoom)
    room.model.finish()
    room.enter()
    settle()
    return room


def signed_by(campaign: Campaign, number: int) -> Campaign:
    """Return a campaign that so many sign, of every kind, state and script."""
    there = campaign.roster.signatories[:number]
    ids = tuple(r.id for r in campaign.recipients)
    odd = (
        Signatory("aclu", "American Civil Liberties Union (ACLU)", private=Private("ana@aclu.example")),
        Signatory("aclu-2", "ACLU", sources=(Source("West coast.csv", "", 9, "ACLU"),)),
        Signatory("haq", "مركز حقوق الرقمية", consent=Consent(but=ids[:1]), country="Egypt"),
        Signatory("ge", "ღია საზოგადოება", consent=Consent(Scope.THESE, ids[:1]), country="Georgia"),
        Signatory("left", "Beacon Street Forum", steps=(Step(Standing.WITHDREW, date(2019, 2, 3)),)),
        Signatory("wait", "Cedar House Network", steps=(Step(Standing.PENDING),)),
    )
    more = tuple(
        Signatory(f"more-{n}", f"Neighbors of District {n}", SignatoryKind.ORGANISATION, country="Kenya")
        for n in range(number - len(there) - len(odd))
    )
    signatories = (*(odd if number > 3 else ()), *there[: number if number <= 3 else -len(odd)], *more)
    return replace(campaign, roster=replace(campaign.roster, signatories=signatories))


@scene
def signatories_few(window: MainWindow) -> None:
    """Three signatories."""
    at_signatories(window, signed_by(sample(), 3))


@scene
def signatories(window: MainWindow) -> None:
    """Ninety signatories; some withdrew, some are pending, some may be the same."""
    room = at_signatories(window, signed_by(sample(40), 90))
    wait(lambda: bool(room.model.repeats))


@scene
def signatories_many(window: MainWindow) -> None:
    """Two thousand, some of them chosen."""
    room = at_signatories(window, signed_by(sample(), 2000))
    room.table.choose(room.model.shown[2:6])


@scene
def signatories_filtered(window: MainWindow) -> None:
    """Filters in use."""
    room = at_signatories(window, signed_by(sample(), 90))
    room.filtering.want(state=Standing.SIGNED)
    room.filtering.want(letter="google")
    room.filtering.search.setText("of")


@scene
def signatories_filters(window: MainWindow) -> None:
    """The menu of filters."""
    room = at_signatories(window, signed_by(sample(), 90))
    room.filtering.menu.popup(room.filtering.button.mapToGlobal(room.filtering.button.rect().bottomLeft()))


@scene
def signatories_form(window: MainWindow) -> None:
    """All that is known of one."""
    room = at_signatories(window, replace(signed_by(sample(), 90), languages=("ar",)))
    room.table.choose(["aclu"])
    room.open_details()


@scene
def signatories_menu(window: MainWindow) -> None:
    """What can be done with one."""
    room = at_signatories(window, signed_by(sample(), 90))
    menu = room.head.more.menu()
    menu.popup(room.head.more.mapToGlobal(room.head.more.rect().bottomLeft()))


@scene
def signatories_empty(window: MainWindow) -> None:
    """No one signs yet."""
    at_signatories(window, signed_by(sample(), 0))


@scene
def signatories_not_found(window: MainWindow) -> None:
    """Nobody has the words that are searched for."""
    at_signatories(window, signed_by(sample(), 90)).filtering.search.setText("Palantir")


@scene
def signatories_edited(window: MainWindow) -> None:
    """A cell is edited in place, and a name typed below."""
    room = at_signatories(window, signed_by(sample(), 90))
    room.ask_for_name()
    room.table.choose([room.model.shown[2]])
    room.table.edit(room.table.currentIndex())


@scene
def signatories_letters(window: MainWindow) -> None:
    """Which letters are signed."""
    room = at_signatories(window, signed_by(sample(40), 90))
    room.table.choose(["haq"])
    dialog = ConsentDialog(room, room.deeds.those(["haq"]), dict(room.model.known.recipients))
    KEPT.append(dialog)
    dialog.show()


@scene
def signatories_withdrew(window: MainWindow) -> None:
    """Somebody withdraws whose name stands under letters that were sent."""
    campaign = signed_by(sample(), 90)
    records = tuple(
        Record(r.id, "en", "pdf", event, "2019-01-15", f"{r.name}.pdf", signatories=("aclu",))
        for r, event in zip(campaign.recipients, ("sent", "exported", "exported"), strict=True)
    )
    room = at_signatories(window, replace(campaign, records=records))
    room.table.choose(["aclu"])
    dialog = WithdrewDialog(room, window.session.campaign, room.deeds.those(["aclu"]))
    KEPT.append(dialog)
    dialog.show()


@scene
def signatories_erase(window: MainWindow) -> None:
    """Somebody is to be erased."""
    room = at_signatories(window, signed_by(sample(), 90))
    room.table.choose(["aclu-2"])
    with left_open():
        room.erase()


@scene
def signatories_paste(window: MainWindow) -> None:
    """Names are pasted, and what becomes of them is shown."""
    QApplication.clipboard().setText("• Lantern Rights Collective\n• ACLU\n• Ash & Elm Forum\n")
    room = at_signatories(window, signed_by(sample(), 90))
    dialog = PasteDialog(room, window.session.campaign, QApplication.clipboard().text())
    KEPT.append(dialog)
    dialog.show()
    wait(lambda: dialog.pasted is not None)


@scene
def signatories_compare(window: MainWindow) -> None:
    """What changed since a day."""
    room = at_signatories(window, signed_by(sample(), 90))
    room.deeds.stand(["aclu"], Standing.WITHDREW)
    room.deeds.add("Lantern Rights Collective")
    dialog = CompareDialog(room, window.session.campaign, FOLDER)
    KEPT.append(dialog)
    dialog.show()
    wait(lambda: dialog.found is not None)


@scene
def signatories_left_out(window: MainWindow) -> None:
    """What is said after names were left out."""
    room = at_signatories(window, signed_by(sample(), 90))
    room.table.choose(room.model.shown[:3])
    room.leave_out()


@scene
def signatories_new_letter(window: MainWindow) -> None:
    """A new letter, and the question who of those who sign all signs it too."""
    room = at_signatories(window, signed_by(sample(), 90))
    today = Consent(Scope.ALL_OF_TODAY, tuple(r.id for r in window.session.campaign.recipients))
    room.deeds.sign(room.model.shown[:40], today)
    recipients = window.room("recipients")
    assert isinstance(recipients, RecipientsRoom)
    window.side.enter("recipients")
    recipients.add("Axon")


def _importing(window: MainWindow) -> ImportDialog:
    room = at_recipients(window, sample())
    dialog = ImportDialog(room, window.session.campaign)
    KEPT.append(dialog)
    dialog.show()
    return dialog


@scene
def recipients_import(window: MainWindow) -> None:
    """Import: the rows."""
    _importing(window)


@scene
def recipients_import_columns(window: MainWindow) -> None:
    """Import: the columns, and what will change."""
    dialog = _importing(window)
    dialog.pasted.setPlainText(
        "Company\tFull name\tTitle\tNotes\n"
        "Amazon\tAndy Jassy\tChief Executive Officer\tcheck\n"
        "Axon Enterprise\tRick Smith\tChief Executive Officer\t\n"
        "Clearview AI\tHoan Ton-That\tChief Executive Officer\t\n"
    )
    dialog.next.click()
    wait(lambda: dialog.foreseen is not None)


@scene
def page_differs(window: MainWindow) -> None:
    """The page, with what differs tinted."""
    at_work(window, sample())
    window.show_page(shown=True)
    window.preview.differs.setChecked(True)
    wait(lambda: window.proof.latest_check is not None)


@scene
def page_as_text(window: MainWindow) -> None:
    """The letter as text, for a screen reader."""
    at_work(window, sample())
    window.show_page(shown=True)
    window.preview.as_text.setChecked(True)


@scene
def page_of_nobody(window: MainWindow) -> None:
    """The page of a letter that isn't to anybody yet."""
    at_work(window, sample(0))
    window.show_page(shown=True)


@scene
def to_fix(window: MainWindow) -> None:
    """What is to fix, in three letters."""
    at_work(window, with_troubles(sample()))
    wait(lambda: len(window.drawer.troubles) > 1)
    window.drawer.show()
    window.drawer.go_on()


@scene
def to_fix_many(window: MainWindow) -> None:
    """What is to fix in forty letters."""
    at_work(window, with_troubles(sample(40)))
    wait(lambda: (c := window.proof.latest_check) is not None and c.done == c.letters)
    window.drawer.show()


@scene
def to_fix_nothing(window: MainWindow) -> None:
    """Nothing to fix."""
    at_work(window, sample())
    wait(lambda: window.proof.latest_check is not None)
    window.drawer.show()


@scene
def exported(window: MainWindow) -> None:
    """What is said after an export."""
    at_work(window, sample())
    window.exporting._written(Path("Face surveillance - Amazon.pdf"))


@scene
def export_menu(window: MainWindow) -> None:
    """What this letter can be exported as."""
    at_work(window, sample())
    button = window.bar.export
    window.export_menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def letters_room(window: MainWindow, campaign: Campaign) -> LettersRoom:
    """Enter the room of all letters, and wait until all is known."""
    at_work(window, campaign)
    window.side.enter("letters")
    room = window.room("letters")
    assert isinstance(room, LettersRoom)
    room.choices.export_to(FOLDER)
    wait(lambda: all(known.standing for known in room.table.model.rows), 30)
    settle()
    return room


def exported_and_sent(letters: int = 40) -> Campaign:
    """Return the sample as it is in the middle of a week: exported, some sent, then one more signed."""
    campaign = sample(letters)
    with tempfile.TemporaryDirectory() as folder:
        few = plan(campaign, [r.id for r in campaign.recipients[:-2]])
        outcomes = list(export(campaign, few, Path(folder)))
    campaign = recorded(campaign, outcomes, datetime.datetime.now(datetime.UTC))
    for recipient in campaign.recipients[1:3]:
        copy = todays(campaign, recipient.id, "en")
        campaign = mark_sent(campaign, recipient.id, "en", copy, datetime.date(2019, 1, 15))
        campaign = mark_read(
            campaign, recipient.id, "en", copy.fingerprint, datetime.datetime.now(datetime.UTC)
        )
    roster = campaign.roster
    late = Signatory("late", "Open Doors Network")
    return replace(campaign, roster=replace(roster, signatories=(*roster.signatories, late)))


@scene
def letters(window: MainWindow) -> None:
    """All letters, none of them exported yet."""
    letters_room(window, sample(40))


@scene
def letters_out_of_date(window: MainWindow) -> None:
    """Forty letters in the middle of the week."""
    room = letters_room(window, exported_and_sent())
    room.choices.combined.setChecked(True)


@scene
def letters_few(window: MainWindow) -> None:
    """Three letters."""
    letters_room(window, exported_and_sent(3))


@scene
def letters_languages(window: MainWindow) -> None:
    """Three letters in three languages, one of them not fully translated."""
    campaign = replace(sample(3), languages=("ar", "fr"))
    own = next(w for w in campaign.text.wordings if w.recipients == ("google",) and w.text.strip())
    there = tuple(t for t in campaign.text.translations if (t.wording, t.language) != (own.id, "fr"))
    campaign = replace(campaign, text=replace(campaign.text, translations=there))
    room = letters_room(window, campaign)
    room.table.languages.choose(ALL)
    room.table.languages.wanted.emit()
    wait(lambda: all(known.standing for known in room.table.model.rows), 30)
    room.choices.unfinished.setCurrentIndex(1)
    room.choices.unfinished.answered.emit()
    settle()


@scene
def letters_corrected(window: MainWindow) -> None:
    """Letters that were sent with the name of somebody who withdrew."""
    campaign = exported_and_sent(10)
    first = campaign.roster.signatories[0]
    roster = editing.stand(campaign.roster, [first.id], Standing.WITHDREW, datetime.date(2019, 2, 3))
    room = letters_room(window, replace(campaign, roster=roster))
    room.go_to(Place(part="letters", column=CORRECTED))
    settle()


@scene
def letters_to_nobody(window: MainWindow) -> None:
    """No letter yet."""
    at_work(window, replace(sample(), recipients=()))
    window.side.enter("letters")
    settle()


@scene
def letters_being_written(window: MainWindow) -> None:
    """An export that goes on."""
    room = letters_room(window, sample(40))
    room.progress.begin(40)
    room.progress.go_on(17, 40, "Face surveillance - Company 17.pdf")
    room.foot.setCurrentWidget(room.progress)
    room.choices.setEnabled(False)
    settle()


@scene
def letters_written(window: MainWindow) -> None:
    """After an export in which some failed."""
    room = letters_room(window, exported_and_sent())
    known = room.table.model.rows[3]
    room.table.model.fail({known.letter: known.name})
    (planned,) = plan(room.session.campaign, [known.recipient])
    room.batch.planned = (planned,)
    room.batch.outcomes = [Outcome(*planned[:3], FOLDER / planned.file)]
    room.tell()
    settle()


@scene
def mark_as_sent(window: MainWindow) -> None:
    """When a letter was sent, and which of two."""
    room = letters_room(window, exported_and_sent())
    with left_open():
        room.mark_sent(room.table.model.rows[:1])


@scene
def as_sent(window: MainWindow) -> None:
    """A letter as it was sent."""
    room = letters_room(window, exported_and_sent())
    with left_open():
        room.show_sent(room.table.model.rows[1])
    settle()


@scene
def sent_beside_todays(window: MainWindow) -> None:
    """A letter as it was sent beside today's."""
    room = letters_room(window, exported_and_sent())
    known = room.table.model.rows[1]
    assert known.sent is not None
    with left_open():
        show_compared(room, room.session, known, words_of(room.session.campaign, known.sent))


@scene
def read_letters(window: MainWindow) -> None:
    """Letters read one after the other."""
    room = letters_room(window, sample(40))
    with left_open() as opened:
        room.read_letters()
    (dialog,) = opened
    assert isinstance(dialog, ReadThrough)
    wait(lambda: dialog.is_there)
    settle()


@scene
def told_error(window: MainWindow) -> None:
    """Something that went wrong, and what helps."""
    at_work(window, sample())
    error = UnwritableError(
        "{path} is no longer there, so it wasn't saved.",
        fix="Save it under this or another name as a new file.",
        path="Letters.undersigned",
    )
    with left_open():
        dialogs.tell_error(window, window.session.campaign.title, error)


@scene
def asked_to_save(window: MainWindow) -> None:
    """What is asked before changes would be lost."""
    at_work(window, leave_out(sample(), "meaning", ["amazon"]))
    window.session.do("Leave out", leave_out(sample(), "asks", ["amazon"]))
    with left_open():
        window.files.may_leave()


@scene
def menu_file(window: MainWindow) -> None:
    """The menu of files."""
    at_work(window, sample())
    open_menu(window, window.menuBar().actions()[0].text().replace("&", ""))


@scene
def menu_view(window: MainWindow) -> None:
    """The menu of what is shown."""
    at_work(window, sample())
    open_menu(window, window.menuBar().actions()[4].text().replace("&", ""))


@scene
def start_recent(window: MainWindow) -> None:
    """The start page, with files worked on last, one of which is gone."""
    folder = Path(window.settings.path).parent
    for name in ("Face surveillance 2019", "Letter to officials", "Gone"):
        path = folder / f"{name}.undersigned"
        file.write(path, sample(), replacing=None)
        window.settings.keep_recent(path)
    (folder / "Gone.undersigned").unlink()
    window.start.refresh()
    settle()


@scene
def start_templates(window: MainWindow) -> None:
    """The templates, with their pictures."""
    window.start.show_templates()
    cards = window.start.findChildren(PageCard)
    assert cards
    wait(lambda: all(card.has_page for card in cards), 20.0)


def _have_letter(window: MainWindow) -> HaveLetter:
    with left_open() as opened:
        window.start.have_the_letter()
    (dialog,) = opened
    assert isinstance(dialog, HaveLetter)
    return dialog


@scene
def have_letter(window: MainWindow) -> None:
    """I have the letter: where it is."""
    _have_letter(window)


@scene
def have_letter_understood(window: MainWindow) -> None:
    """I have the letter: what was understood."""
    dialog = _have_letter(window)
    dialog.field.setPlainText(LETTER)
    dialog.next.click()
    wait(lambda: dialog.pages.currentWidget() is dialog.understood)


@scene
def begun(window: MainWindow) -> None:
    """A letter just begun: bars ask for what is still undone."""
    campaign = sample(0)
    at_work(window, replace(campaign, roster=replace(campaign.roster, signatories=())))


@scene
def settings(window: MainWindow) -> None:
    """The settings."""
    with left_open():
        window.actions_["settings"].trigger()


@scene
def help_window(window: MainWindow) -> None:
    """The help."""
    with left_open():
        window.actions_["help"].trigger()


@scene
def help_guide(window: MainWindow) -> None:
    """A page of the guide."""
    with left_open() as opened:
        window.actions_["help"].trigger()
        pages = opened[-1].findChild(Pages)
        assert pages is not None
        pages.setSource(QUrl("many-letters.md"))


@scene
def about(window: MainWindow) -> None:
    """What the program is."""
    with left_open():
        window.actions_["about"].trigger()


from screens import import_scenes, page_scenes, translation_scenes  # noqa: E402, F401  # they take what is above, and add their scenes
