"""Rooms from Microsoft's directory instead of a list."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from panel.simulator import GraphSimulator, Place, World
from panel.simulator.directory import CLIENT_ID, Directory

from .desk import Desk


class Organisation:
    def __init__(self, folder: Path) -> None:
        self.world = World()
        self.graph = GraphSimulator(self.world, Directory(clock=lambda: datetime.now(UTC)))
        self.graph.start()
        self.config = folder / "panel.toml"
        (folder / "secret").write_text("demo-secret")
        (folder / "secret").chmod(0o600)
        self.config.write_text(
            f"""
[room]
mailbox = "vega@contoso.example"
[panel]
state = "state"
cache = "cache"
[graph]
tenant = "{self.graph.directory.tenant}"
client_id = "{CLIENT_ID}"
base_url = "{self.graph.url}"
authority = "{self.graph.url}"
ca_file = "{self.graph.ca_path}"
secret = "./secret"
"""
        )

    def has(self, address: str, name: str, capacity: int) -> None:
        self.world.room(address, name, place=Place(capacity=capacity))


@pytest.fixture
def organisation(tmp_path: Path) -> Iterator[Organisation]:
    organisation = Organisation(tmp_path)
    organisation.has("vega@contoso.example", "Lyon-A-3-Vega", capacity=12)
    organisation.has("deneb@contoso.example", "Lyon-A-3-Deneb", capacity=4)
    organisation.world.room_list("a@contoso.example", "Lyon A", "vega@contoso.example")
    yield organisation
    organisation.graph.stop()


def test_each_room_of_the_directory_has_its_file(desk: Desk, organisation: Organisation) -> None:
    words = ["--from-graph", str(organisation.config), "--out", str(desk.out)]
    assert desk.asks(*words) == 0, desk.complaint
    assert desk.files == ["Lyon-A-3-Deneb.toml", "Lyon-A-3-Vega.toml"]
    assert desk.file("Lyon-A-3-Vega.toml")["room"]["capacity"] == 12


def test_the_rooms_of_one_list_alone(desk: Desk, organisation: Organisation) -> None:
    config, listed = str(organisation.config), "a@contoso.example"
    desk.asks("--from-graph", config, "--room-list", listed, "--out", str(desk.out))
    assert desk.files == ["Lyon-A-3-Vega.toml"]


def test_without_a_folder_they_are_told_as_a_list_to_be_completed(
    desk: Desk, organisation: Organisation
) -> None:
    assert desk.asks("--from-graph", str(organisation.config)) == 0
    assert desk.said.splitlines() == [
        "mailbox,name,capacity,site,serial",
        "deneb@contoso.example,Lyon-A-3-Deneb,4,,",
        "vega@contoso.example,Lyon-A-3-Vega,12,,",
    ]
    desk.list.write_text(desk.said)
    assert desk.makes() == 0, desk.complaint


def test_what_microsoft_refuses_is_told(desk: Desk, organisation: Organisation) -> None:
    organisation.graph.permit("Calendars.ReadWrite")
    assert desk.asks("--from-graph", str(organisation.config)) == 2
    assert desk.complaint.startswith("Microsoft's directory gives no rooms: Graph does not let the")
    assert "Place.Read.All" in desk.complaint


def test_a_panel_without_graph_knows_no_directory(desk: Desk, organisation: Organisation) -> None:
    organisation.config.write_text('[room]\nmailbox = "vega@contoso.example"\n')
    assert desk.asks("--from-graph", str(organisation.config)) == 2
    assert "[graph] is missing" in desk.complaint


def test_a_list_or_the_directory_but_not_both(desk: Desk, organisation: Organisation) -> None:
    assert desk.asks("rooms.csv", "--from-graph", str(organisation.config)) == 2
    assert desk.complaint == "Give a list of rooms, or --from-graph: one of them.\n"
