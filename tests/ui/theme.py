"""Theme by itself, in each of its looks: what colour a role has, and what lies below it."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from panel.ui.contrast import BLACK, WHITE, Colour, mixed
from panel.ui.look import PLAIN, Look
from panel.ui.window import QML

LOOKS = ("dark", "light", "contrast")
FACES = ("free", "soon", "waiting", "in-use", "unsure", "fault")


class Theme:
    """One look, and one state of the room."""

    def __init__(self, theme: str = "dark", shown: str = "unsure", **look: object) -> None:
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(QML))
        found = self._engine.singletonInstance("Panel", "Theme")
        assert isinstance(found, QObject)
        self._theme = found
        self.wear(Look(**{**PLAIN, "theme": theme, **look}))  # type: ignore[typeddict-item]  # by name
        found.setProperty("shown", shown)

    def wear(self, look: Look) -> None:
        self._theme.setProperty("look", dict(look))

    def set(self, role: str, value: object) -> None:
        self._theme.setProperty(role, value)

    def number(self, role: str) -> float:
        return float(self._theme.property(role))

    def word(self, role: str) -> str:
        return str(self._theme.property(role))

    def of(self, role: str, under: Colour = BLACK) -> Colour:
        """A role as it looks on what lies below it."""
        return _on(under, QColor(self._theme.property(role)))

    def face(self, shown: str) -> list[Colour]:
        """Top and bottom of the pane, and its ink."""
        said = self._theme.property("face").toVariant()[shown]
        return [_on(BLACK, QColor(one)) for one in said]

    def tone(self, of: str) -> Colour:
        return _on(BLACK, QColor(self._theme.property("tone").toVariant()[of]))

    def grounds(self, shown: str) -> Iterator[Colour]:
        """What the pane's words may stand on: its ends, and the lower one with any wallpaper."""
        share = self.number("picture")
        upper, lower, _ = self.face(shown)
        yield upper
        yield from (mixed(lower, pixel, share) for pixel in (lower, WHITE, BLACK))


def _on(under: Colour, over: QColor) -> Colour:
    return mixed(under, Colour(over.red(), over.green(), over.blue()), over.alphaF())
