"""Many rows are put in order piece by piece as they would be at once."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.signatories.model import Signatory
from undersigned.window.signatories import ordering
from undersigned.window.signatories.ordering import differing, in_order, mended

keyed = st.dictionaries(st.text(max_size=3), st.binary(max_size=1), max_size=60)
numbers = st.lists(st.integers(0, 9), max_size=12)


def done(work: Generator[bool, None, list[str]]) -> list[str]:
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: list[str] = end.value
            return found


@given(keyed)
def test_rows_sorted_in_pieces_stand_as_rows_sorted_at_once(keys: dict[str, bytes]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ordering, "_AT_ONCE", 3)
        assert done(in_order(list(keys), keys)) == sorted(keys, key=keys.__getitem__)


@given(keyed, st.data())
def test_an_order_is_mended_to_what_sorting_gives(keys: dict[str, bytes], data: st.DataObject) -> None:
    astray = data.draw(st.sets(st.sampled_from(sorted(keys) or ["none"])))
    gone = data.draw(st.sets(st.sampled_from(sorted(astray) or ["none"])))
    before = sorted(keys, key=lambda ident: (keys[ident], ident in astray))
    there = [ident for ident in keys if ident not in gone]
    made = mended(before, astray, there, keys)

    unique = len({keys[i] for i in there}) == len(there)
    assert made == sorted(there, key=keys.__getitem__) or (made is None and not unique)


@given(numbers, numbers)
def test_two_lists_are_told_apart_by_what_differs(one: list[int], other: list[int]) -> None:
    values = [Signatory(str(n), str(n)) for n in range(10)]
    before, after = [values[n] for n in one], [values[n] for n in other]
    was, now = differing(before, after)

    assert any(
        before[at : at + len(was)] == was and before[:at] + list(now) + before[at + len(was) :] == after
        for at in range(len(before) + 1)
    )
    assert not (was and now and (was[0] is now[0] or was[-1] is now[-1]))
