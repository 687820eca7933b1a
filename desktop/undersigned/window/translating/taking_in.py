"""Take in what translators sent: what came, what was stale, what is broken; one step that undo takes back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.model import Campaign
from undersigned.disk import write_whole
from undersigned.errors import UndersignedError
from undersigned.problems import Place, Problem
from undersigned.translations import incoming
from undersigned.translations.conflicts import CONFLICT
from undersigned.translations.handout.writing import write_handout
from undersigned.translations.taken import Fate, Taken
from undersigned.translations.told import NO_QUESTIONS
from undersigned.window import dialogs, theme
from undersigned.window.jobs import Job
from undersigned.window.names import isolated, language_title
from undersigned.window.to_fix.words import advice, what, where
from undersigned.window.translating.came import CameIn, as_decided, came_in
from undersigned.window.translating.conflicts import Conflicts
from undersigned.window.translating.sending import folder_of, stem_of
from undersigned.window.translating.told import Line, Told

if TYPE_CHECKING:
    from undersigned.window.translating.room import TranslationsRoom

translate = QCoreApplication.translate
_MOST = 200  # problems that are listed
_FILES = "*.docx *.po *.pot *.xlf *.xliff *.odt"


def ask_for_files(room: TranslationsRoom) -> tuple[Path, ...]:
    """Return the files that are chosen."""
    kinds = translate("Translating", "Translators’ files") + f" ({_FILES})"
    title = translate("Translating", "Take in a translation")
    return dialogs.files_to_open(room.window(), title, folder_of(room), kinds)


def take(room: TranslationsRoom, paths: Sequence[Path]) -> None:
    """Read files beside the main thread, show what is in them, and take it in."""
    campaign, language = room.session.campaign, room.language
    room.settings.keep("translations/folder", str(paths[0].parent))
    names = ", ".join(path.name for path in paths)
    room.notice.say(translate("Translating", "Reading {file}…").format(file=names))

    def work() -> Iterator[object]:
        yield came_in(campaign, paths, language)

    job = Job(work, room)
    job.came.connect(lambda found: _show(room, found))
    job.ended.connect(lambda error: _tell(room, error))
    job.start()


def _tell(room: TranslationsRoom, error: UndersignedError | None) -> None:
    if error is not None:
        facts = {key: value.name if isinstance(value, Path) else value for key, value in error.facts.items()}
        said = [dialogs.said(error.message, facts), dialogs.said(error.fix, facts)]
        room.notice.say(" ".join(filter(None, said)))


def _show(room: TranslationsRoom, found: CameIn) -> None:
    room.notice.hide()
    dialog = TakeIn(room, found)
    accepted = bool(dialog.exec())
    found = dialog.found
    dialog.deleteLater()
    if not accepted or room.session.campaign is not found.before:
        return
    language = found.taken[0][0]
    names = ", ".join(one.name for one in found.given)
    first = next(
        ((tag, key) for tag, one in found.taken for key, fate in one.fates.items() if fate is Fate.STALE),
        None,
    )
    step = translate("Translating", "take in {file}").format(file=names)
    room.language = language
    room.session.do(step, found.after, Place(part="translations", language=language))
    room.session.look_at(language=language)
    said = translate("Translating", "%n text(s) taken in.", "", found.number)
    stale = sum(one.count(Fate.STALE) for _, one in found.taken)
    if stale:
        said += " " + translate("Translating", "%n changed since: look at each of them.", "", stale)
    buttons = [(translate("Translating", "Undo"), lambda: _undo(room))]
    if first is not None:
        place = Place(part="translations", language=first[0], segment=first[1][0], wording=first[1][1])
        buttons.insert(0, (translate("Translating", "Show the first"), lambda: room.session.lead_to(place)))
    room.notice.say(said, buttons, about=room.session.to_undo)


def _undo(room: TranslationsRoom) -> None:
    if room.session.to_undo == room.notice.about:
        room.session.undo()
    room.notice.hide()


class TakeIn(QDialog):
    """Shows what came before anything is changed."""

    def __init__(self, room: TranslationsRoom, found: CameIn) -> None:
        super().__init__(room.window())
        self.room, self.came, self.found = room, found, found
        names = ", ".join(one.name for one in found.given)
        self.setWindowTitle(self.tr("Take in {file}").format(file=names))
        self.resize(600, 420)
        self.conflicts: Conflicts | None = None
        if found.conflicts:
            self.resize(680, 560)
            self.conflicts = Conflicts(found)
            self.conflicts.decided.connect(self._decided)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.lines: list[Line] = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.GRID, 0)
        column.setSpacing(theme.GRID)
        problems = [p for p in found.problems if p.kind != CONFLICT]
        for problem in problems[:_MOST]:
            line = Line(lambda: None)
            line.tell(_line(found.after, problem))
            self.lines.append(line)
            column.addWidget(line)
        if len(problems) > _MOST:
            column.addWidget(QLabel(self.tr("and %n more", "", len(problems) - _MOST)))
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.area.setVisible(bool(self.lines))
        self.area.setAccessibleName(self.tr("What to look at"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its lines take it
        self.ask = QPushButton(self.tr("Write the questions back…"))
        self.ask.setToolTip(
            self.tr("A Word file with her own words, and each of these beside its text as a comment")
        )
        self.ask.setVisible(any(map(_is_of_a_text, found.problems)))
        self.ask.clicked.connect(lambda _=False: self.write_questions())
        buttons = QDialogButtonBox()
        self.go = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("main")
        self.go.setDefault(True)
        self.ask.setAutoDefault(False)
        self.leave = buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.ask)
        foot.addStretch(1)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[theme.GRID * 2] * 4)
        whole.setSpacing(theme.GRID * 2)
        whole.addWidget(self.summary)
        if self.conflicts is not None:
            whole.addWidget(self.conflicts)
        whole.addWidget(self.area, 1)
        if not self.lines:
            whole.addStretch(1)
        whole.addWidget(self.told)
        whole.addLayout(foot)
        self._say()
        if self.conflicts is not None:
            self.conflicts.setFocus()

    def _decided(self) -> None:
        """Take what was chosen into what comes in."""
        assert self.conflicts is not None
        self.found = as_decided(self.came, self.conflicts.chosen)
        self._say()

    def _say(self) -> None:
        number = self.found.number
        self.summary.setText("\n".join(_told(tag, one) for tag, one in self.found.taken))
        says = self.tr("Take in %n text(s)", "", number) if number else self.tr("Nothing new in it")
        self.go.setText(says)
        self.go.setEnabled(bool(number))
        self.leave.setText(self.tr("Leave it") if number else self.tr("Close"))

    def write_questions(self) -> None:
        """Write a Word file for the translator in which the problems stand as comments."""
        asked = (pair for pair in self.found.taken if any(map(_is_of_a_text, pair[1].problems)))
        tag, taken = next(asked, self.found.taken[0])
        given = [one for one in self.found.given if one.language == tag]
        suggested = folder_of(self.room) / f"{stem_of(self.room)}.{tag}.questions.docx"
        kinds = self.tr("Word file") + " (*.docx)"
        path = dialogs.file_to_save(self, self.tr("Write the questions back"), suggested, kinds, ".docx")
        if path is None:
            return
        after = self.found.after

        def work() -> Iterator[object]:
            shown, questions = incoming.asked_again(after, taken, given)
            write_whole(path, write_handout(shown, tag, questions))
            yield path

        job = Job(work, self)
        job.ended.connect(lambda error: self._written(path, error))
        job.start()

    def _written(self, path: Path, error: UndersignedError | None) -> None:
        said = self.tr("Saved {file}.").format(file=path.name)
        if error is not None:
            said = dialogs.said(error.message, dict(error.facts))
        self.told.setText(said)
        self.told.show()


def _told(language: str, taken: Taken) -> str:
    """Return what came in one language, in words."""
    said = []
    for fate, words in (
        (Fate.ADDED, translate("Translating", "%n new", "", taken.count(Fate.ADDED))),
        (Fate.CHANGED, translate("Translating", "%n changed", "", taken.count(Fate.CHANGED))),
        (
            Fate.STALE,
            translate(
                "Translating", "%n made for an older text, to be looked at", "", taken.count(Fate.STALE)
            ),
        ),
        (Fate.SAME, translate("Translating", "%n as they were", "", taken.count(Fate.SAME))),
        (Fate.EMPTY, translate("Translating", "%n left empty", "", taken.count(Fate.EMPTY))),
        (Fate.BROKEN, translate("Translating", "%n broken, left out", "", taken.count(Fate.BROKEN))),
        (
            Fate.CONFLICT,
            translate(
                "Translating", "%n said differently by two files, left out", "", taken.count(Fate.CONFLICT)
            ),
        ),
        (
            Fate.LATE,
            translate("Translating", "%n older than what is there, left out", "", taken.count(Fate.LATE)),
        ),
        (
            Fate.UNKNOWN,
            translate("Translating", "%n of texts that aren’t in the letter", "", taken.count(Fate.UNKNOWN)),
        ),
    ):
        if taken.count(fate):
            said.append(words)
    nothing = translate("Translating", "nothing in it")
    return f"{isolated(language_title(language))}: {', '.join(said) or nothing}."


def _line(campaign: Campaign, problem: Problem) -> Told:
    icon, colour = ("circle-alert", "stops") if problem.stops else ("triangle-alert", "look")
    more = " · ".join(filter(None, (isolated(where(campaign, problem.place)), advice(problem))))
    return Told(what(problem), "", icon, colour, more)


def _is_of_a_text(problem: Problem) -> bool:
    """Whether it can be asked beside a text; what the glossary says otherwise is the author's to decide."""
    return problem.kind not in NO_QUESTIONS
