"""Breaking pages: facts that hold for any letter, and the cases a careful person would look at."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from render.documents import block, paragraph, small_document
from undersigned.document.model import Columns, Kind, Mark, Note, Part, Run
from undersigned.document.paper import PageSize, Paper
from undersigned.render.pdf import write_pdf
from undersigned.render.pdf.balance import balanced
from undersigned.render.pdf.columns import Stand
from undersigned.render.pdf.flow import Flow, FlowColumns, set_document, set_note
from undersigned.render.pdf.galley import Galley
from undersigned.render.pdf.pages import Page, Placed, PlacedColumns, break_pages

HEIGHT = 640.0
WORDS = "we ask you to stop selling this technology to any government at once".split()  # noqa: SIM905 - reads better


@st.composite
def letters(draw: st.DrawFn) -> tuple[list[Part], tuple[Note, ...]]:
    parts: list[Part] = []
    notes: list[Note] = []
    lengths = st.integers(1, 14) | st.sampled_from([60, 130, 260])
    for _ in range(draw(st.integers(1, 40))):
        kind = draw(st.sampled_from([Kind.PARAGRAPH] * 5 + [Kind.HEADING, Kind.QUOTE, Kind.ADDRESS]))
        words = " ".join(WORDS * draw(st.integers(1, 10)))
        inlines: list[Run | Mark] = [Run(words)]
        if kind is Kind.HEADING:
            inlines = [Run("A heading")]
        elif draw(st.integers(0, 4)) == 0:
            label = str(len(notes) + 1)
            notes.append(Note(label, label, (Run(" ".join(WORDS * draw(lengths))),)))
            inlines += [Mark(label, label), Run(words)]
        parts.append(block(kind, *inlines, level=1))
    if draw(st.booleans()):
        names = tuple(block(Kind.ENTRY, f"A group with number {n}") for n in range(draw(st.integers(1, 150))))
        parts += [block(Kind.GROUP, "Who signs", level=1), Columns(names, draw(st.integers(1, 3)))]
    return parts, tuple(notes)


def _pages(parts: list[Part], notes: tuple[Note, ...]) -> list[Page]:
    document = small_document(*parts, notes=notes)
    flow, _ = set_document(document)
    return break_pages(flow, HEIGHT - 90, HEIGHT, {n.label: set_note(n, document) for n in notes})


def _keyed(part: Flow) -> list[tuple[int, Galley]]:
    if isinstance(part, FlowColumns):
        return [(part.key + at, galley) for at, galley in enumerate(part.setting.galleys)]
    return [(part.key, part.galley)]


def _lines(placed: Placed | PlacedColumns) -> list[tuple[int, int]]:
    """Return the lines of blocks that stand here: key and number."""
    if isinstance(placed, PlacedColumns):
        galleys = placed.setting.galleys
        return [(placed.key + s.at, n) for s in _stands(placed) for n in range(len(galleys[s.at].lines))]
    return [(placed.block.key, n) for n in range(placed.start, placed.end)] if placed.block else []


def _stands(placed: PlacedColumns) -> tuple[Stand, ...]:
    return placed.setting.fill(placed.at, placed.ends).stands


@settings(max_examples=150)
@given(letters())
def test_every_line_stands_once_in_order_and_no_page_is_overfull(
    letter: tuple[list[Part], tuple[Note, ...]],
) -> None:
    parts, notes = letter
    document = small_document(*parts, notes=notes)
    flow, _ = set_document(document)
    set_notes = {n.label: set_note(n, document) for n in notes}
    pages = break_pages(flow, HEIGHT - 90, HEIGHT, set_notes)

    wanted = [(key, line) for f in flow for key, galley in _keyed(f) for line in range(len(galley.lines))]
    assert [line for page in pages for p in page.placed for line in _lines(p)] == wanted
    placed = [p for page in pages for p in page.placed if isinstance(p, Placed)]
    for label, note in set_notes.items():
        lines = [n for p in placed if p.note == label for n in range(p.start, p.end)]
        assert lines == list(range(len(note.lines)))
    for page in pages:
        assert page.used + page.foot <= page.height + 1e-3


@settings(max_examples=150)
@given(letters())
def test_nothing_is_orphaned(letter: tuple[list[Part], tuple[Note, ...]]) -> None:
    pages = _pages(*letter)

    for page in pages:
        text = [p for p in page.placed if isinstance(p, Placed) and p.block]
        here = {p.note for p in page.placed if isinstance(p, Placed)}
        for placed in text:
            assert placed.block is not None
            lines = len(placed.galley.lines)
            for line in placed.galley.lines[placed.start : placed.end]:
                assert set(line.notes) <= here, "a mark's note begins on its page"
            if placed.galley.style.whole:
                assert (placed.start, placed.end) == (0, lines)
            elif lines >= 4:
                assert placed.end - placed.start >= 2, "two lines at least on either side of a break"
            else:
                assert (placed.start, placed.end) == (0, lines)
        last = next((p for p in reversed(page.placed) if not isinstance(p, Placed) or p.block), None)
        if isinstance(last, Placed) and last.block and last.block.block is not letter[0][-1]:
            assert last.block.block.kind is not Kind.HEADING, "a heading stays with what follows"


@given(st.lists(st.sampled_from([12.0, 24.0, 36.0]), min_size=1, max_size=60), st.integers(1, 3))
def test_columns_are_balanced_and_take_every_name(heights: list[float], count: int) -> None:
    ends = balanced(heights, 0, count, 10_000.0)

    assert ends[-1] == len(heights)
    columns = [sum(heights[a:b]) for a, b in zip((0, *ends), ends, strict=False)]
    assert max(columns) - sum(heights) / count <= max(heights) + 1e-6


def test_a_long_roster_goes_on_in_balanced_columns_on_the_next_page() -> None:
    names = tuple(block(Kind.ENTRY, f"Group {n}") for n in range(300))
    pages = _pages([paragraph("We sign."), Columns(names, 2)], ())

    first, last = (
        [s for p in page.placed if isinstance(p, PlacedColumns) for s in _stands(p)]
        for page in (pages[0], pages[-1])
    )
    assert len({s.x for s in first}) == len({s.x for s in last}) == 2
    left = sum(s.x == 0 for s in last)
    assert abs(left - (len(last) - left)) <= 1


def test_the_roster_can_begin_a_page() -> None:
    names = tuple(block(Kind.ENTRY, f"Group {n}") for n in range(10))
    parts = (paragraph("We sign."), block(Kind.GROUP, "Organizations", level=1), Columns(names, 2))

    assert write_pdf(small_document(*parts)).pages == 1
    made = write_pdf(small_document(*parts, paper=Paper(roster_on_new_page=True)))
    assert made.pages == 2
    heading = next(s for s in made.places if s.origin.segment == "group")
    assert heading.page == 2


def test_a_page_ends_inside_a_word_only_where_all_lines_do() -> None:
    hyphened = " ".join(["we ask you to end the day-to-day work of it at once, and"] * 150)
    hanzi = "人人生而自由在尊严和权利上一律平等" * 200
    ends = {}
    for name, text in (("hyphens", hyphened), ("hanzi", hanzi)):
        pages = _pages([paragraph(text)], ())
        last = [page.placed[-1] for page in pages[:-1]]
        ends[name] = [p.galley.lines[p.end - 1].parts_a_word for p in last if isinstance(p, Placed)]

    assert len(ends["hyphens"]) > 1
    assert not any(ends["hyphens"])
    assert all(ends["hanzi"])


def test_text_goes_on_above_a_note_that_takes_more_than_a_page() -> None:
    long = Note("n", "1", (Run(" ".join(WORDS * 260)),))
    text = [paragraph(" ".join(WORDS * 6)) for _ in range(6)]
    pages = _pages([paragraph("See", Mark("n", "1")), *text], (long,))

    noted = [page for page in pages if page.foot]
    assert len(noted) > 2
    for page in noted[1:-1]:
        assert page.used > 60
        assert page.height - page.used - page.foot < 60


def test_places_say_where_each_block_stands_on_the_page() -> None:
    made = write_pdf(
        small_document(
            block(Kind.DATE, "15 January 2019"),
            paragraph("We write to you."),
            paper=Paper(size=PageSize.LETTER),
        )
    )

    date, text = made.places[:2]
    paper = Paper()
    assert date.page == text.page == 1
    assert date.x == text.x == paper.margin_start
    assert date.y >= paper.margin_top - 0.01
    assert text.y > date.y + date.height - 0.01
