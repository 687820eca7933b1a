"""Word files (.docx), read with suspicion: ECMA-376, transitional and strict.

`package` opens the zip within limits, `styles` and `numbering` say what a paragraph is,
`blocks` and `runs` walk the text, `reader` puts it together. Only our own values leave here.
"""
