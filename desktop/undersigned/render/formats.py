"""The table of formats: a new one is one module and one line here.

A writer is loaded when it is first asked for, since each brings a large library with it.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from undersigned.document.model import Document
from undersigned.render.model import Made


@dataclass(frozen=True, slots=True)
class Format:
    """One format a letter can be written in, and which function of which module of this room writes it."""

    name: str
    called: str
    extension: str
    module: str
    function: str

    def write(self, document: Document) -> Made:
        """Return the document written in this format."""
        module = importlib.import_module(f"undersigned.render.{self.module}")
        made = getattr(module, self.function)(document)
        assert isinstance(made, Made)
        return made


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        f.name: f
        for f in (
            Format("pdf", "PDF", ".pdf", "pdf", "write_pdf"),
            Format("docx", "Word document (DOCX)", ".docx", "docx", "write_docx"),
            Format("html", "web page (HTML)", ".html", "html", "write_html"),
            Format("txt", "e-mail text", ".txt", "plain", "write_plain"),
        )
    }
)
