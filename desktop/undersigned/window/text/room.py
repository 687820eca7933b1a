"""The room in which the letter is written."""

from __future__ import annotations

from undersigned.window.rooms import Room


class TextRoom(Room):
    """Shows the letter."""
