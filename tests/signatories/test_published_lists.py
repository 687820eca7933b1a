"""Lists as they were published, facts in data/, come in complete and as written."""

from __future__ import annotations

import csv
import time
from collections import Counter
from pathlib import Path

import pytest

from undersigned.signatories.merge import Intake, take_in
from undersigned.signatories.model import Roster, SignatoryKind
from undersigned.tables.reader import read_table

DATA = Path(__file__).parent / "data"
LISTS = {
    "australia-encryption-2018.csv": 76,
    "eu-terrorist-content-2019.csv": 39,
    "henoko-emergency-statement-2015-ja.csv": 31,
    "keep-android-open-2026.csv": 66,
    "stopwatching-us-2013.csv": 100,
    "un-working-group-statement-2016.csv": 154,
}


def intake(name: str, roster: Roster | None = None) -> Intake:
    return take_in(roster or Roster(), read_table((DATA / name).read_bytes(), name))


def written(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", LISTS)
def test_every_name_comes_in_as_written_and_in_its_order(name: str) -> None:
    found = intake(name)
    names = [
        next(v for k in ("organization", "organisation", "signatory", "name", "person") if (v := row.get(k)))
        for row in written(name)
    ]

    assert found.rows == len(found.added) == len(names) == LISTS[name]
    assert [s.name for s in found.roster.signatories] == [n.strip() for n in names]
    assert len({s.id for s in found.roster.signatories}) == len(names)
    assert not found.repeats
    assert not found.sets
    assert {p.kind for p in found.problems} <= {"names-trimmed"}


@pytest.mark.parametrize("name", LISTS)
def test_taking_a_list_in_again_changes_nothing(name: str) -> None:
    once = intake(name)
    again = intake(name, once.roster)

    assert again.roster == once.roster
    assert (again.added, again.changed, len(again.repeats)) == ((), (), once.rows)


def test_persons_keep_their_affiliation_and_groups_their_headings() -> None:
    found = intake("australia-encryption-2018.csv")
    by_name = {s.name: s for s in found.roster.signatories}

    assert found.group_headings == {
        "companies-and-organizations": "Companies and organizations",
        "individuals": "Individuals",
    }
    assert [g.id for g in found.roster.arrangement.groups] == list(found.group_headings)
    assert Counter(s.kind for s in by_name.values()) == {
        SignatoryKind.PERSON: 43,
        SignatoryKind.ORGANISATION: 33,
    }
    assert by_name["Owen Blacker"].affiliation == "Founder, NO2ID, UK"
    assert by_name["Dr. Monique Mann"].affiliation.startswith("Vice-Chancellor’s")
    assert by_name["Dr Abhay Kumar Singh, B. Tech (IT), MBA, PhD"].group == "individuals"


def test_groups_that_say_what_stands_in_them_give_the_kind() -> None:
    found = intake("stopwatching-us-2013.csv")

    assert list(found.group_headings) == ["organizations", "individuals", "businesses"]
    assert Counter(s.kind for s in found.roster.signatories) == {
        SignatoryKind.ORGANISATION: 81,
        SignatoryKind.PERSON: 19,
    }
    trimmed = [p for p in found.problems if p.kind == "names-trimmed"]
    assert [p.facts["count"] for p in trimmed] == [
        sum(r["name"] != r["name"].strip() for r in written(LIST_2013))
    ]


LIST_2013 = "stopwatching-us-2013.csv"


def test_kinds_urls_and_country_codes_are_kept() -> None:
    european = intake("eu-terrorist-content-2019.csv").roster.signatories
    android = {s.name: s for s in intake("keep-android-open-2026.csv").roster.signatories}

    assert [s.kind for s in european].count(SignatoryKind.PERSON) == 9
    assert (
        "Agustina Del Campo, in an individual capacity (Center for Studies on Freedom of Expression CELE)"
        in {s.name for s in european}
    )
    assert (android["Tuta Mail"].url, android["Tuta Mail"].country) == ("tuta.com", "DE")
    assert android["Open Web Advocacy"].country == "global"


def test_a_later_state_of_a_list_is_told_as_a_person_who_compares_the_two_would() -> None:
    early = intake("keep-android-open-2026.early.csv")
    late = intake("keep-android-open-2026.csv", early.roster)
    before = {r["organization"] for r in written("keep-android-open-2026.early.csv")}
    new = [
        r["organization"] for r in written("keep-android-open-2026.csv") if r["organization"] not in before
    ]
    new.remove("Rossmann Group")
    by_id = {s.id: s.name for s in late.roster.signatories}

    assert [by_id[i] for i in late.added] == new
    assert len(new) == 28
    assert {c.name: (c.before, c.after) for c in late.changes} == {
        "Rossmann Group": ({"name": "Rossman Group"}, {"name": "Rossmann Group"}),
        "Tuta Mail": ({"url": "tutao.de"}, {"url": "tuta.com"}),
    }
    assert late.missing == ()
    assert [[s.name for s in found.spellings] for found in late.sets if found.asks] == []
    assert not late.problems


def test_after_a_later_state_the_early_one_changes_names_back_and_nobody_is_lost() -> None:
    early = intake("keep-android-open-2026.early.csv")
    late = intake("keep-android-open-2026.csv", early.roster)
    again = intake("keep-android-open-2026.early.csv", late.roster)

    assert again.added == ()
    assert len(again.missing) == 28
    assert again.roster == late.roster  # each row was taken in before


@pytest.mark.alone
def test_a_long_list_is_taken_in_without_a_wait() -> None:
    lines = ["Organization,Country"] + [f"Group number {n} of the city,US" for n in range(1800)]
    started = time.process_time()

    found = take_in(Roster(), read_table("\n".join(lines).encode(), "long.csv"))

    assert len(found.added) == 1800
    assert time.process_time() - started < 2
