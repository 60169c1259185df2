"""One visitor's minute: another language, larger words, more contrast, buttons within reach."""

import asyncio

from panel.app import Panel
from panel.domain.room import Room
from panel.ui.options import OptionsBridge
from panel.ui.stage import Stage
from panel.ui.view import View
from panel.ui.window import speak


class OptionsPart:
    """Behind OptionsSheet.qml. The room knows nothing of it."""

    name = "Options"

    def __init__(self, panel: Panel, stage: Stage) -> None:
        self._panel = panel
        self._settings = panel.settings
        self.bridge = OptionsBridge(panel.settings.screen.language, panel.look)
        self.bridge.speak_it = self._speak
        self._stage = stage

    def show(self, view: View, room: Room) -> None:
        """Nothing here depends on it; but new settings are told to the room, and so come by."""
        if self._panel.settings is not self._settings:
            self._settings = self._panel.settings
            self.bridge.wears(self._panel.look)

    async def run(self) -> None:
        """A visitor's minute is counted on the glass."""
        await asyncio.Event().wait()

    def _speak(self, language: str) -> None:
        speak(self._stage.app, language)
        self._stage.window.engine().retranslate()
