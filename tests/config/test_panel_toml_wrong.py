"""panel.toml: one sentence for each way it can be wrong."""

import pytest

from panel.config import ConfigError
from tests.config.folder import CLIENT_ID, GRAPH, ROOM, Folder

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
        f"{ROOM}[kitchen]\n",
        "panel.toml: kitchen = {…} is no setting: "
        "remove it, or use room, graph, screen, panel, clock, mqtt, sensors, "
        "phone, reader, admin, light, climate, fleet or doctor.",
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
        f'{ROOM}[screen]\nlanguage = "da"',
        'panel.toml: screen.language = "da" cannot be used: '
        'give "en", "fr", "de", "es", "it", "nl", "pt" or "ar".',
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
    with pytest.raises(ConfigError, match=r"(?s)room\.mail .*room\.mailbox.*screen\.scale"):
        folder.load()
