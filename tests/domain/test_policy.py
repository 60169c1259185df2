"""What a site can set: who needs no check-in, and what a change of rules does."""

from dataclasses import replace
from datetime import timedelta

import pytest

from panel.domain.effects import CheckIn
from panel.domain.exemption import Exemption
from panel.domain.meeting import Meeting
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import DEFAULT, meeting, minutes

SHORT_NOTICE = ReleasePolicy(exempt_booked_within=minutes(15))


@pytest.mark.parametrize(
    ("policy", "exempt", "reason"),
    [
        (ReleasePolicy(enabled=False), meeting("10:00", "11:00"), Exemption.RELEASE_OFF),
        (DEFAULT, meeting("10:00", "11:00", at_the_door=True), Exemption.AT_THE_DOOR),
        (DEFAULT, meeting("10:00", "11:00", readable=False), Exemption.UNREADABLE),
        (DEFAULT, meeting("10:00", "10:00"), Exemption.NO_LENGTH),
        (DEFAULT, meeting("10:00", "11:00", all_day=True), Exemption.ALL_DAY),
        (DEFAULT, meeting("10:00", "14:01"), Exemption.LONG),
        (SHORT_NOTICE, meeting("10:00", "11:00", created="9:46"), Exemption.SHORT_NOTICE),
        (SHORT_NOTICE, meeting("10:00", "11:00"), Exemption.SHORT_NOTICE),  # who can tell?
    ],
    ids=lambda value: value.value if isinstance(value, Exemption) else "",
)
def test_an_exempt_meeting_is_never_released(
    policy: ReleasePolicy, exempt: Meeting, reason: Exemption
) -> None:
    assert policy.exemption(exempt) is reason
    door = Door(exempt, now="9:30", policy=policy)
    door.wait_until("9:55")
    assert door.phase("10:00") is Phase.SCHEDULED
    door.wait_until("14:05")
    assert door.released() == []


@pytest.mark.parametrize(
    ("policy", "needs"),
    [
        (DEFAULT, meeting("10:00", "14:00")),
        (DEFAULT, meeting("10:00", "11:00", created="9:59")),
        (SHORT_NOTICE, meeting("10:00", "11:00", created="9:45")),
        (replace(DEFAULT, exempt_all_day=False), meeting("10:00", "11:00", all_day=True)),
        (replace(DEFAULT, exempt_longer_than=timedelta(days=9)), meeting("10:00", "18:00")),
    ],
    ids=["four hours", "no notice needed", "enough notice", "all day too", "long ones too"],
)
def test_a_meeting_just_inside_the_limits_needs_a_check_in(
    policy: ReleasePolicy, needs: Meeting
) -> None:
    assert policy.exemption(needs) is None
    door = Door(needs, now="9:30", policy=policy)
    door.wait_until("10:15")
    assert door.released() == ["10:00 at 10:10"]


def test_a_meeting_booked_at_the_door_is_checked_in_by_nature() -> None:
    door = Door(meeting("10:00", "11:00", at_the_door=True), now="9:30")
    door.wait_until("10:00")
    assert door.phase("10:00") is Phase.CHECKED_IN


def test_new_rules_release_nothing_before_they_have_stood_for_ten_minutes() -> None:
    door = Door(meeting("10:00", "12:00"), now="9:30", policy=replace(DEFAULT, window=minutes(30)))
    door.wait_until("10:20")
    door.policy_changes(DEFAULT)
    assert door.released() == []
    door.wait_until("10:29:30")
    assert door.released() == []


def test_rules_that_free_a_meeting_of_its_check_in_take_the_window_away() -> None:
    door = Door(meeting("10:00", "12:00"), now="9:30")
    door.wait_until("10:05")
    door.policy_changes(replace(DEFAULT, enabled=False))
    assert door.phase("10:00") is Phase.CHECKED_IN
    door.wait_until("12:00")
    assert door.released() == []


def test_release_switched_off_for_a_moment_makes_the_panel_wait_again() -> None:
    door = Door(meeting("10:00", "12:00"), now="9:30")
    door.wait_until("9:55")
    door.policy_changes(replace(DEFAULT, enabled=False))
    door.policy_changes(DEFAULT)
    door.wait_until("10:20")
    assert door.released() == ["10:00 at 10:10"]


def test_the_end_of_trying_is_as_late_as_the_site_says() -> None:
    door = Door(
        meeting("10:00", "12:00"), now="9:30", policy=replace(DEFAULT, gives_up_after=minutes(5))
    )
    door.journal_breaks()
    door.wait_until("10:15")
    assert door.phase("10:00") is Phase.KEPT


def test_a_check_in_in_the_journal_counts_though_the_rules_have_changed_since() -> None:
    door = Door(meeting("10:00", "12:00"), now="9:55")
    door.tap_check_in("10:00")
    assert all(isinstance(c, CheckIn) for c in door.journal.tells().check_ins)
    door.policy_changes(replace(DEFAULT, opens_before=minutes(0), window=minutes(1)))
    door.restart()
    door.wait_until("12:00")
    assert door.released() == []
