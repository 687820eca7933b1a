"""What a person finds who opens the letter in Word: styles, numbering, notes, sections, heads."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pytest

from render.documents import (
    block,
    blocks_of,
    full_document,
    item,
    paragraph,
    re_line_document,
    right_to_left_document,
    small_document,
    words_of,
)
from render.docx.reading import R, W, all_of, parts_of, reopened, styled, text_of, tree_of, values
from undersigned.document.model import Block, Columns, Document, Kind, Letterhead, Mark, Note, Picture, Run
from undersigned.document.paper import Paper
from undersigned.errors import UnreadableError
from undersigned.render.docx import write_docx

STYLES = {
    Kind.DATE: "Date",
    Kind.VIA: "Via",
    Kind.ADDRESS: "Address",
    Kind.CC: "Copies",
    Kind.TITLE: "Heading 1",
    Kind.SUBJECT: "Subject",
    Kind.SALUTATION: "Salutation",
    Kind.PARAGRAPH: "Normal",
    Kind.HEADING: "Heading 1",
    Kind.ITEM: "List Bullet",
    Kind.ITEM_MORE: "List Continue",
    Kind.QUOTE: "Quote",
    Kind.CLOSING: "Closing",
    Kind.CONTACT: "Contact",
    Kind.ENCLOSURES: "Enclosures",
    Kind.GROUP: "Heading 1",
    Kind.GROUP_NOTE: "Roster Note",
    Kind.ENTRY: "Roster Entry",
}


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_block_has_its_style(kind: Kind) -> None:
    assert styled(small_document(block(kind, "Words"))) == [(STYLES[kind], "Words")]


def headings(document: Document) -> list[str]:
    return [name for name, _ in styled(document) if name.startswith("Heading")]


def test_below_a_title_headings_begin_one_level_down_and_skip_none() -> None:
    assert headings(full_document()) == ["Heading 1", *["Heading 2", "Heading 3"], *["Heading 2"] * 3]


def test_without_a_title_headings_begin_at_the_top() -> None:
    assert headings(re_line_document()) == ["Heading 1", "Heading 2", *["Heading 1"] * 3]


def labels_in_word(document: Document) -> list[str]:
    """Return the labels that Word counts, from numbering.xml alone."""
    numbering = tree_of(document, "word/numbering.xml")
    definitions = {a.get(f"{W}abstractNumId"): a for a in all_of(numbering, "abstractNum")}
    nums = {n.get(f"{W}numId"): n for n in all_of(numbering, "num")}
    counts: dict[str, dict[int, int]] = {}
    begun: set[tuple[str, int]] = set()
    labels = []
    for properties in all_of(tree_of(document), "numPr"):
        num_id, level = values(properties, "numId")[0], int(values(properties, "ilvl")[0])
        num = nums[num_id]
        definition = values(num, "abstractNumId")[0]
        count = counts.setdefault(definition, {})
        over = next((o for o in all_of(num, "lvlOverride") if o.get(f"{W}ilvl") == str(level)), None)
        if over is not None and (num_id, level) not in begun and (start := values(over, "startOverride")):
            count[level] = int(start[0]) - 1
        begun.add((num_id, level))
        count[level] = count.get(level, 0) + 1
        for deeper in [deep for deep in count if deep > level]:
            del count[deeper]
        looks = [*(all_of(over, "lvl") if over is not None else ()), *all_of(definitions[definition], "lvl")]
        look = next(lvl for lvl in looks if lvl.get(f"{W}ilvl") == str(level))
        number = _FORMATS[values(look, "numFmt")[0]](count[level])
        labels.append(values(look, "lvlText")[0].replace(f"%{level + 1}", number))
    return labels


def letter(number: int) -> str:
    return chr(ord("a") + (number - 1) % 26) * (1 + (number - 1) // 26)


def roman(number: int) -> str:
    return ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")[number]


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "lowerLetter": letter,
    "lowerRoman": roman,
    "bullet": str,
}


def test_word_counts_the_labels_that_the_document_shows() -> None:
    document = full_document()

    assert labels_in_word(document) == [b.label for b in blocks_of(document) if b.label]


LISTS: dict[str, tuple[Block, ...]] = {
    "the same sublist twice": (
        item("1.", "x", starts=True),
        item("a.", "x", level=2, starts=True),
        item("b.", "x", level=2),
        item("2.", "x"),
        item("a.", "x", level=2, starts=True),
        item("3.", "x"),
    ),
    "two sublists of one item": (
        item("1.", "x", starts=True),
        item("a.", "x", level=2, starts=True),
        item("•", "x", level=2, starts=True),
        item("a.", "x", level=2, starts=True),
        item("2.", "x"),
    ),
    "numbers in bullets": (
        item("•", "x", starts=True),
        item("a.", "x", level=2, starts=True),
        item("b.", "x", level=2),
        item("•", "x"),
        item("a.", "x", level=2, starts=True),
    ),
    "a start of its own": (item("7.", "x", starts=True), item("8.", "x"), item("1.", "x", starts=True)),
    "other formats": (
        item("(a)", "x", starts=True),
        item("(b)", "x"),
        item("12)", "x", starts=True),
        item("13)", "x"),
        item("1.", "x", level=2, starts=True),
        item("100%", "x", starts=True),
    ),
    "labels nobody counts": (item("١.", "x", starts=True), item("٢.", "x"), item("※", "x"), item("–", "x")),
    "many letters": tuple(item(f"{letter(n)}.", "x", level=2, starts=n == 1) for n in range(1, 60)),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_begin_go_on_and_begin_anew(name: str) -> None:
    wanted = [b.label.replace("%", "％") for b in LISTS[name]]

    assert labels_in_word(small_document(*LISTS[name])) == wanted


def test_numbered_signatories_go_on_over_groups_where_the_document_does() -> None:
    groups = [["1.", "2."], ["3.", "4."], ["1.", "2."]]
    parts = [Columns(tuple(block(Kind.ENTRY, "x", label=n) for n in names), 2) for names in groups]

    document = small_document(*parts)

    assert labels_in_word(document) == [n for names in groups for n in names]
    assert len(set(values(tree_of(document), "numId"))) == 2


def test_a_short_line_that_introduces_a_list_stays_with_it() -> None:
    long = "We ask you, as we asked before, to do all of the following things at once. " * 5
    demands = item("1.", "Stop.", starts=True), item("2.", "Tell us.")
    document = small_document(paragraph("We ask you to:"), *demands, paragraph(long), *demands)

    kept = [p.text for p in reopened(document).paragraphs if p.paragraph_format.keep_with_next]

    assert kept == ["We ask you to:"]


@pytest.mark.parametrize("label", ["", "1."])
def test_a_name_never_stands_alone_at_the_foot_of_a_page_before_the_others(label: str) -> None:
    names = Columns(tuple(block(Kind.ENTRY, name, label=label) for name in ("Ana", "Bo", "Cem")), 2)

    kept = [p.text for p in reopened(small_document(names)).paragraphs if p.paragraph_format.keep_with_next]

    assert kept == ["Ana"]


def test_names_laid_in_as_one_piece_stand_as_if_each_were_written_alone() -> None:
    names = [block(Kind.ENTRY, Run(f"Group {n}", link="https://example.org/" + str(n % 2))) for n in range(7)]
    together = small_document(Columns(tuple(names), 2), paragraph("After."))
    alone = small_document(*[Columns((name,), 2) for name in names], paragraph("After."))

    assert styled(together) == styled(alone)
    assert len(list(all_of(tree_of(together), "hyperlink"))) == 7


def test_footnotes_are_words_own() -> None:
    document = full_document()

    notes = tree_of(document, "word/footnotes.xml")

    assert values(notes, "footnote", "id") == ["-1", "0", "1", "2", "3", "4", "5"]
    said = [text_of(n) for n in all_of(notes, "footnote") if int(n.get(f"{W}id", "")) > 0]
    assert said == [words_of(n.inlines) for n in document.notes]
    assert values(tree_of(document), "footnoteReference", "id") == ["1", "2", "3", "4", "5"]
    assert len(list(all_of(notes, "footnoteRef"))) == 5


def test_a_notes_second_mark_is_a_cross_reference_with_its_number() -> None:
    body = tree_of(full_document())

    assert values(body, "bookmarkStart", "name") == ["_RefNote1"]
    assert [e.text for e in all_of(body, "instrText")] == [" NOTEREF _RefNote1 \\f \\h "]
    raised = [r for r in all_of(body, "r") if "FootnoteReference" in values(r, "rStyle") and text_of(r)]
    assert [text_of(r) for r in raised] == ["1"]


def test_a_note_that_word_would_number_otherwise_keeps_its_own_number() -> None:
    document = small_document(
        paragraph("One", Mark("a", "*"), " two", Mark("b", "1"), Mark("c", "2"), "."),
        notes=tuple(Note(a, n, (Run(f"Note {n}"),)) for a, n in (("a", "*"), ("b", "1"), ("c", "2"))),
    )

    assert text_of(tree_of(document)) == "One* two,."
    assert values(tree_of(document), "footnoteReference", "customMarkFollows") == ["1", "", ""]
    assert text_of(tree_of(document, "word/footnotes.xml")) == "* Note * Note 1 Note 2"


def test_a_mark_within_a_note_and_one_without_a_note_print_their_numbers() -> None:
    document = small_document(
        paragraph("One", Mark("a", "1"), " two", Mark("gone", "9")),
        notes=(Note("a", "1", (Run("As "), Mark("a", "1"))),),
    )

    assert text_of(tree_of(document)) == "One two9"
    assert text_of(tree_of(document, "word/footnotes.xml")) == "As 1"


def test_links_in_text_notes_and_letterhead_lead_where_they_should() -> None:
    found: dict[str, list[str | None]] = {}
    for name, data in parts_of(full_document()).items():
        if name.endswith(".rels") and b"External" in data:
            for relationship in tree_of(full_document(), name):
                if relationship.get("TargetMode") == "External":
                    found.setdefault(name.removeprefix("word/_rels/"), []).append(relationship.get("Target"))

    assert sorted(map(str, found.pop("document.xml.rels"))) == [
        "https://openfaces.example/pilots?lang=en&page=2",
        "mailto:ask@openfaces.example",
        "mailto:maria@openfaces.example",
    ]
    assert found == {
        "footnotes.xml.rels": ["https://www.aclu.org/press-releases"],
        "header2.xml.rels": ["https://openfaces.example/"],
    }


def sections(document: Document) -> list[tuple[str, str]]:
    """Return how each section begins, and its columns."""
    found = all_of(tree_of(document), "sectPr")
    return [("".join(values(s, "type")), values(s, "cols", "num")[0] or "1") for s in found]


def test_columns_are_continuous_sections_and_the_last_is_balanced() -> None:
    on = "continuous"
    assert sections(full_document()) == [("", "1"), (on, "2"), (on, "1"), (on, "2"), (on, "1")]
    assert styled(full_document())[-1] == ("Roster End", "")


def test_a_narrow_page_takes_fewer_columns() -> None:
    names = Columns((block(Kind.ENTRY, "A"), block(Kind.ENTRY, "B")), 3)

    assert sections(small_document(names))[0] == ("", "3")
    assert sections(small_document(names, paper=Paper(margin_start=200)))[0] == ("", "2")
    assert sections(small_document(names, paper=Paper(margin_start=330))) == [("", "1")]


@pytest.mark.parametrize("heading", [True, False])
def test_the_roster_may_begin_a_page_with_its_heading(heading: bool) -> None:
    lead = (block(Kind.HEADING, "The undersigned", level=1), block(Kind.GROUP, "All")) if heading else ()
    names = Columns((block(Kind.ENTRY, "A"), block(Kind.ENTRY, "B")), 2)
    document = small_document(paragraph("We write."), *lead, names, paper=Paper(roster_on_new_page=True))

    broken = [text_of(p) for p in all_of(tree_of(document), "p") if list(all_of(p, "pageBreakBefore"))]

    assert broken == (["The undersigned"] if heading else [])
    assert [kind for kind, _ in sections(document)].count("nextPage") == (not heading)


def test_pictures_are_described_and_numbered() -> None:
    document = full_document()
    pictures = document.letterhead.pictures * 3
    head = tree_of(replace(document, letterhead=Letterhead(pictures)), "word/header2.xml")

    described = [e for e in head.iter() if str(e.tag).endswith("}docPr")]

    assert [e.get("descr") for e in described] == ["Coalition for Open Faces"] * 3
    assert [e.get("id") for e in described] == ["1", "2", "3"]


def test_a_picture_that_isnt_one_is_refused_in_a_sentence() -> None:
    bad = Letterhead((Picture(b"no picture at all", "image/png", 10, 10, "Logo"),))

    with pytest.raises(UnreadableError, match="picture of the letterhead"):
        write_docx(small_document(letterhead=bad))


def test_a_draft_says_so_on_every_page() -> None:
    parts = parts_of(replace(full_document(), draft="DRAFT"))

    heads = {name: data for name, data in parts.items() if name.startswith("word/header")}

    assert len(heads) == 2
    assert all(b'string="DRAFT"' in data for data in heads.values())


def test_a_right_to_left_letter_turns_paragraphs_sections_and_runs() -> None:
    document = right_to_left_document()
    parts, body = parts_of(document), tree_of(document)

    normal = next(s for s in all_of(tree_of(document, "word/styles.xml"), "style") if s.get(f"{W}default"))
    assert list(all_of(normal, "bidi"))
    assert all(s.find(f"{W}bidi") is not None for s in all_of(body, "sectPr"))
    turned = {text_of(r) for r in all_of(body, "r") if list(all_of(r, "rtl"))}
    assert {"Microsoft", "Face API 2.0", "Access Now"} & turned == set()
    assert {"مع الاحترام،", "أوقفوا البيع", "مركز الخصوصية"} <= turned
    assert b'<w:lang w:val="ar" w:bidi="ar"/>' in parts["word/styles.xml"]


def test_words_in_another_language_say_so() -> None:
    found = {text_of(r): values(r, "lang") for r in all_of(tree_of(full_document()), "r")}

    assert found["Ελληνική Ένωση"] == ["el"]
    assert found["Движение за права"] == ["ru"]
    assert found["98 percent"] == []


def test_the_frame_is_the_papers() -> None:
    section = reopened(re_line_document()).sections[0]

    assert (section.page_width.pt, section.page_height.pt) == pytest.approx((595.3, 841.9), abs=0.06)
    assert section.top_margin.pt == 68
    assert {e.get(f"{R}id", "") for e in all_of(tree_of(re_line_document()), "headerReference")} != {""}
    with_fonts = parts_of(re_line_document())["word/fontTable.xml"]
    assert b'w:name="Noto Serif"><w:altName w:val="Cambria"/>' in with_fonts


def test_what_is_written_can_be_written_again_by_python_docx() -> None:
    again = io.BytesIO()

    reopened(full_document()).save(again)

    assert len(again.getvalue()) > 1000


def test_a_latin_name_keeps_its_full_stop_in_a_right_to_left_letter() -> None:
    names = Columns((block(Kind.ENTRY, "Access for All, Inc."), block(Kind.ENTRY, "شبكة (غزة).")), 2)
    parts = parts_of(small_document(names, language="ar", right_to_left=True))

    xml = parts["word/document.xml"].decode()
    assert "Access for All, Inc.\u200e</w:t>" in xml
    assert '<w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">شبكة (غزة).</w:t>' in xml


def test_a_number_that_begins_a_latin_line_stays_there_in_a_right_to_left_letter() -> None:
    """In programs that turn lines by their characters alone (UAX #9), it would go to the other end."""
    names = (block(Kind.ENTRY, "350 Action"), block(Kind.ENTRY, "Action 350"), block(Kind.ENTRY, "٣٥٠ عملًا"))
    parts = parts_of(small_document(Columns(names, 2), language="ar", right_to_left=True))
    plain = parts_of(small_document(Columns(names, 2)))

    xml = parts["word/document.xml"].decode()
    assert ">\u200e350 Action</w:t>" in xml
    assert ">Action 350</w:t>" in xml
    assert "\u200e٣" not in xml
    assert "\u200e" not in plain["word/document.xml"].decode()


def test_a_paragraph_in_a_language_of_the_other_direction_is_turned() -> None:
    english = Block(Kind.PARAGRAPH, (Run("In English."),), language="en")
    arabic = Block(Kind.PARAGRAPH, (Run("بالعربية."),), language="ar")

    turned = parts_of(small_document(english, language="ar", right_to_left=True))
    back = parts_of(small_document(arabic))

    assert '<w:bidi w:val="0"/>' in turned["word/document.xml"].decode()
    assert '<w:bidi w:val="1"/>' in back["word/document.xml"].decode()


@pytest.mark.parametrize(
    ("language", "family", "other"),
    [
        ("hi", "Noto Serif Devanagari", "Nirmala UI"),
        ("ar", "Noto Naskh Arabic", "Times New Roman"),
        ("ja", "Noto Serif CJK JP", "Yu Mincho"),
    ],
)
def test_the_faces_of_a_script_are_named_with_what_stands_in(language: str, family: str, other: str) -> None:
    parts = parts_of(small_document(paragraph("x"), language=language))

    assert family in parts["word/styles.xml"].decode()
    assert f'<w:font w:name="{family}"><w:altName w:val="{other}"/>' in parts["word/fontTable.xml"].decode()
