"""The shape of a letter's words, for any writer: blocks and runs, on a paper.

A document knows no letter, no campaign and no file. Next door above, `letter.layout`
makes one from a letter; `render` writes it down in a format.
"""
