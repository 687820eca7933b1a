"""The command that exports: resume, ownership, one file of all, a stop, a full disk."""

from __future__ import annotations

import email.message
import email.policy
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from calls import Call
from journeys.batches import environment, hidden_in, letters_in, words, write_campaign
from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.errors import UnwritableError
from undersigned.export.ledger import opened
from undersigned.signatories.model import Signatory


def change(path: Path, **parts: object) -> None:
    found = file.read(path)
    file.write(path, replace(found.campaign, **parts), replacing=found.sha256)  # type: ignore[arg-type]  # by name


def sign(path: Path, name: str) -> None:
    roster = file.read(path).campaign.roster
    change(path, roster=replace(roster, signatories=(*roster.signatories, Signatory(name.lower(), name))))


def campaign_in(path: Path) -> Campaign:
    return file.read(path).campaign


def test_what_was_exported_is_noted_in_the_campaign_once(call: Call, sample: Path, tmp_path: Path) -> None:
    call("export", sample, "--out", tmp_path / "out", "--format", "pdf", "--format", "docx")
    noted = sample.read_bytes()
    records = campaign_in(sample).records

    assert {r.file: r.sha256 for r in records}.keys() == letters_in(tmp_path / "out").keys()
    assert {r.event for r in records} == {"exported"}
    assert str(tmp_path) not in json.dumps([str(r) for r in records])
    again = call("export", sample, "--out", tmp_path / "out", "--format", "pdf", "--format", "docx", "--json")
    assert (again.object["written"], again.object["up_to_date"]) == (6, 6)
    assert sample.read_bytes() == noted


def test_letters_tells_how_each_stands_and_resume_makes_what_is_not_up_to_date(
    call: Call, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    stands = call("letters", sample, "--json").object
    assert {one["state"] for one in stands["letters"]} == {"never exported"}

    call("export", sample, "--out", out)
    assert call("letters", sample, "--out", out, "--json").object["up_to_date"] == 3
    sorted(out.iterdir())[0].unlink()
    lines = call("letters", sample, "--out", out).out.splitlines()
    assert sum(line.endswith("the file is gone") for line in lines) == 1
    done = call("export", sample, "--out", out, "--resume", "--json").object
    assert (done["written"], done["up_to_date"]) == (3, 2)

    sign(sample, "Zenith")
    stands = call("letters", sample, "--out", out, "--json").object
    assert {tuple(one["why"]) for one in stands["letters"]} == {("1 signatory added",)}
    done = call("export", sample, "--out", out, "--resume", "--json").object
    assert (done["written"], done["up_to_date"]) == (3, 0)
    assert call("letters", sample, "--out", out, "--json").object["up_to_date"] == 3


def test_a_campaign_file_that_cannot_be_saved_is_a_warning_and_letters_are_written(
    call: Call, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise UnwritableError("{path} wasn't saved: the disk is read-only.", path=sample)

    before, out = sample.read_bytes(), tmp_path / "out"
    with monkeypatch.context() as patch:
        patch.setattr("undersigned.campaign.file.write_whole", refused)
        done = call("export", sample, "--out", out, "--json")
    assert (done.code, done.object["written"]) == (0, 3)
    assert [p["severity"] for p in done.object["problems"]] == ["warning"]
    assert "the disk is read-only" in done.object["problems"][0]["what"]
    assert sample.read_bytes() == before

    sign(sample, "Zenith")  # this computer remembers all the same which files are ours
    assert call("export", sample, "--out", out, "--json").object["written"] == 3


def test_a_colleague_who_gets_the_campaign_may_replace_its_letters(
    call: Call, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    call("export", sample, "--out", out)
    monkeypatch.setenv("UNDERSIGNED_STATE", str(tmp_path / "another computer's"))
    sign(sample, "Zenith")

    assert call("export", sample, "--out", out, "--json").object["written"] == 3
    change(sample, records=())  # neither the campaign nor a list knows
    monkeypatch.setenv("UNDERSIGNED_STATE", str(tmp_path / "a third one's"))
    sign(sample, "Zephyr")
    done = call("export", sample, "--out", out)
    assert (done.code, done.err.count("made or changed by somebody else")) == (4, 3)


def test_a_list_in_the_folder_says_whose_its_letters_are(
    call: Call, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    call("export", sample, "--out", out, "--manifest")
    change(sample, records=())
    sign(sample, "Zenith")
    monkeypatch.setenv("UNDERSIGNED_STATE", str(tmp_path / "another computer's"))

    assert (out / "manifest.csv").is_file()
    assert call("export", sample, "--out", out, "--json").object["written"] == 3


def test_earlier_letters_are_moved_aside_and_left_overs_are_told(
    call: Call, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    call("export", sample, "--out", out)
    before = letters_in(out)
    sign(sample, "Zenith")
    call("export", sample, "--out", out, "--move-earlier")
    (folder,) = (out / "Earlier").iterdir()
    assert letters_in(folder) == before
    assert letters_in(out).keys() == before.keys()

    first, *others = campaign_in(sample).recipients
    change(sample, recipients=(replace(first, name="Renamed"), *others))
    told = call("export", sample, "--out", out)
    assert (told.code, told.err.count("is out of date")) == (0, 1)
    assert call("export", sample, "--out", out, "--move-earlier").err == ""
    assert len(letters_in(out)) == 3
    assert any("Renamed" in name for name in letters_in(out))


def test_all_letters_come_in_one_pdf_with_bookmarks_and_in_one_zip(
    call: Call, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    done = call("export", sample, "--out", out, "--combined", "--zip", "--json").object
    letters = {Path(one["file"]): one for one in done["letters"] if one["recipient"]}
    combined, zipped = (Path(one["file"]) for one in done["letters"] if not one["recipient"])

    assert (combined.name, zipped.name) == (
        "Face surveillance (sample) - all letters.pdf",
        "Face surveillance (sample) - letters.zip",
    )
    with zipfile.ZipFile(zipped) as archive:
        assert archive.testzip() is None
        assert {n: archive.read(n) for n in archive.namelist()} == {p.name: p.read_bytes() for p in letters}
    pdf = pypdfium2.PdfDocument(combined)
    assert len(pdf) == sum(one["pages"] for one in letters.values())
    assert sum(mark.level == 0 for mark in pdf.get_toc()) == 3
    pdf.close()
    bytes_before = combined.read_bytes(), zipped.read_bytes()
    again = call("export", sample, "--out", out, "--combined", "--zip", "--resume", "--json").object
    assert again["up_to_date"] == 5
    assert (combined.read_bytes(), zipped.read_bytes()) == bytes_before
    sign(sample, "Zenith")
    told = call("export", sample, "--out", out, "--combined").err
    assert "is out of date: “Face surveillance (sample) - letters.zip”." in told


def test_names_follow_a_pattern_and_a_wrong_one_is_wrong_usage(
    call: Call, sample: Path, tmp_path: Path
) -> None:
    done = call("export", sample, "--out", tmp_path / "out", "--name", "{number} {recipient}", "--json")
    assert [Path(one["file"]).name[:2] for one in done.object["letters"]] == ["1 ", "2 ", "3 "]

    wrong = call("export", sample, "--out", tmp_path / "no", "--name", "{nmber}")
    assert (wrong.code, "Did you mean “number”?" in wrong.err) == (2, True)
    assert call("export", sample, "--out", tmp_path / "no", "--jobs", "0").code == 2
    assert not (tmp_path / "no").exists()


def test_two_exports_to_one_folder_at_once_are_refused(call: Call, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with opened(campaign_in(sample), out):
        done = call("export", sample, "--out", out)
    assert (done.code, "Another export" in done.err) == (4, True)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no process groups that a test could interrupt")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_within_a_letter_and_the_rest_can_be_made_later(
    call: Call, tmp_path: Path, jobs: str, state: Path
) -> None:
    path, out = tmp_path / "c.undersigned", tmp_path / "out"
    write_campaign(path, 80)
    process = subprocess.Popen(
        words(path, out, "--jobs", jobs),
        env=environment(state),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    while process.poll() is None and len(letters_in(out)) < 20:
        time.sleep(0.01)
    there = len(letters_in(out))
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
    _, said = process.communicate(timeout=60)
    after = letters_in(out)

    assert process.returncode == 130
    assert "Traceback" not in said
    assert "--resume" in said
    assert len(after) < 160
    assert len(after) - there <= 8  # what was being written, and one letter more
    assert hidden_in(tmp_path) == ()
    assert {r.file for r in campaign_in(path).records} == after.keys()
    done = call(
        "export", path, "--out", out, "--format", "pdf", "--format", "docx", "--resume", "--json"
    ).object
    assert (done["written"], done["up_to_date"]) == (160, len(after))
    assert letters_in(out).items() > after.items()


def _may_mount() -> bool:
    if not shutil.which("unshare"):
        return False
    tried = ["unshare", "-rm", "sh", "-c", "mount -t tmpfs tmpfs /mnt"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not _may_mount(), reason="a small disk can't be mounted here")
def test_a_full_disk_ends_the_batch_with_whole_files_and_says_what_is_left(tmp_path: Path) -> None:
    path, disk, kept = tmp_path / "c.undersigned", tmp_path / "disk", tmp_path / "kept"
    write_campaign(path, 20)
    disk.mkdir()
    kept.mkdir()
    command = " ".join(
        f"'{word}'" for word in [sys.executable, "-m", "undersigned", "export", path, "--json"]
    )
    script = f"""
        mount -t tmpfs -o size=500k tmpfs '{disk}' || exit 99
        {command} --out '{disk}' >'{kept}/said'
        code=$?
        cp -a '{disk}/.' '{kept}/'
        exit $code
    """
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script], env=environment(), capture_output=True, text=True, check=False
    )
    said = json.loads((kept / "said").read_text(encoding="utf-8"))
    (kept / "said").unlink()

    assert (done.returncode, done.stderr) == (4, "")
    full, ended = said["problems"]
    assert "no space left on the disk" in full["what"]
    assert "--resume" in ended["fix"]
    assert 0 < said["written"] < 20
    assert said["left"] == 20 - said["written"] - 1
    assert {p.name for p in kept.iterdir()} == {Path(o["file"]).name for o in said["letters"] if o["written"]}
    for name in letters_in(kept):
        pypdfium2.PdfDocument(kept / name).close()


def test_a_letter_marked_as_sent_keeps_the_bytes_that_were_exported(
    call: Call, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert call("export", sample, "--out", out, "--recipient", "google").code == 0
    (letter,) = out.glob("*.pdf")
    answer = call("sent", sample, "--recipient", "google", "--date", "2019-01-20", "--out", out, "--json")
    assert answer.code == 0
    (fact,) = answer.object["sent"]
    assert fact["sha256"] == hashlib.sha256(letter.read_bytes()).hexdigest()
    letter.write_bytes(b"changed")
    again = call("sent", sample, "--recipient", "google", "--date", "2019-01-21", "--out", out)
    assert again.code == 3
    assert "was changed after it was exported" in again.err


def test_letters_can_be_drafts_of_e_mails_with_the_pdf_that_is_exported_attached(
    call: Call, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    done = call("export", sample, "--out", out, "--recipient", "google", "--format", "eml", "--format", "pdf")
    assert done.code == 0
    (mail,) = out.glob("*.eml")
    (pdf,) = out.glob("*.pdf")
    message = email.message_from_bytes(mail.read_bytes(), policy=email.policy.default)
    assert isinstance(message, email.message.EmailMessage)
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == pdf.name
    assert attached.get_content() == pdf.read_bytes()
    assert message["X-Unsent"] == "1"
    assert message["To"] is None
