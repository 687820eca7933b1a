"""Help: how things are done here, each in a sentence or two, and every key."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from undersigned.window import theme


class Help(QDialog):
    """Shows the help; the keys are read off the window's own actions, so that they are right."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Help"))
        self.resize(620, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setHtml(_how() + _keys(getattr(window, "actions_", {})))
        column.addWidget(self.text)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


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
