"""What the user owns and saves: one letter's text, its recipients, its roster, its paper.

`model` holds the values, `file` reads and writes them, `upgrade` brings old files up,
`history` is undo. Making letters of it is `letter`'s work, next door above.
"""
