"""How a meeting went, as the journal keeps it: for reports and for tuning."""

from dataclasses import replace

from panel.domain.effects import CheckedInBy
from panel.domain.exemption import Exemption
from panel.domain.moments import NOT_YET
from panel.domain.policy import ReleasePolicy
from panel.domain.record import Course, MeetingRecord
from panel.domain.room import Phase
from tests.domain.sensed import RADAR, Sensed
from tests.door import Door
from tests.rooms import at, meeting, minutes

TEN = meeting("10:00", "11:00", attendees=3, series="weekly")


def the_record(door: Door) -> MeetingRecord:
    (record,) = door.records()
    return record


def test_a_meeting_whose_people_came() -> None:
    door = Door(TEN, now="9:30", policy=ReleasePolicy(margin=minutes(2)))
    door.wait_until("9:58")
    door.tap_check_in("10:00", by=CheckedInBy.PHONE)
    door.wait_until("11:00")
    assert the_record(door) == MeetingRecord(
        key=TEN.key,
        end=at("11:00"),
        noticed=at("9:30"),
        course=Course.CAME,
        over_at=at("11:00"),
        window=minutes(10),
        margin=minutes(2),
        series=True,
        attendees=3,
        came_at=at("9:58"),
        came_by=CheckedInBy.PHONE,
    )


def test_a_meeting_nobody_came_to() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("11:00")
    record = the_record(door)
    assert (record.course, record.decided_at) == (Course.RELEASED, at("10:10"))
    assert (record.over_at, record.came_at) == (at("10:10:01"), NOT_YET)


def test_one_that_was_exempt_tells_why() -> None:
    door = Door(meeting("10:00", "15:00"), now="9:30")
    door.wait_until("15:00")
    assert (the_record(door).course, the_record(door).exempt) == (Course.EXEMPT, Exemption.LONG)


def test_one_that_ended_early_and_one_that_was_not_needed() -> None:
    ended = Door(TEN, now="9:30")
    ended.wait_until("10:01")
    ended.tap_check_in("10:00")
    ended.wait_until("10:20")
    unused = Door(TEN, now="9:30")
    unused.wait_until("10:05")
    for door in (ended, unused):
        door.tap_end("10:00")
        door.wait(minutes(1))
    assert [the_record(door).course for door in (ended, unused)] == [
        Course.ENDED_EARLY,
        Course.NOT_NEEDED,
    ]


def test_one_that_its_people_left() -> None:
    policy = ReleasePolicy(ends_when_empty_for=minutes(10))
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=policy)
    door.wait_until("10:00")
    door.tap_check_in("10:00")
    door.somebody_comes()
    door.wait_until("10:20")
    door.everybody_leaves()
    door.wait_until("10:40")
    assert the_record(door).course is Course.LEFT


def test_one_that_was_kept_tells_when_its_people_were_seen() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30")
    door.wait_until("10:05")
    door.somebody_comes()
    door.wait_until("11:00")
    record = the_record(door)
    assert (record.course, record.came_at) == (Course.KEPT, NOT_YET)
    assert record.seen_at == at("10:07")  # the third minute


def test_one_that_the_panel_learned_of_too_late_was_not_asked_for() -> None:
    door = Door(now="9:30", policy=ReleasePolicy(opens_before=minutes(0)))
    late = meeting("10:00", "10:00:30", "late")
    door.wait_until("9:50")
    door.network_down()
    door.organizer_books(late)
    door.wait_until("10:01")
    door.network_up()
    door.wait_until("10:05")
    assert door.records() == []


def test_what_was_taken_back_is_told_to_its_end() -> None:
    door = Door(TEN, now="9:30")
    door.calendar.keeps_declined = True
    door.wait_until("10:12")
    door.tap_take_back(TEN.key)
    door.wait_until("10:13")
    assert door.phase("10:00") is Phase.CHECKED_IN
    door.wait_until("11:00")
    first, last = door.records()
    assert (first.course, last.course) == (Course.RELEASED, Course.CAME)
    assert (last.decided_at, last.came_at) == (at("10:10"), at("10:12:01"))
    assert [c.by for c in door.contests()] == [CheckedInBy.DOOR]
    assert len(door.released()) == 1


def test_a_room_that_was_accepted_again_survives_a_power_cut() -> None:
    door = Door(TEN, now="9:30")
    door.calendar.keeps_declined = True
    door.wait_until("10:12")
    door.tap_take_back(TEN.key)
    door.wait_until("10:13")
    door.restart()
    door.wait_until("10:40")
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert not door.is_free("10:40", "11:00")


def test_a_record_names_nobody() -> None:
    door = Door(replace(TEN, subject="Takeover"), now="9:30")
    door.wait_until("11:00")
    said = repr(the_record(door))
    assert "Takeover" not in said
    assert "Ada" not in said
    assert "@" not in said
