"""Import signatories: one window, Back and Next, four pages. Nothing is written before the last click.

The list is read, matched and reported on in a process of its own (`campaign.import_process`); here
is only which page is shown, and which question is open. A list of a shape that was taken in before
goes straight to the last page.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign import roster_changes
from undersigned.campaign.model import Campaign
from undersigned.campaign.roster_changes import Delta, Foreseen
from undersigned.campaign.roster_import import (
    Foresee,
    Read,
    ReadAgain,
    Request,
    Sight,
    Take,
    TakeColumns,
    together,
)
from undersigned.disk import read_bounded
from undersigned.errors import UndersignedError
from undersigned.signatories.gathered import Asked
from undersigned.tables.model import MOST_BYTES
from undersigned.window import dialogs, drops, theme
from undersigned.window.aloud import announce
from undersigned.window.focus_ring import focus_first
from undersigned.window.importing.changes_page import ChangesPage
from undersigned.window.importing.columns_page import ColumnsPage
from undersigned.window.importing.imported import Imported
from undersigned.window.importing.letters_page import LettersPage
from undersigned.window.importing.questions import Questions
from undersigned.window.importing.rows_page import RowsPage
from undersigned.window.importing.start_page import StartPage
from undersigned.window.names import count

_PATIENCE = 250  # milliseconds before progress is shown


class ImportDialog(QDialog):
    """The pages of an import."""

    def __init__(self, parent: QWidget | None, campaign: Campaign, folder: Path) -> None:
        super().__init__(parent)
        self.campaign = campaign
        self.recipients = {r.id: r.name for r in campaign.recipients}
        self.imported: Imported | None = None
        self.sight: Sight | None = None
        self.foreseen: Foreseen | None = None
        self.questions = Questions(self)
        self.setWindowTitle(self.tr("Import signatories"))
        self.setAcceptDrops(True)
        self.resize(900, 560)
        self.begin = StartPage(folder)
        self.rows = RowsPage()
        self.columns = ColumnsPage(self.recipients)
        self.letters = LettersPage(self.recipients)
        self.changes = ChangesPage(self.recipients, is_first=not campaign.roster.signatories)
        self.stack = QStackedWidget()
        for page in (self.begin, self.rows, self.columns, self.letters, self.changes):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GRID * 2] * 4)
        column.setSpacing(theme.GRID)
        column.addLayout(self._head())
        column.addWidget(self.wrong)
        column.addWidget(self.stack, 1)
        column.addLayout(self._foot())
        self._listen()
        self._enter(self.begin)

    # ------------------------------------------------------------- layout

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.title = QLabel()
        self.title.setFont(theme.titled(self))
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong = QLabel()
        self.wrong.setWordWrap(True)
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.hide()
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.about, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setFixedWidth(140)
        self.progress.setTextVisible(False)
        self.doing = QLabel()
        self.patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self.patience.timeout.connect(lambda: self._show_progress(shown=True))
        self.back = QPushButton(self.tr("&Back"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.next = QPushButton()
        for button in (self.back, self.cancel, self.next):
            button.setAutoDefault(False)
        self.next.setDefault(True)
        row.addWidget(self.progress)
        row.addWidget(self.doing)
        row.addStretch(1)
        for button in (self.back, self.cancel, self.next):
            row.addWidget(button)
        self._show_progress(shown=False)
        return row

    def _listen(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.cancel.clicked.connect(self._stop_or_close)
        self.next.clicked.connect(self._go_on)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._go_on)
        self.begin.file_chosen.connect(self.read_file)
        self.begin.changed.connect(self._name_next)
        self.rows.read_as.connect(lambda reading: self._see(ReadAgain(reading)))
        self.columns.taken.connect(lambda taken: self._see(TakeColumns(taken)))
        self.letters.changed.connect(self._name_next)
        self.changes.changed.connect(self._name_next)
        self.changes.asks_again.connect(self._foresee)
        self.changes.wants_letters.connect(lambda: self._enter(self.letters))

    # ------------------------------------------------------------- which page

    def _pages(self) -> list[QWidget]:
        has_letters = self.sight is not None and bool(self.sight.letters.words)
        return [self.rows, self.columns, *([self.letters] if has_letters else []), self.changes]

    def _enter(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        titles = {
            self.begin: self.tr("Which list?"),
            self.rows: self.tr("Which rows?"),
            self.columns: self.tr("What is in the columns?"),
            self.letters: self.tr("Which letters do they sign?"),
            self.changes: self.tr("What will change"),
        }
        pages = self._pages()
        step = said = ""
        if page in pages:
            at = {"page": count(pages.index(page) + 1), "pages": count(len(pages))}
            step = self.tr("{page} of {pages}").format_map(at) + " · "
        self.title.setText(titles[page])
        if self.sight is not None and page is not self.begin:
            said = step + self.tr("{name} · {rows}").format(
                name=self.sight.name, rows=self.tr("%n row(s)", "", self.sight.count)
            )
        self.about.setText(said)
        self.back.setVisible(page is not self.begin)
        announce(self, titles[page])
        self._name_next()
        if page is self.changes:
            self._foresee()
        else:
            focus_first(page)

    def _go_back(self) -> None:
        self._stop()
        pages: list[QWidget] = [self.begin, *self._pages()]
        present = self.stack.currentWidget()
        self._enter(pages[pages.index(present) - 1] if present in pages else self.begin)

    def _go_on(self) -> None:
        if not self.next.isEnabled():
            return
        page = self.stack.currentWidget()
        if page is self.begin:
            self.read(self.begin.pasted.toPlainText().encode("utf-8"), self.tr("pasted list"))
        elif page is self.changes:
            self._take()
        else:
            pages = self._pages()
            self._enter(pages[pages.index(page) + 1] if page in pages else self.changes)

    def _name_next(self) -> None:
        """Name the button after what it does, and say why where it does nothing."""
        page, why = self.stack.currentWidget(), ""
        if page is self.begin:
            said, why = self.tr("Next: which rows"), self.begin.what_is_missing()
        elif page is self.rows:
            said = self.tr("Next: the columns")
        elif page is self.columns:
            is_letters = len(self._pages()) == 4
            said = self.tr("Next: which letters") if is_letters else self.tr("Next: what will change")
            if self.sight is not None and not self.sight.names_somebody:
                why = self.tr("Say first which column holds the names")
        elif page is self.letters:
            said, why = self.tr("Next: what will change"), self.letters.what_is_missing()
        else:
            said, why = self.changes.last_step()
        if self.is_busy and not why:
            why = self.doing.text() or self.tr("Reading the list…")
        self.next.setText(said)
        self.next.setEnabled(not why)
        self.next.setToolTip(why)
        self.next.setAccessibleDescription(why)

    # ------------------------------------------------------------- what happens

    def read_file(self, path: Path) -> None:
        """Read a list from a file; one that can't be read is told in a sentence."""
        self.rows.begin()
        self._ask(
            lambda: Read(read_bounded(path, MOST_BYTES), path.name),
            lambda pieces: self._seen(pieces[0], is_new=True),
            self.tr("Reading the list…"),
        )

    def read(self, data: bytes, name: str) -> None:
        """Read a list."""
        self.rows.begin()
        self._see(Read(data, name))

    def _see(self, request: Request) -> None:
        is_new = isinstance(request, Read)
        self._ask(
            lambda: request,
            lambda pieces: self._seen(pieces[0], is_new=is_new),
            self.tr("Reading the list…"),
        )

    def _seen(self, sight: object, *, is_new: bool) -> None:
        assert isinstance(sight, Sight)
        self.sight = sight
        if self.stack.currentWidget() is not self.columns or is_new:
            self.rows.show_sight(sight)
        self.columns.show_sight(sight)
        self.letters.show_sight(sight)
        if is_new:
            straight = sight.remembered and sight.names_somebody
            self._enter(self.changes if straight else self.rows)
        else:
            self._enter_again()

    def _enter_again(self) -> None:
        """Tell what is new about the page that is shown, and leave the focus where it is."""
        focused = self.focusWidget()
        if (page := self.stack.currentWidget()) is not None:
            self._enter(page)
        if focused is not None and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _foresee(self) -> None:
        if self.sight is None:
            return
        self.foreseen = None
        options = self.changes.options(remember=self.columns.remember.isChecked())
        asked = Asked(taken_as=self.columns.model.taken_as(), letters=self.letters.answers())
        self.changes.begin(self.letters.silent_left)

        def came(pieces: list[object]) -> None:
            found = pieces[0]
            assert isinstance(found, Foreseen)
            for lines in pieces[1:]:
                self.changes.take(lines)  # type: ignore[arg-type]  # lines, by the protocol
            self.foreseen = found
            self.changes.show_foreseen(found)
            self._name_next()
            focus_first(self.changes)

        self._ask(lambda: Foresee(asked, options), came, self.tr("Comparing with the roster…"))

    def _take(self) -> None:
        options = self.changes.options(remember=self.columns.remember.isChecked())
        wish = self.changes.wish()

        def came(pieces: list[object]) -> None:
            parts = [piece for piece in pieces if isinstance(piece, Delta)]
            made = together(parts)
            assert self.sight is not None
            lines = self.changes.table.lines
            self.imported = Imported(
                roster_changes.applied(self.campaign, made),
                self.sight.name,
                len(made.added),
                lines.taken(roster_changes.LineKind.CHANGED),
                len(wish.withdrew),
                made.sets,
            )
            self.accept()

        self._ask(lambda: Take(options, wish), came, self.tr("Taking it in…"))

    # ------------------------------------------------------------- questions to the process

    @property
    def is_busy(self) -> bool:
        """Whether an answer is waited for."""
        return self.questions.is_open

    def _ask(self, make: Callable[[], Request], came: Callable[[list[object]], None], doing: str) -> None:
        """Ask what is made beside the main thread, and show that it takes time where it does."""
        self._stop()
        self.wrong.hide()
        self.doing.setText(doing)
        self.patience.start()

        def answered(error: UndersignedError | None, pieces: list[object]) -> None:
            self.patience.stop()
            self._show_progress(shown=False)
            if error is not None:
                self._say_wrong(error)
            elif pieces:
                came(pieces)
            self._name_next()

        self.questions.ask(self.campaign, make, answered)
        self._name_next()

    def _stop(self) -> None:
        self.questions.stop()
        self.patience.stop()
        self._show_progress(shown=False)
        self._name_next()

    def _stop_or_close(self) -> None:
        """Stop what is waited for; with nothing to wait for, close without a change."""
        if self.is_busy and self.progress.isVisible():
            self._stop()
            if self.stack.currentWidget() is self.changes:
                self._go_back()
        else:
            self.reject()

    def _show_progress(self, *, shown: bool) -> None:
        self.progress.setVisible(shown)
        self.progress.setAccessibleName(self.doing.text())
        self.doing.setVisible(shown)
        if not shown:
            self.doing.setText("")
        self.cancel.setText(self.tr("Stop") if shown else self.tr("Cancel"))

    def _say_wrong(self, error: UndersignedError) -> None:
        fix = "" if "--" in error.fix else dialogs.said(error.fix, error.facts)
        said = f"{dialogs.said(error.message, error.facts)} {fix}".strip()
        self.wrong.setText(said)
        self.wrong.setStyleSheet(f"color: {theme.colours().stops};")
        self.wrong.show()
        announce(self, said)

    # ------------------------------------------------------------- Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        """Start what reads the list while somebody chooses it."""
        super().showEvent(event)
        if not event.spontaneous() and not self.is_busy and self.sight is None:
            self.questions.begin()

    def done(self, result: int) -> None:
        """Close, and end the process."""
        self._stop()
        self.questions.close()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if drops.files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        paths = drops.files_in(event.mimeData())
        event.acceptProposedAction()
        if paths:
            QTimer.singleShot(0, self, lambda: self.read_file(paths[0]))
