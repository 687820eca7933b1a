"""The commands on how letters look: how a signatory prints, fonts, the page. Names and words for `--help`."""

from __future__ import annotations

from undersigned.cli.arguments import DRY_RUN, FILE, Command, take

SIGNATORY = take("NAME", "its name or id, as `undersigned signatories list` tells it")

PAGE = (
    Command(
        "signatories print-as",
        "signing:print_as",
        "print a signatory's name in another form, such as one that the fonts can draw",
        (FILE, SIGNATORY, take("TEXT", "what is printed in its stead; empty for the name itself")),
        {
            "file": "the campaign file that was saved",
            "signatory": "the signatory's id",
            "name": "its name, by which lists are still matched",
            "printed": "what the letters print now, by language where its names differ",
        },
        more="A name in the language of a letter goes before it.",
    ),
    Command(
        "signatories sign",
        "signing:sign",
        "set what stands above a signatory's name: a line to sign on, a signature, a logo, or nothing",
        (
            FILE,
            SIGNATORY,
            take("--line", "a line to sign on", action="store_true"),
            take("--picture", "a picture of the signature (PNG, JPEG); it is private", metavar="PICTURE"),
            take("--logo", "a logo (PNG, JPEG)", metavar="PICTURE"),
            take("--none", "nothing", action="store_true"),
        ),
        {
            "file": "the campaign file that was saved",
            "signatory": "the signatory's id",
            "signature": "what stands above its name now: empty, line, or the picture in the campaign",
        },
        more=(
            "Pictures are kept without the data a camera writes into them. Those of signatures go into PDFs "
            "alone, unless `undersigned page --signatures-in-word yes` says otherwise, and never into shared "
            "copies."
        ),
    ),
    Command(
        "fonts add",
        "fonts:add",
        "take a font file into the campaign, so that letters look the same wherever they are made",
        (
            FILE,
            take("FONT", "a font file (TTF, OTF, TTC)"),
            take("--face", "which font of a collection, by its name or number", metavar="NAME", default=""),
        ),
        {
            "file": "the campaign file",
            "family": "the font's family",
            "style": "its style within the family",
            "private": "whether its licence keeps it out of copies that are given away",
            "saved": "whether the campaign was saved; false where it had this font",
        },
        more=(
            "Letters can be set in its family (`undersigned page --font`), and it draws what neither their "
            "family nor the fonts that ship can. A font whose maker doesn't allow that it is embedded is "
            "refused."
        ),
    ),
    Command(
        "fonts list",
        "fonts:listed",
        "tell the campaign's own font files",
        (FILE,),
        {
            "file": "the campaign file",
            "fonts": "a list of {name, asset, bytes, private}",
        },
    ),
    Command(
        "fonts remove",
        "fonts:remove",
        "take a font file out of the campaign",
        (FILE, take("NAME", "the font's family, or its family and style")),
        {
            "file": "the campaign file",
            "removed": "a list of {name, asset, bytes, private}",
            "font": "the family that letters are set in now",
        },
        more="Letters that were set in a family that is gone are set in Noto Serif.",
    ),
    Command(
        "page",
        "page:settings",
        "tell or change how the pages look: paper, margins, faces, names, notes, letterhead, cover",
        (
            FILE,
            take(
                "--font",
                "the family of the text: Noto Serif, Noto Sans, or one of `undersigned fonts list`",
                metavar="FAMILY",
            ),
            take(
                "--heading-font",
                "the family of headings and letterhead; empty for that of the text",
                metavar="FAMILY",
            ),
            take("--notes", "where notes stand", choices=("footnotes", "endnotes")),
            take(
                "--signatures-in-word",
                "whether pictures of signatures go into Word and web pages",
                choices=("yes", "no"),
            ),
            take("--cover", "whether a cover goes before the letter", choices=("yes", "no")),
            take(
                "--cover-logo",
                "add a logo (PNG, JPEG) to the cover, with what is said of it to those who "
                "can't see it; may be given again",
                nargs=2,
                metavar=("PICTURE", "DESCRIPTION"),
                action="append",
            ),
            take("--cover-columns", "how many columns of logos there are, from 1 to 6", metavar="N"),
            take(
                "--logo",
                "add a logo (PNG, JPEG) to the letterhead, with what is said of it to those who "
                "can't see it; may be given again",
                nargs=2,
                metavar=("PICTURE", "DESCRIPTION"),
                action="append",
            ),
            take(
                "--set",
                "change one of the settings that this command tells: text_size=9.5, size=LETTER, "
                "page_numbers=no; lengths are points; may be given again",
                metavar="NAME=VALUE",
                action="append",
            ),
            take(
                "--recipient",
                "tell and --set those of this recipient's letter alone",
                metavar="ID",
                default="",
            ),
        ),
        {
            "file": "the campaign file",
            "saved": "whether it was saved; false where nothing changed",
            "font": "the family that letters are set in",
            "heading_font": "the family of headings and letterhead",
            "notes": "footnotes or endnotes",
            "signatures_in_word": "whether pictures of signatures go into Word and web pages",
            "cover": "whether there is a cover",
            "cover_logos": "its logos, as a list of {name, description}",
            "cover_columns": "how many columns of them there are",
            "settings": "all settings by name: paper, margins, faces, sizes, the roster's arrangement, cover",
        },
    ),
    Command(
        "fit",
        "fitting:fit",
        "fit the letters on so many pages, without a change to their words",
        (
            FILE,
            take(
                "--pages",
                "how many pages each letter may have, a cover among them",
                metavar="N",
                required=True,
            ),
            take("--recipient", "only this recipient's letter, by its id", metavar="ID", default=""),
            DRY_RUN,
        ),
        {
            "file": "the campaign file",
            "saved": "whether it was saved; false where nothing was to be done, and with --dry-run",
            "fits": "whether all these letters fit now",
            "pages": "the most pages that one of them has now, or would have at best",
            "before": "the most pages that one of them had",
            "done": "what was changed, as sentences; where it can't be done, what was tried",
            "falls_short": "where it can't be done, how near it comes",
            "longest": "the recipient of the longest letter",
        },
        more=(
            "Tried in this order, each no more than needed and within good taste: columns and size of the "
            "names, space between lines, size of the text, margins. Where it can't be done nothing is "
            "changed, and the exit code is 1."
        ),
    ),
)
