"""The proofs of a campaign's letters, made in one warm process: the page in view, and what is to fix in all.

`process` keeps that process going and speaks with it; `worker` is what runs in it; `changes` is
what crosses to it of a campaign that became another; `answers` are the values that come back. The
window listens to it, but nothing here knows a window. `packing` is another process of the kind, for
the campaign's own file.
What the first loads stands in `warm`: where the system can fork, one process loads it, and those of all
windows come from that one. The second starts by itself, which is sooner for the first window.
"""

WARM = "undersigned.proof.warm"
"""The module, for `ahead`."""
