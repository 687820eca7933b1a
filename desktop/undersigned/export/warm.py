"""Loads all that makes letters, so that no letter's time counts it.

Imported for that alone, by a worker, or by the process that workers are forked from.
"""

from __future__ import annotations

import gc

import undersigned.letter.fingerprint
import undersigned.produce
import undersigned.render.docx
import undersigned.render.pdf  # noqa: F401 - so that it is loaded before workers are forked

gc.freeze()  # what is loaded stays, so that no worker looks through it again
