"""What stops us: one family of errors, each with its facts, an exit code and what to do.

An error's message is a sentence with named facts in braces, kept apart from them so
that a door can say it in its own language. What is wrong in the *content* of a letter
stops nobody; that is `problems`.
"""

from __future__ import annotations

from collections.abc import Mapping


class UndersignedError(Exception):
    """A sentence on what is wrong and where, and one on what to do."""

    exit_code = 1

    def __init__(self, message: str, *, fix: str = "", **facts: object) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix
        self.facts: Mapping[str, object] = facts

    def __str__(self) -> str:
        return self.message.format_map(self.facts)

    def advice(self) -> str:
        """Return what to do about it, or "" where nothing is known to help."""
        return self.fix.format_map(self.facts)


class NeedsAPersonError(UndersignedError):
    """The work is done as far as it can be; a person must decide the rest."""

    exit_code = 1


class UsageError(UndersignedError):
    """The command was called in a way it doesn't know."""

    exit_code = 2


class UnreadableError(UndersignedError):
    """An input can't be read, or isn't what it should be."""

    exit_code = 3


class UnwritableError(UndersignedError):
    """An output can't be written."""

    exit_code = 4


class ChangedOnDiskError(UnwritableError):
    """The file is no longer the one that was read, so it isn't written over."""


class UnconfirmedError(UnwritableError):
    """The new file is in place, but the disk didn't confirm that it would survive a power cut."""


class ApartError(UndersignedError):
    """Work that was done apart, in a process of its own, didn't end as it should."""

    exit_code = 3


class TookTooLongError(ApartError):
    """It was stopped at its limit of time."""


class TookTooMuchMemoryError(ApartError):
    """It was stopped at its limit of memory."""


class DiedError(ApartError):
    """Its process died, or its function failed in a way that nobody foresaw."""
