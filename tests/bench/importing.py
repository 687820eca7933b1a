"""How long an import of many rows takes to its last page, and how long the main thread is held up (printed).

Run as `python importing.py [ROWS]`: a window that is shown (offscreen, or on a display where
`QT_QPA_PLATFORM` names one) imports a form's export whose shape it has seen before, and then takes
it in. What is printed is true of this computer and this hour alone.

Each process that the window starts imports this module again, as it does the program's own, which is
as small: so what is measured is in another.
"""

from __future__ import annotations

import sys

if __name__ == "__main__":
    from import_measured import main

    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
