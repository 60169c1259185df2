"""A light beside a room."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import pytest

from panel.lights import playing
from panel.lights.base import DARK, Colour, Light, LightError, Lost, NoLight
from panel.lights.playing import StateLight
from panel.lights.signal import COLOURS
from panel.ui.view import Face
from tests.rooms import a_room
from tests.ui.test_screens import view_of

ROOM = a_room(now="9:00")


class Lamp:
    """One that may be missing, or break."""

    def __init__(self, *, broken: int = 0) -> None:
        self.missing = False
        self.broken = broken
        self.shown: list[Colour] = []
        self.closed = 0

    def plug_in(self) -> Light:
        if self.missing:
            raise NoLight("No lamp.")
        return self

    def show(self, colour: Colour) -> None:
        if self.broken:
            self.broken -= 1
            raise Lost("The lamp broke.")
        self.shown.append(colour)

    def close(self) -> None:
        self.shown.append(DARK)
        self.closed += 1


@contextmanager
def hasty(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Minutes pass at once."""
    with monkeypatch.context() as patched:
        patched.setattr(playing, "TRIES_EVERY", 0.0)
        yield


async def lit(light: StateLight, until: Lamp, times: int) -> None:
    """Live until the lamp has been told so often."""
    task = asyncio.ensure_future(light.run())
    async with asyncio.timeout(20):
        while len(until.shown) < times:  # noqa: ASYNC110  the lamp is told in a thread
            await asyncio.sleep(0.005)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def test_it_is_lit_as_the_door_is_and_dark_when_the_panel_ends() -> None:
    lamp = Lamp()
    light = StateLight(lamp.plug_in, brightness=0.5)
    light.show(view_of("in-use"), ROOM)
    asyncio.run(lit(light, lamp, 1))
    assert lamp.shown == [COLOURS[Face.IN_USE].at(0.5), DARK]


class SlowLamp(Lamp):
    """Whose last colour is still on its way when the panel ends."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.let_go = Event(), Event()

    def show(self, colour: Colour) -> None:
        self.begun.set()
        assert self.let_go.wait(20)
        super().show(colour)


def test_a_colour_on_its_way_does_not_outlive_the_panel() -> None:
    lamp = SlowLamp()
    light = StateLight(lamp.plug_in, brightness=1.0)
    light.show(view_of("free"), ROOM)

    async def end_meanwhile() -> None:
        task = asyncio.ensure_future(light.run())
        await asyncio.to_thread(lamp.begun.wait, 20)
        task.cancel()
        asyncio.get_running_loop().call_later(0.05, lamp.let_go.set)
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(end_meanwhile())
    assert lamp.shown[-1] == DARK


def test_it_dims_with_the_screen() -> None:
    lamp = Lamp()
    light = StateLight(lamp.plug_in, brightness=0.5)
    light.show(view_of("in-use"), ROOM)
    light.dims(0.5)
    asyncio.run(lit(light, lamp, 1))
    assert lamp.shown[0] == COLOURS[Face.IN_USE].at(0.25)


def test_before_the_door_has_spoken_it_is_not_sure() -> None:
    lamp = Lamp()
    asyncio.run(lit(StateLight(lamp.plug_in, brightness=1.0), lamp, 2))
    assert lamp.shown[:2] == [COLOURS[Face.UNSURE], DARK]


def test_a_steady_light_is_told_once() -> None:
    lamp = Lamp()
    light = StateLight(lamp.plug_in, brightness=1.0)

    async def a_while() -> None:
        task = asyncio.ensure_future(light.run())
        for _ in range(20):
            light.show(view_of("free"), ROOM)
            await asyncio.sleep(0.005)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(a_while())
    assert lamp.shown == [COLOURS[Face.FREE], DARK]


def test_a_light_that_breaks_is_told_once_and_found_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "panel.lights")
    lamp = Lamp(broken=3)
    light = StateLight(lamp.plug_in, brightness=1.0)
    light.show(view_of("free"), ROOM)
    with hasty(monkeypatch):
        asyncio.run(lit(light, lamp, 4))
    assert caplog.messages == [
        "the state light: The lamp broke.",
        "the state light is lit again",
    ]
    assert lamp.closed == 4  # each of the broken ones was let go


def test_what_is_no_fault_of_a_light_ends_the_panel() -> None:
    def make() -> Light:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        asyncio.run(StateLight(make, brightness=1.0).run())
    assert not issubclass(ZeroDivisionError, LightError)
