from __future__ import annotations

import os

import pytest

from journeys.batches import kills


@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_killed_batch_leaves_whole_files_and_a_rerun_makes_it_as_if_unbroken(jobs: str) -> None:
    for one in kills(24, 3, "--jobs", jobs, seed=int(jobs)):
        assert one.broken == ()
        assert (one.code, one.differ, one.left) == (0, (), ())
