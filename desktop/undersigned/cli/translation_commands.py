"""The commands on the letter in other languages, as the table of `commands` has them."""

from __future__ import annotations

from undersigned.cli.arguments import DRY_RUN, Command, take

_FILE = take("FILE", "the campaign file, or a template's folder")
_LANGUAGES = take("--language", "only this language; may be given again", metavar="CODE", action="append")
_COUNTS = "segments, done, missing, drafts, stale, stays"

TRANSLATIONS = (
    Command(
        "translations status",
        "translations:status",
        "tell how far each language is",
        (
            _FILE,
            _LANGUAGES,
            take(
                "--texts",
                "also each text that isn't done, with what changed and which old translations may help",
                action="store_true",
            ),
            take("--complete", "the exit code is 1 unless everything is done", action="store_true"),
        ),
        {
            "languages": f"a list of {{language, {_COUNTS}}}",
            "texts": "a list of {language, segment, wording, standing, changed, offers} of what isn't done, "
            "or is set-aside; changed shows by word what changed, offers are {segment, wording, text, "
            "source, likeness, set_aside}",
        },
        more="Each line holds a language and how many of its texts are done, missing, drafts and stale.",
    ),
    Command(
        "translations export",
        "translations:export",
        "write files for translators, one a language",
        (
            _FILE,
            take(
                "--out", "the folder to write to; it is made if it isn't there", metavar="DIR", required=True
            ),
            take(
                "--language",
                "a language to write, also a new one; may be given again; without it all there are",
                metavar="CODE",
                action="append",
            ),
            take(
                "--format",
                "po (also when none is named), for Poedit and Weblate; xliff and xliff2 (1.2 and 2.0), for "
                "other translation programs; docx, a Word file of two columns; may be given again",
                metavar="FORMAT",
                action="append",
                choices=("po", "xliff", "xliff2", "docx"),
            ),
            take("--replace", "write over files that are there", action="store_true"),
        ),
        {
            "folder": "the folder that was written to",
            "files": f"a list of {{file, format, language, {_COUNTS}}}",
        },
    ),
    Command(
        "translations import",
        "translations:take_in",
        "take in what translators sent",
        (
            _FILE,
            take(
                "TRANSLATED",
                "a file that a translator sent; several may be named",
                metavar="TRANSLATED",
                nargs="+",
            ),
            take("--language", "the files' language, where they don't say it", metavar="CODE", default=""),
            take(
                "--prefer",
                "what counts where a text is said differently: mine, what is here; theirs, what came in, of "
                "two files the one named first; or the name of one of the files",
                metavar="WHICH",
                default="",
            ),
            take(
                "--questions",
                "a folder to write Word files to for the translators, with what is to be asked as comments",
                metavar="DIR",
                default="",
            ),
            DRY_RUN,
        ),
        {
            "file": "the campaign file or the folder",
            "saved": "whether something changed and was saved",
            "questions": "a list of the Word files that were written for --questions",
            "files": "a list of {file, language}",
            "languages": "a list of {language, added, changed, same, empty, stale, broken, late, unknown, "
            "conflict}",
            "conflicts": "a list of {language, segment, wording, recipient, column, mine, versions, chosen} "
            "of texts that are said differently; versions are {files, text, fate}, chosen is a file's name, "
            "mine, or empty while nothing is",
        },
        more=(
            "What would print something wrong is left out and told, and so is what two files translate "
            "differently, unless --prefer decides for one of them; the exit code is then 1. What was decided "
            "for and what was left out is told each time. Nothing that isn't in the files is changed."
        ),
    ),
    Command(
        "translations update",
        "translations:update",
        "say that translations still fit, or that a text stays as it is; begin a language",
        (
            _FILE,
            take(
                "--still-right",
                "the text whose translations still fit, though it has changed; may be given again",
                metavar="SEGMENT",
                action="append",
            ),
            take(
                "--stays",
                "a text that stays in the source language on purpose; may be given again",
                metavar="SEGMENT",
                action="append",
            ),
            take(
                "--no-longer-stays",
                "a text that is to be translated after all; may be given again",
                metavar="SEGMENT",
                action="append",
            ),
            take(
                "--language",
                "only these languages; alone, a language to begin; may be given again",
                metavar="CODE",
                action="append",
            ),
            DRY_RUN,
        ),
        {
            "file": "the campaign file or the folder",
            "saved": "whether something was saved",
            "written": "a list of the files that were written",
            "still_right": "a list of {segment, languages}, those whose translations were stale",
            "languages": f"a list of {{language, {_COUNTS}}}",
        },
        more=(
            "A SEGMENT is a text's name, as `translations status --texts` shows it, or SEGMENT|WORDING. In a "
            "template's folder the files in locale are brought up to date with the text."
        ),
    ),
    Command(
        "translations glossary",
        "glossary:change",
        "tell what terms are called in the letter's languages; set or remove some",
        (
            _FILE,
            take(
                "--language",
                "the language whose terms are meant; without it all are told",
                metavar="CODE",
                action="append",
            ),
            take(
                "--set",
                "a term and what it is called, in place of what it was called; may be given again",
                metavar=("TERM", "TRANSLATION"),
                nargs=2,
                action="append",
            ),
            take(
                "--note", "a remark for translators on the terms that are set", metavar="TEXT", default=None
            ),
            take(
                "--remove",
                "a term to take out of the glossary; may be given again",
                metavar="TERM",
                action="append",
            ),
            DRY_RUN,
        ),
        {
            "file": "the campaign file or the folder",
            "saved": "whether something changed and was saved",
            "set": "a list of {term, translation, before}",
            "removed": "a list of {term, translation}",
            "terms": "a list of {language, term, translation, note}, as they are then",
        },
        more=(
            "In a template's folder only the terms in letter.toml are changed; its files in locale show them "
            "after `translations update`."
        ),
    ),
)
