"""How one signatory stands under the letters, by command."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

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
    return ["".join(run.text for run in e.words) for g in letter.groups for e in g.entries]  # type: ignore[union-attr]  # runs alone


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


def a_photograph() -> bytes:
    """Return a picture as a camera writes it: turned, and with the place it was taken at."""
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter
    exif[0x010E] = "taken at Ana's"
    saved = io.BytesIO()
    Image.new("RGB", (60, 20), (30, 60, 200)).save(saved, "JPEG", exif=exif)
    return saved.getvalue()


def test_a_signature_is_taken_in_without_what_the_camera_wrote_and_stays_private(
    call: Call, signed: Path, tmp_path: Path
) -> None:
    picture, copy = tmp_path / "ana.jpg", tmp_path / "copy.undersigned"
    picture.write_bytes(a_photograph())

    found = call("signatories", "sign", signed, "bakers", "--picture", picture, "--json").object
    campaign = file.read(signed).campaign
    call("share", signed, copy)

    (asset,) = campaign.assets
    assert (found["signature"], asset.private) == (asset.name, True)
    with Image.open(io.BytesIO(asset.data)) as image:
        assert image.size == (20, 60)
        assert not image.getexif()
    assert b"Ana" not in asset.data
    assert file.read(copy).campaign.assets == ()


def test_another_signature_takes_the_first_ones_place(call: Call, signed: Path, tmp_path: Path) -> None:
    picture = tmp_path / "ana.jpg"
    picture.write_bytes(a_photograph())
    call("signatories", "sign", signed, "bakers", "--picture", picture)
    call("signatories", "sign", signed, "bakers", "--line")

    campaign = file.read(signed).campaign
    assert campaign.assets == ()
    assert [s.signature for s in campaign.roster.signatories] == ["", "line"]


@pytest.mark.parametrize(
    "data", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a", b"\x89PNG\r\n\x1a\n broken", b""]
)
def test_what_is_no_picture_is_refused_and_nothing_changes(
    call: Call, signed: Path, tmp_path: Path, data: bytes
) -> None:
    picture, before = tmp_path / "ana.png", signed.read_bytes()
    picture.write_bytes(data)

    assert call("signatories", "sign", signed, "bakers", "--logo", picture).code == 3
    assert signed.read_bytes() == before


def test_the_page_is_told_and_changed(call: Call, signed: Path, tmp_path: Path) -> None:
    picture = tmp_path / "logo.jpg"
    picture.write_bytes(a_photograph())
    words = ("--notes", "endnotes", "--cover", "yes", "--cover-logo", picture, "The Bakers")

    made = call("page", signed, *words, "--json").object
    told = call("page", signed, "--json").object

    assert made["saved"]
    assert told == {**made, "saved": False}
    assert (told["notes"], told["cover"]) == ("endnotes", True)
    assert [logo["description"] for logo in told["cover_logos"]] == ["The Bakers"]


def test_a_letter_that_cannot_fit_is_left_and_says_how_near_it_comes(call: Call, sample: Path) -> None:
    before = sample.read_bytes()
    found = call("fit", sample, "--pages", "1", "--json")

    assert (found.code, found.object["fits"], sample.read_bytes()) == (1, False, before)
    assert "lines too many" in found.object["falls_short"]
