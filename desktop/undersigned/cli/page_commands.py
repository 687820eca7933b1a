"""The commands on how letters look: how a signatory prints, fonts, the page. Names and words for `--help`."""

from __future__ import annotations

from undersigned.cli.arguments import FILE, Command, take

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
)
