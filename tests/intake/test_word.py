"""Word files as Word writes them: changes, notes, fields, boxes, lists, tables, comments, and noise."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from intake.files import by_hand, link, p, part, r
from undersigned.intake import Role, answer, campaign_from, understand
from undersigned.intake.model import Change, Source, Spot
from undersigned.intake.segments import blocks_of
from undersigned.intake.word.reader import read_word

NOISE = (
    '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'
)


def read(body: str, parts: dict[str, str] | None = None, **more: object) -> Source:
    return read_word(by_hand(body, parts, **more), "letter.docx")  # type: ignore[arg-type]  # as by_hand has them


def texts(source: Source) -> list[str]:
    return [q.text for q in source.paragraphs]


def test_runs_that_word_split_for_its_own_reasons_are_one_text() -> None:
    body = p(f'{r("We, the un")}{NOISE}<w:r w:rsidR="00AB12CD"><w:t>dersigned</w:t></w:r>{r(" groups")}')

    source = read(body)

    assert texts(source) == ["We, the undersigned groups"]
    assert len(source.paragraphs[0].pieces) == 1


def test_smart_quotes_tabs_breaks_and_hard_hyphens_are_kept() -> None:
    body = p(
        "<w:r><w:t>“It’s”</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:br/><w:t>end</w:t>"
        '<w:br w:type="page"/></w:r>'
    )

    assert texts(read(body)) == ["“It’s”\te\u2011mail\nend"]


# ----------------------------------------------------------------- changes

INSERTED = f'<w:ins w:id="1" w:author="J. Reyes" w:date="2024-01-02T00:00:00Z">{r("or license ")}</w:ins>'
DELETED = (
    '<w:del w:id="2" w:author="J. Reyes"><w:r><w:delText xml:space="preserve">ever </w:delText></w:r></w:del>'
)
CHANGED = p(f"{r('Do not sell ')}{INSERTED}{DELETED}{r('it.')}")


@pytest.mark.parametrize(
    ("choice", "reads"), [("accept", "Do not sell or license it."), ("reject", "Do not sell ever it.")]
)
def test_tracked_changes_are_asked_about_and_the_answer_decides(choice: str, reads: str) -> None:
    understood = understand(read(CHANGED + p("Sincerely,")))
    (question,) = understood.open_questions

    assert [(f.how, f.text, f.author) for f in question.found] == [
        ("inserted", "or license ", "J. Reyes"),
        ("deleted", "ever ", "J. Reyes"),
    ]
    assert reads in [line.text for line in answer(understood, "changes", choice).lines]


def test_no_campaign_is_made_while_a_question_is_open() -> None:
    from undersigned.errors import NeedsAPersonError

    with pytest.raises(NeedsAPersonError, match="2 tracked changes"):
        campaign_from(understand(read(CHANGED)))


def test_a_moved_paragraph_stands_in_one_place_only() -> None:
    away = f'<w:moveFrom w:id="3" w:author="A">{r("The moved sentence.")}</w:moveFrom>'
    here = f'<w:moveTo w:id="4" w:author="A">{r("The moved sentence.")}</w:moveTo>'
    mark_away = '<w:rPr><w:moveFrom w:id="5" w:author="A"/></w:rPr>'
    body = (
        p(away, mark_away)
        + p("Between.")
        + p(here, '<w:rPr><w:moveTo w:id="6" w:author="A"/></w:rPr>')
        + p("End.")
    )
    understood = understand(read(body))

    def lines(choice: str) -> list[str]:
        return [line.text for line in answer(understood, "changes", choice).lines]

    assert lines("accept") == ["Between.", "The moved sentence.", "End."]
    assert lines("reject") == ["The moved sentence.", "Between.", "End."]


def test_a_paragraph_whose_end_was_deleted_joins_the_next() -> None:
    body = p("One", '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>') + p(" and two.")
    understood = understand(read(body))

    assert [x.text for x in answer(understood, "changes", "accept").lines] == ["One and two."]
    assert [x.text for x in answer(understood, "changes", "reject").lines] == ["One", "and two."]


def test_what_was_inserted_and_deleted_again_is_in_neither() -> None:
    body = p(
        f'{r("A")}<w:ins w:id="1" w:author="A"><w:del w:id="2" w:author="B"><w:r><w:delText>B</w:delText></w:r></w:del></w:ins>'
    )
    source = read(body)

    assert source.paragraphs[0].pieces[1].change is Change.PASSING
    for choice in ("accept", "reject"):
        assert [x.text for x in answer(understand(source), "changes", choice).lines] == ["A"]


def test_a_change_of_formatting_is_told_and_asks_nothing() -> None:
    body = p(r("Bold now", '<w:b/><w:rPrChange w:id="9" w:author="A"><w:rPr/></w:rPrChange>'))
    source = read(body)

    assert [one.kind for one in source.left_out] == ["formatting-changes"]
    assert understand(source).questions == ()


def test_a_deleted_row_of_a_table_is_a_change() -> None:
    row = '<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>'
    kept = f"<w:tr><w:tc>{p('Kept A')}</w:tc><w:tc>{p('Kept B')}</w:tc></w:tr>"
    understood = understand(read(f"<w:tbl>{row.format(p('Gone A'), p('Gone B'))}{kept}</w:tbl>"))

    assert [x.text for x in answer(understood, "changes", "accept").lines] == ["Kept A", "Kept B"]


# ----------------------------------------------------------------- hidden text, comments


def test_hidden_text_is_asked_about_whoever_hid_it() -> None:
    styles = part(
        "styles",
        '<w:style w:type="character" w:styleId="Sly"><w:name w:val="Sly"/><w:rPr><w:vanish/></w:rPr></w:style>',
    )
    body = p(
        f"{r('Seen.')}{r(' Hidden', '<w:vanish/>')}{r(' by style', '<w:rStyle w:val=&quot;Sly&quot;/>'.replace('&quot;', chr(34)))}"
    )
    understood = understand(read(body, {"styles.xml": styles}))
    (question,) = understood.questions

    assert [f.text for f in question.found] == [" Hidden by style"]
    assert [x.text for x in answer(understood, "hidden", "leave-out").lines] == ["Seen."]
    assert [x.text for x in answer(understood, "hidden", "take").lines] == ["Seen. Hidden by style"]


def test_comments_stay_beside_the_paragraph_they_are_about() -> None:
    comments = part(
        "comments",
        f'<w:comment w:id="7" w:author="Ana" w:date="2024-05-06T07:08:09Z">{p("Is this so?")}</w:comment>',
    )
    about = '<w:commentRangeStart w:id="7"/>' + r("The second paragraph") + '<w:commentRangeEnd w:id="7"/>'
    body = p("Dear all,") + p("The first one.") + p(about + r(" of it.")) + p("Sincerely,") + p("Ana")
    understood = understand(read(body, {"comments.xml": comments}))
    (question,) = understood.questions
    assert (question.key, question.found[0].about) == ("comments", "The second paragraph")

    kept = campaign_from(answer(understood, "comments", "keep"))

    (comment,) = kept.comments
    assert (comment.author, str(comment.on), comment.text) == (
        "Ana",
        "2024-05-06",
        "“The second paragraph”: Is this so?",
    )
    (segment,) = [s for s in kept.text.segments if s.id == comment.segment]
    assert segment.text == "The second paragraph of it."
    assert campaign_from(answer(understood, "comments", "leave-out")).comments == ()


# ----------------------------------------------------------------- notes, links, fields


def mark(ident: int, kind: str = "footnote") -> str:
    return (
        f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:{kind}Reference w:id="{ident}"/></w:r>'
    )


def test_notes_keep_their_looks_and_links_and_may_be_marked_twice() -> None:
    anchored = f'<w:bookmarkStart w:id="5" w:name="_Ref1"/>{mark(2)}<w:bookmarkEnd w:id="5"/>'
    again = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NOTEREF _Ref1 \\h </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    inner = f'<w:r><w:footnoteRef/></w:r>{r(" See ")}{r("Face Off", "<w:i/>")}{r(", ")}<w:hyperlink r:id="l1">{r("here")}</w:hyperlink>{r(".")}'
    notes = part(
        "footnotes",
        f'<w:footnote w:type="separator" w:id="0">{p("<w:r><w:separator/></w:r>")}</w:footnote>'
        f'<w:footnote w:id="2">{p(inner)}{p("A second paragraph.")}</w:footnote>',
    )
    ends = part("endnotes", f'<w:endnote w:id="4">{p("At the end.")}</w:endnote>')
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{link("l1", "hyperlink", "https://x.org/a_b")}</Relationships>'
    body = p(f"{r('One')}{anchored}{r(' two')}{again}{r(' three')}{mark(4, 'endnote')}")

    blocks = blocks_of(
        read(
            body,
            {"footnotes.xml": notes, "endnotes.xml": ends},
            raw={"word/_rels/footnotes.xml.rels": rels.encode()},
        )
    )

    assert [b.text for b in blocks] == [
        "One[^1] two[^1] three[^2]",
        "See *Face Off*, [here](https://x.org/a_b).\\\nA second paragraph.",
        "At the end.",
    ]


def test_links_by_relationship_and_by_field_lead_where_they_did_and_no_further() -> None:
    links = link("a", "hyperlink", "https://a.org/x") + link("b", "hyperlink", "file:///C:/secret.txt")
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://f.org/y" </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("by field")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    simple = f'<w:fldSimple w:instr=" HYPERLINK &quot;mailto:a@b.org&quot; ">{r("mail")}</w:fldSimple>'
    body = p(
        f'<w:hyperlink r:id="a">{r("by id")}</w:hyperlink>{r(" ")}{field}{r(" ")}{simple}{r(" ")}'
        f'<w:hyperlink r:id="b">{r("a file")}</w:hyperlink>'
    )
    source = read(body, links=links)

    (block,) = blocks_of(source)
    assert block.text == "[by id](https://a.org/x) [by field](https://f.org/y) [mail](mailto:a@b.org) a file"
    assert [str(one) for one in source.left_out] == [
        "The link to file:///C:/secret.txt leads nowhere from a letter; its words stay."
    ]


def test_a_mail_merge_field_becomes_ours_where_there_is_one_and_is_told_where_not() -> None:
    body = p("Dear all,") + p(
        f'{r("We ask ")}<w:fldSimple w:instr=" MERGEFIELD Company ">{r("«Company»")}</w:fldSimple>{r(" and ")}'
        f'<w:fldSimple w:instr=" MERGEFIELD Pet ">{r("«Pet»")}</w:fldSimple>{r(" for an answer that is long enough.")}'
    )
    understood = understand(read(body))

    segment = campaign_from(understood).text.segments[0]
    assert segment.text == "We ask {{recipient.name}} and «Pet» for an answer that is long enough."
    assert [str(one) for one in understood.left_out] == ["The mail-merge field Pet stands as text."]


def test_a_date_that_word_keeps_changing_is_kept_as_last_shown() -> None:
    body = p(f'<w:fldSimple w:instr=" DATE \\@ &quot;MMMM d, yyyy&quot; ">{r("May 2, 2024")}</w:fldSimple>')
    source = read(body)

    assert texts(source) == ["May 2, 2024"]
    assert [one.kind for one in source.left_out] == ["date-field"]


# ----------------------------------------------------------------- lists, headings

NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="•"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
)


def item(text: str, list_id: int, level: int = 0) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


def test_lists_keep_their_levels_their_kinds_and_their_numbers() -> None:
    body = item("one", 1) + item("one a", 1, 1) + item("two", 1) + p("Between them.") + item("three", 1)
    body += p("Anew.") + item("one again", 3) + item("dot", 2)

    found = [
        (b.kind.value, b.text, b.level, b.ordered, b.start)
        for b in blocks_of(read(body, {"numbering.xml": NUMBERING}))
    ]

    assert found == [
        ("item", "one", 1, True, 1),
        ("item", "one a", 2, True, 1),
        ("item", "two", 1, True, 1),
        ("paragraph", "Between them.", 0, False, 1),
        ("item", "three", 1, True, 3),
        ("paragraph", "Anew.", 0, False, 1),
        ("item", "one again", 1, True, 1),
        ("item", "dot", 1, False, 1),
    ]


def test_lists_typed_by_hand_are_lists_and_a_lone_number_is_not() -> None:
    body = "".join(
        map(
            p,
            [
                "We ask:",
                "1. First",
                "2.\tSecond",
                "a) lettered",
                "b) again",
                "3) Third",
                "• dot",
                "• dot too",
            ],
        )
    )
    body += p("1. Alone.") + p("J. Smith said so.")

    found = [(b.kind.value, b.text, b.level, b.ordered) for b in blocks_of(read(body))]

    assert found == [
        ("paragraph", "We ask:", 0, False),
        ("item", "First", 1, True),
        ("item", "Second", 1, True),
        ("item", "lettered", 2, True),
        ("item", "again", 2, True),
        ("item", "Third", 1, True),
        ("item", "dot", 1, False),
        ("item", "dot too", 1, False),
        ("paragraph", "1\\. Alone.", 0, False),
        ("paragraph", "J. Smith said so.", 0, False),
    ]


def test_headings_are_known_by_style_by_outline_and_by_a_short_bold_line() -> None:
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H"/></w:style>',
    )
    body = p("By style", '<w:pStyle w:val="Mine"/>') + p("By outline", '<w:outlineLvl w:val="1"/>')
    body += p(r("By looks", "<w:b/>")) + p(r("Bold, but a sentence that ends.", "<w:b/>"))

    found = [(b.kind.value, b.level, b.text) for b in blocks_of(read(body, {"styles.xml": styles}))]

    assert found == [
        ("heading", 1, "By style"),
        ("heading", 1, "By outline"),
        ("heading", 2, "By looks"),
        ("paragraph", 0, "**Bold, but a sentence that ends.**"),
    ]


# ----------------------------------------------------------------- boxes, tables, heads, pictures


def box(inner: str) -> str:
    shape = f"<wps:wsp><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx></wps:wsp>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="x">{shape}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"<w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_a_text_box_is_read_once_though_word_writes_it_twice() -> None:
    source = read(p(r("Beside the box.") + box(p("In the box."))))

    assert [(q.spot, q.text) for q in source.paragraphs] == [
        (Spot.BODY, "Beside the box."),
        (Spot.BOX, "In the box."),
    ]


def test_content_controls_are_read_and_their_unfilled_prompts_are_told() -> None:
    filled = f"<w:sdt><w:sdtPr/><w:sdtContent>{r('filled')}</w:sdtContent></w:sdt>"
    empty = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Click here')}</w:sdtContent></w:sdt>"
    )
    block = f"<w:sdt><w:sdtContent>{p('A whole paragraph.')}</w:sdtContent></w:sdt>"
    source = read(p(filled + empty) + block)

    assert texts(source) == ["filled", "A whole paragraph."]
    assert [(one.kind, one.text) for one in source.left_out] == [("placeholder", "Click here")]


def test_a_table_in_the_text_is_kept_as_text_and_told() -> None:
    row = "<w:tr>{}</w:tr>"
    cells = ["Year", "Matches", "2018", "28"]
    tcs = [f"<w:tc>{p(c)}</w:tc>" for c in cells]
    body = p("Dear all,") + p(
        "We counted, and this is what we found in those two years in the whole of the town."
    )
    body += (
        f"<w:tbl>{row.format(tcs[0] + tcs[1])}{row.format(tcs[2] + tcs[3])}</w:tbl>"
        + p("That is a lot, and too many for us to bear any longer, as we all agree here.")
        + p("Sincerely,")
    )
    understood = understand(read(body))

    assert [s.text for s in campaign_from(understood).text.segments][1:3] == ["Year | Matches", "2018 | 28"]
    assert "table" in [one.kind for one in understood.left_out]


def picture() -> bytes:
    written = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "SecretCamera"
    Image.new("RGB", (40, 20), (200, 30, 30)).save(written, "JPEG", exif=exif)
    return written.getvalue()


def test_heads_feet_and_the_logo_are_found_and_the_logo_is_made_anew() -> None:
    drawing = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Our logo"/><a:blip r:embed="i1"/></wp:inline></w:drawing></w:r>'
    first = part("hdr", p(drawing) + p("Harbor Rights Coalition"))
    running = part("hdr", p("Letter on spyware"))
    page = f'{r("page ")}<w:fldSimple w:instr=" PAGE ">{r("1")}</w:fldSimple>'
    section = (
        '<w:sectPr><w:headerReference w:type="first" r:id="p0"/><w:headerReference w:type="default" r:id="p1"/>'
        '<w:footerReference w:type="default" r:id="p2"/><w:pgSz w:w="12240" w:h="15840"/><w:titlePg/></w:sectPr>'
    )
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{link("i1", "image", "media/image1.jpeg", external=False)}</Relationships>'
    source = read(
        p("Dear all,") + p("We write.") + section,
        {"header1.xml": first, "header2.xml": running, "footer1.xml": part("ftr", p(page))},
        raw={"word/_rels/header1.xml.rels": rels.encode(), "word/media/image1.jpeg": picture()},
    )
    understood = understand(source)

    assert [(role, x.text) for x in understood.lines if (role := understood.roles[x.id]) is not Role.BODY][
        :3
    ] == [
        (Role.LETTERHEAD, "Harbor Rights Coalition"),
        (Role.RUNNING_HEAD, "Letter on spyware"),
        (Role.FOOT, "page 1"),
    ]
    assert source.logo is not None
    assert b"SecretCamera" in picture()
    assert b"SecretCamera" not in source.logo.data
    assert (source.logo.description, source.page) == ("Our logo", "LETTER")
    campaign = campaign_from(understood)
    assert campaign.letterhead.pictures == ("logo.jpg",)
    assert campaign.organisation == "Harbor Rights Coalition"


def test_what_lies_outside_the_file_is_never_fetched_and_is_told() -> None:
    links = link("c", "aFChunk", "chunk.html", external=False) + link(
        "i", "image", "http://127.0.0.1:9/x.png"
    )
    settings = part("settings", '<w:attachedTemplate r:id="t"/>')
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{link("t", "attachedTemplate", "http://127.0.0.1:9/t.dotm")}</Relationships>'
    body = p("Text.") + '<w:altChunk r:id="c"/>' + p('<w:r><w:drawing><a:blip r:link="i"/></w:drawing></w:r>')
    source = read(
        body, {"settings.xml": settings}, links=links, raw={"word/_rels/settings.xml.rels": rels.encode()}
    )

    assert sorted(one.kind for one in source.left_out) == ["alt-chunk", "remote-picture", "template"]


def test_the_strict_form_of_the_format_is_read_too() -> None:
    data = by_hand(p("Strictly speaking."))
    strict = data  # written anew below, with the other names
    import zipfile

    with zipfile.ZipFile(io.BytesIO(strict)) as archive:
        files = {n: archive.read(n) for n in archive.namelist()}
    swapped = {
        n: d.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for n, d in files.items()
    }
    from intake.files import zipped

    assert texts(read_word(zipped(swapped), "s.docx")) == ["Strictly speaking."]
