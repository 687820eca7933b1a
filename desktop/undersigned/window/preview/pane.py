"""The pane that shows the page: the very letter that would be exported now, a moment behind the typing.

The pages are `paper`'s; here are the row of controls over them, the same letter as text to be read
aloud, and what is said where there is no letter to show.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from undersigned.document.model import Origin
from undersigned.errors import UndersignedError
from undersigned.problems import Place
from undersigned.window import theme
from undersigned.window.aloud import announce
from undersigned.window.names import count, percent
from undersigned.window.preview.marks import place_of
from undersigned.window.preview.notice import Notice
from undersigned.window.preview.paper import PaperView
from undersigned.window.proof import Checked, Proof, Shown
from undersigned.window.session import Change, Session

_PATIENCE = 500  # milliseconds before it is said that the page is late
_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)


class PreviewPane(QWidget):
    """Shows the letter in view as it will be exported.

    Signals:
        wants_recipient(): somebody asked to say whom the letter is to.
    """

    wants_recipient = Signal()

    def __init__(self, session: Session, proof: Proof) -> None:
        super().__init__()
        self.session, self.proof = session, proof
        self.paper = PaperView()
        self.reading = QTextBrowser()
        self.reading.setAccessibleName(self.tr("The letter as text"))
        self.reading.setOpenLinks(False)
        self.reading.setFrameShape(QFrame.Shape.NoFrame)
        self.reading.document().setDocumentMargin(2 * theme.GRID)
        self.sheets = QStackedWidget()
        self.sheets.addWidget(self.paper)
        self.sheets.addWidget(self.reading)
        self._whose = ("", "")  # the letter that is shown: its recipient, its language
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE)
        self._late.timeout.connect(self._tell_late)
        self._make_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        self.notice = Notice()
        column.addWidget(self.notice)
        column.addWidget(self.sheets, 1)
        self.setMinimumWidth(300)
        self._listen()
        self._tell_page()
        self._fit_controls()
        if proof.latest is not None:
            self._show(proof.latest)

    def _listen(self) -> None:
        self.notice.add_recipient.clicked.connect(self.wants_recipient)
        self.paper.moved.connect(self._moved)
        self.paper.pointed.connect(self._lead)
        self.proof.asked.connect(self._asked)
        self.proof.shown.connect(self._show)
        self.proof.checked.connect(self._checked)
        self.session.led.connect(self.show_place)
        self.session.changed.connect(self._changed)

    # ------------------------------------------------------------- controls

    def _make_actions(self) -> None:
        def switch(text: str, icon: str) -> QAction:
            action = QAction(theme.icon(icon), text, self)
            action.setCheckable(True)
            action.setIconVisibleInMenu(False)
            action.toggled.connect(self._switched)
            return action

        self.differs = switch(self.tr("Show what differs"), "diamond")
        self.differs.setIconText(self.tr("What differs"))
        self.differs.setToolTip(self.tr("Tint all that isn’t the same in every letter"))
        self.as_text = switch(self.tr("Read it as text"), "book-open")
        self.as_text.setIconText(self.tr("As text"))
        self.as_text.setToolTip(self.tr("The same letter as plain text, for a screen reader"))
        self.zoom_in = QAction(theme.icon("plus"), self.tr("Zoom in"), self)
        self.zoom_in.triggered.connect(self.paper.zoom_in)
        self.zoom_out = QAction(theme.icon("minus"), self.tr("Zoom out"), self)
        self.zoom_out.triggered.connect(self.paper.zoom_out)

    def _header(self) -> QWidget:
        header = QWidget()
        row = QHBoxLayout(header)
        row.setContentsMargins(
            theme.GRID + theme.GRID // 2, theme.GRID // 2, theme.GRID // 2, theme.GRID // 2
        )
        row.setSpacing(theme.GRID // 4)
        self.where = QLabel()
        self.where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.where.setMinimumWidth(90)
        row.addWidget(self.where, 1)
        self._switches = [_button(self.differs), _button(self.as_text)]
        self._smaller, self._larger = _button(self.zoom_out), _button(self.zoom_in)
        self.percent = QToolButton()
        self.percent.setAutoRaise(True)
        self.percent.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.percent.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.percent.setMenu(self._zoom_menu())
        self.percent.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        for button in (*self._switches, self._smaller, self.percent, self._larger):
            row.addWidget(button)
        return header

    def _zoom_menu(self) -> QMenu:
        menu = QMenu(self)
        self._fits = QActionGroup(menu)
        for fit, text in (("width", self.tr("Fit the width")), ("page", self.tr("Whole page"))):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(fit)
            action.triggered.connect(lambda _=False, fit=fit: self.paper.set_fit(fit))
            self._fits.addAction(action)
        menu.addSeparator()
        for zoom in _ZOOMS:
            menu.addAction(percent(zoom)).triggered.connect(lambda _=False, z=zoom: self.paper.set_zoom(z))
        menu.aboutToShow.connect(self._tick_fit)
        return menu

    def _tick_fit(self) -> None:
        self._fits.setExclusive(False)
        for action in self._fits.actions():
            action.setChecked(action.data() == self.paper.fit)

    def _switched(self) -> None:
        self.proof.want_reading(wanted=self.as_text.isChecked())
        self.sheets.setCurrentWidget(self.reading if self.as_text.isChecked() else self.paper)
        for button in (self._smaller, self.percent, self._larger):
            button.setEnabled(not self.as_text.isChecked())
        self._tint()
        self._tell_page()

    def _fit_controls(self) -> None:
        several = len(self.session.campaign.recipients) > 1
        self.differs.setVisible(several)
        self._switches[0].setVisible(several)

    # ------------------------------------------------------------- what comes

    def _asked(self) -> None:
        if not self._late.isActive():
            self._late.start()

    def _changed(self, change: Change) -> None:
        if change.opened:
            self.paper.clear()
            self.reading.clear()
            self.notice.hide()
        if change.opened or change.before.recipients is not change.after.recipients:
            self._fit_controls()

    def _show(self, shown: Shown) -> None:
        self._late.stop()
        error = shown.error
        if error is None and not self.paper.show_letter(
            shown.data, lambda: shown.places, right_to_left=shown.right_to_left
        ):
            error = UndersignedError("The page can’t be drawn.")
        whose = (shown.recipient, shown.language)
        if error is not None and whose != self._whose:
            self.paper.clear()
        self._whose = whose
        self.notice.tell(error, is_to_somebody=bool(shown.recipient), is_old=bool(self.paper.pages))
        if shown.reading:
            _replace_text(self.reading, shown.reading)
        self._tint()
        self._tell_page()

    def _checked(self, checked: Checked) -> None:
        self._tint()

    def _tint(self) -> None:
        latest = self.proof.latest
        on = self.differs.isChecked() and len(self.session.campaign.recipients) > 1
        self.paper.tint(latest.differs if latest is not None and on else frozenset())

    def _tell_late(self) -> None:
        self.where.setText(self.tr("Just catching up…"))

    # ------------------------------------------------------------- places

    def show_place(self, place: Place) -> None:
        """Show a place on the page, and mark it for a moment. The focus stays where it is."""
        self.paper.show_place(place)

    def follow(self, place: Place) -> None:
        """Scroll to a place if it is out of sight, such as that of the caret in the text."""
        self.paper.show_place(place, mark=False)

    def _lead(self, origin: Origin) -> None:
        view = self.session.view
        self.session.lead_to(place_of(origin, view.recipient, view.language))

    # ------------------------------------------------------------- what is said

    def _moved(self) -> None:
        before = self.where.text()
        self._tell_page()
        if self.paper.hasFocus() and self.where.text() != before:
            announce(self.paper, self.where.text())

    def _tell_page(self) -> None:
        pages = self.paper.pages
        said_here = self.tr("page {number} of {count}").format(
            number=count(self.paper.page + 1), count=count(pages)
        )
        if self.as_text.isChecked():
            said_here = self.tr("%n page(s)", "", pages) if pages > 1 else ""
        if not self._late.isActive() or self.where.text():
            self.where.setText(said_here if pages else "")
        self.percent.setText(percent(self.paper.zoom))
        self.percent.setAccessibleName(self.tr("Zoom, {percent}").format(percent=percent(self.paper.zoom)))


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    worded = action.isCheckable()
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly)
    button.setAccessibleName(action.text())
    return button


def _replace_text(view: QTextBrowser, html: str) -> None:
    """Put another text in place of the one before, keeping the place."""
    if view.property("html") == html:
        return
    view.setProperty("html", html)
    down = view.verticalScrollBar()
    at = down.value()
    view.setHtml(html)
    down.setValue(at)
