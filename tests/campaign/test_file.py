"""Campaign files are opened with suspicion, saved whole, and never over what wasn't read."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.made import full_campaign
from campaign.zips import Part, a_zip
from undersigned.campaign import file
from undersigned.campaign.archive import read_archive, write_archive
from undersigned.campaign.members import to_members
from undersigned.campaign.model import Campaign
from undersigned.disk import sha256_of
from undersigned.errors import ChangedOnDiskError, UnreadableError, UnwritableError
from undersigned.signatories.model import Signatory

CAMPAIGN = full_campaign()
GOOD = write_archive(to_members(CAMPAIGN))


def refused(path: Path) -> UnreadableError:
    """Return the error with which a file isn't opened; it is one sentence, and nothing has changed."""
    before = path.read_bytes()
    with pytest.raises(UnreadableError) as caught:
        file.read(path)
    sentence = str(caught.value)
    assert caught.value.exit_code == 3
    assert sentence.startswith(f"{path} can't be opened: ")
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert "{" not in caught.value.advice()
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
    return caught.value


def test_what_was_saved_is_opened_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    saved = file.write(path, CAMPAIGN, replacing=None)
    opened = file.read(path)

    assert opened.campaign == CAMPAIGN
    assert opened.sha256 == saved == sha256_of(path.read_bytes())
    assert opened.problems == ()


def test_saving_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    first = file.write(path, CAMPAIGN, replacing=None)
    second = file.write(path, file.read(path).campaign, replacing=first)

    assert first == second
    assert [p.name for p in tmp_path.iterdir()] == ["a.undersigned"]


def test_unknown_keys_of_the_same_version_are_given_back(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    members = to_members(CAMPAIGN)
    content = json.loads(members["campaign.json"])
    content["later"] = {"much": [1, 2]}
    content["roster"]["signatories"][0]["steps"][0]["later"] = True
    path.write_bytes(write_archive({**members, "campaign.json": json.dumps(content).encode()}))
    opened = file.read(path)
    file.write(path, replace(opened.campaign, title="New"), replacing=opened.sha256)
    after = json.loads(read_archive(path.read_bytes())["campaign.json"])

    assert after == {**content, "title": "New"}
    assert "unknown to this release" in read_archive(path.read_bytes())["letter.toml"].decode()


def test_what_is_wrong_in_the_letters_text_is_told_and_stops_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    members = to_members(CAMPAIGN)
    path.write_bytes(write_archive({**members, "letter.md": members["letter.md"] + b"\n{% if x %}\n"}))

    assert file.read(path).problems != ()


def test_a_later_file_is_refused_with_the_release_that_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    content = {"format": 7, "needs": "3.2.0", "everything": "else"}
    path.write_bytes(write_archive({"campaign.json": json.dumps(content).encode(), "new-member": b""}))

    assert "it was made with version 3.2.0 or later of Undersigned." in str(refused(path))


def test_a_wrong_kind_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    content = {
        "format": 1,
        "id": "1",
        "title": "T",
        "recipients": [{"id": "a", "name": "A"}, {"id": "b", "name": 1}],
    }
    path.write_bytes(write_archive({**to_members(CAMPAIGN), "campaign.json": json.dumps(content).encode()}))

    assert "campaign.json, recipients, entry 2, name: a text was expected." in str(refused(path))


@pytest.mark.parametrize("part", range(0, 100, 3))
def test_a_file_cut_off_anywhere_is_refused(tmp_path: Path, part: int) -> None:
    path = tmp_path / "a.undersigned"
    path.write_bytes(GOOD[: len(GOOD) * part // 100])

    refused(path)


@given(st.integers(0, len(GOOD) - 1))
def test_a_file_cut_off_at_any_byte_is_refused(at: int) -> None:
    with pytest.raises(UnreadableError):
        read_archive(GOOD[:at])


@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(1, 255)), min_size=1, max_size=4))
def test_changed_bytes_are_refused_or_change_nothing(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]]
) -> None:
    data = bytearray(GOOD)
    for at, change in changes:
        data[at] ^= change
    path = tmp_path_factory.mktemp("a") / "a.undersigned"
    path.write_bytes(data)
    try:
        found = file.read(path)
    except UnreadableError:
        return

    assert found.campaign == CAMPAIGN


NAMES = ["campaign.json", "letter.md", "letter.toml", "locale/de.po"]


@given(st.sampled_from(NAMES), st.data())
def test_a_member_damaged_before_it_was_packed_is_opened_or_refused_in_one_sentence(
    name: str, data: st.DataObject
) -> None:
    members = to_members(CAMPAIGN)
    text = bytearray(members[name])
    at = data.draw(st.integers(0, len(text) - 1))
    text[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=10))
    refusal = ""
    try:
        found = file.from_members({**members, name: bytes(text)})
    except UnreadableError as error:
        refusal = str(error)
    else:
        assert file.from_members(to_members(found)).recipients == found.recipients

    assert "\n" not in refusal


@pytest.mark.parametrize(
    "data",
    [
        b"",
        bytes(2000),
        b"<!doctype html><title>Log in</title>",
        GOOD + GOOD,
        a_zip([Part("campaign.json", b"{}", flags=0x801)]),
        a_zip([Part("../../x", b"{}")]),
        a_zip([Part("assets/bomb", bytes(60_000_000), deflated=True)]),
        a_zip([]),
        a_zip([Part("campaign.json", b"{}")]),
        a_zip([Part("campaign.json", b'{"format": 1, "format": 1}')]),
        a_zip([Part("campaign.json", b"[" * 100_000)]),
    ],
)
def test_what_is_no_campaign_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.undersigned"
    path.write_bytes(data)

    refused(path)


def test_a_damaged_file_is_refused_with_the_backup_that_lies_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a [1].undersigned"
    path.write_bytes(b"")
    (tmp_path / "a [1].undersigned.v1.bak").write_bytes(GOOD)

    with pytest.raises(UnreadableError) as caught:
        file.read(path)
    assert "a [1].undersigned.v1.bak" in caught.value.advice()


# ----------------------------------------------------------------- saving


def test_a_file_that_is_there_is_not_written_over_unread(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    path.write_bytes(b"something else")

    with pytest.raises(UnwritableError, match="is there already"):
        file.write(path, CAMPAIGN, replacing=None)
    assert path.read_bytes() == b"something else"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_somebody_else_saved_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    mine = file.write(path, CAMPAIGN, replacing=None)
    theirs = file.write(path, replace(CAMPAIGN, title="Theirs"), replacing=mine)

    with pytest.raises(ChangedOnDiskError) as caught:
        file.write(path, replace(CAMPAIGN, title="Mine"), replacing=mine)
    assert caught.value.exit_code == 4
    assert file.read(path).sha256 == theirs
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_changes_while_it_is_being_saved_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.undersigned"
    mine = file.write(path, CAMPAIGN, replacing=None)
    real = os.fsync

    def sync(handle: int) -> None:
        path.write_bytes(b"theirs")
        real(handle)

    monkeypatch.setattr(os, "fsync", sync)
    with pytest.raises(ChangedOnDiskError):
        file.write(path, replace(CAMPAIGN, title="Mine"), replacing=mine)

    assert path.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    mine = file.write(path, CAMPAIGN, replacing=None)
    path.unlink()

    with pytest.raises(ChangedOnDiskError, match="no longer there"):
        file.write(path, CAMPAIGN, replacing=mine)
    assert list(tmp_path.iterdir()) == []


def test_what_could_not_be_opened_again_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    twice = replace(CAMPAIGN, recipients=(CAMPAIGN.recipients[0],) * 2)

    for campaign in (
        twice,
        replace(CAMPAIGN, title="\ud800"),
        replace(CAMPAIGN, paper=replace(CAMPAIGN.paper, leading=0.0)),
    ):
        with pytest.raises(UnwritableError, match="wasn't saved") as caught:
            file.write(path, campaign, replacing=None)
        assert caught.value.exit_code == 4
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_said_with_the_cause(tmp_path: Path) -> None:
    with pytest.raises(UnwritableError, match="the folder isn't there"):
        file.write(tmp_path / "gone" / "a.undersigned", CAMPAIGN, replacing=None)


KILLED = """
import os, sys
from pathlib import Path
from undersigned import disk
from undersigned.campaign import file
path = Path(sys.argv[1])
opened = file.read(path)
disk._replace = lambda aside, target: os.kill(os.getpid(), 9)
file.write(path, opened.campaign, replacing=opened.sha256)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_what_a_killed_save_left_beside_the_file_goes_with_the_next_save(tmp_path: Path) -> None:
    path, other = tmp_path / "ours.undersigned", tmp_path / "theirs.undersigned"
    hashes = {one: file.write(one, full_campaign(), replacing=None) for one in (path, other)}
    for one in hashes:
        assert subprocess.run([sys.executable, "-c", KILLED, one], check=False).returncode == -9
    assert len(list(tmp_path.iterdir())) == 4

    file.write(path, full_campaign(), replacing=hashes[path])
    assert len(list(tmp_path.iterdir())) == 3  # the other's is still there
    file.write(other, full_campaign(), replacing=hashes[other])
    assert {p.name for p in tmp_path.iterdir()} == {path.name, other.name}


def test_an_older_file_is_kept_beside_before_it_is_written_in_the_present_form(tmp_path: Path) -> None:
    path = tmp_path / "a.undersigned"
    path.write_bytes(GOOD)

    first = file.keep_before_upgrade(path, GOOD, present=2)
    again = file.keep_before_upgrade(path, GOOD, present=2)
    other = write_archive(to_members(replace(CAMPAIGN, title="Other")))
    second = file.keep_before_upgrade(path, other, present=2)

    assert first == again == tmp_path / "a.undersigned.v1.bak"
    assert second == tmp_path / "a.undersigned.v1.2.bak"
    assert first.read_bytes() == GOOD
    assert second.read_bytes() == other
    assert file.keep_before_upgrade(path, GOOD, present=1) is None
    assert file.keep_before_upgrade(path, b"no campaign", present=2) is None


# ----------------------------------------------------------------- folders


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_unpacking_and_packing_gives_the_same_file_and_the_same_folder(tmp_path: Path) -> None:
    path, again = tmp_path / "a.undersigned", tmp_path / "b.undersigned"
    saved = file.write(path, CAMPAIGN, replacing=None)
    file.unpack(path, tmp_path / "one")
    packed = file.pack(tmp_path / "one", again)
    file.unpack(again, tmp_path / "two")

    assert tree(tmp_path / "one") == tree(tmp_path / "two") == to_members(CAMPAIGN)
    assert saved == packed
    assert path.read_bytes() == again.read_bytes()


def test_a_folder_that_is_not_empty_is_left_as_it_is(tmp_path: Path) -> None:
    path, folder = tmp_path / "a.undersigned", tmp_path / "folder"
    file.write(path, CAMPAIGN, replacing=None)
    folder.mkdir()
    (folder / "notes.txt").write_bytes(b"mine")

    with pytest.raises(UnwritableError, match="isn't empty"):
        file.unpack(path, folder)
    with pytest.raises(UnwritableError, match="is a file"):
        file.unpack(path, path)
    with pytest.raises(UnwritableError, match="isn't there"):
        file.unpack(path, tmp_path / "gone" / "folder")
    assert tree(folder) == {"notes.txt": b"mine"}


def test_a_disk_that_fills_up_while_unpacking_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.undersigned"
    file.write(path, CAMPAIGN, replacing=None)
    left, real = [2], os.write

    def write(handle: int, data: bytes) -> int:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(28, "No space left on device")
        return real(handle, data)

    (tmp_path / "empty").mkdir()
    monkeypatch.setattr(os, "write", write)
    for folder in ("new", "empty"):
        left[0] = 2
        with pytest.raises(UnwritableError, match="no space left"):
            file.unpack(path, tmp_path / folder)

    assert sorted(p.name for p in tmp_path.rglob("*")) == ["a.undersigned", "empty"]


def unpacked(tmp_path: Path, more: Mapping[str, bytes]) -> Path:
    folder = tmp_path / "folder"
    for name, data in {**to_members(CAMPAIGN), **more}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def test_what_version_control_and_file_managers_leave_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    folder = unpacked(tmp_path, {".git/config": b"x", ".DS_Store": b"y", "assets/.DS_Store": b"z"})
    file.pack(folder, tmp_path / "a.undersigned")

    assert file.read(tmp_path / "a.undersigned").campaign == CAMPAIGN


@pytest.mark.parametrize(
    "more",
    [
        {"readme.txt": b"hello"},
        {"locale/de.mo": b"\0"},
        {"letter.md~": b"old"},
        {"assets/CON.png": b"x"},
        {"assets/a/b/c/d/e/f/g/h/i/j/k/l": b"x"},
        {"letter.md": b"\xff"},
        {"mimetype": b"application/zip"},
        {"campaign.json": b'{"format": 99}'},
    ],
)
def test_a_folder_with_something_foreign_or_unsafe_is_not_packed(
    tmp_path: Path, more: dict[str, bytes]
) -> None:
    folder = unpacked(tmp_path, more)

    with pytest.raises(UnreadableError) as caught:
        file.pack(folder, tmp_path / "a.undersigned")
    assert str(folder) in str(caught.value)
    assert not (tmp_path / "a.undersigned").exists()


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    folder = unpacked(tmp_path, {})
    (tmp_path / "secret").write_bytes(b"private")
    (folder / "assets" / "link.png").symlink_to(tmp_path / "secret")

    with pytest.raises(UnreadableError, match="link"):
        file.pack(folder, tmp_path / "a.undersigned")


def test_packing_never_writes_over_a_file_that_was_not_named_as_read(tmp_path: Path) -> None:
    folder, path = unpacked(tmp_path, {}), tmp_path / "a.undersigned"
    first = file.pack(folder, path)

    with pytest.raises(UnwritableError, match="is there already"):
        file.pack(folder, path)
    assert file.pack(folder, path, replacing=first) == first


def test_a_new_file_is_readable_as_others_are_and_a_private_one_stays_private(tmp_path: Path) -> None:
    path, plain = tmp_path / "a.undersigned", tmp_path / "plain"
    plain.write_bytes(b"")
    saved = file.write(path, Campaign("1", "T", text=CAMPAIGN.text), replacing=None)
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)
    path.chmod(0o600)
    file.write(path, CAMPAIGN, replacing=saved)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_long_roster_is_proved_before_it_is_written_and_comes_back_whole(tmp_path: Path) -> None:
    many = tuple(Signatory(f"s{n}", f"Guild {n}", url="x" * 300) for n in range(12_000))
    long = replace(CAMPAIGN, roster=replace(CAMPAIGN.roster, signatories=many))
    path = tmp_path / "long.undersigned"
    file.write(path, long, replacing=None)

    assert file.read(path).campaign == long
    for wrong in (replace(many[-1], id="s0"), replace(many[-1], city=3), replace(many[-1], name="\ud800")):  # type: ignore[arg-type]  # damaged values
        broken = replace(long, roster=replace(long.roster, signatories=(*many[:-1], wrong)))
        with pytest.raises(UnwritableError):
            file.write(tmp_path / "other.undersigned", broken, replacing=None)
    assert not (tmp_path / "other.undersigned").exists()
