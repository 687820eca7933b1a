"""Templates and resources are found in a checkout and in an installed wheel, and nothing else is."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from programs import ROOT
from undersigned.assets import resource, template_folders
from undersigned.errors import UnreadableError

FACES = [
    f"fonts/{family}-{style}.ttf"
    for family in ("NotoSerif", "NotoSans")
    for style in ("Regular", "Bold", "Italic", "BoldItalic")
]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", out], cwd=ROOT, check=True
    )
    return next(out.glob("*.whl"))


def test_the_templates_that_ship_are_named_by_their_folders() -> None:
    assert list(template_folders()) == ["blank", "face-surveillance", "officials"]


@pytest.mark.parametrize("name", FACES)
def test_the_faces_ship(name: str) -> None:
    assert resource(name).read_bytes()[:4] == b"\x00\x01\x00\x00"


def test_a_resource_that_we_do_not_have_is_only_a_path() -> None:
    assert not resource("words/tlh.toml").exists()


@pytest.mark.parametrize("name", ["../pyproject.toml", "words/../../LICENSE", "/etc/passwd"])
def test_no_name_leads_out_of_the_resources(name: str) -> None:
    with pytest.raises(UnreadableError):
        resource(name)


def test_the_wheel_carries_every_template_and_resource(wheel: Path) -> None:
    carried = set(zipfile.ZipFile(wheel).namelist())
    here = {
        f"undersigned/_shipped/{path.relative_to(ROOT).as_posix()}"
        for folder in ("templates", "resources")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    }

    assert here <= carried


def test_an_installed_wheel_finds_its_own_templates_and_resources(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from undersigned.assets import resource, template_folders\n"
        "print(*template_folders().values(), resource('fonts/OFL.txt').resolve(strict=True), sep='\\n')"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=tmp_path
    )

    paths = [Path(line) for line in found.stdout.splitlines()]
    assert len(paths) == 4
    assert all(path.is_relative_to(tmp_path) for path in paths)
