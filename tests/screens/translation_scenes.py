"""Scenes of the Translations room."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from screens.scenes import left_open, sample, scene, wait
from undersigned.campaign.model import Campaign
from undersigned.text.model import Term
from undersigned.translations import deeds, glossary
from undersigned.translations.formats import FORMATS
from undersigned.window.main_window import MainWindow
from undersigned.window.translating.adding import AddLanguage
from undersigned.window.translating.came import came_in
from undersigned.window.translating.glossary import AddTerm, Glossary
from undersigned.window.translating.listed import Show
from undersigned.window.translating.room import TranslationsRoom
from undersigned.window.translating.sending import SendDialog
from undersigned.window.translating.taking_in import TakeIn
from window import many_languages


def in_work(campaign: Campaign) -> Campaign:
    """Return the sample with its translations: of Spanish some are missing, stale, begun, or stay."""
    text = campaign.text
    made = []
    for number, t in enumerate(t for t in text.translations if t.language == "es"):
        if number % 4 == 1:
            continue
        made.append(replace(t, draft=number % 11 == 4, stays=number == 6))
    others = [t for t in text.translations if t.language in ("ar", "fr")]
    segments = tuple(
        replace(
            s,
            text=s.text.replace("the technology", "face surveillance").replace(
                "To provide this", "To sell or lend this"
            ),
        )
        if n in (7, 13)
        else s
        for n, s in enumerate(text.segments)
    )
    return replace(
        campaign,
        text=replace(text, translations=(*made, *others), segments=segments),
        languages=("es", "ar", "fr"),
    )


def at_translations(window: MainWindow, campaign: Campaign, language: str = "es") -> TranslationsRoom:
    """Open a campaign in the window; return its Translations room, entered, in a language."""
    window.files.begin(campaign)
    window.side.enter("translations")
    room = window.room("translations")
    assert isinstance(room, TranslationsRoom)
    if language and room.language:
        room.choose_language(language)
    room.enter()
    shown = language or window.session.view.language
    wait(lambda: window.proof.latest is not None and window.proof.latest.language == shown, 20.0)
    return room


@scene
def translations(window: MainWindow) -> None:
    """Spanish in work, at a text that is to do."""
    at_translations(window, in_work(sample()))


@scene
def translations_none(window: MainWindow) -> None:
    """Only English so far."""
    campaign = sample()
    text = replace(campaign.text, translations=())
    recipients = tuple(replace(r, languages=()) for r in campaign.recipients)
    at_translations(window, replace(campaign, text=text, languages=(), recipients=recipients), "")


@scene
def translations_stale(window: MainWindow) -> None:
    """A text that changed since it was translated."""
    room = at_translations(window, in_work(sample()))
    room.list.filter(Show.STALE)
    room.choose(room.list.shown()[-1].key)


@scene
def translations_slips(window: MainWindow) -> None:
    """Slips while it is typed."""
    room = at_translations(window, in_work(sample()))
    unit = next(
        u for u in room.units if "recipient" in u.source and u.shared is not None and "[^" in u.source
    )
    room.choose(unit.key)
    room.desk.replace("Señoras y señores,  pedimos a {{ recipient.nombre }} que no no venda ٤ sistemas ")
    wait(lambda: bool(room.desk.slips.lines))


@scene
def translations_arabic(window: MainWindow) -> None:
    """Arabic, from the right, with chips in it."""
    room = at_translations(window, in_work(sample()), "ar")
    unit = next(
        u
        for u in room.units
        if u.source.count("{{") > 1 and u.shared is not None and u.shared.id != "subject"
    )
    room.choose(unit.key)


@scene
def translations_suggestions(window: MainWindow) -> None:
    """An old translation of a text like the new one."""
    campaign = in_work(sample())
    text = campaign.text
    done = {t.segment for t in text.translations if t.language == "es"}
    near = next(s for s in text.segments if s.id in done and len(s.text) > 90)
    new = replace(near, id="new-one", text=near.text.replace("We write", "We all write", 1))
    campaign = replace(campaign, text=replace(text, segments=(new, *text.segments)))
    room = at_translations(window, campaign)
    room.choose(("new-one", ""))
    wait(lambda: bool(room.desk.offers.lines))


@scene
def translations_add(window: MainWindow) -> None:
    """The list of languages, searched."""
    room = at_translations(window, in_work(sample()))
    with left_open() as opened:
        dialog = AddLanguage(room.window(), ("en", "es", "ar", "fr"), lambda tag: "")
        dialog.exec()
        dialog.search.setText("por")
    assert opened


@scene
def translations_send(window: MainWindow) -> None:
    """What is sent to a translator."""
    room = at_translations(window, in_work(sample()))
    with left_open():
        SendDialog(room.window(), window.session.campaign, "es", has_letter=True).exec()


@scene
def translations_take_in(window: MainWindow) -> None:
    """What came back, with what is stale and broken."""
    campaign = in_work(sample())
    room = at_translations(window, campaign)
    whole = deeds.with_language(sample(), "es")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "Face surveillance.es.po")
        came = FORMATS["po"].write(whole, "es").decode()
        came = came.replace("a {{recipient.name}}", "a {{recipient.nombre}}").replace("92", "93")
        path.write_text(came, encoding="utf-8")
        found = came_in(campaign, (path,), "es")
    with left_open():
        TakeIn(room, found).exec()


@scene
def translations_glossary(window: MainWindow) -> None:
    """Terms of the glossary in the text in hand, and one that the translation doesn't say."""
    room = at_translations(window, with_terms(in_work(sample())))
    unit = next(u for u in room.units if u.shared is not None and u.shared.id == "meaning")
    room.choose(unit.key)
    room.desk.replace(
        "Por vigilancia de rostros entendemos la tecnología que permite reconocer a las personas."
    )
    wait(lambda: len(room.desk.slips.lines) > 0 and room.desk.terms.isVisible())


@scene
def translations_glossary_table(window: MainWindow) -> None:
    """All terms of a language."""
    campaign = with_terms(in_work(sample()))
    room = at_translations(window, campaign)
    with left_open():
        Glossary(room.window(), "en", "es", glossary.own_terms(campaign, "es")).exec()


@scene
def translations_glossary_add(window: MainWindow) -> None:
    """A term is added in Arabic."""
    room = at_translations(window, in_work(sample()), "ar")
    with left_open():
        AddTerm(room.window(), "en", "ar", (), ("face surveillance", "مراقبة الوجوه")).exec()


@scene
def translations_conflicts(window: MainWindow) -> None:
    """What two translators say differently."""
    campaign = in_work(sample())
    room = at_translations(window, campaign)
    with tempfile.TemporaryDirectory() as folder:
        came = FORMATS["po"].write(deeds.with_language(sample(), "es"), "es").decode()
        paths = (Path(folder, "Lucía.es.po"), Path(folder, "Mateo.es.po"))
        paths[0].write_text(came, encoding="utf-8")
        paths[1].write_text(came.replace("tecnología", "técnica").replace("vigilancia", "control"), "utf-8")
        found = came_in(campaign, paths, "es")
    with left_open():
        TakeIn(room, found).exec()


@scene
def translations_many(window: MainWindow) -> None:
    """A letter in thirty-one languages."""
    at_translations(window, many_languages.campaign(3), "hi")


@scene
def translations_many_open(window: MainWindow) -> None:
    """The list of thirty-one languages, open."""
    room = at_translations(window, many_languages.campaign(3), "ar")
    room.row.open()
    room.row.chooser.search.setText("an")


def with_terms(campaign: Campaign) -> Campaign:
    """Return the campaign with a few terms in Spanish."""
    for term, said, note in (
        ("face surveillance", "vigilancia facial", "never “reconocimiento facial”"),
        ("agency", "organismo", ""),
        ("technology", "tecnología", ""),
        ("civil rights", "derechos civiles", ""),
    ):
        campaign = glossary.with_term(campaign, Term(term, said, "es", note))
    return campaign
