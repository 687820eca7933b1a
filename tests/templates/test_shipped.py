"""The letters that ship, as data: what their authors promised of every template and sample."""

from __future__ import annotations

import csv
import io
import re
import struct
import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from undersigned import assets
from undersigned.campaign.model import Addressee, Recipient
from undersigned.document.model import Run
from undersigned.language.voice import voice
from undersigned.letter.check import check
from undersigned.letter.compose import compose
from undersigned.letter.model import Letter, Words
from undersigned.letter.template import begin
from undersigned.text.files import read_text
from undersigned.text.model import FRAME_IDS, LetterText, Segment, SegmentKind

NAMES = ("blank", "face-surveillance", "officials")
_FIELD = re.compile(r"\{[{%].*?[}%]\}")


def _members(name: str) -> dict[str, bytes]:
    folder = assets.template_folders()[name]
    return {member: (folder / member).read_bytes() for member in ("letter.md", "letter.toml")}


def _text(name: str) -> LetterText:
    text, problems = read_text(_members(name))
    assert problems == ()
    return text


def _all_segments(text: LetterText) -> dict[str, Segment]:
    return {s.id: s for s in (*text.segments, *text.frame)}


@pytest.mark.parametrize("name", NAMES)
def test_every_block_has_an_id_typed_by_hand(name: str) -> None:
    typed = re.findall(r"(?:^| )\^([\w-]+)$", _members(name)["letter.md"].decode(), re.MULTILINE)

    assert [s.id for s in _text(name).segments] == typed
    assert len(set(typed)) == len(typed)
    assert not any(re.search(r"\d{2,}|[A-Z_]", ident) for ident in typed)


@pytest.mark.parametrize("name", NAMES)
def test_every_wording_was_made_for_the_present_text(name: str) -> None:
    text = _text(name)
    segments = _all_segments(text)

    for wording in text.wordings:
        assert wording.made_for == segments[wording.segment].text, wording.id


@pytest.mark.parametrize("name", NAMES)
def test_prompts_and_comments_stand_with_segments_that_exist(name: str) -> None:
    settings = tomllib.loads(_members(name)["letter.toml"].decode())
    segments = _all_segments(_text(name))

    for ident, prompt in settings["prompts"].items():
        assert segments[ident].prompt == prompt
    for ident, comment in settings["comments"].items():
        assert segments[ident].comment == comment


@pytest.mark.parametrize("name", NAMES)
def test_every_empty_passage_has_a_prompt(name: str) -> None:
    for segment in _text(name).segments:
        assert segment.text or segment.prompt, segment.id


@pytest.mark.parametrize("name", NAMES)
def test_every_note_is_marked_and_every_mark_has_its_note(name: str) -> None:
    text = _text(name)
    everything = "\n".join(
        [*(s.text for s in _all_segments(text).values()), *(w.text for w in text.wordings)]
    )
    notes = {s.label for s in text.segments if s.kind is SegmentKind.NOTE}

    assert set(re.findall(r"\[\^([\w-]+)\]", everything)) == notes


@pytest.mark.parametrize("name", NAMES)
def test_own_fields_are_described_and_used(name: str) -> None:
    text = _text(name)
    raw = "\n".join(member.decode() for member in _members(name).values())
    used = set(re.findall(r"recipient\.(\w+)", raw)) - {
        "id",
        "name",
        "organisation",
        "salutation",
        "addressees",
    }

    assert used == set(text.fields)
    assert all(len(what) > 20 for what in text.fields.values())


@pytest.mark.parametrize("name", NAMES)
def test_the_letters_words_have_real_quotes_and_dashes(name: str) -> None:
    text = _text(name)
    for where, words in [
        *((s.id, s.text) for s in _all_segments(text).values()),
        *((w.id, w.text) for w in text.wordings),
    ]:
        plain = _FIELD.sub("", words)
        assert not re.search(r"['\"]| - |--|\.\.\.", plain), where
        assert plain.count("“") == plain.count("”"), where


def test_the_reserved_parts_of_the_frame_are_known() -> None:
    for name in NAMES:
        assert {s.id for s in _text(name).frame} <= set(FRAME_IDS)


# ------------------------------------------------------------------- the letter on face surveillance


def test_each_company_gets_its_own_passages_and_its_own_source() -> None:
    wordings = _text("face-surveillance").wordings

    for segment in ("what-you-did", "what-should-follow", "note-your-words"):
        named = [r for w in wordings if w.segment == segment for r in w.recipients]
        assert sorted(named) == ["amazon", "google", "microsoft"], segment


def test_each_company_is_told_what_it_did() -> None:
    told = {w.id: w.text for w in _text("face-surveillance").wordings}

    assert "“exacerbate social issues.”" in told["what-you-did-microsoft"]
    assert "December 6, 2018" in told["what-you-did-microsoft"]
    assert (
        "“before working through important technology and policy questions.”" in told["what-you-did-google"]
    )
    assert "smart doorbells" in told["what-you-did-amazon"]


@pytest.mark.parametrize(
    ("note", "author", "title", "day"),
    [
        (
            "note-pressure",
            "American Civil Liberties Union",
            "Pressure Mounts on Amazon, Microsoft, and Google Against Selling Facial Recognition "
            "to Government",
            "January 15, 2019",
        ),
        (
            "note-face-off",
            "Big Brother Watch",
            "Face Off: The lawless growth of facial recognition in UK policing",
            "May 2018",
        ),
        (
            "note-your-words-microsoft",
            "Brad Smith",
            "Facial recognition: It’s time for action",
            "December 6, 2018",
        ),
        ("note-your-words-google", "Kent Walker", "AI for Social Good in Asia Pacific", "December 13, 2018"),
        (
            "note-congress",
            "Jacob Snow",
            "Amazon’s Face Recognition Falsely Matched 28 Members of Congress With Mugshots",
            "July 26, 2018",
        ),
        (
            "note-gender-shades",
            "Joy Buolamwini and Timnit Gebru",
            "Gender Shades: Intersectional Accuracy Disparities in Commercial Gender Classification",
            "2018",
        ),
        (
            "note-white-house",
            "US Department of Homeland Security",
            "Privacy Impact Assessment for the Facial Recognition Pilot",
            "November 26, 2018",
        ),
        (
            "note-your-words-amazon",
            "Jacob Snow",
            "Amazon’s Disturbing Plan to Add Face Surveillance to Your Front Door",
            "December 12, 2018",
        ),
    ],
)
def test_a_source_is_cited_by_author_title_day_and_address(
    note: str, author: str, title: str, day: str
) -> None:
    text = _text("face-surveillance")
    cited = {s.id: s.text for s in text.segments} | {w.id: w.text for w in text.wordings}

    assert cited[note].startswith(f"{author}, ")
    assert f"*{title}*" in cited[note]
    assert f", {day}, " in cited[note]
    assert re.search(r"\[[^\]]+\]\(https://[^)\s]+\)\.$", cited[note])


# ------------------------------------------------------------------- the samples


def _sample(name: str) -> Path:
    return assets.resource(f"samples/{name}")


def _roster(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((_sample(name) / "signatories.csv").read_text(encoding="utf-8"))))


def test_ninety_two_invented_groups_sign_the_sample() -> None:
    names = [row["Organization"] for row in _roster("face-surveillance")]

    assert len(names) == len(set(names)) == 92
    assert any("&" in name for name in names)
    assert any(re.search(r" \([A-Z]+\)$", name) for name in names)
    assert any(" / " in name for name in names)
    assert any(name == name.lower() for name in names)
    assert {"ł", "ộ", "İ", "Õ", "ň", "ñ", "ö", "ç"} & set("".join(names)) >= {"ł", "ộ", "İ", "Õ", "ñ", "ö"}


def test_the_samples_list_is_not_sorted_already_so_that_sorting_shows() -> None:
    names = [row["Organization"] for row in _roster("face-surveillance")]

    assert names != sorted(names, key=voice("en").sort_key)


@pytest.mark.parametrize("name", ["face-surveillance", "officials"])
def test_a_sample_says_that_it_is_one_on_its_first_page_on_the_later_ones_and_under_the_names(
    name: str,
) -> None:
    words = tomllib.loads((_sample(name) / "campaign.toml").read_text(encoding="utf-8"))["words"]

    for part in ("letterhead", "running-head", "roster-note"):
        assert "sample letter" in words[part].lower(), part
    assert "invented" in words["letterhead"]
    assert "invented" in words["roster-note"]


@pytest.mark.parametrize("name", ["face-surveillance", "officials"])
def test_a_sample_leaves_no_placeholder(name: str) -> None:
    text = _text(name)
    words = tomllib.loads((_sample(name) / "campaign.toml").read_text(encoding="utf-8"))["words"]

    for segment in _all_segments(text).values():
        assert "[TK" not in words.get(segment.id, segment.text), segment.id


def test_the_samples_picture_is_small_and_holds_nothing_but_the_picture() -> None:
    data = (_sample("face-surveillance") / "logo.png").read_bytes()
    at, kinds = 8, Counter[str]()
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kinds[data[at + 4 : at + 8].decode("ascii")] += 1
        at += 12 + length

    assert len(data) < 15_000
    assert set(kinds) <= {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"}


# ------------------------------------------------------------------- the letters, as they are sent


def _texts(words: Words) -> str:
    return "".join(w.text for w in words if isinstance(w, Run))


def _words_as_sent(letter: Letter) -> int:
    """Count the words from letterhead to enclosures with the notes; names aren't counted."""
    passages = [
        *letter.addresses,
        letter.subject,
        letter.salutation,
        *letter.body,
        letter.closing,
        letter.contact,
    ]
    texts = [_texts(p.words) for p in passages if p is not None]
    texts += [_texts(words) for words in (*letter.letterhead, letter.date, letter.via, letter.enclosures)]
    texts += [_texts(note.words) for note in letter.notes]
    return len(" ".join(texts).split())


@pytest.mark.parametrize("name", ["face-surveillance", "officials"])
def test_a_careful_colleague_finds_nothing_in_a_samples_letters(name: str) -> None:
    campaign = begin(name, sample=True)

    for recipient in campaign.recipients:
        problems = check(campaign, compose(campaign, recipient.id))
        assert [str(p) for p in problems] == [], recipient.id


def test_each_company_gets_some_thousand_words_and_at_least_six_sources() -> None:
    campaign = begin("face-surveillance", sample=True)

    for recipient in campaign.recipients:
        letter = compose(campaign, recipient.id)
        assert 900 <= _words_as_sent(letter) <= 1200, recipient.id
        assert len(letter.notes) >= 6


def test_only_the_company_that_sells_to_the_police_is_asked_to_stop() -> None:
    campaign = begin("face-surveillance", sample=True)
    asked = {
        r.id
        for r in campaign.recipients
        if any(p.origin.segment == "ask-end-sales" for p in compose(campaign, r.id).body)
    }

    assert asked == {"amazon"}


@pytest.mark.parametrize("name", NAMES)
def test_a_letter_begun_without_a_sample_stops_at_what_its_author_has_to_write(name: str) -> None:
    began = begin(name, sample=False)
    open_words = any("[TK" in s.text for s in _all_segments(began.text).values())
    someone = Recipient("council", "The Council", addressees=(Addressee(name="Ana Díaz"),))
    campaign = replace(began, recipients=(someone,))
    kinds = {p.kind for p in check(campaign, compose(campaign, "council")) if p.stops}

    assert open_words
    assert "placeholder" in kinds


def test_a_company_without_its_own_passage_is_named() -> None:
    campaign = begin("face-surveillance", sample=True)
    fourth = replace(campaign.recipients[0], id="fourth", name="Fourth", organisation="Fourth Ltd")
    campaign = replace(campaign, recipients=(*campaign.recipients, fourth))
    stopped = {p.place.segment for p in check(campaign, compose(campaign, "fourth")) if p.stops}

    assert {"what-you-did", "what-should-follow"} <= stopped
