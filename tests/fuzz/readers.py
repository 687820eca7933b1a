"""Every reader of what comes from outside: good files to begin with, and what is done with a damaged one.

Each reads all the way: what was read goes into a campaign, that must be writable and come back the
same, and now and then letters are made of it. Only `UndersignedError` may come out.
"""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from fuzz.mutations import unzipped, zipped
from tables.spreadsheets import xlsx
from undersigned.campaign import recipients, signatories
from undersigned.campaign.archive import read_archive, write_archive
from undersigned.campaign.members import from_members, opened, to_members
from undersigned.campaign.model import Campaign
from undersigned.intake import answer, campaign_from, read_letter, segments_from_html, segments_from_text
from undersigned.letter.template import begin
from undersigned.produce import produce
from undersigned.render.formats import FORMATS
from undersigned.tables.reader import read_table
from undersigned.text.files import read_text, write_text
from undersigned.translations import formats, incoming
from undersigned.translations.handout.writing import write_handout

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
DAY = datetime.date(2019, 3, 1)


@dataclass(frozen=True)
class Reader:
    """One reader. `read` gets the bytes and a number, by which it does more now and then."""

    name: str
    kind: str
    seeds: Callable[[], Iterator[bytes]]
    read: Callable[[bytes, int], None]


@cache
def sample() -> Campaign:
    """Return a campaign to take things into: the sample with few names and two languages."""
    whole = begin("face-surveillance", sample=True)
    segments = whole.text.segments[:14]
    known = {s.id for s in segments} | {"subject", "salutation"}
    text = replace(
        whole.text,
        segments=segments,
        translations=tuple(
            t for t in whole.text.translations if t.language in ("es", "ar") and t.segment in known
        ),
    )
    people = replace(whole.roster, signatories=whole.roster.signatories[:8])
    return replace(whole, text=text, roster=people, recipients=whole.recipients[:2])


def comes_back(campaign: Campaign) -> None:
    """See that a campaign can be saved, and opened again as the same."""
    members = to_members(campaign)
    again = from_members(members)
    assert to_members(again) == members, "it doesn't come back as it was saved"


def letters_of(campaign: Campaign, number: int) -> None:
    """Make a letter in each format."""
    if not campaign.recipients:
        return
    recipient = campaign.recipients[number % len(campaign.recipients)]
    language = recipient.languages[0] if recipient.languages else ""
    for name in FORMATS:
        produce(campaign, recipient.id, language, name, as_of=DAY, draft=number % 2 == 0)


# ----------------------------------------------------------------- campaign and template


def _campaigns() -> Iterator[bytes]:
    yield write_archive(to_members(sample()))
    yield write_archive(to_members(begin("blank", sample=False)))
    yield from (path.read_bytes() for path in sorted((HERE.parent / "old_files").glob("*.undersigned")))


def _read_campaign(data: bytes, number: int) -> None:
    campaign, _ = opened(read_archive(data))
    comes_back(campaign)
    if number % 12 == 0:
        letters_of(campaign, number)


def _templates() -> Iterator[bytes]:
    yield zipped(write_text(sample().text))
    yield zipped(write_text(begin("officials", sample=False).text))
    yield zipped(write_text(begin("blank", sample=False).text))


def _read_template(data: bytes, number: int) -> None:
    text, problems = read_text(unzipped(data))
    if any(p.stops for p in problems):
        return
    campaign = replace(sample(), text=text)
    comes_back(campaign)
    if number % 6 == 0:
        letters_of(campaign, number)


def _markdown() -> Iterator[bytes]:
    for name in ("face-surveillance", "officials"):
        yield write_text(begin(name, sample=False).text)["letter.md"]


def _read_markdown(data: bytes, number: int) -> None:
    members = write_text(begin("officials", sample=False).text)
    _read_template(zipped({**members, "letter.md": data}), number)


# ----------------------------------------------------------------- tables

_LISTS = (
    "Organization,Contact,Email,Country,Date signed\nBakers,Ana Díaz,ana@example.org,Spain,2019-01-02\n"
    '"Lantern; Light, and Rights",Bo,,Chile,03/04/2019\nÁrbol,,x@example.org,México,\n',
    "Name;Title;Signs\r\nJosé;President;all\r\n=cmd|' /C calc'!A0;+1;x\r\n",
    "1. Bakers of Kenya\n2. Zaberwick (Chile)\n3. 東京市民の会\n4. جمعية\n",
    "<table><tr><th>Group<th>Country<tr><td>Bakers<td>Chile<tr><td rowspan=2>Lantern<td>Peru</table>",
)


def _tables() -> Iterator[bytes]:
    yield from (text.encode() for text in _LISTS)
    yield _LISTS[0].encode("utf-16")
    rows: list[list[object]] = [
        ["Organization", "Contact", "Country"],
        ["Bakers", "Ana", "Chile"],
        ["Lantern", 3, True],
    ]
    yield xlsx({"Signed": rows, "Notes": [["nothing"]]}, hidden=["Notes"], merged=["A3:B3"])
    yield (HERE.parent / "tables/data/sign-ons.xls").read_bytes()


def _read_table(data: bytes, number: int) -> None:
    table = read_table(data, "list")
    for take_in in (recipients.take_in, signatories.take_in):
        campaign, _ = take_in(sample(), table)
        comes_back(campaign)
    if number % 12 == 0:
        letters_of(campaign, number)


# ----------------------------------------------------------------- what translators send


def _sent(name: str) -> Callable[[], Iterator[bytes]]:
    def seeds() -> Iterator[bytes]:
        if name == "docx":
            yield write_handout(sample(), "es")
        else:
            yield formats.FORMATS[name].write(sample(), "es")
            yield formats.FORMATS[name].write(sample(), "ar")

    return seeds


def _read_sent(data: bytes, number: int) -> None:
    with tempfile.NamedTemporaryFile(suffix=".es.po") as file:
        Path(file.name).write_bytes(data)
        given = formats.read(Path(file.name), sample())
    taken = incoming.take_in(sample(), [given])
    comes_back(taken.campaign)
    if number % 12 == 0:
        letters_of(taken.campaign, number)


# ----------------------------------------------------------------- a letter somebody has


def _word_letters() -> Iterator[bytes]:
    made = produce(sample(), sample().recipients[0].id, "", "docx", as_of=DAY, draft=True).made
    assert made is not None
    yield made.data


def _read_word(data: bytes, number: int) -> None:
    _understand(data, number)


def _pasted() -> Iterator[bytes]:
    for name in ("html", "txt"):
        made = produce(sample(), sample().recipients[0].id, "", name, as_of=DAY, draft=True).made
        assert made is not None
        yield made.data
    yield b"<b style='font-weight:normal'><p dir=ltr>Dear <i>Ana</i>,<p><ul><li>One<li>Two<ol><li>x</ul></b>"


def _read_pasted(data: bytes, number: int) -> None:
    text = data.decode("utf-8", "replace")
    segments_from_html(text)
    segments_from_text(text)
    _understand(text, number)


def _understand(given: bytes | str, number: int) -> None:
    understood = read_letter(given, "letter")
    while understood.open_questions:
        question = understood.open_questions[0]
        choices = question.choices
        understood = answer(understood, question.key, choices[number % len(choices)][0])
    campaign = campaign_from(understood)
    comes_back(campaign)
    if number % 12 == 0:
        letters_of(campaign, number)


def files_of(reader: Reader) -> list[bytes]:
    """Return what a reader's inputs are made of: good files, and hostile ones."""
    return [*reader.seeds(), *(path.read_bytes() for path in sorted((CORPUS / reader.name).glob("*")))]


READERS = {
    reader.name: reader
    for reader in (
        Reader("campaign", "campaign", _campaigns, _read_campaign),
        Reader("template", "zip", _templates, _read_template),
        Reader("markdown", "text", _markdown, _read_markdown),
        Reader("table", "zip", _tables, _read_table),
        Reader("po", "text", _sent("po"), _read_sent),
        Reader("xliff", "xml", _sent("xliff"), _read_sent),
        Reader("xliff2", "xml", _sent("xliff2"), _read_sent),
        Reader("handout", "zip", _sent("docx"), _read_sent),
        Reader("word", "zip", _word_letters, _read_word),
        Reader("pasted", "text", _pasted, _read_pasted),
    )
}
