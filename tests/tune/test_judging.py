"""What one meeting tells of each window, worked out by hand."""

from dataclasses import replace

import pytest

from panel.domain.check_in import CheckedInBy
from panel.domain.exemption import Exemption
from panel.domain.record import Course, MeetingRecord
from panel.tune.judging import LONGEST, Judged, Left, judged
from tests.tune.records import at, meeting

WOULD = Course.WOULD_RELEASE


@pytest.mark.parametrize(
    ("came", "late"),
    [
        ("9:52", 0),
        ("10:00", 0),
        ("10:01", 0),  # a window of a minute just lets them in
        ("10:01:01", 1),
        ("10:07", 6),
        ("10:07:30", 7),
        ("10:45", LONGEST),
    ],
)
def test_people_come_too_late_for_shorter_windows(came: str, late: int) -> None:
    assert judged(meeting(WOULD, came=came)) == Judged(10, late, late, 0)


def test_the_margin_lets_them_in_too() -> None:
    assert judged(meeting(WOULD, came="10:07", margin=3)) == Judged(10, 3, 3, 0)


def test_a_meeting_found_late_has_its_window_from_then() -> None:
    assert judged(meeting(WOULD, came="10:20", noticed="10:06")) == Judged(10, 13, 13, 0)


def test_one_found_after_twenty_minutes_is_never_released() -> None:
    assert judged(meeting(WOULD, came="10:50", noticed="10:20")) == Judged(10, 0, 0, 0)


def test_a_no_show_gives_back_up_to_its_end() -> None:
    assert judged(meeting(WOULD, margin=2)) == Judged(10, 0, 0, 58)


def test_one_given_up_at_the_door_gives_back_until_then() -> None:
    assert judged(meeting(Course.NOT_NEEDED, over="10:08")) == Judged(10, 0, 0, 8)
    assert judged(meeting(Course.NOT_NEEDED, over="9:55")) == Judged(10, 0, 0, 0)


def test_sensors_had_people_in_sight_a_minute_before_they_were_sure() -> None:
    assert judged(meeting(Course.KEPT, seen="10:09")) == Judged(10, 7, 7, 0)
    by_sensors = meeting(came="10:09", by=CheckedInBy.PRESENCE)
    assert judged(by_sensors) == Judged(10, 7, 7, 0)


def test_the_first_sign_of_people_counts() -> None:
    assert judged(meeting(WOULD, came="10:15", seen="10:13")) == Judged(10, 11, 11, 0)


def test_a_released_room_taken_back_was_wrongly_released() -> None:
    released = meeting(Course.RELEASED, over="10:10")
    assert judged(released, at("10:14")) == Judged(10, 13, 13, 0)
    assert judged(released) == Judged(10, 0, 0, 60)


@pytest.mark.parametrize("by", [CheckedInBy.TOUCH, CheckedInBy.MAIL])
def test_whom_the_panel_prompted_may_have_come_in_time_for_a_shorter_window(
    by: CheckedInBy,
) -> None:
    assert judged(meeting(came="10:07", by=by)) == Judged(10, 6, 0, 0)


def test_the_warning_prompts_as_well() -> None:
    assert judged(meeting(came="10:08")) == Judged(10, 7, 7, 0)
    assert judged(meeting(came="10:09")) == Judged(10, 8, 0, 0)
    assert judged(meeting(WOULD, came="10:11")) == Judged(10, 10, 10, 0)


@pytest.mark.parametrize(
    ("record", "why"),
    [
        (replace(meeting(), exempt=Exemption.LONG), Left.EXEMPT),
        (meeting(Course.EXEMPT, came="10:00", by=CheckedInBy.EXEMPTION), Left.EXEMPT),
        (meeting(Course.KEPT), Left.DOUBTED),
        (meeting(Course.VANISHED), Left.UNCLEAR),
        (meeting(Course.UNASKED), Left.UNCLEAR),
        (meeting(Course.ENDED_EARLY, over="10:30"), Left.UNCLEAR),
        (meeting(WOULD, over="10:30"), Left.UNCLEAR),
    ],
)
def test_some_meetings_tell_nothing(record: MeetingRecord, why: Left) -> None:
    assert judged(record) is why
