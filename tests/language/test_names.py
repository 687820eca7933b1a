"""What languages are called by those who speak them."""

from __future__ import annotations

from undersigned.language.names import own_name
from undersigned.language.offered import OFFERED


def test_the_languages_that_are_offered_are_called_as_cldr_calls_them() -> None:
    assert {tag: own_name(tag) for tag in OFFERED} == OFFERED
