"""Recipients come from tables: one row an addressee, rows of one id one letter, nothing dropped unsaid."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.campaign.columns import field_name, meaning_of
from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.campaign.recipients import take_in
from undersigned.problems import Problem
from undersigned.tables.reader import Row, Table, read_table

EMPTY = Campaign("1", "T")


def a_table(headings: str, *rows: str) -> Table:
    """Return a table; cells are parted by "/", and rows count from 2, below the headings."""
    return Table(
        "list.csv",
        "",
        tuple(headings.split("/")),
        tuple(Row(n, tuple(row.split("/"))) for n, row in enumerate(rows, 2)),
    )


def taken(table: Table, campaign: Campaign = EMPTY) -> tuple[Recipient, ...]:
    """Return the recipients after a table without doubts was taken in."""
    after, problems = take_in(campaign, table)
    assert [str(p) for p in problems] == []
    return after.recipients


def doubts(table: Table, campaign: Campaign = EMPTY) -> list[tuple[str, int, str]]:
    return [(p.kind, p.place.row, p.place.column) for p in take_in(campaign, table)[1]]


COMPANIES = b"""\
id,role,honorific,person,surname,title,organisation,address,salutation,language,product,sells_to_police,name
microsoft,to,Mr.,Satya Nadella,Nadella,Chief Executive Officer,Microsoft Corporation,"One Microsoft Way
Redmond, WA 98052",,,Face API,no,Microsoft
microsoft,to,Mr.,Brad Smith,Smith,President,Microsoft Corporation,One Microsoft Way; Redmond,,,,,
amazon,to,Mr.,Jeff Bezos,Bezos,CEO,"Amazon.com, Inc.",1 Terry Ave | Seattle,Dear Jeff,"en, de",Rekognition,yes
amazon,cc,,The Board,,,"Amazon.com, Inc.",,,,,,Amazon
"""


def test_rows_of_one_id_are_one_letter_with_their_own_fields() -> None:
    microsoft, amazon = taken(read_table(COMPANIES, "companies.csv"))

    assert microsoft == Recipient(
        id="microsoft",
        name="Microsoft",
        organisation="Microsoft Corporation",
        addressees=(
            Addressee(
                "Satya Nadella",
                "Mr.",
                surname="Nadella",
                title="Chief Executive Officer",
                organisation="Microsoft Corporation",
                address=("One Microsoft Way", "Redmond, WA 98052"),
            ),
            Addressee(
                "Brad Smith",
                "Mr.",
                surname="Smith",
                title="President",
                organisation="Microsoft Corporation",
                address=("One Microsoft Way", "Redmond"),
            ),
        ),
        fields={"product": "Face API", "sells_to_police": False},
    )
    assert amazon.fields == {"product": "Rekognition", "sells_to_police": True}
    assert amazon.addressees[0].address == ("1 Terry Ave", "Seattle")
    assert amazon.cc == (Addressee("The Board", organisation="Amazon.com, Inc."),)
    assert amazon.languages == ("en", "de")
    assert amazon.salutations == {"en": "Dear Jeff"}


def test_taking_the_same_table_in_twice_changes_nothing() -> None:
    table = read_table(COMPANIES, "companies.csv")
    once, _ = take_in(EMPTY, table)

    assert take_in(once, table) == (once, ())


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("ID", "id"),
        ("  Rôle ", "role"),
        ("ORGANIZATION", "organisation"),
        ("Company", "organisation"),
        ("Job\u00a0Title", "title"),
        ("Title (optional)", "title"),
        ("Post-nominals", "post_nominals"),
        ("e-Mail", ""),
        ("\ufeffName", "name"),
        ("Last name", "surname"),
        ("product", ""),
    ],
)
def test_headings_are_read_as_a_person_reads_them(heading: str, meaning: str) -> None:
    assert meaning_of(heading) == meaning


@pytest.mark.parametrize(
    ("headings", "row", "organisation", "person"),
    [
        ("Company/Name", "Harbor Air/Rita Okafor", "Harbor Air", "Rita Okafor"),
        ("Name/Organization/Email", "Rita Okafor/Harbor Air/r@harbor.example", "Harbor Air", "Rita Okafor"),
        ("Empresa/Nombre", "Aerolínea Sur/Rosa Díaz", "Aerolínea Sur", "Rosa Díaz"),
        ("Organisation/Nom", "Ports du Nord/Léa Martin", "Ports du Nord", "Léa Martin"),
        ("Firma/Name/Funktion", "Hafenbau/Jörg Weiß/Vorstand", "Hafenbau", "Jörg Weiß"),
        ("Organização/Nome", "Portos do Sul/Ana Lima", "Portos do Sul", "Ana Lima"),
        ("会社名/氏名", "港湾建設/山田太郎", "港湾建設", "山田太郎"),
        ("المؤسسة/الاسم", "شركة الميناء/ليلى حداد", "شركة الميناء", "ليلى حداد"),
        ("Firma/Vorname/Name", "Hafenbau/Jörg/Weiß", "Hafenbau", "Jörg Weiß"),
        ("Empresa/Nombre/Apellidos", "Aerolínea Sur/Rosa/Díaz Gil", "Aerolínea Sur", "Rosa Díaz Gil"),
        ("Company/Name/Surname", "Harbor Air/Rita Okafor/Okafor", "Harbor Air", "Rita Okafor"),
    ],
)
def test_a_name_beside_an_organisation_is_the_persons(
    headings: str, row: str, organisation: str, person: str
) -> None:
    (recipient,) = taken(a_table(headings, row))

    assert recipient.organisation == organisation
    assert [a.name for a in recipient.addressees] == [person]
    assert recipient.name == organisation


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        ("Name/Organization", "Harbor/Harbor Air, Inc."),
        ("Name/Company", "HAI/Harbor Air International"),
        ("Name/Company", "harborair/Harbor Air"),
        ("Name/Ministry", "the Harbor Council/Department of Transport"),
        ("Short name/Company", "the airline/Harbor Air"),
        ("Recipient/Company", "the airline/Harbor Air"),
    ],
)
def test_a_name_that_calls_the_organisation_is_the_letters(headings: str, row: str) -> None:
    (recipient,) = taken(a_table(headings, row))

    assert (recipient.name, recipient.organisation) == tuple(row.split("/"))
    assert not any(a.name for a in recipient.addressees)


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Sells to police?", "sells_to_police"),
        ("Décision – finale", "decision_finale"),
        ("2019 budget", "field_2019_budget"),
        ("製品", "製品"),
        ("???", "field"),
    ],
)
def test_a_further_heading_becomes_a_field_that_a_letter_can_name(heading: str, name: str) -> None:
    assert field_name(heading) == name


@given(st.text())
def test_any_heading_becomes_a_name_that_fields_can_have(heading: str) -> None:
    name = field_name(heading)

    assert name.isidentifier()
    assert not name.startswith("_")
    assert field_name(name) == name


def test_without_ids_rows_of_one_organisation_are_one_letter() -> None:
    first, second = taken(
        a_table(
            "Person/Organization",
            "Ana Díaz/Ministry of  Justice",
            "Bo Li/Müller & Söhne",
            "Cy Ode/ministry of justice",
        )
    )

    assert (first.id, [a.name for a in first.addressees]) == ("ministry-of-justice", ["Ana Díaz", "Cy Ode"])
    assert second.id == "muller-sohne"


def test_a_person_without_an_organisation_gets_a_letter_too() -> None:
    (senator,) = taken(a_table("Honorific/First name/Last name/Office", "Sen./Ana/Díaz/Senator for Ohio"))

    assert (senator.id, senator.name) == ("ana-diaz", "Ana Díaz")
    assert senator.addressees == (Addressee("Ana Díaz", "Sen.", surname="Díaz", title="Senator for Ohio"),)


def test_addressees_of_several_organisations_may_share_a_letter() -> None:
    (government,) = taken(
        a_table(
            "id/name/person/organisation",
            "gov/the Government/Ana/Ministry A",
            "gov/the Government/Bo/Ministry B",
        )
    )

    assert (government.name, government.organisation) == ("the Government", "")
    assert [a.organisation for a in government.addressees] == ["Ministry A", "Ministry B"]


def test_address_lines_may_have_columns_of_their_own() -> None:
    (one,) = taken(a_table("id/Address line 2/Address line 1/person", "a/Paris/1 Rue X/Ana"))

    assert one.addressees[0].address == ("1 Rue X", "Paris")


def test_how_a_letter_goes_comes_from_a_column_or_a_row() -> None:
    (column,) = taken(a_table("id/via/person", "a/By courier/Ana"))
    (row,) = taken(a_table("id/role/person", "a/to/Ana", "a/via/E-mail and U.S.P.S."))

    assert column.via == "By courier"
    assert row.via == "E-mail and U.S.P.S."
    assert [a.name for a in row.addressees] == ["Ana"]


def test_a_column_of_yes_and_no_holds_truths_and_any_other_texts() -> None:
    (one, two) = taken(a_table("id/signed/note", "a/Yes/yes", "b/FALSE/perhaps"))

    assert (one.fields, two.fields) == ({"signed": True, "note": "yes"}, {"signed": False, "note": "perhaps"})


def test_names_are_kept_as_written_but_for_ghosts_at_their_ends() -> None:
    (one,) = taken(a_table("id/person", "\u200ba \ufeff/\u00a0Dr.  A\u00a0B \u200b"))

    assert (one.id, one.addressees[0].name) == ("a", "Dr.  A\u00a0B")


# ----------------------------------------------------------------- again

KNOWN = replace(
    EMPTY,
    recipients=(
        Recipient(
            "google",
            "Google",
            "Google LLC",
            (Addressee("Larry Page", names={"hi": "लैरी"}),),
            fields={"a": "1"},
        ),
        Recipient("amazon", "Amazon", cc=(Addressee("The Board"),), languages=("de",)),
    ),
)


def test_a_person_who_is_replaced_is_remembered_as_a_former_one_and_told() -> None:
    after, problems = take_in(KNOWN, a_table("id/person/product", "google/Sundar Pichai/Vision"))
    google = after.recipients[0]

    assert [a.name for a in google.addressees] == ["Sundar Pichai"]
    assert google.former == ("Larry Page",)
    assert google.fields == {"a": "1", "product": "Vision"}
    assert [str(p) for p in problems] == [
        "Larry Page is no longer among those that the letter to Google names."
    ]
    back, _ = take_in(after, a_table("id/person", "google/Larry Page"))
    assert back.recipients[0].former == ("Sundar Pichai",)


def test_what_the_table_does_not_say_stays() -> None:
    after = taken(a_table("id/person", "google/Larry Page", "amazon/"), KNOWN)

    assert after == KNOWN.recipients


def test_without_ids_a_known_organisation_is_found_again() -> None:
    after = taken(a_table("Organization/Title/Person", "GOOGLE llc/Founder/Larry Page"), KNOWN)

    assert [r.id for r in after] == ["google", "amazon"]
    assert after[0].addressees == (
        Addressee("Larry Page", title="Founder", organisation="GOOGLE llc", names={"hi": "लैरी"}),
    )


def test_a_former_name_is_remembered() -> None:
    (google, _) = taken(a_table("id/name/person", "google/Alphabet/Larry Page"), KNOWN)

    assert (google.name, google.former) == ("Alphabet", ("Google",))


# ----------------------------------------------------------------- doubts


@pytest.mark.parametrize(
    ("table", "doubt"),
    [
        (a_table("id/role/person", "a/CEO/Ana"), ("unknown-role", 2, "role")),
        (a_table("id/Language/person", "a/German (Austria)/Ana"), ("unknown-language", 2, "Language")),
        (a_table("id/salutation/person", "a/Dear A/Ana", "a/Dear B/Bo"), ("rows-differ", 3, "salutation")),
        (a_table("id/Product/person", "a/X/Ana", "a/Y/Bo"), ("rows-differ", 3, "Product")),
        (a_table("id/role/person", "a/via/Mail", "a/via/Fax"), ("rows-differ", 3, "via")),
        (a_table("id/person", "a/Ana", "a/Ana"), ("row-twice", 3, "")),
        (a_table("id/person", "a/Ana", "A/Bo"), ("ids-alike", 3, "id")),
        (a_table("id/person", "a/Ana", "/Bo"), ("row-without-id", 3, "id")),
        (a_table("id/person/x", "a/Ana/1", "//2"), ("row-not-taken", 3, "")),
        (a_table("id/person/", "a/Ana/1"), ("column-without-heading", 0, "3")),
        (a_table("id/person/Note/note", "a/Ana/1/2"), ("heading-taken", 0, "note")),
        (a_table("id/person/Addressees", "a/Ana/1"), ("heading-taken", 0, "Addressees")),
        (a_table("id/person/Addressee", "a/Ana/1"), ("heading-taken", 0, "Addressee")),
        (a_table("id/person", "a/Ana/more"), ("cells-beyond-headings", 2, "")),
        (a_table("id/person"), ("no-rows", 0, "")),
    ],
)
def test_whatever_is_doubtful_is_told_with_its_row_and_column(
    table: Table, doubt: tuple[str, int, str]
) -> None:
    assert doubt in doubts(table)


def test_only_a_row_that_could_not_be_taken_in_stops() -> None:
    _, problems = take_in(EMPTY, a_table("id/role/person/x", "a/CEO/Ana/1", "///2"))

    assert [(p.kind, p.stops) for p in problems] == [("unknown-role", False), ("row-not-taken", True)]


CELLS = st.sampled_from(["", "a", "A", "b", "to", "cc", "via", "Bo; Li", "yes", "en", "x | y"])


@given(st.lists(st.lists(CELLS, min_size=8, max_size=8), max_size=6))
def test_no_cell_is_lost_unsaid(rows: list[list[str]]) -> None:
    table = Table(
        "list.csv",
        "",
        ("id", "role", "person", "title", "organisation", "address", "language", "colour"),
        tuple(
            Row(n, (*cells[:2], cells[2] and f"{cells[2]} {n}th", *cells[3:]))
            for n, cells in enumerate(rows, 2)
        ),
    )
    after, problems = take_in(EMPTY, table)
    everything = repr(after.recipients)
    told = {p.place.row for p in problems}

    for row in table.rows:
        person = row.cells[2]
        assert not person or person in everything or row.number in told
    assert all(str(p) and "{" not in str(p) for p in problems)
    assert take_in(EMPTY, table) == (after, problems)


def test_a_problem_is_a_sentence_with_its_facts() -> None:
    problem: Problem = take_in(EMPTY, a_table("id/Job/role/person", "a/x/boss/Ana"))[1][0]

    assert str(problem) == "“boss” isn't to, cc or via; the row was taken as one the letter is to."
    assert problem.advice() == "Write to, cc or via."
    assert (problem.place.file, problem.place.row, problem.place.column) == ("list.csv", 2, "role")


def test_a_later_table_may_write_an_organisation_otherwise_and_it_stays_one_letter() -> None:
    campaign, _ = take_in(
        Campaign("c", "t"), read_table(b"Organization,Person\nNorthwind,Ana Diaz\n", "a.csv")
    )
    later = read_table(b'Organization,Person\n"Northwind, Inc.",Ana Diaz\nNorthwind Asia,Bo Li\n', "b.csv")
    again, problems = take_in(campaign, later)

    assert [r.id for r in again.recipients] == ["northwind", "northwind-asia"]
    assert "written-otherwise" in {p.kind for p in problems}
    assert take_in(again, later)[0] == again
