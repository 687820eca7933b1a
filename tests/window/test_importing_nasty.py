"""Tables as they arrive in real life and from people who mean harm, through the window's import."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from tables.nasty import cases
from tables.spreadsheets import bare_xlsx, compound, xlsx, zipped
from undersigned.window.importing.dialog import ImportDialog
from undersigned.window.main_window import MainWindow
from undersigned.window.recipients.importing import ImportDialog as RecipientsDialog
from window.importing import PLAIN, WAIT, answered


def damaged() -> Iterator[tuple[str, bytes]]:
    """Yield tables that can't be read, by their names."""
    book = xlsx({"S": [["Name"], ["Rivers Alive"]]})
    yield "list.csv", b"%PDF-1.7\n1 0 obj"
    yield "empty.csv", b""
    yield "blank.csv", b"\n\n  \n"
    yield "cut.xlsx", book[: len(book) // 2]
    yield "turned.xlsx", book[:200] + book[200:-200][::-1] + book[-200:]
    yield "encrypted.xlsx", compound("EncryptedPackage", "EncryptionInfo")
    yield "document.xls", compound("WordDocument")
    yield (
        "huge.xlsx",
        bare_xlsx('<row r="1"><c r="A1" t="inlineStr"><is><t>' + "a" * 500_000 + "</t></is></c></row>"),
    )
    yield "letter.docx", zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"})
    yield (
        "bomb.xlsx",
        bare_xlsx("".join(f'<row r="{n}"><c r="A{n}"><v>0</v></c></row>' for n in range(1, 400_000))),
    )
    yield (
        "wide.xlsx",
        zipped({"[Content_Types].xml": "<Types/>", "xl/worksheets/sheet1.xml": " " * 150_000_000}),
    )
    yield (
        "entities.xlsx",
        zipped(
            {
                "[Content_Types].xml": "<Types/>",
                "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>',
            }
        ),
    )
    yield "picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
    yield "page.html", b"<html><body><p>No table here.</p></body></html>"


def test_a_damaged_or_hostile_table_is_one_sentence_and_changes_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = window.session.campaign
    dialog = ImportDialog(window, before, Path())
    qtbot.addWidget(dialog)
    dialog.show()
    said = {}
    for name, data in damaged():
        dialog.read(data, name)
        answered(dialog, qtbot)
        assert dialog.stack.currentWidget() is dialog.begin, name
        assert dialog.wrong.isVisible(), name
        said[name] = dialog.wrong.text()
    dialog.read(PLAIN.encode(), "good.csv")
    answered(dialog, qtbot)

    assert dialog.stack.currentWidget() is dialog.rows
    assert not dialog.wrong.isVisible()
    assert window.session.campaign is before
    for name, sentence in said.items():
        assert name in sentence or "The list" in sentence, sentence
        assert "Traceback" not in sentence
        assert "shouldn't" not in sentence, (name, sentence)


def test_a_damaged_table_of_recipients_is_one_sentence_and_changes_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = window.session.campaign
    dialog = RecipientsDialog(window, before)
    qtbot.addWidget(dialog)
    dialog.show()
    for name, data in damaged():
        path = tmp_path / name
        path.write_bytes(data)
        dialog.read_file(path)
        qtbot.waitUntil(lambda: dialog.job is None or dialog.job.wait(0), timeout=WAIT)
        qtbot.wait(20)
        assert dialog.stack.currentIndex() == 0, name
        said = dialog.told.text()
        assert name in said or "The table" in said, (name, said)
        assert "shouldn't" not in said, (name, said)
        assert not dialog.next.isEnabled(), name
    (tmp_path / "good.csv").write_text("Company,Person\nAxlewood,Ana Ray\n", encoding="utf-8")
    dialog.read_file(tmp_path / "good.csv")
    qtbot.waitUntil(lambda: dialog.next.text() == "Add 1", timeout=WAIT)

    assert window.session.campaign is before
    assert dialog.imported is None


def test_nasty_tables_are_read_in_the_window_as_a_person_reads_them(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ImportDialog(window, window.session.campaign, Path())
    qtbot.addWidget(dialog)
    dialog.show()
    wrong = []
    for case in list(cases())[::8]:
        dialog.read(case.data, case.name)
        answered(dialog, qtbot)
        meanings = {m for row in case.rows for m in row}
        taken = {m for m in dialog.columns.model.taken_as() if m}
        assert dialog.sight is not None
        if dialog.sight.count != len(case.rows) or not meanings <= taken:
            wrong.append((case.what, dialog.sight.count, len(case.rows), taken, dialog.wrong.text()))

    assert wrong == []
