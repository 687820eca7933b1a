"""The long runs, one after the other, with their figures: `make soak`, or `soak.py [ROUNDS [MINUTES]]`.

Of the rounds of `kill -9`, two fifths kill the window while somebody types and saves, half an import, and the
rest a batch of letters; then one defence after the other is taken away from a copy of the program, which
a test has to notice, and every reader is given damaged files for so many minutes.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]


def main(rounds: int, minutes: float) -> int:
    """Run all, print each one's figures as they come, and say at the end which failed."""
    windows, imports = rounds * 2 // 5, rounds // 2
    runs = (
        ("the window, killed", "faults/kill_window.py", "--kills", str(windows)),
        ("an import, killed", "faults/kill_command.py", "--kills", str(imports)),
        ("a batch, killed", "journeys/batches.py", "60", str(rounds - windows - imports), "2"),
        ("a defence taken away", "hostile/defences.py"),
        (
            "damaged files",
            "fuzz/run.py",
            "--seconds",
            str(int(minutes * 60)),
            "--seed",
            str(int(time.time())),
        ),
    )
    failed = []
    for title, script, *words in runs:
        print(f"\n{title}: python tests/{script} {' '.join(words)}", flush=True)
        begun = time.monotonic()
        code = subprocess.run([sys.executable, TESTS / script, *words], check=False).returncode
        print(f"({time.monotonic() - begun:.0f} s)", flush=True)
        failed += [title] * (code != 0)
    print(f"\nfailed: {', '.join(failed)}" if failed else "\nall as it should be")
    return int(bool(failed))


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(int(given[0]) if given else 500, float(given[1]) if len(given) > 1 else 60))
