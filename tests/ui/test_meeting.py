"""During a meeting: how it ends, who waits for it, and who comes before their time."""

from datetime import timedelta

import pytest

from panel.domain import effects as ef
from panel.domain.effects import CheckedInBy
from panel.domain.policy import ReleasePolicy
from panel.ui.view import Face, Kind, Show, View
from tests.door import Door
from tests.rooms import at, meeting, minutes
from tests.ui.eyes import seen_at


def in_use(*meetings_: str, until: str = "10:30") -> Door:
    """The meeting at ten, with its people, and others behind it."""
    others = [meeting(start, end, "Review") for start, end in (one.split("-") for one in meetings_)]
    door = Door(meeting("10:00", "11:00", "Standup"), *others, now="9:55")
    door.tap_check_in("10:00")
    door.wait_until(until)
    return door


# --- the end ------------------------------------------------------------------------------------


def test_five_minutes_before_its_end_a_meeting_is_asked_outright() -> None:
    door = in_use(until="10:54:59")
    assert not seen_at(door).ending
    door.wait_until("10:55")
    view = seen_at(door)
    assert view.ending
    assert view.extend[0].until == at("11:15")


def test_the_glass_is_looked_at_again_when_the_last_minutes_begin() -> None:
    door = in_use(until="10:54:30")
    assert seen_at(door).holds_until <= at("10:55")


def test_who_waits_is_told_in_the_last_minutes() -> None:
    door = in_use("11:00-12:00", until="10:54")
    assert seen_at(door).waits is None
    door.wait_until("10:55")
    waits = seen_at(door).waits
    assert waits is not None
    assert (waits.headline.slot.start, waits.here) == (at("11:00"), False)


def test_who_waits_is_named_as_the_site_allows() -> None:
    door = in_use("11:00-12:00", until="10:56")
    said = [told.headline.title for show in Show if (told := seen_at(door, show).waits)]
    assert [one.kind for one in said] == [Kind.RESERVED, Kind.NAMED, Kind.NAMED]
    assert "Ada" not in repr(seen_at(door, Show.RESERVED).waits)


def test_a_meeting_an_hour_later_waits_for_nobody() -> None:
    door = in_use("12:00-13:00", until="10:56")
    assert seen_at(door).waits is None
    assert seen_at(door).extend


def test_a_next_group_that_has_checked_in_is_told_of_at_once() -> None:
    door = in_use("11:00-12:00", until="10:51")
    door.tap_check_in("11:00")
    view = seen_at(door)
    assert view.face is Face.IN_USE
    assert (view.ending, view.end) == (False, door.key("10:00"))
    assert view.waits is not None
    assert view.waits.here


@pytest.mark.parametrize("by", [CheckedInBy.MAIL, CheckedInBy.FLEET])
def test_a_next_group_that_kept_its_room_from_elsewhere_is_not_here(by: CheckedInBy) -> None:
    door = in_use("11:00-12:00", until="10:51")
    door.tap_check_in("11:00", by=by)
    assert seen_at(door).waits is None


def test_an_extension_is_no_group_that_waits() -> None:
    door = in_use(until="10:50")
    door.tap_extend("10:00", until="11:15")
    door.wait_until("10:58")
    assert seen_at(door).waits is None
    assert not seen_at(door).ending


def test_behind_an_extension_the_next_group_is_told_of_too() -> None:
    early = ReleasePolicy(opens_before=minutes(30))
    door = Door(meeting("10:00", "11:00"), meeting("11:15", "12:00"), now="9:55", policy=early)
    door.tap_check_in("10:00")
    door.wait_until("10:30")
    door.tap_extend("10:00", until="11:15")
    door.wait_until("10:50")
    door.tap_check_in("11:15")
    waits = seen_at(door).waits
    assert waits is not None
    assert (waits.here, waits.headline.slot.start) == (True, at("11:15"))


def test_the_doors_faces_pass_from_one_meeting_to_the_next_without_a_third() -> None:
    door = in_use("11:00-12:00", until="10:56")
    door.tap_check_in("11:00")
    faces = []
    while door.now < at("11:02"):
        door.wait(timedelta(seconds=7))
        view = seen_at(door)
        faces.append((view.face, view.headline.slot.start if view.headline else None))
    assert list(dict.fromkeys(faces)) == [(Face.IN_USE, at("10:00")), (Face.IN_USE, at("11:00"))]


def test_a_meeting_whose_extension_is_still_on_its_way_is_not_free_at_its_end() -> None:
    door = in_use(until="10:59:50")
    door.answers_after = minutes(1)
    door.tap_extend("10:00", until="11:30")
    door.wait_until("11:00:10")
    view = seen_at(door)
    assert (view.face, view.until, view.pending) == (Face.IN_USE, at("11:30"), ef.Extend)
    assert not view.book


def test_nor_is_a_walk_up_whose_longer_end_is_still_on_its_way() -> None:
    door = Door(now="10:00")
    door.tap_book("10:30")
    door.wait_until("10:29:50")
    door.answers_after = minutes(1)
    door.tap_extend("10:00", until="11:00")
    door.wait_until("10:30:10")
    view = seen_at(door)
    assert (view.face, view.until, view.book) == (Face.IN_USE, at("11:00"), ())


# --- before its time ----------------------------------------------------------------------------


def early(clock: str = "9:52") -> Door:
    door = Door(meeting("10:00", "11:00", "Standup"), now="9:30")
    door.wait_until(clock)
    return door


def is_theirs(view: View) -> None:
    assert (view.face, view.until, view.come_early) == (Face.IN_USE, at("11:00"), True)
    assert (view.book, view.check_in, view.start_early) == ((), None, None)


def test_once_its_check_in_is_open_a_free_room_may_be_started_in() -> None:
    door = early("9:49")
    assert seen_at(door).start_early is None
    door.wait_until("9:50")
    assert seen_at(door).start_early == door.key("10:00")


def test_who_books_until_the_next_meeting_keeps_the_glass_though_its_people_come_at_once() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:51")
    door.tap_book("10:00")
    door.wait_until("9:51:40")
    door.tap_check_in("10:00")
    view = seen_at(door)
    assert (view.come_early, view.until, view.end) == (False, at("10:00"), door.key("9:51"))


def test_who_starts_early_has_the_room_and_nobody_is_offered_it() -> None:
    door = early()
    door.tap_start_early("10:00")
    is_theirs(seen_at(door))
    door.wait_until("9:55")
    is_theirs(seen_at(door))
    assert [write.slot.start for write in door.sent(ef.Book)] == [at("9:52")]


def test_who_starts_early_has_the_room_though_the_calendar_refuses_the_time_before() -> None:
    door = early()
    door.calendar_refuses_writes()
    door.tap_start_early("10:00")
    door.wait_until("9:55")
    is_theirs(seen_at(door))


def test_who_checks_in_early_by_phone_has_the_room_as_well() -> None:
    door = early()
    door.tap_check_in("10:00", by=CheckedInBy.PHONE)
    is_theirs(seen_at(door))


def test_who_kept_the_room_by_letter_does_not_have_it_yet() -> None:
    door = early()
    door.tap_check_in("10:00", by=CheckedInBy.MAIL)
    assert seen_at(door).face is Face.SOON


def test_people_of_a_walk_up_are_not_taken_for_those_of_the_next_meeting() -> None:
    door = early("9:45")
    door.tap_book("10:00")
    door.wait_until("9:53")
    door.tap_check_in("10:00")
    view = seen_at(door)
    assert (view.come_early, view.until) == (False, at("10:00"))
    assert view.end == door.key("9:45")


def test_at_its_start_the_meeting_goes_on_as_any_other() -> None:
    door = early()
    door.tap_start_early("10:00")
    door.wait_until("10:00")
    view = seen_at(door)
    assert (view.face, view.come_early, view.end) == (Face.IN_USE, False, door.key("10:00"))


@pytest.mark.parametrize("clock", ["9:52", "9:56"])
def test_a_door_that_cannot_know_starts_nothing_early(clock: str) -> None:
    door = early("9:51")
    door.clock_loses_sync()
    door.wait_until(clock)
    view = seen_at(door)
    assert (view.face, view.start_early) == (Face.UNSURE, None)
