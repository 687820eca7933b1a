"""A Word file as a `Source`: text, notes, heads and feet, comments, and what was left out."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from undersigned.intake.model import LeftOut, Logo, Note, Paragraph, Remark, Source, Spot
from undersigned.intake.pictures import cleaned
from undersigned.intake.word import styles as looks
from undersigned.intake.word.blocks import Given, Walk
from undersigned.intake.word.package import Link, Package, child, every, is_on, reference, tag, value

MOST_LOGO = 2_000_000  # bytes
_SPOTS = {"first": Spot.FIRST_HEAD, "default": Spot.HEAD, "even": Spot.HEAD}


def read_word(data: bytes, name: str) -> Source:
    """Return what a Word file holds. Meant for a process of its own.

    Raises:
        UnreadableError: it isn't a Word file, or one that isn't opened; says which and what to do.
    """
    return _Reading(Package(data, name), name).source()


class _Reading:
    """One file while it is read."""

    def __init__(self, package: Package, name: str) -> None:
        self.package, self.name = package, name
        root = package.xml(package.document)
        assert root is not None
        self.body = child(root, "w:body")
        self.links = dict(package.links(package.document))
        self.style_root = self._beside("styles")
        self.styles = dict(looks.styles_of(self.style_root))
        self.lists = looks.lists_of(self._beside("numbering"), self.styles)
        self.notes: dict[tuple[str, str], str] = {}
        self.note_roots: list[tuple[str, str, etree._Element]] = []
        self.left_out: list[LeftOut] = []
        self.pictures = 0

    def source(self) -> Source:
        self._name_notes()
        walk = Walk(self._given(self.links, bookmarks=True))
        heads = list(self._heads(walk))
        walk.first = len(heads) + 1
        if self.body is not None:
            walk.blocks(self.body, Spot.BODY)
        found = (*heads, *walk.done)
        notes = tuple(self._notes(len(found), walk))
        remarks = tuple(self._remarks(walk))
        self._about_file(walk)
        return Source(
            "docx",
            self.name,
            found,
            notes,
            remarks,
            (*self.left_out, *walk.left_out),
            self.pictures + walk.pictures,
            self._logo(),
            looks.language_of(self.style_root),
            self._page(),
        )

    def _beside(self, kind: str) -> etree._Element | None:
        """Return a part that belongs to the text: its styles, its lists, …."""
        link = next((k for k in self.links.values() if k.kind == kind and not k.external), None)
        return self.package.xml(link.target) if link else None

    def _part(self, kind: str) -> str:
        return next((k.target for k in self.links.values() if k.kind == kind and not k.external), "")

    def _given(self, links: dict[str, Link], *, bookmarks: bool = False) -> Given:
        marked = _bookmarked_notes(self.body, self.notes) if bookmarks and self.body is not None else {}
        return Given(self.name, self.styles, self.lists, links, self.notes, marked)

    # ------------------------------------------------------------- notes

    def _name_notes(self) -> None:
        """Give each note that is marked a label: 1, 2, … in the order of the marks."""
        kept: dict[tuple[str, str], etree._Element] = {}
        for kind in ("footnote", "endnote"):
            root = self._beside(f"{kind}s")
            for note in root if root is not None else ():
                if tag(note) == f"w:{kind}" and value(note, "type") in ("", "normal"):
                    kept[kind, value(note, "id")] = note
        if self.body is None:
            return
        for element in self.body.iter():
            name = tag(element)
            if name in ("w:footnoteReference", "w:endnoteReference"):
                key = (name[2:-9], value(element, "id"))
                if key in kept and key not in self.notes:
                    self.notes[key] = str(len(self.notes) + 1)
                    self.note_roots.append((*key, kept[key]))

    def _notes(self, before: int, of_text: Walk) -> Iterator[Note]:
        given = {
            k: self._given(dict(self.package.links(self._part(f"{k}s")))) for k in ("footnote", "endnote")
        }
        for kind, ident, root in self.note_roots:
            walk = Walk(given[kind], before + 1)
            walk.blocks(root, Spot.BODY)
            before += len(walk.done)
            yield Note(self.notes[kind, ident], tuple(map(_begun_clean, walk.done)))
            of_text.left_out += walk.left_out
            of_text.formatting += walk.formatting
            of_text.about |= walk.about
            of_text.where |= walk.where

    # ------------------------------------------------------------- heads and feet

    def _heads(self, walk: Walk) -> Iterator[Paragraph]:
        """Yield what stands above and below the pages, of later sections where it differs."""
        number, seen = 0, set()
        for kind, spot, part in self._head_parts():
            root = self.package.xml(part)
            if root is None:
                continue
            inner = Walk(self._given(dict(self.package.links(part))), number + 1)
            inner.blocks(root, spot)
            said = (spot, "".join(p.text for p in inner.done))
            walk.left_out += inner.left_out
            self.pictures += inner.pictures
            if kind and said not in seen and said[1].strip():
                seen.add(said)
                number += len(inner.done)
                yield from inner.done

    def _head_parts(self) -> Iterator[tuple[str, Spot, str]]:
        for section in every(self.body, "w:sectPr") if self.body is not None else ():
            first = is_on(child(section, "w:titlePg")) or False
            for element in section:
                if tag(element) not in ("w:headerReference", "w:footerReference"):
                    continue
                kind = value(element, "type") or "default"
                link = self.links.get(reference(element, "id"))
                if link is None or link.external or (kind == "first" and not first):
                    continue
                is_head = tag(element) == "w:headerReference"
                spot = _SPOTS.get(kind, Spot.HEAD) if is_head else Spot.FOOT
                if is_head and kind == "default" and not first:
                    spot = Spot.FIRST_HEAD  # one head for all pages stands on the first as well
                yield kind, spot, link.target

    def _page(self) -> str:
        """Return the paper's size, by the width of the first section in twentieths of a point."""
        section = next(every(self.body, "w:sectPr"), None) if self.body is not None else None
        return {"11906": "A4", "11907": "A4", "12240": "LETTER"}.get(value(child(section, "w:pgSz"), "w"), "")

    def _logo(self) -> Logo | None:
        """Return the one picture in the head of the first page, if it is small and of a kind letters use."""
        part = next((p for _, spot, p in self._head_parts() if spot is Spot.FIRST_HEAD), "")
        root = self.package.xml(part) if part else None
        if root is None:
            return None
        links = self.package.links(part)
        for blip in root.iter():
            ident = reference(blip, "embed") if tag(blip) == "a:blip" else ""
            ident = ident or (reference(blip, "id") if tag(blip) == "v:imagedata" else "")
            link = links.get(ident)
            if link is None or link.external:
                continue
            data = self.package.read(link.target, MOST_LOGO)
            clean, media = cleaned(data)
            if media:
                said = next((str(e.get("descr") or "") for e in root.iter() if tag(e) == "wp:docPr"), "")
                return Logo(clean, media, said)
        return None

    # ------------------------------------------------------------- beside the text

    def _remarks(self, walk: Walk) -> Iterator[Remark]:
        root = self._beside("comments")
        for comment in every(root, "w:comment") if root is not None else ():
            ident = value(comment, "id")
            lines = ("".join(str(t.text or "") for t in every(p, "w:t")) for p in every(comment, "w:p"))
            yield Remark(
                value(comment, "author"),
                "\n".join(line for line in lines if line.strip()),
                walk.where.get(ident, 0),
                "".join(walk.about.get(ident, ()))[:300],
                _day(value(comment, "date")),
            )

    def _about_file(self, walk: Walk) -> None:
        """Tell what of the file lies outside it, or is no text."""
        if walk.formatting:
            walk.leave_out(
                "formatting-changes",
                "{count} tracked changes of formatting alone were taken as they look now.",
                count=walk.formatting,
            )
        for part in (self._part("settings"),):
            for link in self.package.links(part).values() if part else ():
                if link.kind == "attachedTemplate":
                    walk.leave_out("template", "The file names a template elsewhere, which was not fetched.")
        others = {"oleObject": "An embedded document", "package": "An embedded document", "chart": "A chart"}
        for link in self.links.values():
            if link.kind in others:
                walk.leave_out("embedded", "{what} was left out.", what=others[link.kind])
            elif link.external and link.kind not in ("hyperlink", "image"):
                walk.leave_out("outside", "Something that lies outside the file was not fetched.")


def _bookmarked_notes(body: etree._Element, notes: dict[tuple[str, str], str]) -> dict[str, str]:
    """Return the labels of the notes that bookmarks stand round, for marks that repeat a note."""
    found: dict[str, str] = {}
    waiting: dict[str, str] = {}
    for element in body.iter():
        name = tag(element)
        if name == "w:bookmarkStart":
            waiting[value(element, "id")] = value(element, "name")
        elif name == "w:bookmarkEnd":
            waiting.pop(value(element, "id"), None)
        elif name in ("w:footnoteReference", "w:endnoteReference"):
            label = notes.get((name[2:-9], value(element, "id")), "")
            found |= dict.fromkeys(waiting.values(), label) if label else {}
    return found


def _begun_clean(paragraph: Paragraph) -> Paragraph:
    """Return a note's paragraph without the space or tab that Word sets behind the note's number."""
    if not paragraph.pieces:
        return paragraph
    first = paragraph.pieces[0]
    return replace(paragraph, pieces=(first._replace(text=first.text.lstrip()), *paragraph.pieces[1:]))


def _day(stamp: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(stamp[:10])
    except ValueError:
        return None
