"""The PDF writer: our own lines on pages, tagged, put into a file by reportlab's document objects.

In the order of the work: `styles` says how blocks are set, `itemise` cuts text into one face and
script, `bidi` orders it, `shape` makes glyphs, `breaks` finds line ends, `paragraph` and `lines` set
lines, `show` and `leftward` draw them by `codes` that say their text, `apart` keeps what runs the other
way in one piece, `galley` keeps them, `flow` puts them in order, `breaker` finds page ends by their
`moulds`, and `pages` fills the pages. Of a letter that is `paged`, `structure` makes the tags (with
`outline` and `tags`) and `draw` the content; `frame` is what stands around it. `objects` is the file,
reportlab's document, and `poured` one too large to be held; `catalog`, `leaves` (the pages),
`bookmarks`, `embed` (the faces) and `images` are what goes into it, and `writer` runs it all.

Each step is remembered by exactly what it depends on, so that letters share all they have in common.
"""

from undersigned.render.pdf.writer import write_combined, write_pdf

__all__ = ["write_combined", "write_pdf"]
