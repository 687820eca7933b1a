"""The Word file that a translator gets who has no translation program: two columns, one row a text.

Nothing in it is locked or hidden, so that it comes through any program: what a row is stands in a short
visible code. `writing` makes it, `parts` holds what is the same in each, `reading` reads what came back.
"""

MARK = "▲"  # before a translation that isn't done
