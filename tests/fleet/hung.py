"""A panel at its door with a fleet's broker behind it. Its loop turns only while a test waits."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from panel.app import build
from panel.calendars.memory import MemoryCalendar
from panel.config.load import load_panel
from panel.config.phone import NotFitted
from panel.domain.room import Room
from panel.fleet.part import Fleet
from panel.health import FakeClock
from panel.run import _follow_settings
from panel.ui.window import PanelWindow
from panel.zone import zone_named
from sensors.mqtt_broker import Pace
from tests.fleet.organisation import PATIENCE
from tests.rooms import at
from tests.sensors.broker import MqttBroker

ROOM = """
[room]
mailbox = "lyon-1@example.com"
name = "Salle Ampère"
site = "lyon"
timezone = "UTC"
[screen]
show = "subject"
[panel]
state = "state"
cache = "cache"
"""
ALL = 'commands = ["check-now", "screenshot", "reload", "restart"]\nbuttons = ["check-in", "end"]\n'
QUICK = Pace(connect=2.0, look=0.3, first_wait=0.1, longest_wait=0.3, keepalive=5)


def fleet_toml(port: int, more: str = "", *, tls: bool = False) -> str:
    """Of a broker on the loopback."""
    plain = "" if tls else "tls = false\n"
    return f'[fleet]\nhost = "127.0.0.1"\nport = {port}\n{plain}{more}'


def hung(
    folder: Path, broker: MqttBroker, window: PanelWindow, more: str = "", pace: Pace | None = None
) -> "HungPanel":
    """Beside this broker."""
    return HungPanel(folder / "panel", window, fleet_toml(broker.port, more), pace=pace or QUICK)


class HungPanel:
    """Use with `with`."""

    def __init__(
        self,
        folder: Path,
        window: PanelWindow,
        toml: str,
        *,
        now: str = "10:03",
        pace: Pace = QUICK,
    ) -> None:
        folder.mkdir(exist_ok=True)
        self.clock = FakeClock(at(now))
        file = folder / "panel.toml"
        file.write_text(ROOM + toml, encoding="utf-8")
        self._rules, self._window = folder / "sites.toml", window
        self.write_rules("[sites.lyon]\n")
        settings = load_panel(file)
        settings.state.mkdir(parents=True, exist_ok=True)
        self.panel = build(file, settings, zone_named("UTC"), self.clock)
        self.calendar = MemoryCalendar(now=self.clock.now)
        self.restarts: list[datetime] = []
        self.faces: list[str] = []
        assert not isinstance(settings.fleet, NotFitted)
        self._runner = asyncio.Runner()
        self.fleet = Fleet(self.panel, settings.fleet, window, self._restart, pace)

    def write_rules(self, toml: str) -> None:
        """What holds at all sites."""
        self._rules.write_text(toml, encoding="utf-8")

    def looks_at_its_settings(self, every: float) -> None:
        """From now on, every so many seconds."""
        following = _follow_settings(self.panel, self._window, every)
        self._tasks.append(self._runner.get_loop().create_task(following))

    def _restart(self) -> None:
        self.restarts.append(self.clock.now())

    def __enter__(self) -> Self:
        self._tasks: list[asyncio.Task[None]] = [
            self._runner.get_loop().create_task(self.fleet.run()),
            self._runner.get_loop().create_task(self.panel.runner.run(self.calendar, self._show)),
        ]
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self.end()
        self._runner.close()
        self.panel.journal.close()

    def end(self) -> None:
        self._runner.run(self._end())

    async def _end(self) -> None:
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with suppress(asyncio.CancelledError):
                await task

    def _show(self, room: Room, now: datetime) -> datetime:
        view = self.panel.view(room, now)
        self.faces.append(view.face.value)
        self.fleet.show(view, room)
        return view.holds_until

    @property
    def room(self) -> Room:
        return self.panel.runner.room

    def until(self, what: Callable[[], bool]) -> None:
        self._runner.run(self._until(what))

    async def _until(self, what: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not what():
            for task in self._tasks:
                if task.done():
                    await task
            if time.monotonic() > deadline:
                pytest.fail(f"in vain; faces: {self.faces[-5:]}")
            await asyncio.sleep(0.005)
