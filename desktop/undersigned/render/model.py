"""What a writer gives back."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from undersigned.document.model import Origin
from undersigned.problems import Problem


class Spot(NamedTuple):
    """A rectangle of a page that shows (part of) a block. Points from the page's top left corner."""

    page: int  # from 1
    x: float
    y: float
    width: float
    height: float
    origin: Origin


@dataclass(frozen=True)
class Made:
    """A written letter. `pages` is 0 where the format has no pages of its own."""

    data: bytes
    pages: int = 0
    find_places: Callable[[], tuple[Spot, ...]] = tuple
    problems: tuple[Problem, ...] = ()

    @functools.cached_property
    def places(self) -> tuple[Spot, ...]:
        """Return where each block stands on the pages; found when somebody first asks."""
        return self.find_places()
