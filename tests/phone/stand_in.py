"""A panel that stands in at the other end of the socket, and is told what to say."""

import asyncio
import threading
from collections.abc import Coroutine
from pathlib import Path
from types import TracebackType
from typing import Self, get_args

import msgspec

from panel.phone import wire

A_DOOR = wire.Door(
    room="Salle Ampère",
    detail="2nd floor",
    language="fr",
    zone="Europe/Paris",
    visit_ends=1_900_000_300,
    at=1_900_000_000,
    face="in-use",
    until=1_900_001_800,
    title_kind="reserved",
    title_text="",
    start=1_899_999_000,
    end=1_900_001_800,
    closes=None,
    warning=False,
    came_early=False,
    pending="",
    refused_wish="",
    refused_why="",
    trouble="",
    as_of=None,
    people=0,
    inside="unknown",
    remark="",
    buttons=(wire.Button(does="end", press="BUTTON-1"), wire.Button(does="report", press="REP")),
    decided=None,
    near=(),
    near_known=False,
    later="",
    wifi=None,
    report_mail="",
)
GOOD_CODE, GOOD_VISIT, GOOD_LINK = "GOOD-CODE", "GOOD-VISIT", "GOOD-LINK"
A_LINK = wire.Meant(
    room="Salle Ampère",
    language="fr",
    zone="Europe/Paris",
    does="coming",
    stands="waiting",
    heard="no",
    start=1_899_999_000,
    end=1_900_001_800,
    press=GOOD_LINK,
)


def letters() -> dict[str, wire.Meant]:
    """Every link that there may be, by what it does, how its meeting stands, what was heard."""
    return {
        f"{does} {stands} {heard}": msgspec.structs.replace(
            A_LINK, does=does, stands=stands, heard=heard, press=GOOD_LINK if heard == "no" else ""
        )
        for does in ("coming", "free")
        for stands in get_args(wire.Stands)
        for heard in get_args(wire.WasHeard)
    }


class StandInPanel:
    """`with StandInPanel(socket) as panel:` it answers, until it is unplugged."""

    def __init__(self, socket: Path) -> None:
        self.socket = socket
        self.asked: list[wire.Ask] = []
        self.met = threading.Event()  # somebody has connected
        self._door = A_DOOR
        self._refusal: wire.Refused | None = None
        self._silent = False
        self._babbles = b""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="stand-in panel")
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._talks: set[asyncio.Task[None]] = set()

    def shows(self, door: wire.Door) -> None:
        self._door = door

    def refuses(self, why: wire.Why) -> None:
        self._refusal = wire.Refused(why=why, room=self._door.room)

    def agrees(self) -> None:
        self._refusal = None

    def falls_silent(self) -> None:
        self._silent = True

    def speaks_again(self) -> None:
        self._silent = False

    def babbles(self, line: bytes) -> None:
        """Says this, whatever it is asked."""
        self._babbles = line

    def plug_in(self) -> None:
        self._do(self._listen())

    def unplug(self) -> None:
        self._do(self._close())

    def __enter__(self) -> Self:
        self._thread.start()
        self.plug_in()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.unplug()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, what: Coroutine[None, None, None]) -> None:
        asyncio.run_coroutine_threadsafe(what, self._loop).result(10)

    async def _listen(self) -> None:
        self._babbles = b""
        self._server = await asyncio.start_unix_server(self._met, self.socket)

    async def _close(self) -> None:
        if self._server is not None:
            self._server.close()
            self.socket.unlink(missing_ok=True)
            self._server = None
        for writer in self._writers:
            writer.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)

    def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = self._loop.create_task(self._talk(reader, writer))
        self._talks.add(talk)
        talk.add_done_callback(self._talks.discard)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        self.met.set()
        try:
            while line := await reader.readline():
                question = wire.question(line)
                self.asked.append(question.ask)
                if self._babbles:
                    writer.write(self._babbles)
                elif not self._silent:
                    say = self._say(question.ask)
                    writer.write(wire.encode(wire.Answer(number=question.number, say=say)) + b"\n")
        except ConnectionError:
            pass  # the page was told to stop
        finally:
            self._writers.discard(writer)
            writer.close()

    def _say(self, ask: wire.Ask) -> wire.Say:
        if self._refusal is not None:
            return self._refusal
        match ask:
            case wire.Scan(code=code):
                if code == GOOD_CODE:
                    return wire.Visit(visit=GOOD_VISIT, lasts=300)
                return wire.Refused(why="forged", room=self._door.room)
            case wire.Look(visit=visit) | wire.Press(visit=visit) if visit != GOOD_VISIT:
                return wire.Refused(why="forged", room=self._door.room)
            case wire.Look():
                return self._door
            case wire.Press():
                return wire.Heard()
            case wire.Letter(link=link) | wire.Reply(link=link) if link != GOOD_LINK:
                return wire.Refused(why="forged", room=self._door.room)
            case wire.Letter():
                return A_LINK
            case wire.Reply():
                return msgspec.structs.replace(A_LINK, stands="checked-in", heard="now", press="")
