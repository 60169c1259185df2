"""Bookings made for later, from the finger to the host's calendar, over real HTTPS."""

import logging
from pathlib import Path

import pytest

from panel.domain import events as ev
from panel.domain.person import Person
from panel.domain.room import Phase
from panel.ui.view import Face
from tests.rooms import at, slot

from .day import Day
from .graph import WORDING, Office
from .live import LivePanel

PRESS = "0b1f7a52-6f0e-4b0e-9a55-3c1f5b1c7d10"
ADA = Person(name="Ada Lovelace", address="ada.lovelace@contoso.example")


def book(panel: LivePanel, start: str, end: str) -> None:
    wanted = slot(start, end)
    panel.runner.tell(ev.SlotTapped(slot=wanted, press=PRESS, title="Engines", host=ADA))


@pytest.fixture
def booked(day: Day, office: Office, panel: LivePanel) -> LivePanel:
    """At a quarter past nine, for ten."""
    office.world.person(ADA.name, ADA.address)
    day.wait_until("9:15")
    book(panel, "10:00", "11:00")
    day.wait(seconds=5)
    return panel


def test_a_slot_is_booked_with_its_host_and_checked_in_to(
    day: Day, office: Office, booked: LivePanel
) -> None:
    (hers,) = office.world.agenda(ADA.address)
    assert (hers.subject, hers.start) == ("Engines", at("10:00"))
    assert office.in_the_room() == ["10:00-11:00 Saturne"]
    day.wait_until("9:55")
    assert booked.booking("10:00").phase is Phase.CHECK_IN_OPEN
    booked.tap_check_in("10:00")
    day.wait_until("10:30")
    assert booked.view().face is Face.IN_USE
    assert office.in_the_room() == ["10:00-11:00 Saturne"]


def test_nobody_comes_to_it_and_the_host_is_told(
    day: Day, office: Office, booked: LivePanel
) -> None:
    day.wait_until("10:11")
    assert office.in_the_room() == []
    assert office.mail_to_ada() == [("cancelled", WORDING.release_comment)]
    assert booked.view().face is Face.FREE


def test_a_panel_started_anew_still_waits_for_its_people(
    day: Day, office: Office, booked: LivePanel, tmp_path: Path
) -> None:
    booked.stop()
    day.wait_until("9:30")
    again = office.hang_a_panel(tmp_path / "panel")
    day.wait_until("9:55")
    assert again.booking("10:00").phase is Phase.CHECK_IN_OPEN


def test_neither_title_nor_host_is_in_the_log(
    day: Day, office: Office, panel: LivePanel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    day.wait_until("9:15")
    book(panel, "10:00", "11:00")
    day.wait_until("10:15")
    said = [r.getMessage() for r in caplog.records if r.name.startswith("panel")]
    assert f"Book {PRESS} done" in said
    assert office.in_the_room() == []
    assert [line for line in said if "Engines" in line or "ada" in line.lower()] == []


def test_starting_early_takes_the_time_until_the_start(
    day: Day, office: Office, panel: LivePanel
) -> None:
    office.ada_books("10:00", "11:00")
    day.wait_until("9:52")
    key = panel.booking("10:00").meeting.key
    panel.runner.tell(ev.StartEarlyTapped(key=key, press=PRESS))
    day.wait(seconds=5)
    assert office.in_the_room() == ["09:52-10:00 Saturne", "10:00-11:00 Ada Lovelace"]
    day.wait_until("10:30")
    assert panel.view().face is Face.IN_USE
    assert office.mail_to_ada() == []
