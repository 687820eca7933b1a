"""Who may be the same group: cards decided by keys, each decision a step, all of them seen and changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from undersigned.signatories import repeats
from undersigned.signatories.match.evidence import judge
from undersigned.signatories.match.forms import Entry
from undersigned.signatories.model import Consent, Private, Scope, Signatory, Source, Verdict
from undersigned.window.importing import grounds, spelled
from undersigned.window.importing.decisions import Decisions
from undersigned.window.importing.same_group import SameGroup
from undersigned.window.main_window import MainWindow
from window.importing import WAIT
from window.person import click, key

Key = Qt.Key
LONG, SHORT = "Union for Civil Rights (UCR)", "UCR"
Open = Callable[..., SameGroup]


@pytest.fixture
def cards(window: MainWindow, qtbot: QtBot) -> Open:
    """Return what opens the cards on a roster of these names, from two lists."""

    def opened(*names: str) -> SameGroup:
        campaign = window.session.campaign
        lists = ("Responses.xlsx", "West coast.csv")
        made = tuple(
            Signatory(
                f"s{n}",
                name,
                private=Private(email=f"mail{n}@example.org"),
                consent=Consent(Scope.THESE, ("amazon",)) if n % 2 else Consent(Scope.THESE, ("google",)),
                sources=(Source(lists[n % 2], "", 4 + n, name, {"city": f"City {n}"}),),
            )
            for n, name in enumerate(names)
        )
        roster = replace(campaign.roster, signatories=made)
        window.session.begin(replace(campaign, roster=roster))
        dialog = SameGroup(window, window.session)
        qtbot.addWidget(dialog)
        dialog.show_sets(repeats.of_roster(window.session.campaign.roster))
        dialog.open()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    return opened


def names(dialog: SameGroup) -> list[str]:
    return [s.name for s in dialog.session.campaign.roster.signatories]


def said(shown: Decisions, column: int) -> str:
    item = shown.table.item(0, column)
    return item.text() if item is not None else ""


def test_a_card_says_where_both_are_from_what_they_sign_and_why(cards: Open) -> None:
    dialog = cards(LONG, SHORT)
    assert dialog.card is not None
    told = " ".join(label.text() for label in dialog.card.findChildren(type(dialog.title)))

    assert "from Responses.xlsx, row 4" in told
    assert "from West coast.csv, row 5" in told
    assert "signs: Only Google" in told
    assert "mail0@example.org" in told
    assert "the other name gives “UCR” as its short form" in dialog.card.why.text()
    assert dialog.card.prints.currentText() == LONG
    assert dialog.card.signs.currentText() == "2: not Microsoft"


def test_s_combines_keeps_both_contacts_and_is_one_step(cards: Open, window: MainWindow) -> None:
    dialog = cards(LONG, SHORT)
    before = window.session.campaign
    key(dialog, Key.Key_S)
    one = window.session.campaign.roster.signatories[0]

    assert names(dialog) == [LONG]
    assert (one.private.email, one.private.notes) == ("mail0@example.org", "mail1@example.org")
    assert [r for r in ("microsoft", "google", "amazon") if one.signs(r)] == ["google", "amazon"]
    assert window.session.campaign.roster.decisions[0].verdict is Verdict.SAME
    assert window.session.to_undo == f"Combine {LONG}"
    window.session.undo()
    assert window.session.campaign is before


def test_the_name_to_print_and_the_letters_are_chosen_on_the_card(cards: Open) -> None:
    dialog = cards(LONG, SHORT)
    assert dialog.card is not None
    dialog.card.prints.setFocus()
    key(dialog.card.prints, Key.Key_Down)
    dialog.card.signs.setFocus()
    key(dialog.card.signs, Key.Key_Down)
    click(dialog.same)
    one = dialog.session.campaign.roster.signatories[0]

    assert one.name == SHORT
    assert one.consent.letters == ("google",)


def test_d_keeps_them_apart_l_puts_off_and_the_arrow_takes_back(cards: Open, window: MainWindow) -> None:
    dialog = cards(LONG, SHORT, "Rossman Group", "Rossmann Group")
    assert dialog.title.text().endswith("1 of 2")
    key(dialog, Key.Key_D)
    assert [d.verdict for d in window.session.campaign.roster.decisions] == [Verdict.DIFFERENT]
    assert dialog.title.text().endswith("2 of 2")
    key(dialog, Key.Key_Left)
    assert window.session.campaign.roster.decisions == ()
    assert dialog.title.text().endswith("1 of 2")
    key(dialog, Key.Key_L)
    key(dialog, Key.Key_S)

    assert names(dialog)[:2] == [LONG, SHORT]
    assert len(names(dialog)) == 3
    assert dialog.title.text() == "Nothing more to look at"
    assert "1 is put off" in dialog.over_said.text()


def test_what_is_decided_isnt_asked_again(cards: Open, window: MainWindow) -> None:
    dialog = cards(LONG, SHORT)
    key(dialog, Key.Key_D)

    assert [s for s in repeats.of_roster(window.session.campaign.roster) if s.asks] == []


def test_of_three_each_belongs_or_doesnt(cards: Open, window: MainWindow) -> None:
    dialog = cards(LONG, SHORT, "Union for Civil Right")
    assert dialog.card is not None
    assert [m.name for m in dialog.card.members] == [LONG, SHORT, "Union for Civil Right"]
    tick = dialog.card.ticks[1]
    tick.setFocus()
    key(tick, Key.Key_Space)
    assert [dialog.card.prints.itemText(n) for n in range(dialog.card.prints.count())] == [
        LONG,
        "Union for Civil Right",
    ]
    click(dialog.same)
    verdicts = {d.verdict for d in window.session.campaign.roster.decisions}

    assert sorted(names(dialog)) == sorted([LONG, SHORT])
    assert verdicts == {Verdict.SAME, Verdict.DIFFERENT}
    window.session.undo()
    assert len(names(dialog)) == 3


def test_those_that_differ_in_writing_alone_are_combined_at_once(cards: Open, window: MainWindow) -> None:
    dialog = cards("Open Media", "OPEN MEDIA", "Data  Lab", "Data Lab", LONG, SHORT)
    assert dialog.title.text() == "2 are surely the same"
    assert dialog.combine_all.text() == "Combine all 2"
    click(dialog.combine_all)

    assert names(dialog) == ["Open Media", "Data Lab", LONG, SHORT]
    assert dialog.card is not None
    window.session.undo()
    assert len(names(dialog)) == 6


def test_a_roster_is_looked_through_beside_the_main_thread(cards: Open, qtbot: QtBot) -> None:
    dialog = cards("Data Lab", "Open Media")
    assert dialog.title.text() == "Nothing more to look at"
    dialog.look_for()
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.over, timeout=WAIT)

    assert "Nobody is on the roster twice" in dialog.over_said.text()


def test_an_old_decision_is_seen_and_taken_apart_again(cards: Open, window: MainWindow, qtbot: QtBot) -> None:
    dialog = cards(LONG, SHORT)
    key(dialog, Key.Key_S)
    shown = Decisions(dialog, window.session)
    qtbot.addWidget(shown)
    shown.show()
    assert said(shown, 0) == f"{LONG} = {SHORT}"
    shown.table.setFocus()
    click(shown.change)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    key(menu, Key.Key_Down)
    key(menu, Key.Key_Return)
    roster = window.session.campaign.roster

    assert [(s.name, s.city) for s in roster.signatories] == [(LONG, ""), (SHORT, "City 1")]
    assert [d.verdict for d in roster.decisions] == [Verdict.DIFFERENT]
    assert said(shown, 1) == "different groups"
    window.session.undo()
    assert names(dialog) == [LONG]


def test_a_decision_that_they_differ_can_be_turned_into_one_group(
    cards: Open, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = cards(LONG, SHORT)
    key(dialog, Key.Key_D)
    shown = Decisions(dialog, window.session)
    qtbot.addWidget(shown)
    shown.menu_of(shown.decisions[0]).actions()[0].trigger()

    assert names(dialog) == [LONG]
    assert [d.verdict for d in window.session.campaign.roster.decisions] == [Verdict.SAME]


def test_letters_that_differ_are_marked_and_wholly_other_names_arent() -> None:
    assert spelled.parts("Rossmann Group", "Rossman Group") == [
        ("Rossman", False),
        ("n", True),
        (" Group", False),
    ]
    assert spelled.parts("UCR", LONG) == [("UCR", False)]
    assert spelled.parts("مركز الحقوق الرقمية", "مركز الحقوق الرقميه")[-1] == ("الرقمية ", True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Entry("Open Media"), Entry("OPEN MEDIA")),
        (Entry("The Open Media"), Entry("Open Media Inc.")),
        (Entry(LONG), Entry(SHORT)),
        (Entry("Union for Civil Rights"), Entry("UCR")),
        (Entry("Rossman Group"), Entry("Rossmann Group")),
        (Entry("Rights Watch Digital"), Entry("Digital Rights Watch")),
        (Entry("Open Media", "US"), Entry("Open Media", "Kenya")),
        (Entry("Open Media of Oregon"), Entry("Open Media")),
        (Entry("Superbloom (previously known as Simply Secure)"), Entry("Simply Secure")),
        (Entry("Dr. Ana Díaz", kind="person"), Entry("Ana Diaz", kind="person")),
        (Entry("Open Media", url="https://om.example"), Entry("OM Trust", url="https://om.example")),
    ],
)
def test_each_reason_is_a_text_for_translators(one: Entry, other: Entry) -> None:
    judged = judge(one, other)

    assert judged.grounds or judged.against
    for reason in (*judged.grounds, *judged.against):
        assert grounds.kind_of(reason)[0], reason
        assert grounds.in_words(reason) == reason
