"""Translators' work: what there is to translate, given to them as files and taken in again.

`units` lists what there is to translate and how it stands; `data` are the recipients' own words,
`hints` what is said to translators. `catalogue` makes entries of them, `incoming` takes entries in
and changes nothing that isn't in them, `offers` finds old translations that are near, and `deeds` is
what an author says of them. `formats` is the table of files. `held` reads and writes what holds the
text: a campaign, or a template's folder.
"""
