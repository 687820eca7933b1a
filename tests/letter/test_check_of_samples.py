"""The samples are letters as a person would send them, so the check must be silent about them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.campaign.model import Campaign
from undersigned.letter.check import check
from undersigned.letter.compose import compose
from undersigned.letter.layout import lay_out
from undersigned.letter.template import begin
from undersigned.problems import Problem


def problems(campaign: Campaign, recipient: str) -> list[Problem]:
    return list(check(campaign, compose(campaign, recipient)))


@pytest.mark.parametrize("template", ["face-surveillance", "officials"])
def test_a_sample_letter_raises_no_alarm(template: str) -> None:
    campaign = begin(template, sample=True)

    assert campaign.recipients
    for recipient in campaign.recipients:
        assert [str(p) for p in problems(campaign, recipient.id)] == []


def test_one_companys_words_in_anothers_letter_are_noticed() -> None:
    campaign = begin("face-surveillance", sample=True)
    microsoft, google = (campaign.recipient(r) for r in ("microsoft", "google"))
    assert microsoft is not None
    assert google is not None
    wordings = tuple(
        replace(w, recipients=("google",)) if w.recipients == ("microsoft",) else w
        for w in campaign.text.wordings
        if w.recipients != ("google",)
    )
    swapped = replace(campaign, text=replace(campaign.text, wordings=wordings))

    found = [
        (p.kind, p.facts["name"], p.place.segment) for p in problems(swapped, "google") if "name" in p.facts
    ]
    assert found == [
        ("another-recipients-person", "Smith", "what-you-did"),
        ("another-recipients-name", "Microsoft", "note-your-words"),
        ("another-recipients-person", "Brad Smith", "note-your-words"),
    ]


def test_a_template_as_it_ships_is_not_yet_a_letter_to_send() -> None:
    sample = begin("face-surveillance", sample=True)
    bare = begin("face-surveillance", sample=False)
    campaign = replace(sample, text=bare.text)

    stopping = [(p.kind, p.place.segment) for p in problems(campaign, "amazon") if p.stops]
    assert ("placeholder", "reply-by") in stopping
    assert ("placeholder", "contact") in stopping


def test_every_word_of_a_letter_is_in_its_document() -> None:
    campaign = begin("officials", sample=True)
    letter = compose(campaign, campaign.recipients[0].id)
    shown = repr(lay_out(letter))

    for passage in (*letter.addresses, *letter.body):
        for word in passage.words:
            assert repr(word) in shown
