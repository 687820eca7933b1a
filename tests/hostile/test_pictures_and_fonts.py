"""Strangers' pictures and fonts: made anew or refused when taken in, harmless where they lie in a file."""

from __future__ import annotations

import contextlib
import io
import random
import time
import zipfile
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image

from export.campaigns import a_campaign
from hostile import pictures
from own_fonts import HARBOUR, own_font
from undersigned.campaign.model import FONTS, Asset, Campaign
from undersigned.errors import UndersignedError, UnreadableError
from undersigned.intake.pictures_given import take_picture
from undersigned.letter.bare import bare
from undersigned.produce import produce
from undersigned.render.formats import FORMATS

HOSTILE = pictures.hostile()


def with_logo(data: bytes) -> Campaign:
    """Return a campaign as a stranger's file may hold it: its logo was never made anew."""
    campaign = a_campaign("We ask.")
    head = replace(campaign.letterhead, pictures=("logo",))
    return replace(campaign, assets=(Asset("logo", data),), letterhead=head)


def inside(data: bytes, name: str) -> bytes:
    """Return all bytes of a letter's file, unpacked."""
    if name == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return b"".join(archive.read(member) for member in archive.namelist())
    if name == "pdf":
        with pikepdf.open(io.BytesIO(data)) as pdf:
            streams = (o for o in pdf.objects if isinstance(o, pikepdf.Stream))
            return data + b"".join(o.read_raw_bytes() for o in streams)
    return data


@pytest.mark.parametrize("what", HOSTILE)
def test_a_picture_that_is_none_or_too_much_is_refused_in_a_sentence(what: str) -> None:
    begun = time.monotonic()
    with pytest.raises(UnreadableError, match=r"^logo\.png is ") as refused:
        take_picture(HOSTILE[what], "logo.png")

    assert refused.value.advice()
    assert time.monotonic() - begun < 15


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_that_is_taken_in_tells_nothing_and_stands_upright(kind: str) -> None:
    told = pictures.telling(kind)
    made, _ = take_picture(told, "logo")

    assert set(pictures.tells(told)) >= set(pictures.SAID[:3])
    assert pictures.tells(made) == []
    with Image.open(io.BytesIO(made)) as image:
        assert image.size == (30, 60)
        assert not image.getexif()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_what_a_picture_laid_into_a_campaign_tells_goes_out_in_no_format(kind: str) -> None:
    campaign = with_logo(pictures.telling(kind))
    for name in FORMATS:
        made = produce(campaign, "northwind", "", name, draft=True).made
        assert made is not None
        assert pictures.tells(inside(made.data, name)) == [], name


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_bare_picture_has_the_same_points(kind: str) -> None:
    told = pictures.telling(kind)
    with Image.open(io.BytesIO(told)) as before, Image.open(io.BytesIO(bare(told))) as after:
        assert before.tobytes() == after.tobytes()
    assert bare(bare(told)) == bare(told)


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_picture_in_a_campaign_stops_its_letter_in_a_sentence_or_is_left_off(what: str) -> None:
    campaign = with_logo(HOSTILE[what])
    for name in FORMATS:
        with contextlib.suppress(UnreadableError):
            assert produce(campaign, "northwind", "", name, draft=True).made is not None


def corrupt(seed: int) -> bytes:
    """Return a font with a few or many bytes wrong, most of them where its tables are told."""
    chance = random.Random(seed)
    data = bytearray(own_font())
    for _ in range(chance.choice((1, 4, 40, 400))):
        reach = chance.choice((400, 4_000, len(data)))
        data[chance.randrange(12, reach)] = chance.choice((0, 255, chance.randrange(256)))
    if seed % 5 == 0:
        del data[chance.randrange(len(data)) :]
    return bytes(data)


@pytest.mark.parametrize("seed", range(30))
def test_a_corrupt_font_in_a_campaign_ends_in_a_letter_or_a_sentence(seed: int) -> None:
    campaign = a_campaign("We ask of 東京 and Łódź.")
    campaign = replace(
        campaign,
        assets=(Asset(f"{FONTS}own.ttf", corrupt(seed)),),
        paper=replace(campaign.paper, family=HARBOUR),
    )
    for name in ("pdf", "docx"):
        with contextlib.suppress(UndersignedError):
            assert produce(campaign, "northwind", "", name, draft=True).made is not None
