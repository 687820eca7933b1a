"""Campaign files of every version open for ever, with all that was in them."""

from __future__ import annotations

import datetime
import json
import shutil
from pathlib import Path

import pytest

from undersigned.campaign import file, upgrade
from undersigned.campaign.archive import read_archive
from undersigned.signatories.model import Standing

OLD_FILES = sorted((Path(__file__).resolve().parents[1] / "old_files").glob("*.undersigned"))


def version(path: Path) -> object:
    return json.loads(read_archive(path.read_bytes())["campaign.json"])["format"]


def test_there_is_one_for_each_version_there_was() -> None:
    assert [version(path) for path in OLD_FILES] == list(range(1, upgrade.present() + 1))
    assert [path.name for path in OLD_FILES] == [
        f"version-{n}.undersigned" for n in range(1, len(OLD_FILES) + 1)
    ]


@pytest.mark.parametrize("path", OLD_FILES, ids=lambda path: path.name)
def test_each_opens_with_all_that_was_in_it(path: Path) -> None:
    before = path.read_bytes()
    campaign = file.read(path).campaign
    google, aclu = campaign.recipients[0], campaign.roster.signatories[0]

    assert campaign.title == "No face surveillance for government"
    assert campaign.date == datetime.date(2019, 1, 15)
    assert [s.id for s in campaign.text.segments][:3] == ["opening", "police", "ask"]
    assert [w.id for w in campaign.text.wordings] == ["said-google", "left-amazon"]
    assert [t.text for t in campaign.text.translations] == ["Sagen Sie es öffentlich."]
    assert (google.addressees[0].name, google.former) == ("Sundar Pichai", ("Larry Page",))
    assert google.fields == {"product": "Cloud Vision", "sells_to_police": False, "offices": 12}
    assert (aclu.private.email, aclu.standing()) == ("ada@aclu.example", Standing.WITHDREW)
    assert campaign.records[0].fingerprint.release == "0.1.0"
    assert [a.name for a in campaign.assets] == ["logo.png", "states/board.undersigned", "sent/google-en.pdf"]
    assert campaign.extra == {"weather": {"sun": (1, 2.5, None, "x")}}
    assert path.read_bytes() == before


@pytest.mark.parametrize("path", OLD_FILES, ids=lambda path: path.name)
def test_each_can_be_saved_in_the_present_form_and_opened_again(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    opened = file.read(copy)
    file.write(copy, opened.campaign, replacing=opened.sha256)
    older = version(path) != upgrade.present()

    assert file.read(copy).campaign == opened.campaign
    assert version(copy) == upgrade.present()
    assert copy.with_name(f"{copy.name}.v{version(path)}.bak").exists() == older
