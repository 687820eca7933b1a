"""The letter in view leaves the window: as a file or a copy (`this_letter`), or on paper (`printing`).

What a letter looks like and what keeps it from going out is `produce`'s; the files are byte for byte
those of the command.
"""
