from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest

from undersigned import assets
from undersigned.document.paper import PageSize
from undersigned.errors import UnreadableError
from undersigned.letter.template import begin, templates


def test_every_template_that_ships_says_what_it_is_for() -> None:
    infos = {info.name: info for info in templates()}

    assert set(infos) == {"blank", "face-surveillance", "officials"}
    assert all(info.about.endswith(".") for info in infos.values())
    assert infos["face-surveillance"].title == "Face surveillance"
    assert infos["officials"].language == "en-GB"
    assert {name for name, info in infos.items() if info.has_sample} == {"face-surveillance", "officials"}


def test_a_campaign_begins_with_the_templates_text_and_nothing_else() -> None:
    campaign = begin("face-surveillance", sample=False)

    assert campaign.title == "Face surveillance"
    assert campaign.text.name == "face-surveillance"
    assert campaign.text.segments
    assert not campaign.sample
    assert not campaign.recipients
    assert not campaign.roster.signatories
    assert campaign.date is None
    assert not campaign.text.extra  # what the template is for isn't the letter's business


def test_a_title_that_is_given_is_kept() -> None:
    assert begin("blank", sample=False, title="Our river").title == "Our river"
    assert begin("face-surveillance", sample=True, title="A try").title == "A try"


def test_two_campaigns_from_one_template_have_different_ids() -> None:
    assert begin("blank", sample=False).id != begin("blank", sample=False).id


def test_the_sample_comes_with_its_recipients_roster_and_letterhead() -> None:
    campaign = begin("face-surveillance", sample=True)

    assert campaign.sample
    assert campaign.title == "Face surveillance (sample)"
    assert campaign.date == datetime.date(2019, 1, 15)
    assert campaign.text.reply_by == datetime.date(2019, 2, 15)
    assert [r.id for r in campaign.recipients] == ["microsoft", "google", "amazon"]
    assert [len(r.addressees) for r in campaign.recipients] == [2, 1, 1]
    assert len(campaign.roster.signatories) == 92
    assert campaign.paper.size is PageSize.LETTER
    picture = campaign.asset(campaign.letterhead.pictures[0])
    assert picture is not None
    assert picture.data.startswith(b"\x89PNG")
    assert picture.description


def test_the_samples_addresses_for_mail_are_private() -> None:
    for signatory in begin("face-surveillance", sample=True).roster.signatories:
        assert signatory.private.email.endswith(".example")
        assert not signatory.contact


def test_the_officials_sample_is_one_letter_to_three_with_copies() -> None:
    (recipient,) = begin("officials", sample=True).recipients

    assert [a.title for a in recipient.addressees] == [
        "Minister of the Interior",
        "Minister of Justice",
        "Minister of Transport",
    ]
    assert len(recipient.cc) == 2
    assert recipient.fields["can_propose_laws"] is True


def test_a_template_may_be_a_folder_of_ones_own(tmp_path: Path) -> None:
    folder = tmp_path / "rivers"
    shutil.copytree(assets.template_folders()["blank"], folder)
    (folder / "letter.md").write_text("Leave the river be. ^ask\n", encoding="utf-8")

    campaign = begin(folder, sample=False)

    assert campaign.title == "Rivers"
    assert [s.text for s in campaign.text.segments] == ["Leave the river be."]
    assert begin(str(folder), sample=False).text == campaign.text


def test_a_folder_of_ones_own_has_no_sample_even_under_a_shipped_name(tmp_path: Path) -> None:
    folder = tmp_path / "face-surveillance"
    shutil.copytree(assets.template_folders()["blank"], folder)

    with pytest.raises(UnreadableError, match="no sample for the template face-surveillance"):
        begin(folder, sample=True)


def test_a_template_without_a_sample_says_which_have_one() -> None:
    with pytest.raises(UnreadableError) as caught:
        begin("blank", sample=True)

    assert "face-surveillance" in caught.value.advice()


def test_a_mistyped_name_gets_the_nearest_one_and_all_that_are_known() -> None:
    with pytest.raises(UnreadableError) as caught:
        begin("face-surveilance", sample=False)

    assert str(caught.value) == "There is no template face-surveilance."
    assert "Did you mean face-surveillance?" in caught.value.advice()
    assert "blank, face-surveillance, officials" in caught.value.advice()
    assert caught.value.exit_code == 3


def test_a_name_like_nothing_known_gets_the_list_alone() -> None:
    with pytest.raises(UnreadableError) as caught:
        begin("zzz", sample=False)

    assert "Did you mean" not in caught.value.advice()
    assert "blank, face-surveillance, officials" in caught.value.advice()


def test_a_folder_that_is_no_template_is_told_apart_from_one_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"holds no letter\.md"):
        begin(tmp_path, sample=False)
    with pytest.raises(UnreadableError, match="There is no folder"):
        begin(tmp_path / "gone", sample=False)


def test_a_damaged_template_is_refused_with_the_file_that_is_at_fault(tmp_path: Path) -> None:
    (tmp_path / "letter.md").write_text("Text. ^one\n", encoding="utf-8")
    (tmp_path / "letter.toml").write_text("language = [\n", encoding="utf-8")

    with pytest.raises(UnreadableError, match=r"letter\.toml"):
        begin(tmp_path, sample=False)


def test_a_structure_line_that_is_never_closed_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.md").write_text("{% if recipient.name %}\n\nText. ^one\n", encoding="utf-8")
    (tmp_path / "letter.toml").write_text('language = "en"\n', encoding="utf-8")

    with pytest.raises(UnreadableError, match=r"letter\.md"):
        begin(tmp_path, sample=False)
