"""How a cell looks: struck through or slanted by its state, marked for a look, in a face with its script."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from undersigned.signatories.model import Signatory, Standing
from undersigned.window import theme
from undersigned.window.fonts import font_for
from undersigned.window.names import isolated
from undersigned.window.signatories import rows

if TYPE_CHECKING:
    from undersigned.window.signatories.listed import SignatoriesModel

_ROLE = Qt.ItemDataRole


def drawn(model: SignatoriesModel, signatory: Signatory, column: str, role: int) -> Any:
    """Return a cell's font, colour, mark, tip or what a screen reader says."""
    if role == _ROLE.FontRole:
        return _font_of(model, signatory, column)
    if role == _ROLE.ForegroundRole:
        is_there = signatory.standing() is Standing.SIGNED and column not in ("from",)
        return None if is_there else QColor(theme.colours().secondary)
    if role == _ROLE.DecorationRole:
        marked = signatory.id in model.repeats or signatory.id in model.troubles
        return _mark(theme.colours().look) if column == "name" and marked else None
    if role == _ROLE.ToolTipRole:
        return tip(model, signatory, column)
    if role == _ROLE.AccessibleTextRole:
        text = rows.text_of(signatory, column, model.known)
        return f"{text}. {why_marked(model, signatory)}" if column == "name" else text
    if role == _ROLE.EditRole:
        return rows.text_of(signatory, column, model.known)
    return None


@functools.lru_cache(maxsize=8)
def _mark(colour: str) -> QIcon:
    """Return ▲ in a colour, the same on rows that are chosen, which are tinted and not filled."""
    picture = theme.icon("triangle-alert", "look").pixmap(32, 32)
    picture.setDevicePixelRatio(2)
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(picture, mode)
    return icon


def tip(model: SignatoriesModel, signatory: Signatory, column: str) -> str:
    """Return what is told of a cell: all of its text, and why it is marked."""
    said = isolated(rows.text_of(signatory, column, model.known))
    if column == "name" and (why := why_marked(model, signatory)):
        return f"{said}\n{why}"
    if column == "signs":
        names = [name for ident, name in model.known.recipients.items() if signatory.consent.covers(ident)]
        return "\n".join([said, *names[:40]])
    return said


def why_marked(model: SignatoriesModel, signatory: Signatory) -> str:
    """Return why a row wants a look; "" where it doesn't."""
    said = [model.troubles.get(signatory.id, "")]
    if signatory.id in model.repeats:
        said.append(QCoreApplication.translate("Signatories", "It may be the same as another."))
    return " ".join(filter(None, said))


def _font_of(model: SignatoriesModel, signatory: Signatory, column: str) -> QFont | None:
    standing = signatory.standing()
    struck = standing is Standing.WITHDREW and column == "name"
    slanted = standing is Standing.PENDING and column in ("name", "state")
    text = "" if column in ("kind", "state") else rows.text_of(signatory, column, model.known)
    if not (struck or slanted or not text.isascii()):
        return None
    return font_for(text, struck=struck, slanted=slanted)
