"""What the campaign keeps of letters that were sent or read."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

import samples
from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.campaign.records import bearing
from undersigned.errors import NeedsAPersonError, UnreadableError
from undersigned.export import export, plan
from undersigned.export.records import newest, recorded
from undersigned.export.sent import (
    bytes_of,
    exported,
    last_exported,
    mark_read,
    mark_sent,
    not_sent,
    read_as,
    sent,
    todays,
    words_of,
)
from undersigned.produce import produce
from undersigned.signatories import states

DAY = datetime.date(2019, 1, 21)
NOW = datetime.datetime(2019, 1, 20, 12, tzinfo=datetime.UTC)


@pytest.fixture
def campaign() -> Campaign:
    return samples.sample()


def test_a_sent_letter_keeps_its_bytes_words_and_names_whatever_is_changed_later(
    campaign: Campaign, tmp_path: Path
) -> None:
    copy = todays(campaign, "amazon", "en")
    kept = mark_sent(campaign, "amazon", "en", copy, DAY)
    gone = kept.roster.signatories[0]
    later = replace(kept, date=datetime.date(2019, 1, 26), roster=states.withdraw(kept.roster, gone.id, DAY))
    file.write(tmp_path / "c.undersigned", later, replacing=None)
    read = file.read(tmp_path / "c.undersigned").campaign
    record = sent(read, "amazon", "en")
    assert record is not None
    made = produce(campaign, "amazon", "en", "pdf").made
    assert made is not None
    assert bytes_of(read, record) == made.data
    assert gone.name in words_of(read, record)
    assert "January 15, 2019" in words_of(read, record)
    assert record in bearing(read, gone.id)
    assert gone.name not in todays(read, "amazon", "en").words


def test_a_letter_that_something_stops_is_not_marked_as_sent(campaign: Campaign) -> None:
    text = replace(campaign.text, segments=(replace(campaign.text.segments[0], text="{{ recipient.nme }}"),))
    with pytest.raises(NeedsAPersonError):
        todays(replace(campaign, text=text), "amazon", "en")


def test_marking_a_letter_twice_keeps_one_copy_and_unmarking_it_none(campaign: Campaign) -> None:
    copy = todays(campaign, "amazon", "en", "docx")
    once = mark_sent(campaign, "amazon", "en", copy, DAY)
    assert mark_sent(once, "amazon", "en", copy, DAY) == once
    record = sent(once, "amazon", "en")
    assert record is not None
    assert not_sent(once, record) == campaign


def test_a_corrected_copy_is_kept_beside_the_first(campaign: Campaign) -> None:
    first = mark_sent(campaign, "amazon", "en", todays(campaign, "amazon", "en"), DAY)
    changed = replace(first, date=datetime.date(2019, 1, 28))
    again = todays(changed, "amazon", "en")
    both = mark_sent(changed, "amazon", "en", again, datetime.date(2019, 1, 29))
    record = sent(both, "amazon", "en")
    assert record is not None
    assert bytes_of(both, record) == again.data
    assert len([r for r in both.records if r.event == "sent"]) == 2


def test_the_file_that_was_exported_can_be_kept_unless_somebody_changed_it(
    campaign: Campaign, tmp_path: Path
) -> None:
    outcomes = list(export(campaign, plan(campaign, ("amazon",), (), ("pdf",)), tmp_path))
    campaign = recorded(campaign, outcomes, NOW)
    record = newest(campaign)["amazon", "en", "pdf"]
    assert last_exported(campaign, "amazon", "en") == record
    copy = exported(campaign, record, tmp_path)
    assert copy.data == (tmp_path / record.file).read_bytes()
    assert copy.signed_by == todays(campaign, "amazon", "en").signed_by
    (tmp_path / record.file).write_bytes(copy.data + b"\n")
    with pytest.raises(UnreadableError):
        exported(campaign, record, tmp_path)


def test_a_read_letter_is_read_as_long_as_it_would_come_out_the_same(campaign: Campaign) -> None:
    now_from = todays(campaign, "amazon", "en").fingerprint
    read = mark_read(campaign, "amazon", "en", now_from, NOW)
    assert read_as(read)["amazon", "en"] == todays(read, "amazon", "en").fingerprint
    changed = replace(read, date=datetime.date(2019, 1, 25))
    assert read_as(changed)["amazon", "en"] != todays(changed, "amazon", "en").fingerprint
    assert mark_read(read, "amazon", "en", now_from, NOW) == read
