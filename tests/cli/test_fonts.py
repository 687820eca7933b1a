"""Font files of a campaign, by command."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from calls import Call
from own_fonts import HARBOUR, RARE, collection, own_font
from undersigned.campaign import file
from undersigned.campaign.model import Campaign, Recipient
from undersigned.letter.compose import compose
from undersigned.letter.fingerprint import fingerprint
from undersigned.signatories.model import Roster, Signatory


@pytest.fixture
def bread(tmp_path: Path) -> Path:
    """Return a campaign that one signs whose name no font draws."""
    path = tmp_path / "c.undersigned"
    roster = Roster((Signatory("elves", f"Elves {RARE}"), Signatory("bakers", "Bakers")))
    recipients = (Recipient("mill", "The Mill"), Recipient("inn", "The Inn"), Recipient("fair", "The Fair"))
    file.write(path, Campaign("c", "Bread", recipients=recipients, roster=roster), replacing=None)
    return path


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.ttf"
    path.write_bytes(own_font())
    return path


def test_a_font_is_taken_in_told_chosen_and_taken_out_again(call: Call, bread: Path, harbour: Path) -> None:
    added = call("fonts", "add", bread, harbour, "--json").object
    told = call("fonts", "list", bread, "--json").object
    chosen = call("page", bread, "--font", "harbour text", "--json").object
    removed = call("fonts", "remove", bread, HARBOUR, "--json").object

    assert (added["family"], added["style"], added["private"]) == (HARBOUR, "Regular", False)
    assert [(f["name"], f["bytes"]) for f in told["fonts"]] == [(f"{HARBOUR} Regular", len(own_font()))]
    assert (chosen["font"], chosen["saved"]) == (HARBOUR, True)
    assert removed["font"] == "Noto Serif"
    assert file.read(bread).campaign.assets == ()


def test_the_same_font_again_changes_nothing_and_another_takes_its_place(
    call: Call, bread: Path, harbour: Path
) -> None:
    call("fonts", "add", bread, harbour)
    before = bread.read_bytes()

    assert call("fonts", "add", bread, harbour, "--json").object["saved"] is False
    assert bread.read_bytes() == before

    harbour.write_bytes(own_font(of="NotoSans"))
    call("fonts", "add", bread, harbour)
    assert [asset.data for asset in file.read(bread).campaign.assets] == [own_font(of="NotoSans")]


def test_a_name_that_no_other_font_draws_is_drawn_by_it(call: Call, bread: Path, harbour: Path) -> None:
    before = call("check", bread, "--json").object
    call("fonts", "add", bread, harbour)
    after = call("check", bread, "--json").object

    assert "undrawable-character" in [p["kind"] for p in before["problems"]]
    assert "undrawable-character" not in [p["kind"] for p in after["problems"]]


def test_letters_are_the_same_bytes_alone_and_in_several_workers(
    call: Call, bread: Path, harbour: Path, tmp_path: Path
) -> None:
    call("fonts", "add", bread, harbour)
    call("page", bread, "--font", HARBOUR)
    made = []
    for jobs in ("1", "2"):
        folder = tmp_path / jobs
        assert call("export", bread, "--out", folder, "--format", "pdf", "--jobs", jobs, "--draft").code == 0
        made.append({path.name: path.read_bytes() for path in folder.glob("*.pdf")})

    assert len(made[0]) == 3
    assert made[0] == made[1]


def test_a_letter_made_with_another_font_file_is_out_of_date(call: Call, bread: Path, harbour: Path) -> None:
    call("fonts", "add", bread, harbour)
    call("page", bread, "--font", HARBOUR)
    one = fingerprint(compose(file.read(bread).campaign, "mill"))
    harbour.write_bytes(own_font(of="NotoSans"))
    call("fonts", "add", bread, harbour)
    other = fingerprint(compose(file.read(bread).campaign, "mill"))

    assert (one.words, one.roster) == (other.words, other.roster)
    assert one.paper != other.paper


def test_a_font_that_no_letter_shows_dates_none(
    call: Call, tmp_path: Path, bread: Path, harbour: Path
) -> None:
    call("signatories", "print-as", bread, "elves", "Elves")
    before = fingerprint(compose(file.read(bread).campaign, "mill"))
    call("fonts", "add", bread, harbour)

    assert fingerprint(compose(file.read(bread).campaign, "mill")) == before


def test_one_font_of_a_collection_is_taken_in_by_its_name(call: Call, bread: Path, tmp_path: Path) -> None:
    several = tmp_path / "several.ttc"
    several.write_bytes(collection())

    asked = call("fonts", "add", bread, several)
    taken = call("fonts", "add", bread, several, "--face", f"{HARBOUR} Bold", "--json").object

    assert asked.code == 2
    assert f"1 {HARBOUR} Regular, 2 {HARBOUR} Bold" in asked.err
    assert (taken["family"], taken["style"]) == (HARBOUR, "Bold")
    assert call("page", bread, "--font", HARBOUR).code == 0


@pytest.mark.parametrize("licence", [2, 0x100, 0x200])
def test_a_font_that_may_not_be_embedded_is_refused_in_one_sentence(
    call: Call, bread: Path, tmp_path: Path, licence: int
) -> None:
    font = tmp_path / "shop.ttf"
    font.write_bytes(own_font(licence=licence))

    refused = call("fonts", "add", bread, font)

    assert refused.code == 3
    assert "shop.ttf may not be embedded in a letter: its maker doesn't allow it." in refused.err
    assert file.read(bread).campaign.assets == ()


def test_a_font_that_may_be_shown_alone_stays_out_of_copies_that_are_given_away(
    call: Call, bread: Path, tmp_path: Path
) -> None:
    font, copy = tmp_path / "shown.ttf", tmp_path / "copy.undersigned"
    font.write_bytes(own_font(licence=4))
    call("fonts", "add", bread, font)
    call("share", bread, copy)

    assert len(file.read(bread).campaign.fonts) == 1
    assert file.read(copy).campaign.fonts == ()


def hostile(kind: str) -> bytes:
    """Return what a stranger might send as a font."""
    good = own_font()
    if kind == "flipped":
        chance = random.Random(6)
        spoiled = bytearray(good)
        for _ in range(20_000):
            spoiled[chance.randrange(12 + 16 * 20, len(spoiled))] ^= 1 << chance.randrange(8)
        return bytes(spoiled)
    return {
        "empty": b"",
        "cut": good[:3000],
        "text": b"This is no font.",
        "for the web": b"wOF2" + good[4:4000],
        "directory of lies": good[:4] + b"\xff\xff" + good[6:],
        "collection of lies": b"ttcf\x00\x01\x00\x00\xff\xff\xff\xff" + good[:400],
    }[kind]


@pytest.mark.parametrize(
    "kind", ["empty", "cut", "text", "for the web", "directory of lies", "collection of lies", "flipped"]
)
def test_a_damaged_font_is_refused_in_one_sentence_and_nothing_is_changed(
    call: Call, bread: Path, tmp_path: Path, kind: str
) -> None:
    font, before = tmp_path / "odd.ttf", bread.read_bytes()
    font.write_bytes(hostile(kind))

    refused = call("fonts", "add", bread, font)

    assert refused.code == 3
    assert refused.err.startswith("error: odd.ttf ")
    assert refused.err.count("\n") == 1
    assert bread.read_bytes() == before


def test_a_family_that_isnt_here_is_wrong_usage(call: Call, bread: Path) -> None:
    refused = call("page", bread, "--font", "Comic Sans")

    assert refused.code == 2
    assert "Noto Serif, Noto Sans" in refused.err
