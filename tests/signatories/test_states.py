from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from undersigned.errors import UsageError
from undersigned.signatories.merge import Intake, Options, take_in
from undersigned.signatories.model import Consent, Roster, Scope, Signatory, Standing
from undersigned.signatories.states import asked_about, compare, sign_also, sign_these, stand, withdraw
from undersigned.tables.reader import read_table

DAY = datetime.date(2019, 2, 1)
ROSTER = Roster((Signatory("foo", "Foo"), Signatory("bar", "Bar", url="bar.org")))


def test_who_withdraws_stays_listed_and_signs_no_more_from_that_day_on() -> None:
    foo = withdraw(ROSTER, "FOO", DAY).signatories[0]

    assert foo.standing() is Standing.WITHDREW
    assert foo.standing(DAY - datetime.timedelta(1)) is Standing.SIGNED
    assert foo.standing(DAY) is Standing.WITHDREW


def test_withdrawing_twice_is_withdrawing_once() -> None:
    once = withdraw(ROSTER, "foo", DAY)

    assert withdraw(once, "foo", DAY + datetime.timedelta(9)) == once


def test_nobody_withdraws_by_mistake() -> None:
    with pytest.raises(UsageError, match="No signatories are called “Baz”"):
        withdraw(ROSTER, "Baz", DAY)
    twins = Roster((Signatory("a", "Twin"), Signatory("b", "twin")))
    with pytest.raises(UsageError, match="2 signatories"):
        withdraw(twins, "TWIN", DAY)
    assert withdraw(twins, "b", DAY).signatories[0] == twins.signatories[0]


def test_two_states_of_a_roster_are_told_apart() -> None:
    changed = replace(ROSTER.signatories[1], name="Bar e.V.", url="bar.de")
    later = replace(withdraw(ROSTER, "foo", DAY), signatories=(changed, Signatory("new", "New")))
    found = compare(ROSTER, later)

    assert (found.added, found.gone, found.withdrew) == (("New",), ("Foo",), ())
    assert [(c.name, c.before, c.after) for c in found.changed] == [
        ("Bar e.V.", {"name": "Bar", "url": "bar.org"}, {"name": "Bar e.V.", "url": "bar.de"})
    ]
    assert compare(ROSTER, withdraw(ROSTER, "foo", DAY)).withdrew == ("Foo",)
    assert compare(ROSTER, ROSTER).changed == ()


def test_two_days_of_one_roster_are_told_apart() -> None:
    later = stand(withdraw(ROSTER, "foo", DAY), "bar", Standing.PENDING, DAY)
    found = compare(later, later, then=DAY - datetime.timedelta(1), now=DAY)

    assert found.withdrew == ("Foo",)
    assert [(c.name, c.before, c.after) for c in found.changed] == [
        ("Bar", {"standing": "signed"}, {"standing": "pending"})
    ]


# ----------------------------------------------------------------- consent


ALL, TODAY = Signatory("a", "A"), Signatory("t", "T", consent=Consent(Scope.ALL_OF_TODAY, ("amazon",)))
THESE, BUT = (
    Signatory("s", "S", consent=Consent(Scope.THESE, ("amazon",))),
    Signatory("b", "B", consent=Consent(but=("google",))),
)


def test_a_letter_to_somebody_new_asks_those_who_agreed_to_the_letters_of_their_day() -> None:
    asked = asked_about(Roster((ALL, TODAY, THESE, BUT)), "google")

    assert (asked.sign, asked.ask) == (("a",), ("t",))
    assert asked_about(withdraw(Roster((ALL, TODAY)), "t"), "google").ask == ()


def test_who_says_yes_signs_that_letter_too_and_no_other() -> None:
    roster = sign_also(Roster((ALL, TODAY, THESE, BUT)), ["a", "t", "b"], "google")

    assert [s.id for s in roster.under("google")] == ["a", "t", "b"]
    assert [s.id for s in roster.under("meta")] == ["a", "b"]
    assert sign_these(roster, "a", ["meta"]).signatories[0].consent == Consent(Scope.THESE, ("meta",))


# ----------------------------------------------------------------- a list that comes again and again


def taken(
    text: str, roster: Roster | None = None, name: str = "b.csv", options: Options | None = None
) -> Intake:
    return take_in(roster or Roster(), read_table(text.encode(), name), options=options)


EARLY = "Organization,City,Status\nLantern Guild,Oslo,pending\nBakers,Rome,signed\nWeavers,Lima,signed\n"
LATE = "Organization,City,Status\nLantern Guild,Bonn,signed\nBakers e.V.,Rome,signed\nPotters,Kiel,signed\n"


def test_a_later_state_changes_what_the_list_said_and_tells_who_is_missing() -> None:
    early = taken(EARLY, name="a.csv").roster
    late = taken(LATE, early, options=Options(whole=True, day=DAY))

    assert [c.after for c in late.changes] == [
        {"city": "Bonn", "standing": "signed"}, {"name": "Bakers e.V."},
    ]  # fmt: skip
    assert late.roster.signatories[0].steps[-1].since == DAY
    assert (late.added, late.missing) == (("potters",), ("weavers",))
    assert [s.standing() for s in late.roster.signatories] == [Standing.SIGNED] * 4
    assert taken(LATE, late.roster).roster == late.roster


def test_a_hand_edit_stays_whatever_later_lists_say() -> None:
    early = taken(EARLY, name="a.csv").roster
    lantern, bakers, weavers = early.signatories
    edited = replace(
        early,
        signatories=(replace(lantern, city="Bergen"), replace(bakers, name="The Bakers of Rome"), weavers),
    )
    late = taken(LATE, edited)

    assert [(s.name, s.city) for s in late.roster.signatories[:2]] == [
        ("Lantern Guild", "Bergen"), ("The Bakers of Rome", "Rome"),
    ]  # fmt: skip
    assert "city “Bergen”, here “Bonn”" in str(late.problems[0])


def test_additions_leave_nobody_missing_and_change_nothing_that_is_there() -> None:
    early = taken(EARLY, name="a.csv").roster
    late = taken(LATE, early, options=Options(whole=False))

    assert late.missing == ()
    assert late.roster.signatories[:3] == tuple(
        replace(s, sources=late.roster.signatories[i].sources) for i, s in enumerate(early.signatories)
    )


def test_another_list_that_shares_a_few_names_makes_nobody_missing() -> None:
    names = "Organization\n" + "\n".join(f"Guild {word}" for word in "ABCDEFGHIJ")
    late = taken("Organization\nGuild A\nPotters\n", taken(names, name="a.csv").roster)

    assert late.missing == ()
    assert taken("Organization\nGuild A\nPotters\n", late.roster, options=Options(whole=True)).missing


def test_new_ones_may_be_pending_or_late_on_a_day() -> None:
    names = "Organization\nLantern Guild\n"
    pending = taken(names, options=Options(pending=True, day=DAY)).roster.signatories[0]
    late = taken(names, options=Options(day=DAY)).roster.signatories[0]

    assert pending.standing() is Standing.PENDING
    assert late.standing(DAY - datetime.timedelta(1)) is None
    assert late.standing(DAY) is Standing.SIGNED


def test_a_row_that_moved_within_its_list_is_known_by_its_name() -> None:
    once = taken("Organization\nLantern Guild\nBakers\n").roster
    moved = taken("Organization\nPotters\nBakers\nLantern Guild\n", once)

    assert moved.added == ("potters",)
    assert [[(s.row, s.name) for s in who.sources] for who in moved.roster.signatories] == [
        [(4, "Lantern Guild")], [(3, "Bakers")], [(2, "Potters")],
    ]  # fmt: skip
