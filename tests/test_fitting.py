"""Letters made to fit on so many pages: what is tightened, in which order, and what is said of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

import samples
from undersigned.campaign.model import Campaign
from undersigned.document.paper import Paper
from undersigned.errors import UsageError
from undersigned.fitting import (
    LEAST_LEADING,
    LEAST_ROSTER,
    LEAST_SIDE,
    LEAST_TEXT,
    LEAST_TOP,
    Fitted,
    Tried,
    fit,
)
from undersigned.produce import produce
from undersigned.signatories.model import Signatory


def sample(names: int = 0, letters: int = 3) -> Campaign:
    whole = samples.sample()
    roster = whole.roster
    if names:
        there = tuple(Signatory(f"s{n}", f"Center for Justice No. {n}") for n in range(names))
        roster = replace(roster, signatories=there)
    return replace(whole, roster=roster, recipients=whole.recipients[:letters])


def fitted(campaign: Campaign, pages: int, recipient: str = "") -> Fitted:
    *tried, last = fit(campaign, pages, recipient)
    assert all(isinstance(step, Tried) for step in tried)
    assert isinstance(last, Fitted)
    return last


def pages_of(campaign: Campaign) -> dict[str, int]:
    found = {}
    for recipient in campaign.recipients:
        made = produce(campaign, recipient.id, "", "pdf", draft=True).made
        assert made is not None
        found[recipient.id] = made.pages
    return found


def test_what_fits_already_is_left_as_it_is() -> None:
    campaign = sample()
    found = fitted(campaign, 9)

    assert found.campaign is campaign
    assert (found.fits, found.done, found.falls_short) == (True, (), None)
    assert found.before == max(pages_of(campaign).values())


def test_every_letter_fits_afterwards_and_no_word_is_touched() -> None:
    campaign = sample()
    most = max(pages_of(campaign).values())
    found = fitted(campaign, most - 1)

    assert found.fits
    assert max(pages_of(found.campaign).values()) == found.pages == most - 1
    assert found.done
    assert replace(found.campaign, paper=campaign.paper) == campaign


def test_names_are_tightened_before_the_text_is() -> None:
    campaign = sample(names=150)
    most = max(pages_of(campaign).values())
    found = fitted(campaign, most - 1)

    assert found.fits
    assert found.campaign.paper.roster_columns == 3
    assert found.campaign.paper.text_size == campaign.paper.text_size
    assert str(found.done[0]) == "The names stand in 3 columns instead of 2."


def test_nothing_goes_beyond_good_taste_and_how_near_it_comes_is_said() -> None:
    campaign = sample()
    found = fitted(campaign, 1)

    assert not found.fits
    assert found.campaign is campaign
    assert found.falls_short is not None
    assert "lines too many" in str(found.falls_short)
    assert 1 < found.pages <= found.before


def test_the_tightest_paper_can_still_be_read() -> None:
    whole = sample()
    pages = 2
    campaign = replace(whole, text=replace(whole.text, segments=whole.text.segments[:14]))
    for _ in range(3):
        campaign = replace(campaign, text=replace(campaign.text, segments=campaign.text.segments[:-1]))
        found = fitted(campaign, pages)
        paper = found.campaign.paper

        assert paper.roster_size >= LEAST_ROSTER
        assert paper.leading >= LEAST_LEADING
        assert paper.text_size >= LEAST_TEXT
        assert min(paper.margin_start, paper.margin_end) >= LEAST_SIDE
        assert min(paper.margin_top, paper.margin_bottom) >= LEAST_TOP


def test_one_letter_gets_a_paper_of_its_own() -> None:
    campaign = sample()
    one = campaign.recipients[0].id
    before = pages_of(campaign)
    found = fitted(campaign, before[one] - 1, one)

    assert found.fits
    assert found.campaign.paper == campaign.paper
    after = pages_of(found.campaign)
    assert after[one] == before[one] - 1
    assert {k: v for k, v in after.items() if k != one} == {k: v for k, v in before.items() if k != one}
    assert set(found.campaign.recipients[0].paper) <= set(Paper.__dataclass_fields__)


def test_the_same_letters_are_fitted_the_same_way() -> None:
    campaign = sample(names=150)

    assert fitted(campaign, 3) == fitted(campaign, 3)


def test_a_recipient_that_isnt_there_and_no_page_at_all_are_wrong() -> None:
    with pytest.raises(UsageError, match="no recipient"):
        next(fit(sample(), 2, "nobody"))
    with pytest.raises(UsageError, match="at least one page"):
        next(fit(sample(), 0))
