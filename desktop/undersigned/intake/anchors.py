"""The anchors of pasted HTML: which lead to notes and back, and where the others lead."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from undersigned.intake.tree import Node

SCHEMES = ("http:", "https:", "mailto:", "tel:")


def paired_notes(tree: Node) -> tuple[dict[int, str], dict[int, str]]:
    """Return the labels of the anchors that mark notes, and of those that begin a note's text."""
    anchors = [n for n in tree.walk() if n.tag == "a" and n.attributes.get("href", "").startswith("#")]
    named = {name: a for a in anchors for key in ("id", "name") if (name := a.attributes.get(key, ""))}
    marks: dict[int, str] = {}
    texts: dict[int, str] = {}
    labels: dict[int, str] = {}
    for anchor in anchors:
        there = named.get(anchor.attributes["href"][1:])
        if there is None or there is anchor or id(anchor) in texts:
            continue
        back = there.attributes["href"][1:]
        if named.get(back) is anchor:
            labels[id(there)] = marks[id(anchor)] = str(len(texts) + 1)
            texts[id(there)] = marks[id(anchor)]
        elif id(there) in labels:  # a further mark of the same note
            marks[id(anchor)] = labels[id(there)]
    return marks, texts


def without_detour(address: str) -> str:
    """Return an address without the detour that Google Docs puts before it."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.netloc == "www.google.com" and parts.path == "/url":
        target = parse_qs(parts.query).get("q", [""])[0]
        return target if target.lower().startswith(SCHEMES) else address
    return address
