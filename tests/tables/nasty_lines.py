"""Lines and headings that programs and careful people add to their lists, with what a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from tables.nasty import Case, organisations, pairs, told

TWO = pairs("organisation", "country", ("Foo", "US"), ("Bar", "UK"))
ROWS = "Foo,US\nBar,UK\n"


def cases() -> Iterator[Case]:
    yield from _lines()
    yield from _headings()


def _lines() -> Iterator[Case]:
    remarks = "Organization,Country\n# first batch\nFoo,US\n# second batch\nBar,UK\n"
    yield Case("remarks among the rows", remarks.encode(), TWO, told("asides-left-out"))
    pages = "Organization,Country\nFoo,US\nPage 1 of 2,\nOrganization,Country\nBar,UK\nPage 2 of 2,\n"
    wanted = told("asides-left-out", "headings-repeated", "foot-left-out")
    yield Case("numbers of pages among the rows", pages.encode(), TWO, wanted)
    counted = f"Organization,Country\n{ROWS}Total: 2 organizations,\n"
    yield Case("a total in words", counted.encode(), TWO, told("foot-left-out"))
    legend = f"Organization,Country\n{ROWS}\n* = to be confirmed\nLast updated 3 March 2024\n"
    yield Case("what a star means, below", legend.encode(), TWO, told("foot-left-out"))
    facts = f"Title:,Sign-on letter\nOwner:,Ana\nDate:,2024-01-02\n,\nOrganisation,Country\n{ROWS}"
    yield Case("facts of the file above", facts.encode(), TWO, told("preamble-skipped"))
    kinds = "Organizations,\nFoo,\nBar,\n,\nIndividuals,\nAna Díaz,ETH\nBo Li,MIT\n"
    groups = [
        ("Foo", "Organizations"),
        ("Bar", "Organizations"),
        ("Ana Díaz", "Individuals"),
        ("Bo Li", "Individuals"),
    ]
    yield Case(
        "groups of which one has a column more",
        kinds.encode(),
        [{"name": name, "group": group} for name, group in groups],
        told("sections-found"),
    )
    written = "Organization,Country\nFoo &amp; Bar,US\nL&#39;Atelier,FR\nAT&T;,US\n"
    read = pairs("organisation", "country", ("Foo & Bar", "US"), ("L'Atelier", "FR"), ("AT&T;", "US"))
    yield Case("characters by their names in web pages", written.encode(), read, told("entities-read"))
    yield Case("line ends of mainframes", f"Organization,Country\n{ROWS}".replace("\n", "\x85").encode(), TWO)
    inner = 'Organization;Country\n"All; ";"US; UK"\n'
    yield Case(
        "separators at the edges of quoted cells",
        inner.encode(),
        [{"organisation": "All; ", "country": "US; UK"}],
    )


def _headings() -> Iterator[Case]:
    yield Case("columns called as in programs", f"orgName,countryName\n{ROWS}".encode(), TWO)
    survey = (
        '"id. Response ID","Q1. Name of your organisation","Q2. Country"\n"7","Foo","US"\n"8","Bar","UK"\n'
    )
    yield Case("a survey's codes before its questions", survey.encode(), TWO)
    state = "Organization,can2_state_abbreviated\nFoo,MA\nBar,CA\nBaz,CO\n"
    yield Case("states that are countries' codes too", state.encode(), organisations("Foo", "Bar", "Baz"))
    fields = "Organization,Name (First),Name (Last),Source Url\nFoo,Ana,Díaz,https://x.org/form\n"
    person = {"organisation": "Foo", "first_name": "Ana", "last_name": "Díaz"}
    yield Case("first and last name as fields of one question", fields.encode(), [person])
    asked = "Organization,Do you agree to sign this letter?\nFoo,Yes\nBar,No\n"
    yield Case(
        "somebody who doesn't agree to sign",
        asked.encode(),
        pairs("organisation", "status", ("Foo", "Yes"), ("Bar", "No")),
    )
    which = "Organization,Which letters would you like to sign?\nFoo,All\n"
    yield Case(
        "which letters somebody would like to sign",
        which.encode(),
        pairs("organisation", "signs", ("Foo", "All")),
    )
    for tongue, heading in (
        ("French", "Organisations signataires"),
        ("Spanish", "Organizaciones firmantes"),
        ("Korean", "단체명"),
        ("Hebrew", "ארגון"),
        ("Chinese", "组织名称"),
        ("Turkish", "Kuruluş"),
    ):
        yield Case(f"one heading in {tongue}", f"{heading}\nFoo\nBar\n".encode(), organisations("Foo", "Bar"))
    stamps = ("Informazioni cronologiche", "Tijdstempel", "Отметка времени", "타임스탬프", "Zaman damgası")
    for stamp in stamps:
        text = f"{stamp},Organization\n2024-01-02 10:11,Foo\n"
        yield Case(
            f"a form's {stamp}", text.encode(), [{"timestamp": "2024-01-02 10:11", "organisation": "Foo"}]
        )
