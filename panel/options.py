"""One visitor's minute: another language, larger words, more contrast, buttons within reach."""

import asyncio

from panel.app import Panel
from panel.domain.room import Room
from panel.dressing import look_of
from panel.ui.options import OptionsBridge
from panel.ui.stage import Stage
from panel.ui.view import View
from panel.ui.window import speak


class OptionsPart:
    """Behind OptionsSheet.qml. The room knows nothing of it."""

    name = "Options"

    def __init__(self, panel: Panel, stage: Stage) -> None:
        settings = panel.settings
        self.bridge = OptionsBridge(settings.screen.language, look_of(settings))
        self.bridge.speak_it = self._speak
        self._stage = stage

    def show(self, view: View, room: Room) -> None:
        """Nothing here depends on it."""

    async def run(self) -> None:
        """A visitor's minute is counted on the glass."""
        await asyncio.Event().wait()

    def _speak(self, language: str) -> None:
        speak(self._stage.app, language)
        self._stage.window.engine().retranslate()
