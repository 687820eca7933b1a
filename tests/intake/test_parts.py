"""Whole letters: their parts are found as a person would say them, and the campaign says the same words."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from intake import files
from intake.letters import LETTERS, Letter
from programs import needs
from undersigned.campaign import file
from undersigned.intake import Choices, Understood, campaign_from, correct, understand
from undersigned.intake.html import read_html
from undersigned.intake.model import Source
from undersigned.intake.plain import read_plain
from undersigned.intake.roles import Role
from undersigned.intake.word.reader import read_word
from undersigned.produce import produce

WAYS: dict[str, Callable[[Letter], Source]] = {
    "python-docx": lambda letter: read_word(files.by_python_docx(letter), "letter.docx"),
    "html": lambda letter: read_html(files.as_html(letter)),
    "plain": lambda letter: read_plain(files.as_plain(letter)),
}
NAMES = [letter.name for letter in LETTERS]


def wanted(letter: Letter, *, by_cell: bool) -> list[tuple[str, str]]:
    """Return what a person would say: the role of each line, and its words."""
    found = []
    for line in letter.lines:
        in_table = any(flag.startswith("t") for flag in line.flags)
        cells = line.text.split("||") if in_table else [line.text]
        shown = [" ".join(files.plain_words(c).split()) for c in cells]
        found += [(line.role, text) for text in (shown if by_cell else [" ".join(shown)]) if text]
    return found


def told(understood: Understood) -> list[tuple[str, str]]:
    return [(understood.roles[line.id].value, line.text) for line in understood.lines]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("letter", LETTERS, ids=NAMES)
def test_every_line_is_what_a_person_would_say_it_is(letter: Letter, way: str) -> None:
    understood = understand(WAYS[way](letter))

    assert sorted(told(understood)) == sorted(wanted(letter, by_cell=way != "plain"))
    assert understood.language.split("-")[0] == letter.language
    assert str(understood.date or "") == letter.date
    assert understood.recipient == letter.recipient
    assert len(understood.names.names) == letter.signatories


@pytest.mark.parametrize("letter", LETTERS, ids=NAMES)
def test_the_campaign_is_saved_and_its_pdf_says_the_same_words(letter: Letter, tmp_path: Path) -> None:
    understood = understand(read_html(files.as_html(letter)))
    campaign = campaign_from(understood)
    path = tmp_path / "x.undersigned"

    file.write(path, campaign, replacing=None)
    assert file.read(path).campaign == campaign

    produced = produce(campaign, campaign.recipients[0].id, "", "docx")
    assert [str(p) for p in produced.problems if p.stops] == []
    made = produce(campaign, campaign.recipients[0].id, "", "pdf").made
    assert made is not None
    (tmp_path / "x.pdf").write_bytes(made.data)
    told_by_poppler = subprocess.run(
        [needs("pdftotext"), "-raw", tmp_path / "x.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    printed = squashed(told_by_poppler)
    if letter.language == "ar":  # readers of PDF put its words into another order
        assert produced.made is not None
        written = docx.Document(io.BytesIO(produced.made.data))
        printed = squashed("".join(p.text for p in written.paragraphs))
    missing = [
        (role, text)
        for role, text in told(understood)
        if squashed(said_otherwise(role, text, understood)) not in printed
    ]
    assert missing == []


def squashed(text: str) -> str:
    return "".join(re.findall(r"\w", re.sub(r"\u2010\n|\u00ad", "", text))).lower()


def said_otherwise(role: str, text: str, understood: Understood) -> str:
    """Return what is printed as it stands: labels and dates follow the letter's language."""
    from undersigned.intake import vocabulary
    from undersigned.language.voice import voice

    if role == "date":
        assert understood.date is not None
        return voice(understood.language).date(understood.date)
    if role in ("subject", "cc"):
        return text[vocabulary.label_of(role, text) :]
    if role == "via":
        return text.removeprefix("By ")
    if role == "signatory" and ";" in text:
        return text.split(";")[0]
    if role == "body":  # numbers of notes stand between its sentences
        return text.split(". ")[0]
    return text


def test_a_correction_is_taken_and_the_rest_follows() -> None:
    understood = understand(read_plain("Harbor\n\nWe write to all.\n\nAna\nBo\nCleo\nDora"))
    names = understood.of(Role.SIGNATORY)
    assert [line.text for line in names] == ["Ana", "Bo", "Cleo", "Dora"]
    first = names[0]

    closed = correct(understood, first.id, Role.CLOSING)
    assert [n.text for n in closed.names.names] == ["Bo", "Cleo", "Dora"]
    assert correct(closed, first.id, Role.SIGNATORY).roles == understood.roles


@pytest.mark.parametrize("role", list(Role))
def test_any_line_can_be_said_to_be_anything_and_stays_in_some_part(role: Role) -> None:
    understood = understand(read_html(files.as_html(LETTERS[0])))
    for line in understood.lines:
        corrected = correct(understood, line.id, role)
        assert corrected.roles[line.id] is role
        assert {x for part in corrected.parts for x in part.lines} == {x.id for x in understood.lines}
        campaign_from(corrected)


def test_the_recipients_name_becomes_a_field_and_products_are_left_alone() -> None:
    letter = next(one for one in LETTERS if "numbered names" in one.name)
    understood = understand(read_html(files.as_html(letter)))
    assert (understood.recipient, understood.recipient_count) == ("Google", 1)

    agreed = campaign_from(understood, Choices(recipient_field=True, count_field=True))

    assert agreed.text.segments[0].text == (
        "We, the undersigned {{signatories.count}} organizations, ask {{recipient.name}} to delete what it knows"
        " about visits to clinics. Google Maps keeps it."
    )
    plain = campaign_from(understood)
    assert "{{" not in "".join(s.text for s in plain.text.segments)


def test_names_that_are_not_taken_as_signatories_stay_as_words() -> None:
    understood = understand(read_html(files.as_html(LETTERS[0])))
    campaign = campaign_from(understood, Choices(signatories=False))

    assert campaign.roster.signatories == ()
    closing = next(s.text for s in campaign.text.frame if s.id == "closing")
    assert closing.split("\n")[0] == "Sincerely,"
    assert closing.split("\n")[-1] == "Zone of Peace, Inc."


def test_groups_of_names_keep_their_headings_and_persons_their_titles() -> None:
    letter = LETTERS[1]
    roster = campaign_from(understand(read_html(files.as_html(letter)))).roster

    assert [(s.group, s.name, s.title) for s in roster.signatories][-3:] == [
        ("organisations", "R3D: Red en Defensa de los Derechos Digitales", ""),
        ("individuals", "Dr. Ana Díaz", "Professor of Law, University of Quillan"),
        ("individuals", "Bo Li, journalist", ""),
    ]
    assert roster.signatories[-2].print_as == "Dr. Ana Díaz, Professor of Law, University of Quillan"
