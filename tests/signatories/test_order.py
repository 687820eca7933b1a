from __future__ import annotations

import datetime
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from undersigned.language.voice import voice
from undersigned.signatories.model import Arrangement, Group, Order, Roster, Signatory, Standing, Step
from undersigned.signatories.order import arranged, kept, moved


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


def test_in_the_order_they_signed_those_without_a_day_were_there_from_the_start() -> None:
    def since(name: str, day: int) -> Signatory:
        return replace(signatory(name), steps=(Step(Standing.SIGNED, datetime.date(2019, 1, day)),))

    roster = [since("C", 3), since("A", 9), signatory("D"), since("B", 3)]

    assert printed(roster, Arrangement(Order.BY_SIGNING)) == [["D", "C", "B", "A"]]


def test_names_stand_where_a_reader_looks_for_them() -> None:
    wanted = [
        *("9to5", "100 Bakers", "apertus°", "Dyne.org", "/e/ Foundation", "The EFF", "epicenter"),
        *("Österreich", "p≡p", "WITNESS", "ＷＷＦジャパン", "Zoo", "Ορίζοντες", "東京"),
    ]

    assert printed([signatory(n) for n in sorted(wanted)], Arrangement()) == [wanted]


def test_the_order_that_was_kept_is_printed_and_who_is_new_or_renamed_gets_its_place() -> None:
    roster = kept(Roster((signatory("C"), signatory("A"), signatory("E"))), ["en"])
    turned = {"en": tuple(reversed(roster.arrangement.kept["en"]))}  # as another release might have sorted
    arrangement = replace(roster.arrangement, kept=turned)
    c, a, e = roster.signatories

    assert printed([c, a, e], arrangement) == [["E", "C", "A"]]
    assert printed([c, a, e], arrangement, "de") == [["A", "C", "E"]]
    renamed = replace(e, name="B")
    assert printed([c, a, renamed, signatory("D")], roster.arrangement) == [["A", "B", "C", "D"]]


def test_names_can_be_put_in_order_by_hand() -> None:
    roster = Roster((signatory("A"), signatory("B"), signatory("C")))
    by_hand = moved(roster, ["C-"], before="B-")

    assert printed(list(by_hand.signatories), by_hand.arrangement) == [["A", "C", "B"]]
    assert [s.name for s in moved(by_hand, ["A-"]).signatories] == ["C", "B", "A"]


@given(
    st.lists(st.builds(signatory, st.text(max_size=3), st.sampled_from(["", "a", "b"]), lead=st.booleans())),
    st.sampled_from(list(Order)),
)
def test_nobody_is_lost_and_nobody_doubled(roster: list[Signatory], order: Order) -> None:
    arrangement = kept(
        Roster(tuple(roster[1:]), Arrangement(order, groups=(Group("a"),))), ["en"]
    ).arrangement
    found = arranged(roster, arrangement, voice("en"))

    assert sorted(s.id for _, members in found for s in members) == sorted(s.id for s in roster)
    assert all(members for _, members in found)
