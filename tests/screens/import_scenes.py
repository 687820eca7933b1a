"""Scenes of the import of signatories and of *Same group?*, for `scenes`, which adds them to its table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from screens.scenes import FOLDER, KEPT, at_work, sample, scene, settle
from screens.scenes import wait as wait_a_little
from tables.spreadsheets import xlsx
from undersigned.campaign import signatories
from undersigned.campaign.model import Campaign
from undersigned.signatories import repeats
from undersigned.signatories.model import Consent, Private, Scope, Signatory, Source
from undersigned.tables.reader import read_table
from undersigned.window import importing
from undersigned.window.importing.decisions import Decisions
from undersigned.window.importing.dialog import ImportDialog
from undersigned.window.importing.same_group import SameGroup
from undersigned.window.main_window import MainWindow

FORM = """Timestamp,Organization Name,Email Address,Country,Your name,Title,Which companies?,Notes for us
2019-01-05 10:00,Digital Rights Watch,ana@drw.example.org,Australia,Ana Lee,Director,"Amazon, Google",ask Ana
2019-01-05 11:00,ACLU of Washington,j@aclu.example.org,USA,Jo Reyes,Counsel,All except Microsoft,
2019-01-06 09:30,Privacy Forum info@privacy.example.org,info@privacy.example.org,Kenya,,,Amazon.com,
2019-01-06 12:10,Derechos Digitales,hola@dd.example.org,Chile,Luz Díaz,Directora,,
2019-01-07 08:00,Fight For the Future,team@fff.example.org,USA,,,Amazon & the search one,
2019-01-07 08:10,Data Justice Lab,lab@djl.example.org,United Kingdom,Kim Osei,Fellow,All,
2019-01-07 08:20,Open Media Trust,omt@omt.example.org,Canada,,,,
,,,,,,,
2019-01-08 10:00,anonymous,,,,,No,
"""


OF_LISTS = (
    "Responses (3).csv",
    "Responses (3).xlsx",
    "list.csv",
    *('"Niños, A.C.",México', '"Niûos, A.C.",MÄxico', '"Ni撲s, A.C.",M支ico'),
    *("Niños", "A.C.", "México"),
    "Responses",
    "Old",
)


def wait(until: Callable[[], object]) -> None:
    """Wait until something is so, also for a process to start on a busy computer."""
    wait_a_little(until, 60.0)


def import_of(window: MainWindow, data: bytes, name: str, campaign: Campaign | None = None) -> ImportDialog:
    """Open the import of a list in the window, at the page that comes first."""
    at_work(window, campaign or sample(40))
    dialog = ImportDialog(window, window.session.campaign, FOLDER)
    dialog.show()
    KEPT.append(dialog)
    dialog.read(data, name)
    wait(lambda: dialog.sight is not None and not dialog.is_busy)
    settle()
    return dialog


def import_at(
    window: MainWindow, pages: int, data: bytes = FORM.encode(), name: str = "Responses (3).csv"
) -> ImportDialog:
    """Open an import and go on so many pages."""
    dialog = import_of(window, data, name)
    for _ in range(pages):
        if dialog.letters.silent_left and dialog.stack.currentWidget() is dialog.letters:
            dialog.letters.none.click()
        dialog.next.click()
        wait(lambda: not dialog.is_busy)
    settle()
    return dialog


def answer(dialog: ImportDialog) -> None:
    """Say what the list leaves open about letters."""
    for row, line in enumerate(dialog.letters.model.lines):
        if line.answer is None:
            dialog.letters.model.answer(row, Consent(Scope.THESE, ("amazon",)))
    dialog.letters.all.click()


@scene
def import_start(window: MainWindow) -> None:
    """The beginning: which list."""
    at_work(window, sample(40))
    dialog = ImportDialog(window, window.session.campaign, FOLDER)
    dialog.show()
    KEPT.append(dialog)


@scene
def import_rows(window: MainWindow) -> None:
    """The first page: rows, with several sheets."""
    lines = (
        "Sign-on letter||",
        "as of 8 January||",
        "Organization|Country|Email",
        "Digital Rights Watch|Australia|a@example.org",
        "Open Media Trust|Canada|b@example.org",
        "||",
        "Derechos Digitales|Chile|c@example.org",
    )
    rows: list[list[object]] = [[cell or None for cell in line.split("|")] for line in lines]
    data = xlsx({"Responses": rows, "Old": [["Name"], ["Somebody"]]}, hidden=["Old"])
    import_of(window, data, "Responses (3).xlsx")


@scene
def import_encoding(window: MainWindow) -> None:
    """The first page, in doubt about the encoding."""
    text = "Organization,Country\r\nNiños, A.C.,México\r\nÉcole libre,France\r\nARTICLE 19,UK\r\n".replace(
        "Niños, A.C.", '"Niños, A.C."'
    )
    import_of(window, text.encode("mac_roman"), "list.csv")


@scene
def import_columns(window: MainWindow) -> None:
    """The second page: columns."""
    import_at(window, 1)


@scene
def import_letters(window: MainWindow) -> None:
    """The third page: which letters, with unclear words and empty cells."""
    import_at(window, 2)


@scene
def import_letters_asked(window: MainWindow) -> None:
    """The third page, each empty cell asked about."""
    import_at(window, 2).letters.ask.click()


@scene
def import_changes(window: MainWindow) -> None:
    """The last page: what will change."""
    dialog = import_at(window, 2)
    answer(dialog)
    dialog.next.click()
    wait(lambda: not dialog.is_busy)
    dialog.changes.whole.click()
    wait(lambda: not dialog.is_busy)
    settle()


@scene
def import_missing(window: MainWindow) -> None:
    """The last page: those who aren't in the list."""
    import_changes(window)
    dialog = KEPT[-1]
    assert isinstance(dialog, ImportDialog)
    dialog.changes.kinds["missing"].click()


@scene
def import_unread(window: MainWindow) -> None:
    """The last page: rows that couldn't be read."""
    import_changes(window)
    dialog = KEPT[-1]
    assert isinstance(dialog, ImportDialog)
    dialog.changes.kinds["unread"].click()


@scene
def import_nothing_new(window: MainWindow) -> None:
    """The last page: a list that was taken in before."""
    table = read_table(FORM.encode(), "Responses (3).csv")
    campaign, _ = signatories.take_in(sample(40), table)
    dialog = import_of(window, FORM.encode(), "Responses (3).csv", campaign)
    wait(lambda: dialog.foreseen is not None)


@scene
def import_damaged(window: MainWindow) -> None:
    """A list that can't be read."""
    at_work(window, sample(40))
    dialog = ImportDialog(window, window.session.campaign, FOLDER)
    dialog.show()
    KEPT.append(dialog)
    dialog.read(b"%PDF-1.7 and so on", "list.csv")
    wait(lambda: dialog.wrong.isVisible())


@scene
def import_over(window: MainWindow) -> None:
    """After an import: what came of it, and who may be the same."""
    dialog = import_of(window, FORM.encode(), "Responses (3).csv")
    answer(dialog)
    for _ in range(3):
        dialog.next.click()
        wait(lambda: not dialog.is_busy)
    dialog.changes.additions.click()
    wait(lambda: not dialog.is_busy)
    dialog.next.click()
    wait(lambda: dialog.imported is not None)
    assert dialog.imported is not None
    importing.take(window, dialog.imported)
    settle()


def with_repeats(*names: str) -> Campaign:
    """Return the sample signed by these, from two lists."""
    campaign = sample(40)
    lists = ("Responses.xlsx", "West coast.csv")
    made = tuple(
        Signatory(
            f"s{n}",
            name,
            url="https://example.org" if n < 2 else "",
            private=Private(email=f"mail{n}@example.org"),
            consent=Consent(Scope.THESE, ("amazon",)) if n % 2 else Consent(),
            sources=(Source(lists[n % 2], "", 4 + 5 * n, name),),
        )
        for n, name in enumerate(names)
    )
    return replace(campaign, roster=replace(campaign.roster, signatories=made))


def same_group_of(window: MainWindow, *names: str) -> SameGroup:
    """Open the cards on a roster of these names."""
    at_work(window, with_repeats(*names))
    dialog = SameGroup(window, window.session)
    dialog.show_sets(repeats.of_roster(window.session.campaign.roster))
    dialog.show()
    KEPT.append(dialog)
    settle()
    return dialog


@scene
def same_group(window: MainWindow) -> None:
    """A card of two."""
    same_group_of(window, "American Civil Liberties Union (ACLU)", "ACLU", "Rossman Group", "Rossmann Group")


@scene
def same_group_spelling(window: MainWindow) -> None:
    """A card of two whose spellings differ by a letter."""
    same_group_of(window, "Fight for the Future", "Fight for the Futur", "Rossman Group", "Rossmann Group")


@scene
def same_group_three(window: MainWindow) -> None:
    """A card of three, each with a tick."""
    same_group_of(
        window,
        "American Civil Liberties Union (ACLU)",
        "ACLU",
        "American Civil Liberties Union of Oregon (ACLU)",
        "American Civil Liberty Union",
    )


@scene
def same_group_sure(window: MainWindow) -> None:
    """Those that are surely the same."""
    same_group_of(window, "Digital Rights Watch", "DIGITAL RIGHTS WATCH", "Open Media", "open  media", "ACLU",
                  "American Civil Liberties Union (ACLU)")  # fmt: skip


@scene
def same_group_nobody(window: MainWindow) -> None:
    """Nobody is there twice."""
    same_group_of(window, "Digital Rights Watch", "Amnesty International")


@scene
def decisions(window: MainWindow) -> None:
    """What was decided."""
    dialog = same_group_of(
        window, "ACLU", "American Civil Liberties Union (ACLU)", "Rossman Group", "Rossmann Group"
    )
    dialog.same.click()
    dialog.different.click()
    shown = Decisions(window, window.session)
    shown.show()
    dialog.hide()
    KEPT.append(shown)


@scene
def decisions_none(window: MainWindow) -> None:
    """Nothing was decided yet."""
    at_work(window, with_repeats("ACLU"))
    shown = Decisions(window, window.session)
    shown.show()
    KEPT.append(shown)
