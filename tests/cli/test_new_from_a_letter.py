"""`undersigned new FILE --from LETTER`: a campaign from a letter that is there already."""

from __future__ import annotations

from pathlib import Path

import pytest

from calls import Call
from intake import files
from intake.files import by_hand, p, r
from intake.letters import LETTERS
from undersigned.campaign import file

CHANGED = (
    p("Dear all,")
    + p(f'{r("Do not ")}<w:ins w:id="1" w:author="A">{r("ever ")}</w:ins>{r("sell it.")}')
    + p("Sincerely,")
    + p("Ana")
)


def test_a_word_file_becomes_a_campaign_and_is_told_part_by_part(call: Call, tmp_path: Path) -> None:
    letter, made = tmp_path / "letter.docx", tmp_path / "new.undersigned"
    letter.write_bytes(files.by_python_docx(LETTERS[0]))
    before = letter.read_bytes()

    called = call("new", made, "--from", letter, "--fields", "--json")

    assert called.code == 0
    told = called.object
    assert (told["recipients"], told["signatories"]) == (1, 8)
    assert told["understood"]["recipient"] == "Microsoft"
    assert {"role": "date", "text": "January 15, 2019"} in told["understood"]["parts"]
    assert told["asked"] == []
    campaign = file.read(made).campaign
    assert "{{signatories.count}}" in campaign.text.segments[0].text
    assert letter.read_bytes() == before


def test_tracked_changes_stop_it_with_a_sentence_that_names_the_flag(call: Call, tmp_path: Path) -> None:
    letter, made = tmp_path / "letter.docx", tmp_path / "new.undersigned"
    letter.write_bytes(by_hand(CHANGED))

    called = call("new", made, "--from", letter)

    assert called.code == 1
    assert "has a tracked change that nobody accepted or rejected yet" in called.err
    assert "--changes accept or --changes reject" in called.err
    assert not made.exists()


@pytest.mark.parametrize(
    ("choice", "text"), [("accept", "Do not ever sell it."), ("reject", "Do not sell it.")]
)
def test_the_flag_says_what_becomes_of_them(call: Call, tmp_path: Path, choice: str, text: str) -> None:
    letter, made = tmp_path / "letter.docx", tmp_path / "new.undersigned"
    letter.write_bytes(by_hand(CHANGED))

    assert call("new", made, "--from", letter, "--changes", choice).code == 0
    assert file.read(made).campaign.text.segments[0].text == text


def test_pasted_text_in_a_file_is_a_letter_too(call: Call, tmp_path: Path) -> None:
    letter, made = tmp_path / "letter.txt", tmp_path / "new.undersigned"
    letter.write_text(files.as_plain(LETTERS[2]), encoding="utf-8")

    called = call("new", made, "--from", letter)

    assert called.code == 0
    assert "language\tes" in called.out
    assert "date\tMadrid, a 3 de marzo de 2020" in called.out


def test_what_is_no_letter_is_refused_and_nothing_is_made(call: Call, tmp_path: Path) -> None:
    letter, made = tmp_path / "letter.doc", tmp_path / "new.undersigned"
    letter.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)

    called = call("new", made, "--from", letter)

    assert called.code == 3
    assert "letter.doc is in the old Word format (.doc)." in called.err
    assert not made.exists()


def test_a_letter_and_a_template_together_are_wrong_usage(call: Call, tmp_path: Path) -> None:
    assert call("new", tmp_path / "x.undersigned", "--from", "a.docx", "--sample").code == 2
