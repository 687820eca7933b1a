"""What was decided about names, seen again and changed: asked anew, said otherwise, taken apart."""

from __future__ import annotations

from dataclasses import replace

from undersigned.signatories import names
from undersigned.signatories.deciding import say_different
from undersigned.signatories.identity import spellings
from undersigned.signatories.model import PARTS, Decision, Private, Roster, Signatory


def forget(roster: Roster, decision: Decision) -> Roster:
    """Return the roster without a decision, so that it is asked again; who is combined stays so."""
    return replace(roster, decisions=tuple(d for d in roster.decisions if d != decision))


def concerned(roster: Roster, decision: Decision) -> tuple[Signatory, ...]:
    """Return the signatories that go by the names of a decision."""
    said = set(decision.names)
    return tuple(s for s in roster.signatories if said & set(spellings(s)))


def taken_apart(roster: Roster, decision: Decision) -> Roster:
    """Return the roster in which names that were said to be one are signatories of their own again.

    Each gets the rows of the lists that wrote it so, and what they said of it; contacts, and what was
    typed by hand, stay with the one they were combined into. All sign what that one signs.
    """
    said = set(decision.names)
    owner = next((s for s in roster.signatories if len(said & set(spellings(s))) > 1), None)
    roster = forget(roster, decision)
    if owner is None:
        return roster
    apart = [n for n in decision.names if n != owner.name and n in spellings(owner)]
    taken = {s.id for s in roster.signatories}
    made = []
    for name in apart:
        ident = names.fresh(names.slug(name), taken)
        taken.add(ident)
        made.append(_own(owner, name, ident))
    kept = replace(owner, sources=tuple(s for s in owner.sources if names.repaired(s.name) not in apart))
    signatories = []
    for signatory in roster.signatories:
        signatories += [kept, *made] if signatory is owner else [signatory]
    roster = replace(roster, signatories=tuple(signatories))
    return say_different(roster, [kept.id, *(s.id for s in made)], on=decision.on)


def _own(owner: Signatory, name: str, ident: str) -> Signatory:
    """Return one spelling of a signatory as one of its own."""
    sources = tuple(s for s in owner.sources if names.repaired(s.name) == name)
    said = {k: v for source in sources for k, v in source.said.items() if k != "standing"}
    own = Signatory(
        ident,
        name,
        owner.kind,
        consent=owner.consent,
        steps=owner.steps,
        sources=sources,
        private=Private(),
    )
    return replace(own, **{part: value for part in PARTS if (value := said.get(part))})  # type: ignore[arg-type]  # texts
