"""Tables: CSV, TSV, text, XLSX, XLS and ODS become rows of text, with what was detected.

Nothing is guessed in silence and nothing dropped in silence. What a column means is the
business of `signatories` and `campaign`.
"""
