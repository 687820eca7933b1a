"""Documents as layout makes them, for the tests of every writer: a full letter, and small ones.

`full_document` holds every kind of block and inline. `expected_text` says what a reader
must find in a written letter, so that both writers are held to the same words.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace

from undersigned.document.model import (
    Block,
    Columns,
    Document,
    Inline,
    Kind,
    Letterhead,
    Mark,
    Note,
    Origin,
    PageNumber,
    Part,
    Picture,
    Run,
)
from undersigned.document.paper import PageSize, Paper

TITLE = "Stop selling face surveillance to government"

INDIVIDUALS = (
    ("Dr. Ana Díaz", "Professor of Law, Universidad del Valle"),
    ("Zoë O’Neill", "in an individual capacity"),
    ("Jürgen Weiß", "Datenschutzbeauftragter a. D."),
    ("Νίκη Παπαδοπούλου", "Δικηγόρος, Αθήνα"),
)

ORGANISATIONS = (
    "Access for All",
    "AT&T Workers <Alliance> for *Privacy*",
    "Bürgerrechte e.V.",
    "Center on Race and Technology",
    "Citizen D / Državljan D",
    "Color Line Project",
    "Derechos Digitales · América Latina",
    "Digital Rights Watchers (DRW)",
    "Eastside Immigrant Justice Network",
    "epicenter.works – for digital rights",
    "Faith in Public Life Together",
    "Freedom to Read Society",
    "Iuridicum Remedium z.s.",
    "Justice Roundtable of the Northern Counties and Neighbouring Towns",
    "Országos Jogvédő Egyesület",
    "Права людини Київ",
    "R3D: Red en Defensa de los Derechos Digitales",
    "Superbloom (previously known as Simply Secure)",
    "Ελληνική Ένωση για τα Δικαιώματα",
    "Движение за цифровые права",
)


def logo(width: int = 96, height: int = 32) -> bytes:
    """Return a small PNG: two bars of colour, made here so that nobody's picture is needed."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))

    row = b"\0" + b"\x1f\x4e\x79" * (width // 2) + b"\xc8\x55\x2b" * (width - width // 2)
    header = struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(row * height, 9))
        + chunk(b"IEND", b"")
    )


def block(kind: Kind, *inlines: Inline | str, **how: object) -> Block:
    """Return a block; plain strings stand for runs without a look."""
    words = tuple(Run(i) if isinstance(i, str) else i for i in inlines)
    how.setdefault("origin", Origin(segment=kind.value))
    return Block(kind, words, **how)  # type: ignore[arg-type]  # by their names


def item(label: str, *inlines: Inline | str, level: int = 1, starts: bool = False) -> Block:
    """Return a list's item; a label with a letter or digit in it is an ordered list's."""
    ordered = any(c.isalnum() for c in label)
    return block(Kind.ITEM, *inlines, level=level, label=label, ordered=ordered, starts_list=starts)


def paragraph(*inlines: Inline | str) -> Block:
    """Return a plain paragraph."""
    return block(Kind.PARAGRAPH, *inlines)


def small_document(*parts: Part, **how: object) -> Document:
    """Return a letter in English with these parts and nothing else."""
    facts: dict[str, object] = {
        "title": TITLE,
        "language": "en-US",
        "author": "Coalition for Open Faces",
        "paper": Paper(),
        "parts": parts,
    }
    return Document(**(facts | how))  # type: ignore[arg-type]  # by their names


def full_document() -> Document:
    """Return one letter that uses everything a document can hold, as a real one would."""
    return Document(
        title=TITLE,
        language="en-US",
        author="Coalition for Open Faces",
        paper=Paper(size=PageSize.LETTER),
        parts=(*_opening(), *_body(), *_demands(), *_closing(), *_roster()),
        notes=_notes(),
        letterhead=Letterhead(
            pictures=(Picture(logo(), "image/png", 96.0, 32.0, "Coalition for Open Faces"),),
            lines=(
                (Run("Coalition for Open Faces", bold=True),),
                (
                    Run("12 Harbour Street, Springfield · "),
                    Run("openfaces.example", link="https://openfaces.example/"),
                ),
            ),
        ),
        head=(Run("Letter to Microsoft, January 15, 2019"),),
        foot=(Run("Page "), PageNumber(), Run(" of "), PageNumber(of_all=True)),
    )


def re_line_document() -> Document:
    """Return the full letter with a "Re:" line instead of a title, so that headings begin at the top."""
    whole = full_document()
    subject = block(Kind.SUBJECT, Run("Re: ", bold=True), Run("Sales of face surveillance to government"))
    parts = tuple(subject if isinstance(p, Block) and p.kind is Kind.TITLE else p for p in whole.parts)
    return replace(whole, parts=parts, paper=replace(whole.paper, size=PageSize.A4))


def right_to_left_document() -> Document:
    """Return a short letter in Arabic, with Latin names in its lines."""
    return Document(
        title="أوقفوا بيع تقنيات مراقبة الوجوه",
        language="ar",
        author="ائتلاف الوجوه الحرة",
        paper=Paper(family="Noto Sans Arabic", heading_family="Noto Sans Arabic"),
        parts=(
            block(Kind.DATE, "15 يناير 2019"),
            block(Kind.ADDRESS, "السيد ساتيا ناديلا\nالرئيس التنفيذي\nMicrosoft"),
            block(Kind.TITLE, "أوقفوا بيع تقنيات مراقبة الوجوه"),
            block(Kind.SALUTATION, "السيد ناديلا،"),
            block(
                Kind.PARAGRAPH,
                "نكتب إليكم بشأن خدمة ",
                Run("Face API 2.0", bold=True),
                " التي تبيعها شركة Microsoft إلى الحكومة",
                Mark("a", "1"),
                ".",
            ),
            item("1.", Run("أوقفوا البيع", bold=True), " إلى أجهزة الشرطة.", starts=True),
            item("2.", "انشروا العقود."),
            block(Kind.CLOSING, "مع الاحترام،"),
            Columns(
                tuple(block(Kind.ENTRY, n) for n in ("جمعية الحقوق الرقمية", "Access Now", "مركز الخصوصية")),
                2,
            ),
        ),
        notes=(Note("a", "1", (Run("تقرير "), Run("Face Off", italic=True), Run("، 2018."))),),
        head=(Run("رسالة إلى Microsoft"),),
        foot=(Run("صفحة "), PageNumber(), Run(" من "), PageNumber(of_all=True)),
        right_to_left=True,
    )


def blocks_of(document: Document) -> Iterator[Block]:
    """Yield the blocks of a document in reading order, those in columns too."""
    for part in document.parts:
        yield from part.blocks if isinstance(part, Columns) else (part,)


def expected_text(document: Document, *, labels: bool = True, letterhead_first: bool = False) -> str:
    """Return what a written letter must say, one paragraph a line, in reading order.

    A line that begins with `note` and a tab is a footnote, one with `head` and a tab stands
    in a head or foot. Without `labels`, the numbers of items are left out, since a format with
    real numbering doesn't store them as text. With `letterhead_first` the letterhead is part of
    the text, as in a PDF; otherwise it stands in a head.
    """
    mark = "" if letterhead_first else "head\t"
    lines = [mark + words_of(line) for line in document.letterhead.lines]
    for each in blocks_of(document):
        words = words_of(each.inlines)
        lines += [f"{each.label} {words}" if labels and each.label else words]
    lines += [f"note\t{words_of(note.inlines, marks=False)}" for note in document.notes]
    lines += [f"head\t{words_of(document.head)}"] if document.head else []
    return "\n".join(lines) + "\n"


def words_of(inlines: tuple[Inline, ...], *, marks: bool = False) -> str:
    """Return the text of inlines on one line, without (or with) the numbers of marks."""
    said = [
        i.text if isinstance(i, Run) else i.number if marks and isinstance(i, Mark) else "" for i in inlines
    ]
    return " ".join("".join(said).split())


def _opening() -> Iterator[Part]:
    yield block(Kind.DATE, "January 15, 2019")
    yield block(Kind.VIA, Run("Via e-mail and U.S. Mail", italic=True))
    yield block(
        Kind.ADDRESS, "Satya Nadella\nChief Executive Officer\nMicrosoft Corporation\nRedmond, WA 98052"
    )
    yield block(Kind.ADDRESS, "Brad Smith\nPresident\nMicrosoft Corporation\nRedmond, WA 98052")
    yield block(Kind.CC, "cc: Board of Directors\nAmy Hood, Chief Financial Officer")
    yield block(Kind.TITLE, TITLE)
    yield block(Kind.SALUTATION, "Dear Mr. Nadella and Mr. Smith,")


def _body() -> Iterator[Part]:
    yield paragraph(
        "We, the ",
        Run("24", field="signatories.count"),
        " undersigned civil rights, faith and community groups, ask ",
        Run("Microsoft", field="recipient.organisation"),
        " to commit, in public and without exceptions, that it will not provide face surveillance "
        "technology to any government. Such technology lets the state single out immigrants, religious "
        "minorities and people of color, in the street and without their knowledge;",
        Mark("aclu", "1"),
        " and it does so at a price, and on a scale, that no police force of the past could dream of.",
    )
    yield paragraph(
        Run("It is not ready, and readiness is not the point. ", bold=True),
        "A study of the system that the Metropolitan Police used in London found that ",
        Run("98 percent", italic=True),
        " of its matches were wrong,",
        Mark("bbw", "2"),
        " and the errors do not fall evenly: darker skin and younger faces are mistaken far more often.",
        Mark("gender", "3"),
        " A system without errors would be worse, for it would find everyone. See ",
        Run("our page on the pilots", link="https://openfaces.example/pilots?lang=en&page=2"),
        ", or write to ",
        Run("ask@openfaces.example", link="mailto:ask@openfaces.example"),
        ".",
    )
    yield block(Kind.HEADING, "What you have said", level=1)
    yield paragraph("In December your president wrote that governments must act, and gave three reasons:")
    yield block(
        Kind.QUOTE,
        "We believe it’s important for governments in [the coming year] to start adopting laws to "
        "regulate this technology. ",
        Run("Unless we act, we risk waking up five years from now", italic=True),
        " to find that facial recognition services have spread in ways that exacerbate societal issues.",
        Mark("smith", "4"),
    )
    yield block(Kind.HEADING, Run("Words for other alphabets"), level=3)
    yield paragraph(
        "Our partners sign as they write: ",
        Run("Ελληνική Ένωση", language="el"),
        ", ",
        Run("Движение за права", bold=True, italic=True, language="ru"),
        ", and AT&T <x> *y* {{z}}. The first report",
        Mark("aclu", "1"),
        " holds all of their letters.",
    )


def _demands() -> Iterator[Part]:
    yield block(Kind.HEADING, "What we ask of you", level=1)
    yield item(
        "1.",
        Run("Stop the sales. ", bold=True),
        "End every contract under which a government agency uses Face API to watch people, and sign no "
        "new one, whatever the customer promises.",
        Mark("dhs", "5"),
        starts=True,
    )
    yield block(Kind.ITEM_MORE, "This holds for resellers and for research as well.", level=1, ordered=True)
    yield item("2.", Run("Say what was sold. ", bold=True), "Publish, by the end of March:")
    yield item("a.", "the name of each agency;", level=2, starts=True)
    yield item("b.", "what each system was used for, in particular", level=2)
    yield item("i.", "at borders and airports,", level=3, starts=True)
    yield item("ii.", "at demonstrations;", level=3)
    yield item("c.", "and what went wrong.", level=2)
    yield item("3.", Run("Listen to your own people. ", bold=True), "Hundreds of them have asked for this.")
    yield paragraph("Three kinds of use concern us most:")
    yield item("•", "police body cameras,", starts=True)
    yield item("•", "public housing, with", level=1)
    yield item("–", "doors that ask for a face, and", level=2, starts=True)
    yield item("–", "lists of visitors,", level=2)
    yield item("•", "schools.")
    yield paragraph("And two kinds of promise would help, continuing our list:")
    yield item("4.", "a promise to your customers;", starts=True)
    yield item("5.", "a promise to everybody else.")


def _closing() -> Iterator[Part]:
    yield paragraph("We ask for your answer by ", Run("February 15, 2019", bold=True), ".")
    yield block(Kind.CLOSING, "Sincerely,")
    yield block(
        Kind.CONTACT,
        "Contact: Maria Okafor, Campaign Director\n",
        Run("maria@openfaces.example", link="mailto:maria@openfaces.example"),
    )
    yield block(Kind.ENCLOSURES, "Enclosures: Report “Face Off”; list of pilots")


def _roster() -> Iterator[Part]:
    yield block(Kind.GROUP, "Organizations", level=1)
    yield block(Kind.GROUP_NOTE, Run("Signed by their boards.", italic=True))
    yield Columns(
        tuple(
            block(Kind.ENTRY, name, origin=Origin(signatory=f"org-{i}"))
            for i, name in enumerate(ORGANISATIONS, 1)
        ),
        2,
    )
    yield block(Kind.GROUP, "Individuals", level=1)
    yield block(Kind.GROUP_NOTE, Run("Affiliations are for identification only.", italic=True))
    yield Columns(
        tuple(
            block(
                Kind.ENTRY, Run(name, bold=True), f"\n{who}", label=f"{i}.", origin=Origin(signatory=f"p{i}")
            )
            for i, (name, who) in enumerate(INDIVIDUALS, 1)
        ),
        2,
    )


def _notes() -> tuple[Note, ...]:
    sources: tuple[tuple[str, tuple[Inline, ...]], ...] = (
        (
            "aclu",
            (
                Run("ACLU, press release, “Pressure Mounts on Amazon, Microsoft, and Google”, "),
                Run("https://www.aclu.org/press-releases", link="https://www.aclu.org/press-releases"),
                Run("."),
            ),
        ),
        (
            "bbw",
            (
                Run("Big Brother Watch, "),
                Run("Face Off: The lawless growth of facial recognition in UK policing", italic=True),
                Run(", May 2018."),
            ),
        ),
        (
            "gender",
            (
                Run("Joy Buolamwini and Timnit Gebru, “Gender Shades”, "),
                Run("Proceedings of Machine Learning Research", italic=True),
                Run(" 81", bold=True),
                Run(", 2018, pp. 77–91. The authors tested three systems on 1,270 faces and found that "),
                Run("darker-skinned women were mistaken in up to 34.7 percent of cases."),
            ),
        ),
        ("smith", (Run("Brad Smith, “Facial recognition: It’s time for action”, 6 December 2018."),)),
        ("dhs", (Run("US Department of Homeland Security, DHS/USSS/PIA-024, 26 November 2018."),)),
    )
    return tuple(
        Note(label, str(number), inlines, Origin(segment=label))
        for number, (label, inlines) in enumerate(sources, 1)
    )
