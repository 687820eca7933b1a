"""The room of all letters: each with its state, and one button that exports the ticked ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QMenu

from undersigned.campaign.records import to_correct
from undersigned.errors import UsageError
from undersigned.export import Outcome, Planned
from undersigned.problems import Place
from undersigned.proof.answers import Standing, Standings
from undersigned.window import dialogs
from undersigned.window.exporting.outside import open_file, show_in_folder
from undersigned.window.letters.batch import Batch, why
from undersigned.window.letters.corrected import CORRECTED, Corrected, what_they_are
from undersigned.window.letters.known import Known, Letter, Show, all_known
from undersigned.window.letters.languages import ALL, languages_of, letters_in, sorted_out
from undersigned.window.letters.layout import LettersLayout
from undersigned.window.letters.reading import read_through
from undersigned.window.letters.sent import mark_as_sent, show_as_sent
from undersigned.window.proof import Proof
from undersigned.window.session import Change, Session
from undersigned.window.settings import Settings


class LettersRoom(LettersLayout):
    """Shows how each letter stands, and exports them."""

    def __init__(self, session: Session, proof: Proof, settings: Settings) -> None:
        super().__init__(session, proof, settings)
        self.notice.follow(session)
        self.corrected = Corrected(self.choices)
        self.batch = Batch(session, self)
        self._standings: dict[Letter, Standing] = {}
        self._is_behind = True
        self._again: tuple[Planned, ...] = ()
        self._listen()

    def _listen(self) -> None:
        self.session.changed.connect(self._changed)
        self.session.viewed.connect(lambda view: self.table.select((view.recipient, view.language)))
        self.proof.stood.connect(self._stood)
        self.table.languages.wanted.connect(self._show_language)
        self.table.chosen.connect(lambda known: self.session.look_at(*known.letter))
        self.table.asked_to_mark.connect(lambda known: self.mark_sent((known,)))
        self.table.asked_to_show.connect(self.show_sent)
        self.table.menu_wanted.connect(self._pop_up)
        self.table.model.ticked.connect(self._name_buttons)
        self.choices.chosen.connect(self._name_buttons)
        self.read.clicked.connect(lambda: self.read_letters())
        self.mark.clicked.connect(lambda: self.mark_sent(self.table.model.ticks))
        self.go.clicked.connect(lambda: self.export())
        self.progress.stopped.connect(self._stop)
        self.batch.moved.connect(self._moved)
        self.batch.ended.connect(self._ended)
        self.empty.add.clicked.connect(lambda: self.session.lead_to(Place(part="recipients")))

    def add_to_menus(self, menus: Mapping[str, QMenu]) -> None:
        """Add what is done to many letters to the menu "letter"."""
        menu = menus["letter"]
        menu.addSeparator()
        menu.addAction(self.tr("&Read the letters…")).triggered.connect(lambda: self.read_letters())
        menu.addAction(self.tr("&Mark as sent…")).triggered.connect(
            lambda: self.mark_sent(self.table.model.ticks)
        )

    def _pop_up(self, at: Any) -> None:
        chosen = self.table.selected()
        if not chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Export %n letter(s)", "", len(chosen)), lambda: self.export(chosen))
        menu.addAction(self.tr("Read through"), lambda: self.read_letters(chosen))
        menu.addAction(self.tr("Mark as sent…"), lambda: self.mark_sent(chosen))
        shown = menu.addAction(self.tr("Show as sent"), lambda: self.show_sent(chosen[0]))
        shown.setEnabled(len(chosen) == 1 and chosen[0].sent is not None)
        corrected = menu.addAction(self.tr("Export corrected copies"), lambda: self.correct(chosen))
        corrected.setEnabled(all(known.sent is not None for known in chosen))
        menu.addSeparator()
        menu.addAction(self.tr("Tick"), lambda: self.table.tick(chosen, on=True))
        menu.addAction(self.tr("Untick"), lambda: self.table.tick(chosen, on=False))
        menu.popup(at)

    # ------------------------------------------------------------- what is shown

    def showEvent(self, event: Any) -> None:
        """Ask how the letters stand, and catch up."""
        super().showEvent(event)
        self._want_standings()
        if self._is_behind:
            self._show()

    def hideEvent(self, event: Any) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self.proof.want_standings(wanted=False)

    def _changed(self, change: Change) -> None:
        if change.opened:
            self._standings.clear()
            self.table.model.forget()
            self.table.languages.forget()
            self.corrected.end()
            self.notice.hide()
            self._again = ()
        self._show()

    def _stood(self, answer: Standings) -> None:
        for standing in answer.new:
            self._standings[standing.recipient, standing.language] = standing
        if answer.new:
            self._show()

    def _show(self) -> None:
        self._is_behind = not self.isVisible()
        campaign = self.session.campaign
        if self._is_behind or not campaign.id:
            return
        self.stack.setCurrentIndex(1 if campaign.recipients else 0)
        self.table.languages.show_campaign(campaign)
        letters = letters_in(campaign, self.table.languages.choice)
        known = tuple(all_known(campaign, self._standings, letters))
        self.table.show_letters(known, campaign.text.language)
        view = self.session.view
        self.table.select((view.recipient, view.language))
        self.choices.show_campaign(campaign, letters[0] if letters else None)
        self._want_standings()
        self._name_buttons()

    def _want_standings(self) -> None:
        """Ask how the letters of the chosen language stand, too."""
        campaign, choice = self.session.campaign, self.table.languages.choice
        further = languages_of(campaign) if choice == ALL else (choice,) if choice else ()
        self.proof.want_standings(wanted=self.isVisible(), languages=further)

    def _show_language(self) -> None:
        """Show the letters of another language, with the first of them in view."""
        self._show()
        if self.table.model.rows:
            self.session.look_at(*self.table.model.rows[0].letter)

    def _chosen(self, letters: tuple[Known, ...] = ()) -> tuple[tuple[Known, ...], tuple[Known, ...]]:
        """Return what is exported as it is, and what as drafts, of these letters or of the ticked ones."""
        letters = letters or self.table.model.ticks
        if self.choices.draft.isChecked():
            return letters, ()
        return sorted_out(letters, self.choices.unfinished.way)

    def _name_buttons(self) -> None:
        ticked = self.table.model.ticks
        unfinished = any(known.is_unfinished for known in ticked)
        self.choices.ask_about_unfinished(wanted=unfinished and not self.choices.draft.isChecked())
        count = sum(map(len, self._chosen()))
        why_not = ""
        if not ticked:
            why_not = self.tr("Tick the letters to export")
        elif not count:
            why_not = self.tr("None of these letters is translated yet")
        elif not self.choices.wanted:
            why_not = self.tr("Choose what to export them as")
        else:
            try:
                self.choices.planned([ticked[0].letter])
            except UsageError as error:
                why_not = dialogs.said(error.message, dict(error.facts))
        self.go.setText(why_not or self.tr("Export %n letter(s)", "", count))
        self.go.setEnabled(not why_not)
        for button in (self.read, self.mark):
            button.setEnabled(bool(ticked))
        reason = "" if ticked else self.tr("Tick letters first")
        self.mark.setToolTip(
            reason or self.tr("Keep the ticked letters as they were sent: words, names and file")
        )
        self.read.setToolTip(reason or self.tr("Page through the ticked letters, with what differs tinted"))

    # ------------------------------------------------------------- exporting

    def export(self, letters: tuple[Known, ...] = ()) -> None:
        """Write these letters, or the ticked ones."""
        ready, drafts = self._chosen(letters)
        try:
            planned = self.choices.planned([known.letter for known in ready])
            as_drafts = self.choices.planned([known.letter for known in drafts], draft=True)
        except UsageError as error:
            self.notice.say(f"{dialogs.said(error.message, dict(error.facts))}")
            return
        self._write(planned, as_drafts)

    def _do_the_rest(self) -> None:
        """Write the files that weren't written."""
        drafts = set(self.batch.drafts) if not self.choices.draft.isChecked() else set()
        again = self._again
        self._write(
            tuple(one for one in again if one not in drafts), tuple(one for one in again if one in drafts)
        )

    def _write(self, planned: tuple[Planned, ...], drafts: tuple[Planned, ...]) -> None:
        if self.batch.is_running or not (planned or drafts):
            return
        if not self.corrected.is_on:
            self.choices.keep()
        self.notice.hide()
        self.table.model.fail({})
        how = self.choices.how()
        self._extra = how.combined + how.zipped
        self.progress.begin(len(planned) + len(drafts) + self._extra)
        self.foot.setCurrentWidget(self.progress)
        self.choices.setEnabled(False)
        self.batch.start(planned, self.choices.folder, how, drafts)
        self.progress.cancel.setFocus()

    def _stop(self) -> None:
        self.batch.stop()
        self.progress.stopping()

    def _moved(self, outcome: Outcome) -> None:
        done = sum(bool(o.format) for o in self.batch.outcomes)
        if not self.batch.is_stopped:
            self.progress.go_on(done, len(self.batch.planned) + self._extra, outcome.path.name)

    def _ended(self) -> None:
        batch = self.batch
        self.foot.setCurrentIndex(0)
        self.choices.setEnabled(True)
        failed: dict[Letter, str] = {}
        for outcome in batch.failed:
            failed.setdefault((outcome.recipient, outcome.language), why(outcome))
        self.table.model.fail(failed)
        self._again = batch.left
        self.tell()
        if not self._again:
            self.corrected.end()
        self.go.setFocus()

    def tell(self) -> None:
        """Say what came of the export."""
        batch, folder = self.batch, self.choices.folder
        written = len(batch.written)
        said = [self.tr("%n file(s) written to {folder}.", "", written).format(folder=folder.name)]
        if batch.failed:
            said.append(self.tr("%n not written; the list says why.", "", len(batch.failed)))
        if batch.is_stopped:
            said.append(self.tr("Stopped; %n weren’t begun.", "", len(batch.left) - len(batch.failed)))
        if batch.error is not None:
            facts = dict(batch.error.facts)
            said = [dialogs.said(batch.error.message, facts), dialogs.said(batch.error.fix, facts)]
        for outcome in batch.outcomes:
            if not outcome.format:
                said += [dialogs.said(p.message, dict(p.facts)) for p in outcome.problems]
        buttons: list[tuple[str, Any]] = []
        if written == 1 and len(batch.planned) == 1:
            path = batch.written[0].path
            buttons.append((self.tr("Open"), lambda: open_file(path)))
            buttons.append((self.tr("Show in folder"), lambda: show_in_folder(path)))
        elif written:
            buttons.append((self.tr("Open the folder"), lambda: open_file(folder)))
        if self._again:
            buttons.append((self.tr("Do the rest"), self._do_the_rest))
        self.notice.say(" ".join(filter(None, said)), buttons, about=self.batch)

    def leave(self) -> None:
        """Stop an export that still runs."""
        self.batch.stop()

    # ------------------------------------------------------------- reading and sending

    def read_letters(self, letters: tuple[Known, ...] = ()) -> None:
        """Page through letters, marking those that were read."""
        chosen = letters or self.table.model.ticks or self.table.model.rows
        if chosen:
            read_through(self, self.session, self.proof, [known.letter for known in chosen])

    def mark_sent(self, letters: tuple[Known, ...]) -> None:
        """Keep letters as they were sent."""
        if letters:
            said = mark_as_sent(self, self.session, letters, self.choices.folder)
            if said:
                self.notice.say(said, [(self.tr("Undo"), self._undo_told)], about=self.session.to_undo)

    def _undo_told(self) -> None:
        if self.session.to_undo == self.notice.about:
            self.session.undo()
        self.notice.hide()

    def show_sent(self, known: Known) -> None:
        """Show a letter as it was sent."""
        if known.sent is not None:
            show_as_sent(self, self.session, known)

    def correct(self, letters: tuple[Known, ...]) -> None:
        """Offer to export corrected copies of letters that were sent."""
        if not letters or self.batch.is_running:
            return
        self.table.filter(Show.ALL)
        self.table.tick(self.table.model.rows, on=False)
        self.table.tick(letters, on=True)
        self.corrected.begin(letters)
        choices = [(self.tr("Export as usual"), self._as_usual)]
        self.notice.say(what_they_are(letters), choices, about=self.corrected)

    def _as_usual(self) -> None:
        self.corrected.end()
        self.notice.hide()

    # ------------------------------------------------------------- where it is

    def go_to(self, place: Place) -> None:
        """Show a letter's row, or those that were sent and have to be corrected."""
        if place.column == CORRECTED:
            wanted = set(to_correct(self.session.campaign))
            if any(language != self.session.campaign.text.language for _, language in wanted):
                self.table.languages.choose(ALL)
                self._show()
            self.correct(tuple(known for known in self.table.model.rows if known.letter in wanted))
        elif place.recipient:
            self.session.look_at(place.recipient, place.language)
        self.table.enter()

    def enter(self) -> None:
        """Begin in the table, or where nobody is yet, with whom it is to."""
        if self.session.campaign.recipients:
            self.table.enter()
        else:
            self.empty.add.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "empty"):
            self.table.dress()
