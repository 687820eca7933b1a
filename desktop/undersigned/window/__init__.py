"""The front door: the window, and all of Qt, which nothing outside this room may import.

In the order in which things happen: `run` opens it, `session` holds the campaign and its history,
`main_window` is the frame round the rooms (`rooms` is their table), and each room shows the campaign and
hands changed ones back to the session. `deeds` are the things a person does from a menu, `dialogs`
all that asks or tells, `jobs` whatever takes long. How it looks is `theme`, what is remembered
from one day to the next is `settings`. No wording, layout or file format is known here.
"""

from undersigned.window.truth import keep_true

keep_true()
