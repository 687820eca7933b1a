"""Campaigns for tests: one with something in every field, and any that hypothesis can think of."""

from __future__ import annotations

import datetime
import enum
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Any

from hypothesis import strategies as st

from undersigned.campaign.model import (
    Accepted,
    Addressee,
    Asset,
    Campaign,
    Comment,
    CoverChoice,
    Fingerprint,
    LetterheadChoice,
    NamedState,
    Recipient,
    Record,
)
from undersigned.document.paper import Align, PageSize, Paper
from undersigned.signatories.model import (
    Arrangement,
    ColumnMemory,
    Consent,
    Decision,
    Group,
    Order,
    Private,
    Roster,
    RowForm,
    Scope,
    Signatory,
    SignatoryKind,
    Source,
    Standing,
    Step,
    Verdict,
)
from undersigned.text.files import read_text, write_text
from undersigned.text.model import LetterText

LETTER_MD = """\
The undersigned {{ signatories.count }} groups write to {{ recipient.name }}. ^opening

{% if recipient.sells_to_police %}

You sell **face surveillance** to the police.[^study] ^police

{% endif %}

## What we ask ^ask

1. **Stop.** Do not sell it. ^demand-1
2. Say so in public. ^demand-2

^what-they-said

[^study]: *Face Off*, May 2018. ^study
"""

LETTER_TOML = """\
language = "en"
subject_form = "both"
reply_by = 2019-02-15
colour = "unknown to this release"

[fields]
sells_to_police = "Whether it sells to the police"

[frame]
subject = "Face surveillance"
closing = "Sincerely,"

[prompts]
what-they-said = "What has this company said or done?"

[[wording]]
id = "said-google"
segment = "what-they-said"
for = ["google"]
text = "You said that you would wait."
made_for = ""

[[wording]]
id = "left-amazon"
segment = "demand-2"
left_out = true
made_for = "Say so in public."
when = { field = "sells_to_police", equals = true }
"""

LETTER_PO = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: de\\n"

msgctxt "demand-2"
msgid "Say so in public."
msgstr "Sagen Sie es öffentlich."
"""

DAY = datetime.date(2019, 1, 15)


def letter_text() -> LetterText:
    """Return a small letter with most kinds of segments, wordings and a translation."""
    members = {"letter.md": LETTER_MD, "letter.toml": LETTER_TOML, "locale/de.po": LETTER_PO}
    return settled(read_text({name: text.encode() for name, text in members.items()})[0])


def full_campaign() -> Campaign:
    """Return a campaign with something in every field, unknown keys too."""
    return Campaign(
        id="6f1b",
        title="No face surveillance for government",
        organisation="Civic Lantern",
        sample=True,
        date=DAY,
        text=letter_text(),
        languages=("de",),
        recipients=(_google(), Recipient("amazon", "Amazon", fields={"sells_to_police": True})),
        roster=_roster(),
        paper=Paper(PageSize.LETTER, text_size=10.5, date_align=Align.END, extra={"weave": "laid"}),
        letterhead=LetterheadChoice(("logo.png",), 40.0, {"band": True}),
        comments=(Comment("c1", "demand-1", "Ada", "Stronger?", DAY, True, {"colour": "red"}),),
        states=(NamedState("As sent to the board", DAY, "states/board.undersigned", {"by": "Ada"}),),
        records=(
            Record(
                *("google", "en", "pdf", "sent", "2019-01-15T09:00:00+00:00", "google.pdf", "ab" * 32),
                Fingerprint("1", "2", "3", "0.1.0", {"more": 4}),
                *(("aclu", "kde"), 3, "sent/google-en.pdf", {"by": "post"}),
            ),
        ),
        accepted=(
            Accepted("typed-count", "opening", "google", {"count": 92, "of": ("a", "b")}, "On purpose"),
        ),
        assets=(
            Asset("logo.png", b"\x89PNG\r\n", "Civic Lantern", extra={"dpi": 300}),
            Asset("states/board.undersigned", b"PK"),
            Asset("sent/google-en.pdf", b"%PDF", private=True),
        ),
        extra={"weather": {"sun": (1, 2.5, None, "x")}},
    )


def _google() -> Recipient:
    addressee = Addressee(
        *("Sundar Pichai", "Mr.", "AO QC", "Pichai", "Chief Executive Officer", "Google LLC"),
        ("1600 Amphitheatre Parkway", "Mountain View, CA 94043"),
        *({"hi": "सुंदर पिचाई"}, {"de": "Geschäftsführer"}, {"de": "Herr"}, {"pronoun": "he"}),
    )
    return Recipient(
        id="google",
        name="Google",
        organisation="Google LLC",
        addressees=(addressee,),
        cc=(Addressee("Kent Walker"), Addressee(title="The Board")),
        via="Via e-mail",
        salutations={"en": "Dear Sundar,"},
        languages=("en", "de"),
        fields={"product": "Cloud Vision", "sells_to_police": False, "offices": 12},
        fields_in={"de": {"product": "Cloud Vision (Bilderkennung)"}},
        names={"ar": "غوغل"},
        former=("Larry Page",),
        paper={"size": "A4", "roster_columns": 3},
        extra={"colour": ("blue",)},
    )


def _roster() -> Roster:
    aclu = Signatory(
        "aclu",
        "ACLU",
        SignatoryKind.ORGANISATION,
        *("Ada Okoro", "Director", "", False, "national", "United States", "New York", "aclu.example", "AC"),
        *("press@aclu.example", "The ACLU", {"es": "ACLU (es)"}, True),
        Consent(Scope.ALL, (), ("amazon",), {"by": "phone"}),
        (Step(Standing.PENDING), Step(Standing.SIGNED, DAY, {"hand": 1}), Step(Standing.WITHDREW, DAY)),
        (Source("list.csv", "Sheet 1", 3, "A.C.L.U.", {"country": "US"}, {"colour": "red"}),),
        Private("ada@aclu.example", "+1 555 0100", "calls back", {"Zip": "10004"}, {"since": 2018}),
        "line",
        {"star": True},
    )
    kde = Signatory("kde", "KDE e.V.", consent=Consent(Scope.THESE, ("google",)), individual_capacity=True)
    return Roster(
        (aclu, kde),
        Arrangement(
            Order.BY_COUNTRY,
            RowForm.CAPACITY,
            True,
            False,
            (Group("national", {"x": 1}),),
            {"en": ("kde 00000000", "aclu 00000000")},
            {"y": 2},
        ),
        (Decision(("ACLU", "A.C.L.U."), Verdict.SAME, DAY, {"by": "Ada"}),),
        (ColumnMemory(("Org", "Mail"), ("organisation", "email"), {"of": "form"}),),
        {"kept": "yes"},
    )


# ----------------------------------------------------------------- any campaign

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_KEYS = st.sampled_from(["colour", "of", "neu", "x y", "ключ"])
_NUMBERS = st.integers(-(2**53), 2**53)
_PLAIN = st.recursive(
    st.none() | st.booleans() | _NUMBERS | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=2).map(tuple) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
_SINGLE: Mapping[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: _NUMBERS,
    float: st.floats(allow_nan=False, allow_infinity=False),
    datetime.date: st.dates(),
    types.NoneType: st.none(),
    object: _PLAIN,
}


def any_of(hint: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for values of a type hint of the model."""
    if hint in _SINGLE:
        return _SINGLE[hint]
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) is tuple:
        return st.lists(any_of(arguments[0]), max_size=2).map(tuple)
    if typing.get_origin(hint) is Mapping:
        return st.dictionaries(_KEYS if arguments[1] is object else TEXTS, any_of(arguments[1]), max_size=2)
    if arguments:
        return st.one_of([any_of(a) for a in arguments])
    if is_dataclass(hint):
        return any_made(typing.cast("type[Any]", hint))
    assert issubclass(hint, enum.Enum)
    return st.sampled_from(hint)


def any_made(cls: type[Any], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy for a dataclass of the model; fields that have a default are often left to it."""
    hints = typing.get_type_hints(cls)
    needed: dict[str, st.SearchStrategy[Any]] = dict(given)
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for fact in fields(cls):
        if fact.name in given:
            continue
        has_default = fact.default is not MISSING or fact.default_factory is not MISSING
        (optional if has_default else needed)[fact.name] = any_of(hints[fact.name])
    return st.fixed_dictionaries(needed, optional=optional).map(lambda made: cls(**made))


def _numbered(items: list[Any], key: str) -> tuple[Any, ...]:
    return tuple(replace(item, **{key: f"{getattr(item, key)}{n}"}) for n, item in enumerate(items))


def campaigns() -> st.SearchStrategy[Campaign]:
    """Return a strategy for campaigns as a release could have made them, with a text of their own."""
    names = st.lists(st.sampled_from(["a.png", "b/c.otf", "ü", "sent/1.pdf"]), unique=True, max_size=3)
    assets = names.flatmap(
        lambda chosen: st.tuples(
            *(any_made(Asset, name=st.just(n), data=st.binary(max_size=30)) for n in chosen)
        )
    )
    recipients = st.lists(any_made(Recipient, paper=st.just({})), max_size=2).map(
        lambda r: _numbered(r, "id")
    )
    roster = st.lists(any_of(Signatory), max_size=2).flatmap(
        lambda s: any_made(
            Roster,
            signatories=st.just(_numbered(s, "id")),
            arrangement=any_made(Arrangement, groups=st.just(())),
        )
    )
    paper = any_made(
        Paper,
        **{n: st.floats(0, 72) for n in ("margin_top", "margin_bottom", "margin_start", "margin_end")},
        **{n: st.floats(4, 48) for n in ("text_size", "note_size", "roster_size")},
        **{n: st.integers(1, 3) for n in ("roster_columns", "address_columns")},
        leading=st.floats(1, 2),
    )
    return any_made(
        Campaign,
        text=st.sampled_from([letter_text(), settled(LetterText())]),
        recipients=recipients,
        roster=roster,
        paper=paper,
        letterhead=any_made(LetterheadChoice, height=st.floats(1, 400)),
        cover=any_made(CoverChoice, height=st.floats(1, 400), columns=st.integers(1, 6)),
        comments=st.lists(any_of(Comment), max_size=2).map(lambda c: _numbered(c, "id")),
        assets=assets,
    )


def settled(text: LetterText) -> LetterText:
    """Return a text as it is after it was written and read."""
    return read_text(write_text(text))[0]
