"""The letters that ship, in the languages they ship in: whole, and true to their source."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from programs import needs
from undersigned import assets
from undersigned.document.model import Run
from undersigned.language.po import read_header
from undersigned.letter.check import check
from undersigned.letter.compose import compose
from undersigned.letter.model import Letter
from undersigned.letter.template import begin
from undersigned.text.files import sources
from undersigned.text.model import Translation

NAMES = ("face-surveillance", "officials")
LANGUAGES = ("ar", "de", "es", "fr", "hi")
_BY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
_BY_NAME = pytest.mark.parametrize("name", NAMES)

_ENGLISH = (
    *("Dear", "Via ", "Re:", "Mr.", "The Hon.", "Chief", "Minister of", "Commissioner", "first-class"),
    *("January", "March", "Enclosures", "general-purpose", "Director,", "live face"),
)
_LINK = re.compile(r"\]\([^)]*\)")
_FIELD = re.compile(r"\{\{.*?\}\}")
_FOREIGN = re.compile(
    r"\[TK\b|\*[^*]*\*|\[[^\]]*\]\([^)]*\)|\[\^[^\]]*\]|[A-Za-z][\w./&’-]*"
)  # marks, Latin words


def _files(name: str, language: str) -> Iterator[Path]:
    yield assets.template_folders()[name] / "locale" / f"{language}.po"
    yield assets.resource(f"samples/{name}") / "locale" / f"{language}.po"


def _pairs(name: str, language: str) -> Iterator[tuple[str, str, str]]:
    """Yield (where, source, translation) of the template, then of what its sample says in its stead."""
    for sample in (False, True):
        text = begin(name, sample=sample).text
        known = {(t.segment, t.wording): t for t in text.translations if t.language == language}
        for key, source in sources(text).items():
            if source.strip():
                yield "|".join(key), source, known.get(key, Translation(*key, language, "", "")).text


def _letters(name: str, language: str) -> Iterator[Letter]:
    campaign = begin(name, sample=True)
    for recipient in campaign.recipients:
        yield compose(campaign, recipient.id, language)


@_BY_NAME
@_BY_LANGUAGE
def test_every_text_is_translated_from_the_present_source(name: str, language: str) -> None:
    for sample in (False, True):
        text = begin(name, sample=sample).text
        own = {(t.segment, t.wording): t for t in text.translations if t.language == language}
        wanted = {key: source for key, source in sources(text).items() if source.strip()}
        assert own.keys() == wanted.keys()
        assert {key: t.made_for for key, t in own.items()} == wanted
        assert not any(t.draft or t.stays or not t.text.strip() for t in own.values())


@_BY_NAME
@_BY_LANGUAGE
def test_fields_notes_links_numbers_and_marks_are_the_sources(name: str, language: str) -> None:
    for where, source, text in _pairs(name, language):
        for pattern in (
            r"\{\{.*?\}\}",
            r"\[\^[\w-]+\]",
            r"\[[^\]]*\]\(https[^)]*\)",
            r"\*+",
            r"\[TK\b",
            r"\\\n",
        ):
            assert Counter(re.findall(pattern, text)) == Counter(re.findall(pattern, source)), (
                where,
                pattern,
            )
        said, wanted = (Counter(re.findall(r"\d+", _LINK.sub("", t))) for t in (text, source))
        assert said == wanted, where


@_BY_NAME
@_BY_LANGUAGE
def test_no_text_is_left_in_the_source_language(name: str, language: str) -> None:
    same = {where for where, source, text in _pairs(name, language) if text == source}

    assert same <= {"running-head|"}  # two fields and a dot


@_BY_NAME
@_BY_LANGUAGE
def test_gettext_takes_the_catalogues_and_nobody_is_named_in_them(name: str, language: str) -> None:
    msgfmt = needs("msgfmt")
    for path in _files(name, language):
        done = subprocess.run(
            [msgfmt, "-c", "-o", "/dev/null", str(path)], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
        header = read_header(path.read_bytes(), language)
        assert header["Language"] == language
        assert not any(header[key] for key in ("Last-Translator", "Language-Team", "PO-Revision-Date"))


@_BY_NAME
@_BY_LANGUAGE
def test_a_careful_colleague_finds_nothing_in_the_translated_letters(name: str, language: str) -> None:
    campaign = begin(name, sample=True)
    for letter in _letters(name, language):
        assert [str(p) for p in check(campaign, letter)] == [], letter.recipient


@_BY_NAME
@_BY_LANGUAGE
def test_a_translated_letter_is_not_half_english(name: str, language: str) -> None:
    for letter in _letters(name, language):
        passages = (*letter.addresses, letter.subject, letter.salutation, letter.closing, letter.contact)
        words = [p.words for p in passages if p] + [
            letter.date,
            letter.via,
            letter.enclosures,
            letter.cc,
            letter.foot,
            letter.head,
        ]
        lines = "".join(w.text + "\n" for one in words for w in one if isinstance(w, Run)).split("\n")
        said = "\n".join(line for line in lines if "Ministry" not in line)  # an address is the post's
        assert [word for word in _ENGLISH if word in said] == []


@_BY_NAME
@_BY_LANGUAGE
def test_punctuation_is_that_of_the_language(name: str, language: str) -> None:
    for where, _, text in _pairs(name, language):
        plain = _FIELD.sub("X", text)
        assert not re.search(r"['\"]| - |--|\.\.\.|  ", plain), where
        own = _FOREIGN.sub("", plain)
        if language == "fr":
            assert not re.search(r"(?<![\u202f\u00a0])[:;!?»]|«(?!\u00a0)", own), where
        elif language == "de":
            assert own.count("„") == own.count("“"), where
            assert "”" not in own, where
        elif language == "es":
            assert own.count("«") == own.count("»"), where
            assert not re.search(r"[“”]|\s[,:;!?]", plain), where
        elif language == "ar":
            assert not re.search(r"[\u0600-\u06ff]\s*[,;?]", plain), where
        else:
            assert not re.search(r"[\u0900-\u0963]\s*\.(?!\s*77)", plain), where


def test_the_letters_for_a_sample_say_that_they_are_one_in_their_language() -> None:
    said = {"ar": "نموذجية", "de": "Musterbrief", "es": "muestra", "fr": "exemple", "hi": "नमूना"}
    for name in NAMES:
        for language in LANGUAGES:
            for letter in _letters(name, language):
                places = (letter.letterhead[-1], letter.head, letter.roster_note)
                for words in places:
                    text = "".join(w.text for w in words if isinstance(w, Run))
                    assert said[language] in text, (name, language)
