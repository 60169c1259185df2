"""What stands behind the door's sheets: parts made after the first frame, each with its bridge."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from panel.app import Panel
from panel.calendars.base import Calendar
from panel.config.phone import NotFitted
from panel.domain.room import Room
from panel.nearby.asking import Nearby
from panel.ui.stage import Stage
from panel.ui.view import View

if TYPE_CHECKING:
    from panel.lights.playing import StateLight
    from panel.signing_in.part import SignInPart


class Companion(Protocol):
    """What goes with a door, seen or not."""

    def show(self, view: View, room: Room) -> None:
        """The door shows this from now on."""

    async def run(self) -> None:
        """For as long as the panel lives."""


class Part(Companion, Protocol):
    """One sheet's side in Python."""

    @property
    def name(self) -> str:
        """Of the sheet: `Rooms` for RoomsSheet.qml."""

    @property
    def bridge(self) -> QObject: ...


class Sheets:
    """All parts of one panel."""

    def __init__(self, panel: Panel, calendar: Calendar, stage: Stage, nearby: Nearby) -> None:
        from panel.signing_in.making import sign_in_parts

        self._over = asyncio.Event()
        lights = tuple(state_lights(panel))
        signing = tuple(sign_in_parts(panel, calendar, stage))
        around_it = around(panel, stage, self._over.set, lights, signing)
        sheets = (*parts(panel, calendar, nearby), *signing, *around_it)
        afar = fleets(panel, stage, self._over.set)
        stage.window.bring({part.name: part.bridge for part in sheets})
        self._parts: tuple[Companion, ...] = (*sheets, *lights, *afar)

    def show(self, view: View, room: Room) -> None:
        for part in self._parts:
            part.show(view, room)

    async def run(self) -> None:
        """Until somebody asks for a restart."""
        async with asyncio.TaskGroup() as tasks:
            running = [tasks.create_task(part.run()) for part in self._parts]
            await self._over.wait()
            for task in running:
                task.cancel()


def parts(panel: Panel, calendar: Calendar, nearby: Nearby) -> Iterable[Part]:
    """Those that this panel's settings ask for."""
    from panel.booking_ahead.making import parts_of_the_day
    from panel.nearby.making import rooms_parts

    yield from parts_of_the_day(panel, calendar)
    yield from rooms_parts(panel, calendar, nearby)
    if panel.settings.climate:
        from panel.comfort import Comfort

        yield Comfort(panel)


def around(
    panel: Panel,
    stage: Stage,
    restart: Callable[[], None],
    lights: Iterable["StateLight"],
    signing: Iterable["SignInPart"],
) -> Iterator[Part]:
    """The glass itself, and the corner of those who look after it."""
    from panel.glass.part import GlassPart
    from panel.options import OptionsPart

    def rests(share: float) -> None:
        for light in lights:
            light.dims(share)

    yield GlassPart(panel, stage.window, rests)
    yield OptionsPart(panel, stage)
    if not isinstance(panel.settings.admin, NotFitted):
        from panel.admin.part import AdminPart, PinPart

        admin = AdminPart(panel, stage, restart, sign_in=[one.admit for one in signing])
        yield PinPart(panel, admin)
        yield admin


def fleets(panel: Panel, stage: Stage, restart: Callable[[], None]) -> Iterator[Companion]:
    """Those who look after many panels, where they are told of this one."""
    table = panel.settings.fleet
    if not isinstance(table, NotFitted):
        from panel.fleet.part import Fleet

        yield Fleet(panel, table, stage.window, restart)


def state_lights(panel: Panel) -> Iterator["StateLight"]:
    """The light at the door, where there is one."""
    table = panel.settings.light
    if not isinstance(table, NotFitted):
        from panel.lights.make import maker
        from panel.lights.playing import StateLight

        folder = panel.settings.files[0].parent
        yield StateLight(maker(table, folder), brightness=table.brightness / 100)
