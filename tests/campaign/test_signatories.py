"""Taking a table in: the roster grows, and its groups' headings print as they were written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from undersigned.campaign.model import Campaign
from undersigned.campaign.signatories import as_typed, take_in
from undersigned.tables.reader import read_table
from undersigned.text.inline import PLAIN, TokenKind, parse

LIST = """Organization,Group
Lantern Rights Collective,"National *and* {{state}}"
Ash & Elm Forum,Local
"""


def test_a_group_of_the_table_gets_its_heading_in_the_frame() -> None:
    campaign, intake = take_in(Campaign("c", "t"), read_table(LIST.encode(), "list.csv"))

    assert len(intake.added) == 2
    frame = {segment.id: segment.text for segment in campaign.text.frame}
    assert frame["group-local"] == "Local"
    [heading] = [text for ident, text in frame.items() if ident != "group-local"]
    assert "".join(token.text for token in parse(heading)) == "National *and* {{state}}"


def test_taking_the_same_table_in_again_changes_nothing() -> None:
    table = read_table(LIST.encode(), "list.csv")
    campaign, _ = take_in(Campaign("c", "t"), table)

    again, intake = take_in(campaign, table)

    assert again == campaign
    assert intake.added == ()


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0", exclude_categories=["Co"]), max_size=40)
)
def test_any_value_prints_as_it_is_when_it_is_written_into_a_letter(value: str) -> None:
    value = value.strip()
    tokens = parse(as_typed(value))

    assert "".join(token.text for token in tokens) == value
    assert {(token.kind, token.look) for token in tokens} <= {(TokenKind.TEXT, PLAIN)}
