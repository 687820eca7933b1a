"""Take away one defence after the other, and see that a test fails without it.

Run as `python tests/hostile/defences.py [PART OF A NAME…]`. The program is copied aside, one piece of it is
changed, and the tests that hold that promise are run on the copy: they have to fail. Nothing of the
checkout is touched. Exit code 1 if a defence could go without a test noticing, or isn't where it was.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

TOP = Path(__file__).resolve().parents[2]
_QUIETLY = ("-q", "-x", "-p", "no:cacheprovider", "-p", "no:randomly")
SECONDS = 300  # of one run of tests, which may hang where nothing stops them


class Defence(NamedTuple):
    """What is taken away: a text in a module, with what stands in its place, and the tests that fail then."""

    name: str
    module: str
    text: str
    without: str
    tests: tuple[str, ...]


def _campaign(name: str, module: str, text: str, without: str, test: str) -> Defence:
    return Defence(name, f"campaign/{module}.py", text, without, (f"tests/campaign/{test}",))


DEFENCES = (
    Defence(
        "fields may only name what is known",
        "letter/fields/names.py",
        "elif path not in known:",
        "elif False:",
        ("tests/hostile/test_templates.py", "tests/letter/test_fields.py"),
    ),
    Defence(
        "a letter's fields have a budget of steps",
        "letter/fields/walk.py",
        "if self.budget.steps < 0:",
        "if False:",
        ("tests/hostile/test_templates.py", "tests/letter/test_fields.py"),
    ),
    _campaign(
        "names that lead out are refused",
        "names",
        """if any(c in '\\\\:*?"<>|' for c in name) or""",
        "if False or",
        "test_archive.py",
    ),
    _campaign(
        "parts of names that lead out are refused",
        "names",
        """part.startswith((".", " "))""",
        "False",
        "test_archive.py",
    ),
    _campaign("devices of Windows are refused", "names", "in _RESERVED:", "in ():", "test_archive.py"),
    _campaign(
        "links and devices are refused",
        "archive",
        "if (entry.mode & 0o170000) not in",
        "if False and (entry.mode & 0o170000) not in",
        "test_archive.py",
    ),
    _campaign(
        "what would grow without measure is refused",
        "archive",
        "if _grows_too_much(entry.packed, entry.size) and entry.method == _DEFLATED:",
        "if False:",
        "test_archive.py",
    ),
    _campaign(
        "a member is unpacked to its size alone",
        "archive",
        "inflate.decompress(found, entry.size + 1)",
        "inflate.decompress(found)",
        "test_archive.py",
    ),
    _campaign(
        "members lie side by side", "archive", "if entry.offset != at or ", "if False or ", "test_archive.py"
    ),
    _campaign(
        "members are counted",
        "archive",
        "if count > MOST_MEMBERS:",
        "if False:",
        "test_archive.py",
    ),
    _campaign(
        "checksums are compared", "archive", "zlib.crc32(found) != entry.crc", "False", "test_archive.py"
    ),
    _campaign(
        "JSON isn't nested deep",
        "json_text",
        "if _depth(data) > MOST_DEPTH:",
        "if False:",
        "test_json_text.py",
    ),
    _campaign(
        "keys stand once", "json_text", "if len(found) < len(pairs):", "if False:", "test_json_text.py"
    ),
    _campaign(
        "numbers have an end",
        "json_text",
        "if len(digits) > _MOST_DIGITS or abs(int(digits)) > MOST_NUMBER:",
        "if False:",
        "test_json_text.py",
    ),
    _campaign("no half characters", "json_text", "_refuse_halves(found, file)", "pass", "test_json_text.py"),
    _campaign(
        "a copy for others holds no contacts",
        "share",
        "            private=Private(),\n",
        "",
        "test_share.py",
    ),
    _campaign(
        "what a killed save left is removed",
        "file",
        "remove_asides(Path(os.path.realpath(path)).parent, _own_mark(path))",
        "pass",
        "test_file.py",
    ),
    Defence(
        "what works apart has a limit of memory",
        "apart.py",
        "_MEGABYTE = 1_000_000",
        "_MEGABYTE = 1_000_000_000",
        ("tests/test_apart.py",),
    ),
    Defence(
        "what works apart has a limit of time",
        "apart.py",
        "if time.monotonic() > self.until:",
        "if False:",
        ("tests/test_apart.py",),
    ),
    Defence(
        "an answer from apart is plain data",
        "apart.py",
        """raise pickle.UnpicklingError(f"{module}.{name} is no plain data")""",
        "return super().find_class(module, name)",
        ("tests/test_apart.py", "tests/window/test_recovery.py"),
    ),
    Defence(
        "pictures are made anew",
        "intake/pictures.py",
        "    return written.getvalue(), _FORMATS[kind]",
        "    return data, _FORMATS[kind]",
        ("tests/hostile/test_pictures_and_fonts.py",),
    ),
    Defence(
        "XML of strangers has no document type",
        "strict_xml.py",
        "if docinfo.doctype:",
        "if False:",
        ("tests/intake/test_refused.py", "tests/intake/test_word.py"),
    ),
    Defence(
        "a hand-out reaches for nothing outside",
        "translations/handout/reading.py",
        "if kind in _FOREIGN or (outside and kind not in _HARMLESS):",
        "if False:",
        ("tests/translations/test_files.py",),
    ),
    Defence(
        "a hand-out brings no other file along",
        "translations/handout/reading.py",
        """any(tag(e) == "w:altChunk" for e in root.iter())""",
        "False",
        ("tests/translations/test_files.py",),
    ),
    Defence(
        "cells are guarded from being formulas",
        "tables/csv_reader.py",
        """return f"'{cell}" if re.match(r"'*[=+\\-@\\t]", cell) else cell""",
        "return cell",
        ("tests/tables/test_text.py",),
    ),
    Defence(
        "bytes are synced before they take the name",
        "disk.py",
        "        if sync:\n            _sync(handle)\n",
        "",
        ("tests/test_disk.py",),
    ),
    Defence(
        "what is written aside is removed when it fails",
        "disk.py",
        "        with contextlib.suppress(OSError):\n            aside.unlink()\n        raise\n",
        "        raise\n",
        ("tests/test_disk.py",),
    ),
    Defence(
        "pipes and devices aren't read",
        "disk.py",
        "if not stat.S_ISREG(path.stat().st_mode):",
        "if False:",
        ("tests/test_disk.py", "tests/campaign/test_file.py"),
    ),
    Defence(
        "recovery copies are for this user alone",
        "window/recovery_copies.py",
        """getattr(os, "O_BINARY", 0), 0o600)""",
        """getattr(os, "O_BINARY", 0), 0o666)""",
        ("tests/window/test_recovery.py",),
    ),
)


def notices(defence: Defence, program: Path) -> str:
    """Return what comes of the tests without a defence: "" where none notices."""
    module = program / "undersigned" / defence.module
    whole = module.read_text(encoding="utf-8")
    if whole.count(defence.text) != 1:
        raise LookupError(f"{defence.module} has no such text, or has it twice")
    module.write_text(whole.replace(defence.text, defence.without), encoding="utf-8")
    try:
        found = subprocess.run(
            [sys.executable, "-m", "pytest", *_QUIETLY, "-o", f"pythonpath={program} tests", *defence.tests],
            cwd=TOP,
            env={**os.environ, "PYTHONPATH": str(program), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"tests were at work for more than {SECONDS} s"
    finally:
        module.write_text(whole, encoding="utf-8")
    failed = [line for line in found.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    if found.returncode not in (0, 1) and not failed:
        raise LookupError(f"the tests can't be run: {found.stdout[-300:]}{found.stderr[-300:]}")
    return failed[0].split(" - ")[0] if failed else ""


def main(asked: Sequence[str]) -> int:
    """Go through the defences, and print what noticed that each was gone."""
    unnoticed = 0
    with tempfile.TemporaryDirectory() as name:
        program = Path(name)
        shutil.copytree(TOP / "desktop" / "undersigned", program / "undersigned")
        shipped = program / "undersigned" / "_shipped"
        shipped.mkdir()
        for part in ("templates", "resources", "docs"):
            (shipped / part).symlink_to(TOP / part)
        for defence in DEFENCES:
            if asked and not any(part in defence.name for part in asked):
                continue
            try:
                noticed = notices(defence, program)
            except LookupError as error:
                noticed, unnoticed = f"CAN'T BE TRIED: {error}", unnoticed + 1
            else:
                unnoticed += not noticed
            print(f"{defence.name}: {noticed or 'NOBODY NOTICES'}", flush=True)
    print(f"{unnoticed} of {len(DEFENCES)} could go unnoticed")
    return int(bool(unnoticed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
