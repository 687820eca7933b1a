from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.signatories.names import folded, fresh, repaired, slug


@pytest.mark.parametrize(
    "name",
    [
        "European Digital Rights (EDRi)",
        "Citizen D / Državljan D",
        "epicenter.works – for digital rights",
        "apertus°",
        "p≡p",
        "ＷＷＦジャパン",
        "Derechos Digitales · América Latina",
        "Natuvernforbundet(Norwegian Society for the Conservation of Nature)",
        "国際環境NGO グリーンピース・ジャパン",
        "می‌خواهم",  # a joiner within a Persian word
        "Les Amis : l’association",  # a no-break space before a French colon
        "Two  spaces",
        "クルド　日本",  # an ideographic space
        "👩‍💻 Women Who Code",
    ],
)
def test_names_are_kept_exactly_as_their_groups_write_them(name: str) -> None:
    assert repaired(name) == name


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (" Foo\t", "Foo"),
        ("\ufeffFoo\u200b", "Foo"),
        ("Foo\u00a0Bar", "Foo Bar"),
        ("Foo\nBar", "Foo Bar"),
        ("Foo\u00adbar", "Foobar"),
        ("Foo\u200d", "Foo"),
        ("Cafe\u0301", "Café"),
        ("\u202eFoo\u202c", "Foo"),
        ("\u3000平和\u3000", "平和"),
    ],
)
def test_what_cannot_be_seen_is_taken_off(written: str, kept: str) -> None:
    assert repaired(written) == kept


@given(st.text())
def test_repairing_twice_is_repairing_once_and_nothing_visible_is_lost(text: str) -> None:
    once = repaired(text)

    assert repaired(once) == once

    def visible(s: str) -> list[str]:
        return [
            c
            for c in unicodedata.normalize("NFC", s)
            if unicodedata.category(c)[0] in "LNPS" and c != "\ufffc"
        ]

    assert visible(once) == visible(unicodedata.normalize("NFC", text))


@given(st.text(), st.sets(st.sampled_from(["a", "a-2", "b"])))
def test_an_id_is_plain_never_empty_and_never_taken(text: str, taken: set[str]) -> None:
    made = fresh(slug(text), taken)

    assert made
    assert made not in taken
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_ids_read_like_the_names() -> None:
    assert slug("R3D: Red en Defensa de los Derechos Digitales").startswith("r3d-red-en-defensa")
    assert slug("Łódź Ćwierć") == "lodz-cwierc"
    assert slug("People’s Front") == "peoples-front"
    assert slug("平和") != slug("平安")


def test_folding_ignores_case_and_spaces_and_nothing_else() -> None:
    assert folded("ANA  DÍAZ ") == folded("Ana Díaz")
    assert folded("Ana Diaz") != folded("Ana Díaz")
