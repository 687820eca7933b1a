"""A copy that is given away holds nothing private."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from undersigned.campaign.model import Asset, Campaign, NamedState
from undersigned.campaign.share import has_contacts, without_contacts
from undersigned.signatories.model import Private, Roster, Signatory

SECRET = "ana@example.org"


def a_campaign(*signatories: Signatory, **parts: object) -> Campaign:
    return Campaign("c", "To the makers", roster=Roster(signatories), **parts)  # type: ignore[arg-type]  # by their names


def test_contacts_notes_and_unknown_keys_of_signatories_stay_behind() -> None:
    secret = Private(SECRET, SECRET, SECRET, {"Home address": SECRET})
    shared = without_contacts(a_campaign(Signatory("a", "Ana Díaz", private=secret, extra={"new": SECRET})))

    assert SECRET not in repr(shared)
    assert shared.roster.signatories == (Signatory("a", "Ana Díaz"),)


def test_a_contact_that_letters_print_stays() -> None:
    printed = Signatory("a", "Ana Díaz", contact="press@example.org")

    assert without_contacts(a_campaign(printed)).roster.signatories == (printed,)


def test_private_assets_and_earlier_states_stay_behind_and_nothing_names_them() -> None:
    campaign = a_campaign(
        Signatory("a", "Ana Díaz", signature="ana.png"),
        Signatory("b", "Bo Li", signature="line"),
        assets=(Asset("ana.png", b"1", private=True), Asset("logo.png", b"2"), Asset("state", b"3")),
        states=(NamedState("Launch", datetime.date(2019, 1, 15), "state"),),
    )
    shared = without_contacts(campaign)

    assert [asset.name for asset in shared.assets] == ["logo.png"]
    assert shared.states == ()
    assert [s.signature for s in shared.roster.signatories] == ["", "line"]


@given(st.lists(st.builds(Signatory, st.text(), st.text(), private=st.builds(Private, st.text(), st.text()))))
def test_sharing_twice_changes_nothing_more_and_loses_no_name(signatories: list[Signatory]) -> None:
    shared = without_contacts(a_campaign(*signatories))

    assert without_contacts(shared) == shared
    assert [s.name for s in shared.roster.signatories] == [s.name for s in signatories]
    assert not any(map(has_contacts, shared.roster.signatories))
