"""An import that is killed leaves the file before or after it, and doing it again ends in the latter."""

from __future__ import annotations

import sys

import pytest

from faults.kill_command import rounds


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_a_killed_import_leaves_a_whole_file_and_is_done_again_as_if_unbroken() -> None:
    assert [one for one in rounds(5, seed=5, names=100) if one.failed] == []
