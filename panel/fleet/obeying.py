"""Commands, one after the other: looked at, done where the settings allow it, and answered."""

import asyncio
import logging
from collections.abc import Callable

import msgspec
from PySide6.QtQuick import QQuickWindow

from panel.app import Panel
from panel.config.fleet_table import FleetTable
from panel.domain.room import Room
from panel.fleet.asked import PRESSED, Asked, Gate, Unheeded
from panel.fleet.line import Word
from panel.fleet.pressed import Offered
from panel.fleet.shot import grab, png
from panel.ui.view import View

log = logging.getLogger("panel.fleet")

KNOWN = frozenset({"check-now", "screenshot", "reload", "restart"}) | PRESSED
LEAVES = 1.0  # seconds, for an answer to go out before the panel starts again
BETWEEN = 0.5  # seconds between two looks at the settings: a change counts after two

Answer = Callable[[str, bytes], None]  # to the command of this id


class Obeying:
    def __init__(
        self,
        panel: Panel,
        table: FleetTable,
        window: QQuickWindow,
        answer: Answer,
        restart: Callable[[], None],
    ) -> None:
        now = panel.clock.now()
        self._panel = panel
        self._window = window
        self._answer = answer
        self._restart = restart
        self._room = panel.runner.room
        self._offered = Offered(panel.view(self._room, now), now)
        self._gate = Gate(frozenset((*table.commands, *table.buttons)), KNOWN, now)
        self._words: asyncio.Queue[Word] = asyncio.Queue()
        self._complaint = ""
        self.why = ""  # the panel ends, where it was asked to

    def show(self, view: View, room: Room) -> None:
        self._room = room
        self._offered.show(view, self._panel.clock.now())

    def hear(self, word: Word) -> None:
        """In the loop."""
        self._words.put_nowait(word)

    async def run(self) -> None:
        """For as long as the panel lives."""
        while True:
            word = await self._words.get()
            looked = self._gate.look(
                word.name,
                word.payload,
                self._panel.clock.now(),
                kept=word.kept,
                sure_of_time=self._room.clock_synchronised,
            )
            if isinstance(looked, Unheeded):
                self._refuse(word.name, looked)
            else:
                await self._obey(looked)

    async def _obey(self, asked: Asked) -> None:
        log.info("asked from afar: %s", asked.name)
        match asked.name:
            case "screenshot":
                picture = grab(self._window)
                self._answer(asked.id, await asyncio.to_thread(png, picture))
            case "check-now":
                self._panel.runner.poll_now()
                self._say(asked, "The calendar is being read.")
            case "reload":
                self._say(asked, "The settings are being read.")
                for _ in range(2):
                    self._panel.look_now.set()
                    await asyncio.sleep(BETWEEN)
            case "restart":
                self._say(asked, "The panel starts again.")
                self.why = "it was asked for from afar"
                await asyncio.sleep(LEAVES)
                self._restart()
            case _:
                self._press(asked)

    def _press(self, asked: Asked) -> None:
        event = self._offered.event(asked)
        if event is None:
            self._say(asked, "The door does not offer that now: look at its state.", done=False)
            return
        self._panel.runner.tell(event)
        self._say(asked, "The room has been told, as by a finger at its door.")

    def _refuse(self, name: str, why: Unheeded) -> None:
        """The same again is not told again: somebody may never tire of it."""
        level = logging.DEBUG if why.sentence == self._complaint else logging.INFO
        self._complaint = why.sentence
        log.log(level, "a command is not heeded: %s", why.sentence)
        if why.id:
            told = {"command": name[:64], "done": False, "said": why.sentence}
            self._answer(why.id, msgspec.json.encode(told))

    def _say(self, asked: Asked, sentence: str, *, done: bool = True) -> None:
        told = {"command": asked.name, "done": done, "said": sentence}
        self._answer(asked.id, msgspec.json.encode(told))
