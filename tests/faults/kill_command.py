"""Kill the command at random moments of taking a list in and saving, and see what is on the disk then.

Run as `python tests/faults/kill_command.py [--kills 240] [--seed 1]`. Each round copies a campaign, starts
`undersigned signatories import`, and kills it without warning (SIGKILL). The campaign's file must then be the
one before, or the one that an unbroken import writes, to the byte; doing it again must end in that one, and
leave nothing beside it. Exit code 1 if a round failed.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "ours.undersigned"


@dataclass(frozen=True)
class Round:
    """What came of one kill: which file was there, before and after doing it again, and what lay beside."""

    found: str
    again: str
    beside: tuple[str, ...]

    @property
    def failed(self) -> bool:
        """Whether anything isn't as it should be."""
        return self.found == "damaged" or self.again != "new" or bool(self.beside)


def words(*more: str) -> list[str]:
    """Return the command."""
    return [sys.executable, "-m", "undersigned", *more]


def environment(folder: Path) -> dict[str, str]:
    """Return what a command of this checkout runs in."""
    state = str(folder / "state")
    return {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "UNDERSIGNED_STATE": state}


def call(folder: Path, *more: str) -> subprocess.Popen[bytes]:
    """Start the command in a folder."""
    nowhere = subprocess.DEVNULL
    return subprocess.Popen(words(*more), cwd=folder, env=environment(folder), stdout=nowhere, stderr=nowhere)


IMPORT = ("signatories", "import", NAME, "list.csv")


def rounds(kills: int, seed: int, names: int = 400) -> Iterator[Round]:
    """Yield what came of so many kills."""
    chance = random.Random(seed)
    table = "Organization,Email\n" + "".join(
        f"Alliance {n} of Town {n * 7},a{n}@x.example\n" for n in range(names)
    )
    with tempfile.TemporaryDirectory() as place:
        top = Path(place)
        (top / "list.csv").write_text(table, encoding="utf-8")
        assert call(top, "new", NAME, "--sample").wait() == 0
        old = (top / NAME).read_bytes()
        begun = time.monotonic()
        assert call(top, *IMPORT).wait() == 0
        took, new = time.monotonic() - begun, (top / NAME).read_bytes()
        assert old != new
        for number in range(kills):
            folder = top / str(number)
            folder.mkdir()
            (folder / NAME).write_bytes(old)
            (folder / "list.csv").write_text(table, encoding="utf-8")
            process = call(folder, *IMPORT)
            # Half of them where it saves, near its end.
            time.sleep(chance.uniform(took * 0.6, took * 1.05) if number % 2 else chance.uniform(0, took))
            process.send_signal(signal.SIGKILL)
            process.wait()
            found = _which(folder, old, new)
            if found != "new":
                call(folder, *IMPORT).wait()
            beside = {p.name for p in folder.iterdir()} - {NAME, "list.csv", "state"}
            yield Round(found, _which(folder, old, new), tuple(sorted(beside)))


def _which(folder: Path, old: bytes, new: bytes) -> str:
    data = (folder / NAME).read_bytes()
    return "old" if data == old else "new" if data == new else "damaged"


def main() -> int:
    """Print the figures; return 1 if a round failed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=240)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    found = list(rounds(asked.kills, asked.seed))
    failed = [one for one in found if one.failed]
    count = {which: sum(one.found == which for one in found) for which in ("old", "new", "damaged")}
    print(f"{len(found)} kills of an import: {count['old']} left the file before it, {count['new']} the next")
    print(f"damaged files: {count['damaged']}; rounds that failed: {len(failed)}")
    for one in failed:
        print("failed:", one)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
