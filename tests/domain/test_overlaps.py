"""Meetings beside, behind and instead of each other; moved, shortened, cancelled, replaced."""

from panel.domain.meeting import Slot
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import at, meeting, minutes

LATE = ReleasePolicy(window=minutes(40))

# --- beside and behind ----------------------------------------------------------------------


def test_two_meetings_at_once_to_which_nobody_came_both_go() -> None:
    door = Door(meeting("10:00", "11:00", "A"), meeting("10:00", "10:45", "B"), now="9:30")
    door.wait_until("10:15")
    assert sorted(door.released()) == ["A at 10:10", "B at 10:10"]


def test_a_meeting_beside_a_checked_in_one_is_kept_for_they_may_be_its_people() -> None:
    door = Door(meeting("10:00", "11:00", "A"), meeting("10:30", "11:30", "B"), now="9:30")
    door.wait_until("9:55")
    door.tap_check_in("A")
    door.wait_until("11:05")
    assert door.released() == []
    assert door.phase("B") is Phase.KEPT
    assert door.decisions()[0].beside


def test_the_people_of_the_meeting_before_do_not_count_for_the_next() -> None:
    door = Door(meeting("9:00", "10:00"), meeting("10:00", "11:00"), now="8:45")
    door.wait_until("8:55")
    door.tap_check_in("9:00")
    door.wait_until("9:55")
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    door.wait_until("10:12")
    assert door.released() == ["10:00 at 10:10"]


def test_a_tap_is_for_the_meeting_under_the_finger() -> None:
    door = Door(meeting("9:00", "10:00"), meeting("10:00", "11:00"), now="8:45")
    door.wait_until("9:55")
    door.tap_check_in("10:00")
    door.wait_until("10:20")
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_a_release_leaves_the_next_meeting_alone() -> None:
    door = Door(meeting("9:00", "10:00"), meeting("10:00", "11:00"), now="8:45")
    door.wait_until("9:30")
    assert door.released() == ["9:00 at 09:10"]
    assert door.is_free("9:30", "10:00")
    assert not door.is_free("9:30", "10:01")


def test_when_the_people_beside_lose_their_meeting_the_other_one_asks_anew() -> None:
    door = Door(meeting("10:00", "11:00", "A"), meeting("10:00", "11:00", "B"), now="9:30")
    door.wait_until("9:55")
    door.tap_check_in("A")
    door.wait_until("10:15")
    door.organizer_cancels("A")
    door.wait_until("10:24:59")
    assert door.released() == []
    door.wait_until("11:00")
    assert door.released() == ["B at 10:25"]


# --- moved, shortened, lengthened, cancelled, replaced --------------------------------------


def test_a_meeting_moved_later_while_its_window_runs_gets_a_new_window() -> None:
    door = Door(meeting("10:00", "11:00", "A"), now="9:30")
    door.wait_until("10:05")
    door.organizer_moves("A", "10:30", "11:30")
    door.wait_until("11:00")
    assert door.released() == ["A at 10:40"]


def test_a_meeting_moved_into_the_present_gets_its_whole_window() -> None:
    door = Door(meeting("14:00", "15:00", "A"), now="9:30")
    door.wait_until("10:05")
    door.organizer_moves("A", "10:00", "11:00")
    door.wait_until("10:20")
    assert door.released() == ["A at 10:15"]


def test_people_who_sit_there_keep_their_check_in_when_their_meeting_moves_a_little() -> None:
    door = Door(meeting("10:00", "11:00", "A"), now="9:30")
    door.wait_until("9:58")
    door.tap_check_in("A")
    door.wait_until("10:06")
    door.organizer_moves("A", "10:15", "11:15")
    door.wait_until("11:00")
    assert door.released() == []
    assert door.phase("A") is Phase.CHECKED_IN
    assert len(door.journal.tells().check_ins) == 2


def test_a_check_in_does_not_follow_a_meeting_into_the_afternoon() -> None:
    door = Door(meeting("10:00", "11:00", "A"), now="9:30")
    door.wait_until("9:58")
    door.tap_check_in("A")
    door.wait_until("10:06")
    door.organizer_moves("A", "14:00", "15:00")
    door.wait_until("14:30")
    assert door.released() == ["A at 14:10"]


def test_people_who_sit_there_keep_their_check_in_though_the_panel_hears_of_the_move_late() -> None:
    door = Door(meeting("10:00", "10:30", "A"), now="9:30")
    door.wait_until("9:58")
    door.tap_check_in("A")
    door.wait_until("10:26")
    door.network_down()
    door.organizer_moves("A", "10:28", "11:28")
    door.wait_until("10:31")
    door.network_up()
    door.wait_until("11:00")
    assert door.released() == []


def test_a_meeting_shortened_while_its_window_runs_ends_earlier() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:02")
    door.organizer_sets_end("10:00", "10:08")
    door.wait_until("10:15")
    assert door.released() == []
    assert door.phase("10:00") is Phase.ENDED


def test_a_lengthened_meeting_keeps_its_window_and_its_check_in() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:02")
    door.tap_check_in("10:00")
    door.organizer_sets_end("10:00", "12:00")
    door.wait_until("11:30")
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_an_ended_meeting_lives_again_when_its_organizer_lengthens_it() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:02")
    door.tap_check_in("10:00")
    door.wait_until("11:01")
    assert door.phase("10:00") is Phase.ENDED
    door.organizer_sets_end("10:00", "11:30")
    door.wait_until("11:02")
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_a_meeting_lengthened_long_after_its_window_is_not_released_any_more() -> None:
    door = Door(meeting("10:00", "10:30"), now="9:30", policy=LATE)
    door.wait_until("10:31")
    door.organizer_sets_end("10:00", "12:00")
    door.wait_until("12:00")
    assert door.released() == []


def test_a_cancelled_meeting_is_gone_and_its_time_is_free() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:05")
    door.organizer_cancels("10:00")
    door.wait_until("10:20")
    assert door.released() == []
    assert door.room.bookings == ()
    assert door.is_free("10:20", "11:00")


def test_a_meeting_replaced_while_its_window_runs_does_not_inherit_the_time_already_run() -> None:
    door = Door(meeting("10:00", "11:00", "A"), now="9:30")
    door.wait_until("10:05")
    door.organizer_cancels("A")
    door.organizer_books(meeting("10:00", "11:00", "B"))
    door.wait_until("10:20")
    assert door.released() == ["B at 10:15"]


def test_a_check_in_for_one_meeting_is_none_for_the_one_that_replaces_it() -> None:
    door = Door(meeting("10:00", "11:00", "A"), now="9:30")
    door.wait_until("9:55")
    door.tap_check_in("A")
    door.organizer_cancels("A")
    door.organizer_books(meeting("10:00", "11:00", "B"))
    door.wait_until("10:20")
    assert door.released() == ["B at 10:10"]


def test_a_meeting_of_no_length_comes_and_goes_and_takes_no_time() -> None:
    door = Door(meeting("10:00", "10:00"), now="9:30")
    assert door.is_free("9:30", "10:30")
    door.wait_until("10:30")
    assert (door.phase("10:00"), door.released()) == (Phase.ENDED, [])


def test_a_slot_shares_no_moment_with_the_one_right_behind_it() -> None:
    first, second = (
        Slot(start=at("9:00"), end=at("10:00")),
        Slot(start=at("10:00"), end=at("11:00")),
    )
    assert not first.overlaps(second)
    assert second.holds(at("10:00"))
    assert not first.holds(at("10:00"))
