"""A building with one room: Graph, the panel at its door, and the page that phones open."""

import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QImage

from panel.codes.admission import Admission
from panel.codes.key import key_in
from panel.codes.signing import Signer
from panel.domain.effects import Release, ReleasedFor
from panel.domain.meeting import MeetingKey
from panel.journal.base import Outcome
from panel.journal.sqlite import SqliteJournal
from panel.simulator import Booked, Directory, GraphSimulator, World
from panel.simulator.mailbox import Answer
from panel.visitors import since_boot, this_boot
from tests.codes.hook import Hook
from tests.journal.records import decision
from tests.panel.program import Program, until

from .camera import codes_in, colour_of

ROOM = "saturne@contoso.example"
NEIGHBOUR = "venus@contoso.example"
PARIS = ZoneInfo("Europe/Paris")


class Building:
    """Real processes on this machine; the panel draws into memory."""

    def __init__(self, folder: Path, *, hook: bool = False) -> None:
        self.folder = folder
        self.world = World(now=lambda: datetime.now(UTC))
        self.world.room(ROOM, "Saturne")
        self.world.room(NEIGHBOUR, "Vénus")
        self.graph = GraphSimulator(self.world, Directory(clock=lambda: datetime.now(UTC)))
        self.port = _free_port()
        self._panel: Program | None = None
        self._page: Program | None = None
        self.hook = Hook(folder) if hook else None
        self._pictures = 0

    def __enter__(self) -> Self:
        self.graph.start()
        if self.hook:
            self.hook.start()
        write_files(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for program in (self._page, self._panel):
            if program:
                program.kill()
        if self.hook:
            self.hook.stop()
        self.graph.stop()

    # --- what happens in the building -------------------------------------------------------

    def opens(self) -> None:
        """Panel and page are started; the first agenda holds what was booked until then."""
        self.panel_starts()
        self.page_starts()

    def panel_starts(self) -> None:
        self._panel = Program("tests.phones.standing", str(self.folder / "panel.toml"))

    def page_starts(self) -> None:
        self._page = Program("panel", "phone", "--config", str(self.folder / "panel.toml"))
        until(self._page_listens, "a page that listens")

    @property
    def panel(self) -> Program:
        assert self._panel is not None
        return self._panel

    @property
    def page(self) -> Program:
        assert self._page is not None
        return self._page

    def power_fails_at_the_panel(self) -> None:
        self.panel.kill()

    def ada_books(self, begins_in: float, lasts: float = 60) -> Booked:
        """In minutes from now."""
        start = datetime.now(UTC) + timedelta(minutes=begins_in)
        end = start + timedelta(minutes=lasts)
        return self.world.book("Ada Lovelace", ROOM, start, end, subject="Engines")

    def has_given_back(self, minutes_ago: float) -> None:
        """Before this panel was started: its journal tells."""
        at = datetime.now(UTC) - timedelta(minutes=minutes_ago)
        key = MeetingKey("gone", at - timedelta(minutes=10))
        why = replace(
            decision(), key=key, at=at, opened_at=key.start, closed_at=at, steady_since=key.start
        )
        until = at + timedelta(minutes=50)
        write = Release(id="r1", key=key, why=ReleasedFor.NO_SHOW, useful_until=until)
        journal = SqliteJournal(self.folder / "state" / "journal.sqlite", PARIS)
        journal.record_decision(why)
        journal.owe(write, at)
        journal.settle(write.id, Outcome.DONE, "", at)
        journal.close()

    def what_ada_sees(self, booked: Booked) -> Answer:
        return self.world.room_answer(booked)

    def in_the_room(self) -> list[tuple[datetime, datetime, str]]:
        return [
            (item.start, item.end, item.organizer.name)
            for item in self.world.agenda(ROOM)
            if not item.cancelled
        ]

    def reported(self) -> list[Any]:
        """What the hook for problems has heard."""
        return self.hook.heard if self.hook else []

    def holds(self, what: Callable[[], bool], name: str) -> None:
        """Wait until it does."""
        until(what, name)

    # --- what one sees at the door ----------------------------------------------------------

    def photograph(self) -> QImage:
        self._pictures += 1
        file = str(self.folder / f"door-{self._pictures}.png")
        self.panel.tell(file)
        self.panel.hears(file)
        return QImage(file)

    def code(self) -> str:
        """What a phone reads off the door, as soon as there is a code to read."""
        found: list[str] = []

        def reads() -> bool:
            found[:] = codes_in(self.photograph())
            return bool(found)

        until(reads, "a code")
        return found[0]

    def shows_a_code(self) -> bool:
        return bool(codes_in(self.photograph()))

    def colour(self) -> str:
        """Of the face: what one sees from far away."""
        return colour_of(self.photograph())

    def turns(self, colour: str) -> None:
        until(lambda: self.colour() == colour, f"the door to turn {colour}")

    def _page_listens(self) -> bool:
        with socket.socket() as asked:
            return asked.connect_ex(("127.0.0.1", self.port)) == 0

    # --- what somebody brings along ---------------------------------------------------------

    def old_photo_of_the_code(self) -> str:
        """As the panel showed it when this machine had just been started up."""
        if since_boot() < 120:
            pytest.skip("this machine is too young to have shown a code long ago")
        return self._code(ROOM, key_in(self.folder / "state"), 1)

    def code_of_another_door(self) -> str:
        return self._code(NEIGHBOUR, b"another key, of the next panel..", since_boot())

    def _code(self, room: str, key: bytes, at: float) -> str:
        signer = Signer(key=key, room=room, boot=this_boot())
        minute = timedelta(minutes=1)
        admission = Admission(signer, room=room, shown=minute, visit=5 * minute)
        return f"http://127.0.0.1:{self.port}/c/{admission.code(at)}"


def write_files(building: Building) -> None:
    """As an installer would."""
    folder, graph, hook = building.folder, building.graph, building.hook
    secret = folder / "secret"
    secret.touch(mode=0o600)
    secret.write_text("demo-secret\n", encoding="utf-8")
    authorities = [graph.ca_path, *([hook.ca_file] if hook else [])]
    trusted = folder / "authorities.pem"
    trusted.write_bytes(b"".join(file.read_bytes() for file in authorities))
    (folder / "sites.toml").write_text(
        f"""[defaults]
show = "organizer"
[defaults.phone]
near = ["{NEIGHBOUR}"]
report_url = "{hook.url if hook else ""}"
[rooms."{NEIGHBOUR}"]
name = "Vénus"
""",
        encoding="utf-8",
    )
    (folder / "panel.toml").write_text(
        f"""[room]
mailbox = "{ROOM}"
name = "Saturne"
timezone = "Europe/Paris"
[graph]
tenant = "{graph.directory.tenant}"
client_id = "11111111-1111-1111-1111-111111111111"
base_url = "{graph.url}"
authority = "{graph.url}"
secret = "{secret}"
ca_file = "{trusted}"
[screen]
width = 800
height = 480
[panel]
state = "state"
cache = "cache"
[clock]
trust = "always"
[phone]
public_url = "http://127.0.0.1:{building.port}"
plain_http = true
listen = "127.0.0.1"
port = {building.port}
socket = "page/panel.sock"
""",
        encoding="utf-8",
    )


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])
