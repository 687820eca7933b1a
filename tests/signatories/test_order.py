from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from undersigned.language.voice import voice
from undersigned.signatories.model import Arrangement, Group, Order, Signatory
from undersigned.signatories.order import arranged


def signatory(
    name: str, group: str = "", *, lead: bool = False, country: str = "", shown: str = ""
) -> Signatory:
    return Signatory(f"{name}-{group}", name, group=group, lead=lead, country=country, print_as=shown)


def printed(signatories: list[Signatory], arrangement: Arrangement, language: str = "en") -> list[list[str]]:
    return [[s.name for s in members] for _, members in arranged(signatories, arrangement, voice(language))]


def test_names_are_alphabetical_in_the_letters_language_lead_groups_first() -> None:
    roster = [signatory("The Zoo"), signatory("Åland"), signatory("beta"), signatory("Yard", lead=True)]

    assert printed(roster, Arrangement()) == [["Yard", "Åland", "beta", "The Zoo"]]
    assert printed(roster, Arrangement(lead_first=False), "sv") == [["beta", "The Zoo", "Yard", "Åland"]]


def test_in_signing_order_the_roster_is_left_as_it_is() -> None:
    roster = [signatory("B"), signatory("C", lead=True), signatory("A")]

    assert printed(roster, Arrangement(Order.AS_LISTED, lead_first=False)) == [["B", "C", "A"]]
    assert printed(roster, Arrangement(Order.AS_LISTED)) == [["C", "B", "A"]]


def test_groups_stand_in_their_order_after_those_without_one_and_empty_ones_are_left_out() -> None:
    arrangement = Arrangement(groups=(Group("people"), Group("none"), Group("orgs")))
    roster = [
        signatory("O", "orgs"),
        signatory("P2", "people"),
        signatory("P1", "people"),
        signatory("X", "unknown"),
    ]
    found = arranged(roster, arrangement, voice("en"))

    assert [group.id if group else "" for group, _ in found] == ["", "people", "orgs"]
    assert [[s.name for s in members] for _, members in found] == [["X"], ["P1", "P2"], ["O"]]


def test_by_country_those_without_one_come_last() -> None:
    roster = [
        signatory("C"),
        signatory("B", country="US"),
        signatory("A", country="US"),
        signatory("D", country="DE"),
    ]

    assert printed(roster, Arrangement(Order.BY_COUNTRY)) == [["D", "A", "B", "C"]]


def test_a_name_is_sorted_as_it_is_printed() -> None:
    roster = [signatory("Zed", shown="Alpha"), signatory("Beta")]

    assert printed(roster, Arrangement()) == [["Zed", "Beta"]]


@given(
    st.lists(st.builds(signatory, st.text(max_size=3), st.sampled_from(["", "a", "b"]), lead=st.booleans())),
    st.sampled_from(list(Order)),
)
def test_nobody_is_lost_and_nobody_doubled(roster: list[Signatory], order: Order) -> None:
    found = arranged(roster, Arrangement(order, groups=(Group("a"),)), voice("en"))

    assert sorted(s.id for _, members in found for s in members) == sorted(s.id for s in roster)
    assert all(members for _, members in found)
