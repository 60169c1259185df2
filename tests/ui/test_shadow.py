"""In shadow mode nothing is given back, and no door says that it will be."""

from dataclasses import replace

import pytest

from panel.domain.effects import Notify
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from panel.ui.sensed import Remark
from panel.ui.view import Face
from tests.domain.sensed import RADAR, Sensed
from tests.door import Door
from tests.rooms import at, meeting, minutes
from tests.ui.conftest import OpenGlass
from tests.ui.eyes import seen, seen_at

TEN = meeting("10:00", "11:00")
SHADOW = ReleasePolicy(shadow=True, ends_when_empty_for=minutes(20))


def waiting(clock: str, policy: ReleasePolicy = SHADOW) -> Door:
    door = Door(TEN, now="9:30", policy=policy)
    door.wait_until(clock)
    return door


def left() -> Sensed:
    """Their people went at 10:21; in earnest the room would be given back at 10:41."""
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=SHADOW)
    door.wait_until("9:58")
    door.tap_check_in("10:00")
    door.somebody_comes()
    door.wait_until("10:21")
    door.everybody_leaves()
    door.wait_until("10:40")
    return door


def test_the_door_asks_by_when_and_threatens_nothing(glass: OpenGlass) -> None:
    room = waiting("10:08:30")
    view = seen_at(room)
    assert (view.countdown, view.rehearsal is not None) == (None, True)
    said = glass(view).said()
    assert {"by 10:10, please", "1:30", "Touch the screen anywhere to check in."} <= set(said)
    assert not [text for text in said if "given back" in text or "keep" in text]


def test_it_counts_as_it_would_in_earnest() -> None:
    earnest = replace(SHADOW, shadow=False)
    for clock in ("10:03", "10:08:30"):
        there, here = seen_at(waiting(clock, earnest)), seen_at(waiting(clock))
        assert here.rehearsal == there.countdown
        assert here.holds_until == there.holds_until


def test_when_it_has_run_out_the_meeting_stays_and_nobody_is_said_to_have_been_seen() -> None:
    door = Sensed(TEN, sensors=[RADAR], now="9:30", policy=SHADOW)
    door.wait_until("10:12")
    view = seen_at(door)
    assert door.phase("10:00") is Phase.KEPT
    assert (view.face, view.remark, view.rehearsal) == (Face.IN_USE, Remark.NONE, None)
    assert (view.given_back, view.take_back) == (None, None)
    assert view.check_in == TEN.key


def test_an_emptied_room_asks_who_is_there_and_says_until_when_it_is_taken(
    glass: OpenGlass,
) -> None:
    room = left()
    said = set(glass(seen_at(room)).said())
    assert {"until 11:00 · 20 min left", "Is anybody still here?\nPlease touch the screen."} <= said


def test_and_asks_no_more_when_that_has_run_out() -> None:
    room = left()
    assert seen(room.room, "10:40:59").rehearsal is not None
    room.wait_until("10:41")
    assert (seen_at(room).face, seen_at(room).rehearsal) == (Face.IN_USE, None)


def test_a_room_that_has_given_back_enough_for_today_counts_down_to_nothing() -> None:
    once = ReleasePolicy(most_a_day=1, ends_when_empty_for=minutes(20))
    door = Sensed(meeting("9:00", "9:30"), TEN, sensors=[RADAR], now="8:30", policy=once)
    door.wait_until("9:58")
    door.tap_check_in("10:00")
    door.somebody_comes()
    door.wait_until("10:21")
    door.everybody_leaves()
    door.wait_until("10:40")
    assert (seen_at(door).face, seen_at(door).countdown) == (Face.IN_USE, None)


def test_a_meeting_kept_for_another_reason_is_not_said_to_be_kept_for_somebody_seen() -> None:
    once = ReleasePolicy(most_a_day=1)
    door = Sensed(meeting("9:00", "9:30"), TEN, sensors=[RADAR], now="8:30", policy=once)
    door.wait_until("10:09")
    door.somebody_comes()
    door.wait_until("10:09:20")
    door.everybody_leaves()
    door.wait_until("10:50")
    assert door.phase("10:00") is Phase.KEPT
    assert seen_at(door).remark is Remark.NONE


@pytest.mark.parametrize(
    "policy",
    [ReleasePolicy(halted=True), ReleasePolicy(rules_known=False)],
    ids=["halted", "rules unknown"],
)
def test_a_halted_door_counts_nothing_down_and_takes_check_ins(policy: ReleasePolicy) -> None:
    door = waiting("10:08:30", policy)
    view = seen_at(door)
    assert (view.face, view.countdown, view.rehearsal) == (Face.WAITING, None, None)
    door.tap_check_in("10:00")
    assert (seen_at(door).face, seen_at(door).until) == (Face.IN_USE, at("11:00"))


def test_a_letter_on_its_way_leaves_every_button_where_it_is(glass: OpenGlass) -> None:
    told = ReleasePolicy(notice_before=minutes(5))
    door = Door(TEN, now="9:30", policy=told)
    door.wait_until("10:04:59")
    before = list(glass(seen_at(door)).buttons())
    door.answers_after = minutes(1)
    door.wait_until("10:05:10")
    assert any(isinstance(write, Notify) for write in door.room.pending)
    assert seen_at(door).pending is None
    assert list(glass(seen_at(door)).buttons()) == before == ["Check in", "Not needed"]
