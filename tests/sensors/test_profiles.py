"""Each profile, fed what such devices send: somebody, nobody, gone."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import get_args

import pytest

from sensors.base import Evidence, Link
from sensors.decoding import Heard, decode, decode_availability, fits
from sensors.description import Description
from sensors.profiles import describe, wrong
from sensors.settings import Profile, SensorTable

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EUI = "24e124798c000001"


@dataclass(frozen=True, kw_only=True)
class Case:
    """What one device of a profile sends, as its own documentation has it."""

    table: SensorTable
    topic: str
    somebody: str
    nobody: str
    gone: tuple[tuple[str, str], ...] = ()  # each topic that says so, and how
    watched: bool = False


def uplink(**more: object) -> str:
    return json.dumps({"time": "2026-03-02T09:00:00.5+00:00", "fCnt": 2, **more})


def zwave(value: int) -> str:
    return json.dumps({"time": int(NOW.timestamp() * 1000), "value": value})


MOTION = "notification/endpoint_0/Home_Security/Motion_sensor_status"
CASES = {
    "on-off": Case(
        table=SensorTable(profile="on-off", topic="building/3/ampere/motion"),
        topic="building/3/ampere/motion",
        somebody="ON",
        nobody="OFF",
    ),
    "zigbee2mqtt": Case(
        table=SensorTable(profile="zigbee2mqtt", device="[Kuchnia] obecności/1"),
        topic="zigbee2mqtt/[Kuchnia] obecności/1",
        somebody='{"battery":100,"linkquality":165,"occupancy":true,"voltage":3025}',
        nobody='{"battery":100,"linkquality":165,"occupancy":false,"voltage":3025}',
        gone=(
            ("zigbee2mqtt/bridge/state", '{"state":"offline"}'),
            ("zigbee2mqtt/[Kuchnia] obecności/1/availability", "offline"),
        ),
    ),
    "esphome": Case(
        table=SensorTable(profile="esphome", device="floor/3/everything-lite/occupancy"),
        topic="floor/3/everything-lite/binary_sensor/occupancy/state",
        somebody="ON",
        nobody="OFF",
        gone=(("floor/3/everything-lite/status", "offline"),),
        watched=True,
    ),
    "tasmota": Case(
        table=SensorTable(profile="tasmota", device="tasmota_9CF9D1"),
        topic="stat/tasmota_9CF9D1/RESULT",
        somebody='{"Switch1":{"Action":"ON"}}',
        nobody='{"Switch1":{"Action":"OFF"}}',
        gone=(("tele/tasmota_9CF9D1/LWT", "Offline"),),
        watched=True,
    ),
    "shelly": Case(
        table=SensorTable(profile="shelly", device="shellyplus1-a8032abe54dc"),
        topic="shellyplus1-a8032abe54dc/status/input:0",
        somebody='{"id":0,"state":true}',
        nobody='{"id":0,"state":false}',
        gone=(("shellyplus1-a8032abe54dc/online", "false"),),
        watched=True,
    ),
    "home-assistant": Case(
        table=SensorTable(profile="home-assistant", device="binary_sensor.boardroom_occupancy"),
        topic="homeassistant/binary_sensor/boardroom_occupancy/state",
        somebody="on",
        nobody="off",
        gone=(
            ("homeassistant/status", "offline"),
            ("homeassistant/binary_sensor/boardroom_occupancy/state", "unavailable"),
        ),
    ),
    "chirpstack": Case(
        table=SensorTable(profile="chirpstack", device=EUI, path="object.pir"),
        topic=f"application/d63c10b6-9263/device/{EUI}/event/up",
        somebody=uplink(object={"battery": 16, "pir": "trigger"}),
        nobody=uplink(object={"battery": 16, "pir": "normal"}),
    ),
    "things-stack": Case(
        table=SensorTable(
            profile="things-stack",
            device="boardroom-vs330",
            path="uplink_message.decoded_payload.occupancy",
        ),
        topic="v3/rooms@ttn/devices/boardroom-vs330/up",
        somebody=uplink(uplink_message={"decoded_payload": {"occupancy": "occupied"}}),
        nobody=uplink(uplink_message={"decoded_payload": {"occupancy": "vacant"}}),
    ),
    "homie": Case(
        table=SensorTable(profile="homie", device="boardroom-sensor/motion/detected"),
        topic="homie/boardroom-sensor/motion/detected",
        somebody="true",
        nobody="false",
        gone=(("homie/boardroom-sensor/$state", "lost"),),
        watched=True,
    ),
    "zwave-js": Case(
        table=SensorTable(profile="zwave-js", device="floor_3/multisensor"),
        topic=f"zwave/floor_3/multisensor/{MOTION}",
        somebody=zwave(8),
        nobody=zwave(0),
        gone=(
            ("zwave/_CLIENTS/ZWAVE_GATEWAY-office/status", '{"value":false}'),
            ("zwave/floor_3/multisensor/status", '{"value":false,"status":"Dead","nodeId":7}'),
        ),
    ),
    "frigate": Case(
        table=SensorTable(profile="frigate", device="boardroom"),
        topic="frigate/boardroom/person",
        somebody="2",
        nobody="0",
        gone=(("frigate/available", "offline"),),
    ),
}
EACH = pytest.mark.parametrize("profile", CASES)


def hear(description: Description, topic: str, payload: str) -> Evidence:
    heard = decode(description, topic, payload.encode(), NOW, retained=False, duplicate=False)
    assert isinstance(heard, Heard)
    assert heard.reading.fresh
    return heard.reading.evidence


def test_no_profile_is_left_out() -> None:
    assert set(CASES) == set(get_args(Profile))


@EACH
def test_somebody_and_nobody_are_told_apart(profile: str) -> None:
    case = CASES[profile]
    assert wrong("ceiling", case.table) == ()
    description = describe("ceiling", case.table)
    assert hear(description, case.topic, case.somebody) is Evidence.PRESENT
    assert hear(description, case.topic, case.nobody) is Evidence.ABSENT


@EACH
def test_a_device_that_is_gone_is_lost(profile: str) -> None:
    case = CASES[profile]
    listed = describe("ceiling", case.table).availability
    assert len(listed) == len(case.gone)
    for availability, (topic, payload) in zip(listed, case.gone, strict=True):
        assert fits(availability.topic, topic)
        assert decode_availability(availability, payload.encode()).link is Link.LOST


@EACH
def test_only_the_will_of_the_device_itself_is_proof_of_its_life(profile: str) -> None:
    case = CASES[profile]
    wills = [each.last_will for each in describe("ceiling", case.table).availability]
    assert any(wills) is case.watched


@pytest.mark.parametrize(
    ("profile", "place", "payload"),
    [
        ("zigbee2mqtt", 0, '{"state":"online"}'),
        ("zigbee2mqtt", 1, '{"state":"online"}'),
        ("esphome", 0, "online"),
        ("tasmota", 0, "Online"),
        ("shelly", 0, "true"),
        ("home-assistant", 0, "online"),
        ("home-assistant", 1, "off"),
        ("homie", 0, "ready"),
        ("zwave-js", 0, '{"value":true,"time":1548683523859}'),
        ("zwave-js", 1, '{"value":false,"status":"Asleep"}'),
        ("frigate", 0, "online"),
    ],
)
def test_a_device_that_is_there_is_up(profile: str, place: int, payload: str) -> None:
    availability = describe("ceiling", CASES[profile].table).availability[place]
    assert decode_availability(availability, payload.encode()).link is Link.UP


def test_a_sleeping_node_of_z_wave_is_not_lost() -> None:
    status = describe("ceiling", CASES["zwave-js"].table).availability[1]
    for payload in (b"false", b'{"value":false}', b'{"status":"Unknown"}'):
        assert decode_availability(status, payload).link is Link.UNSAID


def test_a_child_of_homie_5_is_not_watched_by_the_will_of_its_root() -> None:
    child = describe("ceiling", SensorTable(profile="homie", device="5/sensor-3/motion/detected"))
    assert child.topic == "homie/5/sensor-3/motion/detected"
    assert child.availability[0].topic == "homie/5/sensor-3/$state"
    assert not child.availability[0].last_will


def test_a_door_of_zigbee2mqtt_is_open_when_its_contact_is_false() -> None:
    door = describe("door", SensorTable(profile="zigbee2mqtt", device="door", kind="contact"))
    assert hear(door, "zigbee2mqtt/door", '{"contact":false}') is Evidence.PRESENT
    assert hear(door, "zigbee2mqtt/door", '{"contact":true}') is Evidence.ABSENT


def test_what_a_gateway_hands_in_late_is_not_fresh() -> None:
    description = describe("ceiling", CASES["chirpstack"].table)
    late = json.dumps({"time": "2026-03-02T08:00:00Z", "object": {"pir": "normal"}}).encode()
    topic = CASES["chirpstack"].topic
    heard = decode(description, topic, late, NOW, retained=False, duplicate=False)
    assert isinstance(heard, Heard)
    assert not heard.reading.fresh
