"""Web and mail addresses as targets of relationships.

Word calls a file damaged when one target isn't a well-formed URI (RFC 3986), so an address
is mended where it can be, and is otherwise printed without a link.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from urllib.parse import quote, urlsplit

from undersigned.render.docx.markup import RELATIONSHIPS, R, attribute, clean

_WEB = frozenset({"http", "https"})
_OTHER = frozenset({"mailto", "tel"})
_KEPT = "/:?&=+$,;@!*'()~%"


@lru_cache(maxsize=2048)
def target_of(address: str) -> str:
    """Return the address as a URI, or "" where it isn't one a letter may lead to."""
    try:
        parts = urlsplit(clean(address).strip())
        scheme, host, port = parts.scheme.lower(), parts.hostname, parts.port
        if scheme in _OTHER and parts.path:
            query = f"?{_quoted(parts.query)}" if parts.query else ""
            return f"{scheme}:{_quoted(parts.path)}{query}"
        if scheme not in _WEB or not host:
            return ""
        host = f"[{host}]" if ":" in host else host if host.isascii() else host.encode("idna").decode()
    except (ValueError, UnicodeError):
        return ""
    if quote(host, safe="[]:-._~") != host:
        return ""
    tail = _quoted(parts.path)
    tail += f"?{_quoted(parts.query)}" if parts.query else ""
    tail += f"#{_quoted(parts.fragment)}" if parts.fragment else ""
    return f"{scheme}://{host}{f':{port}' if port is not None else ''}{tail}"


@lru_cache(maxsize=2048)
def id_of(target: str) -> str:
    """Return a relationship's id. It follows from the target, so that a block needs no hole for it."""
    return "link" + hashlib.sha256(target.encode()).hexdigest()[:16]


def relationships(fixed: str, targets: tuple[str, ...]) -> str:
    """Return the relationships of a part: those already written out, then its links."""
    links = "".join(
        f'<Relationship Id="{id_of(t)}" Type="{R}/hyperlink" Target="{attribute(t)}" TargetMode="External"/>'
        for t in targets
    )
    return f'<Relationships xmlns="{RELATIONSHIPS}">{fixed}{links}</Relationships>'


def _quoted(text: str) -> str:
    """Percent-encode what a URI can't hold; a % that encodes nothing is encoded itself."""
    quoted = quote(text, safe=_KEPT)
    pieces = quoted.split("%")
    hexadecimal = frozenset("0123456789abcdefABCDEF")
    return pieces[0] + "".join(
        ("%" if len(p) > 1 and p[0] in hexadecimal and p[1] in hexadecimal else "%25") + p for p in pieces[1:]
    )
