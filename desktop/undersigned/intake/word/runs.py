"""What is inside a paragraph: runs, links, fields, notes' marks, changes (ECMA-376 17.3.2, 17.13, 17.16).

Fields give the text that Word stored for them; none is worked out and none is followed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from undersigned.intake.model import Change, Piece
from undersigned.intake.word.package import child, reference, tag, value
from undersigned.intake.word.styles import Look, look_of

if TYPE_CHECKING:
    from undersigned.intake.word.blocks import Walk

SCHEMES = ("http:", "https:", "mailto:", "tel:")
CHANGES = {
    "w:ins": Change.INSERTED,
    "w:del": Change.DELETED,
    "w:moveFrom": Change.MOVED_AWAY,
    "w:moveTo": Change.MOVED_HERE,
}
_THROUGH = (
    "w:smartTag",
    "w:customXml",
    "w:sdtContent",
    "w:dir",
    "w:bdo",
    "m:oMath",
    "m:oMathPara",
    "w:ruby",
    "w:rubyBase",
)
_PAGES = ("PAGE", "NUMPAGES", "SECTIONPAGES")
_DATES = ("DATE", "TIME", "SAVEDATE", "CREATEDATE", "PRINTDATE")
_OUTSIDE = ("INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDE", "DDEAUTO", "IMPORT", "INCLUDE", "DATABASE", "RD")
_BULLETS = {"f0b7": "•", "f0a7": "▪", "f0d8": "➢", "f0fc": "✓", "f02d": "–"}
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')


@dataclass(slots=True)
class Field:
    """A complex field that is open: its code, and whether its stored result has begun."""

    code: str = ""
    in_result: bool = False
    link: str = ""
    merge: str = ""
    note: str = ""


@dataclass(slots=True)
class Inside:
    """A paragraph's inside while it is read."""

    walk_of: Walk
    number: int
    look: Look
    pieces: list[Piece] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)

    def walk(self, parent: etree._Element, change: Change, link: str = "", author: str = "") -> None:
        """Read all that stands in an element."""
        for element in parent:
            name = tag(element)
            if name in ("w:r", "m:r"):
                self._run(element, change, link, author)
            elif name == "w:hyperlink":
                self.walk(element, change, self._address(element) or link, author)
            elif name in CHANGES:
                both = combined(change, CHANGES[name])
                self.walk(element, both, link, value(element, "author") or author)
            elif name == "w:fldSimple":
                self._simple(element, change, link, author)
            elif name == "w:sdt":
                self._control(element, change, link, author)
            elif name == "mc:AlternateContent":
                chosen = alternative(element)
                if chosen is not None:
                    self.walk(chosen, change, link, author)
            elif name in _THROUGH or (name.startswith("m:") and not name.endswith("Pr")):
                self.walk(element, change, link, author)
            else:
                note_range(self.walk_of, element)

    # ------------------------------------------------------------- runs

    def _run(self, run: etree._Element, change: Change, link: str, author: str) -> None:
        properties = child(run, "w:rPr")
        look = self._look(properties)
        if properties is not None and child(properties, "w:rPrChange") is not None:
            self.walk_of.formatting += 1
        for element in run:
            name = tag(element)
            if name in ("w:t", "w:delText", "m:t"):
                self._put(str(element.text or ""), look, change, link, author)
            elif name in _CHARACTERS:
                self._put(_CHARACTERS[name], look, change, link, author)
            elif name == "w:br":
                if value(element, "type") not in ("page", "column"):
                    self._put("\n", look, change, link, author)
            elif name == "w:sym":
                self._symbol(element, look, change, author)
            elif name in ("w:footnoteReference", "w:endnoteReference"):
                self._mark(name[2:-9], value(element, "id"), change, look, author)
            elif name == "w:fldChar":
                self._field_mark(value(element, "fldCharType"))
            elif name in ("w:instrText", "w:delInstrText"):
                if self.walk_of.fields:
                    self.walk_of.fields[-1].code += str(element.text or "")
            elif name == "w:commentReference":
                self.walk_of.where.setdefault(value(element, "id"), self.number)
            elif name == "mc:AlternateContent":
                chosen = alternative(element)
                if chosen is not None:
                    self._drawn(chosen)
            elif name in ("w:drawing", "w:pict", "w:object"):
                self._drawn(element)

    def _look(self, properties: etree._Element | None) -> Look:
        style = self.walk_of.given.styles.get(value(child(properties, "w:rStyle")))
        below = style.look.over(self.look) if style and properties is not None else self.look
        return look_of(properties).over(below)

    def _put(self, text: str, look: Look, change: Change, link: str, author: str) -> None:
        if not text:
            return
        opened = self.walk_of.fields
        if any(not f.in_result for f in opened):
            return  # the code of a field
        link = next((f.link for f in reversed(opened) if f.link), link)
        if any(f.note for f in opened):
            return  # the number of a note, which is marked already
        merge = next((f.merge for f in reversed(opened) if f.merge), "")
        piece = Piece(
            text,
            bool(look.bold),
            bool(look.italic),
            link,
            "",
            merge,
            change,
            bool(look.hidden),
            author if change else "",
        )
        for ident in self.walk_of.open_comments:
            self.walk_of.about.setdefault(ident, []).append(text)
        before = self.pieces[-1] if self.pieces else None
        if before is not None and not before.note and before._replace(text="") == piece._replace(text=""):
            self.pieces[-1] = before._replace(text=before.text + text)
        else:
            self.pieces.append(piece)

    def _mark(self, kind: str, ident: str, change: Change, look: Look, author: str) -> None:
        label = self.walk_of.given.notes.get((kind, ident))
        if label:
            self.walk_of.notes_marked.append(label)
            self.pieces.append(
                Piece(note=label, change=change, hidden=bool(look.hidden), author=author if change else "")
            )

    def _symbol(self, element: etree._Element, look: Look, change: Change, author: str) -> None:
        code = value(element, "char").lower()
        shown = _BULLETS.get(code, "")
        if not shown:
            self.walk_of.leave_out(
                "symbol",
                "A sign of the symbol font {font} can't be read as a letter.",
                font=value(element, "font"),
            )
        self._put(shown, look, change, "", author)

    def _drawn(self, element: etree._Element) -> None:
        """Note pictures, and text boxes to be read after the paragraph."""
        for inner in element.iter():
            name = tag(inner)
            if name == "w:txbxContent" and not _within_another(inner, element):
                self.boxes.append(inner)
            elif name in ("a:blip", "v:imagedata"):
                self.walk_of.pictures += 1
                link = self.walk_of.given.links.get(reference(inner, "link") or reference(inner, "embed"))
                if (link and link.external) or reference(inner, "link"):
                    self.walk_of.leave_out(
                        "remote-picture", "A picture that lies outside the file was not fetched."
                    )

    # ------------------------------------------------------------- links, fields, controls

    def _address(self, element: etree._Element) -> str:
        link = self.walk_of.given.links.get(reference(element, "id"))
        if link is None or not link.external:
            return ""
        anchor = value(element, "anchor")
        return self._allowed(link.target + (f"#{anchor}" if anchor and "#" not in link.target else ""))

    def _allowed(self, address: str) -> str:
        address = address.strip()
        if address.lower().startswith(SCHEMES):
            return address
        if address and not address.startswith("#"):
            self.walk_of.leave_out(
                "link",
                "The link to {address} leads nowhere from a letter; its words stay.",
                address=address[:200],
            )
        return ""

    def _simple(self, element: etree._Element, change: Change, link: str, author: str) -> None:
        opened = self._understood(Field(value(element, "instr"), in_result=True))
        self.walk_of.fields.append(opened)
        self.walk(element, change, link, author)
        self._close()

    def _field_mark(self, kind: str) -> None:
        opened = self.walk_of.fields
        if kind == "begin":
            opened.append(Field())
        elif kind == "separate" and opened:
            opened[-1].in_result = True
            self._understood(opened[-1])
        elif kind == "end" and opened:
            if not opened[-1].in_result:
                self._understood(opened[-1])
            self._close()

    def _close(self) -> None:
        self.walk_of.fields.pop()

    def _understood(self, opened: Field) -> Field:
        """Look at a field's code; what it means for its stored text is kept with it."""
        words = [a.replace("\\\\", "\\") or b for a, b in _QUOTED.findall(opened.code)]
        kind = words[0].upper() if words else ""
        rest = [w for w in words[1:] if not w.startswith("\\")]
        if kind == "HYPERLINK" and rest and "\\l" not in words[:2]:
            opened.link = self._allowed(rest[0])
        elif kind in _PAGES:
            opened.merge = "PAGE"
        elif kind == "MERGEFIELD" and rest:
            opened.merge = rest[0]
        elif kind in ("ADDRESSBLOCK", "GREETINGLINE"):
            opened.merge = kind
        elif kind == "NOTEREF" and rest and (label := self.walk_of.given.bookmarks.get(rest[0])):
            opened.note = label
            self.pieces.append(Piece(note=label))
        elif kind in _DATES:
            self.walk_of.leave_out(
                "date-field", "A date that Word would have kept changing stands as it was last shown."
            )
        elif kind in _OUTSIDE:
            self.walk_of.leave_out("outside", "A field that takes text from another file was not followed.")
        return opened

    def _control(self, element: etree._Element, change: Change, link: str, author: str) -> None:
        content = child(element, "w:sdtContent")
        if content is None:
            return
        if child(element, "w:sdtPr", "w:showingPlcHdr") is not None:
            self.walk_of.leave_out(
                "placeholder", "A form field that nobody filled was left out.", text_of(content)
            )
            return
        self.walk(content, change, link, author)


_CHARACTERS = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}


def note_range(walk: Walk, element: etree._Element) -> None:
    """Notice where the words that a comment is about begin and end."""
    name, ident = tag(element), value(element, "id")
    if name == "w:commentRangeStart":
        walk.open_comments.append(ident)
        walk.where.setdefault(ident, walk.first + max(walk.number, 1) - 1)
    elif name == "w:commentRangeEnd" and ident in walk.open_comments:
        walk.open_comments.remove(ident)


def alternative(element: etree._Element) -> etree._Element | None:
    """Return the one of several forms of the same thing that is read: they say the same."""
    forms = [e for e in element if tag(e) in ("mc:Choice", "mc:Fallback")]
    with_text = [f for f in forms if any(tag(e) == "w:txbxContent" for e in f.iter())]
    return next(iter(with_text or forms), None)


def text_of(element: etree._Element) -> str:
    """Return all text below an element, whatever it stands in."""
    return "".join(str(e.text or "") for e in element.iter() if tag(e) in ("w:t", "w:delText"))


def _within_another(inner: etree._Element, outer: etree._Element) -> bool:
    """Whether a text box lies in another, or in a form that isn't read."""
    above = inner.getparent()
    while above is not None and above is not outer:
        if tag(above) == "w:txbxContent":
            return True
        holder = above.getparent()
        if (
            tag(above) in ("mc:Choice", "mc:Fallback")
            and holder is not None
            and alternative(holder) is not above
        ):
            return True
        above = above.getparent()
    return False


def combined(outer: Change, inner: Change) -> Change:
    """Return what two changes round the same text mean together."""
    if outer is Change.NONE or outer is inner:
        return inner or outer
    if inner is Change.NONE:
        return outer
    return Change.PASSING if outer.adds != inner.adds else inner
