"""Sets of repeats, decisions that are remembered, and two signatories made one without a loss."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.errors import UsageError
from undersigned.signatories.deciding import combined, say_different, say_same
from undersigned.signatories.identity import named
from undersigned.signatories.merge import Intake, Options, take_in
from undersigned.signatories.model import (
    Consent,
    Private,
    Roster,
    Scope,
    Signatory,
    Source,
    Standing,
    Step,
    Verdict,
)
from undersigned.signatories.repeats import of_roster
from undersigned.tables.reader import read_table

DAY = datetime.date(2019, 2, 1)


def taken(names: str, roster: Roster | None = None, name: str = "a.csv", *, fold: bool = True) -> Intake:
    text = "Organization\n" + "\n".join(f'"{n}"' for n in names.split(" | "))
    return take_in(roster or Roster(), read_table(text.encode(), name), options=Options(fold=fold))


def questions(intake: Intake) -> list[list[str]]:
    return [[s.name for s in found.spellings] for found in intake.sets if found.asks]


def test_a_set_holds_all_that_may_be_one_with_where_it_came_from() -> None:
    found = taken(
        "Oslo Lantern Guild Association (OLGA) | OLGA | Bakers | The Oslo Lantern Guild Association"
    )

    (question,) = found.sets
    assert [(s.name, s.source.row if s.source else 0) for s in question.spellings] == [
        ("Oslo Lantern Guild Association (OLGA)", 2),
        ("The Oslo Lantern Guild Association", 5),
        ("OLGA", 3),
    ]
    assert [(p.one, p.other, p.judgement.likeness.word) for p in question.pairs] == [
        (0, 1, "same"), (0, 2, "perhaps"), (1, 2, "perhaps"),
    ]  # fmt: skip
    assert question.fullest == "Oslo Lantern Guild Association (OLGA)"
    assert len(question.ids) == 2


def test_who_is_said_to_be_the_same_is_one_also_in_the_next_list() -> None:
    once = taken("Zaberwick | Zaberwick Foundation | Bakers")
    ids = [named(once.roster, n).id for n in ("Zaberwick Foundation", "Zaberwick")]
    roster = say_same(once.roster, ids, on=DAY)
    again = taken("zaberwick | Bakers | Zaberwick", roster, name="b.csv")

    assert [s.name for s in roster.signatories] == ["Zaberwick Foundation", "Bakers"]
    assert [s.name for s in roster.signatories[0].sources] == ["Zaberwick Foundation", "Zaberwick"]
    assert again.added == ()
    assert questions(again) == []


def test_who_is_said_to_be_different_is_never_asked_about_again() -> None:
    once = taken("Zaberwick | Zaberwick Foundation")
    roster = say_different(once.roster, [s.id for s in once.roster.signatories], on=DAY)

    assert questions(once)
    assert of_roster(once.roster)
    assert of_roster(roster) == ()
    assert questions(taken("Zaberwick | Zaberwick Foundation", roster, name="b.csv")) == []


def test_a_later_word_replaces_an_earlier_one() -> None:
    once = taken("Zaberwick | Zaberwick Foundation").roster
    ids = [s.id for s in once.signatories]
    roster = say_same(say_different(once, ids), ids)

    assert [d.verdict for d in roster.decisions] == [Verdict.SAME]
    assert len(roster.signatories) == 1


def test_what_is_decided_to_be_different_is_not_folded_however_alike() -> None:
    once = taken("Lantern Guild | Lantern Guild e.V.", fold=False)
    roster = say_different(once.roster, [s.id for s in once.roster.signatories])
    again = taken("Lantern Guild e.V. | Lantern Guild", roster, name="b.csv")

    assert len(once.roster.signatories) == 2
    assert again.added == ()
    assert [s.sources[-1].row for s in again.roster.signatories] == [3, 2]


def test_nothing_of_two_that_are_combined_is_lost() -> None:
    one = Signatory(
        "a",
        "Lantern Guild",
        url="lantern.example",
        consent=Consent(Scope.THESE, ("amazon",)),
        steps=(Step(Standing.SIGNED, DAY),),
        sources=(Source("a.csv", row=2, name="Lantern Guild"),),
        private=Private("ana@lantern.example", notes="call first"),
    )
    other = Signatory(
        "b",
        "LG",
        country="Norway",
        consent=Consent(Scope.THESE, ("google",)),
        steps=(Step(Standing.SIGNED, DAY - datetime.timedelta(3)),),
        private=Private("bo@lantern.example", "555-0100"),
    )
    made = combined(one, other)

    assert (made.name, made.url, made.country) == ("Lantern Guild", "lantern.example", "Norway")
    assert made.consent == Consent(Scope.THESE, ("amazon", "google"))
    assert made.steps == other.steps
    assert (made.private.email, made.private.phone) == ("ana@lantern.example", "555-0100")
    assert made.private.notes == "call first\nbo@lantern.example"
    assert [s.name for s in made.sources] == ["Lantern Guild", "LG"]


@pytest.mark.parametrize(
    ("one", "other", "stands"),
    [
        ((Standing.SIGNED, None), (Standing.WITHDREW, DAY), Standing.WITHDREW),
        ((Standing.WITHDREW, DAY), (Standing.SIGNED, DAY + datetime.timedelta(1)), Standing.SIGNED),
        ((Standing.PENDING, None), (Standing.SIGNED, None), Standing.SIGNED),
    ],
)
def test_how_one_stands_who_stood_in_two_ways(
    one: tuple[Standing, datetime.date | None],
    other: tuple[Standing, datetime.date | None],
    stands: Standing,
) -> None:
    a, b = Signatory("a", "A", steps=(Step(*one),)), Signatory("b", "B", steps=(Step(*other),))

    assert combined(a, b).standing() is combined(b, a).standing() is stands


def test_a_signatory_is_named_by_its_id_or_a_spelling_and_never_guessed() -> None:
    roster = taken("Lantern Guild | The Lantern Guild | Bakers").roster

    assert named(roster, "the lantern guild").name == named(roster, "lantern-guild").name == "Lantern Guild"
    with pytest.raises(UsageError, match="No signatories are called “Lantern”"):
        named(roster, "Lantern")


SPELLINGS = [
    *(
        "Lantern Guild",
        "LANTERN GUILD",
        "The Lantern Guild",
        "Lantern Guild e.V.",
        "Lantern Guild (LG)",
        "LG",
    ),
    *("LG", "Lantern", "Lantern Guild Norway", "Lantern Guild, Peru", "Lantren Guild", "", "-"),
]


@given(
    st.lists(st.sampled_from(SPELLINGS), min_size=1, max_size=9),
    st.booleans(),
    st.sampled_from([None, True, False]),
)
def test_every_row_is_a_signatory_a_repeat_or_a_problem_however_it_is_folded(
    names: list[str], fold: bool, whole: bool | None
) -> None:
    text = "Organization,Country\n" + "\n".join(f'"{n}",' for n in names)
    options = Options(fold=fold, whole=whole)
    found = take_in(Roster(), read_table(text.encode(), "a.csv"), options=options)
    again = take_in(found.roster, read_table(text.encode(), "a.csv"), options=options)

    refused = [p for p in found.problems if p.kind == "row-without-name"]
    assert len(found.added) + len(found.repeats) + len(refused) == found.rows
    kept = [s.name for signatory in found.roster.signatories for s in signatory.sources]
    assert sorted(kept) == sorted(n for n in names if n)
    assert again.roster == found.roster
    assert (again.added, again.changed, again.missing) == ((), (), ())
    assert {s.id for one in found.sets for s in one.spellings} <= {s.id for s in found.roster.signatories}
