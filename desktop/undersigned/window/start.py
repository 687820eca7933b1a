"""The start page: three ways to begin, then the files worked on last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from undersigned import assets
from undersigned.errors import UndersignedError
from undersigned.window import dialogs, theme
from undersigned.window.cards import Card, PageCard
from undersigned.window.files import Files, understood
from undersigned.window.jobs import Job, waited
from undersigned.window.recent import RecentFiles
from undersigned.window.settings import Settings

_WIDEST = 860  # effective pixels of the column of cards


class StartPage(QScrollArea):
    """Begins a letter."""

    def __init__(self, files: Files, settings: Settings) -> None:
        super().__init__()
        self.files, self.settings = files, settings
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages: dict[str, PageCard] = {}
        self._job: Job | None = None
        column = self._column()
        column.addWidget(self._heading())
        column.addSpacing(theme.GRID * 2)
        column.addLayout(self._cards())
        self.templates = QWidget()
        self.templates.hide()
        column.addWidget(self.templates)
        column.addSpacing(theme.GRID * 3)
        column.addLayout(self._recent_head())
        self.recent = RecentFiles(settings)
        self.recent.asked.connect(self._open)
        self.recent.emptied.connect(self.refresh)
        column.addWidget(self.recent)
        column.addStretch(1)
        self.refresh()

    # ------------------------------------------------------------- how it is laid out

    def _column(self) -> QVBoxLayout:
        page = QWidget()
        across = QHBoxLayout(page)
        across.setContentsMargins(theme.GRID * 4, theme.GRID * 6, theme.GRID * 4, theme.GRID * 3)
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        self.setWidget(page)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        return column

    def _heading(self) -> QLabel:
        heading = QLabel(self.tr("How do you want to begin?"))
        heading.setFont(theme.titled(heading))
        return heading

    def _cards(self) -> QGridLayout:
        self.letter = Card(
            "file-up",
            self.tr("I have the &letter"),
            self.tr("A Word file, or text to paste. You can drop it here."),
        )
        self.template = Card(
            "layout-template",
            self.tr("Start from a &template"),
            self.tr("%n letter(s) to choose from, with pictures", "", len(assets.template_folders())),
        )
        self.look = Card("eye", self.tr("Look &around"), self.tr("A sample you can’t break"))
        self.letter.clicked.connect(self.have_the_letter)
        self.template.clicked.connect(self.show_templates)
        self.look.clicked.connect(self.look_around)
        grid = QGridLayout()
        grid.setSpacing(theme.GRID * 2)
        for at, card in enumerate((self.letter, self.template, self.look)):
            grid.addWidget(card, 0, at)
            grid.setColumnStretch(at, 1)
        return grid

    def _fill_templates(self) -> None:
        from undersigned.letter.template import templates

        row = QHBoxLayout(self.templates)
        row.setContentsMargins(0, theme.GRID * 2, 0, 0)
        row.setSpacing(theme.GRID * 2)
        for info in templates():
            page = PageCard(dialogs.said(info.title, {}), dialogs.said(info.about, {}))
            page.clicked.connect(lambda _=False, name=info.name: self.begin_from_template(name))
            self._pages[info.name] = page
            row.addWidget(page)
        row.addStretch(1)

    def _recent_head(self) -> QHBoxLayout:
        self.recent_title = QLabel(self.tr("Recent"))
        self.recent_title.setFont(theme.small(self.recent_title))
        self.recent_title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.forget = QPushButton(self.tr("Forget these"))
        self.forget.setFlat(True)
        self.forget.setFont(theme.small(self.forget))
        self.forget.clicked.connect(self._forget)
        row = QHBoxLayout()
        row.addWidget(self.recent_title)
        row.addStretch(1)
        row.addWidget(self.forget)
        return row

    def refresh(self) -> None:
        """Show the recent files as they are now."""
        self.recent.refresh()
        for widget in (self.recent_title, self.forget, self.recent):
            widget.setVisible(bool(self.recent.count()))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus where most people begin."""
        super().showEvent(event)
        (self.recent if self.recent.count() else self.letter).setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------- ways to begin

    def look_around(self) -> None:
        """Begin with the sample, as an untitled copy."""
        self._begin("face-surveillance", sample=True)

    def show_templates(self) -> None:
        """Show the templates, or put them away again."""
        if not self._pages:
            self._fill_templates()
        shown = not self.templates.isVisible()
        self.templates.setVisible(shown)
        if not shown:
            return
        if self._job is None:
            from undersigned.window.first_pages import pictures

            self._job = Job(pictures, self)
            self._job.came.connect(self._drawn)
            self._job.start()
        first = next(iter(self._pages.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(first, 0, theme.GRID * 2))

    def _drawn(self, drawn: tuple[str, QImage]) -> None:
        name, image = drawn
        self._pages[name].show_page(image)

    def begin_from_template(self, name: str) -> None:
        """Begin with a template's text."""
        self._begin(name, sample=False)

    def _begin(self, name: str, *, sample: bool) -> None:
        from undersigned.letter.template import begin

        try:
            campaign = waited(lambda: understood(begin(name, sample=sample)))
        except UndersignedError as error:
            dialogs.tell_error(self.window(), self.tr("This can’t be begun"), error)
            return
        self.files.begin(campaign)

    def have_the_letter(self) -> None:
        """Ask for the letter that somebody has already, and begin with it."""
        self._have_letter(None)

    def begin_from(self, path: Path) -> bool:
        """Begin with a letter's file that was dropped or opened from outside."""
        return self._have_letter(path)

    def _have_letter(self, path: Path | None) -> bool:
        from undersigned.window.have_letter import HaveLetter

        box = HaveLetter(self.files.folder(), self.window())
        if path is not None:
            box.read_file(path)
        if box.exec() and (campaign := box.campaign()) is not None:
            self.files.begin(campaign, unsaved=True)
            return True
        return False

    def _open(self, path: Path) -> None:
        self.files.open(path)

    def _forget(self) -> None:
        self.settings.forget_recent()
        self.refresh()
