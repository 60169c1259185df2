"""The check-in window: when it opens, when it warns, when it closes."""

import pytest

from panel.domain import trust
from panel.domain.effects import CheckedInBy, Release
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import a_room, at, booking, later, meeting, minutes


def test_check_in_opens_ten_minutes_before_the_start() -> None:
    room = a_room(meeting("10:00", "11:00"), now="9:49:59")
    assert booking(room, "10:00").phase is Phase.SCHEDULED
    assert booking(later(room, "9:50"), "10:00").phase is Phase.CHECK_IN_OPEN


def test_nobody_came_so_the_room_is_given_back_ten_minutes_after_the_start() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:09:59")
    assert door.released() == []
    door.wait_until("10:10")
    assert door.phase("10:00") is Phase.RELEASING
    door.wait_until("10:30")
    assert door.released() == ["10:00 at 10:10"]
    assert "10:00" not in door.calendar
    assert door.is_free("10:30", "11:00")


@pytest.mark.parametrize("moment", ["9:50", "10:00", "10:09:59"])
def test_a_check_in_anywhere_in_the_window_keeps_the_meeting(moment: str) -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until(moment)
    door.tap_check_in("10:00")
    assert door.phase("10:00") is Phase.CHECKED_IN
    door.wait_until("11:00")
    assert door.released() == []
    assert door.phase("10:00") is Phase.ENDED


def test_a_finger_at_the_very_last_moment_is_faster_than_the_release() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:09:45")
    door.now = at("10:10")
    door.tap_check_in("10:00")
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_a_check_in_before_the_door_asks_is_not_taken() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.tap_check_in("10:00")
    door.wait_until("10:15")
    assert door.released() == ["10:00 at 10:10"]


def test_a_check_in_is_remembered_with_how_and_when() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:55")
    door.tap_check_in("10:00", by=CheckedInBy.PHONE)
    (check_in,) = door.room.check_ins.values()
    assert (check_in.at, check_in.by) == (at("9:55"), CheckedInBy.PHONE)
    assert door.journal.tells().check_ins == (check_in,)


@pytest.mark.parametrize(("window", "released"), [(1, "10:01"), (10, "10:10"), (60, "11:00")])
def test_the_window_is_as_long_as_the_site_says(window: int, released: str) -> None:
    policy = ReleasePolicy(window=minutes(window))
    door = Door(meeting("10:00", "12:00"), now="9:30", policy=policy)
    door.wait_until("11:30")
    assert door.released() == [f"10:00 at {released}"]


@pytest.mark.parametrize(("before", "opens"), [(0, "10:00"), (10, "9:50"), (120, "8:00")])
def test_check_in_opens_as_early_as_the_site_says(before: int, opens: str) -> None:
    policy = ReleasePolicy(opens_before=minutes(before))
    room = a_room(meeting("10:00", "11:00"), now=at(opens) - minutes(1), policy=policy)
    assert booking(room, "10:00").phase is Phase.SCHEDULED
    assert booking(later(room, opens), "10:00").phase is Phase.CHECK_IN_OPEN


def test_a_touch_before_the_warning_is_no_check_in() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:07:59")
    door.touch()
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN


@pytest.mark.parametrize("moment", ["10:08", "10:09:59"])
def test_any_touch_during_the_warning_keeps_the_room(moment: str) -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until(moment)
    door.touch()
    door.wait_until("11:00")
    assert door.released() == []
    assert [c.by for c in door.room.check_ins.values()] == [CheckedInBy.TOUCH]


def test_the_warning_begins_as_early_as_the_site_says() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30", policy=ReleasePolicy(warning=minutes(5)))
    door.wait_until("10:05")
    door.touch()
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_a_warning_never_begins_before_the_meeting() -> None:
    policy = ReleasePolicy(window=minutes(1))
    room = a_room(meeting("10:00", "11:00"), now="9:59", policy=policy)
    assert trust.warns_at(room, booking(room, "10:00")) == at("10:00")


def test_a_window_longer_than_the_meeting_never_closes() -> None:
    door = Door(meeting("10:00", "10:10"), now="9:30")
    door.wait_until("10:40")
    assert door.released() == []
    assert door.phase("10:00") is Phase.ENDED


def test_the_organizer_is_told_why_and_the_journal_what_was_known() -> None:
    door = Door(meeting("10:00", "11:00"), now="9:30")
    door.wait_until("10:12")
    (write,) = door.sent(Release)
    assert write.useful_until == at("11:00")
    (decision,) = door.decisions()
    assert (decision.opened_at, decision.closed_at) == (at("9:50"), at("10:10"))
    assert decision.steady_since == at("9:30")
    assert not decision.doubts


def test_only_the_meeting_nobody_came_for_goes() -> None:
    door = Door(meeting("10:00", "10:30"), meeting("10:30", "11:30"), now="9:30")
    door.wait_until("9:55")
    door.tap_check_in("10:00")
    door.wait_until("11:30")
    assert door.released() == ["10:30 at 10:40"]
