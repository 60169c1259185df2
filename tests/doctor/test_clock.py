"""Whether the clock can be believed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from panel.doctor.judges.clock import Clock, clock
from panel.doctor.lines import Status, Unknown

from .read import FAIL, OK, SKIP, WARN, the

RIGHT = Clock(
    synchronised=True,
    trusted_always=False,
    ahead=timedelta(seconds=1),
    zone="Europe/Paris",
    system_zone="",
    has_battery=True,
)


def test_a_clock_with_a_server_a_zone_and_a_battery_is_ok() -> None:
    assert {line.status for line in clock(RIGHT)} == {OK}


def test_without_a_time_server_nothing_is_released_and_that_is_told() -> None:
    line = the(clock(replace(RIGHT, synchronised=False)), "clock.synchronised")
    assert line.status is FAIL
    assert "nothing is released" in line.sentence


def test_a_clock_that_is_believed_by_decision_is_to_be_looked_at() -> None:
    believed = replace(RIGHT, synchronised=False, trusted_always=True)
    assert the(clock(believed), "clock.synchronised").status is WARN


@pytest.mark.parametrize(
    ("ahead", "status", "says"),
    [
        (timedelta(seconds=30), OK, "agree"),
        (timedelta(seconds=31), WARN, "31 s ahead of Graph's"),
        (timedelta(seconds=-120), WARN, "120 s behind Graph's"),
        (timedelta(seconds=-121), FAIL, "121 s behind Graph's"),
        (timedelta(hours=1), FAIL, "3600 s ahead of Graph's"),
        (Unknown.UNKNOWN, SKIP, "not reached"),
    ],
)
def test_graphs_clock_is_the_measure(ahead: timedelta | Unknown, status: Status, says: str) -> None:
    line = the(clock(replace(RIGHT, ahead=ahead)), "clock.offset")
    assert line.status is status
    assert says in line.sentence


@pytest.mark.parametrize(
    ("zone", "system", "status"),
    [
        ("Europe/Paris", "UTC", OK),
        ("", "Europe/Paris", OK),
        ("", "Etc/UTC", WARN),
        ("", "", WARN),
        (Unknown.UNKNOWN, "", SKIP),
    ],
)
def test_a_door_that_shows_utc_is_told(zone: str | Unknown, system: str, status: Status) -> None:
    told = clock(replace(RIGHT, zone=zone, system_zone=system))
    assert the(told, "clock.zone").status is status


@pytest.mark.parametrize(
    ("has_battery", "status"), [(True, OK), (False, WARN), (Unknown.UNKNOWN, SKIP)]
)
def test_a_machine_without_a_clock_of_its_own_is_told(
    has_battery: bool | Unknown, status: Status
) -> None:
    assert the(clock(replace(RIGHT, has_battery=has_battery)), "clock.battery").status is status
