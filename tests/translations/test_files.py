"""XLIFF and the two-column Word file: they lose nothing, and hurt nobody."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from programs import needs
from translations.letters import campaign, paragraph, with_segments
from undersigned.campaign.model import Campaign
from undersigned.errors import UnreadableError
from undersigned.letter.template import begin
from undersigned.text.counted import by_form
from undersigned.text.model import Translation
from undersigned.text.pieces import pieces
from undersigned.text.standing import Standing
from undersigned.translations.codes import codes
from undersigned.translations.formats import FORMATS, read
from undersigned.translations.handout.parts import R
from undersigned.translations.handout.reading import returned
from undersigned.translations.handout.writing import write_handout
from undersigned.translations.incoming import asked_again, take_in
from undersigned.translations.lines import lines
from undersigned.translations.taken import Fate, Taken
from undersigned.translations.units import units
from undersigned.translations.xliff import OLD

COUNTED = (
    "We, {% if signatories.count == 1 %}one group{% else %}{{signatories.count}} **groups**{% endif %}, ask."
)
KINDS = ("xliff", "xliff2", "docx")


def letter(name: str, language: str) -> Campaign:
    """Return a letter with a count in it, all of it translated."""
    made = campaign(14) if name == "generated" else begin(name, sample=True)
    first = made.text.segments[0]
    made = with_segments(made, (replace(first, text=COUNTED), *made.text.segments[1:]))
    done = tuple(
        Translation(u.segment, u.wording, language, _translated(u.source, language), u.source)
        for u in units(made, language)
        if u.shared is not None
    )
    return replace(made, text=replace(made.text, translations=done))


def _translated(source: str, language: str) -> str:
    if source == COUNTED:
        return by_form([f"{n} {{{{signatories.count}}}} **x**" for n in range(6)], language)
    return f"{language.upper()} {source} <&> 2 * 3"


def bare(made: Campaign) -> Campaign:
    return replace(made, text=replace(made.text, translations=()))


def come_back(made: Campaign, path: Path, language: str, now: Campaign | None = None) -> Taken:
    now = bare(made) if now is None else now
    return take_in(now, [read(path, now, language)])


def same(one: Campaign, other: Campaign) -> bool:
    left, right = (
        {(t.segment, t.wording): (pieces(t.text), t.draft) for t in c.text.translations} for c in (one, other)
    )
    return left == right


def saved_by_libreoffice(path: Path, folder: Path, kind: str = "docx") -> Path:
    folder.mkdir(exist_ok=True)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [needs("soffice"), profile, "--headless", "--convert-to", kind, "--outdir", folder, path]
    subprocess.run(list(map(str, command)), check=True, capture_output=True, timeout=120)
    return folder / f"{path.stem}.{kind}"


@pytest.mark.parametrize("language", ["es", "ar"])
@pytest.mark.parametrize("name", ["face-surveillance", "officials", "generated"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_letter_goes_out_and_comes_back_without_loss(
    kind: str, name: str, language: str, tmp_path: Path
) -> None:
    made = letter(name, language)
    path = tmp_path / f"letter{FORMATS[kind].suffix}"
    path.write_bytes(FORMATS[kind].write(made, language))

    taken = come_back(made, path, language)

    assert not taken.count(Fate.BROKEN)
    assert same(taken.campaign, made)
    assert all(u.standing is Standing.DONE for u in units(taken.campaign, language) if u.shared)
    assert come_back(made, path, language, made).campaign == made


@pytest.mark.parametrize("language", ["es", "ar"])
def test_the_word_file_survives_libreoffice(language: str, tmp_path: Path) -> None:
    made = letter("face-surveillance", language)
    path = tmp_path / f"letter.{language}.docx"
    path.write_bytes(write_handout(made, language))
    if language == "ar":  # also as LibreOffice keeps it itself
        path = saved_by_libreoffice(path, tmp_path / "saved", "odt")

    taken = come_back(made, saved_by_libreoffice(path, tmp_path / "saved"), "")

    assert not taken.count(Fate.BROKEN)
    assert same(taken.campaign, made)
    assert made.text.glossary
    assert [p for p in taken.problems if p.kind == "term-differs"] == []


@pytest.mark.parametrize("language", ["es", "ar"])
def test_the_word_file_is_as_word_wants_it(language: str, tmp_path: Path) -> None:
    made = letter("generated", language)
    path = tmp_path / "letter.docx"
    path.write_bytes(write_handout(made, language, {("p2", ""): "Is this right?"}))

    found = OpenXmlValidator(FileFormat.MICROSOFT_365, max_errors=0).validate(path)

    assert [str(e) for e in found.errors] == []
    parts = zipfile.ZipFile(path)
    assert b"docProtection" not in b"".join(parts.read(n) for n in parts.namelist())
    assert b"w:sdt" not in parts.read("word/document.xml")


def test_the_same_letter_is_the_same_file() -> None:
    made = letter("generated", "es")

    assert write_handout(made, "es") == write_handout(made, "es")


def test_new_and_changed_rows_are_marked_and_a_mark_left_means_not_done(tmp_path: Path) -> None:
    made = letter("generated", "es")
    other = replace(made.text.segments[2], text=paragraph(2).replace("people", "persons"))
    now = with_segments(made, (*made.text.segments[:2], other, *made.text.segments[3:]))
    now = replace(now, text=replace(now.text, translations=now.text.translations[:-1]))
    path = tmp_path / "letter.docx"
    path.write_bytes(write_handout(now, "es"))
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert "· cambiado" in text
    assert "· nuevo" in text
    assert re.search(r"<w:strike/>[^>]*<[^>]*/></w:rPr><w:t[^>]*>people<", text)
    assert text.count("▲ <") == 1

    assert come_back(now, path, "es", now).campaign == now
    done = edited(path, tmp_path / "done.docx", lambda xml: xml.replace(b"\xe2\x96\xb2 <", b"<"))
    taken = come_back(now, done, "es", now)
    assert next(u for u in units(taken.campaign, "es") if u.segment == "p2").standing is Standing.DONE


def edited(path: Path, to: Path, change: Callable[[bytes], bytes], part: str = "word/document.xml") -> Path:
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(to, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return to


@pytest.mark.parametrize("kind", KINDS)
def test_what_changed_meanwhile_comes_in_as_stale(kind: str, tmp_path: Path) -> None:
    made = letter("generated", "es")
    path = tmp_path / f"letter{FORMATS[kind].suffix}"
    path.write_bytes(FORMATS[kind].write(made, "es"))
    other = replace(made.text.segments[2], text=paragraph(2).replace("people", "persons"))
    now = bare(with_segments(made, (*made.text.segments[:2], other, *made.text.segments[3:])))

    taken = come_back(now, path, "es", now)

    stale = [u for u in units(taken.campaign, "es") if u.standing is Standing.STALE]
    assert [u.segment for u in stale] == ["p2"]
    assert stale[0].translation is not None
    assert pieces(stale[0].translation.made_for) == pieces(paragraph(2))


def test_questions_go_back_as_comments_beside_the_translators_own_words(tmp_path: Path) -> None:
    made = bare(letter("generated", "es"))
    path = tmp_path / "es.po"
    path.write_text(f'msgctxt "p5"\nmsgid "{paragraph(5)}"\nmsgstr "Roto 25 105."\n', "utf-8")
    given = read(path, made)
    taken = take_in(made, [given])

    shown, questions = asked_again(taken.campaign, taken, [given])
    back = zipfile.ZipFile(io.BytesIO(write_handout(shown, "es", questions)))

    assert "recipient.name" in back.read("word/comments.xml").decode()
    row = next(r for r in back.read("word/document.xml").decode().split("<w:tr>") if "Roto 25 105." in r)
    assert "commentReference" in row
    assert "▲" in row


@given(st.text(st.sampled_from("ab {}%[]()*^\\.:/_<>&\n"), max_size=40))
def test_any_text_is_its_pieces_put_together_again(text: str) -> None:
    assert "".join(code.raw for code in codes(text)) == text


def test_fields_notes_links_and_bold_are_codes_in_xliff() -> None:
    text = "**A** {{recipient.name}}[^x] [b](https://a.example/1) {% if c %}d{% endif %} 2 * 3"

    assert [(c.kind, c.raw) for c in codes(text) if c.number] == [
        ("bold", "**"),
        ("bold", "**"),
        ("field", "{{recipient.name}}"),
        ("note", "[^x]"),
        ("link", "["),
        ("link", "](https://a.example/1)"),
        ("condition", "{% if c %}"),
        ("condition", "{% endif %}"),
    ]


@pytest.mark.parametrize("kind", ["xliff", "xliff2"])
def test_xliff_has_each_field_as_a_placeholder_and_none_as_text(kind: str) -> None:
    made = letter("face-surveillance", "es")
    root = etree.fromstring(FORMATS[kind].write(made, "es"))
    texts = [t for e in root.iter("{*}source", "{*}target") for t in (e.text, *(c.tail for c in e.iter()))]

    assert not [t for t in texts if t and "{{" in t]
    assert len(list(root.iter("{*}ph"))) > 20


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
UNIT = f'<xliff version="1.2" xmlns="{OLD}"><file target-language="es">{{}}</file></xliff>'


@pytest.mark.parametrize(
    "text",
    [
        BOMB + UNIT.format("&b;"),
        OUTSIDE + UNIT.format("&a;"),
        "<xliff>",
        "<html/>",
        "<xliff xmlns='urn:x'/>",
        "<" * 999,
    ],
)
def test_xliff_with_a_document_type_or_none_at_all_is_refused_in_one_sentence(
    text: str, tmp_path: Path
) -> None:
    path = tmp_path / "es.xlf"
    path.write_text(text)

    with pytest.raises(UnreadableError) as refused:
        read(path, campaign(2))
    assert str(refused.value) == "es.xlf can’t be read as an XLIFF file."


RELATION = f'<Relationship Id="r9" Type="{R}/{{}}" Target="{{}}"{{}}/>'
OUT = ' TargetMode="External"'


@pytest.mark.parametrize(
    ("relation", "outside"),
    [
        (("image", "https://evil.example/x.png"), OUT),
        (("attachedTemplate", "\\\\evil\\t.dotm"), OUT),
        (("oleObject", "https://evil.example/x"), OUT),
        (("frame", "https://evil.example/x"), OUT),
        (("aFChunk", "chunk.html"), ""),
        (("oleObject", "embeddings/o.bin"), ""),
    ],
)
def test_a_word_file_that_reaches_outside_is_refused(
    relation: tuple[str, str], outside: str, tmp_path: Path
) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(write_handout(letter("generated", "es"), "es"))
    added = (RELATION.format(*relation, outside) + "</Relationships>").encode()
    part = "word/_rels/document.xml.rels"
    bad = edited(path, tmp_path / "bad.docx", lambda xml: xml.replace(b"</Relationships>", added), part)

    with pytest.raises(UnreadableError, match="reaches for something outside itself"):
        returned(bad.read_bytes(), "bad.docx")


def test_word_files_with_other_dangers_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(write_handout(letter("generated", "es"), "es"))
    chunk = edited(
        path, tmp_path / "a.docx", lambda xml: xml.replace(b"<w:sectPr>", b"<w:altChunk/><w:sectPr>")
    )
    entity = edited(
        path, tmp_path / "b.docx", lambda xml: xml.replace(b"<w:document", BOMB.encode() + b"<w:document")
    )
    bomb = tmp_path / "c.docx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr("word/media/x.bin", bytes(60_000_000))

    for bad in (chunk, entity, bomb):
        with pytest.raises(UnreadableError) as refused:
            returned(bad.read_bytes(), bad.name)
        assert str(refused.value).endswith(".")


def test_a_word_file_is_read_in_a_process_apart_and_another_one_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "other.docx"
    with zipfile.ZipFile(path, "w") as new:
        source = zipfile.ZipFile(io.BytesIO(write_handout(letter("generated", "es"), "es")))
        for name in source.namelist():
            data = source.read(name)
            new.writestr(name, re.sub(rb"<w:tbl>.*</w:tbl>", b"", data, flags=re.DOTALL))

    with pytest.raises(UnreadableError, match="no table of texts"):
        read(path, campaign(2), "es")


def test_each_line_has_a_name_of_its_own() -> None:
    names = [line.name for line in lines(letter("face-surveillance", "ar"), "ar")]

    assert len(names) == len(set(names))
