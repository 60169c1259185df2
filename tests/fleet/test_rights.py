"""Who may say and read what at the broker, by the very file that the handbook shows."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

from panel.ui.window import PanelWindow
from tests.fleet.hung import ALL, HungPanel, fleet_toml, hung
from tests.fleet.organisation import HOME, Organisation
from tests.sensors.broker import MqttBroker
from tests.sensors.certificates import Authority

PAGE = (Path(__file__).parents[2] / "systemd" / "fleet.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\n(.*?)^```$", PAGE, re.M | re.S)
RIGHTS = [block for block in BLOCKS if "topic read" in block]
PEOPLE = {
    "lyon-1": "one",
    "paris-9": "nine",
    "operator": "all of them",
}
THEIRS = "room-panel/paris/paris-9"
SIGNED_IN = f'{ALL}discovery = "homeassistant"\nusername = "lyon-1"\npassword = "./password"\n'
WORDS = ("availability", "state", "health", "version", "decisions")


@pytest.fixture(params=RIGHTS, ids=["each by name", "by patterns"])
def strict(request: pytest.FixtureRequest, broker: MqttBroker) -> MqttBroker:
    broker.knows(PEOPLE, request.param)
    broker.start()
    return broker


@pytest.fixture
def everybody(strict: MqttBroker) -> Iterator[Organisation]:
    """Reads all there is, at the listener where nobody is asked anything."""
    with Organisation(strict.sensors_port) as organisation:
        yield organisation


def somebody(broker: MqttBroker, name: str) -> Organisation:
    return Organisation(broker.port, username=name, password=PEOPLE[name])


def panel_of(tmp_path: Path, broker: MqttBroker, window: PanelWindow) -> HungPanel:
    (tmp_path / "panel").mkdir()
    (tmp_path / "panel" / "password").write_text(PEOPLE["lyon-1"])
    return hung(tmp_path, broker, window, SIGNED_IN)


def test_a_panel_says_all_it_has_to_and_hears_its_own_commands(
    tmp_path: Path, strict: MqttBroker, window: PanelWindow, everybody: Organisation
) -> None:
    with panel_of(tmp_path, strict, window) as panel, somebody(strict, "operator") as operator:
        panel.until(lambda: all(operator.last(word) for word in WORDS))
        panel.until(lambda: bool(everybody.all_of("homeassistant/device/lyon/lyon-1/config")))
        operator.ask("check-now", "x", "2026-06-10T10:03:00Z")
        panel.until(lambda: operator.told("answer/x").get("done") is True)


def test_a_panel_that_was_taken_over_says_nothing_elsewhere(
    strict: MqttBroker, everybody: Organisation
) -> None:
    forbidden = [
        f"{THEIRS}/state",
        f"{THEIRS}/availability",
        f"{THEIRS}/command/restart",
        f"{THEIRS}/answer/1",
        f"{HOME}/command/restart",
        "room-panel/lyon",
        "homeassistant/device/paris/paris-9/config",
        "homeassistant/status",
        "z2m/hall/pir",
    ]
    with somebody(strict, "lyon-1") as thief:
        for topic in forbidden:
            thief.publish(topic, b"mine")
        thief.publish(f"{HOME}/state", b"own")
        everybody.until(lambda: everybody.last("state") == b"own")
    assert everybody.heard == [(f"{HOME}/state", b"own")]


def test_a_panel_that_was_taken_over_hears_its_own_commands_alone(
    strict: MqttBroker, everybody: Organisation
) -> None:
    with somebody(strict, "lyon-1") as thief:
        for topic in (f"{THEIRS}/state", f"{THEIRS}/command/end", f"{HOME}/state", "z2m/pir"):
            everybody.publish(topic, b"secret")
        everybody.publish(f"{HOME}/command/end", b"own")
        everybody.until(lambda: bool(thief.heard))
    assert thief.heard == [(f"{HOME}/command/end", b"own")]


def test_those_who_look_after_panels_command_and_say_nothing_in_their_place(
    strict: MqttBroker, everybody: Organisation
) -> None:
    with somebody(strict, "operator") as operator:
        operator.publish(f"{HOME}/state", b"no")
        operator.publish("homeassistant/device/lyon/lyon-1/config", b"no")
        operator.say("end", b"yes")
        everybody.until(lambda: bool(everybody.last("command/end")))
    assert everybody.heard == [(f"{HOME}/command/end", b"yes")]


def test_nobody_comes_in_without_a_password(strict: MqttBroker) -> None:
    stranger = Client(CallbackAPIVersion.VERSION2)
    refused: list[bool] = []
    stranger.on_connect = lambda *said: refused.append(said[3].is_failure)
    stranger.connect("127.0.0.1", strict.port)
    while not refused:
        stranger.loop(0.1)
    stranger.disconnect()
    assert refused == [True]


def test_a_panel_speaks_by_tls_and_names_its_own_table_where_it_cannot(
    tmp_path: Path,
    broker: MqttBroker,
    window: PanelWindow,
    caplog: pytest.LogCaptureFixture,
) -> None:
    authority = Authority(tmp_path)
    broker.shows_certificate(authority, authority.vouches_for("127.0.0.1", "localhost"))
    broker.start()
    trusting = fleet_toml(broker.port, f'ca_file = "{authority.file}"\n', tls=True)
    with (
        Organisation(broker.sensors_port) as organisation,
        HungPanel(tmp_path / "panel", window, trusting) as panel,
    ):
        panel.until(lambda: bool(organisation.last("state")))
    with HungPanel(tmp_path / "other", window, fleet_toml(broker.port, tls=True)) as panel:
        panel.until(lambda: any("set fleet.ca_file" in line for line in caplog.messages))
