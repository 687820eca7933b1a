"""Settings: the few things that are a matter of taste or of caution. Each holds at once."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QWidget,
)

from undersigned.errors import UnwritableError
from undersigned.user_folders import state_folder
from undersigned.window import theme
from undersigned.window.recovery import Recovery
from undersigned.window.recovery_copies import wipe
from undersigned.window.settings import Settings


class SettingsDialog(QDialog):
    """Changes what is remembered, and how the window looks."""

    def __init__(self, settings: Settings, recovery: Recovery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings, self.recovery = settings, recovery
        self.setWindowTitle(self.tr("Settings"))
        form = QFormLayout(self)
        form.setContentsMargins(*[theme.GRID * 2] * 4)
        form.setVerticalSpacing(theme.GRID + theme.GRID // 2)
        self.appearance = QComboBox()
        for key, said in (
            ("", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self.appearance.addItem(said, key)
        self.appearance.setCurrentIndex(max(0, self.appearance.findData(settings.text("appearance"))))
        self.appearance.activated.connect(self._appear)
        form.addRow(self.tr("A&ppearance"), self.appearance)
        self.recent = QCheckBox(self.tr("Remember the &files worked on last"))
        self.recent.setChecked(settings.truth("remember-recent", otherwise=True))
        self.recent.toggled.connect(self._remember)
        self.forget = QPushButton(self.tr("Forget them now"))
        self.forget.clicked.connect(self._forget)
        form.addRow(self.recent, self.forget)
        self.copies = QCheckBox(self.tr("Keep &recovery copies, in case of a crash"))
        self.copies.setChecked(settings.truth("recovery", otherwise=True))
        self.copies.toggled.connect(self._recover)
        self.wipe = QPushButton(self.tr("Delete old copies now"))
        self.wipe.setToolTip(self.tr("Copies that were put aside. Those of what is open now stay."))
        self.wipe.clicked.connect(self._wipe)
        form.addRow(self.copies, self.wipe)
        self.translations = QCheckBox(self.tr("Remember translations for &later letters"))
        self.translations.setChecked(settings.truth("remember-translations", otherwise=True))
        self.translations.setToolTip(
            self.tr("Kept on this computer alone, for you alone, and offered again where a text is like it")
        )
        self.translations.toggled.connect(lambda on: settings.keep("remember-translations", on))
        self.forget_translations = QPushButton(self.tr("Forget them now"))
        self.forget_translations.clicked.connect(self._forget_translations)
        form.addRow(self.translations, self.forget_translations)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def _appear(self) -> None:
        chosen = self.appearance.currentData()
        self.settings.keep("appearance", chosen)
        theme.follow(chosen)

    def _remember(self, on: bool) -> None:
        self.settings.keep("remember-recent", on)
        if not on:
            self._forget()

    def _forget(self) -> None:
        self.settings.forget_recent()
        self.forget.setEnabled(False)

    def _forget_translations(self) -> None:
        from undersigned.translations import memory

        try:
            memory.wipe()
        except UnwritableError:
            return
        self.forget_translations.setEnabled(False)

    def _recover(self, on: bool) -> None:
        self.settings.keep("recovery", on)
        self.recovery.turn(on=on)

    def _wipe(self) -> None:
        try:
            folder = state_folder("recovery")
        except UnwritableError:
            return
        wipe(folder)
        self.wipe.setEnabled(False)
