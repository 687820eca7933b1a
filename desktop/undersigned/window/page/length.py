"""How long the letters are: the pages of each at a glance, and making them fit on so many."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.model import Campaign
from undersigned.export.plan import letters_of
from undersigned.proof.answers import Standing
from undersigned.window import theme
from undersigned.window.aloud import announce
from undersigned.window.names import count, isolated, language_name
from undersigned.window.page.controls import Whole

if TYPE_CHECKING:  # what sets letters is slow to load
    from undersigned.fitting import Tried

Letter = tuple[str, str]  # recipient's id, language
_LETTER = Qt.ItemDataRole.UserRole


class LengthPane(QWidget):
    """The pages of each letter, and *Fit on n pages*.

    Signals:
        asked(int): somebody wants the letters to fit on so many pages.
        stopped(): not any more.
        wanted(str, str): somebody wants to see a letter: recipient's id, language.
        asked_for_recipient(): somebody wants to say whom the letter is to.
    """

    asked = Signal(int)
    stopped = Signal()
    wanted = Signal(str, str)
    asked_for_recipient = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._letters: tuple[Letter, ...] = ()
        self._pages: dict[Letter, int] = {}
        self._chosen_by_hand = False
        self._fit_row()
        self._progress_row()
        self._list()
        self._lay_out()

    # ------------------------------------------------------------- layout

    def _fit_row(self) -> None:
        self.number = Whole("fit", self.tr("Pages that a letter may have"), 1, 99)
        self.number.chosen.connect(self._number_chosen)
        self.go = QPushButton()
        self.go.clicked.connect(self._ask)
        self.tip = QLabel(
            self.tr("Tightens names, lines, size and margins a little, in good taste. Words stay.")
        )
        self.tip.setFont(theme.small(self.tip))
        self.tip.setProperty("says", "secondary")
        self.tip.setWordWrap(True)

    def _progress_row(self) -> None:
        self.told = QLabel()
        self.told.setFont(theme.small(self.told))
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.GRID)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.stopped)

    def _list(self) -> None:
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setFont(theme.small(self.summary))
        self.summary.setProperty("says", "secondary")
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Pages of each letter"))
        self.list.setHeaderLabels([self.tr("Letter"), self.tr("Pages")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        theme.tint_selection(self.list)
        self.list.itemSelectionChanged.connect(self._chosen)
        self.nobody = QLabel(self.tr("No letter yet: who is it to?"))
        self.nobody.setWordWrap(True)
        self.add = QPushButton(self.tr("Add a recipient"))
        self.add.clicked.connect(self.asked_for_recipient)

    def _lay_out(self) -> None:
        asks = QWidget()
        row = QHBoxLayout(asks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        self.before, self.after = QLabel(self.tr("Fit on")), QLabel()
        self.before.setBuddy(self.number)
        for widget in (self.before, self.number, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        working = QWidget()
        column = QVBoxLayout(working)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.bar)
        column.addWidget(self.told)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeading)
        resting = QWidget()
        column = QVBoxLayout(resting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(asks)
        column.addWidget(self.go)
        self.stack = QStackedWidget()
        self.stack.addWidget(resting)
        self.stack.addWidget(working)
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GRID * 2, theme.GRID, theme.GRID * 2, theme.GRID)
        whole.setSpacing(theme.GRID)
        self.title = QLabel(self.tr("Length"))
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        whole.addWidget(self.title)
        whole.addWidget(self.stack)
        whole.addWidget(self.tip)
        whole.addWidget(self.summary)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.nobody)
        whole.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self._spare = QWidget()
        whole.addWidget(self._spare, 1)

    def sizeHint(self) -> QSize:
        """Return a width that the form leaves."""
        return QSize(190, 360)

    # ------------------------------------------------------------- what is shown

    def show_letters(self, campaign: Campaign, standings: dict[Letter, Standing], recipient: str) -> None:
        """Show the letters; with a recipient, offer to fit that one's alone."""
        letters = letters_of(campaign) if campaign.recipients else ()
        names = {r.id: r.name for r in campaign.recipients}
        self._pages = {letter: standings[letter].pages for letter in letters if letter in standings}
        called = [isolated(_called(names[r], language, campaign)) for r, language in letters]
        if letters != self._letters or self.list.topLevelItemCount() != len(letters):
            self._letters = letters
            self._make(letters)
        for row, (letter, name) in enumerate(zip(letters, called, strict=True)):
            self._fill(self.list.topLevelItem(row), letter, name, letter in standings)
        several = len(letters) > 1
        self.list.setVisible(several)
        self._spare.setVisible(not several)
        self.nobody.setVisible(not letters)
        self.add.setVisible(not letters)
        self.stack.setVisible(bool(letters))
        self.tip.setVisible(bool(letters))
        self._tell(recipient, names.get(recipient, ""), len(letters))

    def _make(self, letters: tuple[Letter, ...]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for letter in letters:
            item = QTreeWidgetItem(self.list)
            item.setData(0, _LETTER, letter)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setSizeHint(0, QSize(0, theme.ROW - theme.GRID // 2))
        self.list.blockSignals(False)

    def _fill(self, item: QTreeWidgetItem | None, letter: Letter, name: str, known: bool) -> None:
        assert item is not None
        pages = self._pages.get(letter, 0)
        said = count(pages) if pages else self.tr("none") if known else "…"
        if (item.text(0), item.text(1)) != (name, said):
            item.setText(0, name)
            item.setToolTip(0, name)
            item.setText(1, said)
            in_words = self.tr("%n page(s)", "", pages) if pages else said
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{name}, {in_words}")

    def _tell(self, recipient: str, name: str, letters: int) -> None:
        """Say how many letters have how many pages, and name the button after what it does."""
        found = Counter(pages for pages in self._pages.values() if pages)
        said = [
            self.tr("%n page(s)", "", pages) + ": " + self.tr("%n letter(s)", "", number)
            for pages, number in sorted(found.items(), reverse=True)
        ]
        if letters == 1 and found:
            said = [self.tr("This letter has %n page(s).", "", next(iter(found)))]
        self.summary.setText("\n".join(said))
        self.summary.setVisible(bool(said))
        if found and not self._chosen_by_hand:
            self.number.show_value(max(1, max(found) - 1))
        self.after.setText(self.tr("page(s)", "", self.number.value()))
        if recipient or letters == 1:
            self.go.setText(self.tr("Fit this letter"))
        else:
            self.go.setText(self.tr("Fit all %n letters", "", letters))
        self.go.setToolTip(isolated(name) if recipient else "")

    def _ask(self) -> None:
        self._chosen_by_hand = True
        self.asked.emit(self.number.value())

    def _number_chosen(self, number: int) -> None:
        self._chosen_by_hand = True
        self.after.setText(self.tr("page(s)", "", number))

    def forget(self) -> None:
        """Forget which number was chosen, since another campaign was opened."""
        self._chosen_by_hand = False

    def select(self, letter: Letter) -> None:
        """Show which letter is in view."""
        self.list.blockSignals(True)
        self.list.clearSelection()
        if letter in self._letters:
            at = self.list.model().index(self._letters.index(letter), 0)
            self.list.setCurrentIndex(at)
        self.list.blockSignals(False)

    def _chosen(self) -> None:
        items = self.list.selectedItems()
        if items:
            self.wanted.emit(*items[0].data(0, _LETTER))

    # ------------------------------------------------------------- while it works

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "list"):
            theme.tint_selection(self.list)

    def begin(self) -> None:
        """Show that it began."""
        self.told.setText(self.tr("Beginning…"))
        self.cancel.setEnabled(True)
        self.stack.setCurrentIndex(1)
        self.cancel.setFocus()
        announce(self, self.tr("Fitting the letters"))

    def go_on(self, tried: Tried, name: str) -> None:
        """Show which letter was tried."""
        text = self.tr("Tried {number}: {recipient}")
        self.told.setText(text.format(number=count(tried.times), recipient=isolated(name)))

    def stopping(self) -> None:
        """Show that it ends after the letter at hand."""
        self.cancel.setEnabled(False)
        self.told.setText(self.tr("Stopping after this letter…"))

    def end(self) -> None:
        """Offer it again."""
        had_focus: Any = self.cancel.hasFocus()
        self.stack.setCurrentIndex(0)
        if had_focus:
            self.go.setFocus()


def _called(name: str, language: str, campaign: Campaign) -> str:
    """Return what a letter is called; its language only where it isn't the text's own."""
    return name if language == campaign.text.language else f"{name} ({language_name(language)})"
