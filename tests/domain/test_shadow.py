"""Shadow mode: everything is decided, told and counted, and nothing is written."""

from dataclasses import replace

from panel.domain.decision import Verdict
from panel.domain.effects import EndEarly, Notify, Release
from panel.domain.policy import ReleasePolicy
from panel.domain.record import Course
from panel.domain.room import Phase
from tests.domain.sensed import RADAR, Sensed
from tests.door import Door
from tests.rooms import at, meeting, minutes

SHADOW = ReleasePolicy(shadow=True)
TEN = meeting("10:00", "11:00")


def test_a_room_in_shadow_mode_is_never_given_back_but_the_journal_tells_when_it_would() -> None:
    door = Door(TEN, now="9:30", policy=SHADOW)
    door.wait_until("11:30")
    (decision,) = door.decisions()
    assert (decision.verdict, decision.at) == (Verdict.WOULD_RELEASE, at("10:10"))
    assert (door.sent(Release), door.phase("10:00")) == ([], Phase.ENDED)
    assert "10:00" in door.calendar


def test_it_decides_at_the_very_moment_at_which_it_would_have_acted() -> None:
    acting, shadow = (
        Door(TEN, now="9:55", policy=replace(SHADOW, shadow=is_shadow, margin=minutes(3)))
        for is_shadow in (False, True)
    )
    for door in (acting, shadow):
        door.wait_until("11:00")
    (acted,), (told,) = acting.decisions(), shadow.decisions()
    assert replace(told, verdict=Verdict.RELEASED) == acted


def test_whoever_comes_late_in_shadow_mode_is_a_release_that_would_have_been_wrong() -> None:
    door = Door(TEN, now="9:30", policy=SHADOW)
    door.wait_until("10:17")
    door.tap_check_in("10:00")
    door.wait_until("11:00")
    (record,) = door.records()
    assert record.course is Course.WOULD_RELEASE
    assert (record.decided_at, record.came_at) == (at("10:10"), at("10:17"))


def test_nobody_is_written_to_about_what_will_not_happen() -> None:
    door = Door(TEN, now="9:30", policy=replace(SHADOW, notice_before=minutes(5), strikes=1))
    door.wait_until("11:00")
    assert door.sent(Notify) == []


def test_an_emptied_room_stays_booked_and_is_told_of_once() -> None:
    policy = replace(SHADOW, ends_when_empty_for=minutes(20))
    door = Sensed(meeting("10:00", "12:00"), sensors=[RADAR], now="9:30", policy=policy)
    door.wait_until("10:00")
    door.tap_check_in("10:00")
    door.somebody_comes()
    door.wait_until("10:20")
    door.everybody_leaves()
    door.wait_until("12:00")
    assert door.sent(EndEarly) == []
    assert [(d.verdict, d.at) for d in door.decisions()] == [(Verdict.WOULD_END, at("10:40"))]
