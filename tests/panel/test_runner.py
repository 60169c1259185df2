"""The one task of a room: its polls, its writes and what it shows, a day skipped through."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from panel.calendars.memory import MemoryCalendar
from panel.domain.effects import EndEarly, Release
from panel.domain.events import Tick
from panel.domain.room import Phase
from panel.ui.view import Face
from tests.rooms import at

from .day import Day
from .disk import DiskJournal
from .live import LivePanel

Doors = Callable[[], LivePanel]


@pytest.fixture
def calendar(day: Day) -> MemoryCalendar:
    return MemoryCalendar(now=lambda: day.now)


@pytest.fixture
def account() -> list[str]:
    return []


@pytest.fixture
def panel(
    day: Day, calendar: MemoryCalendar, account: list[str], tmp_path: Path
) -> Iterator[LivePanel]:
    panel = LivePanel(day, calendar, DiskJournal(account.append), tmp_path)
    yield panel
    panel.close()


def test_the_calendar_is_polled_every_half_minute_a_little_unevenly(
    day: Day, panel: LivePanel
) -> None:
    day.wait(hours=1)
    polls = panel.line.polls
    pauses = {after - before for before, after in pairwise(polls)}
    assert all(timedelta(seconds=27) <= pause <= timedelta(seconds=33) for pause in pauses)
    assert len(pauses) > 20
    assert 110 <= len(polls) <= 134


def test_after_a_write_the_calendar_is_asked_at_once(
    day: Day, panel: LivePanel, calendar: MemoryCalendar
) -> None:
    calendar.book(at("9:10"), at("10:00"))
    day.wait_until("9:05")
    panel.tap_end("9:10")
    asked = len(panel.line.polls)
    day.wait(seconds=1)
    assert len(panel.line.polls) == asked + 1


def test_a_no_show_is_given_back_as_its_window_closes(
    day: Day, panel: LivePanel, calendar: MemoryCalendar
) -> None:
    calendar.book(at("10:00"), at("11:00"))
    day.wait_until("10:09:59")
    assert panel.phase("10:00") is Phase.CHECK_IN_OPEN
    day.wait(seconds=2)
    assert [type(write) for write in panel.line.writes] == [Release]
    assert not panel.knows("10:00")
    assert panel.view().face is Face.FREE


def test_a_write_is_owed_before_it_is_sent_and_settled_after(
    day: Day, panel: LivePanel, calendar: MemoryCalendar, account: list[str]
) -> None:
    calendar.book(at("10:00"), at("11:00"))
    panel.line.get_stuck()
    day.wait_until("10:11")
    assert account == ["owed"]
    assert len(panel.line.writes) == 1
    panel.line.loose.set()
    day.wait(seconds=1)
    assert account == ["owed", "done"]


def test_a_write_that_failed_is_settled_as_failed(
    day: Day,
    panel: LivePanel,
    calendar: MemoryCalendar,
    account: list[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    calendar.book(at("10:00"), at("11:00"))
    day.wait_until("9:55")
    panel.tap_check_in("10:00")
    day.wait_until("10:20")
    calendar.unplug()
    panel.tap_end("10:00")
    day.wait(seconds=1)
    assert account == ["owed", "failed"]
    assert panel.phase("10:00") is Phase.CHECKED_IN
    assert panel.view().refused is not None
    assert "EndEarly" in caplog.text


def test_a_calendar_that_hangs_in_a_write_holds_up_neither_taps_nor_the_clock(
    day: Day, panel: LivePanel, calendar: MemoryCalendar
) -> None:
    calendar.book(at("9:10"), at("9:30"))
    calendar.book(at("9:30"), at("10:30"))
    day.wait_until("9:05")
    panel.tap_check_in("9:10")
    day.wait_until("9:20")
    panel.line.get_stuck()
    panel.tap_end("9:10")
    day.wait_until("9:25")
    assert panel.phase("9:10") is Phase.RELEASING
    panel.tap_check_in("9:30")
    day.wait(seconds=1)
    assert panel.phase("9:30") is Phase.CHECKED_IN
    day.wait_until("9:31:01")
    assert panel.view().at == at("9:31")
    assert panel.view().end == panel.key("9:30")
    assert [type(write) for write in panel.line.writes] == [EndEarly]


def test_all_that_comes_at_once_is_one_frame(day: Day, panel: LivePanel) -> None:
    day.wait(seconds=5)
    frames = len(panel.shown)
    for _ in range(1000):
        panel.runner.tell(Tick())
    day.wait(seconds=0.1)
    assert len(panel.shown) == frames + 1


def test_an_idle_door_is_drawn_once_a_minute_and_when_the_calendar_answers(
    day: Day, panel: LivePanel
) -> None:
    day.wait(minutes=30)
    frames, polls = len(panel.shown), len(panel.line.polls)
    day.wait(minutes=30)
    drawn, polled = len(panel.shown) - frames, len(panel.line.polls) - polls
    assert 30 <= drawn <= 30 + polled + 1


def test_a_clock_that_was_set_is_noticed_before_anything_is_decided(
    day: Day, panel: LivePanel, calendar: MemoryCalendar, caplog: pytest.LogCaptureFixture
) -> None:
    calendar.book(at("10:00"), at("11:00"))
    day.wait_until("9:55")
    day.time.set_clock(seconds=15 * 60 + 5)
    panel.runner.tell(Tick())
    day.wait(minutes=9)
    assert [r.message for r in caplog.records] == ["the clock was stepped by +905.0 s"]
    assert panel.line.writes == []
    assert panel.phase("10:00") is Phase.CHECK_IN_OPEN  # it is 10:19, and people have had 9 minutes
    day.wait(minutes=2)
    assert len(panel.line.writes) == 1


def test_without_a_time_server_nothing_is_released(
    day: Day, panel: LivePanel, calendar: MemoryCalendar
) -> None:
    calendar.book(at("10:00"), at("11:00"))
    day.wait_until("10:05")
    day.time.time_server = False
    day.wait_until("10:35")
    assert panel.line.writes == []
    assert panel.phase("10:00") is Phase.KEPT


def test_a_calendar_is_lost_once_and_found_once(
    day: Day, panel: LivePanel, calendar: MemoryCalendar, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    day.wait(minutes=5)
    calendar.unplug()
    day.wait(minutes=30)
    calendar.plug_in()
    day.wait(minutes=5)
    told = [r.message for r in caplog.records if "calendar" in r.message]
    assert told == ["calendar lost: The calendar is unplugged.", "calendar found"]


def test_a_panel_told_to_stop_leaves_nothing_behind(
    day: Day, panel: LivePanel, calendar: MemoryCalendar, account: list[str]
) -> None:
    calendar.book(at("10:00"), at("11:00"))
    panel.line.get_stuck()
    day.wait_until("10:11")
    panel.stop()
    assert panel.life.cancelled()
    frames, polls = len(panel.shown), len(panel.line.polls)
    day.wait(minutes=10)
    assert (len(panel.shown), len(panel.line.polls)) == (frames, polls)
    assert account == ["owed"]
