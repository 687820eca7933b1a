"""What happens when input is bad or output can't be written: one sentence, its code, nothing changed."""

from __future__ import annotations

import ctypes
import json
import os
import resource
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calls import Call, Called, apart
from programs import ROOT
from undersigned.campaign import file
from undersigned.tables.model import Reading

READING = (
    ("check",),
    ("recipients", "list"),
    ("signatories", "list"),
    ("translations", "status"),
)
ONE_ROW = b"id,role,person\nnorthwind,to,Ana\n"


def one_sentence(done: Called, code: int) -> None:
    assert (done.code, done.out) == (code, ""), done.err
    assert done.err.startswith("error: ")
    assert done.err.count("\n") == 1
    assert "Traceback" not in done.err
    assert "Something went wrong" not in done.err


def disk_full_at(most: int) -> Callable[[], None]:
    """Return what makes a process's writes past so many bytes of a file fail, as on a full disk."""

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    return limited


def without_power_over_permissions() -> None:
    """Take from root, in a process about to start, the power to write where permissions forbid it."""
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for capability in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
            if libc.prctl(24, capability, 0, 0, 0):  # PR_CAPBSET_DROP
                raise OSError(ctypes.get_errno(), "prctl")


def shell(line: str) -> Called:
    """Run a line of shell, in which `undersigned` is the command."""
    done = subprocess.run(
        ["bash", "-c", f'undersigned() {{ "{sys.executable}" -m undersigned "$@"; }}\n{line}'],
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")},
        capture_output=True,
        text=True,
        check=False,
    )
    return Called(done.returncode, done.stdout, done.stderr)


def changed_json(path: Path, change: Callable[[dict[str, object]], None]) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {info: archive.read(info) for info in archive.infolist()}
    with zipfile.ZipFile(path, "w") as archive:
        for info, data in members.items():
            if info.filename == "campaign.json":
                values = json.loads(data)
                change(values)
                data = json.dumps(values).encode()
            archive.writestr(info, data)


def a_later_version(values: dict[str, object]) -> None:
    values.update(format=99, needs="9.1")


def a_wrong_type(values: dict[str, object]) -> None:
    values["title"] = ["not", "a", "title"]


@pytest.mark.parametrize("change", [a_later_version, a_wrong_type])
@pytest.mark.parametrize("words", READING)
def test_a_file_that_cannot_be_understood_is_refused_in_one_sentence(
    call: Call, sample: Path, words: tuple[str, ...], change: Callable[[dict[str, object]], None]
) -> None:
    changed_json(sample, change)
    before = sample.read_bytes()

    one_sentence(call(*words, sample), 3)
    assert sample.read_bytes() == before
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


def test_a_file_of_a_later_version_says_which_version_reads_it(call: Call, sample: Path) -> None:
    changed_json(sample, a_later_version)

    assert "9.1 or later" in call("check", sample).err


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(0, 1, exclude_max=True))
def test_a_file_cut_off_anywhere_is_refused_and_left_alone(call: Call, sample: Path, part: float) -> None:
    whole = sample.with_name("whole")
    if not whole.exists():
        whole.write_bytes(sample.read_bytes())
    cut = whole.read_bytes()[: int(whole.stat().st_size * part)]
    sample.write_bytes(cut)

    one_sentence(call("recipients", "import", sample, "-", typed=ONE_ROW), 3)
    assert sample.read_bytes() == cut


@pytest.mark.parametrize(
    "bytes_",
    [
        b"",
        b"\0" * 4096,
        b"<!doctype html><title>Sign in</title>",
        b"PK\x05\x06" + b"\0" * 18,
        b"PK\x03\x04 no zip",
    ],
    ids=["nothing", "zeros", "a login page", "an empty zip", "half a zip"],
)
def test_what_is_no_campaign_is_refused(call: Call, tmp_path: Path, bytes_: bytes) -> None:
    path = tmp_path / "f.undersigned"
    path.write_bytes(bytes_)

    one_sentence(call("check", path), 3)
    one_sentence(call("share", path, tmp_path / "copy"), 3)
    one_sentence(call("unpack", path, tmp_path / "folder"), 3)
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(call: Call, tmp_path: Path) -> None:
    one_sentence(call("check", tmp_path / "none"), 3)
    one_sentence(call("check", tmp_path), 3)
    one_sentence(call("check", "nul\0name"), 3)
    one_sentence(call("check", ""), 3)
    one_sentence(call("pack", tmp_path / "none", tmp_path / "f"), 3)


@pytest.mark.parametrize("words", [("new",), ("new", "--sample")])
def test_new_never_writes_over_anything(call: Call, tmp_path: Path, words: tuple[str, ...]) -> None:
    path = tmp_path / "f.undersigned"
    path.write_bytes(b"a week's work")

    one_sentence(call(*words, path), 4)
    assert path.read_bytes() == b"a week's work"
    link = tmp_path / "link.undersigned"
    link.symlink_to(tmp_path / "nowhere")
    one_sentence(call(*words, link), 4)
    assert not (tmp_path / "nowhere").exists()


def test_an_unknown_template_makes_no_file(call: Call, tmp_path: Path) -> None:
    done = call("new", tmp_path / "f.undersigned", "--template", "face-surveilance")

    one_sentence(done, 3)
    assert "face-surveillance" in done.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [("check",), ("export", "--out", "OUT"), ("signatories", "list")])
def test_an_unknown_recipient_is_wrong_usage_and_the_nearest_is_offered(
    call: Call, sample: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    given = [str(tmp_path / "out") if word == "OUT" else word for word in words]
    done = call(*given, sample, "--recipient", "microsfot")

    one_sentence(done, 2)
    assert "Did you mean “microsoft”?" in done.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--out", "", "Name one"),
        ("--language", "xx", "en"),
        ("--as-of", "20 January", "2019-01-31"),
        ("--format", "odt", "pdf"),
    ],
)
def test_a_wrong_value_is_wrong_usage_and_says_what_is_right(
    call: Call, sample: Path, tmp_path: Path, option: str, value: str, said: str
) -> None:
    done = call("export", sample, "--out", tmp_path / "out", option, value)

    one_sentence(done, 2)
    assert said in done.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "table",
    [b"", b"%PDF-1.7 no table", b"PK\x03\x04 no workbook", b"\0" * 100],
    ids=["empty", "pdf", "zip", "zeros"],
)
@pytest.mark.parametrize("noun", ["recipients", "signatories"])
def test_a_table_that_is_none_changes_nothing(call: Call, sample: Path, noun: str, table: bytes) -> None:
    before = sample.read_bytes()

    one_sentence(call(noun, "import", sample, "-", typed=table), 3)
    assert sample.read_bytes() == before


def test_a_file_somebody_else_changed_meanwhile_is_not_written_over(
    call: Call, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from undersigned.cli import given as given_words

    real = given_words.table

    def slow(word: str, reading: Reading) -> object:
        sample.write_bytes(sample.read_bytes() + b"\0")
        return real(word, reading)

    monkeypatch.setattr(given_words, "table", slow)
    done = call("recipients", "import", sample, "-", typed=ONE_ROW)

    one_sentence(done, 4)
    assert sample.read_bytes().endswith(b"\0")


@pytest.mark.parametrize("limit", [0, 1, 4096])
@pytest.mark.parametrize("words", ["new", "import", "share", "unpack"])
def test_a_full_disk_leaves_what_was_there_and_nothing_more(
    sample: Path, tmp_path: Path, words: str, limit: int
) -> None:
    before = sample.read_bytes()
    table = tmp_path / "people.csv"
    table.write_bytes(ONE_ROW)
    fresh = sample.parent / "fresh"
    command = {
        "new": ("new", fresh, "--sample"),
        "import": ("recipients", "import", sample, table),
        "share": ("share", sample, fresh),
        "unpack": ("unpack", sample, fresh),
    }[words]
    done = apart(*command, preexec_fn=disk_full_at(limit))

    one_sentence(done, 4)
    assert sample.read_bytes() == before
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


def test_a_full_disk_in_an_export_is_told_for_its_letters_and_leaves_no_partial_file(
    sample: Path, tmp_path: Path
) -> None:
    done = apart("export", sample, "--out", tmp_path / "out", "--json", preexec_fn=disk_full_at(9_000))

    assert (done.code, done.err, done.object["written"]) == (4, "", 0)
    assert len(done.object["problems"]) == 3
    assert not [path for path in (tmp_path / "out").iterdir() if path.suffix != ".csv"]


def test_a_read_only_folder_is_said_and_left_alone(sample: Path, tmp_path: Path) -> None:
    before, table = sample.read_bytes(), tmp_path / "people.csv"
    table.write_bytes(ONE_ROW)
    sample.parent.chmod(0o500)
    try:
        for words in (
            ("recipients", "import", sample, table),
            ("export", sample, "--out", sample.parent / "out"),
            ("export", sample, "--out", sample.parent, "--recipient", "microsoft"),
            ("new", sample.parent / "f.undersigned"),
            ("unpack", sample, sample.parent / "folder"),
        ):
            one_sentence(apart(*words, preexec_fn=without_power_over_permissions), 4)
    finally:
        sample.parent.chmod(0o700)
    assert sample.read_bytes() == before
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


def test_a_folder_that_is_no_folder_is_said(call: Call, sample: Path) -> None:
    one_sentence(call("export", sample, "--out", sample), 4)
    one_sentence(call("export", sample, "--out", sample / "below"), 4)
    one_sentence(call("new", sample / "below"), 4)
    one_sentence(call("new", sample.parent / "none" / "f"), 4)
    one_sentence(call("new", sample.parent / ("n" * 300)), 4)


def test_a_file_that_is_not_ours_is_not_replaced_and_the_others_are_written(
    call: Call, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    first = Path(call("export", sample, "--out", out).out.splitlines()[0])
    first.write_bytes(b"my own notes")
    done = call("export", sample, "--out", out, "--json")

    assert (done.code, done.object["written"]) == (4, 2)
    assert first.read_bytes() == b"my own notes"


def test_a_reader_that_leaves_is_no_error(sample: Path) -> None:
    done = shell(f"undersigned signatories list '{sample}' | head -n 1; echo ${{PIPESTATUS[0]}}")

    assert done.err == ""
    assert done.out.splitlines()[-1] == "0"


def test_help_too_is_printed_on_any_terminal_and_for_a_reader_that_leaves() -> None:
    done = shell("undersigned signatories import --help | true; echo ${PIPESTATUS[0]}")
    assert (done.out, done.err) == ("0\n", "")
    done = apart("signatories", "import", "--help", env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert (done.code, done.err, done.out.isascii()) == (0, "", True)
    one_sentence(shell("undersigned --help > /dev/full"), 4)


def test_results_that_cannot_be_printed_are_an_output_that_cannot_be_written() -> None:
    one_sentence(shell("undersigned templates > /dev/full"), 4)
    one_sentence(shell("undersigned templates --json > /dev/full"), 4)


def test_closed_standard_streams_stop_nothing(sample: Path) -> None:
    done = shell(f"undersigned recipients import '{sample}' - <&- >&- 2>&-; echo $?")

    assert (done.out, done.err) == ("3\n", "")


def test_a_name_the_terminal_cannot_show_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "f.undersigned"
    done = apart("new", path, "--title", "Ελληνικά ✊", env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})

    assert (done.code, done.err) == (0, "")
    assert "\\u270a" in done.out
    assert file.read(path).campaign.title == "Ελληνικά ✊"


def test_a_file_name_that_is_no_text_is_no_fault(tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/f\xff.undersigned")
    made = apart("new", name, "--json")

    assert (made.code, made.object["file"].endswith("f\\udcff.undersigned")) == (0, True)
    assert apart("recipients", "list", name).code == 0


def _heed_ctrl_c() -> None:
    """Let Ctrl-C reach a program: a shell has it ignored by what runs in the background, as tests may."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_while_waiting_for_a_table_is_one_sentence(sample: Path) -> None:
    before = sample.read_bytes()
    waiting = subprocess.Popen(
        [sys.executable, "-m", "undersigned", "recipients", "import", str(sample), "-"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "PYTHONPROFILEIMPORTTIME": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_heed_ctrl_c,
    )
    assert waiting.stderr is not None
    while "undersigned.tables.reader" not in waiting.stderr.readline():
        assert waiting.poll() is None
    waiting.send_signal(signal.SIGINT)
    out, err = waiting.communicate(timeout=30)

    # Where the signal met a class being made, CPython ends itself by it; shells say 130 for that too.
    assert waiting.returncode in {130, -signal.SIGINT}
    assert out == ""
    assert err.splitlines()[-1] == "error: Stopped; every file that was written is whole."
    assert sample.read_bytes() == before
