"""Days on which Graph, Entra or the cable fail: kept, never released, and all well after."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from panel.domain.faults import Fault
from panel.domain.room import Phase
from panel.simulator import Answer
from panel.ui.view import Face
from tests.rooms import at

from .day import Day
from .graph import QUICK, Office
from .live import LivePanel


def lost_and_found(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Each told once: "calendar lost", "calendar found"."""
    told = (r.message.partition(":")[0] for r in caplog.records)
    return [sentence for sentence in told if sentence.startswith("calendar")]


def test_a_cable_out_through_the_window_keeps_the_meeting(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    booked = office.ada_books("10:00", "12:00")
    day.wait_until("9:58")
    office.graph.unplug()
    day.wait_until("10:12")
    assert panel.view().face is Face.UNSURE
    assert panel.view().trouble is Fault.UNREACHABLE
    day.wait_until("10:25")
    office.graph.plug_in()
    day.wait_until("11:00")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert panel.phase("10:00") is Phase.KEPT
    assert lost_and_found(caplog) == ["calendar lost", "calendar found"]


def test_after_a_short_cut_the_room_is_given_back_later_and_with_its_warning(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    booked = office.ada_books("10:00", "12:00")
    day.wait_until("10:01")
    office.graph.unplug()
    day.wait_until("10:08")
    office.graph.plug_in()
    day.until(lambda: panel.view().countdown is not None)
    regained = day.now
    day.until(lambda: office.what_ada_sees(booked) is Answer.DECLINED)
    assert day.now - regained >= timedelta(minutes=9, seconds=55)
    assert day.now < at("10:19")
    warned = [view for view in panel.shown if view.countdown and view.countdown.warning]
    assert warned[-1].at - warned[0].at >= timedelta(minutes=1)
    assert lost_and_found(caplog) == ["calendar lost"]  # found is not worth a warning


def test_people_who_checked_in_stay_in_while_the_cable_is_out(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("9:58")
    office.graph.unplug()
    day.wait_until("10:05")
    panel.tap_check_in("10:00")
    day.wait_until("10:30")
    assert panel.view().face is Face.IN_USE
    office.graph.plug_in()
    day.wait_until("10:55")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert lost_and_found(caplog) == ["calendar lost"]


def test_an_end_without_a_cable_is_refused_at_the_door_and_can_be_tapped_again(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    office.ada_books("10:00", "11:00")
    day.wait_until("9:58")
    panel.tap_check_in("10:00")
    day.wait_until("10:20")
    office.graph.unplug()
    panel.tap_end("10:00")
    day.wait(seconds=15)
    assert panel.view().refused is not None
    assert panel.phase("10:00") is Phase.CHECKED_IN
    office.graph.plug_in()
    day.wait(minutes=1)
    panel.tap_end("10:00")
    day.wait(seconds=5)
    assert office.in_the_room() == ["10:00-10:21 Ada Lovelace"]
    assert "EndEarly" in caplog.text


def test_a_revoked_token_is_replaced_within_the_poll(
    day: Day, office: Office, panel: LivePanel
) -> None:
    day.wait_until("9:10")
    office.graph.revoke_tokens()
    day.wait_until("9:20")
    assert panel.view().face is Face.FREE
    assert panel.view().trouble is Fault.NONE
    assert sum(seen.token for seen in office.graph.requests) == 2


def test_an_expired_secret_is_said_at_the_door_until_it_is_renewed(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    booked = office.ada_books("10:00", "12:00")
    day.wait_until("9:30")
    office.graph.expire_secret()
    office.graph.revoke_tokens()
    day.wait_until("10:31")
    assert panel.view().face is Face.FAULT
    assert panel.view().trouble is Fault.SECRET_EXPIRED
    office.graph.renew_secret("another-secret")
    office.secrets = ["another-secret"]
    day.wait_until("10:40")
    assert panel.view().trouble is Fault.NONE
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert lost_and_found(caplog) == ["calendar lost", "calendar found"]


@pytest.mark.parametrize("minutes", [10, -10])
def test_clocks_that_disagree_show_a_fault_and_release_nothing(
    day: Day,
    office: Office,
    panel: LivePanel,
    minutes: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    booked = office.ada_books("10:00", "12:00")
    day.wait_until("9:45")
    office.graph.clock_off_by(timedelta(minutes=minutes))
    day.wait_until("10:35")
    assert panel.view().face is Face.FAULT
    assert panel.view().trouble is Fault.CLOCK_WRONG
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    office.graph.recover()
    day.wait_until("10:40")
    assert panel.view().trouble is Fault.NONE
    assert lost_and_found(caplog) == ["calendar lost"]


@pytest.mark.parametrize("retry_after", [None, 120])
def test_a_storm_of_503_is_sat_out(
    day: Day,
    office: Office,
    tmp_path: Path,
    retry_after: float | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    panel = office.hang_a_panel(tmp_path / "panel", patience=replace(QUICK, whole=1))
    booked = office.ada_books("10:00", "12:00")
    day.wait_until("9:50")
    before = len(office.graph.requests)
    office.graph.fail_next(503, retry_after=retry_after, times=None)
    day.wait_until("10:35")
    assert panel.view().trouble is Fault.BUSY
    asked = len(office.graph.requests) - before
    office.graph.recover()
    day.wait_until("10:40")
    assert panel.view().trouble is Fault.NONE
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    at_most = 45 / 2 + 1 if retry_after else 3 * 100
    assert asked <= at_most, "three attempts a poll, unless Graph asks to be left alone"
    assert lost_and_found(caplog) == ["calendar lost"]


def test_a_decline_that_takes_effect_unanswered_is_not_sent_twice(
    day: Day, office: Office, panel: LivePanel
) -> None:
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:05")
    office.graph.cut(path="/decline", effect=True)
    day.wait_until("10:30")
    assert office.what_ada_sees(booked) is Answer.DECLINED
    assert len(office.mail_to_ada()) == 1
    assert panel.view().face is Face.FREE


def test_a_declined_meeting_that_exchange_keeps_does_not_take_the_room(
    day: Day, office: Office, panel: LivePanel
) -> None:
    office.preserve_declined()
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:30")
    assert office.what_ada_sees(booked) is Answer.DECLINED
    assert len(office.mail_to_ada()) == 1
    assert panel.view().face is Face.FREE
