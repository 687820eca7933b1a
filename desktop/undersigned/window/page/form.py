"""The form of the page: what is chosen in it is the campaign's at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from undersigned.campaign import pages, pictures, signatories
from undersigned.campaign.model import Campaign
from undersigned.language.voice import voice
from undersigned.text import bracketed
from undersigned.window.names import count
from undersigned.window.page import words
from undersigned.window.page.controls import Choice, Number
from undersigned.window.page.families import Families
from undersigned.window.page.form_layout import FormLayout


class PageForm(FormLayout):
    """Shows how the pages look, for all letters or for one.

    Signals:
        chosen(str, object, str): a setting's name, its new value, and the burst it belongs to.
    """

    chosen = Signal(str, object, str)

    def __init__(self) -> None:
        super().__init__()
        self.recipient = ""  # whose letter it is about; "" for all
        self._called: dict[str, dict[str, str]] = {}  # of each line, the words of its fields
        self._sources: dict[str, str] = {}
        self._right_to_left: bool | None = None
        self.families = Families(self)
        self.families.found.connect(self._offer_families)
        self._fonts: tuple[str, str] = ("", "")
        for key, control in self.controls.items():
            control.chosen.connect(lambda to, key=key, c=control: self.chosen.emit(key, to, c.burst))
        for key, field in self.written.items():
            field.typed.connect(lambda text, key=key, f=field: self._typed(key, text, f.burst))

    # ------------------------------------------------------------- what is typed

    def _typed(self, key: str, text: str, burst: str) -> None:
        self.chosen.emit(key, self._source(key, text), burst)

    def _source(self, key: str, typed: str) -> str:
        return bracketed.as_source(typed, self._called.get(key, {}), self._sources.get(key, ""))

    # ------------------------------------------------------------- what is shown

    def show_campaign(self, campaign: Campaign, recipient: str, language: str) -> None:
        """Show how all letters look, or with a recipient how that one does."""
        self.recipient = recipient
        right_to_left = voice(language).right_to_left
        if right_to_left is not self._right_to_left:
            self._right_to_left = right_to_left
            self.name_sides(right_to_left=right_to_left)
        fonts = (
            pages.value(campaign, "family", recipient),
            pages.value(campaign, "heading_family", recipient),
        )
        if fonts != self._fonts or not self.family.values:
            self._fonts = fonts
            self._offer_families()
        for key, control in self.controls.items():
            control.show_value(pages.value(campaign, key, recipient if key in pages.OWN else ""))
        self._show_written(campaign)
        self._show_pictures(campaign)
        self.groups.show_groups(signatories.group_headings(campaign))
        for key, line in self.differing.items():
            line.show_state(campaign, recipient, self._said(key, pages.value(campaign, key)))
        self._lock(locked=bool(recipient))
        self._show_cover(campaign, locked=bool(recipient))

    def _show_written(self, campaign: Campaign) -> None:
        for key, field in self.written.items():
            source = pages.value(campaign, key)
            text = field.text() if hasattr(field, "text") else field.toPlainText()
            if key in self._sources and self._source(key, text) == source:
                self._sources[key] = source
                continue  # the caret, and spaces that print as nothing, stay
            self._sources[key] = source
            called = bracketed.all_words(source, words.field_words())
            self._called[key] = {**self._called.get(key, {}), **called}
            field.show_value(bracketed.as_typed(source, self._called[key]))
        subject = next((s.text for s in campaign.text.frame if s.id == "subject"), "") or campaign.title
        title = bracketed.as_typed(subject, words.field_words())
        self.written["running-head"].setPlaceholderText(title or self.tr("the letter’s subject"))

    def _show_pictures(self, campaign: Campaign) -> None:
        for where, shown in self.pictures.items():
            names = pictures.pictures_of(campaign, where)
            assets = [asset for name in names if (asset := campaign.asset(name)) is not None]
            described = campaign.organisation or campaign.title if where == pictures.LETTERHEAD else ""
            shown.show_pictures(assets, described)

    def _show_cover(self, campaign: Campaign, *, locked: bool) -> None:
        for key in ("cover_columns", "cover_height"):
            self.controls[key].setEnabled(campaign.cover.shown and not locked)
        self.height_of_logo.setEnabled(bool(campaign.letterhead.pictures) and not locked)

    def _lock(self, *, locked: bool) -> None:
        """Let what is the same in all letters be changed only for all of them."""
        why = self.tr("The same in all letters") if locked else ""
        for widget in self.same:
            widget.setEnabled(not locked)
            if widget.toolTip() in ("", self.tr("The same in all letters")):
                widget.setToolTip(why)

    def _offer_families(self) -> None:
        own, heading = self._fonts
        names = list(self.families.names)
        names += [name for name in dict.fromkeys((own, heading)) if name and name not in names]
        offered: list[tuple[str, object]] = [(name, name) for name in names]
        self.family.offer(offered)
        self.family.show_value(own)
        self.heading_family.offer([(self.tr("as the text"), ""), *offered])
        self.heading_family.show_value(heading)

    def _said(self, key: str, value: Any) -> str:
        """Return a value as people say it."""
        control = self.controls[key]
        if isinstance(control, Choice):
            at = control.values.index(value) if value in control.values else -1
            return control.itemText(at) if at >= 0 else str(value)
        if isinstance(control, Number):
            return control.textFromValue(value / control.unit) + control.suffix()
        return words.yes_no(value) if isinstance(value, bool) else count(value)

    # ------------------------------------------------------------- where the keyboard is

    def focus_on(self, key: str) -> bool:
        """Put the focus on a setting; return whether there is one."""
        found: Mapping[str, QWidget] = {**self.controls, **self.written, "": self.pictures["letterhead"].add}
        where = key.removeprefix("pictures:")
        widget = self.pictures[where].add if where in self.pictures and key != where else found.get(key)
        if key.startswith("group:"):
            widget = next((h.words for h in self.groups.headings if h.words.key == key), self.groups)
        if widget is None:
            return False
        if not widget.isEnabled():
            widget = self
        widget.setFocus()
        shown = widget
        QTimer.singleShot(0, shown, lambda: self.ensureWidgetVisible(shown))
        return True
