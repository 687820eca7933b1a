"""Give damaged files to every reader, and see that each ends soon, in a value or in one sentence.

Run as `python tests/fuzz/run.py [--seconds 60] [--inputs 0] [--seed 1] [READER …]`; it prints its figures and
ends with code 1 if anything was found. With --inputs, each reader gets so many, however long it takes.
`--again READER:SEED:NUMBER` reads one input again, here, and shows what came; `--keep FILE` writes that input
down. A test runs a few inputs of each (`test_readers.py`).
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import multiprocessing
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "desktop"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fuzz.mutations import damaged
from fuzz.readers import READERS, Reader, files_of
from undersigned.apart import resident
from undersigned.errors import DiedError, UndersignedError

SECONDS = 5.0  # of the processor, for one input
STUCK = 300.0  # seconds of the clock without an answer, after which it is killed
MEGABYTES = 1_200  # what a reader that works apart may take
_AT_ONCE = 100  # inputs for one process


class TooLongError(BaseException):
    """An input took too long."""


@dataclass
class Figures:
    """What came of one reader's inputs."""

    reader: str
    inputs: int = 0
    read: int = 0  # taken; the others were refused in a sentence
    slowest: float = 0.0
    most: int = 0  # bytes of memory beyond what it had at first
    found: dict[str, str] = field(default_factory=dict)  # what came out, and the input that it came from


def input_of(reader: Reader, seeds: list[bytes], seed: int, number: int) -> bytes:
    """Return one damaged file, the same for the same numbers; the first ones are as they are."""
    if number < len(seeds):
        return seeds[number]
    chance = Random(f"{reader.name}:{seed}:{number}")
    return damaged(seeds[number % len(seeds)], reader.kind, chance)


def outcome(reader: Reader, data: bytes, number: int) -> str:
    """Read an input; return "" if it was taken, "refused", or what came out that mustn't."""
    try:
        reader.read(data, number)
    except UndersignedError as error:
        hidden = _unforeseen(error)
        sentence = str(error)
        if hidden is not None:
            return f"unforeseen: {_where(hidden)}"
        return "refused" if sentence.strip() and "Traceback" not in sentence else "refused without a sentence"
    except TooLongError as error:
        return f"took longer than {SECONDS} s: {_where(error)}"
    except BaseException as error:
        return _where(error)
    return ""


def _unforeseen(error: BaseException) -> BaseException | None:
    """Return what was caught as "it died" and told as damage: nobody foresaw it."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, DiedError):
            return cause.__cause__
        cause = cause.__cause__
    return None


def _where(error: BaseException) -> str:
    steps = [s for s in traceback.extract_tb(error.__traceback__) if "fuzz" not in s.filename]
    last = [f"{Path(s.filename).name}:{s.lineno}" for s in steps[-2:]]
    return f"{type(error).__name__} at {' > '.join(last)}"


def _work(pipe: Any, name: str, seed: int, first: int, count: int, at: Any) -> None:
    """Read so many inputs, and send what came of each. Runs in a process of its own."""
    reader = READERS[name]
    seeds = files_of(reader)

    def late(_: int, frame: FrameType | None) -> None:
        raise TooLongError

    signal.signal(signal.SIGPROF, late)
    base = resident(multiprocessing.current_process().pid or 0) or 0
    for number in range(first, first + count):
        data = input_of(reader, seeds, seed, number)
        at.value = number
        begun = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            came = outcome(reader, data, number)
        except TooLongError:
            came = f"took longer than {SECONDS} s"
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        taken = (resident(multiprocessing.current_process().pid or 0) or 0) - base
        pipe.send((number, came, time.process_time() - begun, taken))
    pipe.send(None)


def _limited(*args: Any) -> None:
    import resource

    if sys.platform == "linux":
        now = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        most = now + MEGABYTES * 1_000_000
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _work(*args)


def rounds(name: str, seed: int, first: int, count: int, figures: Figures) -> int:
    """Read inputs in a process of its own; return the number of the next one."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    at = context.Value(ctypes.c_longlong, first)
    process = context.Process(target=_limited, args=(theirs, name, seed, first, count, at), daemon=True)
    process.start()
    theirs.close()
    died = ""
    try:
        while ours.poll(STUCK):
            told = ours.recv()
            if told is None:
                return first + count
            number, came, took, taken = told
            figures.inputs += 1
            figures.read += came == ""
            figures.slowest, figures.most = max(figures.slowest, took), max(figures.most, taken)
            if came not in ("", "refused"):
                figures.found.setdefault(came, f"{name}:{seed}:{number}")
        died = f"no answer in {STUCK} s"
    except EOFError:
        process.join(5)
        died = f"its process died ({process.exitcode})"
    finally:
        process.kill()
        process.join()
        ours.close()
    figures.found.setdefault(died, f"{name}:{seed}:{at.value}")
    return int(at.value) + 1


def for_seconds(names: list[str], seconds: float, seed: int) -> Iterator[Figures]:
    """Read inputs of every reader in turn for so long; yield the figures at the end."""
    every = {name: Figures(name) for name in names}
    following = dict.fromkeys(names, 0)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for name in names:
            following[name] = rounds(name, seed, following[name], _AT_ONCE, every[name])
            if time.monotonic() > until:
                break
    yield from every.values()


def so_many(names: list[str], inputs: int, seed: int) -> Iterator[Figures]:
    """Read so many inputs of every reader, beside its good files; yield the figures."""
    for name in names:
        figures, following, end = Figures(name), 0, inputs + len(files_of(READERS[name]))
        while following < end:
            following = rounds(name, seed, following, end - following, figures)
        yield figures


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("readers", nargs="*", metavar="READER")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--inputs", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--again", metavar="READER:SEED:NUMBER")
    parser.add_argument("--keep", metavar="FILE")
    asked = parser.parse_args()
    if asked.again:
        return _again(asked.again, asked.keep)
    bad = 0
    names = asked.readers or list(READERS)
    for figures in (
        so_many(names, asked.inputs, asked.seed)
        if asked.inputs
        else for_seconds(names, asked.seconds, asked.seed)
    ):
        print(
            f"{figures.reader:10} {figures.inputs:8} inputs, {figures.read:7} read, "
            f"slowest {figures.slowest:.2f} s, {figures.most / 1e6:.0f} MB, {len(figures.found)} found"
        )
        for came, where in figures.found.items():
            print(f"    {where}: {came}")
        bad += len(figures.found)
    return int(bad > 0)


def _again(which: str, keep: str | None) -> int:
    name, seed, number = which.split(":")
    multiprocessing.current_process()._config["daemon"] = True  # type: ignore[attr-defined]  # as in a worker
    reader = READERS[name]
    data = input_of(reader, files_of(reader), int(seed), int(number))
    if keep:
        Path(keep).write_bytes(data)
    print(len(data), "bytes", hashlib.sha256(data).hexdigest()[:12])
    try:
        reader.read(data, int(number))
    except UndersignedError as error:
        print(f"{type(error).__name__}: {error}")
        hidden = _unforeseen(error)
        if hidden is not None:
            traceback.print_exception(hidden)
    return 0


if __name__ == "__main__":
    sys.exit(main())
