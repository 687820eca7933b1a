"""A letter's structure: its tags, made once for all letters whose pages have the same bones.

Tags don't depend on what is said, only on what kind of thing stands where: which blocks, on
which pages, with how many links. So letters that differ in a few words share the whole tree,
ready as bytes, and what opens each piece of marked content on their pages.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import NamedTuple

from undersigned.document.model import Block
from undersigned.render.pdf.galley import Role
from undersigned.render.pdf.objects import Run, text_string
from undersigned.render.pdf.outline import Bookmark, Home, Outline
from undersigned.render.pdf.tags import Element, Tree

_TAGS = {"link": b"Link", "mark": b"Link", "span": b"Span", "label": b"Lbl"}
LINKS = frozenset(("link", "mark"))


class BlockBone(NamedTuple):
    """Lines of a block; `block` is without its words, `key` finds it again on the next page."""

    block: Block
    key: int
    roles: tuple[Role, ...]


class NoteBone(NamedTuple):
    """Lines of a note."""

    label: str
    roles: tuple[Role, ...]


class NamesBone(NamedTuple):
    """Names that are no more than text, maybe with a label."""

    labelled: bool
    names: int


class FigureBone(NamedTuple):
    """The picture above a name; `block` and `key` are as the name's lines have them."""

    block: Block
    key: int
    attributes: bytes


class HeadBone(NamedTuple):
    """A part of the letterhead or the cover: P for a line, Figure for a picture."""

    tag: bytes
    attributes: bytes
    roles: tuple[Role, ...]


Bone = BlockBone | NoteBone | NamesBone | FigureBone | HeadBone
Skeleton = tuple[tuple[Bone, ...], ...]  # page by page
Tags = tuple[bytes, ...] | range  # what opens each piece of content; for names their MCIDs alone


class Root(NamedTuple):
    """What holds a letter in its file: Document, or Part in a file of several. Numbers are objects'."""

    tag: bytes
    language: str
    parent: int
    first: int  # number that is free: for the first page, the others, the annotations, the elements
    notes: int = 0  # how many notes other letters have before it


@dataclass(frozen=True, slots=True, eq=False)
class Structure:
    """The tags of one letter. Its root is the first element of `run`."""

    run: Run
    pages: range
    annotations: range
    tags: tuple[tuple[Tags, ...], ...]  # of each page, for each bone
    parents: range  # for each page, the array of its content's parents
    annotated: tuple[int, ...]  # for each annotation, its element
    bookmarks: tuple[Bookmark, ...]
    notes: int


@functools.lru_cache(maxsize=64)
def structure(skeleton: Skeleton, root: Root) -> Structure:
    """Return the structure of a letter, remembered by its bones."""
    count = sum(role.name in LINKS for page in skeleton for bone in page for role in _roles(bone))
    pages = range(root.first, root.first + len(skeleton))
    annotations = range(pages.stop, pages.stop + count)
    language = b"/Lang" + text_string(root.language)
    tree = Tree(root.tag, root.parent, language, pages, annotations)
    tagger = _Tagger(tree, root.notes)
    tags = tuple(tagger.page(bones) for bones in skeleton)
    run = tree.finish()
    return Structure(
        run,
        pages,
        annotations,
        tags,
        range(run.stop - len(pages), run.stop),
        tuple(tree.annotated),
        tuple(tagger.outline.bookmarks),
        tagger.notes,
    )


def _roles(bone: Bone) -> tuple[Role, ...]:
    return () if isinstance(bone, NamesBone | FigureBone) else bone.roles


class _Tagger:
    """Opens the elements of a letter, bone by bone."""

    def __init__(self, tree: Tree, notes: int) -> None:
        self.outline = Outline(tree)
        self.notes = notes
        self._tree = tree
        self._homes: dict[int, Home] = {}
        self._notes: dict[str, Home] = {}
        self._links: dict[tuple[int, Role], Element] = {}  # link elements that go on over lines
        self._last: Home | None = None

    def page(self, bones: tuple[Bone, ...]) -> tuple[Tags, ...]:
        """Return what opens the content of a page."""
        self._tree.begin_page()
        return tuple(self._tags(bone) for bone in bones)

    def _tags(self, bone: Bone) -> Tags:
        if isinstance(bone, NamesBone):
            names = self.outline.names(labelled=bone.labelled)
            return self._tree.open_items(names, bone.names, labelled=bone.labelled)
        if isinstance(bone, FigureBone):
            body = self._home_of(bone.block, bone.key).text
            figure = self._tree.open(b"Figure", body, bone.attributes)
            return (b"/Figure<</MCID %d>>BDC\n" % self._tree.mark(figure),)
        home = self._home(bone)
        return tuple(self._open(role, home) for role in bone.roles)

    def _home(self, bone: BlockBone | NoteBone | HeadBone) -> Home:
        if isinstance(bone, BlockBone):
            self._last = self._home_of(bone.block, bone.key)
            return self._last
        if isinstance(bone, HeadBone):
            element = self._tree.open(bone.tag, self._tree.root, bone.attributes)
            return Home(element, None, element)
        note = self._notes.get(bone.label)
        if note is None:
            self.notes += 1
            parent = self._last.notes if self._last else self._tree.root
            element = self._tree.open(b"Note", parent, b"/ID" + text_string(f"note-{self.notes}"))
            note = self._notes[bone.label] = Home(element, self._tree.open(b"Lbl", element), element)
        return note

    def _home_of(self, block: Block, key: int) -> Home:
        home = self._homes.get(key)
        if home is None:
            home = self._homes[key] = self.outline.home(block, key)
        return home

    def _open(self, role: Role, home: Home) -> bytes:
        element = self._element(role, home)
        mcid = self._tree.mark(element)
        if role.name in LINKS:
            self._tree.annotate(element)
        return b"/%b<</MCID %d>>BDC\n" % (_TAGS.get(role.name, home.text.tag), mcid)

    def _element(self, role: Role, home: Home) -> Element:
        match role.name:
            case "label":
                return home.label or home.text
            case "link":
                known = self._links.get((home.text.number, role))
                # The next line of the same link goes on in its element; anything else begins anew.
                if known is not None and home.text.kids[-1] == b"%d 0 R" % known.number:
                    return known
                element = self._tree.open(b"Link", home.text)
                self._links[home.text.number, role] = element
                return element
            case "mark":
                return self._tree.open(b"Link", self._tree.open(b"Reference", home.text))
            case "span":
                return self._tree.open(b"Span", home.text, b"/Lang" + text_string(role.key))
            case _:
                return home.text
