"""How each letter stands is told once, and again when it changed."""

from __future__ import annotations

from dataclasses import replace

from export.campaigns import a_campaign, asking
from undersigned.letter.compose import compose
from undersigned.letter.fingerprint import fingerprint
from undersigned.proof.answers import Standing
from undersigned.proof.standing import AllStandings
from undersigned.signatories.model import Signatory


def looked_at(standings: AllStandings, campaign: object, *, anew: bool = False) -> dict[str, Standing]:
    standings.begin(campaign, anew=anew)  # type: ignore[arg-type]  # as little of a campaign as it needs
    for _ in standings.go_on(campaign):  # type: ignore[arg-type]  # as little of a campaign as it needs
        pass
    return {one.recipient: one for one in standings.untold()}


def test_each_letter_tells_its_pages_who_signs_and_what_it_is_made_from() -> None:
    campaign = a_campaign()
    told = looked_at(AllStandings(), campaign)
    assert list(told) == ["northwind", "riverbank"]
    assert told["northwind"].pages == 1
    assert told["northwind"].signed_by == ("alder", "birch")
    assert told["northwind"].fingerprint == fingerprint(compose(campaign, "northwind", "en"))
    assert not told["northwind"].stops


def test_only_what_became_another_letter_is_told_again() -> None:
    standings, campaign = AllStandings(), a_campaign()
    looked_at(standings, campaign)
    assert looked_at(standings, replace(campaign, records=())) == {}
    one_more = (*campaign.roster.signatories, Signatory("cedar", "Cedar Circle"))
    changed = replace(campaign, roster=replace(campaign.roster, signatories=one_more))
    assert set(looked_at(standings, changed)) == {"northwind", "riverbank"}
    assert looked_at(standings, changed) == {}
    assert set(looked_at(standings, changed, anew=True)) == {"northwind", "riverbank"}


def test_what_stops_a_letter_is_counted() -> None:
    told = looked_at(AllStandings(), asking(a_campaign(), "We ask {{recipient.nme}} to stop."))
    assert told["northwind"].stops == 1
