"""Fields of the recipients' own: one list for all letters, a value for each."""

from __future__ import annotations

from undersigned.campaign import own_fields
from undersigned.campaign.model import Campaign, Recipient
from undersigned.text.model import Guard, LetterText, Rule, Segment, SegmentKind, Translation, Wording

TEXT = "Stop {{recipient.product}}, {% if recipient.product %}our recipient.product{% endif %}."
CAMPAIGN = Campaign(
    "1",
    "A",
    text=LetterText(
        segments=(
            Segment("ask", SegmentKind.PARAGRAPH, TEXT, guards=(Guard("recipient.product and x"),)),
            Segment("more", SegmentKind.PARAGRAPH, "{{recipient.product_line}}"),
        ),
        wordings=(Wording("w", "more", "Hi", "{{recipient.product}}", rule=Rule("product", "X")),),
        translations=(Translation("ask", "", "es", "Deje {{ recipient.product }}.", TEXT),),
        fields={"product": "What they sell"},
    ),
    recipients=(
        Recipient("a", "A", fields={"product": "X", "police": True}, fields_in={"es": {"product": "Y"}}),
        Recipient("b", "B"),
    ),
)


def test_all_fields_are_listed_with_what_they_are_for() -> None:
    assert dict(own_fields.fields_of(CAMPAIGN)) == {"product": "What they sell", "police": ""}
    assert own_fields.is_a_truth(CAMPAIGN, "police")
    assert not own_fields.is_a_truth(CAMPAIGN, "product")


def test_a_value_is_set_and_taken_away() -> None:
    with_value = own_fields.set_field(CAMPAIGN, "b", "product", "Z")

    assert with_value.recipients[1].fields == {"product": "Z"}
    assert own_fields.set_field(with_value, "b", "product", None) == CAMPAIGN


def test_a_new_field_has_a_name_that_the_text_can_call() -> None:
    campaign, name = own_fields.add_field(CAMPAIGN, "CEO’s Twitter name")
    again, second = own_fields.add_field(campaign, "CEO’s Twitter name")

    assert (name, campaign.text.fields[name]) == ("ceo_s_twitter_name", "CEO’s Twitter name")
    assert second == "ceo_s_twitter_name_2"
    assert own_fields.add_field(again, "Name")[1] == "own_name"


def test_renaming_a_field_renames_it_wherever_the_texts_print_it() -> None:
    campaign, name = own_fields.rename_field(CAMPAIGN, "product", "Tool")
    text = campaign.text

    assert name == "tool"
    assert (
        text.segments[0].text
        == "Stop {{recipient.tool}}, {% if recipient.tool %}our recipient.product{% endif %}."
    )
    assert text.segments[0].guards[0].condition == "recipient.tool and x"
    assert text.segments[1].text == "{{recipient.product_line}}"
    assert (text.wordings[0].made_for, text.wordings[0].rule) == ("{{recipient.tool}}", Rule("tool", "X"))
    assert (text.translations[0].text, text.translations[0].made_for) == (
        "Deje {{ recipient.tool }}.",
        text.segments[0].text,
    )
    assert text.fields == {"tool": "What they sell"}
    assert campaign.recipients[0].fields == {"tool": "X", "police": True}
    assert campaign.recipients[0].fields_in == {"es": {"tool": "Y"}}


def test_a_field_that_is_removed_says_where_it_still_stands() -> None:
    campaign = own_fields.remove_field(CAMPAIGN, "product")

    assert own_fields.uses(CAMPAIGN, "product") == ("ask", "more")
    assert dict(own_fields.fields_of(campaign)) == {"police": ""}
    assert campaign.recipients[0].fields_in == {"es": {}}
    assert campaign.text.segments == CAMPAIGN.text.segments
