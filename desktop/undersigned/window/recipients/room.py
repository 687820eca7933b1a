"""The room of recipients: a list and a form."""

from __future__ import annotations

from undersigned.window.rooms import Room


class RecipientsRoom(Room):
    """Lists the recipients."""
