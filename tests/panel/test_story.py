"""Days at a door, from the finger to the organizer's calendar, over real HTTPS."""

from pathlib import Path

import pytest

from panel.domain.effects import Extend
from panel.domain.faults import Fault
from panel.domain.room import Phase
from panel.simulator import Answer
from panel.ui.sensed import GivenBack, How
from panel.ui.view import Face
from tests.rooms import at

from .day import Day
from .graph import ROOM, WORDING, Office
from .live import LivePanel


def test_a_no_show_is_given_back_and_its_organizer_told(
    day: Day, office: Office, panel: LivePanel
) -> None:
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:09")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    day.until(lambda: office.what_ada_sees(booked) is Answer.DECLINED)
    assert at("10:10") <= day.now < at("10:10:05")
    assert office.mail_to_ada() == [("declined", WORDING.release_comment)]
    day.wait(seconds=5)
    assert panel.view().face is Face.FREE
    assert panel.view().given_back == GivenBack(how=How.NO_SHOW, at=at("10:00"))


def test_a_meeting_checked_in_is_let_be(day: Day, office: Office, panel: LivePanel) -> None:
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("9:55")
    panel.tap_check_in("10:00")
    day.wait_until("11:30")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert office.mail_to_ada() == []
    assert office.asked("POST") == office.asked("PATCH") == 0


def test_ending_early_frees_the_rest_and_leaves_the_organizer_her_meeting(
    day: Day, office: Office, panel: LivePanel
) -> None:
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("9:55")
    panel.tap_check_in("10:00")
    day.wait_until("10:20")
    panel.tap_end("10:00")
    day.wait(seconds=5)
    assert office.in_the_room() == ["10:00-10:20 Ada Lovelace"]
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert panel.view().face is Face.FREE
    assert office.asked("PATCH") == 1


def test_a_booking_of_the_door_is_extended_itself(
    day: Day, office: Office, panel: LivePanel
) -> None:
    day.wait_until("9:15")
    panel.tap_book("9:45")
    day.wait(seconds=5)
    assert office.in_the_room() == ["09:15-09:45 Saturne"]
    panel.tap_extend("9:15", "10:15")
    day.wait(seconds=5)
    assert office.in_the_room() == ["09:15-10:15 Saturne"]
    assert office.asked("PATCH") == 1
    panel.tap_end("9:15")
    day.wait(seconds=5)
    assert panel.view().face is Face.FREE


def test_somebody_elses_meeting_is_extended_by_a_booking_right_behind_it(
    day: Day, office: Office, panel: LivePanel
) -> None:
    office.ada_books("10:00", "11:00")
    day.wait_until("9:55")
    panel.tap_check_in("10:00")
    day.wait_until("10:50")
    panel.tap_extend("10:00", "11:30")
    day.wait(seconds=5)
    assert office.in_the_room() == ["10:00-11:00 Ada Lovelace", "11:00-11:30 Saturne"]
    assert office.asked("PATCH") == 0
    assert panel.view().until == at("11:30")
    day.wait_until("11:10")
    assert panel.view().face is Face.IN_USE


def test_an_extension_that_somebody_was_faster_for_is_refused_at_the_door(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    day.wait_until("9:15")
    panel.tap_book("9:45")
    day.wait(seconds=5)
    office.ada_books("10:00", "10:30")
    panel.tap_extend("9:15", "10:15")
    day.wait(seconds=5)
    assert office.in_the_room() == ["09:15-09:45 Saturne", "10:00-10:30 Ada Lovelace"]
    assert panel.view().refused == (Extend, Fault.TAKEN)
    assert [r.message.split(": ")[1] for r in caplog.records] == [
        "Somebody else has the time after the booking."
    ]


def test_a_meeting_moved_in_its_window_gets_a_new_one(
    day: Day, office: Office, panel: LivePanel
) -> None:
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:05")
    office.world.organizer_moves(booked, at("10:30"), at("11:30"))
    day.wait_until("10:39")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    day.wait_until("10:41")
    assert office.what_ada_sees(booked) is Answer.DECLINED


def test_a_meeting_moved_just_before_its_release_is_not_declined(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:09:59")  # after the last poll, most likely
    office.world.organizer_moves(booked, at("14:00"), at("15:00"))
    day.wait_until("10:12")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert office.mail_to_ada() == []
    assert panel.phase("14:00") is Phase.SCHEDULED
    assert all("moved" in r.message for r in caplog.records)


def test_a_meeting_cancelled_meanwhile_leaves_the_room_free(
    day: Day, office: Office, panel: LivePanel
) -> None:
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:05")
    office.world.organizer_cancels(booked)
    day.wait_until("10:06")
    assert panel.view().face is Face.FREE
    day.wait_until("10:30")
    assert office.asked("POST") == 0


def test_two_panels_at_one_room_decline_once(
    day: Day, office: Office, panel: LivePanel, tmp_path: Path
) -> None:
    other = office.hang_a_panel(tmp_path / "other")
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:15")
    assert office.what_ada_sees(booked) is Answer.DECLINED
    assert office.mail_to_ada() == [("declined", WORDING.release_comment)]
    for one in (panel, other):
        assert one.view().face is Face.FREE
        assert one.view().refused is None


def test_a_quiet_hour_costs_one_request_a_poll_and_one_token(
    day: Day, office: Office, panel: LivePanel
) -> None:
    day.wait(minutes=50)
    polls = len(panel.line.polls)
    assert polls >= 90
    assert office.asked("GET", f"/users/{ROOM}/calendar") == polls
    assert sum(seen.token for seen in office.graph.requests) == 1
    about_the_tenant = 1  # before the first token
    assert len(office.graph.requests) == polls + 1 + about_the_tenant
    assert office.graph.peak_concurrency == 1
