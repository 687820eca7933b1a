"""Which face draws what."""

from __future__ import annotations

from programs import needs
from undersigned.assets import resource
from undersigned.faces import undrawable
from undersigned.faces.choose import choose
from undersigned.faces.families import Family


def test_latin_greek_and_cyrillic_are_drawn_by_the_papers_own_face_in_every_style() -> None:
    for bold in (False, True):
        for italic in (False, True):
            for char in "AzéßŁőΩήЖї€“—°ﬁ":
                face = choose(char, Family("Noto Serif"), bold, italic)
                assert face is not None, char
                assert face.family == "Noto Serif"


def test_an_unknown_family_is_drawn_by_the_bundled_one() -> None:
    face = choose("a", Family("No Such Face"), False, False)

    assert face is not None
    assert face.family == "Noto Serif"


def test_what_no_face_draws_is_named_once_in_its_order() -> None:
    assert undrawable("Fine – œ, then \U0010fffd and \U0010fffc, \U0010fffd again", Family("Noto Serif")) == (
        "\U0010fffd",
        "\U0010fffc",
    )


def test_joiners_and_marks_of_direction_need_no_glyph() -> None:
    assert undrawable("a\u200bb\u200e\u2060\ufeffc\u00ad", Family("Noto Serif")) == ()


def test_japanese_is_drawn_by_a_japanese_face_of_the_system() -> None:
    needs("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc")

    face = choose("国", Family("Noto Serif"), False, False, "ja")

    assert face is not None
    assert face.family.endswith("JP")


def test_each_script_is_drawn_by_the_companion_of_the_papers_family() -> None:
    for family, companion in (("Noto Serif", "Noto Serif Thai"), ("Noto Sans", "Noto Sans Thai")):
        for bold in (False, True):
            face = choose("ก", Family(family), bold, False)
            assert face is not None
            assert face.family == companion
            assert face.style == ("Bold" if bold else "Regular")


def test_a_face_without_italics_stays_upright_and_one_without_bold_stays_light() -> None:
    arabic, tibetan = (
        choose("ع", Family("Noto Serif"), True, True),
        choose("ཀ", Family("Noto Serif"), True, False),
    )

    assert arabic is not None
    assert tibetan is not None
    assert arabic.style == "Bold"
    assert tibetan.style == "Regular"


def test_a_letter_and_its_marks_that_no_face_has_together_are_named() -> None:
    assert undrawable("ga\u0301 ka\u1dc4", Family("Noto Serif")) == ()
    assert undrawable("ཀ\u1dc4", Family("Noto Serif")) == ("ཀ\u1dc4",)


def test_the_bundled_faces_stay_small() -> None:
    sizes = [path.stat().st_size for path in resource("fonts").glob("*.ttf")]

    assert sum(sizes) < 10_000_000


def test_bundled_faces_for_leftward_scripts_have_a_blank() -> None:
    for char in "عשܐހߊ":
        face = choose(char, Family("Noto Serif"), False, False)
        assert face is not None
        assert face.blank is not None
