"""The window's texts for translators: bring resources/locale up to date with the code (`make strings`).

Two kinds of text are extracted. The window's own stand in `tr("…")`, `translate("Context", "…")` and
`QT_TRANSLATE_NOOP`, for Qt's own extractor. The sentences of errors, problems, faults and mends are the
engine's, which knows no Qt: they are found here, by following what reaches a message or a fix, and go into
the context "Messages". `--check` writes nothing, and says what isn't up to date.
"""

from __future__ import annotations

import ast
import functools
import gc
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

HOME = Path(__file__).resolve().parents[1]
CODE = HOME / "desktop" / "undersigned"
WINDOW = CODE / "window"
LOCALE = HOME / "resources" / "locale"
LANGUAGES = ("ar", "es", "fr")
MESSAGES = "Messages"

Texts = set[tuple[str, str]]  # context and source
Sinks = dict[str, set[str | int]]  # of a function, the parameters that are said, by place and name


def main(arguments: list[str]) -> int:
    """Write the files of all languages, or check them; return the exit code."""
    if arguments == ["--check"]:
        return _check()
    LOCALE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "messages.py")
        lines = (f"QT_TRANSLATE_NOOP({MESSAGES!r}, {_quoted(text)})\n" for text in sorted(messages()))
        listed.write_text("".join(lines), encoding="utf-8")
        for language in LANGUAGES:
            path = LOCALE / f"undersigned_{language}.ts"
            _run("lupdate", "-silent", "-no-obsolete", "-locations", "none", "-extensions", "py",
                 "-source-language", "en", "-target-language", language,
                 WINDOW, listed, "-ts", path)  # fmt: skip
            _release(path, Path(folder))
    return _check()


def _release(path: Path, folder: Path) -> None:
    """Write what the window reads, with "%Ln" for "%n": a number in the digits of the language (Qt)."""
    copy = folder / path.name
    forms = re.compile(r"<numerusform>.*?</numerusform>", re.DOTALL)
    said = forms.sub(lambda form: form[0].replace("%n", "%Ln"), path.read_text(encoding="utf-8"))
    copy.write_text(said, encoding="utf-8")
    _run("lrelease", "-silent", copy, "-qm", path.with_suffix(".qm"))


def _check() -> int:
    wanted, code = texts(), 0
    for language in LANGUAGES:
        path = LOCALE / f"undersigned_{language}.ts"
        there = texts_of(path) if path.exists() else set()
        for what, which in (("isn't in", wanted - there), ("is no longer said, but in", there - wanted)):
            for context, source in sorted(which):
                print(f"{context}: {source!r} {what} {path.name}", file=sys.stderr)
                code = 1
    if code:
        print("Run `make strings`.", file=sys.stderr)
    return code


def _run(tool: str, *arguments: str | Path) -> None:
    command = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([command, *map(str, arguments)], check=True)


def _quoted(text: str) -> str:
    """Return a text as a literal that Qt's extractor reads as Python does."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def texts_of(path: Path) -> Texts:
    """Return what a language's file holds."""
    root = ElementTree.parse(path).getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iter("context")
        for message in context.iter("message")
    }


def texts() -> Texts:
    """Return every text that the window can say, with its context."""
    found: Texts = {(MESSAGES, text) for text in messages()}
    for tree in _trees(WINDOW):
        found |= set(_window_texts(tree))
    return found


def _trees(folder: Path) -> Iterator[ast.Module]:
    yield from map(_tree, sorted(folder.rglob("*.py")) if folder.is_dir() else [folder])


@functools.cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes())


def _window_texts(tree: ast.AST, context: str = "") -> Iterator[tuple[str, str]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and node.args:
            name, first = _name(node.func), node.args[0]
            if name == "tr" and isinstance(first, ast.Constant):
                yield context, str(first.value)
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
                second = node.args[1]
                if isinstance(first, ast.Constant) and isinstance(second, ast.Constant):
                    yield str(first.value), str(second.value)
        yield from _window_texts(node, node.name if isinstance(node, ast.ClassDef) else context)


# --------------------------------------------------------- the engine's sentences


def messages() -> set[str]:
    """Return the sentences that errors, problems, faults and mends say, with the names of their facts."""
    trees = list(_trees(CODE))
    sinks = _sinks(trees)
    found: set[str] = set()
    for tree in trees:
        for node, names in _saying(tree, sinks):
            for value in _said(node, sinks):
                found |= {text for text in _literals(value, names) if _is_text(text)}
    for room in (
        room
        for room in CODE.iterdir()
        if room.suffix in ("", ".py") and room.name not in ("window", "cli", "__main__.py")
    ):
        for tree in _trees(room):
            found |= set(_sentences(tree))
    return found | set(_templates())


def _templates() -> Iterator[str]:
    """Yield the titles of the templates that ship, and what is said about them."""
    for folder in sorted((HOME / "templates").iterdir()):
        if (settings := folder / "letter.toml").exists():
            yield folder.name.replace("-", " ").capitalize()
            yield tomllib.loads(settings.read_text(encoding="utf-8"))["about"]


def _sentences(tree: ast.AST) -> Iterator[str]:
    """Yield what reads as a sentence, wherever it stands: some become messages much later."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if " " in node.value and node.value.endswith(".") and re.match(r"[A-Z“]|\{\w", node.value):
                yield node.value
        elif not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):  # a docstring
            yield from _sentences(node)


def _is_text(text: str) -> bool:
    return any(c.isalpha() for c in text) and (" " in text or text[:1].isupper())


def _sinks(trees: list[ast.Module]) -> Sinks:
    """Return which parameters are said in the end, following them from function to function."""
    sinks: Sinks = {
        "Problem": {2, "message", 4, "fix"},
        "Fault": {1, "message", 3, "fix"},
        "Mend": {0, "label"},
        "Question": {1, "sentence", 3, "choices"},
        "LeftOut": {1, "why"},
        "said": {0, "message"},
        "Said": {0, "message"},
    }
    errors = {"UndersignedError"}
    nodes = [n for tree in trees for n in _nodes(tree)]
    bases: dict[str, set[str]] = {}
    for c in (n for n in nodes if isinstance(n, ast.ClassDef)):
        bases.setdefault(c.name, set()).update(map(_name, c.bases))
    while more := {name for name, of in bases.items() if errors & of} - errors:
        errors |= more
    sinks |= {error: {0, "fix"} for error in errors}
    functions = [(n, _calls(n)) for n in nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    while True:
        before = sum(map(len, sinks.values()))
        for function, calls in functions:
            _pass_on(function, calls, sinks)
        if sum(map(len, sinks.values())) == before:
            return sinks


@functools.cache
def _nodes(node: ast.AST) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(node))


@functools.cache
def _calls(node: ast.AST) -> list[ast.Call]:
    return [n for n in _nodes(node) if isinstance(n, ast.Call)]


def _pass_on(function: ast.FunctionDef | ast.AsyncFunctionDef, calls: list[ast.Call], sinks: Sinks) -> None:
    names = [a.arg for a in function.args.args]
    own = names[:1] in (["self"], ["cls"])
    for call in calls:
        for value in _said(call, sinks):
            for used in (n.id for n in ast.walk(value) if isinstance(n, ast.Name)):
                if used in names:
                    sinks.setdefault(function.name, set()).update({names.index(used) - own, used})
                elif used in (a.arg for a in function.args.kwonlyargs):
                    sinks.setdefault(function.name, set()).add(used)


def _said(call: ast.Call, sinks: Sinks) -> Iterator[ast.expr]:
    wanted = sinks.get(_name(call.func))
    if not wanted:
        return
    yield from (a for n, a in enumerate(call.args) if n in wanted and not isinstance(a, ast.Starred))
    for a in call.args:
        if isinstance(a, ast.Starred):
            yield a.value
    yield from (k.value for k in call.keywords if k.arg in wanted)


Names = dict[str, list[ast.expr]]


def _saying(tree: ast.Module, sinks: Sinks) -> Iterator[tuple[ast.Call, Names]]:
    """Yield every call that says something, with what the names around it were given."""
    top = _given(tree.body)
    inside: set[ast.AST] = set()
    for function in _nodes(tree):
        if isinstance(function, ast.FunctionDef):
            calls = _calls(function)
            inside.update(calls)
            if saying := [call for call in calls if _name(call.func) in sinks]:
                names = {**top, **_given([function])}
                yield from ((call, names) for call in saying)
    yield from ((call, top) for call in _calls(tree) if call not in inside and _name(call.func) in sinks)


def _given(body: list[ast.stmt]) -> Names:
    found: Names = {}
    for node in (n for statement in body for n in _nodes(statement)):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                for name in (n for n in ast.walk(target) if isinstance(n, ast.Name)):
                    found.setdefault(name.id, []).append(node.value)
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and isinstance(node.target, ast.Name):
            if node.value is not None:
                found.setdefault(node.target.id, []).append(node.value)
        elif isinstance(node, ast.For):
            for name in (n for n in ast.walk(node.target) if isinstance(n, ast.Name)):
                found.setdefault(name.id, []).append(node.iter)
    return found


def _literals(value: ast.expr, names: Names, seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield the texts that an expression can be; of a table all that it holds, but for its keys."""
    if isinstance(value, ast.Constant):
        if isinstance(value.value, str):
            yield value.value
    elif isinstance(value, ast.Name):
        if value.id not in seen:
            for given in names.get(value.id, ()):
                yield from _literals(given, names, seen | {value.id})
    else:
        for part in _parts(value):
            yield from _literals(part, names, seen)


def _parts(value: ast.expr) -> list[ast.expr]:
    match value:
        case ast.IfExp():
            return [value.body, value.orelse]
        case ast.BoolOp() | ast.Dict():
            return list(value.values)
        case ast.Tuple() | ast.List() | ast.Set():
            return value.elts
        case ast.Subscript() | ast.Attribute() | ast.Starred():
            return [value.value]
        case ast.BinOp():
            return [value.left, value.right]
        case ast.Call(func=ast.Attribute(value=held, attr="get" | "items" | "values")):
            return [held, *value.args[1:]]
        case ast.Call(func=ast.Name(id="str" | "next")):
            return value.args
        case ast.Call(func=ast.Name(id="QT_TRANSLATE_NOOP")):
            return value.args[1:]
        case _:
            return []


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


if __name__ == "__main__":
    gc.disable()  # syntax trees stay, and looking through them again and again takes half of the time
    sys.exit(main(sys.argv[1:]))
