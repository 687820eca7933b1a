"""The sample campaign for tests: read once, since it is frozen, and reading it takes longer than most do."""

from __future__ import annotations

import functools
import uuid
from dataclasses import replace

from undersigned.campaign.model import Campaign
from undersigned.letter.template import begin


def sample() -> Campaign:
    """Return the sample as it begins, with an id of its own."""
    return replace(_read(), id=uuid.uuid4().hex)


@functools.cache
def _read() -> Campaign:
    return begin("face-surveillance", sample=True)
