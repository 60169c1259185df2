"""Writes under way: answers that are late, early, or not what was hoped for."""

from panel.domain.effects import Book, Release, TakeBack
from panel.domain.engine import step
from panel.domain.events import AgendaFetched, Tick, WriteSucceeded
from panel.domain.faults import Fault
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import agenda, at, meeting, minutes, slot


def on_its_way() -> Door:
    """A door at 10:10:10, its release of the meeting of 10 to 11 sent, and not yet answered."""
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.answers_after = minutes(1)
    door.wait_until("10:10:10")
    assert door.phase("10:00") is Phase.RELEASING
    return door


def test_a_release_is_sent_once_however_long_its_answer_takes() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.answers_after = minutes(15)
    door.wait_until("10:24")
    assert door.phase("10:00") is Phase.RELEASING
    door.wait_until("10:50")
    assert door.released() == ["10:00 at 10:10"]


def test_the_room_is_not_free_before_the_calendar_has_agreed() -> None:
    door = on_its_way()
    assert not door.is_free("10:15", "11:00")
    door.wait_until("10:12")
    assert door.is_free("10:15", "11:00")


def test_somebody_who_checks_in_while_the_release_is_on_its_way_gets_the_room_back() -> None:
    door = on_its_way()
    door.tap_check_in("10:00")
    door.wait_until("10:13")
    assert [w.slot for w in door.sent(TakeBack)] == [slot("10:11", "11:00")]
    assert not door.is_free("10:13", "11:00")


def test_the_room_is_not_taken_back_over_the_heads_of_others() -> None:
    door = Door(meeting("10:00", "11:00", "A"), meeting("10:30", "11:30", "B"), now="9:30")
    door.answers_after = minutes(1)
    door.wait_until("10:10:10")
    door.tap_check_in("A")
    door.wait_until("10:20")
    assert door.phase("B") is Phase.CHECK_IN_OPEN
    assert door.sent(Book) == []


def test_a_clock_that_leaps_past_the_end_and_back_releases_nothing_twice() -> None:
    door = on_its_way()
    door.calendar.declined_items_linger = True
    door.clock_steps(hours=1)
    door.wait(minutes(2))
    door.clock_steps(hours=-1)
    door.wait_until("10:58")
    assert door.released() == ["10:00 at 10:10"]
    assert door.phase("10:00") is Phase.RELEASED


def test_of_a_meeting_yet_to_come_only_its_own_time_is_taken_back() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:55")
    door.tap_end("10:00")
    door.tap_check_in("10:00")
    door.wait_until("9:57")
    assert [w.slot for w in door.sent(Book)] == [slot("10:00", "11:00")]


def test_nothing_is_taken_back_of_a_meeting_that_is_over() -> None:
    door = on_its_way()
    door.tap_check_in("10:00")
    door.wait_until("10:10:50")
    door.now = at("11:00:01")
    door.happens(WriteSucceeded(write_id=door.sent(Release)[0].id))
    assert door.sent(Book) == []


def test_a_check_in_and_then_a_refusal_leave_the_meeting_as_it_was() -> None:
    door = on_its_way()
    door.calendar_refuses_writes()
    door.tap_check_in("10:00")
    door.wait_until("10:50")
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert len(door.released()) == 1


def test_a_release_that_failed_by_itself_is_no_matter_for_the_people_at_the_door() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.calendar_refuses_writes()
    door.wait_until("10:12")
    assert door.room.notice is None


def test_a_write_that_found_no_network_makes_the_calendar_doubtful() -> None:
    door = on_its_way()
    door.network_down()
    door.wait_until("10:12")
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    door.network_up()
    door.wait_until("10:21")
    assert door.released() == ["10:00 at 10:10"]


def test_an_agenda_asked_for_before_a_write_does_not_undo_it() -> None:
    door = Door(now="10:00")
    before = agenda(at_clock="10:00")
    door.tap_book(until="11:00")
    door.wait_until("10:00:02")
    door.happens(AgendaFetched(agenda=before))
    assert not door.is_free("10:10", "11:00")


def test_the_calendar_may_be_quicker_than_the_answer_of_a_write() -> None:
    door = on_its_way()
    door.organizer_cancels("10:00")
    door.wait_until("10:10:40")
    assert door.phase("10:00") is Phase.RELEASING
    door.wait_until("10:13")
    assert door.room.bookings == ()


def test_a_released_meeting_that_lingers_is_hidden_for_two_minutes_and_then_believed() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.calendar.declined_items_linger = True
    door.wait_until("10:12")
    assert door.is_free("10:12", "11:00")
    door.wait_until("10:13")
    assert not door.is_free("10:13", "11:00")
    assert door.phase("10:00") is Phase.RELEASED
    door.wait_until("10:40")
    assert door.released() == ["10:00 at 10:10"]


def test_the_door_remembers_which_slot_it_gave_back() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:11")
    gave = door.room.gave_back
    assert gave is not None
    assert (gave.slot, gave.decision) == (slot("10:00", "11:00"), door.decisions()[-1])


def test_an_answer_that_comes_twice_counts_once() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:12")
    again = WriteSucceeded(write_id=door.sent(Release)[0].id)
    assert step(door.room, again, door.now) == (door.room, ())


def test_an_answer_to_an_unknown_write_is_nobodys() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    stray = WriteSucceeded(write_id="")
    assert step(door.room, stray, door.now) == (door.room, ())


def test_a_tick_right_after_a_refusal_finds_nothing_left_to_do() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.calendar_refuses_writes(Fault.NOT_ALLOWED)
    door.wait_until("10:10")
    door.now = at("10:10:01")
    door.happens(door.calendar.answer(door.sent(Release)[0], door.now))
    assert step(door.room, Tick(), door.now) == (door.room, ())


def test_a_meeting_of_several_days_ended_early_does_not_trouble_the_panel_later() -> None:
    door = Door(meeting("8:00", "80:00"), now="9:00")
    door.wait_until("32:00")
    door.tap_end("8:00")
    for hour in range(33, 62):
        door.wait_until(f"{hour}:00")
        assert door.is_free(f"{hour}:30", "63:00")
