"""How others make the same letter. Each peer is a function from a number of letters to nothing.

Run as `python peers.py PEER LETTERS [FOLDER]`: prints the seconds of the loop alone, after one letter
to warm up, and the process's peak memory in megabytes.
"""

from __future__ import annotations

import importlib
import io
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import content as c


def typst_letter(number: int) -> bytes:
    """Return the letter in Typst's markup, written the way its users would."""
    lines = [
        f'#set document(title: "{c.TITLE}", author: "A coalition")',
        '#set page(paper: "a4", margin: (x: 86pt, y: 68pt), footer: context align(center, text(8pt)[page '
        "#counter(page).display() of #counter(page).final().first()]))",
        f'#set text(font: ("Noto Serif", "Noto Naskh Arabic"), size: 10pt, lang: "{c.LANGUAGE}")',
        c.DATE + "\n",
        f"{c.person(number)} \\ Chief Executive Officer \\ {c.company(number)}\n",
        f"= {c.TITLE}",
        f"{'' if c.LANGUAGE == 'ar' else 'Dear '}{c.person(number)},\n",
        c.said(number) + "\n",
    ]
    for paragraph in c.SHARED:
        if paragraph.heading:
            lines.append(f"== {paragraph.heading}")
        note = f'#footnote[{paragraph.note} #link("{c.SOURCE}")]' if paragraph.note else ""
        lines.append(f"{paragraph.text}{note}\n")
    lines += [f"+ *{lead}* {text}" for lead, text in c.ITEMS]
    names = ",".join(f"[{name}]" for name in c.NAMES)
    lines += ["", c.CLOSING + "\n", f"#columns(2)[#list(marker: none, {names})]"]
    return "\n".join(lines).encode()


def typst(fonts: Path) -> Callable[[int], Any]:
    """Return a warm compiler that makes PDF/UA-1."""
    library: Any = importlib.import_module("typst")

    compiler = library.Compiler(typst_letter(0), font_paths=[str(fonts)], ignore_system_fonts=True)
    return lambda n: compiler.compile(input=typst_letter(n), format="pdf", pdf_standards="ua-1")


def web_page(number: int, fonts: Path) -> str:
    """Return the letter as a web page with footnotes, as WeasyPrint's users write one."""
    faces = "".join(
        f"@font-face {{ font-family: Serif; font-weight: {weight};"
        f" src: url(file://{fonts}/NotoSerif-{name}.ttf) }}"
        for name, weight in (("Regular", 400), ("Bold", 700))
    )
    style = (
        f"{faces} @page {{ size: A4; margin: 68pt 86pt; @bottom-center {{ font: 8pt Serif; "
        "content: 'page ' counter(page) ' of ' counter(pages) } }"
        "body { font: 10pt/1.42 Serif } h1 { font-size: 13pt } h2 { font-size: 12pt }"
        ".note { float: footnote; font-size: 8pt } ul { columns: 2; list-style: none; padding: 0 }"
    )
    body = [
        f"<p>{c.DATE}</p><p>{c.person(number)}<br>Chief Executive Officer<br>{c.company(number)}</p>",
        f"<h1>{c.TITLE}</h1><p>Dear {c.person(number)},</p><p>{c.said(number)}</p>",
    ]
    for paragraph in c.SHARED:
        if paragraph.heading:
            body.append(f"<h2>{paragraph.heading}</h2>")
        link = f'<a href="{c.SOURCE}">{c.SOURCE}</a>'
        note = f'<span class="note">{paragraph.note} {link}</span>' if paragraph.note else ""
        body.append(f"<p>{paragraph.text}{note}</p>")
    items = "".join(f"<li><b>{lead}</b> {text}</li>" for lead, text in c.ITEMS)
    names = "".join(f"<li>{name}</li>" for name in c.NAMES)
    body.append(f"<ol>{items}</ol><p>{c.CLOSING}</p><ul>{names}</ul>")
    head = f'<meta charset="utf-8"><title>{c.TITLE}</title><style>{style}</style>'
    return f'<!doctype html><html lang="{c.LANGUAGE}"><head>{head}</head><body>{"".join(body)}</body></html>'


def weasyprint(fonts: Path) -> Callable[[int], Any]:
    """Return WeasyPrint's PDF/UA-1, its faces read once."""
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    faces = FontConfiguration()
    return lambda n: HTML(string=web_page(n, fonts)).write_pdf(font_config=faces, pdf_variant="pdf/ua-1")


def platypus(fonts: Path) -> Callable[[int], Any]:
    """Return reportlab's own way: untagged, notes at the end, since it has no footnotes."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import BalancedColumns, ListFlowable, Paragraph, SimpleDocTemplate

    for name in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(f"Serif-{name}", str(fonts / f"NotoSerif-{name}.ttf")))
    pdfmetrics.registerFontFamily("Serif-Regular", normal="Serif-Regular", bold="Serif-Bold")
    text = ParagraphStyle("text", fontName="Serif-Regular", fontSize=10, leading=14, spaceAfter=8)
    head = ParagraphStyle("head", text, fontName="Serif-Bold", fontSize=12)

    def letter(number: int) -> bytes:
        story: list[Any] = [
            Paragraph(c.DATE, text),
            Paragraph(f"{c.person(number)}<br/>{c.company(number)}", text),
            Paragraph(c.TITLE, head),
        ]
        story += [Paragraph(f"Dear {c.person(number)},", text), Paragraph(c.said(number), text)]
        notes = []
        for paragraph in c.SHARED:
            if paragraph.heading:
                story.append(Paragraph(paragraph.heading, head))
            mark = ""
            if paragraph.note:
                notes.append(f'{paragraph.note} <a href="{c.SOURCE}">{c.SOURCE}</a>')
                mark = f"<super>{len(notes)}</super>"
            story.append(Paragraph(paragraph.text + mark, text))
        story.append(ListFlowable([Paragraph(f"<b>{lead}</b> {body}", text) for lead, body in c.ITEMS]))
        story.append(Paragraph(c.CLOSING, text))
        story.append(BalancedColumns([Paragraph(name, text) for name in c.NAMES], nCols=2))
        story += [Paragraph(f"<super>{n}</super> {note}", text) for n, note in enumerate(notes, 1)]
        out = io.BytesIO()
        SimpleDocTemplate(
            out, pagesize=A4, leftMargin=86, rightMargin=86, topMargin=68, bottomMargin=68
        ).build(story)
        return out.getvalue()

    return letter


def docxtpl_template() -> bytes:
    """Return a Word template as docxtpl's users write one: fields in the text, a loop over the names."""
    import docx

    document = docx.Document()
    document.add_paragraph(c.DATE)
    document.add_paragraph("{{ person }}\nChief Executive Officer\n{{ company }}")
    document.add_heading(c.TITLE, 1)
    document.add_paragraph("Dear {{ person }},")
    document.add_paragraph("{{ said }}")
    notes = []
    for paragraph in c.SHARED:
        if paragraph.heading:
            document.add_heading(paragraph.heading, 2)
        if paragraph.note:
            notes.append(paragraph.note)
        document.add_paragraph(paragraph.text + (f" [{len(notes)}]" if paragraph.note else ""))
    for lead, text in c.ITEMS:
        item = document.add_paragraph(style="List Number")
        item.add_run(lead).bold = True
        item.add_run(f" {text}")
    document.add_paragraph(c.CLOSING)
    for tag in ("{%p for name in names %}", "{{ name }}", "{%p endfor %}"):
        document.add_paragraph(tag)
    for number, note in enumerate(notes, 1):
        document.add_paragraph(f"[{number}] {note} {c.SOURCE}")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def docxtpl(_: Path) -> Callable[[int], bytes]:
    """Return docxtpl's render and save."""
    from docxtpl import DocxTemplate

    template = docxtpl_template()

    def letter(number: int) -> bytes:
        made = DocxTemplate(io.BytesIO(template))
        made.render(
            {
                "person": c.person(number),
                "company": c.company(number),
                "said": c.said(number),
                "names": c.NAMES,
            }
        )
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()

    return letter


PEERS: dict[str, Callable[[Path], Callable[[int], Any]]] = {
    "typst": typst,
    "platypus": platypus,
    "weasyprint": weasyprint,
    "docxtpl": docxtpl,
}


_MOST_AT_ONCE = 240  # files that one LibreOffice converts; of more it leaves the rest out, without a word


def docxtpl_and_libreoffice(letters: int, folder: Path) -> float:
    """Return the seconds for letters in both formats: docxtpl, then LibreOffice with as many as it takes."""
    start = time.perf_counter()
    write = docxtpl(folder)
    for number in range(letters):
        (folder / f"letter-{number}.docx").write_bytes(write(number))
    files = sorted(map(str, folder.glob("*.docx")))
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    errors = ""
    for at in range(0, len(files), _MOST_AT_ONCE):
        chosen = files[at : at + _MOST_AT_ONCE]
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *chosen]
        errors += subprocess.run(command, check=False, capture_output=True, text=True).stderr
    made = len(list(folder.glob("*.pdf")))
    assert made == letters, f"LibreOffice ended after {made} PDFs: {errors[-500:]}"
    return time.perf_counter() - start


def main(peer: str, letters: int, folder: Path) -> None:
    """Measure one peer and print what was found."""
    if peer == "docxtpl+libreoffice":
        seconds = docxtpl_and_libreoffice(letters, folder)
    else:
        write = PEERS[peer](folder)
        write(0)
        start = time.perf_counter()
        for number in range(1, letters + 1):
            write(number)
        seconds = time.perf_counter() - start
    usage = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({"seconds": seconds, "megabytes": usage / 1024}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
