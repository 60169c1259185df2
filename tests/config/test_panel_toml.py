"""panel.toml: what it means, and one sentence for each way it can be wrong."""

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


WRONG = {
    "unknown key, close to one": (
        f'{ROOM}nmae = "A"',
        'panel.toml: room.nmae = "A" is no setting: did you mean name?',
    ),
    "unknown key, in the wrong table": (
        f'mailbox = "a@b"\n{ROOM}',
        'panel.toml: mailbox = "a@b" is no setting: write mailbox under [room].',
    ),
    "unknown key, close to none": (
        f"{ROOM}[clock]\nfoo = 1979-05-27",
        "panel.toml: clock.foo = 1979-05-27 is no setting: remove it, or use trust.",
    ),
    "unknown table": (
        f"{ROOM}[sensors]\n",
        "panel.toml: sensors = {…} is no setting: "
        "remove it, or use room, graph, screen, panel or clock.",
    ),
    "missing table": (
        "",
        'panel.toml: room.mailbox is missing: write mailbox = "lyon-1@example.com" under [room].',
    ),
    "missing key": (
        "[room]\n",
        'panel.toml: room.mailbox is missing: write mailbox = "lyon-1@example.com" under [room].',
    ),
    "not a mailbox": (
        '[room]\nmailbox = "lyon 1"',
        'panel.toml: room.mailbox = "lyon 1" cannot be used: '
        'give a mailbox\'s address, such as "lyon-1@example.com".',
    ),
    "not a time zone": (
        f'{ROOM}timezone = "Europe/Lyon"',
        'panel.toml: room.timezone = "Europe/Lyon" is no IANA time zone: '
        'write one such as "Europe/Paris".',
    ),
    "a folder of time zones": (
        f'{ROOM}timezone = "Europe"',
        'panel.toml: room.timezone = "Europe" is no IANA time zone: '
        'write one such as "Europe/Paris".',
    ),
    "a table that is a value": (
        f"screen = 3\n{ROOM}",
        "panel.toml: screen = 3 must be a table: write [screen].",
    ),
    "text for a number": (
        f'{ROOM}[screen]\nwidth = "800"',
        'panel.toml: screen.width = "800" has the wrong type: give a whole number from 0 to 8192.',
    ),
    "a fraction for a whole number": (
        f"{ROOM}[screen]\nwidth = 800.5",
        "panel.toml: screen.width = 800.5 has the wrong type: give a whole number from 0 to 8192.",
    ),
    "a number for a choice": (
        f"{ROOM}[screen]\nshow = 1",
        "panel.toml: screen.show = 1 has the wrong type: "
        'give "reserved", "organizer" or "subject".',
    ),
    "no such choice": (
        f'{ROOM}[screen]\nlanguage = "de"',
        'panel.toml: screen.language = "de" cannot be used: give "en" or "fr".',
    ),
    "a number for yes or no": (
        f"{ROOM}[screen]\ncursor = 1",
        "panel.toml: screen.cursor = 1 has the wrong type: give true or false.",
    ),
    "too large": (
        f"{ROOM}[screen]\nscale = 4",
        "panel.toml: screen.scale = 4 is out of range: give a number from 0.5 to 3.",
    ),
    "not a number at all": (
        f"{ROOM}[screen]\nscale = nan",
        "panel.toml: screen.scale = nan is out of range: give a number from 0.5 to 3.",
    ),
    "too long": (
        f'{ROOM}name = "{"a" * 201}"',
        f'panel.toml: room.name = "{"a" * 60}…" cannot be used: '
        'give one line of at most 200 characters, such as "Salle Ampère".',
    ),
    "two lines for one": (
        f'{ROOM}name = "a\\nb"',
        r'panel.toml: room.name = "a\nb" cannot be used: '
        'give one line of at most 200 characters, such as "Salle Ampère".',
    ),
    "half a size": (
        f"{ROOM}[screen]\nwidth = 800",
        "panel.toml: screen.width = 800 and screen.height = 0: "
        "give both, or neither for the full screen.",
    ),
    "not an application": (
        GRAPH.replace(CLIENT_ID, "room-panel"),
        'panel.toml: graph.client_id = "room-panel" cannot be used: give an application '
        f'(client) ID, such as "{CLIENT_ID}".',
    ),
    "http": (
        f'{GRAPH}base_url = "http://graph.microsoft.com"',
        'panel.toml: graph.base_url = "http://graph.microsoft.com" cannot be used: '
        'give an https:// address, such as "https://graph.microsoft.com".',
    ),
    "half an address": (
        f'{GRAPH}base_url = "https://localhost"',
        "panel.toml: graph.authority is missing beside graph.base_url: give both, or only cloud.",
    ),
    "a site nobody knows": (
        f'{ROOM}site = "lyon"',
        'panel.toml: room.site = "lyon" is no site: add [sites.lyon] to sites.toml.',
    ),
    "a sites.toml that is not there": (
        f'{ROOM}[panel]\nsites = "all.toml"',
        'panel.toml: panel.sites = "all.toml" leads to all.toml, which does not exist: '
        "write it, or correct the path.",
    ),
    "bad TOML": (
        f"{ROOM}name = \n",
        "panel.toml, line 3, column 8: not valid TOML (Invalid value): correct that line.",
    ),
    "TOML that breaks off": (
        f"{ROOM}name",
        "panel.toml, line 3, at the end of the file: not valid TOML "
        "(Expected '=' after a key in a key/value pair): correct that line.",
    ),
    "brackets without end": (
        f"a = {'[' * 5000}",
        "panel.toml: brackets are nested too deeply: close each one that is opened.",
    ),
    "digits without end": (
        f"a = {'9' * 5000}",
        "panel.toml: a number is too long to read: shorten it.",
    ),
}


@pytest.mark.parametrize(("text", "sentence"), WRONG.values(), ids=WRONG)
def test_one_sentence_names_file_key_value_and_remedy(
    folder: Folder, text: str, sentence: str
) -> None:
    assert folder.complaint_about_panel(text) == sentence


def test_all_that_is_wrong_is_said_at_once(folder: Folder) -> None:
    folder.panel("[room]\nmail = 1\n[screen]\nscale = 9\n")
    with pytest.raises(Exception, match=r"(?s)room\.mail .*room\.mailbox.*screen\.scale"):
        folder.load()
