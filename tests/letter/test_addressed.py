"""How a letter is addressed is read from the letter itself; and a former name is found where it stands."""

from __future__ import annotations

from dataclasses import replace

from letter.builders import NORTHWIND, a_campaign
from undersigned.campaign import addressing
from undersigned.campaign.model import Campaign, Record
from undersigned.letter.addressed import addressed, touched
from undersigned.text.model import LetterText, Segment, SegmentKind, Translation


def with_text(*paragraphs: str, **more: object) -> Campaign:
    segments = tuple(Segment(f"p{n}", SegmentKind.PARAGRAPH, text) for n, text in enumerate(paragraphs))
    return a_campaign(text=LetterText(segments=segments, fields={"product": "What they sell"}), **more)


def test_the_head_of_a_letter_is_told_as_it_prints() -> None:
    head = addressed(with_text("We write."), "northwind")

    assert head.addresses == ("Ms. Nadia Sattar\nChief Executive Officer\nNorthwind Corporation",)
    assert head.salutation == head.automatic == "Dear Ms. Sattar,"
    assert head.missing == frozenset()


def test_a_salutation_of_its_own_stands_beside_the_automatic_one() -> None:
    own = addressing.greet(with_text("We write."), "northwind", "en", "Dear Nadia")
    head = addressed(own, "northwind")

    assert (head.salutation, head.automatic) == ("Dear Nadia,", "Dear Ms. Sattar,")


def test_a_letter_for_a_region_is_addressed_with_what_was_written_for_its_language() -> None:
    swiss = with_text("We write about {{recipient.product}}.", languages=("de-CH",))
    swiss = addressing.greet(swiss, "northwind", "de", "Liebe Nadia")
    swiss = addressing.change(swiss, "northwind", fields={}, fields_in={"de": {"product": "Linsen"}})
    head = addressed(swiss, "northwind", "de-CH")

    assert head.salutation == "Liebe Nadia,"
    assert head.automatic.startswith("Guten Tag ")
    assert head.missing == frozenset()
    assert addressed(swiss, "northwind", "fr").missing == {"product"}
    own = addressing.greet(swiss, "northwind", "de-CH", "Sali Nadia")
    assert addressed(own, "northwind", "de-CH").salutation == "Sali Nadia,"
    assert addressed(own, "northwind", "de").salutation == "Liebe Nadia,"


def test_a_salutation_that_all_letters_share_is_the_automatic_one() -> None:
    campaign = with_text("We write.")
    shared = Segment("salutation", SegmentKind.FRAME, "Dear friends at {{recipient.name}},")
    campaign = replace(campaign, text=replace(campaign.text, frame=(shared,)))

    assert addressed(campaign, "northwind").automatic == "Dear friends at Northwind,"


def test_a_field_that_the_text_needs_is_told_as_missing() -> None:
    campaign = with_text("We write about {{recipient.product}}.")
    campaign = addressing.change(campaign, "northwind", fields={})

    assert addressed(campaign, "northwind").missing == {"product"}


def test_a_former_persons_name_is_found_in_that_letter_in_every_language() -> None:
    campaign = with_text(
        "Your officer Nadia Sattar wrote to us.",
        "As Ms. Sattar said.",
        "Nothing here of Sattar.",
        languages=("es",),
    )
    spanish = Translation("p0", "", "es", "Nadia Sattar nos escribió.", campaign.text.segments[0].text)
    campaign = replace(campaign, text=replace(campaign.text, translations=(spanish,)))
    campaign = addressing.change_person(
        campaign, "northwind", "addressees", 0, name="Ada Lund", surname="Lund"
    )
    found = touched(campaign, "northwind", "Nadia Sattar", "Sattar")

    assert [(p.segment, p.language) for p in found.stands] == [("p0", "en"), ("p1", "en"), ("p0", "es")]
    assert found.sent == ()


def test_a_letter_that_was_sent_already_is_told() -> None:
    sent = Record("northwind", "en", "pdf", "sent", "2019-01-15")
    campaign = with_text("We write.", records=(sent, replace(sent, recipient="riverbank")))

    assert touched(campaign, "northwind", "Nobody").sent == (sent,)
    assert not touched(with_text("We write."), NORTHWIND.id, "Nobody")
