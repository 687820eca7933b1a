"""Tables as they arrive in real life, each with what a person would read in it.

A case's rows hold what each column means to a list of signatories, empty cells left out; `told`
are the kinds of problems that must be said.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

import openpyxl
from openpyxl.styles import Font

from tables.spreadsheets import ods, xlsx, zipped

Rows = Sequence[Mapping[str, str]]


class Case(NamedTuple):
    """One table."""

    what: str
    data: bytes
    rows: Rows
    told: frozenset[str] = frozenset()
    name: str = "list.csv"


def names(*said: str, meaning: str = "name") -> Rows:
    return [{meaning: n} for n in said]


def organisations(*said: str) -> Rows:
    return names(*said, meaning="organisation")


def pairs(first: str, second: str, *said: tuple[str, str]) -> Rows:
    return [{k: v for k, v in ((first, a), (second, b)) if v} for a, b in said]


ABC = organisations("Access Now", "Derechos Digitales", "ARTICLE 19")
OC = pairs("organisation", "country", ("Access Now", "US"), ("Niños, A.C.", "MX"), ("ARTICLE 19", "GB"))


def told(*kinds: str) -> frozenset[str]:
    return frozenset(kinds)


def book(fill: Callable[[openpyxl.Workbook], None]) -> bytes:
    made = openpyxl.Workbook()
    fill(made)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def cases() -> Iterator[Case]:
    yield from _encodings()
    yield from _separators()
    yield from _quotes()
    yield from _shapes()
    yield from _pasted()
    yield from _forms()
    yield from _workbooks()
    yield from _others()


def _encodings() -> Iterator[Case]:
    text = 'Organization,Country\r\nAccess Now,US\r\n"Niños, A.C.",MX\r\nARTICLE 19,GB\r\n'
    yield Case("UTF-8", text.encode(), OC)
    yield Case("UTF-8 with its mark", text.encode("utf-8-sig"), OC)
    for codec in ("utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        guessed = told("encoding-guessed") if codec[-2:] in ("le", "be") else told()
        yield Case(codec, text.encode(codec), OC, guessed)
    for codec in ("cp1252", "mac_roman", "cp850", "iso8859_15"):
        yield Case(codec, text.encode(codec), OC, told("encoding-guessed"))
    for codec, words in {
        "cp1250": ("Nazwa,Kraj", "Żółta łódź,PL", "Świat bez granic,PL"),
        "cp1251": ("Организация,Страна", "Союз экологов,RU", "Мемориал,RU"),
        "koi8_r": ("Организация,Страна", "Союз экологов,RU", "Мемориал,RU"),
        "cp1253": ("Οργάνωση,Χώρα", "Ελληνική Ένωση για τα Δικαιώματα,GR", "Δίκτυο,GR"),
        "cp1254": ("Organization,Country", "İnsan Hakları Derneği,TR", "Çağdaş Yaşamı,TR"),
        "cp1256": ("المنظمة,البلد", "الشبكة العربية لمعلومات حقوق الإنسان,EG", "مؤسسة حرية الفكر,EG"),
        "cp932": ("団体名,国", "日本自然保護協会,JP", "ピースボート,JP"),
        "euc_jp": ("団体名,国", "日本自然保護協会,JP", "ピースボート,JP"),
        "iso2022_jp": ("団体名,国", "日本自然保護協会,JP", "ピースボート,JP"),
        "gb18030": ("Organization,Country", "自然之友,CN", "中国绿色发展基金会,CN"),
        "cp950": ("Organization,Country", "台灣人權促進會,TW", "綠色公民行動聯盟,TW"),
        "cp949": ("Organization,Country", "참여연대,KR", "환경운동연합,KR"),
    }.items():
        read = [tuple(line.split(",")) for line in words[1:]]
        first = "name" if words[0].startswith("Nazwa") else "organisation"
        yield Case(
            codec,
            "\n".join(words).encode(codec),
            [{first: n, "country": c} for n, c in read],
            told("encoding-guessed"),
        )
    half = "団体名,国\nﾋﾟｰｽﾎﾞｰﾄ,JP\n日本ﾈｯﾄﾜｰｸ,JP\n"
    narrow = pairs("organisation", "country", ("ﾋﾟｰｽﾎﾞｰﾄ", "JP"), ("日本ﾈｯﾄﾜｰｸ", "JP"))
    yield Case("half-width katakana", half.encode("cp932"), narrow, told("encoding-guessed"))
    mixed = b"Organization\n" + "Niños\nÉcole\nMünchen\n".encode() + "Café Français\n".encode("cp1252")
    yield Case("two encodings in one file", mixed, organisations("Niños", "École", "München", "Café Français"),
               told("encoding-mixed"))  # fmt: skip
    twice = "Organization\nNiños Uno\n".encode().decode("cp1252").encode()
    yield Case("UTF-8 twice over", twice, organisations("NiÃ±os Uno"), told("text-garbled"))


def _separators() -> Iterator[Case]:
    for sign, what in ((",", "commas"), (";", "semicolons"), ("\t", "tabs"), ("|", "bars")):
        text = f'Organization{sign}Country\nAccess Now{sign}US\n"Niños, A.C."{sign}MX\nARTICLE 19{sign}GB\n'
        yield Case(f"parted by {what}", text.encode(), OC)
    yield Case(
        "sep=", b"sep=;\r\nOrganization;Country\r\nA, B;US\r\n", [{"organisation": "A, B", "country": "US"}]
    )
    yield Case(
        "a comma that is part of names in one column",
        b"organisation\nACI Participa, Honduras\nAccess Now, Global\n",
        organisations("ACI Participa, Honduras", "Access Now, Global"),
    )
    yield Case(
        "semicolons between columns and commas in names",
        b"Nom;Pays\nLa Ligue, section A;FR\nB, C et D;BE\n",
        pairs("name", "country", ("La Ligue, section A", "FR"), ("B, C et D", "BE")),
    )
    yield Case(
        "columns aligned by spaces",
        b"Organization        Country\nAccess Now          US\nARTICLE 19          GB\n",
        pairs("organisation", "country", ("Access Now", "US"), ("ARTICLE 19", "GB")),
    )
    yield Case(
        "a table in Markdown",
        b"| Organization | Country |\n|:-------------|---------|\n| Access Now   | US      |\n| EFF | US |\n",
        pairs("organisation", "country", ("Access Now   ", " US"), ("EFF ", " US")),
    )
    yield Case(
        "spaces after commas before quotes",
        b'"Organization", "Country"\n"Access Now", "US"\n"Foo, Inc.", "CA"\n',
        pairs("organisation", "country", ("Access Now", "US"), ("Foo, Inc.", "CA")),
    )
    yield Case("old Mac line ends", b"Organization\rAccess Now\rEFF\r", organisations("Access Now", "EFF"))


def _quotes() -> Iterator[Case]:
    yield Case(
        "line breaks and doubled quotes in cells",
        b'Organization,Country\n"Foo\nBar ""Baz""",US\nThe "Quoted" Group,DE\n',
        pairs("organisation", "country", ('Foo\nBar "Baz"', "US"), ('The "Quoted" Group', "DE")),
    )
    yield Case(
        "a quotation mark without end",
        b'Organization,Country\n"Foo,US\nBar,DE\nBaz,FR\nQux,IT\n',
        pairs("organisation", "country", ('"Foo', "US"), ("Bar", "DE"), ("Baz", "FR"), ("Qux", "IT")),
        told("quote-not-closed"),
    )
    yield Case(
        "curly quotes around cells",
        "Organization,Country\n“Foo, Inc.”,US\n“Plain” Truth,DE\n".encode(),
        pairs("organisation", "country", ("Foo, Inc.", "US"), ("“Plain” Truth", "DE")),
    )
    yield Case(
        "quotation marks that are part of a name",
        b'Organization,Country\n"Foo" Group,US\nBar 12" Club,DE\n',
        pairs("organisation", "country", ('"Foo" Group', "US"), ('Bar 12" Club', "DE")),
    )
    yield Case(
        "backslashes before quotes",
        b'Organization,Country\n"The \\"Quoted\\" Group",US\n"B, C",DE\n',
        pairs("organisation", "country", ('The "Quoted" Group', "US"), ("B, C", "DE")),
    )
    yield Case(
        "single quotes around cells",
        b"'Organization','Country'\n'Foo, Inc.','US'\n'Bar','DE'\n",
        pairs("organisation", "country", ("Foo, Inc.", "US"), ("Bar", "DE")),
    )
    yield Case(
        "every line quoted as a whole",
        b'"Organization,Country"\n"Foo,US"\n"""Bar, Inc."",CA"\n',
        pairs("organisation", "country", ("Foo", "US"), ("Bar, Inc.", "CA")),
    )
    yield Case("NULs", b"Organization,Country\nF\0oo,US\n", [{"organisation": "Foo", "country": "US"}],
               told("control-characters-removed"))  # fmt: skip
    yield Case(
        "cells that look like formulas",
        b"Organization,Country\n=SUM(1),US\n'=SUM(1),US\n+One,CA\n@home,DE\n-ism,FR\n\"=\"\"350\"\"\",US\n",
        pairs("organisation", "country", ("=SUM(1)", "US"), ("=SUM(1)", "US"), ("+One", "CA"), ("@home", "DE"),
              ("-ism", "FR"), ("350", "US")),
    )  # fmt: skip


def _shapes() -> Iterator[Case]:
    yield Case(
        "one column without heading", b"Access Now\nEFF\n", names("Access Now", "EFF"), told("no-headings")
    )
    yield Case(
        "no headings, known by their cells",
        b"1,ana@a.org,Access Now,https://a.org,US\n2,bo@b.org,Big Network,https://b.org,DE\n",
        [
            {"email": "ana@a.org", "name": "Access Now", "url": "https://a.org", "country": "US"},
            {"email": "bo@b.org", "name": "Big Network", "url": "https://b.org", "country": "DE"},
        ],
        told("no-headings"),
    )
    yield Case(
        "no headings, a group first",
        b"organizations,Access Now\norganizations,EFF\nindividuals,Ana Roe\n",
        [
            {"kind": "organizations", "name": "Access Now"},
            {"kind": "organizations", "name": "EFF"},
            {"kind": "individuals", "name": "Ana Roe"},
        ],
        told("no-headings"),
    )
    yield Case(
        "a preamble",
        b"Letter to Northwind\nSign-ons as of 3 May\n\nOrganization,Country,Email\nFoo,US,a@b.org\n",
        [{"organisation": "Foo", "country": "US", "email": "a@b.org"}],
        told("preamble-skipped"),
    )
    yield Case(
        "a preamble as wide as the table",
        b"Exported by:,Ana,Date:,2019-01-02\n\nOrganization,Country,City,Email\nFoo,US,Rome,a@b.org\n",
        [{"organisation": "Foo", "country": "US", "city": "Rome", "email": "a@b.org"}],
        told("preamble-skipped"),
    )
    yield Case(
        "ragged rows",
        b"Organization,Country\nFoo\nBar,US,and more\n",
        [{"organisation": "Foo"}, {"organisation": "Bar", "country": "US"}],
        told("row-too-long"),
    )
    yield Case(
        "ghosts in headings and cells",
        "\u200bOrganization\u00a0 ,E-mail\u00a0address\n\u200bFoo\u00a0,a@b.org\n".encode(),
        [{"organisation": "\u200bFoo\u00a0", "email": "a@b.org"}],
        told("heading-repaired"),
    )
    yield Case(
        "blank rows and columns",
        b",,,\n,Organization,,Country\n,,,\n,Foo,,US\n,,,\n,Bar,,DE\n",
        pairs("organisation", "country", ("Foo", "US"), ("Bar", "DE")),
    )
    yield Case(
        "a total below",
        b"Organization,Members\nFoo,12\nTotal Environment Centre,3\n\nTotal,15\n",
        organisations("Foo", "Total Environment Centre"),
        told("foot-left-out"),
    )
    yield Case(
        "notes below",
        b"Name\nAna Roe*\nBo Li\n\n* Affiliation for identification purposes only\nLast updated: 3 May 2024\n",
        names("Ana Roe*", "Bo Li"),
        told("foot-left-out"),
    )
    yield Case(
        "headings that come again",
        b"Organization,Country\nFoo,US\nOrganization,Country\nBar,DE\n",
        pairs("organisation", "country", ("Foo", "US"), ("Bar", "DE")),
        told("headings-repeated"),
    )
    yield Case(
        "headings of groups among the rows",
        b"Organization,Country\nNational organizations,\nFoo,US\nBar,DE\nLocal organizations:,\nBaz,FR\n",
        [
            {"organisation": "Foo", "country": "US", "group": "National organizations"},
            {"organisation": "Bar", "country": "DE", "group": "National organizations"},
            {"organisation": "Baz", "country": "FR", "group": "Local organizations"},
        ],
        told("sections-found"),
    )
    yield Case(
        "two rows of headings, bands over the columns",
        b"Organization,,Contact,\nName,Country,Name,Email\nFoo,US,Ana Roe,a@b.org\nBar,DE,Bo Li,b@b.org\n",
        [
            {"organisation": "Foo", "country": "US", "person": "Ana Roe", "email": "a@b.org"},
            {"organisation": "Bar", "country": "DE", "person": "Bo Li", "email": "b@b.org"},
        ],
    )
    yield Case(
        "two rows of headings, each heading once",
        b"Contact,,Organization,\nFirst name,Last name,Name,Country\nAna,Roe,Foo,US\nBo,Li,Bar,MX\n",
        [
            {"first_name": "Ana", "last_name": "Roe", "organisation": "Foo", "country": "US"},
            {"first_name": "Bo", "last_name": "Li", "organisation": "Bar", "country": "MX"},
        ],
    )
    yield Case(
        "blocks with titles, each with its headings",
        b"National,\nOrganization,Country\nFoo,US\n,\nLocal,\nOrganization,Country\nBar,MX\n",
        [
            {"organisation": "Foo", "country": "US", "group": "National"},
            {"organisation": "Bar", "country": "MX", "group": "Local"},
        ],
        told("sections-found", "headings-repeated"),
    )
    yield Case(
        "headings in two languages",
        "Organization,Country\nOrganización,País\nFoo,US\nBar,MX\n".encode(),
        pairs("organisation", "country", ("Foo", "US"), ("Bar", "MX")),
    )
    yield Case(
        "a table on its side",
        b"Organization,Foo,Bar,Baz\nCountry,US,DE,FR\nEmail,a@b.org,c@d.org,e@f.org\n",
        [
            {"organisation": "Foo", "country": "US", "email": "a@b.org"},
            {"organisation": "Bar", "country": "DE", "email": "c@d.org"},
            {"organisation": "Baz", "country": "FR", "email": "e@f.org"},
        ],
        told("table-turned"),
    )
    yield Case(
        "two columns that could be the name",
        b"Organization,Organization name as it should appear in the letter\nfoo,The Foo Group\nbar,Bar (B.A.R.)\n",
        organisations("The Foo Group", "Bar (B.A.R.)"),
        told("columns-left-out"),
    )


def _pasted() -> Iterator[Case]:
    said = names("Access Now", "Derechos Digitales", "350.org")
    for what, text in {
        "bullets": "• Access Now\n• Derechos Digitales\n• 350.org\n",
        "hyphens": "- Access Now\n- Derechos Digitales\n- 350.org\n",
        "bullets from Word": "\uf0b7\tAccess Now\n\uf0b7\tDerechos Digitales\n\uf0b7\t350.org\n",
        "numbers": "1. Access Now\n2. Derechos Digitales\n3. 350.org\n",
        "numbers in brackets": "(1) Access Now\n(2) Derechos Digitales\n(3) 350.org\n",
        "a mail's quotation": "> Access Now\n> Derechos Digitales\n> 350.org\n",
    }.items():
        yield Case(
            f"a list pasted with {what}", text.encode(), said, told("list-marks-removed"), "pasted.txt"
        )
    for what, text in {
        "commas": "Access Now, Derechos Digitales, and 350.org",
        "semicolons": "Access Now; Derechos Digitales; 350.org.",
        "tabs": "Access Now\tDerechos Digitales\t350.org",
    }.items():
        yield Case(
            f"a list in one line, by {what}", text.encode(), said, told("list-taken-apart"), "pasted.txt"
        )
    yield Case(
        "mail addresses",
        b"Ana Roe <ana@a.org>, Bo Li <bo@b.org>; Cy Oh <cy@c.org>",
        [{"name": "Ana Roe", "email": "ana@a.org"}, {"name": "Bo Li", "email": "bo@b.org"},
         {"name": "Cy Oh", "email": "cy@c.org"}],
        told("list-taken-apart"), "pasted.txt",
    )  # fmt: skip
    yield Case(
        "answers line by line",
        b"Organization: Foo\nCountry: US\nEmail: a@b.org\n\nOrganization: Bar\nCountry: DE\nEmail: c@d.org\n",
        [{"organisation": "Foo", "country": "US", "email": "a@b.org"},
         {"organisation": "Bar", "country": "DE", "email": "c@d.org"}],
        told("list-taken-apart"), "pasted.txt",
    )  # fmt: skip
    yield Case(
        "groups with headings",
        b"Organizations:\n\nFoo\nBar\n\nIndividuals:\n\nAna Roe\n",
        [{"name": "Foo", "group": "Organizations"}, {"name": "Bar", "group": "Organizations"},
         {"name": "Ana Roe", "group": "Individuals"}],
        told("sections-found"), "pasted.txt",
    )  # fmt: skip
    yield Case(
        "names with numbers of their own",
        b"18 Million Rising\n350.org\n9 to 5\n100 Black Men\n",
        names("18 Million Rising", "350.org", "9 to 5", "100 Black Men"),
        name="pasted.txt",
    )


def _forms() -> Iterator[Case]:
    yield Case(
        "Google Forms",
        b"Timestamp,Email Address,What is the name of your organization?,Your full name,Which letters will you sign?\n"
        b'1/15/2019 9:30:00,a@b.org,Foo,Ana Roe,"Amazon, Google"\n',
        [{"timestamp": "1/15/2019 9:30:00", "email": "a@b.org", "organisation": "Foo", "person": "Ana Roe",
          "signs": "Amazon, Google"}],
    )  # fmt: skip
    yield Case(
        "Typeform",
        b"#,What's your organization called?,*Which country* are you based in?,Start Date (UTC),Submit Date (UTC),"
        b"Network ID\nabc,Foo,US,2019-01-01 10:00:00,2019-01-01 10:05:00,x1\n",
        [{"organisation": "Foo", "country": "US", "timestamp": "2019-01-01 10:00:00"}],
    )
    yield Case(
        "Microsoft Forms",
        b"ID,Start time,Completion time,Email,Name,Organization,Job title\n"
        b"1,1/2/24 9:00,1/2/24 9:05,anonymous,anonymous,Foo,Director\n"
        b"2,1/3/24 9:00,1/3/24 9:05,anonymous,anonymous,Bar,Chair\n3,1/4/24,1/4/24,anonymous,anonymous,Baz,Chair\n",
        [
            {"timestamp": "1/2/24 9:00", "email": "anonymous", "organisation": "Foo", "title": "Director"},
            {"timestamp": "1/3/24 9:00", "email": "anonymous", "organisation": "Bar", "title": "Chair"},
            {"timestamp": "1/4/24", "email": "anonymous", "organisation": "Baz", "title": "Chair"},
        ],
    )
    yield Case(
        "Action Network",
        b"first_name,last_name,email,zip_code,Organization,can2_user_tags\nAna,Roe,a@b.org,02139,Foo,x\n",
        [{"first_name": "Ana", "last_name": "Roe", "email": "a@b.org", "organisation": "Foo"}],
    )
    yield Case(
        "Airtable",
        b"Name,Type,Website,Status,Notes,Created\nFoo,Nonprofit,foo.org,Confirmed,call,2024-01-02\n",
        [{"name": "Foo", "kind": "Nonprofit", "url": "foo.org", "status": "Confirmed", "notes": "call",
          "timestamp": "2024-01-02"}],
    )  # fmt: skip
    yield Case(
        "SurveyMonkey",
        b"Respondent ID,Start Date,Email Address,Organization,Contact information:,,\n"
        b",,,Open-Ended Response,Full name,Job title,City\n1,2024-01-02,,Foo,Ana Roe,Chair,Rome\n"
        b"2,2024-01-02,,Bar,Bo Li,Chair,Oslo\n",
        [{"timestamp": "2024-01-02", "organisation": o, "person": p, "title": "Chair", "city": c}
         for o, p, c in (("Foo", "Ana Roe", "Rome"), ("Bar", "Bo Li", "Oslo"))],
    )  # fmt: skip
    yield Case(
        "Qualtrics",
        b"StartDate,Q1,Q2\nStart Date,Name of your organization,Country\n"
        b'"{""ImportId"":""startDate""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\n2024-01-02,Foo,US\n',
        [{"timestamp": "2024-01-02", "organisation": "Foo", "country": "US"}],
    )
    for what, line, rows in (
        ("Spanish", "Marca temporal;Nombre de la organización;País;Correo electrónico", OC[:1]),
        ("French", "Horodateur;Nom de l’organisation;Pays;Adresse e-mail", OC[:1]),
        ("German", "Zeitstempel;Name der Organisation;Land;E-Mail-Adresse", OC[:1]),
        ("Portuguese", "Carimbo de data/hora;Nome da organização;País;Endereço de e-mail", OC[:1]),
        ("Japanese", "タイムスタンプ;団体名;国名;メールアドレス", OC[:1]),
        ("Arabic", "طابع زمني;اسم المنظمة;البلد;البريد الإلكتروني", OC[:1]),
    ):
        text = f"{line}\n2019-01-15;Access Now;US;a@b.org\n"
        yield Case(f"a form in {what}", text.encode(),
                   [{"timestamp": "2019-01-15", **rows[0], "email": "a@b.org"}])  # fmt: skip


def _workbooks() -> Iterator[Case]:
    def seen(made: openpyxl.Workbook) -> None:
        sheet = made.worksheets[0]
        sheet.append(["Organization", "Zip", "Phone", "Share", "Date", "Notes"])
        sheet.append(["Foo", 2139, 5551234567, 0.255, datetime.date(2019, 1, 15), 2139])
        formats = {"B2": "00000", "C2": "(000) 000-0000", "D2": "0%", "E2": "mm/dd/yyyy"}
        for cell, code in formats.items():
            sheet[cell].number_format = code

    yield Case("numbers and dates as they are seen", book(seen),
               [{"organisation": "Foo", "phone": "(555) 123-4567", "timestamp": "01/15/2019", "notes": "2139"}],
               told("columns-left-out"), "list.xlsx")  # fmt: skip

    def titled(made: openpyxl.Workbook) -> None:
        sheet = made.worksheets[0]
        for row in (["Sign-on letter 2019"], ["Organization", None, "Contact", None],
                    ["Name", "Country", "Name", "Email"], ["Foo", "US", "Ana Roe", "a@b.org"],
                    ["Bar", "DE", "Bo Li", "b@b.org"]):  # fmt: skip
            sheet.append(row)
        for cells in ("A1:D1", "A2:B2", "C2:D2"):
            sheet.merge_cells(cells)

    yield Case("a title merged over all, and bands", book(titled), [
        {"organisation": "Foo", "country": "US", "person": "Ana Roe", "email": "a@b.org"},
        {"organisation": "Bar", "country": "DE", "person": "Bo Li", "email": "b@b.org"},
    ], told("preamble-skipped"), "list.xlsx")  # fmt: skip

    def grouped(made: openpyxl.Workbook) -> None:
        sheet = made.worksheets[0]
        for row in (["Organization", "Country"], ["Europe"], ["Foo", "FR"], ["Americas"], ["Bar", "US"]):
            sheet.append(row)
        for cells in ("A2:B2", "A4:B4"):
            sheet.merge_cells(cells)
        sheet["A2"].font = Font(bold=True)

    yield Case("groups merged across", book(grouped), [
        {"organisation": "Foo", "country": "FR", "group": "Europe"},
        {"organisation": "Bar", "country": "US", "group": "Americas"},
    ], told("sections-found"), "list.xlsx")  # fmt: skip

    def hidden(made: openpyxl.Workbook) -> None:
        sheet = made.worksheets[0]
        for row in (["Organization", "Email"], ["Foo", "a@b.org"], ["Bar", "c@d.org"]):
            sheet.append(row)
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["B"].hidden = True

    yield Case("hidden rows and columns", book(hidden),
               pairs("organisation", "email", ("Foo", "a@b.org"), ("Bar", "c@d.org")),
               told("hidden-rows", "hidden-columns"), "list.xlsx")  # fmt: skip
    several = xlsx(
        {"Read me": [("This workbook holds the sign-ons.",), ("Ask Ana.",)], "Old": [("Organization",), ("Gone",)],
         "Responses": [("Organization", "Country"), ("Foo", "US")]}, hidden=["Old"],
    )  # fmt: skip
    yield Case(
        "several sheets", several, [{"organisation": "Foo", "country": "US"}], told("other-sheets"), "l.xlsx"
    )

    def formulas(made: openpyxl.Workbook) -> None:
        sheet = made.worksheets[0]
        for row in (
            ["Organization", "Website"],
            ['=HYPERLINK("https://foo.org","Foo")', "=A2&B9"],
            ["Bar", "b.org"],
        ):
            sheet.append(row)

    yield Case("formulas without stored values", book(formulas),
               [{"organisation": "Foo"}, {"organisation": "Bar", "url": "b.org"}],
               told("formula-without-value"), "list.xlsx")  # fmt: skip
    group = xlsx({"S": [("Group", "Name"), ("National", "A"), (None, "B"), ("Local", "C")]}, merged=["A2:A3"])
    yield Case("a cell merged over rows", group, [
        {"group": "National", "name": "A"}, {"group": "National", "name": "B"}, {"group": "Local", "name": "C"},
    ], name="list.xlsx")  # fmt: skip

    def texts(made: openpyxl.Workbook) -> None:
        for row in (["Organization"], ["=not a formula"], ["+1 Group"]):
            made.worksheets[0].append(row)
        made.worksheets[0]["A2"].data_type = "s"

    yield Case(
        "texts that begin as formulas",
        book(texts),
        organisations("=not a formula", "+1 Group"),
        name="list.xlsx",
    )
    yield Case(
        "ODS", ods([("Nombre", "País"), ("Niños", "MX")]), [{"name": "Niños", "country": "MX"}], name="l.ods"
    )
    yield Case("ODS with repeated cells, comments and a hidden sheet", _ods(), [
        {"organisation": "Foo  Bar", "phone": "+44 20 1234"},
        {"organisation": "Baz", "phone": "+44 20 1234"},
    ], told("other-sheets"), "list.ods")  # fmt: skip


def _ods() -> bytes:
    space = "urn:oasis:names:tc:opendocument:xmlns"
    cell = '<table:table-cell office:value-type="string"{0}>{1}</table:table-cell>'
    rows = (
        (cell.format("", "<text:p>Organization</text:p>"), cell.format("", "<text:p>Phone</text:p>")),
        (
            cell.format("", "<office:annotation><text:p>ask Ana</text:p></office:annotation>"
                            "<text:p>Foo<text:s/> Bar</text:p>"),
            '<table:table-cell office:value-type="float" office:value="44201234">'
            "<text:p>+44 20 1234</text:p></table:table-cell>",
        ),
        (cell.format("", "<text:p><text:span>Baz</text:span></text:p>"), cell.format("", "<text:p>+44 20 1234</text:p>")),
    )  # fmt: skip
    body = "".join(f"<table:table-row>{''.join(cells)}</table:table-row>" for cells in rows)
    empty = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell' \
            ' table:number-columns-repeated="16384"/></table:table-row>'  # fmt: skip
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    content = (
        f'<office:document-content xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0"'
        f' xmlns:text="{space}:text:1.0" xmlns:style="{space}:style:1.0"><office:automatic-styles>'
        '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/>'
        "</style:style></office:automatic-styles><office:body><office:spreadsheet>"
        f'<table:table table:name="Old" table:style-name="h">{body}</table:table>'
        f'<table:table table:name="Now">{body}{empty}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped({"mimetype": kind, "content.xml": content})


def _others() -> Iterator[Case]:
    page = (
        '<html><head><meta charset="windows-1252"><style>td{color:red}</style></head><body><table border=1>'
        "<tr><th>Organization<th>Country</tr><tr><td>Ni&ntilde;os &amp; Co<td>MX</tr>"
        '<tr><td>Caf\xe9<br>Libre</td><td rowspan="2">FR</td></tr><tr><td>Other</td></tr></table></body></html>'
    )
    yield Case("HTML that is called .xls", page.encode("cp1252"),
               pairs("organisation", "country", ("Niños & Co", "MX"), ("Café\nLibre", "FR"), ("Other", "FR")),
               name="export.xls")  # fmt: skip
    xml = (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="z"><NumberFormat'
        ' ss:Format="00000"/></Style></Styles><Worksheet ss:Name="L"><Table><Row><Cell><Data ss:Type="String">'
        'Organization</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Notes</Data></Cell></Row><Row><Cell>'
        '<Data ss:Type="String">Foo &amp; Bar</Data></Cell><Cell ss:Index="3" ss:StyleID="z"><Data ss:Type="Number">'
        "2139</Data></Cell></Row></Table></Worksheet></Workbook>"
    )
    yield Case("Excel's XML of 2003", xml.encode(), pairs("organisation", "notes", ("Foo & Bar", "02139")),
               name="export.xls")  # fmt: skip
