"""Doors to test at; the simulator is on this machine, whatever proxy there is."""

from collections.abc import Iterator

import pytest

from .any_door import AnyDoor
from .doors import GraphDoor
from .memory_door import MemoryDoor


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def door() -> Iterator[GraphDoor]:
    """A door whose calendar is in Graph."""
    door = GraphDoor()
    yield door
    door.close()


@pytest.fixture(params=[MemoryDoor, GraphDoor], ids=["memory", "graph"])
def any_door(request: pytest.FixtureRequest) -> Iterator[AnyDoor]:
    door: AnyDoor = request.param()
    yield door
    door.close()
