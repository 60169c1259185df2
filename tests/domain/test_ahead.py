"""Fingers on the timeline: a slot booked ahead, who must come to it, and what becomes of it."""

from dataclasses import replace

import pytest

from panel.domain.effects import Book, Cancel, EndEarly, Notify, Release, ReleasedFor, ReportCheckIn
from panel.domain.events import SlotTapped
from panel.domain.exemption import Exemption
from panel.domain.faults import Fault
from panel.domain.meeting import Meeting
from panel.domain.person import Person
from panel.domain.policy import OnNoShow, ReleasePolicy
from panel.domain.room import Phase
from tests.domain.sensed import RADAR, Sensed
from tests.door import Door
from tests.rooms import at, meeting, minutes, slot

HOST = Person(name="Karim Benali", address="karim@contoso.example")
AHEAD = meeting("10:00", "11:00", booked_ahead=True, host=HOST)
TOLD = ReleasePolicy(notice_before=minutes(5))
SHARED = ReleasePolicy(reports_check_ins=True)
SHORTENS = ReleasePolicy(ends_when_empty_for=minutes(10))


# --- booking --------------------------------------------------------------------------------


def test_a_slot_of_later_is_booked_with_its_title_and_host() -> None:
    door = Door(now="8:00")
    door.tap_slot("10:00", "11:00", title="  Engines\nand more ", host=HOST)
    (write,) = door.sent(Book)
    assert (write.slot, write.title, write.host) == (
        slot("10:00", "11:00"),
        "Engines and more",
        HOST,
    )
    assert write.ahead
    door.wait_until("8:01")
    assert door.phase("10:00") is Phase.SCHEDULED


def test_a_slot_of_this_quarter_hour_is_taken_from_now_on() -> None:
    door = Door(now="10:07:20")
    door.tap_slot("10:00", "11:00")
    (write,) = door.sent(Book)
    assert (write.slot, write.ahead) == (slot("10:07:20", "11:00"), False)
    door.wait_until("10:08")
    assert door.phase("10:07:20") is Phase.CHECKED_IN


@pytest.mark.parametrize(("now", "ahead"), [("9:55", False), ("9:54:59", True)])
def test_whoever_books_just_before_it_begins_is_there(now: str, *, ahead: bool) -> None:
    door = Door(now=now)
    door.tap_slot("10:00", "11:00")
    assert [w.ahead for w in door.sent(Book)] == [ahead]


@pytest.mark.parametrize(
    ("start", "end"), [("9:45", "10:30"), ("10:15", "14:16"), ("9:00", "9:30")]
)
def test_what_is_past_or_too_long_is_not_booked(start: str, end: str) -> None:
    door = Door(now="10:00")
    door.tap_slot(start, end)
    assert door.sent(Book) == []
    assert door.room.notice is not None
    assert (door.room.notice.wish, door.room.notice.fault) == (Book, Fault.NOT_ALLOWED)


def test_a_slot_that_somebody_has_is_not_booked() -> None:
    door = Door(meeting("10:30", "11:00"), now="8:00")
    door.tap_slot("10:00", "11:00")
    assert door.sent(Book) == []
    assert door.room.notice is not None
    assert door.room.notice.fault is Fault.TAKEN


def test_where_nothing_is_known_nothing_is_booked() -> None:
    door = Door(now="8:00")
    door.network_down()
    door.wait_until("8:05")
    door.tap_slot("7:00", "11:00")
    assert door.sent(Book) == []
    assert door.room.notice is not None
    assert door.room.notice.fault is Fault.UNREACHABLE


def test_a_clock_that_nobody_vouches_for_books_nothing() -> None:
    door = Door(now="8:00")
    door.clock_loses_sync()
    door.tap_slot("10:00", "11:00")
    assert door.sent(Book) == []


def test_a_slot_beyond_what_is_known_is_not_booked() -> None:
    door = Door(now="8:00")
    door.tap_slot("57:00", "58:00")  # the agenda ends two days on
    assert door.sent(Book) == []


def test_an_impatient_second_tap_on_a_slot_books_once() -> None:
    door = Door(now="8:00")
    door.tap_slot("10:00", "11:00")
    door.tap_slot("10:00", "11:00")
    door.tap_book("9:00")
    assert len(door.sent(Book)) == 1
    assert door.room.notice is None


def test_somebody_who_was_faster_is_told_of_at_the_door() -> None:
    door = Door(now="8:00")
    door.organizer_books(meeting("10:30", "11:00"))
    door.tap_slot("10:00", "11:00")
    door.wait_until("8:00:10")
    assert door.room.notice is not None
    assert (door.room.notice.wish, door.room.notice.fault) == (Book, Fault.TAKEN)


def test_a_power_cut_in_between_books_once() -> None:
    door = Door(now="8:00")
    door.tap_slot("10:00", "11:00", title="Engines")
    door.restart()
    door.wait_until("8:01")
    assert [m.subject for m in door.calendar] == ["Engines"]
    assert {w.id for w in door.sent(Book)} == {door.sent(Book)[0].id}


def test_a_wish_that_the_power_cut_outlived_is_nobodys_any_more() -> None:
    door = Door(now="8:00")
    door.network_down()
    door.tap_slot("10:00", "11:00")
    door.network_up()
    door.restart(off_until="8:02")
    door.wait_until("8:10")
    assert list(door.calendar) == []


def test_a_title_is_no_longer_than_a_calendar_shows() -> None:
    door = Door(now="8:00")
    door.tap_slot("10:00", "11:00", title="x" * 500)
    assert [len(w.title) for w in door.sent(Book)] == [120]


# --- coming to it ---------------------------------------------------------------------------


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


def test_a_press_that_is_none_of_the_doors_is_let_be() -> None:
    door = Door(now="8:00")
    door.happens(SlotTapped(slot=slot("10:00", "10:00"), press="nothing"))
    assert door.sent(Book) == []
