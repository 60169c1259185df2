"""Anything may arrive on a topic: nothing of it raises, and none of it is evidence."""

import json
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sensors.base import Evidence, Kind, Link
from sensors.decoding import Heard, decode, decode_availability
from sensors.description import Availability, Description
from sensors.discovery import propose
from sensors.payload import Nothing

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KEYS = st.sampled_from(["occupancy", "at", "mark", "battery", "low", "a.b", "0", ""]) | st.text()
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.datetimes().map(str)
    | st.integers(min_value=-(10**400), max_value=10**400)
)
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=12
)
MESSAGES = (
    st.binary()
    | st.text().map(lambda text: text.encode(errors="surrogatepass"))
    | TREES.map(lambda tree: json.dumps(tree).encode())
    | st.dictionaries(KEYS, TREES).map(lambda tree: json.dumps(tree).encode())
)
TOPICS = st.text(st.characters()) | st.sampled_from(["room/1", "homeassistant/sensor/x/config"])


def wordy(path: str) -> Description:
    """Says what no junk says by accident."""
    return Description(
        sensor="ceiling",
        kind=Kind.LEVEL,
        topic="#",
        path=path,
        on=("somebody is here",),
        off=("nobody is here",),
        timestamp="at",
        repeats="mark",
        battery="battery",
        battery_low="low",
    )


@given(payload=MESSAGES, topic=TOPICS, path=st.sampled_from(["", "occupancy", "0", "a.b"]))
def test_junk_is_never_evidence(payload: bytes, topic: str, path: str) -> None:
    heard = decode(wordy(path), topic, payload, NOW, retained=False, duplicate=False)
    if isinstance(heard, Nothing):
        assert heard.why
    else:
        assert heard.reading.evidence in {Evidence.UNKNOWN, Evidence.NONE}
        assert heard.reading.why.isprintable()


@given(payload=MESSAGES, kind=st.sampled_from(Kind), above=st.sampled_from([0.0, -1.0]))
def test_junk_is_never_a_count_below_nobody(payload: bytes, kind: Kind, above: float) -> None:
    counter = Description(
        sensor="counter",
        kind=kind,
        topic="#",
        path="occupancy",
        above=above,
        late_after=timedelta(0),
    )
    heard = decode(counter, "a", payload, NOW, retained=False, duplicate=False)
    if isinstance(heard, Heard) and isinstance(heard.reading.count, int):
        assert kind is Kind.COUNT
        assert 0 <= heard.reading.count < 10_000


@given(payload=MESSAGES, path=st.sampled_from(["", "state"]))
def test_junk_never_says_that_a_sensor_is_there(payload: bytes, path: str) -> None:
    there = Availability(topic="x", path=path, on=("all is well",))
    assert decode_availability(there, payload).link is Link.LOST


@given(payload=MESSAGES, topic=TOPICS)
def test_junk_is_no_proposal(payload: bytes, topic: str) -> None:
    assert propose(topic, payload) == ()
