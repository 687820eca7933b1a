"""Loads all that the window's processes need, and what the first letter would wait for.

Imported for that alone, by the process that they are forked from.
"""

from __future__ import annotations

import gc

import undersigned.campaign.archive
import undersigned.campaign.file
import undersigned.campaign.members  # noqa: F401 - so that it is loaded before they are forked
from undersigned.apart import give_way
from undersigned.language.voice import voice
from undersigned.proof.worker import warm_up

give_way()
warm_up()
voice("en").sort_key("a")
gc.freeze()  # what is loaded stays, so that none of them looks through it again
