"""A tenant with two rooms and an organizer, in which time passes only while somebody waits."""

import asyncio
import json
import re
from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from panel.acceptance.command import main
from panel.acceptance.making import Outside
from panel.calendars.credential import Sealed
from panel.calendars.graph_sealed import seal
from panel.config.credentials import KEY_LENGTH
from panel.config.graph_access import SIGN_IN_FILE
from panel.simulator import Directory, GraphSimulator, World
from panel.simulator.mailbox import Item

ROOM, OTHER = "saturne@contoso.example", "jupiter@contoso.example"
ADA = "ada.lovelace@contoso.example"
CLIENT_ID = "11111111-1111-1111-1111-111111111111"
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
SITES = f"""
[rooms."{ROOM}".phone]
near = ["{OTHER}"]
"""


class Clock:
    def __init__(self, begins: datetime) -> None:
        self.begins = self.now = begins
        self.meanwhile: list[Callable[[], None]] = []  # each happens in one of the next waits

    def tells(self) -> datetime:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        if self.meanwhile:
            self.meanwhile.pop(0)()
        await asyncio.sleep(0)

    def seconds(self) -> float:
        return (self.now - self.begins).total_seconds()


class Tenant:
    def __init__(self, folder: Path, begins: datetime = MONDAY) -> None:
        self.folder = folder
        self.clock = Clock(begins)
        self.world = World(now=self.clock.tells)
        for address in (ROOM, OTHER):
            self.world.room(address, address.partition("@")[0].title())
        self.world.person("Ada Lovelace", ADA)
        self.graph = GraphSimulator(self.world, Directory(clock=self.clock.tells))
        self.show = "reserved"
        self.shows_entra = f'secret = "{folder}/secret"'
        self.rules = ""
        self.report = folder / "report.html"

    def __enter__(self) -> Self:
        self.graph.start()
        self._keep("secret", "demo-secret")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.graph.stop()

    @property
    def outside(self) -> Outside:
        return Outside(now=self.clock.tells, sleep=self.clock.sleep, clock=self.clock.seconds)

    def words(self, *words: str) -> list[str]:
        self._write()
        config = str(self.folder / "panel.toml")
        return ["--organizer", ADA, "--config", config, *words]

    def accepts(self, *words: str) -> int:
        """Runs the command in the tenant's own time."""
        return main(self.words(*words, "--report", str(self.report)), self.outside)

    def signs_in_as_the_room(self) -> None:
        """Somebody has done so at the door, with a code."""
        key = b"k" * KEY_LENGTH
        self._keep("token-key", b64encode(key).decode())
        self.shows_entra = f'sign_in = "device-code"\ntoken_key = "{self.folder}/token-key"'
        holder = f"{CLIENT_ID} {self.graph.directory.tenant} {ROOM}"
        (self.folder / "state").mkdir()
        file = self.folder / "state" / SIGN_IN_FILE
        seal(Sealed(file=file, key=key, holder=holder), self.graph.sign_in(ROOM))

    def _keep(self, name: str, text: str) -> None:
        file = self.folder / name
        file.write_text(f"{text}\n", encoding="utf-8")
        file.chmod(0o600)

    def post_takes(self, seconds: float) -> None:
        self.world.post.takes = timedelta(seconds=seconds)

    def meanwhile(self, happens: Callable[[], None]) -> None:
        """In the next wait; the post takes a moment, so that there is one."""
        self.post_takes(5)
        self.clock.meanwhile.append(happens)

    def left(self) -> list[Item]:
        """What is in any calendar, cancelled or not, once all letters have arrived."""
        self.clock.now += timedelta(hours=1)
        self.world.post_arrives()
        return [item for box in (ROOM, OTHER, ADA) for item in self.world.store.items(box)]

    def _write(self) -> None:
        text = f"""
[room]
mailbox = "{ROOM}"
timezone = "Europe/Paris"
[screen]
show = "{self.show}"
[panel]
state = "state"
cache = "cache"
sites = "sites.toml"
[graph]
tenant = "{self.graph.directory.tenant}"
client_id = "{CLIENT_ID}"
base_url = "{self.graph.url}"
authority = "{self.graph.url}"
ca_file = "{self.graph.ca_path}"
{self.shows_entra}
"""
        (self.folder / "panel.toml").write_text(text, encoding="utf-8")
        (self.folder / "sites.toml").write_text(f"{self.rules}{SITES}", encoding="utf-8")


def verdicts(said: str) -> dict[str, str]:
    """From the JSON of a run: what became of each item."""
    record: dict[str, Any] = json.loads(said)
    return {one["name"]: one["verdict"] for one in record["findings"]}


def reason(said: str, name: str) -> str:
    record: dict[str, Any] = json.loads(said)
    return next(f"{o['reason']} {o['remedy']}" for o in record["findings"] if o["name"] == name)


def ids_in(text: str) -> list[str]:
    """Whole ids of Graph, which no report may hold."""
    return re.findall(r"AA[A-Za-z0-9+/_-]{20,}=", text)
