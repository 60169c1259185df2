"""How much is released, and whether at all: margin, cap, the emergency switch, unknown rules."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from panel.domain.decision import Doubt
from panel.domain.effects import EndEarly, Release
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.protected import Protected
from panel.domain.room import Phase
from tests.domain.sensed import RADAR, Sensed
from tests.door import Door
from tests.rooms import meeting, minutes

CAPPED = ReleasePolicy(most_a_day=1)
TEN, TWELVE = meeting("10:00", "11:00"), meeting("12:00", "13:00")


def test_a_release_comes_as_much_later_as_the_margin_says() -> None:
    door = Door(TEN, now="9:30", policy=ReleasePolicy(margin=minutes(3)))
    door.wait_until("10:12:59")
    assert door.released() == []
    door.wait_until("10:14")
    assert door.released() == ["10:00 at 10:13"]


def test_the_margin_is_no_part_of_the_time_after_which_a_release_is_given_up() -> None:
    policy = ReleasePolicy(margin=minutes(3), gives_up_after=minutes(1))
    door = Door(TEN, now="9:30", policy=policy)
    door.wait_until("10:30")
    assert door.released() == ["10:00 at 10:13"]


def test_a_room_gives_itself_back_as_often_as_it_may_in_a_day() -> None:
    door = Door(TEN, TWELVE, now="9:30", policy=CAPPED)
    door.wait_until("13:00")
    assert door.released() == ["10:00 at 10:10"]
    assert [d.capped for d in door.decisions()] == [False, True]


def test_and_again_on_the_next_day() -> None:
    door = Door(meeting("20:00", "21:00"), meeting("24:05", "25:00"), now="19:00", policy=CAPPED)
    door.wait_until("25:00")
    assert len(door.released()) == 2


def test_a_meeting_that_begins_before_midnight_belongs_to_the_day_before() -> None:
    late, early = meeting("23:55", "24:30"), meeting("24:35", "25:30")
    door = Door(meeting("20:00", "21:00"), late, early, now="19:00", policy=CAPPED)
    door.wait_until("25:30")
    assert door.released() == ["20:00 at 20:10", "24:35 at 00:45"]


def test_the_day_is_that_of_the_room() -> None:
    paris = replace(CAPPED, protected=Protected(zone=ZoneInfo("Europe/Paris")))
    late, early = meeting("21:00", "21:45"), meeting("22:00", "23:00")  # 23:00 and midnight there
    door = Door(late, early, now="19:00", policy=paris)
    door.wait_until("23:00")
    assert len(door.released()) == 2


def test_two_at_once_do_not_slip_under_the_cap_together() -> None:
    door = Door(
        meeting("10:00", "11:00", "A"), meeting("10:00", "11:00", "B"), now="9:30", policy=CAPPED
    )
    door.wait_until("11:00")
    assert door.released() == ["A at 10:10"]


def test_a_release_that_failed_may_be_tried_again() -> None:
    door = Door(TEN, now="9:30", policy=CAPPED)
    door.wait_until("10:05")
    door.calendar_refuses_writes()
    door.wait_until("10:11")
    door.calendar_takes_writes()
    door.wait_until("10:29")
    assert "10:00" not in door.calendar


def test_a_fault_that_keeps_one_meeting_does_not_leave_its_turn_to_the_next() -> None:
    door = Door(TEN, TWELVE, now="9:30", policy=CAPPED)
    door.wait_until("10:05")
    door.network_down()
    door.wait_until("10:40")
    door.network_up()
    door.wait_until("13:00")
    assert door.released() == []


def test_people_who_are_seen_in_one_meeting_do() -> None:
    door = Door(TEN, TWELVE, now="9:30", policy=CAPPED, presence=Presence.OCCUPIED)
    door.wait_until("10:45")
    door.sensors_say(Presence.VACANT)
    door.wait_until("13:00")
    assert door.released() == ["12:00 at 12:10"]


def test_a_power_cut_does_not_forget_how_many_there_were() -> None:
    door = Door(TEN, TWELVE, now="9:30", policy=CAPPED)
    door.wait_until("11:00")
    door.restart()
    door.wait_until("13:00")
    assert door.released() == ["10:00 at 10:10"]


def test_what_a_finger_gives_back_counts_for_nothing() -> None:
    door = Door(TEN, TWELVE, now="9:30", policy=CAPPED)
    door.wait_until("10:02")
    door.tap_end("10:00")
    door.wait_until("13:00")
    assert door.released() == ["12:00 at 12:10"]


def test_an_emptied_room_counts_too() -> None:
    policy = replace(CAPPED, ends_when_empty_for=minutes(20))
    door = Sensed(TEN, meeting("11:00", "12:00"), sensors=[RADAR], now="9:30", policy=policy)
    door.wait_until("10:00")
    door.tap_check_in("10:00")
    door.somebody_comes()
    door.wait_until("10:10")
    door.everybody_leaves()
    door.wait_until("12:00")
    assert (len(door.room.decided), door.released()) == (1, [])


def test_nor_is_a_room_emptied_more_often() -> None:
    policy = replace(CAPPED, ends_when_empty_for=minutes(20))
    late = meeting("11:00", "12:30")
    door = Sensed(TEN, late, sensors=[RADAR], now="9:30", policy=policy)
    door.wait_until("11:00")
    door.tap_check_in("11:00")
    door.somebody_comes()
    door.wait_until("11:10")
    door.everybody_leaves()
    door.wait_until("12:30")
    assert door.released() == ["10:00 at 10:10"]
    assert door.sent(EndEarly) == []


def test_the_emergency_switch_in_the_middle_of_the_warning_keeps_every_room() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("10:09:30")
    door.policy_changes(ReleasePolicy(halted=True))
    door.wait_until("11:00")
    assert door.released() == []
    assert Doubt.HALTED in door.decisions()[0].doubts


def test_after_the_emergency_all_must_be_well_for_a_while() -> None:
    door = Door(TEN, now="9:30", policy=ReleasePolicy(halted=True))
    door.wait_until("10:12")
    door.policy_changes(ReleasePolicy())
    door.wait_until("10:40")
    assert door.released() == ["10:00 at 10:22"]


def test_a_finger_still_gives_back_what_it_likes_in_an_emergency() -> None:
    door = Door(TEN, now="9:30", policy=ReleasePolicy(halted=True))
    door.wait_until("10:05")
    door.tap_end("10:00")
    door.wait_until("10:06")
    assert (door.phase("10:00") if "10:00" in door.calendar else None) is None
    assert len(door.sent(Release)) == 1


def test_rules_that_were_never_read_release_nothing() -> None:
    door = Door(TEN, now="9:30", policy=ReleasePolicy(rules_known=False))
    door.wait_until("11:00")
    assert door.released() == []
    assert Doubt.RULES_UNKNOWN in door.decisions()[0].doubts
    assert door.phase("10:00") is Phase.ENDED
