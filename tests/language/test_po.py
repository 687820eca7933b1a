from __future__ import annotations

import codecs
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from programs import needs
from undersigned.errors import UnreadableError
from undersigned.language.po import PoEntry, read_header, read_po, tight, write_po

ENTRIES = (
    PoEntry("intro", "Dear {{recipient.name}},", "Estimado {{recipient.name}}:", hint="a company's name"),
    PoEntry("intro", "To Google", "A Google", wording="w1", draft=True, previous="To Alphabet", comment="?"),
    PoEntry(
        "demand-2", "A long text. " * 30 + '"quotes", a \\ and\na new line', "…", places=("letter.md:7",)
    ),
    PoEntry("closing", "Sincerely,"),
    PoEntry("gone", "Old", "Viejo", obsolete=True),
)

LATIN_2 = """msgid ""
msgstr "Content-Type: text/plain; charset=ISO-8859-2\\n"

msgctxt "a"
msgid "b"
msgstr "é"
"""

# gettext texts are free, but an id has no bar and no line break.
EXCLUDED = "\0\r" + "".join(map(chr, range(0xFDD0, 0xFDD8)))  # the last are no characters, and ours
texts = st.text(st.characters(codec="utf-8", exclude_characters=EXCLUDED)).map(str.strip)
entries = st.builds(
    PoEntry,
    segment=st.from_regex(r"[a-z][a-z0-9-]{0,10}", fullmatch=True),
    wording=st.sampled_from(["", "w1", "ms-2"]),
    source=texts.filter(bool).map(tight),
    text=texts.map(tight),
    draft=st.booleans(),
    previous=texts.map(tight),
)


def test_what_is_written_is_read_back_as_it_was() -> None:
    assert read_po(write_po(ENTRIES, "es"), "es") == ENTRIES


@given(st.lists(entries, max_size=5, unique_by=lambda e: (e.segment, e.wording, e.source)))
@example([PoEntry("a", "x\u2028y\x85z\x0b", 'w\x1c"\\n\\')])
@example([PoEntry("a", "/etc/hostname")])
def test_any_text_survives_the_way_through_a_po_file(written: list[PoEntry]) -> None:
    assert list(read_po(write_po(written, "ar"), "ar")) == written


@given(st.lists(entries, max_size=4))
def test_writing_what_was_read_gives_the_same_bytes(written: list[PoEntry]) -> None:
    once = write_po(written, "ru")

    assert write_po(read_po(once, "ru"), "ru") == once


@pytest.mark.parametrize("language", ["es", "ar", "ja", "zh-Hant", "hmn", "pt-BR"])
def test_gettext_accepts_what_is_written(language: str, tmp_path: Path) -> None:
    msgfmt = needs("msgfmt")
    path = tmp_path / "letter.po"
    path.write_bytes(write_po(ENTRIES, language))

    done = subprocess.run(
        [msgfmt, "-c", "-o", "/dev/null", str(path)], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_fields_lose_their_inner_spaces_so_that_translators_tools_know_them() -> None:
    assert tight("{{ recipient.name }}, {% if x %}{{a }}") == "{{recipient.name}}, {% if x %}{{a}}"
    assert b"{{recipient.name}}" in write_po([PoEntry("a", "{{ recipient.name }}")], "es")


def test_an_obsolete_entry_keeps_the_text_it_was_made_for() -> None:
    gone = PoEntry("gone", "New text", "Texto", previous="Old text", obsolete=True)

    assert read_po(write_po([gone], "es"), "es") == (replace(gone, source="Old text", previous=""),)


def test_a_stale_translation_stands_with_the_source_it_was_made_for() -> None:
    written = write_po([PoEntry("a", "New", "Nuevo", draft=True, previous="Old")], "es").decode()

    assert '#, fuzzy\n#| msgid "Old"\nmsgctxt "a"\nmsgid "New"' in written


def test_the_same_entry_twice_is_written_once_as_gettext_forbids_two() -> None:
    assert len(read_po(write_po([PoEntry("a", "x", "y"), PoEntry("a", "x", "z")], "es"), "es")) == 1


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + 'msgctxt "a"\nmsgid "b"\nmsgstr "é"\n'.encode(),
        'msgctxt "a"\r\nmsgid "b"\r\nmsgstr "é"\r\n'.encode(),
        'msgctxt "a"\nmsgid "b"\nmsgstr "é"\n'.encode("latin-1"),
        LATIN_2.encode("iso-8859-2"),
        'msgctxt "a"\nmsgid "b"\nmsgstr "é"\n'.encode("utf-16"),
    ],
    ids=["BOM", "CRLF and no header", "Latin-1", "as the header names it", "UTF-16"],
)
def test_other_tools_habits_are_read(data: bytes) -> None:
    assert read_po(data, "es") == (PoEntry("a", "b", "é"),)


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'msgctxt "a"\nmsgid "b\nmsgstr "c"\n', 2),
        (b'msgctxt "a"\nmsgid "b"\nmsgstr "c', 3),
        (b'msgctxt "a"\nmsgid "b"\n', 1),
        (b'msgctxt "a"\nmsgid "b" c\nmsgstr ""\n', 2),
        (b'msgid "a"\nmsgstr "b"\n\nhello\n', 4),
        (b"%PDF-1.7\n", 1),
    ],
)
def test_a_damaged_file_is_refused_with_the_line(data: bytes, line: int) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_po(data, "es")

    assert refused.value.facts["line"] == line
    assert f"line {line}" in str(refused.value)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_one_sentence(data: bytes) -> None:
    try:
        read_po(data, "es")
    except UnreadableError as error:
        said = str(error)
    else:
        said = ""
    assert not said or (said.endswith(".") and "{" not in said)


def test_a_po_file_cut_off_anywhere_is_refused_or_loses_only_whole_entries() -> None:
    whole = write_po(ENTRIES[:3], "es")
    for end in range(0, len(whole), 7):
        try:
            found = read_po(whole[:end], "es")
        except UnreadableError:
            continue
        for entry in found[:-1]:
            assert entry in ENTRIES


def test_the_header_says_the_language_and_keeps_what_the_translator_wrote() -> None:
    header = read_header(write_po([], "pt-BR", header={"Last-Translator": "Ana Díaz"}), "pt-BR")

    assert header["Language"] == "pt_BR"
    assert header["Last-Translator"] == "Ana Díaz"
    assert header["Plural-Forms"].startswith("nplurals=2")
