"""A reader on a serial line: heard, lost and found, on plain asyncio and on Qt's loop."""

import asyncio
import logging
import termios
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from panel.reader import SerialReader
from tests.reader.conftest import Run
from tests.reader.plugged import Plug, until


@asynccontextmanager
async def listening(plug: Plug, baud: int = 9600) -> AsyncIterator[None]:
    reader = SerialReader(plug.device, baud, plug.read.append, tries_every=0.001)
    task = asyncio.ensure_future(reader.run())
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


def test_a_badge_is_read(plug: Plug, run: Run) -> None:
    async def story() -> None:
        plug.plug_in()
        async with listening(plug):
            await plug.until_heard()
            plug.send(b"\x0204A1B2C3\x03\r\n")
            plug.send(b"04D4E5F6\r\n")
            await plug.until_read(2)

    run(story())
    assert plug.read == ["04A1B2C3", "04D4E5F6"]


def test_what_was_read_while_nobody_listened_checks_nobody_in(plug: Plug, run: Run) -> None:
    async def story() -> None:
        plug.plug_in()
        plug.send(b"yesterday\n")
        await plug.until_it_has_arrived()
        async with listening(plug):
            await plug.until_heard()
            plug.send(b"today\n")
            await plug.until_read(1)

    run(story())
    assert plug.read == ["today"]


def test_the_line_has_the_speed_that_was_asked_for(plug: Plug, run: Run) -> None:
    async def story() -> None:
        plug.plug_in()
        async with listening(plug, baud=19200):
            await plug.until_heard()
            assert plug.attributes()[4:6] == [termios.B19200] * 2

    run(story())


def test_a_reader_that_is_pulled_out_and_plugged_in_again_is_told_once_each(
    plug: Plug, run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "panel.reader")

    async def story() -> None:
        plug.plug_in()
        async with listening(plug):
            await plug.until_heard()
            plug.pull_out()
            await until(lambda: len(caplog.messages) == 1)
            await asyncio.sleep(0.02)  # some tries in vain
            plug.plug_in()
            await plug.until_heard()
            plug.send(b"04A1B2C3\r")
            await plug.until_read(1)

    run(story())
    lost, back = caplog.messages
    assert lost.endswith(": plug it in, or correct reader.device")
    assert back == f"badge reader {plug.device} is back"
    assert plug.read == ["04A1B2C3"]


def test_a_reader_may_be_plugged_in_later(
    plug: Plug, run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        async with listening(plug):
            await until(lambda: len(caplog.messages) == 1)
            plug.plug_in()
            await plug.until_heard()

    run(story())
    assert caplog.messages[0] == (
        f"badge reader {plug.device} cannot be read (No such file or directory): "
        "plug it in, or correct reader.device"
    )


def test_a_file_is_no_line(plug: Plug, run: Run, caplog: pytest.LogCaptureFixture) -> None:
    plug.device.write_text("04A1B2C3\r\n")

    async def story() -> None:
        async with listening(plug):
            await until(lambda: bool(caplog.messages))

    run(story())
    assert "(Inappropriate ioctl for device)" in caplog.messages[0]
    assert plug.read == []


def test_a_badge_number_is_never_logged(
    plug: Plug, run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def story() -> None:
        plug.plug_in()
        async with listening(plug):
            await plug.until_heard()
            plug.send(b"04A1B2C3\r")
            await plug.until_read(1)
            plug.send(b"04A1B2C3")
            plug.pull_out()
            await until(lambda: "reader.device" in caplog.text)

    run(story())
    assert "04A1B2C3" not in caplog.text
