"""A line to the panel's desk with a desk that says one thing only, and pages that call on it."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from panel.codes.line import Line
from panel.phone import wire

LOOK = wire.Look(visit="a visit")

Scene = Callable[["Switchboard"], Coroutine[Any, Any, None]]
Live = Callable[[Scene], None]


class Switchboard:
    """A line, whoever answers on it, and pages that call."""

    def __init__(self, folder: Path) -> None:
        self.socket = folder / "page" / "panel.sock"
        self.pages: list[int] = []
        self.asked: list[object] = []
        self.breaks_with: Exception | None = None
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self._says: wire.Why = "expired"
        self._called: list[PageEnd] = []
        self._line = Line(
            self.socket, self._answer, self.pages.append, tries_every=0.01, calms=0.01
        )
        self.life = asyncio.ensure_future(self._line.serve())

    async def _answer(self, ask: wire.Ask) -> wire.Refused:
        self.asked.append(ask)
        if self.breaks_with is not None:
            raise self.breaks_with
        await self.may_answer.wait()
        return wire.Refused(why=self._says, room="Saturne")

    def is_busy(self, calms: float) -> None:
        """Asked by a page that nobody should ask so much of; it waits that long each time."""
        self._says = "busy"
        self._line._calms = calms

    async def a_page_calls(self) -> "PageEnd":
        await until(self.socket.exists)
        page = PageEnd(*await asyncio.open_unix_connection(self.socket))
        self._called.append(page)
        return page

    def also_at(self, socket: Path) -> Line:
        return Line(socket, self._answer, self.pages.append)

    async def closes(self) -> None:
        self.life.cancel()
        await asyncio.gather(self.life, return_exceptions=True)
        for page in self._called:
            await page.is_gone()


class PageEnd:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    def says(self, raw: bytes) -> None:
        self._writer.write(raw)

    def asks(self, number: int, ask: wire.Ask = LOOK) -> None:
        self.says(wire.encode(wire.Question(number=number, ask=ask)) + b"\n")

    async def hears(self) -> wire.Answer:
        return wire.answer(await self._reader.readline())

    async def is_cut(self) -> None:
        try:
            assert await self._reader.read() == b""
        except ConnectionResetError:
            return

    def hangs_up(self) -> None:
        """Says no more, and listens on."""
        self._writer.write_eof()

    def leaves(self) -> None:
        self._writer.close()

    async def is_gone(self) -> None:
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    def is_killed(self) -> None:
        self._writer.transport.abort()


async def until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110  what holds is a file, or a log
        await asyncio.sleep(0.001)
