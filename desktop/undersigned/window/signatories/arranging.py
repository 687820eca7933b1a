"""Which signatories are shown, and in which order: worked out in pieces of a few milliseconds.

Where few changed, they alone are put in their places. What is shown of rows is `listed`'s; what took
longer to make than to look up, such as sort keys, is kept in `remembered`.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from functools import partial

from undersigned.signatories.model import Signatory
from undersigned.window.signatories import rows
from undersigned.window.signatories.ordering import FEW, in_order, mended
from undersigned.window.signatories.remembered import Remembered, Taken
from undersigned.window.signatories.rows import AS_PRINTED, Filters, Known

_PIECE = 1_000  # rows that are looked through at once


class Arranging:
    """The order of all, and what filters find of it. True is yielded where something else is waited for."""

    def __init__(self) -> None:
        self.kept = Remembered()
        self.known = Known()
        self.filters = Filters()
        self.sorted_by, self.descending = AS_PRINTED, False
        self._ordered: list[str] = []
        self._astray: set[str] | None = None  # who may stand elsewhere in `_ordered`; None for everybody
        self._learned: set[str] = set()  # languages whose order is known
        self._learning: threading.Thread | None = None

    @property
    def is_in_order(self) -> bool:
        """Whether the order is known of all."""
        return self._astray is not None and not self._astray

    # ------------------------------------------------------------- what is other

    def take(self, after: tuple[Signatory, ...]) -> Taken:
        """Take on other signatories."""
        taken = self.kept.take(after)
        self._stray(taken.astray)
        return taken

    def _stray(self, idents: Collection[str]) -> None:
        """Note who may no longer stand where they stood."""
        if self._astray is not None and len(self._astray) + len(idents) <= FEW:
            self._astray.update(idents)
        else:
            self._astray = None

    def learn(self, known: Known) -> None:
        """Take on other names of recipients and groups, another order of printing or another language."""
        self.kept.forget_of(self.known, known)
        self.known, self._astray = known, None

    def sort_by(self, column: str, *, descending: bool) -> None:
        """Have another order; AS_PRINTED is that of the letters."""
        if column != self.sorted_by:
            self._astray = None
        self.sorted_by, self.descending = column, descending

    # ------------------------------------------------------------- the work

    def found(self, marked: Mapping[str, Collection[str]]) -> Generator[bool, None, list[str]]:
        """Return the ids of those whom the filters find, in order; `marked` are those that want a look."""
        yield from self.kept.settle()
        if not self.is_in_order:
            yield from self._order()
        ordered = reversed(self._ordered) if self.descending else self._ordered
        if self.filters.is_empty:
            return list(ordered)
        return (yield from self._filter(ordered, marked))

    def _order(self) -> Iterator[bool]:
        column = self.sorted_by
        yield from self._learn_language()
        yield from self.kept.make_keys(column, self.known)
        keys = self.kept.keys[column]
        yield False
        known = mended(self._ordered, self._astray, self.kept.by_id, keys) if self._astray else None
        if known is None:
            idents = [s.id for s in self.kept.signatories]
            yield False
            known = yield from in_order(idents, keys)
        self._ordered, self._astray = known, set()

    def _learn_language(self) -> Iterator[bool]:
        """Have the language's order read from the disk, once and beside the window's thread."""
        language = self.known.language
        if language not in self._learned:
            self._learned.add(language)
            reads = partial(rows.collated, language, "a1")
            self._learning = threading.Thread(target=reads, daemon=True)
            self._learning.start()
        while self._learning is not None and self._learning.is_alive():
            yield True

    def _filter(
        self, ordered: Iterable[str], marked: Mapping[str, Collection[str]]
    ) -> Generator[bool, None, list[str]]:
        filters, by_id = self.filters, self.kept.by_id
        if filters.words:
            yield from self.kept.make_texts(self.known)
        plain = Filters(filters.words) == filters
        texts, looked = self.kept.texts, marked.get(filters.look or "")
        found: list[str] = []
        for done, ident in enumerate(ordered, 1):
            if done % _PIECE == 0:
                yield False
            if filters.words and not all(word in texts[ident] for word in filters.words):
                continue
            if plain or ((looked is None or ident in looked) and filters.accepts(by_id[ident])):
                found.append(ident)
        return found

    def wait(self) -> None:
        """Wait for what is done beside the window's thread."""
        if self._learning is not None:
            self._learning.join()

    def as_printed(self) -> list[str]:
        """Return the ids of all in the order of the letters, whatever is shown."""
        if self.sorted_by == AS_PRINTED and self.is_in_order:
            return list(self._ordered)
        for _ in self.kept.make_keys(AS_PRINTED, self.known):
            pass
        return sorted((s.id for s in self.kept.signatories), key=self.kept.keys[AS_PRINTED].__getitem__)
