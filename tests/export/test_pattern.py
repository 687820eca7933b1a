from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export.campaigns import a_campaign
from undersigned.campaign.model import Recipient
from undersigned.errors import UsageError
from undersigned.export import plan
from undersigned.export.names import same_file

CAMPAIGN = replace(
    a_campaign(),
    recipients=(
        Recipient("n", "Northwind", "Northwind Ltd.", fields={"office": "North/East", "lead": True}),
        Recipient("r", "Riverbank", languages=("en", "fr"), fields_in={"fr": {"office": "Rive gauche"}}),
    ),
)


def files(pattern: str, formats: tuple[str, ...] = ("pdf",), *, draft: bool = False) -> list[str]:
    return [p.file for p in plan(CAMPAIGN, formats=formats, pattern=pattern, draft=draft)]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{recipient}", ["Northwind.pdf", "Riverbank - en.pdf", "Riverbank - fr.pdf"]),
        ("{number} {organisation}", ["1 Northwind Ltd.pdf", "2 Riverbank - en.pdf", "2 Riverbank - fr.pdf"]),
        ("{recipient} ({language})", ["Northwind (en).pdf", "Riverbank (en).pdf", "Riverbank (fr).pdf"]),
        ("{date} {recipient}, {field.office}", [
            "2019-01-15 Northwind, North-East.pdf",
            "2019-01-15 Riverbank - en.pdf",
            "2019-01-15 Riverbank, Rive gauche - fr.pdf",
        ]),
        ("{office} - {recipient}", [
            "North-East - Northwind.pdf", "Riverbank - en.pdf", "Rive gauche - Riverbank - fr.pdf",
        ]),
        ("{recipient} {lead}", ["Northwind yes.pdf", "Riverbank - en.pdf", "Riverbank - fr.pdf"]),
        ("{{{recipient}}}", ["{Northwind}.pdf", "{Riverbank} - en.pdf", "{Riverbank} - fr.pdf"]),
        ("Letter", ["Letter.pdf", "Letter - en.pdf", "Letter - fr.pdf"]),
    ],
)  # fmt: skip
def test_a_pattern_names_the_files(pattern: str, expected: list[str]) -> None:
    assert files(pattern) == expected


def test_a_letter_for_a_region_is_named_after_what_was_written_for_its_language() -> None:
    own, french = {"office": "Bay"}, {"fr": {"office": "Quai"}}
    swiss = Recipient("r", "Riverbank", languages=("fr-CH", "es-MX"), fields=own, fields_in=french)
    planned = plan(replace(CAMPAIGN, recipients=(swiss,)), formats=("pdf",), pattern="{recipient} {office}")

    assert [p.file for p in planned] == ["Riverbank Quai - fr-CH.pdf", "Riverbank Bay - es-MX.pdf"]


def test_a_pattern_may_name_the_format_and_a_draft_is_told_apart() -> None:
    assert files("{recipient} {format}", ("pdf", "docx"), draft=True)[:2] == [
        "Northwind pdf (draft).pdf",
        "Northwind docx (draft).docx",
    ]


def test_letters_that_a_pattern_gives_one_name_are_numbered() -> None:
    campaign = replace(CAMPAIGN, recipients=tuple(Recipient(f"r{n}", "Same") for n in range(3)))

    assert [p.file for p in plan(campaign, pattern="{recipient}")] == [
        "Same.pdf",
        "Same (2).pdf",
        "Same (3).pdf",
    ]


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("{recipent}", "Did you mean “recipient”?"),
        ("{field.offic}", "Did you mean “field.office”?"),
        ("{recipient}/{date}", "“/” can't stand"),
        ("..\\{recipient}", "“\\” can't stand"),
        ("{field.recipient}", "no “field.recipient”"),
        ("{recipient", "brace"),
        ("recipient}", "brace"),
        ("{}", "brace"),
        ("{recipient.__class__}", "no “recipient.__class__”"),
        ("{recipient:>9999999}", "more than a name"),
        ("{recipient!r}", "more than a name"),
        ("a\nb", "can't stand"),
        ("x" * 101, "too long"),
        ("", "empty"),
    ],
)
def test_what_is_no_pattern_is_wrong_usage_and_says_why(pattern: str, said: str) -> None:
    with pytest.raises(UsageError) as raised:
        files(pattern)
    assert said in f"{raised.value} {raised.value.advice()}"


@given(
    st.lists(st.text(max_size=400), min_size=1, max_size=8),
    st.sampled_from(["{recipient}", "{campaign} {office} {recipient} {organisation}", "{office}"]),
)
def test_any_names_become_different_legal_files_whatever_the_pattern(names: list[str], pattern: str) -> None:
    recipients = tuple(
        Recipient(f"r{n}", name, name, fields={"office": name}) for n, name in enumerate(names)
    )
    campaign = replace(CAMPAIGN, title="権利" * 100, recipients=recipients)
    planned = plan(campaign, formats=("docx",), pattern=pattern)

    assert len({same_file(p.file) for p in planned}) == len(names)
    assert all(len(p.file.encode()) <= 200 for p in planned)
    assert not any(set(p.file) & set('/\\:*?"<>|') or p.file[0] in ". " for p in planned)
    for one in planned:
        assert plan(campaign, [one.recipient], formats=("docx",), pattern=pattern) == (one,)
