"""Numbers and dates are shown as spreadsheets show them. The formats are those of people's lists."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from undersigned.tables.books.formats import BUILT_IN, moment_of, plain, shown


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (2139, "General", "2139"),
        (2139, "00000", "02139"),
        (21390001, "00000-0000", "02139-0001"),
        (5551234567, "[<=9999999]###-####;(###) ###-####", "(555) 123-4567"),
        (5551234, "[<=9999999]###-####;(###) ###-####", "555-1234"),
        (441234567890, "+## #### ######", "+44 1234 567890"),
        (0.255, "0%", "26%"),
        (1234.5, "#,##0.00", "1,234.50"),
        (-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"),
        (12.5, "$#,##0.00_);($#,##0.00)", "$12.50"),
        (12.5, "[$€-407] #,##0.00", "€ 12.50"),
        (7, '"No. "0', "No. 7"),
        (0.5, "#.##", ".5"),
        (0, "0;-0;;@", ""),
        (0.1 + 0.2, "General", "0.3"),
        (43480.396, "m/d/yyyy h:mm", "1/15/2019 9:30"),
        (43480, BUILT_IN[14], "2019-01-15"),
        (43480.75, "h:mm AM/PM", "6:00 PM"),
        (43480, "dddd, mmmm d, yyyy", "Tuesday, January 15, 2019"),
        (43480, '[$-C0A]d" de "mmmm" de "yyyy', "2019-01-15"),
        (1.5, "[h]:mm", "36:00"),
        (2.5, "# ?/?", "2.5"),
    ],
)
def test_a_number_is_shown_by_its_format(value: float, code: str, text: str) -> None:
    assert shown(value, code).text == text


def test_serial_dates_count_from_1900_with_its_leap_day_or_from_1904() -> None:
    assert moment_of(59) == datetime.datetime(1900, 2, 28)
    assert moment_of(61) == datetime.datetime(1900, 3, 1)
    assert moment_of(42018, from_1904=True) == datetime.datetime(2019, 1, 15)
    assert moment_of(1e12) is None
    assert shown(42018, "yyyy-mm-dd", from_1904=True).day == datetime.date(2019, 1, 15)


@given(st.integers(-(10**14), 10**14))
def test_a_whole_number_keeps_all_its_digits(value: int) -> None:
    assert plain(float(value)) == str(value)


@given(st.floats(allow_nan=True), st.text(alphabet='0#?.,%;[]<>=@"\\dmyhs AaPpMGenrlE+-_*/$', max_size=20))
@example(float("nan"), "0")
def test_no_format_stops_the_reading(value: float, code: str) -> None:
    assert isinstance(shown(value, code).text, str)
