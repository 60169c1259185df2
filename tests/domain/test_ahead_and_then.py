"""A slot booked ahead: who must come to it, what becomes of it, and of the meetings beside it."""

from dataclasses import replace

from panel.domain.effects import Book, Cancel, EndEarly, Notify, Release, ReleasedFor, ReportCheckIn
from panel.domain.exemption import Exemption
from panel.domain.meeting import Meeting
from panel.domain.person import Person
from panel.domain.policy import OnNoShow, ReleasePolicy
from panel.domain.room import Phase
from tests.domain.sensed import RADAR, Sensed
from tests.door import Door
from tests.rooms import at, meeting, minutes

HOST = Person(name="Karim Benali", address="karim@contoso.example")
AHEAD = meeting("10:00", "11:00", booked_ahead=True, host=HOST)
TOLD = ReleasePolicy(notice_before=minutes(5))
SHARED = ReleasePolicy(reports_check_ins=True)
SHORTENS = ReleasePolicy(ends_when_empty_for=minutes(10))


def test_a_booking_made_for_later_is_checked_in_to_like_any_other() -> None:
    door = Door(now="8:00")
    door.tap_slot("10:00", "11:00")
    door.wait_until("9:50")
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    door.tap_check_in("10:00")
    door.wait_until("10:30")
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert door.released() == []


def test_a_booking_made_for_later_that_nobody_comes_to_is_released() -> None:
    door = Door(now="8:00")
    door.tap_slot("10:00", "11:00", host=HOST)
    door.wait_until("10:15")
    (write,) = door.sent(Release)
    assert (write.why, write.organizer) == (ReleasedFor.NO_SHOW, HOST.address)
    assert list(door.calendar) == []


def test_a_booking_made_for_now_needs_no_check_in() -> None:
    door = Door(now="10:01")
    door.tap_slot("10:00", "11:00")
    door.wait_until("10:30")
    assert door.released() == []


def test_without_the_mark_a_booking_of_the_rooms_own_is_kept() -> None:
    door = Door(replace(AHEAD, booked_ahead=False), now="8:00")
    door.wait_until("10:30")
    assert door.released() == []


def test_a_mark_on_somebody_elses_meeting_says_nothing() -> None:
    marked = replace(meeting("10:00", "11:00"), booked_ahead=True)
    assert ReleasePolicy().exemption(marked) is None
    assert ReleasePolicy(enabled=False).exemption(marked) is Exemption.RELEASE_OFF


def test_a_restart_remembers_that_somebody_must_come() -> None:
    door = Door(AHEAD, now="9:45")
    door.restart()
    door.wait_until("10:15")
    assert len(door.sent(Release)) == 1


def test_the_host_is_told_before_where_letters_go_out() -> None:
    door = Door(AHEAD, now="9:00", policy=TOLD)
    door.wait_until("10:30")
    (letter,) = door.sent(Notify)
    assert letter.meeting.answers == HOST.address
    assert len(door.sent(Release)) == 1


def test_without_a_host_nobody_can_be_told_before() -> None:
    door = Door(meeting("10:00", "11:00", booked_ahead=True), now="9:00", policy=TOLD)
    door.wait_until("10:30")
    assert door.sent(Notify) == []
    assert len(door.sent(Release)) == 1


def test_a_host_who_is_exempt_need_not_come() -> None:
    board = ReleasePolicy(exempt_organizers=("contoso.example",))
    assert board.exemption(replace(AHEAD, organizer_address="room@x")) is Exemption.ORGANIZER


def test_the_rooms_own_booking_is_never_declined_instead() -> None:
    cancels = ReleasePolicy(on_no_show=OnNoShow.CANCEL)
    door = Door(AHEAD, now="9:00", policy=cancels)
    door.wait_until("10:15")
    assert [d.uncancelled for d in door.decisions()] == [None]


def test_the_other_panel_hears_of_a_check_in_to_a_booking_ahead() -> None:
    door = Door(AHEAD, now="9:50", policy=SHARED)
    door.tap_check_in("10:00")
    assert [w.key for w in door.sent(ReportCheckIn)] == [AHEAD.key]


def test_whoever_comes_too_late_takes_it_back_for_its_host() -> None:
    door = Door(AHEAD, now="9:30")
    door.wait_until("10:12")
    assert door.room.gave_back is not None
    assert door.room.gave_back.organizer == HOST.address


# --- beside others --------------------------------------------------------------------------

NEXT = meeting("11:00", "12:00", "theirs", booked_ahead=True, host=HOST)


def test_ending_a_meeting_leaves_a_booking_ahead_behind_it_alone() -> None:
    door = Door(meeting("10:00", "11:00"), NEXT, now="9:50")
    door.tap_check_in("10:00")
    door.wait_until("10:30")
    door.tap_end("10:00")
    door.wait_until("10:31")
    assert door.sent(Cancel) == []
    assert "theirs" in door.calendar


def test_a_booking_ahead_is_no_part_of_what_is_extended() -> None:
    door = Door(meeting("10:00", "11:00"), NEXT, now="9:50")
    door.tap_check_in("10:00")
    door.tap_extend("10:00", until="12:30")
    assert door.sent(Book) == []
    assert door.room.notice is not None


def emptied(*meetings: Meeting, policy: ReleasePolicy = SHORTENS) -> Sensed:
    """People come to the meeting of ten, and leave."""
    door = Sensed(*meetings, sensors=[RADAR], now="9:30", policy=policy)
    door.wait_until("10:00")
    door.somebody_comes()
    door.tap_check_in("10:00")
    door.wait_until("10:20")
    door.everybody_leaves()
    door.wait_until("10:31")
    return door


TEN = meeting("10:00", "11:00")


def test_an_emptied_meeting_takes_what_extends_it_along() -> None:
    door = emptied(TEN, meeting("11:00", "12:00", at_the_door=True))
    assert len(door.sent(EndEarly)) == 1
    assert [w.key.start for w in door.sent(Cancel)] == [at("11:00")]


def test_an_emptied_meeting_leaves_a_booking_ahead_behind_it_alone() -> None:
    door = emptied(TEN, NEXT)
    assert len(door.sent(EndEarly)) == 1
    assert door.sent(Cancel) == []


def test_whoever_was_seen_at_an_exempt_booking_ahead_need_not_be_its_people() -> None:
    exempt = replace(SHORTENS, exempt_keywords=("VIP",))
    door = emptied(replace(AHEAD, subject="VIP"), policy=exempt)
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert door.sent(EndEarly) == []
