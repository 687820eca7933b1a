"""A signatory's line in the file says what its plain values say."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.campaign.json_lines import line_of
from undersigned.campaign.json_text import json_of_line
from undersigned.campaign.values import plain
from undersigned.errors import UnreadableError
from undersigned.signatories.model import (
    Consent,
    Private,
    Scope,
    Signatory,
    SignatoryKind,
    Source,
    Standing,
    Step,
)

texts = st.text(max_size=8)
mappings = st.dictionaries(texts, texts, max_size=3)
extras = st.dictionaries(texts, st.one_of(texts, st.integers(0, 9), st.lists(texts, max_size=2)), max_size=1)
sources = st.builds(Source, texts, texts, st.integers(0, 2_000_000), texts, mappings, extras)
steps = st.builds(Step, st.sampled_from(Standing), st.none() | st.dates(), extras)
signatories = st.builds(
    Signatory,
    texts,
    texts,
    st.sampled_from(SignatoryKind),
    title=texts,
    individual_capacity=st.booleans(),
    names=mappings,
    lead=st.booleans(),
    consent=st.builds(Consent, st.sampled_from(Scope), st.lists(texts, max_size=2).map(tuple)),
    steps=st.lists(steps, max_size=2).map(tuple),
    sources=st.lists(sources, max_size=2).map(tuple),
    private=st.builds(Private, texts, fields=mappings, extra=extras),
    extra=extras,
)


@given(signatories)
def test_a_line_says_what_the_plain_values_say(signatory: Signatory) -> None:
    assert line_of(signatory) == json_of_line(plain(signatory))


def test_what_no_file_can_keep_is_refused() -> None:
    with pytest.raises(UnreadableError):
        line_of(Signatory("a", datetime.date(2020, 1, 1)))  # type: ignore[arg-type]  # by their names
