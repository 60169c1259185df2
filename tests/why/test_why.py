"""What `room-panel why` says of a meeting, and what where there is none."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from panel.domain.check_in import CheckedInBy, CheckIn
from panel.domain.exemption import Exemption
from panel.domain.meeting import MeetingKey
from panel.domain.record import Course
from panel.journal.base import RulesInForce, Setting
from panel.journal.sqlite import SqliteJournal
from panel.why import main

from .records import (
    KEY,
    MINUTE,
    PARIS,
    PLACE,
    TEN,
    a_release_and_all_around_it,
    follow_rules,
    went,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def journal(file: Path) -> Iterator[SqliteJournal]:
    with closing(SqliteJournal(file, PARIS)) as journal:
        yield journal


def test_a_release_is_told_from_first_seen_to_taken_back(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_release_and_all_around_it(journal)
    assert main(["salle ampère", "2026-03-02 10:30", "--journal", str(file)]) == 0
    assert (
        capsys.readouterr().out
        == """\
Salle Ampère (lyon-1@example.com), Monday 2026-03-02, 10:30; times are those of Europe/Paris

10:00–11:00: given back: nobody came
  Meeting      standup
  First seen   2026-03-01 10:00:00, in the room's calendar
  Check-in     open from 09:50:00 to 10:10:00
  Decision     Released 10:12:00: no check-in from 09:50:00 to 10:10:00, nobody seen since \
09:40:00, the sensor healthy, its organizer was told at 10:05:00, agenda 12 s old, everything \
trusted since 09:00:00.
  Evidence     people seen in 0 different minutes
               ceiling (level): ok since 08:30:00, last saw somebody: 09:40:00
               somebody of it was last in a call at 09:56:00
               agenda 12 s old
  Notice       notify, owed 10:05:00, done 10:06:00
               client-request-id 0000-1
  Written      release, owed 10:12:00, failed 10:13:00: busy
               client-request-id 0000-2
  Taken back   10:20:00, by phone
  Rules        as recorded 2026-02-28 10:00:00; 2 others are as built in, see --all-rules
               release.window_minutes = 10  (sites.lyon)
"""
    )


def test_a_room_goes_by_its_mailbox_too_and_by_a_dash(journal: SqliteJournal, file: Path) -> None:
    a_release_and_all_around_it(journal)
    for room in ("LYON-1@example.com", "-"):
        assert main([room, "2026-03-02 10:30", "--journal", str(file.parent)]) == 0


def test_a_time_alone_is_one_of_today(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_release_and_all_around_it(journal)
    evening = TEN + 14 * 60 * MINUTE + 30 * MINUTE  # half past midnight at the door
    assert main(["-", "10:30", "--journal", str(file)], TEN) == 0
    assert "given back: nobody came" in capsys.readouterr().out
    assert main(["-", "10:30", "--journal", str(file)], evening) == 0
    assert "no meeting then" in capsys.readouterr().out


def test_the_end_of_a_meeting_is_not_its_time_any_more(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    follow_rules(journal)
    journal.record_meeting(went(Course.CAME))
    journal.record_meeting(went(Course.KEPT, MeetingKey("review", TEN + 120 * MINUTE)))
    assert main(["-", "2026-03-02 11:00", "--journal", str(file)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "The journal tells of no meeting then. Near it:",
        "  Before       Monday 2026-03-02, 10:00–11:00: held: its people came",
        "  After        Monday 2026-03-02, 12:00–13:00: kept, though nobody checked in",
    ]


def test_nothing_near_is_told_too(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    follow_rules(journal)
    assert main(["-", "2026-03-02 11:00", "--journal", str(file)]) == 0
    assert "nor within a week before or after" in capsys.readouterr().out


def test_all_meetings_at_that_time_are_told(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    follow_rules(journal)
    journal.record_meeting(went(Course.CAME))
    journal.record_check_in(CheckIn(key=KEY, at=TEN + MINUTE, by=CheckedInBy.DOOR))
    beside = MeetingKey("beside", TEN + 30 * MINUTE)
    journal.record_meeting(went(Course.EXEMPT, beside, Exemption.LONG))
    assert main(["-", "2026-03-02 10:45", "--journal", str(file)]) == 0
    told = capsys.readouterr().out
    assert "  Came         10:01:00, at the door" in told
    assert "  Check-in     open from 09:55:00 to 10:10:00" in told
    assert "  Check-in     not needed: long" in told


def test_a_meeting_that_is_not_over_yet_is_told_so_far(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.record_check_in(CheckIn(key=KEY, at=TEN, by=CheckedInBy.BADGE))
    asked = ["-", "2026-03-02 10:45", "--journal", str(file), "--zone", "Europe/Paris"]
    assert main(asked) == 0
    told = capsys.readouterr().out
    assert "10:00: not over yet, or the panel was off when it ended" in told
    assert "  Came         10:00:00, by badge" in told
    assert "  Rules        which rules held then is not known" in told


def test_a_meeting_that_is_over_is_not_told_as_one_that_runs(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_release_and_all_around_it(journal)
    assert main(["-", "2026-03-02 11:30", "--journal", str(file)]) == 0
    assert "no meeting then" in capsys.readouterr().out


def test_of_two_rooms_of_one_name_the_mailbox_is_asked_for(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    follow_rules(journal)
    with closing(SqliteJournal(file.with_name("other.sqlite"), PARIS)) as other:
        place = replace(PLACE, mailbox="paris-1@example.com")
        other.record_rules(RulesInForce(at=TEN, place=place, settings=()))
    assert main(["Salle Ampère", "10:00", "--journal", str(file.parent)]) == 2
    assert "one of lyon-1@example.com, paris-1@example.com" in capsys.readouterr().err
    assert main(["paris-1@example.com", "10:00", "--journal", str(file.parent)]) == 0


def test_the_rules_are_those_of_the_moment_and_not_of_today(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_release_and_all_around_it(journal)
    later = (Setting(key="release.window_minutes", value="25", origin="defaults"),)
    journal.record_rules(RulesInForce(at=TEN + 13 * MINUTE, place=PLACE, settings=later))
    assert main(["-", "2026-03-02 10:30", "--journal", str(file), "--all-rules"]) == 0
    told = capsys.readouterr().out
    assert "release.window_minutes = 10       (sites.lyon)" in told
    assert "release.opens_before_minutes = 5  (built in)" in told
    assert "25" not in told.partition("Rules")[2]


def test_a_decision_of_a_later_version_keeps_its_sentence(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_release_and_all_around_it(journal)
    journal._connection.execute("UPDATE decision SET facts = '{}'")
    assert main(["-", "2026-03-02 10:30", "--journal", str(file)]) == 0
    told = capsys.readouterr().out
    assert "  Decision     Released 10:12:00" in told
    assert "in a form that this version cannot read" in told


@pytest.mark.parametrize("time", ["2026-10-25 02:30", "2026-10-25 02:30:00"])
def test_the_hour_that_comes_twice_is_looked_at_twice(
    journal: SqliteJournal, file: Path, capsys: pytest.CaptureFixture[str], time: str
) -> None:
    follow_rules(journal)
    summer, winter = (datetime(2026, 10, 25, hour, tzinfo=UTC) for hour in (0, 1))
    for name, start in (("summer", summer), ("winter", winter)):
        journal.record_meeting(went(Course.CAME, MeetingKey(name, start)))
    assert main(["-", time, "--journal", str(file)]) == 0
    told = capsys.readouterr().out
    assert "summer" in told
    assert "winter" in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-", "half past ten", "--journal", "{file}"], 'write one as "10:00"'),
        (["Hugo", "10:00", "--journal", "{file}"], "is of Salle Ampère, not of a room 'Hugo'"),
        (["-", "10:00", "--journal", "{file}.none"], "there is no file"),
        (["-", "10:00", "--journal", "{empty}"], "holds no journal"),
        (["-", "10:00", "--config", "{file}.toml"], "does not exist"),
        (["-", "10:00", "--journal", "{file}", "--journal", "{file}"], "one journal is given"),
    ],
)
def test_a_fault_is_told_in_one_sentence(
    journal: SqliteJournal,
    file: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    follow_rules(journal)
    empty = file.parent / "empty"
    empty.mkdir()
    assert main([word.format(file=file, empty=empty) for word in words]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
