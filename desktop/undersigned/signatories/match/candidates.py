"""Find the pairs worth judging, by keys that names in doubt share, and never each against each.

A key that many names share says nothing and is passed over, so that time grows with the names
and not with their square. What is passed over so is caught by a rarer key: a slip in a rare
word by the skeleton of the name, a short form by the name's first words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from undersigned.signatories.match import cutting, evidence, scripts
from undersigned.signatories.match.reading import Entry, FormKind, Reading, read
from undersigned.signatories.match.tables import words

_MOST_FOR_A_WORD = 24  # names that share a word, and are still compared because of it
_MOST_FOR_A_KEY = 200
_VOWELS = str.maketrans("", "", "aeiouyhw")


def candidates(entries: Sequence[Entry], since: int = 0) -> Iterator[tuple[int, int]]:
    """Yield pairs of places, the lower first, of which the higher is at least `since`; each once."""
    sure: defaultdict[str, list[int]] = defaultdict(list)
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for at, entry in enumerate(entries):
        reading = read(entry.name)
        for key in set(_keys(entry, reading)):
            sure[key].append(at)
        for word in {w for form in reading.forms for w in form.words if len(w) > 2}:
            by_word[word].append(at)
    seen: set[int] = set()
    count = len(entries)
    for pair in _paired(_blocks(sure.values(), by_word, count), since):
        packed = pair[0] * count + pair[1]
        if packed not in seen:
            seen.add(packed)
            yield pair


def _blocks(
    sure: Iterable[list[int]], by_word: defaultdict[str, list[int]], count: int
) -> Iterator[list[int]]:
    yield from sure
    most = max(_MOST_FOR_A_WORD, int(count**0.5) // 2)
    rare = {word: places for word, places in by_word.items() if len(places) <= most}
    yield from (places for places in rare.values() if len(places) > 1)
    yield from _slips(rare, by_word, most)


def _slips(
    rare: dict[str, list[int]], by_word: defaultdict[str, list[int]], most: int
) -> Iterator[list[int]]:
    """Yield the names of words that differ in one letter: both, with it taken out, are the same."""
    known = words().everyday
    reduced: defaultdict[str, list[str]] = defaultdict(list)
    for word in rare:
        if len(word) > 3 and word.isalpha() and word not in known:
            reduced[word].append(word)
            for at in range(len(word)):
                reduced[word[:at] + word[at + 1 :]].append(word)
    for word in by_word:  # a slip in a common word: the right one isn't rare
        if word not in rare or word in known:
            for at in range(len(word)):
                less = word[:at] + word[at + 1 :]
                if less in reduced:
                    reduced[less].append(word)
            if word in reduced:
                reduced[word].append(word)
    for near in reduced.values():
        if 1 < len(near) <= 6:
            for word in near:
                if word in rare:
                    for other in near:
                        if other != word and (len(by_word[other]) <= most):
                            yield [*rare[word], *by_word[other]]
                        elif other != word:
                            yield from _with_common(rare[word], by_word[other])


def _with_common(few: list[int], many: list[int]) -> Iterator[list[int]]:
    if len(few) == 1 and len(many) <= _MOST_FOR_A_KEY:
        yield from ([few[0], other] for other in many)


def _paired(blocks: Iterable[list[int]], since: int) -> Iterator[tuple[int, int]]:
    for block in blocks:
        if len(block) < 2:
            continue
        block = sorted(set(block))
        if block[-1] < since:
            continue
        if len(block) > _MOST_FOR_A_KEY:  # one name again and again: each with the first is enough
            yield from ((block[0], other) for other in block[1:] if other >= since)
            continue
        for i, one in enumerate(block):
            for other in block[i + 1 :]:
                if other >= since:
                    yield one, other


def _keys(entry: Entry, reading: Reading) -> Iterator[str]:
    for form in reading.forms:
        yield form.key
        count = len(form.words)
        if count > 1:
            yield "set " + " ".join(sorted(form.words))
            yield "first " + "".join(form.words[:2])
            if count > 3:
                yield "last " + "".join(form.words[-3:])
        if len(form.key) > 5:
            skeleton = _skeleton(form.key)
            if len(skeleton) > 3:
                yield "bones " + skeleton
        if count > 2 and form.kind is not FormKind.SHORT:
            yield from (f"letters {built}" for built in _letters(form.whole, form.words))
    main = reading.main
    if reading.bare:
        yield f"letters {reading.bare}"
        if capitals := cutting.capitals_of(entry.name):
            yield f"letters {capitals}"
        yield f"one {reading.bare}"
    if main.words and len(main.words) == 2:
        yield f"one {main.words[0]}"
    yield from (f"letters {acronym}" for acronym in reading.acronyms)
    if len(main.words) > 1 and 2 <= len(main.words[0]) <= 8:
        yield f"began {main.words[0]} {''.join(main.words[1:])}"
    for rest in (1, 2, 3):
        if len(main.words) - rest > 1:
            for letters in _letters(main.whole[: evidence.index_of(main.whole, main.words[-rest:])], main.words[:-rest]):
                yield f"began {letters} {''.join(main.words[-rest:])}"
    if reading.place:
        yield main.key + reading.place.replace(" ", "")
    page = evidence.page(entry.url)
    if page and page not in words().shared_domains:
        yield f"page {page}"
    if entry.email:
        yield f"mail {entry.email.strip().lower()}"
    yield from (f"sound {sound}" for sound in scripts.sounds(entry.name))


def _letters(whole: Sequence[str], counting: Sequence[str]) -> frozenset[str]:
    without = tuple(w for w in whole if w not in words().articles)
    return cutting.initials(whole, counting) | cutting.initials(without, counting)


def _skeleton(key: str) -> str:
    """Return the consonants of a name, each run of one letter once: most slips leave them as they are."""
    bare = key[0] + key[1:].translate(_VOWELS)
    return "".join(c for i, c in enumerate(bare) if not i or c != bare[i - 1])
