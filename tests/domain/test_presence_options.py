"""What a site may ask of its sensors: check people in, end an emptied meeting, book a walk-in."""

from dataclasses import replace

from panel.domain.decision import Verdict
from panel.domain.effects import CheckedInBy, EndEarly
from panel.domain.events import Tick
from panel.domain.faults import Fault
from panel.domain.guards import emptied_and_all_is_trusted
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from panel.domain.situation import Situation
from tests.domain.sensed import PIR, RADAR, Sensed
from tests.rooms import at, find, meeting, minutes

TEN = meeting("10:00", "11:00")
CHECKS_IN = ReleasePolicy(presence_checks_in=True)
ENDS = ReleasePolicy(ends_when_empty_for=minutes(10))
BOOKS = ReleasePolicy(walk_in_books=minutes(15))


# --- presence checks in ----------------------------------------------------------------------


def test_people_seen_in_three_minutes_are_checked_in_where_the_site_says_so() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30", policy=CHECKS_IN)
    for clock in ("9:57", "9:59", "10:01"):
        door.wait_until(clock)
        assert door.phase("10:00") is Phase.CHECK_IN_OPEN
        door.motion()
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert door.room.check_ins[door.key("10:00")].by is CheckedInBy.PRESENCE


def test_somebody_who_stays_is_checked_in_as_the_third_minute_begins() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=CHECKS_IN)
    door.wait_until("9:58:30")
    door.somebody_comes()
    door.wait_until("9:59:59")
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    door.wait_until("10:00")
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_a_check_in_by_presence_outlives_a_restart() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=CHECKS_IN)
    door.wait_until("9:58")
    door.somebody_comes()
    door.wait_until("10:01")
    door.restart()
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_people_seen_late_are_checked_in_to_a_meeting_that_was_kept() -> None:
    door = Sensed(TEN, sensors=[RADAR, PIR], now="9:30", policy=CHECKS_IN, ill=["pir"])
    door.wait_until("10:31")
    assert door.phase("10:00") is Phase.KEPT
    door.somebody_comes()
    door.wait_until("10:34")
    assert door.phase("10:00") is Phase.CHECKED_IN


# --- an emptied meeting ----------------------------------------------------------------------


def left(door: Sensed, clock: str = "10:20") -> None:
    """They check in, sit there, and leave."""
    door.wait_until("10:00")
    door.somebody_comes()
    door.tap_check_in("10:00")
    door.wait_until(clock)
    door.everybody_leaves()


def test_a_meeting_that_people_have_left_ends_where_the_site_says_so() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.wait_until("10:29:59")
    assert door.phase("10:00") is Phase.CHECKED_IN
    door.wait_until("10:31")
    (write,) = door.sent(EndEarly)
    assert (write.at, write.by_itself) == (at("10:30"), True)
    assert door.decisions()[-1].verdict is Verdict.ENDED
    assert door.is_free("10:31", "11:00")


def test_a_meeting_that_people_have_left_stays_where_nobody_asked() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30")
    left(door)
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_room_that_is_never_given_back_is_not_ended_either() -> None:
    never = ReleasePolicy(ends_when_empty_for=minutes(10), enabled=False)
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=never)
    left(door)
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_touch_during_the_warning_keeps_the_meeting() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.wait_until("10:29")
    door.touch()
    door.wait_until("10:38:59")
    assert door.sent(EndEarly) == []
    door.wait_until("10:40")
    assert [w.at for w in door.sent(EndEarly)] == [at("10:39")]


def test_a_meeting_is_never_ended_by_a_pir() -> None:
    door = Sensed(TEN, sensors=[PIR], now="9:30", policy=ENDS)
    door.wait_until("10:00")
    door.tap_check_in("10:00")
    door.motion()
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_pir_that_sees_somebody_keeps_the_meeting_whatever_the_radar_says() -> None:
    door = Sensed(TEN, sensors=[RADAR, PIR], now="9:30", policy=ENDS)
    left(door)
    while door.now < at("10:50"):
        door.motion()
        door.wait(minutes(4))
    assert door.sent(EndEarly) == []


def test_a_sensor_that_has_not_seen_these_people_does_not_know_that_they_left() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("9:40")
    door.somebody_comes()
    door.wait_until("9:50")
    door.everybody_leaves()
    door.wait_until("10:00")
    door.tap_check_in("10:00")
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_sensor_that_was_away_while_the_room_was_empty_ends_nothing() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.wait_until("10:25")
    door.dies("radar")
    door.wait(minutes(0.1))
    door.recovers("radar")
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_stale_agenda_ends_nothing() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.network_down()
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_a_meeting_that_needs_no_check_in_is_never_ended() -> None:
    door = Sensed(meeting("10:00", "15:00", "10:00"), sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("10:00")
    door.somebody_comes()
    door.wait_until("10:20")
    door.everybody_leaves()
    door.wait_until("11:00")
    assert door.sent(EndEarly) == []


def test_what_was_booked_at_the_door_and_left_ends_too() -> None:
    door = Sensed(sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("10:00")
    door.somebody_comes()
    door.tap_book(until="11:00")
    door.wait_until("10:20")
    door.everybody_leaves()
    door.wait_until("10:31")
    assert [w.at for w in door.sent(EndEarly)] == [at("10:30")]


def test_what_was_added_behind_an_emptied_meeting_goes_with_it() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("10:00")
    door.somebody_comes()
    door.tap_check_in("10:00")
    door.tap_extend("10:00", until="12:00")
    door.wait_until("10:20")
    door.everybody_leaves()
    door.wait_until("10:32")
    assert door.is_free("10:32", "12:30")
    door.wait_until("12:00")
    assert door.is_free("12:00", "12:30")


def test_an_end_that_the_calendar_refuses_troubles_nobody_at_the_door() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.calendar_refuses_writes(Fault.NOT_ALLOWED)
    door.wait_until("10:35")
    assert (door.room.notice, door.phase("10:00")) == (None, Phase.CHECKED_IN)


def test_however_long_the_room_was_empty_a_doubt_alone_keeps_the_meeting() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    left(door)
    door.wait_until("10:29:59")
    doubted = replace(door.room, journal_sound=False)
    well, ill = (
        Situation(room, find(room.bookings, "10:00"), Tick(), at("10:30"))
        for room in (door.room, doubted)
    )
    assert emptied_and_all_is_trusted(well)
    assert not emptied_and_all_is_trusted(ill)
