"""What is known of many signatories: each by its id, and what took longer to make than to look up.

Of a hundred thousand, most may be others after one step. What that takes is done in pieces.
"""

from __future__ import annotations

import operator
from collections.abc import Collection, Iterator, Sequence
from itertools import compress, islice
from typing import NamedTuple

from undersigned.signatories.model import Signatory
from undersigned.window.signatories import rows
from undersigned.window.signatories.ordering import differing
from undersigned.window.signatories.rows import AS_PRINTED, Known

_PIECE = 2_000  # rows
_AT_ONCE = 10_000  # that are taken on at once
_CHUNK = 64
_MOST_TEXTS = 4  # for each signatory, that may have a language's sort key remembered


class Taken(NamedTuple):
    """What is other about signatories: who is new or not the same, who is gone, who may stand elsewhere."""

    others: Sequence[Signatory]
    gone: Collection[str]
    astray: Sequence[str]
    moved: bool  # whether somebody came, went or moved


class Collated(dict[str, bytes]):
    """A language's sort keys by their texts: most texts of a signatory that changed are what they were."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def __missing__(self, text: str) -> bytes:
        key = self[text] = rows.collated(self.language, text)
        return key


class Remembered:
    """Signatories by id; by id too, their sort keys for each column, and the text that a search looks at."""

    def __init__(self) -> None:
        self.signatories: tuple[Signatory, ...] = ()
        self.by_id: dict[str, Signatory] = {}
        self.keys: dict[str, dict[str, bytes]] = {}
        self.texts: dict[str, str] = {}
        self._collated = Collated("")
        self._coming: Iterator[tuple[str, Signatory]] = iter(())
        self._is_coming = False
        self._forgotten: list[dict[str, bytes] | dict[str, str]] = []

    def take(self, after: tuple[Signatory, ...]) -> Taken:
        """Take on other signatories, the ids of all at once; `settle` does what is left."""
        self._take_rest()
        before, now = differing(self.signatories, after)
        self.signatories = after
        was, there = [s.id for s in before], [s.id for s in now]
        moved = was != there
        gone = set(was).difference(there) if moved else set()
        for ident in gone:
            del self.by_id[ident]
        others, changed = now, there
        if moved and was:
            had = dict(zip(was, before, strict=True))
            others = [s for s in now if had.get(s.id) is not s]
            changed = [s.id for s in others]
        elif not moved:
            are_others = list(map(operator.is_not, before, now))
            others, changed = list(compress(now, are_others)), list(compress(there, are_others))
        self._coming, self._is_coming = zip(changed, others, strict=True), True
        if moved or len(changed) < _AT_ONCE:
            self._take_rest()
        self._forget(changed, gone)
        return Taken(others, gone, [*there, *gone] if moved else changed, moved)

    def settle(self) -> Iterator[bool]:
        """Take on and let go of what is still to be; yield now and then."""
        while self._is_coming:
            piece = list(islice(self._coming, _PIECE))
            self.by_id.update(piece)
            self._is_coming = bool(piece)
            yield False
        while self._forgotten:
            last = self._forgotten[-1]
            for _ in range(min(len(last), _PIECE)):
                last.popitem()
            if not last:
                self._forgotten.pop()
            yield False

    def _take_rest(self) -> None:
        self.by_id.update(self._coming)
        self._is_coming = False

    def _forget(self, changed: Sequence[str], gone: Collection[str]) -> None:
        """Forget what was made of some; of most, little by little."""
        if 2 * len(changed) > len(self.signatories):
            self._forgotten += [self.texts, *self.keys.values()]
            self.texts, self.keys = {}, {}
            return
        for ident in (*changed, *gone):
            self.texts.pop(ident, None)
            for keys in self.keys.values():
                keys.pop(ident, None)

    def forget_of(self, was: Known, known: Known) -> None:
        """Forget what depends on names of recipients and groups, the order of printing and the language."""
        if known.recipients != was.recipients:
            self.keys.pop("signs", None)
        if known.headings != was.headings:
            self.texts.clear()
            self.keys.pop("group", None)
        if known.language != was.language:
            self.keys.clear()
        if known.arrangement != was.arrangement:
            self.keys.pop(AS_PRINTED, None)
            self.keys.pop("group", None)

    def make_keys(self, column: str, known: Known) -> Iterator[bool]:
        """Make the sort keys of a column that aren't there."""
        self._collate_in(known.language)
        keys, key = self.keys.setdefault(column, {}), rows.sort_key(column, known, self._collated.__getitem__)
        for at in range(0, len(self.signatories), _CHUNK):
            for s in self.signatories[at : at + _CHUNK]:
                if s.id not in keys:
                    keys[s.id] = key(s)
            yield False

    def _collate_in(self, language: str) -> None:
        """Remember the language's keys of texts, but not for ever those of texts that are gone."""
        most = _MOST_TEXTS * (len(self.signatories) + _PIECE)
        if self._collated.language != language or len(self._collated) > most:
            self._forgotten.append(self._collated)
            self._collated = Collated(language)

    def make_texts(self, known: Known) -> Iterator[bool]:
        """Make the texts that a search looks at and that aren't there."""
        texts = self.texts
        for at in range(0, len(self.signatories), _CHUNK):
            for s in self.signatories[at : at + _CHUNK]:
                if s.id not in texts:
                    texts[s.id] = rows.found_in(s, known)
            yield False
