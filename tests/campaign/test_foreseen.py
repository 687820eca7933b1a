"""What a newer table would change is known before anything is written."""

from __future__ import annotations

from undersigned.campaign.columns import OWN, taken_as
from undersigned.campaign.foreseen import Cell, applied, foresee
from undersigned.campaign.model import Addressee, Campaign, Recipient, Record
from undersigned.tables.model import Table
from undersigned.tables.reader import read_table

CAMPAIGN = Campaign(
    "1",
    "A",
    recipients=(
        Recipient("microsoft", "Microsoft", addressees=(Addressee("Brad Smith", title="President"),)),
        Recipient("google", "Google", addressees=(Addressee("Sundar Pichai"),), fields={"product": "Vision"}),
        Recipient("amazon", "Amazon"),
    ),
)
NEWER = """Recipient,Addressee,Job title,Product
Microsoft,Amy Hood,CFO,Face API
Google,Sundar Pichai,,Vision
Axon,Rick Smith,CEO,Body 4
"""


def a_table(text: str = NEWER) -> Table:
    return read_table(text.encode(), "list.csv")


def test_each_change_is_told_cell_by_cell_and_nothing_is_written() -> None:
    foreseen = foresee(CAMPAIGN, a_table())

    assert foreseen.before is CAMPAIGN
    assert [r.name for r in foreseen.added] == ["Axon"]
    assert [r.id for r in foreseen.same] == ["google"]
    assert [r.id for r in foreseen.missing] == ["amazon"]
    assert [(c.recipient.id, c.cells) for c in foreseen.changed] == [
        (
            "microsoft",
            (
                Cell("name", "Brad Smith", "Amy Hood", "to", 1),
                Cell("title", "President", "CFO", "to", 1),
                Cell("product", "", "Face API", own=True),
            ),
        )
    ]


def test_people_who_come_and_go_are_told_as_a_whole() -> None:
    one = "Recipient,Addressee,Role\nMicrosoft,Brad Smith,to\nGoogle,Sundar Pichai,to\nGoogle,Ruth Porat,cc\n"
    both = Recipient("microsoft", "Microsoft", addressees=(Addressee("Brad Smith"), Addressee("Amy Hood")))
    campaign = Campaign("1", "A", recipients=(both, *CAMPAIGN.recipients[1:]))

    assert [(c.recipient.id, c.cells) for c in foresee(campaign, a_table(one)).changed] == [
        ("microsoft", (Cell("person", "Amy Hood", "", "to", 2),)),
        ("google", (Cell("person", "", "Ruth Porat", "cc", 1),)),
    ]


def test_what_is_left_stays_as_it_was_and_what_the_table_lacks_stays_too() -> None:
    foreseen = foresee(CAMPAIGN, a_table())

    assert [r.name for r in applied(foreseen).recipients] == ["Microsoft", "Google", "Amazon", "Axon"]
    assert applied(foreseen, {"microsoft", "axon"}).recipients == CAMPAIGN.recipients
    assert applied(foreseen, {"axon"}).recipients[0].former == ("Brad Smith",)


def test_the_same_table_taken_in_again_changes_nothing() -> None:
    once = applied(foresee(CAMPAIGN, a_table()))
    again = foresee(once, a_table())

    assert (again.added, again.changed) == ((), ())
    assert applied(again) == once


def test_a_person_can_take_a_column_as_something_else_or_leave_it_out() -> None:
    table = a_table()
    assert taken_as(table) == ("name", "person", "title", OWN)
    foreseen = foresee(CAMPAIGN, table, ("name", "", OWN, "via"))
    axon = foreseen.added[0]

    assert (axon.addressees, axon.fields, axon.via) == ((), {"job_title": "CEO"}, "Body 4")


def test_an_id_that_a_removed_recipient_had_is_not_taken_by_a_row() -> None:
    sent = Campaign("1", "A", records=(Record("axon", "en", "pdf", "sent", "2019-01-15"),))

    assert [r.id for r in foresee(sent, a_table()).added] == ["microsoft", "google", "axon-2"]
