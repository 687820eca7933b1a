"""One card: names that may be one signatory, with where they are from, what speaks for it and against."""

from __future__ import annotations

import html
import itertools
from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from undersigned.campaign.model import Campaign
from undersigned.signatories import consent
from undersigned.signatories.identity import entry_of
from undersigned.signatories.match.evidence import judge
from undersigned.signatories.model import Consent, Signatory
from undersigned.signatories.repeats import RepeatSet, fullest
from undersigned.window import theme
from undersigned.window.importing import grounds, spelled, words
from undersigned.window.names import count, isolated

_SHOWN_SOURCES = 2
_JUDGED = 12  # members of which each pair is judged


class Card(QWidget):
    """Shows one set of names.

    Signals:
        changed(): others of them belong together.
    """

    changed = Signal()

    def __init__(self, campaign: Campaign, found: RepeatSet) -> None:
        super().__init__()
        self.recipients = {r.id: r.name for r in campaign.recipients}
        by_id = {s.id: s for s in campaign.roster.signatories}
        self.members: list[Signatory] = [by_id[i] for i in found.ids if i in by_id]
        self.found = found
        self.ticks: list[QCheckBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID * 2)
        column.addWidget(self._sides(), 1)
        column.addWidget(self._why())
        column.addLayout(self._result())
        self._offer()

    # ------------------------------------------------------------- layout

    def _sides(self) -> QWidget:
        inner = QWidget()
        few = len(self.members) == 2
        row: QHBoxLayout | QVBoxLayout = QHBoxLayout(inner) if few else QVBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID * 2 if few else theme.GRID)
        for at, member in enumerate(self.members):
            if at and few:
                line = QFrame()
                line.setFrameShape(QFrame.Shape.VLine)
                line.setObjectName("hairline")
                line.setFixedWidth(1)
                row.addWidget(line)
            row.addWidget(self._side(at, member), 1)
        if few:
            return inner
        row.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Names that may be the same"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _side(self, at: int, member: Signatory) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        other = self.members[1 if at == 0 else 0]
        name = QLabel(spelled.marked(member.name, other.name))
        name.setTextFormat(Qt.TextFormat.RichText)
        name.setWordWrap(True)
        name.setAccessibleName(member.name)
        name.setFont(theme.titled(self))
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if len(self.members) > 2:
            row = QHBoxLayout()
            tick = QCheckBox(self.tr("belongs"))
            tick.setChecked(True)
            tick.setAccessibleName(self.tr("{name} belongs").format(name=member.name))
            tick.toggled.connect(lambda _: self._offer())
            self.ticks.append(tick)
            row.addWidget(name, 1)
            row.addWidget(tick)
            column.addLayout(row)
        else:
            column.addWidget(name)
        for text in self._about(member):
            line = QLabel(text)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setWordWrap(True)
            line.setStyleSheet(f"color: {theme.colours().secondary};")
            column.addWidget(line)
        column.addStretch(1)
        return side

    def _about(self, member: Signatory) -> list[str]:
        lines = []
        sources = [s for s in member.sources if s.table]
        for source in sources[:_SHOWN_SOURCES]:
            said = self.tr("from {table}, row {row}").format(table=source.table, row=count(source.row))
            written = f" (“{isolated(source.name.strip())}”)" if source.name.strip() != member.name else ""
            lines.append(said + written)
        if not sources:
            lines.append(self.tr("typed by hand"))
        signs = words.letters(member.consent, self.recipients)
        standing = str(member.standing() or "")
        state = f" · {words.value(standing)}" if standing not in ("", "signed") else ""
        lines.append(self.tr("signs: {letters}").format(letters=signs) + state)
        told = [member.country, member.city, member.url, member.person, member.affiliation]
        told += [member.private.email, member.private.phone]
        if any(told):
            lines.append(" · ".join(isolated(t) for t in told if t))
        return lines

    def _why(self) -> QLabel:
        pairs = [p for p in self.found.pairs if self._id(p.one) != self._id(p.other)]
        yes = dict.fromkeys(g for p in pairs for g in p.judgement.grounds)
        no = dict.fromkeys(g for p in pairs for g in p.judgement.against)
        no.update(dict.fromkeys(self._against_pairs()))
        self.why = QLabel()
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.RichText)
        said = []
        if yes:
            said.append(self._told(self.tr("For it:"), yes))
        if no:
            said.append(self._told(self.tr("Against it:"), no))
        self.why.setText("<br>".join(said))
        return self.why

    def _against_pairs(self) -> Iterator[str]:
        """Yield what speaks against two that only hang together by a third."""
        linked = {frozenset((self._id(p.one), self._id(p.other))) for p in self.found.pairs}
        for one, other in itertools.combinations(self.members[:_JUDGED], 2):
            if frozenset((one.id, other.id)) not in linked:
                yield from judge(entry_of(one), entry_of(other)).against

    def _told(self, title: str, reasons: Mapping[str, None]) -> str:
        told = "; ".join(html.escape(grounds.in_words(reason)) for reason in reasons)
        return f"<b>{html.escape(title)}</b> {told}"

    def _result(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.GRID)
        self.prints = QComboBox()
        self.prints.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.prints.setMinimumContentsLength(36)
        self.signs = QComboBox()
        self.signs.setMinimumContentsLength(36)
        form.addRow(self.tr("Will &print:"), self.prints)
        form.addRow(self.tr("Si&gns:"), self.signs)
        self.kept = QLabel(self.tr("What is known of each is kept, contacts too."))
        self.kept.setFont(theme.small(self))
        form.addRow("", self.kept)
        return form

    # ------------------------------------------------------------- what is chosen

    @property
    def together(self) -> list[Signatory]:
        """Those that belong together."""
        if not self.ticks:
            return self.members
        return [m for m, tick in zip(self.members, self.ticks, strict=True) if tick.isChecked()]

    @property
    def apart(self) -> list[Signatory]:
        """Those that don't belong to the others."""
        return [m for m in self.members if m not in self.together]

    @property
    def name(self) -> str:
        """The name to print."""
        return str(self.prints.currentData() or "")

    @property
    def consent(self) -> Consent:
        """What is signed by the one they become."""
        chosen = self._consents[self.signs.currentIndex()] if self._consents else Consent()
        assert isinstance(chosen, Consent)
        return chosen

    def _id(self, at: int) -> str:
        return self.found.spellings[at].id

    def _offer(self) -> None:
        """Offer the names and letters of those that belong together."""
        ids = {m.id for m in self.together}
        spelled_ = dict.fromkeys(m.name for m in self.together)
        spelled_.update(dict.fromkeys(s.name for s in self.found.spellings if s.id in ids))
        was = self.name
        self.prints.clear()
        for name in spelled_:
            self.prints.addItem(name, name)
        self.prints.setCurrentIndex(
            max(0, self.prints.findData(was if was in spelled_ else fullest(spelled_)))
        )
        both = Consent()
        for at, member in enumerate(self.together):
            both = member.consent if not at else consent.together(both, member.consent)
        self._consents = list(dict.fromkeys((both, *(m.consent for m in self.together))))
        self.signs.clear()
        for one in self._consents:
            self.signs.addItem(words.letters(one, self.recipients))
        self.changed.emit()
