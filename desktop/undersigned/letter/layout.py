"""Set a letter out: its words in the order they stand on the page, each as a block with a kind.

The order of the frame, the levels of headings and the numbers of lists are decided here, once,
so that every writer prints the same. How a kind looks is the writers' business.
"""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.document.model import Block, Columns, Document, Kind, Letterhead, Note, Origin, Part, Run
from undersigned.language.voice import voice
from undersigned.letter.model import Entry, EntryGroup, Letter, Passage, Words
from undersigned.letter.numbering import Headings, Lists
from undersigned.letter.remembered import remembered
from undersigned.text.model import SegmentKind, SubjectForm

_BODY_KINDS = {
    SegmentKind.PARAGRAPH: Kind.PARAGRAPH,
    SegmentKind.QUOTE: Kind.QUOTE,
    SegmentKind.FRAME: Kind.PARAGRAPH,
    SegmentKind.NOTE: Kind.PARAGRAPH,
}


def lay_out(letter: Letter) -> Document:
    """Return the letter's shape, from letterhead to the last name."""
    return Document(
        title=letter.title,
        language=letter.language,
        author=letter.author,
        paper=letter.paper,
        parts=tuple(_parts(letter)),
        notes=tuple(Note(n.label, n.number, n.words, n.origin) for n in letter.notes),
        letterhead=Letterhead(letter.pictures, letter.letterhead),
        cover=letter.cover,
        notes_heading=_notes_heading(letter),
        head=letter.head,
        foot=letter.foot,
        draft=letter.draft,
        right_to_left=letter.right_to_left,
        fonts=letter.fonts,
    )


def _notes_heading(letter: Letter) -> Words:
    if not (letter.paper.endnotes and letter.notes):
        return ()
    return (Run(voice(letter.language).word("notes")),)


def _parts(letter: Letter) -> Iterator[Part]:
    yield from _head(letter)
    yield from _subject(letter)
    yield from _passage(Kind.SALUTATION, letter.salutation)
    yield from _body(letter.body)
    yield from _passage(Kind.CONTACT, letter.contact)
    yield from _passage(Kind.CLOSING, letter.closing)
    yield from _roster(letter)
    yield from _words(Kind.ENCLOSURES, letter.enclosures, Origin("enclosures"))
    yield from _words(Kind.CC, letter.cc, Origin("cc"))


def _head(letter: Letter) -> Iterator[Part]:
    date = tuple(_words(Kind.DATE, letter.date, Origin("date")))
    if not letter.date_after_address:
        yield from date
    yield from _words(Kind.VIA, letter.via, Origin("via"))
    yield from _addresses(letter)
    if letter.date_after_address:
        yield from date


def _addresses(letter: Letter) -> Iterator[Part]:
    blocks = tuple(b for address in letter.addresses for b in _passage(Kind.ADDRESS, address))
    if letter.paper.address_columns > 1 and len(blocks) > 1:
        yield Columns(blocks, letter.paper.address_columns)
    else:
        yield from blocks


def _subject(letter: Letter) -> Iterator[Block]:
    """Yield the subject: as a title, as a line, or as both (then the line's label is added here)."""
    subject, form = letter.subject, letter.subject_form
    if subject is None or form is SubjectForm.NONE:
        return
    if form in (SubjectForm.TITLE, SubjectForm.BOTH):
        yield from _passage(Kind.TITLE, subject)
    if form is SubjectForm.RE_LINE:
        yield from _passage(Kind.SUBJECT, subject)
    if form is SubjectForm.BOTH:
        label = Run(voice(letter.language).word("re") + " ", bold=_is_bold(subject.words))
        yield from _words(Kind.SUBJECT, (label, *subject.words), subject.origin)


def _is_bold(words: Words) -> bool:
    return bool(words) and isinstance(words[0], Run) and words[0].bold


def _body(passages: tuple[Passage, ...]) -> Iterator[Block]:
    headings, lists = Headings(), Lists()
    for passage in passages:
        if passage.kind is SegmentKind.ITEM:
            item = lists.item(passage.level, ordered=passage.ordered, start=passage.start)
            yield Block(
                Kind.ITEM,
                passage.words,
                passage.origin,
                level=item.level,
                label=item.label,
                ordered=passage.ordered,
                starts_list=item.starts_list,
                language=passage.language,
                number=item.number,
            )
        elif passage.kind is SegmentKind.ITEM_MORE and (level := lists.level_of_more(passage.level)):
            yield _block(Kind.ITEM_MORE, passage, level)
        elif passage.kind is SegmentKind.HEADING:
            lists.end()
            yield _block(Kind.HEADING, passage, headings.level(passage.level))
        else:
            lists.end()
            yield _block(_BODY_KINDS.get(passage.kind, Kind.PARAGRAPH), passage)


def _roster(letter: Letter) -> Iterator[Part]:
    heading = tuple(_words(Kind.HEADING, letter.roster_heading, Origin("roster-heading"), level=1))
    if letter.signatories:
        yield from heading
    for group in letter.groups:
        yield from _group(group, letter.paper.roster_columns)
    if letter.signatories:
        yield from _words(Kind.GROUP_NOTE, letter.roster_note, Origin("roster-note"))


def _group(group: EntryGroup, columns: int) -> Iterator[Part]:
    if not group.entries:
        return  # a heading over nobody says something that isn't so
    yield from _words(Kind.GROUP, group.heading, group.origin)
    note = Origin(f"{group.origin.segment}-note" if group.origin.segment else "")
    yield from _words(Kind.GROUP_NOTE, group.note, note)
    yield _entries(group.entries, columns)


@remembered(64)
def _entries(entries: tuple[Entry, ...], columns: int) -> Columns:
    """Return the names of a group, which are the same under many letters."""
    blocks = tuple(
        Block(Kind.ENTRY, e.words, e.origin, label=e.label, signature=e.signature) for e in entries
    )
    return Columns(blocks, max(1, columns))


def _passage(kind: Kind, passage: Passage | None) -> Iterator[Block]:
    if passage is not None and passage.words:
        yield _block(kind, passage)


def _block(kind: Kind, passage: Passage, level: int = 0) -> Block:
    return Block(kind, passage.words, passage.origin, level=level, language=passage.language)


def _words(kind: Kind, words: Words, origin: Origin, level: int = 0) -> Iterator[Block]:
    if words:
        yield Block(kind, words, origin, level=level)
