"""Words that look misspelled, underlined while one writes, with what might be meant.

Names of recipients, of who signs and of persons are known words, and so is what the person added.
The word that is being typed is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from undersigned.campaign.model import Campaign, Recipient
from undersigned.language.spelling import Word, words
from undersigned.language.spelling_process import SpellingProcess
from undersigned.letter.remembered import remembered
from undersigned.signatories.model import Roster
from undersigned.window import theme
from undersigned.window.session import Session
from undersigned.window.settings import Settings
from undersigned.window.text.chips import OBJECT
from undersigned.window.text.editor import LetterEditor

_PAUSE = 300  # milliseconds after a change
_NAME = re.compile(r"[^\W\d_]+")


class Spelling(QObject):
    """The spelling of one editor.

    Signals:
        changed(): other words are underlined now.
    """

    changed = Signal()
    _heard = Signal(object)

    def __init__(self, editor: LetterEditor, session: Session, settings: Settings) -> None:
        super().__init__(editor)
        self.editor, self.session, self.settings = editor, session, settings
        self.process = SpellingProcess(self._heard.emit)
        self.is_on = settings.truth("spelling", otherwise=True)
        self.speaks = True  # whether there is a dictionary of the letter's language
        self._known: dict[str, bool] = {}
        self._language = ""
        self._asked: set[str] = set()
        self._waiting: dict[str, Callable[[list[str]], object]] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self.look)
        self._heard.connect(self._take)
        editor.document().contentsChanged.connect(self._later.start)
        editor.verticalScrollBar().valueChanged.connect(lambda _: self._later.start())
        editor.offers_spelling = self.fill_menu
        self._later.start()

    def close(self) -> None:
        """End the dictionary's process."""
        self.process.close()

    def switch(self, *, on: bool) -> None:
        """Underline words, or don't."""
        self.is_on = on
        self.settings.keep("spelling", on)
        self.look()

    # ------------------------------------------------------------- looking

    def look(self) -> None:
        """Underline what is misspelled in sight; ask for words that nobody has looked up yet."""
        language = self.editor.sheet.manuscript.language
        if language != self._language:
            self._language, self.speaks = language, True
            self._known.clear()
            self._asked.clear()
        if not self.is_on or not self.speaks:
            self.editor.setExtraSelections([])
            return
        wanted: set[str] = set()
        selections = []
        for block in self._in_sight():
            for word in self._words(block):
                known = self._knows(word.text)
                if known is None:
                    wanted.add(word.text)
                elif not known and not self._is_typing(block, word):
                    selections.append(self._underlined(block, word))
        self.editor.setExtraSelections(selections)
        if fresh := sorted(wanted - self._asked):
            self._asked.update(fresh)
            self.process.ask(language=language, words=fresh)
        self.changed.emit()

    def _in_sight(self) -> Iterator[QTextBlock]:
        editor = self.editor
        layout = editor.document().documentLayout()
        top = editor.verticalScrollBar().value()
        block = editor.cursorForPosition(editor.viewport().rect().topLeft()).block()
        while block.isValid():
            if layout.blockBoundingRect(block).top() - top > editor.viewport().height():
                return
            yield block
            block = block.next()

    def _words(self, block: QTextBlock) -> Iterator[Word]:
        line = self.editor.sheet.line_of(block)
        if line is None or line.may_be_typed:
            yield from words(block.text().replace(OBJECT, " "))

    def _knows(self, word: str) -> bool | None:
        plain = word.replace("’", "'").removesuffix("'s")
        if plain in names(self.session.campaign) or word.casefold() in self._own():
            return True
        return self._known.get(word)

    def _own(self) -> frozenset[str]:
        return frozenset(self.settings.text("own-words").split("\n"))

    def _is_typing(self, block: QTextBlock, word: Word) -> bool:
        cursor = self.editor.textCursor()
        here = cursor.block() == block and self.editor.hasFocus()
        return here and word.start <= cursor.positionInBlock() <= word.end

    def _underlined(self, block: QTextBlock, word: Word) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + word.start)
        cursor.setPosition(block.position() + word.end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(theme.colours().stops))
        made.cursor, made.format = cursor, look
        return made

    def _take(self, answer: dict[str, object]) -> None:
        if answer.get("language") != self._language:
            return
        self.speaks = answer.get("speaks") is True
        if isinstance(asked := answer.get("words"), list):
            unknown = answer.get("unknown", [])
            self._known |= {word: word not in unknown for word in asked}  # type: ignore[operator]  # a list
            self.look()
        elif then := self._waiting.pop(str(answer.get("word")), None):
            found = answer.get("suggestions", [])
            then([str(one) for one in found] if isinstance(found, list) else [])

    # ------------------------------------------------------------- mending

    def misspelled_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """Return the misspelled word at a place of the letter, selected; None where there is none."""
        block = cursor.block()
        for word in self._words(block):
            inside = word.start <= cursor.positionInBlock() <= word.end
            if inside and self._knows(word.text) is False:
                found = QTextCursor(block)
                found.setPosition(block.position() + word.start)
                found.setPosition(block.position() + word.end, QTextCursor.MoveMode.KeepAnchor)
                return found
        return None

    def fill_menu(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Put what might be meant at the head of a menu that opens over a misspelled word."""
        found = self.misspelled_at(cursor)
        if not self.is_on or found is None:
            return
        word = found.selectedText()
        first = menu.actions()[0] if menu.actions() else None
        waiting = menu.addAction(self.tr("Looking for what is meant…"))
        waiting.setEnabled(False)
        add = menu.addAction(self.tr("“{word}” is right").format(word=word))
        add.triggered.connect(lambda: self.learn(word))
        line = menu.addSeparator()
        if first is not None:
            for action in (waiting, add, line):
                menu.removeAction(action)
                menu.insertAction(first, action)

        def offer(suggestions: list[str]) -> None:
            if not menu.isVisible():
                return
            for suggestion in suggestions:
                action = menu.addAction(suggestion)
                menu.removeAction(action)
                menu.insertAction(add, action)
                action.triggered.connect(lambda _=False, s=suggestion: self.mend(found, s))
            waiting.setText(self.tr("No suggestion"))
            waiting.setVisible(not suggestions)

        self._waiting[word] = offer
        self.process.ask(language=self._language, word=word)

    def mend(self, found: QTextCursor, suggestion: str) -> None:
        """Write a word in place of a misspelled one."""
        self.editor.new_step()
        found.insertText(suggestion)

    def learn(self, word: str) -> None:
        """Count a word as right from now on, in every letter."""
        own = sorted(self._own() | {word.casefold()})
        self.settings.keep("own-words", "\n".join(filter(None, own)))
        self.look()

    def next_one(self) -> None:
        """Put the caret on the next misspelled word that was looked up, and open its menu (F7)."""
        start = self.editor.textCursor()
        block, offset = start.block(), start.positionInBlock() + 1
        for _ in range(self.editor.document().blockCount() + 1):
            for word in self._words(block):
                if word.start >= offset and self._knows(word.text) is False:
                    start.setPosition(block.position() + word.start)
                    start.setPosition(block.position() + word.end, QTextCursor.MoveMode.KeepAnchor)
                    self.editor.setTextCursor(start)
                    self.editor.open_menu_at_caret()
                    return
            block = block.next() if block.next().isValid() else self.editor.document().begin()
            offset = 0


def names(campaign: Campaign) -> frozenset[str]:
    """Return the words of all names in a campaign: they are right as they are written."""
    return _names(campaign.organisation, campaign.recipients, campaign.roster)


@remembered(2)
def _names(organisation: str, recipients: tuple[Recipient, ...], roster: Roster) -> frozenset[str]:
    found: set[str] = set()
    for text in _named(organisation, recipients, roster):
        found.update(_NAME.findall(text))
    return frozenset(found)


def _named(organisation: str, recipients: tuple[Recipient, ...], roster: Roster) -> Iterator[str]:
    yield organisation
    for recipient in recipients:
        yield from (recipient.name, recipient.organisation, *map(str, recipient.fields.values()))
        for person in (*recipient.addressees, *recipient.cc):
            yield from (person.name, person.surname, person.organisation, *person.address)
    for signatory in roster.signatories:
        yield signatory.name
