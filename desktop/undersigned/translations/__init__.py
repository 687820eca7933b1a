"""Translators' work: what there is to translate, given to them as files and taken in again.

`units` lists what there is to translate and how it stands; `data` are the recipients' own words,
`hints` what is said to translators. `catalogue` makes entries of them, `incoming` takes entries in
and changes nothing that isn't in them, and `taken` is what became of them; `conflicts` has a person decide
what is said differently. `offers` finds old translations that are near, `glossary` holds what words are
called, and `deeds` is what an author says of them. `formats` is the table of files. `held` reads and writes
what holds the text: a campaign, or a template's folder.
"""
