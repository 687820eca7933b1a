from __future__ import annotations

import csv
import datetime
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.problems import Severity
from undersigned.signatories.merge import Intake, Options, take_in
from undersigned.signatories.model import (
    Consent,
    Decision,
    Roster,
    Scope,
    Signatory,
    SignatoryKind,
    Standing,
    Step,
    Verdict,
)
from undersigned.tables.reader import read_table

LETTERS = {"microsoft": "Microsoft", "google": "Google", "amazon": "Amazon.com"}


def taken(
    text: str,
    roster: Roster | None = None,
    name: str = "list.csv",
    chosen: dict[str, str] | None = None,
    options: Options | None = None,
) -> Intake:
    table = read_table(text.encode(), name)
    return take_in(roster or Roster(), table, LETTERS, chosen=chosen, options=options)


def names(intake: Intake) -> list[str]:
    return [s.name for s in intake.roster.signatories]


def kinds(intake: Intake) -> list[str]:
    return [p.kind for p in intake.problems]


def only(intake: Intake) -> Signatory:
    (signatory,) = intake.roster.signatories
    return signatory


def test_the_first_to_name_somebody_decides_the_spelling() -> None:
    found = taken("Name\nAna Díaz\nBo Li\nANA  DÍAZ\n")

    assert names(found) == ["Ana Díaz", "Bo Li"]
    assert [(r.name, r.row, r.of) for r in found.repeats] == [("ANA  DÍAZ", 4, "Ana Díaz")]
    assert "upper case" in found.repeats[0].reason
    assert [s.row for s in found.roster.signatories[0].sources] == [2, 4]


def test_a_repeat_fills_what_was_empty_and_changes_nothing_else() -> None:
    lists = "Organization,City,Email\nFoo,Bonn,\nBar,Rome,\nBaz,Oslo,\n"
    once = taken(lists, name="a.csv")
    again = taken("Organization,City,URL,Email\nFoo,Kiel,foo.org,a@b.org\n", once.roster, name="b.csv")

    foo = again.roster.signatories[0]
    assert (foo.city, foo.url, foo.private.email) == ("Bonn", "foo.org", "a@b.org")
    assert again.changed == ("foo",)
    assert kinds(again) == ["repeat-differs"]
    assert "city “Bonn”, here “Kiel”" in str(again.problems[0])


def test_one_name_in_two_countries_is_asked_about() -> None:
    once = taken("Organization,Country\nFoo,US\n", name="a.csv")
    again = taken("Organization,Country\nFoo,DE\n", once.roster, name="b.csv")

    assert names(again) == ["Foo", "Foo"]
    (question,) = again.sets
    assert question.asks
    assert question.pairs[0].judgement.against == ("they are in different countries",)


def test_private_contacts_are_kept_and_never_said() -> None:
    once = taken("Organization,Email,Phone\nFoo,ana@foo.org,555-123-4567\n", name="a.csv")
    again = taken("Organization,Email,Phone\nFoo,bo@foo.org,555-123-9999\n", once.roster, name="b.csv")

    assert only(again).private.email == "ana@foo.org"
    assert [str(p) for p in again.problems] == [
        "Row 2: Foo is on the roster already, and this row differs:"
        " another e-mail address; another phone number. The roster was left as it is."
    ]


def test_persons_of_one_name_and_two_affiliations_are_two() -> None:
    found = taken("Person,Affiliation\nJohn Smith,Foo\nJohn Smith,Bar\njohn smith,foo\nJohn Smith,\n")

    assert [(s.id, s.affiliation) for s in found.roster.signatories] == [
        ("john-smith", "Foo"),
        ("john-smith-2", "Bar"),
    ]
    assert len(found.repeats) == 2


def test_persons_of_one_name_are_known_again_by_their_rows() -> None:
    rows = "First name,Last name,Affiliation", "Bea,Roe PhD,X University", "Bea,Roe,Y College", "Bea,Roe,"
    once = take_in(Roster(), read_table("\n".join(rows).encode(), "list.csv"))
    again = take_in(once.roster, read_table("\n".join(rows).encode(), "list.csv"))

    assert again.added == ()
    assert again.roster == once.roster


def test_what_a_person_decided_counts() -> None:
    decided = Roster(
        decisions=(
            Decision(("EFF", "Electronic Frontier Foundation"), Verdict.SAME),
            Decision(("Access", "ACCESS"), Verdict.DIFFERENT),
        )
    )
    found = taken("Name\nElectronic Frontier Foundation\nEFF\nAccess\nACCESS\n", decided)

    assert names(found) == ["Electronic Frontier Foundation", "Access", "ACCESS"]
    assert [r.reason for r in found.repeats] == ["you said that they are the same"]


def test_a_withdrawn_signatory_stays_withdrawn_when_its_list_comes_again() -> None:
    once = taken("Name\nFoo\n").roster
    steps = (Step(Standing.SIGNED), Step(Standing.WITHDREW, datetime.date(2019, 2, 1)))
    roster = replace(once, signatories=(replace(once.signatories[0], steps=steps),))

    assert taken("Name\nFoo\n", roster).roster == roster


def test_an_organisation_comes_before_the_person_who_signs_for_it() -> None:
    foo = only(taken("Name,Title,Organization\nAna Díaz,Director,Foo\n"))

    assert (foo.name, foo.person, foo.title, foo.kind) == (
        "Foo",
        "Ana Díaz",
        "Director",
        SignatoryKind.ORGANISATION,
    )


def test_who_signs_as_an_individual_is_a_person_with_an_affiliation() -> None:
    text = "Full name,Organization,Signing as\nAna Díaz,Foo,Individual\n"
    ana = only(taken(text))

    assert (ana.name, ana.kind, ana.affiliation) == ("Ana Díaz", SignatoryKind.PERSON, "Foo")


def test_first_and_last_names_are_one_name() -> None:
    assert only(taken("First Name,Last Name,Zip Code\nAna,Díaz,02139\n")).name == "Ana Díaz"
    assert only(taken("Prénom;Nom;Courriel\nAna;Díaz;a@b.org\n")).name == "Ana Díaz"
    assert only(taken("Vorname;Name;Organisation\nAna;Díaz;Foo e.V.\n")).person == "Ana Díaz"


def test_a_row_without_a_name_is_told_and_not_taken_in() -> None:
    found = taken("Name,Country\nFoo,US\n,DE\n")

    assert names(found) == ["Foo"]
    assert [(p.kind, p.place.row, p.place.file) for p in found.problems] == [
        ("row-without-name", 3, "list.csv")
    ]


def test_a_list_without_any_names_is_refused_whole() -> None:
    found = taken("Email,Phone\na@b.org,5\n")

    assert found.roster == Roster()
    assert [(p.kind, p.severity) for p in found.problems] == [("no-names-column", Severity.STOPS)]


def test_contacts_in_a_printed_column_are_told_without_being_shown() -> None:
    found = taken("Name,Country\nFoo (ana@foo.org),US\nCall +1 555 123 4567,US\n100 Black Men of 2019,US\n")

    assert [p.place.row for p in found.problems if p.kind == "contact-in-print"] == [2, 3]
    assert not any("ana@foo.org" in str(p) or "555" in str(p) for p in found.problems)


def test_ids_are_made_from_names_and_are_all_different() -> None:
    text = "Name\nÁÉ Group\nAe group!\nＷＷＦジャパン\n平和\n平安\n"
    found = taken(text, options=Options(fold=False))
    ids = [s.id for s in found.roster.signatories]

    assert ids[:2] == ["ae-group", "ae-group-2"]
    assert len(set(ids)) == 5
    assert all(i.isascii() and i == i.lower() for i in ids)
    assert [s.id for s in taken(text, options=Options(fold=False)).roster.signatories] == ids
    assert {
        b for found in found.sets for p in found.pairs if p.judgement.likeness == 2 for b in (p.one, p.other)
    } == {0, 1}


def test_the_columns_of_a_list_are_remembered_and_can_be_chosen() -> None:
    text = "Who,Where\nFoo,https://foo.org\nBar,https://bar.org\n"
    chosen = taken(text, chosen={"who": "name", "Where": "url"})

    assert names(chosen) == ["Foo", "Bar"]
    assert chosen.columns == {"Who": "name", "Where": "url"}
    assert names(taken("Who,Where\nBaz,https://baz.org\nQux,https://qux.org\n", chosen.roster)) == [
        "Foo", "Bar", "Baz", "Qux"
    ]  # fmt: skip


def test_columns_that_nobody_knows_are_left_out_and_said() -> None:
    found = taken("Name,Shoe size,Email\nFoo,42,a@b.org\n")

    assert kinds(found) == ["columns-left-out"]
    assert found.problems[0].facts["columns"] == "Shoe size"
    assert only(found).private.email == "a@b.org"


@pytest.mark.parametrize(
    ("cell", "consent", "clear"),
    [
        ("Amazon, Google", Consent(Scope.THESE, ("google", "amazon")), True),
        ("amazon.com & GOOGLE only", Consent(Scope.THESE, ("google", "amazon")), True),
        ("All", Consent(Scope.ALL_OF_TODAY, ("microsoft", "google", "amazon")), True),
        ("All except Google", Consent(Scope.ALL_OF_TODAY, ("microsoft", "amazon")), True),
        ("all, also future ones", Consent(), True),
        ("none", Consent(Scope.THESE), True),
        ("Google and Apple", Consent(Scope.THESE, ("google",)), False),
        ("All except Apple", Consent(Scope.THESE), False),
        ("not Google", Consent(Scope.THESE), False),
        ("ask Ana", Consent(Scope.THESE), False),
        ("", Consent(Scope.THESE), False),
    ],
)
def test_which_letters_are_signed_is_read_exactly_and_never_assumed(
    cell: str, consent: Consent, clear: bool
) -> None:
    found = taken(f'Name,Signs which letters\nFoo,"{cell}"\nBar,all\n')

    assert found.roster.signatories[0].consent == consent
    assert kinds(found) == ([] if clear else ["signs-unclear"])


def test_a_column_of_letters_that_nobody_filled_says_nothing() -> None:
    found = taken("Name,Signs which letters\nFoo,\nBar,\n")

    assert found.roster.signatories[0].consent == Consent()
    assert kinds(found) == []


@pytest.mark.parametrize(
    ("cell", "standing"),
    [
        ("yes", Standing.SIGNED),
        ("", Standing.SIGNED),
        ("✓", Standing.SIGNED),
        ("Pending", Standing.PENDING),
        ("withdrawn", Standing.WITHDREW),
        ("who knows", Standing.PENDING),
        ("No", None),
        ("✗", None),
    ],
)
def test_a_status_is_read_and_what_is_unclear_waits(cell: str, standing: Standing | None) -> None:
    found = taken(f"Name,Status\nFoo,{cell}\nBar,signed\n")
    foo = [s.standing() for s in found.roster.signatories if s.name == "Foo"]

    assert foo == ([standing] if standing else [])
    assert kinds(found) == (
        ["row-declines"] if not standing else ["status-unclear"] if cell == "who knows" else []
    )


def test_a_time_stamp_counts_only_where_it_can_be_read_in_one_way() -> None:
    found = taken("Timestamp,Name\n2019/01/15 9:30:00,Foo\n1/2/2019,Bar\n2019-13-45,Baz\n")

    assert [s.steps[0].since for s in found.roster.signatories] == [datetime.date(2019, 1, 15), None, None]


def test_groups_of_the_same_heading_are_one_and_others_are_told_apart() -> None:
    found = taken("Group,Name\nNational,A\nnational,B\nLocal & state,C\nLocal / state,D\n,E\n")

    assert [s.group for s in found.roster.signatories] == [
        "national", "national", "local-state", "local-state-2", ""
    ]  # fmt: skip
    assert found.group_headings == {
        "national": "National", "local-state": "Local & state", "local-state-2": "Local / state"
    }  # fmt: skip


# ----------------------------------------------------------------- for any list

cells = st.text(st.sampled_from("aAbB é\u200b\u00a0-,.1日"), max_size=4)
people = st.fixed_dictionaries(
    {
        "Name": cells,
        "Affiliation": st.sampled_from(["", "Foo", "foo", "Bar"]),
        "Type": st.sampled_from(["", "person", "organization"]),
        "Group": st.sampled_from(["", "G 1", "g-1", "Persons"]),
        "Status": st.sampled_from(["", "yes", "no", "huh"]),
        "Letters": st.sampled_from(["", "all", "Google", "Apple"]),
    }
)
lists = st.lists(people, min_size=1, max_size=12)


def as_csv(rows: list[dict[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


@given(lists)
def test_every_row_ends_as_a_signatory_a_repeat_or_a_problem(rows: list[dict[str, str]]) -> None:
    found = taken(as_csv(rows))
    refused = [p for p in found.problems if p.kind in ("row-without-name", "row-declines")]

    assert len(found.added) + len(found.repeats) + len(refused) == found.rows
    assert {s.id for s in found.roster.signatories} == set(found.added)
    assert sum(len(s.sources) for s in found.roster.signatories) == found.rows - len(refused)


@given(lists, lists)
def test_taking_in_twice_changes_nothing(first: list[dict[str, str]], second: list[dict[str, str]]) -> None:
    roster = taken(as_csv(second), taken(as_csv(first), name="a.csv").roster, name="b.csv").roster

    for name, rows in (("a.csv", first), ("b.csv", second)):
        again = taken(as_csv(rows), roster, name=name)
        assert again.roster == roster
        assert (again.added, again.changed) == ((), ())


@given(lists, lists)
def test_a_list_of_additions_takes_no_name_away_and_respells_none(
    first: list[dict[str, str]], second: list[dict[str, str]]
) -> None:
    before = taken(as_csv(first), name="a.csv")
    after = taken(as_csv(second), before.roster, name="b.csv", options=Options(whole=False))

    assert names(after)[: len(names(before))] == names(before)
