"""Who signs how: signatures, logos and lines, from the campaign to the letter."""

from __future__ import annotations

from dataclasses import replace

from letter.builders import a_campaign
from render.documents import logo
from undersigned.campaign.file import from_members, to_members
from undersigned.campaign.model import Asset, Campaign, CoverChoice
from undersigned.campaign.share import without_contacts
from undersigned.document.model import Run, Signature
from undersigned.letter.compose import compose
from undersigned.letter.layout import lay_out
from undersigned.letter.model import Entry
from undersigned.signatories.model import Arrangement, Order, Roster, Signatory

ASSETS = (
    Asset("signatures/ana.png", logo(90, 30), private=True),
    Asset("logos/bakers.png", logo(60, 30), "The Bakers’ loaf"),
)


def campaign(*signatures: str) -> Campaign:
    names = ("Ana", "Bakers", "Carters", "Dyers")
    signatories = tuple(
        Signatory(name.lower(), name, title="Chair", signature=signature)
        for name, signature in zip(names, signatures, strict=False)
    )
    roster = Roster(signatories, Arrangement(order=Order.AS_LISTED))
    return replace(a_campaign(), roster=roster, assets=ASSETS)


def entries(given: Campaign) -> list[Entry]:
    letter = compose(given, given.recipients[0].id)
    return [entry for group in letter.groups for entry in group.entries]


def test_each_signs_with_a_picture_a_logo_a_line_or_nothing() -> None:
    ana, bakers, carters, dyers = entries(campaign("signatures/ana.png", "logos/bakers.png", "line", ""))

    assert ana.signature is not None
    assert ana.signature.picture is not None
    assert (ana.signature.picture.description, ana.signature.private) == ("Signature of Ana", True)
    assert bakers.signature is not None
    assert bakers.signature.picture is not None
    assert (bakers.signature.picture.description, bakers.signature.private) == ("The Bakers’ loaf", False)
    assert carters.signature == Signature()
    assert dyers.signature is None


def test_where_one_signs_all_have_name_and_title_in_lines_of_their_own() -> None:
    one, other = entries(campaign("line", ""))

    assert one.words == (Run("Ana", bold=True), Run("\nChair"))
    assert other.words == (Run("Bakers", bold=True), Run("\nChair"))


def test_without_signatures_names_are_as_they_were() -> None:
    assert [e.words for e in entries(campaign("", ""))] == [(Run("Ana"),), (Run("Bakers"),)]


def test_a_picture_that_is_missing_is_told_and_leaves_a_line() -> None:
    given = campaign("signatures/gone.png")
    letter = compose(given, given.recipients[0].id)

    assert entries(given)[0].signature == Signature()
    assert "picture-unreadable" in {problem.kind for problem in letter.problems}


def test_a_copy_to_give_away_has_the_logo_and_no_signature() -> None:
    shared = without_contacts(campaign("signatures/ana.png", "logos/bakers.png"))

    assert [s.signature for s in shared.roster.signatories] == ["", "logos/bakers.png"]
    assert [asset.name for asset in shared.assets] == ["logos/bakers.png"]


def test_a_cover_says_sender_title_and_date_and_shows_the_logos() -> None:
    given = replace(campaign(), cover=CoverChoice(True, ("logos/bakers.png", "logos/gone.png"), 4))
    letter = compose(given, given.recipients[0].id)
    cover = lay_out(letter).cover

    assert cover is not None
    assert cover.columns == 4
    assert [p.description for p in cover.pictures] == ["The Bakers’ loaf"]
    assert "".join(run.text for run in cover.title if isinstance(run, Run)) == letter.title
    assert "picture-unreadable" in {problem.kind for problem in letter.problems}


def test_the_file_keeps_covers_signatures_and_what_it_doesnt_know_of_them() -> None:
    cover = CoverChoice(True, ("logos/bakers.png",), 4, 30.0, {"border": "thin"})
    given = replace(campaign("line"), cover=cover)

    assert from_members(to_members(given)) == given
