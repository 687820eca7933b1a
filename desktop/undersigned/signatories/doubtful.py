"""Who may be on a roster twice, found in a process apart, since it takes long where there are many.

What crosses is cut into pieces, so that packing it never holds up whoever asks.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence

from undersigned import apart
from undersigned.signatories.model import Roster, Signatory
from undersigned.signatories.repeats import of_roster

_PIECE = 100  # signatories
_SECONDS, _MEGABYTES = 120, 1500


def in_question(roster: Roster) -> frozenset[str]:
    """Return the ids of those who may be the same as another, and nobody has decided on.

    Raises:
        UndersignedError: it took too long, or too much memory.
    """
    if len(roster.signatories) < 2:
        return frozenset()
    found = apart.run(_found, tuple(_cut(roster)), seconds=_SECONDS, megabytes=_MEGABYTES)
    return frozenset(found)


def _cut(roster: Roster) -> Iterator[bytes]:
    yield pickle.dumps(roster.decisions)
    for at in range(0, len(roster.signatories), _PIECE):
        yield pickle.dumps(roster.signatories[at : at + _PIECE])


def _found(pieces: Sequence[bytes]) -> tuple[str, ...]:
    """Return the ids; called in the process apart, with what `_cut` made."""
    decisions = pickle.loads(pieces[0])
    signatories: list[Signatory] = []
    for piece in pieces[1:]:
        signatories += pickle.loads(piece)
    sets = of_roster(Roster(tuple(signatories), decisions=decisions))
    return tuple(dict.fromkeys(ident for found in sets for ident in found.ids))
