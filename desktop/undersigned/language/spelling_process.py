"""Spelling in a process of its own, since loading a dictionary and guessing a word take a while.

What crosses is JSON: a request names a language and words; the answer says which are known, or what
might be meant. The process ends when the pipe does.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from undersigned import ahead
from undersigned.language.spelling import Speller, speller

_MOST_BYTES = 4_000_000


class SpellingProcess:
    """One such process, started when it is first asked. A dead one is started again, three times."""

    def __init__(self, heard: Callable[[dict[str, object]], object], folders: Sequence[Path] = ()) -> None:
        self._heard = heard  # called in another thread
        self._folders = [str(folder) for folder in folders]
        self._pipe: Connection | None = None
        self._process: BaseProcess | None = None
        self._starts = 0

    def ask(self, **request: object) -> None:
        """Ask; the answer comes back with the same keys, and those of the answer."""
        if self._process is None or not self._process.is_alive():
            if self._starts == 3:
                return
            self._start()
        if self._pipe is not None:
            with contextlib.suppress(OSError, ValueError):
                self._pipe.send_bytes(json.dumps(request).encode())

    def close(self) -> None:
        """End the process."""
        self._starts = 3
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()

    def _start(self) -> None:
        self._starts += 1
        self._process, self._pipe = ahead.begin(serve, self._folders)
        threading.Thread(target=self._read, args=(self._pipe,), daemon=True).start()

    def _read(self, pipe: Connection) -> None:
        with contextlib.suppress(EOFError, OSError, ValueError, TypeError):
            while True:
                answer = json.loads(pipe.recv_bytes(_MOST_BYTES))
                if isinstance(answer, dict):
                    self._heard(answer)


def serve(pipe: Connection, folders: Sequence[str]) -> None:
    """Answer requests until the pipe ends."""
    places = tuple(Path(folder) for folder in folders)
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            request = json.loads(pipe.recv_bytes(_MOST_BYTES))
            found = speller(str(request.get("language", "")), places)
            pipe.send_bytes(json.dumps({**request, **_answer(found, request)}).encode())


def _answer(found: Speller | None, request: dict[str, object]) -> dict[str, object]:
    if found is None:
        return {"speaks": False}
    words = request.get("words")
    if isinstance(words, list):
        return {"speaks": True, "unknown": [w for w in words if isinstance(w, str) and not found.knows(w)]}
    return {"speaks": True, "suggestions": found.suggest(str(request.get("word", "")))}
