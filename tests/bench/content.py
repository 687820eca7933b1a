"""The letter that is measured, as plain data: every peer writes the same words.

In English or in Arabic. Of about 1,050 words, 12 list items, 4 notes, 90 names in two columns; three of
its parts differ from recipient to recipient: the address, the salutation and a paragraph.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

LANGUAGE = os.environ.get("BENCH_LANGUAGE", "en")
"""In which of its two languages the letter is measured: "en" or "ar"."""
_ARABIC = LANGUAGE == "ar"

TITLE = (
    "أبعدوا مراقبة الوجوه عن أيدي الحكومات" if _ARABIC else "Keep face surveillance out of government hands"
)
DATE = "15 يناير 2019" if _ARABIC else "15 January 2019"
CLOSING = "مع الاحترام،" if _ARABIC else "Respectfully,"
SOURCE = "https://www.aclu.org/press-releases"
NAMES = tuple(
    f"مركز الحقوق والعدالة في المنطقة {n}"
    if _ARABIC
    else f"Center for Rights and Justice of the {n}th District"
    for n in range(4, 94)
)
_WORDS = re.findall(
    r"\w+",
    "نكتب إليكم بصفتنا منظمات حقوقية لنطلب منكم وقف تزويد أي جهة حكومية بتقنية مراقبة الوجوه لأن هذه التقنية "
    "تتيح للمسؤولين تمييز المهاجرين والأقليات الدينية والملونين في الشوارع التي يعيشون ويعملون فيها وفي "
    "الأماكن التي يصلون فيها"
    if _ARABIC
    else "we write as civil rights groups to ask you to stop providing face surveillance technology to any "
    "government agency because the technology lets officials single out immigrants religious minorities "
    "and people of color in the streets where they live and work and in the places where they pray",
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's text; where it has a note, the note's text stands at its end."""

    text: str
    note: str = ""
    heading: str = ""  # that stands before it


def _words(count: int, start: int) -> str:
    return " ".join(_WORDS[(start * 11 + n) % len(_WORDS)] for n in range(count)).capitalize() + "."


SHARED = tuple(
    Paragraph(
        _words(64, n),
        note=_words(24, n + 3) if n % 3 == 1 else "",
        heading=f"Where the matter stands, part {n // 4 + 1}" if n % 4 == 0 else "",
    )
    for n in range(12)
)
ITEMS = tuple((f"Demand {n}.", _words(16, n * 5)) for n in range(1, 13))


def person(number: int) -> str:
    """Return whom one letter goes to."""
    return f"السيد رقم {number}" if _ARABIC else f"Person Number{number}"


def company(number: int) -> str:
    """Return the company one letter goes to."""
    return f"شركة {number} المحدودة" if _ARABIC else f"Company {number} Incorporated"


def said(number: int) -> str:
    """Return the paragraph that only this recipient gets."""
    if _ARABIC:
        return f"في ديسمبر قالت {company(number)} إنها ستنتظر. {_words(40, number % 17)}"
    return f"In December {company(number)} said that it would wait. {_words(40, number % 17)}"
