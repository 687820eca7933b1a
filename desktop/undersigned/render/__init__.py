"""Writers, one a format: from a document to the bytes of a file.

A writer knows the document and nothing above it. FORMATS, in `formats`, is the table of them.
"""
