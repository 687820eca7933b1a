"""A translator's walk through the program, in a real window on a screen of its own: by the keyboard alone.

She adds Portuguese to a campaign, translates ten texts, takes in what another translator made with another
program, keeps one of her own words against his, sees to the text that has changed since, and exports the
letter. What she exports is byte for byte what the command exports from the campaign she saved.
"""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

from calls import apart
from journeys.somebody import Somebody, at_the_program, settings_of
from journeys.test_walks import one, tell, words
from programs import needs
from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.language.po import write_po
from undersigned.letter.template import begin
from undersigned.text.inline import TokenKind
from undersigned.text.pieces import pieces
from undersigned.translations import deeds
from undersigned.translations.catalogue import entries, header
from undersigned.translations.units import Unit, progress, units_of_text

HERS = (
    "Por correio e por e-mail",
    "Mantenham a vigilancia facial longe do governo",
    "Escrevemos em nome de grupos que defendem direitos",
    "Esta carta fala de maquinas que reconhecem rostos",
    "A primeira coisa que pedimos parece pequena",
    "Os senhores disseram o que pensam disso",
    "O governo quer comprar essa tecnologia",
    "Quem reconhece rostos sabe quem foi ao culto",
    "Ninguem foi perguntado se aceitava isso",
    "Por isso pedimos que nada seja vendido",
)
PORTUGUESE = "\u2068Português\u2069"  # in its own direction
CHANGED = "choose"  # its text was another one when the other translator got his file


def at_hand() -> tuple[Campaign, bytes]:
    """Return the campaign, and what another translator made of its earlier state with another program."""
    now = begin("face-surveillance", sample=True)
    segments = tuple(
        replace(s, text=s.text.replace("The time to decide is now.", "It is time to decide."))
        if s.id == CHANGED
        else s
        for s in now.text.segments
    )
    assert segments != now.text.segments
    earlier = deeds.with_language(replace(now, text=replace(now.text, segments=segments)), "pt")
    filled = (
        replace(e, text=f"Dele: {e.source}" if not e.segment.startswith("@") else "")
        if not e.plural_source
        else replace(e, plural_texts=tuple(f"Dele: {e.plural_source}" for _ in e.plural_texts))
        for e in entries(earlier, "pt")
    )
    return now, write_po(filled, "pt", header=header(earlier))


def pieces_of(unit: Unit) -> int:
    """Return how many fields and marks of notes a text has."""
    return sum(p.kind in (TokenKind.FIELD, TokenKind.NOTE, TokenKind.TAG) for p in pieces(unit.source))


def goes_to(she: Somebody, named: str) -> None:
    """Go back from field to field until the keyboard is there."""
    for _ in range(80):
        if she.state()["named"] == named:
            return
        she.presses("Shift+Tab")
    raise AssertionError(f"the keyboard never comes to “{named}”")


def adds_portuguese(she: Somebody) -> None:
    she.presses("Ctrl+5")
    she.waits_for("Translations")
    goes_to(she, "Add a language")
    she.presses(" ")
    she.waits_for_window("Add a language")
    she.looks("add-a-language")
    she.types("portug\n")
    she.waits_for("Translation", "field")


def translates(she: Somebody, todo: list[Unit]) -> None:
    for said, unit in zip(HERS, todo, strict=False):
        she.types(said)
        for _ in range(pieces_of(unit)):
            she.presses("Ctrl+Shift+i")
        if unit.source.rstrip().endswith((".", ":")):
            she.types(unit.source.rstrip()[-1])
        if unit is todo[1]:
            she.looks("typing")
        she.presses("Ctrl+Return")


def takes_in(she: Somebody, path: Path) -> None:
    goes_to(she, "Take in")
    she.presses(" ")
    she.names_file(path, "Take in a translation")
    she.waits_for_window(f"Take in {path.name}")
    she.waits_for("Said differently · 1 of 10")
    she.looks("said-differently")
    she.presses("1")  # keep mine
    she.waits_for("Said differently · 2 of 10")
    she.presses("Return")
    she.waits_for("taken in.")


def test_a_translator_works_by_the_keyboard_alone(tmp_path: Path) -> None:
    home = tmp_path / "home" / "Documents"
    home.mkdir(parents=True)
    kept, made, pdf = home / "Face.undersigned", home / "elsewhere.pt.po", home / "Carta.pdf"
    campaign, po = at_hand()
    file.write(kept, campaign, replacing=None)
    (home / "raw.po").write_bytes(po)
    subprocess.run([needs("msgcat"), "--width=60", "-o", made, home / "raw.po"], check=True)
    todo = list(units_of_text(campaign.text, "pt"))

    with at_the_program(tmp_path, kept) as she:
        adds_portuguese(she)
        translates(she, todo)
        she.waits_for(f"{PORTUGUESE} · {len(todo) - len(HERS)} of {len(todo)} left", "button")
        she.looks("ten-done")
        takes_in(she, made)
        she.presses("Ctrl+Shift+Down")
        she.waits_for("What changed since it was translated:")
        she.looks("changed-since")
        she.presses("Ctrl+Shift+f")
        she.waits_for(f"{PORTUGUESE} · all done", "button")
        she.looks("all-done")
        she.presses("Ctrl+e")
        she.names_file(pdf, "Export this letter")
        she.waits_for(f"Exported {pdf.name}")
        she.presses("Ctrl+s")
        she.waits_for("Saved")
        tell(she.turns())
        assert she.clicks == 0
        assert she.leaves() == 0
        assert she.complaints() == ""

    saved = file.read(kept).campaign
    said = {(t.segment, t.wording): t.text for t in saved.text.translations if t.language == "pt"}
    assert progress(saved, "pt") == (0, len(todo))
    mine = [n for n, unit in enumerate(todo[: len(HERS)]) if said[unit.key].startswith(HERS[n])]
    assert mine == [0]  # of the others she took his
    assert said[CHANGED, ""].startswith("Dele: It is time to decide.")
    text = words(pdf)
    assert HERS[0] in text
    assert "Dele: It is time to decide." in text
    done = apart(
        "export", kept, "--out", tmp_path / "out", "--recipient", one(saved, "Google"),
        "--language", "pt", "--format", "pdf",
        env=settings_of(tmp_path / "command"),
    )  # fmt: skip
    assert done.code == 0, done.err
    (by_command,) = (tmp_path / "out").glob("*.pdf")
    assert by_command.read_bytes() == pdf.read_bytes()
