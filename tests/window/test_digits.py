"""A window in Arabic says its numbers in Arabic digits; those in what people wrote stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import screens.translation_scenes  # noqa: F401 - its scenes come into the table
from screens.scenes import SCENES, settle
from undersigned import assets
from undersigned.window import dialogs
from undersigned.window.names import count, in_digits
from window.test_access import described, opened, seen, strings, texts

SAID = (
    "recipients-import",
    "signatories-many",
    "to-fix",
    "letters",
    "page-40",
    "import-letters",
    "translations",
)


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[QTranslator]:
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    spoken = QTranslator(qapp)
    assert spoken.load(str(assets.resource("locale") / "undersigned_ar.qm"))
    qapp.installTranslator(spoken)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield spoken
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(spoken)
    QLocale.setDefault(before)


@pytest.mark.parametrize("scene", SAID)
def test_an_arabic_window_says_its_numbers_in_arabic_digits(
    scene: str, arabic: QTranslator, tmp_path: Path
) -> None:
    found: list[str] = []
    numbers = 0
    for window in opened(tmp_path):
        SCENES[scene](window)
        settle()
        written = "\n".join(strings(window.session.campaign))
        for widget in seen(window):
            for text in texts(widget):
                numbers += bool(re.search("[٠-٩]", text))
                found += [f"{latin!r} in {text!r}: {described(widget)}" for latin in latin_in(text, written)]

    assert found == []
    assert numbers


def latin_in(text: str, written: str) -> list[str]:
    """Return the numbers in Latin digits that nobody wrote, but for names of keys, of paper and of a file."""
    if re.search(r"Ctrl|Alt|Shift|\bF\d|\(3\)|A4", text):
        return []
    plain = re.sub("[\u2066-\u2069]", "", text)
    return [n for n in re.findall(r"[^\W\d]*[ \u00a0-]?[0-9][0-9.,:]*", plain) if n not in written]


def test_numbers_of_any_kind_are_said_alike(arabic: QTranslator, qapp: QApplication) -> None:
    assert qapp.translate("Translating", "only in %n letter(s)", "", 1234).count("١٬٢٣٤") == 1
    assert count(1234) == "١٬٢٣٤"
    assert in_digits("3, 4, 5 …") == "٣, ٤, ٥ …"
    facts = {"now": 7.5, "before": 9, "name": "Bits 4 All"}
    assert dialogs.said("{now} {before} {name}", facts) == "٧٫٥ ٩ Bits 4 All"
