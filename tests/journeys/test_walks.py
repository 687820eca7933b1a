"""Two people's walks through the program, in a real window on a screen of its own: by mouse and keys alone.

The first-timer has a letter and gets it right for one company, in at most 15 clicks. The organizer
gives letters other wordings, undoes all of it and does it again. What they export is byte for byte what
the command exports from the campaign they saved.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from calls import apart
from journeys.letter_at_hand import NAMES, letter_at_hand
from journeys.somebody import Somebody, Turn, at_the_program, settings_of
from programs import needs
from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.letter.template import begin

MOST_CLICKS = 15
MOST = 0.5  # seconds of the main thread's own work without a pause; Qt's own file dialog takes half of that
LONG = 0.05  # seconds of the main thread's own work without a pause, which nobody should feel


def exported(campaign: Path, recipient: str, folder: Path) -> dict[str, bytes]:
    """Return what the command makes of one recipient's letter, by its ending."""
    done = apart(
        *(
            "export",
            campaign,
            "--out",
            folder,
            "--recipient",
            recipient,
            "--format",
            "pdf",
            "--format",
            "docx",
        ),
        env=settings_of(folder.parent / "command"),
    )
    assert done.code == 0, done.err
    return {path.suffix: path.read_bytes() for path in folder.iterdir() if path.suffix in (".pdf", ".docx")}


def words(pdf: Path) -> str:
    """Return what stands in a PDF, as another program reads it."""
    told = subprocess.run([needs("pdftotext"), pdf, "-"], capture_output=True, check=True).stdout
    return " ".join(told.decode().split())


def tell(turns: list[Turn]) -> None:
    """Print where the main thread worked long without a pause, and at what (`pytest -s` shows it).

    Several keys that wait count as one turn, and computers differ, so that only far more than `LONG` fails:
    `make bench` measures that itself.
    """
    for worked, waited, did in sorted(turns, reverse=True):
        if worked > LONG:
            print(f"\nthe main thread worked {worked * 1000:.0f} ms in {waited * 1000:.0f} ms:{did}")
    assert max((worked for worked, *_ in turns), default=0.0) < MOST


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


def saves_as(she: Somebody, path: Path) -> None:
    """Save under another name, by the keyboard."""
    she.presses("Ctrl+Shift+s")
    she.names_file(path, "Save as")
    she.waits_for("Saved")


def saves(she: Somebody, path: Path) -> None:
    """Save under a new name, by the keyboard."""
    she.presses("Ctrl+s")
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

        she.waits_for(
            "Understood: Tuesday, January 15, 2019 · to Satya Nadella · 7 paragraphs · 2 notes · 20 names."
        )
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
        she.clicks_on("In both letters")
        she.looks("which-letters")
        she.clicks_on("Write it differently for Amazon", "entry")
        she.waits_for("Only in Amazon", "button")
        she.presses("Home", "Shift+End")
        she.types("Please answer by the end of this week.")
        she.looks("own-wording")

        exports(she, pdf, docx)
        saves(she, kept)
        she.looks("saved")
        tell(she.turns())
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


def writes_differently_for_amazon_and_google(she: Somebody) -> None:
    she.presses("Ctrl+PageDown", "Ctrl+PageDown")
    she.waits_for("3 of 3")
    she.turns_wheel_to("from one place to the next.")
    she.clicks_behind("from one place to the next.")
    she.clicks_on("In all 3 letters")
    she.clicks_on("Write it differently for several letters", "entry")
    she.waits_for_window("Write it differently")
    she.clicks_on("Google", "tick")
    she.looks("for-which-letters")
    she.clicks_on("Write it differently")
    she.waits_for("Only in Amazon and Google", "button")
    she.types(" Nobody is asked.")
    she.looks("own-of-two")


def keeps_the_present_wording_for_google(she: Somebody) -> None:
    she.turns_wheel_to("in writing by February 15, 2019.")
    she.clicks_behind("in writing by February 15, 2019.")
    she.clicks_on("In all 3 letters")
    she.clicks_on("Keep the present wording for", "entry")
    she.waits_for_window("Keep the present wording")
    she.clicks_on("Google", "tick")
    she.looks("keep-for-which")
    she.clicks_on("Keep it")
    she.waits_for("Only in Amazon and Microsoft", "button")
    she.types(" A call will do.")
    she.looks("kept")


def adds_a_footnote(she: Somebody) -> None:
    she.turns_wheel_to("without asking anyone", up=True)
    she.clicks_behind("without asking anyone")
    she.clicks_on("Note")
    she.types("See the report of the harbor town.")
    she.looks("footnote")


def replaces_a_name_but_for_microsoft(she: Somebody) -> None:
    she.presses("Ctrl+h")
    she.types("American Civil Liberties Union\t")
    she.types("Civil Liberties League")
    she.waits_for("Found in 8 places.")  # the letter's and its translations'
    she.clicks_on("But not in")
    she.waits_for_window("But not in")
    she.clicks_on("Microsoft", "tick")
    she.looks("but-not-in")
    she.clicks_on("Keep them")
    she.looks("replace")
    she.clicks_on("Replace 8")
    she.waits_for("Replaced in 8 places. Still found in 8 places.")
    she.looks("replaced")


def does_all(she: Somebody, key: str, button: str) -> int:
    """Undo or redo until there is nothing more; return how often."""
    times = 0
    while she.sees(button, "button") is not None:
        she.presses(key)
        for _ in range(3):
            she.state()  # the key has come before the program answers so often
        times += 1
        assert times < 200
    return times


def test_the_organizer_words_letters_apart_undoes_all_of_it_and_does_it_again(tmp_path: Path) -> None:
    done, undone, again = (tmp_path / f"{name}.undersigned" for name in ("Done", "Undone", "Again"))
    pdf, docx = tmp_path / "Google.pdf", tmp_path / "Google.docx"
    with at_the_program(tmp_path) as she:
        she.clicks_on("Look around")
        she.looks("sample")
        writes_differently_for_amazon_and_google(she)
        keeps_the_present_wording_for_google(she)
        adds_a_footnote(she)
        replaces_a_name_but_for_microsoft(she)
        she.presses("Ctrl+PageUp")
        exports(she, pdf, docx)
        saves(she, done)
        steps = does_all(she, "Ctrl+z", "Undo")
        she.looks("undone")
        saves_as(she, undone)
        assert does_all(she, "Ctrl+Shift+z", "Redo") == steps
        she.looks("redone")
        saves_as(she, again)
        tell(she.turns())
        assert she.leaves() == 0
        assert she.complaints() == ""

    assert file.read(again).campaign == file.read(done).campaign
    assert file.read(undone).campaign.text == begin("face-surveillance", sample=True).text
    campaign = file.read(done).campaign
    by_command = {
        name: exported(done, one(campaign, name), tmp_path / name)
        for name in ("Amazon", "Google", "Microsoft")
    }
    assert {".pdf": pdf.read_bytes(), ".docx": docx.read_bytes()} == by_command["Google"]
    says = {name: words(next((tmp_path / name).glob("*.pdf"))) for name in by_command}
    assert ["Nobody is asked." in says[n] for n in says] == [True, True, False]
    assert ["A call will do." in says[n] for n in says] == [True, False, True]
    assert ["See the report of the harbor town." in says[n] for n in says] == [True, True, True]
    assert ["The Civil Liberties League" in says[n] for n in says] == [True, True, False]
