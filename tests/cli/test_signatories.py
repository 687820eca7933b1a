"""Import, repeats, withdraw, erase and compare by command: what they tell, and what they save."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from calls import Call
from undersigned import ahead
from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.cli import taking_in

FIRST = (
    b"Organization,Country\nLantern Guild (LG),NO\nThe Lantern Guild,\nZaberwick,US\nBakers,FR\nWeavers,PE\n"
)
SECOND = b"Organization,Country\nLantern Guild,NO\nZaberwick Foundation,\nBakers,FR\nPotters,DE\n"


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "c.undersigned"
    file.write(path, Campaign("c", "t"), replacing=None)
    return path


def test_an_import_tells_all_that_became_of_a_list(call: Call, empty: Path) -> None:
    first = call("signatories", "import", empty, "-", "--json", typed=FIRST).object
    second = call("signatories", "import", empty, "-", "--json", typed=SECOND).object

    assert first["rows"] == 5
    assert first["added"] == ["Lantern Guild (LG)", "Zaberwick", "Bakers", "Weavers"]
    assert [(r["names"], r["verdict"]) for r in first["repeats"]] == [
        (["Lantern Guild (LG)", "The Lantern Guild"], "same")
    ]
    assert second["added"] == ["Zaberwick Foundation", "Potters"]
    assert second["missing"] == ["Zaberwick", "Weavers"]
    assert second["changed"] == ["Lantern Guild"]
    assert second["changes"][0]["before"] == {"name": "Lantern Guild (LG)"}
    assert [(r["names"], r["verdict"]) for r in second["repeats"]] == [
        (["Zaberwick Foundation", "Zaberwick"], "perhaps"),
    ]
    assert all(r["reason"] for r in second["repeats"])
    assert second["detected"]["encoding"]


def test_a_dry_run_tells_the_same_and_saves_nothing(call: Call, empty: Path) -> None:
    before = empty.read_bytes()
    dry = call("signatories", "import", empty, "-", "--dry-run", "--json", typed=FIRST).object

    assert empty.read_bytes() == before
    wet = call("signatories", "import", empty, "-", "--json", typed=FIRST).object
    assert (dry.pop("saved"), wet.pop("saved")) == (False, True)
    assert dry == wet


def test_without_folding_only_what_is_written_alike_is_one(call: Call, empty: Path) -> None:
    found = call(
        "signatories", "import", empty, "-", "--fold", "none", "--json", typed=FIRST + b"Bakers,FR\n"
    ).object

    assert found["signatories"] == 5
    assert sorted((sorted(r["names"]), r["verdict"]) for r in found["repeats"]) == [
        (["Bakers", "Bakers"], "same"),
        (["Lantern Guild (LG)", "The Lantern Guild"], "same"),
    ]


def test_the_whole_list_and_additions_say_who_is_missing(call: Call, empty: Path) -> None:
    call("signatories", "import", empty, "-", typed=FIRST)
    few = b"Organization\nPotters\n"

    for flags, missing in (((), 0), (("--additions",), 0), (("--whole-list",), 4)):
        done = call("signatories", "import", empty, "-", "--dry-run", *flags, "--json", typed=few)
        assert len(done.object["missing"]) == missing
    assert call("signatories", "import", empty, "-", "--whole-list", "--additions", typed=few).code == 2


def test_decisions_are_kept_and_used(call: Call, empty: Path) -> None:
    call("signatories", "import", empty, "-", typed=FIRST)
    call("signatories", "import", empty, "-", typed=SECOND)
    open_ = call("signatories", "repeats", empty, "--json").object["repeats"]
    done = call(
        "signatories", "repeats", empty, "--same", "Zaberwick Foundation", "Zaberwick", "--json"
    ).object

    assert [r["names"] for r in open_] == [["Zaberwick", "Zaberwick Foundation"]]
    assert done["repeats"] == []
    assert done["decisions"][0]["verdict"] == "same"
    again = call(
        "signatories", "import", empty, "-", "--json", typed=FIRST + SECOND.split(b"\n", 1)[1]
    ).object
    assert (again["added"], [r for r in again["repeats"] if r["verdict"] == "perhaps"]) == ([], [])
    names = [s["name"] for s in call("signatories", "list", empty, "--json").object["signatories"]]
    assert "Zaberwick" not in names
    assert call("signatories", "repeats", empty, "--same", "Zaberwick", "Zaberwick Foundation").code == 2


def test_who_is_different_is_not_asked_about_again(call: Call, empty: Path) -> None:
    call("signatories", "import", empty, "-", typed=FIRST)
    call("signatories", "import", empty, "-", typed=SECOND)
    call("signatories", "repeats", empty, "--different", "Zaberwick Foundation", "Zaberwick")

    assert (
        call("signatories", "repeats", empty).out == "Nobody is on the roster twice, as far as can be told.\n"
    )
    again = call("signatories", "import", empty, "-", "--json", typed=SECOND).object
    assert again["repeats"] == []


def test_erasing_leaves_nothing_in_the_file_and_says_what_it_cannot_reach(call: Call, empty: Path) -> None:
    call("signatories", "import", empty, "-", typed=FIRST)
    done = call("signatories", "erase", empty, "Zaberwick", "--json")

    assert done.object["erased"] == "Zaberwick"
    assert any("standard input" in sentence for sentence in done.object["beyond"])
    assert "Zaberwick" not in str(file.read(empty).campaign)
    assert call("signatories", "erase", empty, "Zaberwick").code == 2


def test_one_file_can_be_compared_with_an_earlier_day_of_its_own(call: Call, empty: Path) -> None:
    call("signatories", "import", empty, "-", "--on", "2019-01-10", typed=FIRST)
    call("signatories", "import", empty, "-", "--on", "2019-01-20", "--additions", typed=SECOND)
    call("signatories", "withdraw", empty, "Weavers", "--on", "2019-01-25")
    found = call("signatories", "compare", empty, "--since", "2019-01-15", "--json").object

    assert found["added"] == ["Zaberwick Foundation", "Potters"]
    assert found["withdrew"] == ["Weavers"]
    assert call("signatories", "compare", empty).code == 2


def test_a_new_recipient_asks_who_agreed_to_the_letters_of_that_day(call: Call, empty: Path) -> None:
    people = b"Organization\nAmazon\n"
    call("recipients", "import", empty, "-", typed=people)
    call(
        "signatories",
        "import",
        empty,
        "-",
        typed=b"Name,Signs which letters\nBakers,all\nPotters,all also future ones\n",
    )
    done = call("recipients", "import", empty, "-", "--json", typed=b"Organization\nGoogle\n").object

    assert done["asks"] == [{"recipient": "google", "sign": 1, "ask": ["Bakers"]}]


def test_several_tables_are_taken_in_together_or_not_at_all(call: Call, empty: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.write_bytes(FIRST)
    other.write_bytes(SECOND)
    bad = tmp_path / "bad.csv"
    bad.write_bytes(b"%PDF-1.7\n")
    before = empty.read_bytes()

    assert call("signatories", "import", empty, one, bad).code == 3
    assert empty.read_bytes() == before
    done = call("signatories", "import", empty, one, other, "--json").object
    assert done["rows"] == 9
    assert [t["table"] for t in done["tables"]] == ["one.csv", "other.csv"]
    assert done["added"] == [
        "Lantern Guild (LG)", "Zaberwick", "Bakers", "Weavers", "Zaberwick Foundation", "Potters",
    ]  # fmt: skip
    assert {p["place"]["table"] for p in done["problems"] if "table" in p["place"]} <= {
        "one.csv",
        "other.csv",
    }


def test_a_line_says_how_a_table_was_read_and_how_to_choose_otherwise(call: Call, empty: Path) -> None:
    said = call("signatories", "import", empty, "-", typed="Nom;Pays\nÉcole;FR\n".encode("cp1252")).out

    assert "Windows" in said
    assert "semicolons" in said
    assert "headings in row 1" in said
    assert "--encoding" in said


def test_an_acronym_in_a_column_of_its_own_tells_who_is_who(call: Call, empty: Path) -> None:
    typed = b"Organization,Acronym\nOrder of the Lanterns,ZQX\nZQX,\n"
    found = call("signatories", "import", empty, "-", "--json", typed=typed).object

    assert [(sorted(r["names"]), r["verdict"]) for r in found["repeats"]] == [
        (["Order of the Lanterns", "ZQX"], "perhaps")
    ]
    names = [s["name"] for s in call("signatories", "list", empty, "--json").object["signatories"]]
    assert names == ["Order of the Lanterns", "ZQX"]


LISTS = Path(__file__).parents[1] / "signatories" / "data"


def test_a_long_list_comes_to_the_same_with_one_core_or_two(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is long is set low here: the published lists as one, in a process beside this one and without."""
    lines = [
        line for path in sorted(LISTS.glob("*.csv")) for line in path.read_text("utf-8").splitlines()[1:]
    ]
    table = tmp_path / "all.csv"
    table.write_text("\n".join(["Organization", *(line.split(",")[0] for line in lines)]), "utf-8")
    monkeypatch.setattr(taking_in, "_LONG", 100)
    monkeypatch.setattr(taking_in, "_MANY", 100)
    told, saved = [], []
    for cores in (1, 2):
        monkeypatch.setattr(ahead, "cores", lambda cores=cores: cores)
        path = tmp_path / str(cores) / "c.undersigned"
        path.parent.mkdir()
        file.write(path, Campaign("c", "t"), replacing=None)
        told.append(call("signatories", "import", path, table, "--json").object)
        saved.append(path.read_bytes())

    assert {**told[0], "file": ""} == {**told[1], "file": ""}
    assert len(told[0]["repeats"]) > 20
    assert saved[0] == saved[1]


def test_an_import_tells_the_same_whatever_order_python_has_its_sets_in(empty: Path) -> None:
    told = set()
    for seed in ("1", "2", "3"):
        words = [sys.executable, "-m", "undersigned", "signatories", "import", str(empty)]
        done = subprocess.run(
            [*words, str(LISTS / "repeats.csv"), "--dry-run", "--json"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=False,
        )
        assert len(json.loads(done.stdout)["repeats"]) > 10
        told.add(done.stdout)

    assert len(told) == 1
