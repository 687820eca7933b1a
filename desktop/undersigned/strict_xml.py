"""XML from strangers: no entity is expanded, nothing outside is fetched, and a document type is refused."""

from __future__ import annotations

from typing import Any

from lxml import etree


def root_of(data: bytes) -> etree._Element:
    """Return the root of some XML.

    Raises:
        ValueError: it isn't well-formed, is nested too deep, or declares a document type.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError("not well-formed") from error
    docinfo: Any = root.getroottree().docinfo
    if docinfo.doctype:
        raise ValueError("a document type")
    return root
