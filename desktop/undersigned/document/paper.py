"""The paper a letter is set on: size, margins, faces, and how its parts are arranged.

Lengths are PDF points (1/72 inch). "Start" and "end" follow the letter's direction.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field


class PageSize(enum.Enum):
    """Width and height in points."""

    A4 = (595.276, 841.89)
    LETTER = (612.0, 792.0)

    @property
    def width(self) -> float:
        """Points across."""
        return self.value[0]

    @property
    def height(self) -> float:
        """Points down."""
        return self.value[1]


class Align(enum.Enum):
    """Where a block's lines stand."""

    START = "start"
    END = "end"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Paper:
    """How every page of a letter looks. The defaults make a page that needs no thought."""

    size: PageSize = PageSize.A4
    margin_top: float = 68.0
    margin_bottom: float = 68.0
    margin_start: float = 86.0
    margin_end: float = 86.0
    family: str = "Noto Serif"  # the text's
    heading_family: str = ""  # headings and letterhead; "" for the text's
    text_size: float = 10.0
    leading: float = 1.42  # line height, in text sizes
    note_size: float = 8.0
    endnotes: bool = False  # whether notes stand at the end, and not at the foot of their page
    roster_size: float = 9.0
    roster_columns: int = 2
    roster_on_new_page: bool = False
    date_align: Align = Align.START
    address_align: Align = Align.START
    address_columns: int = 1  # 2 sets the addressees side by side
    letterhead_align: Align = Align.START
    head_from_page_2: bool = True
    page_numbers: bool = True
    draft_mark: bool = False  # whether every page is marked as a draft, whatever it is made for
    signatures_in_word: bool = False  # whether pictures of signatures go into other formats than PDF, too
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)  # unknown keys of this file version
