"""Find the pairs worth judging, by keys that names in doubt share, and never each against each.

A key that few names share says much, one that many share says nothing: keys are taken rarest
first, until the pairs are so many as names can bear. So time grows with the names and not with
their square. What a common word hides, a rarer key still finds: a slip by the consonants of the
name, a short form by its first words.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from undersigned.signatories.match import acronyms, cutting, evidence, persons, places, scripts
from undersigned.signatories.match.forms import Entry, Form, FormKind, Reading
from undersigned.signatories.match.tables import words

Block = list[int]

_MOST_AT_A_KEY = 40  # names that share a key and are compared because of it
_PAIRS = 100_000  # for a start, and so many more for each name:
_PAIRS_A_NAME = 1
_MOST_BEGUN = 300_000
_LONGEST_LETTERS = 14
_MOST_WORDS_FOR_SLIPS = 40_000
_DOUBLED = re.compile(r"(.)(?=\1)")
_WEAK = b"aeiouyhw"
_VOWELS = str.maketrans("", "", _WEAK.decode("ascii"))


class _Meetings:
    """Which names stand at a key, by their places. Most keys are one name's alone, and get no list."""

    def __init__(self) -> None:
        self._first: dict[str, int] = {}
        self._more: dict[str, Block] = {}

    def add(self, keys: Iterable[str], at: int) -> None:
        """Put a name, whose place is no lower than those before it, at its keys."""
        first_of, more_of = self._first.setdefault, self._more
        for key in keys:
            first = first_of(key, at)
            if first != at:
                block = more_of.get(key)
                if block is None:
                    more_of[key] = [first, at]
                elif block[-1] != at:
                    block.append(at)

    def __contains__(self, key: str) -> bool:
        return key in self._first

    def __iter__(self) -> Iterator[str]:
        return iter(self._first)

    def at(self, key: str) -> Block:
        """Return the names at a key that there is."""
        return self._more.get(key) or [self._first[key]]

    def blocks(self) -> Iterable[Block]:
        """Return the names at each key that several have."""
        return self._more.values()


def candidates(
    entries: Sequence[Entry], readings: Sequence[Reading], since: int = 0
) -> Iterator[tuple[int, int]]:
    """Yield pairs of places, the lower first, of which the higher is at least `since`; each once."""
    equal, near, by_word = _Meetings(), _Meetings(), _Meetings()
    wanted = _wanted(readings, entries)
    meant = _meant(readings)
    with_sounds = any(not entry.name.isascii() and scripts.is_foreign(entry.name) for entry in entries)
    for at, (entry, reading) in enumerate(zip(entries, readings, strict=True)):
        forms = reading.forms
        equal.add([form.key for form in forms], at)
        if entry.kind == "person":
            near.add(_keys_of_person(entry, reading), at)
            continue
        near.add(_keys_of_group(entry, reading, wanted), at)
        if meant and (meaning := _meaning(reading.main)) in meant:
            near.add((f"means {meaning}",), at)
        if with_sounds:
            near.add([f"sound {sound}" for sound in scripts.sounds(entry.name)], at)
        for form in forms:
            by_word.add([word for word in form.words if len(word) > 2], at)
    count, seen = len(entries), set[int]()
    blocks = itertools.chain(_blocks(equal, near, by_word, count), _begun(readings))
    for one, other in _paired(blocks, since):
        packed = one * count + other
        if packed not in seen:
            seen.add(packed)
            yield one, other


def _blocks(equal: _Meetings, near: _Meetings, by_word: _Meetings, count: int) -> Iterator[Block]:
    for block in equal.blocks():
        if len(block) > _MOST_AT_A_KEY:  # one name again and again: each with the first is enough
            yield from ([block[0], other] for other in block[1:])
        else:
            yield block
    shared = [*near.blocks(), *by_word.blocks()]
    most = _most_at_a_key(map(len, shared), count)
    yield from (block for block in shared if len(block) <= most)
    yield from itertools.islice(_slips(by_word, most), _PAIRS + count)


def _most_at_a_key(sizes: Iterable[int], count: int) -> int:
    """Return how many names may share a key, so that the pairs stay within what is bearable."""
    left = _PAIRS + _PAIRS_A_NAME * count
    for size, keys in sorted(Counter(sizes).items()):
        left -= keys * size * (size - 1) // 2
        if left < 0 or size > _MOST_AT_A_KEY:
            return size - 1
    return _MOST_AT_A_KEY


def _slips(by_word: _Meetings, most: int) -> Iterator[Block]:
    """Yield the names of words that differ in one letter: with it taken out, both are the same."""
    known = words().everyday
    long = [w for w in by_word if len(w) > 3 and w.isalpha() and w not in known]
    rare = [w for w in long if len(by_word.at(w)) <= most]
    if len(rare) > _MOST_WORDS_FOR_SLIPS:
        return
    reduced: defaultdict[str, list[str]] = defaultdict(list)
    for word in rare:
        for less in _reduced(word):
            reduced[less].append(word)
    for word in by_word:  # the right word may be an everyday one
        if len(word) > 3 and word in known:
            for less in _reduced(word):
                if less in reduced:
                    reduced[less].append(word)
    for alike in reduced.values():
        if 1 < len(alike) <= 8:
            for i, word in enumerate(alike):
                for other in alike[i + 1 :]:
                    here, there = by_word.at(word), by_word.at(other)
                    if word not in known and len(here) * len(there) <= most * most:
                        yield from ([one, two] for one in here for two in there if one != two)


def _begun(readings: Sequence[Reading]) -> Iterator[Block]:
    """Yield letters with each name whose words' beginnings they are."""
    bare = [
        at
        for at, r in enumerate(readings)
        if len(r.bare) > 3 and r.bare.isalpha() and acronyms.looks_like_letters(r)
    ]
    long = defaultdict[str, Block](list)
    if bare:
        for at, reading in enumerate(readings):
            if len(reading.main.words) > 2:
                long[reading.main.key[0]].append(at)
    if sum(len(long[readings[at].bare[0]]) for at in bare) > _MOST_BEGUN:
        return
    for at in bare:
        letters = readings[at].bare
        for other in long[letters[0]]:
            if acronyms.begin_words(letters, readings[other].main.words):
                yield [at, other]


def _reduced(word: str) -> Iterable[str]:
    return dict.fromkeys((word, *(word[:at] + word[at + 1 :] for at in range(len(word)))))


def _paired(blocks: Iterable[Block], since: int) -> Iterator[tuple[int, int]]:
    for block in blocks:
        if len(block) == 2:  # most are
            one, other = block
            if one < other and other >= since:
                yield one, other
            elif one > other and one >= since:
                yield other, one
        elif block[-1] >= since:
            for i, one in enumerate(block, start=1):
                for other in block[i:]:
                    if other >= since:
                        yield one, other


def _keys_of_person(entry: Entry, reading: Reading) -> Iterator[str]:
    said = persons.in_order(entry.name, reading)
    yield "set " + " ".join(sorted(said))
    if len(said) > 1:
        yield f"person {said[0][0]} {said[-1]}"
        bones = _bones("".join(said))
        if len(bones) > 4:
            yield f"bones {bones}"
    if entry.email:
        yield f"mail {entry.email.strip().lower()}"


def _wanted(readings: Iterable[Reading], entries: Iterable[Entry]) -> frozenset[str]:
    """Return the acronyms that stand somewhere in these names: only what they may be made of matters."""
    found: set[str] = set()
    for reading, entry in zip(readings, entries, strict=True):
        if reading.bare:
            found.add(reading.bare)
            found.add(cutting.capitals_of(entry.name))
            found.update(cutting.counted_out(reading.bare))
        if reading.lettered:
            found.add(reading.lettered)
        found.update(reading.acronyms)
    return frozenset(found - {""})


def _meant(readings: Iterable[Reading]) -> frozenset[str]:
    """Return what names in other languages than English say, for finding it said in English."""
    foreign = words().foreign
    return frozenset(
        _meaning(r.main) for r in readings if not foreign.isdisjoint(r.main.words) and len(r.main.words) > 2
    )


def _meaning(form: Form) -> str:
    """Return what a name's words mean, in any order; those that nobody knows by their beginnings."""
    types, meanings, nations = words().types, words().meanings, places.nations()
    return " ".join(sorted(types.get(w) or meanings.get(w) or nations.get(w) or w[:4] for w in form.words))


def _keys_of_group(entry: Entry, reading: Reading, wanted: frozenset[str]) -> list[str]:
    keys = []
    for form in reading.forms:
        counting, key = form.words, form.key
        count = len(counting)
        if count > 1:
            keys.append("set " + " ".join(sorted(counting)))
            keys.append(f"first {counting[0]}{counting[1]}")
            if count > 3:
                keys.append("last " + "".join(counting[-3:]))
        if len(key) > 5:
            bones = _bones(key)
            if len(bones) > 3:
                keys.append("bones " + bones)
        if count > 2 and wanted and form.kind is not FormKind.SHORT:
            built = cutting.acronyms_of(form.whole, counting)
            if not wanted.isdisjoint(built):  # seldom
                keys += [f"letters {letters}" for letters in sorted(built) if letters in wanted]
    main = reading.main
    if reading.bare or reading.acronyms or reading.lettered or len(main.words) == 2:
        keys += _keys_of_letters(entry, reading)
    if wanted and reading.legal:
        keys += [f"letters {letters}" for letters in sorted(acronyms.with_form(reading)) if letters in wanted]
    if wanted and len(main.words) > 1 and main.key in wanted:
        keys.append(f"letters {main.key}")
    if wanted and len(main.words) > 2:
        keys += _keys_of_beginnings(main, wanted)
    if reading.place and wanted:
        behind = reading.place.replace(" ", "")
        built = cutting.acronyms_of(main.whole, main.words)
        keys += [f"began {letters} {behind}" for letters in sorted(built) if letters in wanted]
    if reading.place:
        keys.append(f"with place {main.key}{reading.place.replace(' ', '')}")
        keys.append(f"with place {main.key}{places.spelled_out(reading.place).replace(' ', '')}")
    keys.append(f"with place {main.key}")
    if entry.url and (page := evidence.page(entry.url)) and page not in words().shared_domains:
        keys.append(f"page {page}")
    if entry.email:
        keys.append(f"mail {entry.email.strip().lower()}")
    return keys


def _keys_of_letters(entry: Entry, reading: Reading) -> Iterator[str]:
    """Yield keys by which an acronym meets the words that it stands for."""
    main = reading.main
    if reading.bare:
        yield f"letters {reading.bare}"
        yield f"one {reading.bare}"
        if len(written := cutting.letters_of(entry.name)) <= _LONGEST_LETTERS:
            yield f"letters {written}"  # "Sfl.in" gives "sflin" beside "sfl"
        yield from (f"letters {counted}" for counted in sorted(cutting.counted_out(reading.bare)))
        if capitals := cutting.capitals_of(entry.name):
            yield f"letters {capitals}"
    if len(main.words) == 2:
        yield f"one {main.words[0]}"
    yield from (f"letters {acronym}" for acronym in sorted(reading.acronyms))
    if reading.place:
        behind = reading.place.replace(" ", "")
        yield from (f"began {acronym} {behind}" for acronym in sorted(reading.acronyms))
    if reading.lettered and places.country(" ".join(main.words[1:])):
        yield f"letters {reading.lettered}"
    if reading.lettered:
        yield f"began {reading.lettered} {''.join(main.words[1:])}"


def _keys_of_beginnings(main: Form, wanted: frozenset[str]) -> Iterator[str]:
    """Yield keys of the letters of a name's first words, and its last words."""
    counting = main.words
    # Of words that all count, acronyms are made of three at least.
    fewest = 3 if main.whole == counting else 2
    for rest in range(1, min(4, len(counting) - fewest + 1)):
        last = counting[-rest:]
        whole = main.whole[: acronyms.index_of(main.whole, last)]
        built = cutting.acronyms_of(whole, counting[:-rest])
        if not wanted.isdisjoint(built):  # seldom
            yield from (f"began {letters} {''.join(last)}" for letters in sorted(built) if letters in wanted)


def _bones(key: str) -> str:
    """Return the consonants of a name, each run of one letter once: most slips leave them as they are."""
    if key.isascii():
        return _DOUBLED.sub("", key[0] + key[1:].encode("ascii").translate(None, _WEAK).decode("ascii"))
    return _DOUBLED.sub("", key[0] + key[1:].translate(_VOWELS))
