"""Loads all that the proof process needs, and what the first letter would wait for.

Imported for that alone, by the process that it is forked from.
"""

from __future__ import annotations

import gc

from undersigned.apart import give_way
from undersigned.language.voice import voice
from undersigned.proof.worker import warm_up

give_way()
warm_up()
voice("en").sort_key("a")
gc.freeze()  # what is loaded stays, so that no process looks through it again
