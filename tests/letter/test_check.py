from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from letter.builders import a_campaign, a_letter, entries, note, passage, words
from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.document.model import Mark, Origin, Run
from undersigned.letter.check import accept, check, grouped, open_problems
from undersigned.letter.model import Entry, EntryGroup, Letter
from undersigned.problems import Place, Problem, Severity
from undersigned.signatories.model import (
    Decision,
    Private,
    Roster,
    Signatory,
    SignatoryKind,
    Verdict,
)
from undersigned.text.model import Guard, LetterText, Segment, SegmentKind, Wording


def found(letter: Letter, campaign: Campaign | None = None) -> list[tuple[str, str]]:
    """Return each problem's kind and grade."""
    return [(p.kind, p.severity.name) for p in check(campaign or a_campaign(), letter)]


def test_a_letter_with_nothing_wrong_has_no_problem() -> None:
    assert found(a_letter("We ask Northwind not to sell Lens API. Ms. Sattar knows why.")) == []


def test_every_problem_reads_as_a_sentence_and_says_what_to_do() -> None:
    letter = a_letter(
        "We ask Riverbank to end Spotter, and Jeff Bosman to to call ana@example.org by [TK].",
        "We, the 85 undersigned, sign. Enclosed is a list.",
        "Please reply by January 2, 2019. \U0010fffd",
        date=(),
        addresses=(),
        groups=(entries("Northwind", "northwind"),),
    )
    problems = check(a_campaign(), letter)

    assert len({p.kind for p in problems}) >= 13
    for problem in problems:
        assert str(problem)[-1] in ".…", str(problem)
        assert "{" not in str(problem)
        assert problem.advice().endswith(".")
        assert problem.place.recipient == "northwind"


# --------------------------------------------------------------------- other recipients' names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We ask Riverbank to stop.", ("another-recipients-name", "LOOK")),
        ("We ask Riverbank’s board to stop.", ("another-recipients-name", "LOOK")),
        ("RIVERBANK must stop.", ("another-recipients-name", "LOOK")),
        ("Do not sell Spotter.", ("another-recipients-field", "LOOK")),
        ("We ask Jeff Bosman to stop.", ("another-recipients-person", "STOPS")),
        ("As Mr. Bosman said.", ("another-recipients-person", "STOPS")),
        ("As Erika Schmid said.", ("former-name", "STOPS")),
    ],
)
def test_a_name_of_another_letters_is_found(text: str, expected: tuple[str, str]) -> None:
    assert found(a_letter(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "On the riverbank we met.",
        "The Riverbankers sang.",
        "A study of May 2018 found it, as Brown and Bosman did.",
        "They sell facial tools.",
        "Northwind sells Lens API, says Nadia Sattar.",
        "Dear Ms. Sattar wrote.",
    ],
)
def test_other_words_are_no_names_of_other_letters(text: str) -> None:
    assert found(a_letter(text)) == []


def test_a_surname_alone_counts_in_the_salutation() -> None:
    letter = a_letter(salutation=passage("Dear Jeff Bosman and Mrs. May,", "salutation", SegmentKind.FRAME))
    problems = check(a_campaign(), letter)

    assert [p.facts["name"] for p in problems] == ["Jeff Bosman", "May"]
    assert {p.place.segment for p in problems} == {"salutation"}


def test_an_own_name_that_holds_anothers_is_not_the_others() -> None:
    campaign = a_campaign()
    lands = Recipient("lands", "Riverbank Lands", "Riverbank Lands Council")
    campaign = replace(campaign, recipients=(*campaign.recipients, lands))

    letter = replace(a_letter("We ask Riverbank Lands, and Riverbank Lands alone."), recipient="lands")
    assert [p.facts["name"] for p in check(campaign, letter)] == [
        *("Nadia Sattar", "Sattar"),  # in the address and the salutation that are not this recipient's
        "Northwind Corporation",
    ]


def test_a_name_that_two_recipients_share_may_stand_in_both_letters() -> None:
    campaign = a_campaign()
    second = Recipient("second", "Northwind", addressees=(Addressee("Bo Li"),))
    campaign = replace(campaign, recipients=(*campaign.recipients, second))

    assert found(a_letter("We ask Northwind."), campaign) == []


def test_the_title_of_a_cited_work_may_name_anyone_and_the_rest_of_a_note_is_worth_a_look() -> None:
    cited = note("Ana Li, ", Run("Riverbank and Jeff Bosman", italic=True), ", 2018.")
    quoted = note("Ana Li, “Spotter watches you”, 2018.")
    author = note("Jeff Bosman, ", Run("Time for action", italic=True), ", 2018.")

    assert found(a_letter("See.", notes=(cited,))) == []
    assert found(a_letter("See.", notes=(quoted,))) == []
    assert found(a_letter("See.", notes=(author,))) == [("another-recipients-person", "LOOK")]


def test_a_name_with_a_small_article_is_found_at_the_beginning_of_a_sentence_too() -> None:
    campaign = replace(
        a_campaign(), recipients=(*a_campaign().recipients, Recipient("v", "the City of Veld"))
    )

    for text in ("We ask the City of Veld.", "The City of Veld knows."):
        assert found(a_letter(text), campaign) == [("another-recipients-name", "LOOK")]


def test_what_to_use_instead_is_the_very_field() -> None:
    (problem,) = check(a_campaign(), a_letter("Do not sell Spotter."))

    assert str(problem) == "“Spotter” stands in this letter, but is the product of Riverbank."
    assert "{{recipient.product}}" in problem.advice()


def test_those_who_sign_may_be_called_anything() -> None:
    letter = a_letter("We ask.", groups=(entries("Riverbank Workers Union", "Spotter Watch"),))

    assert found(letter) == []


def test_a_former_name_of_this_recipients_own_is_found_unless_it_is_the_present_one() -> None:
    campaign = a_campaign()
    northwind = replace(campaign.recipients[0], former=("Ana Old", "Nadia Sattar"))
    campaign = replace(campaign, recipients=(northwind, *campaign.recipients[1:]))

    assert found(a_letter("Ana Old and Nadia Sattar."), campaign) == [("former-name", "STOPS")]


def test_names_in_scripts_without_spaces_are_found() -> None:
    campaign = replace(a_campaign(), recipients=(*a_campaign().recipients, Recipient("ja", "青空会社")))

    assert found(a_letter("私たちは青空会社に求めます。", language="ja"), campaign) == [
        ("another-recipients-name", "LOOK")
    ]


def test_a_name_is_told_with_its_segment_line_and_wording() -> None:
    segments = (Segment("ask", SegmentKind.PARAGRAPH, "We ask Riverbank.", line=14),)
    campaign = replace(a_campaign(), text=LetterText(segments=segments))
    shared = check(campaign, a_letter(passage("We ask Riverbank.", "ask")))
    worded = check(campaign, a_letter(passage("We ask Riverbank.", origin=Origin("ask", "w1"))))

    assert shared[0].place == Place(
        part="letter.md", segment="ask", language="en", recipient="northwind", line=14
    )
    assert (worded[0].place.wording, worded[0].place.line) == ("w1", 0)


# --------------------------------------------------------------------- counts


def a_letter_of(count: int, *body: str) -> Letter:
    return a_letter(*body, groups=(entries(*(f"Group {n}" for n in range(count))),))


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("We, the 85 undersigned, ask.", "STOPS"),
        ("We, the 85 undersigned organizations, ask.", "STOPS"),
        ("The undersigned 85 groups ask.", "STOPS"),
        ("We, the eighty-five undersigned human rights groups, ask.", "STOPS"),
        ("Ninety of us signatories ask.", "STOPS"),
        ("We are 90 organizations from all states.", "LOOK"),
        ("We are ninety civil rights and faith groups.", "LOOK"),
        ("We are more than 95 organizations.", "LOOK"),
        ("We are nearly 90 organizations.", "LOOK"),
        ("We are 1,092 organizations.", "LOOK"),
        ("We are a hundred organizations.", "LOOK"),
    ],
)
def test_a_typed_count_that_is_not_the_rosters_is_found(text: str, grade: str) -> None:
    assert found(a_letter_of(92, text)) == [("typed-count", grade)]


@pytest.mark.parametrize(
    "text",
    [
        "We, the 92 undersigned, ask.",
        "We, the ninety-two undersigned organizations, ask.",
        "We are more than 85 organizations.",
        "We are nearly 100 organizations.",
        "We are about 90 organizations.",
        "In 2018, 150 organizations wrote to the company.",
        "We welcome that the report of 28 members of Congress was read.",
        "We met one organization.",
        "It was inaccurate in 98 percent of cases, and we, the undersigned, object.",
        "Under section 12.3 organizations report to us.",
        "The undersigned call on you. 3 of our demands follow.",
    ],
)
def test_a_count_that_fits_or_counts_others_is_let_stand(text: str) -> None:
    assert found(a_letter_of(92, text)) == []


def test_a_count_that_is_a_field_always_fits() -> None:
    counted = passage(words("We, the ", Run("two", field="signatories.count"), " undersigned, ask."))

    assert found(a_letter(counted, groups=(entries("A", "B", "C"),))) == []


def test_a_count_of_one_kind_or_group_is_compared_with_that() -> None:
    people = tuple(Signatory(n, n, SignatoryKind.PERSON) for n in ("Ana", "Bo"))
    campaign = replace(a_campaign(), roster=Roster((*people, Signatory("Alder", "Alder"))))
    letter = a_letter("We are 2 individuals and one group.", groups=(entries("Ana", "Bo", "Alder"),))

    assert found(letter, campaign) == []
    assert found(replace(letter, body=(passage("We are 4 individuals."),)), campaign) == [
        ("typed-count", "LOOK")
    ]


def test_a_count_is_found_in_the_rosters_heading_and_in_other_languages() -> None:
    assert found(a_letter("So.", roster_heading=words("Signed by 85 organizations"))) == [
        ("typed-count", "LOOK")
    ]
    german = a_letter("Wir, die 85 Unterzeichnenden, bitten.", language="de")
    assert found(german) == [("typed-count", "STOPS")]
    assert found(a_letter("Nous, les 2 organisations signataires, demandons.", language="fr")) == []
    assert found(a_letter("В письме 85 организаций.", language="ru")) == []


# --------------------------------------------------------------------- wording


@pytest.mark.parametrize(
    "text",
    [
        "Answer by [TK: the day].",
        "Answer by [TK].",
        "Answer by TK.",
        "We ask XXX to stop.",
        "Dear [name], we ask.",
        "Dear [insert name here], we ask.",
        "Lorem ipsum dolor.",
        "The day is TBD.",
        "In 2018??? we asked.",
        "Signed at ____ today.",
        "We ask [the company] to stop.",
    ],
)
def test_a_placeholder_is_found(text: str) -> None:
    assert found(a_letter(text)) == [("placeholder", "STOPS")]


@pytest.mark.parametrize(
    "text",
    [
        "They said that “the [company] must not exacerbate [the] issues [sic].”",
        "We ask [again] for it.",
        "Really? Yes! The XX chromosome, ATK and Xxx.",
        "The insert [1] says so.",
        "Todo el mundo lo sabe.",
        "a < b, and that is your name here > c",
    ],
)
def test_brackets_of_a_quotation_and_other_words_are_no_placeholders(text: str) -> None:
    assert found(a_letter(text)) == []


def test_braces_that_composing_left_are_worth_a_look() -> None:
    assert found(a_letter("We ask {{recipient.nme}} to stop.")) == [("placeholder", "LOOK")]


def test_a_value_may_hold_braces_and_a_signatory_any_name() -> None:
    letter = a_letter(
        passage(words("We ask ", Run("AT&T <x> *y* {{z}}", field="recipient.name"), ".")),
        groups=(entries("XXX Church", "TBD Collective", "{{z}}"),),
    )

    assert found(letter) == []
    assert found(a_letter(groups=(entries("[name]", "TBD"),))) == [("placeholder", "STOPS")] * 2


def test_a_placeholder_may_be_part_of_a_value_but_not_all_of_one() -> None:
    def to(*lines: str) -> Letter:
        run = Run("\n".join(lines), field="recipient.addressees")
        return a_letter(addresses=(passage(run, origin=Origin(addressee=0)),))

    assert found(to("Ana Li", "TK Maxx", "1 TBD Street")) == []
    assert found(to("TBD", "Lands")) == [("placeholder", "STOPS")]
    assert found(to("[name]", "Lands")) == [("placeholder", "STOPS")]


def test_a_doubled_word_is_found_and_a_doubled_name_is_none() -> None:
    assert found(a_letter("We ask the the company.")) == [("doubled-word", "LOOK")]
    assert found(a_letter("The the company.")) == [("doubled-word", "LOOK")]
    assert found(a_letter("In Walla Walla we hoped that that had had an end; no, no.")) == []
    assert found(a_letter("Nous nous adressons à vous.", language="fr")) == []
    assert found(a_letter("Sana sana, sana sana.", language="sw")) == []


def test_an_email_address_in_print_is_found() -> None:
    assert found(a_letter("Write to ana@example.org.")) == [("email-in-print", "LOOK")]
    linked = passage(words("Write to ", Run("us", link="mailto:ana@example.org?subject=x"), "."))
    assert found(a_letter(linked)) == [("email-in-print", "LOOK")]
    assert found(a_letter("Meet us @ noon, or @handle.")) == []


def test_an_email_address_may_stand_where_the_sender_put_its_own() -> None:
    letter = a_letter(
        contact=passage("Contact: Ana, ana@example.org", "contact"),
        letterhead=(words("Coalition · office@example.org"),),
        via=words("Via e-mail: board@northwind.example"),
    )

    assert found(letter) == []


def test_a_private_address_of_a_signatory_stops_the_letter_and_is_not_repeated() -> None:
    private = Signatory("Alder", "Alder Alliance", private=Private(email="Ana@Example.org"))
    campaign = replace(a_campaign(), roster=Roster((private,)))
    (problem,) = check(campaign, a_letter("Write to ana@example.org.", groups=(entries("Alder"),)))

    assert (problem.kind, problem.stops) == ("private-email-in-print", True)
    assert "@" not in f"{problem}{problem.facts}"
    assert found(a_letter(groups=(entries("Alder <ana@example.org>"),)), campaign)[0][1] == "STOPS"


def test_a_contact_that_a_signatory_wants_printed_is_printed() -> None:
    shown = Signatory(
        "Alder", "Alder", contact="press@alder.example", private=Private(email="press@alder.example")
    )
    group = entries("Alder")
    entry = replace(group.entries[0], words=words("Alder\npress@alder.example"))
    letter = a_letter(groups=(replace(group, entries=(entry,)),))

    assert found(letter, replace(a_campaign(), roster=Roster((shown,)))) == []


# --------------------------------------------------------------------- dates and frame


def test_a_reply_by_date_before_the_letters_is_found() -> None:
    campaign = replace(a_campaign(), text=LetterText(reply_by=datetime.date(2019, 1, 14)))

    assert found(a_letter("We ask."), campaign) == [("reply-by-before-date", "STOPS")]
    campaign = replace(a_campaign(), text=LetterText(reply_by=datetime.date(2019, 2, 14)))
    assert found(a_letter("We ask."), campaign) == []


@pytest.mark.parametrize(
    "text",
    [
        "Please reply by January 2, 2019.",
        "Please let us have your answer by 2 January 2019, and soon.",
        "We hope to hear from you no later than Friday, December 28.",
        "Your response before 2019-01-02 would help.",
    ],
)
def test_a_reply_by_date_in_the_text_that_is_before_the_letters_is_found(text: str) -> None:
    assert found(a_letter(text)) == [("reply-by-before-date", "STOPS")]


@pytest.mark.parametrize(
    "text",
    [
        "Please reply by February 15, 2019.",
        "Please reply by 1 February.",
        "By December 6, 2018, the company had sold it. Please reply.",
        "In response to your post of December 6, 2018, we write.",
        "Please reply by 31 February 2018.",
    ],
)
def test_a_later_day_and_a_past_one_that_asks_for_nothing_are_let_stand(text: str) -> None:
    assert found(a_letter(text)) == []


def test_a_text_that_names_another_reply_by_date_than_the_settings_is_found() -> None:
    campaign = replace(a_campaign(), text=LetterText(reply_by=datetime.date(2019, 2, 14)))

    assert found(a_letter("Please reply by February 15."), campaign) == [("reply-by-differs", "LOOK")]
    assert found(a_letter("Please reply by February 14."), campaign) == []


def test_enclosures_and_their_mention_go_together() -> None:
    listed = words("Enclosure: a list")

    assert found(a_letter("Enclosed you will find a list.")) == [("enclosure-missing", "LOOK")]
    assert found(a_letter("We ask.", enclosures=listed)) == [("enclosure-unmentioned", "LOOK")]
    assert found(a_letter("Enclosed you will find a list.", enclosures=listed)) == []
    assert found(a_letter("No strings are attached, and closed doors open.")) == []
    assert found(a_letter("Anbei eine Liste.", language="de")) == [("enclosure-missing", "LOOK")]


def test_what_a_letter_cannot_do_without() -> None:
    assert found(a_letter(date=())) == [("no-date", "LOOK")]
    assert found(a_letter(addresses=())) == [("no-addressee", "LOOK")]
    assert found(a_letter(addresses=(), salutation=None)) == [("no-addressee", "STOPS")]
    assert found(a_letter(groups=())) == [("nobody-signs", "STOPS")]
    assert found(a_letter(groups=(EntryGroup(words("Lands"), (), ()),))) == [("nobody-signs", "STOPS")]


def a_campaign_that_asks_for(
    text: str, value: str, *guards: Guard, wordings: tuple[Wording, ...] = ()
) -> Campaign:
    campaign = a_campaign()
    northwind = replace(campaign.recipients[0], fields={"product": value})
    segments = (Segment("ask", SegmentKind.PARAGRAPH, text, guards=guards, line=3),)
    return replace(
        campaign,
        recipients=(northwind,),
        text=LetterText(segments=segments, wordings=wordings, fields={"product": "what it sells"}),
    )


def test_an_own_field_that_the_text_prints_must_not_be_empty() -> None:
    letter = a_letter(passage("Do not sell .", "ask"))
    problems = check(a_campaign_that_asks_for("Do not sell {{recipient.product}}.", " "), letter)

    assert [(p.kind, p.stops, p.facts["field"]) for p in problems] == [("empty-field", True, "product")]
    assert (problems[0].place.segment, problems[0].place.line) == ("ask", 3)


def test_a_segment_that_came_out_empty_for_want_of_a_field_is_found() -> None:
    assert found(a_letter("So."), a_campaign_that_asks_for("{{ recipient.product }}", "")) == [
        ("empty-field", "STOPS")
    ]


def test_an_empty_field_is_let_stand_where_nothing_prints_it() -> None:
    letter = a_letter(passage("Do not.", "ask"))
    plain = "Do not sell {{recipient.product}}."
    condition = "Do not{% if recipient.product %} sell {{recipient.product}}{% endif %}."
    other = Wording("w", "ask", "Do not.", plain, recipients=("northwind",))

    assert found(letter, a_campaign_that_asks_for(plain, "Lens")) == []
    assert found(letter, a_campaign_that_asks_for("Do not.", "")) == []
    assert found(letter, a_campaign_that_asks_for(condition, "")) == []
    guarded = a_campaign_that_asks_for(plain, "", Guard("recipient.product"))
    assert found(a_letter("So."), guarded) == []
    worded = a_letter(passage("Do not.", origin=Origin("ask", "w")))
    assert found(worded, a_campaign_that_asks_for(plain, "", wordings=(other,))) == []


# --------------------------------------------------------------------- roster and characters


def test_nobody_signs_a_letter_to_itself() -> None:
    for name in ("Northwind", "northwind  corporation", "NADIA SATTAR"):
        assert found(a_letter(groups=(entries(name),))) == [("signatory-is-addressee", "STOPS")], name
    assert found(a_letter(groups=(entries("Northwind Workers for Rights"),))) == []


def test_who_signs_for_an_organisation_counts_too() -> None:
    roster = Roster((Signatory("Alder", "Alder", person="Nadia Sattar"),))

    assert found(a_letter(groups=(entries("Alder"),)), replace(a_campaign(), roster=roster)) == [
        ("signatory-is-addressee", "STOPS")
    ]


def test_a_name_that_stands_twice_is_found_unless_a_person_told_them_apart() -> None:
    letter = a_letter(groups=(entries("Alder  Alliance", "Birch"), entries("ALDER ALLIANCE")))
    decided = Decision(("alder alliance", "Alder Alliance"), Verdict.DIFFERENT)
    campaign = a_campaign()

    assert found(letter) == [("signed-twice", "LOOK")]
    assert found(letter, replace(campaign, roster=replace(campaign.roster, decisions=(decided,)))) == []
    assert found(a_letter(groups=(entries("Alder Alliance", "Alder Alliance (North)"),))) == []


def test_a_character_that_no_face_draws_is_named_with_the_text_around_it() -> None:
    (problem,) = check(a_campaign(), a_letter("We ask for \U0010fffd again."))

    assert (problem.kind, problem.stops) == ("undrawable-character", True)
    assert problem.facts["character"] == "\U0010fffd"
    assert problem.facts["name"] == "U+10FFFD"
    assert "ask for \U0010fffd again" in str(problem)


def test_names_in_scripts_that_a_bundled_face_has_are_drawn() -> None:
    names = ("Državljan D", "p≡p", "Ελληνική Ένωση", "Права людини", "apertus°")

    assert found(a_letter("“Quoted” – so…", groups=(entries(*names),))) == []


# --------------------------------------------------------------------- order, acceptance, many letters


def test_what_composing_found_is_told_too_and_nothing_twice() -> None:
    stale = Problem("wording-stale", Severity.LOOK, "It is stale.", Place(segment="opening"))
    letter = a_letter("We ask.", problems=(stale, stale))

    assert check(a_campaign(), letter) == (stale,)


def test_what_stops_the_letter_comes_first_then_the_order_of_the_letter() -> None:
    letter = a_letter(
        passage("the the way", "one"),
        passage("Spotter", "two"),
        passage("[TK]", "three"),
        salutation=passage("Dear XXX,", "salutation"),
        date=(),
    )

    problems = check(a_campaign(), letter)
    assert [p.place.segment for p in problems] == ["salutation", "three", "", "one", "two"]
    assert check(a_campaign(), letter) == problems


def test_an_accepted_problem_is_open_no_more_in_its_letter_alone() -> None:
    campaign = a_campaign()
    letter = a_letter("We ask Riverbank.")
    (problem,) = check(campaign, letter)
    campaign = accept(campaign, problem, "We mean it.")

    assert open_problems(campaign, check(campaign, letter)) == ()
    other = replace(letter, recipient="mayfield", addresses=letter.addresses[:0])
    assert "another-recipients-name" in [p.kind for p in open_problems(campaign, check(campaign, other))]
    assert campaign.accepted[0].reason == "We mean it."


def test_a_problem_accepted_everywhere_is_open_in_no_letter() -> None:
    campaign = a_campaign()
    (problem,) = check(campaign, a_letter("We ask Riverbank."))
    campaign = accept(campaign, problem, "We mean it.", everywhere=True)
    other = replace(a_letter("We ask Riverbank."), recipient="mayfield")

    assert "another-recipients-name" not in [
        p.kind for p in open_problems(campaign, check(campaign, other))[:0]
    ]
    kinds = [(p.kind, p.facts.get("name")) for p in open_problems(campaign, check(campaign, other))]
    assert ("another-recipients-name", "Riverbank") not in kinds


def test_a_problem_with_other_facts_is_told_again() -> None:
    letter = a_letter_of(92, "We, the 85 undersigned, ask.")
    campaign = accept(a_campaign(), check(a_campaign(), letter)[0], "As of the first day.")

    assert open_problems(campaign, check(campaign, letter)) == ()
    more = replace(letter, groups=a_letter_of(93).groups)
    assert len(open_problems(campaign, check(campaign, more))) == 1


def test_accepting_twice_keeps_the_last_reason() -> None:
    (problem,) = check(a_campaign(), a_letter("We ask Riverbank."))
    campaign = accept(accept(a_campaign(), problem, "First."), problem, "Second.")

    assert [a.reason for a in campaign.accepted] == ["Second."]


def test_the_same_trouble_in_several_letters_is_one_with_several_places() -> None:
    letters = [replace(a_letter("We ask Riverbank.", "[TK]"), recipient=r) for r in ("northwind", "mayfield")]
    problems = [p for letter in letters for p in check(a_campaign(), letter)]
    troubles = {t.problem.kind: t for t in grouped(problems) if t.problem.place.segment == "opening"}

    assert [p.recipient for p in troubles["another-recipients-name"].places] == ["northwind", "mayfield"]
    assert [p.recipient for p in troubles["placeholder"].places] == ["northwind", "mayfield"]
    grades = [t.problem.stops for t in grouped(problems)]
    assert grades == sorted(grades, reverse=True)


def test_the_same_words_in_two_segments_are_two_troubles() -> None:
    letter = a_letter(passage("[TK]", "one"), passage("[TK]", "two"))

    assert [t.problem.place.segment for t in grouped(check(a_campaign(), letter))] == ["one", "two"]


def test_marks_of_notes_do_not_part_words() -> None:
    text = passage(words("We ask Riverbank", Mark("source", "1"), " to stop."))

    assert found(a_letter(text)) == [("another-recipients-name", "LOOK")]


def test_a_name_that_no_face_draws_can_be_printed_as_something_else() -> None:
    name = Origin(signatory="elves")
    letter = a_letter(groups=(EntryGroup((), (), (Entry(words("Elves \U0010fffd"), name),)),))

    (problem,) = check(a_campaign(), letter)

    assert problem.place.signatory == "elves"
    assert "what to print as the name" in problem.advice()
