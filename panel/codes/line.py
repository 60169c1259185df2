"""The panel's end of the socket that the page asks on."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec

from panel.phone import wire

log = logging.getLogger(__name__)

MODE = 0o660  # its folder is setgid: the socket has the group of the page
PAGES = 2  # one that runs, and one that takes over from it
AT_ONCE = 16  # questions of one page under way
TRIES_EVERY = 10.0  # seconds
CALMS = 0.5  # seconds that a page waits which asks too much, or nonsense

Answer = Callable[[wire.Ask], Awaitable[wire.Say]]


class NoQuestion(Exception):
    """What the page says is too long, or is none: it is of another version, or no page."""


class Line:
    """Listens for as long as the panel lives; a panel without it does all but serve phones."""

    def __init__(
        self,
        socket: Path,
        answer: Answer,
        pages_there: Callable[[int], object],
        *,
        tries_every: float = TRIES_EVERY,
        calms: float = CALMS,
    ) -> None:
        self._socket = socket
        self._answer = answer
        self._pages_there = pages_there
        self._tries_every = tries_every
        self._calms = calms
        self._pages: set[asyncio.Task[None]] = set()
        self._nonsense = False  # the last that was heard
        self._broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def serve(self) -> None:
        lost = False
        while True:
            try:
                server = await self._listen()
            except OSError as error:
                if not lost:
                    why = error.strerror or error  # too long a path has no number
                    log.warning("phones cannot be served: %s: %s", self._socket, why)
                lost = True
                await asyncio.sleep(self._tries_every)
                continue
            if lost:
                log.info("phones can be served again")
            try:
                await self._broken  # never, but for an error of ours
            finally:
                server.close()
                await self._hang_up()
                self._socket.unlink(missing_ok=True)

    async def _hang_up(self) -> None:
        pages = list(self._pages)
        for page in pages:
            page.cancel()
        await asyncio.gather(*pages, return_exceptions=True)

    async def _listen(self) -> asyncio.Server:
        self._socket.parent.mkdir(mode=0o750, parents=True, exist_ok=True)
        self._socket.unlink(missing_ok=True)  # of a panel that was killed
        server = await asyncio.start_unix_server(
            self._meet, self._socket, limit=wire.LONGEST_QUESTION
        )
        self._socket.chmod(MODE)
        return server

    def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._pages) >= PAGES:
            writer.close()
            return
        page = asyncio.ensure_future(self._attend(reader, writer))
        self._pages.add(page)
        page.add_done_callback(self._see_off)
        self._pages_there(len(self._pages))

    def _see_off(self, page: asyncio.Task[None]) -> None:
        self._pages.discard(page)
        self._pages_there(len(self._pages))
        if not page.cancelled() and (error := page.exception()) and not self._broken.done():
            self._broken.set_exception(error)  # asyncio would log it and go on

    async def _attend(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._hear(reader, writer)
        except* NoQuestion:
            if not self._nonsense:
                log.warning("the page says something that is no question: its line is cut")
            self._nonsense = True
            await asyncio.sleep(self._calms)
        except* ConnectionError:
            pass  # it has gone, and comes again
        finally:
            writer.close()

    async def _hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer each question as soon as it can be; more than `AT_ONCE` wait in the socket."""
        room = asyncio.Semaphore(AT_ONCE)
        async with asyncio.TaskGroup() as answering:
            while question := await _question_from(reader):
                self._nonsense = False
                await room.acquire()
                answering.create_task(self._say(question, writer, room))

    async def _say(
        self, question: wire.Question, writer: asyncio.StreamWriter, room: asyncio.Semaphore
    ) -> None:
        try:
            said = await self._answer(question.ask)
            if isinstance(said, wire.Refused) and said.why == "busy":
                await asyncio.sleep(self._calms)
            if writer.is_closing():
                return  # the page has gone; asyncio would log what is said to nobody
            writer.write(wire.encode(wire.Answer(number=question.number, say=said)) + b"\n")
            await writer.drain()
        finally:
            room.release()


async def _question_from(reader: asyncio.StreamReader) -> wire.Question | None:
    """None once the page has gone, be it in the middle of a question."""
    try:
        line = await reader.readline()
    except ValueError as error:  # longer than the reader's limit
        raise NoQuestion from error
    if not line.endswith(b"\n"):
        return None
    try:
        return wire.question(line)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:  # msgspec raises both
        raise NoQuestion from error
