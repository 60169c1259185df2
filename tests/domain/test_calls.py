"""People of a meeting in a call: they delay its release, and never cause one."""

from panel.domain.call import Call
from panel.domain.events import CallsTold
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import at, meeting, minutes

CALLS = ReleasePolicy(calls_keep=True)
TEN = meeting("10:00", "11:00")


def asked_every_minute(door: Door, says: Call, until: str) -> None:
    while door.now < at(until):
        door.happens(CallsTold(key=TEN.key, says=says))
        door.wait(minutes(1))


def waiting(policy: ReleasePolicy = CALLS) -> Door:
    door = Door(TEN, now="9:30", policy=policy)
    door.wait_until("9:50")
    return door


def test_nobody_in_a_call_delays_nothing() -> None:
    door = waiting()
    asked_every_minute(door, Call.NOBODY, "10:15")
    assert door.released() == ["10:00 at 10:10"]


def test_somebody_in_a_call_keeps_the_room_until_two_minutes_after_it() -> None:
    door = waiting()
    asked_every_minute(door, Call.SOMEBODY, "10:15")
    assert door.released() == []
    asked_every_minute(door, Call.NOBODY, "10:20")
    assert door.released() == ["10:00 at 10:17"]
    assert door.decisions()[0].called_at == at("10:14")


def test_a_call_that_never_ends_keeps_the_meeting() -> None:
    door = waiting()
    asked_every_minute(door, Call.SOMEBODY, "10:31")
    assert (door.released(), door.phase("10:00")) == ([], Phase.KEPT)
    assert door.decisions()[0].called


def test_what_nobody_can_tell_counts_as_a_call() -> None:
    door = waiting()
    asked_every_minute(door, Call.CANNOT_TELL, "10:31")
    assert door.released() == []
    assert door.decisions()[0].called


def test_nor_is_anything_released_before_the_first_answer() -> None:
    door = waiting()
    door.wait_until("10:31")
    assert door.released() == []


def test_where_nobody_asks_for_calls_they_change_nothing() -> None:
    door = waiting(ReleasePolicy())
    asked_every_minute(door, Call.SOMEBODY, "10:15")
    assert door.released() == ["10:00 at 10:10"]


def test_a_call_is_no_check_in() -> None:
    door = waiting()
    asked_every_minute(door, Call.SOMEBODY, "10:09")
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN


def test_after_a_step_of_the_clock_they_are_asked_again() -> None:
    door = waiting()
    asked_every_minute(door, Call.NOBODY, "9:55")
    door.clock_steps(seconds=30)
    door.wait_until("10:31")
    assert door.released() == []
