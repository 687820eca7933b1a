"""What a translator does in a campaign of thirty-one languages, with real keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from undersigned.campaign.model import Campaign
from undersigned.letter.template import begin
from undersigned.text.files import sources
from undersigned.text.model import Term, Translation
from undersigned.window.translating.room import TranslationsRoom
from window.deeds import CONTROL, SHIFT, K, Person
from window.person import click, keys

LANGUAGES = (
    *("es", "fr", "de", "it", "pt", "nl", "pl", "cs", "sv", "fi", "hu", "ro", "tr", "vi", "id", "sw"),
    *("ru", "uk", "bg", "el", "ar", "fa", "ur", "he", "hi", "bn", "ta", "th", "am", "hy", "ka"),
)
_STROKE = 60  # milliseconds from one key to the next


def campaign(recipients: int = 40) -> Campaign:
    """Return the sample in thirty-one languages: some done, some begun, some with texts that are to do."""
    made = begin("face-surveillance", sample=True)
    known = {(t.segment, t.wording, t.language): t for t in made.text.translations}
    texts = [(key, source) for key, source in sources(made.text).items() if source.strip()]
    done = tuple(
        known.get((*key, language))
        or Translation(*key, language, f"{language.upper()} {source}", source, draft=number % 11 == at % 11)
        for at, language in enumerate(LANGUAGES)
        for number, (key, source) in enumerate(texts)
        if at % 3 == 0 or number % 7 != at % 7
    )
    terms = tuple(
        Term(term, f"{term} ({language})", language)
        for language in LANGUAGES
        for term in ("face surveillance", "civil rights", "government", "agencies", "technology")
    )
    first = made.recipients
    others = tuple(
        replace(first[n % len(first)], id=f"r{n}", name=f"Company {n}", organisation=f"Company {n} Inc.")
        for n in range(recipients - len(first))
    )
    text = replace(made.text, translations=done, glossary=terms)
    return replace(made, text=text, languages=LANGUAGES, recipients=(*first, *others))


def room_of(person: Person) -> TranslationsRoom:
    """Return the room."""
    room = person.window.room("translations")
    assert isinstance(room, TranslationsRoom)
    return room


def enter_translations(person: Person) -> None:
    """Enter the room, and wait for the page."""
    person.press(K.Key_5, CONTROL)
    room = room_of(person)
    person.until(lambda: room.isVisible() and room.language)
    person.look(600)


def switch_language(person: Person) -> None:
    """Choose other languages from the list: by a search, and by going up and down."""
    room = room_of(person)
    for sought in ("portug", "arab", "germ", "hind"):
        click(room.row.button)
        person.look(150)
        keys(room.row.chooser.search, sought)
        person.look(150)
        QApplication.processEvents()
        person.window.activateWindow()
        keys(room.row.chooser.search, "\r")
        person.look(500)


def go_through_texts(person: Person) -> None:
    """Go from text to text."""
    room_of(person).desk.target.setFocus(Qt.FocusReason.OtherFocusReason)
    for _ in range(8):
        person.press(K.Key_Down, CONTROL)
        person.look(150)


def type_translation(person: Person) -> None:
    """Type, put a term in, and say that it is done."""
    room = room_of(person)
    room.step(1, unfinished=True)
    for _ in range(3):
        room.desk.target.setFocus(Qt.FocusReason.OtherFocusReason)
        for letter in "another way to say that ":
            keys(room.desk.target, letter)
            person.look(_STROKE)
        person.press(K.Key_T, CONTROL | SHIFT)
        person.look()
        person.press(K.Key_Return, CONTROL)
        person.look()


def undo(person: Person) -> None:
    """Take back what was done last."""
    for _ in range(3):
        person.press(K.Key_Z, CONTROL)
        person.look()


DEEDS: tuple[tuple[str, Callable[[Person], None]], ...] = (
    ("enter Translations", enter_translations),
    ("switch language", switch_language),
    ("go through the texts", go_through_texts),
    ("type translations", type_translation),
    ("undo", undo),
)
