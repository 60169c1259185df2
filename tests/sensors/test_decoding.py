"""What a message says: doubt proves nothing, and nobody is never mistaken for not known."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sensors.base import Evidence, Kind, Reading, Unsaid
from sensors.decoding import Heard, decode, fits
from sensors.description import Availability, Description
from sensors.payload import Nothing

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WHOLE = Description(sensor="ceiling", kind=Kind.LEVEL, topic="room/1")
IN_JSON = replace(WHOLE, path="occupancy")
PEOPLE = Description(sensor="counter", kind=Kind.COUNT, topic="room/1")


def say(description: Description, payload: bytes | str | Any, **how: Any) -> Heard | Nothing:
    if not isinstance(payload, (bytes, str)):
        payload = json.dumps(payload)
    message = payload if isinstance(payload, bytes) else payload.encode()
    asked = {"retained": False, "duplicate": False} | how
    return decode(description, "room/1", message, NOW, **asked)


def reading(description: Description, payload: bytes | str | Any, **how: Any) -> Reading:
    heard = say(description, payload, **how)
    assert isinstance(heard, Heard)
    return heard.reading


@pytest.mark.parametrize("payload", ["ON", "on", " On ", "true", "TRUE", "1", '"on"', "1.0"])
def test_on_is_somebody_however_it_is_written(payload: str) -> None:
    assert reading(WHOLE, payload).evidence is Evidence.PRESENT
    assert reading(replace(WHOLE, on=(True, "on")), payload).evidence is Evidence.PRESENT


@pytest.mark.parametrize("value", [False, 0, 0.0, "off", "False", "CLEAR"])
def test_off_is_nobody_as_bool_number_or_text(value: object) -> None:
    assert reading(IN_JSON, {"occupancy": value}).evidence is Evidence.ABSENT


@pytest.mark.parametrize("value", [None, "", "unavailable", "maybe", 2, [0], {"state": False}, []])
def test_a_value_that_means_neither_is_not_nobody(value: object) -> None:
    heard = reading(IN_JSON, {"occupancy": value})
    assert heard.evidence is Evidence.UNKNOWN
    assert heard.why


def test_a_message_without_the_value_is_a_sign_of_life_and_no_more() -> None:
    heard = reading(IN_JSON, {"linkquality": 120})
    assert (heard.evidence, heard.fresh) == (Evidence.NONE, True)


@pytest.mark.parametrize("payload", ["", "  \n", "null"])
def test_an_empty_message_is_unknown_and_not_nobody(payload: str) -> None:
    assert reading(IN_JSON, payload).evidence is Evidence.UNKNOWN
    assert reading(WHOLE, payload).evidence is Evidence.UNKNOWN
    assert reading(WHOLE, payload).fresh is (payload == "null")


def test_what_an_availability_says_is_not_the_sensors_word() -> None:
    there = Availability(topic="room/1/status")
    it = replace(WHOLE, topic="room/#", availability=(there,))
    for topic, speaks in (("room/1", True), ("room/1/status", False), ("hall", False)):
        heard = decode(it, topic, b"off", NOW, retained=False, duplicate=False)
        assert isinstance(heard, Heard) is speaks


@pytest.mark.parametrize(
    "payload",
    [
        b"\x00\x01\x02",
        b"\x08\x01",  # protobuf that happens to be text
        b"\xff\xfe\xfd",
        b'{"occupancy":fal',
        b'{"occupancy":false,"battery":1e999}',
        b'{"occupancy":false,"name":"\\ud800"}',
        b'{"occupancy":NaN}',
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"false",
        b"0",
        b"off",
        b'{"occupancy":false,"pad":"' + b"x" * 70_000 + b'"}',
        b"0" * 10_000_000,
    ],
)
def test_what_no_such_device_sends_is_nothing_not_even_a_sign_of_life(payload: bytes) -> None:
    heard = say(IN_JSON, payload)
    assert isinstance(heard, Nothing)
    assert heard.why


@pytest.mark.parametrize("payload", [b"\x08\x01", b"off\x00", b'{"state":', b"[0", b"[" * 60_000])
def test_binary_or_cut_short_is_nothing_without_a_path_too(payload: bytes) -> None:
    assert isinstance(say(WHOLE, payload), Nothing)


def test_no_list_of_words_makes_an_empty_value_or_a_list_mean_nobody() -> None:
    odd = replace(IN_JSON, off=("", "[0]", "none"), unknown=())
    for value in ("", None, [0]):
        assert reading(odd, {"occupancy": value}).evidence is Evidence.UNKNOWN


def test_a_number_too_long_for_anybody_proves_nothing() -> None:
    for digits in (30, 400, 4_000, 60_000):
        assert reading(PEOPLE, "9" * digits).evidence is Evidence.UNKNOWN
        assert reading(replace(WHOLE, above=0), "9" * digits).evidence is Evidence.UNKNOWN


@pytest.mark.parametrize(
    ("payload", "evidence", "count"),
    [
        ("0", Evidence.ABSENT, 0),
        ("3", Evidence.PRESENT, 3),
        ("3.0", Evidence.PRESENT, 3),
        ('"2"', Evidence.PRESENT, 2),
        ("-1", Evidence.UNKNOWN, Unsaid.UNSAID),
        ("0.4", Evidence.UNKNOWN, Unsaid.UNSAID),
        ("65535", Evidence.UNKNOWN, Unsaid.UNSAID),
        ("true", Evidence.UNKNOWN, Unsaid.UNSAID),
        ("false", Evidence.UNKNOWN, Unsaid.UNSAID),
        ("nan", Evidence.UNKNOWN, Unsaid.UNSAID),
        ("off", Evidence.UNKNOWN, Unsaid.UNSAID),
    ],
)
def test_a_count_is_a_whole_number_of_people(
    payload: str, evidence: Evidence, count: object
) -> None:
    heard = reading(PEOPLE, payload)
    assert (heard.evidence, heard.count) == (evidence, count)


@pytest.mark.parametrize(
    ("value", "evidence"),
    [
        (0, Evidence.ABSENT),
        (0.1, Evidence.PRESENT),
        ("12.5", Evidence.PRESENT),
        (-3, Evidence.ABSENT),
        (True, Evidence.UNKNOWN),
        ("off", Evidence.UNKNOWN),
        ("nan", Evidence.UNKNOWN),
    ],
)
def test_a_distance_above_the_threshold_is_somebody(value: object, evidence: Evidence) -> None:
    assert reading(replace(IN_JSON, above=0), {"occupancy": value}).evidence is evidence


def test_a_path_goes_through_lists_and_keys_with_dots_and_dollars() -> None:
    def at(path: str, message: object) -> Evidence:
        return reading(replace(WHOLE, path=path), message).evidence

    assert at("LD2410.Distance.1", {"LD2410": {"Distance": [7, 1]}}) is Evidence.PRESENT
    assert at("0.on", [{"on": False}]) is Evidence.ABSENT
    assert at("sensor.occupancy", {"sensor.occupancy": True}) is Evidence.PRESENT
    assert at("a.b", {"a": {"b": 0}, "a.b": 1}) is Evidence.PRESENT
    assert at("a.b.c", {"a": {"b": {}}, "a.b": {"c": 1}}) is Evidence.PRESENT
    assert at("a.b.c", {"a": {"b": {"c": 0}}, "a.b": {"d": 1}}) is Evidence.ABSENT
    assert at("$state", {"$state": "on"}) is Evidence.PRESENT
    assert at("list.2", {"list": [1, 0]}) is Evidence.NONE
    assert at("list.-1", {"list": [1, 0]}) is Evidence.NONE
    assert at(".".join("a" * 400), {"a": {"a": True}}) is Evidence.NONE


def test_what_was_kept_sent_twice_or_repeated_is_not_fresh() -> None:
    packets = replace(IN_JSON, repeats="packet")
    assert not reading(IN_JSON, {"occupancy": 1}, retained=True).fresh
    assert not reading(IN_JSON, {"occupancy": 1}, duplicate=True).fresh
    first = say(packets, {"occupancy": 1, "packet": 7})
    assert isinstance(first, Heard)
    assert first.reading.fresh
    again = say(packets, {"occupancy": 1, "packet": 7}, last_mark=first.mark)
    assert isinstance(again, Heard)
    assert not again.reading.fresh
    assert reading(packets, {"occupancy": 1, "packet": 8}, last_mark=again.mark).fresh
    without = say(packets, {"occupancy": 1}, last_mark=again.mark)
    assert without == Heard(reading=first.reading, mark=again.mark)


@pytest.mark.parametrize(
    ("written", "fresh"),
    [
        ("2026-03-02T09:00:30Z", True),
        ("2026-03-02T10:01:00.123456789+01:00", True),
        ("2026-03-02T08:50:00+00:00", False),
        ("2026-03-02T09:10:00Z", False),
        ("2026/03/02 08:50:00+00:00", False),
        (NOW.timestamp(), True),
        (NOW.timestamp() * 1000, True),
        (NOW.timestamp() - 3600, False),
        (str(int(NOW.timestamp() - 3600)), False),
        ((NOW.timestamp() - 3600) * 1000, False),
        ("2022/12/20 18:15:52", True),  # local, of a zone nobody knows: cannot be judged
        ("2022-12-20T18:15:52", True),
        ("yesterday", True),
        (None, True),
        (10**30, True),
        (True, True),
        ([], True),
    ],
)
def test_what_its_own_clock_calls_old_is_not_fresh(written: object, *, fresh: bool) -> None:
    timed = replace(IN_JSON, timestamp="at")
    heard = reading(timed, {"occupancy": 0, "at": written})
    assert (heard.evidence, heard.fresh) == (Evidence.ABSENT, fresh)
    assert reading(replace(timed, late_after=timedelta(days=9999)), {"at": written}).fresh


@pytest.mark.parametrize(
    ("said", "battery", "low"),
    [
        ({"battery": 100}, 100, False),
        ({"battery": 16}, 16, True),
        ({"battery": "55 %"}, 55, False),
        ({"battery": 90, "low": True}, 90, True),
        ({"battery": 255, "low": False}, Unsaid.UNSAID, False),
        ({"battery": True, "low": None}, Unsaid.UNSAID, Unsaid.UNSAID),
        ({}, Unsaid.UNSAID, Unsaid.UNSAID),
    ],
)
def test_the_battery_is_said_in_percent_or_as_low(
    said: dict[str, object], battery: object, low: object
) -> None:
    heard = reading(replace(IN_JSON, battery="battery", battery_low="low"), said)
    assert (heard.battery, heard.battery_low) == (battery, low)


@pytest.mark.parametrize(
    ("wanted", "topic", "does"),
    [
        ("a/+/c", "a/b/c", True),
        ("a/+/c", "a/b/d/c", False),
        ("a/#", "a", True),
        ("a/#", "a/b/c", True),
        ("#", "a/b", True),
        ("#", "$SYS/a", False),
        ("+/a", "$SYS/a", False),
        ("homie/x/$state", "homie/x/$state", True),
        ("a", "a/", False),
        ("[Kuchnia] Czujnik obecności", "[Kuchnia] Czujnik obecności", True),
        ("a/b", "a/\udc00", False),
    ],
)
def test_a_filter_means_the_topics_that_mqtt_says(wanted: str, topic: str, *, does: bool) -> None:
    assert fits(wanted, topic) is does
