"""What a stranger wrote into a letter's text or values reaches nothing, and takes neither time nor memory."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from export.campaigns import a_campaign
from hostile.attacks import REACHING, TOO_MUCH
from programs import ROOT
from undersigned.campaign import file
from undersigned.campaign.model import Addressee, Campaign
from undersigned.produce import produce
from undersigned.proof.answers import Answer, Shown, Wanted
from undersigned.proof.process import ProofProcess
from undersigned.signatories.model import Private, Roster, Signatory
from undersigned.text.model import Segment, SegmentKind

SECRET = "secret-address@example.org"
LEAKS = (
    "__",
    "<class",
    "<function",
    " object at 0x",
    "root:",
    "Traceback",
    "undersigned.",
    "Private(",
    SECRET,
)
SECONDS, MEGABYTES = 5.0, 256


def with_secrets(text: str, signatories: int = 2) -> Campaign:
    """Return a campaign whose letters say this, of a list with contacts."""
    secret = Private(SECRET, SECRET, SECRET, {"Home": SECRET})
    names = tuple(
        Signatory(f"s{n}", f"Group {n}", private=secret, extra={"new": SECRET}) for n in range(signatories)
    )
    return replace(a_campaign(text), roster=Roster(names))


def printed(campaign: Campaign) -> tuple[str, list[str]]:
    """Return a letter's words, as a draft, and what is told of it."""
    made = produce(campaign, "northwind", "", "txt", draft=True)
    assert made.made is not None
    return made.made.data.decode(), [f"{problem} {problem.advice()}" for problem in made.problems]


@pytest.mark.parametrize("attack", REACHING)
def test_nothing_of_the_program_the_disk_or_what_is_private_is_printed(attack: str) -> None:
    words, told = printed(with_secrets(f"Before. {attack} After."))

    # A text that isn't understood is printed as it was written; what is looked for is more than that.
    rest = words.replace(attack, "")
    for leak in LEAKS:
        assert leak not in rest or leak in attack, (leak, rest)
    assert SECRET not in " ".join(told)
    assert "raw" in attack or told, words


@pytest.mark.parametrize("where", ["subject", "field", "name", "title", "signatory", "condition"])
def test_a_template_in_a_value_is_printed_as_its_characters(where: str) -> None:
    attack = "{{ recipient.__class__ }} <b>**x**</b> {% if 1 %}"
    campaign = with_secrets("We ask {{ recipient.name }} of {{ recipient.fields.own }}.")
    first = campaign.recipients[0]
    if where == "subject":
        frame = (Segment("subject", SegmentKind.FRAME, "{{ recipient.name }}"),)
        campaign = replace(campaign, text=replace(campaign.text, frame=frame))
    values: dict[str, dict[str, Any]] = {
        "subject": {"name": attack},
        "name": {"name": attack},
        "field": {"fields": {"own": attack}},
        "title": {"addressees": (Addressee(attack, title=attack),)},
    }
    first = replace(first, **values.get(where, {}))
    campaign = replace(campaign, recipients=(first, *campaign.recipients[1:]))
    if where == "signatory":
        campaign = replace(campaign, roster=Roster((Signatory("a", attack),)))
    if where == "condition":
        campaign = with_secrets("{{ 'x' if recipient.__class__ else 'y' }}")
    words, _ = printed(campaign)

    assert "<class" not in words
    if where not in ("condition", "field"):
        assert "{{ recipient.__class__ }}" in words.replace("\n", " ").replace("  ", " ")


@pytest.mark.parametrize("number", range(len(TOO_MUCH)))
def test_a_text_that_asks_for_too_much_ends_soon(number: int) -> None:
    begun = time.process_time()
    produce(with_secrets(TOO_MUCH[number], 60), "northwind", "", "txt", draft=True)

    assert time.process_time() - begun < SECONDS, TOO_MUCH[number][:60]


MEASURED = """
import json, resource, sys, time
from pathlib import Path
from undersigned.campaign import file
from undersigned.produce import prepare, produce

def most():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)

paths = [Path(p) for p in sys.argv[1:]]
produce(file.read(paths[0]).campaign, "northwind", "", "pdf", draft=True)
idle, found = most(), {}
for path in paths[1:]:
    begun = time.process_time()
    for name in ("pdf", "docx"):
        produce(file.read(path).campaign, "northwind", "", name, draft=True)
    found[path.stem] = (time.process_time() - begun, most() - idle)
print(json.dumps(found))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts memory otherwise")
def test_what_asks_for_too_much_is_opened_checked_and_written_within_the_limits(tmp_path: Path) -> None:
    paths = []
    for number, attack in enumerate(("We ask.", *TOO_MUCH[::4])):
        path = tmp_path / f"{number}.undersigned"
        file.write(path, with_secrets(attack, 60), replacing=None)
        paths.append(path)
    ended = subprocess.run(
        [sys.executable, "-c", MEASURED, *paths],
        env={"PYTHONPATH": str(ROOT / "desktop"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    assert len(found) == len(paths) - 1
    assert {n: s for n, (s, _) in found.items() if s > SECONDS * 2} == {}  # two formats, on a busy computer
    assert max(more for _, more in found.values()) < MEGABYTES * 1_000_000


@pytest.mark.alone
def test_the_page_beside_the_text_goes_on_whatever_is_typed() -> None:
    heard: list[Answer] = []
    process = ProofProcess(heard.append, seconds=SECONDS * 2, megabytes=MEGABYTES)
    process.start()
    try:
        process.want(a_campaign(), Wanted("northwind", "en"))
        _until(heard, 1)
        first = process.pid
        for count, attack in enumerate((*REACHING[::12], *TOO_MUCH[::6]), 2):
            process.want(with_secrets(attack), Wanted("northwind", "en"))
            _until(heard, count)
        assert process.pid == first
    finally:
        process.close()
    assert [told for one in heard if (told := getattr(one, "error", None))] == []


def _until(heard: list[Answer], shown: int) -> None:
    end = time.monotonic() + 30
    while sum(isinstance(one, Shown) for one in heard) < shown and time.monotonic() < end:
        time.sleep(0.01)
    assert sum(isinstance(one, Shown) for one in heard) >= shown, heard[-1:]
