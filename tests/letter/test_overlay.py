"""Which text a letter gets, and what becomes of overlays that no letter gets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.campaign.model import Campaign, Recipient
from undersigned.errors import UsageError
from undersigned.letter.compose import compose
from undersigned.letter.markup import plain_text
from undersigned.letter.overlay import Chosen, chosen, keep_present_wording, set_aside
from undersigned.text.model import LetterText, Rule, Segment, SegmentKind, Translation, Wording

SHARED = Segment("ask", SegmentKind.PARAGRAPH, "We ask you to stop.", line=1)
ACME, BOLT, CORP = (
    Recipient("acme", "Acme", fields={"sells": True}),
    Recipient("bolt", "Bolt", fields={"sells": True}),
    Recipient("corp", "Corp", fields={"sells": 1}),
)


def wording(ident: str, text: str, **more: object) -> Wording:
    return replace(Wording(ident, "ask", text, SHARED.text), **more)  # type: ignore[arg-type]  # by their names


def french(text: str, made_for: str = SHARED.text, **more: object) -> Translation:
    return replace(Translation("ask", "", "fr", text, made_for), **more)  # type: ignore[arg-type]  # by their names


def text_with(*overlays: Wording | Translation, segment: Segment = SHARED) -> LetterText:
    return LetterText(
        segments=(segment,),
        wordings=tuple(o for o in overlays if isinstance(o, Wording)),
        translations=tuple(o for o in overlays if isinstance(o, Translation)),
    )


def got(text: LetterText, recipient: Recipient = ACME, language: str = "en") -> Chosen:
    return chosen(text, text.segments[0], recipient, language)


def kinds(found: Chosen) -> list[tuple[str, str]]:
    return [(f.kind, f.severity.value) for f in found.faults]


# ----------------------------------------------------------------- wordings


def test_a_recipient_without_a_wording_gets_the_shared_text() -> None:
    assert got(text_with(wording("w", "Other", recipients=("bolt",)))) == Chosen(SHARED.text)


def test_a_wording_by_name_goes_before_one_by_rule_and_the_first_before_the_second() -> None:
    text = text_with(
        wording("rule", "By rule", rule=Rule("sells", True)),
        wording("rule2", "Second rule", rule=Rule("sells", True)),
        wording("name", "By name", recipients=("acme",)),
        wording("name2", "Second name", recipients=("acme",)),
    )

    assert [got(text, r).wording for r in (ACME, BOLT, CORP)] == ["name", "rule", ""]


def test_a_wording_may_leave_the_segment_out() -> None:
    found = got(text_with(wording("w", "", recipients=("acme",), left_out=True)))

    assert (found.text, found.left_out, found.faults) == ("", True, ())


def test_a_stale_wording_is_still_printed_with_a_warning() -> None:
    found = got(text_with(wording("w", "Other", made_for="We ask.", recipients=("acme",))))

    assert (found.text, kinds(found)) == ("Other", [("wording-stale", "warning")])


@pytest.mark.parametrize("made_for", ["We  ask you\nto stop. ", SHARED.text])
def test_white_space_alone_makes_nothing_stale(made_for: str) -> None:
    assert got(text_with(wording("w", "Other", made_for=made_for, recipients=("acme",)))).faults == ()


def test_a_passage_without_shared_text_needs_a_wording() -> None:
    passage = replace(SHARED, text="", prompt="Praise or blame.")
    own = wording("w", "Praise", made_for="", recipients=("bolt",))
    nothing = wording("x", "", made_for="", recipients=("corp",), left_out=True)
    text = text_with(own, nothing, segment=passage)

    assert kinds(got(text, ACME)) == [("passage-empty", "error")]
    assert got(text, BOLT) == Chosen("Praise", "w")
    assert got(text, CORP).faults == ()


# ----------------------------------------------------------------- translations


def test_a_translation_is_looked_up_for_the_very_wording() -> None:
    own = wording("w", "Other", recipients=("acme",))
    text = text_with(own, french("Partagé"), french("Autre", "Other", wording="w"))

    assert got(text, ACME, "fr") == Chosen("Autre", "w", translated=True)
    assert got(text, BOLT, "fr") == Chosen("Partagé", translated=True)


@pytest.mark.parametrize(
    ("overlay", "kind"),
    [
        (None, "translation-missing"),
        (french(""), "translation-missing"),
        (french("Nous", draft=True), "translation-missing"),
        (french("Nous", "We ask."), "translation-stale"),
        (french("Nous", language="de"), "translation-missing"),
        (french("Nous", wording="w"), "translation-missing"),
    ],
)
def test_a_translation_that_is_missing_or_stale_is_an_error_and_the_source_stands_in(
    overlay: Translation | None, kind: str
) -> None:
    found = got(text_with(*([overlay] if overlay else [])), ACME, "fr")

    assert kinds(found) == [(kind, "error")]
    assert (found.text, found.language) == (SHARED.text, "en")


def test_a_text_that_stays_as_it_is_on_purpose_needs_no_translation() -> None:
    found = got(text_with(french("", stays=True)), ACME, "fr")

    assert (found.text, found.language, found.faults) == (SHARED.text, "en", ())


def test_a_field_with_or_without_inner_spaces_is_the_same_text() -> None:
    text = text_with(
        french("À {{recipient.name}}", "To {{recipient.name}}"),
        segment=replace(SHARED, text="To {{ recipient.name }}"),
    )

    assert got(text, ACME, "fr").faults == ()


# ----------------------------------------------------------------- operations


def campaign(*overlays: Wording | Translation) -> Campaign:
    return Campaign("c", "Stop", text=text_with(*overlays), recipients=(ACME, BOLT, CORP))


def changed(before: Campaign, text: str) -> Campaign:
    """Return the campaign with another shared text."""
    return replace(before, text=replace(before.text, segments=(replace(SHARED, text=text),)))


def read(given: Campaign, recipient: str, language: str = "en") -> str:
    return plain_text(compose(given, recipient, language).body[0].words)


def test_keeping_the_present_wording_keeps_it_when_the_shared_text_changes() -> None:
    before = campaign(french("Nous demandons."))

    after = changed(keep_present_wording(before, "ask", ["acme", "bolt"]), "We insist.")

    assert [read(after, r) for r in ("acme", "bolt", "corp")] == [SHARED.text, SHARED.text, "We insist."]
    assert [read(after, r, "fr") for r in ("acme", "corp")] == ["Nous demandons.", "We insist."]
    assert len(after.text.wordings) == 1


def test_keeping_the_present_wording_leaves_a_wording_of_their_own_alone() -> None:
    before = campaign(wording("w", "Other", rule=Rule("sells", True)))

    after = changed(keep_present_wording(before, "ask", ["acme", "corp"]), "We insist.")

    assert [read(after, r) for r in ("acme", "bolt", "corp")] == ["Other", "Other", SHARED.text]
    assert keep_present_wording(before, "ask", ["acme"]) == before


def test_keeping_the_present_wording_needs_a_segment_and_recipients_that_are_there() -> None:
    for segment, recipient in (("gone", "acme"), ("ask", "gone")):
        with pytest.raises(UsageError, match="gone"):
            keep_present_wording(campaign(), segment, [recipient])


def test_overlays_that_lost_their_segment_or_recipients_are_kept_and_listed() -> None:
    fine = wording("fine", "Other", recipients=("acme", "long-gone"))
    ruled = wording("ruled", "Other", rule=Rule("no-such", True))
    nobody = wording("nobody", "Other", recipients=("long-gone",))
    lost = wording("lost", "Other", segment="gone", recipients=("acme",))
    text = text_with(
        fine,
        ruled,
        nobody,
        lost,
        french("Nous"),
        french("Autre", wording="fine"),
        french("Perdu", segment="gone"),
        french("Sans", wording="deleted"),
    )

    found = set_aside(text, [ACME])

    assert [w.id for w in found.wordings] == ["nobody", "lost"]
    assert [t.text for t in found.translations] == ["Perdu", "Sans"]
