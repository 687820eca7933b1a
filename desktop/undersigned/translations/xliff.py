"""XLIFF 1.2 and 2.0, for translation programs: a unit a text, its markup as inline codes.

The door of lxml for these files: no entity is expanded, a document type is refused, nothing outside
the file is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from undersigned.campaign.model import Campaign
from undersigned.errors import UnreadableError
from undersigned.language import tags
from undersigned.strict_xml import root_of
from undersigned.translations.codes import codes
from undersigned.translations.lines import Line, Sent, clean, lines, said_of

OLD, NEW = "urn:oasis:names:tc:xliff:document:1.2", "urn:oasis:names:tc:xliff:document:2.0"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_MOST_ELEMENTS = 500_000
_CTYPES = {"bold": "bold", "italic": "italic", "link": "link"}
_NOT_DONE = ("new", "needs-", "initial")  # how such a state begins

__all__ = ["read", "write_1_2", "write_2_0"]


# ----------------------------------------------------------------- writing


def write_1_2(campaign: Campaign, language: str) -> bytes:
    """Return a language's texts as XLIFF 1.2."""
    root = etree.Element(f"{{{OLD}}}xliff", nsmap=_default(OLD), version="1.2")
    file = etree.SubElement(root, f"{{{OLD}}}file")
    for key, value in (
        ("original", _title(campaign)),
        ("source-language", str(tags.parse(campaign.text.language))),
        ("target-language", language),
        ("datatype", "plaintext"),
    ):
        file.set(key, value)
    body = etree.SubElement(file, f"{{{OLD}}}body")
    for line in lines(campaign, language):
        unit = etree.SubElement(body, f"{{{OLD}}}trans-unit", id=line.name, resname=_resname(line))
        unit.set(f"{_XML}space", "preserve")
        _fill_old(etree.SubElement(unit, f"{{{OLD}}}source"), line.source)
        target = etree.SubElement(unit, f"{{{OLD}}}target", state=_state(line))
        _fill_old(target, line.text)
        for note in said_of(line):
            etree.SubElement(unit, f"{{{OLD}}}note").text = note
        if line.previous:
            other = etree.SubElement(unit, f"{{{OLD}}}alt-trans", alttranstype="previous-version")
            _fill_old(etree.SubElement(other, f"{{{OLD}}}source"), line.previous)
            _fill_old(etree.SubElement(other, f"{{{OLD}}}target"), line.text)
    return _bytes(root)


def write_2_0(campaign: Campaign, language: str) -> bytes:
    """Return a language's texts as XLIFF 2.0."""
    source = str(tags.parse(campaign.text.language))
    root = etree.Element(
        f"{{{NEW}}}xliff", nsmap=_default(NEW), version="2.0", srcLang=source, trgLang=language
    )
    file = etree.SubElement(root, f"{{{NEW}}}file", id="letter", original=_title(campaign))
    for line in lines(campaign, language):
        unit = etree.SubElement(file, f"{{{NEW}}}unit", id=line.name, name=_resname(line))
        notes = etree.SubElement(unit, f"{{{NEW}}}notes")
        for note in said_of(line):
            etree.SubElement(notes, f"{{{NEW}}}note").text = note
        there = [code for code in (*codes(line.source), *codes(line.text)) if code.number]
        data = {raw: f"d{n}" for n, raw in enumerate(dict.fromkeys(code.raw for code in there), start=1)}
        if data:
            kept = etree.SubElement(unit, f"{{{NEW}}}originalData")
            for raw, ident in data.items():
                etree.SubElement(kept, f"{{{NEW}}}data", id=ident).text = raw
        state = "initial" if not line.text else "translated" if _state(line) == "translated" else "initial"
        segment = etree.SubElement(unit, f"{{{NEW}}}segment", state=state)
        for part, text in (("source", line.source), ("target", line.text)):
            holder = etree.SubElement(segment, f"{{{NEW}}}{part}")
            holder.set(f"{_XML}space", "preserve")
            _fill_new(holder, text, data)
    return _bytes(root)


def _default(space: str) -> dict[Any, str]:
    return {None: space}


def _title(campaign: Campaign) -> str:
    return " ".join((campaign.title or "letter").split())


def _resname(line: Line) -> str:
    return "|".join(filter(None, (line.entry.segment, line.entry.wording)))


def _state(line: Line) -> str:
    if not line.text.strip():
        return "needs-translation"
    return "needs-review-translation" if line.entry.draft else "translated"


def _fill_old(holder: etree._Element, text: str) -> None:
    for code in codes(clean(text)):
        if code.kind == "text" and not code.number:
            _append(holder, code.raw)
            continue
        name = "bpt" if code.opens else "ept" if code.closes else "ph"
        made = etree.SubElement(holder, f"{{{OLD}}}{name}", id=str(code.number))
        if code.opens:
            made.set("ctype", _CTYPES[code.kind])
        made.text = code.raw


def _fill_new(holder: etree._Element, text: str, data: Mapping[str, str]) -> None:
    found = codes(clean(text))
    partner = {code.number: code for code in found if code.closes}
    stack = [holder]
    for code in found:
        if not code.number:
            _append(stack[-1], code.raw)
        elif code.opens:
            made = etree.SubElement(stack[-1], f"{{{NEW}}}pc", id=str(code.number))
            made.set("dataRefStart", data[code.raw])
            made.set("dataRefEnd", data[partner[code.number].raw])
            stack.append(made)
        elif code.closes:
            stack.pop()
        else:
            made = etree.SubElement(stack[-1], f"{{{NEW}}}ph", id=str(code.number))
            made.set("dataRef", data[code.raw])
            made.set("disp", code.raw)


def _append(holder: etree._Element, text: str) -> None:
    if len(holder):
        holder[-1].tail = (holder[-1].tail or "") + text
    else:
        holder.text = (holder.text or "") + text


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=False) + b"\n"


# ----------------------------------------------------------------- reading


def read(data: bytes, name: str) -> tuple[str, tuple[Sent, ...]]:
    """Return the language of a file, and what came back.

    Raises:
        UnreadableError: it isn't XLIFF 1.2 or 2, declares a document type, or holds too much.
    """
    root = _parsed(data, name)
    space = etree.QName(root).namespace or ""
    if etree.QName(root).localname != "xliff" or not space.startswith("urn:oasis:names:tc:xliff:document:"):
        raise _refused(name)
    if space.endswith(":1.2"):
        return _language_old(root), tuple(_sent_old(root))
    return str(root.get("trgLang") or ""), tuple(_sent_new(root))


def _parsed(data: bytes, name: str) -> etree._Element:
    try:
        root = root_of(data)
    except ValueError as error:
        raise _refused(name) from error
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise _refused(name)
    return root


def _refused(name: str) -> UnreadableError:
    return UnreadableError(
        "{name} can’t be read as an XLIFF file.",
        fix="Save it again in the translation program, as XLIFF 1.2 or 2.0.",
        name=name,
    )


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _child(element: etree._Element, name: str) -> etree._Element | None:
    return next((child for child in element if _local(child) == name), None)


def _every(root: etree._Element, name: str) -> Iterator[etree._Element]:
    return (element for element in root.iter() if _local(element) == name)


def _language_old(root: etree._Element) -> str:
    return next((str(f.get("target-language")) for f in _every(root, "file") if f.get("target-language")), "")


def _sent_old(root: etree._Element) -> Iterator[Sent]:
    for unit in _every(root, "trans-unit"):
        source, target = _child(unit, "source"), _child(unit, "target")
        known = _raws(source) if source is not None else {}
        text = _text_old(target, known) if target is not None else ""
        state = str(target.get("state") or "") if target is not None else ""
        draft = state.startswith(_NOT_DONE)
        before = _text_old(source, known) if source is not None else ""
        yield Sent(_id(unit), text, before, draft=draft and bool(text), notes=_notes(unit))


def _id(unit: etree._Element) -> str:
    return str(unit.get("id") or "")


def _notes(unit: etree._Element) -> tuple[str, ...]:
    return tuple("".join(map(str, note.itertext())).strip() for note in _every(unit, "note"))


def _raws(source: etree._Element) -> dict[tuple[str, str], str]:
    """Return a source's codes by element and id, for targets that repeat only the ids."""
    return {
        (_local(e), str(e.get("id"))): e.text or ""
        for e in source.iter()
        if _local(e) in ("ph", "bpt", "ept", "it")
    }


def _text_old(holder: etree._Element, known: Mapping[tuple[str, str], str]) -> str:
    found = [holder.text or ""]
    for element in holder:
        name, ident = _local(element), str(element.get("id"))
        if name in ("ph", "bpt", "ept", "it", "x"):
            found.append(
                "".join(map(str, element.itertext())) or known.get(("ph" if name == "x" else name, ident), "")
            )
        elif name in ("bx", "ex"):
            found.append(known.get(("bpt" if name == "bx" else "ept", ident), ""))
        elif name == "g":
            found += [known.get(("bpt", ident), ""), _text_old(element, known), known.get(("ept", ident), "")]
        elif name in ("mrk", "sub"):
            found.append(_text_old(element, known))
        found.append(element.tail or "")
    return "".join(found)


def _sent_new(root: etree._Element) -> Iterator[Sent]:
    for unit in _every(root, "unit"):
        data = {str(e.get("id")): e.text or "" for e in _every(unit, "data")}
        sources, texts, states = [], [], []
        for segment in (e for e in unit.iter() if _local(e) in ("segment", "ignorable")):
            source, target = _child(segment, "source"), _child(segment, "target")
            sources.append(_text_new(source, data, {}) if source is not None else "")
            known = {str(e.get("id")): e for e in source.iter()} if source is not None else {}
            done = target is not None and bool("".join(map(str, target.itertext())).strip() or len(target))
            texts.append(_text_new(target, data, known) if target is not None and done else "")
            if _local(segment) == "segment":
                states.append(str(segment.get("state") or "initial") if done else "")
        text = "".join(texts)
        draft = bool(text) and any(state == "initial" for state in states)
        yield Sent(_id(unit), text, "".join(sources), draft=draft, notes=_notes(unit))


def _text_new(holder: etree._Element, data: Mapping[str, str], known: Mapping[str, etree._Element]) -> str:
    found = [holder.text or ""]
    for element in holder:
        name, same = _local(element), known.get(str(element.get("id")))
        ours = element if element.get("dataRef") or element.get("dataRefStart") or same is None else same
        if name in ("ph", "sc", "ec"):
            found.append(data.get(str(ours.get("dataRef")), ""))
        elif name == "cp":
            found.append(" ")
        elif name == "pc":
            start, end = (data.get(str(ours.get(f"dataRef{which}")), "") for which in ("Start", "End"))
            found += [start, _text_new(element, data, known), end]
        else:
            found.append(_text_new(element, data, known))
        found.append(element.tail or "")
    return "".join(found)
