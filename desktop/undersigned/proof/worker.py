"""What runs in the proof process: it takes requests, and the latest wins.

Before it works it reads all that has come; what was asked before is out of date. The letter in view
goes first, then files that somebody asked for, then, when nobody has typed for a moment, the check of
all letters, which a new request interrupts between two of them.
"""

from __future__ import annotations

import contextlib
import pickle
import time
import traceback
from dataclasses import replace
from multiprocessing.connection import Connection

from undersigned import apart
from undersigned.campaign.model import Recipient
from undersigned.document.model import Block, Document, Kind, Origin, Run
from undersigned.document.paper import Paper
from undersigned.errors import DiedError, TookTooMuchMemoryError, UndersignedError
from undersigned.letter.model import Letter
from undersigned.letter.overlay import as_typed
from undersigned.letter.troubles import Trouble
from undersigned.produce import Prepared, prepare, write
from undersigned.proof.answers import (
    NOTHING,
    Alive,
    Answer,
    Asked,
    Checked,
    MadeFile,
    Request,
    Shown,
    Standings,
    Wanted,
    packed,
)
from undersigned.proof.changes import changed
from undersigned.proof.checks import Checks, letters
from undersigned.proof.reading import reading
from undersigned.proof.standing import AllStandings
from undersigned.render.formats import FORMATS
from undersigned.render.model import Spot

QUIET = 0.15  # seconds without a request, before all letters are checked
_TELL_EVERY = 0.3  # seconds, while they are


def serve(pipe: Connection, megabytes: int) -> None:
    """Answer requests until the other side is gone."""
    apart.settle(megabytes)
    apart.give_way()
    worker = _Worker(pipe, megabytes)
    try:
        worker.say(Alive(0))
        if not pipe.poll(0):
            warm_up()
        worker.work()
    except (EOFError, OSError):
        return  # nobody listens any more


def warm_up() -> None:
    """Set a letter of one word, so that libraries and fonts are loaded before the first one is asked for."""
    word = Block(Kind.PARAGRAPH, (Run("a"), Run("a", bold=True), Run("a", italic=True)))
    with contextlib.suppress(UndersignedError):
        FORMATS["pdf"].write(Document("a", "en", "", Paper(), (word,)))


class _Worker:
    def __init__(self, pipe: Connection, megabytes: int) -> None:
        self.pipe = pipe
        self.megabytes = megabytes
        self.campaign = NOTHING
        self.number = 0
        self.wanted: Wanted | None = None
        self.shown: Prepared | None = None
        self.asked: list[Asked] = []
        self.told: tuple[Trouble, ...] = ()
        self.checks = Checks()
        self.standings = AllStandings()
        self.stood = False  # whether it is known who wants to know how letters stand

    def work(self) -> None:
        """Take and answer, for ever."""
        while True:
            if self.take_all():
                self.show()
            while self.asked:
                self.make(self.asked.pop(0))
            if self.pipe.poll(QUIET) or not self.check() or not self.stand():
                continue
            self.say(Alive(self.number))

    def take_all(self) -> bool:
        """Wait for a request and read all there are; return whether the letter in view is to be shown."""
        is_new = False
        while True:
            request = pickle.loads(self.pipe.recv_bytes())
            assert isinstance(request, Request)
            self.campaign = changed(self.campaign, request.campaign)
            self.number = request.number
            self.asked += request.asked
            if request.wanted is not None:
                self.wanted, is_new = request.wanted, True
            if not self.pipe.poll(0):
                return is_new

    def say(self, answer: Answer) -> None:
        """Send an answer."""
        self.pipe.send_bytes(pickle.dumps(answer))

    # ------------------------------------------------------------- the letter in view

    def show(self) -> None:
        """Answer with the letter in view."""
        wanted = self.wanted
        assert wanted is not None
        self.checks.begin(self.campaign)
        had_troubles = self.shown is not None
        is_news = True
        try:
            prepared = self._prepared(wanted)
            self.shown = prepared
            if wanted.recipient:
                letter = (wanted.recipient, prepared.letter.language)
                is_news = self.checks.take(letter, prepared)
            self.say(self._shown(wanted, prepared, self._as_typed(wanted, prepared)))
        except Exception as fault:
            self.shown = None
            error = _told(fault, self.megabytes)
            self.say(Shown(wanted.recipient, wanted.language, number=self.number, error=error))
        if is_news or not had_troubles:
            self.tell()

    def _prepared(self, wanted: Wanted) -> Prepared:
        campaign = self.campaign
        if not wanted.recipient:
            campaign = replace(campaign, recipients=(Recipient("", wanted.stand_in),))
        return prepare(campaign, wanted.recipient, wanted.language)

    def _as_typed(self, wanted: Wanted, prepared: Prepared) -> Prepared:
        """Return the letter with its translations as far as they are typed, which the page shows."""
        text = self.campaign.text
        seen = as_typed(text, prepared.letter.language, wanted.in_hand) if wanted.recipient else text
        if seen is text:
            return prepared
        return prepare(replace(self.campaign, text=seen), wanted.recipient, wanted.language)

    def _shown(self, wanted: Wanted, prepared: Prepared, seen: Prepared) -> Shown:
        letter = seen.letter
        made = write(self.campaign, replace(seen, draft=True), FORMATS["pdf"]).made
        assert made is not None  # a draft is always written
        paper = letter.paper
        room = paper.size.height - paper.margin_top - paper.margin_bottom
        line = paper.text_size * paper.leading
        known = (letter.recipient, letter.language)
        return Shown(
            wanted.recipient,
            letter.language,
            made.data,
            made.pages,
            letter.signatories,
            packed(made.places),
            prepared.problems if wanted.recipient else (),
            self.number,
            _lines(letter, made.places, made.pages),
            int(room // line),
            self.checks.differences.of(known, prepared.document) if wanted.recipient else frozenset(),
            letter.right_to_left,
            reading(seen.document) if wanted.reading else "",
        )

    # ------------------------------------------------------------- files

    def make(self, asked: Asked) -> None:
        """Answer with a file that was asked for."""
        try:
            prepared = prepare(self.campaign, asked.recipient, asked.language, draft=asked.draft)
            made = write(self.campaign, prepared, FORMATS[asked.format])
            data = made.made.data if made.made else b""
            self.say(MadeFile(asked.number, data, prepared.letter.title, made.problems))
        except Exception as fault:
            self.say(MadeFile(asked.number, error=_told(fault, self.megabytes)))

    # ------------------------------------------------------------- all letters

    def check(self) -> bool:
        """Check all letters that need it; return False where a request came in between."""
        if self.campaign is NOTHING:
            return True
        self.checks.begin(self.campaign)
        told, found = time.monotonic(), False
        try:
            for _ in self.checks.go_on(self.campaign):
                found = True
                if self.pipe.poll(0):
                    return False
                if time.monotonic() - told > _TELL_EVERY:
                    self.tell()
                    told = time.monotonic()
        except Exception as fault:
            self.tell(_told(fault, self.megabytes))
            return True
        if found:
            self.tell()
        return True

    def stand(self) -> bool:
        """See how each letter stands, if that is wanted; return False where a request came in between."""
        wanted = self.wanted is not None and self.wanted.standings
        if not wanted or self.campaign is NOTHING:
            self.stood = False
            return True
        languages = self.wanted.languages if self.wanted is not None else ()
        self.standings.begin(self.campaign, languages, anew=not self.stood)
        self.stood = True
        told = time.monotonic()
        count = self.standings.count
        for _ in self.standings.go_on(self.campaign):
            if self.pipe.poll(0):
                return False
            if time.monotonic() - told > _TELL_EVERY:
                self.say(Standings(self.standings.untold(), self.standings.done, count))
                told = time.monotonic()
        self.say(Standings(self.standings.untold(), self.standings.done, count))
        return True

    def tell(self, error: UndersignedError | None = None) -> None:
        """Say what is to fix, as far as is known."""
        view = self.wanted or Wanted("", "")
        differs: frozenset[Origin] = frozenset()
        if self.shown is not None and view.recipient:
            known = (view.recipient, self.shown.letter.language)
            differs = self.checks.differences.of(known, self.shown.document)
        count = sum(1 for _ in letters(self.campaign))
        troubles = self.checks.troubles(self.campaign)
        is_same = troubles == self.told
        self.told = troubles
        self.say(
            Checked(
                () if is_same else troubles,
                self.checks.done,
                count,
                view.recipient,
                view.language,
                differs,
                error,
                is_same,
            )
        )


def _lines(letter: Letter, places: tuple[Spot, ...], pages: int) -> int:
    """Return how many lines of text the last page's words take, without its notes."""
    notes = {note.origin for note in letter.notes}
    last = [spot for spot in places if spot.page == pages and spot.origin not in notes]
    if not last:
        return 0
    taken = max(s.y + s.height for s in last) - min(s.y for s in last)
    return max(1, round(taken / (letter.paper.text_size * letter.paper.leading)))


def _told(fault: Exception, megabytes: int) -> UndersignedError:
    """Return what can be said of whatever went wrong."""
    if isinstance(fault, UndersignedError):
        fault.__cause__ = fault.__context__ = None
        return fault.with_traceback(None)
    if isinstance(fault, MemoryError):
        return TookTooMuchMemoryError("It needed more than {megabytes} MB of memory.", megabytes=megabytes)
    error = DiedError("It failed in an unforeseen way ({kind}).", kind=type(fault).__name__)
    error.add_note("".join(traceback.format_exception(fault)))  # for whoever mends it; no door prints it
    return error
