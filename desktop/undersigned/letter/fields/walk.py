"""Evaluate a parsed text with a letter's facts, within a budget of steps and characters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from jinja2 import nodes

from undersigned.letter.fields.faults import TOO_MUCH, Fault, unreadable
from undersigned.letter.fields.names import path_of, unknown
from undersigned.letter.fields.program import MARK, Program, condition
from undersigned.letter.fields.values import FILTERS, OPERATORS, Count, Facts, Value, holds


@dataclass(slots=True)
class Budget:
    """How much work the fields of one letter may make; it goes down."""

    steps: int = 200_000
    characters: int = 400_000


class Piece(NamedTuple):
    """What comes out: one of the caller's own marks, or the value of a field."""

    mark: int = -1
    text: str = ""
    field: str = ""


class _SpentError(Exception):
    """The budget is used up."""


@dataclass(slots=True)
class _Walk:
    facts: Facts
    budget: Budget
    pieces: list[Piece] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def run(self, body: Sequence[nodes.Node], scope: Mapping[str, Value]) -> None:
        for node in body:
            self._step()
            if isinstance(node, nodes.Output):
                for part in node.nodes:
                    self._put(part, scope)
            elif isinstance(node, nodes.If):
                self._choose(node, scope)
            elif isinstance(node, nodes.For):
                self._repeat(node, scope)

    def _step(self) -> None:
        self.budget.steps -= 1
        if self.budget.steps < 0:
            raise _SpentError

    def _put(self, node: nodes.Node, scope: Mapping[str, Value]) -> None:
        self._step()
        if isinstance(node, nodes.TemplateData):
            for mark in node.data.split(MARK)[1::2]:
                self._step()
                self.pieces.append(Piece(int(mark)))
            return
        text = self._printed(self.value(node, scope), node.lineno)
        self.budget.characters -= len(text)
        if self.budget.characters < 0:
            raise _SpentError
        self.pieces.append(Piece(text=text, field=path_of(node, {})[0]))

    def _printed(self, value: Value, line: int) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, Count):
            return self.facts.number(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if value is not None:
            self.faults.append(_unprintable(line, value))
        return ""

    def _choose(self, node: nodes.If, scope: Mapping[str, Value]) -> None:
        for branch in (node, *node.elif_):
            if holds(self.value(branch.test, scope)):
                self.run(branch.body, scope)
                return
        self.run(node.else_, scope)

    def _repeat(self, node: nodes.For, scope: Mapping[str, Value]) -> None:
        items = self.value(node.iter, scope)
        if not isinstance(items, tuple):
            if items is not None:
                self.faults.append(_no_list(node))
            return
        name = node.target.name if isinstance(node.target, nodes.Name) else ""
        for index, item in enumerate(items):
            self._step()
            loop = {"first": index == 0, "last": index == len(items) - 1, "index": index + 1}
            self.run(node.body, {**scope, name: item, "loop": loop})
        if not items:
            self.run(node.else_, scope)

    def value(self, node: nodes.Node, scope: Mapping[str, Value]) -> Value:
        """Return an expression's value; None for a field that doesn't exist, which is told elsewhere."""
        self._step()
        evaluate = _VALUES.get(type(node))
        return evaluate(self, node, scope) if evaluate else None

    def _getattr(self, node: nodes.Getattr, scope: Mapping[str, Value]) -> Value:
        owner = self.value(node.node, scope)
        return owner.get(node.attr) if isinstance(owner, Mapping) else None

    def _and(self, node: nodes.And, scope: Mapping[str, Value]) -> Value:
        left = self.value(node.left, scope)
        return self.value(node.right, scope) if holds(left) else left

    def _or(self, node: nodes.Or, scope: Mapping[str, Value]) -> Value:
        left = self.value(node.left, scope)
        return left if holds(left) else self.value(node.right, scope)

    def _if_else(self, node: nodes.CondExpr, scope: Mapping[str, Value]) -> Value:
        if holds(self.value(node.test, scope)):
            return self.value(node.expr1, scope)
        return self.value(node.expr2, scope) if node.expr2 else ""

    def _filter(self, node: nodes.Filter, scope: Mapping[str, Value]) -> Value:
        value = self.value(node.node, scope) if node.node else None
        arguments = [self.value(a, scope) for a in node.args]
        try:
            return FILTERS[node.name][0](value, *arguments)
        except (TypeError, AttributeError, KeyError):
            self.faults.append(_wrong_kind(node.lineno, f"|{node.name}"))
            return ""

    def _compare(self, node: nodes.Compare, scope: Mapping[str, Value]) -> Value:
        left = self.value(node.expr, scope)
        for operand in node.ops:
            right = self.value(operand.expr, scope)
            try:
                held = OPERATORS[operand.op](left, right)
            except TypeError:
                self.faults.append(_wrong_kind(node.lineno, "a comparison"))
                return False
            if not held:
                return False
            left = right
        return True


_VALUES: dict[type, Callable[..., Value]] = {
    nodes.Const: lambda walk, node, scope: node.value,
    nodes.Name: lambda walk, node, scope: scope.get(node.name),
    nodes.Getattr: _Walk._getattr,
    nodes.Not: lambda walk, node, scope: not holds(walk.value(node.node, scope)),
    nodes.And: _Walk._and,
    nodes.Or: _Walk._or,
    nodes.Compare: _Walk._compare,
    nodes.CondExpr: _Walk._if_else,
    nodes.Filter: _Walk._filter,
}


def _unprintable(line: int, value: Value) -> Fault:
    what = (
        "yes or no" if isinstance(value, bool) else "a list" if isinstance(value, tuple) else "several facts"
    )
    return Fault(
        "field-unprintable",
        "A field that is {what} can't be printed.",
        line,
        "Use it in a condition, or name one of its parts.",
        {"what": what},
    )


def _no_list(node: nodes.For) -> Fault:
    return Fault(
        "for-no-list",
        "“{name}” isn't one of the letter's lists, so “for” can't go through it.",
        node.lineno,
        "The list of a letter is recipient.addressees.",
        {"name": path_of(node.iter, {})[0] or "This"},
    )


def _wrong_kind(line: int, what: str) -> Fault:
    return Fault(
        "field-wrong-kind",
        "A field has the wrong kind of value for {what}.",
        line,
        "Numbers are compared with numbers, texts with texts.",
        {"what": what},
    )


def evaluate(program: Program, facts: Facts, budget: Budget) -> tuple[list[Piece], list[Fault]]:
    """Return what a program puts out with these facts, and what was wrong on the way."""
    walk = _Walk(facts, budget)
    try:
        walk.run(program.body, facts.values)
    except _SpentError:
        return [], [TOO_MUCH]
    except RecursionError:
        return [], [unreadable(1, "it is nested too deep")]
    return walk.pieces, walk.faults


def decide(expression: str, facts: Facts, budget: Budget) -> tuple[bool, list[Fault]]:
    """Return whether a structure line's condition holds, and what is wrong with it."""
    program = condition(expression)
    faults = [*program.faults, *unknown(program, facts.names)]
    if program.faults or not program.body:
        return False, faults
    output = program.body[0]
    node = output.nodes[0] if isinstance(output, nodes.Output) else output
    walk = _Walk(facts, budget)
    try:
        return holds(walk.value(node, facts.values)), [*faults, *walk.faults]
    except _SpentError:
        return False, [TOO_MUCH]
    except RecursionError:
        return False, [unreadable(1, "it is nested too deep")]
