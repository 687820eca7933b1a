"""Two hundred slips that translators make: each is told, and none gets into a letter unseen."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from undersigned.campaign.model import Addressee, Campaign, Recipient
from undersigned.letter.check import check
from undersigned.letter.compose import compose
from undersigned.letter.slips import slips
from undersigned.problems import Severity
from undersigned.signatories.model import Roster, Signatory
from undersigned.text.blocks import read_blocks
from undersigned.text.model import LetterText, Translation

_READ = tomllib.loads(Path(__file__).with_name("good_translations.toml").read_text(encoding="utf-8"))
GOOD: dict[str, tuple[str, dict[str, str]]] = {
    kind: (texts.pop("source"), texts) for kind, texts in _READ.items()
}
LANGUAGES = ("es", "fr", "ar", "zh")
Spoil = Callable[[str], str]


def swapped(text: str, one: str, other: str) -> str:
    return text.replace(one, "\0").replace(other, one).replace("\0", other)


def without(*parts: str) -> Spoil:
    def spoil(text: str) -> str:
        for part in parts:
            text = text.replace(part, "")
        return text

    return spoil


def instead(old: str, new: str) -> Spoil:
    return lambda text: text.replace(old, new)


def last_as(sign: str) -> Spoil:
    return lambda text: text.rstrip(".。？؟?;；؛ \u00a0") + sign


def eastern(text: str) -> str:
    return text.translate({ord("0") + n: 0x0660 + n for n in range(10)})


def doubled(text: str) -> str:
    words = text.split(" ")
    at = max(
        range(len(words)), key=lambda n: len(words[n]) if words[n].isalpha() and words[n].islower() else 0
    )
    return " ".join([*words[: at + 1], words[at], *words[at + 1 :]])


# Of each kind of source: what a translator did to it, and the slip by which it is to be told.
SLIPS: dict[str, list[tuple[Spoil, str]]] = {
    "field": [
        (instead("{{recipient.name}}", "{{ recipient.name }}"), "slip-field-spaces"),
        (instead("{{recipient.name}}", "{{recipient. name}}"), "slip-field-spaces"),
        (instead("{{recipient.name}}", "{{destinatario.nombre}}"), "slip-field-foreign"),
        (instead("{{recipient.name}}", "{{Recipient.Name}}"), "slip-field-foreign"),
        (instead("{{recipient.name}}", "{{recipient.nam}}"), "slip-field-foreign"),
        (instead("{{recipient.name}}", "{recipient.name}"), "slip-field-missing"),
        (instead("{{recipient.name}}", "{{recipient.name}"), "slip-field-missing"),
        (instead("{{recipient.name}}", "｛｛recipient.name｝｝"), "slip-field-missing"),
        (instead("{{recipient.name}}", "Google"), "slip-field-missing"),
        (instead("{{recipient.product}}", ""), "slip-field-missing"),
        (instead("{{recipient.product}}", "{{recipient.name}}"), "slip-field-missing"),
        (instead("{{recipient.name}}", "{{recipient.name}} {{recipient.name}}"), "slip-field-repeated"),
        (instead("2019", "2018"), "slip-number-missing"),
        (instead("2019", "19"), "slip-number-foreign"),
        (eastern, "slip-digits"),
        (last_as(","), "slip-end"),
        (last_as(""), "slip-end"),
        (lambda text: f" {text}", "slip-edge-spaces"),
        (lambda text: f"{text} ", "slip-edge-spaces"),
        (lambda text: f"{text} {{% if recipient.x %}}", "slip-condition"),
        (lambda text: f"\u202b{text}\u202c", "slip-invisible"),
        (lambda text: text.replace("2019", "2\u200b019"), "slip-invisible"),
        (lambda text: GOOD["field"][0], "slip-same"),
        (lambda text: "{{recipient.name}}{{recipient.product}}2019.", "slip-short"),
        (lambda text: f"{text[:-1]} " * 5 + text, "slip-long"),
    ],
    "note": [
        (without("[^congress]"), "slip-note-missing"),
        (without("[^congress]", "[^study]"), "slip-note-missing"),
        (instead("[^congress]", "[^congress][^congress]"), "slip-note-repeated"),
        (instead("[^congress]", "[^congreso]"), "slip-note-foreign"),
        (instead("[^study]", "[^ study]"), "slip-note-missing"),
        (instead("[^study]", "[study]"), "slip-note-missing"),
        (instead("28", "82"), "slip-number-missing"),
        (lambda text: text.replace(")", "").replace("）", ""), "slip-bracket"),
    ],
    "link": [
        (lambda text: swapped(text, "https://a.example/1", "https://b.example/2"), "slip-links-swapped"),
        (instead("https://a.example/1", "https://a.example/l"), "slip-link-foreign"),
        (instead("https://a.example/1", "https://a.ejemplo/1"), "slip-link-missing"),
        (
            instead("](https://b.example/2)", "] (https://b.example/2)"),
            "slip-markup",
        ),
        (without("**"), "slip-bold-lost"),
        (lambda text: text.replace("**", "** ", 1), "slip-markup"),
        (lambda text: text[::-1].replace("**", "", 1)[::-1], "slip-markup"),
        (instead("2018", "2081"), "slip-number-missing"),
    ],
    "quote": [
        (lambda text: text.translate(dict.fromkeys(map(ord, "«»“”"))), "slip-quotes-lost"),
        (lambda text: text.replace("«", "“").replace("»", "").replace("”", ""), "slip-quote"),
        (last_as("."), "slip-end"),
        (last_as(""), "slip-end"),
    ],
    "list": [
        (last_as(","), "slip-end"),
        (last_as("."), "slip-end"),
        (lambda text: f"{text}\n", "slip-edge-spaces"),
        (lambda text: text[:12] + last_as("")(text[-1]) + ";", "slip-short"),
    ],
}


def generated() -> Iterator[tuple[str, str, str, str]]:
    """Yield source, spoiled translation, language and the slip by which it is told."""
    for kind, (source, translations) in GOOD.items():
        for language in LANGUAGES:
            good = translations[language]
            for spoil, told in SLIPS[kind]:
                yield source, spoil(good), language, told
            if language in ("es", "fr"):
                yield source, doubled(good), language, "slip-doubled"
                yield source, good.replace(" ", "  ", 1), language, "slip-two-spaces"
    ar = {kind: (source, texts["ar"]) for kind, (source, texts) in GOOD.items()}
    yield ar["quote"][0], ar["quote"][1].replace("؟", "?"), "ar", "slip-sign"
    yield ar["note"][0], ar["note"][1].replace("،", ","), "ar", "slip-sign"
    yield ar["list"][0], ar["list"][1].replace("؛", ";"), "ar", "slip-sign"
    yield ar["list"][0], ar["list"][1].replace("وجوه", "وجـــوه"), "ar", "slip-invisible"
    zh = {kind: (source, texts["zh"]) for kind, (source, texts) in GOOD.items()}
    yield zh["quote"][0], zh["quote"][1].replace("？", "?"), "zh", "slip-sign"
    yield zh["note"][0], zh["note"][1].replace("，", ","), "zh", "slip-sign"
    yield zh["field"][0], zh["field"][1].replace("。", "."), "zh", "slip-sign"
    fr = GOOD["quote"][1]["fr"]
    yield GOOD["quote"][0], fr.replace("\u00a0?", "?"), "fr", "slip-french-space"
    yield GOOD["quote"][0], fr.replace("\u00a0?", " ?"), "fr", "slip-french-space"


LEFT = [  # what is left in a translation by programs, phones and haste, and by which name it is told
    ("La ley\ufffd protege a todas.", "slip-garbled"),
    ("La vigilancia estÃ¡ en la calle.", "slip-garbled"),
    ("La vigilancia est?n aquí.", "slip-garbled"),
    ("La ley\x07 protege a todas.", "slip-garbled"),
    ("{{{recipient.name}}} protege a todas.", "slip-left-over"),
    ("La ley ｛protege｝ a todas.", "slip-left-over"),
    ("<b>La ley</b> protege a todas.", "slip-left-over"),
    ("La ley {# ¿o norma? #}protege a todas.", "slip-left-over"),
    ("{% si x %}La ley protege a todas.", "slip-left-over or slip-condition"),
    ("La ley protege\\n a todas.", "slip-left-over"),
    ("`La ley protege a todas.`", "slip-left-over"),
    ("La ley protege \ue123a todas.", "slip-left-over"),
    ("KR7VH-J3YA La ley protege a todas.", "slip-left-over"),
    ("La ley protege a todas. ^demand-2", "slip-left-over"),
    ("TODO La ley protege a todas.", "slip-left-over"),
    ("• La ley protege a todas.", "slip-left-over"),
    ("1. La ley protege a todas.", "slip-left-over"),
    ("- La ley protege a todas.", "slip-left-over"),
    ("# La ley protege a todas.", "slip-left-over"),
    ("Lа ley protege a todas.", "slip-mixed"),
    ("Закон защищает всех людей.", "slip-script"),
    ("La ley , protege a todas.", "slip-space-before"),
    ("La ley,protege a todas.", "slip-no-space"),
    ("La ley protege.Todas.", "slip-no-space"),
    ("La ley protege a todas..", "slip-doubled"),
    ("La\u00a0ley\u00a0protege\u00a0a\u00a0todas\u00a0ya.", "slip-no-break"),
    ("*La ley* protege a todas.", "slip-italic-more"),
    ("La ley protege a todas. La ley protege a todas.", "slip-long"),
    ("Quien pide the law protects all people near the station y nada más.", "slip-untranslated"),
]
_LAW = "The law protects all people near the station."


@pytest.mark.parametrize(("text", "told"), LEFT)
def test_what_programs_and_haste_leave_in_a_text_is_told(text: str, told: str) -> None:
    source = f"{{{{recipient.name}}}}: {_LAW}" if "recipient" in text else _LAW

    assert {f.kind for f in slips(source, text, "es")} & set(told.split(" or "))
    assert slips(_LAW, "La ley protege a todas junto a la estación.", "es") == ()


@pytest.mark.parametrize(
    ("source", "text", "language", "told"),
    [
        ("“No,” she said.", "“Non”, dit-elle.", "fr", "slip-sign"),
        ("“No,” she said.", "«\u00a0Non\u00a0», dit-elle.", "fr", ""),
        ("“No,” she said.", "“Nein”, sagte sie.", "de", "slip-sign"),
        ("“No,” she said.", "„Nein“, sagte sie.", "de", ""),
        ("“No,” she said.", '"No", dijo.', "es", "slip-sign"),
        ("“No,” she said.", "“No”, dijo.", "es", ""),
        ("“No,” she said.", '"לא", היא אמרה.', "he", ""),
        ("One.[^a] Two.[^b]", "Uno.[^b] Dos.[^a]", "es", "slip-notes-moved"),
        ("One.[^a]", "[^a]Uno.", "es", "slip-notes-moved"),
        ("A *title* here.", "Un título aquí.", "es", "slip-italic-lost"),
        ("A *title* here.", "عنوان هنا.", "ar", ""),
        ("The law protects us.", "The law does protect us.", "ar", "slip-script"),
        ("Ask Face API.", "Face API fragen.", "de", ""),
        ("See example.org/a-b, please.", "Véase example.org/a-b, por favor.", "es", ""),
        ("At 10 a.m. we met.", "A las 10 a.m. nos vimos.", "es", ""),
        ("In the US, we met.", "En los EE.UU. nos vimos.", "es", ""),
        ("Use it at C&A.", "Úsese en C&A.", "es", ""),
    ],
)
def test_each_language_sets_its_texts_in_its_own_way(
    source: str, text: str, language: str, told: str
) -> None:
    assert {f.kind for f in slips(source, text, language)} == ({told} if told else set())


def test_a_greeting_that_ends_as_in_english_is_told_what_its_language_ends_it_with() -> None:
    (found,) = slips("Dear friends,", "Estimadas amigas,", "es", "salutation")

    assert found.facts == {"wanted": "“:”", "found": "“,”"}
    assert found.message.format_map(found.facts).count("“,”") == 1


ALL = [
    case
    for case in generated()
    if case[1] != GOOD[next(k for k, v in GOOD.items() if v[0] == case[0])][1][case[2]]
]


def test_there_are_two_hundred() -> None:
    assert len(ALL) >= 200
    assert len({case[:3] for case in ALL}) >= 190


@pytest.mark.parametrize("kind", GOOD)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_good_translation_has_no_slips(kind: str, language: str) -> None:
    source, translations = GOOD[kind]

    assert slips(source, translations[language], language) == ()


def test_each_slip_is_told_by_its_name() -> None:
    untold = [
        (told, language, text)
        for source, text, language, told in ALL
        if not {f.kind for f in slips(source, text, language)} & set(told.split(" or "))
    ]

    assert untold == []


def letter_of(source: str, text: str, language: str) -> Campaign:
    body = f"{source} ^it\n\n[^congress]: A. ^note-a\n\n[^study]: B. ^note-b\n"
    segments, _ = read_blocks(body)
    done = (
        Translation("it", "", language, text, source),
        Translation("note-a", "", language, "A.", "A."),
        Translation("note-b", "", language, "B.", "B."),
    )
    return Campaign(
        "c",
        "Title",
        text=LetterText(segments=segments, translations=done),
        recipients=(Recipient("g", "Google", languages=(language,), fields={"product": "Lens"}),),
        roster=Roster((Signatory("a", "Alder"),)),
    )


def test_check_finds_each_with_its_place_and_no_letter_is_made_of_what_would_print_wrong() -> None:
    for source, text, language, told in ALL:
        made = letter_of(source, text, language)
        found = check(made, compose(made, "g"))
        named = [p for p in found if p.kind in told.split(" or ")]

        assert [(p.place.segment, p.place.language, p.place.line) for p in named[:1]] == [
            ("it", language, 1)
        ], told
        for p in found:
            assert str(p)
            assert "{" not in p.advice() or "{{" in p.advice() or "[^" in p.advice()
        if told in ("slip-field-foreign", "slip-field-missing", "slip-note-missing", "slip-condition"):
            assert any(p.severity is Severity.STOPS for p in found), told


def test_one_slip_is_told_once_however_many_letters_have_it() -> None:
    made = letter_of(*GOOD["field"][:1], " Sin campos.", "es")
    found = [p for p in check(made, compose(made, "g")) if p.kind == "slip-field-missing"]

    assert [p.facts["name"] for p in found] == ["recipient.name", "recipient.product"]


def test_what_a_region_says_in_the_words_of_its_language_is_looked_at_too() -> None:
    made = letter_of(GOOD["field"][0], "Sin campos.", "es")
    for_mexico = replace(made, recipients=(replace(made.recipients[0], languages=("es-MX",)),))

    found = [p for p in check(for_mexico, compose(for_mexico, "g")) if p.kind == "slip-field-missing"]

    assert {(p.severity, p.place.language) for p in found} == {(Severity.STOPS, "es-MX")}


def test_an_address_that_stays_english_in_a_translated_letter_is_told() -> None:
    source, translations = GOOD["field"]
    made = letter_of(source, translations["ar"], "ar")
    person = Addressee("Ana Díaz", "Ms.", title="Chief")
    to_ana = replace(made, recipients=(replace(made.recipients[0], addressees=(person,)),))
    done = replace(person, honorifics={"ar": "السيدة"}, titles={"ar": "الرئيسة"})
    to_all = replace(made, recipients=(replace(made.recipients[0], addressees=(done,)),))

    def told(campaign: Campaign) -> list[str]:
        found = check(campaign, compose(campaign, "g"))
        return [str(p.facts["words"]) for p in found if p.kind == "address-untranslated"]

    assert told(to_ana) == ["“Ms.”, “Chief”"]
    assert told(to_all) == []


def test_drafts_and_what_stays_are_left_alone() -> None:
    made = letter_of(GOOD["field"][0], "Sin campos", "es")
    for changed in ({"draft": True}, {"stays": True}):
        done = (replace(made.text.translations[0], **changed), *made.text.translations[1:])  # type: ignore[arg-type]  # by their names
        other = replace(made, text=replace(made.text, translations=done))
        assert not [p for p in check(other, compose(other, "g", draft=True)) if p.kind.startswith("slip-")]


def test_a_plural_may_leave_its_number_out_where_it_is_for_one_count() -> None:
    source = (
        "{% if signatories.count == 1 %}One group asks.{% else %}{{signatories.count}} groups ask.{% endif %}"
    )
    text = (
        '{% if signatories.plural == "one" %}Jedna grupa prosi.'
        '{% elif signatories.plural == "few" %}{{signatories.count}} grupy proszą.'
        "{% else %}{{signatories.count}} grup prosi.{% endif %}"
    )

    assert slips(source, text, "pl") == ()
    few = text.replace("{{signatories.count}} grupy", "Grupy")
    assert [f.kind for f in slips(source, few, "pl")] == ["slip-field-missing"]


@pytest.mark.parametrize(
    ("segment", "source", "text", "language", "fine"),
    [
        ("salutation", "Dear friends,", "Estimados amigos:", "es", True),
        ("salutation", "Dear friends,", "Estimados amigos,", "es", False),
        ("salutation", "Dear friends,", "Liebe Freunde,", "de", True),
        ("closing", "Sincerely,", "Atentamente,", "es", True),
        ("closing", "Sincerely,", "Hochachtungsvoll", "de", True),
        ("p", "We ask this.", "เราขอสิ่งนี้", "th", True),
        ("p", "Do you?", "Το κάνετε;", "el", True),
        ("p", "We ask this.", "हम यह माँगते हैं।", "hi", True),
        ("p", "We ask this.", "Մենք խնդրում ենք։", "hy", True),
    ],
)
def test_each_language_ends_its_texts_in_its_own_way(
    segment: str, source: str, text: str, language: str, fine: bool
) -> None:
    assert (slips(source, text, language, segment) == ()) is fine
