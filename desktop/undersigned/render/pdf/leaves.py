"""The tree of pages (ISO 32000-1 7.7.3), what they draw with, and the links on them (12.5.6.5)."""

from __future__ import annotations

from urllib.parse import quote

from reportlab.pdfbase import pdfdoc

from undersigned.render.pdf.objects import at, formatted

_URI = "!#$%&'()*+,/:;=?@[]~"  # what stays as it is in an address (RFC 3986, 2.2)
_PRINTED = 4  # the flag of an annotation that is printed


class _Page(pdfdoc.PDFPage):  # type: ignore[misc]  # reportlab has no types
    __NoDefault__ = (*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs")
    Override_default_compilation = 1


class _Link(pdfdoc.LinkAnnotation):  # type: ignore[misc]  # reportlab has no types
    permitted = (*pdfdoc.LinkAnnotation.permitted, "StructParent")

    def Dict(self) -> pdfdoc.PDFDictionary:  # noqa: N802  # reportlab's name
        """Return the link's dictionary, without a destination inside the file where it has an action."""
        made = super().Dict()
        if self.Destination is None:
            del made.dict["Dest"]
        return made


@formatted(1024)
def page(
    parent: int,
    size: tuple[float, float],
    resources: int,
    content: int,
    key: int,
    links: tuple[int, ...],
) -> pdfdoc.PDFPage:
    """Return a page, from the numbers of what it has; `key` is its own in the parent tree."""
    made = _Page()
    made.Parent = at(parent)
    made.MediaBox = pdfdoc.PDFArray((0, 0, *size))
    made.Resources = at(resources)
    made.Contents = at(content)
    made.StructParents = key
    made.Tabs = pdfdoc.PDFName("S")  # in the order of the structure (ISO 14289-1 7.18.3)
    made.Annots = pdfdoc.PDFArray(map(at, links)) if links else None
    return made


@formatted(256)
def page_tree(pages: tuple[int, ...]) -> pdfdoc.PDFPages:
    """Return what holds all pages, from their numbers."""
    made = pdfdoc.PDFPages()
    for number in pages:
        made.addPage(at(number))
    return made


@formatted(256)
def resources(
    fonts: tuple[tuple[str, int], ...], images: tuple[tuple[str, int], ...]
) -> pdfdoc.PDFResourceDictionary:
    """Return what all pages draw with, as names and numbers."""
    return pdfdoc.PDFResourceDictionary(
        Font={name: at(number) for name, number in fonts},
        XObject={name: at(number) for name, number in images},
        ProcSet=(),  # obsolete (ISO 32000-1 14.2)
    )


def place(page: int, height: float) -> pdfdoc.PDFDestinationXYZ:
    """Return a height on the page with that number, as what a link or a bookmark leads to."""
    return pdfdoc.PDFDestinationXYZ(at(page), 0, height, pdfdoc.PDFnull)


@formatted(1024)
def link_to_place(
    rectangle: tuple[float, ...], key: int, contents: str, page: int, height: float
) -> pdfdoc.LinkAnnotation:
    """Return a link to a height on a page; `key` is its own in the parent tree."""
    return _link(rectangle, key, contents, place(page, height))


@formatted(1024)
def link_to_address(rectangle: tuple[float, ...], key: int, address: str) -> pdfdoc.LinkAnnotation:
    """Return a link to an address."""
    uri = pdfdoc.PDFString(quote(address, safe=_URI))
    action = pdfdoc.PDFDictionary({"S": pdfdoc.PDFName("URI"), "URI": uri})
    return _link(rectangle, key, address, None, A=action)


def _link(
    rectangle: tuple[float, ...], key: int, contents: str, to: pdfdoc.PDFObject | None, **more: object
) -> pdfdoc.LinkAnnotation:
    return _Link(rectangle, contents, to, Border="[0 0 0]", F=_PRINTED, StructParent=key, **more)
