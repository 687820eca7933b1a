"""Help: how things are done here in a sentence or two, every key, and the guide with its pictures."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QAction, QImage, QKeySequence, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from undersigned import assets
from undersigned.disk import read_bounded
from undersigned.errors import UndersignedError
from undersigned.window import theme

FIRST = "guide.md"
_HOME = "help:"  # the first page, which is made here and not read
_MOST = 2_000_000  # bytes of a page, or of a picture


class Help(QDialog):
    """Shows the help; the keys are read off the window's own actions, so that they are right."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Help"))
        self.resize(860, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        self.text = Pages(_guide() + _how() + _keys(getattr(window, "actions_", {})))
        self.text.setAccessibleName(self.tr("Help"))
        column.addWidget(self.text)
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.back = buttons.addButton(self.tr("Back"), roles.ActionRole)
        self.contents = buttons.addButton(self.tr("Contents"), roles.ActionRole)
        buttons.addButton(self.tr("Close"), roles.RejectRole)
        buttons.rejected.connect(self.reject)
        self.back.clicked.connect(self.text.backward)
        self.contents.clicked.connect(lambda: self.text.setSource(QUrl(_HOME)))
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self.back.setEnabled(False)
        column.addWidget(buttons)


class Pages(QTextBrowser):
    """The first page, and the guide's: Markdown files that ship, with their pictures as wide as the text."""

    def __init__(self, first: str) -> None:
        super().__init__()
        self._first = first
        self.document().setDefaultStyleSheet(f"a {{ color: {theme.colours().accent}; }}")
        self.setSource(QUrl(_HOME))

    def doSetSource(
        self,
        name: QUrl | str,
        /,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002 - Qt's word
    ) -> None:
        """Show a page; an address that leads out of the guide isn't followed."""
        address = QUrl(name)
        page = address.path() or address.toString()
        if address.toString() != _HOME and (not page.endswith(".md") or address.scheme()):
            return
        super().doSetSource(address, type)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002 - Qt's word
        """Return a page or a picture of the guide, and of nothing else."""
        address = QUrl(name)
        if address.toString() == _HOME:
            return self._first
        try:
            data = read_bounded(assets.guide(address.path()), _MOST)
        except UndersignedError:
            return self.tr("This page isn’t there.") if address.path().endswith(".md") else None
        if Path(address.path()).suffix == ".png":
            picture = QImage.fromData(data)
            wide = max(200, self.viewport().width() - theme.GRID * 4)
            return (
                picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
                if picture.width() > wide
                else picture
            )
        page = QTextDocument()
        page.setMarkdown(data.decode("utf-8"), QTextDocument.MarkdownFeature.MarkdownDialectCommonMark)
        return page.toHtml()


def _guide() -> str:
    said = QCoreApplication.translate("Help", "The guide, with pictures (in English)")
    return f"<h3><a href='{FIRST}'>{escape(said)}</a></h3>"


def _how() -> str:
    translate = QCoreApplication.translate
    told = (
        (
            translate("Help", "Begin"),
            translate(
                "Help",
                "Take the letter you have (a Word file, or pasted), a template, or the sample.",
            ),
        ),
        (
            translate("Help", "Which letters does my typing change?"),
            translate(
                "Help",
                "The line under the paragraph says it, and lets you word it differently for some letters.",
            ),
        ),
        (
            translate("Help", "What goes out"),
            translate("Help", "The page beside the text is what will be exported, as it is now."),
        ),
        (
            translate("Help", "Is my work safe?"),
            translate(
                "Help",
                "Save writes the file whole or not at all. Between saves a recovery copy is kept on this "
                "computer, also of a letter you never saved; after a crash you choose between the two.",
            ),
        ),
        (
            translate("Help", "Working with others"),
            translate(
                "Help",
                "In a shared folder you see who has a letter open. If somebody changed the file meanwhile, "
                "nothing is overwritten: you can look at theirs and save yours beside it.",
            ),
        ),
    )
    return "".join(f"<h3>{escape(title)}</h3><p>{escape(text)}</p>" for title, text in told)


def _keys(actions: dict[str, QAction]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    rows = [
        f"<tr><td>{escape(action.text().replace('&', '').rstrip('…'))}</td>"
        f"<td style='padding-left:24px'>{escape(action.shortcut().toString(native))}</td></tr>"
        for action in actions.values()
        if not action.shortcut().isEmpty()
    ]
    title = QCoreApplication.translate("Help", "Keys")
    return f"<h3>{escape(title)}</h3><table>{''.join(rows)}</table>"
