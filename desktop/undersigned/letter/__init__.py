"""The words for one recipient in one language, from the campaign's text, and what is wrong with them.

The flow through this room: `overlay` says which wording a letter gets, `markup` and `fields`
make runs of it, `compose` makes the letter, `check` looks it over, `layout` gives it its shape
as a document. `template` starts a campaign. The text itself is `text`'s, next door below.
"""
