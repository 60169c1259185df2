"""panel.toml: what it means, and what holds where it says nothing."""

from pathlib import Path

import pytest

from panel.config import GraphAccess, NotConfigured
from tests.config.folder import CLIENT_ID, GRAPH, ROOM, Folder


def test_a_mailbox_is_enough(folder: Folder) -> None:
    folder.panel(ROOM)
    settings = folder.load()
    assert settings.room.name == "lyon-1"
    assert settings.graph == NotConfigured()
    assert settings.screen.language == "en"
    assert settings.clock_trust == "kernel"


def test_a_door_tells_strangers_nothing_unless_asked_to(folder: Folder) -> None:
    folder.panel(ROOM)
    assert folder.load().screen.show == "reserved"


def test_without_graph_the_panel_is_not_configured_rather_than_wrong(folder: Folder) -> None:
    folder.panel(ROOM)
    assert isinstance(folder.load().graph, NotConfigured)


def test_a_file_from_windows_with_a_mark_in_front_is_read(folder: Folder) -> None:
    folder.write("panel.toml", b"\xef\xbb\xbf" + ROOM.replace("\n", "\r\n").encode())
    assert folder.load().room.mailbox == "lyon-1@example.com"


def test_state_and_cache_go_where_systemd_says(folder: Folder) -> None:
    folder.panel(ROOM)
    folder.environment.update(
        STATE_DIRECTORY="/var/lib/a:/var/lib/b", CACHE_DIRECTORY="/var/cache/a"
    )
    settings = folder.load()
    assert (settings.state, settings.cache) == (Path("/var/lib/a"), Path("/var/cache/a"))


def test_state_and_cache_go_into_the_home_without_systemd(folder: Folder) -> None:
    folder.panel(ROOM)
    settings = folder.load()
    assert settings.state == Path("/home/panel/.local/state/room-panel")
    assert settings.cache == Path("/home/panel/.cache/room-panel")


def test_paths_start_at_the_file_that_names_them(folder: Folder) -> None:
    folder.panel(f'{ROOM}[panel]\nstate = "journal"\ncache = "/tmp/elsewhere"\n')
    settings = folder.load()
    assert settings.state == folder.path / "journal"
    assert settings.cache == Path("/tmp/elsewhere")


def test_without_a_home_the_folders_must_be_named(folder: Folder) -> None:
    folder.environment.clear()
    assert folder.complaint_about_panel(ROOM) == (
        'panel.toml: panel.state is missing, and so is $HOME: write state = "/a/folder".'
    )


@pytest.mark.parametrize(
    ("cloud", "base_url", "authority"),
    [
        ("global", "https://graph.microsoft.com", "https://login.microsoftonline.com"),
        ("us-gov", "https://graph.microsoft.us", "https://login.microsoftonline.us"),
        ("us-dod", "https://dod-graph.microsoft.us", "https://login.microsoftonline.us"),
        (
            "china",
            "https://microsoftgraph.chinacloudapi.cn",
            "https://login.partner.microsoftonline.cn",
        ),
    ],
)
def test_a_cloud_knows_its_addresses(
    folder: Folder, cloud: str, base_url: str, authority: str
) -> None:
    folder.credential("graph-secret", "s3cret")
    folder.panel(f'{GRAPH}cloud = "{cloud}"\nsecret = "graph-secret"\n')
    graph = folder.load().graph
    assert isinstance(graph, GraphAccess)
    assert (graph.base_url, graph.authority) == (base_url, authority)


def test_addresses_of_its_own_replace_the_clouds(folder: Folder) -> None:
    folder.credential("graph-secret", "s3cret")
    own = 'base_url = "https://127.0.0.1:8443/"\nauthority = "https://127.0.0.1:8443/entra/"\n'
    folder.panel(f'{GRAPH}{own}secret = "graph-secret"\n')
    graph = folder.load().graph
    assert isinstance(graph, GraphAccess)
    assert graph.base_url == "https://127.0.0.1:8443"
    assert graph.authority == "https://127.0.0.1:8443/entra"
    assert graph.client_id == CLIENT_ID
