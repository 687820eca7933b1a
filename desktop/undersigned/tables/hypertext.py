"""HTML from anywhere, as Python's parser can take it."""

from __future__ import annotations

from collections.abc import Iterator


def without_declarations(text: str) -> Iterator[str]:
    """Yield HTML without comments and declarations, and without tags that never end.

    Python's parser stumbles over malformed ones, or takes very long over many.
    """
    last = text.rfind(">") + 1
    at, comments_end = 0, True
    while (begin := text.find("<", at, last)) >= 0:
        yield text[at:begin]
        if text.startswith("<!--", begin) and comments_end:
            end = text.find("-->", begin + 4)
            comments_end = end >= 0
            at = end + 3 if end >= 0 else begin + 4
        elif text.startswith(("<!", "<?"), begin):
            at = text.find(">", begin) + 1
        else:
            yield "<"
            at = begin + 1
    yield text[at:last]
    yield text[max(at, last) :].replace("<", "&lt;")
