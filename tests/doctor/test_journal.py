"""The journal, read beside the panel that writes it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.doctor.judges.journal import Journal, journal
from panel.doctor.lines import Line, Status, Unknown
from panel.doctor.looks.journal import look_at_journal
from panel.domain.effects import CheckedInBy, CheckIn
from panel.domain.meeting import MeetingKey
from panel.domain.record import Course, MeetingRecord
from panel.journal.sqlite import SqliteJournal

from .read import FAIL, OK, SKIP, WARN, ids, the

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
NINE = NOW.replace(hour=9)


def seen(path: Path) -> list[Line]:
    return [*journal(look_at_journal(path, NOW), NOW)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Of a journal in which somebody has checked in."""
    path = tmp_path / "journal.sqlite"
    kept = SqliteJournal(path, UTC)
    key = MeetingKey("AAMk", NINE)
    kept.record_check_in(CheckIn(key=key, at=NINE, by=CheckedInBy.TOUCH))
    kept.close()
    return path


def test_a_whole_journal_tells_of_its_last_entry(path: Path) -> None:
    lines = seen(path)
    assert {line.status for line in lines} == {OK}
    assert "2026-03-02 09:00 UTC" in the(lines, "panel.journal_latest").sentence


def test_looking_leaves_nothing_behind(path: Path) -> None:
    before = sorted(path.parent.iterdir())
    seen(path)
    assert sorted(path.parent.iterdir()) == before


def test_a_running_panel_is_not_disturbed(path: Path) -> None:
    running = SqliteJournal(path, UTC)
    running.record_check_in(CheckIn(key=MeetingKey("BBMk", NOW), at=NOW, by=CheckedInBy.DOOR))
    assert "2026-03-02 12:00 UTC" in the(seen(path), "panel.journal_latest").sentence
    running.record_check_in(CheckIn(key=MeetingKey("CCMk", NOW), at=NOW, by=CheckedInBy.DOOR))
    running.close()


def test_a_panel_that_was_never_started_has_none(tmp_path: Path) -> None:
    assert [line.status for line in seen(tmp_path / "journal.sqlite")] == [WARN]


def test_what_is_no_journal_fails_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").write_text("not a database")
    (line,) = seen(tmp_path / "journal.sqlite")
    assert line.status is FAIL
    assert "is not a journal" in line.sentence


def test_a_page_that_was_overwritten_is_found(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)
    assert the(seen(path), "panel.journal").status is FAIL


def test_one_that_was_moved_aside_is_told(path: Path) -> None:
    path.with_name("journal.sqlite.broken-20260301T080000Z").write_bytes(path.read_bytes())
    assert the(seen(path), "panel.journal_moved").status is WARN


def test_a_meeting_that_vanished_is_told_of_the_room(path: Path) -> None:
    kept = SqliteJournal(path, UTC)
    ten = NINE + timedelta(minutes=10)
    record = MeetingRecord(
        key=MeetingKey("AAMk", NINE),
        end=NINE + timedelta(hours=1),
        noticed=NINE,
        course=Course.VANISHED,
        over_at=ten,
        window=timedelta(minutes=10),
        margin=timedelta(0),
    )
    kept.record_meeting(record)
    kept.close()
    assert look_at_journal(path, NOW).vanished == (ten,)
    assert look_at_journal(path, NOW + timedelta(days=15)).vanished == ()


@pytest.mark.parametrize(
    ("latest", "status"),
    [
        (NOW - timedelta(days=6), OK),
        (NOW - timedelta(days=8), WARN),
        (NOW + timedelta(hours=1), WARN),
        (Unknown.UNKNOWN, SKIP),
    ],
)
def test_a_journal_that_nobody_writes_is_told(latest: datetime | Unknown, status: Status) -> None:
    lines = journal(Journal(path="journal.sqlite", latest=latest), NOW)
    assert the(lines, "panel.journal_latest").status is status


def test_without_settings_nobody_knows_where_it_lies() -> None:
    lines = [*journal(Unknown.UNKNOWN, NOW)]
    assert (ids(lines), lines[0].status) == (["panel.journal"], SKIP)
