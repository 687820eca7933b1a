"""Every visible word of a Word file ends up in some part, in a note, or in the list of what was left out."""

from __future__ import annotations

import io
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.files import by_hand, p, part, r
from programs import needs
from undersigned.campaign import file
from undersigned.intake import Understood, answer, campaign_from, read_letter, understand
from undersigned.intake.word.reader import read_word
from undersigned.letter.finding import as_read

_COUNTER = iter(range(10**9))
_STARTS = [
    "Dear",
    "Sincerely,",
    "Re:",
    "cc:",
    "January 5, 2020",
    "Signatories",
    "1.",
    "•",
    "Via",
    "*",
    "Mr.",
    "Contact:",
    "",
]


def word() -> str:
    """Return a word that no other is."""
    return f"w{next(_COUNTER)}x"


@st.composite
def _paragraph(draw: st.DrawFn) -> str:
    runs = []
    for _ in range(draw(st.integers(0, 4))):
        text = (
            " ".join(
                [draw(st.sampled_from(_STARTS)), *(word() for _ in range(draw(st.integers(1, 30))))]
            ).strip()
            + " "
        )
        look = draw(st.sampled_from(["", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", "<w:vanish/>"]))
        made = r(text, look)
        wrap = draw(st.sampled_from(["", "", "", "link", "ins", "del", "sdt", "box", "field", "break"]))
        if wrap == "ins":
            made = f'<w:ins w:id="1" w:author="A">{made}</w:ins>'
        elif wrap == "del":
            made = f'<w:del w:id="1" w:author="A">{made.replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")}</w:del>'
        elif wrap == "sdt":
            made = f"<w:sdt><w:sdtContent>{made}</w:sdtContent></w:sdt>"
        elif wrap == "box":
            made = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{p(made)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        elif wrap == "field":
            made = f'<w:fldSimple w:instr="REF x">{made}</w:fldSimple>'
        elif wrap == "break":
            made = f"{made}<w:r><w:br/></w:r>{r(word())}"
        runs.append(made)
    look = draw(
        st.sampled_from(
            [
                "",
                "",
                '<w:jc w:val="right"/>',
                '<w:pStyle w:val="H"/>',
                '<w:rPr><w:del w:id="2" w:author="A"/></w:rPr>',
            ]
        )
    )
    return p("".join(runs), look)


@st.composite
def _body(draw: st.DrawFn) -> str:
    blocks = []
    for _ in range(draw(st.integers(1, 10))):
        if draw(st.integers(0, 9)) == 0:
            cells = "".join(f"<w:tc>{draw(_paragraph())}</w:tc>" for _ in range(draw(st.integers(1, 3))))
            blocks.append(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")
        else:
            blocks.append(draw(_paragraph()))
    return "".join(blocks)


STYLES = part("styles", '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>')


def words_in(text: str) -> set[str]:
    import re

    return set(re.findall(r"w\d+x", text))


def all_words(understood: Understood) -> set[str]:
    said = [line.text for line in understood.lines]
    said += [q.text for note in understood.source.notes for q in note.paragraphs]
    said += [one.text for one in understood.left_out]
    return words_in(" ".join(said))


@settings(deadline=None)
@given(_body(), st.sampled_from(["accept", "reject"]), st.sampled_from(["take", "leave-out"]))
def test_every_word_is_in_a_part_or_was_asked_about(body: str, changes: str, hidden: str) -> None:
    understood = understand(read_word(by_hand(body, {"styles.xml": STYLES}), "x.docx"))
    asked = words_in(" ".join(f.text for q in understood.questions for f in q.found))
    for question in understood.questions:
        understood = answer(understood, question.key, {"changes": changes, "hidden": hidden}[question.key])

    assert words_in(body) == all_words(understood) | asked
    assert {x for one in understood.parts for x in one.lines} == {line.id for line in understood.lines}


@settings(deadline=None, max_examples=60)
@given(_body())
def test_every_word_understood_is_in_the_campaign_and_the_campaign_can_be_saved(body: str) -> None:
    import tempfile

    understood = understand(read_word(by_hand(body, {"styles.xml": STYLES}), "x.docx"))
    for question in understood.questions:
        understood = answer(understood, question.key, question.choices[0][0])
    campaign = campaign_from(understood)
    told = " ".join(one.text for one in understood.left_out)
    kept = (
        repr(campaign.recipients)
        + repr(campaign.roster)
        + " ".join(as_read(s.text) for s in (*campaign.text.segments, *campaign.text.frame))
    )
    there = words_in(kept) | words_in(told)
    lost = [(understood.roles[x.id].value, x.text) for x in understood.lines if not words_in(x.text) <= there]

    assert lost == []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.undersigned"
        file.write(path, campaign, replacing=None)
        assert file.read(path).campaign == campaign


def test_the_samples_own_word_file_gives_the_same_text(tmp_path: Path) -> None:
    from undersigned.letter.template import begin
    from undersigned.produce import produce

    campaign = begin("face-surveillance", sample=True)
    recipient = campaign.recipients[0].id
    made = produce(campaign, recipient, "", "docx").made
    assert made is not None

    taken = campaign_from(read_letter(made.data, "sample.docx"))
    again = produce(taken, taken.recipients[0].id, "", "docx").made
    assert again is not None

    assert _said(again.data) == _said(made.data)
    assert [s.name for s in taken.roster.signatories] == _names(campaign, recipient)
    assert taken.recipients[0].addressees == tuple(
        replace(a, names={}, titles={}, honorifics={}) for a in campaign.recipients[0].addressees
    )
    assert (taken.recipients[0].name, taken.date, taken.organisation) == (
        campaign.recipients[0].name,
        campaign.date,
        campaign.organisation,
    )


def _said(data: bytes) -> list[str]:
    """Return what python-docx reads of a Word file, a paragraph an entry."""
    import docx

    return [q.text for q in docx.Document(io.BytesIO(data)).paragraphs if q.text.strip()]


def _names(campaign: object, recipient: str) -> list[str]:
    from undersigned.campaign.model import Campaign
    from undersigned.document.model import Run
    from undersigned.letter.signing import signed

    assert isinstance(campaign, Campaign)
    found = signed(campaign.roster.under(recipient), campaign.roster.arrangement, campaign.text.language)
    return ["".join(w.text for w in e.words if isinstance(w, Run)) for g in found for e in g.entries]


FODT = """<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text><text:tracked-changes text:track-changes="true">
<text:changed-region text:id="c1"><text:insertion><office:change-info><dc:creator>Ana</dc:creator><dc:date>2024-01-02T03:04:05</dc:date></office:change-info></text:insertion></text:changed-region>
<text:changed-region text:id="c2"><text:deletion><office:change-info><dc:creator>Bo</dc:creator><dc:date>2024-01-02T03:04:05</dc:date></office:change-info><text:p>never </text:p></text:deletion></text:changed-region>
</text:tracked-changes>
<text:p>Dear all,</text:p>
<text:h text:outline-level="1">What we ask</text:h>
<text:p>We ask <text:change-start text:change-id="c1"/>politely <text:change-end text:change-id="c1"/>that you <text:change text:change-id="c2"/>stop.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note with <text:a xlink:href="https://x.org/">a link</text:a>.</text:p></text:note-body></text:note></text:p>
<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list>
<text:p>We wait<office:annotation office:name="a"><dc:creator>Cleo</dc:creator><dc:date>2024-01-02T03:04:05</dc:date><text:p>Really?</text:p></office:annotation> here<office:annotation-end office:name="a"/>.</text:p>
<text:p>Sincerely,</text:p><text:p>Ana</text:p></office:text></office:body></office:document>"""


def test_what_libreoffice_writes_is_read_with_changes_comments_notes_and_lists(tmp_path: Path) -> None:
    (tmp_path / "letter.fodt").write_text(FODT, encoding="utf-8")
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    subprocess.run(
        [
            needs("soffice"),
            profile,
            "--headless",
            "--convert-to",
            "docx",
            "--outdir",
            tmp_path,
            tmp_path / "letter.fodt",
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    understood = read_letter((tmp_path / "letter.docx").read_bytes(), "letter.docx")
    found = Counter((f.how, f.text.strip(), f.author) for q in understood.questions for f in q.found)

    assert found == Counter(
        [("inserted", "politely", "Ana"), ("deleted", "never", "Bo"), ("comment", "Really?", "Cleo")]
    )
    campaign = campaign_from(answer(answer(understood, "changes", "reject"), "comments", "keep"))
    assert [(s.kind.value, s.level, s.text) for s in campaign.text.segments] == [
        ("heading", 1, "What we ask"),
        ("paragraph", 0, "We ask that you never stop.[^1]"),
        ("item", 1, "one"),
        ("item", 2, "inner"),
        ("paragraph", 0, "We wait here."),
        ("note", 0, "A note with [a link](https://x.org/)."),
    ]
    assert [(c.author, c.text) for c in campaign.comments] == [
        ("Cleo", "“ here”: Really?")
    ] or campaign.comments[0].text.endswith("Really?")
