"""Letters leave the window: `this_letter` for the one in view, `many` for all, `printing` for paper.

What a letter looks like and what keeps it from going out is `produce`'s; the files are byte for byte
those of the command.
"""
