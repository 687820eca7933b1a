"""Reads a written DOCX back, with other people's programs and by its parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import docx
from lxml import etree

from undersigned.document.model import Document
from undersigned.render.docx import write_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def parts_of(document: Document) -> dict[str, bytes]:
    """Return the parts of the document's DOCX by their names."""
    with zipfile.ZipFile(io.BytesIO(write_docx(document).data)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def tree_of(document: Document, part: str = "word/document.xml") -> etree._Element:
    """Return a part of the document's DOCX as a tree."""
    return etree.fromstring(parts_of(document)[part])


def reopened(document: Document) -> docx.document.Document:
    """Return the DOCX as python-docx opens it."""
    return docx.Document(io.BytesIO(write_docx(document).data))


def styled(document: Document) -> list[tuple[str, str]]:
    """Return the style's name and the text of each paragraph of the body."""
    return [(p.style.name, p.text) for p in reopened(document).paragraphs]


def all_of(tree: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the elements of a WordprocessingML name, in their order."""
    return tree.iter(W + name)


def values(tree: etree._Element, name: str, attribute: str = "val") -> list[str]:
    """Return an attribute of all elements of a name."""
    return [e.get(W + attribute, "") for e in all_of(tree, name)]


def text_of(tree: etree._Element) -> str:
    """Return the words of a part on one line."""
    said = "".join(
        e.text or "" if e.tag == W + "t" else " " for e in tree.iter(W + "t", W + "p", W + "br", W + "tab")
    )
    return " ".join(said.split())
