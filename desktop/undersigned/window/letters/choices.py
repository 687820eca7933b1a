"""How letters are exported: as what, where to, under which names, and what becomes of earlier files."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from undersigned.campaign.model import Campaign
from undersigned.errors import UsageError
from undersigned.export import DEFAULT, How, Planned, plan
from undersigned.window import dialogs, theme
from undersigned.window.flow import Flow
from undersigned.window.letters.languages import UnfinishedBox
from undersigned.window.letters.naming import as_pattern, as_written, names_for, presets
from undersigned.window.names import isolated
from undersigned.window.question import ask_day
from undersigned.window.session import Session
from undersigned.window.settings import Settings


class Choices(QWidget):
    """Asks all that an export wants to know, and remembers the answers.

    Signals:
        chosen(): something else was chosen.
    """

    chosen = Signal()

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.session, self.settings = session, settings
        self.as_of: datetime.date | None = None
        self._called: Mapping[str, str] = {}
        self.formats = self._formats()
        self.place = QToolButton()
        self.place.setAutoRaise(True)
        self.place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.place.setIcon(theme.icon("folder-open"))
        self.place.setToolTip(self.tr("Choose another folder"))
        self.place.clicked.connect(self._choose_folder)
        self.names = QComboBox()
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.setAccessibleName(self.tr("Names of the files"))
        self.names.setMinimumWidth(180)
        self.names.editTextChanged.connect(lambda _: self._named())
        self.example = QLabel()
        self.example.setTextFormat(Qt.TextFormat.PlainText)
        self.example.setWordWrap(True)
        self.example.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.earlier = QComboBox()
        self.earlier.setAccessibleName(self.tr("Earlier files"))
        self.earlier.addItems([self.tr("replace them"), self.tr("move them to “Earlier”")])
        for row, kept in enumerate(("replace", "move")):
            self.earlier.setItemData(row, kept)
        self.earlier.setCurrentIndex(max(self.earlier.findData(settings.text("export/earlier")), 0))
        self.unfinished = UnfinishedBox(settings)
        self.unfinished.answered.connect(self.chosen)
        self.sample: tuple[str, str] | None = None  # the letter whose file is the example
        self.more = self._more()
        self._lay_out()
        self.folder = self._first_folder()
        self._tell_folder()

    # ------------------------------------------------------------- layout

    def _formats(self) -> dict[str, QCheckBox]:
        kept = self.settings.text("export/formats", "pdf").split()
        called = {
            "pdf": (self.tr("PDF to send"), self.tr("What most people send: it looks the same everywhere")),
            "docx": (self.tr("Word"), self.tr("For those who have to change something")),
            "html": (self.tr("Website"), self.tr("A clean page for your website")),
            "txt": (self.tr("E-mail text"), self.tr("Plain text to paste into an e-mail")),
            "eml": (
                self.tr("E-mail drafts"),
                self.tr("One for each letter, with its PDF attached; none is sent"),
            ),
        }
        boxes = {}
        for name, (text, tip) in called.items():
            box = boxes[name] = QCheckBox(text)
            box.setToolTip(tip)
            box.setChecked(name in kept)
            box.toggled.connect(lambda _: self.chosen.emit())
        return boxes

    def _more(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("More") + theme.MENU)
        button.setAccessibleName(self.tr("More choices"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        self.combined = self._switch(menu, self.tr("Also one PDF of all, for the printer"), "combined")
        self.zipped = self._switch(menu, self.tr("Also one zip of all files"), "zip")
        self.listed = self._switch(menu, self.tr("Also a list of the files, as a table"), "list")
        menu.addSeparator()
        self.draft = self._switch(
            menu, self.tr("As drafts: letters with errors too, marked on each page"), ""
        )
        self.on_a_day = menu.addAction(self.tr("Who had signed by a day…"))
        self.on_a_day.setCheckable(True)
        self.on_a_day.triggered.connect(self._choose_day)
        button.setMenu(menu)
        return button

    def _switch(self, menu: QMenu, text: str, kept: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(bool(kept) and self.settings.truth(f"export/{kept}", otherwise=False))
        if kept:
            action.toggled.connect(lambda on, kept=kept: self.settings.keep(f"export/{kept}", on))
        action.toggled.connect(lambda _: self._say_more())
        return action

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        formats = Flow(across=theme.GRID * 2)
        for box in self.formats.values():
            formats.addWidget(box)
        names = QHBoxLayout()
        names.setSpacing(theme.GRID)
        names.addWidget(self.names)
        names.addWidget(self.example, 1)
        rest = QHBoxLayout()
        rest.setSpacing(theme.GRID)
        rest.addWidget(self.earlier)
        rest.addWidget(self.more)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        rest.addWidget(self.said, 1)
        titles = (self.tr("As"), self.tr("To"), self.tr("Names"), self.tr("Earlier files"))
        for row, title in enumerate(titles):
            grid.addWidget(QLabel(title), row, 0)
        self.unfinished_title = QLabel(self.tr("Unfinished language"))
        self.unfinished_title.setBuddy(self.unfinished)
        grid.addWidget(self.unfinished_title, 4, 0)
        grid.addWidget(self.unfinished, 4, 1, Qt.AlignmentFlag.AlignLeading)
        self.ask_about_unfinished(wanted=False)
        grid.addLayout(formats, 0, 1)
        grid.addWidget(self.place, 1, 1, Qt.AlignmentFlag.AlignLeading)
        grid.addLayout(names, 2, 1)
        grid.addLayout(rest, 3, 1)

    # ------------------------------------------------------------- what is chosen

    def ask_about_unfinished(self, *, wanted: bool) -> None:
        """Ask what becomes of letters that aren't fully translated, or don't."""
        self.unfinished_title.setVisible(wanted)
        self.unfinished.setVisible(wanted)

    def show_campaign(self, campaign: Campaign, sample: tuple[str, str] | None = None) -> None:
        """Offer the names that this campaign's files can have, with that of one letter as an example."""
        self.sample = sample
        self.unfinished.name_source(campaign.text.language)
        called = names_for(campaign)
        if called != self._called or self.names.count() != len(presets(campaign)):
            kept = self.pattern if self._called else self.settings.text("export/names", DEFAULT)
            self._called = called
            self.names.blockSignals(True)
            self.names.clear()
            self.names.addItems([as_written(preset, called) for preset in presets(campaign)])
            self.names.setEditText(as_written(kept, called))
            self.names.blockSignals(False)
        self._named()

    @property
    def pattern(self) -> str:
        """The pattern of the files' names."""
        return as_pattern(self.names.currentText(), self._called)

    @property
    def wanted(self) -> tuple[str, ...]:
        """The formats that are ticked."""
        return tuple(name for name, box in self.formats.items() if box.isChecked())

    def planned(
        self, letters: Sequence[tuple[str, str]], *, draft: bool | None = None
    ) -> tuple[Planned, ...]:
        """Return the files that these letters become; as drafts, where that is said or chosen.

        Raises:
            UsageError: no files can be called so.
        """
        campaign, wanted = self.session.campaign, self.wanted
        if not letters or not wanted:
            return ()
        chosen = set(letters)
        draft = self.draft.isChecked() if draft is None else draft
        recipients, languages = (tuple(dict.fromkeys(parts)) for parts in zip(*letters, strict=True))
        found = plan(campaign, recipients, languages, wanted, draft=draft, pattern=self.pattern)
        return tuple(one for one in found if (one.recipient, one.language) in chosen)

    def how(self) -> How:
        """Return how they are exported."""
        return How(
            as_of=self.as_of,
            draft=self.draft.isChecked(),
            manifest=self.listed.isChecked(),
            move_earlier=self.earlier.currentData() == "move",
            combined=self.combined.isChecked(),
            zipped=self.zipped.isChecked(),
            pattern=self.pattern,
        )

    def keep(self) -> None:
        """Remember what was chosen for the next export."""
        self.settings.keep("export/folder", str(self.folder))
        self.settings.keep("export/formats", " ".join(self.wanted))
        self.settings.keep("export/names", self.pattern)
        self.settings.keep("export/earlier", self.earlier.currentData())

    # ------------------------------------------------------------- what is said

    def _named(self) -> None:
        campaign = self.session.campaign
        c = theme.colours()
        try:
            whom, language = (self.sample[:1], self.sample[1:]) if self.sample else ((), ())
            found = plan(campaign, whom, language, self.wanted[:1] or ("pdf",), pattern=self.pattern)
            text = self.tr("→ “{file}”").format(file=isolated(found[0].file)) if found else ""
            self.example.setStyleSheet(f"color: {c.secondary}")
        except UsageError as error:
            text = dialogs.said(error.message, dict(error.facts))
            self.example.setStyleSheet(f"color: {c.stops}")
        self.example.setText(text)
        self.example.setToolTip(text)
        self.chosen.emit()

    def _say_more(self) -> None:
        said = []
        if self.as_of is not None:
            day = QDate(self.as_of.year, self.as_of.month, self.as_of.day)
            said.append(self.tr("with those who had signed by {day}").format(day=self.locale().toString(day)))
        if self.draft.isChecked():
            said.append(self.tr("as drafts"))
        if self.combined.isChecked():
            said.append(self.tr("one PDF of all"))
        if self.zipped.isChecked():
            said.append(self.tr("a zip"))
        if self.listed.isChecked():
            said.append(self.tr("a list"))
        self.said.setText(" · ".join(said))
        self.said.setToolTip(self.said.text())
        self.chosen.emit()

    def _choose_day(self, on: bool) -> None:
        day = None
        if on:
            day = ask_day(
                self.tr("Who had signed by a day"),
                self.tr("The letters bear the names of those who had signed by the end of this day."),
                self.tr("Use this day"),
                datetime.date.today(),
            )
        self.as_of = day
        self.on_a_day.setChecked(day is not None)
        self._say_more()

    def _choose_folder(self) -> None:
        if folder := dialogs.folder_to_use(self, self.tr("Export to"), self.folder):
            self.export_to(folder)

    def export_to(self, folder: Path) -> None:
        """Choose the folder."""
        self.folder = folder
        self._tell_folder()
        self.chosen.emit()

    def _tell_folder(self) -> None:
        parts = self.folder.parts[-2:]
        self.place.setText(isolated(" › ".join(part.strip("/\\") or part for part in parts)))
        self.place.setAccessibleName(self.tr("Folder: {folder}").format(folder=self.folder))
        self.place.setToolTip(self.tr("Choose another folder") + f"\n{self.folder}")

    def _first_folder(self) -> Path:
        kept = self.settings.text("export/folder")
        if kept and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) / self.tr("Letters")
