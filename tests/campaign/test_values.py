"""Values of the model go to plain ones and back, by their type hints alone."""

from __future__ import annotations

import datetime

import pytest

from undersigned.campaign.model import Addressee, Campaign, Fingerprint, Recipient
from undersigned.campaign.values import built, plain
from undersigned.document.paper import Align, PageSize, Paper
from undersigned.errors import UnreadableError
from undersigned.signatories.model import Consent, Order, Roster, Scope, Signatory, Standing, Step

WHERE = ("campaign.json",)
DAY = datetime.date(2019, 1, 15)


def test_only_what_differs_from_the_default_is_written() -> None:
    assert plain(Signatory("aclu", "ACLU", lead=True)) == {"id": "aclu", "name": "ACLU", "lead": True}
    assert plain(Addressee()) == {}


def test_enums_days_tuples_and_parts_become_plain_and_come_back() -> None:
    signatory = Signatory(
        "kde",
        "KDE e.V.",
        consent=Consent(Scope.THESE, ("google", "amazon")),
        steps=(Step(Standing.PENDING), Step(Standing.SIGNED, DAY)),
        names={"de": "KDE", "ar": "كيدي"},
    )
    told = plain(signatory)

    assert told["consent"] == {"scope": "these", "letters": ["google", "amazon"]}
    assert told["steps"] == [{"standing": "pending"}, {"standing": "signed", "since": "2019-01-15"}]
    assert list(told["names"]) == ["ar", "de"]
    assert built(Signatory, told, WHERE) == signatory


def test_an_enum_whose_values_are_no_texts_is_written_by_name() -> None:
    told = plain(Paper(size=PageSize.LETTER, date_align=Align.END))

    assert told == {"size": "LETTER", "date_align": "end"}
    assert built(Paper, told, WHERE) == Paper(size=PageSize.LETTER, date_align=Align.END)


def test_a_value_that_may_be_whole_is_written_with_all_its_fields() -> None:
    assert plain(Paper(), whole={Paper})["margin_top"] == 68.0


def test_truths_numbers_and_texts_of_own_fields_stay_apart() -> None:
    recipient = Recipient("google", "Google", fields={"a": True, "b": 1, "c": "1", "d": False, "e": 0})
    back = built(Recipient, plain(recipient), WHERE)

    assert [(k, type(v)) for k, v in sorted(back.fields.items())] == [
        ("a", bool),
        ("b", int),
        ("c", str),
        ("d", bool),
        ("e", int),
    ]


def test_unknown_keys_come_back_wherever_they_stood() -> None:
    told = {
        "id": "google",
        "name": "Google",
        "colour": "blue",
        "addressees": [{"name": "Sundar Pichai", "pronoun": ["he", {"since": 1}]}],
        "extra": {"own": True},
    }
    recipient = built(Recipient, told, WHERE)

    assert recipient.extra["colour"] == "blue"
    assert plain(recipient) == told


def test_every_part_that_a_campaign_file_holds_keeps_unknown_keys() -> None:
    record = {"recipient": "a", "language": "en", "format": "pdf", "event": "sent", "on": "2019-01-15"}
    told = {"records": [{**record, "fingerprint": {"words": "1", "new": 2}}], "paper": {"weave": "laid"}}
    campaign = built(Campaign, {"id": "1", "title": "T", **told}, WHERE)

    assert campaign.records[0].fingerprint == Fingerprint(words="1", extra={"new": 2})
    assert plain(campaign, without={"text"}) == {"id": "1", "title": "T", **told}


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (
            {"recipients": [{"id": "a", "name": "A"}, {"id": "b", "name": 7}]},
            "recipients, entry 2, name: a text",
        ),
        ({"recipients": {"id": "a"}}, "recipients: a list"),
        ({"recipients": ["a"]}, "recipients, entry 1: a group of named values"),
        (
            {"recipients": [{"id": "a", "name": "A", "fields": {"x": 1.5}}]},
            "fields, x: a text, true or false or a whole",
        ),
        ({"recipients": [{"id": "a", "name": "A", "names": {"de": None}}]}, "names, de: a text"),
        ({"recipients": [{"id": "a", "name": "A", "fields_in": {"de": "x"}}]}, "fields_in, de: a group"),
        ({"date": "15 January"}, "date: a day such as"),
        ({"date": "2019-02-30"}, "date: a day such as"),
        ({"date": "20190115"}, "date: a day such as"),
        ({"sample": 1}, "sample: true or false"),
        ({"sample": "yes"}, "sample: true or false"),
        ({"title": None}, "title: a text"),
        ({"paper": {"text_size": "10"}}, "paper, text_size: a number"),
        ({"paper": {"text_size": True}}, "paper, text_size: a number"),
        ({"paper": {"roster_columns": 2.0}}, "paper, roster_columns: a whole number"),
        ({"paper": {"size": "A5"}}, "paper, size: one of “A4”, “LETTER”"),
        ({"paper": {"size": ["A4"]}}, "paper, size: one of"),
        ({"roster": {"arrangement": {"order": "random"}}}, "roster, arrangement, order: one of “as-listed”"),
        ({"roster": []}, "roster: a group of named values"),
    ],
)
def test_a_wrong_kind_is_refused_with_its_place(told: dict[str, object], sentence: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        built(Campaign, {"id": "1", "title": "T", **told}, WHERE)

    assert sentence in str(caught.value)
    assert str(caught.value).startswith("campaign.json, ")
    assert str(caught.value).endswith(" was expected.")


def test_what_must_be_there_is_missed_by_name() -> None:
    with pytest.raises(UnreadableError, match=r"roster, signatories, entry 1: name is missing\."):
        built(Campaign, {"id": "1", "title": "T", "roster": {"signatories": [{"id": "x"}]}}, WHERE)


def test_a_whole_number_does_for_a_measure() -> None:
    assert built(Paper, {"text_size": 11}, WHERE).text_size == 11.0


def test_an_order_is_read_as_its_enum() -> None:
    roster = built(Roster, {"arrangement": {"order": "by-country"}}, WHERE)

    assert roster.arrangement.order is Order.BY_COUNTRY


@pytest.mark.parametrize("value", [float("nan"), 2**60, b"x", object()])
def test_a_value_that_no_file_can_keep_is_refused(value: object) -> None:
    with pytest.raises(UnreadableError):
        plain(Recipient("a", "A", extra={"x": value}))
