"""A letter that people already have, taken in: a Word file, or text pasted from Word or Google Docs.

What a caller needs stands here:

- `read_letter(given, name) -> Understood` reads a Word file's bytes, pasted HTML or plain text. It
  takes from half a second up and works in a process of its own, so call it off the main thread.
- `Understood` says what each line is (`parts`, `roles`), who is addressed, who signs, what was
  left out, and what has to be asked (`questions`). It is frozen.
- `correct(understood, line, role)`, `answer(understood, question, choice)`, `speak(understood,
  language)` and `call(understood, recipient)` return it anew, with all that follows. They are pure.
- `campaign_from(understood, choices) -> Campaign` makes the campaign once no question is open.
- `segments_from_html(html)` and `segments_from_text(text)` give the blocks of what is pasted into a
  letter's text.

Rules: the file is never touched; nothing in it is run or fetched; every visible word ends in a part,
or in `left_out` with the reason; tracked changes, hidden text and comments are asked about.
`model` holds what was read, `word`, `html` and `plain` read it, `lines` and `roles` recognise the
parts, `understood` puts them together, `campaign` makes of them what a campaign holds.
"""

from undersigned.intake.asked import Found, Question
from undersigned.intake.campaign import Choices, campaign_from
from undersigned.intake.model import LeftOut, Source
from undersigned.intake.reader import read_letter, segments_from_html, segments_from_text
from undersigned.intake.roles import Role
from undersigned.intake.segments import Block
from undersigned.intake.understood import Part, Understood, answer, call, correct, speak, understand

__all__ = [
    "Block",
    "Choices",
    "Found",
    "LeftOut",
    "Part",
    "Question",
    "Role",
    "Source",
    "Understood",
    "answer",
    "call",
    "campaign_from",
    "correct",
    "read_letter",
    "segments_from_html",
    "segments_from_text",
    "speak",
    "understand",
]
