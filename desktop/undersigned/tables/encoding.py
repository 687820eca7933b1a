"""From a text file's bytes to its text, never by a silent guess.

UTF-8 is taken if every byte fits it, and UTF-16 if it says so. Anything else is a choice among
the encodings that lists come in; it is made by how plausible the text reads, and a problem
says what was taken, shows a sample, and how to choose another.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from undersigned.errors import UnreadableError, UsageError
from undersigned.problems import Place, Problem
from undersigned.tables import plausible
from undersigned.tables.alphabets import MULTI_BYTE, SINGLE_BYTE
from undersigned.tables.model import EncodingChoice, look_at, without_contacts

TWICE = "utf-8-twice"  # UTF-8 that somebody's program took for Windows-1252, and saved as UTF-8 again
_SAMPLE_BYTES = 200_000
_CHOICES = 6
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_GARBLED = re.compile("[ÂÃâ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸžŽ€]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, what its encoding is called, how else it could be read, and what is doubtful."""

    text: str
    called: str
    problems: tuple[Problem, ...] = ()
    choices: tuple[EncodingChoice, ...] = ()  # the one taken first


def decoded(data: bytes, name: str, encoding: str = "") -> Decoded:
    """Return the text; `encoding` overrides what would be detected.

    Raises:
        UnreadableError: the bytes don't fit the encoding that was asked for.
        UsageError: there is no encoding of that name.
    """
    if encoding:
        text = _as_asked(data, name, encoding)
        return Decoded(text, encoding, (), _choices(data, encoding, encoding, text))
    for bom, codec, called in _BOMS:
        if data.startswith(bom):
            return _marked(data, name, codec, called)
    if wide := plausible.wide(data):
        return _guessed(data, name, wide, {"utf-16-le": "UTF-16LE", "utf-16-be": "UTF-16BE"}[wide])
    if b"\x1b$" in data and data.isascii():
        return _guessed(data, name, "iso2022_jp", "ISO-2022-JP (Japanese)")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return Decoded(text, "UTF-8", _about_garbled(text, name))
    if _mostly_utf8(data):
        return _mixed(data, name)
    codec = plausible.ranked(data)[0]
    return _guessed(data, name, codec, called_of(codec))


def called_of(codec: str) -> str:
    """Return what people call an encoding of ours."""
    known = {**SINGLE_BYTE, **MULTI_BYTE}.get(codec)
    return known.called if known else codec


def _marked(data: bytes, name: str, codec: str, called: str) -> Decoded:
    """Decode what says its encoding itself; a character that is cut off at the end is dropped."""
    whole = len(data) - (len(data) % {"utf-16": 2, "utf-32": 4}.get(codec, 1))
    text = _as_asked(data[:whole], name, codec)
    return Decoded(text, called, _about_garbled(text, name))


def _as_asked(data: bytes, name: str, encoding: str) -> str:
    if encoding.casefold() == TWICE:
        return _ungarbled(_as_asked(data, name, "utf-8"))
    try:
        codec = codecs.lookup(encoding)
        text = data.decode("utf-8-sig" if codec.name == "utf-8" else encoding)
    except (LookupError, TypeError) as error:
        raise UsageError(
            "There is no text encoding called {encoding}.",
            fix="Name one such as utf-8, windows-1252, mac_roman or shift_jis.",
            encoding=encoding,
        ) from error
    except UnicodeError as error:
        at = getattr(error, "start", 0)
        raise UnreadableError(
            "{name} isn't {encoding} text: line {line} doesn't fit it.",
            fix="Choose another encoding with --encoding, or save the list as UTF-8.",
            name=name,
            encoding=encoding,
            line=data.count(b"\n", 0, at) + 1,
        ) from error
    return text.removeprefix("\ufeff")


def _guessed(data: bytes, name: str, codec: str, called: str) -> Decoded:
    text = data.decode(codec, "replace").removeprefix("\ufeff")
    choices = _choices(data, codec, called, text)
    problem = look_at(
        "encoding-guessed",
        "{file} doesn't say how its characters are stored; it was read as {encoding}. For example: {sample}",
        Place(file=name),
        "If names look wrong, choose another encoding with --encoding: {others}; or save the list as UTF-8.",
        file=name,
        encoding=called,
        sample=choices[0].sample,
        others=", ".join(f"{c.codec} ({c.sample})" for c in choices[1:4]) or "mac_roman, cp1250",
    )
    lost = text.count("\ufffd")
    return Decoded(text, called, (problem, *(_about_lost(name, text, lost) if lost else ())), choices)


def _choices(data: bytes, codec: str, called: str, text: str) -> tuple[EncodingChoice, ...]:
    """Return the encodings to choose from, the one taken first, each with a line that looks different."""
    line = _telling_line(data)
    choices = [EncodingChoice(codec, called, without_contacts(_sample(text)))]
    seen = {choices[0].sample}
    for other in (*plausible.ranked(data), "utf-8"):
        sample = without_contacts(_sample(line.decode(other, "replace")))
        if other != codec and sample not in seen and len(choices) < _CHOICES:
            seen.add(sample)
            choices.append(EncodingChoice(other, called_of(other), sample))
    return tuple(choices)


def _telling_line(data: bytes) -> bytes:
    return next((line for line in data[:_SAMPLE_BYTES].split(b"\n") if not line.isascii()), data[:200])


def _mixed(data: bytes, name: str) -> Decoded:
    """Read line by line: lists pasted together from files of different kinds."""
    raw = data.split(b"\n")
    odd = [n for n, line in enumerate(raw) if not _is_utf8(line)]
    codec = plausible.ranked(b"\n".join(raw[n] for n in odd))[0]
    wrong = set(odd)
    lines = [line.decode(codec if n in wrong else "utf-8", "replace") for n, line in enumerate(raw)]
    problem = look_at(
        "encoding-mixed",
        "{file} is UTF-8 text save in {count} of its lines, the first of them line {line}; these were read as"
        " {encoding}. For example: {sample}",
        Place(file=name),
        "Look at the names in these lines, and mend them in the list if they are wrong.",
        file=name,
        count=len(odd),
        line=odd[0] + 1,
        encoding=called_of(codec).split(" ")[0],
        sample=without_contacts(_sample(lines[odd[0]])),
    )
    called = f"UTF-8, partly {called_of(codec).split(' ')[0]}"
    text = "\n".join(lines)
    # The sample is a text.
    return Decoded(text, called, (problem,), (EncodingChoice("", called, problem.facts["sample"] or ""),))  # type: ignore[arg-type]


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _sample(text: str) -> str:
    """Return the first line with a character that the encoding decides, shortened around it."""
    found = re.search(r"[^\n\r]{0,20}[^\x00-\x7f][^\n\r]{0,20}", text)
    return found[0].strip() if found else text[:40].strip()


def _mostly_utf8(data: bytes) -> bool:
    """Whether most of the non-ASCII sequences are UTF-8: other encodings hit upon one by rare chance."""
    text = data[:_SAMPLE_BYTES].decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(1 for c in text if c > "\x7f") - wrong
    return right >= 2 and right >= wrong


# ----------------------------------------------------------------- what was lost before it came to us


def _about_garbled(text: str, name: str) -> tuple[Problem, ...]:
    """Tell of characters that an earlier program has garbled or lost; they are left as they are."""
    if text.isascii():
        return ()
    problems: list[Problem] = []
    found = list(_GARBLED.finditer(text, 0, 2_000_000))
    mended = _ungarbled(_sample(text[max(0, found[0].start() - 20) :])) if found else ""
    if found and len(mended) < len(_sample(text[max(0, found[0].start() - 20) :])):
        problems.append(
            look_at(
                "text-garbled",
                "{file} holds {count} characters that an earlier program seems to have garbled, first in line"
                " {line}; they were left as they are. For example “{sample}” was perhaps “{mended}”.",
                Place(file=name, row=text.count("\n", 0, found[0].start()) + 1),
                "Export the list again, or read it with --encoding utf-8-twice, and look at the names.",
                file=name,
                count=len(found),
                line=text.count("\n", 0, found[0].start()) + 1,
                sample=without_contacts(_sample(text[max(0, found[0].start() - 20) :])),
                mended=without_contacts(mended),
            )
        )
    lost = text.count("\ufffd")
    return (*problems, *(_about_lost(name, text, lost) if lost else ()))


def _about_lost(name: str, text: str, lost: int) -> tuple[Problem, ...]:
    line = text.count("\n", 0, text.index("\ufffd")) + 1
    return (
        look_at(
            "characters-lost",
            "{count} characters of {file} are lost: “\ufffd” stands in their place, first in line {line}.",
            Place(file=name, row=line),
            "Export the list again, or mend these names by hand.",
            file=name,
            count=lost,
            line=line,
        ),
    )


def _ungarbled(text: str) -> str:
    """Return a text with what was encoded twice decoded once more, line by line; other lines stay."""
    return "\n".join(_ungarbled_line(line) for line in text.split("\n"))


def _ungarbled_line(line: str) -> str:
    if not _GARBLED.search(line):
        return line
    raw = bytearray()
    for char in line:
        try:
            raw += char.encode("cp1252") if ord(char) > 0x9F or ord(char) < 0x80 else bytes([ord(char)])
        except UnicodeEncodeError:
            return line
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return line
