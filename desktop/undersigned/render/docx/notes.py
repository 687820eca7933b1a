"""Native footnotes: the marks in the text, and word/footnotes.xml.

The first mark of a note is its footnote reference; each further one is a cross-reference to
it, so that Word keeps the numbers right when somebody edits the letter. Where a note isn't
numbered as Word would number it, its mark is printed as the document says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from undersigned.document.model import Document, Mark, Note
from undersigned.render.docx.markup import DECLARATION, R, W
from undersigned.render.docx.runs import Piece, text_run, words

_RAISED = '<w:rStyle w:val="FootnoteReference"/>'
_SPECIAL = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:pStyle w:val="Normal"/>'
    f'<w:spacing w:before="120" w:after="60"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)
_OPEN = f'{DECLARATION}<w:footnotes xmlns:w="{W}" xmlns:r="{R}">{_SPECIAL}'
EMPTY = f"{_OPEN}</w:footnotes>"


class Marks:
    """The marks of one letter, filled from its first to its last."""

    def __init__(self, notes: tuple[Note, ...], pieces: Iterable[Piece]) -> None:
        self._notes = {note.label: note for note in notes}
        self._uses = Counter(p.label for p in pieces if isinstance(p, Mark))
        self._ids: dict[str, int] = {}
        self._counted = 0  # notes that Word numbers itself
        self._own: dict[str, bool] = {}  # whether a note is numbered by Word

    def fill(self, mark: Mark) -> str:
        """Return the markup of the next mark in the body."""
        if mark.label in self._ids or mark.label not in self._notes:
            return self.again(mark)
        number = len(self._ids) + 1
        self._ids[mark.label] = number
        own = self._notes[mark.label].number == str(self._counted + 1) == mark.number
        self._own[mark.label] = own
        self._counted += own
        custom = "" if own else ' w:customMarkFollows="1"'
        shown = "" if own else text_run(mark.number)[len("<w:r>") : -len("</w:r>")]
        reference = (
            f'<w:r><w:rPr>{_RAISED}</w:rPr><w:footnoteReference{custom} w:id="{number}"/>{shown}</w:r>'
        )
        if self._uses[mark.label] < 2:
            return reference
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="_RefNote{number}"/>{reference}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def again(self, mark: Mark) -> str:
        """Return the markup of a mark whose footnote stands elsewhere."""
        number = self._ids.get(mark.label)
        if number is None or self._uses[mark.label] < 2:
            return text_run(mark.number, _RAISED)
        character = (
            '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:fldChar w:fldCharType="{}"/></w:r>'
        )
        return (
            f'{character.format("begin")}<w:r><w:rPr>{_RAISED}</w:rPr><w:instrText xml:space="preserve">'
            f" NOTEREF _RefNote{number} \\f \\h </w:instrText></w:r>{character.format('separate')}"
            f"{text_run(mark.number, _RAISED)}{character.format('end')}"
        )

    def noted(self) -> tuple[tuple[int, Note, bool], ...]:
        """Return the notes that marks lead to: id, note, and whether Word numbers it."""
        return tuple((number, self._notes[label], self._own[label]) for label, number in self._ids.items())


def footnotes(marks: Marks, document: Document) -> tuple[str, tuple[str, ...]]:
    """Return word/footnotes.xml and the targets of the links in it."""
    notes: list[str] = []
    links: dict[str, None] = {}
    for number, note, own in marks.noted():
        said = words(note.inlines, "", document.right_to_left)
        links |= dict.fromkeys(said.links)
        text = "".join(p if isinstance(p, str) else marks.again(p) for p in said.pieces)
        sign = (
            f"<w:r><w:rPr>{_RAISED}</w:rPr><w:footnoteRef/></w:r>" if own else text_run(note.number, _RAISED)
        )
        notes.append(
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>{sign}'
            f"<w:r><w:tab/></w:r>{text}</w:p></w:footnote>"
        )
    return f"{_OPEN}{''.join(notes)}</w:footnotes>", tuple(links)
