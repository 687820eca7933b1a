"""How the window looks: its colours, light and dark, its sizes, its icons.

Colours are named after what they say. None says it alone: each stands beside a shape or a
word. The system's high-contrast palette wins over all of them.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from undersigned import assets
from undersigned.window import fonts

GRID = 8  # pixels; all distances are multiples of it, or halves
ROW = 32  # pixels, a table's row
TEXT = 17  # pixels, the letter's text in the editor
LINE = 1.5  # its line height, in text sizes
WIDEST = 70  # characters across the letter's text
SMALL = 12  # pixels, secondary text; nothing is smaller
TITLE = 1.4  # a room's title, in interface sizes
MENU = "\u2009▾"  # after the word of a button that opens a menu


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme's colours, as #rrggbb."""

    text: str
    secondary: str
    accent: str
    differs: str
    look: str
    stops: str
    sent: str
    page: str  # behind text and tables
    frame: str  # behind lists and bars
    line: str  # hairlines
    is_dark: bool


LIGHT = Colours(
    "#1F2328", "#59636E", "#2F5BD0", "#6B3FA0", "#8A5A00", "#B3261E", "#1F6F43",
    "#FFFFFF", "#F3F4F6", "#D5D9DE", False,
)  # fmt: skip
DARK = Colours(
    "#E6E6E6", "#9AA4AF", "#8FB0FF", "#C4A6F0", "#E3B341", "#FF8A80", "#7BD3A0",
    "#1E1F22", "#27292D", "#3A3D43", True,
)  # fmt: skip


_chosen: list[Colours] = []  # by a person, who need not want what the system has


def colours() -> Colours:
    """Return the colours of the scheme in use; those of the system's palette in high contrast."""
    if high_contrast():
        return _of_the_system()
    if _chosen:
        return _chosen[0]
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme is Qt.ColorScheme.Unknown:
        base = QGuiApplication.palette().color(QPalette.ColorRole.Window)
        return DARK if base.lightness() < 128 else LIGHT
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def _of_the_system() -> Colours:
    """Return the system's own colours: words are words, and marks are told by their shapes."""
    palette, role = QGuiApplication.palette(), QPalette.ColorRole
    text, page = palette.color(role.Text).name(), palette.color(role.Base).name()
    accent, frame = palette.color(role.Highlight).name(), palette.color(role.Window).name()
    is_dark = QColor(page).lightness() < 128
    return Colours(text, text, accent, text, text, text, text, page, frame, text, is_dark)


def tinted(colour: str, share: float, on: str) -> QColor:
    """Return a colour laid over another with this share of it, from 0 to 1."""
    top, below = QColor(colour), QColor(on)

    def mixed(above: int, under: int) -> int:
        return round(above * share + under * (1 - share))

    return QColor(
        mixed(top.red(), below.red()), mixed(top.green(), below.green()), mixed(top.blue(), below.blue())
    )


def dress(app: QApplication) -> None:
    """Give the application its palette, now and whenever the system's scheme changes."""
    fonts.settle()
    _apply(app)
    app.styleHints().colorSchemeChanged.connect(lambda _: _apply(app))


def follow(appearance: str) -> None:
    """Take on "light" or "dark", or with anything else what the system says."""
    schemes = {"light": (Qt.ColorScheme.Light, LIGHT), "dark": (Qt.ColorScheme.Dark, DARK)}
    scheme, wanted = schemes.get(appearance, (Qt.ColorScheme.Unknown, None))
    had = colours()
    _chosen[:] = [wanted] if wanted else []
    QGuiApplication.styleHints().setColorScheme(scheme)  # the title bar, where the system lets us
    app = QGuiApplication.instance()
    if isinstance(app, QApplication) and colours() is not had:
        _apply(app)


def _apply(app: QApplication) -> None:
    c = colours()
    if high_contrast():
        text = QColor(c.text)
        _outline(app, app.palette(), boxes=text, rounds=text, buttons=text)
        return
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in {
        role.Window: c.frame,
        role.Base: c.page,
        role.AlternateBase: c.frame,
        role.Button: c.frame,
        role.WindowText: c.text,
        role.Text: c.text,
        role.ButtonText: c.text,
        role.ToolTipBase: c.page,
        role.ToolTipText: c.text,
        role.Highlight: c.accent,
        role.HighlightedText: c.page,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.PlaceholderText: c.secondary,
        role.Accent: c.accent,
        role.Mid: c.line,
    }.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, tinted(c.text, 0.45, c.page))
    app.setPalette(palette)
    frame = QColor(c.frame)
    boxes = tinted(c.secondary, 0.75, c.page) if c.is_dark else frame
    _outline(app, palette, boxes=boxes, rounds=QColor(c.text) if c.is_dark else frame, buttons=frame)


def _outline(app: QApplication, palette: QPalette, *, boxes: QColor, rounds: QColor, buttons: QColor) -> None:
    """Let frames be seen: the Fusion style draws them darker than the window, also where that is black.

    Args:
        app: the application.
        palette: that of all else.
        boxes: what the window is said to be, of fields, lists and boxes to tick.
        rounds: the same, of round ones, from which the style takes a third of the light.
        buttons: the same, of buttons and choices, which have a colour of their own but in high contrast.
    """
    fields = ("QLineEdit", "QPlainTextEdit", "QAbstractSpinBox", "QAbstractItemView", "QCheckBox")
    for kinds, colour in (
        (fields, boxes),
        (("QRadioButton",), rounds),
        (("QComboBox", "QPushButton", "QToolButton"), buttons),
    ):
        outlined = QPalette(palette)
        outlined.setColor(QPalette.ColorRole.Window, colour)
        for kind in kinds:
            app.setPalette(outlined, kind)  # type: ignore[arg-type]  # a const char* that takes no bytes


def high_contrast() -> bool:
    """Return whether the system asks for few colours that differ much."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    preference = accessibility().contrastPreference() if callable(accessibility) else None
    return preference is not None and preference == Qt.ContrastPreference.HighContrast


def tint_selection(view: QWidget) -> None:
    """Tint what is selected in a table, so that its words keep the colours of words."""
    c, palette = colours(), view.palette()
    tint = tinted(c.accent, 0.14, c.page)
    if not high_contrast() and palette.color(QPalette.ColorRole.Highlight) != tint:
        palette.setColor(QPalette.ColorRole.Highlight, tint)
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(c.text))
        view.setPalette(palette)


def small(widget: QWidget) -> QFont:
    """Return the font of secondary text beside this widget's."""
    font = QFont(widget.font())
    font.setPixelSize(SMALL)
    return font


def titled(widget: QWidget) -> QFont:
    """Return the font of a room's title."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * TITLE)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def sheet() -> str:
    """Return what the window draws otherwise than the system's style: the main button, lines, tabs."""
    c = colours()
    return f"""
        QToolButton[popupMode="2"]::menu-indicator {{ image: none; }}
        QToolButton:checked {{ background: {tinted(c.accent, 0.18, c.frame).name()}; padding: 3px;
            border: 1px solid {tinted(c.accent, 0.6, c.frame).name()}; border-radius: 4px; }}
        QToolButton#main {{ background: {c.accent}; color: {c.page}; border: none; border-radius: 4px;
            padding: 5px 26px 5px 12px; font-weight: 600; }}
        QToolButton#main:hover {{ background: {tinted(c.accent, 0.88, c.text).name()}; }}
        QToolButton#main:focus {{ border: 2px solid {c.text}; padding: 3px 24px 3px 10px; }}
        QToolButton#main:disabled {{ background: {c.line}; color: {c.secondary}; }}
        QToolButton#main::menu-button {{ border: none; width: 20px; }}
        QPushButton#main {{ background: {c.accent}; color: {c.page}; border: none; border-radius: 4px;
            padding: 6px 16px; font-weight: 600; }}
        QPushButton#main:hover {{ background: {tinted(c.accent, 0.88, c.text).name()}; }}
        QPushButton#main:focus {{ border: 2px solid {c.text}; padding: 4px 14px; }}
        QPushButton#main:disabled {{ background: {c.line}; color: {c.secondary}; }}
        QFrame#hairline {{ color: {c.line}; background: {c.line}; border: none; }}
        QSplitter::handle {{ background: {c.line}; }}
        QStatusBar {{ color: {c.secondary}; padding: 0 {GRID}px; }}
        QStatusBar::item {{ border: none; }}
        QListWidget#rooms::item {{ padding: 0 8px; border: none; color: {c.text}; }}
        QListWidget#rooms::item:hover {{ background: {tinted(c.accent, 0.08, c.page).name()}; }}
        QListWidget#rooms::item:selected {{ background: {c.accent}; color: {c.page}; }}
        QTabBar#flat::tab {{ border: none; padding: 6px 10px; margin: 0 2px; color: {c.secondary};
            border-bottom: 2px solid transparent; background: transparent; }}
        QTabBar#flat::tab:hover {{ color: {c.text}; }}
        QTabBar#flat::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
        QTabBar#flat::tab:focus {{ border: 1px solid {c.accent}; border-bottom: 2px solid {c.accent}; }}
    """


def dress_form(form: QWidget) -> None:
    """Give a form the page's colour, and its labels those of what they say."""
    c = colours()
    sheet = (
        f"QWidget#form {{ background: {c.page}; }}"
        f'QLabel[says="secondary"] {{ color: {c.secondary}; }} QLabel[says="look"] {{ color: {c.look}; }}'
    )
    if sheet != form.styleSheet():
        form.setStyleSheet(sheet)


def section(title: str) -> QLabel:
    """Return the title of a part of a form."""
    label = QLabel(title)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, GRID, 0, 0)
    return label


def hairline(shape: QFrame.Shape) -> QFrame:
    """Return a line between two panes."""
    line = QFrame()
    line.setObjectName("hairline")
    line.setFrameShape(shape)
    if shape is QFrame.Shape.HLine:
        line.setFixedHeight(1)
    else:
        line.setFixedWidth(1)
    return line


# ----------------------------------------------------------------- icons


def icon(name: str, colour: str = "") -> QIcon:
    """Return one of resources/icons, crisp at any size, in the text's colour or another of `Colours`."""
    return QIcon(_Drawn(name, colour))


def unselected(icon: QIcon) -> QIcon:
    """Return an icon that looks the same on a selected row, since rows are only tinted."""
    same = QIcon()
    drawn = icon.pixmap(QSize(32, 32))
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        same.addPixmap(drawn, mode)
    return same


@functools.cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = assets.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))


class _Drawn(QIconEngine):
    """Draws an icon in the colour that the scheme has when it is drawn."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle."""
        colour = getattr(colours(), self._colour or "text")
        if mode is QIcon.Mode.Selected:
            colour = colours().page
        if mode is QIcon.Mode.Disabled:
            colour = tinted(colour, 0.4, colours().frame).name()
        _renderer(self._name, colour).render(painter, QRectF(rect))  # type: ignore[call-overload]  # a QRect

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return it as a picture, drawn once for each size and look."""
        c = colours()
        key = f"{self._name} {self._colour} {mode.name} {size.width()} {size.height()} {c.text} {c.frame}"
        picture = QPixmap(size)
        if not QPixmapCache.find(key, picture):
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self.paint(painter, picture.rect(), mode, state)
            painter.end()
            QPixmapCache.insert(key, picture)
        return picture

    def clone(self) -> QIconEngine:
        """Return another of the same."""
        return _Drawn(self._name, self._colour)
