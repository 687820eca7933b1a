"""The letter that the first-timer has: a Word file with footnotes, a numbered list, and 20 names."""

from __future__ import annotations

from intake.files import by_hand, p, part, r

NAMES = (
    "Access for All",
    "Alliance of Coastal Tenants",
    "Bay Area Tenants’ Table",
    "Center for Quiet Streets",
    "Citizens for Open Records",
    "Coalition of Night Workers",
    "Defenders of the Commons",
    "Digital Commons Foundation",
    "Free Press of Merrow Bay",
    "Friends of the Harbor",
    "Harbor Rights Coalition",
    "Immigrant Families United",
    "League of Librarians",
    "Merrow Bay Teachers’ Union",
    "Neighbors Against Watchlists",
    "People’s Law Center",
    "Privacy Network",
    "Quillan Human Rights Forum",
    "Students for Privacy",
    "Zone of Peace, Inc.",
)
_NOTES = (
    "Rachel Metz, “The faces it gets wrong,” The Merrow Tribune, 3 May 2018.",
    "Letter of 22 May 2018 to the company’s board.",
)
_NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def letter_at_hand() -> bytes:
    """Return the Word file."""
    lines = (
        p("Harbor Rights Coalition", '<w:jc w:val="center"/>'),
        p("January 15, 2019"),
        *(p(line) for line in ("Mr. Satya Nadella", "Chief Executive Officer", "Microsoft Corporation")),
        *(p(line) for line in ("One Microsoft Way", "Redmond, WA 98052")),
        p("Re: Face surveillance"),
        p("Dear Mr. Nadella:"),
        p("We, the 20 undersigned organizations, ask Microsoft not to sell face surveillance to the state."),
        p(r("It misreads the faces of women and of people with darker skin") + _mark(1) + r(" most of all.")),
        p(r("We wrote to you last year") + _mark(2) + r(" and have had no answer.")),
        p("We ask you to:"),
        p("Keep it out of the hands of the police.", _NUMBERED),
        p("Say in public that you do.", _NUMBERED),
        p("Please answer by the end of the month."),
        p("Sincerely,"),
        *(p(name) for name in NAMES),
        p("Please print on both sides."),
    )
    notes = "".join(
        f'<w:footnote w:id="{number}">{p(note)}</w:footnote>' for number, note in enumerate(_NOTES, 1)
    )
    return by_hand(
        "".join(lines),
        {"footnotes.xml": part("footnotes", notes), "numbering.xml": part("numbering", _NUMBERING)},
    )


def _mark(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'
