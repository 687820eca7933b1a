from __future__ import annotations

import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from export.campaigns import a_campaign
from programs import ROOT
from undersigned.campaign.model import Fingerprint, Record
from undersigned.disk import sha256_of
from undersigned.errors import UnwritableError
from undersigned.export.ledger import opened
from undersigned.export.rows import NAME, Row, as_csv

ROW = Row("Letter - Ana.pdf", "ana", "en", "pdf", "4", "92", "a" * 64, "w", "r", "p", "1.0")


def test_a_file_is_ours_only_with_the_bytes_it_was_announced_with(tmp_path: Path) -> None:
    with opened(a_campaign(), tmp_path) as ledger:
        ledger.announce(ROW, ("alder",))

    with opened(a_campaign(), tmp_path) as ledger:
        assert ledger.has("LETTER - ANA.pdf", "a" * 64)
        assert not ledger.has("Letter - Ana.pdf", "b" * 64)
        assert not ledger.has("Letter - Bo.pdf", "a" * 64)
        assert ledger.newest() == (ROW,)
        assert ledger.rosters["r"] == ("alder",)


def test_the_empty_file_that_a_power_cut_leaves_is_ours_where_one_was_written(tmp_path: Path) -> None:
    with opened(a_campaign(), tmp_path) as ledger:
        ledger.announce(ROW)

        assert ledger.has(ROW.file, sha256_of(b""))
        assert not ledger.has("Letter - Bo.pdf", sha256_of(b""))


def test_both_states_of_a_file_that_is_being_replaced_are_ours(tmp_path: Path) -> None:
    new = ROW._replace(sha256="b" * 64)
    with opened(a_campaign(), tmp_path) as ledger:
        ledger.announce(ROW)
        ledger.announce(new)

    with opened(a_campaign(), tmp_path) as ledger:
        assert ledger.has(ROW.file, "a" * 64)
        assert ledger.has(ROW.file, "b" * 64)
        assert ledger.newest() == (new,)


def test_a_file_that_was_announced_and_not_written_is_forgotten(tmp_path: Path) -> None:
    with opened(a_campaign(), tmp_path) as ledger:
        ledger.announce(ROW)
        ledger.take_back(ROW)

    with opened(a_campaign(), tmp_path) as ledger:
        assert ledger.newest() == ()


def test_another_folder_and_another_campaign_have_ledgers_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with opened(a_campaign(), tmp_path / "a") as ledger:
        ledger.announce(ROW)

    with opened(a_campaign(), tmp_path) as ledger:
        assert ledger.newest() == ()
    with opened(replace(a_campaign(), id="c2"), tmp_path / "a") as ledger:
        assert ledger.newest() == ()


def test_what_the_campaign_or_a_list_in_the_folder_knows_is_ours_too(tmp_path: Path) -> None:
    record = Record(
        "northwind", "en", "pdf", "exported", "2019-01-15T10:00:00Z", "N.pdf", "c" * 64,
        Fingerprint("w", "r", "p", "1"), ("alder",),
    )  # fmt: skip
    (tmp_path / NAME).write_bytes(as_csv([ROW]))
    with opened(replace(a_campaign(), records=(record,)), tmp_path) as ledger:
        assert ledger.has("N.pdf", "c" * 64)
        assert ledger.row("N.pdf", "c" * 64) == Row(
            "N.pdf", "northwind", "en", "pdf", "", "1", "c" * 64, "w", "r", "p", "1"
        )
        assert ledger.has(ROW.file, ROW.sha256)
        assert ledger.is_own("N.pdf")
        assert not ledger.is_own(ROW.file)


def test_a_ledger_that_was_cut_off_gives_what_is_whole(tmp_path: Path, state: Path) -> None:
    with opened(a_campaign(), tmp_path) as ledger:
        ledger.announce(ROW)
        ledger.announce(ROW._replace(file="Letter - Bo.pdf"))
    (path,) = (state / "exports").glob("*.jsonl")
    path.write_bytes(path.read_bytes()[:-20])

    with opened(a_campaign(), tmp_path) as ledger:
        assert [row.file for row in ledger.newest()] == [ROW.file]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions; its folder is the user's own")
def test_only_the_user_can_read_what_was_exported(tmp_path: Path, state: Path) -> None:
    os.environ["UNDERSIGNED_STATE"] = str(state / "new" / "er")
    with opened(a_campaign(), tmp_path):
        pass

    for path in (state / "new" / "er").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_a_second_export_to_the_same_folder_waits_for_the_first(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from export.campaigns import a_campaign;"
        "from undersigned.export.ledger import opened\n"
        f"with opened(a_campaign(), Path({str(tmp_path)!r})): print('held', flush=True); sys.stdin.read()"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT / "tests")])}
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(UnwritableError, match="Another export"), opened(a_campaign(), tmp_path):
            pass
        other.kill()
    with opened(a_campaign(), tmp_path):  # a lock dies with its process
        pass


def test_hidden_files_of_a_dead_run_are_removed_and_no_others(tmp_path: Path) -> None:
    with opened(a_campaign(), tmp_path, mark="abc123"):
        pass
    dead, other = tmp_path / ".undersigned-abc123-00.tmp", tmp_path / ".undersigned-fff-00.tmp"
    dead.write_bytes(b"")
    other.write_bytes(b"")

    with opened(a_campaign(), tmp_path):
        assert not dead.exists()
        assert other.exists()


def test_without_a_place_for_it_a_ledger_holds_for_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("UNDERSIGNED_STATE", str(tmp_path / "file" / "below"))
    with opened(a_campaign(), tmp_path) as ledger:
        ledger.announce(ROW)

        assert ledger.has(ROW.file, ROW.sha256)
        assert ledger.trouble is not None
