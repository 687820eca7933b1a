"""The room of translations: languages and how far they are, the texts, and the one that is in hand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu

from undersigned.problems import Place
from undersigned.translations.shown import letter_of, numbers, saying
from undersigned.translations.units import Key, Unit, languages, progress_of_all, units
from undersigned.window.proof import Proof
from undersigned.window.session import Change, Session, View
from undersigned.window.settings import Settings
from undersigned.window.translating import menus, words
from undersigned.window.translating.deeds import PART, Deeds
from undersigned.window.translating.desk import InHand
from undersigned.window.translating.field import Shown
from undersigned.window.translating.layout import TranslationsLayout
from undersigned.window.translating.suggesting import Suggestions


class TranslationsRoom(TranslationsLayout):
    """Shows and changes what the letter says in other languages.

    Signals:
        came_or_went(bool): it came into sight, or went out of it.
    """

    came_or_went = Signal(bool)

    def __init__(self, session: Session, proof: Proof, settings: Settings) -> None:
        super().__init__(session, proof, settings)
        self.suggestions = Suggestions(self.desk.offers, self.desk.target.says, settings, self)
        self.language = ""
        self.key: Key = ("", "")
        self.units: tuple[Unit, ...] = ()
        self._is_behind = True
        self._is_leading = False  # the room itself puts a letter in view, and shows what follows
        self._shown: tuple[object, ...] = ()  # what the list and the desk were filled from
        self.deeds = Deeds(self)
        self._follow = False  # whether the page is still to show the text in hand
        self._listen()

    def _listen(self) -> None:
        self.session.changed.connect(self._changed)
        self.session.viewed.connect(self._viewed)
        self.session.saved.connect(self._saved)
        self.proof.shown.connect(lambda _: self._show_on_page())
        self.row.chosen.connect(self.choose_language)
        self.row.asked_to_add.connect(lambda: self.deeds.add_language())
        self.row.asked_to_remove.connect(self.deeds.remove_language)
        self.empty.add.clicked.connect(lambda _=False: self.deeds.add_language())
        self.empty.take_in.clicked.connect(lambda _=False: self.ask_to_take_in())
        self.take_in.clicked.connect(lambda _=False: self.ask_to_take_in())
        self.send.clicked.connect(lambda _=False: self.send_file("docx"))
        self.list.chosen.connect(lambda unit: self.choose(unit.key))
        self.list.entered.connect(lambda: self.desk.target.setFocus(Qt.FocusReason.OtherFocusReason))
        self.desk.typed.connect(self.deeds.type)
        self.desk.looking.mended.connect(self.deeds.mend)
        self.desk.asked_for_glossary.connect(self.deeds.change_glossary)
        self.desk.done.connect(self.deeds.done)
        self.desk.still_fits.connect(self.deeds.still_fits)
        self.desk.stays.connect(lambda on: self.deeds.stay(on_purpose=on))
        self.suggestions.taken.connect(self.deeds.take_suggestion)

    def add_to_menus(self, menus_: Mapping[str, QMenu]) -> None:
        """Add what is done to translations to the menus."""
        menus.fill(self, menus_)

    # ------------------------------------------------------------- what is shown

    def showEvent(self, event: Any) -> None:
        """Catch up, and put the letter in the language into view."""
        super().showEvent(event)
        self.came_or_went.emit(True)
        self._is_behind = True
        if self._settle():
            self._look_at(language=self.language)
        self._show()
        self.tell_in_hand()

    def hideEvent(self, event: Any) -> None:
        """Nobody translates any more."""
        super().hideEvent(event)
        self.came_or_went.emit(False)
        self.deeds.new_step()
        self.proof.want_in_hand()

    def _changed(self, change: Change) -> None:
        if change.opened:
            self.language, self.key, self._shown = "", ("", ""), ()
            self.notice.hide()
            self.suggestions.forget()
        self._stand_at(change.place)
        self._show(typed=change.by is self.desk)

    def _saved(self) -> None:
        if self.session.path is not None:
            self.suggestions.keep(self.session.campaign)

    def _viewed(self, view: View) -> None:
        if self._is_leading:
            return
        if view.language != self.language and view.language in languages(self.session.campaign):
            self.language = view.language
        self._show()

    def _look_at(self, recipient: str = "", *, language: str) -> bool:
        """Put a letter in view; return whether it is another one, which is still to be shown here."""
        before = self.session.view
        self._is_leading = True
        try:
            self.session.look_at(recipient, language)
        finally:
            self._is_leading = False
        return self.session.view != before

    def _settle(self) -> tuple[str, ...]:
        """Work on a language that there is, where there is any; return all."""
        known = languages(self.session.campaign)
        if self.language not in known:
            view = self.session.view.language
            self.language = view if view in known else known[0] if known else ""
        return known

    def _show(self, *, typed: bool = False) -> None:
        if not self.isVisible():
            self._is_behind = True
            return
        was_behind, self._is_behind = self._is_behind, False
        campaign = self.session.campaign
        known = self._settle()
        self.stack.setCurrentIndex(1 if known else 0)
        if not known:
            self.empty.show_language(campaign.text.language)
            self.units = ()
            return
        own = campaign.text.language
        self.row.show_languages(progress_of_all(campaign, known), self.language)
        self.units = units(campaign, self.language)
        says = saying(campaign, self.session.recipient, own)
        anew = was_behind or self.list.language != self.language
        self.list.show_units(self.units, own, says, anew=anew)
        if self.unit is None:
            self.key = self.first()
        self.list.select(self.key)
        self._show_desk(typed=typed)

    def first(self) -> Key:
        """Return the first text that is to do, or the first of all."""
        first = next((u for u in self.units if _is_to_do(u)), next(iter(self.units), None))
        return first.key if first is not None else ("", "")

    @property
    def unit(self) -> Unit | None:
        """The text in hand."""
        return next((unit for unit in self.units if unit.key == self.key), None)

    def _show_desk(self, *, typed: bool = False) -> None:
        campaign, unit, recipient = self.session.campaign, self.unit, self.session.recipient
        self.desk.setVisible(unit is not None)
        shown = (campaign, unit, recipient)
        same = bool(self._shown) and all(a is b for a, b in zip(shown, self._shown, strict=True))
        if unit is None or same:
            return
        self._shown = shown
        texts = (unit.source, unit.said)
        marked = any("[^" in text for text in texts)
        marks = numbers(campaign, self.session.view.recipient) if marked else {}
        family, own = campaign.paper.family, campaign.text.language
        source = Shown("", own, family, saying(campaign, recipient, own).of(*texts), marks)
        values = saying(campaign, recipient, unit.language).of(*texts)
        target = Shown("", unit.language, family, values, marks)
        self.desk.show_text(InHand(unit, words.where(campaign, unit), source, target, campaign))
        if not typed:
            self.suggestions.look(campaign, unit)

    # ------------------------------------------------------------- the page beside it

    def tell_in_hand(self) -> None:
        """Have the page show the text in hand, in the letter that says it."""
        if self._lead():
            self._show()
        unit = self.unit
        if unit is not None and unit.shared is not None and self.isVisible():
            self.proof.want_in_hand(*unit.key)
            self._follow = True
            self.stands.emit(self.place(unit))

    def _lead(self) -> bool:
        """Put a letter in view that says the text in hand; return whether it is another one."""
        unit = self.unit
        if unit is None or not self.isVisible():
            return False
        whose = letter_of(self.session.campaign, unit, self.session.view.recipient)
        return self._look_at(whose, language=self.language) if whose != self.session.view.recipient else False

    def _show_on_page(self) -> None:
        if self._follow and self.isVisible() and (unit := self.unit) is not None:
            self._follow = False
            self.stands.emit(self.place(unit))

    def place(self, unit: Unit) -> Place:
        """Return where a text is."""
        owner = unit.shared is None
        return Place(
            part=PART,
            segment="" if owner else unit.segment,
            wording="" if owner else unit.wording,
            recipient=unit.segment[1:] if owner else self.session.view.recipient,
            column=unit.wording if owner else "",
            language=unit.language,
        )

    # ------------------------------------------------------------- which language, which text

    def choose_language(self, language: str) -> None:
        """Work on another language; the letter in view is in it, too."""
        if language != self.language:
            self.deeds.new_step()
            self.language = language
            self._look_at(language=language)
            self._show()
            self.tell_in_hand()

    def choose(self, key: Key) -> None:
        """Work on another text."""
        if key != self.key:
            self.deeds.new_step()
            self.key = key
            if self._lead():
                self._show()
            else:
                self.list.select(key)
                self._show_desk()
            self.tell_in_hand()

    def step(self, by: int, *, unfinished: bool = False) -> bool:
        """Go to the text before or after, or to the next that isn't done; return whether there is one."""
        shown = self.list.shown()
        at = next((n for n, unit in enumerate(shown) if unit.key == self.key), -1)
        ahead = shown[at + 1 :] if by > 0 else tuple(reversed(shown[: max(at, 0)]))
        found = next((u for u in ahead if not unfinished or _is_to_do(u)), None)
        if found is None and unfinished and by > 0:
            found = next((u for u in shown[: max(at, 0)] if _is_to_do(u)), None)
        if found is None:
            return False
        self.choose(found.key)
        self.desk.target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # ------------------------------------------------------------- files

    def send_file(self, kind: str) -> None:
        """Write what a translator needs."""
        from undersigned.window.translating.sending import send

        if self.language:
            send(self, kind)

    def ask_to_take_in(self) -> None:
        """Take in files that are chosen."""
        from undersigned.window.translating.taking_in import ask_for_files

        if paths := ask_for_files(self):
            self.take_files(paths)

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """Take in what translators sent."""
        from undersigned.window.translating.taking_in import take

        take(self, paths)

    # ------------------------------------------------------------- where it is

    def go_to(self, place: Place) -> None:
        """Show a text in a language."""
        self._stand_at(place)
        if self.language and self.session.view.language != self.language:
            self._look_at(place.recipient, language=self.language)
        self._lead()
        self._show()
        self.tell_in_hand()

    def _stand_at(self, place: Place) -> None:
        """Have the text at a place in hand, where there is one in a language that there is."""
        campaign = self.session.campaign
        language = place.language if place.language in languages(campaign) else self.language
        if place.part != PART or not language:
            return
        key = (f"@{place.recipient}", place.column) if place.column else (place.segment, place.wording)
        self.language, self.units = language, units(campaign, language)
        if key[0] and any(unit.key == key for unit in self.units):
            self.key = key

    def enter(self) -> None:
        """Begin in the translation, or with the first language."""
        if self.unit is not None:
            self.desk.target.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.add.setFocus()

    def dress_ahead(self) -> None:
        """Count also what is to do, which the first look at the room would wait for."""
        super().dress_ahead()
        campaign = self.session.campaign
        progress_of_all(campaign, languages(campaign))
        numbers(campaign, self.session.view.recipient)

    def leave(self) -> None:
        """End what runs beside the room."""
        self.suggestions.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "stack"):
            self.list.dress()


def _is_to_do(unit: Unit) -> bool:
    return unit.shared is not None and not unit.standing.is_done
