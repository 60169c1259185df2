"""A simulated tenant with one room, and a client that is signed in to it."""

from collections.abc import Iterator

import pytest

from panel.simulator import GraphSimulator, World

from .tenant import NINE, ROOM, Caller, calling


@pytest.fixture
def world() -> World:
    fresh = World(now=lambda: NINE)
    fresh.room(ROOM, "Lyon-A-3-Saturne")
    return fresh


@pytest.fixture
def graph(world: World) -> Iterator[GraphSimulator]:
    with GraphSimulator(world) as graph:
        yield graph


@pytest.fixture
def client(graph: GraphSimulator) -> Iterator[Caller]:
    with calling(graph) as caller:
        caller.sign_in()
        yield caller
