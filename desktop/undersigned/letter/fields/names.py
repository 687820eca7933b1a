"""The names of fields: which of a text's fields letters don't have, and what was probably meant."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Mapping

from jinja2 import nodes

from undersigned.letter.fields.faults import Fault, unreadable
from undersigned.letter.fields.program import Program


@functools.lru_cache(maxsize=4096)
def _known_names(names: frozenset[str]) -> frozenset[str]:
    """Return the names and all that they begin with: "recipient", "recipient.addressees[]"."""
    known = set(names)
    for name in names:
        while (cut := max(name.rfind("."), name.rfind("[]"))) > 0:
            name = name[:cut]
            known.add(name)
    return frozenset(known)


def unknown(program: Program, names: frozenset[str]) -> tuple[Fault, ...]:
    """Return a fault for each field in the text that letters don't have, whether or not it is printed."""
    known = _known_names(names)
    found: list[Fault] = []
    try:
        for node in program.body:
            _look(node, {}, known, found)
    except RecursionError:
        found.append(unreadable(1, "it is nested too deep"))
    once: dict[tuple[int, object], Fault] = {}
    for fault in found:
        once.setdefault((fault.line, fault.facts.get("name")), fault)
    return tuple(once.values())


def _look(node: nodes.Node, scope: Mapping[str, str], known: frozenset[str], found: list[Fault]) -> None:
    if isinstance(node, nodes.Name | nodes.Getattr):
        said, path = path_of(node, scope)
        if path is None:
            _look(node.node, scope, known, found) if isinstance(node, nodes.Getattr) else None
        elif path not in known:
            found.append(_unknown(node.lineno, said, scope, known))
        return
    if isinstance(node, nodes.For) and isinstance(node.target, nodes.Name):
        _look(node.iter, scope, known, found)
        _, path = path_of(node.iter, scope)
        inner = {**scope, node.target.name: f"{path}[]", "loop": "loop"}
        for child in node.body:
            _look(child, inner, known | _LOOP, found)
        for child in node.else_:
            _look(child, scope, known, found)
        return
    for child in node.iter_child_nodes():
        _look(child, scope, known, found)


_LOOP = frozenset({"loop", "loop.first", "loop.last", "loop.index"})


def _unknown(line: int, said: str, scope: Mapping[str, str], known: frozenset[str]) -> Fault:
    whole = {n for n in known if not any(k.startswith((f"{n}.", f"{n}[")) for k in known)}
    names = {n for n in whole if "[]" not in n}
    for variable, path in scope.items():
        names |= {variable + n[len(path) :] for n in whole if n.startswith(path)}
    nearest = _nearest(said, names)
    return Fault(
        "field-unknown",
        "There is no field “{name}”.",
        line,
        "Did you mean “{nearest}”?" if nearest else "Own fields of a recipient are written “recipient.…”.",
        {"name": said, "nearest": nearest},
    )


def _nearest(said: str, names: set[str]) -> str:
    """Return the name that was probably meant: of the same owner, where there is such an owner."""
    owner, dot, last = said.rpartition(".")
    siblings = sorted(n[len(owner) + 1 :] for n in names if n.startswith(owner + dot)) if dot else []
    near = difflib.get_close_matches(last if siblings else said, siblings or sorted(names), n=1)
    return (owner + dot if siblings else "") + near[0] if near else ""


def path_of(node: nodes.Node | None, scope: Mapping[str, str]) -> tuple[str, str | None]:
    """Return a field as typed, and its full name; None where it isn't a plain chain of names."""
    if isinstance(node, nodes.Name):
        return node.name, scope.get(node.name, node.name)
    if isinstance(node, nodes.Getattr):
        said, path = path_of(node.node, scope)
        return f"{said}.{node.attr}", path and f"{path}.{node.attr}"
    if isinstance(node, nodes.Filter) and node.name in ("first", "last"):
        said, path = path_of(node.node, scope)
        return f"({said}|{node.name})", path and f"{path}[]"
    return "", None
