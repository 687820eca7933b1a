"""Undersigned: coalition letters, drafted, merged, proofed and exported on a laptop, offline.

The rooms of this house are named after the steps of the flow and the user's nouns;
CONTRIBUTING.md walks them in order. Imports go down only, and a contract in
pyproject.toml holds that.
"""

__version__ = "0.1.0"
