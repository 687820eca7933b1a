"""Begin a campaign from a template: a folder with letter.md, letter.toml and locale/*.po.

A template is data and is never run. One that ships is found by its name, any other by its
folder. How the text is read is `text.files`' business; the sample campaigns are `sample`'s.
"""

from __future__ import annotations

import difflib
import os
import tomllib
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from undersigned import assets
from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded
from undersigned.errors import UnreadableError
from undersigned.letter import sample as samples
from undersigned.text import toml_text
from undersigned.text.files import read_text
from undersigned.text.model import LetterText

MOST_BYTES = 2_000_000  # of one member; a letter of a hundred pages has 400,000
MOST_TRANSLATIONS = 200
_ABOUT = "about"  # the key of letter.toml that says what the template is for


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """What a person needs to know to choose a template."""

    name: str
    title: str
    about: str
    language: str
    has_sample: bool


def templates() -> tuple[TemplateInfo, ...]:
    """Return the templates that ship, in the order of their names.

    Raises:
        UnreadableError: one of them is damaged.
    """
    return tuple(_info(name, folder) for name, folder in sorted(assets.template_folders().items()))


def begin(name_or_folder: str | Path, *, sample: bool, title: str = "") -> Campaign:
    """Return a new campaign with the template's text; as a sample, with recipients and a roster too.

    Raises:
        UnreadableError: there is no such template, it can't be read, or it has no sample.
    """
    folder = _folder(name_or_folder)
    name = folder.name
    campaign = Campaign(id=uuid.uuid4().hex, title=title or _title(name), text=_text(name, folder))
    if not sample:
        return campaign
    shipped = assets.template_folders().get(name)
    if shipped is None or not shipped.samefile(folder) or samples.folder_of(name) is None:
        raise UnreadableError(
            "There is no sample for the template {name}.",
            fix="Begin without a sample, or with the sample of: {known}.",
            name=name,
            known=", ".join(info.name for info in templates() if info.has_sample),
        )
    return samples.filled(campaign, name, title)


def text_of(folder: Path) -> LetterText:
    """Return the text that a folder holds: a template's, or an unpacked campaign's.

    Raises:
        UnreadableError: it holds no letter.md, or a file in it is damaged.
    """
    found = _folder(folder)
    return _text(found.name, found)


def _info(name: str, folder: Path) -> TemplateInfo:
    path = folder / "letter.toml"
    try:
        settings = toml_text.parsed(read_bounded(path, MOST_BYTES).decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _damaged(name, "letter.toml", str(error)) from error
    return TemplateInfo(
        name=name,
        title=_title(name),
        about=str(settings.get(_ABOUT, "")),
        language=str(settings.get("language", "en")),
        has_sample=samples.folder_of(name) is not None,
    )


def _title(name: str) -> str:
    words = name.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _folder(name_or_folder: str | Path) -> Path:
    """Return where the template is; a name that ships goes before a folder of that name."""
    shipped = assets.template_folders()
    if isinstance(name_or_folder, str) and name_or_folder in shipped:
        return shipped[name_or_folder]
    folder = Path(name_or_folder).expanduser()
    if folder.is_dir():
        if not (folder / "letter.md").is_file():
            raise UnreadableError(
                "The folder {path} holds no letter.md, so it isn't a template.",
                fix="Name a folder that holds letter.md and letter.toml, or one of the templates: {known}.",
                path=folder,
                known=", ".join(shipped),
            )
        return folder.resolve()
    raise _unknown(str(name_or_folder), shipped)


def _unknown(asked: str, shipped: Mapping[str, Path]) -> UnreadableError:
    if os.sep in asked or "/" in asked:
        return UnreadableError(
            "There is no folder {path}.",
            fix="Name a template's folder, or one of the templates: {known}.",
            path=asked,
            known=", ".join(shipped),
        )
    near = difflib.get_close_matches(asked.casefold(), list(shipped), n=1, cutoff=0.5)
    return UnreadableError(
        "There is no template {name}.",
        fix=("Did you mean {nearest}? " if near else "") + "The templates are: {known}.",
        name=asked,
        nearest=near[0] if near else "",
        known=", ".join(shipped),
    )


def _text(name: str, folder: Path) -> LetterText:
    text, problems = read_text(dict(_members(name, folder)))
    for problem in problems:
        if problem.stops:
            member, line = problem.place.part or problem.place.file, problem.place.line
            raise _damaged(name, member, str(problem), line=line, advice=problem.advice())
    extra = {
        key: value for key, value in text.extra.items() if key != _ABOUT
    }  # the template's, not the letter's
    return replace(text, name=name, extra=extra)


def _members(name: str, folder: Path) -> Iterator[tuple[str, bytes]]:
    for member in ("letter.md", "letter.toml"):
        if (folder / member).is_file():
            yield member, read_bounded(folder / member, MOST_BYTES)
    locales = sorted((folder / "locale").glob("*.po"))
    if len(locales) > MOST_TRANSLATIONS:
        raise _damaged(name, "locale", f"it holds {len(locales)} files")
    for path in locales:
        yield f"locale/{path.name}", read_bounded(path, MOST_BYTES)


def _damaged(name: str, member: str, why: str, *, line: int = 0, advice: str = "") -> UnreadableError:
    return UnreadableError(
        "The template {name} can't be used, because of its {part}: {why}",
        fix="{advice}",
        name=name,
        part=member,
        why=why if why.endswith(".") else f"{why}.",
        line=line,
        advice=advice or "Mend the file, or begin with another template.",
    )
