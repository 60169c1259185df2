"""Recorded messages of real devices and bridges: each decodes to what it must mean."""

import base64
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sensors.base import Evidence, Kind, Link, Unsaid
from sensors.decoding import Heard, decode, decode_availability
from sensors.description import Availability, Description, Threshold
from sensors.discovery import propose
from sensors.payload import Nothing
from sensors.profiles import describe
from sensors.settings import SensorTable

IDS = (
    *("z2m_aqara_motion_on", "z2m_pir_ih012", "z2m_fp1_region", "z2m_snzb06p", "z2m_tuya_stuck"),
    *("z2m_null", "z2m_availability_v2", "z2m_bridge_state", "esphome_status"),
    *("tasmota_switch_action", "tasmota_ld2410", "shelly_input", "shelly_online"),
    *("theengs_blu_motion", "ha_statestream_unavail", "ha_statestream_attr", "ha_discovery_z2m"),
    *("chirpstack_vs121", "chirpstack_ws202", "chirpstack_undecoded", "vs121p_native"),
    *("homie5_state", "frigate_person", "sparkplug_ddata", "empty_retained"),
)
KINDS = {"event": Kind.EVENT, "level": Kind.LEVEL, "count": Kind.COUNT}
BATTERIES = {
    "zigbee2mqtt": ("battery", "battery_low"),
    "application": ("object.battery", ""),
    "home": ("batt", ""),
}
LINKS = {"online": Link.UP, "offline": Link.LOST}
NOW = datetime(2024, 11, 9, 12, 0, tzinfo=UTC)

Vector = dict[str, Any]


@pytest.fixture(scope="module")
def vectors(shared: Path) -> dict[str, Vector]:
    read = json.loads((shared / "presence/mqtt_examples.json").read_text(encoding="utf-8"))
    return {vector["id"]: vector for vector in read}


def test_no_recorded_message_is_left_out(vectors: dict[str, Vector]) -> None:
    assert sorted(vectors) == sorted(IDS)


@pytest.mark.parametrize("which", IDS)
def test_a_recorded_message_means_what_it_must(vectors: dict[str, Vector], which: str) -> None:
    vector = vectors[which]
    expect = dict(vector["expect"])
    if (health := expect.pop("health", None)) is not None:
        said = decode_availability(_availability(vector), _payload(vector))
        assert said.link is LINKS[health]
    heard = decode(
        _description(vector),
        vector["topic"],
        _payload(vector),
        NOW,
        retained=vector["retained"],
        duplicate=False,
    )
    if "evidence" in expect:
        assert _evidence(heard) is Evidence(expect.pop("evidence"))
    if expect.pop("heartbeat", False):
        assert isinstance(heard, Heard)
        assert heard.reading.fresh
    if expect.pop("suspect", "") == "stuck_on":  # health tells, after hours of it
        assert _evidence(heard) is Evidence.PRESENT
    for key in ("count", "battery", "battery_low"):
        said_of_it = getattr(heard.reading, key) if isinstance(heard, Heard) else Unsaid.UNSAID
        if key in expect:
            assert said_of_it == expect.pop(key)
    assert not expect, "nobody has looked at these"


@pytest.mark.parametrize("which", IDS)
def test_what_was_retained_is_not_fresh(vectors: dict[str, Vector], which: str) -> None:
    vector = vectors[which]
    for retained in (True, False):
        heard = decode(
            _description(vector),
            vector["topic"],
            _payload(vector),
            NOW,
            retained=retained,
            duplicate=False,
        )
        if isinstance(heard, Heard) and vector["payload"]:
            assert heard.reading.fresh is not retained


def test_a_message_cut_short_is_never_taken_for_evidence(vectors: dict[str, Vector]) -> None:
    for vector in vectors.values():
        payload = _payload(vector)
        for end in range(1, len(payload) if payload[:1] == b"{" else 0):
            heard = decode(
                _description(vector),
                vector["topic"],
                payload[:end],
                NOW,
                retained=False,
                duplicate=False,
            )
            assert isinstance(heard, Nothing)


def test_discovery_of_zigbee2mqtt_is_understood(vectors: dict[str, Vector]) -> None:
    vector = vectors["ha_discovery_z2m"]
    (proposal,) = propose(vector["topic"], _payload(vector))
    assert proposal.keys["topic"] == "zigbee2mqtt/boardroom_presence"
    assert proposal.keys["path"] == "occupancy"
    assert proposal.keys["on"] == [True]


def _payload(vector: Vector) -> bytes:
    text: str = vector["payload"]
    match vector["encoding"]:
        case "utf-8":
            return text.encode()
        case "base64":
            return base64.b64decode(text)
        case other:
            raise AssertionError(f"an encoding nobody knows: {other}")


def _description(vector: Vector) -> Description:
    """What a table with these keys would come to. Of what is no sensor's: one beside it."""
    told = dict(vector["decode"])
    sort = told.pop("type")
    if sort == "ignore":
        entity = SensorTable(profile="home-assistant", device="binary_sensor.boardroom_occupancy")
        return describe("ceiling", entity)
    if sort == "discovery":
        entity = SensorTable(profile="zigbee2mqtt", device="boardroom_presence")
        return describe("ceiling", entity)
    if sort in {"availability", "binary"}:
        return Description(sensor="ceiling", kind=Kind.LEVEL, topic=vector["topic"], path="x")
    table = Description(sensor="", kind=KINDS[sort], topic="")
    battery, battery_low = BATTERIES.get(vector["topic"].split("/")[0], ("", ""))
    description = Description(
        sensor="ceiling",
        kind=KINDS[sort],
        topic=vector["topic"],
        path=told.pop("path", ""),
        on=tuple(told.pop("on", table.on)),
        off=tuple(told.pop("off", table.off)),
        unknown=tuple(told.pop("unknown", table.unknown)),
        above=told.pop("on_above", Threshold.NONE),
        battery=battery,
        battery_low=battery_low,
    )
    assert not told, "a way to decode that nobody has looked at"
    return description


def _availability(vector: Vector) -> Availability:
    told = dict(vector["decode"])
    if told.pop("type") != "availability":  # statestream: the state itself says that it is gone
        entity = SensorTable(profile="home-assistant", device="binary_sensor.boardroom_occupancy")
        return describe("ceiling", entity).availability[-1]
    usual = Availability(topic="")
    availability = Availability(
        topic=vector["topic"],
        path=told.pop("path", ""),
        on=tuple(told.pop("on", usual.on)),
        off=(*told.pop("off", usual.off), *told.pop("unknown", ())),
        neutral=tuple(told.pop("neutral", ())),
    )
    assert not told, "a way to decode that nobody has looked at"
    return availability


def _evidence(heard: Heard | Nothing) -> Evidence:
    return Evidence.NONE if isinstance(heard, Nothing) else heard.reading.evidence
