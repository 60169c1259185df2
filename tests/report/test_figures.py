"""What counts as a no-show, what was given back, and how sure a rate is."""

from datetime import timedelta

import pytest

from panel.domain.check_in import CheckedInBy
from panel.domain.exemption import Exemption
from panel.domain.record import Course
from panel.report.figures import (
    Giver,
    Share,
    Turnout,
    came_too_late,
    change,
    given_back,
    given_back_by,
    released_after,
    turnout,
)

from .meetings import MINUTE, at, meeting


def test_nobody_came_to_a_released_meeting() -> None:
    assert turnout(meeting(course=Course.RELEASED)) is Turnout.NO_SHOW


def test_shadow_mode_makes_no_difference_to_who_came() -> None:
    assert turnout(meeting(course=Course.WOULD_RELEASE, decided="09:10")) is Turnout.NO_SHOW
    late = meeting(course=Course.WOULD_RELEASE, decided="09:10", came="09:14")
    assert turnout(late) is Turnout.LATE


def test_a_meeting_kept_for_a_doubt_to_which_nobody_came_is_a_no_show() -> None:
    assert turnout(meeting(course=Course.KEPT)) is Turnout.NO_SHOW
    assert turnout(meeting(course=Course.KEPT, seen="09:20")) is Turnout.CAME


def test_whoever_takes_the_room_back_came_late() -> None:
    assert turnout(meeting(course=Course.RELEASED, decided="09:10"), at("09:15")) is Turnout.LATE
    again = meeting(course=Course.CAME, decided="09:10", came="09:15")
    assert turnout(again, at("09:15")) is Turnout.LATE
    assert Turnout.LATE.missed
    assert Turnout.LATE.asked


def test_whoever_takes_back_what_was_ended_when_they_had_gone_had_come() -> None:
    left = meeting(course=Course.LEFT, came="09:00", over="09:30", decided="09:30")
    assert turnout(left, at("09:35")) is Turnout.CAME


def test_an_exemption_is_no_check_in() -> None:
    exempt = meeting(course=Course.EXEMPT, came="09:00", by=CheckedInBy.EXEMPTION)
    assert turnout(exempt) is Turnout.NOT_ASKED
    later = meeting(course=Course.KEPT, came="09:00", by=CheckedInBy.EXEMPTION)
    assert turnout(later) is Turnout.NO_SHOW


def test_what_needed_no_check_in_is_in_no_rate() -> None:
    long = meeting(course=Course.CAME, came="09:00", exempt=Exemption.LONG)
    assert not turnout(long).asked
    assert not turnout(meeting(course=Course.UNASKED)).asked


def test_whether_anybody_came_to_what_vanished_cannot_be_told() -> None:
    assert turnout(meeting(course=Course.VANISHED, over="09:20")) is Turnout.CANNOT_TELL
    assert not Turnout.CANNOT_TELL.asked


def test_who_gives_a_room_back_by_hand_is_no_no_show() -> None:
    assert turnout(meeting(course=Course.NOT_NEEDED, over="08:55")) is Turnout.RETURNED
    assert Turnout.RETURNED.asked


def test_a_release_gives_back_what_is_left_of_the_booked_time() -> None:
    released = meeting(course=Course.RELEASED, over="09:12", decided="09:12")
    assert given_back(released) == 48 * MINUTE
    assert given_back_by(released) is Giver.PANEL


def test_what_was_taken_back_counts_until_then() -> None:
    released = meeting(course=Course.RELEASED, over="09:12", decided="09:12")
    assert given_back(released, at("09:20")) == 8 * MINUTE


def test_a_meeting_that_lived_again_gave_back_the_minutes_between() -> None:
    came = meeting(course=Course.CAME, decided="09:12", came="09:20")
    assert given_back(came, at("09:20")) == 8 * MINUTE
    assert given_back_by(came, at("09:20")) is Giver.PANEL


def test_a_room_returned_before_the_start_gives_back_the_whole_meeting_and_no_more() -> None:
    returned = meeting(course=Course.NOT_NEEDED, over="08:50")
    assert given_back(returned) == 60 * MINUTE
    assert given_back_by(returned) is Giver.PEOPLE


def test_shadow_mode_would_have_given_back_until_people_came() -> None:
    shadow = meeting(course=Course.WOULD_RELEASE, decided="09:10")
    assert given_back(shadow) == 50 * MINUTE
    late = meeting(course=Course.WOULD_RELEASE, decided="09:10", came="09:30", seen="09:25")
    assert given_back(late) == 15 * MINUTE
    assert came_too_late(late)
    assert not came_too_late(shadow)


def test_a_meeting_that_was_held_gives_nothing_back() -> None:
    assert given_back(meeting(course=Course.CAME, came="09:00")) == timedelta(0)


def test_the_time_to_a_release_counts_from_the_start() -> None:
    assert released_after(meeting(over="09:13", decided="09:12")) == 12 * MINUTE
    assert released_after(meeting(over="09:13")) == 13 * MINUTE


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),  # Newcombe 1998, table I, method 3
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (20, 20, 0.8389, 1.0),
    ],
)
def test_the_interval_is_the_one_in_the_literature(
    count: int, of: int, low: float, high: float
) -> None:
    share = Share(count, of)
    assert (round(share.low, 4), round(share.high, 4)) == (low, high)


def test_a_difference_has_the_interval_of_the_literature() -> None:
    low, high = change(Share(48, 80), Share(56, 70))  # Newcombe 1998, II, case (a), method 10
    assert (round(low, 4), round(high, 4)) == (0.0524, 0.3339)


def test_a_few_meetings_are_said_to_be_few() -> None:
    assert Share(3, 29).is_small
    assert not Share(3, 30).is_small
