"""What wakes a panel, what it shows first, and rules that change under it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from panel.calendars.memory import MemoryCalendar
from panel.domain.events import PolicyChanged
from panel.domain.room import Phase
from panel.ui.view import Face
from tests.rooms import DEFAULT, at, minutes

from .day import Day
from .disk import DiskJournal
from .live import LivePanel


@pytest.fixture
def calendar(day: Day) -> MemoryCalendar:
    return MemoryCalendar(now=lambda: day.now)


@pytest.fixture
def panel(day: Day, calendar: MemoryCalendar, tmp_path: Path) -> Iterator[LivePanel]:
    panel = LivePanel(day, calendar, DiskJournal(), tmp_path)
    yield panel
    panel.close()


def test_a_room_is_given_back_on_time_whatever_the_screen_sleeps_through(
    day: Day, panel: LivePanel, calendar: MemoryCalendar
) -> None:
    panel.frame_lasts = timedelta(days=1)
    calendar.book(at("10:00"), at("11:00"))
    day.until(lambda: panel.line.writes != [])
    assert at("10:10") <= day.now <= at("10:10:01")


def test_the_first_frame_shows_the_agenda_of_last_time(
    day: Day,
    panel: LivePanel,
    calendar: MemoryCalendar,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    calendar.book(at("10:00"), at("11:00"))
    day.wait_until("9:30")
    panel.stop()
    calendar.unplug()
    again = LivePanel(day, calendar, DiskJournal(), tmp_path)
    assert again.knows("10:00")
    day.wait(seconds=1)
    assert len(again.shown[0].days[0].blocks) == 1
    day.wait_until("9:34")
    assert again.view().face is Face.UNSURE
    again.close()
    assert "calendar lost" in caplog.text


def test_new_rules_hold_at_once_and_settle_first(
    day: Day, panel: LivePanel, calendar: MemoryCalendar
) -> None:
    calendar.book(at("10:00"), at("12:00"))
    day.wait_until("10:05")
    shorter = replace(DEFAULT, window=minutes(2), warning=minutes(1))
    panel.runner.tell(PolicyChanged(policy=shorter))
    day.wait_until("10:14:59")
    assert panel.phase("10:00") is Phase.CHECK_IN_OPEN
    day.wait(seconds=2)
    assert not panel.knows("10:00")
