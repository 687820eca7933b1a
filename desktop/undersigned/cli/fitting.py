"""The command that fits letters on so many pages."""

from __future__ import annotations

import argparse
from pathlib import Path

from undersigned.campaign import file
from undersigned.cli import given
from undersigned.cli.said import Answer, as_json, counted, progress


def fit(asked: argparse.Namespace) -> Answer:
    """Fit the letters, or one, on so many pages; save that, and say what was done."""
    from undersigned.fitting import Fitted
    from undersigned.fitting import fit as fitting

    path, pages = Path(asked.FILE), given.count(asked.pages, "--pages")
    opened = file.read(path) if asked.dry_run else given.to_change(path)
    recipient = given.recipient(opened.campaign, asked.recipient) if asked.recipient else ""
    found = None
    for step in fitting(opened.campaign, pages, recipient):
        if isinstance(step, Fitted):
            found = step
        else:
            progress(f"{step.times}: {step.recipient}")
    assert found is not None, "the last step is what came of it"
    saved = found.campaign is not opened.campaign and not asked.dry_run
    if saved:
        file.write(path, found.campaign, replacing=opened.sha256)
    done = [str(said) for said in found.done]
    facts = {
        "file": str(path),
        "saved": saved,
        "fits": found.fits,
        "pages": found.pages,
        "before": found.before,
        "done": done,
        "falls_short": str(found.falls_short) if found.falls_short else "",
        "longest": found.longest,
    }
    if not found.fits:
        tried = f"Even at its tightest, the letter to {found.longest} has {counted(found.pages, 'page')}."
        lines = [f"It can't be done, and nothing was changed. {tried} {found.falls_short}"]
    elif not done:
        lines = [f"Nothing had to be done: no letter has more than {counted(found.before, 'page')}."]
    else:
        lines = [f"No letter has more than {counted(found.pages, 'page')} now.", *done]
        lines += ["(nothing was saved)"] if asked.dry_run else []
    return Answer(facts, lines, [as_json(p) for p in opened.problems], 0 if found.fits else 1)
