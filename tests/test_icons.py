"""The program's icons are there for every system."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PIL import Image

DRAW = Path(__file__).resolve().parents[1] / "setup" / "icons.py"


def test_icons_are_drawn_in_the_forms_that_systems_want(tmp_path: Path) -> None:
    subprocess.run([sys.executable, DRAW, tmp_path], check=True)

    for name in ("undersigned", "document"):
        with Image.open(tmp_path / f"{name}.ico") as windows:
            assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= set(windows.info["sizes"])
        with Image.open(tmp_path / f"{name}.icns") as apple:
            assert (512, 512, 2) in apple.info["sizes"]
        with Image.open(tmp_path / f"{name}-256.png") as linux:
            assert linux.size == (256, 256)
            assert linux.getchannel("A").getextrema()[1] == 255, "nothing is drawn"
