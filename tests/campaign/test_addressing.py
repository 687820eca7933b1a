"""A person says whom the letters are to, and nothing of another letter moves with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.campaign import addressing
from undersigned.campaign.model import Addressee, Campaign, Recipient, Record
from undersigned.errors import UsageError
from undersigned.signatories.model import Consent, Roster, Scope, Signatory
from undersigned.text.model import LetterText, Segment, SegmentKind, Wording

SMITH = Addressee("Brad Smith", "Mr.", surname="Smith", title="President")
MICROSOFT = Recipient("microsoft", "Microsoft", addressees=(Addressee("Satya Nadella"), SMITH))
GOOGLE = Recipient("google", "Google")
AMAZON = Recipient("amazon", "Amazon")
CAMPAIGN = Campaign(
    "1",
    "A",
    text=LetterText(
        segments=(Segment("ask", SegmentKind.PARAGRAPH, "Stop."),),
        wordings=(
            Wording("ask-amazon", "ask", "Stop now.", "Stop.", ("amazon",)),
            Wording("ask-both", "ask", "Please stop.", "Stop.", ("google", "microsoft")),
        ),
    ),
    recipients=(MICROSOFT, GOOGLE, AMAZON),
    roster=Roster((Signatory("a", "A", consent=Consent(Scope.THESE, ("amazon",))), Signatory("b", "B"))),
    records=(Record("amazon", "en", "pdf", "sent", "2019-01-15"),),
)


def names(campaign: Campaign) -> list[str]:
    return [r.name for r in campaign.recipients]


def test_a_new_letter_comes_last_under_an_id_made_of_the_name() -> None:
    after, ident = addressing.add(CAMPAIGN, "Müller & Söhne")

    assert (ident, names(after)[-1]) == ("muller-sohne", "Müller & Söhne")


def test_an_id_that_a_removed_recipient_had_is_never_given_again() -> None:
    removed = addressing.remove(CAMPAIGN, ["amazon"])
    after, ident = addressing.add(removed, "Amazon")

    assert names(removed) == ["Microsoft", "Google"]
    assert removed.text.wordings == CAMPAIGN.text.wordings
    assert ident == "amazon-2"
    assert not any(ident in w.recipients for w in after.text.wordings)


def test_what_goes_out_of_use_with_a_recipient_is_said() -> None:
    lost = addressing.lost_with(CAMPAIGN, ["amazon"])

    assert (lost.wordings, lost.signatories, [r.on for r in lost.sent]) == (1, 1, ["2019-01-15"])
    assert addressing.lost_with(CAMPAIGN, ["google"]) == addressing.Lost(0, 0, ())
    assert addressing.lost_with(CAMPAIGN, ["google", "microsoft"]).wordings == 1


def test_a_copy_has_the_wordings_of_the_first_but_nobodys_consent() -> None:
    after, ident = addressing.duplicate(CAMPAIGN, "amazon", "Amazon Web Services")
    copy = after.recipient(ident)

    assert names(after) == ["Microsoft", "Google", "Amazon", "Amazon Web Services"]
    assert copy == Recipient(ident, "Amazon Web Services")
    assert after.text.wordings[0].recipients == ("amazon", ident)
    assert [s.id for s in after.roster.under(ident)] == ["b"]


def test_recipients_move_in_the_order_they_have() -> None:
    assert names(addressing.move(CAMPAIGN, ["amazon", "google"], "microsoft")) == [
        "Google",
        "Amazon",
        "Microsoft",
    ]
    assert names(addressing.move(CAMPAIGN, ["microsoft"])) == ["Google", "Amazon", "Microsoft"]


def test_a_former_name_is_kept_once_though_it_is_typed_over_letter_by_letter() -> None:
    campaign = CAMPAIGN
    for typed in ("G", "Go", "Alp", "Alphabet"):
        campaign = addressing.rename(campaign, "google", typed, was="Google")
    google = campaign.recipient("google")

    assert google is not None
    assert (google.name, google.former) == ("Alphabet", ("Google",))


def test_a_name_that_is_put_right_or_comes_back_is_no_former_one() -> None:
    longer = addressing.rename(CAMPAIGN, "google", "Google LLC")
    other = addressing.rename(CAMPAIGN, "google", "Alphabet")
    back = addressing.rename(other, "google", "Google")

    assert longer.recipients[1].former == ()
    assert back.recipients[1].former == ("Alphabet",)


def test_a_person_who_is_replaced_or_removed_is_remembered() -> None:
    replaced = addressing.change_person(CAMPAIGN, "microsoft", "addressees", 1, name="Amy Hood", title="CFO")
    removed = addressing.remove_person(CAMPAIGN, "microsoft", "addressees", 1)

    assert replaced.recipients[0].addressees[1] == replace(SMITH, name="Amy Hood", title="CFO")
    assert replaced.recipients[0].former == removed.recipients[0].former == ("Brad Smith",)
    assert addressing.add_person(removed, "microsoft", "cc", SMITH).recipients[0].cc == (SMITH,)


def test_people_change_places() -> None:
    after = addressing.move_person(CAMPAIGN, "microsoft", "addressees", 1, 0)

    assert [a.name for a in after.recipients[0].addressees] == ["Brad Smith", "Satya Nadella"]


def test_a_salutation_of_its_own_comes_and_goes_by_language() -> None:
    own = addressing.greet(addressing.greet(CAMPAIGN, "google", "en", "Hello,"), "google", "es", "Hola:")

    assert dict(own.recipients[1].salutations) == {"en": "Hello,", "es": "Hola:"}
    assert dict(addressing.greet(own, "google", "en", None).recipients[1].salutations) == {"es": "Hola:"}


def test_whom_there_is_not_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="no recipient “nobody”"):
        addressing.change(CAMPAIGN, "nobody", via="E-mail")


@given(st.lists(st.sampled_from(["Amazon", "amazon", "AMAZON!", "", "字"]), max_size=8))
def test_no_two_letters_ever_share_an_id(added: list[str]) -> None:
    campaign = CAMPAIGN
    for name in added:
        campaign, _ = addressing.add(campaign, name)
        campaign = addressing.remove(campaign, ["google"])
    ids = [r.id for r in campaign.recipients]

    assert len(ids) == len(set(ids))
    assert all(ids)
