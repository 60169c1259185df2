"""A fault may only make a release less likely: every doubt keeps the room."""

from dataclasses import replace
from datetime import timedelta

import pytest

from panel.domain.decision import Doubt, Verdict
from panel.domain.events import Tick
from panel.domain.faults import Fault
from panel.domain.guards import nobody_came_and_all_is_trusted
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.room import Phase
from panel.domain.situation import Situation
from tests.door import Door
from tests.rooms import a_room, at, booking, meeting, minutes

TEN = meeting("10:00", "11:00")


def test_a_panel_without_its_calendar_gives_nothing_back() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("9:55")
    door.network_down()
    door.wait_until("11:30")
    assert door.released() == []
    assert door.decisions()[0].doubts == {Doubt.AGENDA_STALE}


def test_an_agenda_is_believed_for_three_minutes_and_no_longer() -> None:
    door = Door(TEN, meeting("8:00", "9:00"), now="9:30")
    door.wait_until("10:07:15")
    door.network_down()
    door.wait_until("10:09:59")
    assert door.is_free("11:00", "12:00")
    door.wait_until("10:10")
    assert not door.is_free("11:00", "12:00")
    assert door.released() == []


def test_one_lost_answer_changes_nothing() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("10:05:15")
    door.network_down()
    door.wait_until("10:06:15")
    door.network_up()
    door.wait_until("10:12")
    assert door.released() == ["10:00 at 10:10"]


def test_a_panel_offline_through_a_window_and_back_waits_until_it_is_sure() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("9:45")
    door.network_down()
    door.wait_until("10:14:50")
    door.network_up()
    door.wait_until("10:24:59")
    assert door.released() == []
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:25"]


def test_a_panel_back_too_late_keeps_the_meeting_and_says_why() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("9:45")
    door.network_down()
    door.wait_until("10:25")
    door.network_up()
    door.wait_until("11:00")
    (decision,) = door.decisions()
    assert (door.released(), decision.verdict) == ([], Verdict.KEPT)


def test_a_clock_without_a_time_server_gives_nothing_back() -> None:
    door = Door(TEN, now="9:30")
    door.clock_loses_sync()
    door.wait_until("11:00")
    assert door.released() == []
    assert door.decisions()[0].doubts == {Doubt.CLOCK_UNSYNCHRONISED}


def test_a_journal_that_takes_no_records_keeps_the_room() -> None:
    door = Door(TEN, now="9:30")
    door.journal_breaks()
    door.wait_until("11:00")
    assert door.released() == []
    assert door.decisions()[0].doubts == {Doubt.JOURNAL_BROKEN}


@pytest.mark.parametrize(
    ("presence", "doubt"),
    [
        (Presence.OCCUPIED, Doubt.SOMEBODY_THERE),
        (Presence.UNKNOWN, Doubt.PRESENCE_UNKNOWN),
    ],
)
def test_sensors_that_see_somebody_or_cannot_tell_keep_the_room(
    presence: Presence, doubt: Doubt
) -> None:
    door = Door(TEN, now="9:30", presence=presence)
    door.wait_until("11:00")
    assert door.released() == []
    assert door.decisions()[0].doubts == {doubt}


@pytest.mark.parametrize("presence", [Presence.VACANT, Presence.NOT_FITTED])
def test_an_empty_room_is_given_back_with_and_without_sensors(presence: Presence) -> None:
    door = Door(TEN, now="9:30", presence=presence)
    door.wait_until("11:00")
    assert door.released() == ["10:00 at 10:10"]


def test_a_room_must_have_been_quiet_for_ten_minutes() -> None:
    door = Door(TEN, now="9:30", presence=Presence.VACANT)
    door.wait_until("10:04")
    door.sensors_say(Presence.OCCUPIED)
    door.wait_until("10:05")
    door.sensors_say(Presence.VACANT)
    door.wait_until("10:14:59")
    assert door.released() == []
    door.wait_until("10:16")
    assert door.released() == ["10:00 at 10:15"]


def test_each_doubt_once_gone_must_stay_gone_for_as_long_as_the_site_says() -> None:
    door = Door(TEN, now="9:30", policy=ReleasePolicy(settles_for=minutes(15)))
    door.wait_until("10:00")
    door.clock_loses_sync()
    door.clock_regains_sync()
    door.wait_until("10:30")
    assert door.released() == ["10:00 at 10:15"]


def test_a_journal_that_was_away_for_a_moment_starts_the_quiet_time_anew() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("10:09")
    door.journal_breaks()
    door.wait_until("10:09:30")
    door.journal_mends()
    door.wait_until("10:21")
    assert [when for when, _ in door.releases()] == [door.now - timedelta(minutes=1, seconds=30)]


def test_a_doubt_during_the_warning_takes_the_warning_back() -> None:
    door = Door(TEN, now="9:30")
    door.wait_until("10:08:30")
    door.clock_loses_sync()
    door.touch()
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN


def test_a_refused_release_is_tried_again_only_after_ten_quiet_minutes() -> None:
    door = Door(TEN, now="9:30")
    door.calendar_refuses_writes(Fault.NOT_ALLOWED)
    door.wait_until("10:19")
    assert door.released() == ["10:00 at 10:10"]
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    door.calendar_takes_writes()
    door.wait_until("10:25")
    assert door.released() == ["10:00 at 10:10", "10:00 at 10:20"]


def test_a_doubt_that_never_goes_is_answered_by_keeping_the_meeting() -> None:
    door = Door(TEN, now="9:30", presence=Presence.OCCUPIED)
    door.wait_until("10:29:59")
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    door.wait_until("10:30")
    assert door.phase("10:00") is Phase.KEPT
    door.sensors_say(Presence.VACANT)
    door.wait_until("11:00")
    assert door.released() == []


def test_a_release_that_would_come_at_the_very_end_of_trying_comes_not_at_all() -> None:
    door = Door(TEN, now="9:30", presence=Presence.OCCUPIED)
    door.wait_until("10:20")
    door.sensors_say(Presence.VACANT)
    door.wait_until("10:31")
    assert (door.phase("10:00"), door.released()) == (Phase.KEPT, [])


def test_however_long_all_was_well_a_doubt_alone_holds_the_release_back() -> None:
    room = a_room(TEN, now="10:09")
    doubted = replace(room, write_refused=True)
    well, ill = (
        Situation(state, booking(state, "10:00"), Tick(), at("10:10")) for state in (room, doubted)
    )
    assert nobody_came_and_all_is_trusted(well)
    assert not nobody_came_and_all_is_trusted(ill)


def test_a_kept_meeting_still_takes_a_check_in() -> None:
    door = Door(TEN, now="9:30", presence=Presence.UNKNOWN)
    door.wait_until("10:40")
    door.tap_check_in("10:00")
    assert door.phase("10:00") is Phase.CHECKED_IN
