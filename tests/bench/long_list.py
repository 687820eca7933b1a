"""Measure the import of a list of 100,000 rows by the command: CSV, XLSX and ODS, seconds and memory.

Run as `python tests/bench/long_list.py [ROWS]`. The names are invented, a few of them twice in
other spellings, as in lists that people keep.
"""

from __future__ import annotations

import contextlib
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl

from undersigned.apart import resident

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
MOST_SECONDS = {"csv": 10, "xlsx": 30, "ods": 30}
_SPACE = "urn:oasis:names:tc:opendocument:xmlns"
MOST_MEGABYTES = 800
_KINDS = ("Foundation", "Network", "Alliance", "Institute", "Project", "Union", "Lab", "Council", "Society")
_CAUSES = ("Rights", "Rivers", "Privacy", "Press", "Peace", "Health", "Climate", "Justice", "Youth", "Law")
_LANDS = ("Spain", "France", "Germany", "Kenya", "India", "Brazil", "Chile", "Canada", "Mexico", "Ghana")
_SYLLABLES = ("ka", "lo", "mi", "ra", "ten", "so", "vi", "du", "pel", "mar", "zin", "go", "sha", "fen")


def rows(count: int) -> Iterator[tuple[str, str]]:
    """Yield a heading and so many rows of name and country."""
    chance = random.Random(5)
    yield "Organization", "Country"
    for _ in range(count):
        word = "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 5))).title()
        kind, cause, land = chance.choice(_KINDS), chance.choice(_CAUSES), chance.choice(_LANDS)
        name = chance.choice(
            (
                f"{word} {kind} for {cause}",
                f"{word} {kind}",
                f"The {word} {cause} {kind}",
                f"{cause} {kind} {word} ({word[:2].upper()}{kind[0]}{cause[0]})",
                f"{word} {cause} {land}",
            )
        )
        yield name, land


def write(folder: Path, count: int) -> list[Path]:
    """Write the list in each format."""
    text, book, document = folder / "long.csv", folder / "long.xlsx", folder / "long.ods"
    with text.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows(count))
    made = openpyxl.Workbook(write_only=True)
    sheet = made.create_sheet("Responses")
    for row in rows(count):
        sheet.append(row)
    made.save(book)
    with zipfile.ZipFile(document, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        packed.writestr("content.xml", "".join(_content(rows(count))))
    return [text, book, document]


def _content(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f'<office:document-content xmlns:office="{_SPACE}:office:1.0" xmlns:table="{_SPACE}:table:1.0"'
    yield f' xmlns:text="{_SPACE}:text:1.0"><office:body><office:spreadsheet>'
    yield '<table:table table:name="Responses">'
    for row in rows:
        cells = "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        yield f"<table:table-row>{cells}</table:table-row>"
    yield "</table:table></office:spreadsheet></office:body></office:document-content>"


def held(pid: int) -> float:
    """Return how many megabytes a process and those that it started hold together."""
    found = resident(pid) or 0
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += sum(resident(int(child)) or 0 for child in (task / "children").read_text().split())
    return found / 1_000_000


def measured(campaign: Path, table: Path) -> tuple[float, float, float, int]:
    """Return an import's seconds, those of processor time, its megabytes and its number of rows."""
    command = [sys.executable, "-m", "undersigned"]
    campaign.unlink(missing_ok=True)
    subprocess.run([*command, "new", str(campaign)], env=ENVIRONMENT, check=True, capture_output=True)
    started = time.perf_counter()
    with subprocess.Popen(
        [*command, "signatories", "import", str(campaign), str(table), "--json"],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        done, most = threading.Event(), [0.0]

        def watch() -> None:
            while not done.wait(0.1):
                most.append(max(most.pop(), held(process.pid)))

        watcher = threading.Thread(target=watch)
        watcher.start()
        said = process.stdout.read()
        _, _, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = 0
        done.set()
        watcher.join()
    worked = used.ru_utime + used.ru_stime  # those of the processes that it ended itself among them
    return seconds, worked, most[0], int(json.loads(said)["rows"])


def main(words: list[str]) -> None:
    """Print the figures."""
    count = int(words[0]) if words else 100_000
    print(f"\nA list of {count:,} names imported by the command, from start to end")
    with tempfile.TemporaryDirectory() as folder:
        for table in write(Path(folder), count):
            seconds, worked, megabytes, read = measured(Path(folder, "c.undersigned"), table)
            most = MOST_SECONDS[table.suffix[1:]]
            fits = seconds <= most and megabytes <= MOST_MEGABYTES and read == count
            print(
                f"  {table.suffix[1:].upper():5}{seconds:7.2f} s ({worked:.1f} s worked) {megabytes:6.0f} MB"
                f"  at most {most} s and {MOST_MEGABYTES} MB wanted{'' if fits else ': FALLS SHORT'}"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
