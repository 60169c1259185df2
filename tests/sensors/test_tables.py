"""A sensor's own keys beside its profile's, and what is wrong with a table."""

from typing import Any

import pytest

from sensors.base import Kind, SensorError
from sensors.description import Description
from sensors.profiles import describe, wrong
from sensors.settings import SensorTable

USUAL = Description(sensor="", kind=Kind.EVENT, topic="")


def test_its_own_keys_win_over_the_profile() -> None:
    table = SensorTable(
        profile="zigbee2mqtt",
        device="boardroom",
        kind="level",
        topic="home/zigbee/boardroom",
        path="presence",
        on=["yes"],
        off=["none"],
        above=2,
        timestamp="time",
        repeats="n",
        battery="power",
        battery_low="power_low",
        availability=["home/zigbee/boardroom/there", "home/zigbee/there"],
        availability_path="is",
        availability_on=["off"],
        last_will=True,
    )
    it = describe("ceiling", table)
    assert (it.sensor, it.kind, it.topic, it.path) == (
        *("ceiling", Kind.LEVEL, "home/zigbee/boardroom", "presence"),
    )
    assert (it.on, it.off, it.above) == (("yes",), ("none",), 2)
    assert (it.timestamp, it.repeats, it.battery, it.battery_low) == (
        *("time", "n", "power", "power_low"),
    )
    assert [each.topic for each in it.availability] == table.availability
    for each in it.availability:
        assert (each.path, each.on, each.last_will) == ("is", ("off",), True)
        assert "off" not in each.off


def test_a_value_of_its_own_loses_its_usual_meaning() -> None:
    it = describe("door", SensorTable(topic="door", on=["Closed", False], unknown=["open"]))
    assert not {"closed", "false", "0"} & set(it.off)
    assert "open" not in it.on
    assert "off" in it.off


def test_a_topic_alone_is_enough() -> None:
    it = describe("ceiling", SensorTable(topic="building/+/motion/#"))
    assert (it.kind, it.path, it.on, it.availability) == (Kind.EVENT, "", USUAL.on, ())


def test_an_empty_list_of_availability_means_none() -> None:
    table = SensorTable(profile="esphome", device="node/motion", availability=[])
    assert describe("ceiling", table).availability == ()


def test_beside_a_topic_of_its_own_the_device_is_only_asked_whether_it_is_there() -> None:
    table = SensorTable(profile="esphome", device="floor/node", topic="floor/node/radar")
    it = describe("ceiling", table)
    assert it.topic == "floor/node/radar"
    assert [each.topic for each in it.availability] == ["floor/node/status"]
    bridge = describe("ceiling", SensorTable(profile="zigbee2mqtt", topic="z/boardroom"))
    assert [each.topic for each in bridge.availability] == ["zigbee2mqtt/bridge/state"]


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        (
            {"profile": "zigbee2mqtt"},
            'sensors.ceiling: profile = "zigbee2mqtt" needs device = "...": '
            "the name of the device in Zigbee2MQTT.",
        ),
        ({}, 'sensors.ceiling: needs topic = "...": where it speaks.'),
        ({"profile": "on-off", "device": "x"}, 'sensors.ceiling: needs topic = "..."'),
        ({"profile": "esphome", "device": "node"}, "as NODE/SENSOR."),
        ({"profile": "home-assistant", "device": "Boardroom"}, "should be the entity, such as"),
        ({"profile": "chirpstack", "device": "24E1", "path": "x"}, "16 digits from 0 to f"),
        ({"profile": "chirpstack", "device": "24e124798c000001"}, 'needs path = "..."'),
        ({"profile": "zigbee2mqtt", "device": "x", "kind": "count"}, "knows no count."),
        ({"profile": "frigate", "device": "+"}, "without + and #."),
        ({"topic": "a/#/b"}, 'topic = "a/#/b" is no topic'),
        ({"topic": "$share/a/b"}, "must not be shared"),
        ({"topic": "a+/b"}, 'topic = "a+/b" is no topic'),
        ({"topic": "a", "on": [1], "off": ["TRUE"]}, "on and off share a value"),
        ({"topic": "a", "off": ["x"], "unknown": ["X"]}, "off and unknown share a value"),
        ({"topic": "a", "availability": ["a/+"]}, "availability must hold whole topics"),
        ({"topic": "a", "last_will": True}, 'last_will needs availability = ["..."]'),
        ({"topic": "a", "availability_path": "x"}, "availability_path needs availability"),
        ({"topic": "a", "availability_on": ["x"]}, "availability_on needs availability"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(keys: dict[str, Any], sentence: str) -> None:
    table = SensorTable(**keys)
    (said,) = wrong("ceiling", table)
    assert sentence in said
    assert said.endswith(".")
    with pytest.raises(SensorError, match="ceiling"):
        describe("ceiling", table)
