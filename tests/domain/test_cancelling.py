"""No-shows that are cancelled for everybody: only where all guard-rails hold, else declined."""

from dataclasses import replace

import pytest

from panel.domain.effects import Release
from panel.domain.events import WriteFailed
from panel.domain.faults import Fault
from panel.domain.meeting import Meeting
from panel.domain.policy import OnNoShow, ReleasePolicy, Uncancelled
from panel.domain.presence import Presence
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import meeting, minutes

CANCEL = ReleasePolicy(on_no_show=OnNoShow.CANCEL, cancel_up_to=3, own_domains=("contoso.example",))
TEN = meeting("10:00", "11:00", attendees=3)


def test_a_no_show_is_cancelled_for_everybody() -> None:
    door = Door(TEN, now="9:30", policy=CANCEL)
    door.wait_until("10:15")
    assert [w.cancels for w in door.sent(Release)] == [True]
    assert "10:00" not in door.calendar


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (meeting("10:00", "11:00", attendees=4), Uncancelled.TOO_MANY),
        (meeting("10:00", "11:00", by="eve@fabrikam.example"), Uncancelled.OUTSIDER),
        (meeting("10:00", "11:00", by="eve@evilcontoso.example"), Uncancelled.OUTSIDER),
        (meeting("10:00", "11:00", by=""), Uncancelled.OUTSIDER),
        (replace(TEN, uid=""), Uncancelled.NO_UID),
    ],
)
def test_outside_the_guard_rails_it_is_only_declined(one: Meeting, why: Uncancelled) -> None:
    door = Door(one, now="9:30", policy=CANCEL)
    door.wait_until("10:15")
    assert [w.cancels for w in door.sent(Release)] == [False]
    assert door.decisions()[0].uncancelled is why


def test_where_nobody_named_own_domains_nothing_is_cancelled() -> None:
    assert replace(CANCEL, own_domains=()).why_not_cancelled(TEN) is Uncancelled.OUTSIDER
    assert ReleasePolicy().why_not_cancelled(TEN) is Uncancelled.NOT_ASKED


def test_what_cannot_be_cancelled_is_declined_instead() -> None:
    door = Door(TEN, now="9:30", policy=CANCEL)
    door.cancelling_fails()
    door.wait_until("10:15")
    first, second = door.sent(Release)
    assert (first.cancels, second.cancels) == (True, False)
    assert first.id != second.id
    assert "10:00" not in door.calendar
    assert not door.room.write_refused
    assert [r.course.value for r in door.records()] == ["released"]


def test_what_cannot_be_cancelled_leaves_no_doubt_in_the_calendar() -> None:
    door = Door(TEN, now="9:30", policy=CANCEL)
    door.cancelling_fails()
    door.answers_after = minutes(1)
    door.wait_until("10:10:30")
    door.happens(WriteFailed(write_id=door.sent(Release)[0].id, fault=Fault.NOT_CANCELLED))
    assert not door.room.write_refused


def test_whoever_checks_in_between_the_two_keeps_the_room() -> None:
    door = Door(TEN, now="9:30", policy=CANCEL)
    door.cancelling_fails()
    door.answers_after = minutes(1)
    door.wait_until("10:10:30")
    door.tap_check_in("10:00")
    door.wait_until("10:20")
    assert door.phase("10:00") is Phase.CHECKED_IN
    assert len(door.sent(Release)) == 1


def test_the_emergency_switch_between_the_two_keeps_it_too() -> None:
    door = Door(TEN, now="9:30", policy=CANCEL)
    door.cancelling_fails()
    door.answers_after = minutes(1)
    door.wait_until("10:10:30")
    door.policy_changes(replace(CANCEL, halted=True))
    door.wait_until("10:20")
    assert door.phase("10:00") is Phase.CHECK_IN_OPEN
    assert len(door.sent(Release)) == 1


def test_whoever_is_seen_between_the_two_keeps_it_too() -> None:
    door = Door(TEN, now="9:30", policy=CANCEL, presence=Presence.VACANT)
    door.cancelling_fails()
    door.answers_after = minutes(1)
    door.wait_until("10:10:10")
    door.sensors_say(Presence.OCCUPIED)
    door.wait_until("10:10:40")
    door.sensors_say(Presence.VACANT)
    door.wait_until("10:19")
    assert len(door.sent(Release)) == 1
    assert "10:00" in door.calendar


def test_what_somebody_gives_back_at_the_door_is_never_cancelled_for_everybody() -> None:
    door = Door(TEN, now="9:30", policy=CANCEL)
    door.wait_until("10:02")
    door.tap_end("10:00")
    assert [w.cancels for w in door.sent(Release)] == [False]
