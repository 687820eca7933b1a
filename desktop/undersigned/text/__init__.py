"""The letter's text: Markdown with fields, cut into segments, and what differs for whom.

`model` holds the values. `blocks` turns letter.md into segments and back, with `structure` for
conditions and `ids` for ids; `inline` parses one segment's text; `markdown` is the one door of
markdown-it. `files` reads and writes the members that a template and a campaign share:
letter.md, letter.toml (`settings`), locale/*.po. `stale` says when an overlay no longer fits.
"""
