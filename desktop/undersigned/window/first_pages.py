"""Pictures of the shipped templates' first pages, drawn once and kept.

The page is the very one that would be exported: the PDF writer makes it in a process apart, so that
the window stays quick while it opens. Pictures are kept by the hash of the template's words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage

from undersigned import __version__, apart, assets
from undersigned.campaign.model import Recipient
from undersigned.errors import UndersignedError
from undersigned.user_folders import state_folder

WIDTH, HEIGHT = 360, 510  # pixels of a picture that is kept: A4 in twice the size it is shown in
_SECONDS, _MEGABYTES = 60, 800


def pictures() -> Iterator[tuple[str, QImage]]:
    """Yield the name of each template and its first page; one that can't be drawn is left out."""
    for name in assets.template_folders():
        try:
            image = _kept(name) or _drawn(name)
        except UndersignedError:
            continue
        if not image.isNull():
            yield name, image


def first_page(name: str) -> bytes:
    """Return a template's letter as PDF: the sample's where it has one. Called in a process apart."""
    from undersigned.letter.template import begin, templates
    from undersigned.produce import prepare
    from undersigned.render.formats import FORMATS

    info = next(one for one in templates() if one.name == name)
    campaign = begin(name, sample=info.has_sample)
    if not campaign.recipients:
        campaign = replace(campaign, recipients=(Recipient("somebody", "…"),))
    document = prepare(campaign, campaign.recipients[0].id, draft=True).document
    return FORMATS["pdf"].write(replace(document, draft="")).data


def _kept(name: str) -> QImage | None:
    image = QImage(str(_place(name)))
    return None if image.isNull() else image


def _drawn(name: str) -> QImage:
    from PySide6.QtPdf import QPdfDocument

    data = apart.run(first_page, name, seconds=_SECONDS, megabytes=_MEGABYTES)
    if not data:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf = QPdfDocument()
    pdf.load(buffer)
    drawn = pdf.render(0, QSize(WIDTH, HEIGHT))
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    if not drawn.isNull():
        from PySide6.QtGui import QPainter

        painter = QPainter(image)
        painter.drawImage(0, 0, drawn)
        painter.end()
        image.save(str(_place(name)))
    pdf.close()
    return image


def _place(name: str) -> Path:
    folder = assets.template_folders()[name]
    words = b"".join((folder / member).read_bytes() for member in ("letter.md", "letter.toml"))
    key = hashlib.sha256(words + __version__.encode()).hexdigest()[:16]
    return state_folder("pictures") / f"{name}-{key}.png"
