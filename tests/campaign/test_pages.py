"""Settings of the page under one name, for all letters or for one."""

from __future__ import annotations

from dataclasses import replace

import pytest

import samples
from undersigned.campaign import pages, pictures, signatories
from undersigned.campaign.members import from_members, to_members
from undersigned.campaign.model import Campaign
from undersigned.document.paper import Align, PageSize
from undersigned.errors import UsageError
from undersigned.letter.compose import compose
from undersigned.letter.fingerprint import fingerprint
from undersigned.signatories.model import Order


@pytest.fixture(scope="module")
def sample() -> Campaign:
    return samples.sample()


def test_a_letter_has_its_own_until_it_is_as_all_others(sample: Campaign) -> None:
    own = pages.change(sample, "text_size", 9, "google")

    assert pages.value(own, "text_size", "google") == 9.0
    assert pages.value(own, "text_size", "amazon") == pages.value(own, "text_size") == 10.0
    assert pages.own_in(own, "text_size") == ("google",)
    assert compose(own, "google").paper.text_size == 9.0
    assert pages.change(own, "text_size", 10.0, "google") == sample
    assert pages.as_for_all(own, "text_size", ("google",)) == sample


def test_what_is_changed_for_all_leaves_letters_their_own(sample: Campaign) -> None:
    own = pages.change(sample, "size", PageSize.A4, "google")
    all_of_them = pages.change(own, "margin_top", 60.0)

    assert pages.value(all_of_them, "margin_top", "google") == 60.0
    assert pages.value(all_of_them, "size", "google") is PageSize.A4
    assert compose(all_of_them, "google").problems == compose(sample, "google").problems


@pytest.mark.parametrize("name", pages.OWN)
def test_every_setting_of_one_letter_is_read_from_the_file_as_it_was_made(
    sample: Campaign, name: str
) -> None:
    other = {
        **dict.fromkeys(("size",), PageSize.A4),
        **dict.fromkeys(("date_align", "address_align", "letterhead_align"), Align.CENTRE),
        **dict.fromkeys(("family", "heading_family"), "Noto Sans"),
    }
    present = pages.value(sample, name)
    value = other.get(
        name, not present if isinstance(present, bool) else 3 if isinstance(present, int) else 12.0
    )
    value = 1.5 if name == "leading" else value
    changed = pages.change(sample, name, value, "google")
    again = from_members(to_members(changed))

    assert pages.value(again, name, "google") == value
    assert pages.value(again, name) == present
    assert again == changed


@pytest.mark.parametrize(
    ("name", "value", "recipient"),
    [
        ("margin_start", 290.0, ""),
        ("margin_start", 290.0, "google"),
        ("text_size", 400.0, ""),
        ("text_size", "large", ""),
        ("order", Order.BY_COUNTRY, "google"),
        ("colour", 1, ""),
    ],
)
def test_what_no_page_can_be_is_refused(sample: Campaign, name: str, value: object, recipient: str) -> None:
    campaign = pages.change(sample, "margin_end", 250.0)
    with pytest.raises(UsageError):
        pages.change(campaign, name, value, recipient)


def test_words_of_the_frame_come_and_go_in_their_place(sample: Campaign) -> None:
    without = pages.change(sample, "running-head", "  ")

    assert pages.value(without, "running-head") == ""
    assert pages.change(without, "running-head", pages.value(sample, "running-head")) == sample


def test_a_new_order_of_the_names_is_sorted_anew(sample: Campaign) -> None:
    kept = signatories.with_order_kept(sample)
    assert kept.roster.arrangement.kept

    changed = pages.change(kept, "order", Order.BY_COUNTRY)
    assert changed.roster.arrangement.kept == {}
    assert pages.change(kept, "numbered", True).roster.arrangement.kept


def test_a_draft_mark_stands_on_every_page_and_is_the_papers_business(sample: Campaign) -> None:
    marked = pages.change(sample, "draft_mark", True)
    plain, draft = compose(sample, "google"), compose(marked, "google")

    assert (plain.draft, draft.draft) == ("", "DRAFT")
    assert fingerprint(draft).words == fingerprint(plain).words
    assert fingerprint(draft).paper != fingerprint(plain).paper


def test_a_picture_that_nothing_shows_isnt_kept(sample: Campaign) -> None:
    put = pictures.put(sample, pictures.COVER, b"x", "image/png", "A logo")
    (name,) = pictures.pictures_of(put, pictures.COVER)
    assert put.cover.shown

    assert pictures.taken_out(put, pictures.COVER, name) == sample
    twice = pictures.put(put, pictures.COVER, b"y", "image/jpeg")
    other = pictures.pictures_of(twice, pictures.COVER)[1]
    assert pictures.pictures_of(pictures.moved(twice, pictures.COVER, other, -1), pictures.COVER) == (
        other,
        name,
    )


def test_a_picture_in_two_places_stays_while_one_shows_it(sample: Campaign) -> None:
    (name,) = sample.letterhead.pictures
    both = replace(sample, cover=replace(sample.cover, shown=True, pictures=(name,)))

    assert pictures.taken_out(both, pictures.LETTERHEAD, name).asset(name) is not None


def test_groups_are_headed_and_moved(sample: Campaign) -> None:
    idents = [s.id for s in sample.roster.signatories]
    campaign = signatories.put_in_group(sample, idents[:3], "Unions")
    campaign = signatories.put_in_group(campaign, idents[3:5], "Churches")
    moved = signatories.move_group(campaign, "churches", -1)
    named = signatories.head_group(moved, "churches", "Faith groups & friends")

    assert list(signatories.group_headings(named).values()) == ["Faith groups & friends", "Unions"]
    assert signatories.head_group(named, "churches", " ") is named
