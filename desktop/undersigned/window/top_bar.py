"""The bar over all rooms: undo and redo, the letter in view, what is to fix, and the one main button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from undersigned.campaign.model import Campaign
from undersigned.window import theme
from undersigned.window.names import count, language_title
from undersigned.window.session import Change, Session, View


class TopBar(QWidget):
    """Shows which letter is in view, and changes it."""

    def __init__(self, session: Session, undo: QAction, redo: QAction, fix: QAction, export: QAction) -> None:
        super().__init__()
        self.session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        row.setSpacing(theme.GRID // 2)
        for action in (undo, redo):
            row.addWidget(_plain_button(action, with_text=False))
        row.addSpacing(theme.GRID)
        self.to = QLabel(self.tr("&Letter to"))
        self.letters = QComboBox()
        self.letters.setMinimumContentsLength(14)
        self.letters.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.letters.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.letters.setMaximumWidth(320)
        self.letters.setAccessibleName(self.tr("Letter to"))
        self.to.setBuddy(self.letters)
        self.before = _step("chevron-left", self.tr("Letter before"))
        self.place = QLabel()
        self.place.setAccessibleName(self.tr("Which of the letters"))
        self.after = _step("chevron-right", self.tr("Letter after"))
        self.languages = QComboBox()
        self._offered: tuple[str, ...] = ()
        self.languages.setAccessibleName(self.tr("Language of the letter"))
        for widget in (self.to, self.letters, self.before, self.place, self.after, self.languages):
            row.addWidget(widget)
        row.addStretch(1)
        self.fix = _plain_button(fix, with_text=True)
        row.addWidget(self.fix)
        self.export = _plain_button(export, with_text=True)
        self.export.setObjectName("main")
        self.export.setAutoRaise(False)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        row.addWidget(self.export)
        self.letters.activated.connect(lambda at: session.look_at(self.letters.itemData(at)))
        self.languages.activated.connect(lambda at: session.look_at(language=self.languages.itemData(at)))
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        session.changed.connect(self._changed)
        session.viewed.connect(self._viewed)
        self._fill(session.campaign)
        self._viewed(session.view)

    def step(self, by: int) -> None:
        """Put the letter before or after this one in view."""
        known = [r.id for r in self.session.campaign.recipients]
        if self.session.view.recipient in known:
            at = known.index(self.session.view.recipient) + by
            if 0 <= at < len(known):
                self.session.look_at(known[at])

    def _changed(self, change: Change) -> None:
        before, after = change.before, change.after
        if before.recipients is not after.recipients or before.languages != after.languages or change.opened:
            self._fill(after)
            self._viewed(self.session.view)

    def _fill(self, campaign: Campaign) -> None:
        self.letters.clear()
        for recipient in campaign.recipients:
            self.letters.addItem(recipient.name, recipient.id)
        several = len(campaign.recipients) > 1
        for widget in (self.before, self.place, self.after):
            widget.setVisible(several)
        self.to.setVisible(bool(campaign.recipients))
        self.letters.setVisible(bool(campaign.recipients))

    def _viewed(self, view: View) -> None:
        campaign = self.session.campaign
        at = self.letters.findData(view.recipient)
        self.letters.setCurrentIndex(at)
        letters = len(campaign.recipients)
        place = self.tr("{number} of {count}")
        self.place.setText(place.format(number=count(at + 1), count=count(letters)))
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at + 1 < letters)
        recipient = self.session.recipient
        own = recipient.languages if recipient else ()
        self._offer(tuple(dict.fromkeys((*own, campaign.text.language, *campaign.languages))))
        self.languages.setCurrentIndex(self.languages.findData(view.language))

    def _offer(self, languages: tuple[str, ...]) -> None:
        """Let one of these languages be chosen, where there are several."""
        if languages != self._offered:
            self._offered = languages
            self.languages.clear()
            for language in languages if len(languages) > 1 else ():
                self.languages.addItem(language_title(language), language)
            self.languages.setVisible(len(languages) > 1)


def _plain_button(action: QAction, *, with_text: bool) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setIconSize(QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    style = (
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon if with_text else Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    button.setToolButtonStyle(style)
    button.setAccessibleName(action.text().replace("&", ""))
    return button


def _step(icon: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(theme.icon(icon))
    button.setAutoRaise(True)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
