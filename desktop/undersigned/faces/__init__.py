"""Fonts: the bundled faces, the system's, which of them draws a piece of text, and what none can.

`model` is one face, `shelf` knows where faces lie, `choose` picks the face for a cluster. A
face is used as it is; nothing here changes or embeds it (that is `render.pdf`'s work).
"""

from __future__ import annotations

from undersigned.faces.choose import marked, undrawable

__all__ = ["marked", "undrawable"]
