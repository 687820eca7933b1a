"""From an older file version to this release's, one named step a version, over plain dicts.

To change the format: write `from_N_to_M`, a function that takes the plain campaign.json of
version N and returns M's, put it at the end of STEPS with the release that brings it, and
keep a file of version N in tests/old_files for ever. A step never changes what it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from undersigned.errors import UnreadableError

Plain = dict[str, object]

VERSION_KEY = "format"
NEEDS_KEY = "needs"
FIRST_RELEASE = "0.1.0"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the chain, and the first release that reads what it makes."""

    run: Callable[[Plain], Plain]
    release: str


STEPS: tuple[Step, ...] = ()


def present(steps: Sequence[Step] = STEPS) -> int:
    """Return the file version that is written."""
    return 1 + len(steps)


def header(steps: Sequence[Step] = STEPS) -> Plain:
    """Return the keys that say which file version this is, and which release reads it."""
    return {VERSION_KEY: present(steps), NEEDS_KEY: steps[-1].release if steps else FIRST_RELEASE}


def version_of(data: Plain, steps: Sequence[Step] = STEPS) -> int:
    """Return a file's version.

    Raises:
        UnreadableError: it has none, or a later one than this release reads.
    """
    version = data.get(VERSION_KEY)
    if type(version) is not int or version < 1:
        raise UnreadableError("campaign.json: its file version is missing.")
    if version > present(steps):
        needs = data.get(NEEDS_KEY)
        known = isinstance(needs, str) and needs.replace(".", "").isalnum() and len(needs) <= 20
        raise UnreadableError(
            "it was made with version {needs} or later of Undersigned.",
            fix="Install that version, or ask whoever sent it for a PDF.",
            needs=needs if known else f"{version} of the file format",
        )
    return version


def upgraded(data: Plain, steps: Sequence[Step] = STEPS) -> Plain:
    """Return the plain campaign in the present file version, without the header's keys.

    Raises:
        UnreadableError: it is of a later version, or a step found it damaged.
    """
    version = version_of(data, steps)
    for number, step in enumerate(steps[version - 1 :], version):
        try:
            data = step.run(data)
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            raise UnreadableError(
                "campaign.json: it can't be brought from file version {old} to {new}.",
                old=number,
                new=number + 1,
            ) from error
    return {key: kept for key, kept in data.items() if key not in {VERSION_KEY, NEEDS_KEY}}
