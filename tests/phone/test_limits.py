"""Buckets that leak, who counts as one caller, and whose word on a caller is believed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.phone.callers import Proxies
from panel.phone.limits import GUESTS, Buckets, Limits, Rate, Traffic, caller

OURS = Proxies(["10.0.0.0/24", "fd00::1"])


def test_a_burst_is_taken_and_then_only_the_rate() -> None:
    buckets = Buckets(Rate(per_second=2, burst=3))
    assert [buckets.take("a", 0.0) for _ in range(4)] == [True, True, True, False]
    assert [buckets.take("a", 0.5) for _ in range(2)] == [True, False]


def test_one_caller_does_not_use_up_anothers() -> None:
    buckets = Buckets(Rate(per_second=1, burst=1))
    assert buckets.take("a", 0.0)
    assert not buckets.take("a", 0.0)
    assert buckets.take("b", 0.0)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=60))
def test_whatever_the_pauses_no_more_than_burst_and_rate_is_ever_taken(waits: list[float]) -> None:
    buckets, now, taken = Buckets(Rate(per_second=3, burst=5)), 0.0, 0
    for wait in waits:
        now += wait
        taken += buckets.take("a", now)
    assert taken <= 5 + 3 * now + 1e-6


def test_ever_new_callers_do_not_fill_the_memory() -> None:
    buckets = Buckets(Rate(per_second=1, burst=1), remembered=10)
    for number in range(1000):
        buckets.take(f"{number}", 0.0)
    assert len(buckets) == 10


def test_what_one_caller_is_refused_is_not_charged_to_all() -> None:
    one, two = Rate(per_second=0, burst=1), Rate(per_second=0, burst=2)
    traffic = Traffic(Limits(requests=two, requests_each=one))
    assert [traffic.asks("wild", 0.0) for _ in range(9)].count(True) == 1
    assert traffic.asks("good", 0.0)
    assert not traffic.asks("late", 0.0)


def test_connections_are_counted_each_and_in_all_and_forgotten_when_they_go() -> None:
    traffic = Traffic(Limits(connections=3, connections_each=2))
    came = [traffic.comes("a", trusted=False) for _ in range(3)]
    assert came == [True, True, False]
    assert traffic.comes("b", trusted=False)
    assert not traffic.comes("c", trusted=False)
    traffic.goes("a")
    assert traffic.comes("c", trusted=False)


def test_a_crowd_of_strangers_takes_no_guests_place() -> None:
    none = Rate(per_second=0, burst=0)
    limits = Limits(connections=2, connections_kept=1, requests=none, strangers=none)
    traffic = Traffic(limits)
    assert traffic.comes("a", trusted=False)
    assert traffic.comes("b", trusted=False)
    traffic.welcomes("guest")
    assert not traffic.comes("c", trusted=False)
    assert traffic.comes("guest", trusted=False)
    assert (traffic.asks("c", 0.0), traffic.asks("guest", 0.0)) == (False, True)
    assert (traffic.scans("c", 0.0), traffic.scans("guest", 0.0)) == (False, True)
    assert (traffic.may_ask("c", 0.0), traffic.may_ask("guest", 0.0)) == (False, True)


def test_only_the_last_guests_are_known_and_each_has_a_rate_of_its_own() -> None:
    traffic = Traffic(Limits(requests=Rate(per_second=0, burst=0)))
    for number in range(GUESTS + 1):
        traffic.welcomes(f"{number}")
    assert not traffic.asks("0", 0.0)
    assert [traffic.asks("1", 0.0) for _ in range(50)].count(True) == 40


def test_a_proxy_may_connect_as_often_as_there_is_room() -> None:
    traffic = Traffic(Limits(connections=3, connections_each=1))
    assert [traffic.comes("p", trusted=True) for _ in range(4)] == [True, True, True, False]


@pytest.mark.parametrize(
    ("address", "who"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("unknown", ""),
    ],
)
def test_an_address_counts_as_the_machine_or_the_network_behind_it(address: str, who: str) -> None:
    assert caller(address) == who


@pytest.mark.parametrize(
    ("peer", "said", "who"),
    [
        ("192.0.2.9", b"198.51.100.1", "192.0.2.9"),
        ("10.0.0.5", b"198.51.100.1", "198.51.100.1"),
        ("10.0.0.5", b"1.1.1.1, 198.51.100.1", "198.51.100.1"),
        ("10.0.0.5", b"198.51.100.1, 10.0.0.7", "198.51.100.1"),
        ("10.0.0.5", b"198.51.100.1:4711", "198.51.100.1"),
        ("::ffff:10.0.0.5", b"[2001:db8::1]:99", "2001:db8::1"),
        ("fd00::1", b"2001:db8::1", "2001:db8::1"),
        ("10.0.0.5", b"", "10.0.0.5"),
        ("10.0.0.5", b"\xff\xfe", "\xff\xfe"),
    ],
)
def test_only_our_proxies_are_believed(peer: str, said: bytes, who: str) -> None:
    assert OURS.caller(peer, [(b"x-forwarded-for", said)]) == who
