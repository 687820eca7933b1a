"""The members that a template and a campaign file share <-> one letter's text.

letter.md holds the words (`blocks`), letter.toml what differs for whom and the frame
(`settings`), locale/*.po the translations. Where the members lie is their owner's business.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from undersigned.errors import UnreadableError
from undersigned.language.po import PoEntry, read_po, write_po
from undersigned.problems import Problem
from undersigned.text import counted, ids
from undersigned.text.blocks import read_blocks, write_blocks
from undersigned.text.model import LetterText, Segment, SegmentKind, Translation
from undersigned.text.settings import Settings, context, read_settings, write_settings
from undersigned.text.stale import is_stale

WORDS, SETTINGS, TRANSLATIONS = "letter.md", "letter.toml", "locale"
_DRAFT = "draft"  # flag of a translation that is both stale and a draft


def read_text(members: Mapping[str, bytes]) -> tuple[LetterText, tuple[Problem, ...]]:
    """Return the text that these members hold, and what is wrong with it; others are left alone.

    Raises:
        UnreadableError: a member isn't text, or not of its kind.
    """
    settings = read_settings(members[SETTINGS]) if SETTINGS in members else Settings(LetterText())
    catalogues = dict(_catalogues(members))
    before = _as_it_was(catalogues, settings)
    segments, problems = read_blocks(_decoded(members.get(WORDS, b"")), before)
    segments = tuple(_told(s, settings) for s in segments)
    shared = {s.id: s.text for s in (*segments, *settings.text.frame)}
    wordings = tuple(
        replace(w, made_for=shared.get(w.segment, "")) if number in settings.fitting else w
        for number, w in enumerate(settings.text.wordings)
    )
    text = replace(
        settings.text, segments=segments, wordings=wordings, extra=_with_left_over(settings, shared)
    )
    text = replace(text, translations=tuple(_translations(catalogues, text, settings)))
    return text, (*settings.problems, *problems)


def write_text(text: LetterText) -> dict[str, bytes]:
    """Return the members that hold this text."""
    members = {SETTINGS: write_settings(text), WORDS: write_blocks(text.segments).encode("utf-8")}
    for language in dict.fromkeys(t.language for t in text.translations):
        own = (t for t in text.translations if t.language == language)
        members[f"{TRANSLATIONS}/{language}.po"] = write_po(_entries(own, text), language)
    return members


def numbered(text: LetterText) -> LetterText:
    """Return a text whose segments know the lines that they will stand in once it is written."""
    read, _ = read_blocks(write_blocks(text.segments))
    lines = {segment.id: segment.line for segment in read}
    segments = tuple(replace(s, line=lines.get(s.id, 0)) for s in text.segments)
    return replace(text, segments=segments)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(
            "{part} isn't UTF-8 text.",
            fix="Save it again as UTF-8, in an editor for plain text.",
            part=WORDS,
        ) from error


def _told(segment: Segment, settings: Settings) -> Segment:
    prompt, comment = settings.prompts.get(segment.id, ""), settings.comments.get(segment.id, "")
    return replace(segment, prompt=prompt, comment=comment) if prompt or comment else segment


def _with_left_over(settings: Settings, shared: Mapping[str, str]) -> dict[str, object]:
    """Return the further keys, with what is said about segments that are gone: they may come back."""
    extra = dict(settings.text.extra)
    for key, said in (("prompts", settings.prompts), ("comments", settings.comments)):
        if left := {ident: text for ident, text in said.items() if ident not in shared}:
            extra[key] = left
    return extra


# ----------------------------------------------------------------- translations


def sources(text: LetterText) -> dict[tuple[str, str], str]:
    """Return all that can be translated: (segment, wording or "") -> source text."""
    found = {(s.id, ""): s.text for s in (*text.frame, *text.segments)}
    return found | {(w.segment, w.id): w.text for w in text.wordings if not w.left_out}


def _catalogues(members: Mapping[str, bytes]) -> Iterator[tuple[str, tuple[PoEntry, ...]]]:
    """Yield each language with what its PO file holds."""
    for name, data in members.items():
        path = PurePosixPath(name)
        if path.parent.name == TRANSLATIONS and path.suffix == ".po":
            language = path.stem.replace("_", "-")
            yield language, read_po(data, language)


def _as_it_was(catalogues: Mapping[str, tuple[PoEntry, ...]], settings: Settings) -> tuple[Segment, ...]:
    """Return the body that translations and wordings were made for, to know paragraphs by without an id."""
    texts = {w.segment: w.made_for for w in settings.text.wordings if w.made_for.strip()}
    for entries in catalogues.values():
        for entry in entries:
            if entry.segment and not entry.wording and not entry.obsolete:
                texts.setdefault(entry.segment, counted.previous_of(entry) or counted.source_of(entry))
    frame = {segment.id for segment in settings.text.frame}
    return tuple(
        Segment(ident, SegmentKind.NOTE if ident.startswith("note-") else SegmentKind.PARAGRAPH, text)
        for ident, text in texts.items()
        if ident not in frame and not ids.is_reserved(ident) and not ident.startswith("@")
    )


def _translations(
    catalogues: Mapping[str, tuple[PoEntry, ...]], text: LetterText, settings: Settings
) -> Iterator[Translation]:
    current = sources(text)
    for language, entries in catalogues.items():
        stays = settings.stays.get(language, ())
        seen: set[str] = set()
        for entry in entries:
            named = context(entry.segment, entry.wording)
            if entry.segment and named not in seen:
                seen.add(named)
                yield _from_entry(entry, language, current, named in stays)


def _from_entry(
    entry: PoEntry, language: str, current: Mapping[tuple[str, str], str], stays: bool
) -> Translation:
    now = current.get((entry.segment, entry.wording), entry.source)
    made_for = counted.previous_of(entry) or counted.source_of(entry)
    if counted.same_source(made_for, now):
        made_for = now  # PO files have fields without inner spaces; the text itself keeps its own
    stale = bool(entry.previous) and is_stale(made_for, now)
    return Translation(
        segment=entry.segment,
        wording=entry.wording,
        language=language,
        text=counted.text_of(entry, language),
        made_for=made_for,
        draft=_DRAFT in entry.flags if stale else entry.draft,
        stays=stays,
        comment=entry.comment,
    )


def _entries(translations: Iterable[Translation], text: LetterText) -> Iterator[PoEntry]:
    current = sources(text)
    told = {s.id: s.comment for s in (*text.frame, *text.segments)}
    for t in translations:
        now = current.get((t.segment, t.wording), "")
        stale = bool(now) and is_stale(t.made_for, now)
        yield PoEntry(
            segment=t.segment,
            wording=t.wording,
            source=now if now else t.made_for,
            text=t.text,
            draft=t.draft or (stale and bool(t.text)),
            previous=t.made_for if stale else "",
            comment=t.comment,
            hint=told.get(t.segment, ""),
            flags=(_DRAFT,) if stale and t.draft else (),
            obsolete=not now,
        )
