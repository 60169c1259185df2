"""The power goes, and comes back: what the journal holds is what is known."""

from datetime import UTC

from panel.domain.effects import Book, Drop, EndEarly, Release
from panel.domain.events import Started
from panel.domain.presence import Presence
from panel.domain.room import NO_AGENDA, Phase
from panel.domain.sentence import sentence
from tests.door import Door
from tests.rooms import at, meeting, minutes

TEN = meeting("10:00", "11:00")


def test_a_panel_started_in_the_middle_of_a_window_gives_the_whole_window() -> None:
    door = Door(TEN, now="10:06")
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    door.wait_until("10:15:59")
    assert door.released() == []
    door.wait_until("10:20")
    assert door.released() == ["10:00 at 10:16"]


def test_a_panel_started_after_the_window_keeps_the_meeting() -> None:
    door = Door(TEN, now="10:25")
    door.wait_until("11:00")
    assert door.released() == []


def test_a_restart_cannot_lose_a_check_in() -> None:
    door = Door(TEN, now="9:55")
    door.tap_check_in("10:00")
    door.restart(off_until="10:05")
    assert door.phase("10:00") is Phase.CHECKED_IN
    door.wait_until("11:00")
    assert door.released() == []


def test_a_check_in_outlives_the_power_and_the_network_together() -> None:
    door = Door(TEN, now="9:55")
    door.tap_check_in("10:00")
    door.journal.agenda = NO_AGENDA
    door.network_down()
    door.restart()
    door.wait_until("10:08")
    door.network_up()
    door.wait_until("11:00")
    assert door.released() == []


def test_a_restart_in_the_window_makes_the_panel_wait_again() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("10:09")
    door.restart()
    door.wait_until("10:18:59")
    assert door.released() == []
    door.wait_until("10:30")
    assert door.released() == ["10:00 at 10:19"]


def test_a_meeting_once_kept_is_not_released_after_a_restart() -> None:
    door = Door(TEN, now="9:30", presence=Presence.OCCUPIED)
    door.wait_until("10:31")
    door.sensors_say(Presence.VACANT)
    door.restart()
    door.wait_until("11:00")
    assert door.released() == []


def test_a_restart_does_not_give_a_release_more_time() -> None:
    door = Door(TEN, now="9:30", presence=Presence.OCCUPIED)
    door.wait_until("10:25")
    door.restart()
    door.wait_until("10:31")
    door.sensors_say(Presence.VACANT)
    door.wait_until("11:00")
    assert door.released() == []


def test_a_released_meeting_stays_released_after_a_restart() -> None:
    door = Door(TEN, now="9:30")
    door.calendar.declined_items_linger = True
    door.wait_until("10:11")
    door.restart()
    assert door.phase("10:00") is Phase.RELEASED
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:10"]


def test_an_owed_release_is_dropped_at_the_start_and_decided_anew() -> None:
    door = Door(TEN, now="9:30")
    door.answers_after = minutes(5)
    door.wait_until("10:10:30")
    door.restart()
    assert [effect for _, effect in door.log if isinstance(effect, Drop)]
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    door.tap_check_in("10:00")
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:10"]


def test_an_end_that_somebody_tapped_is_still_made_after_a_restart() -> None:
    door = Door(TEN, now="9:55")
    door.tap_check_in("10:00")
    door.wait_until("10:20")
    door.tap_end("10:00")
    door.restart(off_until="10:21")
    assert door.phase("10:00") is Phase.RELEASING
    door.wait_until("10:22")
    assert {w.id for w in door.sent(EndEarly)} == {door.sent(EndEarly)[0].id}
    assert door.phase("10:00") is Phase.RELEASED


def test_an_answer_no_one_waits_for_any_more_is_not_asked_for() -> None:
    door = Door(TEN, now="9:55")
    door.tap_end("10:00")
    door.restart(off_until="11:05")
    assert len(door.sent(Release)) == 1
    assert [effect for _, effect in door.log if isinstance(effect, Drop)]


def test_a_walk_up_booking_is_nobodys_wish_after_two_minutes() -> None:
    door = Door(now="10:00")
    door.tap_book(until="11:00")
    door.restart(off_until="10:03")
    door.wait_until("10:10")
    assert door.is_free("10:10", "11:00")


def test_a_walk_up_booking_under_way_still_takes_its_time_after_a_restart() -> None:
    door = Door(now="10:00")
    door.tap_book(until="11:00")
    door.restart()
    assert not door.is_free("10:10", "11:00")
    assert [w.id for w in door.sent(Book)] == ["press 1", "press 1"]


def test_a_panel_that_remembers_nothing_asks_first() -> None:
    door = Door(now="10:00")
    door.network_down()
    door.journal.agenda = NO_AGENDA
    door.restart()
    assert not door.is_free("10:10", "11:00")
    assert door.journal.tells() == Started(agenda=NO_AGENDA)
    assert door.room.agenda.fetched_at < at("0:00")


def test_the_power_was_off_through_the_whole_window() -> None:
    door = Door(TEN, now="9:30")
    door.restart(off_until="10:45")
    door.wait_until("11:00")
    assert door.released() == []


def test_a_check_in_lost_with_the_journal_costs_nobody_the_room() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("10:02")
    door.tap_check_in("10:00")
    door.journal_is_lost()
    door.restart()
    door.wait_until("11:00")
    assert door.released() == []


def test_a_lost_journal_is_given_as_the_reason_for_keeping_a_meeting() -> None:
    door = Door(TEN, now="9:55")
    door.journal_is_lost()
    door.restart()
    door.wait_until("10:31")
    assert "the journal was begun after" in sentence(door.decisions()[-1], UTC)


def test_meetings_after_a_lost_journal_are_given_back_as_usual() -> None:
    door = Door(meeting("12:00", "13:00"), now="9:30")
    door.journal_is_lost()
    door.restart()
    door.wait_until("13:00")
    assert door.released() == ["12:00 at 12:10"]


def test_a_long_meeting_shortened_before_a_restart_keeps_its_exemption() -> None:
    door = Door(meeting("10:00", "15:00"), now="9:30")
    door.wait_until("10:02")
    door.organizer_sets_end("10:00", "11:00")
    door.wait_until("10:04")
    door.restart()
    door.wait_until("11:00")
    assert door.released() == []
