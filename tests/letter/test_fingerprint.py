from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

from export.campaigns import a_campaign, asking
from programs import ROOT
from undersigned.campaign.model import Campaign, Fingerprint
from undersigned.letter.compose import compose
from undersigned.letter.fingerprint import fingerprint, signatories_of
from undersigned.signatories.model import Signatory


def of(campaign: Campaign, recipient: str = "northwind") -> Fingerprint:
    return fingerprint(compose(campaign, recipient))


def changed(before: Campaign, after: Campaign) -> set[str]:
    one, other = of(before), of(after)
    return {
        part for part in ("words", "roster", "paper", "release") if getattr(one, part) != getattr(other, part)
    }


def test_the_same_letter_has_the_same_fingerprint_in_every_process() -> None:
    script = (
        "from export.campaigns import a_campaign; from undersigned.letter.compose import compose;"
        "from undersigned.letter.fingerprint import fingerprint;"
        "print(fingerprint(compose(a_campaign(), 'northwind')))"
    )
    path = os.pathsep.join([str(ROOT / "desktop"), str(ROOT / "tests")])
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == str(of(a_campaign()))


def test_each_part_tells_of_its_own_changes_alone() -> None:
    campaign = a_campaign()
    cedar = Signatory("cedar", "Cedar")
    signed = replace(campaign.roster, signatories=(*campaign.roster.signatories, cedar))
    renamed = replace(
        campaign.roster, signatories=(Signatory("alder", "Alder"), *campaign.roster.signatories[1:])
    )

    assert changed(campaign, campaign) == set()
    assert changed(campaign, asking(campaign, "We ask again.")) == {"words"}
    assert changed(campaign, replace(campaign, date=None)) == {"words"}
    assert changed(campaign, replace(campaign, organisation="Another")) == {"words"}
    assert changed(campaign, replace(campaign, roster=signed)) == {"roster"}
    assert changed(campaign, replace(campaign, roster=renamed)) == {"roster"}
    assert changed(campaign, replace(campaign, paper=replace(campaign.paper, text_size=11.0))) == {"paper"}
    sans = replace(campaign.paper, family="Noto Sans")
    assert changed(campaign, replace(campaign, paper=sans)) == {"paper"}
    assert changed(campaign, replace(campaign, id="another", records=())) == set()


def test_the_printed_count_of_signatories_is_the_rosters_business() -> None:
    campaign = asking(a_campaign(), "The {{signatories.count}} undersigned ask.")
    roster = replace(campaign.roster, signatories=(*campaign.roster.signatories, Signatory("cedar", "Cedar")))

    assert changed(campaign, replace(campaign, roster=roster)) == {"roster"}


def test_letters_to_two_recipients_differ_in_their_words_alone() -> None:
    one, other = of(a_campaign()), of(a_campaign(), "riverbank")

    assert one.words != other.words
    assert (one.roster, one.paper, one.release) == (other.roster, other.paper, other.release)


def test_look_and_place_of_words_count() -> None:
    seen = {of(asking(a_campaign(), text)).words for text in ("a b", "**a** b", "*a* b", "a **b**", "a  \nb")}

    assert len(seen) == 5


def test_who_signs_is_told_in_the_order_that_is_printed() -> None:
    assert signatories_of(compose(a_campaign(), "northwind")) == ("alder", "birch")
