"""XLS and XLSB into sheets: the one door of calamine, which knows their texts.

What calamine doesn't know of an XLS, number formats and what is hidden, `biff` does.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable
from typing import Any

from undersigned.tables.books import biff, formats
from undersigned.tables.books.model import BookError, Sheet
from undersigned.tables.model import MOST_CELLS

_FAULTS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"))


def read(data: bytes, stream: bytes, take: Callable[[Sheet], None]) -> None:
    """Read every sheet in the workbook's order, and hand each over. `stream` is an XLS file's own.

    Raises:
        BookError: it is damaged, protected or too large.
    """
    import python_calamine as calamine

    found = biff.sheets(stream) if stream else []
    by_name = {sheet.name: sheet for sheet in found}
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        in_order = len(found) == len(book.sheets_metadata)
        for at, metadata in enumerate(book.sheets_metadata):
            if str(metadata.typ).endswith("WorkSheet"):
                sheet = Sheet(metadata.name, not str(metadata.visible).endswith(".Visible"))
                known = found[at] if in_order else by_name.get(metadata.name)
                _fill(sheet, book.get_sheet_by_name(metadata.name), known)
                take(sheet)
    except calamine.PasswordError as error:
        raise BookError("password") from error
    except calamine.CalamineError as error:
        locked = "assword" in str(error) or "ncrypted" in str(error)
        raise BookError("password" if locked else "damaged") from error
    except BaseException as error:  # a panic in calamine is no Exception
        if type(error).__name__ != "PanicException":
            raise
        raise BookError("damaged") from None


def _fill(sheet: Sheet, read_: Any, known: biff.Known | None) -> None:
    if read_.height * read_.width > MOST_CELLS:
        raise BookError("large")
    top, left = read_.start or (0, 0)
    rows = read_.to_python(skip_empty_area=True) if read_.height and read_.width else []
    numbers = known.numbers if known else {}
    for row, cells in enumerate(rows, start=top):
        for column, value in enumerate(cells, start=left):
            seen = numbers.get((row, column)) or _seen(value)
            if seen.text:
                sheet.put(row, column, seen.text, seen.day)
                if seen.text in _FAULTS:
                    sheet.note(sheet.faulty, row, column)
    if known:
        sheet.hidden_rows, sheet.hidden_columns = known.hidden_rows, known.hidden_columns
        sheet.merged = known.merged
    else:
        sheet.merged = [(a, b, c, d) for (a, b), (c, d) in read_.merged_cell_ranges or ()]
    sheet.fill_down()


def _seen(value: object) -> formats.Shown:
    """Return a value whose format isn't known as a person would write it."""
    if isinstance(value, bool):
        return formats.Shown("TRUE" if value else "FALSE")
    if isinstance(value, int | float):
        return formats.Shown(formats.plain(float(value)))
    if isinstance(value, datetime.datetime):
        if value.time() == datetime.time():
            return formats.Shown(value.date().isoformat(), value.date())
        return formats.Shown(value.isoformat(" ", "seconds"), value.date())
    if isinstance(value, datetime.date):
        return formats.Shown(value.isoformat(), value)
    return formats.Shown(str(value))
