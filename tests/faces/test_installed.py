"""Families that the computer has beside those that ship."""

from __future__ import annotations

import pytest

from undersigned.campaign import pages
from undersigned.faces.choose import choose
from undersigned.faces.families import Family
from undersigned.faces.installed import families_for, installed, is_there
from undersigned.letter.compose import compose
from undersigned.letter.fingerprint import fingerprint
from undersigned.letter.template import begin

HERE = [name for name in families_for("abc") if not name.startswith("Noto")]


def test_those_that_ship_are_offered_first() -> None:
    assert list(families_for("abc"))[:2] == ["Noto Serif", "Noto Sans"]


def test_no_family_is_offered_that_lacks_the_texts_letters() -> None:
    assert all("Symbol" not in name for name in families_for("abcdefghijklmnopqrstuvwxyz"))
    assert list(families_for("ꝏ\U00016800\U00016801"))[:2] == ["Noto Serif", "Noto Sans"]


@pytest.mark.skipif(not HERE, reason="this computer has no family beside those that ship")
def test_a_family_of_the_computer_draws_the_letter_and_others_what_it_lacks() -> None:
    family = HERE[0]
    face = choose("a", Family(family), False, False)

    assert face is not None
    assert face.family == family
    ours = choose("ش", Family(family), False, False)
    assert ours is not None
    sample = begin("face-surveillance", sample=True)
    other = pages.change(sample, "family", family)
    assert fingerprint(compose(other, "google")).paper != fingerprint(compose(sample, "google")).paper


def test_a_family_that_isnt_there_gives_way_to_one_that_ships() -> None:
    face = choose("a", Family("No Such Family"), False, False)

    assert face is not None
    assert face.family == "Noto Serif"
    assert not is_there("No Such Family")
    assert is_there("Noto Sans")
    assert installed("Noto Sans", False, False) is None  # it ships
