"""Which names the members of a campaign file may have, and how a doubtful name is shown.

A name that is safe here is one relative path on Windows, macOS and Linux alike, can't leave
the folder it is unpacked into, and can't be taken for another. Bytes are `archive`'s.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from undersigned.errors import UnreadableError

CAMPAIGN = "campaign.json"
LETTER = "letter.md"
SETTINGS = "letter.toml"

_LOCALE = re.compile(r"locale/[A-Za-z0-9]+(?:[-_@][A-Za-z0-9]+)*\.po")
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"]
)
_MOST_BYTES = 200  # of the whole name
_MOST_DEPTH = 6  # folders and the file


def shown(name: str) -> str:
    """Return a name as it can be printed safely: short, and without characters that hide or reorder."""
    safe = "".join(
        c if c.isprintable() and unicodedata.category(c) not in {"Cf", "Co", "Cs"} else f"\\u{{{ord(c):x}}}"
        for c in name[:80]
    )
    return safe + ("…" if len(name) > 80 else "")


def fault_of(name: str) -> str:
    """Return what makes a name unsafe, as the second half of a sentence; "" for a safe one."""
    if not name or len(name.encode("utf-8", "surrogatepass")) > _MOST_BYTES:
        return "is empty or too long"
    if any(unicodedata.category(c) in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"} for c in name):
        return "holds characters that can't be seen"
    if any(c in '\\:*?"<>|' for c in name) or name.startswith("/"):
        return "isn't a plain path inside the campaign"
    parts = name.split("/")
    if len(parts) > _MOST_DEPTH:
        return "lies too deep in folders"
    for part in parts:
        if not part or part.startswith((".", " ")) or part.endswith((".", " ")):
            return "isn't a plain path inside the campaign"
        if part.split(".")[0].rstrip().casefold() in _RESERVED:
            return "is a name that Windows keeps for devices"
    return ""


def same_on_some_disk(name: str) -> str:
    """Return what two names share if a disk that ignores case or Unicode form can't tell them apart."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def belongs(name: str) -> bool:
    """Whether a campaign has members of this name."""
    return (
        name in {CAMPAIGN, LETTER, SETTINGS}
        or name.startswith("assets/")
        or _LOCALE.fullmatch(name) is not None
    )


def refuse_foreign(names: Iterable[str]) -> None:
    """Refuse what no campaign of this file version holds.

    Raises:
        UnreadableError: names the first of them.
    """
    for name in names:
        if not belongs(name):
            raise UnreadableError("it holds “{name}”, which is no part of a campaign.", name=shown(name))


def refuse_unsafe(names: Iterable[str]) -> None:
    """Refuse names that are unsafe, or the same as another's or as a folder on some disk.

    Raises:
        UnreadableError: names the first of them.
    """
    files: set[str] = set()
    folders: set[str] = set()
    for name in names:
        if fault := fault_of(name):
            raise UnreadableError(
                "it holds a file whose name, “{name}”, {fault}.", name=shown(name), fault=fault
            )
        key = same_on_some_disk(name)
        if key in files:
            raise UnreadableError("it holds “{name}” twice.", name=shown(name))
        files.add(key)
        parts = key.split("/")
        folders.update("/".join(parts[:n]) for n in range(1, len(parts)))
    if both := files & folders:
        raise UnreadableError("it holds “{name}” both as a file and as a folder.", name=shown(min(both)))
