"""Wait until something shows on the screen, and take a picture of it: `look.py PICTURE SECONDS`."""

from __future__ import annotations

import sys
import time

from PySide6.QtGui import QGuiApplication, QImage

_SETTLES = 3.0  # seconds that a window takes until all of it is drawn


def main(picture: str, seconds: float) -> int:
    """Return 0 once there is a picture of more than one colour."""
    app = QGuiApplication([])
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        time.sleep(0.5)
        if len(colours(app.primaryScreen().grabWindow(0).toImage())) > 1:
            time.sleep(_SETTLES)
            return int(not app.primaryScreen().grabWindow(0).toImage().save(picture))
    print("nothing showed on the screen", file=sys.stderr)
    return 1


def colours(image: QImage) -> set[int]:
    """Return the colours of some of its points."""
    return {image.pixel(x, y) for x in range(0, image.width(), 37) for y in range(0, image.height(), 37)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2])))
