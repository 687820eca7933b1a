from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from undersigned.errors import UsageError
from undersigned.signatories.model import Roster, Signatory, Standing
from undersigned.signatories.states import compare, withdraw

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
