"""Draw the program's icons in every size and form that systems want, in build/icons or another folder."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)


def drawn(svg: Path, size: int) -> Image.Image:
    """Return an icon of so many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a format is a text, whatever the types say
    return Image.open(io.BytesIO(data.data()))


def main(folder: Path) -> None:
    """Draw both icons: the program's, and its files'."""
    app = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("undersigned", "document"):
        svg = ROOT / "resources" / "icons" / "app" / f"{name}.svg"
        images = {size: drawn(svg, size) for size in SIZES}
        for size, image in images.items():
            image.save(folder / f"{name}-{size}.png")
        small = [size for size in SIZES if size <= 256]
        others = [images[size] for size in small[:-1]]
        images[256].save(folder / f"{name}.ico", sizes=[(size, size) for size in small], append_images=others)
        images[1024].save(folder / f"{name}.icns", append_images=[images[s] for s in (32, 64, 128, 256, 512)])
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
