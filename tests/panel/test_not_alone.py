"""A panel that is not alone: the room's other panel, and Exchange's own auto-release."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from panel.domain.decision import Decision, Verdict
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from panel.journal.reading import open_for_reading
from panel.simulator import Answer, Processing
from panel.ui.view import Face
from tests.rooms import minutes

from .day import Day
from .graph import ROOM, Office

SHARED = ReleasePolicy(reports_check_ins=True)


@pytest.fixture
def day() -> Iterator[Day]:
    """From a quarter to ten on: a panel trusts what it knows after ten minutes."""
    day = Day("9:45")
    yield day
    day.close()


@pytest.fixture
def door(tmp_path: Path) -> Path:
    return tmp_path / "panel"


def test_two_panels_at_one_room_release_it_once(day: Day, office: Office, tmp_path: Path) -> None:
    one, other = (office.hang_a_panel(tmp_path / name, policy=SHARED) for name in ("one", "other"))
    office.ada_books("10:00", "11:00")
    day.wait_until("10:15")
    assert office.declines() == ["ada.lovelace@contoso.example"]
    assert {panel.view().face for panel in (one, other)} == {Face.FREE}


def test_a_check_in_at_one_door_keeps_the_room_at_the_other(
    day: Day, office: Office, tmp_path: Path
) -> None:
    one, other = (office.hang_a_panel(tmp_path / name, policy=SHARED) for name in ("one", "other"))
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("9:58")
    one.tap_check_in("10:00")
    day.wait_until("10:05")
    assert other.phase("10:00") is Phase.CHECKED_IN
    day.wait_until("10:40")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED


def test_a_check_in_in_the_last_second_is_seen_by_the_other_panel_before_it_writes(
    day: Day, office: Office, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    one = office.hang_a_panel(tmp_path / "one", policy=replace(SHARED, window=minutes(20)))
    other = office.hang_a_panel(tmp_path / "other", policy=SHARED)
    booked = office.ada_books("10:00", "11:00")
    day.wait_until("10:09:50")
    other.line.loose.clear()  # its write is on the way for a while
    day.wait_until("10:10:10")
    one.tap_check_in("10:00")
    day.wait_until("10:10:20")
    other.line.loose.set()
    day.wait_until("10:20")
    assert office.what_ada_sees(booked) is Answer.ACCEPTED
    assert "checked in" in caplog.text


def test_exchange_was_faster_and_nobody_blames_the_panel(
    day: Day, office: Office, door: Path
) -> None:
    auto = Processing(enable_auto_release=True, claim_minutes=7)
    office.world.configure(ROOM, auto)
    panel = office.hang_a_panel(door)
    office.ada_books("10:00", "11:00")
    day.wait_until("9:58")
    panel.tap_check_in("10:00")
    day.wait_until("10:15")
    assert office.in_the_room() == []
    with open_for_reading(door / "journal.sqlite") as journal:
        (row,) = journal.decisions()
    assert isinstance(row.decision, Decision)
    assert row.decision.verdict is Verdict.VANISHED
    assert "Exchange's own auto-release" in row.sentence
