"""The members a template and a campaign share <-> one letter's text."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.errors import UnreadableError
from undersigned.text.files import read_text, write_text
from undersigned.text.model import (
    LetterText,
    Rule,
    Segment,
    SegmentKind,
    SubjectForm,
    Translation,
    Wording,
)

TOML = """
about = "kept"
language = "en-GB"
subject_form = "both"
reply_by = 2019-02-15

[fields]
product = "What it sells"

[frame]
closing = "Yours,"
subject = "Stop {{recipient.product}}"
group-lead = "Leading"

[prompts]
opening = "Say who you are."
subject = "Short."
gone = "A segment that isn't here any more."

[comments]
opening = "A term."

[[wording]]
id = "opening-a"
segment = "opening"
for = ["a", "b"]
made_for = "Old."
text = "Other"
note = "kept too"

[[wording]]
segment = "opening"
when = { field = "sells", equals = true }
left_out = true
"""


def text_of(toml: str = "", md: str = "We write. ^opening\n") -> LetterText:
    text, problems = read_text({"letter.toml": toml.encode(), "letter.md": md.encode()})
    assert problems == ()
    return text


def test_letter_toml_says_what_is_around_the_words() -> None:
    text = text_of(TOML)

    assert (text.language, text.subject_form, text.reply_by) == (
        "en-GB",
        SubjectForm.BOTH,
        datetime.date(2019, 2, 15),
    )
    assert [(s.id, s.kind, s.prompt) for s in text.frame] == [
        ("subject", SegmentKind.FRAME, "Short."),
        ("closing", SegmentKind.FRAME, ""),
        ("group-lead", SegmentKind.FRAME, ""),
    ]
    assert [(s.id, s.prompt, s.comment) for s in text.segments] == [
        ("opening", "Say who you are.", "A term.")
    ]
    assert text.fields == {"product": "What it sells"}


def test_wordings_are_for_named_recipients_or_by_a_rule() -> None:
    named, ruled = text_of(TOML).wordings

    assert (named.recipients, named.made_for, named.text, named.extra) == (
        ("a", "b"),
        "Old.",
        "Other",
        {"note": "kept too"},
    )
    assert (ruled.rule, ruled.left_out, ruled.recipients) == (Rule("sells", True), True, ())


def test_a_wording_typed_without_what_it_was_made_for_fits_the_text_beside_it() -> None:
    assert text_of(TOML).wordings[1].made_for == "We write."


def test_what_this_release_does_not_know_is_kept() -> None:
    again, _ = read_text(write_text(text_of(TOML)))

    assert again.extra["about"] == "kept"
    assert again.extra["prompts"] == {"gone": "A segment that isn't here any more."}
    assert again == text_of(TOML)


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("language = 3", "language"),
        ('subject_form = "loud"', "subject_form"),
        ("date_after_address = 1", "date_after_address"),
        ("reply_by = 2019-02-15T00:00:00", "reply_by"),
        ("frame = 1", "frame"),
        ("[frame]\nclosing = 1", "closing"),
        ("[[wording]]\ntext = 'x'", "segment"),
        ("[[wording]]\nsegment = 'x'\nfor = 'a'", "for"),
        ("[[wording]]\nsegment = 'x'\nwhen = { field = 'a', equals = [] }", "equals"),
        ("wording = 1", "wording"),
        ("a = ?\nb = 1", "line 1"),
    ],
)
def test_a_letter_toml_of_another_shape_is_refused_in_a_sentence(toml: str, said: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_text({"letter.toml": toml.encode()})

    assert said in str(refused.value)
    assert "letter.toml" in str(refused.value)


@pytest.mark.parametrize("member", ["letter.toml", "letter.md"])
def test_a_member_that_is_no_text_is_refused(member: str) -> None:
    with pytest.raises(UnreadableError, match=member):
        read_text({member: b"\xff\xfe\x00"})


def test_a_part_of_the_frame_that_letters_do_not_have_is_told() -> None:
    text, problems = read_text({"letter.toml": b'[frame]\nsublect = "Stop"\n'})

    assert [(p.kind, p.stops, p.advice()) for p in problems] == [
        ("frame-unknown", False, "Did you mean “subject”?")
    ]
    assert read_text(write_text(text))[0] == text


def test_the_byte_order_mark_and_line_ends_of_other_systems_do_no_harm() -> None:
    text, _ = read_text(
        {
            "letter.md": "\ufeffOne\r\ntwo. ^a\r\n".encode(),
            "letter.toml": "\ufefflanguage = 'de'\r\n".encode(),
        }
    )

    assert (text.language, text.segments[0].id, text.segments[0].text) == ("de", "a", "One\ntwo.")


# ----------------------------------------------------------------- translations

SHARED = "We ask {{ recipient.name }} to stop."


def translated(**more: object) -> LetterText:
    segment = Segment("ask", SegmentKind.PARAGRAPH, SHARED, line=1)
    wording = Wording("ask-a", "ask", "Stop it.", SHARED, ("a",))
    found = Translation("ask", "", "fr", "Nous demandons…", SHARED)
    return LetterText(
        segments=(segment,),
        wordings=(wording,),
        translations=(
            replace(found, **more),  # type: ignore[arg-type]  # by their names
            Translation("ask", "ask-a", "fr", "Arrêtez.", "Stop it."),
        ),
    )


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"draft": True},
        {"text": ""},
        {"made_for": "We ask you."},
        {"made_for": "We ask you.", "draft": True},
        {"stays": True},
        {"comment": "Is this right?"},
        {"segment": "gone", "made_for": "What is gone."},
    ],
)
def test_a_translation_comes_back_as_it_was(more: dict[str, object]) -> None:
    text = translated(**more)

    again, _ = read_text(write_text(text))

    assert set(again.translations) == set(text.translations)


def test_a_translation_is_as_fresh_after_a_round_through_po_as_before() -> None:
    again, _ = read_text(write_text(translated()))

    assert again.translations[0].made_for == SHARED


def test_each_language_has_a_file() -> None:
    text = translated()
    german = Translation("ask", "", "de-CH", "Wir bitten", SHARED)

    members = write_text(replace(text, translations=(*text.translations, german)))

    assert set(members) == {"letter.md", "letter.toml", "locale/fr.po", "locale/de-CH.po"}


# ----------------------------------------------------------------- there and back

characters = st.characters(exclude_categories=["Cs", "Cc"])
words = st.text(characters, max_size=30) | st.sampled_from(
    ["two\nlines", 'a "quoted" \\ one', "'''", '"""', ""]
)
names = st.text("abc", min_size=1, max_size=4)


@given(
    st.dictionaries(st.sampled_from(["subject", "closing", "via", "group-x"]), words),
    st.lists(st.tuples(names, words, words, st.booleans()), max_size=3),
    st.dictionaries(names, words, max_size=3),
)
def test_what_is_written_is_read_as_the_same(
    frame: dict[str, str], wordings: list[tuple[str, str, str, bool]], fields: dict[str, str]
) -> None:
    order = ("via", "subject", "closing", "group-x")
    text = LetterText(
        language="pt-BR",
        frame=tuple(Segment(i, SegmentKind.FRAME, frame[i]) for i in order if i in frame),
        wordings=tuple(
            Wording(f"w{n}", segment, text, made_for, ("r",), left_out=left_out)
            for n, (segment, text, made_for, left_out) in enumerate(wordings)
        ),
        fields=fields,
    )

    again, _ = read_text(write_text(text))

    assert again == text
