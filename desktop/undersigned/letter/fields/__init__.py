"""A letter's fields and conditions: the one door of jinja2, which only parses; we walk its tree.

The walker knows a few kinds of nodes, the letter's own facts, and a budget; any other node is a
fault that names it. A value comes out as it is and is never parsed. `program` parses, `names`
finds unknown fields, `walk` evaluates, `values` holds what fields can say, `faults` what can be
wrong. What becomes of literal text and looks is `markup`'s business.
"""

from undersigned.letter.fields.faults import Fault
from undersigned.letter.fields.names import unknown
from undersigned.letter.fields.program import MARK, Program, parsed
from undersigned.letter.fields.values import Count, Facts, Value, holds
from undersigned.letter.fields.walk import Budget, Piece, decide, evaluate

__all__ = [
    "MARK",
    "Budget",
    "Count",
    "Facts",
    "Fault",
    "Piece",
    "Program",
    "Value",
    "decide",
    "evaluate",
    "holds",
    "parsed",
    "unknown",
]
