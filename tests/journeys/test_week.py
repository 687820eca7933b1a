"""An organizer's week in the program, in a real window, by mouse and keys alone.

Forty recipients and a form's answers come in, who is one and the same is decided, the page is set and
fitted, what differs is read in every letter, all are exported. Then somebody signs late and somebody
withdraws: the letters that this makes out of date are exported again, three are sent, one is compared
with today's. What was exported is byte for byte the command's, and nobody stands under a letter they
didn't sign.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from calls import apart
from journeys import week
from journeys.somebody import Somebody, at_the_program, settings_of
from journeys.test_walks import does_all, saves_as, tell
from programs import needs
from undersigned.campaign import file
from undersigned.campaign.model import Campaign

SENT = ("Amazon", "Microsoft", "Axlewood")


def takes_in_companies(she: Somebody, table: Path) -> None:
    she.clicks_on("Recipients", "row")
    she.clicks_on("Import")
    she.waits_for_window("Import recipients")
    she.clicks_on("Choose a file")
    she.names_file(table, "Choose a table")
    she.looks("companies")
    she.clicks_on("Add 40")
    she.waits_for("40 added")


def takes_in_the_form(she: Somebody, table: Path) -> None:
    she.clicks_on("Signatories", "row")
    she.clicks_on("Import a list")
    she.names_file(table, "Import a list")
    she.waits_for("Which rows?")
    she.looks("form-rows")
    she.clicks_on("Next: the columns")
    she.waits_for("What is in the columns?")
    she.looks("form-columns")
    she.clicks_on("Next: which letters")
    she.waits_for("Which letters do they sign?")
    she.clicks_on("None")  # those who left the cell empty
    she.looks("form-letters")
    she.clicks_on("Next: what will change")
    she.waits_for("New 66", "button")
    she.looks("form-changes")
    she.clicks_on("Add 66")
    she.waits_for("66 added · 3 may be the same as others.")


def decides_by_keys_who_is_the_same(she: Somebody) -> None:
    she.clicks_on("Look now")
    she.waits_for_window("Same group?")
    for number in (1, 2, 3):
        she.waits_for(f"Same group? {number} of 3")
        she.looks(f"same-group-{number}")
        shown = next(name for name in ("HRC", "Rossman Group", "Northern Tenant League") if she.sees(name))
        she.presses({"HRC": "s", "Rossman Group": "d", "Northern Tenant League": "l"}[shown])
    she.waits_for("1 is put off")
    she.clicks_on("Close")
    she.waits_until_gone("1 is put off")


def sets_and_fits_the_page(she: Somebody) -> None:
    she.clicks_on("Page", "row")
    she.clicks_on("Page numbers at the foot")
    label = she.waits_for("Fit on")
    she.clicks_at(label.x + label.w + 20, label.middle[1])
    she.presses("Ctrl+a")
    she.types("2")
    she.clicks_on("Fit all 40 letters")
    she.waits_for("No letter has more than 2 pages now.")
    she.waits_for("2 pages: 40 letters")
    she.looks("fitted")


def reads_what_differs(she: Somebody) -> None:
    she.clicks_on("Export", "row")
    she.clicks_on("Read through")
    she.waits_for_window("Read the letters")
    for number in range(1, 41):
        she.waits_for(f"letter {number} of 40")
        if number == 1:
            she.looks("read")
        she.presses(" ")
    she.waits_until_gone("Not read 40", "button")


def exports(she: Somebody, letters: int, files: int) -> None:
    she.clicks_on(f"Export {letters} letters")
    she.waits_for(f"{files} files written to Letters.")
    she.looks("exported")


def types_a_name(she: Somebody, name: str) -> None:
    she.clicks_on("Signatories", "row")
    she.clicks_on("Add")
    she.clicks_on("Type a name", "entry")
    she.waits_for("Name of who signs", "field")
    she.types(f"{name}\n")
    she.waits_for(name, "row")
    she.presses("Escape")


def takes_in_a_late_one(she: Somebody) -> None:
    types_a_name(she, week.LATE)
    she.clicks_on("All 40", "row")
    she.presses("F2")
    she.waits_for_window("Which letters do they sign?")
    for company in week.LATE_NOT:
        she.clicks_on(company, "tick")
    she.looks("late")
    she.clicks_on("Sign 38 letters")
    she.waits_for("38: not Amazon, Google", "row")


def hears_of_a_withdrawal(she: Somebody) -> None:
    she.clicks_on("Search the signatories", "field")
    she.types("clinic esc")
    she.clicks_on(week.WITHDRAWS, "row")
    she.clicks_on("More")
    she.clicks_on("Withdrew", "entry")
    she.waits_for_window("Withdrew")
    she.looks("withdrew")
    she.clicks_on("Mark as withdrawn")
    she.waits_for(f"{week.WITHDRAWS} withdrew.")


def sees_what_is_out_of_date_and_why(she: Somebody) -> None:
    she.clicks_on("Export", "row")
    she.clicks_on("Out of date 38")
    she.looks("out-of-date")
    assert she.sees("out of date: 1 signatory added", "row") is not None
    assert she.sees("out of date: 1 signatory added, 1 signatory left", "row") is not None
    assert she.sees("Amazon", "row") is None
    she.clicks_on("Tick all letters")  # those that are shown


def marks_three_as_sent(she: Somebody) -> None:
    she.clicks_on("All 40")
    she.clicks_on("Tick all letters")
    she.clicks_on("Tick all letters")
    she.waits_for("0 of 40")
    for company in SENT:
        she.clicks_on(company, "tick")
    she.clicks_on("Mark as sent")
    she.waits_for_window("Mark as sent")
    she.looks("mark-as-sent")
    she.clicks_on("Mark as sent")
    she.waits_for("3 letters are kept as they were sent.")
    she.waits_for("Sent 3", "button")
    she.looks("sent")


def compares_one_with_todays(she: Somebody, name: str) -> None:
    """See what a name that comes in now would change; she takes it back then."""
    types_a_name(she, name)
    she.clicks_on("Export", "row")
    she.clicks_on("Sent 3")
    she.clicks_on("Show as sent", "row")
    she.waits_for("Since then: 1 signatory added.")
    she.clicks_on("Compare with today’s")
    she.waits_for("What differs is marked.")
    she.looks("compared")
    she.clicks_on("Close")
    she.waits_until_gone("What differs is marked.")
    she.clicks_on("Close")
    she.waits_until_gone("Since then")
    she.presses("Ctrl+z")
    she.waits_until_gone(name, "row")


def test_an_organizers_week(tmp_path: Path) -> None:
    home = tmp_path / "home" / "Documents"
    home.mkdir(parents=True)
    kept, companies, form = (home / n for n in ("Face.undersigned", "Companies.csv", "Responses.csv"))
    file.write(kept, week.campaign(), replacing=None)
    companies.write_text(week.companies(), encoding="utf-8")
    form.write_text(week.form(), encoding="utf-8")
    done, undone, again = (home / f"{name}.undersigned" for name in ("Done", "Undone", "Again"))
    with at_the_program(tmp_path, kept) as she:
        takes_in_companies(she, companies)
        takes_in_the_form(she, form)
        decides_by_keys_who_is_the_same(she)
        sets_and_fits_the_page(she)
        reads_what_differs(she)
        she.clicks_on("Word")
        exports(she, 40, 80)
        takes_in_a_late_one(she)
        hears_of_a_withdrawal(she)
        sees_what_is_out_of_date_and_why(she)
        exports(she, 38, 76)
        marks_three_as_sent(she)
        compares_one_with_todays(she, "Neighbors of Pier Nine")
        saves_as(she, done)
        steps = does_all(she, "Ctrl+z", "Undo")
        she.looks("undone")
        saves_as(she, undone)
        assert does_all(she, "Ctrl+Shift+z", "Redo") == steps + 1  # and what she took back herself
        she.presses("Ctrl+z")
        saves_as(she, again)
        tell(she.turns())
        assert she.leaves() == 0
        assert she.complaints() == ""

    campaign = file.read(done).campaign
    assert file.read(again).campaign == campaign
    assert not file.read(undone).campaign.recipients
    assert not file.read(undone).campaign.roster.signatories
    letters = {path.name: path.read_bytes() for path in (home / "Letters").iterdir()}
    assert letters == by_command(done, tmp_path / "command")
    assert len(letters) == 80
    assert_each_stands_under_their_own(home / "Letters")
    assert_sent_are_kept(campaign, letters)


def by_command(campaign: Path, folder: Path) -> dict[str, bytes]:
    """Return the files that the command makes of all letters."""
    told = apart(
        *("export", campaign, "--out", folder, "--format", "pdf", "--format", "docx"),
        env=settings_of(folder.parent / "apart"),
    )
    assert told.code == 0, told.err
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def assert_each_stands_under_their_own(folder: Path) -> None:
    """Check by the words in each PDF that nobody signs a letter they didn't, and all sign theirs."""
    signs = week.signs()
    for company in week.COMPANIES:
        pdf = folder / f"Face surveillance - {company}.pdf"
        told = subprocess.run([needs("pdftotext"), "-raw", pdf, "-"], capture_output=True, check=True).stdout
        said = " ".join(told.decode().split())
        roster = said[said.index("Signed by ") :]
        stand = {name for name in signs if name in roster.replace("League Northern", "League · Northern")}
        meant = {name for name, companies in signs.items() if company in companies}
        assert stand == meant, company
        assert roster.startswith(f"Signed by {len(meant)} organizations"), company
        assert "example.org" not in said  # no address of the form's


def assert_sent_are_kept(campaign: Campaign, letters: dict[str, bytes]) -> None:
    """Check that what is kept of each sent letter is the file that was exported."""
    kept = {
        record.file: campaign.asset(record.asset) for record in campaign.records if record.event == "sent"
    }
    assert set(kept) == {f"Face surveillance - {company}.pdf" for company in SENT}
    assert all(asset is not None and asset.data == letters[name] for name, asset in kept.items())
