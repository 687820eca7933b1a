"""The worst names that recipients can have, really exported."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path

from export.campaigns import a_campaign
from undersigned.campaign.model import Recipient
from undersigned.export import How, export, plan

WORST = (
    "CON", "con", "con.txt", "Con .x", "nul", "PRN.pdf", "AUX", "COM1", "COM¹", "lpt9.docx", "CONIN$",
    "a/b", "a\\b", "a:b", "../../etc/passwd", "C:\\Windows", "//server/share", "~", "~$lock",
    ".", "..", "...", ". . .", ".hidden", "ends.", "ends ", "ends", "ENDS",
    "Ä", "A\u0308", "ä", "Ｗ", "W", "ﬁn", "fin",
    "🏳️‍🌈" * 60, "x" * 300, "機" * 300, "\u202egpj.exe", "tab\tnew\nline\0nul",
)  # fmt: skip
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)


def test_forty_recipients_with_the_worst_names_get_forty_legal_files(tmp_path: Path) -> None:
    assert len(WORST) == 40
    recipients = tuple(Recipient(f"r{n}", name) for n, name in enumerate(WORST))
    campaign = replace(a_campaign("We ask you to stop."), title="", recipients=recipients)
    planned = plan(campaign, formats=("docx",))
    # some of these names can't be drawn, so that the letters are drafts; a file is what counts here
    outcomes = list(export(campaign, planned, tmp_path, How(draft=True, zipped=True, jobs=1)))
    written = [o.path for o in outcomes if o.written and o.recipient]
    found = sorted(path.name for path in tmp_path.glob("*.docx"))

    assert [str(o.error) for o in outcomes if o.error] == []
    assert len(written) == len(found) == 40
    for fold in (str.casefold, str.upper, lambda name: unicodedata.normalize("NFKC", name).casefold()):
        assert len({fold(unicodedata.normalize("NFD", name)) for name in found}) == 40
    for name in found:
        assert len(name.encode()) <= 200
        assert not set(name) & set('<>:"/\\|?*')
        assert all(unicodedata.category(c)[0] != "C" for c in name)
        assert not _DEVICE.fullmatch(name)
        assert name == name.strip(" .")
        assert unicodedata.is_normalized("NFC", name)
    with zipfile.ZipFile(tmp_path / "letters (draft).zip") as archive:
        assert sorted(archive.namelist()) == found
        assert archive.testzip() is None
