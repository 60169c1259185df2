"""The line to the panel: questions go out by number, answers come back in any order."""

import asyncio
import logging
from itertools import count
from pathlib import Path

import msgspec

from panel.phone import wire

log = logging.getLogger(__name__)

MOST_AT_ONCE = 16  # questions without an answer; one takes the panel milliseconds
ANSWERS_WITHIN = 3.0  # seconds
REPORTS_TAKE = 4  # times as long: the panel gives the site's web-hook ten seconds
COMES_WITHIN = 15.0  # seconds: both start with the machine
SHORTEST_WAIT, LONGEST_WAIT = 0.2, 2.0  # seconds, before the panel is tried again

Ask = wire.Ask
Say = wire.Say

LOST = wire.Refused(why="lost")
BUSY = wire.Refused(why="busy")


class NotOurs(Exception):
    """What came over the socket is no answer: another version of the panel, or no panel."""


class Line:
    """Asks the panel. It is never waited for: without it, every question is refused at once."""

    def __init__(
        self,
        socket: Path,
        *,
        answers_within: float = ANSWERS_WITHIN,
        longest_wait: float = LONGEST_WAIT,
        comes_within: float = COMES_WITHIN,
    ) -> None:
        self._socket = socket
        self._answers_within = answers_within
        self._longest_wait = longest_wait
        self._comes_within = comes_within
        self._patient_until = 0.0
        self._numbers = count()
        self._open: dict[int, asyncio.Future[Say]] = {}
        self._writer: asyncio.StreamWriter | None = None
        self._lost = False  # no panel behind the socket
        self._silent = False  # a panel that does not answer

    async def run(self) -> None:
        """Keep the line up until cancelled."""
        wait = SHORTEST_WAIT
        self._patient_until = asyncio.get_running_loop().time() + self._comes_within
        while True:
            try:
                await self._connected()
                wait = SHORTEST_WAIT
                self._lose("it has hung up")
            except OSError as error:
                self._lose(error.strerror or str(error))
            except NotOurs as error:
                self._lose(str(error))
            await asyncio.sleep(min(wait, self._longest_wait))
            wait = min(wait * 2, self._longest_wait)

    async def ask(self, ask: Ask) -> Say:
        writer = self._writer
        if writer is None or writer.is_closing():
            return LOST
        # A panel that has stopped reading leaves what was given up on in the buffer.
        unread = writer.transport.get_write_buffer_size()
        if len(self._open) >= MOST_AT_ONCE or unread > MOST_AT_ONCE * wire.LONGEST_QUESTION:
            return BUSY
        number = next(self._numbers)
        answer: asyncio.Future[Say] = asyncio.get_running_loop().create_future()
        self._open[number] = answer
        writer.write(wire.encode(wire.Question(number=number, ask=ask)) + b"\n")
        try:
            async with asyncio.timeout(self._patience(ask)):
                return await answer
        except TimeoutError:
            if not self._silent:
                log.warning("the panel does not answer")
            self._silent = True
            return LOST
        finally:
            self._open.pop(number, None)

    def _patience(self, ask: Ask) -> float:
        is_report = isinstance(ask, wire.Press) and ask.about != ""
        return self._answers_within * (REPORTS_TAKE if is_report else 1)

    async def _connected(self) -> None:
        reader, writer = await asyncio.open_unix_connection(self._socket, limit=wire.LONGEST_ANSWER)
        self._writer = writer
        if self._lost:
            log.info("the panel is there again")
        self._lost = False
        self._patient_until = 0.0
        try:
            while line := await _line_of(reader):
                self._hear(line)
        finally:
            self._writer = None
            writer.close()
            for answer in self._open.values():
                if not answer.done():
                    answer.set_result(LOST)

    def _hear(self, line: bytes) -> None:
        try:
            heard = wire.answer(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise NotOurs("what it says is not understood: update panel and page alike") from error
        if self._silent:
            log.info("the panel answers again")
        self._silent = False
        answer = self._open.get(heard.number)
        if answer is not None and not answer.done():  # else it was given up on
            answer.set_result(heard.say)

    def _lose(self, why: str) -> None:
        if asyncio.get_running_loop().time() < self._patient_until:
            return
        if not self._lost:
            log.warning("the panel cannot be reached at %s: %s", self._socket, why)
        self._lost = True


async def _line_of(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readline()
    except ValueError as error:  # longer than the reader's limit
        raise NotOurs("what it says is too long: update panel and page alike") from error
