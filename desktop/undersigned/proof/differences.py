"""Which blocks of a letter aren't the same in every letter of its language.

Each letter leaves its blocks here when it is checked; numbers of notes don't count, since they
follow from what stands before them.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

from undersigned.document.model import Block, Columns, Document, Kind, Mark, Origin

Letter = tuple[str, str]  # recipient, language
_Key = tuple[str, str, int]  # segment, kind, addressee


class Differences:
    """The blocks of all letters that were looked at, by letter."""

    def __init__(self) -> None:
        self._blocks: dict[Letter, Mapping[_Key, int]] = {}
        self._names: dict[Letter, frozenset[str]] = {}

    def look_at(self, letter: Letter, document: Document) -> None:
        """Remember a letter as it is now."""
        self._blocks[letter] = {_key(block): _words(block) for block in _all_blocks(document)}
        names: frozenset[str] = frozenset()
        for part in document.parts:
            if isinstance(part, Columns):
                names |= _signing(part)
        self._names[letter] = names

    def keep_only(self, letters: Iterable[Letter]) -> None:
        """Forget the letters that are no more."""
        for gone in self._blocks.keys() - set(letters):
            del self._blocks[gone], self._names[gone]

    def of(self, letter: Letter, document: Document) -> frozenset[Origin]:
        """Return the origins of the blocks of a letter that some other letter hasn't, or has otherwise."""
        others = [known for known in self._blocks if known[1] == letter[1] and known != letter]
        if not others:
            return frozenset()
        found = set()
        for block in _all_blocks(document):
            key, said = _key(block), _words(block)
            if any(self._blocks[other].get(key) != said for other in others):
                found.add(block.origin)
        everywhere = frozenset.intersection(*{self._names[other] for other in others})
        for part in document.parts:
            if isinstance(part, Columns) and not _signing(part) <= everywhere:
                found |= {b.origin for b in part.blocks if b.origin.signatory not in everywhere}
        return frozenset(found)


def _all_blocks(document: Document) -> Iterable[Block]:
    """Yield all but the signatories, notes among them."""
    for part in document.parts:
        if isinstance(part, Block):
            yield part
        elif part.blocks and part.blocks[0].kind is not Kind.ENTRY:
            yield from part.blocks
    for note in document.notes:
        yield Block(Kind.PARAGRAPH, note.inlines, note.origin)


def _key(block: Block) -> _Key:
    return (block.origin.segment, block.kind.value, block.origin.addressee)


def _words(block: Block) -> int:
    return hash(tuple(i.label if isinstance(i, Mark) else i for i in block.inlines))


@functools.lru_cache(maxsize=256)
def _signing(columns: Columns) -> frozenset[str]:
    return frozenset(b.origin.signatory for b in columns.blocks if b.origin.signatory)
