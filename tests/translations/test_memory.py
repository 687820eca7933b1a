"""What was translated in earlier campaigns is found again, on this computer alone, until it is wiped."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from translations.letters import campaign, translated
from undersigned.letter.slips import slips
from undersigned.letter.slips.mending import mended
from undersigned.text.standing import Standing
from undersigned.translations import memory
from undersigned.translations.suggestions import filled_in, suggestions
from undersigned.translations.units import units


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNDERSIGNED_STATE", str(tmp_path))


def test_a_later_campaign_is_offered_what_an_earlier_one_had_and_its_own_words_come_back_as_drafts() -> None:
    earlier = campaign(10)
    assert memory.keep(earlier)
    assert not memory.keep(earlier)
    fresh = replace(earlier, title="Later", text=replace(earlier.text, translations=()))
    kept = memory.read()
    unit = next(u for u in units(fresh, "es") if u.segment == "p3" and not u.wording)
    best = suggestions(fresh, unit, kept)[0]
    assert (best.text, best.is_exact, best.campaign) == (translated(unit.source, "es"), True, "Ask first")
    changed = replace(unit, source=unit.source.replace("So we ask", "Therefore we ask"))
    near = suggestions(fresh, changed, kept)[0]
    assert not near.is_exact
    assert near.text == best.text
    filled, number = filled_in(fresh, "es", kept)
    assert number > 10
    standings = {u.standing for u in units(filled, "es") if u.shared is not None}
    assert standings <= {Standing.DRAFT, Standing.MISSING}


def test_what_is_kept_is_for_this_user_alone_and_wiping_leaves_nothing() -> None:
    memory.keep(campaign(3))
    place = memory.path()
    assert place.exists()
    if os.name == "posix":
        assert place.parent.stat().st_mode & 0o077 == 0
    memory.wipe()
    assert not place.exists()
    assert memory.read() == ()


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b'{"texts": [[1], "x"]}', b"\xff\xfe"])
def test_a_damaged_memory_is_an_empty_one(damage: bytes) -> None:
    memory.keep(campaign(3))
    memory.path().write_bytes(damage)
    assert memory.read() == ()
    assert memory.keep(campaign(3))


@pytest.mark.parametrize(
    ("source", "text", "language", "kind", "better"),
    [
        ("We ask {{recipient.name}}.", "Pedimos a {{ recipient.nombre }}.", "es", "slip-field-foreign",
         "Pedimos a {{recipient.name}}."),
        ("Who asked?[^a]", "من سأل?[^a]", "ar", "slip-sign", "من سأل؟[^a]"),
        ("We stop.", "Wir hören auf", "de", "slip-end", "Wir hören auf."),
        ("In 2019 we stop.", "في ٢٠١٩ نتوقف.", "ar", "slip-digits", "في 2019 نتوقف."),
        ("Who asked?", "Qui a demandé?", "fr", "slip-french-space", "Qui a demandé\u202f?"),
        ("Stop now.", "停止现在.", "zh", "slip-sign", "停止现在。"),
        ("Stop.[^a]", "Pare.", "es", "slip-note-missing", "Pare.[^a]"),
        ("Say **stop** now.", "Diga alto ahora.", "es", "slip-bold-lost", ""),
    ],
)  # fmt: skip
def test_a_slip_is_mended_only_where_what_is_meant_can_be_told(
    source: str, text: str, language: str, kind: str, better: str
) -> None:
    fault = next(f for f in slips(source, text, language) if f.kind == kind)
    assert mended(source, text, language, fault) == better
    if better:
        assert kind not in {f.kind for f in slips(source, better, language)}
