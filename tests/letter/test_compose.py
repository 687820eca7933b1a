"""The whole letter in words."""

from __future__ import annotations

import datetime
import struct
from dataclasses import replace
from typing import Any

import pytest

from undersigned.campaign.model import Addressee, Asset, Campaign, LetterheadChoice, Recipient
from undersigned.document.model import Mark, Origin, PageNumber, Run
from undersigned.document.paper import Align, PageSize, Paper
from undersigned.errors import UsageError
from undersigned.letter.compose import compose, facts_for
from undersigned.letter.model import Letter, Passage, Words
from undersigned.letter.signing import signatories_of
from undersigned.signatories.model import (
    Arrangement,
    Consent,
    Group,
    Order,
    Private,
    Roster,
    RowForm,
    Scope,
    Signatory,
    SignatoryKind,
    Standing,
    Step,
)
from undersigned.text.blocks import read_blocks
from undersigned.text.model import LetterText, Segment, SegmentKind, SubjectForm, Translation, Wording

DAY = datetime.date(2019, 1, 15)
NADELLA = Addressee(
    "Satya Nadella",
    "Mr.",
    surname="Nadella",
    title="CEO",
    organisation="Microsoft",
    address=("One Way", "Redmond"),
)
SMITH = Addressee(
    "Brad Smith",
    "Mr.",
    "AO QC",
    "Smith",
    "President",
    organisation="Microsoft",
    address=("One Way", "Redmond"),
)
MICROSOFT = Recipient("microsoft", "Microsoft", addressees=(NADELLA, SMITH), fields={"product": "Face API"})
ALDER, BIRCH = Signatory("alder", "The Alder Alliance"), Signatory("birch", "Birch Union")


def campaign(
    markdown: str = "We write. ^opening",
    frame: dict[str, str] | None = None,
    recipient: Recipient = MICROSOFT,
    **more: Any,
) -> Campaign:
    segments, problems = read_blocks(markdown)
    assert problems == ()
    text = LetterText(
        segments=segments,
        frame=tuple(Segment(i, SegmentKind.FRAME, t) for i, t in (frame or {}).items()),
        **more.pop("text", {}),
    )
    settings: dict[str, Any] = {"organisation": "Coalition", "date": DAY, "roster": Roster((BIRCH, ALDER))}
    return Campaign("c", "Stop it", text=text, recipients=(recipient,), **(settings | more))


def letter(
    *given: Any, language: str = "", draft: bool = False, as_of: datetime.date | None = None, **more: Any
) -> Letter:
    made = campaign(*given, **more)
    return compose(made, made.recipients[0].id, language, draft=draft, as_of=as_of)


def shown(words: Words | Passage | None) -> str:
    """Return words as text, marks as [number], page numbers as # and ##."""
    if words is None:
        return "(none)"
    inlines = words.words if isinstance(words, Passage) else words
    parts = []
    for inline in inlines:
        if isinstance(inline, Run):
            parts.append(inline.text)
        else:
            parts.append(f"[{inline.number}]" if isinstance(inline, Mark) else "##" if inline.of_all else "#")
    return "".join(parts)


def body(made: Letter) -> list[str]:
    return [shown(p) for p in made.body]


def told(made: Letter) -> list[tuple[str, str, int]]:
    return [(p.kind, p.place.segment, p.place.line) for p in made.problems]


# ----------------------------------------------------------------- body


def test_the_body_is_in_order_with_kinds_levels_and_origins() -> None:
    made = letter("# Why ^h\n\nText ^p\n\n3. One ^i\n\n   More ^m\n   - Two ^j\n\n> Said ^q")

    assert [(p.kind.value, p.level, p.ordered, p.start, p.origin.segment) for p in made.body] == [
        ("heading", 1, False, 1, "h"),
        ("paragraph", 0, False, 1, "p"),
        ("item", 1, True, 3, "i"),
        ("item-more", 1, False, 1, "m"),
        ("item", 2, False, 1, "j"),
        ("quote", 1, False, 1, "q"),
    ]


def test_a_false_condition_leaves_nothing_behind() -> None:
    source = (
        "One ^a\n\n{% if recipient.product == “Face API” %}\nTwo ^b\n{% else %}\nThree ^c\n{% endif %}\n\n"
        "- {% if recipient.id == 'x' %}four{% endif %} ^d\n- five ^e"
    )

    assert body(letter(source)) == ["One", "Two", "five"]


def test_a_further_paragraph_takes_the_place_of_its_item_when_that_is_gone() -> None:
    made = letter(
        "1. {% if recipient.id == 'x' %}One{% endif %} ^a\n\n   More ^b\n\n   Still more ^c\n2. Two ^d"
    )

    assert [(p.kind.value, p.ordered) for p in made.body] == [
        ("item", True),
        ("item-more", False),
        ("item", True),
    ]


def test_a_wording_is_told_by_the_origin() -> None:
    own = Wording("w", "opening", "You write.", "We write.", ("microsoft",))

    assert letter(text={"wordings": (own,)}).body[0].origin == Origin("opening", "w")


def test_every_problem_has_its_segment_and_line() -> None:
    condition = "{% if recipient.nix %}\nX ^c\n\nY ^d\n{% endif %}"
    source = f"Fine ^a\n\nfirst\nof {{{{ recipient.nope }}}} ^b\n\n{condition}\n\n^e"

    made = letter(source)

    assert told(made) == [("field-unknown", "b", 4), ("field-unknown", "c", 6), ("passage-empty", "e", 12)]
    assert {(p.place.recipient, p.place.language, p.place.part) for p in made.problems} == {
        ("microsoft", "en", "letter.md")
    }


def test_a_problem_in_a_wording_or_translation_is_told_there() -> None:
    own = Wording("w", "opening", "a\n{{ nope }}", "We write.", ("microsoft",))
    french = Translation("opening", "w", "fr", "\n\n{{ non }}", "a\n{{ nope }}")
    texts = {"wordings": (own,), "translations": (french,)}

    english, other = letter(text=texts).problems[0], letter(text=texts, language="fr").problems[0]

    assert (english.place.part, english.place.wording, english.place.line) == ("letter.toml", "w", 2)
    assert (other.place.part, other.place.language, other.facts["name"]) == ("locale", "fr", "non")


def test_a_draft_has_the_source_text_in_place_of_a_missing_translation_and_says_so() -> None:
    made = letter(language="fr", draft=True)

    assert (made.body[0].language, made.draft, made.language) == ("en", "PROJET", "fr")
    assert [p.kind for p in made.problems] == ["translation-missing"]


def test_a_letter_that_goes_out_has_no_word_across_its_pages() -> None:
    assert letter().draft == ""


def test_values_are_printed_as_they_are_wherever_they_stand() -> None:
    odd = "AT&T <x> *y* {{z}}"
    recipient = Recipient(
        "a",
        odd,
        addressees=(Addressee(odd, odd, title=odd, organisation=odd, address=(odd,)),),
        cc=(Addressee(odd),),
        via=odd,
        fields={"own": odd},
    )
    made = letter(
        "{{ recipient.own }} ^p",
        {"subject": "{{ recipient.name }}"},
        recipient,
        roster=Roster((Signatory("s", odd),)),
    )

    everything = [
        made.via,
        made.cc,
        *(p.words for p in (*made.addresses, *made.body)),
        made.groups[0].entries[0].words,
    ]
    assert all(odd in shown(words) for words in everything)
    assert made.title == odd
    assert shown(made.salutation) == f"Dear {odd} {odd},"


# ----------------------------------------------------------------- notes


def test_notes_are_numbered_by_the_order_of_their_first_marks() -> None:
    made = letter(
        "B[^b] a[^a] b[^b] ^p\n\nC[^c] ^q\n\n[^a]: A ^na\n\n[^c]: C ^nc\n\n[^b]: B *{{ recipient.name }}* ^nb"
    )

    assert body(made) == ["B[1] a[2] b[1]", "C[3]"]
    assert [(n.label, n.number, shown(n.words), n.origin.segment) for n in made.notes] == [
        ("b", "1", "B Microsoft", "nb"),
        ("a", "2", "A", "na"),
        ("c", "3", "C", "nc"),
    ]
    assert made.notes[0].words[1] == Run("Microsoft", italic=True, field="recipient.name")


def test_marks_all_over_the_letter_are_numbered_in_reading_order() -> None:
    frame = {"roster-note": "R[^r]", "subject": "S[^s]", "closing": "C[^c]", "roster-heading": "H[^h]"}
    notes = "".join(f"\n\n[^{label}]: N" for label in "rscho")

    made = letter(f"O[^o] ^p{notes}", frame)

    assert [n.label for n in made.notes] == ["s", "o", "c", "h", "r"]


def test_a_note_that_only_a_note_marks_comes_last() -> None:
    made = letter("A[^a] B[^b] ^p\n\n[^a]: see[^c] ^na\n\n[^b]: b ^nb\n\n[^c]: c ^nc")

    assert [(n.number, shown(n.words)) for n in made.notes] == [("1", "see[3]"), ("2", "b"), ("3", "c")]


def test_a_mark_without_its_note_is_an_error_and_is_not_printed() -> None:
    made = letter("A[^gone] b[^b] ^p\n\n[^b]: B ^nb")

    assert body(made) == ["A b[1]"]
    assert [(p.kind, p.stops, p.place.segment) for p in made.problems] == [("note-missing", True, "p")]


def test_a_note_that_no_mark_leads_to_is_a_warning_and_is_not_printed() -> None:
    made = letter("A ^p\n\n[^b]: B ^nb")

    assert made.notes == ()
    assert [(p.kind, p.stops, p.place.line) for p in made.problems] == [("note-unused", False, 3)]


def test_a_note_for_other_recipients_is_no_problem_here() -> None:
    own = Wording("w", "p", "You[^b].", "A", ("other",))
    made = letter("A ^p\n\n[^b]: ^nb", text={"wordings": (own,)})

    assert (made.notes, made.problems) == ((), ())


def test_a_note_of_two_under_conditions_is_the_one_that_stands() -> None:
    made = letter("A[^b] ^p\n\n{% if recipient.id == 'x' %}\n[^b]: X ^x\n{% else %}\n[^b]: Y ^y\n{% endif %}")

    assert [shown(n.words) for n in made.notes] == ["Y"]


# ----------------------------------------------------------------- head


def test_each_addressee_has_a_block_and_shares_the_address_below() -> None:
    made = letter()

    assert [shown(p) for p in made.addresses] == [
        "Mr. Satya Nadella\nCEO",
        "Mr. Brad Smith AO QC\nPresident\nMicrosoft\nOne Way\nRedmond",
    ]
    assert [p.origin.addressee for p in made.addresses] == [0, 1]


def test_addressees_side_by_side_have_their_whole_address() -> None:
    made = letter(paper=Paper(address_columns=2))

    assert [shown(p).count("Redmond") for p in made.addresses] == [1, 1]


def test_without_an_addressee_the_organisation_is_addressed() -> None:
    made = letter(recipient=Recipient("a", "Acme", "Acme Corporation"))

    assert [shown(p) for p in made.addresses] == ["Acme Corporation"]


def test_copies_are_listed_one_a_line_behind_their_label() -> None:
    copied = (
        Addressee("Ana Díaz", "Dr.", title="Chair", organisation="Board"),
        Addressee(title="The Registrar"),
    )

    assert (
        shown(letter(recipient=replace(MICROSOFT, cc=copied)).cc)
        == "cc: Dr. Ana Díaz, Chair, Board\nThe Registrar"
    )


@pytest.mark.parametrize(
    ("via", "frame", "result"),
    [
        ("", {}, ""),
        ("e-mail", {"via": "post"}, "Via e-mail"),
        ("", {"via": "*post*"}, "Via post"),
        ("Via U.S.P.S. & e-mail", {}, "Via U.S.P.S. & e-mail"),
    ],
)
def test_how_the_letter_is_sent(via: str, frame: dict[str, str], result: str) -> None:
    assert shown(letter("A", frame, replace(MICROSOFT, via=via)).via) == result


@pytest.mark.parametrize(
    ("form", "result"),
    [
        (SubjectForm.RE_LINE, "Re: Stop Face API"),
        (SubjectForm.TITLE, "Stop Face API"),
        (SubjectForm.BOTH, "Stop Face API"),
    ],
)
def test_the_subject_has_its_label_only_as_a_line(form: SubjectForm, result: str) -> None:
    made = letter("A", {"subject": "Stop {{ recipient.product }}"}, text={"subject_form": form})

    assert (shown(made.subject), made.title) == (result, "Stop Face API")


def test_without_a_subject_the_title_is_the_campaigns() -> None:
    made = letter()

    assert (made.subject, made.title, made.author) == (None, "Stop it", "Coalition")


def person(name: str = "", honorific: str = "", surname: str = "", title: str = "") -> Addressee:
    return Addressee(name, honorific, surname=surname, title=title)


@pytest.mark.parametrize(
    ("people", "result"),
    [
        ((NADELLA, SMITH), "Dear Mr. Nadella and Mr. Smith,"),
        ((NADELLA, person("Ana Díaz")), "Dear Mr. Satya Nadella and Ana Díaz,"),
        ((person("Ana Díaz", "Dr."),), "Dear Dr. Ana Díaz,"),
        ((person(title="Minister of Justice"),), "Dear Minister of Justice,"),
        ((), "Dear Microsoft,"),
    ],
)
def test_the_salutation_follows_from_the_data(people: tuple[Addressee, ...], result: str) -> None:
    assert shown(letter(recipient=replace(MICROSOFT, addressees=people)).salutation) == result


@pytest.mark.parametrize(
    ("own", "frame", "result"),
    [
        ({"en": "To Whom It May Concern:"}, {"salutation": "Dear all,"}, "To Whom It May Concern:"),
        ({"en": "Dear *friends*"}, {}, "Dear *friends*,"),
        ({"fr": "Chers amis"}, {"salutation": "Dear {{ recipient.name }},"}, "Dear Microsoft,"),
        ({}, {"salutation": ""}, "(none)"),
    ],
)
def test_the_salutation_may_be_typed(own: dict[str, str], frame: dict[str, str], result: str) -> None:
    assert shown(letter("A", frame, replace(MICROSOFT, salutations=own)).salutation) == result


def test_names_titles_and_fields_may_differ_by_language() -> None:
    satya = replace(NADELLA, honorifics={"fr": "M."}, titles={"fr": "PDG"})
    recipient = replace(
        MICROSOFT,
        addressees=(satya,),
        names={"fr": "Microsoft France"},
        fields_in={"fr": {"product": "API Visage"}},
    )
    source = "{{ recipient.product }}, {{ recipient.name }}"
    stays = Translation("p", "", "fr", "", source, stays=True)

    made = letter(f"{source} ^p", recipient=recipient, language="fr", text={"translations": (stays,)})

    assert body(made) == ["API Visage, Microsoft France"]
    assert shown(made.addresses[0]).startswith("M. Satya Nadella\nPDG")
    assert (shown(made.date), shown(made.salutation)) == ("15 janvier 2019", "Monsieur,")


def test_without_a_date_none_is_printed() -> None:
    assert letter(date=None).date == ()


def test_the_recipients_first_language_is_the_letters() -> None:
    assert letter(recipient=replace(MICROSOFT, languages=("ar", "en"))).right_to_left is True


def test_the_head_of_further_pages_is_worded_or_the_title() -> None:
    assert shown(letter().head) == "Stop it"
    assert (
        shown(letter("A", {"running-head": "To {{ recipient.name }} · {{ letter.subject }}"}).head)
        == "To Microsoft ·"
    )
    assert letter("A", {"running-head": ""}).head == ()


def test_the_foot_counts_pages() -> None:
    made = letter()

    assert shown(made.foot) == "page # of ##"
    assert [w for w in made.foot if isinstance(w, PageNumber)] == [PageNumber(), PageNumber(of_all=True)]
    assert letter(paper=Paper(page_numbers=False)).foot == ()


# ----------------------------------------------------------------- end


def test_the_closing_is_the_languages_own_unless_it_is_worded() -> None:
    assert shown(letter().closing) == "Sincerely,"
    assert shown(letter("A", {"closing": "Yours,"}).closing) == "Yours,"
    assert letter("A", {"closing": ""}).closing is None


def test_contact_and_enclosures_have_labels_unless_their_words_say_so() -> None:
    made = letter("A", {"contact": "Ana, +1", "enclosures": "One\\\nTwo"})
    said = letter("A", {"contact": "Please contact Ana", "enclosures": "Encl. One"})

    assert (shown(made.contact), shown(made.enclosures)) == ("Contact: Ana, +1", "Enclosures:\nOne\nTwo")
    assert (shown(said.contact), shown(said.enclosures)) == ("Please contact Ana", "Encl. One")
    assert shown(letter("A", {"enclosures": "One"}).enclosures) == "Enclosure: One"


# ----------------------------------------------------------------- who signs


@pytest.mark.parametrize(
    "consent", [Consent(), Consent(but=("microsoft",)), Consent(Scope.THESE, ("microsoft",))]
)
@pytest.mark.parametrize("as_of", [None, DAY, DAY - datetime.timedelta(days=1)])
def test_who_signs_is_the_same_for_a_batch_as_asked_one_by_one(
    consent: Consent, as_of: datetime.date | None
) -> None:
    signed = replace(ALDER, consent=consent, steps=(Step(Standing.SIGNED, DAY),))
    roster = Roster((BIRCH, signed, replace(BIRCH, id="gone", steps=(Step(Standing.WITHDREW),))))

    for recipient in ("microsoft", "another"):
        assert signatories_of(roster, recipient, as_of) == roster.under(recipient, as_of)


def names(made: Letter) -> list[list[str]]:
    return [[shown(e.words) for e in g.entries] for g in made.groups]


def test_names_are_in_order_with_articles_ignored() -> None:
    assert names(letter()) == [["The Alder Alliance", "Birch Union"]]


def test_groups_have_headings_and_notes_from_the_frame() -> None:
    roster = Roster(
        (replace(BIRCH, group="orgs"), replace(ALDER, group="people"), Signatory("c", "Cedar")),
        Arrangement(Order.AS_LISTED, groups=(Group("people"), Group("orgs")), numbered=True),
    )
    made = letter("A", {"group-orgs": "Groups", "group-orgs-note": "*as of today*"}, roster=roster)

    assert [(shown(g.heading), shown(g.note), g.origin.segment) for g in made.groups] == [
        ("", "", ""),
        ("", "", "group-people"),
        ("Groups", "as of today", "group-orgs"),
    ]
    assert [[e.label for e in g.entries] for g in made.groups] == [["1."], ["2."], ["3."]]
    assert made.groups[2].entries[0].origin == Origin(signatory="birch")


ANA = Signatory(
    "ana",
    "Ana Díaz",
    SignatoryKind.PERSON,
    title="Professor",
    affiliation="Uni A; Uni B",
    individual_capacity=True,
    country="Chile",
    contact="ana@uni.example",
)


@pytest.mark.parametrize(
    ("form", "result"),
    [
        (RowForm.NAME, "Ana Díaz"),
        (RowForm.NAME_COUNTRY_BRACKETS, "Ana Díaz (Chile)"),
        (RowForm.NAME_COUNTRY_COMMA, "Ana Díaz, Chile"),
        (RowForm.NAME_TITLE, "Ana Díaz, Professor, Uni A; Uni B"),
        (RowForm.BLOCK, "Ana Díaz\nProfessor\nUni A\nUni B\nana@uni.example"),
        (RowForm.CAPACITY, "Ana Díaz, in an individual capacity (Uni A; Uni B)"),
    ],
)
def test_a_signatory_is_printed_in_the_form_chosen(form: RowForm, result: str) -> None:
    made = letter(roster=Roster((ANA, BIRCH), Arrangement(form=form)))

    assert names(made) == [[result, "Birch Union"]]


def test_a_name_may_be_printed_otherwise_and_by_language() -> None:
    signatory = replace(BIRCH, print_as="Birch Union (BU)", names={"fr": "Union du Bouleau"})

    assert names(letter(roster=Roster((signatory,)))) == [["Birch Union (BU)"]]
    assert names(letter("", roster=Roster((signatory,)), language="fr")) == [["Union du Bouleau"]]


def test_only_those_sign_who_agreed_to_this_letter_by_that_day() -> None:
    later = replace(BIRCH, id="later", name="Later", steps=(Step(Standing.SIGNED, DAY),))
    never = replace(BIRCH, id="never", name="Never", consent=Consent(Scope.THESE, ("other",)))
    roster = Roster((ALDER, later, never))
    source = "{{ signatories.count }}"

    now, before = (
        letter(source, roster=roster),
        letter(source, roster=roster, as_of=datetime.date(2019, 1, 14)),
    )

    assert (names(now), body(now), now.signatories) == ([["The Alder Alliance", "Later"]], ["2"], 2)
    assert (names(before), body(before)) == ([["The Alder Alliance"]], ["1"])


def test_private_fields_can_not_be_reached() -> None:
    private = replace(ALDER, private=Private("a@private.example", "555", "secret", {"x": "y"}))
    source = "".join(
        f"{{{{ {field} }}}} "
        for field in (
            "signatories.private",
            "signatories[0]",
            "recipient.extra",
            "campaign.id",
            "campaign.roster",
            "roster",
        )
    )

    made = letter(f"A {source} ^p", roster=Roster((private,)))

    assert body(made) == ["A"]
    assert len(made.problems) == 6
    assert "private.example" not in repr(made)


# ----------------------------------------------------------------- paper and letterhead


def test_the_letterhead_is_set_line_by_line() -> None:
    made = letter("A", {"letterhead": "**Coalition**\\\nOne Street, *Town*"})

    assert [shown(line) for line in made.letterhead] == ["Coalition", "One Street, Town"]


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\x02\0\0\0"


def jpeg(width: int, height: int) -> bytes:
    frame = b"\xff\xc2\0\x11\x08" + struct.pack(">HH", height, width) + b"\x03" + b"\0" * 9
    return b"\xff\xd8\xff\xe0\0\x04ab\xff\xff\xdb\0\x03x" + frame


@pytest.mark.parametrize(("data", "kind"), [(png(200, 100), "image/png"), (jpeg(200, 100), "image/jpeg")])
def test_a_picture_keeps_its_proportions_and_is_described(data: bytes, kind: str) -> None:
    made = letter(
        assets=(Asset("logo", data),), letterhead=LetterheadChoice(("logo",), 30.0), organisation="Coalition"
    )

    (picture,) = made.pictures
    assert (picture.media_type, picture.width, picture.height, picture.description) == (
        kind,
        60.0,
        30.0,
        "Coalition",
    )


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", png(0, 1), jpeg(1, 1)[:9], b"\xff\xd8\xff\xe0\0\0", b"\xff\xd8\xff" * 50]
)
def test_a_picture_that_is_none_is_told(data: bytes) -> None:
    made = letter(assets=(Asset("logo", data),), letterhead=LetterheadChoice(("logo", "gone")))

    assert made.pictures == ()
    assert [p.facts["name"] for p in made.problems] == ["logo", "gone"]


def test_a_recipients_letter_may_have_a_paper_of_its_own() -> None:
    own = {"size": "LETTER", "address_align": "end", "margin_top": 80, "roster_columns": 3}

    made = letter(recipient=replace(MICROSOFT, paper=own))

    assert made.paper == Paper(
        size=PageSize.LETTER, address_align=Align.END, margin_top=80.0, roster_columns=3
    )
    assert made.problems == ()


@pytest.mark.parametrize(
    "own", [{"size": "A7"}, {"colour": "red"}, {"page_numbers": 1}, {"roster_columns": True}]
)
def test_a_setting_of_paper_that_does_not_fit_is_told(own: dict[str, object]) -> None:
    made = letter(recipient=replace(MICROSOFT, paper=own))

    assert [p.kind for p in made.problems] == ["paper-unknown"]
    assert made.paper == Paper()


# ----------------------------------------------------------------- the whole


def test_a_recipient_that_is_not_there_is_refused() -> None:
    with pytest.raises(UsageError, match="nobody"):
        compose(campaign(), "nobody")


def test_the_facts_are_the_same_for_the_check_and_the_window() -> None:
    made = campaign()

    facts = facts_for(made, MICROSOFT)

    assert facts.values["signatories"] == {"count": 2, "plural": "other"}
    assert facts.names >= {"recipient.product", "recipient.addressees[].title", "letter.subject"}


def test_composing_twice_gives_the_same_letter_and_one_letter_leaves_no_trace_in_the_next() -> None:
    acme = Recipient("acme", "Acme")
    made = campaign("{{ recipient.name }}[^a] ^p\n\n[^a]: {{ recipient.name }} ^na")
    both = replace(made, recipients=(MICROSOFT, acme))

    first, second, again = compose(both, "microsoft"), compose(both, "acme"), compose(both, "microsoft")

    assert again == first
    assert (body(second), shown(second.notes[0].words)) == (["Acme[1]"], "Acme")


def test_problems_read_as_sentences() -> None:
    made = letter(
        "{{ recipient.nmae }} [^gone] [a](b) ^p\n\n{{ x. }} {% if x %} ^r\n\n^q", language="fr", draft=True
    )

    sentences = {p.kind: str(p) for p in made.problems}
    assert set(sentences) == {
        "translation-missing",
        "field-unknown",
        "note-missing",
        "link-refused",
        "tag-unbalanced",
        "passage-empty",
    }
    assert sentences["tag-unbalanced"] == "{% if %} is never ended by {% endif %}."
    assert sentences["link-refused"] == "The link to “b” leads nowhere, so it is printed as text."
    assert all(p.advice().endswith((".", "?")) for p in made.problems)
