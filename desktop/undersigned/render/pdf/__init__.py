"""The PDF writer: our own lines on pages, tagged, put into a file by reportlab's document objects.

In the order of the work: `styles` says how blocks are set, `itemise` cuts text into one face and
script, `shape` makes glyphs, `breaks` finds line ends, `paragraph` and `galley` set lines, `flow`
and `pages` fill pages, `draw`, `frame` and `outline` write and tag them, `tags`, `bookmarks`,
`embed`, `images` and `objects` make the file, `writer` runs it all.
"""

from undersigned.render.pdf.writer import write_combined, write_pdf

__all__ = ["write_combined", "write_pdf"]
