"""Loads all that makes letters, so that no letter's time counts it; workers are forked from a process with it.

Imported for that alone.
"""

from __future__ import annotations

import gc

import undersigned.letter.fingerprint
import undersigned.produce
import undersigned.render.docx
import undersigned.render.pdf  # noqa: F401

gc.collect()
gc.freeze()  # what is loaded stays, so that no worker looks through it again, or copies it by looking
