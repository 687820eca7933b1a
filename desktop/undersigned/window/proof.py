"""The proofs of a session's letters: asks the proof process whenever something changed, and tells what came.

The main thread only says what is wanted; the rest is `undersigned.proof`'s, in threads and a
process of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from undersigned.letter.troubles import Trouble
from undersigned.proof.answers import Asked, Checked, MadeFile, Shown, Standings, Wanted
from undersigned.proof.process import ProofProcess
from undersigned.window.session import Change, Session, View

__all__ = ["Checked", "MadeFile", "Proof", "Shown", "length_in_words", "signers_in_words"]

_FEW = 0.5  # of a page: with less than that on its last one, a letter is so many pages "and 3 lines"


class Proof(QObject):
    """Follows a session.

    Signals:
        shown(Shown): the letter in view as it would be exported now.
        checked(Checked): what is to fix in all letters.
        stood(Standings): how letters stand that changed, while that is wanted.
        asked(): the letter in view changed, so another `shown` will come.
    """

    shown = Signal(object)
    checked = Signal(object)
    stood = Signal(object)
    asked = Signal()
    _heard = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.process = ProofProcess(self._heard.emit)
        self.latest: Shown | None = None  # of the letter in view
        self.latest_check: Checked | None = None
        self._troubles: tuple[Trouble, ...] = ()  # as they came last
        self._reading = False
        self._standings = False
        self._languages: tuple[str, ...] = ()
        self._in_hand = ("", "")
        self._number = 0
        self._waiting: dict[int, Callable[[MadeFile], object]] = {}
        self._soon = QTimer(self)  # once the window has drawn what changed, and once for all that did
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._want)
        self._heard.connect(self._take)
        session.changed.connect(self._changed)
        session.viewed.connect(self._viewed)
        QTimer.singleShot(0, self._start)

    def make(
        self,
        recipient: str,
        language: str,
        format: str,  # noqa: A002 - the field's word
        then: Callable[[MadeFile], object],
        *,
        draft: bool = False,
    ) -> None:
        """Have a file made of one letter in the warm process; `then` is called with it in the main thread.

        Args:
            recipient: The recipient's id.
            language: BCP 47; "" for the recipient's first.
            format: A key of `render.formats.FORMATS`.
            then: Takes what came; its `data` is b"" where problems or an error kept it from being made.
            draft: Whether it is made although problems stop it, marked as a draft.
        """
        self._number += 1
        self._waiting[self._number] = then
        asked = Asked(self._number, recipient, language, format, draft)
        self.process.ask(self.session.campaign, asked)

    def want_reading(self, *, wanted: bool) -> None:
        """Say whether letters are wanted to be read aloud, too: `Shown.reading`."""
        if wanted is not self._reading:
            self._reading = wanted
            self._want()

    def want_standings(self, *, wanted: bool, languages: tuple[str, ...] = ()) -> None:
        """Say whether somebody wants to know how each letter stands; all of it is told anew.

        `languages` asks for letters in these, too, which an export of all wouldn't make.
        """
        if (wanted, languages) != (self._standings, self._languages):
            self._standings, self._languages = wanted, languages
            self._want()

    def want_in_hand(self, segment: str = "", wording: str = "") -> None:
        """Say which text is just being translated, so that the page shows it as far as it is typed."""
        if (segment, wording) != self._in_hand:
            self._in_hand = (segment, wording)
            self._want()

    def close(self) -> None:
        """End the process."""
        self.process.close()

    # ------------------------------------------------------------- inside

    def _start(self) -> None:
        if not self.process.is_closed:
            self.process.start()

    def _changed(self, change: Change) -> None:
        if change.opened:
            self.latest = self.latest_check = None
        self._soon.start()

    def _viewed(self, view: View) -> None:
        if self.latest is not None and not self._is_in_view(self.latest):
            self.latest = None
        self._soon.start()

    def _want(self) -> None:
        campaign, view = self.session.campaign, self.session.view
        if not campaign.id:
            return  # the start page
        nobody = "" if view.recipient else self.tr("[Who is it to?]")
        self.process.want(
            campaign,
            Wanted(
                view.recipient,
                view.language,
                nobody,
                self._reading,
                self._standings,
                self._languages,
                self._in_hand,
            ),
        )
        self.asked.emit()

    def _take(self, answer: object) -> None:
        if isinstance(answer, Shown) and self._is_in_view(answer):
            self.latest = answer
            self.shown.emit(answer)
        elif isinstance(answer, Checked):
            self._take_check(answer)
        elif isinstance(answer, Standings):
            self.stood.emit(answer)
        elif isinstance(answer, MadeFile) and (then := self._waiting.pop(answer.number, None)):
            then(answer)

    def _take_check(self, answer: Checked) -> None:
        if answer.is_same:
            answer = replace(answer, troubles=self._troubles)
        self._troubles = answer.troubles
        self.latest_check = answer
        shown = self.latest
        if shown is not None and (answer.recipient, answer.language) == (shown.recipient, shown.language):
            self.latest = replace(shown, differs=answer.differs)
        self.checked.emit(answer)

    def _is_in_view(self, shown: Shown) -> bool:
        view = self.session.view
        return (shown.recipient, shown.language) == (view.recipient, view.language)


def length_in_words(shown: Shown) -> str:
    """Return how long a letter is: "2 pages", or "2 pages and 3 lines" where little is on the last one."""
    if not shown.pages:
        return ""
    few = shown.pages > 1 and shown.lines < shown.lines_a_page * _FEW
    translate = QCoreApplication.translate
    whole = shown.pages - 1 if few else shown.pages
    pages = translate("Proof", "%n page(s)", "", whole)
    if not few:
        return pages
    lines = translate("Proof", "%n line(s)", "", shown.lines)
    return translate("Proof", "{pages} and {lines}").format(pages=pages, lines=lines)


def signers_in_words(shown: Shown) -> str:
    """Return how many sign a letter."""
    if not shown.pages or not shown.signatories:
        return ""
    return QCoreApplication.translate("Proof", "%n sign(s|) this letter", "", shown.signatories)
