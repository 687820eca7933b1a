"""From a text and a letter's facts to the words that are printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.document.model import Mark, Run
from undersigned.letter.fields import Budget, Facts
from undersigned.letter.markup import plain_text, words
from undersigned.letter.model import Words


def facts(**own: object) -> Facts:
    known = {"name": "Acme", "yes": True, "no": False, "none": "", **own}
    return Facts({"recipient": known}, frozenset(f"recipient.{n}" for n in known))


def written(text: str, **own: object) -> Words:
    found = words(text, facts(**own), Budget())
    assert found.faults == ()
    return found.words


def shown(text: str, **own: object) -> str:
    return "".join(w.text for w in written(text, **own) if isinstance(w, Run))


def faults(text: str, **own: object) -> list[tuple[str, int]]:
    return [(f.kind, f.line) for f in words(text, facts(**own), Budget()).faults]


def test_looks_links_and_marks_become_runs() -> None:
    assert written("We **ask** [*you*](https://a.example)[^n] now") == (
        Run("We "),
        Run("ask", bold=True),
        Run(" "),
        Run("you", italic=True, link="https://a.example"),
        Mark("n", ""),
        Run(" now"),
    )


def test_a_value_is_a_run_that_knows_its_field() -> None:
    assert written("To **{{ recipient.name }}**.") == (
        Run("To "),
        Run("Acme", bold=True, field="recipient.name"),
        Run("."),
    )


@pytest.mark.parametrize(
    "value",
    [
        "AT&T <x> *y* {{z}}",
        "**bold**",
        "[a](javascript:b)",
        "a\\b",
        "&amp;",
        "{% if x %}",
        "[^1]",
        "<b>",
        "# h",
        "\0x",
        "`c`",
    ],
)
def test_a_value_is_never_read_as_markup(value: str) -> None:
    found = written("To {{ recipient.value }}!", value=value)

    assert found == (Run("To "), Run(value.replace("\0", ""), field="recipient.value"), Run("!"))


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40).filter(str.strip))
def test_any_value_is_printed_as_it_is(value: str) -> None:
    assert written("{{ recipient.value }}", value=value) == (Run(value, field="recipient.value"),)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("We {% if recipient.no %}never{% endif %} ask", "We ask"),
        ("We {% if recipient.yes %}always{% endif %} ask", "We always ask"),
        ("We{% if recipient.yes %} always {% endif %} ask", "We always ask"),
        ("We ask {% if recipient.no %}you{% endif %}.", "We ask."),
        ("We ask {{ recipient.none }}, you", "We ask, you"),
        ("{% if recipient.no %}Never.{% endif %} We ask.", "We ask."),
        ("We ask. {% if recipient.no %}Never.{% endif %}", "We ask."),
        ("**{% if recipient.no %}x{% endif %}** We ask", "We ask"),
        ("One\\\n{% if recipient.no %}two{% endif %}\\\nthree", "One\nthree"),
        ("One\n{% if recipient.no %}two{% endif %}\nthree", "One three"),
        ("{% if recipient.no %}x{% endif %}\\\nthree", "three"),
        ("a  b", "a  b"),
        ("one\ntwo\\\n three", "one two\nthree"),
    ],
)
def test_what_a_condition_takes_out_leaves_no_gap(text: str, result: str) -> None:
    assert shown(text) == result


@pytest.mark.parametrize(
    "text", ["", "{% if recipient.no %}**x**[^n]{% endif %}", "{{ recipient.none }}", " \\\n "]
)
def test_a_text_that_comes_out_empty_has_no_words(text: str) -> None:
    assert plain_text(written(text)).strip("\\") == ""


def test_conditions_may_stand_round_markdown_and_across_it() -> None:
    text = (
        "**A{% if recipient.yes %} b** c{% endif %} d "
        "{% for x in recipient.list %}*{{ x.n }}*{% if not loop.last %}, {% endif %}{% endfor %}"
    )
    values = {"recipient": {"yes": True, "list": ({"n": "1"}, {"n": "2"})}}
    known = Facts(values, frozenset({"recipient.yes", "recipient.list[].n"}))

    found = words(text, known, Budget())

    assert found.faults == ()
    assert [(w.text, w.bold, w.italic) for w in found.words if isinstance(w, Run)] == [
        ("A b", True, False),
        (" c d ", False, False),
        ("1", False, True),
        (", ", False, False),
        ("2", False, True),
    ]


def test_chinese_and_japanese_lines_join_without_a_space() -> None:
    assert shown("これは\n続きです") == "これは続きです"
    assert shown("한국어\n문장") == "한국어 문장"
    assert shown("これは\nAcme") == "これは Acme"


def test_a_links_address_is_filled_and_made_safe() -> None:
    assert written("[a]({{ recipient.url }})", url="https://x.example/é 1?q=%20&b#c") == (
        Run("a", link="https://x.example/%C3%A9%201?q=%20&b#c"),
    )


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//x", "x.example"]
)
def test_a_link_that_leads_elsewhere_is_text_with_a_warning(url: str) -> None:
    found = words("[a]({{ recipient.url }}) [b](" + url + ")", facts(url=url), Budget())

    assert plain_text(found.words) == "a b"
    assert {w.link for w in found.words if isinstance(w, Run)} == {""}
    assert [f.kind for f in found.faults] == ["link-refused"]


def test_curly_quotes_inside_a_field_are_accepted() -> None:
    assert shown("{% if recipient.name == “Acme” %}yes{% else %}no{% endif %}") == "yes"


def test_braces_that_are_no_field_are_printed() -> None:
    assert shown("{# a #} {% 5 %} }} {b}") == "{# a #} {% 5 %} }} {b}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "one\n{{ recipient.nmae }}\n{% if recipient.xyz %}a{% endif %}",
            [("field-unknown", 2), ("field-unknown", 3)],
        ),
        ("[a]({{ recipient.nmae }})", [("field-unknown", 1)]),
        ("one\n{% if recipient.yes %}x", [("tag-unbalanced", 2)]),
        ("one {% endif %}", [("tag-unbalanced", 1)]),
        ("{% for x in recipient.name %}{% endif %}{% endfor %}", [("tag-unbalanced", 1)]),
        ("{% if recipient.yes %}{% endfor %}{% endif %}", [("tag-unbalanced", 1)]),
        ("one\ntwo {{ recipient.name", [("field-unended", 2)]),
        ("{% set x = 1 %}", [("field-not-used", 1)]),
        (
            "{% raw %}{{ x }}{% endraw %}",
            [("field-not-used", 1), ("field-not-used", 1), ("field-unknown", 1)],
        ),
        ("{{ recipient.name() }}", [("field-not-used", 1)]),
        ("x" * 70_000, [("text-too-long", 1)]),
    ],
)
def test_faults_are_told_all_at_once_with_their_lines(text: str, found: list[tuple[str, int]]) -> None:
    assert faults(text) == found


def test_an_unknown_field_in_a_branch_that_is_not_printed_is_told_too() -> None:
    assert faults("{% if recipient.no %}{{ recipient.nmae }}{% endif %}") == [("field-unknown", 1)]


@given(st.text(alphabet="ab *_[]()<>\\{}%^ \nif#x.", max_size=50))
def test_any_text_has_words_or_faults_and_never_an_exception(text: str) -> None:
    found = words(text, facts(), Budget())

    assert all(not isinstance(w, Run) or w.text for w in found.words)


@given(
    st.lists(
        st.sampled_from(
            ["a", " ", "{% if recipient.no %}b{% endif %}", "{{ recipient.none }}", "\n", "\\\n", "*c*"]
        ),
        max_size=10,
    )
)
def test_nothing_begins_or_ends_with_a_space_or_has_an_empty_line(parts: list[str]) -> None:
    found = "".join(w.text for w in words("".join(parts), facts(), Budget()).words if isinstance(w, Run))

    assert found == found.strip(" \n")
    assert "\n\n" not in found
    assert " \n" not in found
