"""About Undersigned: what it is, its version, what it is built on, and that it never calls home."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from importlib import metadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from undersigned import __version__
from undersigned.window import theme

_BUILT_ON = (  # all that is locked in requirements.lock, by the names their makers give them
    "PySide6_Essentials", "PySide6_Pdf", "shiboken6", "reportlab", "python-docx", "lxml", "Jinja2",
    "MarkupSafe", "markdown-it-py", "mdurl", "uharfbuzz", "icu4py", "python-calamine", "polib", "Babel",
    "pillow", "pyuca", "chunspell", "rapidfuzz", "tomli_w", "charset-normalizer", "typing_extensions",
)  # fmt: skip
_SHIPPED = (
    "Noto fonts: OFL-1.1",
    "Lucide icons: ISC, some MIT",
    "English spelling dictionary (SCOWL): MIT and BSD",
    "Spanish spelling dictionary (RLA-ES): MPL-1.1",
)


class About(QDialog):
    """Tells the version and the licences; the text can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Undersigned"))
        self.resize(520, 460)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID)
        title = QLabel(self.tr("Undersigned {version}").format(version=__version__))
        title.setFont(theme.titled(title))
        self.text = QLabel(
            self.tr(
                "Coalition letters, drafted, merged, proofed and exported on your own computer. "
                "It never uses the network: nothing you write leaves this computer unless you send it."
            )
        )
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.licences = QPlainTextEdit(_licences())
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Versions and licences"))
        column.addWidget(title)
        column.addWidget(self.text)
        column.addWidget(QLabel(self.tr("Versions and licences")))
        column.addWidget(self.licences, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _licences() -> str:
    """Return a line for everything that this program is made of."""
    lines = [
        f"Undersigned {__version__}: Apache-2.0",
        f"Python {platform.python_version()}: PSF-2.0",
        f"Qt {qVersion()}: LGPL-3.0",
    ]
    for name in _BUILT_ON:
        try:
            about = metadata.metadata(name).json
        except metadata.PackageNotFoundError:
            continue  # a frozen program may have none of this
        licence = _licence(about)
        lines.append(f"{about['name']} {about['version']}: {licence}")
    return "\n".join([*lines, *_SHIPPED])


def _licence(about: Mapping[str, str | list[str]]) -> str:
    """Return a licence's name, of a package's facts (PEP 566, JSON)."""
    for key in ("license_expression", "license"):
        named = str(about.get(key, ""))
        if 0 < len(named) < 60 and "\n" not in named:
            return named
    found = [
        str(one).rpartition(" :: ")[2] for one in about.get("classifier", ()) if one.startswith("License ::")
    ]
    return ", ".join(found) or "see its package"
