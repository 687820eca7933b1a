"""Native footnotes or endnotes: the marks in the text, and word/footnotes.xml or word/endnotes.xml.

The first mark of a note is its reference; each further one is a cross-reference to
it, so that Word keeps the numbers right when somebody edits the letter. Where a note isn't
numbered as Word would number it, its mark is printed as the document says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from undersigned.document.model import Document, Mark, Note
from undersigned.document.paper import Paper
from undersigned.render.docx.markup import DECLARATION, R, W
from undersigned.render.docx.runs import Piece, text_run, words

_ARABIC = '<w:numFmt w:val="decimal"/>'  # endnotes have Roman numbers without it (ECMA-376 17.11.17)
_SEPARATORS = ((-1, "separator"), (0, "continuationSeparator"))


class NoteForm(NamedTuple):
    """Which of Word's two kinds of notes a paper has: the name of its elements, and of its styles."""

    word: str
    style: str

    @property
    def part(self) -> str:
        """Return the name of the part that holds the notes."""
        return f"word/{self.word}s.xml"

    @property
    def raised(self) -> str:
        """Return the look of a mark."""
        return f'<w:rStyle w:val="{self.style}Reference"/>'

    @property
    def settings(self) -> str:
        """Return what word/settings.xml says of the notes."""
        ids = "".join(f'<w:{self.word} w:id="{at}"/>' for at, _ in _SEPARATORS)
        return f"<w:{self.word}Pr>{_ARABIC if self.word == 'endnote' else ''}{ids}</w:{self.word}Pr>"

    @property
    def numbering(self) -> str:
        """Return what each section says of the notes; LibreOffice asks there alone."""
        return f"<w:endnotePr>{_ARABIC}</w:endnotePr>" if self.word == "endnote" else ""

    def whole(self, notes: str) -> str:
        """Return the part that holds these notes. Under a heading, endnotes need no rule above them."""
        special = "".join(
            f'<w:{self.word} w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:pStyle w:val="Normal"/>'
            f"{_GAP if self.word == 'footnote' else _NO_GAP}</w:pPr>"
            f"{f'<w:r><w:{kind}/></w:r>' if self.word == 'footnote' else ''}</w:p></w:{self.word}>"
            for number, kind in _SEPARATORS
        )
        return f'{DECLARATION}<w:{self.word}s xmlns:w="{W}" xmlns:r="{R}">{special}{notes}</w:{self.word}s>'


_GAP = '<w:spacing w:before="120" w:after="60"/>'
_NO_GAP = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
_FOOTNOTES, _ENDNOTES = NoteForm("footnote", "Footnote"), NoteForm("endnote", "Endnote")


def form_of(paper: Paper) -> NoteForm:
    """Return which kind of notes a paper has."""
    return _ENDNOTES if paper.endnotes else _FOOTNOTES


class Marks:
    """The marks of one letter, filled from its first to its last."""

    def __init__(self, notes: tuple[Note, ...], pieces: Iterable[Piece], form: NoteForm) -> None:
        self.form = form
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
        word, raised = self.form.word, self.form.raised
        reference = f'<w:r><w:rPr>{raised}</w:rPr><w:{word}Reference{custom} w:id="{number}"/>{shown}</w:r>'
        if self._uses[mark.label] < 2:
            return reference
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="_RefNote{number}"/>{reference}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def again(self, mark: Mark) -> str:
        """Return the markup of a mark whose note's reference stands elsewhere."""
        number, raised = self._ids.get(mark.label), self.form.raised
        if number is None or self._uses[mark.label] < 2:
            return text_run(mark.number, raised)
        character = f'<w:r><w:rPr>{raised}</w:rPr><w:fldChar w:fldCharType="{{}}"/></w:r>'
        return (
            f'{character.format("begin")}<w:r><w:rPr>{raised}</w:rPr><w:instrText xml:space="preserve">'
            f" NOTEREF _RefNote{number} \\f \\h </w:instrText></w:r>{character.format('separate')}"
            f"{text_run(mark.number, raised)}{character.format('end')}"
        )

    def noted(self) -> tuple[tuple[int, Note, bool], ...]:
        """Return the notes that marks lead to: id, note, and whether Word numbers it."""
        return tuple((number, self._notes[label], self._own[label]) for label, number in self._ids.items())


def notes_part(marks: Marks, document: Document) -> tuple[str, tuple[str, ...]]:
    """Return the part that holds the notes, and the targets of the links in it."""
    notes: list[str] = []
    links: dict[str, None] = {}
    word, style = marks.form
    for number, note, own in marks.noted():
        said = words(note.inlines, "", document.right_to_left)
        links |= dict.fromkeys(said.links)
        text = "".join(p if isinstance(p, str) else marks.again(p) for p in said.pieces)
        raised = marks.form.raised
        sign = f"<w:r><w:rPr>{raised}</w:rPr><w:{word}Ref/></w:r>" if own else text_run(note.number, raised)
        notes.append(
            f'<w:{word} w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{style}Text"/></w:pPr>{sign}'
            f"<w:r><w:tab/></w:r>{text}</w:p></w:{word}>"
        )
    return marks.form.whole("".join(notes)), tuple(links)
