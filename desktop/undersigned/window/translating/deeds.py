"""What is done to languages and their texts, as steps that are named and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from undersigned.campaign.model import Campaign
from undersigned.problems import Place
from undersigned.text.standing import Standing
from undersigned.translations import deeds, glossary, translating
from undersigned.translations.suggestions import filled_in
from undersigned.translations.units import Unit, languages, progress
from undersigned.window.names import language_name, language_title
from undersigned.window.translating.adding import ask_for_language
from undersigned.window.translating.glossary import AddTerm, Glossary

if TYPE_CHECKING:
    from undersigned.window.translating.room import TranslationsRoom

PART = "translations"
_PAUSE = 1200  # ms without a key after which typing is another step


class Deeds(QObject):
    """What a person does in the room."""

    def __init__(self, room: TranslationsRoom) -> None:
        super().__init__(room)
        self.room = room
        self._burst = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.new_step)

    def new_step(self) -> None:
        """Let what comes next be undone by itself."""
        self._pause.stop()
        self._burst += 1

    def do(self, step: str, campaign: Campaign, unit: Unit, *, by: object = None, burst: str = "") -> None:
        """Take a step in a text."""
        if campaign is not self.room.session.campaign:
            self.room.session.do(step, campaign, self.room.place(unit), by=by, burst=burst)

    # ------------------------------------------------------------- languages

    def add_language(self, language: str = "") -> None:
        """Add a language, which is asked for where none is given."""
        campaign = self.room.session.campaign
        there = (campaign.text.language, *languages(campaign))
        language = language or ask_for_language(
            self.room.window(), there, lambda tag: translating.lends(self.room.session.campaign, tag)
        )
        if not language or language in there:
            return
        step = self.tr("add {language}").format(language=language_name(language))
        self.room.language = language
        campaign, number = filled_in(
            deeds.with_language(campaign, language), language, self.room.suggestions.kept()
        )
        self.room.session.do(step, campaign, Place(part=PART, language=language))
        if number:
            self.room.notice.say(
                self.tr("%n text(s) were translated before, and are filled in to be looked at.", "", number)
            )
        self.room.session.look_at(language=language)
        self.room.choose(self.room.first())
        self.room.tell_in_hand()
        self.room.enter()

    def remove_language(self, language: str = "") -> None:
        """Remove a language with its translations; undo brings it back."""
        language = language or self.room.language
        if not language:
            return
        name = language_name(language)
        campaign = translating.without_language(self.room.session.campaign, language)
        self.room.session.do(
            self.tr("remove {language}").format(language=name), campaign, Place(part=PART, language=language)
        )
        self.room.notice.say(
            self.tr("{language} is removed, with its translations.").format(
                language=language_title(language)
            ),
            [(self.tr("Undo"), self._undo_told)],
            about=self.room.session.to_undo,
        )

    def _undo_told(self) -> None:
        if self.room.session.to_undo == self.room.notice.about:
            self.room.session.undo()
        self.room.notice.hide()

    # ------------------------------------------------------------- texts

    def type(self, text: str) -> None:
        """Take in what is typed."""
        unit = self.room.unit
        if unit is not None:
            self._pause.start()
            campaign = translating.typed(self.room.session.campaign, unit, text)
            burst = f"translating-{self._burst}-{unit.language}-{unit.key}"
            self.do(self.tr("translating"), campaign, unit, by=self.room.desk, burst=burst)

    def mend(self, text: str) -> None:
        """Write the text without a slip."""
        unit = self.room.unit
        if unit is not None:
            self.new_step()
            self.do(self.tr("mend a slip"), translating.typed(self.room.session.campaign, unit, text), unit)

    def done(self) -> None:
        """Say that the text in hand is done, and go to the next one to do."""
        unit = self.room.unit
        if unit is None:
            return
        if unit.shared is not None and not unit.said.strip() and unit.standing is not Standing.STAYS:
            if not self.room.step(1):
                self.room.desk.target.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.new_step()
        if unit.standing is not Standing.STAYS:
            step = self.tr("translation done")
            self.do(step, translating.done(self.room.session.campaign, unit), unit)
        if not self.room.step(1, unfinished=True) and not self.room.step(1):
            self.room.desk.target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_whole()

    def _tell_whole(self) -> None:
        left, all_ = progress(self.room.session.campaign, self.room.language)
        if not left and self.room.language:
            name = language_name(self.room.language)
            self.room.notice.say(
                self.tr("All %n texts are translated into {language}.", "", all_).format(language=name)
            )

    def still_fits(self) -> None:
        """Say that a translation fits the changed text."""
        unit = self.room.unit
        if unit is not None and unit.standing is Standing.STALE:
            self.new_step()
            self.do(self.tr("it still fits"), translating.done(self.room.session.campaign, unit), unit)

    def needs_work(self) -> None:
        """Say that a translation isn't done yet."""
        unit = self.room.unit
        if unit is not None:
            self.new_step()
            campaign = translating.needs_work(self.room.session.campaign, unit)
            self.do(self.tr("not done yet"), campaign, unit)

    def stay(self, *, on_purpose: bool) -> None:
        """Leave a text in the language it is written in, or no longer."""
        unit = self.room.unit
        if unit is not None:
            self.new_step()
            campaign = translating.stays(self.room.session.campaign, unit, on_purpose=on_purpose)
            language = language_name(campaign.text.language)
            said = self.tr("stays in {language}") if on_purpose else self.tr("no longer stays in {language}")
            self.do(said.format(language=language), campaign, unit)

    def copy_source(self) -> None:
        """Take the source as the beginning of the translation."""
        unit = self.room.unit
        if unit is not None and self.room.desk.target.isEnabled():
            self.new_step()
            self.do(
                self.tr("copy the source"),
                translating.typed(self.room.session.campaign, unit, unit.source),
                unit,
            )
            self.room.desk.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Take the translation away."""
        unit = self.room.unit
        if unit is not None and self.room.desk.target.isEnabled():
            self.new_step()
            self.do(
                self.tr("clear the translation"),
                translating.typed(self.room.session.campaign, unit, ""),
                unit,
            )

    def take_suggestion(self, text: str) -> None:
        """Take an old translation as the beginning of this one."""
        unit = self.room.unit
        if unit is not None and self.room.desk.target.isEnabled():
            self.new_step()
            campaign = translating.typed(self.room.session.campaign, unit, text)
            self.do(self.tr("use a suggestion"), campaign, unit)
            self.room.desk.target.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------- the glossary

    def add_term(self) -> None:
        """Add what is chosen in the text to the glossary, with what it is called."""
        campaign, unit, desk = self.room.session.campaign, self.room.unit, self.room.desk
        if unit is None:
            return
        words = (desk.source.chosen_words, desk.target.chosen_words)
        known = glossary.own_terms(campaign, unit.language)
        dialog = AddTerm(self.room.window(), campaign.text.language, unit.language, known, words)
        made = dialog.made if dialog.exec() else None
        dialog.deleteLater()
        desk.target.setFocus(Qt.FocusReason.OtherFocusReason)
        if made is not None:
            self.new_step()
            campaign = glossary.with_term(self.room.session.campaign, made)
            self.do(self.tr("add to the glossary"), campaign, unit)

    def change_glossary(self) -> None:
        """Change the terms of the language, all in one table."""
        campaign, language = self.room.session.campaign, self.room.language
        if not language:
            return
        own = glossary.own_terms(campaign, language)
        dialog = Glossary(self.room.window(), campaign.text.language, language, own)
        made = dialog.made if dialog.exec() else own
        dialog.deleteLater()
        changed = glossary.with_terms(self.room.session.campaign, language, made)
        if changed is not self.room.session.campaign:
            self.new_step()
            place = Place(part=PART, language=language)
            self.room.session.do(self.tr("change the glossary"), changed, place)

    def fill_in(self) -> None:
        """Fill in as drafts what the very same texts were translated as before."""
        if not self.room.language:
            return
        campaign, number = filled_in(
            self.room.session.campaign, self.room.language, self.room.suggestions.kept()
        )
        said = self.tr("No text that is to do was translated before.")
        if number:
            place = Place(part=PART, language=self.room.language)
            self.room.session.do(self.tr("fill in what was translated before"), campaign, place)
            said = self.tr("%n text(s) filled in. Each is to be looked at, and said to be done.", "", number)
        self.room.notice.say(said)
