"""The zip around a campaign: written the same each time, read with suspicion."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.zips import MIMETYPE, Part, a_zip, the_end
from undersigned.campaign import archive
from undersigned.campaign.archive import read_archive, write_archive
from undersigned.errors import UnreadableError

NAMES = ["campaign.json", "letter.md", "letter.toml", "locale/de.po", "assets/logo.png", "assets/a/b.bin"]
MEMBERS = st.dictionaries(st.sampled_from(NAMES), st.binary(max_size=400))


def refused(data: bytes) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(UnreadableError) as caught:
        read_archive(data)
    assert caught.value.exit_code == 3
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


@given(MEMBERS)
def test_what_was_written_is_read(members: dict[str, bytes]) -> None:
    assert read_archive(write_archive(members)) == members


@given(MEMBERS, st.randoms())
def test_the_order_in_which_members_come_makes_no_difference(
    members: dict[str, bytes], chance: object
) -> None:
    shuffled = list(members.items())
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a list

    assert write_archive(dict(shuffled)) == write_archive(members)


def test_other_programs_read_it_and_see_its_type_at_once() -> None:
    data = write_archive({"letter.md": b"Dear all," * 90, "campaign.json": b"{}"})

    with zipfile.ZipFile(io.BytesIO(data)) as found:
        assert found.testzip() is None
        assert found.namelist() == ["mimetype", "campaign.json", "letter.md"]
        assert {i.date_time for i in found.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert data[30:63] == b"mimetype" + MIMETYPE


def test_a_zip_that_another_program_made_again_is_read() -> None:
    again = io.BytesIO()
    with zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("assets/", b"")
        made.writestr("letter.md", b"Dear all,")
        made.writestr("mimetype", MIMETYPE + b"\n")

    assert read_archive(again.getvalue()) == {"letter.md": b"Dear all,"}


def test_a_zip_with_sizes_after_the_data_is_read() -> None:
    data = a_zip(
        [Part("letter.md", b"Dear all,", deflated=True, descriptor=True), Part("campaign.json", b"{}")]
    )

    assert read_archive(data) == {"letter.md": b"Dear all,", "campaign.json": b"{}"}


def test_what_deflates_too_well_is_stored_so_that_it_can_be_read_again() -> None:
    members = {"assets/zeros": bytes(3_000_000)}

    assert read_archive(write_archive(members)) == members


@pytest.mark.parametrize(
    "name",
    [
        "../letter.md",
        "assets/../../letter.md",
        "/etc/passwd",
        "C:/letter.md",
        "assets/C:x",
        "//server/share/x",
        "assets\\logo.png",
        "assets/a\0b",
        "assets/a\nb",
        "assets/\u202egnp.exe",
        "assets/\u200b",
        "assets/CON",
        "assets/nul.txt",
        "assets/com1.png",
        "assets/LPT¹",
        "assets/x.",
        "assets/x ",
        "assets/ x",
        "assets/.hidden",
        "assets//x",
        "assets/./x",
        "assets/" + "x" * 300,
        "assets/a/b/c/d/e/f/g/h",
        "assets/*",
        "assets/\ue000",
        "",
    ],
)
def test_a_name_that_is_unsafe_on_any_system_is_refused(name: str) -> None:
    sentence = refused(a_zip([Part(name, b"x")]))

    assert sentence.isprintable()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("letter.md", "letter.md"),
        ("letter.md", "LETTER.md"),
        ("assets/é", "assets/e\u0301"),
        ("assets/ß", "assets/SS"),
        ("assets/ﬁ", "assets/fi"),
    ],
)
def test_names_that_are_one_on_some_disk_are_refused(one: str, other: str) -> None:
    assert "twice" in refused(a_zip([Part(one, b"x"), Part(other, b"y")]))


def test_a_name_that_is_a_file_and_a_folder_is_refused() -> None:
    assert "folder" in refused(a_zip([Part("assets/a", b"x"), Part("assets/A/b", b"y")]))


@pytest.mark.parametrize("mode", [0o120777, 0o020666, 0o060666, 0o010666, 0o140777])
def test_links_and_devices_are_refused(mode: int) -> None:
    assert "link or a device" in refused(a_zip([Part("assets/a", b"/etc/passwd", mode=mode)]))


def test_an_encrypted_member_is_refused() -> None:
    assert "encrypted" in refused(a_zip([Part("letter.md", b"x", flags=0x801)]))


@pytest.mark.parametrize("method", [1, 9, 12, 14, 93, 99])
def test_an_unknown_method_is_refused(method: int) -> None:
    assert "unknown way" in refused(a_zip([Part("letter.md", b"x", method=method)]))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = a_zip([Part("assets/bomb", bytes(60_000_000), deflated=True)])
    tracemalloc.start()
    try:
        assert "without measure" in refused(bomb)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_member_is_never_unpacked_past_the_size_it_claims() -> None:
    bomb = a_zip([Part("assets/bomb", bytes(60_000_000), deflated=True, size=1000)])
    tracemalloc.start()
    try:
        assert "damaged" in refused(bomb)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_more_than_a_campaign_holds_is_refused_by_what_it_claims() -> None:
    huge = [Part(f"assets/{n}", b"", size=60_000_000, packed=bytes(600_000)) for n in range(10)]

    assert "512 MB" in refused(a_zip(huge))
    assert "64 MB" in refused(a_zip([Part("assets/a", b"", size=64_000_001, packed=bytes(700_000))]))


@pytest.mark.alone
def test_sixty_thousand_members_are_refused_at_once() -> None:
    data = a_zip([Part(f"assets/{n}") for n in range(60_000)])
    begun = time.monotonic()

    assert "20000 files" in refused(data)
    assert time.monotonic() - begun < 1


def test_members_are_counted_before_they_are_looked_at() -> None:
    data = bytearray(a_zip([Part(f"assets/{n}") for n in range(20_001)]))
    first = data.index(b"PK\1\2")
    data[first : first + 4] = b"nope"

    assert "20000 files" in refused(bytes(data))


def test_entries_that_share_their_bytes_are_refused() -> None:
    packed = zlib.compress(bytes(1000))[2:-4]
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0x800, 8, 0, 0x21, 0, len(packed), 1000, 8, 0)
    body = a_zip([])[:63] + local + b"assets/a" + packed
    directory = bytearray()
    for name, offset in [(b"mimetype", 0), (b"assets/a", 63), (b"assets/b", 63)]:
        size = 25 if offset == 0 else 1000
        facts = (
            0,
            0x21,
            zlib.crc32(MIMETYPE) if offset == 0 else 0,
            25 if offset == 0 else len(packed),
            size,
        )
        directory += struct.pack(
            "<4s6H3I5H2I",
            *(b"PK\1\2", 20, 20, 0x800, 8 if offset else 0, *facts, 8, 0, 0, 0, 0, 0, offset),
        )
        directory += name

    assert "overlap" in refused(body + bytes(directory) + the_end(3, len(directory), len(body)))


def test_a_second_archive_after_the_first_is_refused() -> None:
    one = a_zip([Part("letter.md", b"one")])

    assert refused(one + one)
    assert refused(one + a_zip([Part("letter.md", b"two")], shift=len(one)))


def test_something_before_after_or_between_is_refused() -> None:
    good = a_zip([Part("letter.md", b"one")])

    assert refused(b"#!/bin/sh\n" + good)
    assert refused(good + b"\0")
    assert refused(a_zip([Part("letter.md", b"one")], shift=1))
    assert refused(a_zip([Part("letter.md", b"one", packed=b"one and more")]))


def test_a_member_that_is_said_to_lie_elsewhere_is_refused() -> None:
    data = bytearray(a_zip([Part("letter.md", b"one"), Part("letter.toml", b"two")]))
    place = data.rindex(b"letter.toml") - 4  # the last that the directory says of a member, before its name
    data[place : place + 4] = (int.from_bytes(data[place : place + 4], "little") + 1).to_bytes(4, "little")

    assert "hidden between" in refused(bytes(data))


def test_a_name_that_differs_between_header_and_directory_is_refused() -> None:
    assert "damaged" in refused(a_zip([Part("letter.md", b"x", told_name=b"../../.md")]))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (bytes(5000), "zeros"),
        (b"\r\n<!DOCTYPE html><html><title>Log in</title>", "web page"),
        (b"%PDF-1.7", "isn't a campaign"),
        (the_end(0, 0, 0), "empty zip"),
        (a_zip([Part("word/document.xml", b"<w/>")], mimetype=None), "a zip, but not"),
        (a_zip([Part("content.xml")], mimetype=b"application/vnd.oasis.opendocument.text"), "a zip, but not"),
    ],
)
def test_what_is_no_campaign_is_said_to_be_none(data: bytes, what: str) -> None:
    assert what in refused(data)


GOOD = write_archive(
    {"campaign.json": b'{"format": 1}' * 9, "letter.md": b"Dear all, " * 40, "assets/a": b"\1\2"}
)


@pytest.mark.parametrize("length", range(len(GOOD)))
def test_a_file_cut_off_at_any_byte_is_refused(length: int) -> None:
    refused(GOOD[:length])


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_a_changed_byte_is_refused_or_changes_nothing(at: int, change: int) -> None:
    changed = bytearray(GOOD)
    changed[at] ^= change
    try:
        found = read_archive(bytes(changed))
    except UnreadableError:
        return

    assert found == read_archive(GOOD)


@given(st.binary(max_size=300))
def test_noise_is_refused(noise: bytes) -> None:
    refused(noise)
    refused(b"PK\3\4" + noise)


def test_what_could_not_be_read_again_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_MEMBER", 100)
    with pytest.raises(UnreadableError, match="larger"):
        write_archive({"letter.md": bytes(101)})
    with pytest.raises(UnreadableError, match="name"):
        write_archive({"assets/../x": b""})
