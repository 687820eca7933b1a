"""The source changes under its translations: exactly what changed needs another look, nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from translations.letters import LANGUAGES, campaign, paragraph, segments, sentence, translated, with_segments
from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.errors import UsageError
from undersigned.text.blocks import read_blocks, write_blocks
from undersigned.text.changed import Kind, by_word, in_signs
from undersigned.text.files import read_text, write_text
from undersigned.text.model import Segment
from undersigned.text.standing import Standing
from undersigned.translations.deeds import stays, still_right
from undersigned.translations.offers import offers
from undersigned.translations.units import Unit, set_aside, units

TYPOS = range(8)
REWORDED = range(8, 16)
SPLIT = range(16, 24)
MERGED = range(24, 32)  # each joins the one eight further on
MOVED = range(40, 48)


def typo(text: str) -> str:
    return text.replace("people", "peaple")


def reworded(text: str) -> str:
    return text.replace("was ever asked for consent", "was told, let alone asked")


def changed(before: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Change forty paragraphs in five ways, as the editor does: ids as they are after each."""
    by_id = {s.id: s for s in before}
    gone = {f"p{n + 8}" for n in MERGED}
    blocks: list[str] = []
    for number in [*MOVED[::-1], *range(40), *range(48, 50)]:
        segment = by_id[f"p{number}"]
        text = segment.text
        if segment.id in gone:
            continue
        if number in TYPOS:
            text = typo(text)
        elif number in REWORDED:
            text = reworded(text)
        elif number in MERGED:
            text = f"{text} {by_id[f'p{number + 8}'].text}"
        elif number in SPLIT:
            first = sentence(number)
            blocks += [f"{first} ^{segment.id}", text.removeprefix(first).strip()]
            continue
        blocks.append(f"{text} ^{segment.id}")
    blocks.append("[^source]: A report of 2018. ^note-source")
    found, problems = read_blocks("\n\n".join(blocks))
    assert problems == ()
    return found


@pytest.fixture(scope="module")
def before() -> Campaign:
    return campaign()


@pytest.fixture(scope="module")
def now(before: Campaign) -> Campaign:
    return with_segments(before, changed(before.text.segments))


def by_standing(made: Campaign, language: str) -> dict[Standing, set[str]]:
    found: dict[Standing, set[str]] = {one: set() for one in Standing}
    for unit in units(made, language):
        if unit.shared is not None:
            found[unit.standing].add("|".join(filter(None, unit.key)))
    return found


def unit_of(made: Campaign, segment: str, language: str = "es") -> Unit:
    return next(u for u in units(made, language) if u.segment == segment and not u.wording)


def new_ids(made: Campaign) -> list[str]:
    return [s.id for s in made.text.segments if not s.id.startswith("p") or not s.id[1:].isdigit()][:-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_exactly_what_changed_is_stale_and_the_second_halves_are_new(now: Campaign, language: str) -> None:
    found = by_standing(now, language)

    assert found[Standing.STALE] == {f"p{n}" for n in (*TYPOS, *REWORDED, *SPLIT, *MERGED)}
    assert found[Standing.MISSING] == set(new_ids(now))
    assert len(new_ids(now)) == len(SPLIT)
    assert found[Standing.DRAFT] == set()
    assert {f"p{n}" for n in (*MOVED, 48, 49)} <= found[Standing.DONE]
    assert {"subject", "closing", "note-source", "p3|p3-mill"} <= found[Standing.DONE]


def test_before_the_change_everything_is_done(before: Campaign) -> None:
    assert all(not by_standing(before, tag)[one] for tag in LANGUAGES for one in Standing if not one.is_done)


def test_what_was_joined_to_another_is_set_aside_and_offered_there(now: Campaign) -> None:
    for language in LANGUAGES:
        assert {t.segment for t in set_aside(now.text, language)} == {f"p{n + 8}" for n in MERGED}
    for number in MERGED:
        offered = offers(now, unit_of(now, f"p{number}"))
        assert offered[0].segment == f"p{number + 8}"
        assert offered[0].aside
        assert offered[0].text == translated(paragraph(number + 8), "es")


def test_the_second_half_of_a_split_is_offered_the_old_translation(now: Campaign) -> None:
    for number, new in zip(SPLIT, new_ids(now), strict=True):
        offered = offers(now, unit_of(now, new))
        assert (offered[0].segment, offered[0].text) == (f"p{number}", translated(paragraph(number), "es"))


@pytest.mark.parametrize(
    ("number", "gone", "came"),
    [
        (TYPOS[2], ["people"], ["peaple"]),
        (REWORDED[1], ["ever", " for consent"], ["told, let alone"]),
    ],
)
def test_a_difference_names_the_words_that_changed(
    now: Campaign, number: int, gone: list[str], came: list[str]
) -> None:
    unit = unit_of(now, f"p{number}")
    assert unit.translation is not None
    found = by_word(unit.translation.made_for, unit.source)

    assert [s.text for s in found if s.kind is Kind.GONE] == gone
    assert [s.text for s in found if s.kind is Kind.NEW] == came


def test_every_stale_text_has_a_difference_that_gives_both_texts_back(now: Campaign) -> None:
    stale = [u for u in units(now, "pl") if u.standing is Standing.STALE]
    assert len(stale) == 32
    for unit in stale:
        assert unit.translation is not None
        found = by_word(unit.translation.made_for, unit.source)
        assert "".join(s.text for s in found if s.kind is not Kind.NEW) == unit.translation.made_for
        assert "".join(s.text for s in found if s.kind is not Kind.GONE) == unit.source
        assert {Kind.NEW, Kind.GONE} & {s.kind for s in found}


def test_it_is_all_the_same_after_saving_and_opening(
    now: Campaign, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("kept") / "c.undersigned"
    file.write(path, now, replacing=None)
    again = file.read(path).campaign

    assert [by_standing(again, tag) for tag in LANGUAGES] == [by_standing(now, tag) for tag in LANGUAGES]


def test_only_the_line_breaks_of_a_text_make_nothing_stale(before: Campaign) -> None:
    reflowed = tuple(replace(s, text=s.text.replace(" near ", "\nnear ")) for s in before.text.segments)

    assert by_standing(with_segments(before, reflowed), "es") == by_standing(before, "es")


def test_changing_a_wording_makes_that_wordings_translations_stale_alone(before: Campaign) -> None:
    other = replace(before.text.wordings[0], text="Another wording.")
    found = by_standing(replace(before, text=replace(before.text, wordings=(other,))), "ar")

    assert (found[Standing.STALE], found[Standing.MISSING]) == ({"p3|p3-mill"}, set())


def test_an_author_waves_a_typing_error_through_in_all_languages(now: Campaign) -> None:
    mended, done = still_right(now, "p2")

    assert done == LANGUAGES
    assert unit_of(mended, "p2").standing is Standing.DONE
    assert by_standing(mended, "ar")[Standing.STALE] == by_standing(now, "ar")[Standing.STALE] - {"p2"}


def test_waving_through_can_be_for_one_language_and_does_nothing_where_nothing_is_stale(
    now: Campaign,
) -> None:
    mended, done = still_right(now, "p2", ["pl"])

    assert done == ("pl",)
    assert unit_of(mended, "p2", "es").standing is Standing.STALE
    assert still_right(now, "p45") == (now, ())


def test_a_mistyped_segment_is_answered_with_the_nearest(now: Campaign) -> None:
    with pytest.raises(UsageError, match="note-sorce") as refused:
        still_right(now, "note-sorce")
    assert "note-source" in refused.value.advice()


def test_what_stays_in_the_source_language_is_done_until_it_no_longer_stays(now: Campaign) -> None:
    kept = stays(now, "p2", ["es"])
    assert unit_of(kept, "p2").standing is Standing.STAYS
    assert unit_of(kept, "p2", "ar").standing is Standing.STALE

    read, _ = read_text(write_text(kept.text))
    assert unit_of(replace(kept, text=read), "p2").standing is Standing.STAYS

    back = stays(kept, "p2", ["es"], on_purpose=False)
    assert unit_of(back, "p2").translation == unit_of(now, "p2").translation


def test_nothing_is_offered_for_what_is_done(now: Campaign) -> None:
    assert offers(now, unit_of(now, "p45")) == ()


def test_a_difference_on_one_line_is_read_as_git_shows_it() -> None:
    assert in_signs("a bad thing, {{recipient.name}}", "a good thing, {{recipient.id}}") == (
        "a [-bad-]{+good+} thing, [-{{recipient.name}}-]{+{{recipient.id}}+}"
    )


def test_a_body_written_and_read_again_keeps_every_id() -> None:
    assert read_blocks(write_blocks(segments(10)))[0] == segments(10)
