"""The letter's text: Markdown with fields, cut into segments, and what differs for whom.

`model` holds the values, `blocks` turns letter.md into segments and back, `inline` parses one
segment's text (the one door of markdown-it), `files` reads and writes the members that a
template and a campaign share: letter.toml, letter.md, locale/*.po.
"""
