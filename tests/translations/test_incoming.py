"""What translators send comes in, and nothing else changes."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

import samples
from programs import needs
from translations.letters import campaign, paragraph, translated, with_segments
from undersigned.campaign.model import Campaign
from undersigned.language.po import PoEntry, read_po, write_po
from undersigned.letter.template import begin
from undersigned.problems import Severity
from undersigned.text.model import Translation
from undersigned.text.standing import Standing
from undersigned.translations.catalogue import entries, header
from undersigned.translations.conflicts import decided
from undersigned.translations.formats import write_catalogue
from undersigned.translations.incoming import take_in
from undersigned.translations.taken import MINE, Fate, Given, Taken
from undersigned.translations.units import units

COUNTED = (
    "We, {% if signatories.count == 1 %}one group{% else %}{{signatories.count}} groups{% endif %}, ask."
)


def given(made: Iterable[PoEntry], language: str = "es", name: str = "es.po") -> Given:
    return Given(name, language, tuple(made))


def filled(made: Campaign, language: str = "es") -> tuple[PoEntry, ...]:
    """Return a language's entries as a translator sends them back, each translated."""
    return tuple(
        replace(
            e, plural_texts=tuple(translated(e.plural_source, f"{n}") for n in range(len(e.plural_texts)))
        )
        if e.plural_source
        else replace(e, text=e.text or translated(e.source, language), draft=False)
        for e in entries(made, language)
    )


def kinds(taken: Taken) -> set[str]:
    return {p.kind for p in taken.problems}


@pytest.fixture(scope="module")
def sample() -> Campaign:
    return samples.sample()


@pytest.mark.parametrize("language", ["es", "ar", "pl"])
@pytest.mark.parametrize("name", ["face-surveillance", "officials", "generated"])
def test_a_po_goes_through_gettext_and_back_without_loss(name: str, language: str, tmp_path: Path) -> None:
    made = campaign(12) if name == "generated" else begin(name, sample=False)
    made = replace(made, text=replace(made.text, translations=()))
    first = made.text.segments[0]
    made = with_segments(made, (replace(first, text=COUNTED), *made.text.segments[1:]))
    template, done, merged = (tmp_path / f"{n}.po" for n in ("template", "done", "merged"))
    template.write_bytes(write_catalogue(made, language))
    full = filled(made, language)
    done.write_bytes(write_po(full, language, header=header(made)))
    for path in (template, done):
        subprocess.run([needs("msgfmt"), "-c", "-o", "/dev/null", path], check=True, capture_output=True)
    merge = [needs("msgmerge"), "--previous", "--quiet", "-o", *map(str, (merged, done, template))]
    subprocess.run(merge, check=True, capture_output=True)

    taken = take_in(made, [given(read_po(merged.read_bytes(), language), language)])

    assert set(taken.fates.values()) == {Fate.ADDED}
    assert [u.standing for u in units(taken.campaign, language) if u.shared] == [Standing.DONE] * len(
        [u for u in units(made, language) if u.shared]
    )
    again = [replace(e, hint="") for e in entries(taken.campaign, language)]
    assert again == [replace(e, hint="") for e in full]


def test_a_changed_source_goes_through_gettext_as_stale_with_what_it_was_made_for(tmp_path: Path) -> None:
    before = campaign(12)
    other = replace(before.text.segments[2], text=paragraph(2).replace("nobody", "not one person"))
    now = with_segments(before, (*before.text.segments[:2], other, *before.text.segments[3:]))
    old, new, merged = (tmp_path / f"{n}.po" for n in ("old", "new", "merged"))
    old.write_bytes(write_catalogue(before, "es"))
    new.write_bytes(write_catalogue(replace(now, text=replace(now.text, translations=())), "es"))
    merge = [needs("msgmerge"), "--previous", "--quiet", "-o", *map(str, (merged, old, new))]
    subprocess.run(merge, check=True, capture_output=True)
    bare = replace(now, text=replace(now.text, translations=()))

    taken = take_in(bare, [given(read_po(merged.read_bytes(), "es"))])

    stale = [u for u in units(taken.campaign, "es") if u.standing is Standing.STALE]
    assert [u.segment for u in stale] == ["p2"]
    assert stale[0].translation is not None
    assert stale[0].translation.made_for == before.text.segments[2].text


def test_nothing_in_a_file_changes_nothing(sample: Campaign) -> None:
    made = campaign(12)

    assert take_in(made, [given(entries(made, "es"))]).campaign == made
    empty = [replace(e, text="") for e in entries(made, "es")]
    taken = take_in(made, [given(empty)])
    assert (taken.campaign, set(taken.fates.values())) == (made, {Fate.EMPTY})


def test_one_new_text_changes_that_text_in_that_language_alone() -> None:
    made = campaign(12)
    taken = take_in(made, [given([PoEntry("p4", paragraph(4), "Nuevo 24 104 [^x]".replace(" [^x]", ""))])])

    new = {(t.segment, t.language) for t in taken.campaign.text.translations} - {
        (t.segment, t.language) for t in made.text.translations
    }
    differ = [t for t in taken.campaign.text.translations if t not in made.text.translations]
    assert (new, [(t.segment, t.language, t.text) for t in differ]) == (set(), [("p4", "es", "Nuevo 24 104")])
    assert replace(taken.campaign, text=made.text) == made


def test_what_was_made_for_an_older_text_comes_in_as_stale_and_is_told() -> None:
    made = campaign(12)
    made = replace(made, text=replace(made.text, translations=()))
    old = PoEntry("p4", "An older text, quite unlike.", "Un texto anterior.")

    taken = take_in(made, [given([old])])

    assert taken.fates == {("p4", ""): Fate.STALE}
    assert "translation-came-stale" in kinds(taken)
    [t] = taken.campaign.text.translations
    assert (t.text, t.made_for) == ("Un texto anterior.", old.source)


def test_what_was_made_for_an_older_text_does_not_replace_a_newer_translation() -> None:
    made = campaign(12)
    taken = take_in(made, [given([PoEntry("p4", "An older text, quite unlike.", "Un texto anterior.")])])

    assert (taken.campaign, taken.fates) == (made, {("p4", ""): Fate.LATE})
    assert "translation-came-late" in kinds(taken)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sin campo.", "slip-field-missing"),
        ("{{destinatario.nombre}} responde.", "slip-field-foreign"),
        ("{{recipient.name}} [^otra]", "slip-note-foreign"),
        ("{{recipient.name", "slip-field-open"),
        ("{{recipient.name}} {% if x %}", "slip-condition"),
    ],
)
def test_what_would_print_something_wrong_is_left_out_and_told_with_its_place(text: str, kind: str) -> None:
    made = campaign(12)
    taken = take_in(made, [given([PoEntry("p5", paragraph(5), text)])])

    assert (taken.campaign, taken.fates) == (made, {("p5", ""): Fate.BROKEN})
    stops = [p for p in taken.problems if p.severity is Severity.STOPS and p.kind == kind]
    assert [(p.place.segment, p.place.language, p.place.file) for p in stops] == [("p5", "es", "es.po")]


def test_a_draft_comes_in_as_a_draft_and_does_not_undo_what_is_done() -> None:
    made = campaign(12)
    bare = replace(made, text=replace(made.text, translations=()))
    draft = PoEntry("p4", paragraph(4), translated(paragraph(4), "es"), draft=True)

    taken = take_in(bare, [given([draft])])
    assert [t.draft for t in taken.campaign.text.translations] == [True]
    assert take_in(made, [given([draft])]).campaign == made
    done = take_in(taken.campaign, [given([replace(draft, draft=False)])])
    assert [t.draft for t in done.campaign.text.translations] == [False]


def test_two_translators_files_are_merged_and_what_they_say_differently_is_told() -> None:
    made = campaign(12)
    made = replace(made, text=replace(made.text, translations=()))
    one = [PoEntry("p1", paragraph(1), "Uno 21 101."), PoEntry("p2", paragraph(2), "Dos 22 102.")]
    other = [PoEntry("p2", paragraph(2), "Segundo 22 102."), PoEntry("p3", paragraph(3), "Tres 23 103.")]

    taken = take_in(made, [given(one, name="ana.po"), given(other, name="bo.po")])

    assert {t.segment: t.text for t in taken.campaign.text.translations} == {
        "p1": "Uno 21 101.",
        "p3": "Tres 23 103.",
    }
    [told] = [p for p in taken.problems if p.kind == "translation-conflict"]
    assert told.place.segment == "p2"
    assert all(word in str(told) for word in ("ana.po", "bo.po", "Dos 22 102.", "Segundo 22 102."))


def test_of_two_translators_words_a_person_decides_and_the_rest_stays_as_it_came() -> None:
    made = campaign(12)
    made = replace(made, text=replace(made.text, translations=()))
    one = [PoEntry("p1", paragraph(1), "Uno 21 101."), PoEntry("p2", paragraph(2), "Dos 22 102.")]
    other = [PoEntry("p2", paragraph(2), "Segundo 22 102."), PoEntry("p3", paragraph(3), "Tres 23 103.")]
    taken = take_in(made, [given(one, name="ana.po"), given(other, name="bo.po")])
    (conflict,) = taken.conflicts
    key = ("p2", "")

    assert (conflict.chosen, [v.files for v in conflict.versions]) == (MINE, [("ana.po",), ("bo.po",)])
    chosen = decided(taken, {key: 1})
    assert {t.segment: t.text for t in chosen.campaign.text.translations} == {
        "p1": "Uno 21 101.",
        "p3": "Tres 23 103.",
        "p2": "Segundo 22 102.",
    }
    assert chosen.fates[key] is Fate.ADDED
    assert "translation-conflict" not in kinds(chosen)
    assert decided(taken, {key: MINE}) == taken == decided(taken, {})


def test_what_a_file_says_otherwise_than_what_is_done_here_can_be_left() -> None:
    made = campaign(12)
    entry = PoEntry("p2", paragraph(2), "Dos 22 102.")
    taken = take_in(made, [given([entry])])
    (conflict,) = taken.conflicts

    assert (conflict.chosen, conflict.unit.said) == (0, translated(paragraph(2), "es"))
    assert taken.fates["p2", ""] is Fate.CHANGED
    kept = decided(taken, {("p2", ""): MINE})
    assert kept.campaign == made
    assert kept.fates["p2", ""] is Fate.SAME
    drafts = tuple(replace(t, draft=True) for t in made.text.translations)
    assert not take_in(
        replace(made, text=replace(made.text, translations=drafts)), [given([entry])]
    ).conflicts


def test_a_version_that_would_print_something_wrong_cannot_be_taken() -> None:
    made = campaign(12)
    made = replace(made, text=replace(made.text, translations=()))
    good = PoEntry("p5", paragraph(5), "Cinco 25 105 {{recipient.name}}.")
    bad = replace(good, text="Cinco 25 105 {{recipient.nombre}}.")
    (conflict,) = take_in(made, [given([good]), given([bad], name="bo.po")]).conflicts

    assert [v.can_be_taken for v in conflict.versions] == [True, False]
    assert conflict.versions[1].problems


def test_a_recipients_name_that_is_said_otherwise_can_be_left(sample: Campaign) -> None:
    unit = next(u for u in units(sample, "ar") if u.shared is None and u.translation is not None)
    entry = PoEntry(unit.segment, unit.source, "اسم آخر", unit.wording)
    taken = take_in(sample, [given([entry], "ar")])

    assert taken.campaign != sample
    assert decided(taken, {unit.key: MINE}).campaign == sample


def test_of_two_files_only_one_of_which_changed_a_text_that_one_counts() -> None:
    made = campaign(12)
    same = PoEntry("p2", paragraph(2), translated(paragraph(2), "es"))
    taken = take_in(made, [given([same]), given([replace(same, text="Dos 22 102.")], name="bo.po")])

    assert next(u for u in units(taken.campaign, "es") if u.segment == "p2").translation == Translation(
        "p2", "", "es", "Dos 22 102.", paragraph(2)
    )


def test_recipients_names_and_titles_come_in_where_they_belong(sample: Campaign) -> None:
    there = {(e.segment, e.wording): e for e in entries(sample, "ar")}
    name, title = there["@google", "name"], there["@amazon", "to-1.title"]

    taken = take_in(
        sample, [given([replace(name, text="غوغل"), replace(title, text="الرئيس التنفيذي")], "ar")]
    )

    before = {r.id: r for r in sample.recipients}
    after = {r.id: r for r in taken.campaign.recipients}
    titles = before["amazon"].addressees[0].titles
    assert after["google"].names == {**before["google"].names, "ar": "غوغل"}
    assert after["amazon"].addressees[0].titles == {**titles, "ar": "الرئيس التنفيذي"}
    assert taken.campaign.text == sample.text
    assert ("@amazon", "field.product") in there
    again = {(e.segment, e.wording): e.text for e in entries(taken.campaign, "ar")}
    assert again["@google", "name"] == "غوغل"


def test_what_stays_in_the_source_language_is_written_as_done_and_stays_so() -> None:
    made = campaign(12)
    kept = [
        replace(t, stays=True) if (t.segment, t.language) == ("p1", "es") else t
        for t in made.text.translations
    ]
    made = replace(made, text=replace(made.text, translations=tuple(kept)))
    entry = next(e for e in entries(made, "es") if e.segment == "p1")

    assert (entry.text, entry.draft) == (paragraph(1), False)
    assert take_in(made, [given([entry])]).campaign == made


def test_a_text_that_is_not_in_the_letter_is_told_once_and_left_out() -> None:
    made = campaign(12)
    here = next(e for e in entries(made, "es") if e.text)
    taken = take_in(made, [given([here, PoEntry("elsewhere", "Another letter.", "Otra carta.")])])

    assert (taken.campaign, kinds(taken)) == (made, {"translation-unknown"})


def test_a_translator_is_told_where_a_text_stands_for_whom_and_what_its_fields_say(sample: Campaign) -> None:
    found = {(e.segment, e.wording): e.hint for e in entries(sample, "es")}

    wording = found["what-you-did", "what-you-did-amazon"]
    assert "Paragraph 4, under “Where … stands”." in wording
    assert "Only in the letters to: Amazon." in wording
    assert "Example: “Rekognition”" in wording
    assert "[^your-words]: the mark of a note." in wording
    assert found["subject", ""].startswith("Also the title of the file.")  # its author's own remark
