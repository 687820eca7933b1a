"""The line under the paragraph with the caret: which letters typing changes, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QToolButton

from undersigned.campaign.model import Campaign
from undersigned.letter.manuscript import Line, Role, State
from undersigned.window import theme
from undersigned.window.names import count
from undersigned.window.session import Session
from undersigned.window.text import measure
from undersigned.window.text.editor import LetterEditor
from undersigned.window.text.limits import place_behind
from undersigned.window.text.wordings import WordingDeeds


class ReachLine(QToolButton):
    """Stands in the space below the paragraph; never moves the text."""

    def __init__(self, editor: LetterEditor, session: Session, deeds: WordingDeeds) -> None:
        super().__init__(editor.viewport())
        self.editor, self.session, self.deeds = editor, session, deeds
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFont(theme.small(self))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill_menu)
        self.menu().aboutToHide.connect(editor.setFocus)
        self._bright = QTimer(self)
        self._bright.setSingleShot(True)
        self._bright.timeout.connect(self._dress)
        self._refusal = ""
        editor.moved.connect(self.refresh)
        editor.refused.connect(self._refuse)
        editor.offers.made.connect(self.refresh)
        editor.verticalScrollBar().valueChanged.connect(self.place)
        editor.document().documentLayout().documentSizeChanged.connect(lambda _: self.place())
        session.changed.connect(lambda change: self._typed() if change.by is editor else None)
        self._dress()
        self.refresh()

    # ------------------------------------------------------------- what it says

    def refresh(self) -> None:
        """Say what holds for the line that the caret is in now."""
        self._refusal = ""
        line = self.editor.line
        said = says(line, self.session.campaign, self.session.view.recipient)
        shown = f"{said} ▾" if said else ""
        if (offer := self.editor.offers.now) is not None:
            shown = said = self.tr("Tab: let “{words}” change with the letter").format(words=offer.words)
        if shown == self.text() and shown:  # as with nearly every key
            self.place()
            return
        self.setText(shown)
        self.setAccessibleName(said or self.tr("Which letters this changes"))
        self.setToolTip(self.tr("What can be done with this paragraph (Ctrl+Shift+D)") if said else "")
        self.setVisible(bool(said))
        self.place()

    def _refuse(self, why: str) -> None:
        """Say for a while why something wasn't done."""
        self._refusal = why
        self.setText(why)
        self.setVisible(True)
        self._brighten()
        self.place()

    def _typed(self) -> None:
        self._brighten()

    def _brighten(self) -> None:
        """Go to full strength for two seconds."""
        fresh = not self._bright.isActive()
        self._bright.start(2000)
        if fresh:
            self._dress()

    def _dress(self) -> None:
        c = theme.colours()
        colour = c.stops if self._refusal else c.text if self._bright.isActive() else c.secondary
        self.setStyleSheet(
            f"QToolButton {{ color: {colour}; background: transparent; border: 1px solid transparent;"
            f" border-radius: 3px; padding: 0 4px; }}"
            f"QToolButton:hover, QToolButton:focus, QToolButton:open {{ color: {c.text};"
            f" border-color: {c.line}; background: {c.frame}; }}"
            "QToolButton::menu-indicator { image: none; }"
        )

    def place(self) -> None:
        """Stand below the paragraph with the caret, indented."""
        if not self.isVisibleTo(self.editor):
            return
        self.adjustSize()
        self.resize(min(self.sizeHint().width(), self.editor.viewport().width() - 60), 20)
        at, width = measure.line_rect(self.editor)
        mirrored = self.editor.sheet.manuscript.right_to_left
        x = at.x() + width - self.width() if mirrored else at.x() - 5
        self.move(QPoint(x, at.y() + 1))

    # ------------------------------------------------------------- its menu

    def show_menu_now(self) -> None:
        """Open the menu, as Ctrl+Shift+D does."""
        if self.isVisible():
            self.showMenu()

    def _fill_menu(self) -> None:
        menu = self.menu()
        menu.clear()
        line = self.editor.line
        if line is None:
            return
        if (offer := self.editor.offers.now) is not None:
            menu.addAction(
                self.tr("Let “{words}” change with the letter").format(words=offer.words)
            ).triggered.connect(lambda _=False: self.editor.offers.accept())
            menu.addSeparator()
        for entry in entries(self, line):
            if entry is None:
                menu.addSeparator()
            else:
                name, does = entry
                menu.addAction(name).triggered.connect(lambda _=False, does=does: does())


Entry = tuple[str, Callable[[], object]] | None


def says(line: Line | None, campaign: Campaign, recipient: str) -> str:
    """Return which letters typing changes here; "" where there is but one letter and nothing to choose."""
    translate = QCoreApplication.translate
    if line is None:
        return ""
    if line.state is State.FOLLOWS:
        return {
            Role.DATE: translate("ReachLine", "Set the date"),
            Role.SIGNATORIES: translate("ReachLine", "The list of signatories"),
            Role.ADDRESS: translate("ReachLine", "From Recipients"),
        }.get(line.role, translate("ReachLine", "Automatic, from Recipients"))
    count = len(campaign.recipients)
    if count <= 1:
        return ""
    if line.state is State.LEFT_OUT:
        return translate("ReachLine", "Left out in {letters}").format(
            letters=letters_in_words(line.reach, campaign, recipient)
        )
    if line.state is State.MISSING:
        return translate("ReachLine", "Missing in {letters}").format(
            letters=letters_in_words(line.reach, campaign, recipient)
        )
    if len(line.reach) == count == 2:
        said = translate("ReachLine", "In both letters")
    elif len(line.reach) == count:
        said = translate("ReachLine", "In all %n letter(s)", "", count)
    else:
        letters = letters_in_words(line.reach, campaign, recipient)
        said = translate("ReachLine", "Only in {letters}").format(letters=letters)
    since = translate("ReachLine", "changed since")
    return f"{said} · {since}" if line.stale else said


def letters_in_words(reach: Sequence[str], campaign: Campaign, recipient: str) -> str:
    """Return letters in words, the one in view first: "Microsoft and 3 others"."""
    translate = QCoreApplication.translate
    names = {r.id: r.name for r in campaign.recipients}
    ordered = sorted((r for r in reach if r in names), key=lambda r: r != recipient)
    if len(ordered) > len(names) // 2 and len(ordered) > 3:
        said = translate("Reach", "{number} of {count} letters")
        return said.format(number=count(len(ordered)), count=count(len(names)))
    if len(ordered) == 2:
        one, two = (names[r] for r in ordered)
        return translate("Reach", "{one} and {two}").format(one=one, two=two)
    if len(ordered) > 2:
        return translate("Reach", "{name} and %n other(s)", "", len(ordered) - 1).format(
            name=names[ordered[0]]
        )
    return names[ordered[0]] if ordered else translate("Reach", "no letter")


def entries(line_: ReachLine, line: Line) -> list[Entry]:
    """Return what can be done with a line, as the menu has it."""
    translate, deeds, session = QCoreApplication.translate, line_.deeds, line_.session
    recipient = session.recipient
    name = recipient.name if recipient else ""
    if line.role is Role.DATE:
        return [(translate("ReachLine", "Set the date…"), deeds.set_date)]
    if line.state is State.FOLLOWS:
        place = place_behind(line, session.view.recipient)
        return [(translate("ReachLine", "Change it there"), lambda: line_.editor.wanted.emit(place))]
    if line.state is State.LEFT_OUT:
        return [
            (translate("ReachLine", "Put back"), lambda: deeds.put_back(line)),
            (
                translate("ReachLine", "Put back for {name} only").format(name=name),
                lambda: deeds.use_shared(line),
            ),
            None,
            (translate("ReachLine", "Who gets what"), deeds.show_all),
        ]
    if line.state is State.OWN:
        changed: list[Entry] = [
            (
                translate("ReachLine", "Keep {name}’s wording").format(name=name),
                lambda: deeds.keep_mine(line),
            ),
            None,
        ]
        return [
            *(changed if line.stale else []),
            (translate("ReachLine", "Compare with the shared wording…"), lambda: deeds.compare(line)),
            (translate("ReachLine", "Also use it for…"), lambda: deeds.also_for(line)),
            (
                translate("ReachLine", "Use the shared wording again for {name}").format(name=name),
                lambda: deeds.use_shared(line),
            ),
            (translate("ReachLine", "Make it the wording of all"), lambda: deeds.make_shared(line)),
            (
                translate("ReachLine", "Leave it out for {name}").format(name=name),
                lambda: deeds.leave_out(line),
            ),
            None,
            (translate("ReachLine", "Who gets what"), deeds.show_all),
        ]
    return [
        (
            translate("ReachLine", "Write it differently for {name}").format(name=name),
            lambda: deeds.differently(line),
        ),
        (
            translate("ReachLine", "Write it differently for several letters…"),
            lambda: deeds.differently_for(line),
        ),
        (translate("ReachLine", "Leave it out for {name}").format(name=name), lambda: deeds.leave_out(line)),
        (translate("ReachLine", "Keep the present wording for…"), lambda: deeds.keep_present(line)),
        None,
        (translate("ReachLine", "Who gets what"), deeds.show_all),
    ]
