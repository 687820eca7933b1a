"""The house rules that a linter doesn't know: doors, names and sizes. Layers are lint-imports' work."""

from __future__ import annotations

import ast
import functools
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[1] / "desktop" / "undersigned"
MODULES = sorted(HOUSE.rglob("*.py"))

DOORS = {
    "PySide6": ("window",),
    "PIL": ("render/pdf", "intake/pictures"),
    "babel": ("language",),
    "docx": ("render/docx",),
    "hunspell": ("language",),
    "icu4py": ("render/pdf",),
    "jinja2": ("letter",),
    "lxml": ("render/docx", "intake/word", "translations/xliff", "strict_xml"),
    "markdown_it": ("text",),
    "polib": ("language",),
    "python_calamine": ("tables",),
    "pyuca": ("language",),
    "rapidfuzz": ("signatories/match",),
    "reportlab": ("render/pdf",),
    "tomli_w": ("text", "campaign"),
    "shiboken6": ("window",),
    "uharfbuzz": ("faces", "render/pdf"),
}
"""Each third-party library and the rooms that may import it, where its exceptions become ours.

python-docx writes Word files and doesn't read them: it knows no notes, tracked changes or limits, so that
`intake/word` reads their XML itself.
"""

VAGUE = {"utils", "util", "helpers", "helper", "common", "core", "manager", "service", "misc"}


def imported(path: Path) -> Iterator[str]:
    """Yield the top-level name of every import in a module, lazy ones too, but for our own."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield (node.module or "").partition(".")[0]


@functools.cache
def third_party(path: Path) -> frozenset[str]:
    return frozenset(imported(path)) - sys.stdlib_module_names - {"undersigned"}


def within(path: Path, rooms: tuple[str, ...]) -> bool:
    place = path.relative_to(HOUSE)
    return any(place.is_relative_to(room) or place == Path(f"{room}.py") for room in rooms)


@pytest.mark.parametrize("library", DOORS)
def test_a_library_is_imported_only_at_its_door(library: str) -> None:
    strays = [
        str(path.relative_to(HOUSE))
        for path in MODULES
        if library in third_party(path) and not within(path, DOORS[library])
    ]

    assert strays == []


def test_every_library_has_a_door() -> None:
    assert {library for path in MODULES for library in third_party(path)} <= DOORS.keys()


def test_rooms_and_modules_are_named_after_what_they_hold() -> None:
    names = {part.removesuffix(".py") for path in MODULES for part in path.relative_to(HOUSE).parts}

    assert names & VAGUE == set()


def test_no_module_outgrows_a_room() -> None:
    long = {
        str(path.relative_to(HOUSE)): lines
        for path in MODULES
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }

    assert long == {}


def test_every_module_says_what_it_holds() -> None:
    assert [str(path) for path in MODULES if not ast.get_docstring(ast.parse(path.read_bytes()))] == []


def test_every_test_that_security_md_names_is_there() -> None:
    text = (HOUSE.parents[1] / "SECURITY.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)
    missing = [
        f"{path}::{name}"
        for path, name in named
        if not re.search(rf"^def {name}\(", _source(HOUSE.parents[1] / path), re.MULTILINE)
    ]

    assert missing == []
    assert len(named) > 60


def _source(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def test_every_painter_ends_before_its_widget_is_shown() -> None:
    """A painter that lives on with its frame, in a traceback say, leaves the window unpainted."""
    begun = {
        str(module.relative_to(HOUSE)): (text.count("QPainter("), text.count("painter.end()"))
        for module in MODULES
        if "QPainter(" in (text := module.read_text("utf-8"))
    }
    assert begun
    assert not {module for module, (starts, ends) in begun.items() if starts != ends}
