"""What Home Assistant hears of a room, held to what its documentation knows."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from jinja2 import Environment

from panel.domain.presence import Presence
from panel.domain.room import NO_AGENDA
from panel.fleet.asked import Asked, Gate
from panel.fleet.discovery import announcement
from panel.fleet.health import Kept, health
from panel.fleet.obeying import KNOWN
from panel.fleet.state import state
from panel.fleet.topics import topics_of
from panel.ui.view import Show, derive_view
from tests.fleet.test_health import LIFE
from tests.rooms import a_room, at, meeting

NOW = at("10:03")
TOPICS = topics_of(prefix="room-panel", site="lyon", mailbox="lyon-1@example.com")

# https://www.home-assistant.io/integrations/mqtt/, binary_sensor.mqtt, sensor.mqtt, button.mqtt
ROOT = {"device", "origin", "components", "availability", "qos"}
DEVICE = {"identifiers", "name", "manufacturer", "model", "sw_version", "suggested_area"}
ENTITY = {"platform", "unique_id", "name", "device_class", "entity_category", "qos"}
KEYS = {
    "binary_sensor": ENTITY | {"state_topic", "value_template", "payload_on", "payload_off"},
    "sensor": ENTITY | {"state_topic", "value_template", "options"},
    "button": ENTITY | {"command_topic", "command_template", "retain"},
}
CLASSES = {
    "binary_sensor": {"occupancy"},
    "sensor": {"enum", "timestamp"},
    "button": {"restart", "identify", "update"},
}


def told(*allowed: str, senses: bool = True) -> dict[str, Any]:
    made = announcement(TOPICS, name="Ampère", version="1.0", allowed=allowed, senses=senses)
    said: dict[str, Any] = json.loads(msgspec.json.encode(made))
    return said


def rendered(template: str, value: Mapping[str, Any]) -> str:
    """As Home Assistant does: null is "None", which it takes for unknown."""
    return Environment(autoescape=True).from_string(template).render(value_json=value)


def test_only_documented_keys_are_used() -> None:
    said = told(*KNOWN)
    assert set(said) == ROOT
    assert set(said["device"]) == DEVICE
    assert set(said["origin"]) == {"name", "sw_version"}
    for key, part in said["components"].items():
        assert set(part) <= KEYS[part["platform"]], key
        assert re.fullmatch(r"[a-zA-Z0-9_-]+", key)
        wanted = part.get("device_class")
        assert wanted is None or wanted in CLASSES[part["platform"]]


def test_each_entity_has_an_id_of_its_own() -> None:
    parts = told(*KNOWN)["components"].values()
    ids = [part["unique_id"] for part in parts if len(part) > 1]
    assert len(ids) == len(set(ids))
    assert all(one.startswith("room-panel-lyon-lyon-1-") for one in ids)


def test_it_lies_where_home_assistant_looks() -> None:
    topic = TOPICS.announcement("homeassistant").removeprefix("homeassistant/")
    assert re.fullmatch(r"(\w+)/(?:([a-zA-Z0-9_-]+)/)?([a-zA-Z0-9_-]+)/config", topic)


def test_a_button_that_is_not_allowed_is_taken_away() -> None:
    parts = told("end", "restart")["components"]
    buttons = {key for key, part in parts.items() if "command_topic" in part}
    assert buttons == {"end", "restart"}
    assert parts["book-30"] == {"platform": "button"}
    assert "screenshot" not in parts


def test_a_room_without_sensors_has_no_occupancy() -> None:
    assert "occupancy" not in told(senses=False)["components"]


@pytest.mark.parametrize(
    ("presence", "shows"),
    [
        (Presence.OCCUPIED, "ON"),
        (Presence.VACANT, "OFF"),
        (Presence.UNKNOWN, "None"),
    ],
)
def test_occupancy_that_is_not_known_is_unknown_there(presence: Presence, shows: str) -> None:
    room = a_room(now=NOW, presence=presence)
    view = derive_view(room, NOW, UTC, Show.RESERVED)
    value = json.loads(msgspec.json.encode(state(view, room, NOW, titles=False)))
    template = told()["components"]["occupancy"]["value_template"]
    assert rendered(template, value) == shows


def test_moments_are_moments_and_unknown_where_there_are_none() -> None:
    parts = told()["components"]
    busy, empty = a_room(meeting("10:00", "11:00"), now=NOW), a_room(now=NOW)
    for room, shows in ((busy, "2026-06-10T10:00:00Z"), (empty, "None")):
        view = derive_view(room, NOW, UTC, Show.RESERVED)
        value = json.loads(msgspec.json.encode(state(view, room, NOW, titles=False)))
        assert rendered(parts["meeting-start"]["value_template"], value) == shows
        assert rendered(parts["state"]["value_template"], value) in parts["state"]["options"]


def test_an_agenda_never_read_and_an_end_nobody_knows_are_unknown_there() -> None:
    room = a_room(now=NOW)
    never = health(room.__class__(policy=room.policy, agenda=NO_AGENDA), NOW, Kept(), LIFE)
    value = json.loads(msgspec.json.encode(never))
    parts = told()["components"]
    assert rendered(parts["agenda"]["value_template"], value) == "None"
    assert rendered(parts["credential"]["value_template"], value) == "None"
    assert rendered(parts["fault"]["value_template"], value) == "none"


def test_a_press_there_is_a_command_here() -> None:
    now = datetime(2026, 6, 10, 10, 3, tzinfo=UTC)
    template = told("end")["components"]["end"]["command_template"]
    clocks = {"now": lambda: SimpleNamespace(timestamp=now.timestamp), "utcnow": lambda: now}
    payload = Environment(autoescape=True).from_string(template).render(**clocks, value="PRESS")
    gate = Gate(frozenset({"end"}), KNOWN, started=now)
    found = gate.look("end", payload.encode(), now, kept=False, sure_of_time=True)
    assert isinstance(found, Asked)
