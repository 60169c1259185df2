"""A disk that takes no records: nothing is released, nothing said at the door is forgotten."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from panel.calendars.memory import MemoryCalendar
from panel.domain.effects import Release
from panel.domain.faults import Fault
from panel.domain.room import Phase
from panel.journal.base import Outcome
from panel.journal.patient import PatientJournal
from panel.journal.sqlite import SqliteJournal
from tests.rooms import at

from .day import Day
from .disk import DiskJournal
from .live import LivePanel


@pytest.fixture
def calendar(day: Day) -> MemoryCalendar:
    return MemoryCalendar(now=lambda: day.now)


@pytest.fixture
def disk() -> DiskJournal:
    return DiskJournal()


@pytest.fixture
def panel(
    day: Day, calendar: MemoryCalendar, disk: DiskJournal, tmp_path: Path
) -> Iterator[LivePanel]:
    panel = LivePanel(day, calendar, disk, tmp_path)
    yield panel
    panel.close()


def about_the_journal(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [r.message for r in caplog.records if r.message.startswith("journal")]


LOST_AND_FOUND = ["journal lost: the journal failed: the disk is full", "journal found"]


def test_on_a_full_disk_nothing_is_released(
    day: Day,
    panel: LivePanel,
    calendar: MemoryCalendar,
    disk: DiskJournal,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO")
    calendar.book(at("10:00"), at("12:00"))
    disk.fill()
    day.wait_until("10:35")
    assert panel.line.writes == []
    assert panel.phase("10:00") is Phase.KEPT
    assert panel.view().trouble is Fault.NOT_RECORDED
    disk.free()
    day.wait(minutes=1)
    assert about_the_journal(caplog) == LOST_AND_FOUND
    assert panel.view().trouble is Fault.NONE
    assert panel.line.writes == []


def test_a_check_in_on_a_full_disk_holds_and_is_recorded_once_there_is_room(
    day: Day,
    panel: LivePanel,
    calendar: MemoryCalendar,
    disk: DiskJournal,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO")
    calendar.book(at("10:00"), at("11:00"))
    day.wait_until("9:55")
    disk.fill()
    panel.tap_check_in("10:00")
    day.wait(seconds=1)
    assert panel.phase("10:00") is Phase.CHECKED_IN
    assert disk.remember(day.now).check_ins == ()
    day.wait_until("10:30")
    disk.free()
    day.wait(minutes=1)
    assert [c.key for c in disk.remember(day.now).check_ins] == [panel.key("10:00")]
    assert about_the_journal(caplog) == LOST_AND_FOUND
    assert panel.line.writes == []


def test_what_became_of_a_write_is_made_up_for(
    day: Day,
    panel: LivePanel,
    calendar: MemoryCalendar,
    disk: DiskJournal,
    caplog: pytest.LogCaptureFixture,
) -> None:
    calendar.book(at("10:00"), at("11:00"))
    panel.line.get_stuck()
    day.wait_until("10:11")
    disk.fill()
    panel.line.loose.set()
    day.wait(minutes=1)
    assert len(disk.remember(day.now).owed) == 1
    disk.free()
    day.wait(minutes=1)
    assert disk.remember(day.now).owed == ()
    assert list(disk.outcomes.values()) == [(Outcome.DONE, "")]
    assert [r.message for r in caplog.records] == LOST_AND_FOUND[:1]


def test_what_nobody_could_write_down_is_told_at_the_door_and_not_done(
    day: Day,
    panel: LivePanel,
    calendar: MemoryCalendar,
    disk: DiskJournal,
    caplog: pytest.LogCaptureFixture,
) -> None:
    calendar.book(at("9:10"), at("10:00"))
    day.wait_until("9:05")
    disk.fill()
    panel.tap_end("9:10")
    day.wait(seconds=1)
    assert panel.line.writes == []
    assert panel.view().refused == (Release, Fault.NOT_RECORDED)
    assert caplog.records != []


def test_check_ins_the_journal_holds_count_again_once_it_can_be_read(
    day: Day, calendar: MemoryCalendar, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    calendar.book(at("9:30"), at("10:30"))
    file = tmp_path / "journal.sqlite"
    with closing(SqliteJournal(file, UTC)) as journal:
        before = LivePanel(day, calendar, journal, tmp_path)
        day.wait_until("9:25")
        before.tap_check_in("9:30")
        day.wait(seconds=1)
        before.stop()
    kept = file.rename(tmp_path / "kept")
    for left in tmp_path.glob("journal.sqlite-*"):
        left.rename(tmp_path / left.name.replace("journal.sqlite", "kept"))
    file.mkdir()  # something stands in its place
    mended = PatientJournal(lambda: SqliteJournal(file, UTC))
    panel = LivePanel(day, calendar, mended, tmp_path)
    day.wait_until("9:28")
    assert panel.phase("9:30") is Phase.CHECK_IN_OPEN
    file.rmdir()
    for part in tmp_path.glob("kept*"):
        part.rename(tmp_path / part.name.replace("kept", "journal.sqlite"))
    assert not kept.exists()
    day.wait_until("9:59")
    assert panel.phase("9:30") is Phase.CHECKED_IN
    assert panel.line.writes == []
    assert [r.levelname for r in caplog.records] == ["ERROR"]
    panel.close()
    mended.close()
