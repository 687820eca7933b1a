"""Who says what is chosen letter by letter, and no words are lost on the way."""

from __future__ import annotations

from dataclasses import replace

from undersigned.campaign import wordings
from undersigned.campaign.model import Campaign, Recipient
from undersigned.letter.differences import Has, differences, give, leave_out
from undersigned.text.model import LetterText, Rule, Segment, SegmentKind, Wording

SHARED = Segment("a", SegmentKind.PARAGRAPH, "Shared.")
RECIPIENTS = tuple(Recipient(i, i.upper(), fields={"police": i in "yz"}) for i in "xyz")


def campaign(*given: Wording) -> Campaign:
    return Campaign("1", "t", text=LetterText(segments=(SHARED,), wordings=given), recipients=RECIPIENTS)


def gets(made: Campaign) -> dict[str, str]:
    """Return what each letter says, "-" where it is left out."""
    rows = differences(made).rows
    columns = [c.segment for c in differences(made).columns]
    if "a" not in columns:
        return {r: "Shared." for r, _ in rows}
    cells = {r: cells[columns.index("a")] for r, cells in rows}
    return {r: "-" if c.has is Has.LEFT_OUT else c.words for r, c in cells.items()}


FOR_X = Wording("a-x", "a", "For X.", "Shared.", ("x",))
BY_RULE = Wording("a-police", "a", "For the police.", "Shared.", rule=Rule("police", True))


def test_leaving_out_and_putting_back_gives_the_shared_text_again() -> None:
    out = wordings.leave_out(campaign(), "a", ["x"])
    assert gets(out) == {"x": "-", "y": "Shared.", "z": "Shared."}
    back = wordings.put_back(out, "a", out.text.wordings[0].id)

    assert gets(back) == dict.fromkeys("xyz", "Shared.")


def test_a_wording_that_is_left_out_keeps_its_words() -> None:
    out = wordings.leave_out(campaign(FOR_X), "a", ["x"], "For X.")
    back = wordings.put_back(out, "a", out.text.wordings[0].id)

    assert gets(back)["x"] == "For X."


def test_a_wording_can_be_used_by_others_who_leave_theirs() -> None:
    for_y = Wording("a-y", "a", "For Y.", "Shared.", ("y",))
    made = wordings.also_for(campaign(FOR_X, for_y), "a", "a-x", ["y"])

    assert gets(made) == {"x": "For X.", "y": "For X.", "z": "Shared."}


def test_a_rule_words_all_that_fit_and_one_of_them_may_still_say_what_all_say() -> None:
    made = campaign(BY_RULE)
    assert gets(made) == {"x": "Shared.", "y": "For the police.", "z": "For the police."}
    made = wordings.use_shared(made, "a", ["y"])

    assert gets(made) == {"x": "Shared.", "y": "Shared.", "z": "For the police."}


def test_a_wording_becomes_the_text_of_all_but_those_with_their_own() -> None:
    for_y = Wording("a-y", "a", "For Y.", "Shared.", ("y",))
    made = wordings.make_shared(campaign(FOR_X, for_y), "a", "a-x")

    assert gets(made) == {"x": "For X.", "y": "For Y.", "z": "For X."}


def test_keeping_a_wording_makes_it_fit_the_present_text() -> None:
    stale = replace(FOR_X, made_for="Before.")
    made = wordings.keep_mine(campaign(stale), "a", "a-x")

    assert made.text.wordings[0].made_for == "Shared."


def test_cells_are_given_wordings_and_left_out_together() -> None:
    made = give(campaign(FOR_X), "a", ["y", "z"], "a-x")
    assert gets(made) == dict.fromkeys("xyz", "For X.")
    made = leave_out(made, "a", ["z"])
    assert gets(made) == {"x": "For X.", "y": "For X.", "z": "-"}
    made = give(made, "a", ["x", "y", "z"], "")

    assert gets(made) == dict.fromkeys("xyz", "Shared.")


def test_a_passage_that_nobody_wrote_is_missing() -> None:
    open_ = replace(SHARED, text="", prompt="Say it.")
    made = replace(campaign(), text=LetterText(segments=(open_,)))
    cells = dict(differences(made).rows)["x"]

    assert cells[-1].has is Has.MISSING
    assert differences(made).columns[-1].title == "Say it."
