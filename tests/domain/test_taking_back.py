"""A room that gave itself back, and its people who come late: they may take the rest of it."""

from panel.domain.effects import TakeBack
from panel.domain.policy import ReleasePolicy
from panel.domain.taking_back import Returnable, offer
from tests.domain.sensed import RADAR, Sensed
from tests.door import Door
from tests.rooms import at, meeting, minutes

TEN = meeting("10:00", "11:00")
ENDS = ReleasePolicy(ends_when_empty_for=minutes(10))


def given_back(*others: str, now: str = "10:12", policy: ReleasePolicy = ENDS) -> Door:
    """Nobody came at ten, and the room has been free since 10:10."""
    meetings = [meeting(*other.split("-")) for other in others]
    door = Door(TEN, *meetings, now="9:30", policy=policy)
    door.wait_until(now)
    return door


def offered(door: Door) -> Returnable | None:
    return offer(door.room, door.now)


# --- what is offered ------------------------------------------------------------------------


def test_people_who_come_late_are_offered_the_rest_of_their_meeting() -> None:
    assert offered(given_back()) == Returnable(key=TEN.key, until=at("11:00"))


def test_for_ten_minutes_and_no_longer() -> None:
    assert offered(given_back(now="10:19:59")) is not None
    assert offered(given_back(now="10:20")) is None


def test_a_site_may_offer_it_for_longer_or_not_at_all() -> None:
    longer = ReleasePolicy(take_back_within=minutes(30))
    assert offered(given_back(now="10:39", policy=longer)) is not None
    assert offered(given_back(policy=ReleasePolicy(take_back_within=minutes(0)))) is None


def test_the_last_minute_of_a_meeting_is_not_worth_taking() -> None:
    door = Door(meeting("10:00", "10:15"), now="9:30")
    door.wait_until("10:13:59")
    assert offered(door) is not None
    door.wait_until("10:14")
    assert offered(door) is None


def test_a_meeting_that_people_had_left_is_offered_to_them_when_they_come_back() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=ENDS)
    door.wait_until("9:58")
    door.somebody_comes()
    door.tap_check_in("10:00")
    door.wait_until("10:20")
    door.everybody_leaves()
    door.wait_until("10:35")
    assert offered(door) == Returnable(key=TEN.key, until=at("11:00"))


def test_what_somebody_at_the_door_gave_back_stays_so() -> None:
    door = Door(TEN, now="9:55")
    door.tap_end("10:00")
    door.wait_until("10:01")
    assert offered(door) is None


def test_nor_does_what_a_finger_gave_back_after_the_panel_had_failed_to() -> None:
    door = Door(TEN, now="9:30")
    door.calendar_refuses_writes()
    door.wait_until("10:12")
    door.calendar_takes_writes()
    door.tap_end("10:00")
    door.wait_until("10:13")
    assert door.is_free("10:13", "11:00")
    assert offered(door) is None


def test_nothing_is_offered_beside_a_wish_that_is_under_way() -> None:
    door = Door(TEN, meeting("12:00", "13:00", at_the_door=True), now="9:30")
    door.wait_until("10:12")
    door.answers_after = minutes(1)
    door.tap_extend("12:00", "14:00")
    assert offered(door) is None
    door.wait_until("10:14")
    assert offered(door) is not None


def test_a_release_on_its_way_is_none_yet_and_one_that_was_refused_never() -> None:
    door = Door(TEN, now="9:30")
    door.answers_after = minutes(1)
    door.calendar_refuses_writes()
    door.wait_until("10:10:30")
    assert offered(door) is None
    door.wait_until("10:12")
    assert offered(door) is None


def test_what_a_later_meeting_has_taken_part_of_is_not_offered() -> None:
    door = given_back()
    door.organizer_books(meeting("10:45", "11:30"))
    door.ask()
    assert offered(door) is None
    assert door.is_free("10:12", "10:45")


def test_the_meeting_after_is_in_nobodys_way() -> None:
    assert offered(given_back("11:00-12:00")) is not None


def test_what_the_calendar_still_holds_is_not_offered() -> None:
    door = Door(TEN, now="9:30")
    door.calendar.declined_items_linger = True
    door.wait_until("10:12")
    assert offered(door) is not None
    door.wait_until("10:13")
    assert offered(door) is None


def test_a_door_that_is_not_sure_offers_nothing() -> None:
    door = given_back()
    door.clock_loses_sync()
    assert offered(door) is None
    door.clock_regains_sync()
    assert offered(door) is not None
    door.network_down()
    door.wait_until("10:16")
    assert offered(door) is None


def test_a_clock_set_back_before_the_decision_offers_nothing() -> None:
    door = given_back()
    door.clock_steps(seconds=-600)
    door.wait(minutes(1))
    assert door.is_free("10:05", "11:00")
    assert offered(door) is None


def test_of_two_given_back_together_each_goes_with_its_own_decision() -> None:
    door = Door(TEN, meeting("10:00", "10:30", "short"), now="9:30")
    door.wait_until("10:10:00")
    first, second = door.unanswered
    door.unanswered = [(first[0] + minutes(1), first[1]), second]
    ends = {TEN.key: at("11:00"), door.key("short"): at("10:30")}
    for clock in ("10:10:30", "10:12"):
        door.wait_until(clock)
        gave = door.room.gave_back
        assert gave is not None
        assert ends[gave.decision.key] == gave.slot.end


# --- after a power cut ------------------------------------------------------------------------


def test_after_a_restart_it_is_offered_still() -> None:
    door = given_back()
    before = door.room.gave_back
    door.restart(off_until="10:14")
    door.wait_until("10:15")
    assert door.room.gave_back == before
    assert offered(door) == Returnable(key=TEN.key, until=at("11:00"))


def test_after_a_restart_what_was_taken_back_is_not_offered_again() -> None:
    door = given_back()
    door.tap_take_back(TEN.key)
    door.wait_until("10:13")
    door.tap_end("press 1")
    door.wait_until("10:14")
    door.restart()
    door.wait_until("10:15")
    assert door.is_free("10:15", "11:00")
    assert offered(door) is None


def test_a_power_cut_under_the_finger_books_once() -> None:
    door = given_back()
    door.tap_take_back(TEN.key)
    door.restart()
    assert not door.is_free("10:12", "11:00")
    door.wait_until("10:15")
    assert [w.id for w in door.sent(TakeBack)] == ["press 1", "press 1"]
    assert not door.is_free("10:15", "11:00")


def test_a_finger_of_before_the_power_cut_is_nobodys_wish_after_two_minutes() -> None:
    door = given_back()
    door.tap_take_back(TEN.key)
    door.restart(off_until="10:14:30")
    door.wait_until("10:16")
    assert door.is_free("10:16", "11:00")
    assert offered(door) is not None
