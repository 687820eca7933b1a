"""What holds a letter's text for translators: a campaign's file, or the folder of a template."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from undersigned.campaign import file
from undersigned.campaign.model import Campaign
from undersigned.disk import read_bounded, write_whole
from undersigned.language.po import read_header, write_po
from undersigned.letter.template import MOST_BYTES, text_of
from undersigned.problems import Problem
from undersigned.text.files import SETTINGS, TRANSLATIONS
from undersigned.text.glossary_lines import with_terms_typed
from undersigned.translations.catalogue import entries, header
from undersigned.translations.glossary import own_terms

_OURS = ("Plural-Forms", "Content-Type", "Content-Transfer-Encoding", "MIME-Version", "Language")


@dataclass(frozen=True, slots=True)
class Held:
    """A text as it was read. A template's folder is a campaign that has nothing but its text."""

    path: Path
    campaign: Campaign
    sha256: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def is_folder(self) -> bool:
        """Whether it is a template's folder."""
        return not self.sha256

    @property
    def name(self) -> str:
        """What files made from it are called after."""
        return self.path.resolve().name if self.is_folder else self.path.stem


def hold(path: Path) -> Held:
    """Read a campaign's file, or a folder with letter.md.

    Raises:
        UnreadableError: it is neither, or damaged.
    """
    if path.is_dir():
        text = text_of(path)
        return Held(path, Campaign(id="", title=path.resolve().name, text=text))
    opened = file.read(path)
    return Held(path, opened.campaign, opened.sha256, opened.problems)


def keep(held: Held, campaign: Campaign, languages: tuple[str, ...]) -> tuple[Path, ...]:
    """Save a campaign where its text came from; return the files written. Of a folder only these languages'.

    Raises:
        UnwritableError: nothing has changed; of a folder, nothing in the file it names.
    """
    if not held.is_folder:
        file.write(held.path, campaign, replacing=held.sha256)
        return (held.path,)
    folder = held.path / TRANSLATIONS
    folder.mkdir(exist_ok=True)
    written = []
    for language in languages:
        path = _path(folder, language)
        made = write_po(
            entries(campaign, language), language, header={**_kept(path, language), **header(campaign)}
        )
        if not path.exists() or path.read_bytes() != made:
            write_whole(path, made)
            written.append(path)
    return tuple(written)


def keep_terms(held: Held, campaign: Campaign, language: str) -> Path:
    """Save a language's terms where the text came from; of a folder, in its letter.toml alone.

    Raises:
        NeedsAPersonError: letter.toml is typed in such a way that something else would change with them.
        UnwritableError: nothing has changed.
    """
    if not held.is_folder:
        file.write(held.path, campaign, replacing=held.sha256)
        return held.path
    path = held.path / SETTINGS
    before = read_bounded(path, MOST_BYTES) if path.exists() else b""
    write_whole(path, with_terms_typed(before, language, own_terms(campaign, language)))
    return path


def _path(folder: Path, language: str) -> Path:
    """Return a language's file, by the name it has: "pt_BR.po" is "pt-BR"."""
    there = (p for p in sorted(folder.glob("*.po")) if p.stem.replace("_", "-") == language)
    return next(there, folder / f"{language}.po")


def _kept(path: Path, language: str) -> dict[str, str]:
    """Return what a file's header says of its translators."""
    if not path.exists():
        return {}
    said = read_header(read_bounded(path, MOST_BYTES), language)
    return {key: value for key, value in said.items() if key not in _OURS}
