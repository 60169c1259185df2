"""Whether a sensor is there, as availability topics tell."""

import pytest

from sensors.base import Link
from sensors.decoding import Said, decode_availability, together
from sensors.description import Availability

PLAIN = Availability(topic="x/status")
UP, LOST, UNSAID = Said(link=Link.UP), Said(link=Link.LOST, why="gone"), Said()


@pytest.mark.parametrize("payload", [b"online", b"Online", b'{"state":"online"}', b'"online"'])
def test_one_path_reads_old_plain_words_and_new_json(payload: bytes) -> None:
    availability = Availability(topic="zigbee2mqtt/x/availability", path="state")
    assert decode_availability(availability, payload) == UP


@pytest.mark.parametrize(
    "payload", [b"offline", b"", b"perhaps", b"\xff", b"{}", b'{"state":"online"}', b"[" * 9999]
)
def test_what_does_not_say_there_is_lost_with_a_reason(payload: bytes) -> None:
    said = decode_availability(PLAIN, payload)
    assert said.link is Link.LOST
    assert said.why
    assert not said.watched


def test_a_last_will_watches_while_it_is_on() -> None:
    will = Availability(topic="x/$state", on=("ready",), neutral=("sleeping",), last_will=True)
    ready = decode_availability(will, b"ready")
    assert (ready.link, ready.watched) == (Link.UP, True)
    asleep = ready.then(decode_availability(will, b"sleeping"))
    assert (asleep.link, asleep.watched) == (Link.UP, False)
    assert asleep.then(decode_availability(will, b"lost")).link is Link.LOST


def test_without_words_for_there_whatever_is_not_gone_is_there() -> None:
    state = Availability(topic="x", on=(), off=("unavailable",), neutral=("unknown", ""))
    assert decode_availability(state, b"17").link is Link.UP
    assert decode_availability(state, b"unavailable").link is Link.LOST
    assert decode_availability(state, b"unknown").link is Link.UNSAID
    assert decode_availability(state, b"").link is Link.UNSAID


@pytest.mark.parametrize("payload", [b"", b"{}", b'{"state":null}', b'{"state":[]}'])
def test_an_empty_word_never_means_there(payload: bytes) -> None:
    state = Availability(topic="x", path="state", on=(), off=("unavailable",))
    assert decode_availability(state, payload).link is Link.LOST


def test_all_must_be_there() -> None:
    watched = Said(link=Link.UP, watched=True)
    assert together([UP, LOST, watched]) == LOST
    assert together([UNSAID, watched]) == watched
    assert together([UP, UNSAID]) == UP
    assert together([]) == UNSAID
