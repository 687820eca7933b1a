"""Commands on the letter in other languages: status."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.cli.said import Answer, as_json
from undersigned.text.files import sources
from undersigned.text.model import Translation
from undersigned.text.stale import is_stale

_STATES = ("done", "missing", "drafts", "stale", "stays")


def status(asked: argparse.Namespace) -> Answer:
    """Tell how far each language is."""
    opened = file.read(Path(asked.FILE))
    found = [_counts(opened.campaign, language) for language in _languages(opened.campaign)]
    lines = [
        "\t".join((str(one["language"]), *(f"{one[state]} {state}" for state in _STATES))) for one in found
    ]
    return Answer({"languages": found}, lines, [as_json(problem) for problem in opened.problems])


def _languages(campaign: Campaign) -> list[str]:
    """Return the languages that letters are in, or texts are translated into, besides the text's own."""
    tags = [
        *campaign.languages,
        *(tag for recipient in campaign.recipients for tag in recipient.languages),
        *(translation.language for translation in campaign.text.translations),
    ]
    return [tag for tag in dict.fromkeys(tags) if tag != campaign.text.language]


def _counts(campaign: Campaign, language: str) -> dict[str, object]:
    """Return how many of the texts to be translated stand how; each is counted once."""
    own = {(t.segment, t.wording): t for t in campaign.text.translations if t.language == language}
    wanted = {key: text for key, text in sources(campaign.text).items() if text.strip()}
    counts = Counter(_state(own.get(key), text) for key, text in wanted.items())
    return {"language": language, "segments": len(wanted), **{state: counts[state] for state in _STATES}}


def _state(translation: Translation | None, source: str) -> str:
    if translation is not None and translation.stays:
        return "stays"
    if translation is None or not translation.text.strip():
        return "missing"
    if is_stale(translation.made_for, source):
        return "stale"
    return "drafts" if translation.draft else "done"
