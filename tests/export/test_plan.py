from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.campaign.model import Campaign, Recipient
from undersigned.errors import UsageError
from undersigned.export import Planned, letters_of, plan
from undersigned.export.names import same_file

CAMPAIGN = Campaign(
    "c1",
    "Keep it out",
    recipients=(
        Recipient("northwind", "Northwind"),
        Recipient("riverbank", "Riverbank", languages=("en",)),
        Recipient("lands", "Länder: Bund / Rat", languages=("de", "fr")),
    ),
)


def test_each_letter_in_each_format_is_a_file_named_after_campaign_and_recipient() -> None:
    assert plan(CAMPAIGN, formats=("pdf", "docx")) == (
        Planned("northwind", "en", "pdf", "Keep it out - Northwind.pdf"),
        Planned("northwind", "en", "docx", "Keep it out - Northwind.docx"),
        Planned("riverbank", "en", "pdf", "Keep it out - Riverbank.pdf"),
        Planned("riverbank", "en", "docx", "Keep it out - Riverbank.docx"),
        Planned("lands", "de", "pdf", "Keep it out - Länder- Bund - Rat - de.pdf"),
        Planned("lands", "de", "docx", "Keep it out - Länder- Bund - Rat - de.docx"),
        Planned("lands", "fr", "pdf", "Keep it out - Länder- Bund - Rat - fr.pdf"),
        Planned("lands", "fr", "docx", "Keep it out - Länder- Bund - Rat - fr.docx"),
    )


def test_a_draft_never_has_the_final_letters_file() -> None:
    assert plan(CAMPAIGN, ["northwind"], draft=True)[0].file == "Keep it out - Northwind (draft).pdf"


def test_a_letter_has_the_same_file_alone_and_with_the_others() -> None:
    twins = tuple(Recipient(i, name) for i, name in (("a", "Groß"), ("b", "GROSS"), ("c", "gross")))
    campaign = replace(CAMPAIGN, recipients=twins)
    every = {p.recipient: p.file for p in plan(campaign)}

    assert len({same_file(file) for file in every.values()}) == 3
    assert plan(campaign, ["c"])[0].file == every["c"]


def test_only_the_chosen_languages_are_planned() -> None:
    assert letters_of(CAMPAIGN, languages=["FR"]) == (("lands", "fr"),)
    assert letters_of(replace(CAMPAIGN, languages=("fr",)), languages=["fr"]) == (
        ("northwind", "fr"),
        ("lands", "fr"),
    )


def test_a_letter_in_another_language_than_the_texts_says_so_in_its_name() -> None:
    campaign = replace(CAMPAIGN, languages=("fr",))

    assert [p.file for p in plan(campaign, ["northwind"], ["en", "fr"])] == [
        "Keep it out - Northwind.pdf",
        "Keep it out - Northwind - fr.pdf",
    ]


def test_long_titles_and_names_leave_room_for_what_tells_letters_apart() -> None:
    campaign = replace(
        CAMPAIGN,
        title="権利" * 100,
        recipients=tuple(Recipient(f"r{n}", "機関" * 100, languages=("ja", "en")) for n in range(3)),
    )
    files = [p.file for p in plan(campaign, formats=("docx",), draft=True)]

    assert len({same_file(file) for file in files}) == 6
    assert all(len(file.encode()) <= 200 for file in files)
    assert all("(draft)" in file for file in files)


def test_a_campaign_without_a_title_names_its_files_after_recipients_alone() -> None:
    campaign = replace(CAMPAIGN, title="???", recipients=(Recipient("r1", "///"),))

    assert plan(campaign)[0].file == "r1.pdf"


@pytest.mark.parametrize(
    ("recipients", "languages", "formats", "near"),
    [(["nortwind"], [], ["pdf"], "northwind"), ([], ["dee"], ["pdf"], "de"), ([], [], ["pfd"], "pdf")],
)
def test_what_there_is_not_is_named_with_the_nearest(
    recipients: list[str], languages: list[str], formats: list[str], near: str
) -> None:
    with pytest.raises(UsageError) as raised:
        plan(CAMPAIGN, recipients, languages, formats)
    assert raised.value.advice() == f"Did you mean “{near}”?"
