"""A mend leaves the campaign without the trouble it was offered for, and changes nothing else."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from export.campaigns import a_campaign
from undersigned.campaign.model import Campaign
from undersigned.campaign.operations import word_for
from undersigned.letter.check import check, grouped
from undersigned.letter.compose import compose
from undersigned.letter.mends import Mend, mends
from undersigned.letter.troubles import Trouble
from undersigned.text.model import Translation

TODAY = datetime.date(2019, 2, 1)


def troubles(campaign: Campaign, language: str = "") -> dict[str, Trouble]:
    """Return what is wrong in all letters, by kind."""
    letters = [compose(campaign, r.id, language) for r in campaign.recipients]
    return {t.problem.kind: t for t in grouped(p for one in letters for p in check(campaign, one))}


def mended(campaign: Campaign, kind: str, at: int = 0, language: str = "") -> Campaign:
    """Return the campaign after a mend of this trouble, which must be gone then."""
    found = offered(campaign, kind, language)
    after = found[at].campaign
    assert kind not in troubles(after, language)
    return after


def offered(campaign: Campaign, kind: str, language: str = "") -> tuple[Mend, ...]:
    trouble = troubles(campaign, language)[kind]
    return mends(campaign, trouble.problem, trouble.places, today=TODAY)


def said(campaign: Campaign) -> str:
    return campaign.text.segments[0].text


@pytest.mark.parametrize(
    ("text", "kind", "after"),
    [
        ("We ask the the board.", "doubled-word", "We ask the board."),
        ("We, the 85 undersigned, ask.", "typed-count", "We, the {{signatories.count}} undersigned, ask."),
        (
            "We ask {{recipient.nme}} to stop.",
            "field-unknown",
            "We ask {{recipient.name}} to stop.",
        ),
        ("We ask Riverbank’s board.", "another-recipients-name", "We ask {{recipient.name}}’s board."),
    ],
)
def test_a_slip_in_the_shared_text_is_mended_there(text: str, kind: str, after: str) -> None:
    campaign = a_campaign(text)
    new = mended(campaign, kind)

    assert said(new) == after
    assert replace(new, text=campaign.text) == campaign


def test_a_slip_in_a_wording_is_mended_in_the_wording_alone() -> None:
    campaign = word_for(a_campaign("We ask."), "ask", ["northwind"], "We beg the the board.")
    new = mended(campaign, "doubled-word")

    assert new.text.wordings[0].text == "We beg the board."
    assert new.text.segments == campaign.text.segments


def test_a_count_that_claims_to_be_more_than_it_is_stays_a_persons_to_mend() -> None:
    assert offered(a_campaign("We, more than 85 signatories, ask."), "typed-count") == ()


def stale() -> Campaign:
    campaign = word_for(a_campaign("We ask."), "ask", ["northwind", "riverbank"], "We beg.")
    segments = (replace(campaign.text.segments[0], text="We demand."),)
    return replace(campaign, text=replace(campaign.text, segments=segments))


def test_a_wording_that_may_be_out_of_date_is_kept_or_given_up() -> None:
    kept, given_up = (mended(stale(), "wording-stale", at) for at in (0, 1))

    assert [w.text for w in kept.text.wordings] == ["We beg."]
    assert said(kept) == "We demand."
    assert given_up.text.wordings == ()


def test_a_wording_is_given_up_for_those_letters_alone_in_which_it_is_told() -> None:
    campaign = stale()
    trouble = troubles(campaign)["wording-stale"]
    found = mends(campaign, trouble.problem, trouble.places[:1])

    assert found[1].campaign.text.wordings[0].recipients == ("riverbank",)


def test_an_empty_passage_is_left_out_where_it_is_empty() -> None:
    new = mended(a_campaign(""), "passage-empty")

    assert [(w.left_out, w.recipients) for w in new.text.wordings] == [(True, ("northwind", "riverbank"))]


def translated(made_for: str, text: str) -> Campaign:
    campaign = a_campaign("We ask.")
    frame = tuple(
        Translation(s.id, "", "es", "x", s.text) for s in campaign.text.frame if s.id != "salutation"
    )
    own = (Translation("ask", "", "es", text, made_for),) if made_for else ()
    return replace(campaign, languages=("es",), text=replace(campaign.text, translations=(*frame, *own)))


def test_a_translation_that_still_fits_is_taken_as_made_for_the_new_text() -> None:
    new = mended(translated("We asked.", "Pedimos."), "translation-stale", language="es")

    assert [(t.text, t.made_for) for t in new.text.translations if t.segment == "ask"] == [
        ("Pedimos.", "We ask.")
    ]


def test_a_text_can_stay_untranslated_on_purpose() -> None:
    new = mended(translated("", ""), "translation-missing", language="es")

    assert [t.stays for t in new.text.translations if t.segment == "ask"] == [True]


def test_a_slip_in_a_translation_is_mended_in_the_translation() -> None:
    new = mended(translated("We ask.", "Pedimos el el fin."), "doubled-word", language="es")

    assert [t.text for t in new.text.translations if t.segment == "ask"] == ["Pedimos el fin."]
    assert said(new) == "We ask."


def test_an_undated_letter_is_dated_on_the_day_that_is_given() -> None:
    assert mended(replace(a_campaign(), date=None), "no-date").date == TODAY


def test_what_only_a_person_can_mend_has_no_mend() -> None:
    assert offered(a_campaign("We ask [TK]."), "placeholder") == ()
