"""The notice before a release: in time, once, and where it is wanted no release without it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from panel.domain.decision import Verdict
from panel.domain.effects import Notify
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from tests.domain.sensed import CONTACT, Sensed
from tests.door import Door
from tests.rooms import at, meeting, minutes

NOTICE = ReleasePolicy(notice_before=minutes(5))
TEN = meeting("10:00", "11:00")


def test_the_organizer_is_told_five_minutes_before_the_release_and_only_once() -> None:
    door = Door(TEN, now="9:30", policy=NOTICE)
    door.wait_until("10:30")
    assert door.letters() == ["release 10:00 at 10:05"]
    (letter,) = door.sent(Notify)
    assert (letter.due, letter.to_all) == (at("10:10"), False)
    assert door.released() == ["10:00 at 10:10"]
    assert door.decisions()[0].noticed_at == at("10:05:01")


def test_whoever_checks_in_before_spares_everybody_the_letter() -> None:
    door = Door(TEN, now="9:30", policy=NOTICE)
    door.wait_until("10:04")
    door.tap_check_in("10:00")
    door.wait_until("11:00")
    assert door.letters() == []


def test_a_letter_that_cannot_be_sent_keeps_the_room() -> None:
    door = Door(TEN, now="9:30", policy=NOTICE)
    door.mail_is_refused()
    door.wait_until("10:31")
    assert door.released() == []
    assert door.phase("10:00") is Phase.KEPT
    (decision,) = door.decisions()
    assert (decision.verdict, decision.unnoticed) == (Verdict.KEPT, True)
    assert door.letters()[:3] == [f"release 10:00 at 10:0{minute}" for minute in (5, 6, 7)]
    assert len(door.letters()) < 27, "once a minute, until it is too late"


def test_a_letter_that_goes_out_late_makes_the_release_late() -> None:
    door = Door(TEN, now="9:30", policy=NOTICE)
    door.mail_is_refused()
    door.wait_until("10:08")
    door.mail_is_taken()
    door.wait_until("10:30")
    written = door.sent(Notify)[-1].at
    assert at("10:08") <= written < at("10:10")
    (released,) = [when for when, _ in door.releases()]
    assert released == written + timedelta(seconds=1) + minutes(4)


def test_the_warning_at_the_door_is_never_shorter_for_a_notice() -> None:
    policy = replace(NOTICE, notice_before=minutes(1), warning=minutes(4))
    door = Door(TEN, now="9:30", policy=policy)
    door.wait_until("10:30")
    assert door.letters() == ["release 10:00 at 10:05"]
    assert door.released() == ["10:00 at 10:10"]


def test_where_the_window_is_shorter_the_letter_goes_out_before_the_start() -> None:
    door = Door(TEN, now="9:30", policy=replace(NOTICE, window=minutes(2)))
    door.wait_until("10:30")
    assert door.letters() == ["release 10:00 at 09:57"]
    assert door.released() == ["10:00 at 10:02"]


@pytest.mark.parametrize("address", ["", "/O=EXCHANGELABS/CN=ada"])
def test_whom_no_letter_can_reach_needs_none(address: str) -> None:
    door = Door(meeting("10:00", "11:00", by=address), now="9:30", policy=NOTICE)
    door.wait_until("10:30")
    assert (door.letters(), door.released()) == ([], ["10:00 at 10:10"])


def test_a_power_cut_after_the_letter_sends_no_second_one() -> None:
    door = Door(TEN, now="9:30", policy=NOTICE)
    door.wait_until("10:05:30")
    door.restart(off_until="10:06")
    door.wait_until("10:40")
    assert door.letters() == ["release 10:00 at 10:05"]
    assert door.released() == ["10:00 at 10:16"]  # ten minutes after the restart


def test_a_power_cut_under_the_letter_writes_another() -> None:
    """Nobody can know whether the first has gone: two letters are better than none."""
    door = Door(TEN, now="9:00", policy=NOTICE)
    door.answers_after = minutes(1)
    door.wait_until("10:05:30")
    door.restart()
    door.wait_until("10:40")
    assert len(door.letters()) == 2
    assert len(door.released()) == 1


def test_a_stale_agenda_writes_to_nobody() -> None:
    door = Door(TEN, now="9:30", policy=NOTICE)
    door.wait_until("10:00")
    door.network_down()
    door.wait_until("10:31")
    assert (door.letters(), door.released()) == ([], [])


def test_nobody_is_written_to_where_no_sensor_could_call_the_room_empty() -> None:
    door = Sensed(TEN, sensors=[CONTACT], now="9:30", policy=NOTICE)
    door.wait_until("10:31")
    assert (door.letters(), door.released()) == ([], [])


def test_a_letter_that_fails_does_not_make_the_agenda_doubtful() -> None:
    door = Door(TEN, now="9:30", policy=NOTICE)
    door.mail_is_refused()
    door.wait_until("10:07")
    assert not door.room.write_refused
    assert door.room.notice is None
