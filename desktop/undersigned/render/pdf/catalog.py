"""What says things of a file as a whole: catalog, information and metadata (ISO 32000-1 7.7.2, 14.3)."""

from __future__ import annotations

from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from undersigned.render.pdf.objects import at, formatted

_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
    '<pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt>'
    '</dc:title>{creator}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>\n'
)
_CREATOR = "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"


class _Catalog(pdfdoc.PDFCatalog):  # type: ignore[misc]  # reportlab has no types
    __Refs__ = ()  # what must be a reference is one already
    PageMode = None


class _Information(pdfdoc.PDFInfo):  # type: ignore[misc]  # reportlab has no types
    """Document information that names nothing but title and author."""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        facts = {"Title": pdfdoc.PDFString(self.title)}
        if self.author:
            facts["Author"] = pdfdoc.PDFString(self.author)
        return bytes(pdfdoc.PDFDictionary(facts).format(document))


@formatted(256)
def catalog(pages: int, structure: int, metadata: int, outlines: int, language: str) -> pdfdoc.PDFCatalog:
    """Return the root of a file, from the numbers of what it leads to; 0 for no outlines."""
    made = _Catalog()
    made.Pages = at(pages)
    made.StructTreeRoot = at(structure)
    made.Metadata = at(metadata)
    made.Outlines = at(outlines) if outlines else None
    made.Lang = pdfdoc.PDFString(language)
    made.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})
    made.ViewerPreferences = pdfdoc.ViewerPreferencesPDFDictionary()
    made.ViewerPreferences["DisplayDocTitle"] = pdfdoc.PDFtrue
    return made


@formatted(256)
def information(title: str, author: str) -> pdfdoc.PDFInfo:
    """Return the file's information."""
    made = _Information()
    made.title, made.author = title, author
    return made


@formatted(256)
def metadata(title: str, author: str) -> pdfdoc.XMP:
    """Return the file's metadata, which names it as PDF/UA-1 (ISO 14289-1 5)."""
    creator = _CREATOR.format(author=escape(author)) if author else ""
    said = _XMP.format(title=escape(title), creator=creator).encode()
    return pdfdoc.XMP(creator=lambda _: said)
