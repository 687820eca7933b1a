"""Damage files as mail, editors and people who mean harm do: bytes, lines, values, tags, members of a zip."""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable
from random import Random
from typing import Any

from undersigned.campaign.archive import MEDIA_TYPE, MIMETYPE

NASTY = (
    "\0", "\ufeff", "\u202e", "\u2028", "\x85", "\x0c", "\x1b[2J", "\ud800", "\uffff", "\U0010ffff",
    "e\u0301" * 40, "ﷺ", "İ", "ß", "{{", "}}", "{%", "%}", "{#", "#}", "{{recipient.name}}",
    "{{ recipient.__class__ }}", "{{ ''|attr('x') }}", "{% for a in recipient.addressees %}",
    "{% endfor %}", "{% if x %}", "{{ 9**9**9 }}", "{{ x" + "." * 300, "(" * 300, "[" * 300, "*" * 200,
    "_" * 201, "`" * 100, "![](" * 50, "[a](javascript:1)", "[^1]", "[^1]: ", "^x", "^", "> " * 60,
    "- " * 60, "# " * 30, "\\", "\t", "\r", "\n\n", "|", "| a | b |\n|---|---|", "<!--", "-->", "<b>",
    "</b>", "<script>", "&amp;", "&#0;", "&#xD800;", "&x;", "]]>", "<![CDATA[",
    '<!DOCTYPE a [<!ENTITY x "y">]>', "=1+1", "@SUM(1)", "+", "-", "'", '"', '"""', "'''", ",", ";", "\\n",
    "\\u0000", "0", "-1", "1e999", "NaN", "Infinity", "-0", "9" * 400, "1" * 5000, "null", "true", "[]",
    "{}", "9999-12-31", "0000-00-00", "2019-02-30", "10000-01-01", "../../x", "/etc/passwd", "C:\\x", "CON",
    "x" * 3000, "msgid \"\"", "msgctxt", "#, fuzzy", "#~ ", "#| ", "[[a]]", "a.b = 1", "'''\n", "en",
    "x-klingon", "zh-Hant-TW-x", "ar", "",
)  # fmt: skip
"""Pieces of text that some reader has stumbled over, or might."""

VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**63, 10**400, 1.5, 1e308, float("nan"), float("inf"), "", " ", "x",
    "\ud800", "\0", [], {}, [[]], [None], {"": None}, {"a": {"b": {"c": []}}}, "2019-02-30", "9999-12-31",
    "0001-01-01", "{{x}}", "en",
)  # fmt: skip

Damage = Callable[[bytes, Random], bytes]


def damaged(data: bytes, kind: str, chance: Random) -> bytes:
    """Return the bytes with one to four things wrong.

    Args:
        data: a file.
        kind: "zip", "campaign", "json", "xml" or "text".
        chance: what chooses.
    """
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4))):
        data = _DAMAGE[kind](data, chance) if chance.random() < 0.93 else _bytes(data, chance)
    return data


# ----------------------------------------------------------------- bytes and lines


def _bytes(data: bytes, chance: Random) -> bytes:
    if not data:
        return chance.choice(NASTY).encode("utf-8", "surrogatepass")
    at, changed = chance.randrange(len(data)), bytearray(data)
    match chance.randrange(6):
        case 0:
            changed[at] ^= 1 << chance.randrange(8)
        case 1:
            changed[at:at] = bytes(chance.randrange(256) for _ in range(chance.choice((1, 1, 4, 40))))
        case 2:
            del changed[at : at + chance.choice((1, 1, 8, 100, 10_000))]
        case 3:
            end = at + chance.choice((1, 16, 400))
            changed[at:at] = data[at:end] * chance.choice((1, 2, 50))
        case 4:
            del changed[at:]
        case _:
            changed[at] = chance.choice((0, 255, 127, 128, 10, 34, 60, 123))
    return bytes(changed)


def _text(data: bytes, chance: Random) -> bytes:
    text = data.decode("utf-8", "surrogateescape")
    choice = chance.randrange(8)
    if choice < 3:
        at = chance.randrange(len(text) + 1)
        end = at + chance.choice((0, 0, 0, 1, 5, 60))
        text = text[:at] + chance.choice(NASTY) * chance.choice((1, 1, 1, 3)) + text[end:]
    elif choice < 7:
        lines = text.split("\n")
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match choice:
            case 3:
                lines[at], lines[other] = lines[other], lines[at]
            case 4:
                lines.insert(at, lines[other] * chance.choice((1, 1, 20)))
            case 5:
                del lines[min(at, other) : max(at, other)][:20]
                lines.pop(chance.randrange(len(lines)))
            case _:
                lines[at] = _number(lines[at], chance)
        text = "\n".join(lines)
    else:
        return _bytes(data, chance)
    return (
        text.encode("utf-8", "surrogatepass" if chance.random() < 0.5 else "surrogateescape")
        if _fits(text)
        else text.encode("utf-8", "replace")
    )


def _fits(text: str) -> bool:
    return not any(0xDC80 <= ord(c) <= 0xDCFF for c in text) and not re.search("[\ud800-\udfff]", text)


def _number(line: str, chance: Random) -> str:
    return re.sub(r"\d+", lambda m: chance.choice((m[0], "0", "-1", "9" * 25, m[0] * 3)), line)


# ----------------------------------------------------------------- values


def _json(data: bytes, chance: Random) -> bytes:
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return _text(data, chance)
    if chance.random() < 0.15:
        return _text(data, chance)
    places = list(_places(tree))
    if not places:
        return _text(data, chance)
    holder, key = chance.choice(places)
    match chance.randrange(6):
        case 0 | 1:
            holder[key] = chance.choice(VALUES)
        case 2:
            del holder[key]
        case 3:
            other, far = chance.choice(places)
            holder[key] = json.loads(json.dumps(other[far])) if other is not holder or far != key else None
        case 4 if isinstance(holder[key], str):
            text, at = holder[key], chance.randrange(len(holder[key]) + 1)
            holder[key] = text[:at] + chance.choice(NASTY) + text[at:]
        case _:
            if isinstance(holder, list):
                holder.insert(key, holder[key])
            else:
                holder[str(key) + chance.choice(("", "x", "\0"))] = chance.choice(VALUES)
    return json.dumps(tree, ensure_ascii=chance.random() < 0.2).encode("utf-8", "surrogatepass")


def _places(tree: Any) -> Any:
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        keys = node.keys() if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
        for key in keys:
            yield node, key
            waiting.append(node[key])


_TAG = re.compile(r"<[^<>]*>")
_ATTRIBUTE = re.compile(r'="([^"<>]*)"')


def _xml(data: bytes, chance: Random) -> bytes:
    text = data.decode("utf-8", "replace")
    tags, values = list(_TAG.finditer(text)), list(_ATTRIBUTE.finditer(text))
    match chance.randrange(6):
        case 0 if tags:
            tag = chance.choice(tags)
            return (text[: tag.start()] + text[tag.end() :]).encode()
        case 1 if tags:
            tag, other = chance.choice(tags), chance.choice(tags)
            return (text[: tag.start()] + other[0] + text[tag.start() :]).encode()
        case 2 if tags:
            one, two = sorted((chance.choice(tags), chance.choice(tags)), key=lambda t: t.start())
            inner = text[one.start() : two.end()]
            return (text[: two.end()] + inner * chance.choice((1, 1, 10)) + text[two.end() :]).encode()
        case 3 | 4 if values:
            value = chance.choice(values)
            new = chance.choice(NASTY).encode("utf-8", "replace").decode().replace('"', "")
            return (text[: value.start(1)] + new + text[value.end(1) :]).encode()
        case _:
            return _text(data, chance)


# ----------------------------------------------------------------- zips


def unzipped(data: bytes) -> dict[str, bytes]:
    """Return a good zip's members; none of a bad one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, zlib.error):
        return {}


def zipped(members: dict[str, bytes]) -> bytes:
    """Return members as a zip; a campaign's mimetype stands first."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members, key=lambda n: (n != MIMETYPE, n)):
            method = zipfile.ZIP_STORED if name == MIMETYPE else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), members[name], method)
    return made.getvalue()


def _kind(name: str) -> str:
    ending = name.rpartition(".")[2]
    return {"json": "json", "xml": "xml", "rels": "xml"}.get(ending, "text")


def _zip(data: bytes, chance: Random) -> bytes:
    members = unzipped(data)
    if not members:
        return (_bytes if b"\0" in data[:2_000] else _text)(data, chance)
    names = sorted(members)
    heavy = [
        n
        for n in names
        if n.endswith(("document.xml", "notes.xml", "sheet1.xml", "content.xml", ".json", ".md"))
    ]
    name = chance.choice(heavy if heavy and chance.random() < 0.6 else names)
    match chance.randrange(20):
        case 0:
            members[chance.choice(("", "../", "a/")) + name + chance.choice(("", "x", "/x"))] = b"x"
        case 1:
            del members[name]
        case 2:
            members[name] = members[chance.choice(names)]
        case _:
            kind = _kind(name)
            members[name] = _DAMAGE[kind](members[name], chance)
    try:
        return zipped(members)
    except (ValueError, UnicodeEncodeError):
        return data


def _campaign(data: bytes, chance: Random) -> bytes:
    changed = _zip(data, chance)
    members = unzipped(changed)
    if members and chance.random() < 0.9:
        members[MIMETYPE] = MEDIA_TYPE
        return zipped(members)
    return changed


_DAMAGE: dict[str, Damage] = {"text": _text, "json": _json, "xml": _xml, "zip": _zip, "campaign": _campaign}
