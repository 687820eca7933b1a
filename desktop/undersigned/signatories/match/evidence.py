"""Judge two entries: evidence for and against, and never one score.

The words come first (`wording`). Acronyms, other names, places, domains and persons' ways are
weighed here. *The same* is said only where nothing but writing differs; whatever else speaks
for one signatory is asked.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from undersigned.signatories.match import acronyms, cutting, longer, persons, places, scripts, wording
from undersigned.signatories.match.forms import Entry, Form, FormKind, Reading, Style
from undersigned.signatories.match.judgement import NOTHING, Judgement, Likeness
from undersigned.signatories.match.reading import read_entry
from undersigned.signatories.match.tables import words

_SAME_PAGE = "the same web address"
_NAME_AND_PLACE = "the same name and place"
_WORDS_AND_PLACE = "the same words and place"
_CALLED = {
    FormKind.OTHER: "one also calls itself “{}”",
    FormKind.PART: "“{}” stands in the longer name",
    FormKind.TAIL: "“{}” stands in the longer name",
    FormKind.SHORT: "the letters stand for the words in front of them",
    FormKind.FORMER: "one was once called “{}”",
}


def judge(one: Entry, other: Entry) -> Judgement:
    """Return whether two entries are one signatory, and why."""
    return judge_read(one, other, read_entry(one), read_entry(other))


def judge_read(one: Entry, other: Entry, a: Reading, b: Reading) -> Judgement:
    """Return the same of entries whose names were read already."""
    if persons.are_persons(one, other, a, b):
        return persons.judge(one, other, a, b)
    if {one.kind, other.kind} == {"person", "organisation"}:
        return NOTHING
    found = max(_grounds(a, b), key=lambda judged: judged.likeness, default=NOTHING)
    found = _with_countries(_with_domains(found, one, other), one, other, a, b)
    if found.likeness is Likeness.DIFFERENT:
        return found
    return _weighed(found, one, other, a, b)


def _grounds(a: Reading, b: Reading) -> Iterator[Judgement]:
    main = wording.compare(a.main, b.main)
    if main.likeness is Likeness.SAME:
        yield Judgement(Likeness.SAME, (_but_for(a, b),))
        return
    yield _of_letters_alone(main, a, b) if a.lettered or b.lettered else main
    if a.bare or b.bare or a.acronyms or b.acronyms or a.lettered or b.lettered:
        yield from acronyms.by_letters(a, b)
    if len(a.forms) + len(b.forms) > 2:
        for x in a.forms:
            for y in b.forms:
                if not x.kind is y.kind is FormKind.MAIN:
                    yield _other_names(x, y)
    if a.place or b.place:
        yield from _with_their_places(a, b)
    elif a.main.words[0] == b.main.words[0] and _of_one_country(a.main, b.main):
        yield Judgement(Likeness.PERHAPS, ("the same name, and the same country in other words",))
    if a.main.key.isascii() is not b.main.key.isascii() and _sound_alike(a, b):
        yield Judgement(Likeness.PERHAPS, ("it sounds the same in other letters",))


def _of_letters_alone(found: Judgement, a: Reading, b: Reading) -> Judgement:
    """Return the judgement of "EFG" and "EFG Legal Defense": two, though the letters are the same."""
    for x, y in ((a, b), (b, a)):
        first, *rest = y.main.words
        if found.likeness is not Likeness.PERHAPS or y.lettered != first or x.main.words != (first,):
            continue
        if "".join(rest) in {form.key for form in x.forms}:
            continue  # "EFG/HI", "EFG-HI"
        built = cutting.acronyms_of(tuple(rest), tuple(rest))
        if not longer.only_types(rest) and {first, *cutting.counted_out(first)}.isdisjoint(built):
            return Judgement(Likeness.DIFFERENT, found.grounds, (f"only one says {longer.quoted(rest)}",))
    return found


def _of_one_country(one: Form, other: Form) -> bool:
    """Whether both say the same country behind the same name: "Rivers US", "Rivers United States"."""
    (here, land), (there, its) = places.at_end(one.whole), places.at_end(other.whole)
    return bool(land) and land == its and one.whole[:here] == other.whole[:there]


def _sound_alike(a: Reading, b: Reading) -> bool:
    """Whether one is the other in other letters; what stands in Latin letters in both must be the same."""
    if not set(scripts.sounds(a.name)) & set(scripts.sounds(b.name)):
        return False
    foreign, latin = (b, a) if a.main.key.isascii() else (a, b)
    return all(w in latin.main.words for w in foreign.main.words if w.isascii())


def _other_names(x: Form, y: Form) -> Judgement:
    kind = max(x.kind, y.kind)
    telling = len(x.words) > 1 or any(longer.is_distinctive(w) for w in x.words)
    partly = kind in (FormKind.PART, FormKind.TAIL)
    if kind is FormKind.TAIL and any(words().types.get(w) == "university" for w in x.words):
        return NOTHING  # its host
    if (
        partly
        and x.kind is y.kind
        and not (x.kind is FormKind.PART and any(map(longer.is_distinctive, x.words)))
    ):
        return NOTHING
    if x.key != y.key or (partly and not telling):
        if kind is FormKind.OTHER and telling and len(x.words) > 1 and len(y.words) > 1:
            judged = wording.compare(x, y)
            if judged.likeness and not any("short for the longer" in g for g in judged.grounds):
                return judged
        return NOTHING
    return Judgement(Likeness.PERHAPS, (_CALLED[kind].format(" ".join(x.whole)),))


def _with_their_places(a: Reading, b: Reading) -> Iterator[Judgement]:
    """Judge a place behind one name that stands within the other: "Rivers, Peru" and "Rivers Peru"."""
    for x, y in ((a, b), (b, a)):
        if not x.place or y.place:
            continue
        behind = {x.place.replace(" ", ""), places.spelled_out(x.place).replace(" ", "")}
        if y.main.key in {x.main.key + place for place in behind}:
            yield Judgement(Likeness.SAME, (_NAME_AND_PLACE,))
        elif sorted(x.main.words + tuple(x.place.split())) == sorted(y.main.words):
            yield Judgement(Likeness.PERHAPS, (_WORDS_AND_PLACE,))


def _with_domains(found: Judgement, one: Entry, other: Entry) -> Judgement:
    """Make a question of what words alone would not be one, for the same web page or e-mail address."""
    page_ = bool(one.url and other.url) and same_page(one.url, other.url)
    mail = bool(one.email and other.email) and same_mail(one.email, other.email)
    if not page_ and not mail:
        return found
    ground = _SAME_PAGE if page_ else "the same e-mail address"
    if found.likeness is Likeness.DIFFERENT and not found.against:
        return Judgement(Likeness.PERHAPS, (ground,)) if page_ else found
    if found.likeness is Likeness.DIFFERENT:
        return Judgement(Likeness.PERHAPS, (ground,), found.against)
    sure = page_ and any("typing error" in g or "ending only" in g for g in found.grounds)
    return Judgement(Likeness.SAME if sure else found.likeness, (*found.grounds, ground), found.against)


def _with_countries(found: Judgement, one: Entry, other: Entry, a: Reading, b: Reading) -> Judgement:
    """Make a question of a name with its country behind it, where the other is in that country."""
    if found.likeness is not Likeness.DIFFERENT or not (one.country or other.country):
        return found
    for x, y, entry in ((a, b, one), (b, a, other)):
        at, land = places.at_end(y.main.whole)
        named = bool(land) and y.main.whole[:at] == x.main.whole and not x.place
        if named and land == _country_column(entry):
            return Judgement(Likeness.PERHAPS, ("the same name, and the other is in the country it names",))
    return found


def same_page(one: str, other: str) -> bool:
    """Whether two web addresses are one, and not a page within a site that many share."""
    here = page(one)
    return bool(here) and here == page(other) and here not in words().shared_domains


@functools.lru_cache(maxsize=50_000)
def page(url: str) -> str:
    """Return a web address without what browsers fill in; "" for none."""
    bare = url.strip().lower().removeprefix("https://").removeprefix("http://")
    return bare.removeprefix("www.").rstrip("/")


def same_mail(one: str, other: str) -> bool:
    """Whether two e-mail addresses are one."""
    return bool(one.strip()) and one.strip().lower() == other.strip().lower()


def _weighed(found: Judgement, one: Entry, other: Entry, a: Reading, b: Reading) -> Judgement:
    """Return the judgement after what speaks against it: another country, place, acronym or legal form."""
    if a.branch != b.branch:
        return Judgement(
            Likeness.DIFFERENT, found.grounds, (f"only one names a place: “{a.branch or b.branch}”",)
        )
    against = list(found.against)
    here, there = countries(one, a), countries(other, b)
    equal = found.likeness is Likeness.SAME
    if here and there and not here & there:
        if a.place and b.place and _SAME_PAGE not in found.grounds:
            return Judgement(Likeness.DIFFERENT, found.grounds, ("they are in different countries",))
        if not equal and _SAME_PAGE not in found.grounds:
            return Judgement(Likeness.DIFFERENT, found.grounds, ("they are in different countries",))
        against.append("they are in different countries")
    elif a.place != b.place and not (here and there) and not _placed(found):
        place, style = (a.place, a.style) if a.place else (b.place, b.style)
        if style is Style.DASH and not (a.place and b.place):
            return Judgement(Likeness.DIFFERENT, found.grounds, (f"only one names a place: “{place}”",))
        (with_place, without) = (a, b) if a.place else (b, a)
        if style is Style.COMMA and not places.country(place) and _has_tail(without, with_place):
            return Judgement(Likeness.DIFFERENT, found.grounds, (f"only one names a place: “{place}”",))
        if place and not (_country_column(one) or _country_column(other)):
            against.append(f"only one says where it is: “{place}”")
    elif a.place and b.place and a.place != b.place:
        lands = {places.country(a.place), places.country(b.place)}
        if lands == {""}:
            return Judgement(
                Likeness.DIFFERENT, found.grounds, (f"“{a.place}” and “{b.place}” are different places",)
            )
        if len(lands) > 1:
            against.append(f"“{a.place}” and “{b.place}” are different places")
    if a.acronyms and b.acronyms and not a.acronyms & b.acronyms:
        against.append("they have different short forms")
    if a.legal and b.legal and not a.legal & b.legal:
        against.append("they have different legal forms")
    either = (a.legal ^ b.legal) & words().either
    if either and not a.legal & b.legal:
        against.append(f"“{min(either).upper()}” may be a legal form or a place")
    if equal and (besides := _besides(a, b)):
        if set(besides.split()) & words().parts:
            return Judgement(Likeness.DIFFERENT, found.grounds, (f"only one is the “{besides}”",))
        against.append(f"only one has “{besides}” beside it")
    if a.acronyms != b.acronyms and (a.strange or b.strange):
        against.append("the letters in brackets aren't those of the name")
    likeness = Likeness.PERHAPS if against and equal else found.likeness
    return Judgement(likeness, found.grounds, tuple(dict.fromkeys(against)))


def _placed(found: Judgement) -> bool:
    """Whether a place behind one name was found within the other."""
    return any(
        g in (_NAME_AND_PLACE, _WORDS_AND_PLACE) or g.endswith(acronyms.WITH_PLACE) for g in found.grounds
    )


def _has_tail(reading: Reading, other: Reading) -> bool:
    """Whether a name has something else behind the comma where the other names a place."""
    kinds = {f.kind: f.key for f in reading.forms}
    return FormKind.TAIL in kinds and kinds.get(FormKind.PART) == other.main.key


def _besides(a: Reading, b: Reading) -> str:
    """Return another name, after a slash or in brackets, that only one has; a reading in kana is none."""
    names = [{f.key: " ".join(f.whole) for f in r.forms if f.kind is FormKind.OTHER} for r in (a, b)]
    mains = {a.main.key, b.main.key}
    for mine, theirs in (names, names[::-1]):
        for key, said in mine.items():
            if key not in theirs and key not in mains and not scripts.is_kana(said):
                return said
    return ""


def countries(entry: Entry, reading: Reading) -> frozenset[str]:
    """Return the countries an entry is said to be in: by its column, else by what stands behind its name."""
    column = _country_column(entry)
    return (
        frozenset((column,)) if column else frozenset((reading.country,)) if reading.country else frozenset()
    )


def _country_column(entry: Entry) -> str:
    return places.country(entry.country) if entry.country else ""


# ----------------------------------------------------------------- in plain words


def _but_for(a: Reading, b: Reading) -> str:
    """Say in what the writing of two names differs that are the same otherwise."""
    differs = list(_differences(a, b))
    if not differs:
        return "the same name" if a.name == b.name else "the same name, but for punctuation"
    *most, last = differs
    return "the same name, but for " + (f"{', '.join(most)} and {last}" if most else last)


def _differences(a: Reading, b: Reading) -> Iterator[str]:
    one, other = a.name, b.name
    if " ".join(one.split()).casefold() == " ".join(other.split()).casefold():
        if one != other:
            yield "upper case and spaces"
        return
    one_whole, other_whole = (cutting.cut(r.name, whole=True).whole for r in (a, b))
    if (one_whole[:1] != other_whole[:1]) and {*one_whole[:1], *other_whole[:1]} & words().articles:
        yield "the article"
    if a.legal != b.legal:
        yield "the legal form"
    if a.acronyms != b.acronyms:
        yield "the short form in letters"
    if a.place != b.place:
        yield "the place"
    if len(a.forms) != len(b.forms):
        yield "another name beside it"
    if ("&" in one) != ("&" in other):
        yield "“&”"
    if a.person != b.person:
        yield "a title"
    if len(a.forms) == len(b.forms) and cutting.has_accents(one) != cutting.has_accents(other):
        yield "accents"
    if a.capitals != b.capitals:
        yield "capitals"
    if a.main.words != b.main.words:
        yield "spaces"
