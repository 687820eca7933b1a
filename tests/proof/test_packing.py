"""A campaign's file made in another process: the same bytes, whatever happens to that process."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace

import pytest

import samples
from undersigned.campaign.file import packed
from undersigned.letter.template import begin
from undersigned.proof.packing import Packing

pytestmark = pytest.mark.alone  # it measures or waits for other processes


@pytest.fixture
def packing() -> Iterator[Packing]:
    made = Packing()
    made.packed(begin("blank", sample=False))
    assert made.wait(30)
    yield made
    made.close()


def test_its_bytes_are_those_that_would_be_made_here_also_after_a_change(packing: Packing) -> None:
    campaign = samples.sample()
    assert packing.packed(campaign) == packed(campaign)
    changed = replace(campaign, title="Another", recipients=campaign.recipients[1:])
    assert packing.packed(changed, proved=False) == packed(changed)
    assert packing.packed(campaign) == packed(campaign)


def test_a_process_that_died_is_started_again_and_nothing_is_missed(packing: Packing) -> None:
    campaign = samples.sample()
    packing.packed(campaign)
    process = packing._process
    assert process is not None
    assert process.pid is not None
    os.kill(process.pid, signal.SIGTERM)
    process.join(10)

    assert packing.packed(campaign) == packed(campaign)
    packing.packed(campaign)
    assert packing.wait(30)
    again = replace(campaign, title="Again")
    assert packing.packed(again) == packed(again)
    assert packing._process is not None
    assert packing._process.is_alive()
