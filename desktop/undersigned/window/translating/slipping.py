"""Slips in the text in hand, and the glossary's terms in it: looked for as it is typed, mended by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from undersigned.letter.fields import Fault
from undersigned.letter.glossary import pairs_of, terms_of
from undersigned.letter.slips import slips
from undersigned.letter.slips.mending import mended
from undersigned.letter.slips.terms import says
from undersigned.problems import Problem
from undersigned.text.standing import Standing
from undersigned.translations.units import Unit
from undersigned.window.to_fix.words import advice, fill_in, what
from undersigned.window.translating.told import Told

if TYPE_CHECKING:
    from undersigned.window.translating.desk import Desk

translate = QCoreApplication.translate
_SOON = 120  # ms after a key, before it is looked for slips
_MOST = 4  # slips that are shown at once
_AT_CARET = ("slip-field-missing", "slip-note-missing", "slip-term")  # these are put in where the person is


class Slips(QObject):
    """Fills the desk's lines of slips and its row of terms.

    Signals:
        mended(str): the whole text without one of its slips.
    """

    mended = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self._faults: list[Fault] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        desk.slips.wanted.connect(self.mend)
        desk.terms.wanted.connect(self.put_in)

    def look_soon(self) -> None:
        """Look once nobody has typed for a moment."""
        self._soon.start(_SOON)

    def look_next(self) -> None:
        """Look once the text is seen."""
        self._soon.start(0)

    def look(self) -> None:
        """Look for slips in what stands here now."""
        self._soon.stop()
        hand, desk = self.desk.in_hand, self.desk
        if hand is None or hand.unit.shared is None or hand.unit.standing is Standing.STAYS:
            self._faults = []
            desk.slips.tell(())
            desk.terms.show_terms((), (), "")
            return
        unit, text = hand.unit, hand.campaign.text
        terms = terms_of(text, unit.source, unit.language)
        said = tuple(says(unit.said, one.translation, unit.language) for one in terms)
        desk.terms.show_terms(terms, said, unit.language)
        pairs = pairs_of(text, unit.source, unit.language)
        self._faults = list(slips(unit.source, unit.said, unit.language, unit.segment, pairs))
        told = [self._told(unit, fault) for fault in self._faults[:_MOST]]
        if len(self._faults) > _MOST:
            told.append(Told(translate("Translating", "and %n more", "", len(self._faults) - _MOST)))
        desk.slips.tell(told)

    def _told(self, unit: Unit, fault: Fault) -> Told:
        problem = self._problem(fault)
        button = translate("Translating", "Fix") if self._better(unit, fault) else ""
        if fault.kind in _AT_CARET:
            button = translate("Translating", "Put it in")
        icon, colour = ("circle-alert", "stops") if problem.stops else ("triangle-alert", "look")
        return Told(
            what(problem), button, icon, colour, "" if button else advice(problem), tip=advice(problem)
        )

    def _problem(self, fault: Fault) -> Problem:
        """Return a slip that calls fields and notes as they are called on the screen."""
        hand, facts = self.desk.in_hand, dict(fault.facts)
        assert hand is not None
        for name in ("name", "meant"):
            if said := facts.get(name):
                facts[name] = fill_in(hand.campaign, str(said))
        if label := facts.get("label"):
            facts["label"] = self.desk.source.shown.numbers.get(str(label), label)
        return Problem(fault.kind, fault.severity, fault.message, fix=fault.fix, facts=facts)

    def _better(self, unit: Unit, fault: Fault) -> str:
        return mended(unit.source, unit.said, unit.language, fault, unit.segment)

    # ------------------------------------------------------------- what is done about them

    def mend(self, at: int) -> None:
        """Mend one of the slips."""
        hand, target = self.desk.in_hand, self.desk.target
        if hand is None or not 0 <= at < len(self._faults):
            return
        unit, fault = hand.unit, self._faults[at]
        if fault.kind == "slip-term":
            self.put_in(str(fault.facts["wanted"]))
        elif fault.kind in _AT_CARET and self.desk.forms.count() < 2:
            label = fault.facts.get("label")
            target.insert_raw(f"[^{label}]" if label else f"{{{{{fault.facts['name']}}}}}")
        elif better := self._better(unit, fault):
            self.mended.emit(better)
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def mend_first(self) -> None:
        """Mend the first slip that can be mended."""
        self.look()
        at = next((n for n, line in enumerate(self.desk.slips.lines) if not line.button.isHidden()), -1)
        self.mend(at)

    def put_in(self, words: str) -> None:
        """Put words of the glossary in at the caret."""
        if self.desk.target.isEnabled():
            self.desk.target.insert_words(words)

    def put_in_next_term(self) -> None:
        """Put in the first term that the translation doesn't say yet; the first of all, where it says all."""
        self.look()
        shown = self.desk.terms.shown
        found = next((one for one, said in shown if not said), shown[0][0] if shown else None)
        if found is not None:
            self.put_in(found.translation)
