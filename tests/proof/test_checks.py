"""Letters are checked one by one, and again only when the campaign is another."""

from __future__ import annotations

from dataclasses import replace

import samples
from export.campaigns import a_campaign
from undersigned.campaign.model import Comment
from undersigned.campaign.operations import word_for
from undersigned.letter.check import accept
from undersigned.produce import prepare
from undersigned.proof.checks import Checks, letters
from undersigned.signatories.model import Consent, Scope


def test_a_letter_is_checked_again_only_after_a_change_that_it_depends_on() -> None:
    campaign = a_campaign("We ask [TK].")
    checks = Checks()
    checks.begin(campaign)
    assert list(checks.go_on(campaign)) == list(letters(campaign))
    remarked = replace(campaign, comments=(Comment("1", "opening", "Ana", "Really?"),))
    checks.begin(remarked)
    assert list(checks.go_on(remarked)) == []
    renamed = replace(campaign, title="Another")
    checks.begin(renamed)

    assert list(checks.go_on(renamed)) == list(letters(renamed))


def test_what_was_found_before_counts_until_a_letter_is_checked_again() -> None:
    campaign = a_campaign("We ask [TK].")
    checks = Checks()
    checks.begin(campaign)
    list(checks.go_on(campaign))
    mended = a_campaign("We ask.")
    checks.begin(mended)
    assert [t.problem.kind for t in checks.troubles(mended) if t.problem.stops] == ["placeholder"]
    list(checks.go_on(mended))

    assert not [t for t in checks.troubles(mended) if t.problem.stops]


def test_a_trouble_that_was_left_as_it_is_is_gone_at_once() -> None:
    campaign = a_campaign("We ask [TK].")
    checks = Checks()
    checks.begin(campaign)
    list(checks.go_on(campaign))
    trouble = checks.troubles(campaign)[0]
    left = accept(campaign, trouble.problem, "", everywhere=True)
    checks.begin(left)

    assert trouble.problem.kind not in [t.problem.kind for t in checks.troubles(left)]


def test_blocks_that_are_not_in_every_letter_alike_differ() -> None:
    campaign = samples.sample()
    checks = Checks()
    checks.begin(campaign)
    list(checks.go_on(campaign))
    first = campaign.recipients[0].id
    differing = checks.differences.of((first, "en"), prepare(campaign, first).document)
    segments = {origin.segment for origin in differing}
    worded = {w.segment for w in campaign.text.wordings if first in w.recipients}
    shared = {s.id for s in campaign.text.segments} - {w.segment for w in campaign.text.wordings}
    alike = {s.id for s in campaign.text.segments if s.id in shared and "{" not in s.text and not s.guards}

    assert worded <= segments
    assert any(origin.addressee >= 0 for origin in differing)
    assert not any(origin.signatory for origin in differing)
    assert len(alike) > 10
    assert not alike & segments


def test_a_name_that_signs_only_one_letter_differs() -> None:
    campaign = a_campaign("We ask.")
    first, *others = campaign.roster.signatories
    only = replace(first, consent=Consent(Scope.THESE, ("northwind",)))
    campaign = replace(campaign, roster=replace(campaign.roster, signatories=(only, *others)))
    checks = Checks()
    checks.begin(campaign)
    list(checks.go_on(campaign))
    differing = checks.differences.of(("northwind", "en"), prepare(campaign, "northwind").document)

    assert {o.signatory for o in differing if o.signatory} == {first.id}


def test_what_every_letter_says_alike_does_not_differ() -> None:
    campaign = a_campaign("We ask.")
    changed = word_for(campaign, campaign.text.segments[0].id, ["northwind"], "We beg.")
    checks = Checks()
    for given, wanted in ((campaign, False), (changed, True)):
        checks.begin(given)
        list(checks.go_on(given))
        differing = checks.differences.of(("northwind", "en"), prepare(given, "northwind").document)
        assert (given.text.segments[0].id in {o.segment for o in differing}) is wanted
