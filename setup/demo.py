"""The demo: make the sample campaign and export its letters to out/, and say where they are.

What an earlier demo made goes first, but only where it is still as the demo left it: out/.demo
holds its files' hashes. A file that a person has changed since stays, and the demo says so.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

OUT = Path("out")
CAMPAIGN = OUT / "face-surveillance.undersigned"
LETTERS = OUT / "letters"
MADE = OUT / ".demo"


def main() -> int:
    """Run the demo from the project's folder; return the command's exit code."""
    OUT.mkdir(exist_ok=True)
    for name, digest in _made_before().items():
        path = OUT / name
        if path.is_file() and digest_of(path) == digest:
            path.unlink()
    if CAMPAIGN.exists():
        print(
            f"{CAMPAIGN} is no longer as the demo made it, so it is kept. "
            "Move it somewhere else and run the demo again.",
            file=sys.stderr,
        )
        return 4
    others = set(_files())
    code = _undersigned("new", str(CAMPAIGN), "--sample") or _undersigned(
        "export", str(CAMPAIGN), "--out", str(LETTERS), "--format", "pdf", "--format", "docx"
    )
    made = {path.relative_to(OUT).as_posix(): digest_of(path) for path in _files() if path not in others}
    MADE.write_text(json.dumps(made, indent=1), encoding="utf-8")
    if code == 0:
        print(f"\nThe campaign is {CAMPAIGN}; its letters are in {LETTERS.resolve()}")
    return code


def digest_of(path: Path) -> str:
    """Return a file's SHA-256."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _made_before() -> dict[str, str]:
    if not MADE.is_file():
        return {}
    made: dict[str, str] = json.loads(MADE.read_text(encoding="utf-8"))
    return made


def _files() -> list[Path]:
    return sorted(path for path in OUT.rglob("*") if path.is_file() and path != MADE)


def _undersigned(*arguments: str) -> int:
    print("undersigned", *arguments, flush=True)
    return subprocess.run([sys.executable, "-m", "undersigned", *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
