"""How one signatory stands under the letters, by command."""

from __future__ import annotations

from pathlib import Path

import pytest

from calls import Call
from undersigned.campaign import file
from undersigned.campaign.model import Campaign, Recipient
from undersigned.letter.compose import compose
from undersigned.signatories.model import Roster, Signatory


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    """Return a campaign that two sign, the first by a name that hardly a font can draw."""
    path = tmp_path / "c.undersigned"
    roster = Roster((Signatory("elves", "Elves \U0010fffd"), Signatory("bakers", "Bakers")))
    campaign = Campaign("c", "Bread", recipients=(Recipient("mill", "The Mill"),), roster=roster)
    file.write(path, campaign, replacing=None)
    return path


def names_in(path: Path) -> list[str]:
    letter = compose(file.read(path).campaign, "mill")
    return ["".join(run.text for run in e.words) for g in letter.groups for e in g.entries]  # type: ignore[union-attr]


def test_a_name_is_printed_as_something_else_and_lists_still_know_it_by_its_own(
    call: Call, signed: Path
) -> None:
    before = call("check", signed, "--json").object
    made = call("signatories", "print-as", signed, "Elves \U0010fffd", "The Elves", "--json").object
    after = call("check", signed, "--json").object

    assert [p["kind"] for p in before["problems"] if p["severity"] == "error"] == ["undrawable-character"]
    assert [p["kind"] for p in after["problems"] if p["severity"] == "error"] == []
    assert (made["name"], made["printed"]) == ("Elves \U0010fffd", {"": "The Elves"})
    assert names_in(signed) == ["Bakers", "The Elves"]
    row = "Organization\nElves \U0010fffd\n".encode()
    assert call("signatories", "import", signed, "-", "--json", typed=row).object["added"] == []
    assert names_in(signed) == ["Bakers", "The Elves"]


def test_an_empty_text_prints_the_name_itself_again(call: Call, signed: Path) -> None:
    call("signatories", "print-as", signed, "bakers", "The Bakers’ Guild")
    assert "The Bakers’ Guild" in names_in(signed)

    call("signatories", "print-as", signed, "bakers", "")

    assert "Bakers" in names_in(signed)


def test_nobody_of_that_name_is_wrong_usage(call: Call, signed: Path) -> None:
    assert call("signatories", "print-as", signed, "Millers", "x").code == 2
