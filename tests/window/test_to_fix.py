"""What is to fix is listed once, led to, mended and left, in words that anybody understands."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolButton
from pytestqt.qtbot import QtBot

import undersigned
from undersigned.campaign.model import Campaign
from undersigned.letter.troubles import Trouble
from undersigned.problems import Place, Problem, Severity
from undersigned.window import theme
from undersigned.window.main_window import MainWindow
from undersigned.window.proof import Checked
from undersigned.window.to_fix.drawer import ToFix
from undersigned.window.to_fix.line import Line
from undersigned.window.to_fix.listed import NEVER_LEFT
from undersigned.window.to_fix.words import advice, what, where, which_letters

WAIT = 20_000


def change(window: MainWindow, **texts: str) -> None:
    """Add words to the first paragraphs, and wait until all letters are checked."""
    campaign = window.session.campaign
    given = list(texts.values())
    segments = list(campaign.text.segments)
    for number, text in enumerate(given):
        segments[number] = replace(segments[number], text=f"{segments[number].text} {text}")
    window.session.do("Type", replace(campaign, text=replace(campaign.text, segments=tuple(segments))))


def kinds(window: MainWindow) -> list[str]:
    return [t.problem.kind for t in window.drawer.troubles]


def wait_for(window: MainWindow, qtbot: QtBot, kind: str, letters: int = 3) -> Trouble:
    """Wait until this trouble is found in so many letters."""

    def found() -> Trouble | None:
        fitting = (t for t in window.drawer.troubles if t.problem.kind == kind and len(t.places) == letters)
        return next(fitting, None)

    qtbot.waitUntil(lambda: found() is not None, timeout=WAIT)
    trouble = found()
    assert trouble is not None
    return trouble


def lines(drawer: ToFix) -> list[Line]:
    """Return the lines as they stand below each other."""
    shown = [w for w in drawer.inside.findChildren(Line) if w.isVisible()]
    return sorted(shown, key=lambda line: line.y())


def button(line: Line, text: str) -> QAbstractButton:
    shown = line.findChildren(QAbstractButton)
    return next(b for b in shown if b.text() == text and b.isVisibleTo(line))


def test_the_same_trouble_in_all_letters_is_one_line(window: MainWindow, qtbot: QtBot) -> None:
    counted: list[tuple[int, bool]] = []
    window.drawer.counted.connect(lambda count, stops: counted.append((count, stops)))
    change(window, first="[TK]", second="the the")
    wait_for(window, qtbot, "doubled-word")
    window.drawer.show()
    placeholder, doubled = lines(window.drawer)

    assert placeholder.accessibleName() == "Stops the export: “[TK]” is still to be filled in."
    assert placeholder.where.text().startswith("All 3 letters · “We, the …")
    assert doubled.accessibleName().startswith("Look at this: ")
    assert counted[-1] == (2, True)
    assert window.bar.fix.text() == "2 to fix"


def test_a_button_mends_it_and_undo_takes_that_back(window: MainWindow, qtbot: QtBot) -> None:
    change(window, first="the the")
    wait_for(window, qtbot, "doubled-word")
    window.drawer.show()
    QTest.mouseClick(button(lines(window.drawer)[0], "Take one out"), Qt.MouseButton.LeftButton)

    assert window.session.campaign.text.segments[0].text.endswith(" the")
    assert not window.session.campaign.text.segments[0].text.endswith("the the")
    assert window.session.to_undo == "Take one out"
    qtbot.waitUntil(lambda: "doubled-word" not in kinds(window), timeout=WAIT)
    window.session.undo()
    wait_for(window, qtbot, "doubled-word")


def test_a_button_leads_to_the_place_in_the_letter_in_view(window: MainWindow, qtbot: QtBot) -> None:
    led: list[Place] = []
    window.session.look_at("google")
    change(window, first="[TK]")
    wait_for(window, qtbot, "placeholder")
    window.session.led.connect(led.append)
    window.drawer.show()
    QTest.mouseClick(button(lines(window.drawer)[0], "Show it"), Qt.MouseButton.LeftButton)

    segment = window.session.campaign.text.segments[0].id
    assert [(p.segment, p.recipient) for p in led] == [(segment, "google")]
    assert lines(window.drawer)[0].is_current


def test_left_in_one_letter_it_is_still_told_in_the_others(window: MainWindow, qtbot: QtBot) -> None:
    change(window, first="the the")
    wait_for(window, qtbot, "doubled-word")
    window.drawer.show()
    line = lines(window.drawer)[0]
    leave = button(line, f"Leave it as it is{theme.MENU}")
    assert isinstance(leave, QToolButton)
    here, everywhere = leave.menu().actions()
    here.trigger()
    assert [len(t.places) for t in window.drawer.troubles] == [2]
    window.session.undo()
    assert [len(t.places) for t in window.drawer.troubles] == [3]
    everywhere.trigger()

    assert window.drawer.troubles == ()
    assert window.drawer.empty.isVisible()
    assert window.drawer.empty.text() == "Nothing to fix."


def test_f8_goes_from_one_to_the_next_and_round(window: MainWindow, qtbot: QtBot) -> None:
    led: list[Place] = []
    change(window, first="[TK]", second="the the")
    wait_for(window, qtbot, "doubled-word")
    window.session.led.connect(led.append)
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F8)
    first, second = (s.id for s in window.session.campaign.text.segments[:2])

    assert window.drawer.isVisible()
    assert [p.segment for p in led] == [first, second, first]


def test_lines_are_reached_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    change(window, first="[TK]", second="the the")
    wait_for(window, qtbot, "doubled-word")
    window.drawer.show()
    window.activateWindow()
    led: list[Place] = []
    window.session.led.connect(led.append)
    first, second = lines(window.drawer)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert [p.segment for p in led] == [window.session.campaign.text.segments[1].id]
    takes = [b for b in second.findChildren(QAbstractButton) if b.isVisibleTo(second)]

    assert all(b.focusPolicy() & Qt.FocusPolicy.TabFocus and b.accessibleName() for b in takes)


def test_a_line_keeps_the_focus_when_the_list_is_made_anew(window: MainWindow, qtbot: QtBot) -> None:
    change(window, first="[TK]")
    wait_for(window, qtbot, "placeholder")
    window.drawer.show()
    window.activateWindow()
    line = lines(window.drawer)[0]
    line.setFocus()
    change(window, first="", second="the the")
    wait_for(window, qtbot, "doubled-word")

    assert line.hasFocus()


def test_a_letter_to_nobody_is_the_first_thing_to_fix(window: MainWindow, qtbot: QtBot) -> None:
    window.session.do("Take out", replace(window.session.campaign, recipients=()))
    qtbot.waitUntil(lambda: kinds(window)[:1] == ["no-recipient"], timeout=WAIT)
    window.drawer.go_on()

    assert window.workspace.currentWidget() is window.room("recipients")


def test_what_was_wrong_in_the_file_is_told_too(window: MainWindow) -> None:
    broken = Problem(
        "id-doubled", Severity.LOOK, "Line {line}.", Place(part="letter.md", line=3), facts={"line": 3}
    )
    window.session.begin(window.session.campaign, problems=(broken,))

    assert kinds(window) == ["id-doubled"]


def test_what_would_print_something_broken_cannot_be_left(window: MainWindow, qtbot: QtBot) -> None:
    change(window, first="{{recipient.nme}}")
    trouble = wait_for(window, qtbot, "field-unknown")
    window.drawer.show()
    texts = [b.text() for b in lines(window.drawer)[0].findChildren(QAbstractButton)]

    assert trouble.problem.kind in NEVER_LEFT
    assert texts == ["Fill in the recipient’s name", "Show it"]


def test_many_troubles_are_counted_and_come_up_as_others_go(window: MainWindow, qtbot: QtBot) -> None:
    place = Place(segment="opening", recipient="google", language="en")
    many = tuple(
        Trouble(Problem("placeholder", Severity.LOOK, "{n}", place, facts={"n": n}), (place,))
        for n in range(130)
    )
    # What the process finds itself would take the place of these.
    qtbot.waitUntil(lambda: (c := window.proof.latest_check) is not None and c.done == 3, timeout=30_000)
    window.drawer.show()
    window.drawer._take(Checked(many, 3, 3))

    qtbot.waitUntil(lambda: len(lines(window.drawer)) == 100)
    assert window.drawer.more.text() == "and 30 more"


def test_the_words_of_a_place_are_a_persons(window: MainWindow) -> None:
    campaign = window.session.campaign
    segment = campaign.text.segments[0]
    place = Place(segment=segment.id, recipient="amazon", language="en")

    assert which_letters(campaign, [place]) == "Letter to Amazon"
    assert which_letters(campaign, [place, replace(place, recipient="google")]) == "Letters to Amazon, Google"
    assert where(campaign, Place(segment="salutation")) == "the salutation"
    assert where(campaign, place).startswith("“We, the … undersigned")


# --------------------------------------------------------------------- the words of every kind

_LETTER = Path(undersigned.__file__).parent
_JARGON = re.compile(
    r"[{}%|]|\bsegment|\bmarkdown|\bjinja|\btag\b|\bfield|letter\.(?:md|toml)|\bwording id|\bid\b", re.I
)


def told() -> list[tuple[str, str, str]]:
    """Return every kind of problem that a letter can have, with its sentences, as the source has them."""
    found = []
    for room in ("letter", "text"):
        for path in sorted((_LETTER / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Problem", "Fault"):
                    found += _sentences(node)
    return found


def _sentences(call: ast.Call) -> list[tuple[str, str, str]]:
    texts = [
        part.value
        for argument in (*call.args, *(k.value for k in call.keywords if k.arg in ("fix", "message")))
        for part in ast.walk(argument)
        if isinstance(part, ast.Constant)
        and isinstance(part.value, str)
        and not isinstance(argument, ast.Dict)
    ]
    kinds = [t for t in texts[:1] if re.fullmatch(r"[a-z]+(?:-[a-z]+)+", t)]
    sentences = [t for t in texts[1:] if " " in t]
    return [(kinds[0], sentences[0], sentences[-1])] if kinds and len(sentences) > 1 else []


@pytest.mark.parametrize(("kind", "message", "fix"), told(), ids=lambda value: str(value)[:30])
def test_no_problem_is_told_in_the_words_of_a_template_language(kind: str, message: str, fix: str) -> None:
    facts = dict.fromkeys(re.findall(r"(?<!\{)\{(\w+)\}(?!\})", message + fix), "x")
    ours = ("name", "owner", "field", "about", "phrase", "count", "start", "address", "key")
    facts |= dict.fromkeys(ours, "x")
    problem = Problem(kind, Severity.LOOK, message, facts=facts)
    problem = replace(problem, fix=fix)

    assert not _JARGON.search(what(problem)), what(problem)
    assert not _JARGON.search(advice(problem).replace("Insert › Field", "")), advice(problem)


def test_every_kind_of_the_letter_was_found_above() -> None:
    assert len({kind for kind, _, _ in told()}) > 30


def test_a_campaign_without_anything_has_nothing_to_fix(window: MainWindow) -> None:
    window.session.begin(Campaign(id="", title=""))

    assert window.drawer.troubles == ()
