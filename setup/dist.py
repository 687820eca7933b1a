"""Try the program that `make program` built, and pack it for others, in dist/.

It must pass its own check in a folder that isn't ours, with nothing of this checkout in sight, and
show its window (a picture of it is left in dist/). What is packed has the same bytes each time.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from undersigned import __version__

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
MOST = 250  # megabytes on the disk
_SHOWN = 60.0  # seconds until the window must be there


def main() -> int:
    """Try it, pack it, and say how large it is."""
    with tempfile.TemporaryDirectory(prefix="undersigned-dist-") as name:
        folder = Path(name, "undersigned")
        shutil.copytree(DIST / "undersigned", folder, symlinks=True)
        quiet = {"PATH": os.defpath, "HOME": name, "LANG": "C.UTF-8"}
        subprocess.run([folder / "undersigned", "--self-check"], env=quiet, cwd=name, check=True)
        if sys.platform == "linux" and shutil.which("xvfb-run"):
            show(folder, quiet, DIST / "window.png")
    here = os.fsencode(DIST.parent.resolve())
    if told := [
        file.name
        for file in (DIST / "undersigned").rglob("*")
        if file.is_file() and here in file.read_bytes()
    ]:
        print(f"These tell where they were made: {', '.join(told)}")
        return 1
    megabytes = sum(f.stat().st_size for f in (DIST / "undersigned").rglob("*") if not f.is_symlink()) / 1e6
    print(f"{megabytes:.0f} MB on the disk (at most {MOST} wanted)")
    packed = [pack(), *DIST.glob("undersigned-*.whl"), *DIST.glob("undersigned-*.tar.gz")]
    packed += [*DIST.glob("*.AppImage"), *DIST.glob("*.exe"), *DIST.glob("*.dmg")]
    lines = sorted(f"{digest(file)}  {file.name}\n" for file in dict.fromkeys(packed))
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="ascii")
    print("".join(lines), end="")
    return int(megabytes > MOST)


def show(folder: Path, environment: dict[str, str], picture: Path) -> None:
    """Open the window on a screen that nobody sees, and take a picture of that screen once something shows.

    Raises:
        CalledProcessError: nothing showed.
    """
    looks = [sys.executable, str(Path(__file__).with_name("look.py")), str(picture), str(_SHOWN)]
    script = '"$0" & program=$!; "$@"; code=$?; kill $program; exit $code'
    subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "sh", "-c", script, folder / "undersigned", *looks],
        env={**environment, "PATH": os.environ["PATH"]},
        check=True,
        timeout=_SHOWN * 2,
    )
    print(f"its window opens: see dist/{picture.name}")


def pack() -> Path:
    """Pack the folder as a tar: its files in order, without owners and times."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    path = DIST / f"undersigned-{__version__}-{system}-{platform.machine().lower()}.tar.gz"

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = member.mtime = 0
        member.uname = member.gname = ""
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with (
        path.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for file in sorted((DIST / "undersigned").rglob("*")):
            tar.add(file, str(file.relative_to(DIST)), recursive=False, filter=plain)
    return path


def digest(file: Path) -> str:
    """Return a file's SHA-256."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
