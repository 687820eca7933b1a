def test_the_languages_that_are_offered_are_called_as_cldr_calls_them() -> None:
    assert {tag: own_name(tag) for tag in OFFERED} == OFFERED
