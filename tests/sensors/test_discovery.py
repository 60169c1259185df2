"""Home Assistant's discovery becomes a table that an installer can paste."""

import json
import tomllib
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensors.base import Evidence, Kind
from sensors.decoding import Heard, decode
from sensors.description import Description
from sensors.discovery import Proposal, propose
from sensors.profiles import describe, wrong
from sensors.settings import SensorSettings, SensorTable

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

# ESPHome, with abbreviations: esphome.io/components/mqtt, use_abbreviations
ESPHOME = {
    "name": "Occupancy",
    "dev_cla": "occupancy",
    "stat_t": "everything-lite/binary_sensor/occupancy/state",
    "avty_t": "everything-lite/status",
    "uniq_id": "ESPbinary_sensoroccupancy",
    "dev": {"ids": "c049ef", "name": "everything-lite", "mf": "espressif"},
}
# Tasmota before its own discovery (SetOption19 1)
TASMOTA = {
    "name": "Radar",
    "stat_t": "~stat/RESULT",
    "~": "tasmota_9CF9D1/",
    "avty_t": "~LWT",
    "pl_avail": "Online",
    "pl_not_avail": "Offline",
    "dev_cla": "presence",
    "val_tpl": '{{ value_json["Switch1"]["Action"] }}',
    "pl_on": "ON",
    "pl_off": "OFF",
}
DEVICE = {
    "dev": {"ids": "ea334450945afc", "name": "Kitchen"},
    "o": {"name": "bla2mqtt"},
    "state_topic": "sensorBedroom/state",
    "cmps": {
        "one": {"p": "binary_sensor", "dev_cla": "motion", "val_tpl": "{{value_json.pir[0]}}"},
        "two": {"p": "sensor", "name": "People", "stat_t": "count", "unit_of_meas": "people"},
        "three": {"p": "sensor", "device_class": "temperature", "unit_of_meas": "°C"},
        "four": {"p": "switch", "stat_t": "x"},
    },
}


def proposals(topic: str, config: object) -> tuple[Proposal, ...]:
    return propose(topic, json.dumps(config).encode())


def one(config: object, topic: str = "homeassistant/binary_sensor/x/config") -> Proposal:
    (only,) = proposals(topic, config)
    return only


def pasted(proposal: Proposal) -> tuple[str, SensorTable]:
    """The proposal as panel.toml would have it."""
    read = tomllib.loads(proposal.toml())
    ((name, table),) = msgspec.convert(read, SensorSettings).sensors.items()
    assert wrong(name, table) == ()
    return name, table


def hear(description: Description, topic: str, payload: str) -> Evidence:
    heard = decode(description, topic, payload.encode(), NOW, retained=False, duplicate=False)
    assert isinstance(heard, Heard)
    return heard.reading.evidence


def test_a_node_of_esphome_is_proposed_as_its_own_words_say() -> None:
    assert one(ESPHOME).toml() == (
        '# Set kind = "level" if it sees people who sit still (mmWave): many are PIRs.\n'
        "# Add last_will = true if the device itself, no bridge, is on the broker.\n"
        "[sensors.everything_lite_occupancy]\n"
        'kind = "event"\n'
        'topic = "everything-lite/binary_sensor/occupancy/state"\n'
        'on = ["ON"]\n'
        'off = ["OFF"]\n'
        'availability = ["everything-lite/status"]\n'
    )


def test_what_was_proposed_hears_the_device() -> None:
    name, table = pasted(one(TASMOTA))
    it = describe(name, table)
    assert it.kind is Kind.LEVEL
    assert hear(it, "tasmota_9CF9D1/stat/RESULT", '{"Switch1":{"Action":"ON"}}').value == "present"
    assert hear(it, "tasmota_9CF9D1/stat/RESULT", '{"Switch1":{"Action":"OFF"}}').value == "absent"
    assert [each.topic for each in it.availability] == ["tasmota_9CF9D1/LWT"]


def test_a_device_that_announces_all_its_parts_gives_one_table_for_each() -> None:
    motion, people = proposals("homeassistant/device/0AFFD2/config", DEVICE)
    _, table = pasted(motion)
    assert (table.kind, table.topic, table.path) == ("event", "sensorBedroom/state", "pir.0")
    _, table = pasted(people)
    assert (table.kind, table.topic, table.path) == ("count", "count", "")


def test_a_door_of_zigbee2mqtt_is_open_where_its_contact_is_false() -> None:
    door = ESPHOME | {"dev_cla": "door", "pl_on": False, "pl_off": True}
    name, table = pasted(one(door | {"val_tpl": "{{ value_json.contact }}"}))
    it = describe(name, table)
    assert (it.kind, table.on) == (Kind.CONTACT, [False])
    assert hear(it, it.topic, '{"contact": false}') is Evidence.PRESENT


def test_availability_of_bridge_and_device_is_read_by_one_path() -> None:
    config = {
        "device_class": "presence",
        "state_topic": "zigbee2mqtt/radar",
        "value_template": "{{ value_json['presence'] }}",
        "availability": [
            {"topic": "zigbee2mqtt/bridge/state", "value_template": "{{ value_json.state }}"},
            {"t": "zigbee2mqtt/radar/availability", "val_tpl": "{{ value_json.state }}"},
        ],
    }
    proposal = one(config | {"availability_mode": "all"})
    _, table = pasted(proposal)
    topics = ["zigbee2mqtt/bridge/state", "zigbee2mqtt/radar/availability"]
    assert (table.availability, table.availability_path) == (topics, "state")
    assert len(proposal.remarks) == 1
    assert "one of the availability topics" in one(config).toml()


@pytest.mark.parametrize(
    "template",
    [
        "{{ 'ON' if value_json.distance > 3 else 'OFF' }}",
        "{{ value_json.occupancy | default('x') }}",
        "{% if value %}ON{% endif %}",
        "{{ value_json }}",
        "{{ value_json.a-b }}",
        17,
    ],
)
def test_a_template_too_clever_is_left_to_people_and_proves_nothing(template: object) -> None:
    proposal = one(ESPHOME | {"val_tpl": template})
    assert "# Its template is not understood" in proposal.toml()
    name, table = pasted(proposal)
    it = describe(name, table)
    assert hear(it, it.topic, '{"distance": 0}') is Evidence.UNKNOWN


@pytest.mark.parametrize(
    ("template", "path"),
    [
        (None, ""),
        ("{{ value }}", ""),
        ("{{ value_json.a.b }}", "a.b"),
        ("{{- value_json['a b'][\"c\"] -}}", "a b.c"),
        ("{{ value_json['a.b'] }}", "a.b"),
        ("{{value_json.params['input:0'].state}}", "params.input:0.state"),
        ("{{ value_json[0].x }}", "0.x"),
    ],
)
def test_a_simple_template_is_a_path(template: str | None, path: str) -> None:
    _, table = pasted(one(ESPHOME | {"val_tpl": template}))
    assert table.path == path


@pytest.mark.parametrize(
    ("topic", "config"),
    [
        ("homeassistant/binary_sensor/x/state", ESPHOME),
        ("homeassistant/light/x/config", ESPHOME),
        ("config", ESPHOME),
        ("homeassistant/binary_sensor/x/config", ESPHOME | {"dev_cla": "battery"}),
        ("homeassistant/binary_sensor/x/config", ESPHOME | {"stat_t": "a/+"}),
        ("homeassistant/binary_sensor/x/config", ESPHOME | {"stat_t": ["a"]}),
        ("homeassistant/sensor/x/config", {"stat_t": "a", "name": "Temperature"}),
        ("homeassistant/binary_sensor/x/config", None),
        ("homeassistant/binary_sensor/x/config", [1]),
    ],
)
def test_what_tells_of_no_people_is_not_proposed(topic: str, config: object) -> None:
    assert proposals(topic, config) == ()


def test_off_that_home_assistant_only_waited_for_is_no_absence() -> None:
    assert one(ESPHOME | {"dev_cla": "presence", "off_dly": 60}).keys["kind"] == "event"


def test_odd_words_of_a_device_survive_the_pasting() -> None:
    words = 'a"b\\c\n\x7f\U0001f6aa'
    escaped = json.dumps(ESPHOME | {"pl_on": words, "pl_off": 2**70}).replace("\x7f", "\\u007f")
    (proposal,) = propose("homeassistant/binary_sensor/x/config", escaped.encode())
    _, table = pasted(proposal)
    assert (table.on, table.off) == ([words], [str(2**70)])


@given(
    words=st.fixed_dictionaries(
        {"stat_t": st.text(min_size=1), "name": st.text(), "pl_on": st.text() | st.integers()},
        optional={
            "avty_t": st.text(),
            "~": st.text(),
            "pl_off": st.none() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans(),
            "pl_avail": st.text(),
            "val_tpl": st.text() | st.text().map(lambda key: f"{{{{ value_json['{key}'] }}}}"),
            "dev": st.dictionaries(st.just("name"), st.text()),
        },
    )
)
def test_whatever_is_proposed_can_be_pasted(words: dict[str, object]) -> None:
    for proposal in proposals("p/binary_sensor/n/o/config", words | {"dev_cla": "motion"}):
        read = tomllib.loads(proposal.toml())
        ((_, table),) = msgspec.convert(read, SensorSettings).sensors.items()
        assert table.topic == proposal.keys["topic"]
        assert table.on is msgspec.UNSET or table.on == proposal.keys["on"]
