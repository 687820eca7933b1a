"""What is said of settings on the screen: the steps that undo names, and the values of those that differ."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from undersigned.document.paper import Align, PageSize
from undersigned.signatories.model import RowForm

translate = QCoreApplication.translate


def step_in_words(key: str) -> str:
    """Return the name of the step that changes a setting, as a menu says it."""
    return {
        "letterhead": translate("Page", "Change the words of the letterhead"),
        "letterhead_align": translate("Page", "Move the letterhead"),
        "letterhead_height": translate("Page", "Change the size of the letterhead’s pictures"),
        "cover_shown": translate("Page", "Change whether there is a cover"),
        "cover_columns": translate("Page", "Change the columns of the cover"),
        "cover_height": translate("Page", "Change the size of the cover’s pictures"),
        "running-head": translate("Page", "Change the running head"),
        "head_from_page_2": translate("Page", "Change where the running head begins"),
        "page_numbers": translate("Page", "Change the page numbers"),
        "size": translate("Page", "Change the paper"),
        "margin_top": translate("Page", "Change the top margin"),
        "margin_bottom": translate("Page", "Change the bottom margin"),
        "margin_start": translate("Page", "Change a side margin"),
        "margin_end": translate("Page", "Change a side margin"),
        "family": translate("Page", "Change the font"),
        "heading_family": translate("Page", "Change the font of headings"),
        "text_size": translate("Page", "Change the size of the text"),
        "leading": translate("Page", "Change the line spacing"),
        "date_align": translate("Page", "Move the date"),
        "address_align": translate("Page", "Move the address"),
        "address_columns": translate("Page", "Change how several people are addressed"),
        "endnotes": translate("Page", "Change where notes stand"),
        "note_size": translate("Page", "Change the size of the notes"),
        "roster-heading": translate("Page", "Change the heading over the names"),
        "roster_columns": translate("Page", "Change the columns of the names"),
        "roster_size": translate("Page", "Change the size of the names"),
        "roster_on_new_page": translate("Page", "Change where the names begin"),
        "order": translate("Page", "Change the order of the names"),
        "form": translate("Page", "Change how a name is printed"),
        "numbered": translate("Page", "Change the numbers of the names"),
        "lead_first": translate("Page", "Change the place of lead signatories"),
        "signatures_in_word": translate("Page", "Change where pictures of signatures go"),
        "draft_mark": translate("Page", "Change the draft mark"),
    }[key]


def size_in_words(size: PageSize) -> str:
    """Return a paper's name."""
    return translate("Page", "A4") if size is PageSize.A4 else translate("Page", "US Letter")


def sides(*, right_to_left: bool) -> tuple[tuple[str, object], ...]:
    """Return the words for where something stands, in a letter that is read so."""
    left, right = translate("Page", "Left"), translate("Page", "Right")
    start, end = (right, left) if right_to_left else (left, right)
    return ((start, Align.START), (translate("Page", "In the middle"), Align.CENTRE), (end, Align.END))


def forms() -> tuple[tuple[str, object], ...]:
    """Return how a name may be printed, each by an example."""
    return (
        (translate("Page", "Name"), RowForm.NAME),
        (translate("Page", "Name (Country)"), RowForm.NAME_COUNTRY_BRACKETS),
        (translate("Page", "Name, Country"), RowForm.NAME_COUNTRY_COMMA),
        (translate("Page", "Name, person, title"), RowForm.NAME_TITLE),
        (translate("Page", "Block: title and contact below"), RowForm.BLOCK),
        (translate("Page", "Name, in an individual capacity (Affiliation)"), RowForm.CAPACITY),
    )


def yes_no(on: bool) -> str:
    """Return yes or no."""
    return translate("Page", "yes") if on else translate("Page", "no")


def field_words() -> dict[str, str]:
    """Return what a field is called in a line of the frame: "(recipient)"."""
    return {
        "recipient.name": translate("Page", "recipient"),
        "letter.date": translate("Page", "date"),
        "letter.subject": translate("Page", "subject"),
        "campaign.title": translate("Page", "campaign"),
        "signatories.count": translate("Page", "number of signatories"),
    }
