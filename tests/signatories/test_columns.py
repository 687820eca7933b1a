from __future__ import annotations

import pytest

from undersigned.signatories.columns import TAKEN_AS, understood
from undersigned.signatories.model import ColumnMemory
from undersigned.tables import headings
from undersigned.tables.model import Row, Table


def taken_as(*columns: str, cells: tuple[str, ...] = ()) -> tuple[str, ...]:
    row = Row(2, cells or ("x",) * len(columns))
    return understood(Table("list.csv", "", columns, (row,))).taken_as


@pytest.mark.parametrize(
    ("columns", "meanings"),
    [
        (("organization", "url", "notes"), ("organisation", "url", "notes")),
        (("Nombre de la organización", "País", "Correo electrónico"), ("organisation", "country", "email")),
        (("Nom de l’organisation", "Pays", "Adresse e-mail"), ("organisation", "country", "email")),
        (
            ("Organisation", "Land", "E-Mail-Adresse", "Telefon"),
            ("organisation", "country", "email", "phone"),
        ),
        (("Organização", "País", "Endereço de e-mail"), ("organisation", "country", "email")),
        (("団体名", "メールアドレス"), ("organisation", "email")),
        (("اسم المنظمة", "البلد"), ("organisation", "country")),
        (("Carimbo de data/hora", "Nome"), ("timestamp", "name")),
        (("Name", "Title", "Organization"), ("person", "title", "organisation")),
        (("ORGANIZATION *", "  E-mail :"), ("organisation", "email")),
        (
            (
                "What is the name of your organization?",
                "Your full name",
                "Which of these letters do you sign?",
            ),
            ("organisation", "person", "signs"),
        ),
        (("Name", "Role"), ("name", "title")),
        (("Name", "Name"), ("name", "")),
    ],
)
def test_headings_are_known_in_the_words_that_people_and_forms_use(
    columns: tuple[str, ...], meanings: tuple[str, ...]
) -> None:
    assert taken_as(*columns) == meanings


def test_a_region_is_a_country_only_where_its_cells_are_country_codes() -> None:
    assert taken_as("Name", "Region", cells=("Foo", "DE")) == ("name", "country")
    assert taken_as("Name", "Region", cells=("Foo", "Northern California")) == ("name", "")


def test_without_headings_the_cells_say_what_they_are() -> None:
    assert taken_as("", "", "", cells=("a@b.org", "Foo", "https://foo.org")) == ("email", "name", "url")


def test_one_column_holds_names_whatever_it_is_called() -> None:
    assert taken_as("Endorsers") == ("name",)


def test_what_was_chosen_for_a_list_holds_for_the_next_of_its_shape() -> None:
    table = Table("b.csv", "", ("Who ", "where"), (Row(2, ("Foo", "DE")),))
    memory = ColumnMemory(("WHO", "Where"), ("name", "country"))

    assert understood(table, [memory]).taken_as == ("name", "country")
    assert understood(table, [memory], {"Where": "city"}).taken_as == ("name", "city")


def test_every_meaning_is_one_that_some_heading_has() -> None:
    assert set(TAKEN_AS) - {"private"} <= set(headings.meanings().values())
