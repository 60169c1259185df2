"""A Graph in a process of its own, by the world's clock or by a fast one; and how to ask it."""

import argparse
import json
import signal
import ssl
import sys
import threading
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from panel.simulator import Booked, GraphSimulator, World
from panel.simulator.__main__ import announce
from panel.simulator.worldfile import load
from tests.bench.fast_time import FastTime
from tests.bench.folder import ROOM
from tests.bench.processes import Program

CHANGES_EVERY = timedelta(minutes=10)
PEOPLE = ("Claire Fontaine", "Karim Benali", "Tom Okafor")


class Tenant:
    """What another process may ask of it, and do to it."""

    def __init__(self, said: Mapping[str, str]) -> None:
        self.graph = said
        self._context = ssl.create_default_context(cafile=said["ca"])

    def requests(self) -> list[dict[str, Any]]:
        """Everything Graph and Entra were asked so far, each with the time it came `at`."""
        seen: list[dict[str, Any]] = self._ask("requests")["value"]
        return [{**request, "at": datetime.fromisoformat(request["at"])} for request in seen]

    def events(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._ask(f"events/{ROOM}")["value"]
        return found

    def hang(self) -> None:
        """From now on, no request to Graph is answered."""
        self._ask("faults", {"kind": "hang", "times": None})

    def _ask(self, what: str, body: object = None) -> Any:
        request = urllib.request.Request(
            f"{self.graph['url']}/_sim/{what}",
            data=None if body is None else json.dumps(body).encode(),
        )
        with urllib.request.urlopen(request, timeout=30, context=self._context) as answer:
            text = answer.read()
        return json.loads(text) if text else None


@contextmanager
def a_tenant(folder: Path, world: str, *options: str) -> Iterator[Tenant]:
    """Run one, with this world in it."""
    file, ready = folder / "world.toml", folder / "ready.json"
    rooms = f'[[rooms]]\naddress = "{ROOM}"\nname = "Saturne"\n'
    file.write_text(f'{rooms}[app]\nsecret = "demo-secret"\n{world}', encoding="utf-8")
    words = ("-m", "tests.bench.tenant", str(file), str(ready), *options)
    with Program(folder, *words) as program:
        program.wait_for("the simulator", ready.exists, 30)
        yield Tenant(json.loads(ready.read_text(encoding="utf-8")))


def meeting(start: str, length: str, **more: str) -> str:
    """One for the world: "+30s" counts from its beginning."""
    given = {"organizer": PEOPLE[0], "subject": "Revue", "start": start, "length": length, **more}
    return "[[meetings]]\n" + "".join(f'{key} = "{value}"\n' for key, value in given.items())


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("world", type=Path)
    parser.add_argument("ready", type=Path)
    parser.add_argument("--time", type=Path, help="the file of a fast clock")
    parser.add_argument("--busy", action="store_true", help="organizers change their minds")
    wanted = parser.parse_args()
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    now = FastTime(wanted.time).utc if wanted.time else lambda: datetime.now(UTC)
    world, directory = load(wanted.world, now=now)
    directory.clock = now
    with GraphSimulator(world, directory, state=wanted.ready.parent) as graph:
        announce(graph, wanted.ready)
        next_change, changes = now(), _changes(world)
        while not stop.wait(0.005 if wanted.busy else 1):
            if wanted.busy and now() >= next_change:
                next_change += CHANGES_EVERY
                next(changes)
    return 0


def _changes(world: World) -> Iterator[None]:
    """What people do to an agenda, over and over: book, rename, shorten, cancel."""
    for number in count():
        start = world.store.now() + timedelta(hours=2)
        organizer = PEOPLE[number % len(PEOPLE)]
        booked: Booked = world.book(
            organizer, ROOM, start, start + timedelta(minutes=25), subject=f"Point {number}"
        )
        yield
        world.organizer_renames(booked, f"Point {number}, suite")
        yield
        world.organizer_shortens(booked, start + timedelta(minutes=15))
        yield
        if number % 2:
            world.organizer_cancels(booked)
        yield


if __name__ == "__main__":
    sys.exit(main())
