"""How Home Assistant hears of a room: one retained message for its device and all entities.

https://www.home-assistant.io/integrations/mqtt/#device-discovery-payload
"""

from collections.abc import Collection
from typing import Any

from panel.fleet.asked import PRESSED
from panel.fleet.topics import Topics
from panel.ui.view import Face

# A command of the very moment, with an id of its own; `now` is Home Assistant's.
COMMAND = '{"id": "{{ (now().timestamp() * 1000) | int }}", "at": "{{ utcnow().isoformat() }}"}'
# What renders as "None" is unknown to Home Assistant: neither on nor off.
OCCUPANCY = "{{ {'occupied': 'ON', 'vacant': 'OFF'}.get(value_json.occupancy, 'None') }}"
NAMES = {
    "check-in": "Check in",
    "end": "End",
    "book-30": "Book 30 minutes",
    "check-now": "Read the calendar",
    "reload": "Read the settings",
    "restart": "Restart",
}


def announcement(
    topics: Topics, *, name: str, version: str, allowed: Collection[str], senses: bool
) -> dict[str, Any]:
    """`senses`: whether there are sensors; without them nobody knows who is inside."""
    device = f"room-panel-{topics.site}-{topics.room}"
    parts = {**_sensors(topics), **_buttons(topics, allowed)}
    if senses:
        parts["occupancy"] = {
            "platform": "binary_sensor",
            "name": "Occupancy",
            "device_class": "occupancy",
            "state_topic": topics.state,
            "value_template": OCCUPANCY,
        }
    return {
        "device": {
            "identifiers": [device],
            "name": name,
            "manufacturer": "Room Panel",
            "model": "Door panel",
            "sw_version": version,
            "suggested_area": name,
        },
        "origin": {"name": "room-panel", "sw_version": version},
        "availability": [{"topic": topics.availability}],
        "qos": 1,
        "components": {
            key: part if len(part) == 1 else {**part, "unique_id": f"{device}-{key}"}
            for key, part in parts.items()
        },
    }


def _sensors(topics: Topics) -> dict[str, dict[str, Any]]:
    return {
        "state": {
            "platform": "sensor",
            "name": "State",
            "device_class": "enum",
            "options": [face.value for face in Face],
            "state_topic": topics.state,
            "value_template": "{{ value_json.state }}",
        },
        "until": _moment("Until", topics.state, "until"),
        "meeting-start": _moment("Meeting start", topics.state, "meeting.start"),
        "meeting-end": _moment("Meeting end", topics.state, "meeting.end"),
        "fault": {
            "platform": "sensor",
            "name": "Fault",
            "entity_category": "diagnostic",
            "state_topic": topics.health,
            "value_template": "{{ value_json.fault }}",
        },
        "agenda": {
            **_moment("Calendar read", topics.health, "agenda_fetched"),
            "entity_category": "diagnostic",
        },
        "credential": {
            **_moment("Credential ends", topics.health, "credential_ends"),
            "entity_category": "diagnostic",
        },
    }


def _moment(name: str, topic: str, path: str) -> dict[str, Any]:
    return {
        "platform": "sensor",
        "name": name,
        "device_class": "timestamp",
        "state_topic": topic,
        # of a meeting that is null, too
        "value_template": f"{{{{ value_json.{path} | default(None) }}}}",
    }


def _buttons(topics: Topics, allowed: Collection[str]) -> dict[str, dict[str, Any]]:
    """One that is not allowed any more has nothing but its platform: that takes it away."""
    told: dict[str, dict[str, Any]] = {}
    for key, name in NAMES.items():
        told[key] = {"platform": "button"}
        if key not in allowed:
            continue
        told[key] |= {
            "name": name,
            "command_topic": topics.command(key),
            "command_template": COMMAND,
            "qos": 1,
            "retain": False,
        }
        if key not in PRESSED:
            told[key]["entity_category"] = "config"
        if key == "restart":
            told[key]["device_class"] = "restart"
    return told
