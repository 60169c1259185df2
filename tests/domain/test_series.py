"""A series nobody comes to: counted in a row, told, and then perhaps left."""

from dataclasses import replace
from datetime import date

from panel.domain.effects import LeaveSeries, NoticeOf, Notify
from panel.domain.policy import ReleasePolicy
from panel.domain.protected import Protected
from tests.door import Door
from tests.rooms import meeting

THREE = ReleasePolicy(strikes=3)
LEAVE = replace(THREE, leaves_series=True)
HOURS = ("10:00", "12:00", "14:00", "16:00", "18:00")
STANDUPS = [meeting(h, f"{h[:2]}:30", series="standup") for h in HOURS]


def test_after_three_no_shows_in_a_row_the_organizer_is_told_once() -> None:
    door = Door(*STANDUPS, now="9:30", policy=THREE)
    door.wait_until("19:00")
    (letter,) = door.sent(Notify)
    assert (letter.of, letter.count, letter.meeting.event_id) == (NoticeOf.SERIES, 3, "14:00")
    assert door.sent(LeaveSeries) == []
    assert len(door.released()) == 5


def test_and_the_room_leaves_the_series_where_the_site_says_so() -> None:
    door = Door(*STANDUPS, now="9:30", policy=LEAVE)
    door.wait_until("19:00")
    (write,) = door.sent(LeaveSeries)
    assert (write.series, write.key.event_id) == ("standup", "14:00")
    assert len(door.released()) == 3
    assert "16:00" not in door.calendar


def test_people_who_come_late_and_take_the_room_back_keep_their_series() -> None:
    door = Door(*STANDUPS, now="9:30", policy=LEAVE)
    door.wait_until("14:17")
    assert len(door.sent(Notify)) == 1
    door.tap_take_back(STANDUPS[2].key)
    door.wait_until("15:30")
    assert door.sent(LeaveSeries) == []
    assert "16:00" in door.calendar


def test_a_series_is_not_left_while_anything_is_in_doubt() -> None:
    door = Door(*STANDUPS[:3], now="9:30", policy=LEAVE)
    door.wait_until("14:15")
    door.network_down()
    door.wait_until("14:40")
    assert door.sent(LeaveSeries) == []
    door.network_up()
    door.wait_until("14:45")
    assert len(door.sent(LeaveSeries)) == 1


def test_the_emergency_switch_keeps_a_series_too() -> None:
    door = Door(*STANDUPS, now="9:30", policy=LEAVE)
    door.wait_until("14:15")
    door.policy_changes(replace(LEAVE, halted=True))
    door.wait_until("15:30")
    assert door.sent(LeaveSeries) == []


def test_a_power_cut_before_it_is_left_leaves_it_at_the_next_no_show() -> None:
    door = Door(*STANDUPS, now="9:30", policy=LEAVE)
    door.wait_until("14:15")
    door.restart()
    door.wait_until("16:15")
    assert door.sent(LeaveSeries) == []
    door.wait_until("17:00")
    assert [write.key.event_id for write in door.sent(LeaveSeries)] == ["16:00"]


def test_nothing_is_left_before_its_organizer_has_been_told() -> None:
    door = Door(*STANDUPS, now="9:30", policy=LEAVE)
    door.mail_is_refused()
    door.wait_until("19:00")
    assert door.sent(LeaveSeries) == []


def test_one_check_in_and_it_is_counted_from_the_beginning() -> None:
    door = Door(*STANDUPS, now="9:30", policy=THREE)
    door.wait_until("14:00")
    door.tap_check_in("14:00")
    door.wait_until("19:00")
    assert (door.sent(Notify), door.room.strikes) == ([], {"standup": 2})


def test_taking_the_room_back_counts_as_having_come() -> None:
    door = Door(*STANDUPS, now="9:30", policy=THREE)
    door.wait_until("14:12")
    door.tap_take_back(STANDUPS[2].key)
    door.wait_until("19:00")
    assert door.room.strikes == {"standup": 2}


def test_what_is_exempt_counts_neither_way() -> None:
    holiday = Protected(holidays=frozenset({date(2026, 6, 10)}))
    door = Door(*STANDUPS, now="9:30", policy=replace(THREE, protected=holiday))
    door.wait_until("19:00")
    assert door.room.strikes == {}


def test_two_series_are_counted_apart() -> None:
    other = [replace(m, series="retro", event_id=f"retro {m.event_id}") for m in STANDUPS[3:]]
    door = Door(*STANDUPS[:2], *other, now="9:30", policy=THREE)
    door.wait_until("19:00")
    assert door.room.strikes == {"standup": 2, "retro": 2}
    assert door.sent(Notify) == []


def test_a_power_cut_forgets_no_strike() -> None:
    door = Door(*STANDUPS, now="9:30", policy=THREE)
    door.wait_until("13:00")
    door.restart()
    door.wait_until("15:00")
    assert [letter.count for letter in door.sent(Notify)] == [3]


def test_nobody_counts_what_no_site_asked_for() -> None:
    door = Door(*STANDUPS, now="9:30")
    door.wait_until("19:00")
    assert door.room.strikes == {}


def test_a_meeting_that_stands_alone_is_no_series() -> None:
    door = Door(*[replace(m, series="") for m in STANDUPS], now="9:30", policy=THREE)
    door.wait_until("19:00")
    assert (door.room.strikes, door.sent(Notify)) == ({}, [])
