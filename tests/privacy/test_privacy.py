"""Nothing goes out: no network, and no file for others tells who wrote it, where and with what."""

from __future__ import annotations

import ast
import email
import gzip
import io
import os
import platform
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from privacy.without_network import can_forbid
from programs import ROOT
from undersigned.campaign import file

HERE = Path(__file__).parent
HOUSE = ROOT / "desktop" / "undersigned"
SECRETS = ("zq-mail@example.org", "+49 30 5550199", "zq-note-to-self", "zq-street 7")
LIST = (
    "Organization,Contact,Email,Phone,Notes,Home address\n"
    f"Bakers of Kenya,Ana Díaz,{SECRETS[0]},{SECRETS[1]},{SECRETS[2]},{SECRETS[3]}\n"
)
TOOLS = (
    b"python", b"reportlab", b"pyside", b"libreoffice", b"harfbuzz", b"fonttools", b"pillow", b"lxml",
    b"polib", b"jinja", b"Qt ", b"Undersigned 0", b"undersigned 0", b"linux", b"x86_64", b"anonymous",
)  # fmt: skip


# ----------------------------------------------------------------- no network

ONE = ("--recipient", "microsoft")
MANY = ("--draft", "--combined", "--zip", "--manifest")
TALKING = {
    "socket", "socketserver", "ssl", "http", "ftplib", "smtplib", "imaplib", "poplib", "nntplib", "telnetlib",
    "xmlrpc", "asyncio", "webbrowser", "requests", "urllib3", "httpx", "aiohttp", "websockets", "paramiko",
}  # fmt: skip
MAY = {"QtNetwork.QLocalServer", "QtNetwork.QLocalSocket"}  # within this computer
TO_THE_SCREEN = ("window/run.py", "socket")  # whether a display answers, before Qt ends the program if not
QUIET_URLLIB = {"urllib.parse"}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_module_imports_what_could_talk_to_a_network() -> None:
    found = []
    for path in HOUSE.rglob("*.py"):
        for name in _imports(path):
            top, _, rest = name.partition(".")
            talks = top in TALKING or (top == "urllib" and ".".join(name.split(".")[:2]) not in QUIET_URLLIB)
            talks |= name.startswith(("PySide6.QtWeb", "PySide6.QtHttp"))
            if rest.startswith("QtNetwork."):
                talks |= rest not in MAY
            if talks and (path.relative_to(HOUSE).as_posix(), name) != TO_THE_SCREEN:
                found.append(f"{path.relative_to(HOUSE)}: {name}")

    assert found == []


def _without_network(*words: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, HERE / "without_network.py", sys.executable, *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "HOME": str(folder)},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


needs_seccomp = pytest.mark.skipif(not can_forbid(), reason="only Linux can forbid sockets to a process")


@needs_seccomp
def test_where_the_network_is_forbidden_a_socket_ends_the_process(tmp_path: Path) -> None:
    opens = "import socket; socket.socket(socket.AF_INET)"
    within = "import socket; socket.socket(socket.AF_UNIX); print('fine')"

    assert _without_network("-c", opens, folder=tmp_path).returncode == -signal.SIGSYS
    assert _without_network("-c", within, folder=tmp_path).stdout == "fine\n"


@needs_seccomp
def test_from_a_new_campaign_to_sent_letters_nothing_opens_a_socket(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    formats = [word for name in ("pdf", "docx", "html", "txt", "eml") for word in ("--format", name)]
    for words in (
        ["new", "a.undersigned", "--sample"],
        ["signatories", "import", "a.undersigned", "list.csv"],
        ["check", "a.undersigned"],
        ["export", "a.undersigned", "--out", "out", "--draft", "--combined", "--zip", *ONE, *formats],
        ["translations", "export", "a.undersigned", "--out", "tr", "--language", "es", "--format", "docx"],
        ["translations", "import", "a.undersigned", "tr/a.es.docx"],
        ["share", "a.undersigned", "b.undersigned"],
        ["unpack", "a.undersigned", "folder"],
        ["pack", "folder", "c.undersigned"],
    ):
        done = _without_network("-m", "undersigned", *words, folder=tmp_path)
        assert done.returncode in (0, 1), (words, done.returncode, done.stderr[-400:])

    assert len(list((tmp_path / "out").glob("*.pdf"))) >= 2


@needs_seccomp
def test_a_session_at_the_window_opens_no_socket(tmp_path: Path) -> None:
    done = _without_network(HERE / "a_session.py", tmp_path, folder=tmp_path)

    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr[-600:]


# ----------------------------------------------------------------- what files tell


def every_byte(data: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield a file's bytes, and those of all that is packed in it, with their names."""
    yield name, data
    if data.startswith(b"PK\3\4"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                assert member.date_time[0] == 1980, member
                yield from every_byte(archive.read(member), f"{name}/{member.filename}")
    elif data.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for number, found in enumerate(pdf.objects):
                if isinstance(found, pikepdf.Stream):
                    try:
                        yield f"{name}/{number}", found.read_bytes()
                    except pikepdf.PdfError:
                        yield f"{name}/{number}", found.read_raw_bytes()
                else:
                    yield f"{name}/{number}", found.unparse(resolved=False)
    elif data.startswith(b"\x1f\x8b"):
        yield from every_byte(gzip.decompress(data), name + "/gz")
    elif name.endswith(".eml"):
        for part in email.message_from_bytes(data).walk():
            inner = part.get_payload(decode=True)
            if isinstance(inner, bytes):
                yield from every_byte(inner, f"{name}/{part.get_content_type()}")


@pytest.fixture(scope="module")
def given_away(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[bytes, ...]]:
    """Return a folder of all that is written for others, and what it mustn't tell of who wrote it."""
    folder = tmp_path_factory.mktemp("zq-home") / "zq-folder"
    folder.mkdir()
    (folder / "zq-list.csv").write_text(LIST, encoding="utf-8")
    who = {
        "USER": "zquser",
        "LOGNAME": "zquser",
        "USERNAME": "zquser",
        "HOSTNAME": "zqhost",
        "TZ": "Pacific/Kiritimati",
    }
    environment = {**os.environ, **who, "PYTHONPATH": str(ROOT / "desktop"), "HOME": str(folder)}

    def call(*words: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "undersigned", *words],
            env={**environment, "UNDERSIGNED_STATE": str(folder / "state")},
            cwd=folder,
            capture_output=True,
            check=False,
        )
        assert done.returncode in (0, 1), (words, done.stderr)

    call("new", "ours.undersigned", "--sample")
    call("signatories", "import", "ours.undersigned", "zq-list.csv", "--take", "Home address=private")
    before = file.read(folder / "ours.undersigned").campaign
    secret = repr(before.roster)
    assert all(one in secret for one in SECRETS), secret[-500:]
    formats = [word for name in ("pdf", "docx", "html", "txt", "eml") for word in ("--format", name)]
    call(
        "export",
        "ours.undersigned",
        "--out",
        "away",
        "--draft",
        "--combined",
        "--zip",
        "--manifest",
        *formats,
    )
    for name in ("po", "xliff", "xliff2", "docx"):
        call(
            "translations",
            "export",
            "ours.undersigned",
            "--out",
            f"away/{name}",
            "--language",
            "es",
            "--format",
            name,
        )
    call("share", "ours.undersigned", "away/theirs.undersigned")
    of_machine = [b"zq-", b"zquser", b"zqhost", str(folder).encode(), b"kiritimati", b"+14'00", b"+14:00"]
    if len(platform.node()) > 4:
        of_machine.append(platform.node().lower().encode())
    return folder / "away", (*of_machine, *(one.lower().encode() for one in SECRETS))


def test_no_file_for_others_tells_of_a_person_a_path_or_a_machine(
    given_away: tuple[Path, tuple[bytes, ...]],
) -> None:
    folder, words = given_away
    kinds, found = set(), []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        kinds.add(path.suffix)
        for name, data in every_byte(path.read_bytes(), path.name):
            low = data.lower()
            wide = low.replace(b"\0", b"")  # UTF-16, as PDF strings and old formats have it
            if name == "theirs.undersigned/campaign.json":  # by their list, names are known again
                low, wide = low.replace(b"zq-list.csv", b""), b""
            found += [(name, word) for word in words if word in low or word in wide]

    assert found == []
    assert kinds >= {".pdf", ".docx", ".html", ".txt", ".eml", ".zip", ".csv", ".po", ".xlf", ".undersigned"}


def test_no_letter_tells_which_program_made_it(given_away: tuple[Path, tuple[bytes, ...]]) -> None:
    folder, _ = given_away
    found = []
    for path in sorted(p for p in folder.iterdir() if p.suffix in (".pdf", ".docx", ".html", ".txt", ".eml")):
        for name, data in every_byte(path.read_bytes(), path.name):
            if "/font" in name.lower():
                continue
            low = data.lower()
            found += [(name, tool) for tool in TOOLS if tool.lower() in low and not _is_font(data)]

    assert found == []


def test_no_file_for_others_holds_the_campaigns_id(given_away: tuple[Path, tuple[bytes, ...]]) -> None:
    folder, _ = given_away
    ours = file.read(folder.parent / "ours.undersigned").campaign.id.encode()
    found = [
        name
        for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix != ".undersigned")
        for name, data in every_byte(path.read_bytes(), path.name)
        if ours in data
    ]

    assert found == []


def _is_font(data: bytes) -> bool:
    """Whether it is a font program: its maker's name stands in it, and should."""
    return data.startswith((b"\0\1\0\0", b"OTTO", b"true", b"\1\0\4"))
