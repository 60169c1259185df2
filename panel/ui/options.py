"""The bridge of one visitor's minute: what they asked of the panel, for as long as they stand here.

Knows nothing of ours but the shape of a look.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from panel.ui.look import Look

QML_IMPORT_NAME = "RoomPanel"
QML_IMPORT_MAJOR_VERSION = 1

LARGER = 1.3
LARGEST = 1.6  # as the settings' own


@QmlElement
class OptionsBridge(QObject):
    """A language and looks of one's own. What they are called, QML says."""

    changed = Signal()

    def __init__(self, own: str, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speak_it: Callable[[str], None] = _nobody_speaks
        self._own = own
        self._look = look
        self._language = ""
        self._asked: tuple[str, ...] = ()

    @Slot(str)
    def speak(self, language: str) -> None:
        """The door's own ends the choice of another."""
        self._take("" if language == self._own else language, self._asked)

    @Slot(str)
    def ask(self, wish: str) -> None:
        """For one of `offers`; asked twice, it is taken back."""
        others = tuple(one for one in self._asked if one != wish)
        self._take(self._language, others if wish in self._asked else (*others, wish))

    @Slot()
    def forget(self) -> None:
        """The visitor has gone."""
        self._take("", ())

    def wears(self, look: Look) -> None:
        """The site wants another look: what a visitor may still ask for changes with it."""
        if look != self._look:
            self._look = look
            self.changed.emit()

    def _take(self, language: str, asked: tuple[str, ...]) -> None:
        before, self._language, self._asked = self._language, language, asked
        if language != before:
            self.speak_it(language or self._own)
        self.changed.emit()

    # --- facts -------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def language(self) -> str:
        """That was chosen; empty: none."""
        return self._language

    @Property(str, notify=changed)
    def spoken(self) -> str:
        return self._language or self._own

    @Property(list, notify=changed)
    def languages(self) -> list[str]:
        """The door's own first. Alone, it is no choice."""
        return [self._own, *(one for one in self._look["languages"] if one != self._own)]

    @Property(list, notify=changed)
    def offers(self) -> list[str]:
        """What would change something here: larger, contrast, low."""
        look = self._look
        wishes = {
            "larger": look["textScale"] < LARGEST,
            "contrast": look["theme"] != "contrast",
            "low": look["reach"] != "low",
        }
        return [wish for wish, helps in wishes.items() if helps]

    @Property(list, notify=changed)
    def asked(self) -> list[str]:
        return list(self._asked)

    @Property(bool, notify=changed)
    def visiting(self) -> bool:
        """Whether anything is other than the site wants it."""
        return bool(self._language or self._asked)

    @Property(dict, notify=changed)
    def wishes(self) -> dict[str, Any]:
        """What wins over the site's look."""
        of: dict[str, dict[str, Any]] = {
            "larger": {"textScale": min(LARGEST, self._look["textScale"] * LARGER)},
            "contrast": {"theme": "contrast"},
            "low": {"reach": "low"},
        }
        return {key: value for wish in self._asked for key, value in of[wish].items()}


def _nobody_speaks(_language: str) -> None:
    """Until a window is there."""
