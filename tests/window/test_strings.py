"""The window's texts: all can be translated, are in the translators' files, and say their numbers rightly."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from undersigned.window.language import in_number

HOME = Path(__file__).resolve().parents[2]
MODULES = sorted((HOME / "desktop" / "undersigned" / "window").rglob("*.py"))
LOOKED_UP = {
    "Messages",
    "Rooms",
    "ToFix",
    "Grounds",
    "Translating",
}  # contexts whose texts stand in tables
SHOWN = {
    *("setText", "setPlainText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis"),
    *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setInformativeText"),
    *(
        "setLabelText",
        "setHeaderLabels",
        "setHorizontalHeaderLabels",
        "setPrefix",
        "setSuffix",
        "showMessage",
    ),
    *("addAction", "addItem", "addItems", "addTab", "addMenu", "addRow", "addButton", "insertItem", "say"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
}
OURS = {"Undersigned", "[*] – Undersigned"}  # the program's name


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Call):
            function = node.func
            yield (
                function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", ""),
                node,
            )


def literals(node: ast.expr) -> Iterator[str]:
    """Yield the texts of an expression, but for what a call inside it gives."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if not isinstance(node, ast.Call):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from literals(child)


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def misread(name: str, call: ast.Call) -> bool:
    """Whether the translators' tool would miss this text, or file it where the window doesn't look."""
    if name == "tr":  # of self alone: of anything else the context is unknown
        function = call.func
        of_self = (
            isinstance(function, ast.Attribute)
            and isinstance(function.value, ast.Name)
            and function.value.id == "self"
        )
        return not of_self or not is_literal(call.args[0])
    if name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) > 1:
        context = call.args[0]
        if isinstance(context, ast.Constant) and context.value in LOOKED_UP and name == "translate":
            return False
        return not (is_literal(context) and is_literal(call.args[1]))
    return False


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_every_text_for_translators_is_a_literal_with_its_context(path: Path) -> None:
    assert [ast.unparse(call) for name, call in calls(path) if misread(name, call)] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_translating_goes_by_no_other_name(path: Path) -> None:
    """The translators' tool knows `tr` and `translate`, and no other name."""
    aliases = [
        ast.unparse(node)
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Assign | ast.AnnAssign)
        if isinstance(node.value, ast.Attribute) and node.value.attr in ("tr", "translate")
        if ast.unparse(node) != "translate = QCoreApplication.translate"
    ]

    assert aliases == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_text_is_shown_that_no_translator_sees(path: Path) -> None:
    untranslated = [
        text
        for name, call in calls(path)
        if name in SHOWN
        for argument in call.args
        for text in literals(argument)
        if any(c.isalpha() for c in text) and text not in OURS
    ]

    assert untranslated == []


def test_the_translators_files_hold_what_the_window_says() -> None:
    done = subprocess.run(
        [sys.executable, HOME / "setup" / "strings.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("source", "one", "several"),
    [
        ("%n letter(s)", "%n letter", "%n letters"),
        ("%n signator(y|ies)", "%n signatory", "%n signatories"),
        ("%n sign(s|) this letter", "%n signs this letter", "%n sign this letter"),
        ("%n to look at", "%n to look at", "%n to look at"),
    ],
)
def test_english_chooses_between_one_and_several(source: str, one: str, several: str) -> None:
    assert (in_number(source, 1), in_number(source, 0), in_number(source, 2)) == (one, several, several)


FORMS = {"ar": 6, "es": 2, "fr": 2}
HOLE = re.compile(r"\{[^{}]*\}|<[^<>]+>")


@pytest.mark.parametrize("language", FORMS)
def test_the_window_speaks_a_language_whole_and_fills_in_what_the_english_does(language: str) -> None:
    """Nothing is left in English, every hole is there once, and there is a form for each number."""
    root = ElementTree.parse(HOME / "resources" / "locale" / f"undersigned_{language}.ts").getroot()
    wrong = []
    for message in root.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        numbered = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if numbered else []
        said = forms if numbered else [translation.text or ""]
        whole = len(forms) == FORMS[language] if numbered else True
        holes = all(Counter(HOLE.findall(one)) == Counter(HOLE.findall(source)) for one in said)
        if translation.get("type") or not all(said) or not whole or not holes:
            wrong.append(source)
        if "%n" in source and "%n" not in said[-1]:
            wrong.append(source)

    assert wrong == []
