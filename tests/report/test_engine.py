"""The figures on what a panel's engine really records, not on what we think it does."""

from datetime import timedelta

from panel.domain.moments import NOT_YET
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.record import MeetingRecord
from panel.report.figures import (
    Giver,
    Turnout,
    came_too_late,
    given_back,
    given_back_by,
    released_after,
    turnout,
)
from tests.door import Door
from tests.rooms import DEFAULT, meeting

SHADOW = ReleasePolicy(shadow=True)
MINUTE = timedelta(minutes=1)


def a_door(policy: ReleasePolicy = DEFAULT, presence: Presence = Presence.NOT_FITTED) -> Door:
    return Door(meeting("10:00", "11:00", "standup"), now="9:00", policy=policy, presence=presence)


def the_record(door: Door) -> MeetingRecord:
    """The last account of it, as the journal keeps it."""
    door.wait_until("11:30")
    return [record for record in door.records() if record.key.event_id == "standup"][-1]


def test_nobody_comes() -> None:
    record = the_record(a_door())
    assert turnout(record) is Turnout.NO_SHOW
    assert given_back_by(record) is Giver.PANEL
    assert 49 * MINUTE < given_back(record) <= 50 * MINUTE
    assert released_after(record) == 10 * MINUTE


def test_nobody_comes_in_shadow_mode() -> None:
    record = the_record(a_door(SHADOW))
    assert turnout(record) is Turnout.NO_SHOW
    assert given_back_by(record) is Giver.SHADOW
    assert given_back(record) == 50 * MINUTE
    assert not came_too_late(record)


def test_somebody_taps_after_it_would_have_been_released() -> None:
    door = a_door(SHADOW)
    door.wait_until("10:25")
    door.tap_check_in("standup")
    record = the_record(door)
    assert turnout(record) is Turnout.LATE
    assert came_too_late(record)
    assert given_back(record) == 15 * MINUTE


def test_somebody_taps_in_time_in_shadow_mode() -> None:
    door = a_door(SHADOW)
    door.wait_until("10:05")
    door.tap_check_in("standup")
    record = the_record(door)
    assert turnout(record) is Turnout.CAME
    assert given_back_by(record) is Giver.NOBODY


def test_somebody_is_only_seen_after_it_would_have_been_released() -> None:
    door = a_door(SHADOW, Presence.VACANT)
    door.wait_until("10:25")
    door.sensors_say(Presence.OCCUPIED)
    record = the_record(door)
    assert turnout(record) is Turnout.LATE
    assert came_too_late(record)


def test_somebody_takes_the_room_back() -> None:
    door = a_door()
    door.wait_until("10:15")
    door.tap_take_back(door.releases()[0][1])
    record = the_record(door)
    (contest,) = door.contests()
    assert turnout(record, contest.at) is Turnout.LATE
    assert given_back_by(record, contest.at) is Giver.PANEL
    assert 4 * MINUTE < given_back(record, contest.at) <= 5 * MINUTE


def test_an_offline_sensor_keeps_the_room_and_nobody_came() -> None:
    record = the_record(a_door(presence=Presence.UNKNOWN))
    assert turnout(record) is Turnout.NO_SHOW
    assert given_back_by(record) is Giver.NOBODY
    assert record.decided_at == NOT_YET


def test_somebody_gives_it_back_before_anybody_came() -> None:
    door = a_door()
    door.wait_until("9:55")
    door.tap_end("standup")
    record = the_record(door)
    assert turnout(record) is Turnout.RETURNED
    assert given_back_by(record) is Giver.PEOPLE
    assert given_back(record) == 60 * MINUTE


def test_the_organizer_cancels_while_it_runs() -> None:
    door = a_door()
    door.wait_until("10:05")
    door.organizer_cancels("standup")
    assert turnout(the_record(door)) is Turnout.CANNOT_TELL
