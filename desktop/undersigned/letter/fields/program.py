"""Parsing: the one door of jinja2, which does nothing else here. Nothing is compiled, nothing is run."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from undersigned.letter.fields.faults import Fault, unreadable
from undersigned.letter.fields.values import FILTERS


@dataclass(frozen=True, slots=True)
class Program:
    """A text's fields and tags, parsed."""

    body: tuple[nodes.Node, ...] = ()
    faults: tuple[Fault, ...] = ()


MARK = "\0"  # stands round the number of a caller's mark; no text holds it
_ENVIRONMENT = ImmutableSandboxedEnvironment(
    autoescape=False, comment_start_string="\0{#", comment_end_string="#}\0", keep_trailing_newline=True
)
_ENVIRONMENT.filters.clear()
_ENVIRONMENT.globals.clear()
_ENVIRONMENT.tests.clear()


def parsed(source: str) -> Program:
    """Return a text's program; `source` has fields and tags as Jinja does, and MARK n MARK for all else."""
    try:
        template = _ENVIRONMENT.parse(source)
    except TemplateSyntaxError as error:
        return Program(faults=(unreadable(error.lineno, (error.message or "").rstrip(".")),))
    except (RecursionError, MemoryError, ValueError, OverflowError):
        return Program(faults=(unreadable(1, "it is nested too deep, or too long"),))
    try:
        faults = tuple(_strange(template))
    except RecursionError:
        return Program(faults=(unreadable(1, "it is nested too deep"),))
    return Program(tuple(template.body), faults)


@functools.lru_cache(maxsize=1024)
def condition(expression: str) -> Program:
    """Return the program of a structure line's condition."""
    program = parsed(f"{{{{ {expression} }}}}")
    output = program.body[0] if len(program.body) == 1 else None
    if program.faults or (isinstance(output, nodes.Output) and len(output.nodes) == 1):
        return program
    return Program(faults=(unreadable(1, f"“{expression}” is more than a condition"),))


_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.If,
    nodes.For,
    nodes.Name,
    nodes.Getattr,
    nodes.Const,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Filter,
)
_ARITHMETIC = (nodes.BinExpr, nodes.UnaryExpr)
_SAID: dict[type[nodes.Node], str] = {
    nodes.Call: "calling a function",
    nodes.Getitem: "square brackets",
    nodes.Slice: "square brackets",
    nodes.List: "lists of their own",
    nodes.Tuple: "lists of their own",
    nodes.Dict: "lists of their own",
    nodes.Concat: "joining with ~",
    nodes.Test: "“is”",
}


def _strange(tree: nodes.Node) -> Iterator[Fault]:
    """Yield what a letter has no use for: each strange node once, and what is odd about known ones."""
    waiting: list[nodes.Node] = [tree]
    while waiting:
        node = waiting.pop()
        if type(node) not in _ALLOWED:
            known = "arithmetic" if isinstance(node, _ARITHMETIC) else type(node).__name__
            yield _not_used(node, _SAID.get(type(node), known))
            continue
        if isinstance(node, nodes.Filter):
            if node.name not in FILTERS:
                yield _unknown_filter(node)
            elif len(node.args) > FILTERS[node.name][1] or node.kwargs or node.dyn_args or node.dyn_kwargs:
                yield _not_used(node, f"“{node.name}” with these arguments")
        if isinstance(node, nodes.Getattr) and not isinstance(
            node.node, nodes.Name | nodes.Getattr | nodes.Filter
        ):
            yield _not_used(node, "a part of what is no field")
        if isinstance(node, nodes.For):
            if node.recursive or node.test or not isinstance(node.target, nodes.Name):
                yield _not_used(node, "this kind of {% for %}")
            waiting += [*node.else_, *node.body, node.iter]
        else:
            waiting += reversed(list(node.iter_child_nodes()))


def _not_used(node: nodes.Node, what: str) -> Fault:
    return Fault(
        "field-not-used",
        "Letters don't use {what} in fields or conditions.",
        node.lineno,
        "Use a field, “if”, “for” over one of the letter's lists, comparisons, “and”, “or”, “not”.",
        {"what": what},
    )


def _unknown_filter(node: nodes.Filter) -> Fault:
    near = difflib.get_close_matches(node.name, FILTERS, n=1)
    return Fault(
        "filter-unknown",
        "There is no “|{name}” in letters.",
        node.lineno,
        "Did you mean “|{nearest}”?" if near else "There are: {known}.",
        {"name": node.name, "nearest": near[0] if near else "", "known": ", ".join(FILTERS)},
    )
