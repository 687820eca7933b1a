"""The frame round the rooms: menus, top bar, list of rooms, preview, drawer, status line.

What is in a room is the room's; here is which room is entered, where a place is shown, and how the
panes share the window's width.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.model import Campaign
from undersigned.problems import Place
from undersigned.window import drops, file_questions, menus, theme
from undersigned.window.aloud import announce
from undersigned.window.exporting.this_letter import ExportThis
from undersigned.window.files import Files, name_of
from undersigned.window.focus_ring import FocusRing, focus_first
from undersigned.window.next_steps import NextSteps
from undersigned.window.notice import Notice
from undersigned.window.preview.pane import PreviewPane
from undersigned.window.proof import Proof, Shown, length_in_words, signers_in_words
from undersigned.window.recovery_copies import Owner
from undersigned.window.rooms import Room, room_of
from undersigned.window.session import Change, Session
from undersigned.window.settings import Settings
from undersigned.window.side_list import SideList
from undersigned.window.start import StartPage
from undersigned.window.to_fix.drawer import ToFix
from undersigned.window.top_bar import TopBar
from undersigned.window.undoing_everywhere import UndoingEverywhere
from undersigned.window.workspace import Workspace

NARROW = 1100  # effective pixels; below it, preview and workspace share one pane


class MainWindow(QMainWindow):
    """One window on one campaign.

    Args:
        settings: What is remembered.
        owner: Of the recovery copies; None for none of them.

    Signals:
        closed(): it is about to go.
    """

    closed = Signal()

    def __init__(self, settings: Settings, owner: Owner | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.session = Session(Campaign(id="", title=""), self)
        self.proof = Proof(self.session, self)
        self.files = Files(self.session, settings, self, owner)
        self.notice = Notice()
        self.exporting = ExportThis(self.session, self.proof, settings, self.notice, self)
        self.menus_state: tuple[str, str, bool] | None = None  # what the menus say
        self.export_menu: QMenu
        self.room_menus: dict[str, QMenu]
        self.actions_ = menus.fill(self)
        self._last_save: QTime | None = None
        self._layout_panes()
        menus.add_page(self)
        self._listen()
        self.setWindowTitle("Undersigned")
        self.setMinimumSize(720, 480)
        self.resize(1280, 800)
        self.setAcceptDrops(True)
        self._restore()
        self.stack.setCurrentWidget(self.start)
        self.ring = FocusRing(self)
        self._dress()
        self.undoing = UndoingEverywhere(
            self, self.actions_["undo"], self.actions_["redo"], lambda: self.is_at_work
        )

    # ------------------------------------------------------------- panes

    def _layout_panes(self) -> None:
        self.bar = TopBar(
            self.session, *(self.actions_[n] for n in ("undo", "redo", "to-fix", "export-this"))
        )
        self.bar.export.setMenu(self.export_menu)
        self.side = SideList()
        self.workspace = Workspace(self.session, self.proof, self.settings, self.room_menus)
        self.preview = PreviewPane(self.session, self.proof)
        self.drawer = ToFix(self.session, self.proof)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(1)
        self.panes.addWidget(self.workspace)
        self.panes.addWidget(self.preview)
        self.panes.setStretchFactor(0, 3)
        self.panes.setStretchFactor(1, 2)
        self.panes.setSizes([640, 470])
        across = QWidget()
        row = QHBoxLayout(across)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(theme.hairline(QFrame.Shape.VLine))
        row.addWidget(self.panes, 1)
        self.down = QSplitter(Qt.Orientation.Vertical)
        self.down.setHandleWidth(1)
        self.down.addWidget(across)
        self.down.addWidget(self.drawer)
        self.down.setStretchFactor(0, 1)
        self.down.setSizes([600, 180])
        self.drawer.hide()
        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(theme.hairline(QFrame.Shape.HLine))
        column.addWidget(self.notice)
        column.addWidget(self.files.bars)
        self.next_steps = NextSteps(self.session, self)
        column.addWidget(self.next_steps)
        column.addWidget(self.down, 1)
        self.desk = desk
        self.start = StartPage(self.files, self.settings)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.stack.addWidget(desk)
        self.setCentralWidget(self.stack)
        self.told = QLabel()
        self.told.setIndent(theme.GRID)
        self.told.setAccessibleName(self.tr("State of the letter"))
        self.statusBar().addWidget(self.told, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().hide()

    def _listen(self) -> None:
        self.session.changed.connect(self._changed)
        self.session.saved.connect(self._saved)
        self.session.led.connect(self.show_place)
        self.files.entered.connect(self.enter_workspace)
        self.files.stirred.connect(self._tell_state)
        self.side.chosen.connect(self.enter_room)
        self.proof.shown.connect(self._proofed)
        self.workspace.stands.connect(self.preview.follow)
        self.drawer.counted.connect(self._counted)
        self.drawer.left.connect(self.workspace.enter_again)
        self.drawer.opened.connect(self.actions_["to-fix"].setChecked)
        self.preview.wants_recipient.connect(lambda: self.side.enter("recipients"))

    # ------------------------------------------------------------- rooms and places

    def enter_workspace(self) -> None:
        """Leave the start page and show the letter."""
        self.stack.setCurrentWidget(self.desk)
        self.statusBar().show()
        self.side.enter("text")
        self.room("text").enter()

    def enter_start(self) -> None:
        """Show the start page, if the present campaign may be left."""
        if self.files.may_leave():
            self.files.close()
            self.session.begin(Campaign(id="", title=""))
            self.statusBar().hide()
            self.start.refresh()
            self.stack.setCurrentWidget(self.start)

    @property
    def is_at_work(self) -> bool:
        """Whether a campaign is open, rather than the start page."""
        return self.stack.currentWidget() is self.desk

    def room(self, name: str) -> Room:
        """Return a room, which is made when it is first asked for."""
        return self.workspace.room(name)

    def enter_room(self, name: str) -> None:
        """Show a room."""
        self.workspace.setCurrentWidget(self.room(name))
        if self.is_narrow:
            self.show_page(shown=False)

    def show_place(self, place: Place) -> None:
        """Lead to a place in the room it belongs to."""
        name = room_of(place)
        if name and self.is_at_work:
            self.side.enter(name)
            self.room(name).go_to(place)

    # ------------------------------------------------------------- preview and width

    @property
    def is_narrow(self) -> bool:
        """Whether preview and workspace share one pane."""
        return self.width() < NARROW

    def show_page(self, *, shown: bool) -> None:
        """Show the preview, or hide it; in a narrow window it takes the workspace's place."""
        goes = self.workspace if shown and self.is_narrow else None if shown else self.preview
        focused = QApplication.focusWidget()
        was_in_it = goes is not None and focused is not None and goes.isAncestorOf(focused)
        self.preview.setVisible(shown)
        self.workspace.setVisible(not (shown and self.is_narrow))
        self.actions_["preview"].setChecked(shown)
        if was_in_it and not shown:
            self.workspace.enter_again()
        elif was_in_it:
            focus_first(self.preview.sheets)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share one pane when the window becomes narrow, two when it becomes wide."""
        was = event.oldSize().width() < NARROW
        super().resizeEvent(event)
        if was != self.is_narrow or not event.oldSize().isValid():
            self.show_page(shown=not self.is_narrow)

    def next_pane(self, *, back: bool = False) -> None:
        """Move the keyboard's focus to the next pane: bar, rooms, workspace, preview, drawer (F6)."""
        panes = [p for p in (self.bar, self.side, self.workspace, self.preview, self.drawer) if p.isVisible()]
        focused = QApplication.focusWidget()
        at = next(
            (n for n, p in enumerate(panes) if focused and (p is focused or p.isAncestorOf(focused))), -1
        )
        pane = panes[(at + (-1 if back else 1)) % len(panes)]
        if pane is self.workspace:
            self.workspace.enter_again()
        elif not focus_first(pane):
            pane.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------- what is said

    def _changed(self, change: Change) -> None:
        if change.opened:
            self.notice.hide()
        else:
            self.workspace.let_work()
        if change.opened or change.before is not change.after:
            self.side.count_in(change.after)
        self._retitle()

    def _saved(self) -> None:
        self._last_save = None if self.session.is_modified else QTime.currentTime()
        self._retitle()

    def _retitle(self) -> None:
        at_work = bool(self.session.campaign.id)
        self.setWindowTitle(f"{name_of(self.session)}[*] – Undersigned" if at_work else "Undersigned")
        self.setWindowModified(self.session.is_modified)
        self.setWindowFilePath(str(self.session.path or ""))
        menus.refresh(self)
        self._tell_state()

    def _proofed(self, shown: Shown) -> None:
        self._tell_state()

    def _tell_state(self) -> None:
        said = []
        kept = self.files.recovery.kept_at
        if self.files.saving is not None:
            said.append(self.tr("Saving…"))
        elif self.session.is_modified or self.session.path is None:
            said.append(self.tr("Not saved yet"))
            if kept is not None:
                said.append(self.tr("recovery copy {time}").format(time=file_questions.clock(kept)))
        elif self._last_save:
            clock = QLocale().toString(self._last_save, QLocale.FormatType.ShortFormat)
            said.append(self.tr("Saved {time}").format(time=clock))
        if (shown := self.proof.latest) is not None:
            said += [length_in_words(shown), signers_in_words(shown)]
        self.told.setText(" · ".join(filter(None, said)))

    def _counted(self, count: int, stops: bool) -> None:
        action = self.actions_["to-fix"]
        said = self.tr("%n to fix", "", count) if count else self.tr("Nothing to fix")
        if said != action.iconText() and self.is_at_work:
            announce(self.bar.fix, said)
        action.setIconText(said)  # the button's; the menu keeps its own words
        colour = "stops" if stops else "look" if count else "secondary"
        action.setIcon(theme.icon("triangle-alert" if count else "circle-check", colour))
        self.bar.fix.setAccessibleName(said)

    # ------------------------------------------------------------- Qt's events

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless something isn't saved and somebody wants it so."""
        if self.is_at_work and not self.files.may_leave():
            event.ignore()
            return
        for name, state in (
            ("place", self.saveGeometry()),
            ("panes", self.panes.saveState()),
            ("down", self.down.saveState()),
        ):
            self.settings.keep(f"window/{name}", state)
        self.settings.write()
        self.files.close()
        self.proof.close()
        self.workspace.leave()
        self.closed.emit()
        event.accept()

    def _restore(self) -> None:
        """Take the place and the shares of the panes that the last window had."""
        for name, restore in (
            ("place", self.restoreGeometry),
            ("panes", self.panes.restoreState),
            ("down", self.down.restoreState),
        ):
            if isinstance(state := self.settings.data(f"window/{name}"), QByteArray):
                restore(state)

    def take_file(self, path: Path) -> bool:
        """Do with a file what its kind asks for; return whether it is one we know."""
        return drops.take(self, path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that can be opened or taken in."""
        if drops.files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or take in what was dropped, once the program it came from is free again."""
        paths = drops.files_in(event.mimeData())
        event.acceptProposedAction()
        QTimer.singleShot(0, self, lambda: [self.take_file(path) for path in paths])

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of the scheme that came."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ThemeChange) and hasattr(self, "side"):
            self._dress()

    def _dress(self) -> None:
        sheet = theme.sheet()
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
