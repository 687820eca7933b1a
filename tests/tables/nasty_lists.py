"""Lists as people type, paste and send them, and files as other programs save them."""

from __future__ import annotations

from collections.abc import Iterator

from tables.nasty import Case, names, organisations, pairs, told
from tables.spreadsheets import bare_xlsx, xlsx, zipped

TWO = pairs("organisation", "country", ("Zaber", "KE"), ("Wick", "NO"))
HEADS, ROWS = "Organization,Country\n", "Zaber,KE\nWick,NO\n"
LIST = names("Zaber Net", "Wick Club", "Sea Group")


def cases() -> Iterator[Case]:
    yield from _marks()
    yield from _around()
    yield from _groups()
    yield from _signs()
    yield from _encodings()
    yield from _files()


def _marks() -> Iterator[Case]:
    for what, text in {
        "small letters": "a) Zaber Net\nb) Wick Club\nc) Sea Group\n",
        "Roman numbers": "I. Zaber Net\nII. Wick Club\nIII. Sea Group\n",
        "Arabic digits": "١. Zaber Net\n٢. Wick Club\n٣. Sea Group\n",
        "numbers without a space": "1.Zaber Net\n2.Wick Club\n3.Sea Group\n",
        "boxes": "- [x] Zaber Net\n- [x] Wick Club\n- [x] Sea Group\n",
        "commas behind": "Zaber Net,\nWick Club,\nand Sea Group.\n",
        "semicolons behind": "Zaber Net;\nWick Club;\nSea Group.\n",
    }.items():
        yield Case(f"{what} on each line", text.encode(), LIST, told("list-marks-removed"), "pasted.txt")
    yield Case(
        "boxes of which one isn't ticked",
        b"- [x] Zaber Net\n- [ ] Wick Club\n- [x] Sea Group\n",
        LIST,
        told("boxes-not-ticked"),
        "pasted.md",
    )
    initials = b"A. Roe\nB. Li\nC. Oh\n"
    yield Case(
        "initials, which are no letters of a list", initials, names("A. Roe", "B. Li", "C. Oh"), name="p.txt"
    )
    yield Case(
        "numbers that begin again in each group",
        b"Organizations\n1. Zaber Net\n2. Wick Club\n\nIndividuals\n1. Ana Roe\n2. Bo Li\n",
        [
            {"name": "Zaber Net", "group": "Organizations"},
            {"name": "Wick Club", "group": "Organizations"},
            {"name": "Ana Roe", "group": "Individuals"},
            {"name": "Bo Li", "group": "Individuals"},
        ],
        told("list-marks-removed", "sections-found"),
        "pasted.txt",
    )
    yield Case(
        "links and strong words in Markdown",
        b"- [Zaber Net](https://x.ke)\n- **[Wick Club](https://y.no)**\n- Sea Group\n",
        LIST,
        told("markdown-read"),
        "list.md",
    )
    yield Case(
        "a sentence",
        b"Signed by: Zaber Net, Wick Club, Sea Group",
        LIST,
        told("list-taken-apart"),
        "pasted.txt",
    )
    yield Case(
        "breaks within paragraphs of Word", b"Zaber Net\x0bWick Club\x0bSea Group\n", LIST, name="p.txt"
    )
    yield Case("breaks within cells", f"{HEADS}Zaber\x0bNet,KE\n".encode(),
               [{"organisation": "Zaber Net", "country": "KE"}])  # fmt: skip


def _around() -> Iterator[Case]:
    mail = (
        b"Dear all,\n\nPlease find the signatories below:\n\nZaber Net\nWick Club\nSea Group\n\nBest,\nAna\n"
    )
    yield Case("a mail around a list", mail, LIST, told("preamble-skipped", "foot-left-out"), "pasted.txt")
    for title in (
        "Sincerely,",
        "Atentamente,",
        "Signatories to the open letter",
        "Organizaciones que firman",
    ):
        text = f"{title}\n\nZaber Net\nWick Club\nSea Group\n"
        yield Case(f"“{title}” above a list", text.encode(), LIST, told("preamble-skipped"), "pasted.txt")
    block = b'"Zaber Net\nWick Club\nSea Group"\n'
    yield Case("a list in one pair of quotation marks", block, LIST, told("list-taken-apart"), "pasted.txt")
    cell = xlsx({"S": [("Organizations",), ("Zaber Net\nWick Club\nSea Group",)]})
    said = organisations("Zaber Net", "Wick Club", "Sea Group")
    yield Case("a list in one cell", cell, said, told("list-taken-apart"), "list.xlsx")
    dated = f"{HEADS}{ROWS}\nList as of March 1, 2024\n"
    yield Case("the day of a list, cut by its comma", dated.encode(), TWO, told("foot-left-out"))
    star = b"Zaber Net*\nWick Club\nSea Group*\n\n*Signed late\n"
    starred = names("Zaber Net*", "Wick Club", "Sea Group*")
    yield Case("a short note that a star means", star, starred, told("foot-left-out"), "pasted.txt")
    total = "Organisation;Pays;Membres\nZaber;KE;12\nWick;NO;3\nTotal général;;15\n"
    yield Case("a total in French", total.encode(), TWO, told("foot-left-out"))


def _groups() -> Iterator[Case]:
    grouped = [
        {"organisation": "Zaber", "country": "KE", "group": "Africa"},
        {"organisation": "Wick", "country": "NO", "group": "Europe"},
    ]
    for what, africa, europe in (
        ("between rules", "--- Africa ---", "=== Europe ==="),
        ("in capitals", "AFRICA", "EUROPE"),
        ("with their counts", "Africa (1)", "Europe (1)"),
    ):
        text = f"{HEADS}{africa},\nZaber,KE\n{europe},\nWick,NO\n"
        read = [{**row, "group": row["group"].upper()} for row in grouped] if africa.isupper() else grouped
        yield Case(f"continents {what}", text.encode(), read, told("sections-found"))
    counted = f"{HEADS}Health of waters (1),\nZaber,KE\nLaw (1),\nWick,NO\n"
    yield Case(
        "groups known by their counts alone",
        counted.encode(),
        [{**TWO[0], "group": "Health of waters"}, {**TWO[1], "group": "Law"}],
        told("sections-found"),
    )
    marked = b"## Organizations\n\n- Zaber Net\n- Wick Club\n\n## Individuals\n\n- Ana Roe\n- Bo Li\n"
    yield Case(
        "headings in Markdown",
        marked,
        [
            {"name": "Zaber Net", "group": "Organizations"},
            {"name": "Wick Club", "group": "Organizations"},
            {"name": "Ana Roe", "group": "Individuals"},
            {"name": "Bo Li", "group": "Individuals"},
        ],
        told("list-marks-removed", "sections-found"),
        "list.md",
    )
    alphabet = b"A\nAccess Club\nArctic Watch\nB\nBay Keepers\nBlue Club\nC\nThe Coast Guards\n"
    yield Case(
        "letters of the alphabet above names",
        alphabet,
        names("Access Club", "Arctic Watch", "Bay Keepers", "Blue Club", "The Coast Guards"),
        told("asides-left-out"),
        "pasted.txt",
    )


def _signs() -> Iterator[Case]:
    for what, sign in (("full-width commas", "，"), ("tildes", "~"), ("carets", "^")):
        text = f"{HEADS}{ROWS}".replace(",", sign)
        yield Case(f"parted by {what}", text.encode(), TWO)
    yield Case(
        "a separator that Excel names, a tab", f"sep=\t\n{HEADS}{ROWS}".replace(",", "\t").encode(), TWO
    )
    yield Case("doubled carriage returns", f"{HEADS}{ROWS}".replace("\n", "\r\r\n").encode(), TWO)
    yield Case("an old end of file", f"{HEADS}{ROWS}\x1a".encode(), TWO)
    rule = "+-----+----+\n"
    box = f"{rule}| Organization | Country |\n{rule}| Zaber | KE |\n| Wick | NO |\n{rule}"
    read = pairs("organisation", "country", ("Zaber ", " KE"), ("Wick ", " NO"))
    yield Case("a box of a database's terminal", box.encode(), read)


def _encodings() -> Iterator[Case]:
    for codec, heads, name in (
        ("utf-16-be", "Организация;Страна", "Союз экологов"),
        ("utf-16-le", "団体名;国", "日本自然保護協会"),
        ("utf-16-le", "المنظمة;البلد", "مؤسسة حرية الفكر"),
        ("cp1250", "Organizace;Země", "Společnost přátel řek"),
        ("cp1250", "Szervezet;Ország", "Magyar Természetvédők Szövetsége"),
        ("cp1251", "Організація;Країна", "Центр громадянських свобод"),
        ("cp1255", "ארגון;מדינה", "האגודה לזכויות האזרח"),
        ("cp1257", "Organizacija;Šalis", "Žmogaus teisių stebėjimo institutas"),
        ("cp932", "団体名;国", "ソフトウェア表示研究会"),
        ("cp866", "Организация;Страна", "Союз экологов"),
        ("iso8859_2", "Nazwa organizacji;Kraj", "Świat bez granic, Żółta łódź"),
        ("cp874", "ชื่อองค์กร;ประเทศ", "มูลนิธิผสานวัฒนธรรม"),
    ):
        text = f"{heads}\r\n{name};KE\r\n"
        read = pairs("organisation", "country", (name, "KE"))
        yield Case(f"{name} in {codec}", text.encode(codec), read, told("encoding-guessed"))


def _files() -> Iterator[Case]:
    page = (
        "<ul><li>Zaber Net</li><li>Wick <b>Club</b></li><li><a href='https://x.org'>Sea Group</a></li></ul>"
    )
    yield Case("a list of a web page", page.encode(), LIST, name="list.html")
    menu = f"<html><body><ul><li>Home</li></ul>{page}<p>Thanks!</p></body></html>"
    yield Case("a list below a menu", menu.encode(), LIST, name="list.html")
    notes = (
        "<table><tr><th>Organization<th>Country<tr><td>Zaber<sup>1</sup><td>KE<tr><td>Wick<sup>[b]</sup><td>NO"
        "</table>"
    )
    yield Case("numbers of notes in a web page", notes.encode(), TWO, name="list.html")
    wide = f"<table><tr><th>Organization<th>Country{'<tr><td>Zaber<td>KE'}<tr><td>Wick<td>NO</table>"
    yield Case("a web page in UTF-16", wide.encode("utf-16"), TWO, name="list.xls")
    above = [("SIGN-ONS", None, None), ("Organization", None, "Contact")]
    below = [("Full name", "Country", "E-mail"), ("Zaber", "KE", None), ("Wick", "NO", None)]
    bands = xlsx({"S": [*above, *below]}, merged=["A1:C1", "A2:B2"])
    yield Case("full names of organisations", bands, TWO, told("preamble-skipped"), "list.xlsx")
    text = '<c t="inlineStr"><is><t>{}</t></is></c>'
    shared = (
        f'<row r="1">{text.format("Organization")}</row>'
        '<row r="2"><c r="A2" t="str"><f t="shared" ref="A2:A3" si="0">B2</f><v>Zaber</v></c></row>'
        '<row r="3"><c r="A3" t="str"><f t="shared" si="0"/><v>Wick</v></c></row>'
    )
    yield Case("a formula that cells share", bare_xlsx(shared), organisations("Zaber", "Wick"), name="l.xlsx")
    swapped = (
        f"<row>{text.format('Organization')}{text.format('Country')}</row>"
        '<row r="5"><c r="B5" t="inlineStr"><is><t>KE</t></is></c>'
        '<c r="A5" t="inlineStr"><is><t>Zaber</t></is></c></row>'
    )
    yield Case("cells out of their order", bare_xlsx(swapped), TWO[:1], name="list.xlsx")
    read = pairs("group", "name", ("National", "Zaber"), ("National", "Wick"), ("Local", "Sea"))
    yield Case("ODS with covered cells", _covered(), read, told("preamble-skipped"), "list.ods")


def _covered() -> bytes:
    space = "urn:oasis:names:tc:opendocument:xmlns"
    cell = '<table:table-cell office:value-type="string"{1}><text:p>{0}</text:p></table:table-cell>'
    covered = "<table:covered-table-cell/>"
    rows = (
        cell.format("Sign-ons", ' table:number-columns-spanned="2"') + covered,
        cell.format("Group", "") + cell.format("Name", ""),
        cell.format("National", ' table:number-rows-spanned="2"') + cell.format("Zaber", ""),
        covered + cell.format("Wick", ""),
        cell.format("Local", "") + cell.format("Sea", ""),
    )
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": f'<office:document-content xmlns:office="{space}:office:1.0"'
            f' xmlns:table="{space}:table:1.0" xmlns:text="{space}:text:1.0"><office:body>'
            f'<office:spreadsheet><table:table table:name="S">{body}</table:table></office:spreadsheet>'
            "</office:body></office:document-content>",
        }
    )
