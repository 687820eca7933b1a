"""Two people's walks through the program, in a real window on a screen of its own: by mouse and keyboard alone.

The first-timer has a letter and gets it right for one company, in at most 15 clicks. The organizer
gives letters other wordings, undoes all of it and does it again. What they export is byte for byte what
the command exports from the campaign they saved.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from calls import apart
from journeys.letter_at_hand import NAMES, letter_at_hand
from journeys.somebody import Somebody, at_the_program, settings_of
from programs import needs
from undersigned.campaign import file
from undersigned.campaign.model import Campaign

MOST_CLICKS = 15
LONGEST = 0.05  # seconds of the main thread's own work without a pause


def exported(campaign: Path, recipient: str, folder: Path) -> dict[str, bytes]:
    """Return what the command makes of one recipient's letter, by its ending."""
    done = apart(
        *("export", campaign, "--out", folder, "--recipient", recipient, "--format", "pdf", "--format", "docx"),
        env=settings_of(folder.parent / "command"),
    )
    assert done.code == 0, done.err
    return {path.suffix: path.read_bytes() for path in folder.iterdir() if path.suffix in (".pdf", ".docx")}


def words(pdf: Path) -> str:
    """Return what stands in a PDF, as another program reads it."""
    told = subprocess.run([needs("pdftotext"), pdf, "-"], capture_output=True, check=True).stdout
    return " ".join(told.decode().split())


def one(campaign: Campaign, name: str) -> str:
    """Return the id of the recipient of this name."""
    return next(r.id for r in campaign.recipients if r.name == name)


def exports(she: Somebody, pdf: Path, docx: Path) -> None:
    """Export the letter in view as PDF and as Word file."""
    she.clicks_on("Export this letter")
    she.names_file(pdf, "Export this letter")
    she.waits_for(f"Exported {pdf.name}")
    she.looks("exported")
    she.clicks_on("Letter", "entry")
    she.presses("s", "w")  # the letters underlined in “Export this letter as” and “Word…”
    she.names_file(docx, "Export this letter")
    she.waits_for(f"Exported {docx.name}")


def saves(she: Somebody, path: Path) -> None:
    """Save under a new name, by the keyboard."""
    she.presses("Ctrl+S")
    she.names_file(path, "Save as")
    she.waits_for("Saved")


def test_the_first_timer_gets_her_letter_right_for_one_company(tmp_path: Path) -> None:
    (tmp_path / "Letter.docx").write_bytes(letter_at_hand())
    pdf, docx, kept = (tmp_path / name for name in ("Amazon.pdf", "Amazon.docx", "Face.undersigned"))
    with at_the_program(tmp_path) as she:
        she.looks("start")
        she.clicks_on("I have the letter")
        she.looks("i-have-the-letter")
        she.clicks_on("Choose a Word file")
        she.names_file(tmp_path / "Letter.docx", "Choose the letter")

        she.waits_for("Understood: Tuesday, January 15, 2019 · to Satya Nadella · 7 paragraphs · 2 notes · 20 names.")
        she.points_at("Harbor Rights Coalition", "row")
        she.turns_wheel_to("Please print on both sides.", "row")
        she.clicks_before("Please print on both sides.", "row")
        she.looks("what-was-understood")
        she.clicks_on("Leave it out", "row")
        she.clicks_on("Begin with this letter")
        she.waits_for("20 sign this letter")
        she.looks("begun")

        she.clicks_on("Recipients", "row")
        she.clicks_on("New recipient")
        she.types("Amazon\n")
        she.looks("recipient")

        she.clicks_on("Text", "row")
        she.clicks_behind("month.")
        she.looks("shared")
        she.clicks_on("In all 2 letters")
        she.looks("which-letters")
        she.clicks_on("Write it differently for Amazon", "entry")
        she.waits_for("Only in Amazon", "button")
        she.presses("Home", "Shift+End")
        she.types("Please answer by the end of this week.")
        she.looks("own-wording")

        exports(she, pdf, docx)
        saves(she, kept)
        she.looks("saved")
        turns = she.turns()
        clicks = she.clicks
        assert she.leaves() == 0
        assert she.complaints() == ""

    campaign = file.read(kept).campaign
    by_command = exported(kept, one(campaign, "Amazon"), tmp_path / "out")
    assert {".pdf": pdf.read_bytes(), ".docx": docx.read_bytes()} == by_command
    says = words(pdf)
    assert "Please answer by the end of this week." in says
    assert "both sides" not in says
    assert "ask Amazon not to sell" in says
    assert all(name in says for name in NAMES)
    assert "The faces it gets wrong" in says
    assert clicks <= MOST_CLICKS
    for t in turns: print(t)
    assert [turn for turn in turns if turn[0] > LONGEST] == []
