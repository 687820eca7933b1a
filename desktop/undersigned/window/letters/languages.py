"""Letters in several languages: which ones are shown, and what becomes of those not fully translated."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from undersigned.campaign.model import Campaign
from undersigned.export.plan import letters_of
from undersigned.window.letters.known import Known, Letter
from undersigned.window.names import language_name, language_title
from undersigned.window.settings import Settings

EACH_ITS_OWN, ALL = "", "*"


class Unfinished(enum.Enum):
    """What becomes of letters with texts that aren't translated, or no longer as the text stands."""

    NOT_NOW = "not now"  # nor of any other letter in such a language
    AS_DRAFT = "draft"
    ONLY_FINISHED = "finished"


def languages_of(campaign: Campaign) -> tuple[str, ...]:
    """Return every language that a letter can be in, the text's own first."""
    own = (language for r in campaign.recipients for language in r.languages)
    return tuple(dict.fromkeys((campaign.text.language, *campaign.languages, *own)))


def letters_in(campaign: Campaign, choice: str) -> tuple[Letter, ...]:
    """Return the letters of a choice: in one language, in all, or each in its recipient's own."""
    if choice == EACH_ITS_OWN or not campaign.recipients:
        return letters_of(campaign) if campaign.recipients else ()
    wanted = languages_of(campaign) if choice == ALL else (choice,)
    found: dict[Letter, None] = {}
    for recipient in campaign.recipients:
        there = recipient.languages or (campaign.text.language, *campaign.languages)
        found |= {(recipient.id, language): None for language in there if language in wanted}
    return tuple(found)


def sorted_out(
    letters: Sequence[Known], unfinished: Unfinished
) -> tuple[tuple[Known, ...], tuple[Known, ...]]:
    """Return the letters to export as they are, and those to export as drafts."""
    undone = {known.language for known in letters if known.is_unfinished}
    if unfinished is Unfinished.NOT_NOW:
        return tuple(known for known in letters if known.language not in undone), ()
    ready = tuple(known for known in letters if not known.is_unfinished)
    drafts = tuple(known for known in letters if known.is_unfinished)
    return ready, drafts if unfinished is Unfinished.AS_DRAFT else ()


class LanguageBox(QComboBox):
    """Chooses whose letters are shown; hidden where all are in one language.

    Signals:
        wanted(): other letters are to be shown.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Language of the letters"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda _: self.wanted.emit())
        self.hide()

    @property
    def choice(self) -> str:
        """A language's tag, `ALL` or `EACH_ITS_OWN`."""
        return str(self.currentData() or "")

    def show_campaign(self, campaign: Campaign) -> None:
        """Offer this campaign's languages; what was chosen stays, where it is there."""
        languages = languages_of(campaign)
        offered = [(language_title(language), language) for language in languages]
        if any(r.languages and r.languages != (campaign.text.language,) for r in campaign.recipients):
            offered.insert(0, (self.tr("Each in its own language"), EACH_ITS_OWN))
        else:
            offered[0] = (offered[0][0], EACH_ITS_OWN)
        offered.append((self.tr("All languages"), ALL))
        if offered != [(self.itemText(row), self.itemData(row)) for row in range(self.count())]:
            kept = self.choice
            self.clear()
            for text, data in offered:
                self.addItem(text, data)
            self.setCurrentIndex(max(self.findData(kept), 0))
        self.setVisible(len(languages) > 1)

    def choose(self, choice: str) -> None:
        """Show the letters of another choice, where it is offered."""
        self.setCurrentIndex(max(self.findData(choice), 0))

    def forget(self) -> None:
        """Show each letter in its own language again."""
        self.setCurrentIndex(0)


class UnfinishedBox(QComboBox):
    """Asks what becomes of letters that aren't fully translated.

    Signals:
        answered(): something else was chosen.
    """

    answered = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.setAccessibleName(self.tr("Unfinished language"))
        self._source = ""
        for way in Unfinished:
            self.addItem("", way.value)
        self.name_source("en")
        self.setCurrentIndex(max(self.findData(settings.text("export/unfinished")), 0))
        self.activated.connect(lambda _: self._chosen())

    @property
    def way(self) -> Unfinished:
        """What was chosen."""
        return Unfinished(self.currentData())

    def name_source(self, language: str) -> None:
        """Say in which language what isn't translated stands in a draft."""
        if language == self._source:
            return
        self._source = language
        translate = QCoreApplication.translate
        said = {
            Unfinished.NOT_NOW: translate("LettersRoom", "not now"),
            Unfinished.AS_DRAFT: translate("LettersRoom", "as draft, with {language} marked"),
            Unfinished.ONLY_FINISHED: translate("LettersRoom", "only the finished letters"),
        }
        for row, text in enumerate(said.values()):
            self.setItemText(row, text.format(language=language_name(language)))

    def _chosen(self) -> None:
        self.settings.keep("export/unfinished", self.way.value)
        self.answered.emit()
