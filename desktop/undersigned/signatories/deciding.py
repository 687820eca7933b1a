"""What a person decides about names: that they are one signatory, which combines them, or that they aren't.

A decision is remembered, and used for the next list; `decided` is about those that were made before.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace

from undersigned.signatories import consent, names
from undersigned.signatories.identity import spellings
from undersigned.signatories.model import (
    PARTS,
    Decision,
    Roster,
    Signatory,
    Source,
    Standing,
    Step,
    Verdict,
)


def say_same(
    roster: Roster, ids: Sequence[str], *, name: str = "", on: datetime.date | None = None
) -> Roster:
    """Return the roster with signatories combined into the first of them, and that decision kept.

    `name` is the spelling to print, where it isn't the first one's.
    """
    together = [s for ident in dict.fromkeys(ids) for s in roster.signatories if s.id == ident]
    written = tuple(dict.fromkeys(n for s in together for n in spellings(s)))
    if len(together) < 2:
        return roster
    kept = together[0]
    for other in together[1:]:
        kept = combined(kept, other)
    if name:
        kept = replace(kept, name=name)
    gone = {s.id for s in together[1:]}
    signatories = tuple(kept if s.id == kept.id else s for s in roster.signatories if s.id not in gone)
    return replace(roster, signatories=signatories, decisions=_decided(roster, written, Verdict.SAME, on))


def say_different(roster: Roster, ids: Sequence[str], *, on: datetime.date | None = None) -> Roster:
    """Return the roster with the decision kept that these are different signatories: each pair of them."""
    apart = [s for ident in dict.fromkeys(ids) for s in roster.signatories if s.id == ident]
    decisions = roster.decisions
    for i, one in enumerate(apart):
        for other in apart[i + 1 :]:
            for here in spellings(one):
                for there in spellings(other):
                    decisions = _decided(
                        replace(roster, decisions=decisions), (here, there), Verdict.DIFFERENT, on
                    )
    return replace(roster, decisions=decisions)


def combined(kept: Signatory, other: Signatory) -> Signatory:
    """Return one signatory made of two: nothing that is known of either is lost.

    Each letter that either signs is signed. Who withdrew under one name has withdrawn, unless it
    signed under the other on a later day.
    """
    fill = {p: value for p in PARTS if not getattr(kept, p) and (value := getattr(other, p))}
    mine, theirs = kept.private, other.private
    notes = "\n".join(
        dict.fromkeys(filter(None, (mine.notes, theirs.notes, *_further_contacts(kept, other))))
    )
    private = replace(
        mine,
        email=mine.email or theirs.email,
        phone=mine.phone or theirs.phone,
        notes=notes,
        fields={**theirs.fields, **mine.fields},
    )
    sources = list(kept.sources)
    if all(names.repaired(s.name) != other.name for s in (*kept.sources, *other.sources)):
        sources.append(Source(name=other.name))
    return replace(
        kept,
        **fill,
        kind=kept.kind or other.kind,
        print_as=kept.print_as or other.print_as,
        names={**other.names, **kept.names},
        lead=kept.lead or other.lead,
        consent=consent.together(kept.consent, other.consent),
        steps=_steps(kept, other),
        sources=(*sources, *(s for s in other.sources if s not in sources)),
        private=private,
        signature=kept.signature or other.signature,
        contact=kept.contact or other.contact,
        extra={**other.extra, **kept.extra},
    )


def _further_contacts(kept: Signatory, other: Signatory) -> Iterator[str]:
    """Yield the contacts of the other that have no room: both are kept."""
    for part in ("email", "phone"):
        here, there = getattr(kept.private, part), getattr(other.private, part)
        if here and there and here != there:
            yield there


def _steps(kept: Signatory, other: Signatory) -> tuple[Step, ...]:
    if kept.standing() is other.standing():
        days = [(s.steps[0].since or datetime.date.min, s.steps) for s in (kept, other) if s.steps]
        return min(days, key=lambda d: d[0])[1] if days else kept.steps
    gone, stays = (kept, other) if kept.standing() is Standing.WITHDREW else (other, kept)
    if gone.standing() is Standing.WITHDREW:
        left, signed = gone.steps[-1].since, stays.steps[-1].since if stays.steps else None
        later = bool(signed and (not left or signed > left)) and stays.standing() is Standing.SIGNED
        return (*gone.steps, *stays.steps[-1:]) if later else gone.steps
    return next(s.steps for s in (kept, other) if s.standing() is Standing.SIGNED or s is other)


def _decided(
    roster: Roster, written: tuple[str, ...], verdict: Verdict, on: datetime.date | None
) -> tuple[Decision, ...]:
    """Return the decisions with one more, in place of those that say otherwise of two of these names."""
    said = set(written)
    kept = tuple(d for d in roster.decisions if d.verdict is verdict or len(said & set(d.names)) < 2)
    new = Decision(written, verdict, on)
    return kept if any(set(d.names) == said and d.verdict is verdict for d in kept) else (*kept, new)
