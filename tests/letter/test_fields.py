"""Fields and conditions: parsed by Jinja, walked by us."""

from __future__ import annotations

import time

import pytest

from undersigned.letter.fields import Budget, Count, Facts, Fault, decide, evaluate, parsed, unknown

PEOPLE = ({"name": "Ana"}, {"name": "Bo"}, {"name": "Chi"})
VALUES = {
    "recipient": {
        "name": "Acme",
        "sells": True,
        "empty": "",
        "typed": "no",
        "year": 2019,
        "addressees": PEOPLE,
    },
    "signatories": {"count": Count(1821)},
}
NAMES = frozenset(
    {
        *(f"recipient.{name}" for name in ("name", "sells", "empty", "typed", "year", "other")),
        "recipient.addressees[].name",
        "signatories.count",
    }
)
FACTS = Facts(VALUES, NAMES, lambda n: f"{n:,}")


def said(source: str) -> str:
    pieces, faults = evaluate(parsed(source), FACTS, Budget())
    assert faults == []
    return "".join(p.text for p in pieces)


def kinds(source: str) -> list[str]:
    program = parsed(source)
    _, faults = evaluate(program, FACTS, Budget())
    return [f.kind for f in (*program.faults, *unknown(program, NAMES), *faults)]


def message(fault: Fault) -> str:
    return fault.message.format_map(fault.facts)


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("{{ recipient.name }}", "Acme"),
        ("{{ recipient.year }} {{ signatories.count }}", "20191,821"),
        ("{% if recipient.sells and not recipient.empty %}{{ 'a' }}{% else %}{{ 'b' }}{% endif %}", "a"),
        ("{% if recipient.empty %}{{ 'a' }}{% elif recipient.name == 'Acme' %}{{ 'b' }}{% endif %}", "b"),
        (
            "{% for p in recipient.addressees %}{{ p.name }}"
            "{% if not loop.last %}{{ '+' }}{% endif %}{% endfor %}",
            "Ana+Bo+Chi",
        ),
        ("{% for p in recipient.addressees %}{{ loop.index }}{% endfor %}", "123"),
        ("{{ 'x' if recipient.empty else 'y' }}", "y"),
        ("{{ recipient.empty or recipient.name }}", "Acme"),
        ("{{ recipient.other|default('none') }}", "none"),
        ("{{ recipient.name|upper }}{{ recipient.addressees|length }}", "ACME3"),
        ("{{ (recipient.addressees|first).name }}", "Ana"),
        ("{{ 'm' if 'cm' in recipient.name else 'n' }}", "m"),
    ],
)
def test_what_a_letter_may_say(source: str, result: str) -> None:
    assert said(source) == result


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("recipient.sells", True),
        ("recipient.typed", False),  # a "no" in somebody's table
        ('recipient.sells == "yes"', True),
        ("recipient.sells == 1", False),
        ("recipient.year >= 2019", True),
        ("2018 < recipient.year < 2020", True),
        ("recipient.other", False),
        ("recipient.addressees", True),
        ("signatories.count > 1000", True),
        ('recipient.name != "Acme"', False),
    ],
)
def test_a_condition_holds_or_not(condition: str, holds: bool) -> None:
    assert decide(condition, FACTS, Budget()) == (holds, [])


def test_every_unknown_field_is_told_with_its_line_and_the_nearest_name() -> None:
    program = parsed(
        "{{ recipient.nmae }}\n{% if recipient.zzzz %}{{ signatory.count }}{% endif %}\n{{ recipient.nmae }}"
    )

    faults = unknown(program, NAMES)

    assert [(f.line, f.facts["name"], f.facts["nearest"]) for f in faults] == [
        (1, "recipient.nmae", "recipient.name"),
        (2, "recipient.zzzz", ""),
        (2, "signatory.count", "signatories.count"),
        (3, "recipient.nmae", "recipient.name"),
    ]
    assert message(faults[0]) == "There is no field “recipient.nmae”."


def test_a_field_of_a_list_is_looked_up_in_its_members() -> None:
    (fault,) = unknown(
        parsed("{% for p in recipient.addressees %}{{ p.nam }}{{ p.name }}{% endfor %}"), NAMES
    )

    assert (fault.facts["name"], fault.facts["nearest"]) == ("p.nam", "p.name")


def test_a_loops_own_name_is_unknown_outside_it() -> None:
    assert kinds("{% for p in recipient.addressees %}{{ p.name }}{% endfor %}{{ p.name }}") == [
        "field-unknown"
    ]


REACHING = [
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__ }}",
    "{{ recipient.__class__ }}",
    "{{ recipient['name'] }}",
    "{{ recipient|attr('__class__') }}",
    "{{ '{0.__class__}'.format(recipient) }}",
    "{{ '%s'|format(recipient) }}",
    "{{ recipient.items() }}",
    "{{ recipient.get('name') }}",
    "{{ self }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ lipsum.__globals__ }}",
    "{{ range(9) }}",
    "{{ namespace() }}",
    "{% set x = 1 %}",
    "{% include 'x' %}",
    "{% import 'x' as y %}",
    "{% macro a() %}{% endmacro %}",
    "{% call a() %}{% endcall %}",
    "{% filter upper %}{% endfilter %}",
    "{{ [1, 2] }}",
    "{{ {'a': 1} }}",
    "{{ recipient.addressees[0] }}",
    "{{ recipient is defined }}",
    "{{ 1 + 1 }}",
    "{{ 'a' ~ 'b' }}",
    "{{ -1 }}",
    "{% for a, b in recipient.addressees %}{% endfor %}",
    "{% for p in recipient.addressees recursive %}{% endfor %}",
    "{% for p in recipient.addressees if p.name %}{% endfor %}",
]


@pytest.mark.parametrize("source", REACHING)
def test_whatever_else_jinja_knows_is_a_fault_and_prints_nothing(source: str) -> None:
    program = parsed(source)
    pieces, faults = evaluate(program, FACTS, Budget())

    assert [*program.faults, *unknown(program, NAMES), *faults]
    assert "".join(p.text for p in pieces).strip("[]12") in ("", "AcmeNone", "Acme")
    assert "class" not in "".join(p.text for p in pieces)


def test_a_strange_node_is_named() -> None:
    found = [message(f) for s in ("{{ x() }}", "{{ 2 ** 9 }}", "{{ x[0] }}") for f in parsed(s).faults]

    assert found == [
        "Letters don't use calling a function in fields or conditions.",
        "Letters don't use arithmetic in fields or conditions.",
        "Letters don't use square brackets in fields or conditions.",
    ]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("{{ recipient.sells }}", "field-unprintable"),
        ("{{ recipient.addressees }}", "field-unprintable"),
        ("{{ recipient }}", "field-unprintable"),
        ("{% for c in recipient.name %}{{ c }}{% endfor %}", "for-no-list"),
        ("{{ recipient.year < recipient.name }}", "field-wrong-kind"),
        ("{{ recipient.year|upper }}", "field-wrong-kind"),
        ("{{ recipient.name|shout }}", "filter-unknown"),
        ("{{ recipient.name|upper('x') }}", "field-not-used"),
        ("{{ (recipient.addressees|first).email }}", "field-unknown"),
        ("{{ recipient. }}", "field-unreadable"),
        ("{{ }}", "field-unreadable"),
        ("{{ " + "9" * 5000 + " }}", "field-unreadable"),
    ],
)
def test_what_can_not_be_done_with_a_value_is_told(source: str, kind: str) -> None:
    assert kind in kinds(source)


def loops(depth: int) -> str:
    names = [f"v{n}" for n in range(depth)]
    opened = "".join(f"{{% for {n} in signatories.all %}}" for n in names)
    return opened + "{{ v0.name }}" + "{% endfor %}" * depth


@pytest.mark.alone
@pytest.mark.parametrize(
    "source",
    [
        loops(3),
        loops(18),
        "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
        "{% if 1 %}" * 2000 + "{% endif %}" * 2000,
        "{% if 1 %}" + "{% elif 1 %}" * 20_000 + "{% endif %}",
        "{{ not " * 1 + "not " * 5000 + "1 }}",
        "{{ 'a'*10**9 }}",
        "{{ 9**(9**9) }}",
        "{{ 1" + " + 1" * 50_000 + " }}",
        "{{ a" + ".a" * 50_000 + " }}",
    ],
)
def test_a_bomb_ends_in_a_fault_and_soon(source: str) -> None:
    many = Facts({"signatories": {"all": PEOPLE * 700}}, frozenset({"signatories.all[].name"}))
    begun = time.perf_counter()

    program = parsed(source)
    pieces, faults = evaluate(program, many, Budget())

    assert [*program.faults, *unknown(program, many.names), *faults] or pieces == []
    assert time.perf_counter() - begun < 5


def test_the_budget_is_one_for_the_whole_letter() -> None:
    budget = Budget(steps=40)
    program = parsed("{{ recipient.name }}")

    outcomes = [bool(evaluate(program, FACTS, budget)[1]) for _ in range(20)]

    assert outcomes[0] is False
    assert outcomes[-1] is True


def test_the_characters_put_out_are_bounded() -> None:
    facts = Facts({"recipient": {"name": "x" * 1000}}, frozenset({"recipient.name"}))

    _, faults = evaluate(parsed("{{ recipient.name }}" * 5), facts, Budget(characters=3000))

    assert [f.kind for f in faults] == ["fields-too-much"]


@pytest.mark.parametrize("condition", ["", "a }}{{ b", "x(", "recipient.nmae"])
def test_a_condition_that_is_none_is_told_and_does_not_hold(condition: str) -> None:
    holds, faults = decide(condition, FACTS, Budget())

    assert holds is False
    assert faults
