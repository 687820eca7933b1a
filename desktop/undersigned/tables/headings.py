"""Headings: which words head the columns of lists, from `resources/headings.toml`, and what a heading row is.

Case, accents, ghost spaces, punctuation and the order of languages don't matter. What a heading
means for a signatory or a recipient is decided by those rooms.
"""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from undersigned import assets

_GHOSTS = re.compile(r"[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_DATA = re.compile(
    r"@|https?://|www\.|^[+\d$€£][\d\s./:()%,+-]*$|^\d{4}-\d\d-\d\dT?|^(?:TRUE|FALSE)$", re.IGNORECASE
)
_OF_OTHER_SCRIPTS = re.compile(
    r"[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"
)
_ASKING = re.compile(
    r"[?？؟]|\b(?:your|you|please|su|sus|tu|votre|vos|ihr|ihre|ihrer|seu|sua)\b|required|[*＊]\s*$|御|貴|ご|お名前",
    re.IGNORECASE,
)
# A survey's code or number before its question; words written together, as programs name columns.
_NUMBERED = re.compile(r"(?:[A-Za-z]{0,12}\d{1,3}|[a-z]{2,12})[.)] (?=\S)")
_HUMPED, _HUMP = re.compile(r"[a-z]+(?:[A-Z][a-z]+)+"), re.compile(r"(?<=[a-z])(?=[A-Z])")
_COUNTED = re.compile(r"[:：=]\s*\d[\d.,]*(?:\s+\w+){1,2}\s*$")  # "Total: 43 organizations"
_PAGE = re.compile(r"(?i)(?:page|seite|p[áa]gina) \d+(?: (?:of|von|de|sur|di|/) \d+)?|- ?\d+ ?-")
_RULED = re.compile(r"([-=*_~#•–—+]{2,})\s*([^\W\d].{0,100}?)\s*[-=*_~#•–—+]{2,}")
_EXAMPLE = re.compile(
    r"(?i)\W*(?:e\.? ?g\.?[ :,]|for example|example[:,]|p\. ?ej\.|por ejemplo|ejemplo:|par exemple|p\. ?ex\."
    r"|exemple ?:|z\. ?b\.|zum beispiel|beispiel:|por exemplo|exemplo:|esempio:|例[:：）)])"
)
_AND = re.compile(r" (?:&|\+|and|y|et|und|e) ")
_LONGEST = 300  # questions of a form are long


def repaired(heading: str) -> str:
    """Return a heading without ghosts: zero-width characters, odd and doubled spaces, line breaks."""
    return " ".join(_GHOSTS.sub("", heading).split())


@functools.lru_cache(maxsize=20_000)
def folded(heading: str) -> str:
    """Return what two headings have in common that a person would call the same."""
    if heading.isascii() and heading.replace(" ", "").isalnum():  # as most are
        return " ".join(heading.lower().split())
    text = unicodedata.normalize("NFKC", repaired(heading)).casefold()
    return " ".join(re.sub(r"[^\w#№]+|_", " ", text).split())


def _key(heading: str) -> str:
    """Return a heading folded, and Latin letters without accents."""
    text = folded(heading)
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFD", text)))


@functools.lru_cache(maxsize=1)
def _listed() -> Mapping[str, Any]:
    return tomllib.loads(assets.resource("headings.toml").read_text(encoding="utf-8"))


@functools.lru_cache(maxsize=1)
def meanings() -> Mapping[str, str]:
    """Return what each known heading, folded, means: "organisation", "email" and so on."""
    return {
        _key(word): meaning
        for meaning, words in reversed(list(_listed().items()))
        if isinstance(words, list) and meaning != "question"
        for word in words
    }


@functools.lru_cache(maxsize=1)
def _questions() -> Sequence[tuple[str, re.Pattern[str]]]:
    return [(q["means"], re.compile("|".join(map(_pattern, q["any"])))) for q in _listed()["question"]]


def listed(heading: str) -> str:
    """Return what a heading means that stands in the list as a whole, "" for others."""
    return meanings().get(_key(heading), "")


def _pattern(word: str) -> str:
    escaped = re.escape(_key(word.replace("*", "zzstarzz"))).replace("zzstarzz", r"\w*").replace(r"\ ", " ")
    return escaped if _OF_OTHER_SCRIPTS.search(word) else rf"(?<!\w){escaped}(?!\w)"


def _unwrapped(heading: str) -> str:
    """Return a heading that isn't known as it stands without a program's ways: "Q1. Name", "orgName"."""
    if _key(heading) in meanings():
        return heading
    text = _NUMBERED.sub("", repaired(heading), count=1)
    return _HUMP.sub(" ", text) if _HUMPED.fullmatch(text) else text


@functools.lru_cache(maxsize=4000)
def known(heading: str) -> str:
    """Return what a heading means that is one without doubt, as a whole or before brackets and slashes."""
    heading = _unwrapped(heading)
    found = meanings().get(_key(heading))
    if found is None:
        first = re.split(r"[(（\[/|]|[?:：*]\s*$|\s[–—-]\s", repaired(heading))[0]
        found = meanings().get(_key(first), "") if _key(first) else ""
    if not found and _ASKING.search(heading):
        found = asked(heading)
    return found or _joint(heading)


def _joint(heading: str) -> str:
    """Return what the first of two headings in one means: "Organization & Country"."""
    both = _AND.split(repaired(heading))
    found = [meanings().get(_key(part), "") for part in both] if len(both) == 2 else [""]
    return found[0] if all(found) and found[0] not in ("first_name", "last_name") else ""


@functools.lru_cache(maxsize=4000)
def meaning(heading: str) -> str:
    """Return what a heading means, "" where nobody knows."""
    heading = _unwrapped(heading)
    found = meanings().get(_key(heading))
    if found is None:  # "Country *"; "Contact - Email"; "Name / Nombre"; "Organization (as it should appear)"
        outside = re.split(r"[(（\[]", repaired(heading))[0]
        narrowing = [meanings().get(_key(p), "") for p in re.split(r"[:：>]|\s[–—-]\s", outside)]
        found = next(filter(None, reversed(narrowing)), "")
        if narrowing[0] == "organisation" and found == "person" and "full" in _key(outside):
            found = "organisation"  # "Organization: Full name"
        if not found:
            beside = [meanings().get(_key(p), "") for p in re.split(r"[/|]", outside)]
            found = next(filter(None, beside), "")
    return found or _joint(heading) or asked(heading)


@functools.lru_cache(maxsize=4000)
def asked(heading: str) -> str:
    """Return what a question asks for, by its words; "" where no word says it."""
    text = _key(heading)
    found = next((means for means, pattern in _questions() if pattern.search(text)), "")
    return "" if found == "nothing" else found


def looks_like_data(cell: str) -> bool:
    """Whether a cell holds an address, a number, a date or a truth, as headings don't."""
    return bool(_DATA.search(repaired(cell)))


def is_heading_row(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row heads the rows below it.

    One known heading is enough if nothing in the row looks like data or comes again below.
    Without one, short texts above columns of addresses, numbers or dates are headings too.
    """
    filled = [(i, c) for i, c in enumerate(cells) if repaired(c)]
    if not filled or any(len(c) > _LONGEST or (looks_like_data(c) and not known(c)) for _, c in filled):
        return False
    if len({folded(c) for _, c in filled}) < len(filled) / 2:
        return False
    heads = [i for i, c in filled if known(c)]
    again = [i for i in heads if _comes_again(cells, i, below)]
    if len(filled) == 1:
        return bool(heads) and not again
    if heads and len(again) < len(heads):
        whole = any(folded(cells[i]) in meanings() for i in heads)
        return len(heads) >= 2 or len(filled) <= 6 or whole
    if not again and any(_is_data_column(i, below) for i, _ in filled):
        return True
    return len(_asked_in(cells)) >= 2 and all(len(_asked_in(row)) < 2 for row in below[:3])


def _asked_in(cells: Sequence[str]) -> set[str]:
    return {found for c in cells if repaired(c) and (found := meaning(c))}


def _comes_again(cells: Sequence[str], index: int, below: Sequence[Sequence[str]]) -> bool:
    """Whether a cell's text stands in the rows right below too: then it is what a row says, not a heading."""
    cell, whole = cells[index], [folded(c) for c in cells if c.strip()]
    return any(
        index < len(row)
        and folded(row[index]) == folded(cell)
        and [folded(c) for c in row if c.strip()] != whole  # headings that come again as a whole
        for row in below[:3]
    )


def _is_data_column(index: int, below: Sequence[Sequence[str]]) -> bool:
    values = [v for row in below if index < len(row) and (v := row[index].strip())]
    return len(values) >= 2 and sum(looks_like_data(v) for v in values) >= 0.8 * len(values)


# ----------------------------------------------------------------- lines that are no row

_LONGEST_LINE = 200  # characters of a line that heads or counts a list


@functools.lru_cache(maxsize=8)
def _lines(about: str) -> frozenset[str]:
    return frozenset(map(_key, _listed()["lines"][about]))


@functools.lru_cache(maxsize=1)
def _dated() -> tuple[str, ...]:
    """Return what begins a remark in several words: "list as of" goes on with any date."""
    return tuple(f"{remark} " for remark in _lines("remarks") if " " in remark)


def is_section(text: str) -> bool:
    """Whether a line among the rows heads a group of them: "National organizations:", "Individuals (12)"."""
    if len(text) > _LONGEST_LINE:
        return False
    if _RULED.fullmatch(repaired(text)):
        return True
    plain = re.sub(r"[(\[]?\d+[)\]]?\s*$", "", repaired(text).rstrip(":："))
    return _key(plain) in _lines("sections") or (len(text) < 80 and repaired(text).endswith((":", "：")))


def is_list_title(text: str) -> bool:
    """Whether a line says that a list of names follows: "Signatories:"."""
    return _key(repaired(text).rstrip(":：,،")) in _lines("titles")


def begins_as_title(text: str) -> bool:
    """Whether a line's first word says that those who sign follow: "Signatories to the open letter"."""
    return (_key(text).split() or [""])[0] in _lines("titles") | _lines("sections")


def is_total(text: str) -> bool:
    """Whether a line begins as one that counts a list does: "Total", "Total: 43"."""
    if len(text) > _LONGEST_LINE:
        return False
    plain = _COUNTED.sub("", repaired(text))
    return _key(re.sub(r"[\s:：=]*\(?[\d.,\s]*\)?\s*$", "", plain)) in _lines("totals")


def is_hint(cells: Sequence[str]) -> bool:
    """Whether a row right below the headings only explains them: "(where based)", "e.g. Some Group"."""
    filled = [repaired(c) for c in cells if c.strip()]
    if filled and all(re.fullmatch(r"[(\[（].*[)\]）]", c) for c in filled):
        return True
    return bool(filled) and bool(_EXAMPLE.match(filled[0]))


def section_name(text: str) -> str:
    """Return what a line that heads a group calls it, without the rules around it: "--- Africa ---"."""
    plain = repaired(text)
    found = _RULED.fullmatch(plain)
    return re.sub(r"\s*[(\[]\d+[)\]]$", "", (found[2] if found else plain).rstrip(":：").strip())


def opens_a_mail(text: str) -> bool:
    """Whether a line greets somebody, as mails around a list begin: "Dear all,"."""
    plain = repaired(text)
    return len(plain) < 60 and plain.endswith((",", "!", "，", ":")) and _first_words_are(plain, "greetings")


def closes_a_mail(text: str) -> bool:
    """Whether a line takes leave, as mails end: "Best regards,"."""
    plain = repaired(text).rstrip(",!.，")
    return _key(plain) in _lines("closings")


def _first_words_are(text: str, about: str) -> bool:
    said = _key(text).split()
    return any(" ".join(said[:n]) in _lines(about) for n in (1, 2, 3))


def is_aside(text: str) -> bool:
    """Whether a line alone in its row only speaks of the list: "# second batch", "Page 2 of 3"."""
    plain = repaired(text)
    return bool(re.match(r"(?:#+|//) [^\W\d]", plain)) or bool(_PAGE.fullmatch(plain))


def is_remark(text: str) -> bool:
    """Whether a line below a list speaks of the list or its file: "Last updated: May 3"."""
    plain = repaired(text)
    first = re.split(r"[:：]|\s(?=\d)", plain)[0]
    if re.match(r"[*†‡]+ ?\w", plain) and len(plain) > 25:
        return True
    if re.match(r"[*†‡]+ ?[=:–-]", plain) or _PAGE.fullmatch(plain):
        return True
    if re.fullmatch(
        r"(?i)\(?\d+ (rows?|records?|signatories|signatures|results?|entries|total)\)?\.?", plain
    ):
        return True
    if _key(first) in _lines("remarks") or _key(plain) in _lines("remarks"):
        return True
    return any(c.isdigit() for c in plain) and _key(plain).startswith(_dated())
